//! The values of a table, read by their types.

use std::cmp::Ordering;

use serde_json::{Map, Value as Json};

use crate::schema::{Field, Kind, Schema, Type, Variant};
use crate::table::Language;

/// A value. What it is a value of stands in the schema; newtypes, aliases and boxes do not show here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `()`
    Unit,
    /// A truth value.
    Bool(bool),
    /// A number; for Python maybe one that its type has not.
    Int(i128),
    /// A floating-point number of either precision, as bits: so what is not a number is itself.
    Float(u64),
    /// A character.
    Char(char),
    /// A text: the same piece so many times.
    Text {
        /// What is repeated.
        piece: String,
        /// How often.
        times: usize,
    },
    /// Bytes: the same piece so many times.
    Bytes {
        /// What is repeated.
        piece: Vec<u8>,
        /// How often.
        times: usize,
    },
    /// A duration or a moment.
    Time {
        /// Whole seconds.
        sec: i64,
        /// Nanoseconds forward from them.
        nsec: u32,
    },
    /// A list: the same items so many times.
    List {
        /// What is repeated.
        items: Vec<Value>,
        /// How often.
        times: usize,
    },
    /// The parts of an array, a tuple or a struct, in order.
    Parts(Vec<Value>),
    /// A value or none.
    Option(Option<Box<Value>>),
    /// Keys and values in the order of the table.
    Map(Vec<(Value, Value)>),
    /// A map with the integer keys from 0 on, which all have the same value.
    Counted {
        /// How many entries.
        count: usize,
        /// The value of each.
        value: Box<Value>,
    },
    /// A variant of an enum without data.
    Enum {
        /// Its place in the declaration.
        place: usize,
        /// Its number.
        number: i32,
    },
    /// A variant of an enum with data.
    Union {
        /// Its place in the declaration.
        place: usize,
        /// Its data, in order.
        fields: Vec<Value>,
    },
    /// A number in place of a truth value, a character or a variant: one that the type has not.
    RawNumber(i64),
    /// The bytes of what is no text.
    RawText(Vec<u8>),
    /// A null pointer with a length.
    Null(usize),
}

impl Value {
    /// The same with every map as it comes back from a library: sorted, and of equal keys only the last.
    pub fn sorted(&self) -> Self {
        let all = |values: &[Value]| values.iter().map(Value::sorted).collect();
        match self {
            Self::List { items, times } => Self::List { items: all(items), times: *times },
            Self::Parts(parts) => Self::Parts(all(parts)),
            Self::Option(inner) => Self::Option(inner.as_ref().map(|inner| Box::new(inner.sorted()))),
            Self::Union { place, fields } => Self::Union { place: *place, fields: all(fields) },
            Self::Counted { count, value } => Self::Counted { count: *count, value: Box::new(value.sorted()) },
            Self::Map(entries) => {
                let mut sorted: Vec<(Value, Value)> = Vec::new();
                for (key, value) in entries {
                    match sorted.binary_search_by(|(other, _)| order(other, key)) {
                        Ok(place) => sorted[place].1 = value.sorted(),
                        Err(place) => sorted.insert(place, (key.clone(), value.sorted())),
                    }
                }
                Self::Map(sorted)
            }
            _ => self.clone(),
        }
    }
}

/// The order of keys in Rust: variants by their numbers, texts by their bytes.
fn order(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (Value::Int(left), Value::Int(right)) => left.cmp(right),
        (Value::Char(left), Value::Char(right)) => left.cmp(right),
        (Value::Enum { number: left, .. }, Value::Enum { number: right, .. }) => left.cmp(right),
        (Value::Text { piece: left, times }, Value::Text { piece: right, times: others }) => {
            left.repeat(*times).cmp(&right.repeat(*others))
        }
        // What is not a value of its type is refused, and not compared with anything.
        _ => Ordering::Less,
    }
}

/// Reads the values of one case. A mistake ends the program with a message that has the case and the place.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// What the types are.
    pub schema: &'a Schema,
    /// The name of the case.
    pub case: &'a str,
    /// The languages that have to be able to write its values.
    pub languages: &'a [Language],
}

impl Reader<'_> {
    /// Ends the program.
    ///
    /// # Panics
    /// Always.
    pub fn fail(&self, at: &str, why: &str) -> ! {
        panic!("case `{}`: {at}: {why}", self.case)
    }

    /// The values of fields: those that the object has, and plain values for the others.
    pub fn fields(&self, fields: &[Field], json: &Json, at: &str) -> Vec<Value> {
        let object = self.object(json, at);
        for name in object.keys() {
            if fields.iter().all(|field| field.name != *name) {
                let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
                self.fail(at, &format!("there is no `{name}`; there are [{}]", names.join(", ")));
            }
        }
        let value = |field: &Field| match object.get(&field.name) {
            Some(json) => self.read(&field.ty, json, &join(at, &field.name)),
            None => self.plain(&field.ty),
        };
        fields.iter().map(value).collect()
    }

    /// One value.
    pub fn read(&self, ty: &Type, json: &Json, at: &str) -> Value {
        let wrong = |what: &str| -> ! { self.fail(at, &format!("{what} is expected, not {json}")) };
        match ty {
            Type::Unit if json.is_null() => Value::Unit,
            Type::Unit => wrong("null"),
            Type::Bool => match json {
                Json::Bool(value) => Value::Bool(*value),
                _ => self.raw_number(json, at, &[Language::C]).unwrap_or_else(|| wrong("true or false")),
            },
            Type::Int(name) => self.int(name, json, at).unwrap_or_else(|| wrong("a whole number")),
            Type::F32 | Type::F64 => self.float(ty, json, at).unwrap_or_else(|| {
                wrong("a number, \"NaN\", \"inf\", \"-inf\" or \"-0.0\"");
            }),
            Type::Char => match json.as_str().map(|text| text.chars().collect::<Vec<_>>()).as_deref() {
                Some([char]) => Value::Char(*char),
                _ => self
                    .raw_number(json, at, &[Language::C, Language::Cpp])
                    .unwrap_or_else(|| wrong("a text of one character")),
            },
            Type::String => self.text(json, at).unwrap_or_else(|| wrong("a text")),
            Type::Bytes => self.bytes(json, at).unwrap_or_else(|| wrong("a text of hexadecimal digits")),
            Type::Duration | Type::SystemTime => self.time(ty, json, at),
            Type::Vec(item) => self.list(item, json, at).unwrap_or_else(|| wrong("a list")),
            Type::Array(item, len) => {
                let Some(items) = json.as_array().filter(|items| items.len() == *len) else {
                    wrong(&format!("a list of {len}"))
                };
                Value::Parts(self.items(item, items, at))
            }
            Type::Tuple(types) => {
                let Some(items) = json.as_array().filter(|items| items.len() == types.len()) else {
                    wrong(&format!("a list of {}", types.len()))
                };
                let parts = types.iter().zip(items).enumerate();
                Value::Parts(parts.map(|(place, (ty, json))| self.read(ty, json, &format!("{at}[{place}]"))).collect())
            }
            Type::Option(inner) => Value::Option(self.option(inner, json, at).map(Box::new)),
            Type::Boxed(inner) => self.read(inner, json, at),
            Type::Map { key, value, .. } => self.map(key, value, json, at).unwrap_or_else(|| wrong("a list of pairs")),
            Type::Named(name) => match &self.schema.named(name).kind {
                Kind::Newtype(inner) | Kind::Alias(inner) => self.read(inner, json, at),
                Kind::Struct(fields) => Value::Parts(self.fields(fields, json, at)),
                Kind::Enum(variants) => match json.as_str() {
                    Some(name) => match variants.iter().position(|(variant, _)| variant == name) {
                        Some(place) => Value::Enum { place, number: variants[place].1 },
                        None => self.fail(at, &format!("there is no variant `{name}`")),
                    },
                    None => self
                        .raw_number(json, at, &[Language::C, Language::Cpp])
                        .unwrap_or_else(|| wrong("the name of a variant")),
                },
                Kind::Union(variants) => self.union(variants, json, at),
            },
        }
    }

    /// What a type's value is where none is mentioned.
    pub fn plain(&self, ty: &Type) -> Value {
        let fields = |fields: &[Field]| fields.iter().map(|field| self.plain(&field.ty)).collect();
        match ty {
            Type::Unit => Value::Unit,
            Type::Bool => Value::Bool(false),
            Type::Int(_) => Value::Int(0),
            Type::F32 | Type::F64 => Value::Float(0),
            Type::Char => Value::Char('\0'),
            Type::String => Value::Text { piece: String::new(), times: 1 },
            Type::Bytes => Value::Bytes { piece: Vec::new(), times: 1 },
            Type::Duration | Type::SystemTime => Value::Time { sec: 0, nsec: 0 },
            Type::Vec(_) => Value::List { items: Vec::new(), times: 1 },
            Type::Array(item, len) => Value::Parts(vec![self.plain(item); *len]),
            Type::Tuple(types) => Value::Parts(types.iter().map(|ty| self.plain(ty)).collect()),
            Type::Option(_) => Value::Option(None),
            Type::Boxed(inner) => self.plain(inner),
            Type::Map { .. } => Value::Map(Vec::new()),
            Type::Named(name) => match &self.schema.named(name).kind {
                Kind::Newtype(inner) | Kind::Alias(inner) => self.plain(inner),
                Kind::Struct(all) => Value::Parts(fields(all)),
                Kind::Enum(variants) => Value::Enum { place: 0, number: variants[0].1 },
                Kind::Union(variants) => Value::Union { place: 0, fields: fields(&variants[0].fields) },
            },
        }
    }

    /// The object of a struct, of parameters or of a marker.
    fn object<'j>(&self, json: &'j Json, at: &str) -> &'j Map<String, Json> {
        json.as_object().unwrap_or_else(|| self.fail(at, &format!("an object is expected, not {json}")))
    }

    /// The values of a marker's keys, if the object has the first of them; it may have no others.
    fn marker<'j, const N: usize>(&self, json: &'j Json, keys: [&str; N], at: &str) -> Option<[&'j Json; N]> {
        let object = json.as_object().filter(|object| object.contains_key(keys[0]))?;
        if object.len() != N || keys.iter().any(|key| !object.contains_key(*key)) {
            self.fail(at, &format!("this has the keys {}, all of them and no others", keys.join(", ")));
        }
        Some(keys.map(|key| &object[key]))
    }

    /// Makes sure that a case is run only where its value can be written.
    fn only(&self, able: &[Language], at: &str, what: &str) {
        if let Some(unable) = self.languages.iter().find(|language| !able.contains(language)) {
            self.fail(at, &format!("{what} cannot be written in {}; leave that out of `in`", unable.name()));
        }
    }

    fn count(&self, json: &Json, at: &str) -> usize {
        let count = json.as_u64().and_then(|count| usize::try_from(count).ok());
        count.unwrap_or_else(|| self.fail(at, &format!("how many? A whole number is expected, not {json}")))
    }

    fn raw_number(&self, json: &Json, at: &str, able: &[Language]) -> Option<Value> {
        let [number] = self.marker(json, ["raw"], at)?;
        self.only(able, at, "a raw number");
        Some(Value::RawNumber(number.as_i64()?))
    }

    fn null(&self, json: &Json, at: &str) -> Option<Value> {
        let [len] = self.marker(json, ["null"], at)?;
        self.only(&[Language::C], at, "a null pointer");
        Some(Value::Null(self.count(len, at)))
    }

    fn int(&self, ty: &str, json: &Json, at: &str) -> Option<Value> {
        let number = json.as_i64().map(i128::from).or_else(|| json.as_u64().map(i128::from));
        // A number beyond 64 bits is read as a floating-point one; what is left of it is still out of range.
        #[expect(clippy::cast_possible_truncation, reason = "it is out of range either way")]
        let number =
            number.or_else(|| json.as_f64().filter(|number| number.fract() == 0.0).map(|number| number as i128));
        let number = number?;
        if !range(ty).contains(&number) {
            self.only(&[Language::Python], at, &format!("{json}, which is out of the range of {ty},"));
        }
        Some(Value::Int(number))
    }

    fn float(&self, ty: &Type, json: &Json, at: &str) -> Option<Value> {
        let number = match json.as_str() {
            Some("NaN") => f64::NAN,
            Some("inf") => f64::INFINITY,
            Some("-inf") => f64::NEG_INFINITY,
            Some("-0.0") => -0.0,
            Some(_) => return None,
            None => json.as_f64()?,
        };
        #[expect(clippy::cast_possible_truncation, reason = "this is what becomes of it in single precision")]
        let single = f64::from(number as f32);
        if *ty == Type::F32 && number.is_finite() && !single.is_finite() {
            self.fail(at, &format!("{number} is out of the range of f32"));
        }
        Some(Value::Float(if *ty == Type::F32 { single.to_bits() } else { number.to_bits() }))
    }

    fn text(&self, json: &Json, at: &str) -> Option<Value> {
        if let Some(text) = json.as_str() {
            return Some(Value::Text { piece: text.to_owned(), times: 1 });
        }
        if let Some([piece, times]) = self.marker(json, ["repeat", "times"], at) {
            return Some(Value::Text { piece: piece.as_str()?.to_owned(), times: self.count(times, at) });
        }
        if let Some([bytes]) = self.marker(json, ["raw"], at) {
            self.only(&[Language::C, Language::Cpp], at, "what is no text");
            return Some(Value::RawText(hexadecimal(bytes)?));
        }
        self.null(json, at)
    }

    fn bytes(&self, json: &Json, at: &str) -> Option<Value> {
        if let Some([piece, times]) = self.marker(json, ["repeat", "times"], at) {
            return Some(Value::Bytes { piece: hexadecimal(piece)?, times: self.count(times, at) });
        }
        match hexadecimal(json) {
            Some(piece) => Some(Value::Bytes { piece, times: 1 }),
            None => self.null(json, at),
        }
    }

    fn items(&self, ty: &Type, items: &[Json], at: &str) -> Vec<Value> {
        items.iter().enumerate().map(|(place, json)| self.read(ty, json, &format!("{at}[{place}]"))).collect()
    }

    fn list(&self, ty: &Type, json: &Json, at: &str) -> Option<Value> {
        if let Some(items) = json.as_array() {
            return Some(Value::List { items: self.items(ty, items, at), times: 1 });
        }
        if let Some([items, times]) = self.marker(json, ["repeat", "times"], at) {
            return Some(Value::List { items: self.items(ty, items.as_array()?, at), times: self.count(times, at) });
        }
        self.null(json, at)
    }

    fn option(&self, inner: &Type, json: &Json, at: &str) -> Option<Value> {
        if json.is_null() {
            return None;
        }
        if !matches!(self.schema.bare(inner), Type::Option(_)) {
            return Some(self.read(inner, json, at));
        }
        match self.marker(json, ["some"], at) {
            Some([json]) => Some(self.read(inner, json, at)),
            None => self.fail(at, &format!("null or {{\"some\": …}} is expected, not {json}")),
        }
    }

    fn map(&self, key: &Type, value: &Type, json: &Json, at: &str) -> Option<Value> {
        if let Some([count, of]) = self.marker(json, ["count", "value"], at) {
            let Type::Int(ty) = self.schema.bare(key) else { self.fail(at, "only integer keys can be counted") };
            let count = self.count(count, at);
            if i128::try_from(count).is_ok_and(|count| count > range(ty).end() + 1) {
                self.fail(at, &format!("{ty} has not so many numbers"));
            }
            return Some(Value::Counted { count, value: Box::new(self.read(value, of, &format!("{at}.value"))) });
        }
        let Some(pairs) = json.as_array() else { return self.null(json, at) };
        let entry = |(place, pair): (usize, &Json)| {
            let at = format!("{at}[{place}]");
            match pair.as_array().map(Vec::as_slice) {
                Some([first, second]) => {
                    (self.read(key, first, &format!("{at}.key")), self.read(value, second, &format!("{at}.value")))
                }
                _ => self.fail(&at, &format!("a pair is expected, not {pair}")),
            }
        };
        Some(Value::Map(pairs.iter().enumerate().map(entry).collect()))
    }

    fn union(&self, variants: &[Variant], json: &Json, at: &str) -> Value {
        let find = |name: &str| {
            let place = variants.iter().position(|variant| variant.name == name);
            place.unwrap_or_else(|| self.fail(at, &format!("there is no variant `{name}`")))
        };
        if let Some(name) = json.as_str() {
            let place = find(name);
            if !variants[place].fields.is_empty() {
                self.fail(at, &format!("`{name}` has data: {{\"{name}\": …}}"));
            }
            return Value::Union { place, fields: Vec::new() };
        }
        if let Some(raw) = self.raw_number(json, at, &[Language::C]) {
            return raw;
        }
        let object = self.object(json, at);
        let (1, Some((name, data))) = (object.len(), object.iter().next()) else {
            self.fail(at, "one variant is expected");
        };
        let place = find(name);
        let fields = &variants[place].fields;
        let at = join(at, name);
        let fields = match data.as_array() {
            Some(items) if variants[place].is_tuple() && items.len() == fields.len() => {
                let parts = fields.iter().zip(items).enumerate();
                parts.map(|(part, (field, json))| self.read(&field.ty, json, &format!("{at}[{part}]"))).collect()
            }
            Some(_) => self.fail(&at, "that is not the number of its fields, or they have names"),
            None => self.fields(fields, data, &at),
        };
        Value::Union { place, fields }
    }

    fn time(&self, ty: &Type, json: &Json, at: &str) -> Value {
        let object = self.object(json, at);
        if let Some(other) = object.keys().find(|key| !["sec", "nsec"].contains(&key.as_str())) {
            self.fail(at, &format!("there is no `{other}`, only sec and nsec"));
        }
        let wrong = |what: &str| -> ! { self.fail(at, &format!("{what} is expected, not {json}")) };
        let sec = object.get("sec").map_or(Some(0), Json::as_i64).unwrap_or_else(|| wrong("sec, a whole number,"));
        let nsec = object.get("nsec").map_or(Some(0), Json::as_u64).and_then(|nsec| u32::try_from(nsec).ok());
        let nsec = nsec.unwrap_or_else(|| wrong("nsec, a whole number,"));
        let mut able = vec![Language::C];
        let nanoseconds = i128::from(sec) * 1_000_000_000 + i128::from(nsec);
        if nsec < 1_000_000_000 {
            if *ty == Type::SystemTime || sec >= 0 {
                able.push(Language::Rust);
            }
            if i64::try_from(nanoseconds).is_ok() {
                able.push(Language::Cpp);
            }
            let years = match ty {
                Type::Duration => -999_999_999 * 86_400..=999_999_999 * 86_400 + 86_399,
                _ => -62_135_596_800..=253_402_300_799,
            };
            if nsec.is_multiple_of(1000) && years.contains(&sec) {
                able.push(Language::Python);
            }
        }
        self.only(&able, at, &format!("the time {json}"));
        Value::Time { sec, nsec }
    }
}

/// The numbers of an integer type.
fn range(ty: &str) -> std::ops::RangeInclusive<i128> {
    let bits: u32 = ty[1..].parse().expect("the name of an integer type ends with its bits");
    if ty.starts_with('i') { -(1 << (bits - 1))..=(1 << (bits - 1)) - 1 } else { 0..=(1 << bits) - 1 }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

fn hexadecimal(json: &Json) -> Option<Vec<u8>> {
    let digits = json.as_str().filter(|text| text.is_ascii() && text.len().is_multiple_of(2))?;
    digits.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
