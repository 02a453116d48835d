//! From declaration files to the model.
//!
//! Files are read and their modules followed ([`tree`]), names are looked up ([`scope`]), and from the exported items
//! everything they reach is turned into the model ([`resolve`]); names are then held against each other
//! ([`check`](crate::check)) and shapes are hashed. Mistakes never end this early: all of them are in the report, or
//! there are none and there is a model.

mod cfg;
mod circles;
mod consts;
mod resolve;
mod scope;
mod tree;
mod types;

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::check;
use crate::fingerprint;
use crate::model::Model;
use crate::report::Report;

pub(crate) use cfg::Cfg;
pub(crate) use resolve::{Item, Nameless, Resolved};
pub(crate) use tree::{Body, Decl, DeclId, Tree};

/// Everything that the model is made from.
#[derive(Debug, Clone)]
pub(crate) struct Inputs {
    /// The library's name, as given to the builder.
    pub(crate) name: String,
    /// The version of the author's crate.
    pub(crate) version: String,
    /// The description of the author's crate, or the empty string.
    pub(crate) description: String,
    /// The name of the author's package.
    pub(crate) package: String,
    /// The name by which Rust code knows the author's crate.
    pub(crate) crate_name: String,
    /// The folder of the author's manifest.
    pub(crate) manifest_dir: PathBuf,
    /// The declaration files, absolute or relative to that folder.
    pub(crate) declarations: Vec<PathBuf>,
    /// Declaration files of other crates, each with the name by which the author's crate knows its crate.
    pub(crate) crates: Vec<(String, PathBuf)>,
    /// The request that readies the library.
    pub(crate) initialize: Option<String>,
    /// Whether other requests need that one first.
    pub(crate) require_initialized: bool,
    /// The request that runs at shutdown.
    pub(crate) shutdown: Option<String>,
    /// How long a request may take if nothing else says.
    pub(crate) deadline: Option<Duration>,
    /// What `#[cfg(…)]` conditions are decided by.
    pub(crate) cfg: Cfg,
}

/// What came of loading.
#[derive(Debug)]
pub(crate) struct Loaded {
    files_read: Vec<PathBuf>,
    outcome: Result<Model, Report>,
}

impl Loaded {
    /// The files that were read, or that would have been if they existed.
    pub(crate) fn files_read(&self) -> &[PathBuf] {
        &self.files_read
    }

    /// The model, or all mistakes.
    pub(crate) fn into_model(self) -> Result<Model, Report> {
        self.outcome
    }
}

/// Loads the declarations.
pub(crate) fn load(inputs: &Inputs) -> Loaded {
    let mut report = Report::default();
    let mut files_read = Vec::new();
    let tree = tree::read(inputs, &mut report, &mut files_read);
    let resolved = resolve::resolve(inputs, &tree, &mut report);
    check::names(inputs, &tree, &resolved, &mut report);
    check::nameless(&resolved, &mut report);
    check::lossy(&tree, &resolved, &mut report);
    let outcome = match resolved.model {
        Some(mut model) if report.is_empty() => {
            fingerprint::fill(&mut model);
            Ok(model)
        }
        _ => Err(report),
    };
    Loaded { files_read, outcome }
}

/// How people are told about a file: relative to the manifest, with `/` between folders.
fn shown(inputs: &Inputs, path: &Path) -> PathBuf {
    path.strip_prefix(&inputs.manifest_dir).unwrap_or(path).to_path_buf()
}

#[cfg(test)]
pub(crate) mod tests;
