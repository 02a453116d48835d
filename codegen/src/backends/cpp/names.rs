//! How things are called and spelled in C++.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::c_names::{self, CNames};
use crate::model::{FloatKind, IntKind, Model, TypeDecl, TypeId, TypeKind, TypeRef};
use crate::words::Words;

/// What every generated namespace holds, the names that generated code finds outside of it, and its template parameters.
static TAKEN_TYPES: Words = Words::new(
    "
    Borrowed CallbackException Error ExceptionHook Failure Handle Options ProviderMessage RequestId Result Seq Status
    SubscribeOptions Subscription Timeout F_ Stop_
    Abi Tag Union Variant brokers detail fields lower message noTimeout operator own span statusName std toString
    int8_t int16_t int32_t int64_t size_t uint8_t uint16_t uint32_t uint64_t
",
);

/// Macros of common headers that look like a type or a variant: those of C, POSIX and Windows. Any other name of
/// capitals with a `_` in it looks like one too.
static MACROS: Words = Words::new(
    "
    ABSOLUTE ALTERNATE BOOL BUFSIZ BYTE CALLBACK CHAR CONST DELETE DIFFERENCE DOMAIN DOUBLE DWORD EOF ERROR FALSE FAR FILE
    FLOAT HANDLE HUGE I IGNORE IN INFINITY INT INTERFACE INVALID LONG NAN NEAR NOERROR NSIG NULL OPAQUE OPTIONAL OUT
    OVERFLOW PASCAL PLOSS RELATIVE SHORT SING STRICT TEXT TLOSS TRANSPARENT TRUE UNDERFLOW VOID WEOF WINAPI WORD
    E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED ECHILD ECONNABORTED
    ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ
    EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENETDOWN ENETRESET
    ENETUNREACH ENFILE ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR ENOSTR
    ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW
    EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMOTE EROFS ESHUTDOWN ESPIPE ESRCH
    ESTALE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUSERS EWOULDBLOCK EXDEV
    SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR
    SIGQUIT SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ
",
);

/// What a union and its view are made of besides their alternatives.
static TAKEN_ALTERNATIVES: Words = Words::new(
    "
    Abi Tag Union Variant brokers get_if int16_t int32_t int64_t int8_t is lower message messages name names own read std tag tags uint16_t uint32_t
    uint64_t uint8_t value visit
",
);

/// What compilers warn of as hidden by a variant.
static HIDDEN: Words = Words::new("ExceptionHook Handle RequestId Subscription Timeout");

/// The members that every class has: a request or signal of that name gets a trailing `_`.
static TAKEN_METHODS: Words = Words::new(
    "
    asyncWindow borrow callbackExceptions cancel createContext ctx dispatch has lastError pollHandle request schema
    setExceptionHook setLog shutdown stats statsJson validContext version window
",
);

/// Fields that would hide what a struct's own text refers to.
static TAKEN_FIELDS: Words = Words::new("own std brokers");

fn escaped(name: String, taken: &Words) -> String {
    if taken.has(&name) { name + "_" } else { name }
}

/// A name as it was declared, out of the way of words and macros.
fn verbatim(name: &str) -> String {
    let is_macro = MACROS.has(name)
        || name.contains('_') && name.contains(char::is_uppercase) && !name.contains(char::is_lowercase);
    if is_macro || c_names::is_taken(name) { format!("{name}_") } else { name.to_owned() }
}

/// A field or a parameter: `device_id` is `deviceId`.
pub(crate) fn field(name: &str) -> String {
    escaped(c_names::field(name), &TAKEN_FIELDS)
}

/// The variant of an enum, as an enumerator.
pub(crate) fn enumerator(name: &str) -> String {
    escaped(verbatim(name), &HIDDEN)
}

/// The class of a library: `device_monitor` is `DeviceMonitor`.
pub(crate) fn class(library: &str) -> String {
    escaped(library.to_upper_camel_case(), &TAKEN_TYPES)
}

/// The struct of a library's type, request or event.
pub(crate) fn item(library: &str, name: &str) -> String {
    let spelled = escaped(verbatim(name), &TAKEN_TYPES);
    let class = class(library);
    let is_of_library =
        spelled == library || spelled.strip_prefix(&class).is_some_and(|rest| matches!(rest, "" | "Members"));
    if is_of_library { spelled + "_" } else { spelled }
}

/// The method of a request or a signal: `GetDevice` is `getDevice`.
pub(crate) fn method(item: &str) -> String {
    escaped(c_names::field(item), &TAKEN_METHODS)
}

/// The C++ spelling of one library's names and types.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CppNames<'a> {
    model: &'a Model,
    qualified: bool,
}

impl<'a> CppNames<'a> {
    pub(crate) fn new(model: &'a Model) -> Self {
        Self { model, qualified: false }
    }

    /// The same with the namespace in front of the library's types, for places where an alternative of a union may
    /// have the name of a type.
    pub(crate) fn qualified(self) -> Self {
        Self { qualified: true, ..self }
    }

    /// The namespace: the library's name, which is none that is taken.
    pub(crate) fn namespace(&self) -> String {
        self.model.library.name.clone()
    }

    /// The library's class.
    pub(crate) fn class(&self) -> String {
        class(&self.model.library.name)
    }

    /// The prefix of macros: `MYLIB`.
    pub(crate) fn constant(&self) -> String {
        self.model.library.name.to_shouty_snake_case()
    }

    /// The struct of a type, request or event.
    pub(crate) fn item(&self, name: &str) -> String {
        item(&self.model.library.name, name)
    }

    /// The view of a struct, union or event.
    pub(crate) fn view_of(&self, name: &str) -> String {
        format!("{}View", self.item(name))
    }

    /// An alternative of a union. A member of a class cannot have the name of the class.
    pub(crate) fn alternative(&self, union: &str, variant: &str) -> String {
        let name = escaped(enumerator(variant), &TAKEN_ALTERNATIVES);
        if name == self.item(union) || name == self.view_of(union) { name + "_" } else { name }
    }

    /// The method of a request or a signal.
    pub(crate) fn method(&self, item: &str) -> String {
        method(item)
    }

    fn named(&self, name: String) -> String {
        // A type that is not written as types are may have the name of a member.
        if self.qualified || name.starts_with(|first: char| !first.is_uppercase()) {
            format!("{}::{name}", self.namespace())
        } else {
            name
        }
    }

    fn decl(&self, id: TypeId) -> &'a TypeDecl {
        self.model.ty(id)
    }

    /// What a type is once newtypes and aliases are looked through: they are other names for the same C++ type.
    pub(crate) fn bare<'t>(&self, ty: &'t TypeRef) -> &'t TypeRef
    where
        'a: 't,
    {
        match ty {
            TypeRef::Named(id) => match &self.decl(*id).kind {
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => self.bare(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Whether C and C++ have the very same type for it.
    pub(crate) fn is_number(&self, ty: &TypeRef) -> bool {
        matches!(self.bare(ty), TypeRef::Int(_) | TypeRef::Float(_))
    }

    /// The type that holds a value.
    pub(crate) fn own(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Bool => "bool".into(),
            TypeRef::Int(kind) => int(*kind).into(),
            TypeRef::Float(FloatKind::F32) => "float".into(),
            TypeRef::Float(FloatKind::F64) => "double".into(),
            TypeRef::Char => "char32_t".into(),
            TypeRef::String => "std::string".into(),
            TypeRef::Bytes => "std::vector<uint8_t>".into(),
            TypeRef::Vec(item) => format!("std::vector<{}>", self.element(item)),
            TypeRef::Array(item, len) => format!("std::array<{}, {len}>", self.own(item)),
            TypeRef::Option(inner) => format!("std::optional<{}>", self.own(inner)),
            TypeRef::Map { ordered: true, key, value } => format!("std::map<{}, {}>", self.own(key), self.own(value)),
            TypeRef::Map { key, value, .. } => format!("std::unordered_map<{}, {}>", self.own(key), self.own(value)),
            TypeRef::Tuple(parts) => self.tuple(parts, Self::own),
            TypeRef::Boxed(inner) => format!("brokers::v1::box<{}>", self.own(inner)),
            TypeRef::Duration => "std::chrono::nanoseconds".into(),
            TypeRef::SystemTime => "brokers::v1::SystemTime".into(),
            TypeRef::Named(id) => self.named(self.item(&self.decl(*id).path.name)),
            TypeRef::Unit => unreachable!("`check` lets `()` through as a result only"),
        }
    }

    /// The answer of a request.
    pub(crate) fn answer(&self, ty: &TypeRef) -> String {
        if *self.bare(ty) == TypeRef::Unit { "void".into() } else { self.own(ty) }
    }

    /// The item of a sequence. A `std::vector<bool>` has no elements to point at, so truth values are bytes there.
    pub(crate) fn element(&self, item: &TypeRef) -> String {
        if *self.bare(item) == TypeRef::Bool { "uint8_t".into() } else { self.own(item) }
    }

    /// The type that shows a value of the library's.
    pub(crate) fn view(&self, ty: &TypeRef) -> String {
        if self.model.is_scalar(ty) {
            return self.own(ty);
        }
        match self.bare(ty) {
            TypeRef::Unit => "void".into(),
            TypeRef::String => "std::string_view".into(),
            TypeRef::Bytes => "brokers::v1::span<const uint8_t>".into(),
            TypeRef::Vec(item) if self.model.is_scalar(item) => {
                format!("brokers::v1::span<const {}>", self.element(item))
            }
            TypeRef::Vec(item) => format!("brokers::v1::Seq<{}>", self.view(item)),
            TypeRef::Array(item, len) => format!("std::array<{}, {len}>", self.view(item)),
            TypeRef::Option(inner) => format!("std::optional<{}>", self.view(inner)),
            TypeRef::Map { ordered, key, value } => {
                let class = if *ordered { "MapView" } else { "HashMapView" };
                format!("brokers::v1::{class}<{}, {}>", self.view(key), self.view(value))
            }
            TypeRef::Tuple(parts) => self.tuple(parts, Self::view),
            TypeRef::Boxed(inner) => format!("brokers::v1::BoxView<{}>", self.view(inner)),
            TypeRef::Named(id) => self.named(self.view_of(&self.decl(*id).path.name)),
            scalar_or_time => self.own(scalar_or_time),
        }
    }

    fn tuple(&self, parts: &[TypeRef], spelled: impl Fn(&Self, &TypeRef) -> String) -> String {
        let parts: Vec<_> = parts.iter().map(|part| spelled(self, part)).collect();
        format!("std::tuple<{}>", parts.join(", "))
    }

    /// The type of a parameter.
    pub(crate) fn parameter(&self, ty: &TypeRef) -> String {
        let ty = self.model.unboxed(ty);
        self.argument(ty).unwrap_or_else(|| format!("const {} &", self.own(ty)))
    }

    /// The type of a parameter that is passed by value, if it is.
    fn argument(&self, ty: &TypeRef) -> Option<String> {
        if self.model.is_scalar(ty) {
            return Some(self.own(ty));
        }
        match self.bare(ty) {
            TypeRef::Duration | TypeRef::SystemTime => Some(self.own(ty)),
            TypeRef::String => Some("std::string_view".into()),
            TypeRef::Bytes => Some("brokers::v1::Items<uint8_t>".into()),
            TypeRef::Vec(item) => Some(format!("brokers::v1::Items<{}>", self.element(item))),
            TypeRef::Option(inner) => self.argument(inner).map(|inner| format!("std::optional<{inner}>")),
            _ => None,
        }
    }

    /// The name of a type in C.
    pub(crate) fn c(&self) -> CNames<'a> {
        CNames::new(self.model)
    }
}

fn int(kind: IntKind) -> &'static str {
    match kind {
        IntKind::I8 => "int8_t",
        IntKind::I16 => "int16_t",
        IntKind::I32 => "int32_t",
        IntKind::I64 => "int64_t",
        IntKind::U8 => "uint8_t",
        IntKind::U16 => "uint16_t",
        IntKind::U32 => "uint32_t",
        IntKind::U64 => "uint64_t",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EnumVariant, Fingerprint, Library, Path};

    const STRUCT: TypeRef = TypeRef::Named(TypeId(0));
    const FLAG: TypeRef = TypeRef::Named(TypeId(1));
    const LABEL: TypeRef = TypeRef::Named(TypeId(2));
    const COLOR: TypeRef = TypeRef::Named(TypeId(3));

    fn model() -> Model {
        let decl = |name: &str, kind| TypeDecl {
            path: Path { module: vec!["crate".into()], name: name.into() },
            docs: Vec::new(),
            deprecated: None,
            kind,
            is_error: false,
            non_exhaustive: false,
            lossy: false,
            is_recursive: false,
            fingerprint: Fingerprint(0),
        };
        let red = EnumVariant { name: "Red".into(), docs: Vec::new(), value: 1 };
        Model {
            library: Library {
                name: "device_monitor".into(),
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
            },
            types: vec![
                decl("Result", TypeKind::Struct(Vec::new())),
                decl("Flag", TypeKind::Newtype(TypeRef::Bool)),
                decl("Label", TypeKind::Newtype(TypeRef::String)),
                decl("Color", TypeKind::Enum(vec![red])),
            ],
            requests: Vec::new(),
            events: Vec::new(),
            signals: Vec::new(),
        }
    }

    fn vec(item: TypeRef) -> TypeRef {
        TypeRef::Vec(Box::new(item))
    }

    fn option(inner: TypeRef) -> TypeRef {
        TypeRef::Option(Box::new(inner))
    }

    fn boxed(inner: TypeRef) -> TypeRef {
        TypeRef::Boxed(Box::new(inner))
    }

    fn map(ordered: bool, key: TypeRef, value: TypeRef) -> TypeRef {
        TypeRef::Map { ordered, key: Box::new(key), value: Box::new(value) }
    }

    #[test]
    fn names_are_kept_clear_of_keywords_and_of_our_own() {
        let model = model();
        let names = CppNames::new(&model);
        assert_eq!(names.namespace(), "device_monitor");
        assert_eq!(names.class(), "DeviceMonitor");
        assert_eq!(names.constant(), "DEVICE_MONITOR");
        assert_eq!(field("device_id"), "deviceId");
        assert_eq!(field("class"), "class_");
        assert_eq!(field("own"), "own_");
        assert_eq!(names.item("Result"), "Result_");
        assert_eq!(names.item("DeviceMonitor"), "DeviceMonitor_");
        assert_eq!(names.item("DeviceMonitorMembers"), "DeviceMonitorMembers_");
        assert_eq!(names.item("DeviceMonitorMember"), "DeviceMonitorMember");
        assert_eq!(names.view_of("Result"), "Result_View");
        assert_eq!(names.method("GetDevice"), "getDevice");
        assert_eq!(names.method("Delete"), "delete_");
        assert_eq!(names.method("Version"), "version_");
        assert_eq!(names.alternative("Shape", "Shape"), "Shape_");
        assert_eq!(names.alternative("Shape", "Tag"), "Tag_");
        assert_eq!(names.alternative("Shape", "Union"), "Union_");
        assert_eq!(enumerator("ERROR"), "ERROR_");
    }

    #[test]
    fn every_type_has_a_value_a_view_and_a_parameter() {
        let model = model();
        let names = CppNames::new(&model);
        for (ty, own, view, parameter) in [
            (TypeRef::Bool, "bool", "bool", "bool"),
            (FLAG, "Flag", "Flag", "Flag"),
            (COLOR, "Color", "Color", "Color"),
            (TypeRef::String, "std::string", "std::string_view", "std::string_view"),
            (LABEL, "Label", "std::string_view", "std::string_view"),
            (STRUCT, "Result_", "Result_View", "const Result_ &"),
            (TypeRef::Bytes, "std::vector<uint8_t>", "brokers::v1::span<const uint8_t>", "brokers::v1::Items<uint8_t>"),
            (vec(FLAG), "std::vector<uint8_t>", "brokers::v1::span<const uint8_t>", "brokers::v1::Items<uint8_t>"),
            (vec(COLOR), "std::vector<Color>", "brokers::v1::span<const Color>", "brokers::v1::Items<Color>"),
            (vec(LABEL), "std::vector<Label>", "brokers::v1::Seq<std::string_view>", "brokers::v1::Items<Label>"),
            (vec(STRUCT), "std::vector<Result_>", "brokers::v1::Seq<Result_View>", "brokers::v1::Items<Result_>"),
            (
                option(TypeRef::String),
                "std::optional<std::string>",
                "std::optional<std::string_view>",
                "std::optional<std::string_view>",
            ),
            (option(STRUCT), "std::optional<Result_>", "std::optional<Result_View>", "const std::optional<Result_> &"),
            (TypeRef::Duration, "std::chrono::nanoseconds", "std::chrono::nanoseconds", "std::chrono::nanoseconds"),
            (TypeRef::SystemTime, "brokers::v1::SystemTime", "brokers::v1::SystemTime", "brokers::v1::SystemTime"),
            (
                map(true, LABEL, STRUCT),
                "std::map<Label, Result_>",
                "brokers::v1::MapView<std::string_view, Result_View>",
                "const std::map<Label, Result_> &",
            ),
            (
                map(false, COLOR, TypeRef::Bool),
                "std::unordered_map<Color, bool>",
                "brokers::v1::HashMapView<Color, bool>",
                "const std::unordered_map<Color, bool> &",
            ),
            (
                TypeRef::Tuple(vec![TypeRef::Bool, LABEL]),
                "std::tuple<bool, Label>",
                "std::tuple<bool, std::string_view>",
                "const std::tuple<bool, Label> &",
            ),
            (boxed(STRUCT), "brokers::v1::box<Result_>", "brokers::v1::BoxView<Result_View>", "const Result_ &"),
            (
                option(boxed(STRUCT)),
                "std::optional<brokers::v1::box<Result_>>",
                "std::optional<brokers::v1::BoxView<Result_View>>",
                "const std::optional<brokers::v1::box<Result_>> &",
            ),
            (
                vec(boxed(TypeRef::String)),
                "std::vector<brokers::v1::box<std::string>>",
                "brokers::v1::Seq<brokers::v1::BoxView<std::string_view>>",
                "brokers::v1::Items<brokers::v1::box<std::string>>",
            ),
            (
                TypeRef::Array(Box::new(TypeRef::Bool), 2),
                "std::array<bool, 2>",
                "std::array<bool, 2>",
                "const std::array<bool, 2> &",
            ),
        ] {
            assert_eq!(names.own(&ty), own);
            assert_eq!(names.view(&ty), view);
            assert_eq!(names.parameter(&ty), parameter);
        }
        assert_eq!(names.answer(&TypeRef::Unit), "void");
        assert_eq!(names.qualified().own(&vec(STRUCT)), "std::vector<device_monitor::Result_>");
    }
}
