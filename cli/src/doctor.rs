//! `cargo brokers doctor`: what is missing on this machine.

use serde::Serialize;

use crate::Result;
use crate::target::{self, Target};
use crate::tools;

/// What to look for.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Whether libraries can be built for this target too; may be given several times. All whose standard library is
    /// installed are looked at if none is given.
    #[arg(long, value_name = "TRIPLE")]
    pub target: Vec<String>,
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct Findings {
    /// Nothing is missing.
    pub ok: bool,
    /// One for each tool.
    pub tools: Vec<Finding>,
}

/// One tool.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// What people call it.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// What it says about its version; nothing if it is missing.
    pub found: Option<String>,
    /// How to get it.
    pub install: String,
}

/// Looks for all tools.
///
/// # Errors
/// None: what cannot be found out is missing.
pub fn run(options: &Options) -> Result<Findings> {
    let mut tools: Vec<_> = tools::ALL
        .iter()
        .map(|tool| Finding {
            name: tool.name.into(),
            purpose: tool.purpose.into(),
            found: tool.found(),
            install: tool.install.into(),
        })
        .collect();
    let targets =
        if options.target.is_empty() { target::installed().unwrap_or_default() } else { options.target.clone() };
    tools.extend(targets.iter().filter_map(|triple| linker(triple)));
    Ok(Findings { ok: tools.iter().all(|tool| tool.found.is_some()), tools })
}

/// The linker of a target; that of this machine is the C compiler.
fn linker(triple: &str) -> Option<Finding> {
    let folder = std::env::current_dir().unwrap_or_default();
    let (found, install) = match Target::of(Some(triple)) {
        Ok(target) if target.is_host => return None,
        Ok(target) => match target.linker(&folder) {
            Ok(Some(linker)) => (Some(linker.program), String::new()),
            Ok(None) => (Some("the one that Cargo is configured with".into()), String::new()),
            Err(error) => (None, error.help),
        },
        Err(error) => (None, error.help),
    };
    let purpose = format!("to build libraries with --target {triple}");
    Some(Finding { name: format!("a linker for {triple}"), purpose, found, install })
}

impl Findings {
    /// A line for each tool.
    pub fn summary(&self) -> String {
        let line = |tool: &Finding| match &tool.found {
            Some(found) => format!("ok       {}: {found}\n", tool.name),
            None => format!("missing  {}, {}: {}\n", tool.name, tool.purpose, tool.install),
        };
        self.tools.iter().map(line).collect()
    }
}
