//! Declarations, as written: nothing is resolved, every node knows its tokens.

use std::time::Duration;

use proc_macro2::Ident;

use crate::errors::Place;

/// What all declarations have.
#[derive(Debug, Clone)]
pub struct Head {
    /// The name.
    pub name: Ident,
    /// The doc comment, a line each, without the leading space.
    pub docs: Vec<String>,
    /// The predicates of its `#[cfg(…)]` attributes, all of which must hold.
    pub cfgs: Vec<syn::Meta>,
    /// Where it says `#[lossy]`, if it does.
    pub lossy: Option<Place>,
    /// What `#[deprecated]` says, on one line, if it is there; empty if it says nothing.
    pub deprecated: Option<String>,
}

/// `#[data]` or `#[error]` on a struct or an enum.
#[derive(Debug, Clone)]
pub struct Data {
    /// Name, docs, conditions.
    pub head: Head,
    /// Whether it is declared `pub`. What is not stays in the author's crate, and only the compiler has to like it: its
    /// types are not looked at.
    pub is_public: bool,
    /// Whether it was declared with `#[error]`.
    pub is_error: bool,
    /// Whether it is marked `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// What it is made of.
    pub body: DataBody,
}

/// What data is made of.
#[derive(Debug, Clone)]
pub enum DataBody {
    /// Named fields.
    Struct(Vec<Field>),
    /// One unnamed field.
    Newtype(Type),
    /// Variants, with or without data.
    Enum(Vec<Variant>),
}

/// A named field, or one of a tuple variant, which is then named by its place.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name; for the fields of a tuple variant `field0`, `field1` and so on, at the place of the type.
    pub name: Ident,
    /// The doc comment.
    pub docs: Vec<String>,
    /// The predicates of its `#[cfg(…)]` attributes.
    pub cfgs: Vec<syn::Meta>,
    /// The type.
    pub ty: Type,
}

/// A variant of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Name, docs, conditions.
    pub head: Head,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether the fields have no names of their own.
    pub is_tuple: bool,
    /// The number it was given.
    pub number: Option<Number>,
}

/// A number given to a variant.
#[derive(Debug, Clone)]
pub struct Number {
    /// The number; none if it was refused, with an error.
    pub value: Option<i32>,
    /// The tokens it was written with.
    pub source: syn::Expr,
}

/// Where a broker reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// The thread it is used on.
    Local,
    /// All threads of the process.
    Mt,
    /// All threads, and callers in other languages.
    Api,
}

/// What an event or a signal carries, or a request asks with.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The fields, if they have names. In lanes that are not exported there may be others, which nobody needs to know.
    pub fields: Vec<Field>,
    /// Whether it was declared as `struct Name;`.
    pub is_unit: bool,
}

/// What happens to an event that finds the queue of a listener full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// The new one is lost.
    DropNewest,
    /// The oldest that waits is lost.
    DropOldest,
    /// All that wait are lost: the queue holds the newest one.
    Latest,
    /// The emitter waits for room, for so long at the most; then the new one is lost.
    Wait(Duration),
}

/// `#[event]`
#[derive(Debug, Clone)]
pub struct Event {
    /// Name, docs, conditions.
    pub head: Head,
    /// Where it reaches.
    pub lane: Lane,
    /// What it carries.
    pub payload: Payload,
    /// How many may wait for one listener.
    pub capacity: Option<usize>,
    /// What happens to one too many.
    pub policy: Option<Policy>,
}

/// `#[request]`
#[derive(Debug, Clone)]
pub struct Request {
    /// Name, docs, conditions.
    pub head: Head,
    /// Where it reaches.
    pub lane: Lane,
    /// Its parameters.
    pub payload: Payload,
    /// What a provider answers; `()` if left out.
    pub returns: Option<Type>,
    /// What a provider fails with; a message if left out.
    pub error: Option<Type>,
    /// Whether the provider answers within the call, and never awaits.
    pub is_sync: bool,
    /// Whether a shared provider holds up nobody: it waits for nothing, and for no lock that others hold for long.
    pub is_nonblocking: bool,
    /// How long a caller waits who does not say so himself.
    pub deadline: Option<Duration>,
    /// How many may wait for the provider.
    pub capacity: Option<usize>,
}

/// `#[multi_request]`
#[derive(Debug, Clone)]
pub struct MultiRequest {
    /// Name, docs, conditions.
    pub head: Head,
    /// Where it reaches; it is never exported.
    pub lane: Lane,
    /// Its parameters.
    pub payload: Payload,
    /// What each provider answers; `()` if left out.
    pub returns: Option<Type>,
    /// What a provider fails with; a message if left out.
    pub error: Option<Type>,
    /// How long a caller waits who does not say so himself.
    pub deadline: Option<Duration>,
}

/// `#[signal]`
#[derive(Debug, Clone)]
pub struct Signal {
    /// Name, docs, conditions.
    pub head: Head,
    /// Where it reaches.
    pub lane: Lane,
    /// What it carries.
    pub payload: Payload,
    /// How many may wait for the handler.
    pub capacity: Option<usize>,
}

/// `#[derive(Kinds)]` on an enum.
#[derive(Debug, Clone)]
pub struct Kinds {
    /// Name, docs, conditions.
    pub head: Head,
    /// Who sees the enum.
    pub vis: syn::Visibility,
    /// Whether it is marked `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// The variants, without what they carry.
    pub variants: Vec<Head>,
}

/// `type Name = …;`, read as a type only when something exported uses it.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Name, docs, conditions.
    pub head: Head,
    /// Whether it is declared `pub`.
    pub is_public: bool,
    /// Whether it has parameters of its own: `type Pairs<T> = …;`.
    pub is_generic: bool,
    /// What it stands for.
    pub ty: syn::Type,
}

/// `const NAME: … = …;`, evaluated only when an array's length names it.
#[derive(Debug, Clone)]
pub struct Const {
    /// Name, docs, conditions.
    pub head: Head,
    /// Its value.
    pub expr: syn::Expr,
}

/// A struct or an enum without one of our attributes: what is known of it is that it is there.
#[derive(Debug, Clone)]
pub struct Plain {
    /// Name, docs, conditions.
    pub head: Head,
    /// Whether it is an enum.
    pub is_enum: bool,
}

/// `mod name;` or `mod name { … }`
#[derive(Debug, Clone)]
pub struct Module {
    /// Name, docs, conditions.
    pub head: Head,
    /// Whether it is declared `pub`.
    pub is_public: bool,
    /// The file named with `#[path = "…"]`.
    pub path: Option<syn::LitStr>,
    /// What is between the braces; none for `mod name;`.
    pub items: Option<Vec<Item>>,
}

/// One name that a `use` brings in, or all of a module's.
#[derive(Debug, Clone)]
pub struct Use {
    /// The path, without what stands for "all of it".
    pub path: Path,
    /// The name it is known by here; none for `*`.
    pub name: Option<Ident>,
    /// The predicates of its `#[cfg(…)]` attributes.
    pub cfgs: Vec<syn::Meta>,
}

/// A path without generic arguments.
#[derive(Debug, Clone)]
pub struct Path {
    /// Whether it begins with `::`, and so with the name of a crate.
    pub global: bool,
    /// Its segments.
    pub segments: Vec<Ident>,
}

/// A declaration file.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Its own doc comment (`//!`), a line each, without the leading space.
    pub docs: Vec<String>,
    /// What it declares.
    pub items: Vec<Item>,
}

/// One item of a declaration file.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each variant is named like what it holds")]
pub enum Item {
    Data(Data),
    Event(Event),
    Request(Request),
    MultiRequest(MultiRequest),
    Signal(Signal),
    Alias(Alias),
    Const(Const),
    Plain(Plain),
    Module(Module),
    Use(Use),
}

/// A type in the position of a field, a result or an element.
#[derive(Debug, Clone)]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// The tokens it was written with.
    pub source: Box<syn::Type>,
}

/// What a type is, as far as its tokens say.
#[derive(Debug, Clone)]
pub enum TypeKind {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// An integer.
    Int(Int),
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `char`
    Char,
    /// `String`
    String,
    /// `Vec<T>`
    Vec(Box<Type>),
    /// `[T; N]`
    Array(Box<Type>, Box<syn::Expr>),
    /// `Option<T>`
    Option(Box<Type>),
    /// `HashMap<K, V>` or `BTreeMap<K, V>`
    Map {
        /// Whether it is a `BTreeMap`.
        ordered: bool,
        /// The key type.
        key: Box<Type>,
        /// The value type.
        value: Box<Type>,
    },
    /// `(A, B, …)`
    Tuple(Vec<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
    /// `Duration`
    Duration,
    /// `SystemTime`
    SystemTime,
    /// A name that something must be declared under.
    Named(Path),
    /// Either refused, with an error, or of no interest because the item is not exported.
    Opaque,
}

/// The integer types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is named like the type it is")]
pub enum Int {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Item {
    /// The conditions under which the item is there at all.
    pub fn cfgs(&self) -> &[syn::Meta] {
        match self {
            Item::Data(item) => &item.head.cfgs,
            Item::Event(item) => &item.head.cfgs,
            Item::Request(item) => &item.head.cfgs,
            Item::MultiRequest(item) => &item.head.cfgs,
            Item::Signal(item) => &item.head.cfgs,
            Item::Alias(item) => &item.head.cfgs,
            Item::Const(item) => &item.head.cfgs,
            Item::Plain(item) => &item.head.cfgs,
            Item::Module(item) => &item.head.cfgs,
            Item::Use(item) => &item.cfgs,
        }
    }
}
