//! Looking names up, through modules and imports.

use brokers_syntax::ast;
use syn::ext::IdentExt;

use super::tree::{Body, DeclId, Module, Tree};

/// Imports of imports of imports: beyond this it can only be a circle.
const DEPTH: usize = 32;

/// What kind of thing a name stands for; Rust keeps them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Type,
    Const,
}

impl Tree {
    /// The declaration that `path` leads to from inside `module`.
    pub(super) fn find(&self, module: &[String], path: &ast::Path, kind: Kind) -> Option<DeclId> {
        self.find_path(module, path, kind, 0)
    }

    fn find_path(&self, module: &[String], path: &ast::Path, kind: Kind, depth: usize) -> Option<DeclId> {
        if depth > DEPTH {
            return None;
        }
        let segments = segments(path);
        let (name, modules) = segments.split_last()?;
        let module = self.enter(module, path.global, modules, depth)?;
        self.find_name(&module, name, kind, depth)
    }

    fn find_name(&self, module: &[String], name: &str, kind: Kind, depth: usize) -> Option<DeclId> {
        if depth > DEPTH {
            return None;
        }
        let found = self.modules.get(module)?;
        let names = match kind {
            Kind::Type => &found.types,
            Kind::Const => &found.consts,
        };
        if let Some(id) = names.get(name) {
            return Some(*id);
        }
        let by_name =
            imports(found, Some(name)).find_map(|import| self.find_path(module, &import.path, kind, depth + 1));
        by_name.or_else(|| {
            imports(found, None).find_map(|import| {
                let from = self.enter(module, import.path.global, &segments(&import.path), depth + 1)?;
                self.find_name(&from, name, kind, depth + 1)
            })
        })
    }

    /// The module that `segments` lead to from inside `module`, or from nowhere if they are `global`.
    fn enter(&self, module: &[String], global: bool, segments: &[String], depth: usize) -> Option<Vec<String>> {
        let mut at = module.to_vec();
        for (index, segment) in segments.iter().enumerate() {
            match segment.as_str() {
                _ if global && index == 0 => at = self.other_crate(segment)?,
                "crate" if index == 0 => at.truncate(1),
                "self" if index == 0 => {}
                "super" if at.len() > 1 => {
                    at.pop();
                }
                _ => {
                    let child = self.child(&at, segment, depth);
                    // What is there comes before the crates of that name.
                    at = child.or_else(|| self.other_crate(segment).filter(|_| index == 0))?;
                }
            }
        }
        Some(at)
    }

    /// The root of another crate than the author's.
    fn other_crate(&self, name: &str) -> Option<Vec<String>> {
        let is_known = name != "crate" && self.modules.keys().any(|path| path[0] == name);
        is_known.then(|| vec![name.to_owned()])
    }

    fn child(&self, module: &[String], name: &str, depth: usize) -> Option<Vec<String>> {
        let mut child = module.to_vec();
        child.push(name.to_owned());
        // A module on the way need not be a declaration file itself.
        if self.modules.keys().any(|path| path.starts_with(&child)) {
            return Some(child);
        }
        if depth > DEPTH {
            return None;
        }
        let import = imports(self.modules.get(module)?, Some(name)).next()?;
        self.enter(module, import.path.global, &segments(&import.path), depth + 1)
    }

    /// The crate that a path which leads nowhere is likely to come from: what it, or the import of its first name, begins
    /// with, if that is no module.
    pub(super) fn other_crate_of(&self, module: &[String], path: &ast::Path) -> Option<String> {
        let first = path.segments.first()?.unraw().to_string();
        let import = imports(self.modules.get(module)?, Some(&first)).next();
        let path = import.map_or(path, |import| &import.path);
        let name = path.segments.first().filter(|_| path.segments.len() > 1)?.unraw().to_string();
        let is_here = ["crate", "self", "super"].contains(&name.as_str());
        let leads = is_here || self.enter(module, path.global, std::slice::from_ref(&name), 0).is_some();
        (!leads).then_some(name)
    }

    /// The names of all data, for what could be meant instead of one that does not exist.
    pub(super) fn data_names(&self) -> impl Iterator<Item = String> {
        let data = self.decls.iter().filter(|decl| matches!(decl.body, Body::Data(_) | Body::Alias(_)));
        data.map(|decl| decl.name.unraw().to_string())
    }
}

fn segments(path: &ast::Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.unraw().to_string()).collect()
}

fn imports<'a>(module: &'a Module, name: Option<&'a str>) -> impl Iterator<Item = &'a ast::Use> {
    module.uses.iter().filter(move |import| match (&import.name, name) {
        (Some(import), Some(name)) => import.unraw() == name,
        (None, None) => true,
        _ => false,
    })
}
