//! The programs that are made from tables of cases.

use std::path::{Path, PathBuf};

use brokers_cases::File;
use brokers_cases::schema::Schema;

use crate::native::outputs;
use crate::shell::{Result, target};

/// The libraries with a table, and where that is.
pub(crate) const TABLES: &[(&str, &str)] = &[("conformance", "tests/conformance/cases.json")];

/// Writes what is made from a library's table, and answers which of it are programs.
pub(crate) fn write(library: &str, table: &Path, make: fn(&Schema, &str) -> Vec<File>) -> Result<Vec<PathBuf>> {
    let schema = Schema::read(&text(&outputs(library).join(format!("{library}.schema.json")))?);
    let folder = target().join("cases").join(library);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut programs = Vec::new();
    for file in make(&schema, &text(table)?) {
        let path = folder.join(&file.name);
        std::fs::write(&path, file.text).map_err(|error| format!("{}: {error}", path.display()))?;
        if path.extension().is_some_and(|extension| extension == "c" || extension == "cpp") {
            programs.push(path);
        }
    }
    Ok(programs)
}

fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
