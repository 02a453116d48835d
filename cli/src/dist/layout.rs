//! Where everything lies in a package, and the files by which build systems find it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use askama::Template;
use sha2::{Digest, Sha256};

use super::build::Built;
use super::{Entry, copy, write};
use crate::package::Package;
use crate::target::{Family, Target};
use crate::{Error, Result};

/// The list of checksums, by which a package is known as one.
const SUMS: &str = "SHA256SUMS";

/// The names of the library's files, relative to the package where they have a folder.
pub(crate) struct Names {
    /// The shared library itself.
    pub(crate) shared: String,
    /// What programs ask the loader for: the soname, or its like.
    pub(crate) asked_for: String,
    /// Links to the shared library, each with what it points to in the same folder.
    links: Vec<(String, String)>,
    /// What is linked with on Windows.
    import: Option<String>,
    pub(crate) archive: String,
}

impl Names {
    pub(crate) fn of(package: &Package, target: &Target) -> Self {
        let (name, version) = (package.library(), &package.version);
        let abi = brokers_codegen::abi_version(version);
        // Build metadata and the like have no part in names of files.
        let full = version.split(['-', '+']).next().unwrap_or(version);
        let versioned = |whole: String, asked_for: String, bare: String| Self {
            shared: format!("lib/{whole}"),
            links: vec![(format!("lib/{asked_for}"), whole), (format!("lib/{bare}"), asked_for.clone())],
            asked_for,
            import: None,
            archive: format!("lib/lib{name}.a"),
        };
        match target.family() {
            Family::Elf => {
                let bare = format!("lib{name}.so");
                versioned(format!("{bare}.{full}"), format!("{bare}.{abi}"), bare)
            }
            Family::Apple => versioned(
                format!("lib{name}.{full}.dylib"),
                format!("lib{name}.{abi}.dylib"),
                format!("lib{name}.dylib"),
            ),
            Family::Windows => {
                let gnu = target.cfg.get("target_env").is_some_and(|environment| environment == "gnu");
                Self {
                    shared: format!("bin/{name}.dll"),
                    asked_for: format!("{name}.dll"),
                    links: Vec::new(),
                    import: Some(if gnu { format!("lib/lib{name}.dll.a") } else { format!("lib/{name}.dll.lib") }),
                    archive: if gnu { format!("lib/lib{name}.a") } else { format!("lib/{name}.lib") },
                }
            }
        }
    }
}

#[derive(Template)]
#[template(path = "dist/CMakeLists.txt.jinja", escape = "none", whitespace = "preserve")]
struct CMakeLists<'a> {
    lib: &'a str,
    version: &'a str,
}

#[derive(Template)]
#[template(path = "dist/Config.cmake.jinja", escape = "none", whitespace = "preserve")]
struct Config<'a> {
    lib: &'a str,
    version: &'a str,
}

#[derive(Template)]
#[template(path = "dist/ConfigVersion.cmake.jinja", escape = "none", whitespace = "preserve")]
struct ConfigVersion<'a> {
    lib: &'a str,
    version: &'a str,
    /// The part of the version that compatible ones share, as a regular expression.
    abi: String,
    pointer_bytes: u32,
}

#[derive(Template)]
#[template(path = "dist/Targets.cmake.jinja", escape = "none", whitespace = "preserve")]
struct Targets<'a> {
    lib: &'a str,
    version: &'a str,
    shared: &'a str,
    import: Option<&'a str>,
    soname: Option<&'a str>,
    archive: &'a str,
    beside_archive: String,
    pthread: bool,
}

#[derive(Template)]
#[template(path = "dist/library.pc.jinja", escape = "none", whitespace = "preserve")]
struct PkgConfig<'a> {
    lib: &'a str,
    version: &'a str,
    description: String,
    url: Option<&'a str>,
    beside_archive: String,
}

#[derive(Template)]
#[template(path = "dist/README.md.jinja", escape = "none", whitespace = "preserve")]
struct Readme<'a> {
    lib: &'a str,
    version: &'a str,
    description: &'a str,
    triple: &'a str,
    abi: String,
    shared: &'a str,
    archive: &'a str,
    wheel: Option<String>,
    reference: bool,
    sealed: bool,
}

/// Puts everything but the wheel and the static library in its place. `sealed` says whether several static ones can be
/// linked into one program.
pub(crate) fn fill(folder: &Path, package: &Package, target: &Target, built: &Built, sealed: bool) -> Result<()> {
    let names = Names::of(package, target);
    let (lib, version) = (package.library(), package.version.as_str());
    let wheel = the_wheel_in(&folder.join("python"));
    copy(&built.shared, &folder.join(&names.shared))?;
    for (link, to) in &names.links {
        make_link(to, &folder.join(link))?;
    }
    if let (Some(import), Some(name)) = (&built.import, &names.import) {
        copy(import, &folder.join(name))?;
    }
    for header in [format!("{lib}.h"), format!("{lib}.hpp"), format!("{lib}_async.hpp")] {
        copy(&built.generated.join(&header), &folder.join("include").join(&header))?;
    }
    let schema = format!("{lib}.schema.json");
    copy(&built.generated.join(&schema), &folder.join("share").join(lib).join(&schema))?;
    let reference = built.generated.join("reference");
    if reference.is_dir() {
        copy_folder(&reference, &folder.join("share/doc").join(lib).join("reference"))?;
    }
    let render = |path: String, template: &dyn askama::DynTemplate| {
        let text = template.dyn_render().map_err(|error| Error::new(format!("{path}: {error}"), ""))?;
        // Templates end without the end of their last line.
        write(&folder.join(path), &(text + "\n"))
    };
    let beside = |separator: &str| built.beside_archive.join(separator);
    let description = package.description.as_deref().unwrap_or_default();
    let config = format!("lib/cmake/{lib}/{lib}");
    let abi = brokers_codegen::abi_version(version);
    render("CMakeLists.txt".into(), &CMakeLists { lib, version: version.split(['-', '+']).next().unwrap_or(version) })?;
    render(format!("{config}Config.cmake"), &Config { lib, version })?;
    render(
        format!("{config}ConfigVersion.cmake"),
        &ConfigVersion { lib, version, abi: abi.replace('.', "[.]"), pointer_bytes: target.pointer_bytes() },
    )?;
    render(
        format!("{config}Targets.cmake"),
        &Targets {
            lib,
            version,
            shared: &names.shared,
            import: names.import.as_deref(),
            soname: (target.family() == Family::Elf).then_some(&names.asked_for),
            archive: &names.archive,
            beside_archive: beside(";"),
            pthread: target.family() != Family::Windows,
        },
    )?;
    render(
        format!("lib/pkgconfig/{lib}.pc"),
        &PkgConfig {
            lib,
            version,
            description: if description.is_empty() { lib.to_owned() } else { description.replace('\n', " ") },
            url: package.homepage.as_deref().or(package.repository.as_deref()),
            beside_archive: beside(" "),
        },
    )?;
    render(
        "README.md".into(),
        &Readme {
            lib,
            version,
            description,
            triple: &target.triple,
            abi,
            shared: &names.shared,
            archive: &names.archive,
            wheel,
            reference: reference.is_dir(),
            sealed,
        },
    )
}

#[cfg(unix)]
fn make_link(to: &str, link: &Path) -> Result<()> {
    std::os::unix::fs::symlink(to, link).map_err(Error::at(link))
}

/// Where links are for administrators only, copies stand in for them.
#[cfg(not(unix))]
fn make_link(to: &str, link: &Path) -> Result<()> {
    copy(&link.with_file_name(to), link)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from)? {
        copy(&from.join(&file), &to.join(&file))?;
    }
    Ok(())
}

/// The name of the wheel in a folder, if there is one.
fn the_wheel_in(folder: &Path) -> Option<String> {
    let mut names = std::fs::read_dir(folder).ok()?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| name.ends_with(".whl"))
}

/// Every file below a folder, relative to it, with `/` between folders; links are none. Sorted.
fn files_below(folder: &Path) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    let mut folders = vec![String::new()];
    while let Some(inner) = folders.pop() {
        let here = folder.join(&inner);
        for entry in std::fs::read_dir(&here).map_err(Error::at(&here))? {
            let entry = entry.map_err(Error::at(&here))?;
            let kind = entry.file_type().map_err(Error::at(&here))?;
            let name = format!("{inner}{}", entry.file_name().to_string_lossy());
            if kind.is_dir() {
                folders.push(format!("{name}/"));
            } else if kind.is_file() {
                files.insert(name);
            }
        }
    }
    Ok(files)
}

/// Writes the checksums of all files, in the form that `sha256sum --check` reads, and gives back what they are.
pub(crate) fn sums(folder: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for path in files_below(folder)? {
        let bytes = std::fs::read(folder.join(&path)).map_err(Error::at(&folder.join(&path)))?;
        let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        entries.push(Entry { path, bytes: bytes.len() as u64, sha256 });
    }
    let list: String = entries.iter().map(|entry| format!("{}  {}\n", entry.sha256, entry.path)).collect();
    write(&folder.join(SUMS), &list)?;
    Ok(entries)
}

/// An error if this folder holds anything but an older package.
pub(crate) fn may_be_replaced(out: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    let list = std::fs::read_to_string(out.join(SUMS)).unwrap_or_default();
    let known: BTreeSet<_> = list.lines().filter_map(|line| line.split_once("  ")).map(|(_, path)| path).collect();
    match files_below(out)?.into_iter().find(|file| file != SUMS && !known.contains(file.as_str())) {
        None => Ok(()),
        Some(file) => Err(Error::new(
            format!("{} holds {file}, which is not of a package made here", out.display()),
            "name another folder with --out, or empty this one",
        )),
    }
}

/// The folder in which a package is made, beside the one that it is going to be.
pub(crate) struct Stage(tempfile::TempDir);

impl Stage {
    pub(crate) fn beside(out: &Path) -> Result<Self> {
        let parent = out.parent().unwrap_or(out);
        std::fs::create_dir_all(parent).map_err(Error::at(parent))?;
        let stage = tempfile::Builder::new().prefix(".brokers-dist-").tempdir_in(parent);
        stage.map(Self).map_err(Error::at(parent))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Makes this folder the one that was asked for, and what stood there go.
    pub(crate) fn take_place_of(self, out: &Path) -> Result<()> {
        // Somebody may have put something there while this was built.
        may_be_replaced(out)?;
        if out.exists() {
            std::fs::remove_dir_all(out).map_err(Error::at(out))?;
        }
        let stage: PathBuf = self.0.keep();
        for_everybody(&stage)?;
        std::fs::rename(&stage, out).map_err(Error::at(out))
    }
}

/// Folders for temporary files are for their owner only; this one is to be read by others.
#[cfg(unix)]
fn for_everybody(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).map_err(Error::at(folder))
}

#[cfg(not(unix))]
fn for_everybody(_folder: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_that_is_all_package_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        assert_eq!(may_be_replaced(&out), Ok(()), "it is not there");
        write(&out.join("lib/one"), "1").unwrap();
        let error = may_be_replaced(&out).unwrap_err();
        assert!(error.message.contains("lib/one"), "{error}");
        sums(&out).unwrap();
        assert_eq!(may_be_replaced(&out), Ok(()));
        write(&out.join("thesis.txt"), "of somebody").unwrap();
        let stage = Stage::beside(&out).unwrap();
        assert!(stage.take_place_of(&out).is_err());
        assert!(out.join("thesis.txt").exists());
    }

    #[test]
    fn a_package_takes_the_place_of_an_older_one_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        for name in ["old", "new"] {
            let stage = Stage::beside(&out).unwrap();
            write(&stage.path().join(name), name).unwrap();
            sums(stage.path()).unwrap();
            stage.take_place_of(&out).unwrap();
        }
        assert_eq!(files_below(&out).unwrap().into_iter().collect::<Vec<_>>(), [SUMS, "new"]);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
