//! The schema: the whole declaration as JSON, from which a binding can be made without any of the other files.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use crate::c_layout as layout;
use crate::c_names::{ABI_VERSION, CNames};
use crate::model::{ErrorType, Field, FloatKind, Model, TypeDecl, TypeKind, TypeRef};

/// The version of the schema's own form.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Schema<'a> {
    format: u32,
    abi: u32,
    library: &'a str,
    version: &'a str,
    description: &'a str,
    initialize: Option<&'a str>,
    requires_initialize: bool,
    /// How long a request may take if neither its declaration nor the instance nor the call says.
    deadline_ns: Option<u64>,
    types: Vec<Value>,
    requests: Vec<Value>,
    events: Vec<Value>,
    signals: Vec<Value>,
    c_structs: Vec<Value>,
}

/// The text of the schema.
pub(crate) fn text(model: &Model, target: layout::Target) -> String {
    let requests = model.requests.iter().map(|item| {
        let error = match item.error {
            ErrorType::Message => Value::Null,
            ErrorType::Declared(id) => json!(model.ty(id).path.name),
        };
        json!({
            "name": item.path.name, "docs": item.docs, "deprecated": item.deprecated, "fingerprint": item.fingerprint.to_string(),
            "params": fields(model, &item.params), "returns": type_ref(model, &item.returns), "error": error,
            "lossy": item.lossy, "deadline_ns": item.deadline.map(nanoseconds),
        })
    });
    let events = model.events.iter().map(|item| {
        json!({
            "name": item.path.name, "docs": item.docs, "deprecated": item.deprecated, "fingerprint": item.fingerprint.to_string(),
            "fields": fields(model, &item.fields), "lossy": item.lossy,
        })
    });
    let signals = model.signals.iter().map(|item| {
        json!({
            "name": item.path.name, "docs": item.docs, "deprecated": item.deprecated, "fingerprint": item.fingerprint.to_string(),
            "fields": fields(model, &item.fields),
        })
    });
    let c_structs = layout::structs(model, target, CNames::new(model)).into_iter().map(|view| {
        let members = view.members.iter().zip(&view.layout.offsets);
        let members = members.map(|(name, offset)| json!({ "name": name, "offset": offset }));
        json!({
            "name": view.name, "size": view.layout.layout.size, "align": view.layout.layout.align,
            "members": members.collect::<Vec<_>>(),
        })
    });
    let library = &model.library;
    let schema = Schema {
        format: FORMAT,
        abi: ABI_VERSION,
        library: &library.name,
        version: &library.version,
        description: &library.description,
        initialize: library.initialize.as_deref(),
        requires_initialize: library.require_initialized,
        deadline_ns: library.deadline.map(nanoseconds),
        types: model.types.iter().map(|decl| type_decl(model, decl)).collect(),
        requests: requests.collect(),
        events: events.collect(),
        signals: signals.collect(),
        c_structs: c_structs.collect(),
    };
    serde_json::to_string_pretty(&schema).expect("a schema is plain data") + "\n"
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

fn fields(model: &Model, fields: &[Field]) -> Vec<Value> {
    let field = |field: &Field| json!({ "name": field.name, "docs": field.docs, "type": type_ref(model, &field.ty) });
    fields.iter().map(field).collect()
}

fn type_decl(model: &Model, decl: &TypeDecl) -> Value {
    let mut value = json!({
        "name": decl.path.name, "docs": decl.docs, "deprecated": decl.deprecated, "fingerprint": decl.fingerprint.to_string(),
        "error": decl.is_error, "non_exhaustive": decl.non_exhaustive, "recursive": decl.is_recursive,
        "lossy": decl.lossy,
    });
    let (kind, key, shape) = match &decl.kind {
        TypeKind::Struct(members) => ("struct", "fields", json!(fields(model, members))),
        TypeKind::Newtype(inner) => ("newtype", "of", type_ref(model, inner)),
        TypeKind::Alias(inner) => ("alias", "of", type_ref(model, inner)),
        TypeKind::Enum(variants) => {
            let variant = variants.iter().map(|v| json!({ "name": v.name, "docs": v.docs, "value": v.value }));
            ("enum", "variants", variant.collect())
        }
        TypeKind::Union(variants) => {
            let variant = variants
                .iter()
                .map(|v| json!({ "name": v.name, "docs": v.docs, "tag": v.tag, "fields": fields(model, &v.fields) }));
            ("union", "variants", variant.collect())
        }
    };
    value["kind"] = json!(kind);
    value[key] = shape;
    value
}

/// A type: a word for those that are one, else an object.
fn type_ref(model: &Model, ty: &TypeRef) -> Value {
    let of = |inner: &TypeRef| type_ref(model, inner);
    match ty {
        TypeRef::Unit => json!("unit"),
        TypeRef::Bool => json!("bool"),
        TypeRef::Int(kind) => json!(kind.name()),
        TypeRef::Float(FloatKind::F32) => json!("f32"),
        TypeRef::Float(FloatKind::F64) => json!("f64"),
        TypeRef::Char => json!("char"),
        TypeRef::String => json!("string"),
        TypeRef::Bytes => json!("bytes"),
        TypeRef::Vec(item) => json!({ "vec": of(item) }),
        TypeRef::Array(item, len) => json!({ "array": of(item), "len": len }),
        TypeRef::Option(inner) => json!({ "option": of(inner) }),
        TypeRef::Map { ordered, key, value } => json!({ "map": of(value), "key": of(key), "ordered": ordered }),
        TypeRef::Tuple(parts) => json!({ "tuple": parts.iter().map(of).collect::<Vec<_>>() }),
        TypeRef::Boxed(inner) => json!({ "box": of(inner) }),
        TypeRef::Duration => json!("duration"),
        TypeRef::SystemTime => json!("systemTime"),
        TypeRef::Named(id) => json!({ "named": model.ty(*id).path.name }),
    }
}
