//! The Python packages, installed into a virtual environment of the project's own, and their tests.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_brokers::shared_library::SharedLibrary;

use crate::native::{LIBRARIES, libraries, outputs};
use crate::report::{Report, promises, step};
use crate::shell::{Result, all, as_in_the_workspace, cargo, output, program, read, root, run, target};

fn environment() -> PathBuf {
    target().join("venv")
}

/// The interpreter of the environment.
pub(crate) fn interpreter() -> Command {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let mut python = program(environment().join(folder).join("python"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python
}

/// Keeps those who change the environment from each other, also where several processes do; until it is dropped.
fn alone() -> Result<File> {
    let lock = target().join("venv.lock");
    let locked = File::create(&lock).and_then(|file| file.lock().map(|()| file));
    locked.map_err(|error| format!("{}: {error}", lock.display()))
}

/// Installs something into the environment.
pub(crate) fn put_in(install: &mut Command) -> Result<()> {
    let _alone = alone()?;
    run(install)
}

/// Makes the environment if it is not there.
fn make_environment() -> Result<()> {
    let _alone = alone()?;
    if interpreter().args(["-c", ""]).output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    step("Python environment in target/venv", || {
        run(program("python3").args(["-m", "venv", "--clear"]).arg(environment()))
    })
}

/// The environment with what the tests need.
pub(crate) fn environment_for_tests() -> Result<()> {
    make_environment()?;
    put_in(pip(&["install", "--requirement"]).arg(root().join("wrappers/python/tests/requirements.txt")))
}

/// Makes wheels of these libraries as they are now, and installs them. The wheels stay, for tests in other environments.
pub(crate) fn install(libraries: &[&str]) -> Result<()> {
    make_environment()?;
    for library in libraries {
        step(&format!("Python package {library}"), || {
            // Of this library only one at a time, whatever version it has.
            let wheels = target().join("wheels").join(library);
            drop(std::fs::remove_dir_all(&wheels));
            let project = outputs(library).join("python");
            let mut wheel = pip(&["wheel", "--no-deps", "--wheel-dir"]);
            wheel.arg(&wheels).arg(&project).env("MATURIN_PEP517_ARGS", "--profile dev");
            run(as_in_the_workspace(&mut wheel, &project)?)?;
            let mut install = pip(&["install", "--force-reinstall", "--no-deps", "--no-index", "--find-links"]);
            put_in(install.arg(&wheels).arg(library))
        })?;
    }
    Ok(())
}

/// A command of the environment's pip, which says nothing unless something is wrong.
pub(crate) fn pip(arguments: &[&str]) -> Command {
    let mut pip = interpreter();
    pip.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]).args(arguments);
    pip
}

/// Cargo for a generated Python project, told what Maturin tells PyO3: the interpreter that loads a module brings
/// Python's library along.
pub(crate) fn project_cargo(command: &str, project: &Path) -> Result<Command> {
    let mut cargo = cargo();
    cargo.args([command, "--quiet", "--manifest-path"]).arg(project.join("Cargo.toml"));
    as_in_the_workspace(&mut cargo, project)?.env("PYO3_BUILD_EXTENSION_MODULE", "1");
    Ok(cargo)
}

/// Puts the module that Cargo made of a library's project into a package.
pub(crate) fn put_module(library: &str, package: &Path) -> Result<()> {
    let module = libraries().join(format!("lib{library}_native.so"));
    let copied = std::fs::copy(&module, package.join("_native.abi3.so"));
    copied.map(drop).map_err(|error| format!("{}: {error}", module.display()))
}

pub(crate) fn test(report: &mut Report) -> Result<()> {
    install(LIBRARIES)?;
    for library in LIBRARIES {
        report.check(&format!("the Python module of {library} has no soname"), no_soname(library));
    }
    let folder = root().join("wrappers/python/tests");
    let named = promises(&folder, |test| format!("def {test}("));
    report.check("the tests that wrappers/python/tests/README.md names", named);
    step("pytest", || {
        environment_for_tests()?;
        // Most of the time they wait, for deadlines and for programs.
        let together = ["-n", "3", "--dist", "loadfile"];
        count(report, pytest().args(together).arg(&folder))
    })
}

/// The tests' program; what to test is for the caller to add.
pub(crate) fn pytest() -> Command {
    let mut pytest = interpreter();
    pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no", "-rfE"]);
    pytest.env_remove("PYTEST_ADDOPTS");
    pytest
}

/// Runs the tests, and counts them.
pub(crate) fn count(report: &mut Report, pytest: &mut Command) -> Result<()> {
    let output = output(pytest)?;
    let text = all(&output);
    let (passed, failed) = counts(&text);
    report.pass(passed);
    // What `conftest.py` says besides.
    for line in text.lines().filter_map(|line| line.strip_prefix("note: ")) {
        eprintln!("    {line}");
    }
    for line in text.lines().filter(|line| line.starts_with("FAILED ") || line.starts_with("ERROR ")) {
        report.fail(&format!("pytest: {line}"), "see below");
    }
    if !output.status.success() {
        eprintln!("{text}");
    }
    if passed == 0 || (!output.status.success() && failed == 0) {
        report.fail("pytest", &format!("ended with {}", output.status));
    }
    Ok(())
}

/// A module with the soname of the C library would be taken for it by the loader.
fn no_soname(library: &str) -> Result<()> {
    let ask = format!("import {library}._native as module; print(module.__file__)");
    let file = read(interpreter().args(["-c", &ask]))?;
    let module = SharedLibrary::read(Path::new(file.trim())).map_err(|error| error.to_string())?;
    match module.soname {
        None => Ok(()),
        Some(name) => Err(format!("it is called {name}")),
    }
}

/// The numbers of pytest's closing line.
fn counts(text: &str) -> (usize, usize) {
    let closing = text.lines().rev().find(|line| line.contains(" in ") && line.contains('s')).unwrap_or("");
    let words: Vec<_> = closing.split([' ', ',', '=']).filter(|word| !word.is_empty()).collect();
    let number = |what: &str| {
        words.windows(2).find(|pair| pair[1].starts_with(what)).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    (number("passed"), number("failed") + number("error"))
}
