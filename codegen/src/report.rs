//! What the build script says about mistakes.
//!
//! Cargo shows each `cargo::error=` line as an error of its own and cannot show a line break, so a mistake becomes a few
//! lines in a row: the place and the message, the line of source, the marks under it, and the way out.

use std::path::PathBuf;

use brokers_syntax::{Error, Errors, Place};

/// One of the files a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(usize);

/// All mistakes of all files.
#[derive(Debug, Default)]
pub(crate) struct Report {
    files: Vec<Source>,
    mistakes: Vec<Mistake>,
}

#[derive(Debug)]
struct Source {
    path: PathBuf,
    text: String,
}

/// A mistake with its place worked out. Its order is that of the source; what has no place comes last.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mistake {
    at: At,
    message: String,
    label: String,
    help: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    Source {
        file: FileId,
        /// Line counted from 1, column in characters counted from 0.
        start: (usize, usize),
        end: (usize, usize),
    },
    /// Not in a declaration file, but in what the build script was told.
    Builder,
}

impl Report {
    /// Makes a file known. `path` is how people are told about it.
    pub(crate) fn add_file(&mut self, path: PathBuf, text: String) -> FileId {
        self.files.push(Source { path, text });
        FileId(self.files.len() - 1)
    }

    /// Adds a mistake in a file.
    pub(crate) fn push(&mut self, file: FileId, error: Error) {
        let (start, end) = (error.place.start.start(), error.place.end.end());
        let at = At::Source { file, start: (start.line, start.column), end: (end.line, end.column) };
        self.mistakes.push(Mistake { at, message: error.message, label: error.label, help: error.help });
    }

    /// Adds all mistakes found while a file was read.
    pub(crate) fn take(&mut self, file: FileId, errors: Errors) {
        for error in errors.finish().err().into_iter().flatten() {
            self.push(file, error);
        }
    }

    /// Adds a mistake in what the build script was told.
    pub(crate) fn push_builder(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.mistakes.push(Mistake {
            at: At::Builder,
            message: message.into(),
            label: String::new(),
            help: help.into(),
        });
    }

    /// `src/api.rs:12:5`
    pub(crate) fn locate(&self, file: FileId, place: Place) -> String {
        let start = place.start.start();
        format!("{}:{}:{}", self.files[file.0].path.display(), start.line, start.column + 1)
    }

    /// How many mistakes there are so far.
    pub(crate) fn count(&self) -> usize {
        self.mistakes.len()
    }

    /// Forgets the mistakes found since there were `count`.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.mistakes.truncate(count);
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// The lines to be given to Cargo, each as an error. Mistakes come in the order of the source.
    pub(crate) fn cargo_lines(&self) -> Vec<String> {
        let mut mistakes: Vec<&Mistake> = self.mistakes.iter().collect();
        mistakes.sort();
        mistakes.dedup();
        mistakes.into_iter().flat_map(|mistake| self.lines(mistake)).collect()
    }

    fn lines(&self, mistake: &Mistake) -> Vec<String> {
        let At::Source { file, start, end } = mistake.at else {
            let mut lines = vec![format!("build.rs: {}", mistake.message)];
            if !mistake.help.is_empty() {
                lines.push(format!("  = help: {}", mistake.help));
            }
            return lines;
        };
        let source = &self.files[file.0];
        let (line, column) = start;
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let mut lines = vec![format!("{}:{line}:{}: {}", source.path.display(), column + 1, mistake.message)];
        if let Some(text) = source.text.lines().nth(line - 1) {
            let length = text.chars().count();
            let stop = if end.0 == line { end.1 } else { length };
            // Tabs stay tabs, so that the marks stand under what they mark however wide a tab is shown.
            let indent: String = text.chars().take(column).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            let marks = "^".repeat(stop.saturating_sub(column).max(1));
            lines.push(format!(" {number} | {text}"));
            lines.push(format!(" {margin} | {indent}{marks} {}", mistake.label).trim_end().to_owned());
        }
        if !mistake.help.is_empty() {
            lines.push(format!(" {margin} = help: {}", mistake.help));
        }
        lines
    }
}
