//! What is built for: this machine, or another one for which there are a standard library and a linker.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::process::{program, read, rustc};
use crate::{Error, Result};

/// A target, as the compiler describes it.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) triple: String,
    /// Whether it is what the compiler builds for if nothing is said.
    pub(crate) is_host: bool,
    /// `target_os` → `linux`, `unix` → nothing; several values of one name are joined with commas.
    pub(crate) cfg: BTreeMap<String, String>,
}

/// How the files of a library are called, and what is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// `lib<name>.so`
    Elf,
    /// `lib<name>.dylib`
    Apple,
    /// `<name>.dll`
    Windows,
}

impl Target {
    /// Describes the target of this name, or the machine's own.
    pub(crate) fn of(triple: Option<&str>) -> Result<Self> {
        let host = host()?;
        let triple = triple.map_or_else(|| host.clone(), str::to_owned);
        let text = read(rustc().args(["--print=cfg", "--target", &triple])).map_err(|error| {
            // Without a compiler there is nothing to say about targets.
            if error.message.contains(&triple) && !error.message.contains("cannot be run") {
                Error::new(
                    format!("the compiler knows no target `{triple}`"),
                    "`rustc --print target-list` has all that it knows",
                )
            } else {
                error
            }
        })?;
        let mut cfg = BTreeMap::<String, String>::new();
        for line in text.lines() {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            let value = value.trim_matches('"');
            cfg.entry(name.to_owned()).and_modify(|all| *all = format!("{all},{value}")).or_insert(value.to_owned());
        }
        Ok(Self { is_host: triple == host, triple, cfg })
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.cfg.get(name).is_some_and(|found| found == value)
    }

    pub(crate) fn family(&self) -> Family {
        if self.is("target_vendor", "apple") {
            Family::Apple
        } else if self.is("target_os", "windows") {
            Family::Windows
        } else {
            Family::Elf
        }
    }

    /// How many bytes a pointer has.
    pub(crate) fn pointer_bytes(&self) -> u32 {
        self.cfg.get("target_pointer_width").and_then(|bits| bits.parse::<u32>().ok()).unwrap_or(64) / 8
    }

    /// The linker that Cargo has to be told of, if any. An error if it would have none that makes files for this target.
    ///
    /// `folder` is where Cargo begins to look for its configuration.
    pub(crate) fn linker(&self, folder: &Path) -> Result<Option<Linker>> {
        if self.is_host {
            return Ok(None);
        }
        if !installed()?.contains(&self.triple) {
            return Err(Error::new(
                format!("Rust's standard library for {} is not installed", self.triple),
                format!("rustup target add {}", self.triple),
            ));
        }
        let variable = format!("CARGO_TARGET_{}_LINKER", self.triple.to_uppercase().replace(['-', '.'], "_"));
        if std::env::var_os(&variable).is_some() || self.configured(folder) {
            return Ok(None);
        }
        // These find their way alone: Microsoft's linker is looked for by rustc, Apple's makes files for all of its own.
        if self.is("target_env", "msvc") || self.family() == Family::Apple {
            return Ok(None);
        }
        let names = self.cross_compilers();
        match names.iter().find(|name| program(name).arg("--version").output().is_ok_and(|said| said.status.success()))
        {
            Some(name) => Ok(Some(Linker { variable, program: name.clone() })),
            None => Err(Error::new(
                format!("no linker for {} is known here", self.triple),
                format!(
                    "install {} (Debian, Ubuntu: apt-get install gcc-{}), or name one in {variable}",
                    names[0],
                    names[0].trim_end_matches("-gcc").replace('_', "-")
                ),
            )),
        }
    }

    /// What GCC is called that makes files for this target: Debian's name, then Rust's.
    fn cross_compilers(&self) -> Vec<String> {
        let parts: Vec<_> = self.triple.split('-').collect();
        let architecture = match parts[0] {
            "armv7" | "arm" => "arm",
            "riscv64gc" => "riscv64",
            "i586" => "i686",
            other => other,
        };
        let system = if self.is("target_os", "windows") { "w64-mingw32" } else { "linux" };
        let environment = if self.is("target_os", "windows") { "" } else { parts.last().copied().unwrap_or("gnu") };
        let short = [architecture, system, environment].into_iter().filter(|part| !part.is_empty());
        vec![format!("{}-gcc", short.collect::<Vec<_>>().join("-")), format!("{}-gcc", self.triple)]
    }

    /// Whether Cargo's configuration names a linker for it.
    fn configured(&self, folder: &Path) -> bool {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
        let folders = folder.ancestors().map(|folder| folder.join(".cargo")).chain(home);
        folders.flat_map(|folder| [folder.join("config.toml"), folder.join("config")]).any(|file| {
            let text = std::fs::read_to_string(file).unwrap_or_default();
            let table: toml::Table = text.parse().unwrap_or_default();
            table.get("target").and_then(|targets| targets.get(&self.triple)?.get("linker")).is_some()
        })
    }
}

/// A linker, and the variable by which Cargo is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Linker {
    pub(crate) variable: String,
    pub(crate) program: String,
}

fn host() -> Result<String> {
    let said = read(rustc().arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Error::new("`rustc -vV` does not say what it builds for", ""))
}

/// The targets that there is a standard library for.
pub(crate) fn installed() -> Result<Vec<String>> {
    let root = PathBuf::from(read(rustc().arg("--print=sysroot"))?.trim()).join("lib/rustlib");
    let entries = std::fs::read_dir(&root).map_err(Error::at(&root))?;
    let folders = entries.flatten().filter(|entry| entry.path().join("lib").is_dir());
    let mut names: Vec<_> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| name.contains('-'));
    names.sort();
    Ok(names)
}
