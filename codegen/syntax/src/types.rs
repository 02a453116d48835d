//! Types: which ones can be mapped, as far as tokens say, and what to write instead of the others.

use syn::{GenericArgument, PathArguments};

use crate::ast::{Int, Path, Type, TypeKind};
use crate::errors::{Error, Errors, Place};

/// Names that mean a type of the language or its standard library; a declaration of the same name could not be told
/// from it.
pub const KNOWN: &[&str] = &[
    "bool",
    "i8",
    "i16",
    "i32",
    "i64",
    "u8",
    "u16",
    "u32",
    "u64",
    "f32",
    "f64",
    "char",
    "String",
    "Vec",
    "Option",
    "HashMap",
    "BTreeMap",
    "Box",
    "Duration",
    "SystemTime",
];

/// Reads a type. One that cannot be mapped becomes an error with a way out, and [`TypeKind::Opaque`].
pub fn parse(errors: &mut Errors, ty: &syn::Type) -> Type {
    Type { kind: kind(errors, ty).unwrap_or(TypeKind::Opaque), source: Box::new(ty.clone()) }
}

/// A type that nobody needs to understand.
pub(crate) fn opaque(ty: &syn::Type) -> Type {
    Type { kind: TypeKind::Opaque, source: Box::new(ty.clone()) }
}

fn kind(errors: &mut Errors, ty: &syn::Type) -> Option<TypeKind> {
    let refuse = |errors: &mut Errors, message: &str, help: String| {
        errors.push(Error::new(Place::of(ty), message).label("cannot be mapped").help(help));
        None
    };
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => path_kind(errors, ty, &path.path),
        syn::Type::Path(_) => refuse(
            errors,
            "an associated type cannot be mapped, because only the compiler knows what it is",
            "write the type itself".into(),
        ),
        syn::Type::Paren(inner) => kind(errors, &inner.elem),
        syn::Type::Group(inner) => kind(errors, &inner.elem),
        syn::Type::Array(array) => {
            Some(TypeKind::Array(Box::new(parse(errors, &array.elem)), Box::new(array.len.clone())))
        }
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Some(TypeKind::Unit),
        syn::Type::Tuple(tuple) => Some(TypeKind::Tuple(tuple.elems.iter().map(|part| parse(errors, part)).collect())),
        syn::Type::Reference(reference) => {
            let owned = match &*reference.elem {
                syn::Type::Slice(slice) => format!("Vec<{}>", text(&slice.elem)),
                syn::Type::Path(path) if path.path.is_ident("str") => "String".into(),
                other => text(other),
            };
            refuse(errors, "a reference cannot be mapped: what is sent must own its data", format!("use `{owned}`"))
        }
        syn::Type::Slice(slice) => refuse(
            errors,
            "a slice cannot be mapped: its length is not known",
            format!("use `Vec<{}>`", text(&slice.elem)),
        ),
        syn::Type::Ptr(_) => refuse(
            errors,
            "a raw pointer cannot be mapped: nobody could say who frees it and when",
            "send the value itself, or a number that stands for it".into(),
        ),
        syn::Type::FnPtr(_) => refuse(
            errors,
            "a function pointer cannot be mapped",
            "declare an `#[event(api)]`, which callers subscribe to".into(),
        ),
        syn::Type::TraitObject(_) => refuse(
            errors,
            "a `dyn` type cannot be mapped: only Rust knows what is behind it",
            "declare an enum of the cases with `#[data]`".into(),
        ),
        syn::Type::ImplTrait(_) => {
            refuse(errors, "an `impl` type cannot be mapped", "write the type itself, for example `Vec<T>`".into())
        }
        syn::Type::Never(_) => refuse(errors, "`!` cannot be mapped: it has no values", "leave it out".into()),
        syn::Type::Infer(_) => refuse(errors, "`_` is not allowed in a declaration", "write the type".into()),
        syn::Type::Macro(_) => refuse(
            errors,
            "a macro in the place of a type cannot be read by the build script",
            "write the type it stands for".into(),
        ),
        _ => refuse(errors, "this type cannot be mapped", "use a type declared with `#[data]`".into()),
    }
}

fn path_kind(errors: &mut Errors, ty: &syn::Type, path: &syn::Path) -> Option<TypeKind> {
    let last = path.segments.last()?;
    let name = last.ident.to_string();
    let from_std =
        path.segments.len() == 1 || matches!(path.segments[0].ident.to_string().as_str(), "std" | "core" | "alloc");
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
    };
    if from_std {
        if let Some(known) = known(errors, ty, &name, &arguments) {
            return known.ok();
        }
        if let Some((message, help)) = refused(&name, &arguments) {
            errors.push(Error::new(Place::of(ty), message).label("cannot be mapped").help(help));
            return None;
        }
    }
    if path.segments.iter().any(|segment| !segment.arguments.is_none()) {
        errors.push(
            Error::new(Place::of(ty), format!("`{}` is generic, and generic types cannot be mapped", text(ty)))
                .label("cannot be mapped")
                .help("declare a struct of its own with `#[data]` for this case"),
        );
        return None;
    }
    Some(TypeKind::Named(self::path(path)))
}

/// The types that are understood; `Some(Err)` if it is one of them but badly written, which has then been reported.
fn known(
    errors: &mut Errors,
    ty: &syn::Type,
    name: &str,
    arguments: &[&GenericArgument],
) -> Option<Result<TypeKind, ()>> {
    let simple = match name {
        "bool" => TypeKind::Bool,
        "i8" => TypeKind::Int(Int::I8),
        "i16" => TypeKind::Int(Int::I16),
        "i32" => TypeKind::Int(Int::I32),
        "i64" => TypeKind::Int(Int::I64),
        "u8" => TypeKind::Int(Int::U8),
        "u16" => TypeKind::Int(Int::U16),
        "u32" => TypeKind::Int(Int::U32),
        "u64" => TypeKind::Int(Int::U64),
        "f32" => TypeKind::F32,
        "f64" => TypeKind::F64,
        "char" => TypeKind::Char,
        "String" => TypeKind::String,
        "Duration" => TypeKind::Duration,
        "SystemTime" => TypeKind::SystemTime,
        "Vec" | "Option" | "Box" => return Some(generic(errors, ty, name, arguments, 1)),
        "HashMap" | "BTreeMap" => return Some(generic(errors, ty, name, arguments, 2)),
        _ => return None,
    };
    if arguments.is_empty() {
        return Some(Ok(simple));
    }
    errors.push(Error::new(Place::of(ty), format!("`{name}` takes no type arguments")).help(format!("write `{name}`")));
    Some(Err(()))
}

fn generic(
    errors: &mut Errors,
    ty: &syn::Type,
    name: &str,
    arguments: &[&GenericArgument],
    count: usize,
) -> Result<TypeKind, ()> {
    let types: Vec<&syn::Type> = arguments
        .iter()
        .filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
        .collect();
    if types.len() != count || types.len() != arguments.len() {
        let (example, more) = match name {
            "HashMap" => ("HashMap<String, i64>", "; a hasher of one's own cannot be mapped"),
            "BTreeMap" => ("BTreeMap<String, i64>", ""),
            "Vec" => ("Vec<String>", ""),
            "Box" => ("Box<Node>", ""),
            _ => ("Option<String>", ""),
        };
        let arguments = if count == 1 { "one type argument" } else { "two type arguments" };
        errors.push(
            Error::new(Place::of(ty), format!("`{name}` takes {arguments} here{more}"))
                .help(format!("write for example `{example}`")),
        );
        return Err(());
    }
    let parts: Vec<Type> = types.iter().map(|ty| parse(errors, ty)).collect();
    if parts.iter().any(|part| matches!(part.kind, TypeKind::Opaque)) {
        return Err(());
    }
    let mut parsed = parts.into_iter().map(Box::new);
    let mut next = || parsed.next().ok_or(());
    let kind = match name {
        "Vec" => TypeKind::Vec(next()?),
        "Option" => TypeKind::Option(next()?),
        "Box" => TypeKind::Boxed(next()?),
        _ => TypeKind::Map { ordered: name == "BTreeMap", key: next()?, value: next()? },
    };
    if let TypeKind::Map { key, .. } = &kind
        && let Some(why) = no_key(key)
    {
        errors.push(
            Error::new(Place::of(&key.source), format!("`{}` cannot be the key of a map: {why}", text(&key.source)))
                .label("not a key")
                .help(
                    "keys are integers, `char`, `bool`, `String`, enums without data, and newtypes of those; or use a \
                       `Vec` of a struct with both parts",
                ),
        );
        return Err(());
    }
    Ok(kind)
}

/// Why a type cannot be a key. Names are let through: what they stand for is not known here.
fn no_key(key: &Type) -> Option<&'static str> {
    match key.kind {
        TypeKind::F32 | TypeKind::F64 => Some("floating-point numbers have no reliable equality"),
        TypeKind::Bool
        | TypeKind::Int(_)
        | TypeKind::Char
        | TypeKind::String
        | TypeKind::Named(_)
        | TypeKind::Opaque => None,
        _ => Some("not every language can look such a value up"),
    }
}

/// Types that everybody knows and that have no counterpart: why, and what to write.
fn refused(name: &str, arguments: &[&GenericArgument]) -> Option<(String, String)> {
    let argument = |index: usize, or: &str| match arguments.get(index) {
        Some(GenericArgument::Type(ty)) => text(ty),
        _ => or.to_owned(),
    };
    let inner = argument(0, "T");
    let (why, help): (&str, String) = match name {
        "usize" => ("its size differs from machine to machine", "use `u64`".into()),
        "isize" => ("its size differs from machine to machine", "use `i64`".into()),
        "u128" | "i128" => ("C has no such integer", "use two `u64` fields, or `[u8; 16]`".into()),
        "f16" | "f128" => ("C has no such number everywhere", "use `f32` or `f64`".into()),
        "str" => ("its length is not known", "use `String`".into()),
        "Rc" | "Arc" => ("ownership cannot be shared across languages", format!("use the value itself: `{inner}`")),
        "Weak" => ("ownership cannot be shared across languages", "send a number that stands for the object".into()),
        "RefCell" | "Cell" | "OnceCell" | "Mutex" | "RwLock" | "OnceLock" => {
            ("what is sent is a value that nobody changes any more", format!("use the value itself: `{inner}`"))
        }
        "Cow" => ("what is sent must own its data", {
            let owned = argument(arguments.len().saturating_sub(1), "str");
            if owned == "str" { "use `String`".into() } else { format!("use the owned form of `{owned}`") }
        }),
        "HashSet" | "BTreeSet" | "VecDeque" | "LinkedList" | "BinaryHeap" => {
            ("not every language has its like", format!("use `Vec<{inner}>`"))
        }
        "Result" => ("a provider's failure is not part of its answer", {
            let error = match argument(1, "E").as_str() {
                "String" => String::new(),
                error => format!(", error = {error}"),
            };
            format!("write `returns = {inner}{error}`, or declare an enum of both cases with `#[data]`")
        }),
        "PathBuf" | "OsString" | "CString" | "Path" | "OsStr" | "CStr" => {
            ("texts cross as UTF-8", "use `String`, or `Vec<u8>` if it need not be UTF-8".into())
        }
        "Instant" => (
            "it means something to this process only",
            "use milliseconds since a stated moment in an `i64`, or a newtype of it".into(),
        ),
        "NonZeroU8" | "NonZeroU16" | "NonZeroU32" | "NonZeroU64" | "NonZeroI8" | "NonZeroI16" | "NonZeroI32"
        | "NonZeroI64" => {
            ("no other language can promise it", format!("use `{}`", name.trim_start_matches("NonZero").to_lowercase()))
        }
        "NonZero" => ("no other language can promise it", format!("use `{inner}`")),
        "IpAddr" | "Ipv4Addr" | "Ipv6Addr" | "SocketAddr" => ("not every language has its like", "use `String`".into()),
        "PhantomData" => ("it carries nothing", "leave the field out".into()),
        "Self" => ("it is not looked up in a declaration", "write the type's name".into()),
        _ => return None,
    };
    Some((format!("`{name}` cannot be mapped: {why}"), help))
}

/// A path without its arguments.
pub fn path(path: &syn::Path) -> Path {
    Path {
        global: path.leading_colon.is_some(),
        segments: path.segments.iter().map(|segment| segment.ident.clone()).collect(),
    }
}

/// Tokens as one would write them, more or less: `Vec<DeviceInfo>` and not `Vec < DeviceInfo >`.
pub fn text(tokens: &impl quote::ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in [
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" > ", ">"),
        (" >", ">"),
        (" ,", ","),
        (" :: ", "::"),
        (" ;", ";"),
        ("& ", "&"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}
