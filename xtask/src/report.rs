//! What passed and what failed, over all languages.

use std::io::IsTerminal;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::shell::Result;

/// Counts, and the failures by name.
#[derive(Default)]
pub(crate) struct Report {
    passed: usize,
    failures: Vec<String>,
}

impl Report {
    pub(crate) fn pass(&mut self, count: usize) {
        self.passed += count;
    }

    pub(crate) fn fail(&mut self, name: &str, why: &str) {
        eprintln!("FAILED {name}: {why}");
        self.failures.push(name.to_owned());
    }

    /// One check: passed if it is `Ok`, else failed for the reason given.
    pub(crate) fn check(&mut self, name: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.pass(1),
            Err(why) => self.fail(name, &why),
        }
    }

    /// Reads what a consumer program printed: a line `ok <name>` or `FAILED <name>: <why>` for each of its tests, where a
    /// name that may have a colon in it stands between backquotes.
    pub(crate) fn consumer(&mut self, program: &str, output: &str, ended_well: bool) {
        let mut tests = 0;
        let mut failures = 0;
        for line in output.lines() {
            if line.starts_with("ok ") {
                tests += 1;
                self.pass(1);
            } else if let Some(failure) = line.strip_prefix("FAILED ") {
                tests += 1;
                failures += 1;
                let quoted = failure.strip_prefix('`').and_then(|failure| failure.split_once("`: "));
                let (name, why) = quoted.or_else(|| failure.split_once(": ")).unwrap_or((failure, ""));
                self.fail(&format!("{program}: {name}"), why);
            }
        }
        if tests == 0 {
            self.fail(program, &format!("no test ran\n{output}"));
        } else if !ended_well && failures == 0 {
            self.fail(program, &format!("ended badly after its tests\n{output}"));
        }
    }

    /// Prints the closing line.
    pub(crate) fn finish(self) -> Result<()> {
        for failure in &self.failures {
            println!("FAILED {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failures.len());
        if self.failures.is_empty() { Ok(()) } else { Err("some tests failed".into()) }
    }
}

/// Says what is going on, for how long already where somebody watches, and how long it took once it is over.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {what}");
    let start = Instant::now();
    let (over, watched) = mpsc::channel::<()>();
    let outcome = std::thread::scope(|scope| {
        if std::io::stderr().is_terminal() {
            scope.spawn(move || {
                // The sender goes away when the work is over, which ends the wait at once.
                while watched.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                    eprint!("\r    {} s ", start.elapsed().as_secs());
                }
                eprint!("\r");
            });
        }
        let outcome = work();
        drop(over);
        outcome
    });
    let verdict = if outcome.is_ok() { "done" } else { "failed" };
    eprintln!("    {verdict} in {:.1} s", start.elapsed().as_secs_f32());
    outcome
}
