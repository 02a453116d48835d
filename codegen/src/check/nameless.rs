//! Names of types that have none of their own: made of the names of their parts, they may come out the same.

use std::collections::HashMap;

use brokers_syntax::Error;

use crate::c_names::CNames;
use crate::load::{Nameless, Resolved};
use crate::model::TypeRef;
use crate::report::Report;

/// Refuses types whose names are those of others: `((A, B), C)` and `((A, B, C),)`, or `Option<char>` and an option of a
/// `Char` that was declared.
pub(crate) fn nameless(resolved: &Resolved, report: &mut Report) {
    let Some(model) = &resolved.model else { return };
    let names = CNames::new(model);
    let mut claims: HashMap<String, (TypeRef, &Nameless)> = HashMap::new();
    for one in &resolved.nameless {
        let (name, shape) = (names.ty(&one.ty), unordered(&one.ty));
        match claims.get(&name) {
            Some((other, _)) if *other == shape => {}
            Some((_, first)) => {
                let place = report.locate(first.file, first.place);
                let error = Error::new(one.place, format!("this type and another are both called `{name}` in C"))
                    .label("same name")
                    .help(format!("declare a struct with `#[data]` for one of them; the other is at {place}"));
                report.push(one.file, error);
            }
            None => {
                claims.insert(name, (shape, one));
            }
        }
    }
}

/// The type as C sees it, where the order of a map is no part of its type.
fn unordered(ty: &TypeRef) -> TypeRef {
    let mut ty = ty.clone();
    if let TypeRef::Map { ordered, .. } = &mut ty {
        *ordered = false;
    }
    for part in ty.parts_mut() {
        *part = unordered(part);
    }
    ty
}
