//! What a shared library offers and needs, read from the file itself, for whichever system it was made.

use std::path::Path;

use object::read::NameOrOrdinal;
use object::read::elf::{Dyn, ElfFile, FileHeader};
use object::{Endianness, File, Object, elf};

use crate::{Error, Result};

/// What is of interest in a shared library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedLibrary {
    /// The names that programs can link with, sorted.
    pub exports: Vec<String>,
    /// The libraries that are loaded with it (ELF: `DT_NEEDED`); empty for others than ELF files.
    pub needed: Vec<String>,
    /// The name by which programs ask the loader for it (ELF: `DT_SONAME`), if it has one.
    pub soname: Option<String>,
}

impl SharedLibrary {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read or is no shared library of a known kind.
    pub fn read(path: &Path) -> Result<Self> {
        let data = std::fs::read(path).map_err(Error::at(path))?;
        Self::parse(&data).map_err(|error| Error::new(format!("{}: {error}", path.display()), ""))
    }

    fn parse(data: &[u8]) -> object::read::Result<Self> {
        let file = File::parse(data)?;
        // In files for Apple's systems C names begin with an underscore more.
        let apple = matches!(file, File::MachO32(_) | File::MachO64(_));
        let name = |name: NameOrOrdinal<&[u8]>| {
            let name = match name {
                NameOrOrdinal::Name(name) => String::from_utf8_lossy(name).into_owned(),
                // Windows libraries may export things without a name; no library of ours does.
                NameOrOrdinal::Ordinal(number) => format!("#{number}"),
            };
            if apple { name.strip_prefix('_').unwrap_or(&name).to_owned() } else { name }
        };
        let exports = file.exports()?.map(|export| export.map(|export| name(export.name())));
        let mut exports = exports.collect::<object::read::Result<Vec<_>>>()?;
        exports.sort();
        let (needed, soname) = match &file {
            File::Elf32(file) => dynamic(file)?,
            File::Elf64(file) => dynamic(file)?,
            _ => (Vec::new(), None),
        };
        Ok(Self { exports, needed, soname })
    }

    /// The exported names that do not begin with the library's own prefix. An error if none does, which means that it is
    /// another library.
    pub fn foreign_exports(&self, library: &str) -> Result<Vec<&str>> {
        let prefix = format!("{library}_");
        let (own, others): (Vec<&str>, Vec<&str>) =
            self.exports.iter().map(String::as_str).partition(|name| name.starts_with(&prefix));
        if own.is_empty() {
            Err(Error::new(format!("no exported symbol begins with {prefix}"), ""))
        } else {
            Ok(others)
        }
    }

    /// The libraries that it needs beyond the C library and what GCC adds to every program.
    pub fn unusual_needs(&self) -> Vec<&str> {
        let usual = |name: &str| {
            let stem = name.split('.').next().unwrap_or(name);
            // Several of these are one with the C library where that is new, and its parts where it is old.
            ["libc", "libm", "libgcc_s", "libpthread", "libdl", "librt", "libutil"].contains(&stem)
                || stem.starts_with("ld-linux")
                || stem.starts_with("ld64")
                || stem.starts_with("ld-musl")
        };
        self.needed.iter().map(String::as_str).filter(|name| !usual(name)).collect()
    }
}

/// The libraries that are needed, and the file's own name.
fn dynamic<E: FileHeader<Endian = Endianness>>(
    file: &ElfFile<'_, E>,
) -> object::read::Result<(Vec<String>, Option<String>)> {
    let (endian, sections, data) = (file.endian(), file.elf_section_table(), file.data());
    let mut needed = Vec::new();
    let mut soname = None;
    if let Some((entries, strings)) = sections.dynamic(endian, data)? {
        let strings = sections.strings(endian, data, strings)?;
        for entry in entries {
            let text = || entry.string(endian, strings).map(|text| String::from_utf8_lossy(text).into_owned());
            match entry.tag(endian) {
                elf::DT_NEEDED => needed.push(text()?),
                elf::DT_SONAME => soname = Some(text()?),
                _ => {}
            }
        }
    }
    Ok((needed, soname))
}

#[cfg(test)]
mod tests {
    use super::SharedLibrary;

    fn library(exports: &[&str], needed: &[&str]) -> SharedLibrary {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        SharedLibrary { exports: owned(exports), needed: owned(needed), soname: None }
    }

    #[test]
    fn only_names_with_the_prefix_are_its_own() {
        assert_eq!(library(&["chat_a", "chat_b"], &[]).foreign_exports("chat"), Ok(vec![]));
        assert_eq!(library(&["chat_a", "chats_b"], &[]).foreign_exports("chat"), Ok(vec!["chats_b"]));
        assert!(library(&["malloc"], &[]).foreign_exports("chat").is_err());
    }

    #[test]
    fn the_c_library_is_all_that_a_library_usually_needs() {
        let usual =
            ["libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so"];
        assert_eq!(library(&[], &usual).unusual_needs(), [""; 0]);
        assert_eq!(library(&[], &["libc.so.6", "libstdc++.so.6"]).unusual_needs(), ["libstdc++.so.6"]);
    }
}
