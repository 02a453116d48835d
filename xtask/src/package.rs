//! Packages as their users get them: made by `cargo brokers dist`, found by CMake and pkg-config from elsewhere, moved, used
//! beside each other, and installed into Python.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::python;
use crate::report::{Report, step};
use crate::shell::{Result, all, as_in_the_workspace, cargo, output, program, read, root, run, target};

/// A stripped mylib has fewer bytes, in the profile `small` that it is shipped in, and in `release`. It is a guard: what
/// makes it larger is to be seen. docs/packaging.md tells how many it has.
const LARGEST: u64 = 1530 << 10;
const LARGEST_RELEASE: u64 = 2080 << 10;

pub(crate) fn test(report: &mut Report) -> Result<()> {
    let folder = target().join("package");
    drop(std::fs::remove_dir_all(&folder));
    step("cargo brokers", || run(cargo().args(["build", "--quiet", "--package", "cargo-brokers"])))?;
    python::environment_for_tests()?;
    let (mylib, hello) = (folder.join("mylib"), folder.join("hello-lib"));
    step("package of mylib", || {
        let made = output(brokers(&["dist", "--package", "mylib", "--no-python", "--out"]).arg(&mylib));
        report.check("a package of mylib is made", made.and_then(|made| judge(&made)));
        report.check("the checksums of a package are right", checksums(&mylib));
        report.check("the shared library is small", at_most(LARGEST, &mylib.join("lib/libmylib.so")));
        let faster = folder.join("mylib-release");
        let mut dist = brokers(&["dist", "--profile", "release", "--package", "mylib", "--no-python", "--out"]);
        let made = output(dist.arg(&faster)).and_then(|made| judge(&made));
        let library = faster.join("lib/libmylib.so");
        report.check("that of a release is not large", made.and_then(|()| at_most(LARGEST_RELEASE, &library)));
        report.check("a package names what its library needs and exports", looked_into(&mylib));
        Ok(())
    })?;
    step("a new library, its tests and its package", || new_library(report, &hello))?;
    step("programs that find packages", || {
        let both = hello.join("dist");
        let all = ["c", "c_static", "cpp", "cpp_static", "both", "both_static"];
        let found = cmake("find_package", &[&mylib, &both], &folder, &all);
        report.check("CMake programs find packages, and use two at once", found);
        report.check("the programs of the example build with its package", example(&mylib, &folder));
        // What follows would not find anything at the first place.
        let moved = folder.join("moved/to here/mylib");
        std::fs::create_dir_all(moved.parent().expect("it has one")).map_err(|error| error.to_string())?;
        std::fs::rename(&mylib, &moved).map_err(|error| error.to_string())?;
        // Programs in C++ take long to compile, and nothing is new about them.
        for (way, programs) in [
            ("find_package", ["c", "c_static"].as_slice()),
            ("subdirectory", &["c_static", "cpp"]),
            ("FetchContent", &["c", "cpp_static"]),
        ] {
            let used = cmake(way, &[&moved], &folder, programs);
            report.check(&format!("CMake programs use a moved package by {way}"), used);
        }
        // pkg-config writes a blank in a path so that a shell takes it for no end, and this is none.
        let plain = folder.join("moved/mylib");
        std::fs::rename(&moved, &plain).map_err(|error| error.to_string())?;
        report.check("programs find a moved package by pkg-config", pkg_config(&plain, &folder, &[]));
        for name in ["libmylib.so", "libmylib.so.0.1", "libmylib.so.0.1.0"] {
            std::fs::remove_file(plain.join("lib").join(name)).map_err(|error| format!("{name}: {error}"))?;
        }
        let linked = pkg_config(&plain, &folder, &["--static"]);
        report.check("pkg-config names what the static library needs", linked);
        Ok(())
    })
}

/// The command, with Maturin of the tests' own environment in the search path.
fn brokers(arguments: &[&str]) -> Command {
    let mut command = program(target().join("debug/cargo-brokers"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(target().join("venv/bin")).chain(std::env::split_paths(&path));
    command.arg("brokers").args(arguments).env("PATH", std::env::join_paths(folders).expect("they were one before"));
    command
}

fn judge(output: &std::process::Output) -> Result<()> {
    if output.status.success() { Ok(()) } else { Err(all(output)) }
}

fn checksums(package: &Path) -> Result<()> {
    read(program("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(package)).map(drop)?;
    let changed = package.join("README.md");
    let text = std::fs::read_to_string(&changed).map_err(|error| error.to_string())?;
    std::fs::write(&changed, text.clone() + "changed").map_err(|error| error.to_string())?;
    let judged = output(program("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(package))?;
    std::fs::write(&changed, text).map_err(|error| error.to_string())?;
    if judged.status.success() { Err("a changed file is not noticed".into()) } else { Ok(()) }
}

fn at_most(largest: u64, library: &Path) -> Result<()> {
    let bytes = std::fs::metadata(library).map_err(|error| format!("{}: {error}", library.display()))?.len();
    eprintln!("    {} has {} KiB", library.display(), bytes.div_ceil(1024));
    if bytes <= largest { Ok(()) } else { Err(format!("it has {bytes} bytes, more than {largest}")) }
}

fn looked_into(package: &Path) -> Result<()> {
    let library = cargo_brokers::shared_library::SharedLibrary::read(&package.join("lib/libmylib.so"))
        .map_err(|error| error.to_string())?;
    let foreign = library.foreign_exports("mylib").map_err(|error| error.to_string())?;
    let expected = (Some("libmylib.so.0.1"), [""; 0].as_slice(), [""; 0].as_slice());
    let found = (library.soname.as_deref(), foreign.as_slice(), &library.unusual_needs()[..]);
    if found == expected { Ok(()) } else { Err(format!("soname, foreign exports and unusual needs are {found:?}")) }
}

/// What `cargo brokers new` writes passes its tests, and its programs run with the package that is made of it.
fn new_library(report: &mut Report, folder: &Path) -> Result<()> {
    let made = output(brokers(&["new", "hello-lib", "--path"]).arg(folder).arg("--brokers-path").arg(root()));
    report.check("a new library is written", made.and_then(|made| judge(&made)));
    // The target folder may lie in this workspace, which it is to be no part of.
    let manifest = folder.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
    // Only what depends on others by the way to them has a source package that can be built elsewhere.
    let ask = "import os, sys; print(os.path.relpath(sys.argv[1], sys.argv[2]), end='')";
    let way = read(python::interpreter().args(["-c", ask]).arg(root()).arg(folder))?;
    let text = text.replace(&root().display().to_string(), &way) + "\n[workspace]\n\n[features]\npolite = []\n";
    std::fs::write(&manifest, text).map_err(|error| error.to_string())?;
    let api = folder.join("src/api.rs");
    let text = std::fs::read_to_string(&api).map_err(|error| format!("{}: {error}", api.display()))?;
    let polite = "\n#[cfg(feature = \"polite\")]\n#[event(api)]\npub struct Thanked {}\n";
    std::fs::write(&api, text + polite).map_err(|error| error.to_string())?;
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--manifest-path"]).arg(&manifest);
    report.check("a new library passes its tests", read(as_in_the_workspace(&mut tests, folder)?).map(drop));

    let mut dist = brokers(&["dist", "--profile", "dev", "--features", "polite", "--sdist"]);
    let dist = output(as_in_the_workspace(&mut dist, folder)?.current_dir(folder));
    report.check("a package of it is made", dist.and_then(|made| judge(&made)));
    let package = folder.join("dist");

    let build = folder.join("target/examples");
    let (source, build_folder) = (folder.join("examples"), build.display().to_string());
    let configured =
        read(program("cmake").arg("-S").arg(&source).args(["-B", &build_folder]).arg(prefix_path(&[&package])));
    let built = configured.and_then(|_| read(program("cmake").args(["--build", &build_folder])));
    let said = built.and_then(|_| read(&mut program(build.join("hello"))));
    report.check("its program in C++ greets", said.and_then(|said| greets(&said)));

    let wheels = crate::shell::files(&package.join("python"), "whl")?;
    let [wheel] = wheels.as_slice() else { return Err(format!("there is not one wheel but {wheels:?}")) };
    report.check("the wheel runs where its name says", only_needs_what_its_name_says(wheel));
    let installed = python::put_in(python::pip(&["install", "--force-reinstall", "--no-deps"]).arg(wheel));
    let said = installed.and_then(|()| read(python::interpreter().arg(folder.join("examples/hello.py"))));
    report.check("its program in Python greets, with the wheel", said.and_then(|said| greets(&said)));

    let ask = "import hello_lib; print(hello_lib.Thanked(), hello_lib.HelloLib.has('Thanked'))";
    let asked = read(python::interpreter().args(["-c", ask]));
    let has = asked.and_then(|said| if said.trim() == "Thanked() True" { Ok(()) } else { Err(said) });
    report.check("the wheel has the features that were asked for", has);
    let sources = crate::shell::files(&package.join("python"), "gz")?;
    let [sources] = sources.as_slice() else { return Err(format!("there is not one source package: {sources:?}")) };
    report.check("the source package has all it is built from", unpacks_whole(sources, &folder.join("sources")));

    let mut again = brokers(&["dist", "--profile", "dev", "--features", "polite", "--no-python"]);
    let again = output(as_in_the_workspace(&mut again, folder)?.current_dir(folder)).and_then(|made| judge(&made));
    let without = again.and_then(|()| match package.join("python").exists() {
        true => Err("the wheel of the older package is still there".into()),
        false => Ok(()),
    });
    report.check("a package takes the place of an older one", without);
    Ok(())
}

/// A wheel for `manylinux_2_34` may need nothing of the C library that is newer than version 2.34.
fn only_needs_what_its_name_says(wheel: &Path) -> Result<()> {
    let minor = |text: &str| text.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok());
    let name = wheel.display().to_string();
    let promised: Option<u32> = name.split("-cp311-abi3-manylinux_2_").nth(1).and_then(minor);
    let promised = promised.ok_or_else(|| format!("{name} is for no manylinux, or for one Python only"))?;
    let folder = wheel.with_extension("");
    read(python::interpreter().args(["-m", "zipfile", "-e"]).arg(wheel).arg(&folder))?;
    let said = read(program("readelf").arg("--version-info").arg(folder.join("hello_lib/_native.abi3.so")))?;
    let newest = said.split("GLIBC_2.").skip(1).filter_map(minor).max();
    drop(std::fs::remove_dir_all(folder));
    match newest {
        Some(newest) if newest <= promised => Ok(()),
        _ => Err(format!("{name} needs version 2.{newest:?} of the C library")),
    }
}

/// What a source package is built from lies in it: the library itself, and whatever that depends on by path. With
/// BROKERS_STRESS_SECONDS a wheel is built of it as well, which takes minutes.
fn unpacks_whole(sources: &Path, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    read(program("tar").arg("-xzf").arg(sources).arg("-C").arg(folder).arg("--strip-components=1"))?;
    let manifest = read(python::interpreter().args(["-c", MANIFEST_OF]).arg(folder.join("pyproject.toml")))?;
    let mut ask = cargo();
    ask.args(["metadata", "--offline", "--format-version=1", "--manifest-path"]).arg(folder.join(manifest.trim()));
    let metadata: serde_json::Value = serde_json::from_str(&read(&mut ask)?).map_err(|error| error.to_string())?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let own: Vec<_> = packages.filter(|package| package["source"].is_null()).collect();
    for target in own.iter().filter_map(|package| package["targets"].as_array()).flatten() {
        let source = Path::new(target["src_path"].as_str().unwrap_or_default());
        if !source.starts_with(folder) || !source.is_file() {
            return Err(format!("{} is not in the source package", source.display()));
        }
    }
    // The project, the library, and what brokers is made of.
    if own.len() < 6 {
        return Err(format!("it has {} packages only", own.len()));
    }
    if std::env::var_os("BROKERS_STRESS_SECONDS").is_none() {
        return Ok(());
    }
    let mut pip = python::pip(&["wheel", "--no-deps", "--wheel-dir"]);
    run(pip.arg(folder.join("wheels")).arg(sources).env("MATURIN_PEP517_ARGS", "--profile dev"))
}

/// Where the manifest lies, as the project file of a source package says.
const MANIFEST_OF: &str =
    "import sys, tomllib; print(tomllib.load(open(sys.argv[1], 'rb'))['tool']['maturin']['manifest-path'])";

fn greets(said: &str) -> Result<()> {
    let lines =
        ["Hello, Ada!", "Welcome, Grace!", "event: Ada was greeted, number 1", "event: Grace was greeted, number 2"];
    // Not by whole lines: two threads print, and Python writes the end of a line by itself.
    match lines.iter().find(|wanted| !said.contains(**wanted)) {
        None => Ok(()),
        Some(missing) => Err(format!("`{missing}` is not in\n{said}")),
    }
}

fn prefix_path(packages: &[&Path]) -> String {
    let folders: Vec<_> = packages.iter().map(|package| package.display().to_string()).collect();
    format!("-DCMAKE_PREFIX_PATH={}", folders.join(";"))
}

fn example(mylib: &Path, folder: &Path) -> Result<()> {
    let build = folder.join("monitors");
    let mut configure = program("cmake");
    read(configure.arg("-S").arg(root().join("examples/mylib")).arg("-B").arg(&build).arg(prefix_path(&[mylib])))?;
    read(program("cmake").arg("--build").arg(&build).args(["--parallel", "2"])).map(drop)
}

/// Builds programs by CMake, in a folder of their own each time, and runs them. The first package is that of mylib.
fn cmake(way: &str, packages: &[&Path], folder: &Path, programs: &[&str]) -> Result<()> {
    let sources = root().join("cli/tests/consumers");
    let build = folder.join(format!("built by {way}"));
    drop(std::fs::remove_dir_all(&build));
    let mut configure = program("cmake");
    configure.arg("-S").arg(sources).arg("-B").arg(&build).arg(format!("-DWAY={way}"));
    configure.arg(format!("-DPROGRAMS={}", programs.join(";")));
    let mylib = packages[0].display();
    configure.arg(match way {
        "find_package" => prefix_path(packages),
        "subdirectory" => format!("-DMYLIB={mylib}"),
        _ => format!("-DFETCHCONTENT_SOURCE_DIR_MYLIB={mylib}"),
    });
    read(&mut configure)?;
    read(program("cmake").arg("--build").arg(&build).args(["--parallel", "2"]))?;
    let said = read(program("ctest").args(["--timeout", "60", "--output-on-failure"]).current_dir(&build))?;
    let expected = format!("0 tests failed out of {}", programs.len());
    if said.contains(&expected) { Ok(()) } else { Err(said) }
}

/// Builds the programs with what pkg-config says, and runs them.
fn pkg_config(mylib: &Path, folder: &Path, more: &[&str]) -> Result<()> {
    let known = mylib.join("lib/pkgconfig");
    let ask = |what: &[&str]| {
        let mut ask = program("pkg-config");
        read(ask.env("PKG_CONFIG_PATH", &known).args(what).args(more).arg("mylib"))
    };
    let version = ask(&["--modversion"])?;
    if version.trim() != env!("CARGO_PKG_VERSION") {
        return Err(format!("it calls itself {version}"));
    }
    let flags = ask(&["--cflags", "--libs"])?;
    for (compiler, standard, source) in [("gcc", "c99", "program.c"), ("g++", "c++17", "program.cpp")] {
        let made: PathBuf = folder.join(format!("{compiler}{}", more.concat()));
        let mut compile = program(compiler);
        compile
            .arg(format!("-std={standard}"))
            .arg(root().join("cli/tests/consumers").join(source))
            .arg("-o")
            .arg(&made);
        read(compile.args(flags.split_whitespace()).arg("-pthread"))?;
        let said = read(program("timeout").arg("60").arg(&made).env("LD_LIBRARY_PATH", mylib.join("lib")))?;
        if !said.starts_with("ok ") {
            return Err(said);
        }
    }
    Ok(())
}
