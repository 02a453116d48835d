//! What a library exports, in no language's words.
//!
//! The model is made once from the declarations (`load`), checked (`check`), and then only read: every backend gets
//! the same `&Model`. It holds the names as the author wrote them; each backend has its own naming.

use std::time::Duration;

/// The whole exported surface of one library.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    /// Facts about the library itself.
    pub(crate) library: Library,
    /// The named types that exported items reach, each after the types it is made of, except for those of a circle.
    pub(crate) types: Vec<TypeDecl>,
    /// The exported requests in the order of their declaration, without the shutdown request.
    pub(crate) requests: Vec<Request>,
    /// The exported events in the order of their declaration.
    pub(crate) events: Vec<Event>,
    /// The exported signals in the order of their declaration.
    pub(crate) signals: Vec<Signal>,
}

/// Facts about the library itself.
#[derive(Debug, Clone)]
pub(crate) struct Library {
    /// The name given to the builder: the prefix of every C symbol, a valid identifier in every language.
    pub(crate) name: String,
    /// The version of the author's crate.
    pub(crate) version: String,
    /// The one-line description of the author's crate, or the empty string.
    pub(crate) description: String,
    /// The doc comment of the declarations as a whole.
    pub(crate) docs: Docs,
    /// The name of the author's package, as its manifest has it.
    pub(crate) package: String,
    /// The name by which Rust code knows the author's crate.
    pub(crate) crate_name: String,
    /// The folder of the author's manifest.
    pub(crate) manifest_dir: std::path::PathBuf,
    /// The request that readies the library, if the author named one.
    pub(crate) initialize: Option<String>,
    /// Whether other requests answer `NOT_INITIALIZED` until that request has succeeded.
    pub(crate) require_initialized: bool,
    /// The path and name of the request that `<lib>_shutdown` runs, if the author named one.
    pub(crate) shutdown: Option<Path>,
    /// How long a request may take if neither its declaration, the instance nor the call says; if the author said.
    pub(crate) deadline: Option<Duration>,
}

/// Where a declaration lives, for example `crate::api::GetDevice`, or in another crate than the author's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Path {
    /// The segments before the name, beginning with `crate` or with the name by which the author's crate knows another.
    pub(crate) module: Vec<String>,
    /// The name itself.
    pub(crate) name: String,
}

/// The doc comment, a line each, without the leading space; empty if there is none.
pub(crate) type Docs = Vec<String>;

/// The doc comment, and that the item is deprecated, so that it is said in every language that has comments.
pub(crate) fn docs_and_deprecated(docs: &Docs, deprecated: Option<&str>) -> Docs {
    let mut docs = docs.clone();
    if let Some(note) = deprecated {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        let colon = if note.is_empty() { "." } else { ": " };
        docs.push(format!("Deprecated{colon}{note}"));
    }
    docs
}

/// A hash of an item's exact shape, over everything it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint(pub(crate) u64);

/// The place of a type in [`Model::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TypeId(pub(crate) usize);

/// A type that the author gave a name.
#[derive(Debug, Clone)]
pub(crate) struct TypeDecl {
    /// Its name and where it lives.
    pub(crate) path: Path,
    /// Its doc comment.
    pub(crate) docs: Docs,
    /// What `#[deprecated]` says of it, on one line and maybe nothing, if it is there.
    pub(crate) deprecated: Option<String>,
    /// What it is made of.
    pub(crate) kind: TypeKind,
    /// Whether it was declared with `#[error]`.
    pub(crate) is_error: bool,
    /// Whether the author marked it `#[non_exhaustive]`.
    pub(crate) non_exhaustive: bool,
    /// Whether Python may cut the times in it, not those in other types.
    pub(crate) lossy: bool,
    /// Whether it is made of itself, be it through other types.
    pub(crate) is_recursive: bool,
    /// The hash of its shape.
    pub(crate) fingerprint: Fingerprint,
}

/// What a named type is made of.
#[derive(Debug, Clone)]
pub(crate) enum TypeKind {
    /// Named fields.
    Struct(Vec<Field>),
    /// One unnamed field: a distinct type around another.
    Newtype(TypeRef),
    /// Another name for a type.
    Alias(TypeRef),
    /// Variants without data; the numbers are part of the contract.
    Enum(Vec<EnumVariant>),
    /// Variants, at least one of them with data. An `#[error]` without any data is an [`TypeKind::Enum`].
    Union(Vec<UnionVariant>),
}

/// A named field of a struct, a request, an event, a signal or a variant.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The name as declared.
    pub(crate) name: String,
    /// The doc comment.
    pub(crate) docs: Docs,
    /// The type.
    pub(crate) ty: TypeRef,
}

/// A variant without data.
#[derive(Debug, Clone)]
pub(crate) struct EnumVariant {
    /// The name as declared.
    pub(crate) name: String,
    /// The doc comment.
    pub(crate) docs: Docs,
    /// Its number.
    pub(crate) value: i32,
}

/// A variant of an enum with data.
#[derive(Debug, Clone)]
pub(crate) struct UnionVariant {
    /// The name as declared.
    pub(crate) name: String,
    /// The doc comment.
    pub(crate) docs: Docs,
    /// Its number: the given discriminant, or its place counted from 0.
    pub(crate) tag: i32,
    /// Its fields; those of a tuple variant are named `field0`, `field1` and so on.
    pub(crate) fields: Vec<Field>,
    /// Whether the variant was declared with unnamed fields: `V(a, b)`.
    pub(crate) is_tuple: bool,
}

/// The integer types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum IntKind {
    /// `i8`
    I8,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u8`
    U8,
    /// `u16`
    U16,
    /// `u32`
    U32,
    /// `u64`
    U64,
}

/// The floating-point types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FloatKind {
    /// `f32`
    F32,
    /// `f64`
    F64,
}

/// A type in the position of a field, a result or an element.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum TypeRef {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// An integer.
    Int(IntKind),
    /// A floating-point number.
    Float(FloatKind),
    /// `char`
    Char,
    /// `String`
    String,
    /// `Vec<u8>`
    Bytes,
    /// `Vec<T>` of anything but `u8`
    Vec(Box<TypeRef>),
    /// `[T; N]`
    Array(Box<TypeRef>, usize),
    /// `Option<T>`
    Option(Box<TypeRef>),
    /// `HashMap<K, V>` or, when ordered, `BTreeMap<K, V>`
    Map {
        /// Whether the entries come sorted by key.
        ordered: bool,
        /// The key type.
        key: Box<TypeRef>,
        /// The value type.
        value: Box<TypeRef>,
    },
    /// `(A, B, …)`
    Tuple(Vec<TypeRef>),
    /// `Box<T>`
    Boxed(Box<TypeRef>),
    /// `std::time::Duration`
    Duration,
    /// `std::time::SystemTime`
    SystemTime,
    /// A type of [`Model::types`].
    Named(TypeId),
}

/// A request: many requesters, one provider, one answer.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Its name and where it lives.
    pub(crate) path: Path,
    /// Its doc comment.
    pub(crate) docs: Docs,
    /// What `#[deprecated]` says of it, on one line and maybe nothing, if it is there.
    pub(crate) deprecated: Option<String>,
    /// Its parameters.
    pub(crate) params: Vec<Field>,
    /// Whether it was declared as `struct Name;`, so that `Name` is also how a value of it is written.
    pub(crate) is_unit: bool,
    /// What a provider answers.
    pub(crate) returns: TypeRef,
    /// What a provider fails with.
    pub(crate) error: ErrorType,
    /// How long it may take if the call does not say; if it was declared.
    pub(crate) deadline: Option<Duration>,
    /// Whether a shared provider answers without ever waiting.
    pub(crate) is_nonblocking: bool,
    /// Whether Python may cut the times in the answer.
    pub(crate) lossy: bool,
    /// The hash of its shape.
    pub(crate) fingerprint: Fingerprint,
}

/// What a provider fails with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ErrorType {
    /// A text; in Rust anything that can be displayed.
    Message,
    /// A type that the author declared with `#[error]`.
    Declared(TypeId),
}

/// An event: many emitters, many listeners.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// Its name and where it lives.
    pub(crate) path: Path,
    /// Its doc comment.
    pub(crate) docs: Docs,
    /// What `#[deprecated]` says of it, on one line and maybe nothing, if it is there.
    pub(crate) deprecated: Option<String>,
    /// What it carries.
    pub(crate) fields: Vec<Field>,
    /// Whether Python may cut the times in it.
    pub(crate) lossy: bool,
    /// The hash of its shape.
    pub(crate) fingerprint: Fingerprint,
}

/// A signal: one way, one handler, accepted or refused.
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    /// Its name and where it lives.
    pub(crate) path: Path,
    /// Its doc comment.
    pub(crate) docs: Docs,
    /// What `#[deprecated]` says of it, on one line and maybe nothing, if it is there.
    pub(crate) deprecated: Option<String>,
    /// What it carries.
    pub(crate) fields: Vec<Field>,
    /// Whether it was declared as `struct Name;`.
    pub(crate) is_unit: bool,
    /// The hash of its shape.
    pub(crate) fingerprint: Fingerprint,
}

#[cfg(test)]
impl Library {
    /// A library of which nothing matters but that there is one.
    pub(crate) fn for_tests() -> Library {
        Library {
            name: "lib".into(),
            version: String::new(),
            description: String::new(),
            docs: Vec::new(),
            package: String::new(),
            crate_name: String::new(),
            manifest_dir: "/".into(),
            initialize: None,
            require_initialized: false,
            shutdown: None,
            deadline: None,
        }
    }
}

impl IntKind {
    /// The name of the type where it is declared.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }
}

impl TypeKind {
    /// What fields, inner values and the data of variants are declared as, in that order.
    pub(crate) fn parts(&self) -> Vec<&TypeRef> {
        match self {
            TypeKind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => vec![inner],
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Union(variants) => {
                variants.iter().flat_map(|variant| &variant.fields).map(|field| &field.ty).collect()
            }
        }
    }

    /// As [`parts`](Self::parts), to be changed.
    pub(crate) fn parts_mut(&mut self) -> Vec<&mut TypeRef> {
        match self {
            TypeKind::Struct(fields) => fields.iter_mut().map(|field| &mut field.ty).collect(),
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) => vec![inner],
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Union(variants) => {
                variants.iter_mut().flat_map(|variant| &mut variant.fields).map(|field| &mut field.ty).collect()
            }
        }
    }
}

impl TypeDecl {
    /// The doc comment, and what a user has to know besides.
    pub(crate) fn told(&self) -> Docs {
        let mut docs = self.docs.clone();
        if self.non_exhaustive && matches!(self.kind, TypeKind::Enum(_)) {
            if !docs.is_empty() {
                docs.push(String::new());
            }
            docs.push("Later versions may have more of these: a number that is not listed is one of them.".into());
        }
        docs
    }
}

impl TypeRef {
    /// The types between its brackets.
    pub(crate) fn parts(&self) -> Vec<&TypeRef> {
        match self {
            TypeRef::Vec(inner) | TypeRef::Array(inner, _) | TypeRef::Option(inner) | TypeRef::Boxed(inner) => {
                vec![inner]
            }
            TypeRef::Map { key, value, .. } => vec![key, value],
            TypeRef::Tuple(parts) => parts.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// As [`parts`](Self::parts), to be changed.
    pub(crate) fn parts_mut(&mut self) -> Vec<&mut TypeRef> {
        match self {
            TypeRef::Vec(inner) | TypeRef::Array(inner, _) | TypeRef::Option(inner) | TypeRef::Boxed(inner) => {
                vec![inner]
            }
            TypeRef::Map { key, value, .. } => vec![key, value],
            TypeRef::Tuple(parts) => parts.iter_mut().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a value of this type has its parts in a place of their own, so that its size does not depend on theirs.
    pub(crate) fn is_indirect(&self) -> bool {
        matches!(self, TypeRef::Vec(_) | TypeRef::Map { .. } | TypeRef::Boxed(_))
    }
}

impl Model {
    /// The declaration behind an id.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeDecl {
        &self.types[id.0]
    }

    /// The type behind aliases: never a [`TypeKind::Alias`].
    pub(crate) fn resolve<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        match ty {
            TypeRef::Named(id) => match &self.ty(*id).kind {
                TypeKind::Alias(inner) => self.resolve(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// What a box holds, behind aliases and however many boxes there are; any other type is itself. A box that is all
    /// of a result, of a parameter or of an event's field looks to other languages like the value in it.
    pub(crate) fn unboxed<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        match self.resolve(ty) {
            TypeRef::Boxed(inner) => self.unboxed(inner),
            _ => ty,
        }
    }

    /// Whether a value holds times other than those in types of their own.
    pub(crate) fn has_times(&self, ty: &TypeRef) -> bool {
        match self.resolve(ty) {
            TypeRef::Duration | TypeRef::SystemTime => true,
            ty => ty.parts().into_iter().any(|part| self.has_times(part)),
        }
    }

    /// Whether what an option holds is a box, so that a null pointer says that it holds none.
    pub(crate) fn is_box(&self, ty: &TypeRef) -> bool {
        matches!(self.resolve(ty), TypeRef::Boxed(_))
    }

    /// Fields where a box that is all of one does not show: those of an event.
    pub(crate) fn unboxed_fields(&self, fields: &[Field]) -> Vec<Field> {
        fields.iter().map(|field| Field { ty: self.unboxed(&field.ty).clone(), ..field.clone() }).collect()
    }

    /// Whether a value is passed as one number: `bool`, integers, floats, `char`, enums without data, and newtypes
    /// and aliases of those.
    pub(crate) fn is_scalar(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Bool | TypeRef::Int(_) | TypeRef::Float(_) | TypeRef::Char => true,
            TypeRef::Named(id) => match &self.ty(*id).kind {
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => self.is_scalar(inner),
                TypeKind::Enum(_) => true,
                TypeKind::Struct(_) | TypeKind::Union(_) => false,
            },
            _ => false,
        }
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for segment in &self.module {
            write!(f, "{segment}::")?;
        }
        f.write_str(&self.name)
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
