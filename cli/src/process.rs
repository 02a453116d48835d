//! Running programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Output, Stdio};

use crate::step::Step;
use crate::{Error, Result};

/// A program that reads nothing.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.stdin(Stdio::null());
    command
}

/// The Cargo that runs this command, or that of the search path.
pub(crate) fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The compiler that Cargo uses.
pub(crate) fn rustc() -> Command {
    program(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Runs a program that has to succeed, and gives back what it printed on stdout.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| not_started(command, &error))?;
    judged(command, &output)
}

/// What a program printed.
pub(crate) struct Said {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The same for one that takes long: its latest line on stderr is shown while it runs.
pub(crate) fn watched(command: &mut Command, step: &Step) -> Result<Said> {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| not_started(command, &error))?;
    let (mut stdout, stderr) = (child.stdout.take().expect("piped"), child.stderr.take().expect("piped"));
    let (stdout, stderr) = std::thread::scope(|scope| {
        // Both at once: a program that fills one pipe while the other is read would wait for ever.
        let said = scope.spawn(move || {
            let mut said = String::new();
            for line in BufReader::new(stderr).split(b'\n').map_while(std::io::Result::ok) {
                let line = String::from_utf8_lossy(&line);
                step.says(&line);
                said.push_str(&line);
                said.push('\n');
            }
            said
        });
        let mut printed = Vec::new();
        let read = stdout.read_to_end(&mut printed);
        (read.map(|_| printed), said.join().unwrap_or_default())
    });
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    let stdout = stdout.map_err(|error| not_started(command, &error))?;
    let output = Output { status, stdout, stderr: stderr.into_bytes() };
    let stdout = judged(command, &output)?;
    Ok(Said { stdout, stderr: String::from_utf8_lossy(&output.stderr).into_owned() })
}

fn judged(command: &Command, output: &Output) -> Result<String> {
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Error::new(format!("`{}` ended with {}\n{}", line(command), output.status, said.trim_end()), ""))
}

fn not_started(command: &Command, error: &std::io::Error) -> Error {
    let name = command.get_program().to_string_lossy();
    Error::new(
        format!("`{name}` cannot be run: {error}"),
        "`cargo brokers doctor` says what is missing here and how to get it",
    )
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
