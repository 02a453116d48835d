//! How long the author of a library and its users wait for their compilers.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::figures::Figures;
use crate::race::{Result, Target};
use crate::results::{Block, Entry, Role};

/// Something that is built, from nothing.
pub(crate) struct Build {
    pub(crate) name: &'static str,
    /// Seconds.
    target: f64,
    command: fn(&Path) -> Command,
}

/// In this order: the second takes the header that the first one made. They run in the folder of the workspace.
pub(crate) const BUILDS: &[Build] = &[
    Build { name: "build: mylib, release, from nothing", target: 40.0, command: library },
    Build { name: "build: a C++ program of mylib", target: 3.0, command: client },
];

fn library(folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--quiet", "--package", "mylib", "--target-dir"]).arg(folder.join("clean"));
    cargo
}

fn client(folder: &Path) -> Command {
    let mut compiler = Command::new("c++");
    compiler.args(["-std=c++17", "-O2", "-c", "examples/mylib/cpp/monitor.cpp"]);
    compiler.arg("-I").arg(folder.join("clean/brokers/mylib")).arg("-o").arg(folder.join("monitor.o"));
    compiler
}

impl Build {
    /// Once.
    pub(crate) fn measure(&self, folder: &Path) -> Result<Vec<Block>> {
        let clean = folder.join("clean");
        if self.name == BUILDS[0].name && clean.exists() {
            std::fs::remove_dir_all(&clean).map_err(|error| format!("{}: {error}", clean.display()))?;
        }
        let start = Instant::now();
        let status = (self.command)(folder).stdin(Stdio::null()).status();
        let took = start.elapsed().as_secs_f64();
        if !status.map_err(|error| error.to_string())?.success() {
            return Err("the build failed".into());
        }
        let entry = Entry {
            contestant: "mylib".into(),
            role: Role::Ours,
            figures: Figures::of_samples(vec![took]),
            allocations: None,
            targets: vec![Target::Within(self.target)],
        };
        Ok(vec![Block { group: self.name.into(), measure: String::new(), unit: "s".into(), entries: vec![entry] }])
    }
}
