//! What a library declares.

use std::collections::HashMap;

use fastrand::Rng;

use super::names::{self, Names};
use super::{chance, one_of};
use crate::schema::{Field, Kind, Message, Named, Request, Schema, Type, Variant};

/// How deep types are nested where they are written.
const DEPTH: u32 = 4;

/// How many plain values a type may have side by side in memory.
const SIZE: usize = 200;

/// Makes the declarations of a library.
pub(super) fn make(rng: &mut Rng, library: &str) -> Schema {
    let schema = Schema { library: library.to_owned(), ..Schema::default() };
    let mut maker = Maker { rng, schema, names: Names::default(), nameless: HashMap::new() };
    let count = maker.rng.u32(4..8);
    for _ in 0..count {
        maker.named();
    }
    let count = maker.rng.u32(1..3);
    for _ in 0..count {
        maker.error();
    }
    let count = maker.rng.u32(1..5);
    for _ in 0..count {
        maker.named();
    }
    if chance(maker.rng, 50) {
        maker.circle();
    }
    maker.echoes();
    maker.signals();
    maker.schema
}

struct Maker<'a> {
    rng: &'a mut Rng,
    schema: Schema,
    names: Names,
    /// The types that were written, by the names that they have in C, which must not be those of others.
    nameless: HashMap<String, Type>,
}

impl Maker<'_> {
    fn named(&mut self) {
        let name = self.names.ty(self.rng);
        let kind = match self.rng.u32(..100) {
            0..35 => self.structure(&name),
            35..50 => Kind::Newtype(self.ty(2)),
            50..60 => Kind::Alias(self.ty(2)),
            60..75 => self.numbers(&name, false),
            _ => self.union(&name, false),
        };
        self.add(name, kind, false);
    }

    fn add(&mut self, name: String, kind: Kind, is_error: bool) {
        let is_recursive = parts(&kind).iter().any(|ty| holds(ty, &name));
        self.schema.types.push(Named { name, kind, is_error, is_recursive });
    }

    fn structure(&mut self, name: &str) -> Kind {
        let count = if chance(self.rng, 10) { self.rng.u32(8..16) } else { self.rng.u32(1..6) };
        let mut fields = self.fields(count as usize);
        if chance(self.rng, 25) {
            // Not the only one, so that what is declared is more than a chain of nothing.
            let name = Type::Named(name.to_owned());
            let extra = names::fields(self.rng, fields.len() + 1).pop().expect("there is one at least");
            if !fields.iter().any(|field| same(&field.name, &extra)) {
                let ty = self.around(name);
                fields.push(Field { name: extra, ty });
            }
        }
        Kind::Struct(fields)
    }

    fn numbers(&mut self, name: &str, is_error: bool) -> Kind {
        let count = self.rng.u32(1..7) as usize;
        let names = self.names.variants(self.rng, name, is_error, count);
        let numbers = self.tags(count);
        Kind::Enum(names.into_iter().zip(numbers).collect())
    }

    /// Different numbers: counted from 0, or anything.
    fn tags(&mut self, count: usize) -> Vec<i32> {
        if chance(self.rng, 50) {
            return (0..).take(count).collect();
        }
        let mut tags: Vec<i32> = Vec::new();
        while tags.len() < count {
            let tag = match self.rng.u32(..10) {
                0 => i32::MIN,
                1 => i32::MAX,
                2..4 => tags.last().copied().unwrap_or(0).saturating_add(1),
                4..6 => self.rng.i32(..),
                _ => self.rng.i32(-10..100),
            };
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// An enum with data. Only variants after the first are made of the whole.
    fn union(&mut self, name: &str, is_error: bool) -> Kind {
        let count = self.rng.u32(1..6) as usize;
        let is_recursive = !is_error && chance(self.rng, 30);
        let names = self.names.variants(self.rng, name, is_error, count);
        let tags = self.tags(count);
        let mut variants = Vec::new();
        for (place, (variant, tag)) in names.into_iter().zip(tags).enumerate() {
            let count = match self.rng.u32(..4) {
                0 => 0,
                1 => 1,
                _ => self.rng.u32(1..5) as usize,
            };
            let mut fields = self.fields(count);
            if is_recursive && place > 0 && !fields.is_empty() && chance(self.rng, 60) {
                let whole = Type::Named(name.to_owned());
                fields[0].ty = if chance(self.rng, 40) { Type::Boxed(Box::new(whole)) } else { self.around(whole) };
            }
            if chance(self.rng, 40) {
                fields.iter_mut().zip(0..).for_each(|(field, place)| field.name = format!("field{place}"));
            }
            variants.push(Variant { name: variant, tag, fields });
        }
        if variants.iter().all(|variant| variant.fields.is_empty()) {
            variants[0].fields = self.fields(1);
        }
        Kind::Union(variants)
    }

    /// Something in which there need not be a `whole`.
    fn around(&mut self, whole: Type) -> Type {
        loop {
            let whole = Box::new(whole.clone());
            let ty = match self.rng.u32(..6) {
                0 => Type::Option(Box::new(Type::Boxed(whole))),
                1 => Type::Vec(whole),
                2 => Type::Map { ordered: self.rng.bool(), key: Box::new(self.key()), value: whole },
                3 => Type::Vec(Box::new(Type::Option(whole))),
                4 => Type::Vec(Box::new(Type::Tuple(vec![self.primitive(), *whole]))),
                _ => Type::Boxed(Box::new(Type::Vec(whole))),
            };
            if self.has_a_name_of_its_own(&ty) {
                return ty;
            }
        }
    }

    /// Two structs that are made of each other.
    fn circle(&mut self) {
        let [one, other] = [(); 2].map(|()| self.names.ty(self.rng));
        for (name, whole) in [(&one, &other), (&other, &one)] {
            let count = self.rng.u32(2..5) as usize;
            let mut fields = self.fields(count);
            fields[0].ty = self.around(Type::Named(whole.clone()));
            self.schema.types.push(Named {
                name: name.clone(),
                kind: Kind::Struct(fields),
                is_error: false,
                is_recursive: true,
            });
        }
    }

    /// An error, and a request for each of its variants.
    fn error(&mut self) {
        let name = self.names.ty(self.rng);
        let kind = if chance(self.rng, 30) { self.numbers(&name, true) } else { self.union(&name, true) };
        let variants: Vec<(String, Vec<Field>)> = match &kind {
            Kind::Enum(variants) => variants.iter().map(|(name, _)| (name.clone(), Vec::new())).collect(),
            Kind::Union(variants) => variants.iter().map(|one| (one.name.clone(), one.fields.clone())).collect(),
            _ => Vec::new(),
        };
        self.add(name.clone(), kind, true);
        for (variant, params) in variants {
            let returns = if chance(self.rng, 40) { Type::Unit } else { self.ty(2) };
            let request = format!("FailWith{variant}");
            self.names.claim(&request);
            self.schema.requests.push(Request { name: request, params, returns, error: Some(name.clone()) });
        }
    }

    fn echoes(&mut self) {
        let types: Vec<String> = self.schema.types.iter().map(|ty| ty.name.clone()).collect();
        for ty in types {
            if chance(self.rng, 50) && self.names.claim(&format!("Echo{ty}")) {
                self.echo(ty.clone(), Type::Named(ty));
            }
        }
        let count = self.rng.u32(3..7);
        for _ in 0..count {
            let name = self.names.message(self.rng);
            let ty = self.ty(DEPTH);
            self.echo(name, ty);
        }
        let count = self.rng.u32(1..4);
        for _ in 0..count {
            let name = self.names.message(self.rng);
            let several = self.rng.u32(2..8) as usize;
            let params = self.fields(several);
            let ty = self.names.ty(self.rng);
            self.add(ty.clone(), Kind::Struct(params.clone()), false);
            self.schema.requests.push(Request {
                name: format!("Echo{name}"),
                params,
                returns: Type::Named(ty),
                error: None,
            });
        }
    }

    fn echo(&mut self, name: String, ty: Type) {
        let param = names::fields(self.rng, 1).remove(0);
        let params = vec![Field { name: param, ty: ty.clone() }];
        self.schema.requests.push(Request { name: format!("Echo{name}"), params, returns: ty, error: None });
    }

    fn signals(&mut self) {
        let count = self.rng.u32(1..4);
        for _ in 0..count {
            let name = self.names.message(self.rng);
            let several = self.rng.u32(..6) as usize;
            let fields = self.fields(several);
            self.schema.signals.push(Message { name: format!("Send{name}"), fields: fields.clone() });
            self.schema.events.push(Message { name: format!("{name}Heard"), fields });
        }
    }

    fn fields(&mut self, count: usize) -> Vec<Field> {
        let names = names::fields(self.rng, count);
        let depth = DEPTH - 1;
        names.into_iter().map(|name| Field { name, ty: self.ty(depth) }).collect()
    }

    /// A type, nested no deeper than `depth`.
    fn ty(&mut self, depth: u32) -> Type {
        loop {
            let ty = self.candidate(depth);
            if self.size(&ty) <= SIZE && self.has_a_name_of_its_own(&ty) {
                return ty;
            }
        }
    }

    fn candidate(&mut self, depth: u32) -> Type {
        if depth == 0 || chance(self.rng, 40) {
            let types = &self.schema.types;
            let is_named = !types.is_empty() && chance(self.rng, 40);
            return if is_named { Type::Named(one_of(self.rng, types).name.clone()) } else { self.primitive() };
        }
        let inner = depth - 1;
        match self.rng.u32(..100) {
            0..25 => {
                let item = self.candidate(inner);
                if self.is_byte(&item) { Type::Bytes } else { Type::Vec(Box::new(item)) }
            }
            25..35 => {
                let length = if chance(self.rng, 10) { self.rng.u32(5..40) } else { self.rng.u32(1..5) };
                Type::Array(Box::new(self.candidate(inner)), length as usize)
            }
            35..55 => loop {
                let some = self.candidate(inner);
                // An option that hides in another name is not told from the one around it where values are written.
                if matches!(some, Type::Option(_)) || !self.is_option(&some) {
                    return Type::Option(Box::new(some));
                }
            },
            55..72 => Type::Map {
                ordered: self.rng.bool(),
                key: Box::new(self.key()),
                value: Box::new(self.candidate(inner)),
            },
            72..90 => {
                let count = if chance(self.rng, 10) { self.rng.u32(5..13) } else { self.rng.u32(1..5) };
                Type::Tuple((0..count).map(|_| self.candidate(inner)).collect())
            }
            _ => Type::Boxed(Box::new(self.candidate(inner))),
        }
    }

    fn primitive(&mut self) -> Type {
        match self.rng.u32(..16) {
            0 => Type::Bool,
            1 => Type::F32,
            2 => Type::F64,
            3 => Type::Char,
            4..7 => Type::String,
            7..9 => Type::Bytes,
            9 => Type::Duration,
            10 => Type::SystemTime,
            _ => self.integer(),
        }
    }

    fn integer(&mut self) -> Type {
        Type::Int((*one_of(self.rng, &["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"])).to_owned())
    }

    fn key(&mut self) -> Type {
        let named: Vec<&Named> = self.schema.types.iter().filter(|ty| is_key_kind(&self.schema, ty)).collect();
        match self.rng.u32(..8) {
            0 => Type::Bool,
            1 => Type::Char,
            2..4 => Type::String,
            4..6 if !named.is_empty() => Type::Named(one_of(self.rng, &named).name.clone()),
            _ => self.integer(),
        }
    }

    /// About how many plain values are side by side in memory.
    fn size(&self, ty: &Type) -> usize {
        match ty {
            Type::Array(item, length) => self.size(item).saturating_mul(*length),
            Type::Option(some) => self.size(some) + 1,
            Type::Tuple(parts) => parts.iter().map(|part| self.size(part)).sum(),
            Type::Named(name) => {
                let named = self.schema.types.iter().find(|ty| ty.name == *name);
                named.map_or(1, |ty| parts(&ty.kind).iter().map(|part| self.size(part)).sum::<usize>().max(1))
            }
            _ => 1,
        }
    }

    fn is_byte(&self, ty: &Type) -> bool {
        *through_aliases(&self.schema, ty) == Type::Int("u8".to_owned())
    }

    fn is_option(&self, ty: &Type) -> bool {
        match ty {
            Type::Option(_) => true,
            Type::Boxed(inner) => self.is_option(inner),
            Type::Named(name) => match self.schema.types.iter().find(|ty| ty.name == *name).map(|ty| &ty.kind) {
                Some(Kind::Alias(inner) | Kind::Newtype(inner)) => self.is_option(inner),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether no other type is called like this one or a part of it in C. Those which are refused have no bearing on
    /// others.
    fn has_a_name_of_its_own(&mut self, ty: &Type) -> bool {
        let mut claims = HashMap::new();
        nameless(ty, &mut claims);
        let is_free = claims.iter().all(|(name, ty)| self.nameless.get(name).is_none_or(|other| other == ty));
        if is_free {
            self.nameless.extend(claims);
        }
        is_free
    }
}

/// A type's name in C; those of types without a name are noted with what they stand for.
fn nameless(ty: &Type, claims: &mut HashMap<String, Type>) -> String {
    let mut part = |ty: &Type| nameless(ty, claims);
    let name = match ty {
        Type::Vec(item) => format!("VecOf{}", part(item)),
        Type::Array(item, length) => format!("ArrayOf{length}{}", part(item)),
        Type::Option(some) => format!("OptionOf{}", part(some)),
        Type::Boxed(inner) => format!("BoxOf{}", part(inner)),
        Type::Map { key, value, .. } => format!("MapOf{}To{}", part(key), part(value)),
        Type::Tuple(parts) => format!("TupleOf{}", parts.iter().map(part).collect::<Vec<_>>().join("And")),
        Type::Int(name) => name.to_uppercase(),
        Type::Named(name) => name.clone(),
        other => format!("{other:?}"),
    };
    if !matches!(ty, Type::Named(_)) {
        claims.insert(name.clone(), unordered(ty));
    }
    name
}

/// The type as C sees it, where the order of a map is no part of it.
fn unordered(ty: &Type) -> Type {
    let inner = |ty: &Type| Box::new(unordered(ty));
    match ty {
        Type::Vec(item) => Type::Vec(inner(item)),
        Type::Array(item, length) => Type::Array(inner(item), *length),
        Type::Option(some) => Type::Option(inner(some)),
        Type::Boxed(boxed) => Type::Boxed(inner(boxed)),
        Type::Map { key, value, .. } => Type::Map { ordered: false, key: inner(key), value: inner(value) },
        Type::Tuple(parts) => Type::Tuple(parts.iter().map(unordered).collect()),
        other => other.clone(),
    }
}

/// The types that a named type is made of.
fn parts(kind: &Kind) -> Vec<&Type> {
    match kind {
        Kind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        Kind::Newtype(ty) | Kind::Alias(ty) => vec![ty],
        Kind::Enum(_) => Vec::new(),
        Kind::Union(variants) => variants.iter().flat_map(|one| &one.fields).map(|field| &field.ty).collect(),
    }
}

/// Whether a type is written with this name.
fn holds(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Vec(inner) | Type::Array(inner, _) | Type::Option(inner) | Type::Boxed(inner) => holds(inner, name),
        Type::Map { value, .. } => holds(value, name),
        Type::Tuple(parts) => parts.iter().any(|part| holds(part, name)),
        Type::Named(other) => other == name,
        _ => false,
    }
}

fn same(one: &str, other: &str) -> bool {
    let spelled = |name: &str| heck::ToLowerCamelCase::to_lower_camel_case(name).to_lowercase();
    spelled(one) == spelled(other)
}

/// What an alias, and an alias of an alias, stands for.
pub(super) fn through_aliases<'a>(schema: &'a Schema, ty: &'a Type) -> &'a Type {
    match ty {
        Type::Named(name) => match schema.types.iter().find(|ty| ty.name == *name).map(|ty| &ty.kind) {
            Some(Kind::Alias(inner)) => through_aliases(schema, inner),
            _ => ty,
        },
        _ => ty,
    }
}

/// Whether a named type can be the key of a map.
pub(super) fn is_key_kind(schema: &Schema, named: &Named) -> bool {
    match &named.kind {
        Kind::Enum(_) => true,
        Kind::Newtype(inner) | Kind::Alias(inner) => match inner {
            Type::Bool | Type::Int(_) | Type::Char | Type::String => true,
            Type::Named(name) => schema.types.iter().any(|ty| ty.name == *name && is_key_kind(schema, ty)),
            _ => false,
        },
        _ => false,
    }
}
