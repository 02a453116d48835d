//! Values: many of them at an end of what their type has.

use std::collections::HashSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{chance, one_of};
use crate::schema::{Field, Kind, Schema, Type};

/// How much a value has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Nothing that is not left out.
    Plain,
    /// Several values side by side.
    Small,
    /// One value in the other, as long as the type allows.
    Deep,
}

/// How deep values are that are made of themselves: less than the limit of 128, and than that of readers of JSON.
const DEEP: u32 = 60;

/// How many values there are in one that is deep, and in one that is not.
const BUDGETS: (u32, u32) = (150, 60);

/// The first and the last moment, in nanoseconds, of C++.
const CPP: (i128, i128) = (i64::MIN as i128, i64::MAX as i128);

/// The first and the last moment of Python, in seconds: the years 1 to 9999.
const PYTHON_YEARS: (i64, i64) = (-62_135_596_800, 253_402_300_799);

/// The longest duration of Python, in seconds.
const PYTHON_DAYS: i64 = 999_999_999 * 86_400;

const CHARS: &[char] = &[
    '\0',
    '\u{1}',
    '\t',
    '\n',
    '\r',
    ' ',
    '"',
    '\'',
    '\\',
    '?',
    '%',
    '{',
    '0',
    'a',
    'Z',
    '\u{7f}',
    '\u{80}',
    'ß',
    '\u{301}',
    '\u{7ff}',
    '\u{800}',
    '\u{200d}',
    '\u{2028}',
    '漢',
    '\u{d7ff}',
    '\u{e000}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{10000}',
    '🦀',
    '\u{10ffff}',
];

/// Makes the values of one case.
pub(super) struct Values<'a> {
    rng: &'a mut Rng,
    schema: &'a Schema,
    extent: Extent,
    /// How many more values there may be.
    budget: u32,
    is_for_cpp: bool,
    is_for_python: bool,
}

impl<'a> Values<'a> {
    pub(super) fn new(rng: &'a mut Rng, schema: &'a Schema, extent: Extent) -> Self {
        let budget = if extent == Extent::Deep { BUDGETS.0 } else { BUDGETS.1 };
        Self { rng, schema, extent, budget, is_for_cpp: true, is_for_python: true }
    }

    pub(super) fn rng(&mut self) -> &mut Rng {
        self.rng
    }

    pub(super) fn is_plain(&self) -> bool {
        self.extent == Extent::Plain
    }

    /// The languages that have all values made so far.
    pub(super) fn languages(&self) -> Vec<&'static str> {
        let mut languages = vec!["rust", "c"];
        languages.extend(self.is_for_cpp.then_some("cpp"));
        languages.extend(self.is_for_python.then_some("python"));
        languages
    }

    /// Any value of a type.
    pub(super) fn any(&mut self, ty: &Type) -> Value {
        self.value(ty, if self.extent == Extent::Deep { DEEP } else { 8 })
    }

    fn value(&mut self, ty: &Type, depth: u32) -> Value {
        if depth == 0 || self.budget == 0 {
            return self.plain(ty);
        }
        self.budget -= 1;
        let inner = depth - 1;
        match ty {
            Type::Unit => Value::Null,
            Type::Bool => json!(self.rng.bool()),
            Type::Int(name) => self.integer(name),
            Type::F32 => self.single(),
            Type::F64 => self.double(),
            Type::Char => json!(self.char()),
            Type::String => self.text(),
            Type::Bytes => self.bytes(),
            Type::Duration => self.duration(),
            Type::SystemTime => self.moment(),
            Type::Vec(item) => {
                let count = self.count();
                if count > 0 && chance(self.rng, 4) {
                    let items = json!([self.value(item, inner)]);
                    return json!({ "repeat": items, "times": self.rng.u32(..40) });
                }
                (0..count).map(|_| self.value(item, inner)).collect()
            }
            Type::Array(item, length) => (0..*length).map(|_| self.value(item, inner)).collect(),
            Type::Option(some) => self.option(some, inner),
            Type::Boxed(boxed) => self.value(boxed, depth),
            Type::Map { key, value, .. } => self.map(key, value, inner),
            Type::Tuple(parts) => parts.iter().map(|part| self.value(part, inner)).collect(),
            Type::Named(name) => self.named(name, depth),
        }
    }

    fn named(&mut self, name: &str, depth: u32) -> Value {
        let schema = self.schema;
        match &schema.named(name).kind {
            Kind::Struct(fields) => self.fields(fields, depth),
            Kind::Newtype(ty) | Kind::Alias(ty) => self.value(ty, depth),
            Kind::Enum(variants) => json!(one_of(self.rng, variants).0),
            Kind::Union(variants) => {
                let variant = one_of(self.rng, variants);
                let inner = depth - 1;
                if variant.fields.is_empty() {
                    json!(variant.name)
                } else if variant.is_tuple() {
                    let fields: Value = variant.fields.iter().map(|field| self.value(&field.ty, inner)).collect();
                    json!({ variant.name.clone(): fields })
                } else {
                    let fields = self.fields(&variant.fields, inner);
                    json!({ variant.name.clone(): fields })
                }
            }
        }
    }

    /// An object of most of the fields; the others have plain values.
    fn fields(&mut self, fields: &[Field], depth: u32) -> Value {
        let mut object = Map::new();
        for field in fields {
            if chance(self.rng, 92) {
                let value = self.value(&field.ty, depth.saturating_sub(1));
                object.insert(field.name.clone(), value);
            }
        }
        Value::Object(object)
    }

    fn option(&mut self, some: &Type, depth: u32) -> Value {
        if self.extent != Extent::Deep && chance(self.rng, 30) {
            return Value::Null;
        }
        let value = self.value(some, depth);
        if !matches!(some, Type::Option(_)) {
            return value;
        }
        // Python has one `None`.
        self.is_for_python &= !value.is_null();
        json!({ "some": value })
    }

    fn map(&mut self, key: &Type, value: &Type, depth: u32) -> Value {
        if matches!(key, Type::Int(_)) && chance(self.rng, 8) {
            return json!({ "count": self.rng.u32(..100), "value": self.value(value, depth) });
        }
        let mut keys = HashSet::new();
        let mut pairs = Vec::new();
        for _ in 0..self.count() {
            let key = self.value(key, depth);
            if keys.insert(key.to_string()) {
                pairs.push(json!([key, self.value(value, depth)]));
            }
        }
        Value::Array(pairs)
    }

    /// The value of a type that has nothing in it.
    fn plain(&self, ty: &Type) -> Value {
        match ty {
            Type::Unit | Type::Option(_) => Value::Null,
            Type::Bool => json!(false),
            Type::Int(_) | Type::F32 | Type::F64 => json!(0),
            Type::Char => json!("\0"),
            Type::String | Type::Bytes => json!(""),
            Type::Duration | Type::SystemTime => json!({ "sec": 0 }),
            Type::Vec(_) | Type::Map { .. } => json!([]),
            Type::Array(item, length) => (0..*length).map(|_| self.plain(item)).collect(),
            Type::Boxed(inner) => self.plain(inner),
            Type::Tuple(parts) => parts.iter().map(|part| self.plain(part)).collect(),
            Type::Named(name) => match &self.schema.named(name).kind {
                Kind::Struct(_) => json!({}),
                Kind::Newtype(inner) | Kind::Alias(inner) => self.plain(inner),
                Kind::Enum(variants) => json!(variants[0].0),
                Kind::Union(variants) => {
                    let first = &variants[0];
                    if first.fields.is_empty() {
                        json!(first.name)
                    } else if first.is_tuple() {
                        let fields: Value = first.fields.iter().map(|field| self.plain(&field.ty)).collect();
                        json!({ first.name.clone(): fields })
                    } else {
                        json!({ first.name.clone(): {} })
                    }
                }
            },
        }
    }

    /// How many items a list has.
    fn count(&mut self) -> u32 {
        if self.extent == Extent::Deep {
            return 1;
        }
        match self.rng.u32(..10) {
            0..2 => 0,
            2..5 => 1,
            5..9 => self.rng.u32(2..4),
            _ => self.rng.u32(4..12),
        }
    }

    fn integer(&mut self, name: &str) -> Value {
        let bits: u32 = name[1..].parse().expect("integers are named by their bits");
        let is_signed = name.starts_with('i');
        let (min, max) = match is_signed {
            true => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
            false => (0, (1i128 << bits) - 1),
        };
        let any = i128::from(self.rng.u64(..));
        let number = match self.rng.u32(..10) {
            0..2 => min,
            2..4 => max,
            4 => min + 1,
            5 => max - 1,
            6 => any % 10,
            7 => (1i128 << (any % 64)).min(max),
            _ => min + any % (max - min + 1),
        };
        match u64::try_from(number) {
            Ok(number) => json!(number),
            Err(_) => json!(i64::try_from(number).expect("no integer has more than 64 bits")),
        }
    }

    fn single(&mut self) -> Value {
        let number = match self.rng.u32(..12) {
            0 => f32::MAX,
            1 => f32::MIN,
            2 => f32::MIN_POSITIVE,
            3 => f32::from_bits(1),
            4 => f32::EPSILON,
            5 => 16_777_217.0,
            6..10 => return self.special(),
            // All there are, which have two words of their own if they are no numbers.
            _ => f32::from_bits(self.rng.u32(..)),
        };
        float(number.into())
    }

    fn double(&mut self) -> Value {
        let number = match self.rng.u32(..12) {
            0 => f64::MAX,
            1 => f64::MIN,
            2 => f64::MIN_POSITIVE,
            3 => f64::from_bits(1),
            4 => f64::EPSILON,
            5 => 9_007_199_254_740_993.0,
            6..10 => return self.special(),
            _ => f64::from_bits(self.rng.u64(..)),
        };
        float(number)
    }

    fn special(&mut self) -> Value {
        one_of(self.rng, &[json!("NaN"), json!("inf"), json!("-inf"), json!("-0.0"), json!(0), json!(-1.5), json!(1)])
            .clone()
    }

    fn char(&mut self) -> char {
        if chance(self.rng, 70) {
            return *one_of(self.rng, CHARS);
        }
        char::from_u32(self.rng.u32(..0x11_0000)).unwrap_or('\u{fffd}')
    }

    fn text(&mut self) -> Value {
        let count = match self.rng.u32(..20) {
            0..3 => 0,
            3..7 => 1,
            7..18 => self.rng.u32(2..12),
            18 => self.rng.u32(12..60),
            _ => {
                let text: String = (0..3).map(|_| self.char()).collect();
                return json!({ "repeat": text, "times": self.rng.u32(..2000) });
            }
        };
        json!((0..count).map(|_| self.char()).collect::<String>())
    }

    fn bytes(&mut self) -> Value {
        let count = match self.rng.u32(..20) {
            0..3 => 0,
            3..6 => 1,
            6..17 => self.rng.u32(2..20),
            17 => return json!((0..=u8::MAX).map(hexadecimal).collect::<String>()),
            _ => {
                let bytes: String = (0..4).map(|_| hexadecimal(self.rng.u8(..))).collect();
                return json!({ "repeat": bytes, "times": self.rng.u32(..2000) });
            }
        };
        json!((0..count).map(|_| hexadecimal(*one_of(self.rng, &[0, 1, 0x7f, 0x80, 0xfe, 0xff]))).collect::<String>())
    }

    fn duration(&mut self) -> Value {
        let cpp = i64::MAX / 1_000_000_000;
        let sec = match self.rng.u32(..20) {
            0..5 => 0,
            5..8 => 1,
            8..12 => cpp - 1,
            12 => PYTHON_DAYS,
            13 => PYTHON_DAYS + 1,
            14 => i64::MAX,
            15 => cpp + 1,
            _ => self.rng.i64(0..cpp),
        };
        let nsec = self.part_of_a_second();
        let nanoseconds = i128::from(sec) * 1_000_000_000 + i128::from(nsec);
        self.is_for_cpp &= nanoseconds <= CPP.1;
        self.is_for_python &= sec < PYTHON_DAYS + 86_400 && nsec.is_multiple_of(1000);
        self.time(sec, nsec)
    }

    fn moment(&mut self) -> Value {
        let (first, last) = (i64::MIN / 1_000_000_000, i64::MAX / 1_000_000_000);
        let sec = match self.rng.u32(..30) {
            0..4 => 0,
            4..8 => -1,
            8..11 => first,
            11..14 => last,
            14 => PYTHON_YEARS.0,
            15 => PYTHON_YEARS.1,
            16 => PYTHON_YEARS.0 - 1,
            17 => PYTHON_YEARS.1 + 1,
            _ => self.rng.i64(first..last),
        };
        let nsec = self.part_of_a_second();
        let nanoseconds = i128::from(sec) * 1_000_000_000 + i128::from(nsec);
        self.is_for_cpp &= (CPP.0..=CPP.1).contains(&nanoseconds);
        self.is_for_python &= (PYTHON_YEARS.0..=PYTHON_YEARS.1).contains(&sec) && nsec.is_multiple_of(1000);
        self.time(sec, nsec)
    }

    /// Nanoseconds: whole microseconds most of the time, which all languages have.
    fn part_of_a_second(&mut self) -> u32 {
        match self.rng.u32(..10) {
            0..3 => 0,
            3 => 999_999_999,
            4 => 1,
            5 => 999_999_000,
            6 => 1000,
            _ => self.rng.u32(..1_000_000) * 1000,
        }
    }

    fn time(&mut self, sec: i64, nsec: u32) -> Value {
        if nsec == 0 && self.rng.bool() { json!({ "sec": sec }) } else { json!({ "sec": sec, "nsec": nsec }) }
    }
}

fn float(number: f64) -> Value {
    if number.is_nan() {
        json!("NaN")
    } else if number.is_infinite() {
        json!(if number > 0.0 { "inf" } else { "-inf" })
    } else if number == 0.0 && number.is_sign_negative() {
        json!("-0.0")
    } else {
        json!(number)
    }
}

fn hexadecimal(byte: u8) -> String {
    format!("{byte:02x}")
}
