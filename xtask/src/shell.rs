//! Running programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use crate::limited;

/// An error is a text for the person who ran the command.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// How long a program may take whose output is kept: several times what the longest needs.
const LIMIT: Duration = Duration::from_secs(25 * 60);

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program, to be run in the folder of the workspace.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// The Cargo that runs this command.
pub(crate) fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program whose output people may watch.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{}: {error}", line(command)))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` ended with {status}", line(command))) }
}

/// Runs a program and keeps what it printed. One that never ends is ended, and the error tells what it was doing.
pub(crate) fn output(command: &mut Command) -> Result<Output> {
    let ended = limited::output(command, LIMIT).map_err(|error| format!("{}: {error}", line(command)))?;
    ended.map_err(|stuck| format!("`{}` did not end within {} minutes\n{stuck}", line(command), LIMIT.as_secs() / 60))
}

/// Runs a program that has to succeed and gives back what it printed; on failure, all it printed is in the error.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = output(command)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("`{}` ended with {}\n{}", line(command), output.status, all(&output)))
}

/// Both streams of a finished program.
pub(crate) fn all(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Does `work` for every item, on as many threads as there are processors; answers in the order of the items.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = Mutex::new(0..items.len());
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some(place) = next.lock().expect("not poisoned").next() else { break };
                    let result = work(&items[place]);
                    done.lock().expect("not poisoned").push((place, result));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("not poisoned");
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The files of a folder with one of these extensions, by name.
pub(crate) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    Ok(files)
}

/// Makes a build outside of the workspace take what has been built for it already: with the same versions and in the
/// same profile, most of it has. `codegen/tests/hard_names.rs` and `one_build.rs` say the same to theirs.
pub(crate) fn as_in_the_workspace<'a>(build: &'a mut Command, folder: &Path) -> Result<&'a mut Command> {
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        std::fs::copy(root().join("Cargo.lock"), &lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    }
    let lines = "line-tables-only";
    build.env("CARGO_PROFILE_DEV_DEBUG", lines).env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG", lines);
    Ok(build.env("CARGO_TARGET_DIR", target()))
}
