//! `cargo brokers dist`: from a library crate to a folder that C, C++ and Python programs are built with.
//!
//! The way: Cargo builds the shared and the static library at once ([`build`]), the shared one is looked into, a wheel is
//! made of the generated Python project ([`wheel`]), the static one is made to show no more than the shared one does
//! ([`archive`]), everything is laid out in a folder beside the one that is asked for ([`layout`]), and that takes its
//! place when it is whole. Files refer to each other relative to where they lie, so the
//! folder may be moved, installed into a prefix, or be part of another project's sources.

mod archive;
mod build;
mod layout;
mod licences;
mod wheel;

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::package::{Package, Selection};
use crate::shared_library::SharedLibrary;
use crate::step::Step;
use crate::target::{Family, Target};
use crate::{Error, Result};

/// What to package, and how.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Which package, with which features, for which target.
    #[command(flatten)]
    pub selection: Selection,
    /// The profile to build with, if not the one that the package names as `profile` in `[package.metadata.brokers]`;
    /// `release` without either.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// The folder to make. It may hold an older package, which is replaced.
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    pub out: PathBuf,
    /// Make a Python wheel; that is so unless --no-python is given.
    #[arg(long, overrides_with = "no_python")]
    pub python: bool,
    /// Make no Python wheel.
    #[arg(long, overrides_with = "python")]
    pub no_python: bool,
    /// Make a source package for Python too, of which `pip install` builds a wheel where none fits. It has the sources of
    /// the library, and of whatever it depends on by path.
    #[arg(long, conflicts_with = "no_python")]
    pub sdist: bool,
    /// A shared library that this one may need besides the C library, as `readelf --dynamic` names it; may be given
    /// several times.
    #[arg(long, value_name = "FILE")]
    pub needs: Vec<String>,
    /// Keep the names of functions and, as far as the profile makes it, debug information in the shared library.
    #[arg(long)]
    pub symbols: bool,
}

impl Options {
    fn profile(&self) -> &str {
        self.profile.as_deref().unwrap_or("release")
    }
}

/// What was made.
#[derive(Debug, Serialize)]
pub struct Made {
    /// The name of the library.
    pub library: String,
    /// Its version.
    pub version: String,
    /// What it was built for.
    pub target: String,
    /// The folder.
    pub out: PathBuf,
    /// How many bytes the shared library has.
    pub shared_library_bytes: u64,
    /// How many functions it exports, all of which begin with its name.
    pub exports: usize,
    /// The shared libraries that it needs.
    pub needed: Vec<String>,
    /// The name by which programs ask the loader for it.
    pub soname: Option<String>,
    /// Every file, relative to the folder, without links.
    pub files: Vec<Entry>,
}

/// A file of a package.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Where it is, with `/` between folders.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Its checksum, in hexadecimal digits.
    pub sha256: String,
}

/// Makes a package.
///
/// # Errors
/// When a tool is missing, the library does not build, exports or needs what it should not, or the folder holds something
/// else. The folder is then as it was.
pub fn run(options: &Options) -> Result<Made> {
    let package = Package::find(&options.selection)?;
    let profile = options.profile.clone().or(package.profile()?);
    let options = &Options { profile, ..options.clone() };
    let target = Target::of(options.selection.target.as_deref())?;
    let linker = target.linker(package.folder())?;
    let out = std::path::absolute(&options.out).map_err(Error::at(&options.out))?;
    layout::may_be_replaced(&out)?;
    // Before minutes of building.
    let maturin = if options.no_python { None } else { Some(wheel::maturin()?) };

    let built = build::libraries(options, &package, &target, linker.as_ref())?;
    let looked_into = SharedLibrary::read(&built.shared)?;
    judge(&looked_into, &package, &target, &options.needs)?;

    let stage = layout::Stage::beside(&out)?;
    let wheel = stage.path().join("python");
    if let Some(maturin) = maturin {
        wheel::make(maturin, options, &package, &target, linker.as_ref(), &built.generated, &wheel)?;
    }
    let step = Step::start(format!("package of {}", package.library()));
    let sealed = archive::can_be_sealed(&target, linker.as_ref());
    let archive = stage.path().join(layout::Names::of(&package, &target).archive);
    if sealed {
        archive::seal(&built.archive, &archive, &looked_into, &target, linker.as_ref(), options.symbols)?;
    } else {
        copy(&built.archive, &archive)?;
    }
    layout::fill(stage.path(), &package, &target, &built, sealed)?;
    licences::write_all(stage.path(), options, &package, &target)?;
    let files = layout::sums(stage.path())?;
    stage.take_place_of(&out)?;
    step.done();

    let shared = layout::Names::of(&package, &target).shared;
    Ok(Made {
        library: package.library().to_owned(),
        version: package.version.clone(),
        target: target.triple,
        shared_library_bytes: files.iter().find(|file| file.path == shared).map_or(0, |file| file.bytes),
        out,
        exports: looked_into.exports.len(),
        needed: looked_into.needed,
        soname: looked_into.soname,
        files,
    })
}

/// A library offers its own functions and nothing else, and needs nothing that its users may not have.
fn judge(library: &SharedLibrary, package: &Package, target: &Target, allowed: &[String]) -> Result<()> {
    let name = package.library();
    let foreign = library.foreign_exports(name)?;
    if !foreign.is_empty() {
        return Err(Error::new(
            format!("the shared library exports what does not begin with {name}_: {}", foreign.join(", ")),
            "leave #[no_mangle] and #[export_name] out, also in crates that it depends on",
        ));
    }
    let unusual = library.unusual_needs();
    let refused: Vec<_> = unusual.into_iter().filter(|need| !allowed.iter().any(|allowed| allowed == need)).collect();
    if !refused.is_empty() {
        let all: Vec<_> = refused.iter().map(|need| format!("--needs {need}")).collect();
        return Err(Error::new(
            format!("the shared library needs {}, which its users may not have", refused.join(", ")),
            format!("link it statically, or say that it is meant: {}", all.join(" ")),
        ));
    }
    let wanted = layout::Names::of(package, target).asked_for;
    match &library.soname {
        Some(soname) if target.family() == Family::Elf && *soname != wanted => Err(Error::new(
            format!("the shared library calls itself {soname}, not {wanted}"),
            "leave -soname to brokers-codegen in build.rs and in Cargo's configuration",
        )),
        None if target.family() == Family::Elf => {
            Err(Error::new("the shared library has no soname", "let brokers_codegen::Library generate it in build.rs"))
        }
        _ => Ok(()),
    }
}

impl Made {
    /// What there is now, and how to use it.
    pub fn summary(&self) -> String {
        let kib = self.shared_library_bytes.div_ceil(1024);
        let needed = if self.needed.is_empty() { "unknown".into() } else { self.needed.join(", ") };
        format!(
            "{} {} for {} in {}\n  {} files; the shared library has {kib} KiB, exports {} functions and needs {needed}\n  \
             how to use it: {}\n",
            self.library,
            self.version,
            self.target,
            self.out.display(),
            self.files.len(),
            self.exports,
            self.out.join("README.md").display(),
        )
    }
}

/// Copies a file into a folder that is made if it is not there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().expect("it lies in a folder");
    std::fs::create_dir_all(folder).map_err(Error::at(folder))?;
    std::fs::copy(from, to).map(drop).map_err(Error::at(from))
}

/// Writes a file into a folder that is made if it is not there.
fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().expect("it lies in a folder");
    std::fs::create_dir_all(folder).map_err(Error::at(folder))?;
    std::fs::write(path, text).map_err(Error::at(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(library: &SharedLibrary) -> Result<()> {
        let package = serde_json::json!({
            "id": "", "name": "chat", "version": "0.3.1", "manifest_path": "", "features": {}, "dependencies": [],
            "targets": [{ "name": "chat", "kind": ["cdylib", "rlib"], "src_path": "" }],
        });
        let package = serde_json::from_value(package).unwrap();
        judge(library, &package, &Target::of(Some("x86_64-unknown-linux-gnu"))?, &["libz.so.1".to_owned()])
    }

    #[test]
    fn a_library_that_offers_or_needs_what_it_should_not_is_no_package() {
        let library = SharedLibrary {
            exports: vec!["chat_free".into()],
            needed: vec!["libc.so.6".into(), "libz.so.1".into()],
            soname: Some("libchat.so.0.3".into()),
        };
        assert_eq!(judged(&library), Ok(()));
        let refused = |change: &dyn Fn(&mut SharedLibrary)| {
            let mut changed = library.clone();
            change(&mut changed);
            judged(&changed).unwrap_err().to_string()
        };
        assert!(refused(&|library| library.exports.push("malloc".into())).contains("malloc"));
        assert!(refused(&|library| library.exports.clear()).contains("no exported symbol"));
        assert!(refused(&|library| library.needed.push("libX11.so.6".into())).contains("--needs libX11.so.6"));
        assert!(refused(&|library| library.soname = Some("libchat.so.0".into())).contains("not libchat.so.0.3"));
        assert!(refused(&|library| library.soname = None).contains("no soname"));
    }
}
