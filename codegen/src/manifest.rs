//! What the author's `Cargo.toml` has to say for the generated files to fit.

use std::path::Path;

/// The `[lib]` section, as far as it matters here.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// The name by which Rust code knows the crate, and of the file that Cargo makes.
    pub(crate) crate_name: String,
    crate_types: Vec<String>,
    /// The names by which it knows the crates it depends on.
    dependencies: Vec<String>,
}

impl Manifest {
    /// Reads the manifest of `package` in this folder. Cargo has read it before, so that it is there and has no mistake
    /// is taken for granted.
    pub(crate) fn read(folder: &Path, package: &str) -> Self {
        Self::parse(&std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default(), package)
    }

    fn parse(text: &str, package: &str) -> Self {
        let manifest: toml::Table = text.parse().unwrap_or_default();
        let lib = manifest.get("lib");
        let name = lib.and_then(|lib| lib.get("name")).and_then(toml::Value::as_str);
        let types = lib.and_then(|lib| lib.get("crate-type").or_else(|| lib.get("crate_type")));
        let types = types.and_then(toml::Value::as_array).into_iter().flatten();
        let targets = manifest.get("target").and_then(toml::Value::as_table);
        let targets = targets.into_iter().flat_map(toml::Table::values).filter_map(|one| one.get("dependencies"));
        let tables = manifest.get("dependencies").into_iter().chain(targets).filter_map(toml::Value::as_table);
        let dependencies = tables.flat_map(toml::Table::keys).map(|name| name.replace('-', "_"));
        Self {
            dependencies: dependencies.collect(),
            crate_name: name.map_or_else(|| package.replace('-', "_"), str::to_owned),
            crate_types: types.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        }
    }

    /// What is wrong with it for a library of this name that is made of types of these `crates` too, each with a way out.
    pub(crate) fn mistakes<'a>(
        &self,
        library: &str,
        crates: impl IntoIterator<Item = &'a str>,
    ) -> Vec<(String, String)> {
        let mut mistakes = Vec::new();
        for name in crates {
            if !self.dependencies.iter().any(|dependency| dependency == name) {
                mistakes.push((
                    format!("`{name}` is not a dependency of this crate, so its types are not known here"),
                    format!("write {name} = {{ path = \"…\" }} under [dependencies] in Cargo.toml"),
                ));
            }
        }
        if self.crate_name != library {
            mistakes.push((
                format!("Cargo makes lib{}.so of this crate, but the library is to be `{library}`", self.crate_name),
                format!(
                    "write name = \"{library}\" under [lib] in Cargo.toml, or Library::new(\"{}\") here",
                    self.crate_name
                ),
            ));
        }
        if ["cdylib", "rlib"].iter().any(|wanted| !self.crate_types.iter().any(|given| given == wanted)) {
            mistakes.push((
                "the crate has to be both a shared library, for C and C++, and a Rust library, for the Python package"
                    .to_owned(),
                "write crate-type = [\"cdylib\", \"rlib\"] under [lib] in Cargo.toml".to_owned(),
            ));
        }
        mistakes
    }
}

#[cfg(test)]
mod tests {
    use super::Manifest;

    #[test]
    fn a_library_needs_its_own_name_and_both_crate_types() {
        let good = Manifest::parse("[lib]\nname = \"chat\"\ncrate-type = [\"rlib\", \"cdylib\"]\n", "chat-server");
        assert_eq!(good.mistakes("chat", []), []);
        let bare = Manifest::parse("[package]\nname = \"chat-server\"\n", "chat-server");
        assert_eq!(bare.crate_name, "chat_server");
        assert_eq!(bare.mistakes("chat_server", []).len(), 1);
        assert_eq!(bare.mistakes("chat", []).len(), 2);
        assert_eq!(Manifest::parse("[lib]\ncrate-type = [\"cdylib\"]\n", "chat").mistakes("chat", []).len(), 1);
    }
    #[test]
    fn other_crates_have_to_be_dependencies() {
        let manifest = Manifest::parse(
            "[dependencies]\nshapes-of-it = \"1\"\n[target.'cfg(unix)'.dependencies]\nunits.workspace = true\n\
             [lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n",
            "chat",
        );
        assert_eq!(manifest.mistakes("chat", ["shapes_of_it", "units"]), []);
        assert_eq!(manifest.mistakes("chat", ["shapes"]).len(), 1);
    }
}
