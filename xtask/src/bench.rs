//! The measurements: the in-process brokers beside what one would use instead.

use crate::shell::{Result, cargo, run, target};

/// Passes `arguments` on to `brokers-bench` and leaves its results in `target/bench/results.json`. An error is a row
/// that cannot run or loses a message, never one that is slow.
pub(crate) fn measure(arguments: &[&str]) -> Result<()> {
    let mut bench = cargo();
    bench.args(["run", "--release", "--quiet", "--package", "brokers-bench", "--"]).args(arguments);
    run(bench.arg("--results").arg(target().join("bench/results.json")))
}
