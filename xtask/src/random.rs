//! Libraries that nobody thought of, made from seeds: built together, and their cases run in C, C++ and Python.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use brokers_cases::random::{self, Library};

use crate::native::{self, outputs};
use crate::report::{Report, step};
use crate::shell::{Result, as_in_the_workspace, cargo, program, read, root, target};
use crate::{judged, python};

/// What `cargo xtask test` makes its libraries from.
const SEEDS: std::ops::Range<u64> = 1..4;

/// How many libraries are made where nothing is said.
const LIBRARIES: u64 = 4;

/// `--seed N` and `--libraries N`; without a seed, another one each time.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let mut seed = None;
    let mut libraries = LIBRARIES;
    for pair in arguments.chunks(2) {
        let number = pair.get(1).and_then(|number| number.parse::<u64>().ok());
        match (pair[0], number) {
            ("--seed", Some(number)) => seed = Some(number),
            ("--libraries", Some(number)) => libraries = number,
            (other, _) => return Err(format!("`{other}`: there are --seed N and --libraries N")),
        }
    }
    let seed = seed.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        // Few digits: people write it down, and it is in the names of the libraries.
        now.as_secs() % 1_000_000
    });
    println!("cargo xtask random --seed {seed} --libraries {libraries}");
    judged(|report| check(report, seed..seed + libraries))
}

/// The same libraries each time.
pub(crate) fn test(report: &mut Report) -> Result<()> {
    check(report, SEEDS)
}

fn check(report: &mut Report, seeds: std::ops::Range<u64>) -> Result<()> {
    let mut libraries: Vec<_> = seeds.map(random::library).collect();
    step(&format!("build of {} random libraries", libraries.len()), || {
        write_workspace(&libraries)?;
        let mut builds = build(&libraries).is_ok();
        // One that does not build is a failure with its name, and does not hide the others.
        libraries.retain(|library| {
            let outcome = if builds { Ok(()) } else { build(std::slice::from_ref(library)) };
            let is_built = outcome.is_ok();
            report.check(&format!("{} is built", library.name), outcome);
            is_built
        });
        builds = !libraries.is_empty();
        if builds { Ok(()) } else { Err("none of them can be built".into()) }
    })?;
    step("random libraries in C and C++", || {
        let mut jobs = Vec::new();
        for library in &libraries {
            jobs.extend(native::c_cases(&library.name, &table(library))?);
            jobs.extend(native::cpp_cases(&library.name, &table(library))?);
        }
        native::work(report, &jobs);
        Ok(())
    })?;
    step("random libraries in Python", || {
        python::environment_for_tests()?;
        let packages = folder().join("python");
        libraries.retain(|library| {
            let outcome = python_package(library, &packages);
            let is_built = outcome.is_ok();
            report.check(&format!("the Python package of {} is built", library.name), outcome);
            is_built
        });
        let tables: Vec<_> =
            libraries.iter().map(|library| format!("{}={}", library.name, table(library).display())).collect();
        let mut pytest = python::pytest();
        // What the other tests share is about another library.
        pytest.arg("--noconftest").arg(root().join("wrappers/python/tests/test_cases.py"));
        pytest.env("PYTHONPATH", packages).env("BROKERS_CASES", tables.join("\n"));
        python::count(report, &mut pytest)
    })
}

fn folder() -> PathBuf {
    target().join("random")
}

fn table(library: &Library) -> PathBuf {
    folder().join(&library.name).join("cases.json")
}

/// A workspace beside the project's own, with a crate for each library.
fn write_workspace(libraries: &[Library]) -> Result<()> {
    let members: Vec<_> = libraries.iter().map(|library| format!("{:?}", library.name)).collect();
    let manifest = format!("[workspace]\nmembers = [{}]\nresolver = \"3\"\n", members.join(", "));
    put(&folder().join("Cargo.toml"), &manifest)?;
    for Library { name, seed, declarations, table } in libraries {
        let crate_folder = folder().join(name);
        let root = root();
        let root = root.display();
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = \"Made from the seed \
             {seed}.\"\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n\n[dependencies]\nbrokers = {{ path = \"{root}\", \
             features = [\"ffi\"] }}\n\n[build-dependencies]\nbrokers-cases = {{ path = \"{root}/tests/cases\" \
             }}\nbrokers-codegen = {{ path = \"{root}/codegen\" }}\n"
        );
        put(&crate_folder.join("Cargo.toml"), &manifest)?;
        put(&crate_folder.join("build.rs"), &BUILD.replace("NAME", name))?;
        put(&crate_folder.join("src/lib.rs"), LIB)?;
        put(&crate_folder.join("src/api.rs"), declarations)?;
        put(&crate_folder.join("cases.json"), table)?;
    }
    Ok(())
}

const BUILD: &str = r#"//! Generates the C, C++ and Python surfaces, and from what was declared the providers.

fn main() {
    brokers_codegen::Library::new("NAME").declarations("src/api.rs").generate();
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo runs this"));
    // It is not there if there are mistakes in the declarations, which have been reported.
    let Ok(schema) = std::fs::read_to_string(out.join("brokers/NAME.schema.json")) else { return };
    let schema = brokers_cases::schema::Schema::read(&schema);
    let providers = brokers_cases::providers::providers(&schema, "use crate::api::*;");
    std::fs::write(out.join("providers.rs"), providers).expect("Cargo's folder can be written");
}
"#;

const LIB: &str = r#"//! A library that nobody thought of.

pub mod api;

/// What gives back what it is given.
mod echoes {
    include!(concat!(env!("OUT_DIR"), "/providers.rs"));
}

brokers::export!(setup = echoes::provide);
"#;

/// Builds libraries with one call of Cargo, into the folder of all the others.
fn build(libraries: &[Library]) -> Result<()> {
    let packages = libraries.iter().flat_map(|library| ["--package", library.name.as_str()]);
    let mut build = cargo();
    build.args(["build", "--quiet", "--manifest-path"]).arg(folder().join("Cargo.toml")).args(packages);
    read(as_in_the_workspace(&mut build, &folder())?).map(drop)
}

/// Puts a package where Python finds it: what was generated, and the module that Cargo makes of it.
fn python_package(library: &Library, packages: &Path) -> Result<()> {
    let name = &library.name;
    let project = outputs(name).join("python");
    read(&mut python::project_cargo("build", &project)?)?;
    let package = packages.join(name);
    std::fs::create_dir_all(&package).map_err(|error| format!("{}: {error}", package.display()))?;
    let sources = project.join("python").join(name);
    read(program("cp").arg("--recursive").arg(sources.join(".")).arg(&package))?;
    python::put_module(name, &package)
}

/// Writes a file if it is not there or has another text: what is the same is not built again.
fn put(path: &Path, text: &str) -> Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().expect("a file lies in a folder");
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
