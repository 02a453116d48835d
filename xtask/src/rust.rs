//! The Rust side: formatting, lints, unit, integration and doc tests, and the loom models.

use crate::report::{Report, step};
use crate::shell::{Result, all, cargo, output, read, target};

/// The crates with hand-made concurrency, whose models loom explores.
const MODELLED: &[&str] = &["brokers-core", "broker-ffi"];

pub(crate) fn lint(report: &mut Report) -> Result<()> {
    step("rustfmt", || {
        report.check("rustfmt", read(cargo().args(["fmt", "--all", "--check"])).map(drop));
        Ok(())
    })?;
    step("clippy", || {
        let clippy = read(cargo().args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]));
        report.check("clippy", clippy.map(drop));
        Ok(())
    })
}

pub(crate) fn test(report: &mut Report) -> Result<()> {
    step("Rust tests", || tally(report, "cargo test", cargo().args(["test", "--workspace", "--no-fail-fast"])))?;
    step("loom models", || {
        for package in MODELLED {
            // A folder of its own: the flag would otherwise make Cargo build everything again each time.
            let mut models = cargo();
            models
                .args(["test", "--release", "--lib", "--package", package, "loom"])
                .env("RUSTFLAGS", "--cfg loom")
                // Models run for seconds; making the fastest code for them would take minutes.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_TARGET_DIR", target().join("loom"));
            tally(report, &format!("loom models of {package}"), &mut models)?;
        }
        Ok(())
    })
}

/// Adds up the `test result:` lines of a run.
fn tally(report: &mut Report, name: &str, command: &mut std::process::Command) -> Result<()> {
    let output = output(command)?;
    let text = all(&output);
    let mut failed = 0;
    let mut ran = 0;
    for line in text.lines() {
        if let Some(counts) = line.strip_prefix("test result: ") {
            let number = |what: &str| {
                let words: Vec<_> = counts.split([' ', ';']).collect();
                words
                    .windows(2)
                    .find(|pair| pair[1] == what)
                    .and_then(|pair| pair[0].parse::<usize>().ok())
                    .unwrap_or(0)
            };
            report.pass(number("passed"));
            ran += number("passed") + number("failed");
            failed += number("failed");
        } else if let Some(test) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
            report.fail(&format!("{name}: {test}"), "see above");
        }
    }
    if !output.status.success() {
        eprintln!("{text}");
        if failed == 0 {
            report.fail(name, &format!("ended with {}", output.status));
        }
    } else if ran == 0 {
        report.fail(name, "no test ran");
    }
    Ok(())
}
