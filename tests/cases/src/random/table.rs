//! The cases of a library.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::chance;
use super::values::{Extent, Values};
use crate::schema::{Field, Schema};

/// Writes the cases of a library: each request and each signal with plain values, with some, and with deep ones.
pub(super) fn write(rng: &mut Rng, schema: &Schema) -> String {
    let mut cases: Vec<Value> = Vec::new();
    let requests = schema.requests.iter().map(|request| ("call", &request.name, &request.params));
    let signals = schema.signals.iter().map(|signal| ("send", &signal.name, &signal.fields));
    for (key, item, fields) in requests.chain(signals) {
        let mut extents = vec![Extent::Plain];
        if !fields.is_empty() {
            extents.extend([Extent::Small, Extent::Small, Extent::Small, Extent::Deep]);
        }
        for (number, extent) in extents.into_iter().enumerate() {
            let mut case = Map::new();
            case.insert("name".into(), json!(format!("{item} {number}")));
            case.insert(key.into(), json!(item));
            let mut values = Values::new(rng, schema, extent);
            let with = arguments(&mut values, fields);
            let languages = values.languages();
            if !with.is_empty() {
                case.insert("with".into(), Value::Object(with));
            }
            if languages.len() < 4 {
                case.insert("in".into(), json!(languages));
            }
            cases.push(Value::Object(case));
        }
    }
    let lines: Vec<String> = cases.iter().map(|case| format!("  {case}")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// Values for most of the fields; the others have plain ones.
fn arguments(values: &mut Values<'_>, fields: &[Field]) -> Map<String, Value> {
    let mut with = Map::new();
    for field in fields {
        if !values.is_plain() && chance(values.rng(), 92) {
            let value = values.any(&field.ty);
            with.insert(field.name.clone(), value);
        }
    }
    with
}
