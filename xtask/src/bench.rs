//! The measurements: the brokers beside what one would use instead, in process, from C++ and from Python.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::native::outputs;
use crate::python::project_cargo;
use crate::shell::{Result, cargo, files, program, read, root, run, target};

/// The packages that the program in C++ is made of.
const BOUNDARY: &[&str] = &["brokers-bench-boundary", "brokers-bench-raw", "brokers-bench-cxx"];

/// Passes `arguments` on to `brokers-bench` and leaves its results in `target/bench/`, as `results.json` and
/// `results.svg`. An error is a row that cannot run or loses a message, never one that is slow.
pub(crate) fn measure(arguments: &[&str]) -> Result<()> {
    let folder = target().join("bench");
    let mut bench = cargo();
    bench.args(["run", "--release", "--quiet", "--package", "brokers-bench", "--"]);
    for argument in arguments {
        match *argument {
            "--build" => _ = bench.arg("--builds").arg(&folder),
            "--python" => with_python(&mut bench, &folder)?,
            other => _ = bench.arg(other),
        }
    }
    if cfg!(target_os = "linux") {
        bench.arg("--program").arg(boundary("release")?);
    }
    run(bench.arg("--results").arg(folder.join("results.json")))
}

/// Every row, but briefly and not optimised: whether it runs, and loses nothing.
pub(crate) fn check() -> Result<()> {
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--package", "brokers-bench", "--", "--quick"]);
    if cfg!(target_os = "linux") {
        bench.arg("--program").arg(boundary("debug")?);
    }
    read(&mut bench).map(drop)
}

/// Builds the program that measures the rows about C and C++, as users build theirs. It needs futexes and processors to
/// choose from, so there is one on Linux only.
fn boundary(profile: &str) -> Result<PathBuf> {
    let mut packages = cargo();
    packages.args(["build", "--quiet"]).args(BOUNDARY.iter().flat_map(|name| ["--package", name]));
    if profile == "release" {
        packages.arg("--release");
    }
    run(&mut packages)?;
    let (libraries, headers) = (target().join(profile), outputs("boundary"));
    let made = std::fs::read_to_string(headers.join("boundary.h"));
    let made = made.map_err(|error| format!("{}: {error}", headers.display()))?;
    let executable = libraries.join("brokers-bench-boundary");
    let mut compiler = program("c++");
    compiler.args(["-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror"]);
    if made.contains("boundary_addThereAsync(") {
        compiler.arg("-DBOUNDARY_ASYNC");
    }
    compiler.arg(root().join("bench/cpp/main.cpp")).arg("-I").arg(headers).arg("-I").arg(target().join("cxxbridge"));
    compiler.arg("-L").arg(&libraries).args(["-lboundary", "-lraw"]).arg(libraries.join("libbridge.a"));
    compiler.arg(format!("-Wl,-rpath,{}", libraries.display())).args(["-pthread", "-ldl", "-o"]).arg(&executable);
    run(&mut compiler)?;
    Ok(executable)
}

/// Makes the package of the same library and the one that UniFFI makes, optimised both, and has the rows about Python
/// measured with them.
fn with_python(bench: &mut Command, folder: &Path) -> Result<()> {
    run(cargo().args(["build", "--quiet", "--release"]).args(BOUNDARY.iter().flat_map(|name| ["--package", name])))?;
    let (project, packages, libraries) =
        (outputs("boundary").join("python"), folder.join("python"), target().join("release"));
    run(project_cargo("build", &project)?.arg("--release"))?;
    let copied = |from: PathBuf, to: PathBuf| {
        let done = to.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::copy(&from, to));
        done.map(drop).map_err(|error| format!("{}: {error}", from.display()))
    };
    for source in files(&project.join("python/boundary"), "py")? {
        let name = source.file_name().expect("a file").to_owned();
        copied(source, packages.join("boundary").join(name))?;
    }
    copied(libraries.join("libboundary_native.so"), packages.join("boundary/_native.abi3.so"))?;

    let (peer, made) = (root().join("bench/peers/uniffi/Cargo.toml"), folder.join("uniffi"));
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--manifest-path"]).arg(peer).arg("--target-dir").arg(&made);
    run(&mut build)?;
    let library = made.join("release/libuniffi_peer.so");
    let mut bindgen = program(made.join("release/uniffi-bindgen"));
    bindgen.current_dir(root().join("bench/peers/uniffi")).args(["generate", "--library"]).arg(&library);
    read(bindgen.args(["--language", "python", "--no-format", "--out-dir"]).arg(&packages))?;
    copied(library, packages.join("libuniffi_peer.so"))?;

    bench.arg("--program").arg(root().join("bench/python/rows.py"));
    bench.env("PYTHONPATH", packages).env("PYTHONDONTWRITEBYTECODE", "1");
    bench.env("BROKERS_BENCH_RAW", libraries.join("libraw.so"));
    Ok(())
}
