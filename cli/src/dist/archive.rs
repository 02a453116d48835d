//! The static library, with everything but the library's own functions hidden.
//!
//! As the compiler makes it, it shows the whole of Rust's standard library to the linker, and a second one in the same
//! program would define it all again. So what its functions reach is linked into one object, of which only they are seen.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{program, read};
use crate::shared_library::SharedLibrary;
use crate::target::{Family, Linker, Target};
use crate::{Error, Result};

/// Whether that can be done: it takes GNU's tools for the target, which come with GCC.
pub(crate) fn can_be_sealed(target: &Target, linker: Option<&Linker>) -> bool {
    target.family() == Family::Elf && prefix(target, linker).is_some()
}

/// What the names of the tools begin with: nothing, or the target's own name for a cross compiler.
fn prefix<'a>(target: &Target, linker: Option<&'a Linker>) -> Option<&'a str> {
    match linker {
        Some(linker) => linker.program.strip_suffix("gcc"),
        // One that Cargo is configured with may be anything.
        None => target.is_host.then_some(""),
    }
}

/// Makes `to` of the archive `from`.
pub(crate) fn seal(
    from: &Path,
    to: &Path,
    library: &SharedLibrary,
    target: &Target,
    linker: Option<&Linker>,
    symbols: bool,
) -> Result<()> {
    let prefix = prefix(target, linker).unwrap_or_default();
    let tool = |name: &str| program(format!("{prefix}{name}"));
    let work = tempfile::tempdir().map_err(Error::at(Path::new("a folder for temporary files")))?;
    let at = |name: &str| work.path().join(name);
    let wanted: String = library.exports.iter().map(|name| format!("-u {name}\n")).collect();
    let seen: String = library.exports.iter().map(|name| format!("{name}\n")).collect();
    for (name, text) in [("wanted", wanted), ("seen", seen)] {
        fs::write(at(name), text).map_err(Error::at(&at(name)))?;
    }
    let run = |command: &mut Command| {
        read(command).map(drop).map_err(|error| Error {
            help: "the GNU binutils are needed for static libraries: Debian, Ubuntu: apt-get install binutils".into(),
            ..error
        })
    };
    // Groups are for the linker to choose one of several, which it could not do once their names are hidden.
    let mut link = tool("ld");
    link.args(["--relocatable", "--gc-sections", "--force-group-allocation", "-o"]).arg(at("all.o"));
    run(link.arg(format!("@{}", at("wanted").display())).arg(from))?;
    let mut hide = tool("objcopy");
    hide.arg(format!("--keep-global-symbols={}", at("seen").display()));
    // Code for a compiler of the same version: others stumble over it.
    hide.args(["--remove-section=.llvmbc", "--remove-section=.llvmcmd"]);
    if !symbols {
        hide.arg("--strip-debug");
    }
    let object = at(&format!("{}.o", to.file_stem().unwrap_or_default().to_string_lossy()));
    run(hide.arg(at("all.o")).arg(&object))?;
    let folder = to.parent().expect("it lies in a folder");
    fs::create_dir_all(folder).map_err(Error::at(folder))?;
    run(tool("ar").arg("rcsD").arg(to).arg(object))
}
