//! Types: from what is written to the model's.

use brokers_syntax::ast::{self, DataBody, Int};
use brokers_syntax::{Error, Errors, Place, numbers, types};
use syn::ext::IdentExt;

use super::consts;
use super::resolve::{NOT_YET, Resolver, State, path};
use super::scope::Kind;
use super::tree::{Body, Decl, DeclId};
use crate::check::unmapped::{self, Position};
use crate::model::{EnumVariant, Field, FloatKind, IntKind, TypeDecl, TypeId, TypeKind, TypeRef, UnionVariant};

impl Resolver<'_> {
    /// The id of a declared type, which is resolved if this is the first time that it is met.
    pub(super) fn type_id(&mut self, id: DeclId) -> Option<TypeId> {
        match self.states.get(&id) {
            Some(State::Done(id)) => return Some(*id),
            Some(State::Failed) => return None,
            // Whoever has a use for the place reports the circle.
            Some(State::Open(_)) => return None,
            None => {}
        }
        self.states.insert(id, State::Open(self.vecs));
        let decl = &self.tree[id];
        self.reach(decl);
        let resolved = self.declared(decl);
        let state = match resolved {
            Some(resolved) => {
                self.done.push(resolved);
                State::Done(TypeId(self.done.len() - 1))
            }
            None => State::Failed,
        };
        self.states.insert(id, state);
        match state {
            State::Done(id) => Some(id),
            _ => None,
        }
    }

    fn declared(&mut self, decl: &Decl) -> Option<TypeDecl> {
        let (docs, is_error, non_exhaustive, kind) = match &decl.body {
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
                (data.head.docs.clone(), data.is_error, data.non_exhaustive, kind)
            }
            Body::Alias(alias) => (alias.head.docs.clone(), false, false, TypeKind::Alias(self.alias(decl, alias)?)),
            _ => return None,
        };
        Some(TypeDecl { path: path(decl), docs, kind, is_error, non_exhaustive, fingerprint: NOT_YET })
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
        self.inputs.cfg.all(cfgs).unwrap_or_else(|error| {
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
                self.vecs += 1;
                let item = self.type_ref(decl, item, Position::Part);
                self.vecs -= 1;
                let item = item?;
                if self.is_byte(&item) { TypeRef::Bytes } else { TypeRef::Vec(Box::new(item)) }
            }
            ast::TypeKind::Array(item, length) => {
                let item = self.type_ref(decl, item, Position::Part);
                let length = consts::length(self.tree, &decl.module, length);
                let length = length.map_err(|error| self.report.push(decl.file, error)).ok();
                TypeRef::Array(Box::new(item?), length?)
            }
            ast::TypeKind::Option(inner) => TypeRef::Option(Box::new(self.type_ref(decl, inner, Position::Part)?)),
            ast::TypeKind::Boxed(inner) => TypeRef::Boxed(Box::new(self.type_ref(decl, inner, Position::Part)?)),
            ast::TypeKind::Map { ordered, key, value } => TypeRef::Map {
                ordered: *ordered,
                key: Box::new(self.type_ref(decl, key, Position::Part)?),
                value: Box::new(self.type_ref(decl, value, Position::Part)?),
            },
            ast::TypeKind::Tuple(parts) => TypeRef::Tuple(
                parts.iter().map(|part| self.type_ref(decl, part, Position::Part)).collect::<Option<_>>()?,
            ),
            ast::TypeKind::Named(path) => TypeRef::Named(self.named(decl, ty, path)?),
            ast::TypeKind::Opaque => return None,
        })
    }

    fn named(&mut self, decl: &Decl, ty: &ast::Type, path: &ast::Path) -> Option<TypeId> {
        let Some(id) = self.tree.find(&decl.module, path, Kind::Type) else {
            self.unknown(decl, ty, path);
            return None;
        };
        let target = &self.tree[id];
        let what = match &target.body {
            Body::Data(_) | Body::Alias(_) => None,
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
        if let Some(State::Open(vecs)) = self.states.get(&id) {
            let (message, help) = if self.vecs > *vecs {
                (
                    format!("`{}` is made of itself, and recursive types are not mapped yet", target.name),
                    "keep all nodes in one `Vec` and let them refer to each other by index",
                )
            } else {
                (
                    format!("`{}` is made of itself and has no finite size", target.name),
                    "keep all nodes in one `Vec` and let them refer to each other by index (a `Box` would give it a \
                     size, but recursive types are not mapped yet)",
                )
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
            TypeRef::Named(id) => match &self.done[id.0].kind {
                TypeKind::Alias(inner) => self.is_byte(inner),
                _ => false,
            },
            _ => false,
        }
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
