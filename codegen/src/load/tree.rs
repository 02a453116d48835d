//! The modules of the declaration files, with what they declare.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use brokers_syntax::ast;
use brokers_syntax::{Error, Errors, Place, types};
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::{Inputs, shown};
use crate::report::{FileId, Report};

/// All modules and declarations that were found.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// The doc comment of the first declaration file that has one of its own.
    pub(crate) docs: Vec<String>,
    /// In the order in which they were met.
    pub(crate) decls: Vec<Decl>,
    /// By their path, which begins with `crate` or with the name of another crate.
    pub(super) modules: HashMap<Vec<String>, Module>,
}

/// The place of a declaration in [`Tree::decls`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct DeclId(pub(super) usize);

/// A declaration and where it stands.
#[derive(Debug)]
pub(crate) struct Decl {
    /// Its name.
    pub(crate) name: Ident,
    /// The file it is in.
    pub(crate) file: FileId,
    /// The module it is in, beginning with the crate.
    pub(crate) module: Vec<String>,
    /// What was declared.
    pub(crate) body: Body,
    /// Why it cannot be known whether it is there; told when something exported needs it.
    pub(super) undecided: Option<Error>,
}

/// What can be referred to by name.
#[derive(Debug)]
pub(crate) enum Body {
    Data(ast::Data),
    Event(ast::Event),
    Request(ast::Request),
    /// Only Rust can make one: that the name is taken is all there is to know.
    MultiRequest,
    Signal(ast::Signal),
    Alias(ast::Alias),
    Const(ast::Const),
    /// A type without an attribute, which tells what is missing where it is used.
    Plain(ast::Plain),
}

/// A module.
#[derive(Debug, Default)]
pub(super) struct Module {
    pub(super) types: HashMap<String, DeclId>,
    pub(super) consts: HashMap<String, DeclId>,
    /// The names it imports, and whole modules.
    pub(super) uses: Vec<ast::Use>,
    /// Where it is declared, if that is without `pub`.
    pub(super) private: Option<(FileId, Place)>,
}

impl std::ops::Index<DeclId> for Tree {
    type Output = Decl;

    fn index(&self, id: DeclId) -> &Decl {
        &self.decls[id.0]
    }
}

impl Decl {
    /// The crate it is declared in: `crate` for the author's own, else the name by which that one knows it.
    pub(crate) fn crate_name(&self) -> &str {
        &self.module[0]
    }

    /// Whether the author's crate declares it. What others declare is exported only as a part of that.
    pub(crate) fn is_ours(&self) -> bool {
        self.crate_name() == "crate"
    }
}

impl Tree {
    /// Whether another declaration of the same module has taken the name, which has been reported.
    pub(crate) fn is_shadowed(&self, id: DeclId) -> bool {
        let decl = &self[id];
        let module = self.modules.get(&decl.module);
        module.and_then(|module| module.types.get(&decl.name.unraw().to_string())) != Some(&id)
    }

    /// All declarations in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = DeclId> + use<> {
        (0..self.decls.len()).map(DeclId)
    }
}

/// Reads the declaration files and all files they name with `mod x;`.
pub(super) fn read(inputs: &Inputs, report: &mut Report, files_read: &mut Vec<PathBuf>) -> Tree {
    let mut reader = Reader { inputs, report, files_read, tree: Tree::default() };
    if inputs.declarations.is_empty() {
        reader.report.push_builder(
            "no file with declarations was named",
            "call for example `.declarations(\"src/api.rs\")` before `.generate()`",
        );
    }
    for file in &inputs.declarations {
        reader.declarations(&inputs.manifest_dir, "crate", file);
    }
    for (name, file) in &inputs.crates {
        reader.crate_declarations(name, file);
    }
    reader.tree
}

/// `src/api.rs` is `crate::api`, `src/api/mod.rs` as well, `src/lib.rs` is `crate`.
fn module_path(crate_dir: &Path, crate_name: &str, file: &Path) -> Option<Vec<String>> {
    let inside = file.strip_prefix(crate_dir.join("src")).ok()?.with_extension("");
    if file.extension()? != "rs" {
        return None;
    }
    let mut path = vec![crate_name.to_owned()];
    for part in inside.components() {
        let std::path::Component::Normal(part) = part else { return None };
        path.push(part.to_str()?.to_owned());
    }
    if path.last().is_some_and(|last| last == "mod") || (path.len() == 2 && (path[1] == "lib" || path[1] == "main")) {
        path.pop();
    }
    Some(path)
}

/// What another crate cannot be called.
const TAKEN_CRATES: &[&str] = &["brokers", "std", "core", "alloc"];

struct Reader<'a> {
    inputs: &'a Inputs,
    report: &'a mut Report,
    files_read: &'a mut Vec<PathBuf>,
    tree: Tree,
}

/// How a file was come by.
#[derive(Default)]
struct Found {
    /// The `mod` without `pub` that names it.
    private: Option<(FileId, Place)>,
    /// Whether a `#[path]` names it: its own modules are then beside it.
    by_attribute: bool,
    /// Why it cannot be known whether it is there.
    undecided: Option<Error>,
}

/// Where a module's items are read: its path, its file, and the folder of the modules it names.
struct Site {
    module: Vec<String>,
    file: FileId,
    /// The folder that holds `x.rs` for `mod x;`.
    folder: PathBuf,
    /// The folder of the file itself, which `#[path]` is relative to; none inside of `mod x { … }`.
    beside: Option<PathBuf>,
    /// Why it cannot be known whether the module is there, if it is one of another crate.
    undecided: Option<Error>,
}

impl Reader<'_> {
    /// Reads a file that the builder was given.
    fn declarations(&mut self, crate_dir: &Path, crate_name: &str, file: &Path) {
        let path = self.inputs.manifest_dir.join(file);
        match module_path(crate_dir, crate_name, &path) {
            Some(module) => match std::fs::read_to_string(&path) {
                Ok(text) => self.file(&path, text, module, Found::default()),
                Err(error) => {
                    self.files_read.push(path);
                    self.report.push_builder(
                        format!("the declarations in {} cannot be read: {error}", file.display()),
                        "paths are relative to the folder of Cargo.toml",
                    );
                }
            },
            None => self.report.push_builder(
                format!("{} is not a Rust file in src/, so its module is not known", file.display()),
                format!("move it there: src/api.rs holds the module `{crate_name}::api`"),
            ),
        }
    }

    /// Reads a file of another crate.
    fn crate_declarations(&mut self, name: &str, file: &Path) {
        let is_name = syn::parse_str::<Ident>(name).is_ok();
        if !is_name || TAKEN_CRATES.contains(&name) || name == self.inputs.crate_name {
            let help = match name.replace('-', "_") {
                rust if !is_name && syn::parse_str::<Ident>(&rust).is_ok() => format!("Rust calls it `{rust}`"),
                _ if name == self.inputs.crate_name => {
                    format!("it is this crate: write `.declarations({:?})`", file.display().to_string())
                }
                _ => "write the name of a dependency, as it stands in a `use`".to_owned(),
            };
            return self.report.push_builder(format!("`{name}` cannot be the name of another crate"), help);
        }
        let path = self.inputs.manifest_dir.join(file);
        let other = self.inputs.crates.iter().find(|(other, same)| other != name && same == file);
        if let Some((other, _)) = other {
            return self.report.push_builder(
                format!("{} is said to be of two crates, `{other}` and `{name}`", file.display()),
                "keep the name by which this crate knows it",
            );
        }
        match path.ancestors().find(|folder| folder.join("Cargo.toml").is_file()) {
            Some(crate_dir) => self.declarations(crate_dir, name, file),
            None => self.report.push_builder(
                format!("{} belongs to no crate: there is no Cargo.toml above it", file.display()),
                "paths are relative to the folder of this crate's Cargo.toml",
            ),
        }
    }

    fn file(&mut self, path: &Path, text: String, module: Vec<String>, found: Found) {
        if self.files_read.iter().any(|read| read == path) {
            return;
        }
        self.files_read.push(path.to_owned());
        let mut errors = Errors::new();
        // What cannot be decided is read, and told if something exported needs it.
        let may_be_there = |cfgs: &[syn::Meta]| !matches!(self.inputs.cfg.all(&module[0], cfgs), Ok(false));
        let ast::File { docs, items } = brokers_syntax::file::parse(&mut errors, &text, &may_be_there);
        if module[0] == "crate" && self.tree.docs.is_empty() {
            self.tree.docs = docs;
        }
        let file = self.report.add_file(shown(self.inputs, path), text);
        self.report.take(file, errors);
        let beside = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let is_folder = stem == "mod" || module.len() == 1 || found.by_attribute;
        let folder = if is_folder { beside.clone() } else { beside.join(stem) };
        self.tree.modules.entry(module.clone()).or_default().private = found.private;
        self.items(items, &Site { module, file, folder, beside: Some(beside), undecided: found.undecided });
    }

    fn items(&mut self, items: Vec<ast::Item>, site: &Site) {
        for item in items {
            let undecided = match self.inputs.cfg.all(&site.module[0], item.cfgs()) {
                Ok(true) => site.undecided.clone(),
                Ok(false) => continue,
                Err(error) => Some(error),
            };
            match item {
                ast::Item::Module(module) => match undecided {
                    // The author can do something about it; of another crate it only matters if it is needed.
                    Some(error) if site.module[0] == "crate" => self.report.push(site.file, error),
                    undecided => self.module(module, site, undecided),
                },
                ast::Item::Use(import) => self.import(import, site),
                ast::Item::Data(data) => self.declare(site, data.head.name.clone(), Body::Data(data), undecided),
                ast::Item::Event(event) => self.declare(site, event.head.name.clone(), Body::Event(event), undecided),
                ast::Item::Request(request) => {
                    self.declare(site, request.head.name.clone(), Body::Request(request), undecided);
                }
                ast::Item::MultiRequest(request) => {
                    self.declare(site, request.head.name.clone(), Body::MultiRequest, undecided);
                }
                ast::Item::Signal(signal) => {
                    self.declare(site, signal.head.name.clone(), Body::Signal(signal), undecided);
                }
                ast::Item::Alias(alias) => self.declare(site, alias.head.name.clone(), Body::Alias(alias), undecided),
                ast::Item::Plain(plain) => self.plain(plain, site),
                ast::Item::Const(item) => self.declare(site, item.head.name.clone(), Body::Const(item), undecided),
            }
        }
    }

    fn module_at(&mut self, site: &Site) -> &mut Module {
        self.tree.modules.entry(site.module.clone()).or_default()
    }

    fn import(&mut self, import: ast::Use, site: &Site) {
        if let Some(name) = import.name.as_ref().filter(|name| is_known(name)) {
            let segments = &import.path.segments;
            let standard = ["std", "core", "alloc"].iter().any(|root| segments.first().is_some_and(|one| one == root));
            if !standard || segments.last() != Some(name) {
                self.report.push(site.file, taken(name).help("import it under another name: `use … as …;`"));
            }
        }
        self.module_at(site).uses.push(import);
    }

    fn declare(&mut self, site: &Site, name: Ident, body: Body, undecided: Option<Error>) {
        let id = DeclId(self.tree.decls.len());
        let is_const = matches!(body, Body::Const(_));
        if !is_const && is_known(&name) {
            self.report.push(site.file, taken(&name).help("give it another name"));
        }
        let decl = Decl { name: name.clone(), file: site.file, module: site.module.clone(), body, undecided };
        self.tree.decls.push(decl);
        let text = name.unraw().to_string();
        let module = self.module_at(site);
        let names = if is_const { &mut module.consts } else { &mut module.types };
        let before = names.insert(text.clone(), id);
        // `const _` declares nothing, and a plain type is not in the way.
        let is_in_the_way = |before: &DeclId| text != "_" && !matches!(self.tree[*before].body, Body::Plain(_));
        let Some(before) = before.filter(is_in_the_way) else { return };
        let first = &self.tree[before];
        let place = self.report.locate(first.file, first.name.span().into());
        self.report.push(
            site.file,
            Error::new(name.span(), format!("`{text}` is declared twice in this module"))
                .label("declared again")
                .help(format!("rename one of them; the first is at {place}")),
        );
    }

    /// A type that is no declaration: it can neither be wrong nor in the way.
    fn plain(&mut self, plain: ast::Plain, site: &Site) {
        let (id, name) = (DeclId(self.tree.decls.len()), plain.head.name.clone());
        self.module_at(site).types.entry(name.unraw().to_string()).or_insert(id);
        let body = Body::Plain(plain);
        self.tree.decls.push(Decl { name, file: site.file, module: site.module.clone(), body, undecided: None });
    }

    fn module(&mut self, module: ast::Module, site: &Site, undecided: Option<Error>) {
        let name = module.head.name.unraw().to_string();
        let mut path = site.module.clone();
        path.push(name.clone());
        let place = Place::from(module.head.name.span());
        let private = (!module.is_public).then_some((site.file, place));
        if let Some(items) = module.items {
            self.tree.modules.entry(path.clone()).or_default().private = private;
            let folder = site.folder.join(&name);
            let inner = Site { module: path, file: site.file, folder, beside: None, undecided };
            return self.items(items, &inner);
        }
        let candidates = match (&module.path, &site.beside) {
            (Some(given), Some(beside)) => vec![beside.join(given.value())],
            (Some(given), None) => {
                return self.report.push(
                    site.file,
                    Error::new(given.span(), "`#[path]` inside of another module is not followed")
                        .help("move this `mod` to the top of the file"),
                );
            }
            (None, _) => vec![site.folder.join(format!("{name}.rs")), site.folder.join(&name).join("mod.rs")],
        };
        for candidate in &candidates {
            match std::fs::read_to_string(candidate) {
                Ok(text) => {
                    let found = Found { private, by_attribute: module.path.is_some(), undecided };
                    return self.file(candidate, text, path, found);
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => {
                    return self.report.push(
                        site.file,
                        Error::new(place, format!("{} cannot be read: {error}", candidate.display())),
                    );
                }
            }
        }
        let expected: Vec<String> =
            candidates.iter().map(|path| shown(self.inputs, path).display().to_string()).collect();
        self.report.push(
            site.file,
            Error::new(place, format!("the file of the module `{name}` is missing"))
                .label("not found")
                .help(format!("expected {}", expected.join(" or "))),
        );
    }
}

/// Whether a type of this name is read as one of the language's or its standard library's.
fn is_known(name: &Ident) -> bool {
    types::KNOWN.iter().any(|known| name == known)
}

fn taken(name: &Ident) -> Error {
    Error::new(name.span(), format!("`{name}` would be taken for the type of the standard library")).label("taken")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_where_its_file_is() {
        let module =
            |file: &str| module_path(Path::new("/x"), "crate", &Path::new("/x").join(file)).map(|path| path.join("::"));
        assert_eq!(module("src/api.rs").as_deref(), Some("crate::api"));
        assert_eq!(module("src/api/mod.rs").as_deref(), Some("crate::api"));
        assert_eq!(module("src/api/fleet.rs").as_deref(), Some("crate::api::fleet"));
        assert_eq!(module("src/lib.rs").as_deref(), Some("crate"));
        assert_eq!(module("src/main.rs").as_deref(), Some("crate"));
        assert_eq!(module("src/api/lib.rs").as_deref(), Some("crate::api::lib"));
        assert_eq!(module("api.rs"), None);
        assert_eq!(module("src/../api.rs"), None);
        assert_eq!(module("src/api.txt"), None);
    }
}
