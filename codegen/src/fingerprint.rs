//! Fingerprints: what a wrapper was compiled against, held against what a library has.
//!
//! A fingerprint is the beginning of the SHA-256 of a text that tells an item's exact shape, with everything that it
//! reaches: names, order, types, variants and their numbers. Not in it: docs, the modules that things are declared in,
//! and aliases, which are looked through.
//!
//! A data-less enum marked `#[non_exhaustive]` is in it by its name alone, because its users have promised to expect new
//! variants. They have not promised to expect others in the place of those they know, so each of its variants has a
//! fingerprint of its own. Data is never open: a variant with more of it changes the size of what it is part of.

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

/// Every exported item with its fingerprint, in the order of the schema.
pub(crate) fn items(model: &Model) -> Vec<(String, Fingerprint)> {
    let requests = model.requests.iter().map(|item| (&item.path, item.fingerprint));
    let events = model.events.iter().map(|item| (&item.path, item.fingerprint));
    let signals = model.signals.iter().map(|item| (&item.path, item.fingerprint));
    requests.chain(events).chain(signals).map(|(path, fingerprint)| (path.name.clone(), fingerprint)).collect()
}

/// Every variant, `Enum::Variant`, of the enums that may get more of them.
pub(crate) fn open_variants(model: &Model) -> Vec<(String, Fingerprint)> {
    let mut all = Vec::new();
    for decl in model.types.iter().filter(|decl| decl.non_exhaustive) {
        let TypeKind::Enum(variants) = &decl.kind else { continue };
        for variant in variants {
            let name = format!("{}::{}", decl.path.name, variant.name);
            let fingerprint = hash(&format!("{VERSION}open variant {name} = {}\n", variant.value));
            all.push((name, fingerprint));
        }
    }
    all
}

/// What a header or wrapper is made for, `Name=hash` each: all that a library has to have, with this very shape.
pub(crate) fn made_for(model: &Model) -> Vec<String> {
    let all = items(model).into_iter().chain(open_variants(model));
    all.map(|(name, fingerprint)| format!("{name}={fingerprint}")).collect()
}

/// The fingerprint of everything together, names for types included: two files with the same one belong together.
pub(crate) fn surface(model: &Model) -> Fingerprint {
    let types = model.types.iter().map(|decl| format!("type {}={}", decl.path.name, decl.fingerprint));
    let lines: Vec<String> = made_for(model).into_iter().chain(types).collect();
    hash(&format!("{VERSION}brokers {}\n{}\n", env!("CARGO_PKG_VERSION"), lines.join("\n")))
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
                // Somebody's type may be called `string`.
                format!("type {}", self.model.ty(*id).path.name)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::load::tests::load_text;

    const DECLARATION: &str = "
        use brokers::{data, error, event, request, signal};
        /// Docs.
        #[data] pub struct Place { pub east: f64, pub north: f64 }
        #[data] pub struct Track { pub points: Vec<Place>, pub by: HashMap<Id, Kind> }
        #[data] #[derive(Eq, Hash)] pub struct Id(pub u32);
        #[data] pub enum Kind { A, B, C = 7 }
        #[data] #[non_exhaustive] pub enum Open { X, Y = 3 }
        #[data] pub enum Shape { Dot, Round(f64), Box { wide: f64, high: f64 } }
        #[data] pub struct Tree { pub kids: Vec<Tree>, pub label: (String, u8) }
        #[error] pub enum Wrong { Lost, Stuck { at: Place } }
        #[request(api, returns = Place, error = Wrong)] pub struct Find { pub id: Id }
        #[request(api, returns = Vec<Tree>)] pub struct Grow { pub years: u8, pub shape: Option<Shape> }
        #[request(api, returns = Open)] pub struct Look;
        #[event(api)] pub struct Moved { pub track: Track, pub open: Open }
        #[event(api)] pub struct Drawn { pub first: Shape, pub second: Shape }
        #[signal(api)] pub struct Stop { pub kind: Kind, pub now: bool, pub later: bool }
        #[signal(api)] pub struct Go;
        pub type Metres = f64;
        pub type Places = Vec<Place>;";

    /// All that a wrapper of these declarations is made for.
    fn shapes(text: &str) -> BTreeMap<String, Fingerprint> {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        let call = CALLS.fetch_add(1, Ordering::Relaxed);
        let model = load_text(&format!("shapes-{call}"), text);
        items(&model).into_iter().chain(open_variants(&model)).collect()
    }

    /// What is not the same in the second as in the first, or not there.
    fn changed(from: &str, to: &str) -> BTreeSet<String> {
        let text = DECLARATION.replace(from, to);
        assert_ne!(text, DECLARATION, "{from} is not in the declaration");
        let (before, after) = (shapes(DECLARATION), shapes(&text));
        before.into_iter().filter(|(name, shape)| after.get(name) != Some(shape)).map(|(name, _)| name).collect()
    }

    #[test]
    fn a_change_is_one_of_exactly_the_items_that_reach_it() {
        for (from, to, items) in [
            // Fields: their order, names, types and number.
            ("east: f64, pub north", "north: f64, pub east", "Find Moved"),
            ("pub east", "pub west", "Find Moved"),
            ("east: f64", "east: f32", "Find Moved"),
            ("north: f64 }", "north: f64, pub up: f64 }", "Find Moved"),
            ("now: bool, pub later", "later: bool, pub now", "Stop"),
            // Parameters and results.
            ("years: u8, pub shape: Option<Shape>", "shape: Option<Shape>, pub years: u8", "Grow"),
            ("years: u8", "years: u16", "Grow"),
            ("Option<Shape>", "Shape", "Grow"),
            ("returns = Vec<Tree>", "returns = Tree", "Grow"),
            ("returns = Place", "returns = Track", "Find"),
            ("struct Look;", "struct Look { pub far: bool }", "Look"),
            ("struct Go;", "struct Go { pub far: bool }", "Go"),
            // Errors.
            (", error = Wrong", "", "Find"),
            ("Lost, Stuck", "Stuck", "Find"),
            ("Lost", "Gone", "Find"),
            ("at: Place", "at: f64", "Find"),
            // Variants: their names, numbers, order and payloads.
            ("{ A, B, C", "{ A, D, C", "Moved Stop"),
            ("{ A, B, C", "{ B, A, C", "Moved Stop"),
            ("C = 7", "C", "Moved Stop"),
            ("C = 7", "C = 7, D", "Moved Stop"),
            ("pub enum Kind", "#[non_exhaustive] pub enum Kind", "Moved Stop"),
            ("Round(f64)", "Round(f32)", "Drawn Grow"),
            ("Round(f64)", "Round(f64, f64)", "Drawn Grow"),
            ("Dot, Round", "Round", "Drawn Grow"),
            ("wide: f64, high", "high: f64, wide", "Drawn Grow"),
            ("Dot,", "Dot = 5,", "Drawn Grow"),
            // A promise of more variants is one for data-less enums: others have a size.
            ("pub enum Shape {", "#[non_exhaustive] pub enum Shape { Line,", "Drawn Grow"),
            // Names of types, and what is made of itself.
            ("Id", "Key", "Find Moved"),
            ("Id(pub u32)", "Id(pub u64)", "Find Moved"),
            ("HashMap", "BTreeMap", "Moved"),
            ("(String, u8)", "(u8, String)", "Grow"),
            ("Vec<Tree>, pub label", "Option<Box<Tree>>, pub label", "Grow"),
            // Names of items: the old one is gone.
            ("struct Look", "struct Gaze", "Look"),
            ("#[signal(api)] pub struct Go;", "#[request(api)] pub struct Go;", "Go"),
            // Variants of an enum that may get more are told one by one.
            ("{ X, Y", "{ Z, Y", "Open::X"),
            ("Y = 3", "Y = 4", "Open::Y"),
            ("{ X, Y = 3", "{ Y = 0, X = 3", "Open::X Open::Y"),
            ("{ X, Y = 3", "{ X(u8), Y = 3", "Look Moved Open::X Open::Y"),
            ("#[non_exhaustive] pub enum Open", "pub enum Open", "Look Moved Open::X Open::Y"),
        ] {
            let wanted: BTreeSet<String> = items.split(' ').map(str::to_owned).collect();
            assert_eq!(changed(from, to), wanted, "{from} → {to}");
        }
    }

    #[test]
    fn what_nobody_outside_can_tell_is_no_change() {
        for (from, to) in [
            ("/// Docs.", "/// Other docs, in\n/// two lines."),
            ("pub east: f64", "/// Docs.\npub east: Metres"),
            ("points: Vec<Place>", "points: Places"),
            ("A, B, C = 7", "A = 0, B = 1, C = 7"),
            (
                "#[data] pub enum Kind { A, B, C = 7 }",
                "pub mod kinds { #[brokers::data] pub enum Kind { A, B, C = 7 } } pub use kinds::Kind;",
            ),
            ("event(api)", "event(api, capacity = 64)"),
            ("#[signal(api)] pub struct Go;", "#[signal(api)] pub struct Go; #[signal(api)] pub struct Run;"),
            ("X, Y = 3", "W = 9, X = 0, Y = 3, Z"),
        ] {
            assert_eq!(changed(from, to), BTreeSet::new(), "{from} → {to}");
        }
    }

    #[test]
    fn types_with_the_names_of_others_are_told_apart() {
        let own = "use brokers::{data, event};
            #[data] pub struct string { pub time: u8 }
            #[event(api)] pub struct Said { pub a: string, pub b: String }";
        let swapped = own.replace("a: string, pub b: String", "a: String, pub b: string");
        assert_ne!(shapes(own), shapes(&swapped));
    }
}
