//! The names of the C ABI. Every surface that calls it spells them through here, so that no two can disagree.

use heck::{ToLowerCamelCase, ToShoutySnakeCase};

use crate::model::{FloatKind, IntKind, Model, TypeRef};
use crate::words::Words;

/// The version of the ABI that these names, the layouts and the shared types belong to.
pub(crate) const ABI_VERSION: u32 = 1;

/// The words of C up to C23 and of C++ up to C++23, those included that mean something in some places only.
static WORDS: Words = Words::new(
    "
    alignas alignof asm auto bool break case char const constexpr continue default do double else enum extern false float
    for goto if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch
    thread_local true typedef typeof typeof_unqual union unsigned void volatile while
    and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast
    consteval constinit decltype delete dynamic_cast explicit export final friend import module mutable namespace new
    noexcept not not_eq operator or or_eq override private protected public reinterpret_cast requires static_cast template
    this throw try typeid typename using virtual wchar_t xor xor_eq
",
);

/// Macros of common headers that look like a field or a method: those of C and POSIX, of compilers, Windows and Qt.
static MACROS: Words = Words::new(
    "
    alloca assert complex errno imaginary major makedev minor noreturn offsetof stderr stdin stdout unreachable
    i386 linux sun unix vax
    cdecl far hyper interface max min near pascal small
    check emit environ forever foreach require signals slots verify
",
);

/// Words that have no raw form in Rust, which the glue is written in.
static UNRAW: Words = Words::new("self Self super crate");

/// The words of Rust up to the edition of 2024.
static RUST: Words = Words::new(
    "
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl in
    let loop macro match mod move mut override priv pub ref return self Self static struct super trait true try type typeof
    unsafe unsized use virtual where while yield
",
);

/// Whether a name is a word of Rust, and has to be raw there.
pub(crate) fn is_rust_word(name: &str) -> bool {
    RUST.has(name)
}

/// Whether a name means something else to a C or C++ compiler, or to a common header. Such a name gets a trailing `_`.
pub(crate) fn is_taken(name: &str) -> bool {
    [&WORDS, &MACROS, &UNRAW].iter().any(|list| list.has(name))
}

/// The parameters that generated functions have besides those of the declaration.
const OWN_PARAMETERS: &[&str] = &["ctx", "timeoutMs", "out", "callback", "userData", "requestId", "error"];

/// A field of a C struct: `device_id` is `deviceId`.
pub(crate) fn field(name: &str) -> String {
    let name = name.to_lower_camel_case();
    if is_taken(&name) { name + "_" } else { name }
}

/// A parameter of a C function: as a field, and out of the way of the function's own parameters.
pub(crate) fn parameter(name: &str) -> String {
    let name = field(name);
    if OWN_PARAMETERS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The member of a union that holds a variant's data: `NotFound` is `notFound`.
pub(crate) fn union_member(variant: &str) -> String {
    field(variant)
}

/// What the union of the structs of all variants is called after its type.
const VARIANTS: &str = "Value";

/// The name of that union without the prefix.
pub(crate) fn variants(ty: &str) -> String {
    format!("{ty}_{VARIANTS}")
}

/// The name of a variant's struct without the prefix.
pub(crate) fn variant(ty: &str, variant: &str) -> String {
    let own = if variant == VARIANTS { "_" } else { "" };
    format!("{ty}_{variant}{own}")
}

/// The member of a tuple's struct.
pub(crate) fn tuple_field(place: usize) -> String {
    format!("field{place}")
}

/// The names with the library's prefix.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CNames<'a> {
    model: &'a Model,
}

impl<'a> CNames<'a> {
    pub(crate) fn new(model: &'a Model) -> Self {
        Self { model }
    }

    /// `mylib_` + anything.
    pub(crate) fn prefixed(&self, rest: &str) -> String {
        format!("{}_{rest}", self.model.library.name)
    }

    /// A macro or constant: `MYLIB_` + the words of `parts` in capitals.
    pub(crate) fn constant(&self, parts: &[&str]) -> String {
        let mut name = self.model.library.name.to_shouty_snake_case();
        for part in parts {
            name.push('_');
            name.push_str(&part.to_shouty_snake_case());
        }
        name
    }

    /// The function of a request or a signal: `GetDevice` is `mylib_getDevice`.
    pub(crate) fn function(&self, item: &str) -> String {
        self.prefixed(&item.to_lower_camel_case())
    }

    /// The form of a request's function with a deadline: `mylib_getDeviceWithin`.
    pub(crate) fn function_within(&self, item: &str) -> String {
        self.function(item) + "Within"
    }

    /// The form that is answered by a call on the delivery thread: `mylib_getDeviceAsync`.
    pub(crate) fn function_async(&self, item: &str) -> String {
        self.function(item) + "Async"
    }

    /// The form that is answered by a call on whichever thread has the answer: `mylib_getDeviceAsyncDirect`.
    pub(crate) fn function_direct(&self, item: &str) -> String {
        self.function(item) + "AsyncDirect"
    }

    /// `mylib_onDeviceDiscovered`
    pub(crate) fn on(&self, event: &str) -> String {
        self.prefixed(&format!("on{event}"))
    }

    /// `mylib_offDeviceDiscovered`
    pub(crate) fn off(&self, event: &str) -> String {
        self.prefixed(&format!("off{event}"))
    }

    /// `mylib_offAllDeviceDiscovered`
    pub(crate) fn off_all(&self, event: &str) -> String {
        self.prefixed(&format!("offAll{event}"))
    }

    /// The type of the function that an event or an answer comes to: `mylib_DeviceDiscoveredCallback`.
    pub(crate) fn callback(&self, item: &str) -> String {
        self.prefixed(&format!("{item}Callback"))
    }

    /// The struct with the data of one variant: `mylib_FleetError_NotFound`.
    pub(crate) fn variant(&self, ty: &str, variant: &str) -> String {
        self.prefixed(&self::variant(ty, variant))
    }

    /// The union of those structs: `mylib_FleetError_Value`.
    pub(crate) fn variants(&self, ty: &str) -> String {
        self.prefixed(&self::variants(ty))
    }

    /// A named or nameless type with the prefix: `mylib_VecOfDeviceInfo`. Not for scalars that C has a word for.
    pub(crate) fn ty(&self, ty: &TypeRef) -> String {
        self.prefixed(&self.part(ty))
    }

    /// The struct with one key and its value: `mylib_MapOfStrToI64_Entry`.
    pub(crate) fn entry(&self, map: &TypeRef) -> String {
        self.ty(map) + "_Entry"
    }

    /// A type as a part of a name: `DeviceInfo`, `VecOfStr`, `OptionOfI64`, `ArrayOf4I32`.
    pub(crate) fn part(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Unit => "Unit".into(),
            TypeRef::Bool => "Bool".into(),
            TypeRef::Int(kind) => int_part(*kind).into(),
            TypeRef::Float(FloatKind::F32) => "F32".into(),
            TypeRef::Float(FloatKind::F64) => "F64".into(),
            TypeRef::Char => "Char".into(),
            TypeRef::String => "Str".into(),
            TypeRef::Bytes => "Bytes".into(),
            TypeRef::Vec(item) => format!("VecOf{}", self.part(item)),
            TypeRef::Array(item, len) => format!("ArrayOf{len}{}", self.part(item)),
            TypeRef::Option(inner) => format!("OptionOf{}", self.part(inner)),
            TypeRef::Map { key, value, .. } => format!("MapOf{}To{}", self.part(key), self.part(value)),
            TypeRef::Tuple(parts) => {
                format!("TupleOf{}", parts.iter().map(|part| self.part(part)).collect::<Vec<_>>().join("And"))
            }
            TypeRef::Boxed(inner) => format!("BoxOf{}", self.part(inner)),
            TypeRef::Duration => "Duration".into(),
            TypeRef::SystemTime => "SystemTime".into(),
            TypeRef::Named(id) => self.model.ty(*id).path.name.clone(),
        }
    }
}

fn int_part(kind: IntKind) -> &'static str {
    match kind {
        IntKind::I8 => "I8",
        IntKind::I16 => "I16",
        IntKind::I32 => "I32",
        IntKind::I64 => "I64",
        IntKind::U8 => "U8",
        IntKind::U16 => "U16",
        IntKind::U32 => "U32",
        IntKind::U64 => "U64",
    }
}
