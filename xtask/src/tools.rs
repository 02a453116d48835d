//! The tools that the commands need, and what to install where one is missing.

use cargo_brokers::tools::{CC, CMAKE, CXX, PKG_CONFIG, PYTHON, Tool, VENV};

use crate::shell::Result;

const GLIB: Tool = Tool::new(
    "GLib with its headers, and pkg-config",
    "for programs with GTK's main loop",
    &[&["pkg-config", "--modversion", "glib-2.0"]],
    "Debian, Ubuntu: apt-get install libglib2.0-dev pkg-config; Fedora: dnf install glib2-devel; macOS: brew install glib \
     pkg-config",
);
const GCC: Tool = Tool::new("GCC for C", "for tests", &[&["gcc", "--version"]], "Debian, Ubuntu: apt-get install gcc");
const GXX: Tool =
    Tool::new("GCC for C++", "for tests", &[&["g++", "--version"]], "Debian, Ubuntu: apt-get install g++");
const CLANG: Tool =
    Tool::new("Clang", "for tests", &[&["clang++", "--version"]], "Debian, Ubuntu: apt-get install clang");

const MAKE: Tool = Tool::new(
    "make",
    "for what CMake writes",
    &[&["make", "--version"]],
    "Debian, Ubuntu: apt-get install make; Fedora: dnf install make; macOS: xcode-select --install",
);

pub(crate) const PYTHON_HEADERS: Tool = Tool::new(
    "Python's headers",
    "for extensions written by hand",
    &[&["python3", "-c", "import os, sysconfig; os.stat(os.path.join(sysconfig.get_path('include'), 'Python.h'))"]],
    "Debian, Ubuntu: apt-get install python3-dev; Fedora: dnf install python3-devel",
);

pub(crate) fn for_demo() -> Vec<Tool> {
    vec![CC, CXX, GLIB, PYTHON, VENV]
}

pub(crate) fn for_tests() -> Vec<Tool> {
    vec![CC, CXX, GLIB, PYTHON, VENV, GCC, GXX, CLANG, CMAKE, MAKE, PKG_CONFIG]
}

/// An error that names every missing tool and how to get it, a line each.
pub(crate) fn need(tools: &[Tool]) -> Result<()> {
    let missing: Vec<_> = tools
        .iter()
        .filter(|tool| tool.found().is_none())
        .map(|tool| format!("  {}: {}", tool.name, tool.install))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("missing tools; install\n{}", missing.join("\n"))) }
}
