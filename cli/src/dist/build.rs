//! The build: one call of Cargo for both kinds of library, and what it says about what came out.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::Options;
use crate::package::Package;
use crate::process::{Said, cargo, watched};
use crate::step::Step;
use crate::target::{Family, Linker, Target};
use crate::{Error, Result};

/// What a build has left.
pub(crate) struct Built {
    /// The shared library.
    pub(crate) shared: PathBuf,
    /// What programs for Windows are linked with instead of it.
    pub(crate) import: Option<PathBuf>,
    /// The static library.
    pub(crate) archive: PathBuf,
    /// The folder of what the build script generated.
    pub(crate) generated: PathBuf,
    /// What a program has to be linked with besides the static library: `-lm`, `-framework Security`.
    pub(crate) beside_archive: Vec<String>,
}

/// Builds both. The crate types are given here, so that authors need not name a static library in their manifest, and so
/// that both are optimised as a whole, which Cargo does not do together with a Rust library.
pub(crate) fn libraries(
    options: &Options,
    package: &Package,
    target: &Target,
    linker: Option<&Linker>,
) -> Result<Built> {
    let step = Step::start(format!("{} for C and C++, {}", package.library(), options.profile()));
    let mut build = cargo();
    build.args(["rustc", "--lib", "--crate-type=cdylib,staticlib", "--message-format=json-render-diagnostics"]);
    build.arg("--package").arg(&package.id).arg("--manifest-path").arg(&package.manifest_path);
    select(&mut build, options, linker);
    build.args(["--", "--print=native-static-libs"]);
    if !options.symbols {
        build.arg("-Cstrip=symbols");
    }
    if target.family() == Family::Apple {
        let name = super::layout::Names::of(package, target).asked_for;
        build.arg(format!("-Clink-arg=-Wl,-install_name,@rpath/{name}"));
    }
    let said = watched(&mut build, &step)?;
    let built = read(&said, package)?;
    step.done();
    Ok(built)
}

/// The arguments that choose what is built, for Cargo and for Maturin.
pub(crate) fn select(command: &mut Command, options: &Options, linker: Option<&Linker>) {
    let selection = &options.selection;
    command.args(["--profile", options.profile()]);
    if let Some(triple) = &selection.target {
        command.args(["--target", triple]);
    }
    if !selection.features.is_empty() {
        command.arg("--features").arg(selection.features.join(","));
    }
    if selection.no_default_features {
        command.arg("--no-default-features");
    }
    if let Some(linker) = linker {
        command.env(&linker.variable, &linker.program);
    }
}

/// Reads Cargo's messages, of which there is one on a line, and the compiler's note, which Cargo repeats for what was built
/// before.
fn read(said: &Said, package: &Package) -> Result<Built> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut generated = None;
    for message in said.stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        if message["package_id"] != package.id.as_str() {
            continue;
        }
        match message["reason"].as_str() {
            Some("compiler-artifact") if message["target"]["name"] == package.library() => {
                let names = message["filenames"].as_array().into_iter().flatten();
                files.extend(names.filter_map(Value::as_str).map(PathBuf::from));
            }
            Some("build-script-executed") => {
                let variables = message["env"].as_array().into_iter().flatten();
                let ours = variables.filter(|variable| variable[0] == "BROKERS_GLUE_DIR");
                generated = ours.filter_map(|variable| variable[1].as_str()).map(PathBuf::from).next().or(generated);
            }
            _ => {}
        }
    }
    let missing = |what: &str| {
        Error::new(
            format!("Cargo does not say that it made {what} of `{}`", package.name),
            "see that its build.rs ends with .generate() of brokers_codegen::Library",
        )
    };
    let ending = |endings: &[&str]| {
        let mut found = files.iter().filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            endings.iter().any(|ending| name.ends_with(ending))
        });
        found.next().cloned()
    };
    let note = said.stderr.lines().find_map(|line| Some(line.split_once("native-static-libs: ")?.1));
    let note = note.ok_or_else(|| missing("a list of what the static library needs"))?;
    // The import library ends as a static one does.
    let import = ending(&[".dll.lib", ".dll.a"]);
    files.retain(|file| Some(file) != import.as_ref());
    let ending = |endings: &[&str]| {
        files.iter().find(|file| {
            let extension = file.extension().unwrap_or_default().to_string_lossy();
            endings.contains(&extension.as_ref())
        })
    };
    Ok(Built {
        shared: ending(&["so", "dylib", "dll"]).ok_or_else(|| missing("a shared library"))?.clone(),
        archive: ending(&["a", "lib"]).ok_or_else(|| missing("a static library"))?.clone(),
        import,
        generated: generated.ok_or_else(|| missing("headers"))?,
        beside_archive: note.split_whitespace().map(str::to_owned).collect(),
    })
}
