//! Parts of the tests that run beside the others, in a process of their own: what they say stays together.

use std::process::Output;
use std::thread::JoinHandle;

use crate::report::Report;
use crate::shell::{Result, output, program};

/// The parts, and the process that runs them.
pub(crate) struct Beside {
    what: String,
    run: JoinHandle<Result<Output>>,
}

impl Beside {
    /// They get what the others leave of the processors, so that no test of those is late because of them.
    pub(crate) fn start(parts: &[&str]) -> Result<Self> {
        let this = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
        let mut tests = program("nice");
        tests.args(["-n", "10"]).arg(this).arg("test").args(parts);
        let what = parts.join(" and ");
        eprintln!("==> beside what follows: {what}");
        Ok(Self { what, run: std::thread::spawn(move || output(&mut tests)) })
    }

    /// Waits until they are over, shows what they said and counts their tests.
    pub(crate) fn join(self, report: &mut Report) {
        eprintln!("==> what ran beside: {}", self.what);
        let ended = self.run.join().unwrap_or_else(|_| Err("its thread panicked".into()));
        match ended {
            Ok(ended) => {
                eprint!("{}", String::from_utf8_lossy(&ended.stderr));
                report.add(&self.what, &String::from_utf8_lossy(&ended.stdout), ended.status.success());
            }
            Err(error) => report.fail(&self.what, &error),
        }
    }
}
