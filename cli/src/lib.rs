//! What `cargo brokers` does, for the command and for the project's own commands that do the same.
//!
//! [`new`] writes a library crate to start from, [`check`] reads its declarations, [`dist`] makes a package of it for C,
//! C++ and Python programs, and [`doctor`] says which of the [`tools`] for all that are missing.
//!
//! Nothing here knows how headers or Python projects are made: the crate's own build script does that, through
//! `brokers-codegen`, and `dist` takes what it finds where Cargo says that the script has left it.

#![forbid(unsafe_code)]

pub mod check;
pub mod dist;
pub mod doctor;
pub mod new;
mod package;
mod process;
pub mod shared_library;
mod step;
mod target;
pub mod tools;

use std::fmt;
use std::path::Path;

/// What went wrong, and a way out. Both are for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// One sentence, or what a program said that failed.
    pub message: String,
    /// What to do about it; may be empty.
    pub help: String,
}

/// The outcome of a command, or of a part of it.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    /// For `map_err` after work on a file or folder.
    fn at(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |error| Self::new(format!("{}: {error}", path.display()), "")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "\n  = help: {}", self.help) }
    }
}

impl std::error::Error for Error {}
