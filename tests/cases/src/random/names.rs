//! Names: ordinary ones, and those that mean something in one of the languages.

use std::collections::HashSet;

use fastrand::Rng;
use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::{below, chance, one_of};

const WORDS: &[&str] = &[
    "alpha", "bay", "cloud", "depth", "edge", "flow", "gate", "house", "iron", "juno", "kite", "lamp", "moon", "north",
    "ocean", "path", "quartz", "river", "stone", "tide", "unit", "valley", "wind", "yard", "zone",
];

/// Types called like those of a language, its library, or the generated code.
const TYPES: &[&str] = &[
    "Any",
    "Array",
    "Awaitable",
    "Buffer",
    "Callable",
    "Char",
    "Class",
    "Clone",
    "Color",
    "Debug",
    "Default",
    "Dict",
    "Enum",
    "Err",
    "Event",
    "Exception",
    "Expected",
    "Float",
    "Future",
    "Generic",
    "HTTPServer",
    "Hash",
    "IPv4",
    "Int",
    "IntEnum",
    "Integer",
    "Iterator",
    "Key",
    "List",
    "Mapping",
    "Namespace",
    "Node",
    "None",
    "Object",
    "Ok",
    "Optional",
    "Ord",
    "Ordering",
    "Output",
    "Pair",
    "Phantom",
    "Promise",
    "Range",
    "Request",
    "Send",
    "Sequence",
    "Set",
    "Signal",
    "Some",
    "Span",
    "Sync",
    "T",
    "Template",
    "Token",
    "TypeError",
    "Union",
    "Value",
    "Variant",
    "Vector",
    "X",
];

const VARIANTS: &[&str] = &[
    "A", "Auto", "B", "Bool", "Break", "Char", "Class", "Const", "Continue", "Default", "Delete", "Double", "EOF",
    "Err", "Error", "Export", "False", "Final", "Float", "Global", "IPv6", "Import", "In", "Infinity", "Int", "Is",
    "Lambda", "Long", "Max", "Min", "Mro", "NULL", "Name", "Nan", "New", "None", "Not", "Null", "Ok", "Or", "Other",
    "Pass", "Private", "Public", "Short", "Signed", "Some", "Static", "Tag", "This", "True", "Try", "Type", "Unix",
    "Value", "Void", "With", "X1", "Y2K", "Yield",
];

/// Fields and parameters called like words of a language, or like what is beside them in generated code.
const FIELDS: &[&str] = &[
    "a",
    "and",
    "args",
    "as_",
    "assert",
    "async",
    "auto",
    "b",
    "bool",
    "builtins",
    "bytes",
    "callback",
    "case",
    "char",
    "class",
    "cls",
    "code",
    "const",
    "context",
    "count",
    "ctx",
    "data",
    "dataclass",
    "deadline",
    "def",
    "default",
    "del",
    "delete",
    "dict",
    "double",
    "elif",
    "enum",
    "errno",
    "error",
    "except",
    "explicit",
    "f",
    "false_",
    "field0",
    "field1",
    "finally",
    "float",
    "from",
    "future",
    "global",
    "handle",
    "hash",
    "i",
    "id",
    "import",
    "index",
    "inner",
    "int",
    "is",
    "item",
    "items",
    "key",
    "kwargs",
    "lambda",
    "len",
    "lib",
    "library",
    "list",
    "long",
    "loop",
    "major",
    "match",
    "max",
    "message",
    "min",
    "minor",
    "mro",
    "namespace",
    "new",
    "none",
    "nonlocal",
    "not",
    "null",
    "object",
    "operator",
    "options",
    "or",
    "out",
    "out_value",
    "owner",
    "pass",
    "payload",
    "present",
    "print",
    "private",
    "property",
    "ptr",
    "public",
    "py",
    "raise",
    "register",
    "repr",
    "request",
    "requires",
    "result",
    "self_",
    "short",
    "signed",
    "size",
    "sizeof",
    "slots",
    "some",
    "static",
    "status",
    "std",
    "stdin",
    "str",
    "struct",
    "super_",
    "switch",
    "tag",
    "template",
    "this",
    "throw",
    "timeout",
    "timeout_ms",
    "to_string",
    "true_",
    "try",
    "tuple",
    "type",
    "typename",
    "typing",
    "union",
    "unsigned",
    "unix",
    "user_data",
    "using",
    "value",
    "values",
    "variant",
    "view",
    "virtual",
    "void",
    "volatile",
    "weak",
    "with",
    "x",
    "x1",
    "yield",
    "z_9",
    "_hidden",
    "trailing_",
    "double__low",
];

/// Words of Rust, which have to be written raw.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name as it is written in Rust.
pub(super) fn written(name: &str) -> String {
    if RAW.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// The names of a library's items that are taken.
#[derive(Debug, Default)]
pub(super) struct Names {
    items: HashSet<String>,
    constants: HashSet<String>,
    errors: HashSet<String>,
}

impl Names {
    /// A name for a type.
    pub(super) fn ty(&mut self, rng: &mut Rng) -> String {
        loop {
            let name = match rng.u32(..10) {
                0..4 => (*one_of(rng, TYPES)).to_owned(),
                4..8 => two_words(rng).to_upper_camel_case(),
                8 => format!("{}{}", one_of(rng, WORDS).to_upper_camel_case(), rng.u32(..100)),
                _ => format!("{}{}", one_of(rng, TYPES), one_of(rng, WORDS).to_upper_camel_case()),
            };
            if self.claim(&name) {
                return name;
            }
        }
    }

    /// A name for a request, event or signal that begins or ends as its provider's rule says.
    pub(super) fn message(&mut self, rng: &mut Rng) -> String {
        loop {
            let name = two_words(rng).to_upper_camel_case();
            if self.claim(&format!("Echo{name}")) {
                return name;
            }
        }
    }

    /// Takes the name of an item, if it is free.
    pub(super) fn claim(&mut self, name: &str) -> bool {
        self.items.insert(name.to_snake_case())
    }

    /// Names for the variants of an enum. Those of errors name requests too.
    pub(super) fn variants(&mut self, rng: &mut Rng, ty: &str, is_error: bool, count: usize) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut members = HashSet::new();
        while names.len() < count {
            let name = match rng.u32(..10) {
                0..5 => (*one_of(rng, VARIANTS)).to_owned(),
                5..9 => one_of(rng, WORDS).to_upper_camel_case(),
                _ => two_words(rng).to_upper_camel_case(),
            };
            let constant = format!("{}_{}", ty.to_shouty_snake_case(), name.to_shouty_snake_case());
            // Not all at once: a name that is refused by one must not be taken in another.
            let is_taken = self.constants.contains(&constant)
                || members.contains(&name.to_lower_camel_case())
                || is_error && self.errors.contains(&name.to_snake_case());
            if !is_taken {
                self.constants.insert(constant);
                members.insert(name.to_lower_camel_case());
                if is_error {
                    self.errors.insert(name.to_snake_case());
                }
                names.push(name);
            }
        }
        names
    }
}

/// Names for fields or parameters that stand beside each other.
pub(super) fn fields(rng: &mut Rng, count: usize) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut taken = HashSet::new();
    while names.len() < count {
        let name = match rng.u32(..20) {
            0..10 => (*one_of(rng, FIELDS)).to_owned(),
            10..15 => (*one_of(rng, WORDS)).to_owned(),
            15..17 => two_words(rng).to_snake_case(),
            17 => format!("{}{}", one_of(rng, WORDS), rng.u32(..20)),
            18 => format!("{}_{}_{}", one_of(rng, WORDS), rng.u32(..20), one_of(rng, WORDS)),
            _ => (*one_of(rng, RAW)).to_owned(),
        };
        // Without `_` they are the same in C, at the latest, when digits follow.
        if taken.insert(name.to_lower_camel_case().to_lowercase()) {
            names.push(name);
        }
    }
    names
}

/// A name for a constant.
pub(super) fn constant(rng: &mut Rng, number: usize) -> String {
    let word = if chance(rng, 20) { "MAX" } else { one_of(rng, WORDS) };
    format!("{}_{number}", word.to_shouty_snake_case())
}

fn two_words(rng: &mut Rng) -> String {
    let (first, second) = (below(rng, WORDS.len()), below(rng, WORDS.len()));
    format!("{}_{}", WORDS[first], WORDS[second])
}
