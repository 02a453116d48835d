//! The measurements: the brokers beside what one would use instead, in process, from C++ and from Python.

use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_brokers::tools::{CC, PYTHON};

use crate::native::outputs;
use crate::python::project_cargo;
use crate::rust::built;
use crate::shell::{Result, cargo, files, program, read, root, run, target};
use crate::tools::{PYTHON_HEADERS, need};

/// The library that the rows about other languages call.
const LIBRARY: &str = "brokers-bench-boundary";
/// The packages that the program in C++ is made of.
const BOUNDARY: &[&str] = &[LIBRARY, "brokers-bench-raw", "brokers-bench-cxx"];

/// Passes `arguments` on to `brokers-bench` and leaves its results in `target/bench/`, as `results.json` and
/// `results.svg`. An error is a row that cannot run or loses a message, never one that is slow.
pub(crate) fn measure(arguments: &[&str]) -> Result<()> {
    let folder = target().join("bench");
    if cfg!(target_os = "linux") || arguments.contains(&"--python") {
        build_boundary()?;
    }
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

/// Every row, but briefly and not optimised: whether it runs, and loses nothing. What it runs is built already.
pub(crate) fn check() -> Result<()> {
    let mut bench = program(built("brokers-bench"));
    bench.arg("--quick");
    if cfg!(target_os = "linux") {
        bench.arg("--program").arg(boundary("debug")?);
    }
    read(&mut bench).map(drop)
}

fn build_boundary() -> Result<()> {
    run(cargo().args(["build", "--quiet", "--release"]).args(BOUNDARY.iter().flat_map(|name| ["--package", name])))?;
    // As packages are made: without a Rust library beside it, Cargo has it optimised as a whole.
    run(cargo().args(["rustc", "--quiet", "--release", "--package", LIBRARY, "--lib", "--crate-type=cdylib"]))
}

/// Compiles the program that measures the rows about C and C++, as users build theirs. It needs futexes and processors to
/// choose from, so there is one on Linux only.
fn boundary(profile: &str) -> Result<PathBuf> {
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

/// Makes the package of the same library and what it is compared with, optimised all, and has the rows about Python
/// measured with them.
fn with_python(bench: &mut Command, folder: &Path) -> Result<()> {
    need(&[CC, PYTHON, PYTHON_HEADERS])?;
    let (project, packages, libraries) =
        (outputs("boundary").join("python"), folder.join("python"), target().join("release"));
    run(project_cargo("build", &project)?.arg("--release"))?;
    for source in files(&project.join("python/boundary"), "py")? {
        let name = source.file_name().expect("a file").to_owned();
        copy(source, packages.join("boundary").join(name))?;
    }
    copy(libraries.join("libboundary_native.so"), packages.join("boundary/_native.abi3.so"))?;

    let source = root().join("bench/peers/extension/peer.c");
    run(extension(&source, &packages.join("extension_peer.so"))?.args(["-Wall", "-Wextra", "-Werror"]))?;
    for (name, module, make) in
        [("UniFFI", "uniffi_peer.py", uniffi as fn(&Path, &Path) -> Result<()>), ("BoltFFI", "boltffi_peer", boltffi)]
    {
        // Generators of others, from registries: none of them keeps ours from being measured.
        let module = packages.join(module);
        let remove = || _ = std::fs::remove_file(&module).or_else(|_| std::fs::remove_dir_all(&module));
        remove();
        if let Err(error) = make(&folder.join(name.to_lowercase()), &packages) {
            let why = error.lines().find(|line| line.starts_with("error")).or(error.lines().next());
            // What there is of it would be found.
            remove();
            eprintln!("{name} is left out: {}", why.unwrap_or_default());
        }
    }

    bench.arg("--program").arg(root().join("bench/python/rows.py"));
    bench.env("PYTHONPATH", packages).env("PYTHONDONTWRITEBYTECODE", "1");
    bench.env("BROKERS_BENCH_RAW", libraries.join("libraw.so"));
    Ok(())
}

fn copy(from: PathBuf, to: PathBuf) -> Result<()> {
    let folder = to.parent().map_or(Ok(()), std::fs::create_dir_all);
    let copied = folder.and_then(|()| std::fs::copy(&from, to));
    copied.map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

/// The compiler, to make a module for Python of `source`.
fn extension(source: &Path, module: &Path) -> Result<Command> {
    let include = read(program("python3").args(["-c", "import sysconfig; print(sysconfig.get_path('include'))"]))?;
    let mut compiler = program("cc");
    compiler.args(["-O2", "-shared", "-fPIC", "-pthread", "-I", include.trim()]);
    compiler.arg(source).arg("-o").arg(module);
    Ok(compiler)
}

fn release_build(peer: &Path, made: &Path) -> Command {
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--manifest-path"]).arg(peer.join("Cargo.toml"));
    build.arg("--target-dir").arg(made);
    build
}

fn uniffi(made: &Path, packages: &Path) -> Result<()> {
    let peer = root().join("bench/peers/uniffi");
    read(&mut release_build(&peer, made))?;
    let library = made.join("release/libuniffi_peer.so");
    let mut bindgen = program(made.join("release/uniffi-bindgen"));
    bindgen.current_dir(peer).args(["generate", "--library"]).arg(&library);
    read(bindgen.args(["--language", "python", "--no-format", "--out-dir"]).arg(packages))?;
    copy(library, packages.join("libuniffi_peer.so"))
}

/// Installs BoltFFI's generator below `made`, unless it is there. How fast that runs does not matter.
fn boltffi(made: &Path, packages: &Path) -> Result<()> {
    let peer = root().join("bench/peers/boltffi");
    let mut install = cargo();
    install.args(["install", "--quiet", "--debug", "--locked", "boltffi_cli@=0.32.1", "--root"]).arg(made);
    read(install.env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    read(&mut release_build(&peer, made))?;
    let mut generate = program(made.join("bin/boltffi"));
    generate.current_dir(peer).env("CARGO_TARGET_DIR", made).arg("--cargo-arg=--release");
    read(generate.args(["generate", "python", "--deny-skipped", "--output"]).arg(made.join("python")))?;
    let (generated, package) = (made.join("python/boltffi_peer"), packages.join("boltffi_peer"));
    copy(made.join("release/libboltffi_peer.so"), package.join("libboltffi_peer.so"))?;
    read(&mut extension(&generated.join("_native.c"), &package.join("_native.so"))?)?;
    copy(generated.join("__init__.py"), package.join("__init__.py"))
}
