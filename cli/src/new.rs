//! `cargo brokers new`: a library crate to start from.

use std::path::{Path, PathBuf};

use askama::{DynTemplate, Template};
use heck::ToUpperCamelCase;
use serde::Serialize;

use crate::{Error, Result};

/// What to write, and where.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The name of the package; the library is called the same, with `_` for `-`.
    pub name: String,
    /// The folder to make; the name, in the current one, if this is not given.
    #[arg(long, value_name = "FOLDER")]
    pub path: Option<PathBuf>,
    /// A checkout of brokers to depend on, instead of the released version.
    #[arg(long, value_name = "FOLDER")]
    pub brokers_path: Option<PathBuf>,
}

/// What was written.
#[derive(Debug, Serialize)]
pub struct Made {
    /// The name of the package.
    pub package: String,
    /// The name of the library.
    pub library: String,
    /// The folder.
    pub folder: PathBuf,
    /// Every file, relative to the folder.
    pub files: Vec<String>,
    /// The manifest of the workspace that the folder lies in and is not yet a member of, if there is one.
    pub workspace: Option<PathBuf>,
}

/// Declares the template of a file that knows the names, and where the file goes.
macro_rules! templates {
    ($($type:ident $path:literal)*) => {
        $(
            #[derive(Template)]
            #[template(path = $path, escape = "none", whitespace = "preserve")]
            struct $type<'a>(&'a Names);

            impl std::ops::Deref for $type<'_> {
                type Target = Names;

                fn deref(&self) -> &Names {
                    self.0
                }
            }
        )*
    };
}

templates! {
    Manifest "new/Cargo.toml.jinja"
    BuildScript "new/build.rs.jinja"
    Root "new/src/lib.rs.jinja"
    Api "new/src/api.rs.jinja"
    Greeter "new/src/greeter.rs.jinja"
    Test "new/tests/greeting.rs.jinja"
    CMakeLists "new/examples/CMakeLists.txt.jinja"
    Cpp "new/examples/hello.cpp.jinja"
    Python "new/examples/hello.py.jinja"
    Readme "new/README.md.jinja"
}

/// What the templates are filled with.
struct Names {
    package: String,
    lib: String,
    class: String,
    /// How the manifest names the crates to depend on: a version, or a path to one.
    brokers: String,
    codegen: String,
}

/// Writes the crate.
///
/// # Errors
/// When the name will not do, the folder is not empty, or a file cannot be written.
pub fn run(options: &Options) -> Result<Made> {
    let names = Names::of(options)?;
    let folder = options.path.clone().unwrap_or_else(|| PathBuf::from(&options.name));
    let folder = std::path::absolute(&folder).map_err(Error::at(&folder))?;
    let occupied = std::fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied || folder.is_file() {
        return Err(Error::new(
            format!("{} is there already and not empty", folder.display()),
            "name another folder with --path",
        ));
    }
    let names = &names;
    let files: [(&str, &dyn DynTemplate); 10] = [
        ("Cargo.toml", &Manifest(names)),
        ("build.rs", &BuildScript(names)),
        ("src/lib.rs", &Root(names)),
        ("src/api.rs", &Api(names)),
        ("src/greeter.rs", &Greeter(names)),
        ("tests/greeting.rs", &Test(names)),
        ("examples/CMakeLists.txt", &CMakeLists(names)),
        ("examples/hello.cpp", &Cpp(names)),
        ("examples/hello.py", &Python(names)),
        ("README.md", &Readme(names)),
    ];
    for (path, template) in &files {
        let text = template.dyn_render().map_err(|error| Error::new(format!("{path}: {error}"), ""))?;
        // Templates end without the end of their last line.
        write(&folder.join(path), &(text + "\n"))?;
    }
    write(&folder.join(".gitignore"), "/target/\n/dist/\n")?;
    Ok(Made {
        package: names.package.clone(),
        library: names.lib.clone(),
        files: files.iter().map(|(path, _)| (*path).to_owned()).chain([".gitignore".to_owned()]).collect(),
        workspace: workspace_around(&folder),
        folder,
    })
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().expect("it lies in a folder");
    std::fs::create_dir_all(folder).map_err(Error::at(folder))?;
    std::fs::write(path, text).map_err(Error::at(path))
}

impl Names {
    fn of(options: &Options) -> Result<Self> {
        let name = &options.name;
        let lib = name.replace('-', "_");
        let fits = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
            // Keywords of Rust are no names.
            && syn::parse_str::<syn::Ident>(&lib).is_ok();
        if !fits || ["brokers", "std", "core", "alloc", "test", "build", "examples"].contains(&lib.as_str()) {
            return Err(Error::new(
                format!("`{name}` will not do as the name of a library"),
                "begin with a small letter, go on with small letters, digits, - or _, and use no word of Rust",
            ));
        }
        let version = brokers_codegen::abi_version(env!("CARGO_PKG_VERSION"));
        let (brokers, codegen) = match &options.brokers_path {
            None => (format!("version = \"{version}\""), format!("version = \"{version}\"")),
            Some(path) => {
                let path = std::path::absolute(path).map_err(Error::at(path))?;
                let codegen = path.join("codegen");
                if !codegen.join("Cargo.toml").is_file() {
                    return Err(Error::new(
                        format!("{} is no checkout of brokers: it has no codegen/Cargo.toml", path.display()),
                        "give --brokers-path the folder that holds `codegen`, or leave it out",
                    ));
                }
                let entry = |path: &Path| format!("path = {}", toml::Value::from(path.display().to_string()));
                (entry(&path), entry(&codegen))
            }
        };
        Ok(Self { package: name.clone(), class: lib.to_upper_camel_case(), lib, brokers, codegen })
    }
}

/// The nearest manifest above this folder that begins a workspace.
fn workspace_around(folder: &Path) -> Option<PathBuf> {
    let manifests = folder.ancestors().skip(1).map(|folder| folder.join("Cargo.toml"));
    let mut workspaces = manifests.filter(|manifest| {
        let text = std::fs::read_to_string(manifest).unwrap_or_default();
        text.parse::<toml::Table>().is_ok_and(|table| table.contains_key("workspace"))
    });
    workspaces.next()
}

impl Made {
    /// What there is now, and what to do next.
    pub fn summary(&self) -> String {
        let mut text = format!("the library {} is in {}\n", self.library, self.folder.display());
        if let Some(workspace) = &self.workspace {
            text.push_str(&format!(
                "  it lies in a workspace: name it under `members` in {}, or write an empty [workspace] in its own \
                 Cargo.toml\n",
                workspace.display()
            ));
        }
        text + "  next: cargo test, then README.md\n"
    }
}
