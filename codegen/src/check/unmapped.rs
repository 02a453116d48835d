//! Types that have no mapping, at least not yet.

use brokers_syntax::ast::{Type, TypeKind};
use brokers_syntax::{Error, Place, types};

/// Where a type stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// What a provider answers.
    Answer,
    /// A field, or what a newtype or an alias stands for.
    Field,
    /// The element of a list, the inside of an option.
    Part,
}

/// Why `ty` itself, not its parts, cannot stand here.
pub(crate) fn refuse(ty: &Type, position: Position) -> Option<Error> {
    let text = types::text(&ty.source);
    let (message, help): (String, &str) = match &ty.kind {
        TypeKind::Unit => match position {
            Position::Answer => return None,
            Position::Field => ("a field of type `()` carries nothing".into(), "leave it out"),
            Position::Part => ("`()` carries nothing, so neither does this".into(), "use a number, or `bool`"),
        },
        TypeKind::Map { .. } => (
            format!("`{text}` is not mapped yet"),
            "use a `Vec` of a `#[data]` struct with the key and the value as fields",
        ),
        TypeKind::Tuple(_) => {
            (format!("tuples like `{text}` are not mapped yet"), "declare a `#[data]` struct with named fields")
        }
        TypeKind::Boxed(_) => (
            format!("`{text}` is not mapped yet, nor are recursive types"),
            "use the value without the `Box`; keep the nodes of a tree in a `Vec` and refer to them by index",
        ),
        TypeKind::Duration => (
            "`Duration` is not mapped yet".into(),
            "use a number with its unit in the name, for example `timeout_ms: u64`, or a newtype",
        ),
        TypeKind::SystemTime => (
            "`SystemTime` is not mapped yet".into(),
            "use a newtype for a moment, for example `pub struct Timestamp(pub i64)` in milliseconds since 1970",
        ),
        _ => return None,
    };
    Some(Error::new(Place::of(&ty.source), message).label("not mapped").help(help))
}
