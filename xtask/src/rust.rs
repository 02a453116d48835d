//! The Rust side: formatting, lints, unit, integration and doc tests, and the loom models.

use std::path::Path;

use crate::bench;
use crate::report::{Report, step};
use crate::shell::{Result, all, cargo, output, read, root, target};

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
    })?;
    for folder in ["core/src", "broker-ffi/src"] {
        report.check(&format!("threads and waits in {folder}"), threads_and_waits(&root().join(folder)));
    }
    Ok(())
}

pub(crate) fn test(report: &mut Report) -> Result<()> {
    step("Rust tests", || tally(report, "cargo test", cargo().args(["test", "--workspace", "--no-fail-fast"])))?;
    step("examples of in-process use, and benchmarks", || {
        for name in ["node", "worker"] {
            let mut program = cargo();
            program.args(["run", "--quiet", "--package", name]);
            report.check(&format!("{name} runs"), read(&mut program).map(drop));
        }
        report.check("the benchmarks run", bench::check());
        Ok(())
    })?;
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

/// The only places that start threads.
const THREADS: &[&str] = &["core/src/deadline.rs", "broker-ffi/src/processing.rs", "broker-ffi/src/courier.rs"];

/// Threads start in named places only, and nothing sleeps to wait for something else. Tests at the end of a file may.
fn threads_and_waits(folder: &Path) -> Result<()> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            threads_and_waits(&path)?;
            continue;
        }
        // Tests in files of their own.
        if path.ends_with("tests.rs") || path.ends_with("loom_models.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let tests = ["\n#[cfg(test)]", "\n#[cfg(all(test"].iter().filter_map(|mark| text.find(mark)).min();
        let code = &text[..tests.unwrap_or(text.len())];
        let starts = code.contains("thread::spawn(") || code.contains("thread::Builder");
        if starts && !THREADS.iter().any(|place| path.ends_with(place)) {
            return Err(format!("{} starts a thread; the places for that are {}", path.display(), THREADS.join(", ")));
        }
        if code.contains("sleep(") {
            return Err(format!("{} sleeps; wait for what happens instead", path.display()));
        }
    }
    Ok(())
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
