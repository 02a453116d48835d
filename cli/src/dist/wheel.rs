//! The Python wheel, made by Maturin of the generated project.

use std::path::{Component, Path, PathBuf};
use std::process::Command;

use super::Options;
use super::build::select;
use crate::package::Package;
use crate::process::watched;
use crate::step::Step;
use crate::target::{Linker, Target};
use crate::tools::MATURIN;
use crate::{Error, Result};

/// Maturin, however it is installed.
pub(crate) fn maturin() -> Result<Command> {
    MATURIN.command().ok_or_else(|| {
        Error::new(
            "maturin is not installed, so no Python wheel can be made",
            format!("{}; or leave the wheel out with --no-python", MATURIN.install),
        )
    })
}

/// Makes the wheel in `folder`. It serves every Python from 3.11 on.
pub(crate) fn make(
    mut maturin: Command,
    options: &Options,
    package: &Package,
    target: &Target,
    linker: Option<&Linker>,
    generated: &Path,
    folder: &Path,
) -> Result<()> {
    let step = Step::start(format!("{} for Python, {}", package.library(), options.profile()));
    let project = generated.join("python");
    // The versions that the library itself is built with, where it has chosen some.
    let (chosen, lock) = (package.workspace_root.join("Cargo.lock"), project.join("Cargo.lock"));
    if chosen.exists() {
        std::fs::copy(&chosen, &lock).map_err(Error::at(&lock))?;
    }
    maturin.args(["build", "--manifest-path"]).arg(project.join("Cargo.toml")).arg("--out").arg(folder);
    if let Some(profiles) = profiles(&package.workspace_root, generated)? {
        maturin.arg("--config").arg(profiles);
    }
    let mut here = options.clone();
    // The project has no features of its own: those of the library are asked of it as a dependency.
    let features = std::mem::take(&mut here.selection.features);
    let without_defaults = std::mem::take(&mut here.selection.no_default_features);
    select(&mut maturin, &here, linker);
    if !features.is_empty() || without_defaults {
        ask_for(&project.join("Cargo.toml"), &package.name, &features, without_defaults)?;
    }
    if !options.symbols {
        maturin.arg("--strip");
    }
    if !target.is_host {
        // The module is made for the stable interface of Python, of which the target's own is not needed.
        maturin.env("PYO3_NO_PYTHON", "1");
    }
    maturin.env("CARGO_TARGET_DIR", &package.target_directory);
    watched(&mut maturin, &step)?;
    step.done();
    if options.sdist { pack_sources(package, &project, folder) } else { Ok(()) }
}

/// The profiles of the library's workspace, as a file of Cargo's configuration: the project is a workspace of its own.
fn profiles(workspace: &Path, folder: &Path) -> Result<Option<PathBuf>> {
    let manifest = workspace.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(Error::at(&manifest))?;
    let not_understood = |error: toml::de::Error| Error::new(format!("{}: {error}", manifest.display()), "");
    let mut table: toml::Table = text.parse().map_err(not_understood)?;
    let Some(profiles) = table.remove("profile") else { return Ok(None) };
    let file = folder.join("profiles.toml");
    let text = toml::Table::from_iter([("profile".to_owned(), profiles)]).to_string();
    std::fs::write(&file, text).map_err(Error::at(&file))?;
    Ok(Some(file))
}

/// Packs the project and the library it is made for, as they are now.
fn pack_sources(package: &Package, project: &Path, folder: &Path) -> Result<()> {
    let step = Step::start(format!("sources of {} for Python", package.library()));
    // Maturin keeps the places of all folders relative to each other, and the paths in manifests as they are.
    let canonical = |folder: &Path| folder.canonicalize().map_err(Error::at(folder));
    let project = &canonical(project)?;
    if let Some(way) = way(project, &canonical(package.folder())?) {
        // With slashes, wherever this runs: it is built elsewhere.
        let way = way.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        change_dependency(&project.join("Cargo.toml"), &package.name, |dependency| {
            dependency.insert("path".into(), way.into());
        })?;
    }
    let mut maturin = maturin()?;
    maturin.args(["sdist", "--manifest-path"]).arg(project.join("Cargo.toml")).arg("--out").arg(folder);
    watched(&mut maturin, &step)?;
    step.done();
    Ok(())
}

/// Has the project ask for features of the library it is made for.
fn ask_for(manifest: &Path, package: &str, features: &[String], without_defaults: bool) -> Result<()> {
    change_dependency(manifest, package, |dependency| {
        dependency.insert("features".into(), features.to_vec().into());
        dependency.insert("default-features".into(), (!without_defaults).into());
    })
}

/// Changes how the project depends on the library it is made for.
fn change_dependency(manifest: &Path, package: &str, change: impl FnOnce(&mut toml::Table)) -> Result<()> {
    let text = std::fs::read_to_string(manifest).map_err(Error::at(manifest))?;
    let not_understood = || Error::new(format!("{} is not as brokers-codegen writes it", manifest.display()), "");
    let mut table: toml::Table = text.parse().map_err(|_| not_understood())?;
    let dependency = table.get_mut("dependencies").and_then(|all| all.get_mut(package)?.as_table_mut());
    change(dependency.ok_or_else(not_understood)?);
    std::fs::write(manifest, table.to_string()).map_err(Error::at(manifest))
}

/// The way from one folder to another, both absolute; `None` if they have nothing in common, as on two drives.
fn way(from: &Path, to: &Path) -> Option<PathBuf> {
    let common = from.components().zip(to.components()).take_while(|(from, to)| from == to).count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    (common > 0).then(|| up.chain(to.components().skip(common)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profiles_of_the_workspace_are_those_of_the_wheel() {
        let workspace = tempfile::tempdir().unwrap();
        let made = |manifest: &str| {
            std::fs::write(workspace.path().join("Cargo.toml"), manifest).unwrap();
            profiles(workspace.path(), workspace.path()).unwrap().map(|file| std::fs::read_to_string(file).unwrap())
        };
        assert_eq!(made("[workspace]\n"), None);
        let small = "[profile.small]\ninherits = \"release\"\nopt-level = \"z\"\n";
        assert_eq!(made(&format!("[workspace]\n{small}")).as_deref(), Some(small));
    }

    #[test]
    fn the_way_between_folders_is_the_shortest() {
        let way = |from: &str, to: &str| way(Path::new(from), Path::new(to));
        assert_eq!(way("/a/target/b/python", "/a/lib"), Some("../../../lib".into()));
        assert_eq!(way("/a/lib/target", "/a/lib"), Some("..".into()));
        assert_eq!(way("/a", "/b"), Some("../b".into()));
    }
}
