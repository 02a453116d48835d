//! What the reference shows of the C++ surface: what the templates print, without bodies, and examples of its use.

use heck::ToUpperCamelCase;

use super::names::{self, CppNames};
use super::{Alias, Enum, EventMethods, Member, Methods, Record, RequestMethods, SignalMethod, Union};
use crate::model::{ErrorType, Field, Model, Request, TypeKind, TypeRef};
use crate::shown::{Shown, ShownItem};
use crate::statuses::STATUSES;

/// How deep an example goes into structs of structs.
const DEPTH: usize = 2;

/// The same with names as users write them. In headers they have the version of the shared text, because there may be
/// two versions in one file.
pub(super) fn as_written(mut shown: Shown) -> Shown {
    let Shown { types, requests, events, signals, .. } = &mut shown;
    for item in types.iter_mut().chain(requests).chain(events).chain(signals) {
        for text in item.others.iter_mut().chain([&mut item.declaration, &mut item.example]) {
            *text = text.replace("brokers::v1::", "brokers::");
        }
    }
    shown
}

/// The requests, events and signals.
pub(super) fn methods(model: &Model, names: CppNames<'_>, methods: &Methods) -> Shown {
    let requests = model.requests.iter().zip(&methods.requests);
    let signals = model.signals.iter().zip(&methods.signals);
    let (lib, class) = (&model.library.name, names.class());
    Shown {
        start: format!(
            "#include <iostream>\n#include \"{lib}.hpp\"\n\nint main() {{\n    {lib}::{class} lib;\n    \
             if (auto created = lib.createContext(); !created.ok()) {{\n        std::cerr << created.error() << '\\n';\n        \
             return 1;\n    }}\n    // requests, subscriptions and signals; the destructor ends the instance\n}}"
        ),
        statuses: STATUSES.iter().map(|status| format!("Status::{}", status.name.to_upper_camel_case())).collect(),
        types: Vec::new(),
        requests: requests.map(|(item, made)| request(model, names, item, made)).collect(),
        events: methods.events.iter().map(event).collect(),
        signals: signals.map(|(item, made)| signal(model, names, &item.fields, made)).collect(),
    }
}

fn request(model: &Model, names: CppNames<'_>, request: &Request, made: &RequestMethods) -> ShownItem {
    let (lines, arguments) = arguments(model, names, &request.params);
    let mut example = lines;
    example.push_str(&format!("auto answer = lib.{}({arguments});\n", made.method));
    example.push_str("if (!answer.ok()) {\n    std::cerr << answer.error() << '\\n';\n");
    if let ErrorType::Declared(id) = request.error {
        let decl = model.ty(id);
        let name = names.item(&decl.path.name);
        let first = match &decl.kind {
            TypeKind::Enum(variants) => {
                variants.first().map(|variant| format!("*why == {name}::{}", names::enumerator(&variant.name)))
            }
            TypeKind::Union(variants) => variants
                .first()
                .map(|variant| format!("why->is<{name}::{}>()", names.alternative(&decl.path.name, &variant.name))),
            _ => None,
        };
        if let Some(first) = first {
            example.push_str(&format!(
                "    const {name} *why = answer.providerError();\n    if (why && {first}) {{\n        \
                 // one of the errors that were declared\n    }}\n"
            ));
        }
    }
    match request.returns {
        TypeRef::Unit => example.push('}'),
        _ => example.push_str("} else {\n    const auto &value = answer.value();\n}"),
    }
    let stop = "template <class Stop_ = brokers::v1::NoStop>\n";
    ShownItem {
        name: String::new(),
        declaration: made.plain() + ";",
        others: [made.by_value() + ";"]
            .into_iter()
            .chain(made.shown().map(|shown| shown + "; // without copying the answer"))
            .chain([
                format!("template <class F_, class Stop_ = brokers::v1::NoStop>\n{};", made.asynchronous()),
                format!("{stop}{}; // a std::future<{}>", made.awaited("Future"), made.result),
                format!("{stop}{}; // a brokers::v1::Task<{}>", made.awaited("Task"), made.result),
            ])
            .collect(),
        example,
    }
}

fn event(made: &EventMethods) -> ShownItem {
    let EventMethods { class, event, name, view, .. } = made;
    ShownItem {
        name: name.clone(),
        declaration: format!(
            "template <class F>\n{};\n// callback: ({class} &owner{}),\n//     ({class} &owner, const {view} &event), \
             ({class} &owner, const {name} &event),\n//     or one of these without owner",
            made.subscribing("Handle", "on"),
            made.behind_owner()
        ),
        others: vec![
            format!("template <class F>\n{}; // ends with its scope", made.subscribing("Subscription", "subscribe")),
            made.off_one() + ";",
            made.off_every() + ";",
        ],
        example: format!(
            "auto handle = lib.on{event}([]({class} &owner, const {view} &event) {{\n    // event is valid during the call; \
             event.own() copies it\n}});\nif (!handle) std::cerr << {class}::lastError() << '\\n';\nlib.off{event}(handle); \
             // when no more are wanted"
        ),
    }
}

fn signal(model: &Model, names: CppNames<'_>, fields: &[Field], made: &SignalMethod) -> ShownItem {
    let (lines, arguments) = arguments(model, names, fields);
    ShownItem {
        name: String::new(),
        declaration: made.plain() + ";",
        others: Vec::new(),
        example: format!(
            "{lines}auto sent = lib.{}({arguments});\nif (!sent.ok()) std::cerr << sent.error() << '\\n';",
            made.method
        ),
    }
}

fn members(fields: &[Member], indent: usize) -> String {
    fields.iter().map(|field| format!("{:indent$}{} {};\n", "", field.own, field.name)).collect()
}

pub(super) fn record(record: &Record) -> ShownItem {
    let Record { name, fields, .. } = record;
    ShownItem {
        name: name.clone(),
        declaration: format!("struct {name} {{\n{}}};", members(fields, 4)),
        others: Vec::new(),
        example: format!("{name} value; // its fields are zero or empty"),
    }
}

pub(super) fn alias(alias: &Alias) -> ShownItem {
    let declaration = format!("using {} = {};", alias.name, alias.own);
    ShownItem { name: alias.name.clone(), declaration, ..ShownItem::default() }
}

pub(super) fn fieldless(made: &Enum) -> ShownItem {
    let variants: String = made.variants.iter().map(|one| format!("    {} = {},\n", one.name, one.number)).collect();
    let first =
        made.variants.first().map(|first| format!("std::cout << toString({}::{}) << '\\n';", made.name, first.name));
    ShownItem {
        name: made.name.clone(),
        declaration: format!("enum class {} : int32_t {{\n{variants}}};", made.name),
        others: Vec::new(),
        example: first.unwrap_or_default(),
    }
}

pub(super) fn union(union: &Union) -> ShownItem {
    let Union { name, alternatives, .. } = union;
    let mut declaration = format!("struct {name} {{\n");
    for alternative in alternatives {
        match &alternative.fields[..] {
            [] => declaration.push_str(&format!("    struct {} {{}};\n", alternative.tag.name)),
            fields => declaration.push_str(&format!(
                "    struct {} {{\n{}    }};\n",
                alternative.tag.name,
                members(fields, 8)
            )),
        }
    }
    let all: Vec<_> = alternatives.iter().map(|alternative| alternative.tag.name.as_str()).collect();
    declaration.push_str(&format!("    std::variant<{}> value;\n}};", all.join(", ")));
    let example = alternatives.first().map(|first| {
        format!(
            "{name} value;\nif (const auto *it = value.get_if<{name}::{}>()) {{\n    // its fields are \
             those of the alternative\n}}",
            first.tag.name
        )
    });
    ShownItem { name: name.clone(), declaration, others: Vec::new(), example: example.unwrap_or_default() }
}

/// The arguments of a call, and the lines before it that they need.
fn arguments(model: &Model, names: CppNames<'_>, fields: &[Field]) -> (String, String) {
    let mut lines = String::new();
    let mut list = Vec::new();
    for field in fields {
        let ty = model.unboxed(&field.ty);
        let value = value(model, names, ty, 0);
        if value.len() <= 28 {
            list.push(value);
            continue;
        }
        let mut name = names::field(&field.name);
        if ["lib", "answer", "sent"].contains(&name.as_str()) {
            name.push('_');
        }
        lines.push_str(&format!("const auto {name} = {value};\n"));
        list.push(name);
    }
    (lines, list.join(", "))
}

/// A value of a type, as an expression of that type.
fn value(model: &Model, names: CppNames<'_>, ty: &TypeRef, depth: usize) -> String {
    match names.bare(ty) {
        TypeRef::Bool => "true".into(),
        TypeRef::Int(_) => "1".into(),
        TypeRef::Float(_) => "1.0f".into(),
        TypeRef::Char => "U'a'".into(),
        TypeRef::String => "\"text\"".into(),
        TypeRef::Duration => "std::chrono::seconds(1)".into(),
        TypeRef::Option(_) => "std::nullopt".into(),
        TypeRef::Vec(item) if depth < DEPTH && !model.is_scalar(item) => {
            let inner = value(model, names, item, depth + 1);
            format!("{}{{{inner}}}", names.own(names.bare(ty)))
        }
        TypeRef::Named(id) => {
            let decl = model.ty(*id);
            let name = names.own(names.bare(ty));
            match &decl.kind {
                TypeKind::Enum(variants) => match variants.first() {
                    Some(first) => format!("{name}::{}", names::enumerator(&first.name)),
                    None => format!("{name}{{}}"),
                },
                TypeKind::Struct(fields) if depth < DEPTH && !decl.is_recursive && fields.len() <= 6 => {
                    let fields: Vec<_> = fields.iter().map(|field| value(model, names, &field.ty, depth + 1)).collect();
                    format!("{name}{{{}}}", fields.join(", "))
                }
                _ => format!("{name}{{}}"),
            }
        }
        other => format!("{}{{}}", names.own(other)),
    }
}
