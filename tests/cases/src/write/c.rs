//! C: values are nested compound literals, comparisons are functions that follow the types.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::{Lines, c_float, c_int, c_literal, names, shown};
use crate::schema::{Field, Kind, Message, Schema, Type};
use crate::table::{Action, Case, Outcome};
use crate::value::Value;

/// C knows no longer literals for certain: ISO C99, 5.2.4.1.
const LONGEST_LITERAL: usize = 4000;

/// What is put in front of maps without order in names of functions: they are compared in another way.
const HASH: &str = "Hash";

/// A program with these cases.
pub(super) fn program(schema: &Schema, cases: &[&Case<'_>]) -> String {
    let c = C::new(schema);
    let library = &schema.library;
    let mut out = Lines::default();
    out.line("#include \"same.h\"");
    let mut events: Vec<&Message> = Vec::new();
    for case in cases {
        if let Outcome::Hears(event, _) = case.outcome
            && events.iter().all(|other| other.name != event.name)
        {
            events.push(event);
        }
    }
    for event in events {
        let name = &event.name;
        out.line("");
        out.line(&format!(
            "static void hear_{name}({library}_Context own, const {library}_{name} *event, void *heard)"
        ));
        out.line("{");
        out.line("(void)own;");
        out.line(&format!("table_hear(heard, same_{name}(event, ((table_Heard *)heard)->expected));"));
        out.line("}");
    }
    for (place, case) in cases.iter().enumerate() {
        out.line("");
        out.line(&format!(
            "/* {} */",
            case.name.replace("*/", "* /").replace("/*", "/ *").replace(char::is_control, " ")
        ));
        out.line(&format!("static void case_{place}(void)"));
        out.line("{");
        c.body(&mut out, case);
        out.line("}");
    }
    out.line("");
    out.line("int main(int argc, char **argv)");
    out.line("{");
    out.line("static const table_Case cases[] = {");
    for (place, case) in cases.iter().enumerate() {
        out.line(&format!("{{{}, case_{place}}},", shown(&case.name)));
    }
    out.line("};");
    out.line("return run(cases, sizeof cases / sizeof *cases, argc, argv);");
    out.line("}");
    out.text
}

/// What the programs of a library share: how values are compared, and how cases are run.
pub(super) fn same(schema: &Schema, cases: &[&Case<'_>]) -> String {
    let c = C::new(schema);
    let library = &schema.library;
    for case in cases {
        match (case.action, &case.outcome) {
            (Action::Call(request), Outcome::Gives(_)) => {
                drop(c.same(schema.unboxed(&request.returns), "", "", At::Element))
            }
            (Action::Call(request), Outcome::Fails(_)) => {
                let error = request.error.iter().map(|error| Type::Named(error.clone()));
                error.for_each(|error| drop(c.same(&error, "", "", At::Element)));
            }
            _ => {}
        }
    }
    let mut bodies = Lines::default();
    let mut seen = BTreeSet::new();
    for event in &schema.events {
        seen.insert(event.name.clone());
        let fields: Vec<_> = event.fields.iter().map(|field| (field, schema.unboxed(&field.ty))).collect();
        c.function(&mut bodies, &event.name, &format!("{library}_{}", event.name), |out| {
            c.fields(out, &event.name, &fields)
        });
    }
    // What is compared may need more to be compared.
    loop {
        let next = c.wanted.borrow_mut().pop();
        let Some(ty) = next else { break };
        if seen.insert(names::part(&ty, HASH)) {
            c.comparison(&mut bodies, &ty);
        }
    }
    let mut out = Lines::default();
    out.line(&format!("/* How the values of {library} are compared, and how its cases are run. */"));
    out.line("#ifndef SAME_H");
    out.line("#define SAME_H");
    out.line("");
    out.line("#include \"table.h\"");
    out.line("");
    out.line(&format!("#include \"{library}.h\""));
    out.line("");
    out.line(&format!("static {library}_Context ctx;"));
    out.line("");
    c.heads.borrow().iter().for_each(|head| out.line(head));
    out.text.push_str(&bodies.text);
    let constant = |part: &str| names::constant(library, &[part]);
    let (ok, options) = (constant("OK"), constant("OPTIONS_INIT"));
    for line in [
        "",
        "static inline int run(const table_Case *cases, size_t count, int argc, char **argv)",
        "{",
        &format!("const {library}_Options options = {options};"),
        "int good;",
        &format!("if ({library}_createContext(&options, &ctx, NULL) != {ok}) {{"),
        &format!("printf(\"FAILED setup: %s\\n\", {library}_lastError()->message);"),
        "return EXIT_FAILURE;",
        "}",
        "good = table_run(cases, count, argc, argv);",
        &format!("return {library}_shutdown(ctx) == {ok} && good ? EXIT_SUCCESS : EXIT_FAILURE;"),
        "}",
        "",
        "#endif",
    ] {
        out.line(line);
    }
    out.text
}

/// Whether an array is there itself or has a struct around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// The member of a struct.
    Member,
    /// An item of a list, what is pointed to, a variable.
    Element,
}

struct C<'a> {
    schema: &'a Schema,
    library: &'a str,
    /// Types that comparisons call functions for.
    wanted: RefCell<Vec<Type>>,
    /// The declarations of these functions.
    heads: RefCell<Vec<String>>,
    /// Statements that have to come before the value that is being written.
    before: RefCell<Vec<String>>,
    /// How many variables these statements have made.
    counted: Cell<usize>,
}

impl<'a> C<'a> {
    fn new(schema: &'a Schema) -> Self {
        Self {
            schema,
            library: &schema.library,
            wanted: RefCell::default(),
            heads: RefCell::default(),
            before: RefCell::default(),
            counted: Cell::new(0),
        }
    }

    fn constant(&self, parts: &[&str]) -> String {
        names::constant(self.library, parts)
    }

    /// What a case does.
    fn body(&self, out: &mut Lines, case: &Case<'_>) {
        let library = self.library;
        let mut arguments = vec!["ctx".to_owned()];
        for (field, value) in case.action.fields().iter().zip(&case.with) {
            let ty = self.schema.unboxed(&field.ty);
            let name = format!("given_{}", names::c_field(&field.name));
            self.variable(out, ty, &name, value);
            arguments.push(if self.is_passed_as_it_is(ty) { name } else { format!("&{name}") });
        }
        out.line(&format!("const {library}_Error *error = NULL;"));
        let returns = match case.action {
            Action::Call(request) => self.schema.unboxed(&request.returns),
            Action::Send(_) => &Type::Unit,
        };
        let is_scalar = self.schema.is_scalar(returns);
        if *returns != Type::Unit {
            match is_scalar {
                true => out.line(&format!("{} out = 0;", self.element(returns))),
                false => out.line(&format!("{} *out = NULL;", constant_of(&self.element(returns)))),
            }
            arguments.push("&out".into());
        }
        arguments.push("&error".into());
        let call = format!("{}({})", names::c_function(library, case.action.name()), arguments.join(", "));
        let free = |out: &mut Lines| {
            if *returns != Type::Unit && !is_scalar {
                out.line(&format!("{library}_free(out);"));
            }
            out.line(&format!("{library}_free(error);"));
        };
        match &case.outcome {
            Outcome::Gives(value) => {
                let expected =
                    if *returns == Type::Unit { None } else { Some(self.expected(out, case, returns, value)) };
                out.line(&format!("if ({call} != {})", self.constant(&["OK"])));
                out.line("    table_failed(error == NULL ? \"no error\" : error->message);");
                if let Some(expected) = expected {
                    let answer = if is_scalar { "out" } else { "(*out)" };
                    out.line(&format!("else if (!({}))", self.same(returns, answer, &expected, At::Element)));
                    out.line("    table_differs(\"the answer\");");
                }
                free(out);
            }
            Outcome::Fails(value) => {
                let Action::Call(request) = case.action else { unreachable!("only requests fail so") };
                let good = match &request.error {
                    None => {
                        self.variable(out, &Type::String, "expected", value);
                        "table_same(error->message, error->messageLen, expected.ptr, expected.len) && \
                         error->variant == -1 && error->payload == NULL"
                            .to_owned()
                    }
                    Some(name) => self.declared(out, name, value),
                };
                out.line(&format!("if ({call} != {} || error == NULL)", self.constant(&["PROVIDER"])));
                out.line("    table_failed(error == NULL ? \"it does not fail\" : error->message);");
                out.line(&format!("else if (!({good}))"));
                out.line("    table_differs(\"the error\");");
                free(out);
            }
            Outcome::Refused(path) => {
                out.line(&format!("if ({call} != {} || error == NULL)", self.constant(&["INVALID_ARGUMENT"])));
                out.line("    table_failed(error == NULL ? \"it is not refused\" : error->message);");
                out.line("else");
                out.line(&format!("    table_refused(error->argument, {});", c_literal(path.as_bytes())));
                free(out);
            }
            Outcome::Hears(event, fields) => {
                let name = &event.name;
                let expected: Vec<_> = (event.fields.iter().zip(fields))
                    .map(|(field, value)| self.field(field, self.schema.unboxed(&field.ty), value))
                    .collect();
                self.flush(out);
                out.line(&format!(
                    "const {library}_{name} expected = {};",
                    braces(&format!("{library}_{name}"), &expected)
                ));
                out.line("table_Heard heard = {CHECK_COUNTER_INIT, &expected, 0};");
                out.line(&format!("{library}_Handle handle = 0;"));
                let ok = self.constant(&["OK"]);
                out.line(&format!(
                    "if ({library}_on{name}(ctx, hear_{name}, &heard, NULL, NULL, &handle, &error) != {ok} ||"
                ));
                out.line(&format!("    {call} != {ok})"));
                out.line("    table_failed(error == NULL ? \"no error\" : error->message);");
                out.line("else");
                out.line("    table_heard(&heard);");
                out.line(&format!("{library}_off{name}(ctx, handle);"));
                free(out);
            }
        }
    }

    /// The condition that an error is this variant of a declared one.
    fn declared(&self, out: &mut Lines, name: &str, value: &Value) -> String {
        let ty = Type::Named(name.to_owned());
        self.variable(out, &ty, "expected", value);
        let (variant, tag) = match (&self.schema.named(name).kind, value) {
            (Kind::Enum(variants), Value::Enum { place, .. }) => (&variants[*place].0, "expected"),
            (Kind::Union(variants), Value::Union { place, .. }) => (&variants[*place].name, "expected.tag"),
            _ => unreachable!("an error is an enum, and the table was read so"),
        };
        let payload = format!("(*(const {} *)error->payload)", self.element(&ty));
        format!(
            "error->variant == {tag} && strcmp(error->variantName, {}) == 0 && {}",
            c_literal(variant.as_bytes()),
            self.same(&ty, &payload, "expected", At::Element)
        )
    }

    /// The name of the variable with what has to come: where nothing else is said, what was given.
    fn expected(&self, out: &mut Lines, case: &Case<'_>, ty: &Type, value: &Value) -> String {
        if let ([field], [given]) = (case.action.fields(), case.with.as_slice())
            && given == value
            && self.schema.unboxed(&field.ty) == ty
        {
            return format!("given_{}", names::c_field(&field.name));
        }
        self.variable(out, ty, "expected", value);
        "expected".into()
    }

    fn variable(&self, out: &mut Lines, ty: &Type, name: &str, value: &Value) {
        let value = self.value(ty, value);
        self.flush(out);
        out.line(&format!("{} {name} = {value};", constant_of(&self.element(ty))));
    }

    fn flush(&self, out: &mut Lines) {
        self.before.take().iter().for_each(|line| out.line(line));
    }

    /// Whether a parameter is the value itself and not a pointer to it.
    fn is_passed_as_it_is(&self, ty: &Type) -> bool {
        let schema = self.schema;
        if schema.is_scalar(ty) {
            return true;
        }
        match schema.resolve(ty) {
            Type::String | Type::Bytes | Type::Vec(_) | Type::Map { .. } => true,
            Type::Duration | Type::SystemTime | Type::Boxed(_) => true,
            Type::Option(inner) => self.is_box(inner),
            Type::Named(name) => match &schema.named(name).kind {
                Kind::Newtype(inner) => self.is_passed_as_it_is(inner),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_box(&self, ty: &Type) -> bool {
        matches!(self.schema.resolve(ty), Type::Boxed(_))
    }

    /// The C type of an item of a list, of what is pointed to, of a variable.
    fn element(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "uint8_t".into(),
            Type::Char => "uint32_t".into(),
            Type::Int(name) => names::int(name),
            Type::F32 => "float".into(),
            Type::F64 => "double".into(),
            Type::Boxed(inner) => format!("{} *", constant_of(&self.element(inner))),
            Type::Option(inner) if self.is_box(inner) => self.element(self.schema.resolve(inner)),
            _ => format!("{}_{}", self.library, names::part(ty, "")),
        }
    }

    /// A value of the type that [`element`](Self::element) names.
    fn value(&self, ty: &Type, value: &Value) -> String {
        let name = || self.element(ty);
        match (ty, value) {
            (Type::Boxed(inner), value) => {
                let written = self.value(inner, value);
                // An address is had of compound literals only.
                if written.starts_with(&format!("({}){{", self.element(self.look_through(inner)))) {
                    format!("&{written}")
                } else {
                    format!("&({}){{{written}}}", self.element(inner))
                }
            }
            (_, Value::Null(len)) => format!("({}){{NULL, {len}}}", name()),
            (_, Value::RawText(bytes)) => format!("({}){{{}, {}}}", name(), c_literal(bytes), bytes.len()),
            (Type::Named(named), value) => self.named(named, value),
            (_, Value::RawNumber(number)) => number.to_string(),
            (_, Value::Bool(value)) => u8::from(*value).to_string(),
            (Type::Int(ty), Value::Int(number)) => c_int(ty, *number),
            (ty, Value::Float(bits)) => match f64::from_bits(*bits) {
                number if number.is_nan() => "NAN".into(),
                number if number.is_infinite() => format!("{}INFINITY", if number < 0.0 { "-" } else { "" }),
                number => c_float(number, *ty == Type::F32),
            },
            (_, Value::Char(char)) => u32::from(*char).to_string(),
            (_, Value::Text { piece, times }) => self.bytes(&name(), "", piece.as_bytes(), *times),
            (_, Value::Bytes { piece, times }) => self.bytes(&name(), "(const uint8_t *)", piece, *times),
            (_, Value::Time { sec, nsec }) => {
                format!("({}){{.sec = {}, .nsec = {nsec}u}}", name(), c_int("i64", i128::from(*sec)))
            }
            (Type::Vec(item), Value::List { items, times }) => {
                let values = items.iter().map(|value| self.value(item, value)).collect();
                self.items(&name(), &self.element(item), values, *times)
            }
            (Type::Array(..), Value::Parts(_)) => format!("({}){{{}}}", name(), self.member(ty, value)),
            (Type::Tuple(types), Value::Parts(parts)) => {
                let parts: Vec<_> = types
                    .iter()
                    .zip(parts)
                    .enumerate()
                    .map(|(place, (ty, value))| format!(".field{place} = {}", self.member(ty, value)))
                    .collect();
                braces(&name(), &parts)
            }
            (Type::Option(inner), Value::Option(value)) if self.is_box(inner) => match value {
                Some(value) => self.value(self.schema.resolve(inner), value),
                None => "NULL".into(),
            },
            (Type::Option(inner), Value::Option(value)) => match value {
                Some(value) => format!("({}){{.present = 1, .value = {}}}", name(), self.member(inner, value)),
                None => format!("({}){{.present = 0}}", name()),
            },
            (Type::Map { key, value, .. }, Value::Map(entries)) => {
                let entry = |(k, v): &(Value, Value)| {
                    format!("{{.key = {}, .value = {}}}", self.member(key, k), self.member(value, v))
                };
                self.items(&name(), &(name() + "_Entry"), entries.iter().map(entry).collect(), 1)
            }
            (Type::Map { key, value, .. }, Value::Counted { count, value: of }) => {
                let of = self.member(value, of);
                let counted = format!("counted{}", self.counted.replace(self.counted.get() + 1));
                let mut before = self.before.borrow_mut();
                let entry = name() + "_Entry";
                before.push(format!(
                    "{entry} *{counted} = table_repeat(&({entry}){{.value = {of}}}, sizeof({entry}), {count});"
                ));
                before.push(format!("for (size_t i = 0; i < {count}; i++)"));
                before.push(format!("    {counted}[i].key = ({})i;", self.element(key)));
                format!("({}){{{counted}, {count}}}", name())
            }
            (ty, value) => unreachable!("{ty:?} was read as {value:?}"),
        }
    }

    /// The same, where arrays have no struct around them.
    fn member(&self, ty: &Type, value: &Value) -> String {
        match (ty, value) {
            (Type::Array(item, _), Value::Parts(items)) => {
                let items: Vec<_> = items.iter().map(|value| self.value(item, value)).collect();
                format!("{{{}}}", items.join(", "))
            }
            _ => self.value(ty, value),
        }
    }

    fn look_through<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        match ty {
            Type::Named(name) => match &self.schema.named(name).kind {
                Kind::Newtype(inner) | Kind::Alias(inner) => self.look_through(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    fn named(&self, name: &str, value: &Value) -> String {
        let prefixed = format!("{}_{name}", self.library);
        match (&self.schema.named(name).kind, value) {
            (Kind::Newtype(inner) | Kind::Alias(inner), value) => self.value(inner, value),
            (Kind::Union(_), Value::RawNumber(number)) => format!("({prefixed}){{.tag = {number}}}"),
            (Kind::Enum(_), Value::RawNumber(number)) => number.to_string(),
            (Kind::Enum(variants), Value::Enum { place, .. }) => self.constant(&[name, &variants[*place].0]),
            (Kind::Struct(fields), Value::Parts(parts)) => {
                let parts: Vec<_> =
                    fields.iter().zip(parts).map(|(field, value)| self.field(field, &field.ty, value)).collect();
                braces(&prefixed, &parts)
            }
            (Kind::Union(variants), Value::Union { place, fields }) => {
                let variant = &variants[*place];
                let tag = self.constant(&[name, &variant.name]);
                if fields.is_empty() {
                    return format!("({prefixed}){{.tag = {tag}}}");
                }
                let parts: Vec<_> = variant
                    .fields
                    .iter()
                    .zip(fields)
                    .map(|(field, value)| self.field(field, &field.ty, value))
                    .collect();
                let member = names::c_field(&variant.name);
                format!("({prefixed}){{.tag = {tag}, .value = {{.{member} = {{{}}}}}}}", parts.join(", "))
            }
            (kind, value) => unreachable!("{kind:?} was read as {value:?}"),
        }
    }

    /// The initializer of a member, which in an event is not a box.
    fn field(&self, field: &Field, ty: &Type, value: &Value) -> String {
        format!(".{} = {}", names::c_field(&field.name), self.member(ty, value))
    }

    fn bytes(&self, name: &str, cast: &str, piece: &[u8], times: usize) -> String {
        let literal = if piece.len() > LONGEST_LITERAL {
            let bytes: Vec<_> = piece.iter().map(|byte| format!("'\\{byte:03o}'")).collect();
            format!("(const char[]){{{}}}", bytes.join(", "))
        } else {
            c_literal(piece)
        };
        match times {
            1 => format!("({name}){{{cast}{literal}, {}}}", piece.len()),
            _ => format!("({name}){{table_repeat({literal}, {}, {times}), {}}}", piece.len(), piece.len() * times),
        }
    }

    fn items(&self, name: &str, item: &str, values: Vec<String>, times: usize) -> String {
        let (count, all) = (values.len(), values.len() * times);
        if all == 0 {
            return format!("({name}){{NULL, 0}}");
        }
        let values = format!("({}[]){{{}}}", constant_of(item), values.join(", "));
        match times {
            1 => format!("({name}){{{values}, {count}}}"),
            _ => format!("({name}){{table_repeat({values}, {count} * sizeof({item}), {times}), {all}}}"),
        }
    }

    /// The condition that two values are the same; what it calls is asked for.
    fn same(&self, ty: &Type, left: &str, right: &str, at: At) -> String {
        let ty = match self.look_through(ty) {
            inner if inner == ty => ty,
            // A typedef has a struct around an array.
            inner => return self.same(inner, left, right, At::Element),
        };
        match ty {
            Type::Unit => "1".into(),
            Type::Bool | Type::Int(_) | Type::Char => format!("{left} == {right}"),
            Type::Named(name) if matches!(self.schema.named(name).kind, Kind::Enum(_)) => format!("{left} == {right}"),
            Type::F32 => format!("table_same_f32({left}, {right})"),
            Type::F64 => format!("table_same_f64({left}, {right})"),
            Type::String | Type::Bytes => format!("table_same({left}.ptr, {left}.len, {right}.ptr, {right}.len)"),
            Type::Duration | Type::SystemTime => {
                format!("({left}.sec == {right}.sec && {left}.nsec == {right}.nsec)")
            }
            Type::Boxed(inner) => self.same(inner, &format!("(*{left})"), &format!("(*{right})"), At::Element),
            Type::Option(inner) if self.is_box(inner) => {
                let inside = self.same(self.schema.resolve(inner), left, right, At::Element);
                format!("(({left} == NULL || {right} == NULL) ? {left} == {right} : {inside})")
            }
            Type::Array(..) => {
                self.wanted.borrow_mut().push(ty.clone());
                let items = if at == At::Element { ".items" } else { "" };
                format!("same_{}({left}{items}, {right}{items})", names::part(ty, HASH))
            }
            _ => {
                self.wanted.borrow_mut().push(ty.clone());
                format!("same_{}(&{left}, &{right})", names::part(ty, HASH))
            }
        }
    }

    /// The function that compares two values of a type.
    fn comparison(&self, out: &mut Lines, ty: &Type) {
        let schema = self.schema;
        let (name, c_name) = (names::part(ty, HASH), self.element(ty));
        let item = |item: &Type| self.same(item, "left[i]", "right[i]", At::Element);
        match ty {
            Type::Array(of, len) => self.function(out, &name, &self.element(of), |out| {
                out.line(&format!("for (size_t i = 0; i < {len}; i++) {{"));
                out.line(&format!("if (!({}))", item(of)));
                out.line(&format!("    return table_is(0, \"{name}\");"));
                out.line("}");
                out.line("return 1;");
            }),
            Type::Vec(of) => self.function(out, &name, &c_name, |out| {
                let of = self.look_through(of);
                let bitwise = matches!(of, Type::Bool | Type::Int(_) | Type::Char)
                    || matches!(of, Type::Named(name) if matches!(schema.named(name).kind, Kind::Enum(_)));
                if bitwise {
                    out.line("const size_t size = sizeof *left->ptr;");
                    out.line("return table_is(table_same(left->ptr, left->len * size, right->ptr, right->len * size),");
                    out.line(&format!("                \"{name}\");"));
                } else {
                    out.line("if (left->len != right->len)");
                    out.line(&format!("    return table_is(0, \"the length of {name}\");"));
                    out.line("for (size_t i = 0; i < left->len; i++) {");
                    out.line(&format!("if (!({}))", self.same(of, "left->ptr[i]", "right->ptr[i]", At::Element)));
                    out.line(&format!("    return table_is(0, \"{name}\");"));
                    out.line("}");
                    out.line("return 1;");
                }
            }),
            Type::Map { ordered, key, value } => {
                if !ordered {
                    self.order(out, &name, &(c_name.clone() + "_Entry"), key);
                }
                self.function(out, &name, &c_name, |out| {
                    self.entries(out, &name, (!ordered).then_some(&c_name), key, value)
                });
            }
            Type::Option(inner) => self.function(out, &name, &c_name, |out| {
                let inside = self.same(inner, "left->value", "right->value", At::Member);
                out.line(&format!("return table_is(left->present == right->present, \"{name}\") &&"));
                out.line(&format!("       (left->present == 0 || table_is({inside}, \"{name}\"));"));
            }),
            Type::Tuple(types) => self.function(out, &name, &c_name, |out| {
                let parts = types.iter().enumerate().map(|(place, ty)| (format!("field{place}"), ty));
                self.members(out, &name, parts.collect());
            }),
            Type::Named(of) => match &schema.named(of).kind {
                Kind::Struct(fields) => {
                    let fields: Vec<_> = fields.iter().map(|field| (field, &field.ty)).collect();
                    self.function(out, &name, &c_name, |out| self.fields(out, of, &fields));
                }
                Kind::Union(variants) => self.function(out, &name, &c_name, |out| {
                    out.line("if (left->tag != right->tag)");
                    out.line(&format!("    return table_is(0, \"the variant of {name}\");"));
                    out.line("switch (left->tag) {");
                    for variant in variants.iter().filter(|variant| !variant.fields.is_empty()) {
                        out.line(&format!("case {}:", self.constant(&[of, &variant.name])));
                        let member = names::c_field(&variant.name);
                        let parts = variant.fields.iter().map(|field| {
                            let field_name = names::c_field(&field.name);
                            (format!("value.{member}.{field_name}"), &field.ty)
                        });
                        self.members(out, &name, parts.collect());
                    }
                    out.line("default:");
                    out.line("    return 1;");
                    out.line("}");
                }),
                kind => unreachable!("{kind:?} is compared where it is"),
            },
            ty => unreachable!("{ty:?} is compared where it is"),
        }
    }

    fn function(&self, out: &mut Lines, name: &str, ty: &str, body: impl FnOnce(&mut Lines)) {
        let ty = constant_of(ty);
        let head = format!("static inline int same_{name}({ty} *left, {ty} *right)");
        self.heads.borrow_mut().push(format!("{head};"));
        out.line("");
        out.line(&head);
        out.line("{");
        body(out);
        out.line("}");
    }

    fn fields(&self, out: &mut Lines, name: &str, fields: &[(&Field, &Type)]) {
        self.members(out, name, fields.iter().map(|(field, ty)| (names::c_field(&field.name), *ty)).collect());
    }

    fn members(&self, out: &mut Lines, name: &str, members: Vec<(String, &Type)>) {
        if members.is_empty() {
            out.line("(void)left;");
            out.line("(void)right;");
        }
        for (member, ty) in members {
            let same = self.same(ty, &format!("left->{member}"), &format!("right->{member}"), At::Member);
            out.line(&format!("if (!table_is({same}, \"{name}.{member}\"))"));
            out.line("    return 0;");
        }
        out.line("return 1;");
    }

    /// Compares maps entry by entry; those without order, by the C type, once they are sorted.
    fn entries(&self, out: &mut Lines, name: &str, unordered: Option<&str>, key: &Type, value: &Type) {
        let (left, right) = match unordered {
            Some(_) => ("lefts[i]", "rights[i]"),
            None => ("left->ptr[i]", "right->ptr[i]"),
        };
        out.line("int same = 1;");
        out.line("if (left->len != right->len)");
        out.line(&format!("    return table_is(0, \"the length of {name}\");"));
        if let Some(c_name) = unordered {
            for side in ["left", "right"] {
                let sorted = format!("table_sorted({side}->ptr, {side}->len, sizeof *{side}->ptr, order_{name})");
                out.line(&format!("const {c_name}_Entry *{side}s = {sorted};"));
            }
        }
        out.line("for (size_t i = 0; same && i < left->len; i++) {");
        let same_key = self.same(key, &format!("{left}.key"), &format!("{right}.key"), At::Member);
        let same_value = self.same(value, &format!("{left}.value"), &format!("{right}.value"), At::Member);
        out.line(&format!("same = table_is({same_key}, \"a key of {name}\") &&"));
        out.line(&format!("       table_is({same_value}, \"a value of {name}\");"));
        out.line("}");
        out.line("return same;");
    }

    /// What sorts the entries of a map without order, so that they can be compared one by one.
    fn order(&self, out: &mut Lines, name: &str, entry: &str, key: &Type) {
        out.line("");
        out.line(&format!("static inline int order_{name}(const void *a, const void *b)"));
        out.line("{");
        out.line(&format!("const {entry} *left = a, *right = b;"));
        match self.look_through(key) {
            Type::String => {
                out.line("return table_order(left->key.ptr, left->key.len, right->key.ptr, right->key.len);")
            }
            _ => out.line("return (left->key > right->key) - (left->key < right->key);"),
        }
        out.line("}");
    }
}

fn constant_of(ty: &str) -> String {
    if ty.ends_with('*') { format!("{ty}const") } else { format!("const {ty}") }
}

/// A struct with these members; one without has a byte that means nothing.
fn braces(name: &str, members: &[String]) -> String {
    format!("({name}){{{}}}", if members.is_empty() { "0".to_owned() } else { members.join(", ") })
}
