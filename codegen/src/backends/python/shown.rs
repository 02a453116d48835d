//! What the reference shows of the Python surface: what the stubs say, and examples of its use.

use super::shapes::{Class, EventMethods, Member, Method, Shapes};
use super::types::as_given;
use super::{Named, names, stubs};
use crate::model::{Field, Model, TypeDecl, TypeId, TypeKind, TypeRef};
use crate::shown::{Shown, ShownItem};
use crate::statuses::STATUSES;

/// How deep an example goes into classes of classes. Below, what has to be there is an ellipsis.
const DEPTH: usize = 3;

pub(super) fn shown(model: &Model, shapes: &Shapes, named: &[Named]) -> Shown {
    let requests = model.requests.iter().zip(&shapes.requests);
    let signals = model.signals.iter().zip(&shapes.signals);
    let types = model.types.iter().map(|decl| declared(model, shapes, named, decl));
    let lib = &model.library.name;
    Shown {
        start: format!(
            "import {lib}\n\nwith {lib}.{}() as lib:  # the context ends with the block\n    print(lib.version())",
            names::library(lib)
        ),
        statuses: STATUSES.iter().map(|status| exception(lib, status.name)).collect(),
        types: types.map(public).collect(),
        requests: requests.map(|(item, method)| public(request(model, shapes, &item.params, method))).collect(),
        events: shapes.events.iter().map(|one| event(model, shapes, one)).collect(),
        signals: signals.map(|(item, method)| signal(model, &item.fields, method)).collect(),
    }
}

/// Without the name that only the stubs have, for vectors of numbers: nobody could look it up.
fn public(item: ShownItem) -> ShownItem {
    ShownItem {
        declaration: as_given(&item.declaration),
        others: item.others.iter().map(|other| as_given(other)).collect(),
        ..item
    }
}

/// The exception that `_errors.py` has for a status.
fn exception(lib: &str, status: &str) -> String {
    let name = match status {
        "OK" => return String::new(),
        "PROVIDER" => "ProviderError",
        "INVALID_ARGUMENT" => "BadArgument",
        "BAD_CONTEXT" | "SHUTDOWN" => "Closed",
        "NO_PROVIDER" => "NotProvided",
        "TIMEOUT" => "Timeout",
        "CANCELLED" => "Cancelled",
        "AGAIN" => "Busy",
        "PANIC" => "Panicked",
        "WOULD_DEADLOCK" => "WouldDeadlock",
        "ABI_MISMATCH" => "AbiMismatch",
        "BAD_HANDLE" => "BadHandle",
        "NOT_INITIALIZED" => "NotInitialized",
        "SETUP" => "SetupFailed",
        "LIMIT" => "LimitReached",
        _ => return names::base_error(lib),
    };
    name.to_owned()
}

fn request(model: &Model, shapes: &Shapes, params: &[Field], method: &Method) -> ShownItem {
    let call = format!("lib.{}({})", method.name, arguments(model, params, &method.params));
    let call = if method.returns == "None" { call } else { format!("answer = {call}") };
    let example = match &method.raises {
        Some(raised) => {
            let lib = &model.library.name;
            format!("try:\n    {call}\nexcept {lib}.{raised} as error:  # or one of its variants\n    print(error)")
        }
        None => call,
    };
    let (plain, awaited) = stubs::signatures(method, shapes.builtins);
    ShownItem { name: String::new(), declaration: plain, others: vec![awaited], example }
}

fn signal(model: &Model, fields: &[Field], method: &Method) -> ShownItem {
    ShownItem {
        name: String::new(),
        declaration: stubs::signal_signature(method),
        others: Vec::new(),
        example: format!("lib.{}({})", method.name, arguments(model, fields, &method.params)),
    }
}

fn event(model: &Model, shapes: &Shapes, event: &EventMethods) -> ShownItem {
    let [on, off, iterated] = event.signatures(shapes.builtins);
    ShownItem {
        name: event.class.name.clone(),
        declaration: on,
        others: vec![off, iterated],
        example: format!(
            "@lib.{}\ndef on_event(owner: {lib}.{}, event: {lib}.{}) -> None:\n    print(event)\n\nlib.{}(on_event)  # when \
             no more are wanted",
            event.on,
            names::library(&model.library.name),
            event.class.name,
            event.off,
            lib = model.library.name,
        ),
    }
}

fn declared(model: &Model, shapes: &Shapes, named: &[Named], decl: &TypeDecl) -> ShownItem {
    let lib = &model.library.name;
    let name = names::ty(lib, &decl.path.name);
    let mut example = String::new();
    let id = TypeId(model.types.iter().position(|other| other.path == decl.path).expect("it is one of them"));
    let declaration = if let Some(class) = shapes.classes.iter().find(|class| class.name == name) {
        example = format!("value = {}", value(model, &TypeRef::Named(id), 0));
        class_lines(class, "")
    } else if let Some(union) = shapes.unions.iter().find(|union| union.name == name) {
        if let Some(first) = union.variants.first() {
            example = format!(
                "value = {}\nmatch value:\n    case {lib}.{}():\n        print(value)",
                self::value(model, &TypeRef::Named(id), 0),
                first.shown
            );
        }
        let variants: Vec<_> = union.variants.iter().map(|variant| indented(&class_lines(variant, &name))).collect();
        format!("class {name}:\n{}", variants.join("\n"))
    } else if let Some(fieldless) = shapes.enums.iter().find(|one| one.name == name) {
        if let Some(first) = fieldless.members.first() {
            example = format!("value = {lib}.{name}.{}", first.name);
        }
        let members: String =
            fieldless.members.iter().map(|one| format!("\n    {} = {}", one.name, one.value)).collect();
        format!("class {name}(enum.IntEnum):{members}")
    } else if let Some(error) = shapes.errors.iter().find(|error| error.name == name) {
        if let Some(first) = error.variants.first() {
            example = format!("try:\n    ...\nexcept {lib}.{name}.{} as error:\n    print(error)", first.name);
        }
        let variants = error.variants.iter().map(|variant| {
            let head = format!("class {}({name}):", variant.name);
            indented(&(head + &fields(&variant.fields)))
        });
        format!("class {name}(ProviderError):\n{}", variants.collect::<Vec<_>>().join("\n"))
    } else {
        named.iter().find(|one| one.name == name).map(Named::declaration).unwrap_or_default()
    };
    ShownItem { name, declaration, others: Vec::new(), example }
}

fn class_lines(class: &Class, base: &str) -> String {
    let base = if base.is_empty() { String::new() } else { format!("({base})") };
    format!("class {}{base}:{}", class.name, fields(&class.fields))
}

/// What stands behind the colon of a class.
fn fields(members: &[Member]) -> String {
    if members.is_empty() {
        return " ...".into();
    }
    let field = |member: &Member| {
        let default = if member.is_option { " = None" } else { "" };
        format!("\n    {}: {}{default}", member.name, member.given)
    };
    members.iter().map(field).collect()
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// The arguments of a call: by place where that says enough, else by name.
fn arguments(model: &Model, fields: &[Field], members: &[Member]) -> String {
    let by_name = fields.len() > 1 || members.iter().any(|member| member.is_late);
    let argument = |(field, member): (&Field, &Member)| {
        let value = value(model, &field.ty, 0);
        if by_name { format!("{}={value}", member.name) } else { value }
    };
    fields.iter().zip(members).filter(|(_, member)| !member.is_option).map(argument).collect::<Vec<_>>().join(", ")
}

/// A value of a type, as an expression.
fn value(model: &Model, ty: &TypeRef, depth: usize) -> String {
    let lib = &model.library.name;
    let of = |ty: &TypeRef| value(model, ty, depth + 1);
    match ty {
        TypeRef::Unit | TypeRef::Option(_) => "None".into(),
        TypeRef::Bool => "True".into(),
        TypeRef::Int(_) => "1".into(),
        TypeRef::Float(_) => "1.0".into(),
        TypeRef::Char => "\"a\"".into(),
        TypeRef::String => "\"text\"".into(),
        TypeRef::Bytes => "b\"data\"".into(),
        TypeRef::Vec(_) if depth >= DEPTH => "[]".into(),
        TypeRef::Vec(item) => format!("[{}]", of(item)),
        TypeRef::Array(item, len) => format!("[{}] * {len}", of(item)),
        TypeRef::Map { .. } => "{}".into(),
        TypeRef::Tuple(parts) => {
            let parts: String = parts.iter().map(|part| of(part) + ", ").collect();
            format!(
                "({})",
                if parts.matches(", ").count() == 1 { parts.trim_end() } else { parts.trim_end_matches(", ") }
            )
        }
        TypeRef::Boxed(inner) => of(inner),
        TypeRef::Duration => "datetime.timedelta(seconds=1)".into(),
        TypeRef::SystemTime => "datetime.datetime.now(datetime.timezone.utc)".into(),
        TypeRef::Named(id) => {
            let decl = model.ty(*id);
            let name = names::ty(lib, &decl.path.name);
            let made = |name: &str, fields: &[Field]| {
                let wanted = fields.iter().filter(|field| !matches!(model.resolve(&field.ty), TypeRef::Option(_)));
                let by_name = fields.len() > wanted.clone().count();
                let field = |field: &Field| {
                    let value = of(&field.ty);
                    if by_name { format!("{}={value}", names::field(&field.name)) } else { value }
                };
                format!("{lib}.{name}({})", wanted.map(field).collect::<Vec<_>>().join(", "))
            };
            match &decl.kind {
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => value(model, inner, depth),
                TypeKind::Enum(variants) => match variants.first() {
                    Some(first) if decl.is_error => format!("{lib}.{name}.{}()", names::error_variant(&first.name)),
                    Some(first) => format!("{lib}.{name}.{}", names::member(&first.name)),
                    None => "...".into(),
                },
                _ if depth >= DEPTH => "...".into(),
                TypeKind::Struct(fields) => made(&name, fields),
                TypeKind::Union(variants) => {
                    let short = variants.iter().min_by_key(|variant| variant.fields.len());
                    let variant = |variant: &crate::model::UnionVariant| {
                        let own = if decl.is_error { names::error_variant } else { names::variant };
                        made(&format!("{name}.{}", own(&variant.name)), &variant.fields)
                    };
                    short.map(variant).unwrap_or_default()
                }
            }
        }
    }
}
