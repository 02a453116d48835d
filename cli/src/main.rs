//! `cargo brokers`: the command line over the library of this crate.

use std::process::ExitCode;

use cargo_brokers::{Error, Result, check, dist, doctor, new};
use clap::{CommandFactory, Parser, Subcommand};
use serde_json::{Value, json};

/// Libraries of events, requests and signals: start them, check them, package them for C, C++ and Python.
#[derive(Parser)]
#[command(name = "cargo-brokers", bin_name = "cargo brokers", version)]
struct Arguments {
    /// Print one JSON document on stdout; what is for people goes to stderr.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a library crate that builds and passes its tests.
    New(new::Options),
    /// Check the declarations of a library, without compiling it.
    Check(check::Options),
    /// Make a package of a library: for CMake, pkg-config and Python.
    Dist(dist::Options),
    /// Say what is missing on this machine, and how to get it.
    Doctor(doctor::Options),
    /// Print the completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().collect();
    // Cargo runs `cargo-brokers brokers …` for `cargo brokers …`.
    if arguments.get(1).is_some_and(|first| first == "brokers") {
        arguments.remove(1);
    }
    let Arguments { json, command } = Arguments::parse_from(arguments);
    let outcome = match command {
        Command::New(options) => new::run(&options).map(|made| told(json, &made, made.summary(), true)),
        Command::Check(options) => check::run(&options).map(|made| told(json, &made, made.summary(), made.ok)),
        Command::Dist(options) => dist::run(&options).map(|made| told(json, &made, made.summary(), true)),
        Command::Doctor(options) => doctor::run(&options).map(|made| told(json, &made, made.summary(), made.ok)),
        Command::Completions { shell } => completions(shell).map(|text| {
            if json {
                println!("{}", json!({ "script": text }));
            } else {
                print!("{text}");
            }
            true
        }),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            if json {
                println!("{}", json!({ "error": { "message": error.message, "help": error.help } }));
            }
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what came of a command, and gives back whether it is a success.
fn told(json: bool, made: &impl serde::Serialize, summary: String, ok: bool) -> bool {
    if json {
        let document: Value = serde_json::to_value(made).expect("what is told has string keys");
        println!("{document:#}");
        eprint!("{summary}");
    } else {
        print!("{summary}");
    }
    ok
}

fn completions(shell: clap_complete::Shell) -> Result<String> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "cargo-brokers", &mut text);
    String::from_utf8(text).map_err(|_| Error { message: "the completions are no text".into(), help: String::new() })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_has_no_contradictions() {
        super::Arguments::command().debug_assert();
    }
}
