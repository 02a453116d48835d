//! The demonstration: the device monitor, watched from C, C++ and Python and from inside of main loops while a device goes
//! down.

use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use crate::report::{Report, step};
use crate::shell::{Result, program, root, target};
use crate::{native, python, tools};

/// The line with which a program says that it is about to wait for a device to go down.
const READY: &str = "READY:";

/// A real TCP server on loopback that accepts and closes, which is all that a probe asks for.
struct Device {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
    server: Option<JoinHandle<()>>,
}

impl Device {
    fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| format!("no port on loopback: {error}"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let server = std::thread::spawn(move || {
            for connection in listener.incoming() {
                drop(connection);
                if stopped.load(Ordering::Acquire) {
                    break;
                }
            }
        });
        Ok(Self { address, stop, server: Some(server) })
    }

    /// Stops listening; when this returns, the port refuses connections.
    fn stop(&mut self) {
        let Some(server) = self.server.take() else { return };
        self.stop.store(true, Ordering::Release);
        // The server waits for a connection: this one lets it see that it is to end.
        drop(TcpStream::connect(self.address));
        drop(server.join());
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A program of the example, and the heading its output gets.
struct Caller {
    heading: &'static str,
    command: Command,
}

pub(crate) fn run() -> Result<()> {
    tools::need(&tools::for_demo())?;
    native::build_libraries()?;
    for mut caller in prepare("cc", "c++")? {
        println!("\n======== {} ========\n", caller.heading);
        let (_, outcome) = watch(&mut caller, true)?;
        outcome?;
    }
    println!("\nWhat they used lies in {}", native::outputs("mylib").display());
    Ok(())
}

/// The same as a test: each program has to end well and to have seen what it is there to show.
pub(crate) fn check(report: &mut Report) -> Result<()> {
    let callers = prepare("gcc", "g++")?;
    step("the programs of the example", || {
        for mut caller in callers {
            let (output, outcome) = watch(&mut caller, false)?;
            if outcome.is_err() {
                eprintln!("{output}");
            }
            report.check(&format!("example program in {}", caller.heading), outcome);
        }
        Ok(())
    })
}

fn prepare(cc: &str, cxx: &str) -> Result<Vec<Caller>> {
    let folder = target().join("demo");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let sources = root().join("examples/mylib");
    // What it is called, how it is compiled, and what it needs besides the library.
    let compiled: [(_, _, _, _, &[&str]); 4] = [
        ("C", cc, "c99", "c/monitor.c", &[]),
        ("C with a loop of its own", cc, "c99", "c/loop.c", &[]),
        ("C in GTK's main loop", cc, "c99", "gtk/monitor.c", &["glib-2.0"]),
        ("C++", cxx, "c++17", "cpp/monitor.cpp", &[]),
    ];
    let mut callers = Vec::new();
    for (heading, compiler, standard, source, packages) in compiled {
        let made = folder.join(source.replace(['/', '.'], "-"));
        step(&format!("program: {heading}"), || {
            native::build_program(compiler, standard, &sources.join(source), packages, &made)
        })?;
        callers.push(Caller { heading, command: program(made) });
    }
    python::install(&["mylib"])?;
    let mut script = python::interpreter();
    script.arg(sources.join("python/monitor.py"));
    callers.push(Caller { heading: "Python", command: script });
    Ok(callers)
}

/// Runs one program against devices of its own, and takes one of them down when the program is ready for it.
fn watch(caller: &mut Caller, print: bool) -> Result<(String, Result<()>)> {
    let mut devices = [Device::start()?, Device::start()?, Device::start()?];
    let config = write_config(&target().join("demo"), &devices)?;
    let mut child = caller
        .command
        .arg(&config)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}", caller.heading))?;
    let mut stderr = child.stderr.take().expect("piped");
    let errors = std::thread::spawn(move || {
        let mut text = String::new();
        drop(stderr.read_to_string(&mut text));
        text
    });
    let mut seen = String::new();
    for line in BufReader::new(child.stdout.take().expect("piped")).lines() {
        let line = line.map_err(|error| error.to_string())?;
        if print {
            println!("{line}");
        }
        seen.push_str(&line);
        seen.push('\n');
        if line.starts_with(READY) {
            let device = devices.last_mut().expect("three devices");
            if print {
                println!("-------- the device at {} goes down --------", device.address);
            }
            device.stop();
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    let errors = errors.join().unwrap_or_default();
    if print && !errors.is_empty() {
        eprintln!("{errors}");
    }
    seen.push_str(&errors);
    let outcome = if status.success() { Ok(()) } else { Err(format!("ended with {status}")) };
    Ok((seen, outcome))
}

fn write_config(folder: &Path, devices: &[Device]) -> Result<PathBuf> {
    let mut text = String::from(
        "default_port: 80\ninterval_ms: 200\ntimeout_ms: 500\nlimits:\n  temperature: 60\n  load: 90\ndevices:\n",
    );
    for (device, (name, kind)) in
        devices.iter().zip([("Core-Router", "router"), ("Door-Camera", "camera"), ("Backup-Gateway", "gateway")])
    {
        text.push_str(&format!(
            "  - name: {name}\n    type: {kind}\n    address: {}\n    tags: [demo]\n",
            device.address
        ));
    }
    let path = folder.join("devices.yaml");
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}
