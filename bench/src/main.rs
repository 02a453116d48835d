//! Measures the in-process brokers beside what one would use instead: a direct call, a boxed closure, Tokio's
//! channels, `crossbeam-channel`, `async-broadcast`.
//!
//! The contestants of a group take turns, round by round, in one process, so a ratio means something also on a machine
//! that does other work. Every row checks that nothing was lost. A row that loses something or cannot run is a
//! failure; a slow one is not. It does not measure what a generated library adds for C, C++ or Python.
//!
//! Usage: `brokers-bench [FILTER] [--quick] [--results FILE]`. `FILTER` is a part of the names of groups; `--quick` runs
//! every row, a few short rounds each.

mod figures;
mod messages;
mod race;
mod results;
mod rows;
mod threads;

use std::path::PathBuf;
use std::process::ExitCode;

use race::{Effort, Result};
use results::Results;
use rows::GROUPS;
use threads::Home;

struct Options {
    filter: String,
    effort: Effort,
    results: Option<PathBuf>,
}

fn main() -> ExitCode {
    match options(std::env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options> {
    let mut options = Options { filter: String::new(), effort: Effort::full(), results: None };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => options.effort = Effort::quick(),
            "--results" => options.results = Some(arguments.next().ok_or("`--results` needs a file")?.into()),
            unknown if unknown.starts_with('-') => return Err(format!("there is no option `{unknown}`")),
            _ if options.filter.is_empty() => options.filter = argument,
            _ => return Err("there can be one filter only".into()),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<()> {
    let wanted: Vec<_> = GROUPS.iter().filter(|group| group.name.contains(&options.filter)).collect();
    if wanted.is_empty() {
        let names: Vec<_> = GROUPS.iter().map(|group| group.name).collect();
        return Err(format!("no group is called `{}`; there are\n  {}", options.filter, names.join("\n  ")));
    }
    let mut results = Results::new(options.effort.rounds);
    results.print_heading();
    for group in wanted {
        let home = Home::new();
        let taken = race::race((group.open)(&home), group.pace, &options.effort)
            .map_err(|why| format!("{}: {why}", group.name))?;
        let rows = results::rows(group.name, group.measures, &taken);
        results::print(&rows);
        results.rows.extend(rows);
    }
    match &options.results {
        Some(path) => results.write(path),
        None => Ok(()),
    }
}
