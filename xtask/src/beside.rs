//! Parts of the tests that run beside the others, in a process of their own: what they say stays together.

use std::fs::File;
use std::path::PathBuf;
use std::process::Output;
use std::thread::JoinHandle;

use crate::report::Report;
use crate::shell::{Result, program, target};

/// The parts, and the process that runs them.
pub(crate) struct Beside {
    what: String,
    /// What they have said so far, for whoever wonders.
    log: PathBuf,
    run: JoinHandle<std::io::Result<Output>>,
}

impl Beside {
    /// They get what the others leave of the processors, so that no test of those is late because of them.
    pub(crate) fn start(parts: &[&str]) -> Result<Self> {
        let this = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
        let mut tests = program("nice");
        let (what, log) = (parts.join(" and "), target().join("beside.log"));
        let file = std::fs::create_dir_all(target()).and_then(|()| File::create(&log));
        let file = file.map_err(|error| format!("{}: {error}", log.display()))?;
        tests.args(["-n", "10"]).arg(this).arg("test").args(parts).stderr(file);
        eprintln!("==> beside what follows: {what}, see {}", log.display());
        Ok(Self { what, log, run: std::thread::spawn(move || tests.output()) })
    }

    /// Waits until they are over, shows what they said and counts their tests.
    pub(crate) fn join(self, report: &mut Report) {
        let ended = self.run.join().unwrap_or_else(|_| Err(std::io::Error::other("its thread panicked")));
        eprintln!("==> what ran beside: {}", self.what);
        eprint!("{}", std::fs::read_to_string(&self.log).unwrap_or_default());
        match ended {
            Ok(ended) => {
                report.add(&self.what, &String::from_utf8_lossy(&ended.stdout), ended.status.success());
            }
            Err(error) => report.fail(&self.what, &error.to_string()),
        }
    }
}
