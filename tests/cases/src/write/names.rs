//! How C and C++ call what was declared: the rules of the project's documentation, written down a second time, so that
//! the generator and the tests cannot be wrong together.

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToUpperCamelCase};

use crate::schema::{Kind, Schema, Type};

/// Words of C and C++, macros of common headers, and Rust's words that cannot be escaped.
const TAKEN: &str = "
    alignas alignof asm auto bool break case char const constexpr continue default do double else enum extern
    false float for goto if inline int long nullptr register restrict return short signed sizeof static
    static_assert struct switch thread_local true typedef typeof typeof_unqual union unsigned void volatile
    while and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl
    concept const_cast consteval constinit decltype delete dynamic_cast explicit export final friend import
    module mutable namespace new noexcept not not_eq operator or or_eq override private protected public
    reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t xor
    xor_eq alloca assert complex errno imaginary major makedev minor noreturn offsetof stderr stdin stdout
    unreachable i386 linux sun unix vax cdecl far hyper interface max min near pascal small check emit environ
    forever foreach require signals slots verify self Self super crate
";

/// What every namespace of C++ has.
const TYPES: &str = "
    CallbackException Error ExceptionHook Failure Handle Options ProviderMessage Result Seq Status Subscription
    Timeout Abi Tag Union Variant brokers detail fields lower message noTimeout operator own span statusName std
    toString int8_t int16_t int32_t int64_t size_t uint8_t uint16_t uint32_t uint64_t
";

/// Macros of common headers that look like a type or a variant.
const MACROS: &str = "
    ABSOLUTE ALTERNATE BOOL BUFSIZ BYTE CALLBACK CHAR CONST DELETE DIFFERENCE DOMAIN DOUBLE DWORD EOF ERROR
    FALSE FAR FILE FLOAT HANDLE HUGE I IGNORE IN INFINITY INT INTERFACE INVALID LONG NAN NEAR NOERROR NSIG NULL
    OPAQUE OPTIONAL OUT OVERFLOW PASCAL PLOSS RELATIVE SHORT SING STRICT TEXT TLOSS TRANSPARENT TRUE UNDERFLOW
    VOID WEOF WINAPI WORD E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY
    ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG
    EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE
    EMULTIHOP ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK
    ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY
    ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE
    EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMOTE EROFS ESHUTDOWN ESPIPE ESRCH ESTALE ETIME ETIMEDOUT
    ETOOMANYREFS ETXTBSY EUSERS EWOULDBLOCK EXDEV SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL
    SIGINT SIGIO SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP
    SIGTTIN SIGTTOU SIGURG SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ
";

/// What every class of C++ has.
const METHODS: &str = "
    callbackExceptions createContext ctx has lastError request schema setExceptionHook shutdown validContext
    version
";

/// What a union of C++ and its view have besides their alternatives.
const ALTERNATIVES: &str = "
    Abi Tag Union Variant brokers get_if int16_t int32_t int64_t int8_t is lower message messages name names own read std
    tag tags uint16_t uint32_t uint64_t uint8_t value visit
";

fn escaped(name: String, taken: &str) -> String {
    if taken.split_whitespace().any(|word| word == name) { name + "_" } else { name }
}

/// A member of a C struct: `device_id` is `deviceId`.
pub(super) fn c_field(name: &str) -> String {
    escaped(name.to_lower_camel_case(), TAKEN)
}

/// The function of a request or a signal: `GetDevice` is `mylib_getDevice`.
pub(super) fn c_function(library: &str, item: &str) -> String {
    format!("{library}_{}", item.to_lower_camel_case())
}

/// `MYLIB_` and the words of `parts` in capitals.
pub(super) fn constant(library: &str, parts: &[&str]) -> String {
    let words = std::iter::once(&library).chain(parts).map(|part| part.to_shouty_snake_case());
    words.collect::<Vec<_>>().join("_")
}

/// A type as a part of a name: `DeviceInfo`, `VecOfStr`, `ArrayOf4I32`; `hash` stands in front of maps without order.
pub(super) fn part(ty: &Type, hash: &str) -> String {
    let of = |ty: &Type| part(ty, hash);
    match ty {
        Type::Unit => "Unit".into(),
        Type::Bool => "Bool".into(),
        Type::Int(name) => name.to_uppercase(),
        Type::F32 => "F32".into(),
        Type::F64 => "F64".into(),
        Type::Char => "Char".into(),
        Type::String => "Str".into(),
        Type::Bytes => "Bytes".into(),
        Type::Duration => "Duration".into(),
        Type::SystemTime => "SystemTime".into(),
        Type::Vec(item) => format!("VecOf{}", of(item)),
        Type::Array(item, len) => format!("ArrayOf{len}{}", of(item)),
        Type::Option(inner) => format!("OptionOf{}", of(inner)),
        Type::Boxed(inner) => format!("BoxOf{}", of(inner)),
        Type::Map { ordered, key, value } => {
            format!("{}MapOf{}To{}", if *ordered { "" } else { hash }, of(key), of(value))
        }
        Type::Tuple(parts) => format!("TupleOf{}", parts.iter().map(of).collect::<Vec<_>>().join("And")),
        Type::Named(name) => name.clone(),
    }
}

/// A field in C++.
pub(super) fn cpp_field(name: &str) -> String {
    escaped(c_field(name), "own std brokers")
}

/// What the classes of events and results call their own, which enumerators would hide.
const HIDDEN: &str = "ExceptionHook Handle Subscription Timeout";

/// An enumerator of C++.
pub(super) fn enumerator(name: &str) -> String {
    // Capitals with a `_` look like a macro.
    let shouts = name.contains('_') && name.contains(char::is_uppercase) && !name.contains(char::is_lowercase);
    let name = escaped(name.to_owned(), MACROS);
    if shouts { name + "_" } else { escaped(escaped(name, TAKEN), HIDDEN) }
}

/// The method of a request or a signal in C++.
pub(super) fn method(item: &str) -> String {
    escaped(c_field(item), METHODS)
}

/// The namespace of a library: its name, which is none that is taken.
pub(super) fn namespace(library: &str) -> String {
    library.to_owned()
}

/// The class of a library.
pub(super) fn class(library: &str) -> String {
    escaped(library.to_upper_camel_case(), TYPES)
}

/// The struct of a type or an event in C++, with its namespace.
pub(super) fn item(library: &str, name: &str) -> String {
    format!("{}::{}", namespace(library), bare_item(library, name))
}

fn bare_item(library: &str, name: &str) -> String {
    let name = escaped(enumerator(name), TYPES);
    let class = class(library);
    if name == class || name == format!("{class}Members") || name == namespace(library) { name + "_" } else { name }
}

/// An alternative of a union in C++, without the union.
pub(super) fn alternative(library: &str, union: &str, variant: &str) -> String {
    let name = escaped(enumerator(variant), ALTERNATIVES);
    let union = bare_item(library, union);
    if name == union || name == format!("{union}View") { name + "_" } else { name }
}

/// A type in C++ that holds a value.
pub(super) fn cpp_type(schema: &Schema, ty: &Type) -> String {
    let own = |ty: &Type| cpp_type(schema, ty);
    let is_bool = |ty: &Type| is_bool(schema, ty);
    match ty {
        Type::Unit => "void".into(),
        Type::Bool => "bool".into(),
        Type::Int(name) => int(name),
        Type::F32 => "float".into(),
        Type::F64 => "double".into(),
        Type::Char => "char32_t".into(),
        Type::String => "std::string".into(),
        Type::Bytes => "std::vector<uint8_t>".into(),
        Type::Duration => "std::chrono::nanoseconds".into(),
        Type::SystemTime => "brokers::SystemTime".into(),
        Type::Vec(item) if is_bool(item) => "std::vector<uint8_t>".into(),
        Type::Vec(item) => format!("std::vector<{}>", own(item)),
        Type::Array(item, len) => format!("std::array<{}, {len}>", own(item)),
        Type::Option(inner) => format!("std::optional<{}>", own(inner)),
        Type::Boxed(inner) => format!("brokers::box<{}>", own(inner)),
        Type::Map { ordered: true, key, value } => format!("std::map<{}, {}>", own(key), own(value)),
        Type::Map { ordered: false, key, value } => format!("std::unordered_map<{}, {}>", own(key), own(value)),
        Type::Tuple(parts) => format!("std::tuple<{}>", parts.iter().map(own).collect::<Vec<_>>().join(", ")),
        Type::Named(name) => item(&schema.library, name),
    }
}

/// Whether a list of it is a list of bytes in C++.
pub(super) fn is_bool(schema: &Schema, ty: &Type) -> bool {
    match ty {
        Type::Bool => true,
        Type::Named(name) => match &schema.named(name).kind {
            Kind::Newtype(inner) | Kind::Alias(inner) => is_bool(schema, inner),
            _ => false,
        },
        _ => false,
    }
}

/// An integer type of C and C++.
pub(super) fn int(name: &str) -> String {
    let sign = if name.starts_with('u') { "u" } else { "" };
    format!("{sign}int{}_t", &name[1..])
}
