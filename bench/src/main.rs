//! Measures the brokers beside what one would use instead: in process a direct call, a boxed closure, Tokio's channels,
//! `crossbeam-channel`, `async-broadcast`; from C and C++ a plain C function, a `cxx` bridge, a mutex with a condition
//! variable, and the least that two threads have to do to take turns; from Python an extension written against
//! its C API, ctypes, UniFFI and BoltFFI.
//!
//! The contestants of a group take turns, round by round, in one process, so a ratio means something also on a machine
//! that does other work. Every row checks that nothing was lost. A row that loses something or cannot run is a
//! failure; a slow one is not.
//!
//! Usage: `brokers-bench [FILTER] [--quick] [--program PROGRAM]... [--builds FOLDER] [--results FILE]`. `FILTER` is a part
//! of the names of groups; `--quick` runs every row, a few short rounds each. A `PROGRAM` measures the rows about other
//! languages (`bench/cpp`, `bench/python`; `cargo xtask bench` builds them); `--builds` adds how long builds take, which
//! are made in `FOLDER`. The results are written to `FILE`, and as a picture beside it, with the extension `svg`.

mod builds;
mod figures;
mod messages;
mod plot;
mod programs;
mod race;
mod results;
mod rows;
mod threads;

use std::path::PathBuf;
use std::process::ExitCode;

use programs::Program;
use race::{Effort, Result};
use results::{Block, Results};
use rows::{GROUPS, Group};
use threads::Home;

#[derive(Default)]
struct Options {
    filter: String,
    quick: bool,
    programs: Vec<Program>,
    builds: Option<PathBuf>,
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
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let mut path = || Ok::<PathBuf, String>(arguments.next().ok_or(format!("`{argument}` needs a path"))?.into());
        match argument.as_str() {
            "--quick" => options.quick = true,
            "--program" => options.programs.push(Program::new(path()?)),
            "--builds" => options.builds = Some(path()?),
            "--results" => options.results = Some(path()?),
            unknown if unknown.starts_with('-') => return Err(format!("there is no option `{unknown}`")),
            _ if options.filter.is_empty() => options.filter = argument,
            _ => return Err("there can be one filter only".into()),
        }
    }
    Ok(options)
}

/// Whoever measures a group.
enum Source<'a> {
    Here(&'a Group),
    There(&'a Program, String),
    Builds(&'a builds::Build, &'a PathBuf),
}

fn run(options: &Options) -> Result<()> {
    let effort = if options.quick { Effort::quick() } else { Effort::full() };
    let mut sources: Vec<_> = GROUPS.iter().map(Source::Here).collect();
    for program in &options.programs {
        sources.extend(program.groups()?.into_iter().map(|group| Source::There(program, group)));
    }
    if let Some(folder) = &options.builds {
        sources.extend(builds::BUILDS.iter().map(|build| Source::Builds(build, folder)));
    }
    let names: Vec<_> = sources.iter().map(|source| source.name().to_owned()).collect();
    sources.retain(|source| source.name().contains(&options.filter));
    if sources.is_empty() {
        return Err(format!("no group is called `{}`; there are\n  {}", options.filter, names.join("\n  ")));
    }
    let mut results = Results::new(effort.rounds);
    results.print_heading();
    for source in sources {
        let blocks = source.measure(&effort, options.quick).map_err(|why| format!("{}: {why}", source.name()))?;
        let rows: Vec<_> = blocks.into_iter().flat_map(Block::rows).collect();
        results::print(&rows);
        results.rows.extend(rows);
    }
    match &options.results {
        Some(path) => results.write(path),
        None => Ok(()),
    }
}

impl Source<'_> {
    fn name(&self) -> &str {
        match self {
            Source::Here(group) => group.name,
            Source::There(_, group) => group,
            Source::Builds(build, _) => build.name,
        }
    }

    fn measure(&self, effort: &Effort, quick: bool) -> Result<Vec<Block>> {
        match self {
            Source::Here(group) => {
                let home = Home::new();
                let taken = race::race((group.open)(&home), group.pace, effort)?;
                Ok(results::blocks(group.name, group.measures, &taken))
            }
            Source::There(program, group) => program.measure(group, quick),
            Source::Builds(build, folder) => build.measure(folder),
        }
    }
}
