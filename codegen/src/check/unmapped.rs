//! Types that have no mapping in the place where they stand.

use brokers_syntax::ast::{Type, TypeKind};
use brokers_syntax::{Error, Place};

/// Where a type stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// What a provider answers.
    Answer,
    /// A field, or what a newtype or an alias stands for.
    Field,
    /// The element of a list, the inside of an option, a part of a tuple.
    Part,
}

/// Rust knows the traits that data needs for tuples of so many parts.
const MAX_PARTS: usize = 12;

/// Why `ty` itself, not its parts, cannot stand here.
pub(crate) fn refuse(ty: &Type, position: Position) -> Option<Error> {
    let (message, help) = match (&ty.kind, position) {
        (TypeKind::Unit, Position::Field) => ("a field of type `()` carries nothing", "leave it out"),
        (TypeKind::Unit, Position::Part) => {
            ("`()` carries nothing, so neither does this", "use a number, or `bool`; or leave it out")
        }
        (TypeKind::Tuple(parts), _) if parts.len() > MAX_PARTS => (
            "a tuple of more than 12 parts cannot be compared or printed",
            "declare a `#[data]` struct with named fields",
        ),
        _ => return None,
    };
    Some(Error::new(Place::of(&ty.source), message).label("not mapped").help(help))
}
