//! The tools that the commands need, and what to install where one is missing.

use crate::shell::{Result, output, program};

/// A tool: how to ask whether it is there, and which package brings it.
pub(crate) struct Tool {
    name: &'static str,
    probe: &'static [&'static str],
    install: &'static str,
}

const CC: Tool = Tool {
    name: "a C compiler",
    probe: &["cc", "--version"],
    install: "Debian, Ubuntu: apt-get install gcc; Fedora: dnf install gcc; macOS: xcode-select --install",
};
const CXX: Tool = Tool {
    name: "a C++ compiler",
    probe: &["c++", "--version"],
    install: "Debian, Ubuntu: apt-get install g++; Fedora: dnf install gcc-c++; macOS: xcode-select --install",
};
const PYTHON: Tool = Tool {
    name: "Python 3.11 or newer",
    probe: &["python3", "-c", "import sys; sys.exit(sys.version_info < (3, 11))"],
    install: "Debian, Ubuntu: apt-get install python3; Fedora: dnf install python3; macOS: brew install python",
};
const VENV: Tool = Tool {
    name: "Python's venv module",
    probe: &["python3", "-c", "import venv, ensurepip"],
    install: "Debian, Ubuntu: apt-get install python3-venv",
};
const GLIB: Tool = Tool {
    name: "GLib with its headers, and pkg-config",
    probe: &["pkg-config", "--exists", "glib-2.0"],
    install: "Debian, Ubuntu: apt-get install libglib2.0-dev pkg-config; Fedora: dnf install glib2-devel; macOS: brew \
              install glib pkg-config",
};
const GCC: Tool =
    Tool { name: "GCC for C", probe: &["gcc", "--version"], install: "Debian, Ubuntu: apt-get install gcc" };
const GXX: Tool =
    Tool { name: "GCC for C++", probe: &["g++", "--version"], install: "Debian, Ubuntu: apt-get install g++" };
const CLANG: Tool =
    Tool { name: "Clang", probe: &["clang++", "--version"], install: "Debian, Ubuntu: apt-get install clang" };
const NM: Tool = Tool { name: "nm", probe: &["nm", "--version"], install: "Debian, Ubuntu: apt-get install binutils" };

pub(crate) fn for_demo() -> Vec<Tool> {
    vec![CC, CXX, GLIB, PYTHON, VENV]
}

pub(crate) fn for_tests() -> Vec<Tool> {
    vec![CC, CXX, GLIB, PYTHON, VENV, GCC, GXX, CLANG, NM]
}

/// An error that names every missing tool and how to get it, a line each.
pub(crate) fn need(tools: &[Tool]) -> Result<()> {
    let missing: Vec<_> = tools
        .iter()
        .filter(|tool| {
            let asked = output(program(tool.probe[0]).args(&tool.probe[1..]));
            !asked.is_ok_and(|answer| answer.status.success())
        })
        .map(|tool| format!("  {}: {}", tool.name, tool.install))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("missing tools; install\n{}", missing.join("\n"))) }
}
