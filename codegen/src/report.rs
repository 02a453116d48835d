//! What the build script says about mistakes.
//!
//! Cargo shows each `cargo::error=` line as an error of its own and cannot show a line break, so a mistake becomes a few
//! lines in a row: the place and the message, the line of source, the marks under it, and the way out.

use std::path::PathBuf;

use brokers_syntax::{Error, Errors, Place};

/// One of the files a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(usize);

/// One mistake, as people and tools are told of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The file, relative to the folder of the manifest, or `build.rs` for what is said there.
    pub file: PathBuf,
    /// The line and the column in characters, both counted from 1; none for a mistake in what the build script says.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
    /// What the marks under the source say; may be empty.
    pub label: String,
    /// A way out; may be empty.
    pub help: String,
    /// All of it for a terminal: the place and the message, the line of source, marks under it, and the way out.
    pub lines: Vec<String>,
}

impl Finding {
    /// A mistake in what the build script says, or in the manifest beside it.
    pub(crate) fn of_builder(message: String, help: String) -> Self {
        let lines = builder_lines(&message, &help);
        Self { file: "build.rs".into(), place: None, message, label: String::new(), help, lines }
    }
}

fn builder_lines(message: &str, help: &str) -> Vec<String> {
    let help = (!help.is_empty()).then(|| format!("  = help: {help}"));
    [format!("build.rs: {message}")].into_iter().chain(help).collect()
}

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

    /// All mistakes, in the order of the source.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        let mut mistakes: Vec<&Mistake> = self.mistakes.iter().collect();
        mistakes.sort();
        mistakes.dedup();
        mistakes.into_iter().map(|mistake| self.finding(mistake)).collect()
    }

    /// The lines to be given to Cargo, each as an error. Mistakes come in the order of the source.
    pub(crate) fn cargo_lines(&self) -> Vec<String> {
        self.findings().into_iter().flat_map(|finding| finding.lines).collect()
    }

    fn finding(&self, mistake: &Mistake) -> Finding {
        let At::Source { file, start: (line, column), .. } = mistake.at else {
            return Finding::of_builder(mistake.message.clone(), mistake.help.clone());
        };
        Finding {
            file: self.files[file.0].path.clone(),
            place: Some((line, column + 1)),
            message: mistake.message.clone(),
            label: mistake.label.clone(),
            help: mistake.help.clone(),
            lines: self.lines(mistake),
        }
    }

    fn lines(&self, mistake: &Mistake) -> Vec<String> {
        let At::Source { file, start, end } = mistake.at else { return builder_lines(&mistake.message, &mistake.help) };
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
