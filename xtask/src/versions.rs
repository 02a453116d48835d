//! Programs and packages that were made for one version of a library, run with other versions of it: where something
//! that they know has changed they are refused by its name, where something is new they work.
//!
//! `tests/versions` is the library, and each of its features a version; that without features is version one, which
//! everything here is made for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::native::libraries;
use crate::python;
use crate::report::{Report, step};
use crate::shell::{self, Result, all, cargo, output, program, root, run, target};

const ONE: &str = "version-one";

/// What is new is in none of the old ones, and the old ones are as they were.
const NEW_ITEMS: &str = "new-items";

/// The versions in which something has changed, and what of it a program made for version one has to hear of.
const CHANGED: &[(&str, &str)] = &[
    ("swapped-fields", "Locate Moved"),
    ("added-field", "Weigh Weighed"),
    ("changed-parameter", "Scale"),
    ("renamed-variant", "Rank Praised Praise"),
    ("renamed-open-variant", "Weather::Rain"),
];

/// A program may not take longer: one that hangs is a failure with a name.
const TIME_LIMIT: &str = "60";

pub(crate) fn test(report: &mut Report) -> Result<()> {
    step("versions of a library", || {
        let changed = CHANGED.iter().map(|(version, _)| *version);
        changed.chain([NEW_ITEMS, ONE]).try_for_each(build)
    })?;
    step("C and C++ programs of version one", || programs(report))?;
    step("the Python package of version one", || {
        python_sources(report)?;
        python_modules(report)
    })
}

/// Where a version and everything made of it is kept.
fn folder(version: &str) -> PathBuf {
    target().join("versions").join(version)
}

/// What the build script made for the users of a version.
fn outputs(version: &str) -> PathBuf {
    folder(version).join("versions")
}

/// The features that make a version.
fn features(version: &str) -> Option<&str> {
    (version != ONE).then_some(version)
}

fn build(version: &str) -> Result<()> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--package", "versions"]).env("BROKERS_OUT", folder(version));
    run(build.args(features(version).map(|feature| format!("--features={feature}"))))?;
    copy(&libraries().join("libversions.so"), &folder(version).join(soname()?))
}

/// The name by which programs ask for the library, whichever version it is.
fn soname() -> Result<String> {
    let entries = fs::read_dir(libraries()).map_err(|error| format!("{}: {error}", libraries().display()))?;
    let mut names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| name.starts_with("libversions.so.")).ok_or_else(|| "libversions.so has no soname".into())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::copy(from, to).map(drop).map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

fn programs(report: &mut Report) -> Result<()> {
    for (compiler, standard, extension) in [("gcc", "c11", "c"), ("g++", "c++17", "cpp")] {
        let compile = |name: &str| -> Result<PathBuf> {
            let made = folder(ONE).join(format!("{name}-{extension}"));
            let mut compile = compiler_for(compiler, standard, &outputs(ONE));
            compile.arg(root().join("tests/versions/programs").join(name).with_extension(extension));
            run(compile.arg(folder(ONE).join(soname()?)).args(["-pthread", "-o"]).arg(&made))?;
            Ok(made)
        };
        let (works, refused) = (compile("works")?, compile("refused")?);
        let mut old = |made: &Path, version: &str, variables: &[(&str, &str)]| -> Result<()> {
            let mut with = program("timeout");
            with.args(["--kill-after=5", TIME_LIMIT]).arg(made).env("LD_LIBRARY_PATH", folder(version));
            consumer(report, with.envs(variables.iter().copied()), &format!("{extension} with {version}"))
        };
        old(&works, ONE, &[("WEATHER", "1"), ("REFUSAL", "0")])?;
        old(&works, NEW_ITEMS, &[("WEATHER", "7"), ("REFUSAL", "9")])?;
        for (version, changed) in CHANGED {
            old(&refused, version, &[("CHANGED", changed)])?;
        }
    }
    for (hpp, h) in [(ONE, NEW_ITEMS), (NEW_ITEMS, ONE)] {
        let name = format!("the C++ header of {hpp} beside the C header of {h} is refused");
        report.check(&name, headers_of_two_versions(hpp, h));
    }
    Ok(())
}

fn compiler_for(compiler: &str, standard: &str, headers: &Path) -> Command {
    let mut compile = program(compiler);
    compile.arg(format!("-std={standard}")).args(["-Wall", "-Wextra", "-Wpedantic", "-Werror"]);
    for folder in [headers, &root().join("wrappers/c/tests"), &root().join("wrappers/cpp/tests")] {
        compile.arg("-I").arg(folder);
    }
    compile
}

fn consumer(report: &mut Report, command: &mut Command, name: &str) -> Result<()> {
    let output = output(command)?;
    report.consumer(name, &all(&output), output.status.success());
    Ok(())
}

fn headers_of_two_versions(hpp: &str, h: &str) -> Result<()> {
    let mixed = folder("mixed");
    copy(&outputs(hpp).join("versions.hpp"), &mixed.join("versions.hpp"))?;
    copy(&outputs(h).join("versions.h"), &mixed.join("versions.h"))?;
    let mut compile = compiler_for("g++", "c++17", &mixed);
    let said = output(compile.args(["-fsyntax-only", "-x", "c++"]).arg(mixed.join("versions.hpp")))?;
    says(&said, &["versions.hpp was not made together with the versions.h that it includes"])
}

/// Passes if the command failed and said all of that.
fn says(said: &std::process::Output, words: &[&str]) -> Result<()> {
    let text = all(said);
    match words.iter().find(|word| !text.contains(**word)) {
        _ if said.status.success() => Err("it is accepted".into()),
        Some(word) => Err(format!("the error does not say `{word}`:\n{text}")),
        None => Ok(()),
    }
}

/// The sources of the package of version one, compiled with other versions of the library.
fn python_sources(report: &mut Report) -> Result<()> {
    let project = folder(ONE).join("project");
    fs::create_dir_all(&project).map_err(|error| format!("{}: {error}", project.display()))?;
    run(program("cp").arg("-a").arg(outputs(ONE).join("python/.")).arg(&project))?;
    for (version, changed) in CHANGED {
        let said = output(&mut python_cargo("check", &project, version)?)?;
        let mut words = vec!["was made for another versions than versions "];
        words.extend(changed.split(' '));
        let name = format!("the Python sources of version one are refused by {version}");
        report.check(&name, says(&said, &words));
    }
    run(&mut python_cargo("build", &project, NEW_ITEMS)?)
}

/// Cargo for the project, with this version of the library as its dependency.
fn python_cargo(command: &str, project: &Path, version: &str) -> Result<Command> {
    let manifest = project.join("Cargo.toml");
    let original = outputs(ONE).join("python/Cargo.toml");
    let text = fs::read_to_string(&original).map_err(|error| format!("{}: {error}", original.display()))?;
    let dependency = "versions = { ";
    let with = format!("{dependency}features = [{:?}], ", features(version).unwrap_or_default());
    let changed = text.replacen(dependency, &with, 1);
    if changed == text {
        return Err(format!("{} does not name the library as expected", original.display()));
    }
    fs::write(&manifest, changed).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let mut cargo = python::project_cargo(command, project)?;
    // Nothing is to be written where the build of the library itself writes.
    cargo.env("BROKERS_OUT", folder(version));
    Ok(cargo)
}

/// The compiled module of version one, which the new items are linked into, under the Python part of every version.
fn python_modules(report: &mut Report) -> Result<()> {
    let package = |version: &str| -> Result<PathBuf> {
        let package = outputs(version).join("python/python");
        python::put_module("versions", &package.join("versions"))?;
        Ok(package)
    };
    let python = |package: &Path| {
        let mut python = program("python3");
        python.arg("-B").env("PYTHONPATH", package);
        python
    };
    let mut works = python(&package(ONE)?);
    works.arg(root().join("tests/versions/programs/works.py")).env("WEATHER", "7").env("REFUSAL", "9");
    consumer(report, &mut works, &format!("py with {NEW_ITEMS}"))?;
    for (version, changed) in CHANGED {
        let said = shell::output(python(&package(version)?).args(["-c", "import versions"]))?;
        let mut words = vec!["ImportError: the header or wrapper was made for another versions than versions "];
        // Of a renamed variant, the Python part knows the other name.
        words.extend(changed.split(' ').map(|name| name.split("::").next().unwrap_or(name)));
        let name = format!("the Python part of {version} is refused by the module of version one");
        report.check(&name, says(&said, &words));
    }
    Ok(())
}
