//! Programs that may take so long and no longer: of one that hangs, whoever reads the log learns where.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// How long a program that was killed has to be gone, and what it started too.
const KILLED: Duration = Duration::from_secs(10);

/// What a program prints, as far as it has come.
type Text = Arc<Mutex<Vec<u8>>>;

/// Runs a program until it has ended and nobody can write to its output any more.
///
/// The inner error is that of a program that was not over in time: what its processes were doing, which then were
/// killed, and what it had printed.
pub(crate) fn output(command: &mut Command, limit: Duration) -> io::Result<Result<Output, String>> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let id = child.id();
    let (stdout, stderr) = (child.stdout.take().expect("it is a pipe"), child.stderr.take().expect("it is a pipe"));
    let pipes = [name(&stdout), name(&stderr)];
    let (ended, ends) = mpsc::channel::<Option<ExitStatus>>();
    let (stdout, stderr) = (gather(stdout, ended.clone()), gather(stderr, ended.clone()));
    thread::spawn(move || ended.send(child.wait().ok()));
    let begun = Instant::now();
    let mut status = None;
    // The program itself, and its two streams.
    for _ in 0..3 {
        match ends.recv_timeout(limit.saturating_sub(begun.elapsed())) {
            Ok(end) => status = status.or(end),
            Err(_) => {
                // Its number is another's once it has ended.
                let mut processes = if status.is_none() { family(id) } else { Vec::new() };
                let mut others = writers(&pipes);
                others.retain(|other| !processes.contains(other));
                processes.extend(others);
                let doing = doing(&processes);
                kill(&processes);
                while ends.recv_timeout(KILLED).is_ok() {}
                let (stdout, stderr) = (taken(&stdout), taken(&stderr));
                let printed = [stdout, stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
                let ended = status.map_or(String::new(), |status| format!("It ended with {status}, but not these:\n"));
                return Ok(Err(format!("{ended}{doing}It had printed:\n{printed}")));
            }
        }
    }
    let status = status.ok_or_else(|| io::Error::other("nobody could wait for it"))?;
    Ok(Ok(Output { status, stdout: taken(&stdout), stderr: taken(&stderr) }))
}

/// Reads a stream to its end, which it tells.
fn gather(mut from: impl Read + Send + 'static, ended: mpsc::Sender<Option<ExitStatus>>) -> Text {
    let text = Text::default();
    let into = text.clone();
    thread::spawn(move || {
        let mut part = vec![0; 1 << 16];
        loop {
            match from.read(&mut part) {
                Ok(length @ 1..) => {
                    into.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&part[..length]);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => break,
            }
        }
        let _ = ended.send(None);
    });
    text
}

fn taken(text: &Text) -> Vec<u8> {
    std::mem::take(&mut text.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A process and those that it started and they did, where the system tells.
fn family(id: u32) -> Vec<u32> {
    let mut found = vec![id];
    let mut next = 0;
    while let Some(process) = found.get(next) {
        let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        let children = threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
        let children: Vec<u32> = children.flat_map(|ids| numbers(&ids)).collect();
        found.extend(children);
        next += 1;
    }
    found
}

/// What the system calls a pipe, the same at both of its ends.
#[cfg(unix)]
fn name(pipe: &impl std::os::fd::AsRawFd) -> Option<PathBuf> {
    fs::read_link(format!("/proc/self/fd/{}", pipe.as_raw_fd())).ok()
}

#[cfg(not(unix))]
fn name<T>(_: &T) -> Option<PathBuf> {
    None
}

/// The processes that have one of these pipes, but for this one.
fn writers(pipes: &[Option<PathBuf>; 2]) -> Vec<u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = processes.filter_map(|process| process.file_name().to_str()?.parse().ok());
    let has_one = |process: &u32| {
        let files = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
        files.filter_map(|file| fs::read_link(file.path()).ok()).any(|file| pipes.contains(&Some(file)))
    };
    processes.filter(|process| *process != std::process::id()).filter(has_one).collect()
}

fn numbers(text: &str) -> Vec<u32> {
    text.split_whitespace().filter_map(|number| number.parse().ok()).collect()
}

/// What processes are doing: their command lines, and the stacks of their threads if there is a debugger.
fn doing(processes: &[u32]) -> String {
    let mut text = String::new();
    for process in processes {
        let words = fs::read_to_string(format!("/proc/{process}/cmdline")).unwrap_or_default().replace('\0', " ");
        let _ = writeln!(text, "Process {process}: {words}");
        let mut debugger = Command::new("timeout");
        debugger.args(["60", "gdb", "-batch", "-iex", "set debuginfod enabled off"]);
        debugger.args(["-ex", "thread apply all bt 40", "-p", &process.to_string()]);
        let stacks = debugger.stdin(Stdio::null()).output().map(|said| said.stdout).unwrap_or_default();
        text.push_str(&String::from_utf8_lossy(&stacks));
    }
    text
}

fn kill(processes: &[u32]) {
    let _ = Command::new("kill").arg("-KILL").args(processes.iter().map(u32::to_string)).status();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Result<Output, String> {
        output(Command::new("sh").args(["-c", script]).stdin(Stdio::null()), limit).unwrap()
    }

    #[test]
    fn what_a_program_prints_and_how_it_ends_is_kept() {
        let ended = shell("echo here; echo there >&2; exit 3", Duration::from_secs(60)).unwrap();
        assert_eq!(ended.status.code(), Some(3));
        assert_eq!((ended.stdout.as_slice(), ended.stderr.as_slice()), (&b"here\n"[..], &b"there\n"[..]));
    }

    #[test]
    fn one_that_hangs_or_leaves_somebody_behind_is_ended_and_told_of() {
        for (script, ended) in [("echo so far; sleep 1000; echo never", false), ("echo so far; sleep 1000 &", true)] {
            let begun = Instant::now();
            let stuck = shell(script, Duration::from_millis(500)).unwrap_err();
            assert!(stuck.contains("sleep 1000") && stuck.ends_with("so far\n"), "{stuck}");
            assert_eq!(stuck.starts_with("It ended with exit status: 0"), ended, "{stuck}");
            // The debugger may take a minute for each process, and they have gone by themselves only after more.
            assert!(begun.elapsed() < Duration::from_secs(500));
        }
    }
}
