//! The tools that the commands, and users of what they make, need; and what to install where one is missing.

use std::process::{Command, Stdio};

/// A tool: how to ask whether it is there, and which package brings it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tool {
    /// What people call it.
    pub name: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// The ways to run it, the program first. One that ends well is enough.
    probes: &'static [&'static [&'static str]],
    /// The oldest version that will do, major and minor.
    at_least: Option<(u32, u32)>,
    /// What to do to get it.
    pub install: &'static str,
}

impl Tool {
    /// A tool that any version of will do. It is there if one of `probes`, each a program and its arguments, ends well.
    pub const fn new(
        name: &'static str,
        purpose: &'static str,
        probes: &'static [&'static [&'static str]],
        install: &'static str,
    ) -> Self {
        Self { name, purpose, probes, at_least: None, install }
    }

    /// The same, of this version or a newer one.
    pub const fn at_least(self, major: u32, minor: u32) -> Self {
        Self { at_least: Some((major, minor)), ..self }
    }

    /// The first line of what it says when asked, if it is there and not too old.
    pub fn found(&self) -> Option<String> {
        self.way().map(|(_, said)| said)
    }

    /// The program and the arguments before its own by which it can be run, if it is there.
    pub(crate) fn command(&self) -> Option<Command> {
        let (way, _) = self.way()?;
        let (_question, words) = way.split_last()?;
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        Some(command)
    }

    fn way(&self) -> Option<(&'static [&'static str], String)> {
        self.probes.iter().find_map(|probe| {
            let output = Command::new(probe[0]).args(&probe[1..]).stdin(Stdio::null()).output().ok()?;
            let said = String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().trim().to_owned();
            let new_enough = self.at_least.is_none_or(|wanted| version(&said).is_some_and(|found| found >= wanted));
            (output.status.success() && new_enough).then_some((*probe, said))
        })
    }
}

/// The first two numbers of a text like `rustc 1.95.0 (59807616e 2026-04-14)`.
fn version(said: &str) -> Option<(u32, u32)> {
    let word = said.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    let mut numbers = word.split(['.', '-', '+']).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// The Rust compiler.
pub const RUSTC: Tool = Tool::new(
    "Rust 1.95 or newer",
    "to build libraries",
    &[&["rustc", "--version"]],
    "rustup update stable; without rustup: https://rustup.rs",
)
.at_least(1, 95);
/// Cargo.
pub const CARGO: Tool =
    Tool::new("Cargo", "to build libraries", &[&["cargo", "--version"]], "it comes with Rust: https://rustup.rs");
/// A C compiler, which is the linker too.
pub const CC: Tool = Tool::new(
    "a C compiler",
    "to link libraries, and for C programs",
    &[&["cc", "--version"]],
    "Debian, Ubuntu: apt-get install gcc; Fedora: dnf install gcc; macOS: xcode-select --install",
);
/// A C++ compiler.
pub const CXX: Tool = Tool::new(
    "a C++ compiler",
    "for C++ programs",
    &[&["c++", "--version"]],
    "Debian, Ubuntu: apt-get install g++; Fedora: dnf install gcc-c++; macOS: xcode-select --install",
);
/// GNU's tools for object files.
#[cfg(target_os = "linux")]
pub const BINUTILS: Tool = Tool::new(
    "GNU binutils",
    "to make static libraries",
    &[&["objcopy", "--version"]],
    "Debian, Ubuntu: apt-get install binutils; Fedora: dnf install binutils",
);
/// CMake.
pub const CMAKE: Tool = Tool::new(
    "CMake 3.15 or newer",
    "for programs that find a package with it",
    &[&["cmake", "--version"]],
    "Debian, Ubuntu: apt-get install cmake; Fedora: dnf install cmake; macOS: brew install cmake",
)
.at_least(3, 15);
/// pkg-config.
pub const PKG_CONFIG: Tool = Tool::new(
    "pkg-config",
    "for programs that find a package with it",
    &[&["pkg-config", "--version"]],
    "Debian, Ubuntu: apt-get install pkg-config; Fedora: dnf install pkgconf-pkg-config; macOS: brew install pkg-config",
);
/// Python.
pub const PYTHON: Tool = Tool::new(
    "Python 3.11 or newer",
    "to use Python packages",
    &[&["python3", "--version"]],
    "Debian, Ubuntu: apt-get install python3; Fedora: dnf install python3; macOS: brew install python",
)
.at_least(3, 11);
/// Python's module for virtual environments.
pub const VENV: Tool = Tool::new(
    "Python's venv module",
    "to install Python packages",
    &[&["python3", "-c", "import venv, ensurepip; print('venv')"]],
    "Debian, Ubuntu: apt-get install python3-venv",
);
/// Maturin.
pub const MATURIN: Tool = Tool::new(
    "maturin 1.9 or newer",
    "to make Python wheels",
    &[&["maturin", "--version"], &["python3", "-m", "maturin", "--version"]],
    "pip install maturin (in a virtual environment), or pipx install maturin",
)
.at_least(1, 9);

/// What `cargo brokers doctor` looks for.
pub const ALL: &[Tool] = &[
    RUSTC,
    CARGO,
    CC,
    CXX,
    #[cfg(target_os = "linux")]
    BINUTILS,
    CMAKE,
    PKG_CONFIG,
    PYTHON,
    VENV,
    MATURIN,
];

#[cfg(test)]
mod tests {
    use super::{RUSTC, version};

    #[test]
    fn versions_are_read_from_what_tools_say() {
        for (said, expected) in [
            ("rustc 1.95.0 (59807616e 2026-04-14)", Some((1, 95))),
            ("Python 3.13.0rc1", Some((3, 13))),
            ("1.8.1", Some((1, 8))),
            ("cmake version 3.25", Some((3, 25))),
            ("no number", None),
            ("", None),
        ] {
            assert_eq!(version(said), expected, "{said}");
        }
    }

    #[test]
    fn a_tool_that_is_too_old_is_missing() {
        assert!(RUSTC.found().is_some(), "Cargo has just run it");
        assert_eq!(RUSTC.at_least(99, 0).found(), None);
    }
}
