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
        if path.global || depth > DEPTH {
            return None;
        }
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.unraw().to_string()).collect();
        let (name, modules) = segments.split_last()?;
        let module = self.enter(module, modules, depth)?;
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
                let segments: Vec<String> = import.path.segments.iter().map(|one| one.unraw().to_string()).collect();
                let from = self.enter(module, &segments, depth + 1)?;
                self.find_name(&from, name, kind, depth + 1)
            })
        })
    }

    /// The module that `segments` lead to from inside `module`.
    fn enter(&self, module: &[String], segments: &[String], depth: usize) -> Option<Vec<String>> {
        let mut at = module.to_vec();
        for (index, segment) in segments.iter().enumerate() {
            match segment.as_str() {
                "crate" if index == 0 => at = vec!["crate".to_owned()],
                "self" if index == 0 => {}
                "super" if at.len() > 1 => {
                    at.pop();
                }
                _ => at = self.child(&at, segment, depth)?,
            }
        }
        Some(at)
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
        let segments: Vec<String> = import.path.segments.iter().map(|one| one.unraw().to_string()).collect();
        self.enter(module, &segments, depth + 1)
    }

    /// The names of all data, for what could be meant instead of one that does not exist.
    pub(super) fn data_names(&self) -> impl Iterator<Item = String> {
        let data = self.decls.iter().filter(|decl| matches!(decl.body, Body::Data(_) | Body::Alias(_)));
        data.map(|decl| decl.name.unraw().to_string())
    }
}

fn imports<'a>(module: &'a Module, name: Option<&'a str>) -> impl Iterator<Item = &'a ast::Use> {
    module.uses.iter().filter(move |import| match (&import.name, name) {
        (Some(import), Some(name)) => import.unraw() == name,
        (None, None) => true,
        _ => false,
    })
}
