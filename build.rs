//! Stamps the commit that `brokers` is built from, for [`brokers::VERSION`]; nothing else.

use std::path::Path;
use std::process::Command;

fn main() {
    println!(
        "cargo::rustc-env=BROKERS_BUILT_FROM={}",
        commit().map(|commit| format!(" ({commit})")).unwrap_or_default()
    );
}

/// The commit of this checkout; none in a package from a registry.
fn commit() -> Option<String> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    // A package may lie inside somebody else's checkout, whose commits are not ours.
    if !Path::new(".git").exists() {
        println!("cargo::rerun-if-changed=build.rs");
        return None;
    }
    println!("cargo::rerun-if-changed={}", git(&["rev-parse", "--git-path", "logs/HEAD"])?);
    git(&["rev-parse", "--short=12", "HEAD"])
}
