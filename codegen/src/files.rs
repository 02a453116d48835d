//! The files that come out, written all or none, and only where they changed.

use std::io;
use std::path::{Path, PathBuf};

/// One generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OutputFile {
    /// Where it goes, relative to the library's output folder, with `/` between folders.
    pub(crate) path: String,
    /// Its whole content.
    pub(crate) text: String,
}

impl OutputFile {
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Writes `files` below `folder`. A file that already holds its text is left alone, so that nothing which watches
/// modification times starts over.
pub(crate) fn write_all(folder: &Path, files: &[OutputFile]) -> io::Result<()> {
    for file in files {
        let path = folder.join(&file.path);
        if std::fs::read(&path).is_ok_and(|old| old == file.text.as_bytes()) {
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        // A reader never sees half a file: the text appears under its name in one step.
        let partial = partial_name(&path);
        std::fs::write(&partial, &file.text)?;
        std::fs::rename(&partial, &path)?;
    }
    Ok(())
}

fn partial_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.partial", std::process::id()));
    path.with_file_name(name)
}
