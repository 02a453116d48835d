//! What passed and what failed, over all languages.

use std::io::IsTerminal;
use std::path::Path;
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

    /// Reads what [`finish`](Self::finish) printed in another process.
    pub(crate) fn add(&mut self, what: &str, printed: &str, ended_well: bool) {
        let failures = printed.lines().filter_map(|line| line.strip_prefix("FAILED ")).map(str::to_owned);
        self.failures.extend(failures);
        let closing = printed.lines().next_back().and_then(|line| line.split_once(" passed, "));
        let counts = closing.and_then(|(passed, failed)| {
            Some((passed.parse::<usize>().ok()?, failed.strip_suffix(" failed")?.parse::<usize>().ok()?))
        });
        match counts {
            Some((passed, failed)) if ended_well == (failed == 0) => self.pass(passed),
            _ => self.fail(what, &format!("ended badly\n{printed}")),
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

/// Looks for what the table of promises names: in backquotes, files and `file::test`.
pub(crate) fn promises(folder: &Path, declared: fn(&str) -> String) -> Result<()> {
    let text = std::fs::read_to_string(folder.join("README.md")).map_err(|error| format!("README.md: {error}"))?;
    let rows = text.lines().filter(|line| line.starts_with('|'));
    let named = rows.filter_map(|row| row.trim_end_matches('|').rsplit_once('|')).flat_map(|(_, tests)| {
        let quoted = tests.split('`').skip(1).step_by(2);
        quoted.collect::<Vec<_>>()
    });
    let (mut count, mut missing) = (0, Vec::new());
    for name in named {
        let (file, test) = name.split_once("::").map_or((name, None), |(file, test)| (file, Some(test)));
        let found = std::fs::read_to_string(folder.join(file))
            .is_ok_and(|text| test.is_none_or(|test| text.contains(&declared(test))));
        count += 1;
        if !found {
            missing.push(name);
        }
    }
    match missing.as_slice() {
        [] if count > 0 => Ok(()),
        [] => Err("it names none".into()),
        missing => Err(format!("not there: {}", missing.join(", "))),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn added(printed: &str, ended_well: bool) -> (usize, Vec<String>) {
        let mut report = Report::default();
        report.add("beside", printed, ended_well);
        (report.passed, report.failures)
    }

    #[test]
    fn what_another_process_counted_is_added() {
        assert_eq!(added("47 passed, 0 failed\n", true), (47, vec![]));
        assert_eq!(added("FAILED one: two\n3 passed, 1 failed\n", false), (3, vec!["one: two".to_owned()]));
        // It ended before it could count, or not as it says.
        for (printed, ended_well) in [("", false), ("47 passed, 0 failed\n", false), ("3 passed, 1 failed\n", true)] {
            assert_eq!(added(printed, ended_well), (0, vec!["beside".to_owned()]));
        }
    }
}
