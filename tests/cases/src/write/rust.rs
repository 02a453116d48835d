//! Rust: values are expressions, each case is a test of its own, run in process on a runtime of its own.

use super::Lines;
use crate::providers::raw;
use crate::schema::{Field, Kind, Schema, Type, Variant};
use crate::table::{self, Action, Case, Outcome};
use crate::value::Value;

/// What every test file needs: the comparison of standard types, and how a case is run.
const SUPPORT: &str = include_str!("support.rs");

/// A test for each case.
pub(super) fn tests(schema: &Schema, cases: &[&Case<'_>], crate_name: &str) -> String {
    let rust = Rust { schema };
    let mut out = Lines::default();
    out.text.push_str(&SUPPORT.replace("CRATE", crate_name));
    out.line("");
    out.line("// Names and values are as the table has them.");
    out.line("#[allow(clippy::all, non_snake_case, unused_imports, unused_variables)]");
    out.line("mod cases {");
    out.line("use super::*;");
    for ty in &schema.types {
        rust.same(&mut out, &ty.name, &ty.kind);
    }
    for event in &schema.events {
        rust.same(&mut out, &event.name, &Kind::Struct(event.fields.clone()));
    }
    for case in cases {
        out.line("");
        out.line("#[test]");
        out.line(&format!("fn {}() {{", function(&case.name)));
        out.line("cases_support::run(async |ctx| {");
        rust.body(&mut out, case);
        out.line("});");
        out.line("}");
    }
    out.line("}");
    out.text
}

fn function(name: &str) -> String {
    let name = table::identifier(name);
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { raw(&name) }
}

struct Rust<'a> {
    schema: &'a Schema,
}

impl Rust<'_> {
    fn body(&self, out: &mut Lines, case: &Case<'_>) {
        let action = case.action;
        let value = self.fields(action.name(), action.fields(), &case.with);
        match &case.outcome {
            Outcome::Gives(answer) => {
                let Action::Call(request) = action else { unreachable!("only requests answer") };
                out.line(&format!("let answer = {value}.request(&ctx).await;"));
                out.line(&format!("cases_support::gives(answer, {});", self.value(&request.returns, answer)));
            }
            Outcome::Fails(error) => {
                let Action::Call(request) = action else { unreachable!("only requests fail so") };
                out.line(&format!("let answer = {value}.request(&ctx).await;"));
                match &request.error {
                    Some(name) => {
                        let error = self.value(&Type::Named(name.clone()), error);
                        out.line(&format!("cases_support::fails(answer, {error});"));
                    }
                    None => {
                        let error = self.value(&Type::String, error);
                        out.line(&format!("cases_support::fails_with_text(answer, {error});"));
                    }
                }
            }
            Outcome::Hears(event, fields) => {
                let expected = self.fields(&event.name, &event.fields, fields);
                let name = &event.name;
                out.line("let heard = cases_support::Heard::default();");
                out.line("let hearer = heard.clone();");
                out.line(&format!("{name}::listen(&ctx, move |event: &{name}| hearer.hear(event.clone())).unwrap();"));
                out.line(&format!("{value}.signal(&ctx).unwrap();"));
                out.line(&format!("cases_support::hears(heard.next().await, {expected});"));
            }
            Outcome::Refused(_) => unreachable!("nothing is refused in Rust"),
        }
    }

    /// A struct, a request, an event: `Name { field: value }`, also where it has no fields.
    fn fields(&self, name: &str, fields: &[Field], values: &[Value]) -> String {
        let field =
            |(field, value): (&Field, &Value)| format!("{}: {}", raw(&field.name), self.value(&field.ty, value));
        format!("{name} {{ {} }}", fields.iter().zip(values).map(field).collect::<Vec<_>>().join(", "))
    }

    fn value(&self, ty: &Type, value: &Value) -> String {
        let all = |ty: &Type, values: &[Value]| {
            values.iter().map(|value| self.value(ty, value)).collect::<Vec<_>>().join(", ")
        };
        match (ty, value) {
            (Type::Named(name), value) => self.named(name, value),
            (Type::Boxed(inner), value) => format!("::std::boxed::Box::new({})", self.value(inner, value)),
            (_, Value::Unit) => "()".into(),
            (_, Value::Bool(value)) => value.to_string(),
            (Type::Int(ty), Value::Int(number)) => format!("{number}_{ty}"),
            (ty, Value::Float(bits)) => {
                let ty = if *ty == Type::F32 { "f32" } else { "f64" };
                match f64::from_bits(*bits) {
                    number if number.is_nan() => format!("{ty}::NAN"),
                    number if number.is_infinite() && number < 0.0 => format!("{ty}::NEG_INFINITY"),
                    number if number.is_infinite() => format!("{ty}::INFINITY"),
                    number => format!("{number:?}_{ty}"),
                }
            }
            (_, Value::Char(char)) => format!("'{}'", char.escape_default()),
            (_, Value::Text { piece, times: 1 }) => format!("\"{}\".to_owned()", piece.escape_default()),
            (_, Value::Text { piece, times }) => format!("\"{}\".repeat({times})", piece.escape_default()),
            (_, Value::Bytes { piece, times: 1 }) => format!("b\"{}\".to_vec()", piece.escape_ascii()),
            (_, Value::Bytes { piece, times }) => format!("b\"{}\".repeat({times})", piece.escape_ascii()),
            (Type::Duration, Value::Time { sec, nsec }) => format!("::std::time::Duration::new({sec}, {nsec})"),
            (_, Value::Time { sec, nsec }) => format!("cases_support::moment({sec}, {nsec})"),
            (Type::Vec(item), Value::List { items, times: 1 }) => format!("::std::vec![{}]", all(item, items)),
            (Type::Vec(item), Value::List { items, times }) => {
                format!("cases_support::repeat(::std::vec![{}], {times})", all(item, items))
            }
            (Type::Array(item, _), Value::Parts(items)) => format!("[{}]", all(item, items)),
            (Type::Tuple(types), Value::Parts(parts)) => {
                let part = |(ty, value)| self.value(ty, value) + ",";
                format!("({})", types.iter().zip(parts).map(part).collect::<String>())
            }
            (Type::Option(inner), Value::Option(Some(value))) => {
                format!("::std::option::Option::Some({})", self.value(inner, value))
            }
            (Type::Option(_), Value::Option(None)) => "::std::option::Option::None".into(),
            (Type::Map { key, value, .. }, Value::Map(entries)) => {
                let entry = |(k, v): &(Value, Value)| format!("({}, {})", self.value(key, k), self.value(value, v));
                format!("[{}].into_iter().collect()", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
            (Type::Map { value: of, .. }, Value::Counted { count, value }) => {
                format!("(0..{count}).map(|key: u64| (key as _, {})).collect()", self.value(of, value))
            }
            (ty, value) => unreachable!("{ty:?} was read as {value:?}"),
        }
    }

    fn named(&self, name: &str, value: &Value) -> String {
        match (&self.schema.named(name).kind, value) {
            (Kind::Newtype(inner), value) => format!("{name}({})", self.value(inner, value)),
            (Kind::Alias(inner), value) => self.value(inner, value),
            (Kind::Struct(fields), Value::Parts(parts)) => self.fields(name, fields, parts),
            (Kind::Enum(variants), Value::Enum { place, .. }) => format!("{name}::{}", variants[*place].0),
            (Kind::Union(variants), Value::Union { place, fields }) => {
                let variant = &variants[*place];
                let path = format!("{name}::{}", variant.name);
                if variant.is_tuple() {
                    let fields = variant.fields.iter().zip(fields);
                    let fields = fields.map(|(field, value)| self.value(&field.ty, value));
                    return format!("{path}({})", fields.collect::<Vec<_>>().join(", "));
                }
                self.fields(&path, &variant.fields, fields)
            }
            (kind, value) => unreachable!("{kind:?} was read as {value:?}"),
        }
    }

    /// How two values of a named type are compared.
    fn same(&self, out: &mut Lines, name: &str, kind: &Kind) {
        let part = |left: &str, right: &str| format!("cases_support::Same::same({left}, {right})");
        let all = |parts: Vec<String>| if parts.is_empty() { "true".to_owned() } else { parts.join(" && ") };
        let body = match kind {
            Kind::Alias(_) => return,
            Kind::Newtype(_) => part("&self.0", "&other.0"),
            Kind::Struct(fields) => {
                let field = |field: &Field| {
                    part(&format!("&self.{}", raw(&field.name)), &format!("&other.{}", raw(&field.name)))
                };
                all(fields.iter().map(field).collect())
            }
            Kind::Enum(_) => "self == other".into(),
            Kind::Union(variants) => {
                let arm = |variant: &Variant| {
                    let bound = |side: &str| {
                        let names = variant.fields.iter().enumerate().map(|(place, field)| match variant.is_tuple() {
                            true => format!("{side}{place}"),
                            false => format!("{}: {side}{place}", raw(&field.name)),
                        });
                        let names = names.collect::<Vec<_>>().join(", ");
                        let braces = if variant.is_tuple() { ["(", ")"] } else { [" { ", " }"] };
                        format!("{name}::{}{}{names}{}", variant.name, braces[0], braces[1])
                    };
                    let fields =
                        (0..variant.fields.len()).map(|place| part(&format!("left{place}"), &format!("right{place}")));
                    format!("({}, {}) => {},", bound("left"), bound("right"), all(fields.collect()))
                };
                let arms: String = variants.iter().map(arm).collect();
                let others = if variants.len() > 1 { "_ => false," } else { "" };
                format!("match (self, other) {{ {arms} {others} }}")
            }
        };
        out.line("");
        out.line(&format!("impl cases_support::Same for {name} {{"));
        out.line("fn same(&self, other: &Self) -> bool {");
        out.line(&body);
        out.line("}");
        out.line("}");
    }
}
