//! Fingerprints: what a wrapper was compiled against, held against what a library has.
//!
//! A fingerprint is the beginning of the SHA-256 of a text that tells an item's exact shape, with everything that it
//! reaches: names, order, types, variants and their numbers. Not in it: docs, the modules that things are declared in,
//! and aliases, which are looked through. A data-less enum marked `#[non_exhaustive]` is in it by its name alone, because
//! its users have promised to expect new variants.

use sha2::{Digest, Sha256};
use std::fmt::Write;

use crate::model::{ErrorType, Field, Fingerprint, FloatKind, Model, TypeDecl, TypeId, TypeKind, TypeRef};

/// The first line of every text, to be changed if the text ever is for one and the same shape.
const VERSION: &str = "brokers shape 1\n";

/// Gives every item and type of the model its fingerprint.
pub(crate) fn fill(model: &mut Model) {
    let types: Vec<Fingerprint> = (0..model.types.len()).map(|id| hash(&Text::of_type(model, TypeId(id)))).collect();
    let requests: Vec<Fingerprint> = model
        .requests
        .iter()
        .map(|request| {
            let mut text = Text::new(model, "request", &request.path.name);
            text.fields(&request.params);
            text.line("returns", &request.returns);
            match request.error {
                ErrorType::Message => text.text.push_str("fails message\n"),
                ErrorType::Declared(id) => text.line("fails", &TypeRef::Named(id)),
            }
            hash(&text.finish())
        })
        .collect();
    let message = |kind: &str, name: &str, fields: &[Field]| {
        let mut text = Text::new(model, kind, name);
        text.fields(fields);
        hash(&text.finish())
    };
    let events: Vec<_> = model.events.iter().map(|event| message("event", &event.path.name, &event.fields)).collect();
    let signals: Vec<_> =
        model.signals.iter().map(|signal| message("signal", &signal.path.name, &signal.fields)).collect();

    let slots = model.types.iter_mut().map(|ty| &mut ty.fingerprint).zip(types);
    let slots = slots.chain(model.requests.iter_mut().map(|request| &mut request.fingerprint).zip(requests));
    let slots = slots.chain(model.events.iter_mut().map(|event| &mut event.fingerprint).zip(events));
    let slots = slots.chain(model.signals.iter_mut().map(|signal| &mut signal.fingerprint).zip(signals));
    for (slot, fingerprint) in slots {
        *slot = fingerprint;
    }
}

fn hash(text: &str) -> Fingerprint {
    let digest = Sha256::digest(text.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    Fingerprint(u64::from_be_bytes(first))
}

/// The text of one item, with the types it names still to be told.
struct Text<'a> {
    model: &'a Model,
    text: String,
    /// The types named so far, each once.
    named: Vec<TypeId>,
    told: usize,
}

impl<'a> Text<'a> {
    fn new(model: &'a Model, kind: &str, name: &str) -> Self {
        Self { model, text: format!("{VERSION}{kind} {name}\n"), named: Vec::new(), told: 0 }
    }

    fn of_type(model: &'a Model, id: TypeId) -> String {
        let mut text = Self { model, text: VERSION.into(), named: vec![id], told: 0 };
        // An alias is looked through everywhere else; alone it is what it stands for.
        if let TypeKind::Alias(inner) = &model.ty(id).kind {
            text.named.clear();
            text.line("alias", inner);
        }
        text.finish()
    }

    fn finish(mut self) -> String {
        while let Some(id) = self.named.get(self.told).copied() {
            self.told += 1;
            let decl = self.model.ty(id);
            self.decl(decl);
        }
        self.text
    }

    fn decl(&mut self, decl: &'a TypeDecl) {
        let name = &decl.path.name;
        let error = if decl.is_error { "error " } else { "" };
        match &decl.kind {
            TypeKind::Struct(fields) => {
                self.push(format_args!("{error}struct {name}"));
                self.fields(fields);
            }
            TypeKind::Newtype(inner) => {
                self.push(format_args!("newtype {name}"));
                self.line("of", inner);
            }
            // Never named, because it is looked through.
            TypeKind::Alias(_) => {}
            TypeKind::Enum(_) if decl.non_exhaustive => self.push(format_args!("{error}open enum {name}")),
            TypeKind::Enum(variants) => {
                self.push(format_args!("{error}enum {name}"));
                for variant in variants {
                    self.push(format_args!("variant {} = {}", variant.name, variant.value));
                }
            }
            TypeKind::Union(variants) => {
                self.push(format_args!("{error}union {name}"));
                for variant in variants {
                    self.push(format_args!("variant {} = {}", variant.name, variant.tag));
                    self.fields(&variant.fields);
                }
            }
        }
    }

    fn push(&mut self, line: std::fmt::Arguments<'_>) {
        writeln!(self.text, "{line}").expect("a String takes everything");
    }

    fn fields(&mut self, fields: &[Field]) {
        for field in fields {
            self.line(&format!("field {}", field.name), &field.ty);
        }
    }

    fn line(&mut self, what: &str, ty: &TypeRef) {
        let ty = self.ty(ty);
        self.push(format_args!("{what}: {ty}"));
    }

    fn ty(&mut self, ty: &TypeRef) -> String {
        match self.model.resolve(ty) {
            TypeRef::Unit => "()".into(),
            TypeRef::Bool => "bool".into(),
            TypeRef::Int(kind) => kind.name().into(),
            TypeRef::Float(FloatKind::F32) => "f32".into(),
            TypeRef::Float(FloatKind::F64) => "f64".into(),
            TypeRef::Char => "char".into(),
            TypeRef::String => "string".into(),
            TypeRef::Bytes => "bytes".into(),
            TypeRef::Vec(item) => format!("vec<{}>", self.ty(item)),
            TypeRef::Array(item, length) => format!("[{}; {length}]", self.ty(item)),
            TypeRef::Option(inner) => format!("option<{}>", self.ty(inner)),
            TypeRef::Map { ordered, key, value } => {
                let kind = if *ordered { "sorted map" } else { "map" };
                format!("{kind}<{}, {}>", self.ty(key), self.ty(value))
            }
            TypeRef::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.ty(part)).collect();
                format!("({},)", parts.join(", "))
            }
            TypeRef::Boxed(inner) => format!("box<{}>", self.ty(inner)),
            TypeRef::Duration => "duration".into(),
            TypeRef::SystemTime => "time".into(),
            TypeRef::Named(id) => {
                if !self.named.contains(id) {
                    self.named.push(*id);
                }
                self.model.ty(*id).path.name.clone()
            }
        }
    }
}
