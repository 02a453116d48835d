//! Declarations as a programmer would write them.

use std::fmt::Write;

use fastrand::Rng;

use super::names::{self, written};
use super::vocabulary::{is_key_kind, through_aliases};
use super::{chance, one_of};
use crate::schema::{Field, Kind, Named, Schema, Type, Variant};

/// What comments say: some of it ends comments and texts elsewhere.
const DOCS: &[&str] = &[
    "What it is.",
    "A value of some kind; see [`Other`].",
    "Ends early: */ and begins again: /* with // in between.",
    "Quotes: \"\"\" and ''' and ` and a backslash at the end \\",
    "Not a format: {} {0} {{ }} {% block %} {{ name }} %d %s $1.",
    "Markup: <b>bold</b> & `Vec<u8>`, *stars*, _lines_, @param x, \\brief no.",
    "Umlauts äöü, Greek αβγ, and more: 漢字 🦀.",
    "Two lines,\nof which the second is this.",
    "A list:\n\n- one\n- two\n\nand a trigraph: ??/",
    "A long line that goes on and on, so that whoever breaks lines at some width has to break this one somewhere, too.",
    "\"",
];

/// Writes the declarations of a library.
pub(super) fn write(rng: &mut Rng, schema: &Schema) -> String {
    let mut consts = Vec::new();
    let mut text = String::from("//! A random vocabulary.\n\n");
    text.push_str("#[allow(unused_imports)]\nuse std::collections::{BTreeMap, HashMap};\n");
    text.push_str("#[allow(unused_imports)]\nuse std::time::{Duration, SystemTime};\n\n");
    text.push_str("use brokers::{data, error, event, request, signal};\n");
    let count = rng.u32(..4) as usize;
    for number in 0..count {
        let name = names::constant(rng, number);
        let value = rng.u32(1..5) as usize;
        let _ = writeln!(text, "\n{}pub const {name}: usize = {};", docs(rng, ""), length(rng, &consts, value));
        consts.push((name, value));
    }
    let mut writer = Writer { rng, schema, consts, text };
    for named in &schema.types {
        writer.named(named);
    }
    for request in &schema.requests {
        let returns = match &request.returns {
            Type::Unit if chance(writer.rng, 50) => String::new(),
            ty => format!(", returns = {}", writer.ty(ty)),
        };
        let error = request.error.as_ref().map_or(String::new(), |name| format!(", error = {name}"));
        writer.message(&format!("request(api{returns}{error})"), &request.name, &request.params);
    }
    for event in &schema.events {
        writer.message("event(api)", &event.name, &event.fields);
    }
    for signal in &schema.signals {
        writer.message("signal(api)", &signal.name, &signal.fields);
    }
    writer.text
}

struct Writer<'a> {
    rng: &'a mut Rng,
    schema: &'a Schema,
    /// The constants that arrays can name, with their values.
    consts: Vec<(String, usize)>,
    text: String,
}

impl Writer<'_> {
    fn named(&mut self, named: &Named) {
        let name = &named.name;
        let docs = docs(self.rng, "");
        let _ = write!(self.text, "\n{docs}");
        match &named.kind {
            Kind::Struct(fields) => {
                let _ = writeln!(self.text, "#[data]\npub struct {name} {{");
                self.fields(fields, "    ", "pub ");
                self.text.push_str("}\n");
            }
            Kind::Newtype(ty) => {
                let ty = self.ty(ty);
                let derives =
                    if is_key_kind(self.schema, named) { "#[derive(Eq, Hash, PartialOrd, Ord)]\n" } else { "" };
                let _ = writeln!(self.text, "#[data]\n{derives}pub struct {name}(pub {ty});");
            }
            Kind::Alias(ty) => {
                let ty = self.ty(ty);
                let _ = writeln!(self.text, "pub type {name} = {ty};");
            }
            Kind::Enum(variants) => {
                let attribute = if named.is_error { "error" } else { "data" };
                let _ = writeln!(self.text, "#[{attribute}]\n#[derive(PartialOrd, Ord)]\npub enum {name} {{");
                let mut next = Some(0);
                for (variant, number) in variants {
                    let docs = self::docs(self.rng, "    ");
                    let number = self.number(&mut next, *number);
                    let _ = writeln!(self.text, "{docs}    {variant}{number},");
                }
                self.text.push_str("}\n");
            }
            Kind::Union(variants) => {
                let attribute = if named.is_error { "error" } else { "data" };
                let _ = writeln!(self.text, "#[{attribute}]\npub enum {name} {{");
                let mut next = Some(0);
                for variant in variants {
                    self.variant(variant, &mut next);
                }
                self.text.push_str("}\n");
            }
        }
    }

    fn variant(&mut self, variant: &Variant, next: &mut Option<i32>) {
        let docs = docs(self.rng, "    ");
        let _ = write!(self.text, "{docs}    {}", variant.name);
        if variant.is_tuple() {
            let types: Vec<String> = variant.fields.iter().map(|field| self.ty(&field.ty)).collect();
            let _ = write!(self.text, "({})", types.join(", "));
        } else if !variant.fields.is_empty() {
            self.text.push_str(" {\n");
            self.fields(&variant.fields, "        ", "");
            self.text.push_str("    }");
        }
        let number = self.number(next, variant.tag);
        let _ = writeln!(self.text, "{number},");
    }

    /// The number of a variant, which is left out sometimes where it is the next one.
    fn number(&mut self, next: &mut Option<i32>, number: i32) -> String {
        let is_next = *next == Some(number);
        *next = number.checked_add(1);
        if is_next && chance(self.rng, 80) { String::new() } else { format!(" = {number}") }
    }

    fn message(&mut self, attribute: &str, name: &str, fields: &[Field]) {
        let docs = docs(self.rng, "");
        let _ = write!(self.text, "\n{docs}#[{attribute}]\npub struct {name}");
        if fields.is_empty() {
            self.text.push_str(";\n");
        } else {
            self.text.push_str(" {\n");
            self.fields(fields, "    ", "pub ");
            self.text.push_str("}\n");
        }
    }

    fn fields(&mut self, fields: &[Field], indent: &str, visibility: &str) {
        for field in fields {
            let docs = docs(self.rng, indent);
            let ty = self.ty(&field.ty);
            let _ = writeln!(self.text, "{docs}{indent}{visibility}{}: {ty},", written(&field.name));
        }
    }

    fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::Unit => "()".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Int(name) | Type::Named(name) => name.clone(),
            Type::F32 => "f32".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Char => "char".to_owned(),
            Type::String => "String".to_owned(),
            Type::Bytes => format!("Vec<{}>", self.byte()),
            Type::Duration => one_of(self.rng, &["Duration", "std::time::Duration"]).to_string(),
            Type::SystemTime => one_of(self.rng, &["SystemTime", "::std::time::SystemTime"]).to_string(),
            Type::Vec(item) => format!("Vec<{}>", self.ty(item)),
            Type::Array(item, length) => {
                let item = self.ty(item);
                format!("[{item}; {}]", self::length(self.rng, &self.consts, *length))
            }
            Type::Option(some) => format!("Option<{}>", self.ty(some)),
            Type::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
            Type::Map { ordered, key, value } => {
                let map = if *ordered { "BTreeMap" } else { "HashMap" };
                format!("{map}<{}, {}>", self.ty(key), self.ty(value))
            }
            Type::Tuple(parts) if parts.len() == 1 => format!("({},)", self.ty(&parts[0])),
            Type::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.ty(part)).collect();
                format!("({})", parts.join(", "))
            }
        }
    }

    /// `u8`, or an alias of it.
    fn byte(&mut self) -> String {
        let byte = Type::Int("u8".to_owned());
        let is_byte = |ty: &&Named| {
            matches!(ty.kind, Kind::Alias(_)) && *through_aliases(self.schema, &Type::Named(ty.name.clone())) == byte
        };
        let aliases: Vec<&Named> = self.schema.types.iter().filter(is_byte).collect();
        if !aliases.is_empty() && chance(self.rng, 50) { one_of(self.rng, &aliases).name.clone() } else { "u8".into() }
    }
}

/// A number, written out or with a constant that there is.
fn length(rng: &mut Rng, consts: &[(String, usize)], value: usize) -> String {
    let fitting: Vec<&(String, usize)> = consts.iter().filter(|(_, known)| *known <= value).collect();
    if fitting.is_empty() || chance(rng, 30) {
        return value.to_string();
    }
    let (name, known) = one_of(rng, &fitting);
    match value - known {
        0 => name.clone(),
        rest => format!("{name} + {rest}"),
    }
}

/// A comment, most of the time.
fn docs(rng: &mut Rng, indent: &str) -> String {
    if chance(rng, 40) {
        return String::new();
    }
    let lines = one_of(rng, DOCS).lines().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n");
    lines.collect()
}
