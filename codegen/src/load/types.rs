//! Types: from what is written to the model's.

use brokers_syntax::ast::{self, DataBody, Int};
use brokers_syntax::{Error, Errors, Place, numbers, types};
use syn::ext::IdentExt;

use super::circles;
use super::consts;
use super::resolve::{NOT_YET, Nameless, Resolver, State, path};
use super::scope::Kind;
use super::tree::{Body, Decl, DeclId};
use crate::check::unmapped::{self, Position};
use crate::model::{
    EnumVariant, Field, FloatKind, IntKind, TypeDecl, TypeId, TypeKind, TypeRef, UnionVariant, docs_and_deprecated,
};

impl Resolver<'_> {
    /// The id of a declared type, which is resolved if this is the first time that it is met.
    pub(super) fn type_id(&mut self, id: DeclId) -> Option<TypeId> {
        match self.states.get(&id) {
            Some(State::Open { id, .. } | State::Done(id)) => return Some(*id),
            Some(State::Failed) => return None,
            None => {}
        }
        let slot = TypeId(self.types.len());
        self.types.push(None);
        self.states.insert(id, State::Open { id: slot, indirections: self.indirections });
        self.open.push(id);
        let decl = &self.tree[id];
        self.reach(decl);
        let resolved = self.declared(decl);
        self.open.pop();
        let is_resolved = resolved.is_some();
        if is_resolved {
            self.order.push(slot);
        }
        self.types[slot.0] = resolved;
        self.states.insert(id, if is_resolved { State::Done(slot) } else { State::Failed });
        is_resolved.then_some(slot)
    }

    fn declared(&mut self, decl: &Decl) -> Option<TypeDecl> {
        let (head, is_error, non_exhaustive, kind) = match &decl.body {
            Body::Data(data) => {
                if !data.is_public {
                    self.report.push(decl.file, not_public(decl));
                    return None;
                }
                let kind = match &data.body {
                    DataBody::Struct(fields) => TypeKind::Struct(self.fields(decl, fields)?),
                    DataBody::Newtype(ty) => TypeKind::Newtype(self.type_ref(decl, ty, Position::Field)?),
                    DataBody::Enum(variants) => self.variants(decl, variants)?,
                };
                let nothing_left = match &kind {
                    TypeKind::Struct(fields) => fields.is_empty(),
                    TypeKind::Enum(variants) => variants.is_empty(),
                    _ => false,
                };
                if nothing_left {
                    let error = Error::new(decl.name.span(), format!("nothing of `{}` is there", decl.name))
                        .label("empty")
                        .help("its `#[cfg(…)]` conditions leave nothing: put one on the item itself");
                    self.report.push(decl.file, error);
                }
                (&data.head, data.is_error, data.non_exhaustive, kind)
            }
            Body::Alias(alias) => (&alias.head, false, false, TypeKind::Alias(self.alias(decl, alias)?)),
            _ => return None,
        };
        Some(TypeDecl {
            path: path(decl),
            docs: docs_and_deprecated(&head.docs, head.deprecated.as_deref()),
            deprecated: head.deprecated.clone(),
            kind,
            is_error,
            non_exhaustive,
            lossy: head.lossy.is_some(),
            is_recursive: false,
            fingerprint: NOT_YET,
        })
    }

    fn alias(&mut self, decl: &Decl, alias: &ast::Alias) -> Option<TypeRef> {
        let wrong = |message: &str, help: &str| Error::new(decl.name.span(), message).help(help);
        if alias.is_generic {
            let message = format!("`{}` is generic, and generic types cannot be mapped", decl.name);
            self.report.push(decl.file, wrong(&message, "declare an alias for each type it is used with"));
            return None;
        }
        if !alias.is_public {
            self.report.push(decl.file, not_public(decl));
        }
        let mut errors = Errors::new();
        let ty = types::parse(&mut errors, &alias.ty);
        self.report.take(decl.file, errors);
        self.type_ref(decl, &ty, Position::Field)
    }

    /// Resolves fields, those that are there.
    pub(super) fn fields(&mut self, decl: &Decl, fields: &[ast::Field]) -> Option<Vec<Field>> {
        let mut resolved = Vec::new();
        for field in fields {
            if !self.is_there(decl, &field.cfgs) {
                continue;
            }
            resolved.push(self.type_ref(decl, &field.ty, Position::Field).map(|ty| Field {
                name: field.name.unraw().to_string(),
                docs: field.docs.clone(),
                ty,
            }));
        }
        resolved.into_iter().collect()
    }

    fn variants(&mut self, decl: &Decl, variants: &[ast::Variant]) -> Option<TypeKind> {
        let there: Vec<&ast::Variant> =
            variants.iter().filter(|variant| self.is_there(decl, &variant.head.cfgs)).collect();
        let mut errors = Errors::new();
        let numbers = numbers::assign(&mut errors, &there);
        self.report.take(decl.file, errors);
        let mut resolved = Vec::new();
        for variant in &there {
            resolved.push(self.fields(decl, &variant.fields));
        }
        let fields: Vec<Vec<Field>> = resolved.into_iter().collect::<Option<_>>()?;
        let parts = there.into_iter().zip(numbers?).zip(fields);
        if variants.iter().all(|variant| variant.fields.is_empty()) {
            let variants = parts.map(|((variant, value), _)| EnumVariant {
                name: variant.head.name.unraw().to_string(),
                docs: variant.head.docs.clone(),
                value,
            });
            return Some(TypeKind::Enum(variants.collect()));
        }
        let variants = parts.map(|((variant, tag), fields)| UnionVariant {
            name: variant.head.name.unraw().to_string(),
            docs: variant.head.docs.clone(),
            tag,
            fields,
            is_tuple: variant.is_tuple,
        });
        Some(TypeKind::Union(variants.collect()))
    }

    fn is_there(&mut self, decl: &Decl, cfgs: &[syn::Meta]) -> bool {
        self.inputs.cfg.all(decl.crate_name(), cfgs).unwrap_or_else(|error| {
            self.report.push(decl.file, error);
            true
        })
    }

    /// Resolves a type written in `decl`.
    pub(super) fn type_ref(&mut self, decl: &Decl, ty: &ast::Type, position: Position) -> Option<TypeRef> {
        if let Some(error) = unmapped::refuse(ty, position) {
            self.report.push(decl.file, error);
            return None;
        }
        Some(match &ty.kind {
            ast::TypeKind::Unit => TypeRef::Unit,
            ast::TypeKind::Bool => TypeRef::Bool,
            ast::TypeKind::Int(int) => TypeRef::Int(int_kind(*int)),
            ast::TypeKind::F32 => TypeRef::Float(FloatKind::F32),
            ast::TypeKind::F64 => TypeRef::Float(FloatKind::F64),
            ast::TypeKind::Char => TypeRef::Char,
            ast::TypeKind::String => TypeRef::String,
            ast::TypeKind::Duration => TypeRef::Duration,
            ast::TypeKind::SystemTime => TypeRef::SystemTime,
            ast::TypeKind::Vec(item) => {
                let item = self.indirect(decl, item)?;
                if self.is_byte(&item) { TypeRef::Bytes } else { self.nameless(decl, ty, TypeRef::Vec(Box::new(item))) }
            }
            ast::TypeKind::Array(item, length) => {
                let item = self.type_ref(decl, item, Position::Part);
                let length = consts::length(self.tree, &decl.module, length);
                let length = length.map_err(|error| self.report.push(decl.file, error)).ok();
                self.nameless(decl, ty, TypeRef::Array(Box::new(item?), length?))
            }
            ast::TypeKind::Option(inner) => {
                let option = TypeRef::Option(Box::new(self.type_ref(decl, inner, Position::Part)?));
                self.nameless(decl, ty, option)
            }
            ast::TypeKind::Boxed(inner) => {
                let boxed = TypeRef::Boxed(Box::new(self.indirect(decl, inner)?));
                self.nameless(decl, ty, boxed)
            }
            ast::TypeKind::Map { ordered, key, value } => {
                let resolved = self.key(decl, key);
                let value = self.indirect(decl, value);
                let map = TypeRef::Map { ordered: *ordered, key: Box::new(resolved?), value: Box::new(value?) };
                self.nameless(decl, ty, map)
            }
            ast::TypeKind::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.type_ref(decl, part, Position::Part)).collect();
                let tuple = TypeRef::Tuple(parts.into_iter().collect::<Option<_>>()?);
                self.nameless(decl, ty, tuple)
            }
            ast::TypeKind::Named(path) => TypeRef::Named(self.named(decl, ty, path)?),
            ast::TypeKind::Opaque => return None,
        })
    }

    /// Resolves what stands in a place of its own: the items of a list, what is in a box.
    fn indirect(&mut self, decl: &Decl, ty: &ast::Type) -> Option<TypeRef> {
        self.indirections += 1;
        let resolved = self.type_ref(decl, ty, Position::Part);
        self.indirections -= 1;
        resolved
    }

    /// Resolves the key of a map.
    fn key(&mut self, decl: &Decl, ty: &ast::Type) -> Option<TypeRef> {
        let key = self.indirect(decl, ty)?;
        let text = types::text(&ty.source);
        let (why, help) = match self.no_key(&key) {
            None => return Some(key),
            Some(NoKey::Float) => (
                "floating-point numbers have no reliable equality",
                "use a newtype of an integer, for example of thousandths",
            ),
            Some(NoKey::Struct) => (
                "not every language can look a struct up",
                "use a `Vec` of a `#[data]` struct with the key and the value as fields",
            ),
            Some(NoKey::Union) => (
                "not every language can look an enum with data up",
                "use an enum without data, or a `Vec` of a `#[data]` struct with the key and the value as fields",
            ),
            Some(NoKey::Other) => (
                "not every language can look such a value up",
                "use a newtype of an integer or of a `String`, or a `Vec` of a `#[data]` struct with the key and the \
                 value as fields",
            ),
        };
        let error = Error::new(Place::of(&ty.source), format!("`{text}` cannot be the key of a map: {why}"))
            .label("not a key")
            .help(help);
        self.report.push(decl.file, error);
        None
    }

    fn no_key(&self, key: &TypeRef) -> Option<NoKey> {
        match key {
            TypeRef::Bool | TypeRef::Int(_) | TypeRef::Char | TypeRef::String => None,
            TypeRef::Float(_) => Some(NoKey::Float),
            TypeRef::Named(id) => match self.types[id.0].as_ref().map(|decl| &decl.kind) {
                Some(TypeKind::Alias(inner) | TypeKind::Newtype(inner)) => self.no_key(inner),
                Some(TypeKind::Enum(_)) => None,
                Some(TypeKind::Struct(_)) => Some(NoKey::Struct),
                Some(TypeKind::Union(_)) => Some(NoKey::Union),
                // Not done yet, so that it is made of this very map.
                None => Some(NoKey::Other),
            },
            _ => Some(NoKey::Other),
        }
    }

    /// Remembers where a type stands whose name in other languages is made of several.
    fn nameless(&mut self, decl: &Decl, ty: &ast::Type, resolved: TypeRef) -> TypeRef {
        self.nameless.push(Nameless { file: decl.file, place: Place::of(&ty.source), ty: resolved.clone() });
        resolved
    }

    fn named(&mut self, decl: &Decl, ty: &ast::Type, path: &ast::Path) -> Option<TypeId> {
        let Some(id) = self.tree.find(&decl.module, path, Kind::Type) else {
            self.unknown(decl, ty, path);
            return None;
        };
        let target = &self.tree[id];
        if let Body::Plain(plain) = &target.body {
            let kind = if plain.is_enum { "enum" } else { "struct" };
            let place = self.report.locate(target.file, target.name.span().into());
            let message = format!("the {kind} `{}` is not declared with `#[data]`", target.name);
            let error = Error::new(Place::of(&ty.source), message)
                .label("not data")
                .help(format!("write `#[data]` above it, at {place}"));
            self.report.push(decl.file, error);
            return None;
        }
        let what = match &target.body {
            Body::Data(_) | Body::Alias(_) | Body::Plain(_) => None,
            Body::Event(_) => Some("an event"),
            Body::Request(_) => Some("a request"),
            Body::MultiRequest => Some("a multi-request"),
            Body::Signal(_) => Some("a signal"),
            Body::Const(_) => Some("a constant"),
        };
        if let Some(what) = what {
            let message = format!("`{}` is {what}, which cannot be part of something else", target.name);
            let error = Error::new(Place::of(&ty.source), message)
                .label("not data")
                .help("declare a struct with `#[data]` and use it in both places");
            self.report.push(decl.file, error);
            return None;
        }
        if let Some(State::Open { indirections, .. }) = self.states.get(&id) {
            let circle = self.open.iter().skip_while(|open| **open != id);
            let (message, help) = if circle.clone().all(|id| is_other_name(&self.tree[*id].body)) {
                (circles::only_names(&target.name), circles::WAY_OUT_OF_NAMES.to_owned())
            } else if self.indirections == *indirections {
                (
                    format!("`{}` is made of itself and has no finite size", target.name),
                    format!("put it in a box: `Box<{0}>`, or `Option<Box<{0}>>` for a chain that ends", target.name),
                )
            } else {
                return self.type_id(id);
            };
            self.report.push(decl.file, Error::new(Place::of(&ty.source), message).label("recursive").help(help));
            return None;
        }
        self.type_id(id)
    }

    /// Whether a type is `u8` under whatever alias.
    fn is_byte(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Int(IntKind::U8) => true,
            TypeRef::Named(id) => match self.types[id.0].as_ref().map(|decl| &decl.kind) {
                Some(TypeKind::Alias(inner)) => self.is_byte(inner),
                _ => false,
            },
            _ => false,
        }
    }
}

/// Why a type cannot be a key.
enum NoKey {
    Float,
    Struct,
    Union,
    Other,
}

/// Whether a declaration is, at least in some languages, no more than another name for a type.
fn is_other_name(body: &Body) -> bool {
    match body {
        Body::Alias(_) => true,
        Body::Data(data) => matches!(data.body, DataBody::Newtype(_)),
        _ => false,
    }
}

fn not_public(decl: &Decl) -> Error {
    let message = format!("`{}` is not public, but something exported is made of it", decl.name);
    Error::new(decl.name.span(), message).label("not public").help("write `pub`")
}

fn int_kind(int: Int) -> IntKind {
    match int {
        Int::I8 => IntKind::I8,
        Int::I16 => IntKind::I16,
        Int::I32 => IntKind::I32,
        Int::I64 => IntKind::I64,
        Int::U8 => IntKind::U8,
        Int::U16 => IntKind::U16,
        Int::U32 => IntKind::U32,
        Int::U64 => IntKind::U64,
    }
}
