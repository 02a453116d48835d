//! The package that a command is about, as Cargo sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::process::{cargo, read};
use crate::{Error, Result};

/// Which package a command is about, and how its declarations are to be read.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Selection {
    /// The Cargo.toml of the library, or of its workspace.
    #[arg(long, value_name = "FILE")]
    pub manifest_path: Option<PathBuf>,
    /// The package, where a workspace has several.
    #[arg(short, long, value_name = "NAME")]
    pub package: Option<String>,
    /// Features to build with, separated by commas.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub features: Vec<String>,
    /// Leave the default features out.
    #[arg(long)]
    pub no_default_features: bool,
    /// The target to build for, if not this machine.
    #[arg(long, value_name = "TRIPLE")]
    pub target: Option<String>,
}

/// A package with a library that `brokers-codegen` generates the surfaces of.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: Option<String>,
    pub(crate) license_file: Option<PathBuf>,
    pub(crate) homepage: Option<String>,
    pub(crate) repository: Option<String>,
    pub(crate) manifest_path: PathBuf,
    features: BTreeMap<String, Vec<String>>,
    dependencies: Vec<Dependency>,
    targets: Vec<Target>,
    /// What `[package.metadata]` says, to this command and to others.
    #[serde(default)]
    metadata: Value,
    #[serde(skip)]
    pub(crate) workspace_root: PathBuf,
    #[serde(skip)]
    pub(crate) target_directory: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    src_path: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_root: PathBuf,
    target_directory: PathBuf,
}

impl Package {
    /// Asks Cargo for it.
    pub(crate) fn find(selection: &Selection) -> Result<Self> {
        let manifest = selection.manifest_path.iter().flat_map(|path| [Path::new("--manifest-path"), path]);
        let manifest: Vec<_> = manifest.collect();
        let metadata = read(cargo().args(["metadata", "--no-deps", "--format-version=1"]).args(&manifest))?;
        let metadata: Metadata = serde_json::from_str(&metadata)
            .map_err(|error| Error::new(format!("what `cargo metadata` prints is not understood: {error}"), ""))?;
        let nearest = read(cargo().args(["locate-project", "--message-format=plain"]).args(&manifest))?;
        let mut package = select(metadata.packages, selection.package.as_deref(), Path::new(nearest.trim()))?;
        if !package.is_ours() {
            return Err(Error::new(
                format!("`{}` is no brokers library: nothing in its build script generates one", package.name),
                "`cargo brokers new NAME` writes a library to start from",
            ));
        }
        package.workspace_root = metadata.workspace_root;
        package.target_directory = metadata.target_directory;
        Ok(package)
    }

    fn is_ours(&self) -> bool {
        let is_built = |dependency: &Dependency| {
            dependency.kind.as_deref() == Some("build") && dependency.name == "brokers-codegen"
        };
        self.dependencies.iter().any(is_built) && self.build_script().is_some() && self.lib().is_some()
    }

    /// The name of the library.
    pub(crate) fn library(&self) -> &str {
        self.lib().map_or(&self.name, |target| &target.name)
    }

    fn lib(&self) -> Option<&Target> {
        let kinds = ["lib", "rlib", "dylib", "cdylib", "staticlib"];
        self.targets.iter().find(|target| target.kind.iter().any(|kind| kinds.contains(&kind.as_str())))
    }

    pub(crate) fn build_script(&self) -> Option<&Path> {
        let script = self.targets.iter().find(|target| target.kind.iter().any(|kind| kind == "custom-build"));
        script.map(|target| target.src_path.as_path())
    }

    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new("."))
    }

    /// The profile that the package asks to be shipped in, if it does.
    pub(crate) fn profile(&self) -> Result<Option<String>> {
        let ours = match &self.metadata["brokers"] {
            Value::Null => return Ok(None),
            Value::Object(ours) => ours,
            other => {
                return Err(Error::new(
                    format!("`brokers` in [package.metadata] of `{}` is {other}", self.name),
                    "write a table [package.metadata.brokers]",
                ));
            }
        };
        let mut keys = ours.keys();
        if let Some(unknown) = keys.find(|key| *key != "profile") {
            return Err(Error::new(
                format!("[package.metadata.brokers] of `{}` has an unknown key `{unknown}`", self.name),
                "it may have `profile`",
            ));
        }
        match ours.get("profile") {
            None => Ok(None),
            Some(Value::String(name)) => Ok(Some(name.clone())),
            Some(other) => Err(Error::new(
                format!("`profile` in [package.metadata.brokers] of `{}` is {other}", self.name),
                "write the name of a profile in quotes",
            )),
        }
    }

    /// All features that are on, with what they turn on themselves.
    pub(crate) fn features(&self, selection: &Selection) -> Result<BTreeSet<String>> {
        let mut wanted = selection.features.clone();
        if let Some(unknown) = wanted.iter().find(|name| !self.features.contains_key(*name)) {
            let known: Vec<_> = self.features.keys().map(String::as_str).collect();
            return Err(Error::new(
                format!("`{}` has no feature `{unknown}`", self.name),
                if known.is_empty() { "it has none".into() } else { format!("it has {}", known.join(", ")) },
            ));
        }
        if !selection.no_default_features {
            wanted.push("default".into());
        }
        let mut on = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            // Others are features of dependencies, which do not matter to declarations.
            if let Some(more) = self.features.get(&name)
                && on.insert(name)
            {
                wanted.extend(more.iter().cloned());
            }
        }
        Ok(on)
    }
}

/// The package of this name, else the one of the nearest manifest, else the only one that has a library of ours.
fn select(mut packages: Vec<Package>, name: Option<&str>, nearest: &Path) -> Result<Package> {
    let place = match name {
        Some(name) => packages.iter().position(|package| package.name == name),
        None => packages.iter().position(|package| package.manifest_path == nearest && package.is_ours()),
    };
    let ours: Vec<_> = packages.iter().enumerate().filter(|(_, package)| package.is_ours()).collect();
    let place = match (place, name, ours.as_slice()) {
        (Some(place), _, _) => place,
        (None, None, [(only, _)]) => *only,
        (None, None, []) => {
            return Err(Error::new(
                "no package here is a brokers library",
                "`cargo brokers new NAME` writes a library to start from",
            ));
        }
        (None, wanted, several) => {
            let names: Vec<_> = several.iter().map(|(_, package)| package.name.as_str()).collect();
            let names = names.join(", ");
            return Err(match wanted {
                Some(wanted) => Error::new(format!("no package here is called `{wanted}`"), format!("-p {names}")),
                None => Error::new("several packages here are brokers libraries", format!("name one with -p: {names}")),
            });
        }
    };
    Ok(packages.swap_remove(place))
}
