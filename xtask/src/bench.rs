//! The measurements: the brokers beside what one would use instead, in process and from C++.

use std::path::PathBuf;

use crate::shell::{Result, cargo, program, read, root, run, target};

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
            "--build" => bench.arg("--builds").arg(&folder),
            other => bench.arg(other),
        };
    }
    if cfg!(target_os = "linux") {
        bench.arg("--boundary").arg(boundary("release")?);
    }
    run(bench.arg("--results").arg(folder.join("results.json")))
}

/// Every row, but briefly and not optimised: whether it runs, and loses nothing.
pub(crate) fn check() -> Result<()> {
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--package", "brokers-bench", "--", "--quick"]);
    if cfg!(target_os = "linux") {
        bench.arg("--boundary").arg(boundary("debug")?);
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
    let (libraries, headers) = (target().join(profile), target().join("brokers/boundary"));
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
