//! What the reference shows of the C surface: the header's own text, and examples of its use.

use std::collections::HashSet;

use super::header::without_comments;
use super::items::{Passing, passing};
use super::{Glue, types};
use crate::c_names;
use crate::model::{ErrorType, Event, Field, Request, Signal, TypeDecl, TypeId, TypeKind, TypeRef};
use crate::shown::{Shown, ShownItem};
use crate::statuses::STATUSES;

/// The texts of the header's groups, in the order of the model.
pub(super) struct Texts {
    pub(super) types: Vec<String>,
    pub(super) requests: Vec<String>,
    pub(super) events: Vec<String>,
    pub(super) signals: Vec<String>,
}

pub(super) fn shown(glue: &Glue<'_>, texts: &Texts) -> Shown {
    let model = glue.model;
    let types = model.types.iter().enumerate().zip(&texts.types).map(|((place, decl), text)| ShownItem {
        name: glue.names.prefixed(&decl.path.name),
        declaration: plain(text),
        others: Vec::new(),
        example: value(glue, decl, TypeId(place)),
    });
    let functions = |text: &str, example: String| {
        let (mut declarations, typedefs): (Vec<_>, Vec<_>) =
            plain(text).split("\n\n").map(str::to_owned).partition(|part| !part.starts_with("typedef "));
        let declaration = declarations.remove(0);
        ShownItem { name: String::new(), declaration, others: [declarations, typedefs].concat(), example }
    };
    let requests = model.requests.iter().zip(&texts.requests).map(|(item, text)| functions(text, request(glue, item)));
    let events = model.events.iter().zip(&texts.events).map(|(item, text)| ShownItem {
        name: glue.names.prefixed(&item.path.name),
        ..functions(text, event(glue, item))
    });
    let signals = model.signals.iter().zip(&texts.signals).map(|(item, text)| functions(text, signal(glue, item)));
    Shown {
        start: start(glue),
        statuses: STATUSES.iter().map(|status| glue.names.constant(&[status.name])).collect(),
        types: types.collect(),
        requests: requests.collect(),
        events: events.collect(),
        signals: signals.collect(),
    }
}

fn start(glue: &Glue<'_>) -> String {
    let lib = &glue.model.library.name;
    let upper = glue.names.constant(&[]);
    format!(
        "#include <stdio.h>\n#include \"{lib}.h\"\n\nint main(void)\n{{\n    {lib}_Options options = {upper}_OPTIONS_INIT;\n    \
         {lib}_Context ctx;\n    const {lib}_Error *error;\n    if ({lib}_createContext(&options, &ctx, &error) != {upper}_OK) \
         {{\n        fprintf(stderr, \"%s\\n\", error->message);\n        {lib}_free(error);\n        return 1;\n    }}\n    \
         /* requests, subscriptions and signals */\n    return {lib}_shutdown(ctx) != {upper}_OK;\n}}"
    )
}

/// Without comments, and without the macros that say nothing about how to call a function.
fn plain(text: &str) -> String {
    let text = without_comments(text);
    let is_macro = |word: &str| word.ends_with("_API") || word.ends_with("_NODISCARD");
    let line = |line: &str| -> Option<String> {
        let rest = line.trim_start_matches(|char: char| char.is_uppercase() || char == '_' || char.is_numeric());
        let word = &line[..line.len() - rest.len()];
        if word.contains("_DEPRECATED") || is_macro(line) {
            return None;
        }
        let mut line = line;
        while let Some((_, rest)) = line.split_once(' ').filter(|(first, _)| is_macro(first)) {
            line = rest;
        }
        Some(line.to_owned())
    };
    let mut out = String::new();
    for line in text.lines().filter_map(line) {
        // Parameters stand below each other, far to the right; how wide a page is only the page knows.
        match line.trim_start() {
            parameter if line.len() > parameter.len() + 4 => out.push(' '),
            _ if out.is_empty() => {}
            _ => out.push('\n'),
        }
        out.push_str(if out.ends_with(' ') { line.trim_start() } else { &line });
    }
    out
}

/// A function that is being written.
struct Example<'a> {
    glue: &'a Glue<'a>,
    /// What stands before the call, a line each.
    lines: Vec<String>,
    used: HashSet<String>,
}

impl<'a> Example<'a> {
    fn new(glue: &'a Glue<'a>) -> Self {
        let used = ["ctx", "error", "out", "handle", "event", "userData"].map(str::to_owned).into();
        Self { glue, lines: Vec::new(), used }
    }

    /// A name that nothing else has.
    fn fresh(&mut self, name: &str) -> String {
        let mut name = name.to_owned();
        while !self.used.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    fn arguments(&mut self, fields: &[Field]) -> String {
        let mut list = String::new();
        for field in fields {
            let model = self.glue.model;
            let name = c_names::parameter(&field.name);
            let ty = model.unboxed(&field.ty);
            let argument = match self.simple(ty) {
                Some(value) => value,
                None => {
                    let name = self.local(&name, ty);
                    match passing(self.glue, &field.ty) {
                        Passing::Value => name,
                        Passing::Pointer => format!("&{name}"),
                    }
                }
            };
            list.push_str(", ");
            list.push_str(&argument);
        }
        list
    }

    /// A value that is written in one word.
    fn simple(&self, ty: &TypeRef) -> Option<String> {
        let model = self.glue.model;
        Some(match ty {
            TypeRef::Bool | TypeRef::Int(_) => "1".into(),
            TypeRef::Float(_) => "1.0".into(),
            TypeRef::Char => "0x41".into(),
            TypeRef::String => format!("{}(\"text\")", self.glue.names.prefixed("str")),
            TypeRef::Named(id) => match &model.ty(*id).kind {
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => return self.simple(inner),
                TypeKind::Enum(variants) => {
                    self.glue.names.constant(&[&model.ty(*id).path.name, &variants.first()?.name])
                }
                _ => return None,
            },
            _ => return None,
        })
    }

    /// A variable with a value that needs more than that.
    fn local(&mut self, name: &str, ty: &TypeRef) -> String {
        let name = self.fresh(name);
        let declared = variable(&self.c_type(ty), &name);
        match self.glue.model.resolve(ty) {
            TypeRef::Boxed(_) => self.lines.push(format!("{declared} = NULL;")),
            TypeRef::Option(inner) if self.glue.model.is_box(inner) => self.lines.push(format!("{declared} = NULL;")),
            TypeRef::Vec(item) => {
                let items = self.fresh(&format!("{name}Items"));
                let first = self.simple(item).unwrap_or_else(|| "0".into());
                self.lines.push(format!("{}[1] = {{{first}}};", variable(&self.c_type(item), &items)));
                self.fill(&format!("{items}[0]"), item);
                self.lines.push(format!("{declared} = {{{items}, 1}};"));
            }
            TypeRef::Bytes => self.lines.push(format!("{declared} = {{(const uint8_t *)\"data\", 4}};")),
            _ => {
                self.lines.push(format!("{declared} = {{0}};"));
                self.fill(&name, ty);
            }
        }
        name
    }

    fn c_type(&self, ty: &TypeRef) -> String {
        c_type(&types::element_type(self.glue, ty).to_string())
    }

    /// The fields of a struct that are written in one word, as far as an example needs them.
    fn fill(&mut self, place: &str, ty: &TypeRef) {
        match self.glue.model.resolve(ty) {
            TypeRef::Named(id) => match &self.glue.model.ty(*id).kind {
                TypeKind::Struct(fields) => {
                    let simple = |field: &Field| Some((c_names::field(&field.name), self.simple(&field.ty)?));
                    let lines: Vec<_> = fields.iter().filter_map(simple).take(4).collect();
                    self.lines.extend(lines.iter().map(|(field, value)| format!("{place}.{field} = {value};")));
                }
                TypeKind::Union(variants) => {
                    let name = &self.glue.model.ty(*id).path.name;
                    if let Some(first) = variants.first() {
                        self.lines.push(format!("{place}.tag = {};", self.glue.names.constant(&[name, &first.name])));
                    }
                }
                _ => {}
            },
            TypeRef::Option(inner) => {
                if let Some(value) = self.simple(inner) {
                    self.lines.push(format!("{place}.present = 1;"));
                    self.lines.push(format!("{place}.value = {value};"));
                }
            }
            TypeRef::Duration => self.lines.push(format!("{place}.sec = 1;")),
            _ => {}
        }
    }

    fn function(self, name: &str, body: &[String]) -> String {
        let context = self.glue.names.prefixed("Context");
        let lines = self.lines.iter().chain(body).map(|line| format!("    {line}\n"));
        format!("void {name}({context} ctx)\n{{\n{}}}", lines.collect::<String>())
    }

    /// What is done about a failure, after the line that calls.
    fn or_else(&self, call: &str, failed: &[String], then: &[String]) -> Vec<String> {
        let ok = self.glue.names.constant(&["OK"]);
        let mut lines =
            vec![format!("if ({call} != {ok}) {{"), "    fprintf(stderr, \"%s\\n\", error->message);".into()];
        lines.extend(failed.iter().map(|line| format!("    {line}")));
        lines.push(format!("    {}(error);", self.glue.names.prefixed("free")));
        lines.push("    return;".into());
        lines.push("}".into());
        lines.extend_from_slice(then);
        lines
    }
}

/// A type of the glue, as C has it: `*const T` is `const T *`.
fn c_type(rust: &str) -> String {
    match rust.strip_prefix("* const ") {
        None => c_word(rust).to_owned(),
        Some(inner) => {
            let inner = c_type(inner);
            if inner.ends_with('*') { inner + "const *" } else { format!("const {inner} *") }
        }
    }
}

/// The beginning of a declaration.
fn variable(ty: &str, name: &str) -> String {
    if ty.ends_with('*') { format!("{ty}{name}") } else { format!("{ty} {name}") }
}

/// A type of Rust that is one word, as C has it.
fn c_word(rust: &str) -> &str {
    match rust {
        "u8" => "uint8_t",
        "u16" => "uint16_t",
        "u32" => "uint32_t",
        "u64" => "uint64_t",
        "i8" => "int8_t",
        "i16" => "int16_t",
        "i32" => "int32_t",
        "i64" => "int64_t",
        "f32" => "float",
        "f64" => "double",
        other => other,
    }
}

fn request(glue: &Glue<'_>, request: &Request) -> String {
    let model = glue.model;
    let mut example = Example::new(glue);
    let arguments = example.arguments(&request.params);
    let returns = model.unboxed(&request.returns);
    let view = (*returns != TypeRef::Unit).then(|| types::element_type(glue, returns).to_string());
    let mut then = Vec::new();
    let mut out = String::new();
    if let Some(view) = &view {
        out = ", &out".into();
        if model.is_scalar(returns) {
            example.lines.push(format!("{};", variable(&c_type(view), "out")));
            then.push("/* `out` is the answer */".into());
        } else {
            example.lines.push(format!("{};", variable(&c_type(&format!("* const {view}")), "out")));
            then.push(format!("{}(out); /* when its fields are no longer needed */", glue.names.prefixed("free")));
        }
    }
    example.lines.push(format!("const {} *error;", glue.names.prefixed("Error")));
    let failed = match request.error {
        ErrorType::Message => Vec::new(),
        ErrorType::Declared(id) => refusal(glue, model.ty(id)),
    };
    let function = glue.names.function(&request.path.name);
    let body = example.or_else(&format!("{function}(ctx{arguments}{out}, &error)"), &failed, &then);
    example.function(&format!("try{}", request.path.name), &body)
}

/// What a provider's own error is told by.
fn refusal(glue: &Glue<'_>, error: &TypeDecl) -> Vec<String> {
    let first = match &error.kind {
        TypeKind::Enum(variants) => variants.first().map(|variant| &variant.name),
        TypeKind::Union(variants) => variants.first().map(|variant| &variant.name),
        _ => None,
    };
    let Some(first) = first else { return Vec::new() };
    let constant = glue.names.constant(&[&error.path.name, first]);
    vec![
        format!("if (error->variant == {constant}) {{"),
        "    /* one of the errors that were declared; `payload` has its data */".into(),
        "}".into(),
    ]
}

fn signal(glue: &Glue<'_>, signal: &Signal) -> String {
    let mut example = Example::new(glue);
    let arguments = example.arguments(&signal.fields);
    example.lines.push(format!("const {} *error;", glue.names.prefixed("Error")));
    let function = glue.names.function(&signal.path.name);
    let body = example.or_else(&format!("{function}(ctx{arguments}, &error)"), &[], &[]);
    example.function(&format!("send{}", signal.path.name), &body)
}

fn event(glue: &Glue<'_>, event: &Event) -> String {
    let name = &event.path.name;
    let example = Example::new(glue);
    let (context, view) = (glue.names.prefixed("Context"), glue.names.prefixed(name));
    let is_text = |field: &&Field| matches!(glue.model.resolve(&field.ty), TypeRef::String);
    let upper = glue.names.constant(&["STR"]);
    let shown = match event.fields.iter().find(is_text) {
        Some(field) => {
            let member = c_names::field(&field.name);
            format!("printf(\"{name}: \" {upper}_FMT \"\\n\", {upper}_ARG(event->{member}));")
        }
        None => format!("puts(\"{name}\");"),
    };
    let callback =
        format!("static void see{name}({context} ctx, const {view} *event, void *userData)\n{{\n    {shown}\n}}\n\n");
    let on = format!("{}(ctx, see{name}, NULL, NULL, NULL, &handle, &error)", glue.names.on(name));
    let mut body = vec![
        format!("{} handle;", glue.names.prefixed("Handle")),
        format!("const {} *error;", glue.names.prefixed("Error")),
    ];
    let off = format!("{}(ctx, handle); /* when no more are wanted */", glue.names.off(name));
    body.extend(example.or_else(&on, &[], &[off]));
    callback + &example.function(&format!("follow{name}"), &body)
}

/// A value of a type, as one that is handed to a function.
fn value(glue: &Glue<'_>, decl: &TypeDecl, id: TypeId) -> String {
    let ty = TypeRef::Named(id);
    let mut example = Example::new(glue);
    if decl.is_error || example.simple(&ty).is_some() {
        return String::new();
    }
    example.local("value", &ty);
    let mut text = example.lines;
    text.insert(0, format!("void make{}(void)\n{{", decl.path.name));
    let lines =
        text.iter().enumerate().map(|(place, line)| if place == 0 { line.clone() } else { format!("    {line}") });
    lines.collect::<Vec<_>>().join("\n") + "\n}"
}
