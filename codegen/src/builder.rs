//! The build-script API.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::backends;
use crate::files::{self, OutputFile};
use crate::load::{self, Cfg, Inputs, Loaded};
use crate::manifest::Manifest;
use crate::model::Model;
use crate::report::Finding;

/// A library to be generated: its name, its declarations, and the requests with a part in its life.
#[derive(Debug, Clone)]
#[must_use = "nothing is generated before `generate` is called"]
pub struct Library {
    name: String,
    declarations: Vec<PathBuf>,
    crates: Vec<(String, PathBuf)>,
    initialize: Option<String>,
    require_initialized: bool,
    shutdown: Option<String>,
    deadline: Option<Duration>,
}

impl Library {
    /// A library whose C symbols all begin with `name` and `_`: `lib<name>.so`, `<name>.h`, `import <name>`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            declarations: Vec::new(),
            crates: Vec::new(),
            initialize: None,
            require_initialized: false,
            shutdown: None,
            deadline: None,
        }
    }

    /// A file with declarations, relative to the folder of the manifest; modules it names with `mod x;` are followed.
    /// Call it once for each file.
    pub fn declarations(mut self, file: impl Into<PathBuf>) -> Self {
        self.declarations.push(file.into());
        self
    }

    /// A file with declarations of another crate of the workspace, relative to the folder of this manifest, and the name
    /// by which this crate knows that one as a dependency:
    /// `.crate_declarations("shapes", "../shapes/src/lib.rs")`. Modules are followed. Call it once for each file.
    ///
    /// Data, errors, aliases and constants of that crate can then be used in the declarations of this one
    /// (`use shapes::Point;`), and `crate::` in its files means that crate. Its events, requests and signals are part of
    /// its own interface: this library does not export them. What is there under a `#[cfg(feature = "…")]` of that crate
    /// cannot be used, because nobody tells a build script which features other crates have.
    pub fn crate_declarations(mut self, crate_name: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.crates.push((crate_name.into(), file.into()));
        self
    }

    /// The request that a user calls first. It is documented as such in every language.
    pub fn initialize(mut self, request: impl Into<String>) -> Self {
        self.initialize = Some(request.into());
        self
    }

    /// Until the request named with [`initialize`](Self::initialize) has succeeded, every other request answers
    /// `NOT_INITIALIZED`.
    pub fn require_initialized(mut self) -> Self {
        self.require_initialized = true;
        self
    }

    /// The request, without parameters, that `<lib>_shutdown` runs before the library instance ends. It is not
    /// exported otherwise.
    pub fn shutdown(mut self, request: impl Into<String>) -> Self {
        self.shutdown = Some(request.into());
        self
    }

    /// How long a request from outside may take if neither the call nor the instance says, nor the request itself
    /// (`#[request(api, deadline = 2s)]`). 30 s unless this is called.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Generates everything: the glue that `brokers::export!` includes, and the files for the library's users, which
    /// go to `$BROKERS_OUT/<name>/` if that variable is set, else to `brokers/<name>/` in Cargo's target folder.
    ///
    /// Mistakes in the declarations are reported to Cargo, all of them, each at its own line; no file is written then.
    ///
    /// # Panics
    /// Outside a build script, where Cargo's variables are missing.
    pub fn generate(self) {
        let cargo = Cargo::from_env();
        let package = Package::from_env(&cargo);
        let (misfits, loaded) = self.load(&package);
        for file in loaded.files_read() {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        println!("cargo::rerun-if-changed=Cargo.toml");
        println!("cargo::rerun-if-env-changed=BROKERS_OUT");
        let mut lines: Vec<_> = misfits.into_iter().flat_map(|misfit| misfit.lines).collect();
        let outcome = loaded.into_model().map_err(|report| report.cargo_lines()).and_then(|model| {
            if !lines.is_empty() {
                return Ok(());
            }
            let files = generate_files(&model).map_err(|error| vec![error])?;
            cargo.deliver(&model, &files).map_err(|error| vec![error])
        });
        // An error line makes Cargo fail the build; an exit code would only add noise.
        lines.extend(outcome.err().into_iter().flatten());
        for line in lines {
            println!("cargo::error={line}");
        }
    }
}

/// What Cargo tells the build script of a package. A tool that is no build script says it itself, for [`Library::check`].
#[derive(Debug, Clone, Default)]
pub struct Package {
    /// The folder of the manifest.
    pub manifest_dir: PathBuf,
    /// The name of the package.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its description, or the empty string.
    pub description: String,
    /// What `#[cfg(…)]` conditions are decided by, named as Cargo names them: `CARGO_CFG_TARGET_OS`,
    /// `CARGO_FEATURE_TLS`. Others are of no interest.
    pub variables: Vec<(String, String)>,
}

impl Package {
    fn from_env(cargo: &Cargo) -> Self {
        // Cargo sets all of its own as UTF-8.
        let utf8 = |(name, value): (OsString, OsString)| Some((name.into_string().ok()?, value.into_string().ok()?));
        Self {
            manifest_dir: cargo.manifest_dir.clone(),
            name: var("CARGO_PKG_NAME"),
            version: var("CARGO_PKG_VERSION"),
            description: var("CARGO_PKG_DESCRIPTION"),
            variables: std::env::vars_os().filter_map(utf8).collect(),
        }
    }
}

impl Library {
    /// Every mistake that [`generate`](Self::generate) would report for this package, without generating anything.
    pub fn check(&self, package: &Package) -> Vec<Finding> {
        let (mut findings, loaded) = self.load(package);
        findings.extend(loaded.into_model().err().into_iter().flat_map(|report| report.findings()));
        findings
    }

    /// What the manifest gets wrong, and the declarations.
    fn load(&self, package: &Package) -> (Vec<Finding>, Loaded) {
        let manifest = Manifest::read(&package.manifest_dir, &package.name);
        let misfits = manifest.mistakes(&self.name, self.crates.iter().map(|(name, _)| name.as_str()));
        let misfits = misfits.into_iter().map(|(message, help)| Finding::of_builder(message, help)).collect();
        (misfits, load::load(&self.inputs(package, manifest)))
    }

    fn inputs(&self, package: &Package, manifest: Manifest) -> Inputs {
        Inputs {
            name: self.name.clone(),
            version: package.version.clone(),
            description: package.description.clone(),
            package: package.name.clone(),
            crate_name: manifest.crate_name,
            manifest_dir: package.manifest_dir.clone(),
            declarations: self.declarations.clone(),
            crates: self.crates.clone(),
            initialize: self.initialize.clone(),
            require_initialized: self.require_initialized,
            shutdown: self.shutdown.clone(),
            deadline: self.deadline,
            cfg: Cfg::from_variables(package.variables.iter().cloned()),
        }
    }
}

/// Runs every backend. Nothing is written here, so nothing is left half written when one of them fails.
pub(crate) fn generate_files(model: &Model) -> Result<Vec<OutputFile>, String> {
    let target = crate::c_layout::Target::from_cargo();
    let schema = backends::schema::text(model, target);
    let (mut files, c) = backends::c::files(model, target, &schema)?;
    let (cpp_files, cpp) = backends::cpp::files(model);
    let (python_files, python) = backends::python::files(model)?;
    files.extend(cpp_files);
    files.extend(python_files);
    files.push(backends::reference::file(model, &[c, cpp, python]));
    files.push(OutputFile::new(format!("{}.schema.json", model.library.name), schema));
    Ok(files)
}

/// What Cargo tells a build script.
struct Cargo {
    manifest_dir: PathBuf,
    out_dir: PathBuf,
}

impl Cargo {
    fn from_env() -> Self {
        Self { manifest_dir: PathBuf::from(var("CARGO_MANIFEST_DIR")), out_dir: PathBuf::from(var("OUT_DIR")) }
    }

    /// Writes the files and tells Cargo what the compiler and the linker have to know.
    fn deliver(&self, model: &Model, files: &[OutputFile]) -> Result<(), String> {
        let name = &model.library.name;
        let glue = self.out_dir.join("brokers");
        let users = self.users_folder(name);
        for folder in [&glue, &users] {
            files::write_all(folder, files, self.invoked())
                .map_err(|error| format!("cannot write to {}: {error}", folder.display()))?;
        }
        for file in files {
            println!("cargo::rerun-if-changed={}", users.join(&file.path).display());
        }
        println!("cargo::rustc-env=BROKERS_GLUE_DIR={}", glue.display());
        println!("cargo::rustc-env=BROKERS_COMMIT={}", self.commit());
        self.link(name, &model.library.version)
    }

    /// When Cargo started this script. Files of a later date would make it run the script again on the next build.
    fn invoked(&self) -> Option<SystemTime> {
        std::fs::metadata(self.out_dir.with_file_name("invoked.timestamp")).ok()?.modified().ok()
    }

    /// A folder that people find: it does not carry a hash in its path.
    fn users_folder(&self, name: &str) -> PathBuf {
        if let Some(folder) = std::env::var_os("BROKERS_OUT") {
            return PathBuf::from(folder).join(name);
        }
        let target = self.profile_folder().and_then(Path::parent).unwrap_or(&self.out_dir);
        target.join("brokers").join(name)
    }

    /// The folder that Cargo puts the finished libraries in: the one that holds `build/`.
    fn profile_folder(&self) -> Option<&Path> {
        self.out_dir.ancestors().find(|folder| folder.file_name().is_some_and(|name| name == "build"))?.parent()
    }

    fn link(&self, name: &str, version: &str) -> Result<(), String> {
        let unix = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family.contains("unix"));
        let apple = std::env::var("CARGO_CFG_TARGET_VENDOR").is_ok_and(|vendor| vendor == "apple");
        if !unix || apple {
            return Ok(());
        }
        let soname = soname(name, version);
        // Only the library's own functions are exported, not those of the static libraries it is made of.
        println!("cargo::rustc-cdylib-link-arg=-Wl,--exclude-libs,ALL");
        // Not for cdylibs only: Cargo would hand that on to the Python module, which links this crate as a library and
        // must not go by its name.
        println!("cargo::rustc-link-arg=-Wl,-soname,{soname}");
        // Threads of a living instance run this code: unloading it under them would end the process.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
        #[cfg(unix)]
        if let Some(folder) = self.profile_folder() {
            // Programs linked against the file in Cargo's folder ask for the soname when they start.
            let link = folder.join(&soname);
            if std::fs::symlink_metadata(&link).is_err() {
                std::os::unix::fs::symlink(format!("lib{name}.so"), &link)
                    .map_err(|error| format!("cannot link {}: {error}", link.display()))?;
            }
        }
        Ok(())
    }

    /// The commit of the author's crate in brackets, or nothing where there is none.
    fn commit(&self) -> String {
        let git = |arguments: &[&str]| {
            let output = Command::new("git").arg("-C").arg(&self.manifest_dir).args(arguments).output().ok()?;
            output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        };
        let Some(head) = git(&["rev-parse", "--short=12", "HEAD"]) else { return String::new() };
        if let Some(log) = git(&["rev-parse", "--path-format=absolute", "--git-path", "logs/HEAD"])
            && Path::new(&log).exists()
        {
            println!("cargo::rerun-if-changed={log}");
        }
        format!(" ({head})")
    }
}

/// The name that programs ask the loader for: compatible versions share it.
fn soname(name: &str, version: &str) -> String {
    format!("lib{name}.so.{}", abi_version(version))
}

/// The part of a version that compatible versions share: `0.3` of 0.3.1, `2` of 2.3.1.
pub fn abi_version(version: &str) -> String {
    let mut parts = version.split('.');
    match (parts.next().unwrap_or("0"), parts.next().unwrap_or("0")) {
        ("0", minor) => format!("0.{minor}"),
        (major, _) => major.to_owned(),
    }
}

fn var(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: brokers_codegen::Library is for build scripts, run by Cargo"))
}

#[cfg(test)]
mod tests {
    use super::soname;

    #[test]
    fn the_soname_has_the_minor_version_below_one() {
        assert_eq!(soname("mylib", "0.3.1"), "libmylib.so.0.3");
        assert_eq!(soname("mylib", "2.3.1"), "libmylib.so.2");
    }
}
