//! The licences of a library and of everything that is linked into it, which most of them ask to be told with it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Options, copy, write};
use crate::package::Package;
use crate::process::{cargo, read};
use crate::target::Target;
use crate::{Error, Result};

/// Names of such files begin with one of these, whatever their case.
const STEMS: &[&str] = &["license", "licence", "copying", "copyright", "notice", "unlicense"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Linked>,
}

#[derive(Deserialize)]
struct Linked {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

/// Puts the library's own licence files into the package, and one file with those of the crates that are linked into it.
pub(crate) fn write_all(folder: &Path, options: &Options, package: &Package, target: &Target) -> Result<()> {
    let folder = folder.join("share/licenses").join(package.library());
    for file in own(package) {
        copy(&file, &folder.join(file.file_name().unwrap_or_default()))?;
    }
    write(&folder.join("THIRD-PARTY.txt"), &third_party(options, package, target)?)
}

/// The file that the manifest names, and those beside it or, if there are none, beside the workspace's.
fn own(package: &Package) -> Vec<PathBuf> {
    let named = package.license_file.iter().map(|file| package.folder().join(file));
    let beside = licence_files(package.folder());
    let beside = if beside.is_empty() { licence_files(&package.workspace_root) } else { beside };
    let mut all: Vec<_> = named.chain(beside).collect();
    all.sort();
    all.dedup();
    all
}

fn licence_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_one = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        path.is_file() && STEMS.iter().any(|stem| name.starts_with(stem))
    };
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(is_one).collect();
    files.sort();
    files
}

/// Every crate with its licence, then each text once, with the crates that it is of.
fn third_party(options: &Options, package: &Package, target: &Target) -> Result<String> {
    let selection = &options.selection;
    let mut tree = cargo();
    tree.args(["tree", "--edges=normal,no-proc-macro", "--prefix=none", "--format={p}|{l}"]);
    tree.args(["--target", &target.triple]).arg("--package").arg(&package.id);
    tree.arg("--manifest-path").arg(&package.manifest_path);
    if !selection.features.is_empty() {
        tree.arg("--features").arg(selection.features.join(","));
    }
    if selection.no_default_features {
        tree.arg("--no-default-features");
    }
    let tree = read(&mut tree)?;
    let mut metadata = cargo();
    metadata.args(["metadata", "--format-version=1", "--filter-platform", &target.triple]);
    let metadata = read(metadata.arg("--manifest-path").arg(&package.manifest_path))?;
    let metadata: Metadata = serde_json::from_str(&metadata)
        .map_err(|error| Error::new(format!("what `cargo metadata` prints is not understood: {error}"), ""))?;

    let mut crates = BTreeMap::new();
    let mut texts = BTreeMap::<String, Vec<String>>::new();
    for line in tree.lines() {
        let Some((linked, licence)) = line.split_once('|') else { continue };
        // `name v1.2.3 (path)`, and a mark at what was told before.
        let mut words = linked.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let version = version.trim_start_matches('v');
        if name == package.name || name.is_empty() {
            continue;
        }
        let licence = licence.trim_end_matches(" (*)");
        let id = format!("{name} {version}");
        if crates.insert(id.clone(), licence.to_owned()).is_some() {
            continue;
        }
        let found = metadata.packages.iter().find(|one| one.name == name && one.version == version);
        let folder = found.and_then(|one| one.manifest_path.parent());
        for file in folder.map(licence_files).unwrap_or_default() {
            let text = std::fs::read(&file).map_err(Error::at(&file))?;
            texts.entry(String::from_utf8_lossy(&text).trim().to_owned()).or_default().push(id.clone());
        }
    }
    let mut out = format!(
        "Linked into the libraries of {} {}, besides Rust's standard library (MIT OR Apache-2.0):\n\n",
        package.library(),
        package.version
    );
    for (id, licence) in &crates {
        out.push_str(&format!("{id}: {}\n", if licence.is_empty() { "no licence named" } else { licence }));
    }
    for (text, of) in &texts {
        out.push_str(&format!("\n{}\n{}\n\n{text}\n", "-".repeat(80), of.join(", ")));
    }
    Ok(out)
}
