//! How a type is written: in Rust, and in Python's type hints as something that comes in or goes out.

use super::names;
use crate::model::{FloatKind, Model, TypeId, TypeKind, TypeRef};

/// Where a Python type hint stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// An argument: whatever can be converted.
    In,
    /// A result or a field: the one type that it always has.
    Out,
}

/// The hint for what holds whatever it is given, made of that for a result: a user has no vectors of ours to give.
pub(super) fn as_given(hint: &str) -> String {
    hint.replace("_Numbers[", "Sequence[")
}

/// Writes types of one model.
#[derive(Debug, Clone, Copy)]
pub(super) struct Types<'a> {
    model: &'a Model,
}

impl<'a> Types<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        Self { model }
    }

    /// The path of a declared item from the Python project's crate.
    pub(super) fn author(&self, path: &crate::model::Path) -> String {
        let mut text = self.model.library.crate_name.clone();
        if path.module[0] != "crate" {
            text.push_str("::__brokers::crates");
        }
        for segment in path.module.iter().filter(|segment| *segment != "crate") {
            text.push_str("::");
            text.push_str(&names::rust(segment));
        }
        text + "::" + &names::rust(&path.name)
    }

    /// The type as the author's crate has it.
    pub(super) fn rust(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Unit => "()".into(),
            TypeRef::Bool => "bool".into(),
            TypeRef::Int(kind) => kind.name().into(),
            TypeRef::Float(FloatKind::F32) => "f32".into(),
            TypeRef::Float(FloatKind::F64) => "f64".into(),
            TypeRef::Char => "char".into(),
            TypeRef::String => "String".into(),
            TypeRef::Bytes => "Vec<u8>".into(),
            TypeRef::Vec(item) => format!("Vec<{}>", self.rust(item)),
            TypeRef::Array(item, len) => format!("[{}; {len}]", self.rust(item)),
            TypeRef::Option(inner) => format!("Option<{}>", self.rust(inner)),
            TypeRef::Map { ordered, key, value } => {
                let map = if *ordered { "BTreeMap" } else { "HashMap" };
                format!("::std::collections::{map}<{}, {}>", self.rust(key), self.rust(value))
            }
            TypeRef::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.rust(part) + ",").collect();
                format!("({})", parts.join(" "))
            }
            TypeRef::Boxed(inner) => format!("Box<{}>", self.rust(inner)),
            TypeRef::Duration => "::std::time::Duration".into(),
            TypeRef::SystemTime => "::std::time::SystemTime".into(),
            TypeRef::Named(id) => self.author(&self.model.ty(*id).path),
        }
    }

    /// The Python type. `builtins` is put before the names of builtin types: the empty string, or `builtins.` in
    /// a class that has a member of such a name.
    pub(super) fn python(&self, ty: &TypeRef, position: Position, builtins: &str) -> String {
        let inner = |ty: &TypeRef| self.python(ty, position, builtins);
        match ty {
            TypeRef::Unit => "None".into(),
            TypeRef::Bool => format!("{builtins}bool"),
            TypeRef::Int(_) => format!("{builtins}int"),
            TypeRef::Float(_) => format!("{builtins}float"),
            TypeRef::Char | TypeRef::String => format!("{builtins}str"),
            TypeRef::Bytes => match position {
                Position::In => "Buffer".into(),
                Position::Out => format!("{builtins}bytes"),
            },
            TypeRef::Vec(item) if self.is_number(item) => match position {
                Position::In => format!("Sequence[{}] | Buffer", inner(item)),
                Position::Out => format!("_Numbers[{}]", inner(item)),
            },
            TypeRef::Vec(item) => match position {
                Position::In => format!("Sequence[{}]", inner(item)),
                Position::Out => format!("{builtins}list[{}]", inner(item)),
            },
            TypeRef::Array(item, len) => match (position, len) {
                (Position::In, _) => format!("Sequence[{}]", inner(item)),
                (Position::Out, 1..=8) => {
                    let items = vec![inner(item); *len].join(", ");
                    format!("{builtins}tuple[{items}]")
                }
                (Position::Out, 0) => format!("{builtins}tuple[()]"),
                (Position::Out, _) => format!("{builtins}tuple[{}, ...]", inner(item)),
            },
            TypeRef::Option(some) => {
                let some = inner(some);
                if some.ends_with("None") { some } else { format!("{some} | None") }
            }
            TypeRef::Map { key, value, .. } => {
                // `Mapping` wants the very type of its keys: `Color | int` would refuse those who have a `Color`.
                let key = self.python(key, Position::Out, builtins);
                match position {
                    Position::In => format!("Mapping[{key}, {}]", inner(value)),
                    Position::Out => format!("{builtins}dict[{key}, {}]", inner(value)),
                }
            }
            TypeRef::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(inner).collect();
                format!("{builtins}tuple[{}]", parts.join(", "))
            }
            TypeRef::Boxed(value) => inner(value),
            // Under a name that no member has.
            TypeRef::Duration => "_datetime.timedelta".into(),
            TypeRef::SystemTime => "_datetime.datetime".into(),
            TypeRef::Named(id) => self.named(*id, position, builtins),
        }
    }

    fn named(&self, id: TypeId, position: Position, builtins: &str) -> String {
        let decl = self.model.ty(id);
        let name = names::ty(&self.model.library.name, &decl.path.name);
        match (&decl.kind, position) {
            (TypeKind::Enum(_), Position::In) if !decl.is_error => format!("{name} | {builtins}int"),
            // An alias stands for what comes out; what may come in is wider.
            (TypeKind::Alias(inner), Position::In) => {
                let wide = self.python(inner, Position::In, builtins);
                if wide == self.python(inner, Position::Out, builtins) { name } else { wide }
            }
            _ => name,
        }
    }

    /// Whether vectors of the type cross as memory. A newtype is a type of its own.
    fn is_number(&self, ty: &TypeRef) -> bool {
        matches!(self.model.resolve(ty), TypeRef::Int(_) | TypeRef::Float(_))
    }

    /// Whether the value may be left out and is `None` then.
    pub(super) fn is_option(&self, ty: &TypeRef) -> bool {
        matches!(self.model.resolve(ty), TypeRef::Option(_))
    }

    /// Whether Python can hash the object of such a value.
    pub(super) fn is_hashable(&self, ty: &TypeRef) -> bool {
        self.is_hashable_in(ty, &mut Vec::new())
    }

    /// A type met again is as hashable as the rest of it.
    fn is_hashable_in(&self, ty: &TypeRef, met: &mut Vec<TypeId>) -> bool {
        match ty {
            TypeRef::Vec(item) => self.is_number(item),
            TypeRef::Map { .. } => false,
            TypeRef::Array(inner, _) | TypeRef::Option(inner) | TypeRef::Boxed(inner) => {
                self.is_hashable_in(inner, met)
            }
            TypeRef::Tuple(parts) => parts.iter().all(|part| self.is_hashable_in(part, met)),
            TypeRef::Named(id) if met.contains(id) => true,
            TypeRef::Named(id) => {
                met.push(*id);
                let decl = self.model.ty(*id);
                match &decl.kind {
                    // Exceptions are hashed by identity.
                    _ if decl.is_error => true,
                    TypeKind::Struct(fields) => fields.iter().all(|field| self.is_hashable_in(&field.ty, met)),
                    TypeKind::Newtype(inner) | TypeKind::Alias(inner) => self.is_hashable_in(inner, met),
                    TypeKind::Enum(_) => true,
                    TypeKind::Union(variants) => {
                        let mut fields = variants.iter().flat_map(|variant| &variant.fields);
                        fields.all(|field| self.is_hashable_in(&field.ty, met))
                    }
                }
            }
            _ => true,
        }
    }
}
