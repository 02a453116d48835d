//! The names of the Python surface: types as in Rust, everything else `snake_case`, words that are taken with a
//! trailing `_`. That no two items end up with one name is for `check` to see.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::c_names::is_rust_word;
use crate::words::Words;

/// Python's own words and constants, and those of Rust that not even the glue can have as names.
static WORDS: Words = Words::new(
    "
    False None True and as assert async await break class continue def del elif else except finally for from global if
    import in is lambda nonlocal not or pass raise return try while with yield
    cls crate self super
",
);

/// What every package has in its namespace.
pub(super) const MODULE: &[&str] = &[
    "AbiMismatch",
    "BadArgument",
    "BadArgumentRange",
    "BadArgumentType",
    "BadArgumentValue",
    "BadHandle",
    "Busy",
    "Cancelled",
    "Closed",
    "Events",
    "Inexpressible",
    "LimitReached",
    "Lost",
    "NotInitialized",
    "NotProvided",
    "Panicked",
    "ProviderError",
    "SetupFailed",
    "Subscription",
    "Timeout",
    "WouldDeadlock",
];

/// What the package's own text finds in its namespace or among the builtins.
static FOUND: Words = Words::new(
    "
    Any Buffer Callable ClassVar Exception Final Generic GenericAlias Mapping NewType ParamSpec Self Sequence TracebackType
    TypeAlias TypeVar builtins enum fault final overload
    bool bytes classmethod dict float getattr globals int isinstance issubclass list object property setattr staticmethod
    str tuple type
",
);

/// What every library object has.
static LIBRARY: Words = Words::new(
    "
    aclose close createContext create_context create_context_async ctx dispatch get_schema has poll_handle shutdown stats
    stats_json valid_context version
",
);

/// What every value class has.
static VALUE: Words = Words::new("from_dict mro to_dict");

/// What every exception has.
static ERROR: Words = Words::new("add_note args argument mro status status_name variant variant_name with_traceback");

/// What every method has besides the parameters of the declaration.
static PARAMETER: Words = Words::new("timeout");

/// Whether Python has another meaning for a word wherever it stands.
pub(crate) fn is_word(name: &str) -> bool {
    WORDS.has(name)
}

fn escape(name: String, taken: &Words) -> String {
    if is_word(&name) || taken.has(&name) { name + "_" } else { name }
}

/// The class of the library: `mylib` is `Mylib`.
pub(crate) fn library(name: &str) -> String {
    name.to_upper_camel_case()
}

/// The base of all exceptions: `mylib` has `MylibError`.
pub(super) fn base_error(name: &str) -> String {
    library(name) + "Error"
}

/// The numbers of a context: `mylib` has `MylibStats`.
pub(super) fn stats(name: &str) -> String {
    library(name) + "Stats"
}

/// A class, enum, newtype or alias of a library, as the author named it.
pub(crate) fn ty(lib: &str, name: &str) -> String {
    if name == library(lib) || name == base_error(lib) || name == stats(lib) {
        return format!("{name}_");
    }
    if MODULE.contains(&name) { format!("{name}_") } else { escape(name.to_owned(), &FOUND) }
}

/// The class of a variant, inside that of its enum.
pub(super) fn variant(name: &str) -> String {
    escape(name.to_owned(), &VALUE)
}

/// The class of an error's variant, inside that of the error.
pub(super) fn error_variant(name: &str) -> String {
    escape(name.to_owned(), &ERROR)
}

/// A member of an enum without data: `PoweredOff` is `POWERED_OFF`.
pub(super) fn member(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// A field of a value class.
pub(super) fn field(name: &str) -> String {
    escape(name.to_snake_case(), &VALUE)
}

/// A field of an exception.
pub(super) fn error_field(name: &str) -> String {
    escape(name.to_snake_case(), &ERROR)
}

/// A parameter of a method.
pub(super) fn parameter(name: &str) -> String {
    escape(name.to_snake_case(), &PARAMETER)
}

/// The method of a request or signal: `GetDevice` is `get_device`.
pub(crate) fn method(name: &str) -> String {
    escape(name.to_snake_case(), &LIBRARY)
}

/// The method that begins a request and is awaited: `get_device_async`.
pub(crate) fn async_method(name: &str) -> String {
    escape(format!("{}_async", name.to_snake_case()), &LIBRARY)
}

/// The method that subscribes: `on_device_discovered`.
pub(crate) fn on(event: &str) -> String {
    format!("on_{}", event.to_snake_case())
}

/// The method that unsubscribes: `off_device_discovered`.
pub(crate) fn off(event: &str) -> String {
    format!("off_{}", event.to_snake_case())
}

/// The method that gives an iterator: `device_discovered_events`.
pub(crate) fn iterated(event: &str) -> String {
    escape(format!("{}_events", event.to_snake_case()), &LIBRARY)
}

/// A Rust identifier of this name, raw where it is a word of Rust.
pub(super) fn rust(name: &str) -> String {
    if is_rust_word(name) { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_names_get_an_underscore() {
        assert_eq!(field("class"), "class_");
        assert_eq!(field("to_dict"), "to_dict_");
        assert_eq!(field("none"), "none");
        assert_eq!(field("super_"), "super_");
        assert_eq!(parameter("timeout"), "timeout_");
        assert_eq!(field("timeout"), "timeout");
        assert_eq!(error_field("args"), "args_");
        assert_eq!(method("Shutdown"), "shutdown_");
        assert_eq!(method("Import"), "import_");
        assert_eq!(variant("None"), "None_");
    }

    #[test]
    fn members_are_in_capitals() {
        assert_eq!(member("PoweredOff"), "POWERED_OFF");
        assert_eq!(member("None"), "NONE");
    }

    #[test]
    fn words_of_rust_are_raw() {
        assert_eq!(rust("type"), "r#type");
        assert_eq!(rust("class"), "class");
    }
}
