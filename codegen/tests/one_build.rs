//! The mistakes of a declaration file, as an author sees them: in one run of `cargo build`.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn five_mistakes_are_five_errors_in_one_build() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Below the target folder and in the workspace's profile, so that what is already built for other build scripts need
    // not be built again.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is in the target folder");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("five-mistakes");
    write(
        &package,
        "Cargo.toml",
        &format!(
            "[package]\nname = \"broken\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n\n\
         [build-dependencies]\nbrokers-codegen.path = {here:?}\n"
        ),
    );
    write(
        &package,
        "build.rs",
        "fn main() { brokers_codegen::Library::new(\"broken\").declarations(\"src/api.rs\").generate(); }\n",
    );
    write(&package, "src/lib.rs", "pub mod api;\n");
    write(&package, "src/api.rs", &read(here.join("tests/mistakes/five.rs")));
    write(&package, "Cargo.lock", &read(here.join("../Cargo.lock")));

    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "--color", "never"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG", "line-tables-only")
        .output()
        .expect("cargo runs");

    assert!(!output.status.success());
    let stderr = String::from_utf8(output.stderr).expect("messages are text");
    let said: Vec<&str> = stderr.lines().filter_map(|line| line.strip_prefix("error: broken@0.1.0: ")).collect();
    let report = read(here.join("tests/mistakes/five.txt"));
    assert_eq!(said, report.lines().collect::<Vec<_>>(), "{stderr}");
    let places: Vec<&str> =
        said.iter().filter_map(|line| line.strip_prefix("src/api.rs:")?.split(':').next()).collect();
    assert_eq!(places, ["9", "17", "21", "25", "34"]);
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}

fn read(path: PathBuf) -> String {
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
