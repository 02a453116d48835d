//! The files that come out: each appears whole, only where it changed, and goes when it is no longer generated.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The list of what was generated into a folder, so that nothing but that is ever removed from it.
const LIST: &str = ".generated";

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

/// Writes `files` below `folder`, and removes what an earlier run wrote there and this one does not.
///
/// A file that already holds its text is left alone, so that nothing which watches modification times starts over. Those
/// that are written are dated `modified`, if given.
pub(crate) fn write_all(folder: &Path, files: &[OutputFile], modified: Option<SystemTime>) -> io::Result<()> {
    // All are written beside their places first: when the disk is full, what stands there stays as it was.
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        if std::fs::read(&path).is_ok_and(|old| old == file.text.as_bytes()) {
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let partial = partial_name(&path);
        std::fs::write(&partial, &file.text)?;
        if let Some(modified) = modified {
            std::fs::File::options().write(true).open(&partial)?.set_modified(modified)?;
        }
        written.push((partial, path));
    }
    for (partial, path) in written {
        std::fs::rename(partial, path)?;
    }
    remove_others(folder, files)
}

fn remove_others(folder: &Path, files: &[OutputFile]) -> io::Result<()> {
    let list = folder.join(LIST);
    let before = std::fs::read_to_string(&list).unwrap_or_default();
    let now: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for gone in before.lines().filter(|path| !now.contains(path)) {
        match std::fs::remove_file(folder.join(gone)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let text: String = now.iter().map(|path| format!("{path}\n")).collect();
    if text == before { Ok(()) } else { std::fs::write(list, text) }
}

fn partial_name(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.partial", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_no_longer_generated_goes_and_everything_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        write_all(folder, &[OutputFile::new("a", "1"), OutputFile::new("b", "2")], None).unwrap();
        std::fs::write(folder.join("not-ours"), "3").unwrap();
        write_all(folder, &[OutputFile::new("b", "2"), OutputFile::new("c", "4")], None).unwrap();
        assert_eq!(names(folder), [LIST, "b", "c", "not-ours"]);
    }

    #[test]
    fn an_unchanged_file_is_not_touched_and_a_changed_one_gets_the_given_date() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let (first, second) = (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(60));
        write_all(folder, &[OutputFile::new("same", "1"), OutputFile::new("other", "1")], Some(first)).unwrap();
        write_all(folder, &[OutputFile::new("same", "1"), OutputFile::new("other", "2")], Some(second)).unwrap();
        let date = |name: &str| std::fs::metadata(folder.join(name)).unwrap().modified().unwrap();
        assert_eq!((date("same"), date("other")), (first, second));
    }
}
