//! Types that are made of themselves: which ones are, and which of them cannot be.

use std::collections::HashSet;
use std::fmt::Display;

use brokers_syntax::Error;
use syn::ext::IdentExt;

use super::tree::Tree;
use crate::model::{Model, TypeId, TypeKind, TypeRef};
use crate::report::Report;

/// What is said of aliases and newtypes that are made of each other alone: there is nothing that they are names of.
pub(super) fn only_names(name: impl Display) -> String {
    format!("`{name}` is another name for itself")
}

/// What to do about it.
pub(super) const WAY_OUT_OF_NAMES: &str =
    "declare a struct with `#[data]` and a field in the place of one of the names";

/// Marks the recursive types. Reports those that hold themselves without a box, a list or a map in between, and names
/// that stand for themselves, as far as that was not seen where they are written: one is enough to find the circle.
/// Whether there were none.
pub(super) fn mark(model: &mut Model, tree: &Tree, report: &mut Report) -> bool {
    for place in 0..model.types.len() {
        let id = TypeId(place);
        model.types[place].is_recursive = leads_to_itself(model, id, Through::Everything);
        let path = &model.types[place].path;
        let (message, help) = if leads_to_itself(model, id, Through::Values) {
            (format!("`{}` is made of itself and has no finite size", path.name), "put a `Box` in between")
        } else if leads_to_itself(model, id, Through::Names) {
            (only_names(&path.name), WAY_OUT_OF_NAMES)
        } else {
            continue;
        };
        let decl = tree.decls.iter().find(|decl| decl.module == path.module && decl.name.unraw() == path.name);
        let decl = decl.expect("each type of the model was declared");
        report.push(decl.file, Error::new(decl.name.span(), message).label("recursive").help(help));
        return false;
    }
    true
}

/// What ways from a type to its parts count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Through {
    Everything,
    /// Not what has a place of its own.
    Values,
    /// Only what aliases and newtypes stand for.
    Names,
}

/// Whether a type is found among its parts, their parts, and so on.
fn leads_to_itself(model: &Model, id: TypeId, through: Through) -> bool {
    let mut seen = HashSet::new();
    let mut open: Vec<&TypeRef> = vec![];
    let enter = |id: TypeId| {
        let kind = &model.ty(id).kind;
        let is_name = matches!(kind, TypeKind::Alias(_) | TypeKind::Newtype(_));
        if is_name || through != Through::Names { kind.parts() } else { Vec::new() }
    };
    open.extend(enter(id));
    while let Some(ty) = open.pop() {
        if ty.is_indirect() && through == Through::Values {
            continue;
        }
        open.extend(ty.parts());
        if let TypeRef::Named(next) = ty {
            if *next == id {
                return true;
            }
            if seen.insert(*next) {
                open.extend(enter(*next));
            }
        }
    }
    false
}
