//! The stubs that type checkers read.

use askama::Template;

use super::docs::{docstring, indent, literal};
use super::shapes::{Class, ErrorClass, ErrorVariant, Member, Method, Union};

/// What stands between the parentheses of a function, once or, where defaults are followed by what has none, twice:
/// Python's own syntax can then say it with keywords only, or without the defaults.
pub(super) fn parameters(own: &str, members: &[Member], last: &str) -> Vec<String> {
    let plain = |member: &Member| format!("{}: {}", member.name, member.taken);
    let list = |parts: Vec<String>, keywords_only: bool| {
        let mut all = vec![own.to_owned()];
        all.extend(parts);
        if !last.is_empty() {
            if !keywords_only {
                all.push("*".into());
            }
            all.push(last.to_owned());
        }
        all.join(", ")
    };
    let defaulted = |member: &Member| plain(member) + if member.is_option { " = None" } else { "" };
    let Some(last_late) = members.iter().rposition(|member| member.is_late) else {
        return vec![list(members.iter().map(defaulted).collect(), false)];
    };
    let positional = members
        .iter()
        .enumerate()
        .map(|(place, member)| if place < last_late { plain(member) } else { defaulted(member) });
    let first_option = members.iter().position(|member| member.is_option).unwrap_or(0);
    let mut keyword: Vec<_> = members.iter().map(defaulted).collect();
    keyword.insert(first_option + 1, "*".into());
    vec![list(keyword, true), list(positional.collect(), false)]
}

/// A function's lines: once, or for each way to call it.
fn function(head: &str, lists: &[String], returns: &str, doc: Option<String>) -> String {
    decorated(head, lists, returns, doc, None)
}

/// The line that has type checkers warn of those who call a function.
pub(super) fn decorator(deprecated: &str) -> String {
    format!("@_deprecated({})", literal(deprecated))
}

fn decorated(head: &str, lists: &[String], returns: &str, doc: Option<String>, deprecated: Option<&str>) -> String {
    let mut lines = Vec::new();
    for (place, list) in lists.iter().enumerate() {
        if lists.len() > 1 {
            lines.push("@overload".to_owned());
        }
        lines.extend(deprecated.map(decorator));
        match &doc {
            Some(doc) if place == 0 => {
                lines.push(format!("def {head}({list}) -> {returns}:"));
                lines.push(format!("    {doc}"));
            }
            _ => lines.push(format!("def {head}({list}) -> {returns}: ...")),
        }
    }
    lines.join("\n")
}

#[derive(Template)]
#[template(path = "python/project/package/class.pyi.jinja", escape = "none", whitespace = "preserve")]
struct ClassStub<'a> {
    class: &'a Class,
    base: Option<&'a str>,
    constructor: String,
    doc: String,
}

impl ClassStub<'_> {
    fn member_doc(&self, member: &Member) -> String {
        docstring(&member.docs, "", 8)
    }
}

fn class_stub(class: &Class, base: Option<&str>) -> Result<String, askama::Error> {
    let constructor = function("__new__", &parameters("cls", &class.fields, ""), "Self", None);
    let stub =
        ClassStub { class, base, constructor: indent(&constructor, 4), doc: docstring(&class.docs, &class.shown, 4) };
    Ok(stub.render()?.trim_end().to_owned())
}

/// A value class of its own.
pub(super) fn class(class: &Class) -> Result<String, askama::Error> {
    Ok(format!("\n{}", class_stub(class, None)?))
}

/// An enum with data, with its variants inside.
pub(super) fn union(union: &Union) -> Result<String, askama::Error> {
    let mut text = format!("\nclass {}:\n    {}\n", union.name, docstring(&union.docs, &union.name, 4));
    text.push_str("    @staticmethod\n");
    text.push_str(&format!("    def from_dict(data: Mapping[str, Any]) -> {}:\n", union.name));
    text.push_str("        \"\"\"The reverse of a variant's `to_dict`.\"\"\"\n");
    for variant in &union.variants {
        text.push('\n');
        text.push_str(&indent(&class_stub(variant, Some(&union.name))?, 4));
        text.push('\n');
    }
    Ok(text.trim_end().to_owned())
}

/// A declared error, with its variants inside.
pub(super) fn error(error: &ErrorClass) -> String {
    let mut text = format!("\nclass {}(ProviderError):\n    {}\n", error.name, docstring(&error.docs, &error.name, 4));
    for variant in &error.variants {
        text.push_str(&format!("\n    class {}({}):\n", variant.name, error.name));
        text.push_str(&format!("        {}\n", docstring(&variant.docs, &variant.original, 8)));
        text.push_str(&format!("        __match_args__: Final = {}\n", names(&variant.fields)));
        for field in &variant.fields {
            text.push_str(&format!("        {}: {}\n", field.name, field.given));
            if !field.docs.is_empty() {
                text.push_str(&format!("        {}\n", docstring(&field.docs, "", 8)));
            }
        }
        let constructor = function("__init__", &given_back(&variant.fields), "None", None);
        text.push_str(&indent(&constructor, 8));
        text.push('\n');
    }
    text.trim_end().to_owned()
}

/// An exception holds what it is given as it is, so it asks for what its fields are said to be.
fn given_back(fields: &[Member]) -> Vec<String> {
    let as_given = |member: &Member| Member {
        author: String::new(),
        name: member.name.clone(),
        rust: String::new(),
        docs: Vec::new(),
        ty: String::new(),
        is_option: member.is_option,
        is_late: member.is_late,
        taken: member.given.clone(),
        given: String::new(),
    };
    parameters("self", &fields.iter().map(as_given).collect::<Vec<_>>(), "")
}

fn names(fields: &[Member]) -> String {
    let names: Vec<_> = fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
    match names.len() {
        0 => "()".into(),
        1 => format!("({},)", names[0]),
        _ => format!("({})", names.join(", ")),
    }
}

impl Class {
    /// The names of the fields as a tuple.
    pub(super) fn match_args(&self) -> String {
        names(&self.fields)
    }
}

impl ErrorVariant {
    /// The names of the fields as a tuple.
    pub(super) fn match_args(&self) -> String {
        names(&self.fields)
    }
}

/// What stands between the parentheses of a request's method, and what the awaited form returns.
fn request_parts(method: &Method, builtins: &str) -> (Vec<String>, String) {
    let lists = parameters("self", &method.params, &format!("timeout: {builtins}float | None = None"));
    (lists, format!("_asyncio.Future[{}]", method.returns))
}

fn signal_parts(method: &Method) -> Vec<String> {
    parameters("self", &method.params, "")
}

/// Both forms of a request's method, without docs.
pub(super) fn signatures(method: &Method, builtins: &str) -> (String, String) {
    let (lists, awaited) = request_parts(method, builtins);
    (function(&method.name, &lists, &method.returns, None), function(&method.async_name, &lists, &awaited, None))
}

/// A signal's method, without docs.
pub(super) fn signal_signature(method: &Method) -> String {
    function(&method.name, &signal_parts(method), &method.returns, None)
}

/// The method of a request or a signal.
pub(super) fn method(method: &Method, builtins: &str, has_timeout: bool) -> String {
    let lists = if has_timeout { request_parts(method, builtins).0 } else { signal_parts(method) };
    let mut docs = method.docs.clone();
    let described: Vec<_> = method.params.iter().filter(|param| !param.docs.is_empty()).collect();
    if !described.is_empty() && !docs.is_empty() {
        docs.push(String::new());
    }
    docs.extend(described.iter().map(|param| format!("{}: {}", param.name, param.docs.join(" "))));
    if let Some(raises) = &method.raises {
        docs.push(String::new());
        docs.push(format!("Raises a variant of {raises} if the provider refuses."));
    }
    let doc = (!docs.is_empty()).then(|| docstring(&docs, "", 4));
    indent(&decorated(&method.name, &lists, &method.returns, doc, method.deprecated.as_deref()), 4)
}

/// The form of a request that is awaited.
pub(super) fn async_method(method: &Method, builtins: &str) -> String {
    let (lists, returns) = request_parts(method, builtins);
    let doc = docstring(
        &vec![format!("The same as `{}`, to be awaited. To cancel that cancels the request.", method.name)],
        "",
        4,
    );
    indent(&decorated(&method.async_name, &lists, &returns, Some(doc), method.deprecated.as_deref()), 4)
}
