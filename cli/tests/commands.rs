//! What the commands say, and how they end. What `dist` makes is tested by `cargo xtask test package`, which takes longer.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn brokers() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-brokers"));
    // As Cargo runs it.
    command.arg("brokers").env_remove("CARGO_TARGET_DIR");
    command
}

fn run(command: &mut Command) -> (bool, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.success(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// With `--json`, stdout is one document.
fn json(command: &mut Command) -> (bool, Value) {
    let (ok, stdout, _) = run(command.arg("--json"));
    (ok, serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{error}: {stdout}")))
}

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A new library, outside of any workspace.
fn new_library() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("library");
    let mut new = brokers();
    new.args(["new", "hello-lib", "--path"]).arg(&library).arg("--brokers-path").arg(checkout());
    let (ok, made) = json(&mut new);
    assert!(ok, "{made}");
    assert_eq!(made["library"], "hello_lib");
    for file in made["files"].as_array().unwrap() {
        assert!(library.join(file.as_str().unwrap()).is_file(), "{file}");
    }
    (folder, library)
}

fn check(library: &Path) -> Command {
    let mut check = brokers();
    check.args(["check", "--manifest-path"]).arg(library.join("Cargo.toml"));
    check
}

#[test]
fn a_new_library_has_no_mistakes() {
    let (_folder, library) = new_library();
    let (ok, stdout, stderr) = run(&mut check(&library));
    assert!(ok, "{stderr}");
    assert_eq!(stdout, "the declarations of hello-lib have no mistakes\n");
}

#[test]
fn a_new_library_without_a_checkout_depends_on_the_released_version() {
    let folder = tempfile::tempdir().unwrap();
    let (ok, _, stderr) = run(brokers().args(["new", "hello-lib"]).current_dir(folder.path()));
    assert!(ok, "{stderr}");
    let manifest = std::fs::read_to_string(folder.path().join("hello-lib/Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let version = env!("CARGO_PKG_VERSION");
    for dependency in [&manifest["dependencies"]["brokers"], &manifest["build-dependencies"]["brokers-codegen"]] {
        let asked = dependency["version"].as_str().unwrap();
        assert!(version.starts_with(asked), "{asked} of {version}");
    }
}

#[test]
fn every_mistake_is_told_at_once_with_its_place() {
    let (_folder, library) = new_library();
    let api = library.join("src/api.rs");
    let text = std::fs::read_to_string(&api).unwrap();
    let text = text.replace("pub times: u32", "pub times: usize").replace("returns = String", "returns = Greeting");
    std::fs::write(&api, &text).unwrap();
    let place = |needle: &str| {
        let (line, text) = text.lines().enumerate().find(|(_, line)| line.contains(needle)).unwrap();
        (line + 1, text.find(needle).unwrap() + 1)
    };
    let places = [place("Greeting,"), place("usize")];

    let (ok, stdout, _) = run(&mut check(&library));
    assert!(!ok);
    for (line, column) in places {
        assert!(stdout.contains(&format!("src/api.rs:{line}:{column}: ")), "{stdout}");
    }
    assert!(stdout.contains("^^^^^") && stdout.contains("= help: "), "{stdout}");
    assert!(stdout.ends_with("the declarations of hello-lib have 2 mistakes\n"), "{stdout}");

    let (ok, told) = json(&mut check(&library));
    assert!(!ok);
    assert_eq!(told["ok"], false);
    let found: Vec<_> = told["mistakes"].as_array().unwrap().iter().map(|one| one["place"].clone()).collect();
    assert_eq!(found, places.map(|(line, column)| serde_json::json!([line, column])));
}

#[test]
fn conditions_are_decided_by_the_features_that_are_asked_for() {
    let (_folder, library) = new_library();
    let append = |file: &str, more: &str| {
        let text = std::fs::read_to_string(library.join(file)).unwrap();
        std::fs::write(library.join(file), text + more).unwrap();
    };
    append("Cargo.toml", "\n[features]\nodd = []\n");
    append("src/api.rs", "\n#[cfg(feature = \"odd\")]\n#[event(api)]\npub struct Odd { pub what: usize }\n");
    assert!(run(&mut check(&library)).0);
    let (ok, stdout, _) = run(check(&library).args(["--features", "odd"]));
    assert!(!ok && stdout.contains("usize"), "{stdout}");
    let (ok, told) = json(check(&library).args(["--features", "even"]));
    assert!(!ok);
    assert_eq!(told["error"]["message"], "`hello-lib` has no feature `even`");
    assert!(told["error"]["help"].as_str().unwrap().contains("odd"), "{told}");
}

#[test]
fn a_manifest_that_does_not_fit_is_a_mistake_too() {
    let (_folder, library) = new_library();
    let manifest = library.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    std::fs::write(&manifest, text.replace("\"cdylib\", ", "")).unwrap();
    let (ok, stdout, _) = run(&mut check(&library));
    assert!(!ok && stdout.contains("crate-type = [\"cdylib\", \"rlib\"]"), "{stdout}");
}

#[test]
fn a_library_is_not_written_over_anything_nor_called_by_a_word_of_rust() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("thesis.txt"), "of somebody").unwrap();
    let (ok, told) = json(brokers().args(["new", "hello", "--path"]).arg(folder.path()));
    assert!(!ok && told["error"]["message"].as_str().unwrap().contains("not empty"), "{told}");
    for name in ["type", "Hello", "7up", "a.b", "", "core"] {
        let (ok, told) = json(brokers().args(["new", name]).current_dir(folder.path()));
        assert!(!ok && told["error"]["message"].as_str().unwrap().contains("will not do"), "{name}: {told}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_machine_without_tools_is_told_how_to_get_each() {
    let empty = tempfile::tempdir().unwrap();
    let bare = |command: &mut Command| {
        let command = command.env("PATH", empty.path()).env_remove("RUSTC").env_remove("CARGO");
        let (ok, told) = json(command);
        assert!(!ok);
        told
    };
    let told = bare(brokers().arg("doctor"));
    assert_eq!(told["ok"], false);
    let tools = told["tools"].as_array().unwrap();
    assert!(tools.len() >= 9, "{told}");
    for tool in tools {
        assert_eq!(tool["found"], Value::Null, "{tool}");
        assert!(!tool["install"].as_str().unwrap().is_empty(), "{tool}");
    }
    let (_folder, library) = new_library();
    let told = bare(&mut check(&library));
    assert!(told["error"]["help"].as_str().unwrap().contains("cargo brokers doctor"), "{told}");
}

#[test]
fn what_dist_cannot_do_it_says_before_it_builds() {
    let (folder, library) = new_library();
    let dist = |arguments: &[&str]| {
        let mut dist = brokers();
        dist.args(["dist", "--out"])
            .arg(folder.path().join("dist"))
            .arg("--manifest-path")
            .arg(library.join("Cargo.toml"));
        let (ok, told) = json(dist.args(arguments));
        assert!(!ok);
        assert!(!library.join("target").exists(), "something was built");
        assert!(!folder.path().join("dist").exists());
        format!("{} {}", told["error"]["message"].as_str().unwrap(), told["error"]["help"].as_str().unwrap())
    };
    let said = dist(&["--target", "pdp11-unknown-none"]);
    assert!(said.contains("knows no target `pdp11-unknown-none`"), "{said}");
    // Nobody has a standard library for this one, only the core of one.
    let said = dist(&["--target", "sparc-unknown-linux-gnu"]);
    assert!(said.contains("rustup target add sparc-unknown-linux-gnu"), "{said}");
    let said = dist(&["-p", "other"]);
    assert!(said.contains("no package here is called `other`"), "{said}");
    let manifest = std::fs::read_to_string(library.join("Cargo.toml")).unwrap();
    for (asked, error) in [
        ("brokers.proflie = \"small\"", "unknown key `proflie`"),
        ("brokers.profile = 3", "quotes"),
        ("brokers = \"small\"", "write a table"),
    ] {
        let metadata = format!("{manifest}\n[package.metadata]\n{asked}\n");
        std::fs::write(library.join("Cargo.toml"), metadata).unwrap();
        let said = dist(&[]);
        assert!(said.contains(error), "{said}");
    }
}

#[test]
fn a_wheel_without_maturin_is_one_line_of_what_to_install() {
    let (folder, library) = new_library();
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().unwrap().stdout;
    let mut dist = brokers();
    dist.args(["dist", "--out"]).arg(folder.path().join("dist")).arg("--manifest-path").arg(library.join("Cargo.toml"));
    // Rust's own programs, and no others.
    let (ok, told) = json(dist.env("PATH", Path::new(String::from_utf8(sysroot).unwrap().trim()).join("bin")));
    assert!(!ok && !library.join("target").exists(), "{told}");
    assert_eq!(told["error"]["message"], "maturin is not installed, so no Python wheel can be made");
    let help = told["error"]["help"].as_str().unwrap();
    assert!(help.contains("pip install maturin") && help.contains("--no-python") && !help.contains('\n'), "{help}");
}

#[test]
fn a_folder_with_something_else_in_it_is_not_replaced() {
    let (folder, library) = new_library();
    std::fs::write(folder.path().join("thesis.txt"), "of somebody").unwrap();
    let mut dist = brokers();
    dist.args(["dist", "--no-python", "--out"])
        .arg(folder.path())
        .arg("--manifest-path")
        .arg(library.join("Cargo.toml"));
    let (ok, told) = json(&mut dist);
    assert!(!ok && !library.join("target").exists(), "{told}");
    assert!(told["error"]["message"].as_str().unwrap().contains("which is not of a package made here"), "{told}");
}

#[test]
fn a_package_without_declarations_is_no_library() {
    let mut check = brokers();
    let (ok, told) = json(check.args(["check", "--manifest-path"]).arg(checkout().join("cli/Cargo.toml")));
    assert!(!ok);
    assert!(told["error"]["message"].as_str().unwrap().contains("several packages"), "{told}");
    let (_folder, library) = new_library();
    std::fs::remove_file(library.join("build.rs")).unwrap();
    let (ok, told) = json(brokers().args(["check", "--manifest-path"]).arg(library.join("Cargo.toml")));
    assert!(!ok);
    assert!(told["error"]["message"].as_str().unwrap().contains("no package here is a brokers library"), "{told}");
}

#[test]
fn shells_can_complete_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let (ok, script, _) = run(brokers().args(["completions", shell]));
        assert!(ok && script.contains("cargo-brokers") && script.contains("doctor"), "{shell}: {script}");
    }
}
