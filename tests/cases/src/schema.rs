//! A library's schema, as its build script wrote it.

use serde_json::Value;

/// Everything that the library exports.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// The library's name.
    pub library: String,
    /// The named types, each after those it is made of.
    pub types: Vec<Named>,
    /// The requests.
    pub requests: Vec<Request>,
    /// The events.
    pub events: Vec<Message>,
    /// The signals.
    pub signals: Vec<Message>,
}

/// A type with a name.
#[derive(Debug, Clone)]
pub struct Named {
    /// The name as declared.
    pub name: String,
    /// What it is made of.
    pub kind: Kind,
    /// Whether it is an error.
    pub is_error: bool,
    /// Whether it is made of itself.
    pub is_recursive: bool,
}

/// What a named type is made of.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Named fields.
    Struct(Vec<Field>),
    /// A type of its own around another.
    Newtype(Type),
    /// Another name for a type.
    Alias(Type),
    /// Names and numbers.
    Enum(Vec<(String, i32)>),
    /// Variants, some of them with data.
    Union(Vec<Variant>),
}

/// A variant of an enum with data.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The name as declared.
    pub name: String,
    /// Its number.
    pub tag: i32,
    /// Its data; those of a tuple variant are called `field0` and so on.
    pub fields: Vec<Field>,
}

/// A field or a parameter.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name as declared.
    pub name: String,
    /// The type.
    pub ty: Type,
}

/// A request.
#[derive(Debug, Clone)]
pub struct Request {
    /// The name as declared.
    pub name: String,
    /// What it is asked with.
    pub params: Vec<Field>,
    /// What it answers.
    pub returns: Type,
    /// The error type that its provider fails with, unless that is a text.
    pub error: Option<String>,
}

/// An event or a signal.
#[derive(Debug, Clone)]
pub struct Message {
    /// The name as declared.
    pub name: String,
    /// What it carries.
    pub fields: Vec<Field>,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// An integer type by its name in Rust.
    Int(String),
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `char`
    Char,
    /// `String`
    String,
    /// `Vec<u8>`
    Bytes,
    /// `Duration`
    Duration,
    /// `SystemTime`
    SystemTime,
    /// `Vec<T>`
    Vec(Box<Type>),
    /// `[T; N]`
    Array(Box<Type>, usize),
    /// `Option<T>`
    Option(Box<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
    /// `BTreeMap<K, V>` if ordered, else `HashMap<K, V>`
    Map {
        /// Whether it comes in the order of its keys.
        ordered: bool,
        /// The type of the keys.
        key: Box<Type>,
        /// The type of the values.
        value: Box<Type>,
    },
    /// `(A, B)`
    Tuple(Vec<Type>),
    /// A named type.
    Named(String),
}

impl Variant {
    /// Whether its data have no names of their own.
    pub fn is_tuple(&self) -> bool {
        !self.fields.is_empty()
            && self.fields.iter().enumerate().all(|(place, field)| field.name == format!("field{place}"))
    }
}

impl Schema {
    /// Reads a schema.
    ///
    /// # Panics
    /// When the text is not a schema.
    pub fn read(text: &str) -> Self {
        let json: Value = serde_json::from_str(text).expect("a schema is JSON");
        let message =
            |json: &Value| Message { name: name(json), fields: list(&json["fields"]).iter().map(field).collect() };
        Self {
            library: text_of(&json["library"]),
            types: list(&json["types"]).iter().map(named).collect(),
            requests: list(&json["requests"])
                .iter()
                .map(|json| Request {
                    name: name(json),
                    params: list(&json["params"]).iter().map(field).collect(),
                    returns: ty(&json["returns"]),
                    error: json["error"].as_str().map(str::to_owned),
                })
                .collect(),
            events: list(&json["events"]).iter().map(message).collect(),
            signals: list(&json["signals"]).iter().map(message).collect(),
        }
    }

    /// The type of this name.
    ///
    /// # Panics
    /// When there is none.
    pub fn named(&self, name: &str) -> &Named {
        self.types.iter().find(|ty| ty.name == name).unwrap_or_else(|| panic!("the schema has no type `{name}`"))
    }

    /// What a type is once newtypes, aliases and boxes are looked through.
    pub fn bare<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Boxed(inner) => self.bare(inner),
            Type::Named(name) => match &self.named(name).kind {
                Kind::Newtype(inner) | Kind::Alias(inner) => self.bare(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// What a box holds, behind aliases and however many boxes there are; any other type is itself. A box that is all
    /// of a result, of a parameter or of an event's field looks to other languages like the value in it.
    pub fn unboxed<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match self.resolve(ty) {
            Type::Boxed(inner) => self.unboxed(inner),
            _ => ty,
        }
    }

    /// The type that an alias stands for.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Named(name) => match &self.named(name).kind {
                Kind::Alias(inner) => self.resolve(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Whether it is one number in C: a truth value, an integer, a float, a character, an enum without data.
    pub fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Bool | Type::Int(_) | Type::F32 | Type::F64 | Type::Char => true,
            Type::Named(name) => match &self.named(name).kind {
                Kind::Newtype(inner) | Kind::Alias(inner) => self.is_scalar(inner),
                Kind::Enum(_) => true,
                Kind::Struct(_) | Kind::Union(_) => false,
            },
            _ => false,
        }
    }

    /// The request of this name.
    pub fn request(&self, name: &str) -> Option<&Request> {
        self.requests.iter().find(|request| request.name == name)
    }

    /// The event of this name.
    pub fn event(&self, name: &str) -> Option<&Message> {
        self.events.iter().find(|event| event.name == name)
    }

    /// The signal of this name.
    pub fn signal(&self, name: &str) -> Option<&Message> {
        self.signals.iter().find(|signal| signal.name == name)
    }
}

/// What the name of a request or signal says that comes of it, by the rules of `README.md`; with the rest of the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule<'a> {
    /// The request answers what it was given.
    Echo(&'a str),
    /// The request fails with this variant.
    FailWith(&'a str),
    /// The signal causes the event of this name and `Heard`.
    Send(&'a str),
}

/// The rule that a request or signal of this name keeps to.
pub fn rule(name: &str) -> Option<Rule<'_>> {
    // `Echoes` is not an `Echo` of something: a word of camel case has to begin behind it.
    let begins_word =
        |rest: &&str| rest.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit());
    let after = |prefix: &str| name.strip_prefix(prefix).filter(begins_word);
    let echo = || after("Echo").map(Rule::Echo);
    let fail = || after("FailWith").map(Rule::FailWith);
    echo().or_else(fail).or_else(|| after("Send").map(Rule::Send))
}

/// Whether these are the same fields in the same order.
pub fn same_fields(some: &[Field], others: &[Field]) -> bool {
    some.len() == others.len()
        && some.iter().zip(others).all(|(one, other)| one.name == other.name && one.ty == other.ty)
}

fn list(json: &Value) -> &[Value] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn text_of(json: &Value) -> String {
    json.as_str().unwrap_or_else(|| panic!("not a text: {json}")).to_owned()
}

fn name(json: &Value) -> String {
    text_of(&json["name"])
}

fn number(json: &Value) -> i32 {
    json.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or_else(|| panic!("not a number: {json}"))
}

fn field(json: &Value) -> Field {
    Field { name: name(json), ty: ty(&json["type"]) }
}

fn named(json: &Value) -> Named {
    let variants = list(&json["variants"]);
    let kind = match json["kind"].as_str().unwrap_or_default() {
        "struct" => Kind::Struct(list(&json["fields"]).iter().map(field).collect()),
        "newtype" => Kind::Newtype(ty(&json["of"])),
        "alias" => Kind::Alias(ty(&json["of"])),
        "enum" => Kind::Enum(variants.iter().map(|one| (name(one), number(&one["value"]))).collect()),
        "union" => {
            let variant = |one: &Value| Variant {
                name: name(one),
                tag: number(&one["tag"]),
                fields: list(&one["fields"]).iter().map(field).collect(),
            };
            Kind::Union(variants.iter().map(variant).collect())
        }
        other => panic!("a type of the kind `{other}`"),
    };
    Named {
        name: name(json),
        kind,
        is_error: json["error"] == Value::Bool(true),
        is_recursive: json["recursive"] == Value::Bool(true),
    }
}

fn ty(json: &Value) -> Type {
    if let Some(word) = json.as_str() {
        return match word {
            "unit" => Type::Unit,
            "bool" => Type::Bool,
            "f32" => Type::F32,
            "f64" => Type::F64,
            "char" => Type::Char,
            "string" => Type::String,
            "bytes" => Type::Bytes,
            "duration" => Type::Duration,
            "systemTime" => Type::SystemTime,
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Type::Int(word.to_owned()),
            other => panic!("a type called `{other}`"),
        };
    }
    let of = |key: &str| Box::new(ty(&json[key]));
    let has = |key: &str| json.get(key).is_some();
    if has("vec") {
        Type::Vec(of("vec"))
    } else if has("array") {
        Type::Array(of("array"), json["len"].as_u64().and_then(|len| usize::try_from(len).ok()).expect("a length"))
    } else if has("option") {
        Type::Option(of("option"))
    } else if has("map") {
        Type::Map { ordered: json["ordered"] == Value::Bool(true), key: of("key"), value: of("map") }
    } else if has("tuple") {
        Type::Tuple(list(&json["tuple"]).iter().map(ty).collect())
    } else if has("box") {
        Type::Boxed(of("box"))
    } else {
        Type::Named(text_of(&json["named"]))
    }
}
