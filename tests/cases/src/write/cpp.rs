//! C++: values are expressions of standard types, comparison is a class template that follows the types.

use super::{Lines, c_float, c_int, c_literal, names, shown};
use crate::schema::{Field, Kind, Schema, Type};
use crate::table::{Action, Case, Outcome};
use crate::value::Value;

/// A program with these cases.
pub(super) fn program(schema: &Schema, cases: &[&Case<'_>]) -> String {
    let cpp = Cpp { schema, library: &schema.library };
    let mut out = Lines::default();
    out.line("#include \"same.hpp\"");
    out.line("");
    out.line("namespace {");
    for (place, case) in cases.iter().enumerate() {
        out.line("");
        out.line(&format!("// {}", case.name.replace(|char: char| char.is_control() || char == '\\', " ")));
        out.line(&format!("void case_{place}() {{"));
        cpp.body(&mut out, case);
        out.line("}");
    }
    out.line("");
    out.line("} // namespace");
    out.line("");
    out.line("int main(int argc, char **argv) {");
    out.line("return run({");
    for (place, case) in cases.iter().enumerate() {
        out.line(&format!("{{{}, case_{place}}},", shown(&case.name)));
    }
    out.line("}, argc, argv);");
    out.line("}");
    out.text
}

/// What the programs of a library share: how values are compared, and how cases are run.
pub(super) fn same(schema: &Schema) -> String {
    let cpp = Cpp { schema, library: &schema.library };
    let library = &schema.library;
    let mut out = Lines::default();
    out.line(&format!("// How the values of {library} are compared, and how its cases are run."));
    out.line("#ifndef SAME_HPP");
    out.line("#define SAME_HPP");
    out.line("");
    out.line(&format!("#include \"{library}.hpp\""));
    out.line("");
    out.line("#include \"table.hpp\"");
    let mut bodies = Lines::default();
    for ty in &schema.types {
        cpp.comparison(&mut out, &mut bodies, &ty.name, &ty.kind);
    }
    for event in &schema.events {
        let fields = event.fields.iter().map(|field| Field { ty: schema.unboxed(&field.ty).clone(), ..field.clone() });
        cpp.comparison(&mut out, &mut bodies, &event.name, &Kind::Struct(fields.collect()));
    }
    out.text.push_str(&bodies.text);
    let class = cpp.class();
    for line in [
        "",
        &format!("inline {class} lib;"),
        "",
        "inline int run(std::initializer_list<table::Case> cases, int argc, char **argv) {",
        "const auto created = lib.createContext();",
        "if (!created.ok()) {",
        "std::printf(\"FAILED setup: %s\\n\", created.error().c_str());",
        "return 1;",
        "}",
        "const bool good = table::run(cases, argc, argv);",
        &format!("return lib.shutdown() == {}::Status::Ok && good ? 0 : 1;", names::namespace(library)),
        "}",
        "",
        "#endif // SAME_HPP",
    ] {
        out.line(line);
    }
    out.text
}

struct Cpp<'a> {
    schema: &'a Schema,
    library: &'a str,
}

impl Cpp<'_> {
    fn class(&self) -> String {
        format!("{}::{}", names::namespace(self.library), names::class(self.library))
    }

    fn ty(&self, ty: &Type) -> String {
        names::cpp_type(self.schema, ty)
    }

    /// What a case does.
    fn body(&self, out: &mut Lines, case: &Case<'_>) {
        let mut arguments = Vec::new();
        for (field, value) in case.action.fields().iter().zip(&case.with) {
            let ty = self.schema.unboxed(&field.ty);
            let name = format!("given_{}", names::c_field(&field.name));
            out.line(&format!("const {} {name} = {};", self.ty(ty), self.value(ty, value)));
            arguments.push(name);
        }
        let call = format!("lib.{}({})", names::method(case.action.name()), arguments.join(", "));
        match &case.outcome {
            Outcome::Gives(value) => {
                let Action::Call(request) = case.action else { unreachable!("only requests answer") };
                let returns = self.schema.unboxed(&request.returns);
                if *self.schema.bare(returns) == Type::Unit {
                    out.line(&format!("table::gives({call});"));
                } else if let ([field], true) = (case.action.fields(), case.with.first() == Some(value))
                    && self.schema.unboxed(&field.ty) == returns
                {
                    out.line(&format!("table::gives({call}, {});", arguments[0]));
                } else {
                    let value = self.value(returns, value);
                    out.line(&format!("table::gives<{}>({call}, {value});", self.ty(returns)));
                }
            }
            Outcome::Fails(value) => {
                let Action::Call(request) = case.action else { unreachable!("only requests fail so") };
                match &request.error {
                    None => out.line(&format!("table::failsWithText({call}, {});", self.value(&Type::String, value))),
                    Some(name) => {
                        let ty = Type::Named(name.clone());
                        let value = self.value(&ty, value);
                        out.line(&format!("table::fails<{}>({call}, {value});", self.ty(&ty)));
                    }
                }
            }
            Outcome::Refused(path) => {
                out.line(&format!("table::refused({call}, {});", c_literal(path.as_bytes())));
            }
            Outcome::Hears(event, fields) => {
                let fields: Vec<_> = event
                    .fields
                    .iter()
                    .zip(fields)
                    .map(|(field, value)| self.value(self.schema.unboxed(&field.ty), value))
                    .collect();
                let ty = names::item(self.library, &event.name);
                let name = &event.name;
                out.line(&format!("table::Heard<{ty}> heard{{{ty}{{{}}}}};", fields.join(", ")));
                out.line(&format!(
                    "const auto handle = lib.on{name}([&](const {ty} &event) {{ heard.hear(event); }});"
                ));
                out.line(&format!("table::gives({call});"));
                out.line("heard.wait();");
                out.line(&format!("lib.off{name}(handle);"));
            }
        }
    }

    fn value(&self, ty: &Type, value: &Value) -> String {
        let name = || self.ty(ty);
        match (ty, value) {
            (Type::Named(named), value) => self.named(named, value),
            (Type::Boxed(inner), value) => format!("{}({})", name(), self.value(inner, value)),
            (_, Value::RawText(bytes)) => format!("std::string({}, {})", c_literal(bytes), bytes.len()),
            (_, Value::RawNumber(number)) => format!("static_cast<{}>({number})", name()),
            (_, Value::Bool(value)) => value.to_string(),
            (Type::Int(ty), Value::Int(number)) => c_int(ty, *number),
            (ty, Value::Float(bits)) => match f64::from_bits(*bits) {
                number if number.is_nan() => format!("std::numeric_limits<{}>::quiet_NaN()", name()),
                number if number.is_infinite() => {
                    format!("{}std::numeric_limits<{}>::infinity()", if number < 0.0 { "-" } else { "" }, name())
                }
                number => c_float(number, *ty == Type::F32),
            },
            (_, Value::Char(char)) => format!("char32_t({})", u32::from(*char)),
            (_, Value::Text { piece, times }) => {
                let piece = format!("std::string({}, {})", c_literal(piece.as_bytes()), piece.len());
                repeated(piece, *times)
            }
            (_, Value::Bytes { piece, times }) => {
                let bytes: Vec<_> = piece.iter().map(u8::to_string).collect();
                repeated(format!("std::vector<uint8_t>{{{}}}", bytes.join(", ")), *times)
            }
            (Type::Duration, Value::Time { sec, nsec }) => nanoseconds(*sec, *nsec),
            (_, Value::Time { sec, nsec }) => format!("{}({})", name(), nanoseconds(*sec, *nsec)),
            (Type::Vec(item), Value::List { items, times }) => {
                let values = self.all(item, items);
                repeated(format!("{}{{{values}}}", name()), *times)
            }
            (Type::Array(item, _), Value::Parts(items)) => format!("{}{{{{{}}}}}", name(), self.all(item, items)),
            (Type::Tuple(types), Value::Parts(parts)) => {
                let parts: Vec<_> = types.iter().zip(parts).map(|(ty, value)| self.value(ty, value)).collect();
                format!("{}({})", name(), parts.join(", "))
            }
            (Type::Option(inner), Value::Option(Some(value))) => {
                format!("{}(std::in_place, {})", name(), self.value(inner, value))
            }
            (Type::Option(_), Value::Option(None)) => format!("{}()", name()),
            // Of equal keys a braced list takes the first and not the last, so that it is sorted first.
            (Type::Map { key, value: of, .. }, Value::Map(_)) => {
                let Value::Map(entries) = value.sorted() else { unreachable!("a sorted map is a map") };
                let pair = format!("std::pair<const {}, {}>", self.ty(key), self.ty(of));
                let entry = |(k, v): &(Value, Value)| format!("{pair}({}, {})", self.value(key, k), self.value(of, v));
                format!("{}{{{}}}", name(), entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
            (Type::Map { value: of, .. }, Value::Counted { count, value }) => {
                format!("table::counted<{}>({count}, {})", name(), self.value(of, value))
            }
            (ty, value) => unreachable!("{ty:?} was read as {value:?}"),
        }
    }

    fn all(&self, ty: &Type, values: &[Value]) -> String {
        values.iter().map(|value| self.value(ty, value)).collect::<Vec<_>>().join(", ")
    }

    fn fields(&self, fields: &[Field], values: &[Value]) -> String {
        let fields = fields.iter().zip(values).map(|(field, value)| self.value(&field.ty, value));
        fields.collect::<Vec<_>>().join(", ")
    }

    fn named(&self, name: &str, value: &Value) -> String {
        let item = names::item(self.library, name);
        match (&self.schema.named(name).kind, value) {
            (Kind::Newtype(inner) | Kind::Alias(inner), value) => self.value(inner, value),
            (Kind::Enum(_), Value::RawNumber(number)) => format!("static_cast<{item}>({number})"),
            (Kind::Enum(variants), Value::Enum { place, .. }) => {
                format!("{item}::{}", names::enumerator(&variants[*place].0))
            }
            (Kind::Struct(fields), Value::Parts(parts)) => format!("{item}{{{}}}", self.fields(fields, parts)),
            (Kind::Union(variants), Value::Union { place, fields }) => {
                let variant = &variants[*place];
                let alternative = names::alternative(self.library, name, &variant.name);
                format!("{item}({item}::{alternative}{{{}}})", self.fields(&variant.fields, fields))
            }
            (kind, value) => unreachable!("{kind:?} was read as {value:?}"),
        }
    }

    /// Declares how a named type is compared, and defines it once all are declared.
    fn comparison(&self, heads: &mut Lines, bodies: &mut Lines, name: &str, kind: &Kind) {
        let item = names::item(self.library, name);
        let part = |ty: &Type, field: &str| {
            format!("table::same<{}>(left.{field}, right.{field}, \"{name}.{field}\")", self.ty(ty))
        };
        match kind {
            // Other names for the same types, and numbers, which are compared as such.
            Kind::Newtype(_) | Kind::Alias(_) | Kind::Enum(_) => {}
            Kind::Struct(fields) => {
                let parts = fields.iter().map(|field| part(&field.ty, &names::cpp_field(&field.name))).collect();
                self.function(heads, bodies, &item, parts);
            }
            Kind::Union(variants) => {
                for variant in variants {
                    let alternative = format!("{item}::{}", names::alternative(self.library, name, &variant.name));
                    let parts = variant.fields.iter().map(|field| part(&field.ty, &names::cpp_field(&field.name)));
                    self.function(heads, bodies, &alternative, parts.collect());
                }
                self.function(heads, bodies, &item, vec![format!("table::sameAlternative(left, right, \"{name}\")")]);
            }
        }
    }

    fn function(&self, heads: &mut Lines, bodies: &mut Lines, ty: &str, parts: Vec<String>) {
        heads.line("");
        heads.line(&format!("template <> struct table::Same<{ty}> {{"));
        heads.line(&format!("static bool same(const {ty} &left, const {ty} &right);"));
        heads.line("};");
        bodies.line("");
        let names = if parts.is_empty() { ["", ""] } else { ["left", "right"] };
        bodies.line(&format!(
            "inline bool table::Same<{ty}>::same(const {ty} &{}, const {ty} &{}) {{",
            names[0], names[1]
        ));
        bodies.line(&format!("return {};", if parts.is_empty() { "true".to_owned() } else { parts.join(" && ") }));
        bodies.line("}");
    }
}

fn repeated(piece: String, times: usize) -> String {
    if times == 1 { piece } else { format!("table::repeat({piece}, {times})") }
}

fn nanoseconds(sec: i64, nsec: u32) -> String {
    let all = i128::from(sec) * 1_000_000_000 + i128::from(nsec);
    format!("std::chrono::nanoseconds({})", c_int("i64", all))
}
