//! The demonstration: what the example libraries show, from C, C++ and Python. The device monitor is watched, also from
//! inside of main loops, while a device goes down.

use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use crate::report::{Report, step};
use crate::shell::{Result, cargo, program, root, run as run_command, target};
use crate::{native, python, tools};

/// An example library, and the programs that show what it is for. Each is called with one argument, and says by its
/// exit status whether it saw what it was to see.
struct Example {
    library: &'static str,
    argument: Argument,
    /// The file in which stands what each of the programs has to print, if that is always the same.
    expected: Option<&'static str>,
    /// What it is called, the standard it is compiled by, where it is, and what it needs besides the library.
    compiled: &'static [(&'static str, &'static str, &'static str, &'static [&'static str])],
    python: &'static str,
}

/// What a program is called with.
#[derive(Clone, Copy)]
enum Argument {
    /// A configuration with devices, of which one goes down.
    Devices,
    /// A file of the example.
    File(&'static str),
    /// An empty folder to write to.
    Folder,
}

const EXAMPLES: &[Example] = &[
    Example {
        library: "mylib",
        argument: Argument::Devices,
        expected: None,
        compiled: &[
            ("C", "c99", "c/monitor.c", &[]),
            ("C with a loop of its own", "c99", "c/loop.c", &[]),
            ("C in GTK's main loop", "c99", "gtk/monitor.c", &["glib-2.0"]),
            ("C++", "c++17", "cpp/monitor.cpp", &[]),
        ],
        python: "python/monitor.py",
    },
    Example {
        library: "engine",
        argument: Argument::File("fables.txt"),
        expected: Some("expected.txt"),
        compiled: &[("C++", "c++17", "cpp/search.cpp", &[])],
        python: "python/search.py",
    },
    Example {
        library: "watcher",
        argument: Argument::Folder,
        expected: None,
        compiled: &[("C++", "c++17", "cpp/watch.cpp", &[])],
        python: "python/watch.py",
    },
];

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

/// A program of an example, and the heading its output gets.
struct Caller {
    example: &'static Example,
    heading: String,
    command: Command,
}

pub(crate) fn run() -> Result<()> {
    tools::need(&tools::for_demo())?;
    native::build_libraries()?;
    build_libraries()?;
    for mut caller in prepare("cc", "c++")? {
        println!("\n======== {} ========\n", caller.heading);
        let (_, outcome) = watch(&mut caller, true)?;
        outcome?;
    }
    println!("\nWhat they used lies in {}", target().join("brokers").display());
    Ok(())
}

/// The same as a test: each program has to end well and to have seen what it is there to show.
pub(crate) fn check(report: &mut Report) -> Result<()> {
    let callers = prepare("gcc", "g++")?;
    for example in EXAMPLES.iter().filter(|example| !native::LIBRARIES.contains(&example.library)) {
        native::only_own_symbols(report, example.library);
    }
    step("the programs of the examples", || {
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

/// Builds the libraries that only the demonstration needs. By themselves, they take from Tokio what their Python packages
/// take from it, and share it with them.
pub(crate) fn build_libraries() -> Result<()> {
    let others = EXAMPLES.iter().map(|example| example.library).filter(|name| !native::LIBRARIES.contains(name));
    step("build of the examples", || {
        run_command(cargo().args(["build", "--quiet"]).args(others.flat_map(|library| ["--package", library])))
    })
}

fn prepare(cc: &str, cxx: &str) -> Result<Vec<Caller>> {
    let libraries: Vec<_> = EXAMPLES.iter().map(|example| example.library).collect();
    let mut callers = Vec::new();
    for example in EXAMPLES {
        let folder = target().join("demo").join(example.library);
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for (heading, standard, source, packages) in example.compiled {
            let heading = format!("{}: {heading}", example.library);
            let made = folder.join(source.replace(['/', '.'], "-"));
            let compiler = if source.ends_with(".c") { cc } else { cxx };
            step(&format!("program: {heading}"), || {
                let source = sources(example).join(source);
                native::build_program(compiler, standard, &source, example.library, packages, &made)
            })?;
            callers.push(Caller { example, heading, command: program(made) });
        }
    }
    python::install(&libraries)?;
    for example in EXAMPLES {
        let mut command = python::interpreter();
        command.arg(sources(example).join(example.python));
        callers.push(Caller { example, heading: format!("{}: Python", example.library), command });
    }
    Ok(callers)
}

fn sources(example: &Example) -> PathBuf {
    root().join("examples").join(example.library)
}

/// Runs one program; one that watches devices against its own, of which one goes down when the program is ready for it.
fn watch(caller: &mut Caller, print: bool) -> Result<(String, Result<()>)> {
    let mut devices = Vec::new();
    let argument = match caller.example.argument {
        Argument::Devices => {
            devices.extend([Device::start()?, Device::start()?, Device::start()?]);
            write_config(&target().join("demo"), &devices)?
        }
        Argument::File(file) => sources(caller.example).join(file),
        Argument::Folder => empty_folder(&target().join("demo").join(caller.example.library).join("written"))?,
    };
    let mut child = caller
        .command
        .arg(&argument)
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
        if let Some(device) = devices.last_mut().filter(|_| line.starts_with(READY)) {
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
    let mut outcome = if status.success() { Ok(()) } else { Err(format!("ended with {status}")) };
    if let Some(file) = caller.example.expected {
        let path = sources(caller.example).join(file);
        let expected = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        if expected != seen {
            outcome = outcome.and(Err(format!("did not print what {} says", path.display())));
        }
    }
    seen.push_str(&errors);
    Ok((seen, outcome))
}

fn empty_folder(folder: &Path) -> Result<PathBuf> {
    // That it is not there is as good.
    drop(std::fs::remove_dir_all(folder));
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder.to_owned())
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
