//! The Rust side: formatting, lints, unit, integration and doc tests, and the loom models.

use std::path::{Path, PathBuf};

use crate::bench;
use crate::report::{Report, step};
use crate::shell::{Result, all, cargo, output, program, read, root, run, target};

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

/// Builds all that there is in the workspace at once, tests, programs and libraries, with the features that the tests ask
/// for: by themselves, most packages would have Tokio and what uses it built again with fewer.
pub(crate) fn build() -> Result<()> {
    step("build of everything", || run(cargo().args(["build", "--quiet", "--workspace", "--all-targets"])))
}

/// The tests of what was built.
pub(crate) fn test(report: &mut Report) -> Result<()> {
    step("Rust tests", || tally(report, "cargo test", cargo().args(["test", "--workspace", "--no-fail-fast"])))?;
    step("examples of in-process use, and benchmarks", || {
        for name in ["node", "worker"] {
            report.check(&format!("{name} runs"), read(&mut program(built(name))).map(drop));
        }
        report.check("the benchmarks run", bench::check());
        Ok(())
    })
}

/// A program of the workspace.
pub(crate) fn built(name: &str) -> PathBuf {
    target().join("debug").join(name)
}

pub(crate) fn loom(report: &mut Report) -> Result<()> {
    step("loom models", || {
        let mut models = cargo();
        models
            .args(["test", "--release", "--lib", "--no-fail-fast"])
            // Together, so that what both need is built once.
            .args(MODELLED.iter().flat_map(|package| ["--package", package]))
            .arg("loom")
            .env("RUSTFLAGS", "--cfg loom")
            // Models run for seconds; making the fastest code for them would take minutes.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            // A folder of its own: the flag would otherwise make Cargo build everything again each time.
            .env("CARGO_TARGET_DIR", target().join("loom"));
        let crates = tally(report, "loom models", &mut models)?;
        let outcome = if crates == MODELLED.len() { Ok(()) } else { Err(format!("only {crates} have some")) };
        report.check("each crate with models has them explored", outcome);
        Ok(())
    })
}

/// The only place that starts threads.
const THREADS: &str = "core/src/fork.rs";

/// Threads start in one place only, and nothing sleeps to wait for something else. Tests at the end of a file may.
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
        if starts && !path.ends_with(THREADS) {
            return Err(format!("{} starts a thread; the place for that is {THREADS}", path.display()));
        }
        if code.contains("sleep(") {
            return Err(format!("{} sleeps; wait for what happens instead", path.display()));
        }
    }
    Ok(())
}

/// Adds up the `test result:` lines of a run, and answers in how many of its programs there were tests to run.
fn tally(report: &mut Report, name: &str, command: &mut std::process::Command) -> Result<usize> {
    let output = output(command)?;
    let text = all(&output);
    let mut failed = 0;
    let mut programs = 0;
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
            programs += usize::from(number("passed") + number("failed") > 0);
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
    } else if programs == 0 {
        report.fail(name, "no test ran");
    }
    Ok(programs)
}
