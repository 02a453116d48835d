//! The C++ surface: a header, which stands on the C header, and one that completes it with the asynchronous calls.
//!
//! Here the model becomes what the templates in `wrappers/cpp` show; how things are called is in [`names`]. What every
//! library's header shares is not generated: it is the text of `include/brokers`, put in front.

pub(crate) mod names;
mod order;
mod shown;
mod support;

use std::collections::HashSet;

use askama::Template;

use crate::c_names;
use crate::files::OutputFile;
use crate::fingerprint;
use crate::model::{
    Docs, EnumVariant, ErrorType, Event, Field, Fingerprint, Model, Request, Signal, TypeId, TypeKind, TypeRef,
    UnionVariant,
};
use crate::shown::{Shown, ShownItem};
use names::CppNames;

/// Makes the headers, and what the reference shows of them.
pub(crate) fn files(model: &Model) -> (Vec<OutputFile>, Shown) {
    let names = CppNames::new(model);
    let Types { forwards, types, shown } = types(model, names);
    let methods = Methods::new(model, names);
    let shown = shown::as_written(Shown { types: shown, ..shown::methods(model, names, &methods) });
    let header = Header {
        lib: &model.library.name,
        version: &model.library.version,
        description: &model.library.description,
        namespace: names.namespace(),
        class: names.class(),
        constant: names.constant(),
        surface: fingerprint::surface(model),
        initialize: model.library.initialize.as_deref().map(|name| names.method(name)),
        has_deprecated: model.types.iter().any(|item| item.deprecated.is_some())
            || model.requests.iter().any(|item| item.deprecated.is_some())
            || model.events.iter().any(|item| item.deprecated.is_some())
            || model.signals.iter().any(|item| item.deprecated.is_some()),
        support: support::text(),
        forwards,
        types,
        methods: methods.texts(),
    };
    let text = render(&header);
    let asynchronous = AsyncHeader {
        lib: &model.library.name,
        version: &model.library.version,
        class: names.class(),
        constant: names.constant(),
        support: support::async_text(),
    };
    let files = vec![
        OutputFile::new(format!("{}.hpp", model.library.name), text),
        OutputFile::new(format!("{}_async.hpp", model.library.name), render(&asynchronous)),
    ];
    (files, shown)
}

#[derive(Template)]
#[template(path = "cpp/async.hpp.jinja", escape = "none")]
struct AsyncHeader<'a> {
    lib: &'a str,
    version: &'a str,
    class: String,
    constant: String,
    support: String,
}

#[derive(Template)]
#[template(path = "cpp/library.hpp.jinja", escape = "none")]
struct Header<'a> {
    lib: &'a str,
    version: &'a str,
    description: &'a str,
    namespace: String,
    class: String,
    constant: String,
    surface: Fingerprint,
    initialize: Option<String>,
    /// Whether anything here is.
    has_deprecated: bool,
    support: String,
    forwards: Vec<String>,
    types: Vec<String>,
    /// What they are for, and their texts.
    methods: Vec<(&'static str, Vec<String>)>,
}

/// The attribute of a method or a type that is deprecated, with a space behind it; else nothing.
fn attribute(deprecated: Option<&str>) -> String {
    match deprecated {
        None => String::new(),
        Some("") => "[[deprecated]] ".into(),
        Some(note) => format!("[[deprecated(\"{}\")]] ", literal(note)),
    }
}

/// A text inside the quotes of a C++ literal.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace("??", "?\\?")
}

/// A comment as lines of text.
struct Comment(Vec<String>);

impl Comment {
    fn new(docs: &Docs) -> Self {
        Self(docs.clone())
    }

    /// Adds a paragraph.
    fn add(&mut self, lines: Vec<String>) {
        if !lines.is_empty() && !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(lines);
    }

    /// `///` lines, each with its line end, indented by `indent` spaces.
    fn at(&self, indent: usize) -> String {
        self.0
            .iter()
            .map(|line| {
                // A link of rustdoc is just a name here.
                let line = line.trim_end().replace("[`", "`").replace("`]", "`");
                // A backslash at the end of a line, or what once stood for one, would make the next line a part of the
                // comment.
                let end = if line.ends_with('\\') || line.ends_with("??/") { " ." } else { "" };
                let space = if line.is_empty() || line.starts_with(' ') { "" } else { " " };
                format!("{:indent$}///{space}{line}{end}\n", "")
            })
            .collect()
    }
}

/// A field of a struct, in all its forms.
struct Member {
    docs: Comment,
    name: String,
    own: String,
    /// The value that it has by default.
    initial: String,
    /// Whether that is left to its type, since it would need what is still incomplete: see [`order::waits`].
    is_implied: bool,
    view: String,
    c_name: String,
    /// Whether its view, its value and its C form are the same number.
    is_number: bool,
    is_scalar: bool,
}

impl Member {
    /// A field of a request or an event, where a boxed value is like any other.
    fn whole(names: CppNames<'_>, model: &Model, field: &Field) -> Self {
        Self::new(names, model, field, model.unboxed(&field.ty))
    }

    /// A field of a struct or a variant, declared after `complete`.
    fn part(names: CppNames<'_>, model: &Model, field: &Field, complete: &HashSet<TypeId>) -> Self {
        let is_implied = order::waits(model, &field.ty, complete);
        Self { is_implied, ..Self::new(names, model, field, &field.ty) }
    }

    fn new(names: CppNames<'_>, model: &Model, field: &Field, ty: &TypeRef) -> Self {
        Self {
            docs: Comment::new(&field.docs),
            name: names::field(&field.name),
            own: names.own(ty),
            initial: initial(names, model, ty),
            is_implied: false,
            view: names.view(ty),
            c_name: c_names::field(&field.name),
            is_number: names.is_number(ty),
            is_scalar: model.is_scalar(ty),
        }
    }
}

/// The default of a field: zero or empty, but for an enum without a zero its first variant.
fn initial(names: CppNames<'_>, model: &Model, ty: &TypeRef) -> String {
    if let TypeRef::Named(id) = names.bare(ty)
        && let TypeKind::Enum(variants) = &model.ty(*id).kind
        && let (Some(first), None) = (variants.first(), variants.iter().find(|variant| variant.value == 0))
    {
        return format!("{}::{}", names.own(&TypeRef::Named(*id)), names::enumerator(&first.name));
    }
    "{}".into()
}

/// A struct, and the view of it where there is one.
///
/// Its functions are templates whose text depends on their one parameter, for two reasons: what such a text needs is
/// instantiated only in programs that call it, which is most of the time that an unused header takes to compile; and not
/// before the end of the header, where the types are complete that are not yet if the struct contains itself.
#[derive(Template)]
#[template(path = "cpp/record.hpp.jinja", escape = "none")]
struct Record {
    docs: Comment,
    attribute: String,
    name: String,
    fields: Vec<Member>,
    view: Option<RecordView>,
    /// The C struct that parameters are lowered to.
    lowered: Option<String>,
}

struct RecordView {
    name: String,
    c: String,
    is_event: bool,
}

#[derive(Template)]
#[template(path = "cpp/enum.hpp.jinja", escape = "none")]
struct Enum {
    docs: Comment,
    attribute: String,
    name: String,
    is_error: bool,
    variants: Vec<Enumerator>,
}

struct Enumerator {
    docs: Comment,
    name: String,
    declared: String,
    number: String,
    message: String,
}

impl Enumerator {
    fn new(docs: &Docs, declared: &str, name: String, number: i32) -> Self {
        Self {
            docs: Comment::new(docs),
            name,
            declared: declared.to_owned(),
            // The smallest number has no literal of its own.
            number: if number == i32::MIN { "-2147483647 - 1".into() } else { number.to_string() },
            message: sentence(docs).unwrap_or_else(|| declared.to_owned()),
        }
    }
}

/// An enum with data, and its view. Their functions are templates like those of a [`Record`].
#[derive(Template)]
#[template(path = "cpp/union.hpp.jinja", escape = "none")]
struct Union {
    docs: Comment,
    attribute: String,
    name: String,
    qualified: String,
    /// The value that it has by default.
    initial: String,
    view: String,
    c: String,
    is_error: bool,
    is_lowered: bool,
    alternatives: Vec<Alternative>,
}

struct Alternative {
    /// Its name and number.
    tag: Enumerator,
    fields: Vec<Member>,
    c: String,
    c_member: String,
}

#[derive(Template)]
#[template(path = "cpp/alias.hpp.jinja", escape = "none")]
struct Alias {
    docs: Comment,
    attribute: String,
    name: String,
    own: String,
    /// The two names of the view, if the type has one of its own.
    view: Option<(String, String)>,
}

/// The text of all types, in the order of the header.
#[derive(Default)]
struct Types {
    /// The names of types that are mentioned before they are complete.
    forwards: Vec<String>,
    types: Vec<String>,
    /// What the reference shows of the declared ones, in the order of the model.
    shown: Vec<ShownItem>,
}

fn types(model: &Model, names: CppNames<'_>) -> Types {
    let mut out = Types::default();
    let lowered = lowered(model);
    for decl in model.types.iter().filter(|decl| decl.is_recursive) {
        if matches!(decl.kind, TypeKind::Struct(_) | TypeKind::Union(_)) {
            out.forwards.extend([names.item(&decl.path.name), names.view_of(&decl.path.name)]);
        }
    }
    out.shown = model.types.iter().map(|_| ShownItem::default()).collect();
    let defaults = order::defaults(model);
    let mut complete = HashSet::new();
    for id in order::complete(model) {
        let context = Context { is_lowered: lowered.contains(&id), default: defaults.get(&id).copied() };
        declaration(model, names, id, &context, &mut complete, &mut out);
    }
    for request in &model.requests {
        out.types.push(render(&Record {
            docs: Comment::new(&request.docs),
            // The members that take it warn, and say the same.
            attribute: String::new(),
            name: names.item(&request.path.name),
            fields: request.params.iter().map(|field| Member::whole(names, model, field)).collect(),
            view: None,
            lowered: None,
        }));
    }
    for event in &model.events {
        out.types.push(render(&Record {
            docs: Comment::new(&event.docs),
            attribute: String::new(),
            name: names.item(&event.path.name),
            fields: event.fields.iter().map(|field| Member::whole(names, model, field)).collect(),
            view: Some(RecordView {
                name: names.view_of(&event.path.name),
                c: names.c().prefixed(&event.path.name),
                is_event: true,
            }),
            lowered: None,
        }));
    }
    out
}

/// What is known of a type besides its declaration.
struct Context {
    /// Whether callers hand it to the library.
    is_lowered: bool,
    /// The place of the variant that is its default.
    default: Option<usize>,
}

fn declaration(
    model: &Model,
    names: CppNames<'_>,
    id: TypeId,
    context: &Context,
    complete: &mut HashSet<TypeId>,
    out: &mut Types,
) {
    // The default values in a struct are compiled at its end; those in alternatives before the union itself.
    if !matches!(model.ty(id).kind, TypeKind::Union(_)) {
        complete.insert(id);
    }
    let decl = model.ty(id);
    let declared = &decl.path.name;
    let name = names.item(declared);
    let docs = Comment::new(&decl.told());
    let attribute = attribute(decl.deprecated.as_deref());
    let c = names.c().prefixed(declared);
    match &decl.kind {
        TypeKind::Struct(fields) => {
            let record = Record {
                docs,
                attribute,
                name,
                fields: fields.iter().map(|field| Member::part(names, model, field, complete)).collect(),
                view: Some(RecordView { name: names.view_of(declared), c: c.clone(), is_event: false }),
                lowered: context.is_lowered.then_some(c),
            };
            out.shown[id.0] = shown::record(&record);
            out.types.push(render(&record));
        }
        TypeKind::Newtype(inner) | TypeKind::Alias(inner) => {
            let has_view = matches!(names.bare(inner), TypeRef::Named(_)) && !model.is_scalar(inner);
            let view = has_view.then(|| (names.view_of(declared), names.view(inner)));
            let alias = Alias { docs, attribute, name, own: names.own(inner), view };
            out.shown[id.0] = shown::alias(&alias);
            out.types.push(render(&alias));
        }
        TypeKind::Enum(variants) => {
            let enumerator = |variant: &EnumVariant| {
                Enumerator::new(&variant.docs, &variant.name, names::enumerator(&variant.name), variant.value)
            };
            let variants = variants.iter().map(enumerator).collect();
            let fieldless = Enum { docs, attribute, name, is_error: decl.is_error, variants };
            out.shown[id.0] = shown::fieldless(&fieldless);
            out.types.push(render(&fieldless));
        }
        TypeKind::Union(variants) => {
            let fields = |fields: &[Field]| {
                fields.iter().map(|field| Member::part(names.qualified(), model, field, complete)).collect()
            };
            let alternative = |variant: &UnionVariant| Alternative {
                tag: Enumerator::new(
                    &variant.docs,
                    &variant.name,
                    names.alternative(declared, &variant.name),
                    variant.tag,
                ),
                fields: fields(&variant.fields),
                c: names.c().variant(declared, &variant.name),
                c_member: c_names::union_member(&variant.name),
            };
            let alternatives: Vec<_> = variants.iter().map(alternative).collect();
            let initial = match context.default {
                Some(index) if index > 0 => format!("{}{{}}", alternatives[index].tag.name),
                _ => "{}".into(),
            };
            let union = Union {
                docs,
                attribute,
                name,
                qualified: names.qualified().own(&TypeRef::Named(id)),
                initial,
                view: names.view_of(declared),
                c,
                is_error: decl.is_error,
                is_lowered: context.is_lowered,
                alternatives,
            };
            out.shown[id.0] = shown::union(&union);
            out.types.push(render(&union));
            complete.insert(id);
        }
    }
}

/// The types that callers hand to the library.
fn lowered(model: &Model) -> HashSet<TypeId> {
    fn reach(model: &Model, ty: &TypeRef, reached: &mut HashSet<TypeId>) {
        match ty {
            TypeRef::Vec(inner) | TypeRef::Array(inner, _) | TypeRef::Option(inner) | TypeRef::Boxed(inner) => {
                reach(model, inner, reached);
            }
            TypeRef::Map { key, value, .. } => {
                reach(model, key, reached);
                reach(model, value, reached);
            }
            TypeRef::Tuple(parts) => parts.iter().for_each(|part| reach(model, part, reached)),
            TypeRef::Named(id) if reached.insert(*id) => match &model.ty(*id).kind {
                TypeKind::Struct(fields) => fields.iter().for_each(|field| reach(model, &field.ty, reached)),
                TypeKind::Newtype(inner) | TypeKind::Alias(inner) => reach(model, inner, reached),
                TypeKind::Enum(_) => {}
                TypeKind::Union(variants) => {
                    variants.iter().flat_map(|it| &it.fields).for_each(|field| reach(model, &field.ty, reached));
                }
            },
            _ => {}
        }
    }
    let mut reached = HashSet::new();
    let params = model.requests.iter().flat_map(|request| &request.params);
    for field in params.chain(model.signals.iter().flat_map(|signal| &signal.fields)) {
        reach(model, &field.ty, &mut reached);
    }
    reached
}

struct Parameter {
    name: String,
    ty: String,
}

#[derive(Template)]
#[template(path = "cpp/request.hpp.jinja", escape = "none")]
struct RequestMethods {
    docs: Comment,
    attribute: String,
    class: String,
    /// As it was declared.
    declared: String,
    name: String,
    method: String,
    function: String,
    function_async: String,
    function_direct: String,
    params: Vec<Parameter>,
    /// What the method's own parameters are called.
    timeout: String,
    callback: String,
    stop: String,
    result: String,
    /// The result whose answer stays where it is, if that can be shown there.
    borrowed: Option<String>,
    /// The types that show the answer and the error.
    view: String,
    error_view: String,
}

#[derive(Template)]
#[template(path = "cpp/event.hpp.jinja", escape = "none")]
struct EventMethods {
    docs: Comment,
    attribute: String,
    class: String,
    /// The event's name as it is part of method names, as declared.
    event: String,
    name: String,
    view: String,
    params: Vec<Parameter>,
    on: String,
    off: String,
    off_all: String,
}

#[derive(Template)]
#[template(path = "cpp/signal.hpp.jinja", escape = "none")]
struct SignalMethod {
    docs: Comment,
    attribute: String,
    method: String,
    function: String,
    params: Vec<Parameter>,
}

/// The methods of all items, in the order of the model.
struct Methods {
    requests: Vec<RequestMethods>,
    events: Vec<EventMethods>,
    signals: Vec<SignalMethod>,
}

impl Methods {
    fn new(model: &Model, names: CppNames<'_>) -> Self {
        Self {
            requests: model.requests.iter().map(|item| request(model, names, item)).collect(),
            events: model.events.iter().map(|item| event(model, names, item)).collect(),
            signals: model.signals.iter().map(|item| signal(names, item)).collect(),
        }
    }

    fn texts(&self) -> Vec<(&'static str, Vec<String>)> {
        let groups = [
            ("requests", self.requests.iter().map(render).collect::<Vec<_>>()),
            ("events", self.events.iter().map(render).collect()),
            ("signals", self.signals.iter().map(render).collect()),
        ];
        groups.into_iter().filter(|(_, texts)| !texts.is_empty()).collect()
    }
}

/// `Type name`, or with a reference `Type &name`.
fn parameter(param: &Parameter) -> String {
    let space = if param.ty.ends_with('&') { "" } else { " " };
    format!("{}{space}{}", param.ty, param.name)
}

/// The declarations, up to the body.
impl RequestMethods {
    fn before(&self) -> String {
        self.params.iter().map(|param| parameter(param) + ", ").collect()
    }

    fn plain(&self) -> String {
        format!("{} {}({}Timeout {} = std::nullopt) const", self.result, self.method, self.before(), self.timeout)
    }

    fn by_value(&self) -> String {
        self.of_a_value(&self.result, "request")
    }

    /// If there is something to show.
    fn shown(&self) -> Option<String> {
        self.borrowed.as_ref().map(|borrowed| self.of_a_value(borrowed, "borrow"))
    }

    fn of_a_value(&self, result: &str, method: &str) -> String {
        let name = if self.params.is_empty() { "" } else { "request_" };
        format!("{result} {method}(const {} &{name}, Timeout timeout = std::nullopt) const", self.name)
    }

    fn asynchronous(&self) -> String {
        let Self { method, callback, timeout, stop, .. } = self;
        let before = self.before();
        format!(
            "Result<RequestId> {method}Async({before}F_ &&{callback}, Timeout {timeout} = std::nullopt, \
             const Stop_ &{stop} = {{}}) const"
        )
    }

    fn awaited(&self, form: &str) -> String {
        let Self { method, timeout, stop, .. } = self;
        let before = self.before();
        format!("auto {method}{form}({before}Timeout {timeout} = std::nullopt, const Stop_ &{stop} = {{}}) const")
    }
}

impl EventMethods {
    fn subscribing(&self, returns: &str, method: &str) -> String {
        format!("{returns} {method}{}(F &&callback, const SubscribeOptions &options = {{}})", self.event)
    }

    /// The parameters that a callback has behind the owner.
    fn behind_owner(&self) -> String {
        self.params.iter().map(|param| format!(", {} {}", param.ty, param.name)).collect()
    }

    fn off_one(&self) -> String {
        format!("Status off{}(const Handle &handle) noexcept", self.event)
    }

    fn off_every(&self) -> String {
        format!("Status off{}() noexcept", self.event)
    }
}

impl SignalMethod {
    fn plain(&self) -> String {
        let params: Vec<_> = self.params.iter().map(parameter).collect();
        format!("Result<void> {}({}) const", self.method, params.join(", "))
    }
}

fn request(model: &Model, names: CppNames<'_>, request: &Request) -> RequestMethods {
    let params = parameters(names, &request.params);
    let returns = model.unboxed(&request.returns);
    let answer = names.answer(returns);
    let (error, error_view) = match request.error {
        ErrorType::Message => (None, "brokers::v1::ProviderMessage".into()),
        ErrorType::Declared(id) => {
            let decl = model.ty(id);
            (Some(names.item(&decl.path.name)), names.view(&TypeRef::Named(id)))
        }
    };
    let view = names.view(returns);
    let result = |answer: &str| match &error {
        Some(error) => format!("Result<{answer}, {error}>"),
        None => format!("Result<{answer}>"),
    };
    let mut docs = Comment::new(&request.docs);
    docs.add(parameter_lines(&request.params));
    // Out of the way of the declared ones.
    let own = |name: &str| if params.iter().any(|param| param.name == name) { format!("{name}_") } else { name.into() };
    RequestMethods {
        docs,
        attribute: attribute(request.deprecated.as_deref()),
        class: names.class(),
        declared: request.path.name.clone(),
        name: names.item(&request.path.name),
        method: names.method(&request.path.name),
        function: names.c().function_within(&request.path.name),
        function_async: names.c().function_async(&request.path.name),
        function_direct: names.c().function_direct(&request.path.name),
        timeout: own("timeout"),
        callback: own("callback"),
        stop: own("stop"),
        params,
        result: result(&answer),
        borrowed: (answer != "void" && !model.is_scalar(returns)).then(|| result(&format!("Borrowed<{view}>"))),
        view,
        error_view,
    }
}

fn event(model: &Model, names: CppNames<'_>, event: &Event) -> EventMethods {
    let declared = &event.path.name;
    let params = event
        .fields
        .iter()
        .map(|field| Parameter { name: names::field(&field.name), ty: names.view(model.unboxed(&field.ty)) });
    EventMethods {
        docs: Comment::new(&event.docs),
        attribute: attribute(event.deprecated.as_deref()),
        class: names.class(),
        event: declared.clone(),
        name: names.item(declared),
        view: names.view_of(declared),
        params: params.collect(),
        on: names.c().on(declared),
        off: names.c().off(declared),
        off_all: names.c().off_all(declared),
    }
}

fn signal(names: CppNames<'_>, signal: &Signal) -> SignalMethod {
    let mut docs = Comment::new(&signal.docs);
    docs.add(parameter_lines(&signal.fields));
    SignalMethod {
        docs,
        attribute: attribute(signal.deprecated.as_deref()),
        method: names.method(&signal.path.name),
        function: names.c().function(&signal.path.name),
        params: parameters(names, &signal.fields),
    }
}

fn parameters(names: CppNames<'_>, fields: &[Field]) -> Vec<Parameter> {
    fields.iter().map(|field| Parameter { name: names::field(&field.name), ty: names.parameter(&field.ty) }).collect()
}

/// A list of what the parameters are, as far as the author says it.
fn parameter_lines(fields: &[Field]) -> Vec<String> {
    let documented = fields.iter().filter(|field| !field.docs.is_empty());
    documented
        .flat_map(|field| {
            let name = names::field(&field.name);
            let more = field.docs[1..].iter().map(|line| format!("  {}", line.trim()));
            std::iter::once(format!("- `{name}`: {}", field.docs[0].trim())).chain(more).collect::<Vec<_>>()
        })
        .collect()
}

/// The first sentence of a comment, without its full stop, as the text of a C++ literal.
fn sentence(docs: &Docs) -> Option<String> {
    let paragraph = docs.iter().take_while(|line| !line.trim().is_empty()).map(|line| line.trim());
    let text = paragraph.collect::<Vec<_>>().join(" ");
    let first = text.split_once(". ").map_or(text.as_str(), |(first, _)| first);
    let first = first.trim_end_matches('.');
    (!first.is_empty()).then(|| literal(first))
}

fn render(template: &impl Template) -> String {
    template.render().expect("the templates only print fields")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_comments() {
        let docs = vec!["See [`Tick`].".into(), String::new(), "ends in a backslash \\".into(), "    code".into()];
        let text = Comment::new(&docs).at(4);
        assert_eq!(text, "    /// See `Tick`.\n    ///\n    /// ends in a backslash \\ .\n    ///    code\n");
    }

    #[test]
    fn messages_are_first_sentences() {
        let sentence = |text: &str| sentence(&text.lines().map(str::to_owned).collect());
        assert_eq!(sentence("No device\nhas this id. Try another.\n\nMore."), Some("No device has this id".into()));
        assert_eq!(sentence("Says \"no\"."), Some("Says \\\"no\\\"".into()));
        assert_eq!(sentence(""), None);
    }
}
