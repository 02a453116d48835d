//! The Python surface: a complete project that `pip install` builds, with the author's crate linked in.
//!
//! `names` says what things are called, `types` how types are written, `shapes` puts the model into the form that the
//! templates in `wrappers/python/project` want, `stubs` writes what type checkers read. The support sources in
//! `wrappers/python/support` are the same for every library and are copied as they are.

mod docs;
pub(crate) mod names;
mod shapes;
mod shown;
mod stubs;
#[cfg(test)]
pub(crate) mod tests;
mod types;

use askama::Template;

use crate::files::OutputFile;
use crate::fingerprint;
use crate::model::{Docs, Model, TypeKind};
use crate::shown::Shown;
use docs::{docstring, literal};
use shapes::{Enum, EnumMember, ErrorClass, ErrorVariant, EventMethods, Method, Newtype, Shapes};

/// The support sources, by file name.
const SUPPORT: &[(&str, &str)] = &[
    ("answers.rs", include_str!("../../../../wrappers/python/support/answers.rs")),
    ("at.rs", include_str!("../../../../wrappers/python/support/at.rs")),
    ("compound.rs", include_str!("../../../../wrappers/python/support/compound.rs")),
    ("convert.rs", include_str!("../../../../wrappers/python/support/convert.rs")),
    ("depth.rs", include_str!("../../../../wrappers/python/support/depth.rs")),
    ("enums.rs", include_str!("../../../../wrappers/python/support/enums.rs")),
    ("errors.rs", include_str!("../../../../wrappers/python/support/errors.rs")),
    ("feed.rs", include_str!("../../../../wrappers/python/support/feed.rs")),
    ("instance.rs", include_str!("../../../../wrappers/python/support/instance.rs")),
    ("logs.rs", include_str!("../../../../wrappers/python/support/logs.rs")),
    ("numbers.rs", include_str!("../../../../wrappers/python/support/numbers.rs")),
    ("options.rs", include_str!("../../../../wrappers/python/support/options.rs")),
    ("subscription.rs", include_str!("../../../../wrappers/python/support/subscription.rs")),
    ("threads.rs", include_str!("../../../../wrappers/python/support/threads.rs")),
    ("times.rs", include_str!("../../../../wrappers/python/support/times.rs")),
    ("values.rs", include_str!("../../../../wrappers/python/support/values.rs")),
];

#[derive(Template)]
#[template(path = "python/project/Cargo.toml.jinja", escape = "none", whitespace = "preserve")]
struct CargoToml<'a> {
    lib: &'a str,
    version: &'a str,
    description: &'a str,
    description_toml: String,
    package: &'a str,
    manifest_dir_toml: String,
}

#[derive(Template)]
#[template(path = "python/project/pyproject.toml.jinja", escape = "none", whitespace = "preserve")]
struct PyProject<'a> {
    lib: &'a str,
    description: &'a str,
    description_toml: String,
}

#[derive(Template)]
#[template(path = "python/project/README.md.jinja", escape = "none", whitespace = "preserve")]
struct Readme<'a> {
    lib: &'a str,
    class_name: &'a str,
    base_error: &'a str,
    description: &'a str,
    version: &'a str,
    shapes: &'a Shapes,
}

#[derive(Template)]
#[template(path = "python/project/src/lib.rs.jinja", escape = "none", whitespace = "preserve")]
struct LibRs<'a> {
    lib: &'a str,
    stats: &'a str,
    crate_name: &'a str,
    made_for: &'a [String],
}

#[derive(Template)]
#[template(path = "python/project/src/types.rs.jinja", escape = "none", whitespace = "preserve")]
struct TypesRs<'a> {
    lib: &'a str,
    shapes: &'a Shapes,
}

#[derive(Template)]
#[template(path = "python/project/src/library.rs.jinja", escape = "none", whitespace = "preserve")]
struct LibraryRs<'a> {
    lib: &'a str,
    class_name: &'a str,
    about: &'a Docs,
    shapes: &'a Shapes,
}

#[derive(Template)]
#[template(path = "python/project/package/__init__.py.jinja", escape = "none", whitespace = "preserve")]
struct InitPy<'a> {
    lib: &'a str,
    module_doc: &'a str,
    made_for: &'a [String],
    class_name: &'a str,
    native: &'a [String],
    errors: &'a [String],
    types: &'a [String],
    all: &'a [String],
}

#[derive(Template)]
#[template(path = "python/project/package/_types.py.jinja", escape = "none", whitespace = "preserve")]
struct TypesPy<'a> {
    lib: &'a str,
    /// What the names stand for in part, by the module it is defined in.
    imports: [(&'static str, Vec<&'a str>); 2],
    named: &'a [Named],
    has_numbers: bool,
    has_sequences: bool,
    has_times: bool,
    shapes: &'a Shapes,
}

#[derive(Template)]
#[template(path = "python/project/package/_answers.py.jinja", escape = "none", whitespace = "preserve")]
struct AnswersPy<'a> {
    lib: &'a str,
}

#[derive(Template)]
#[template(path = "python/project/package/_events.py.jinja", escape = "none", whitespace = "preserve")]
struct EventsPy<'a> {
    lib: &'a str,
}

#[derive(Template)]
#[template(path = "python/project/package/_logs.py.jinja", escape = "none", whitespace = "preserve")]
struct LogsPy<'a> {
    lib: &'a str,
}

#[derive(Template)]
#[template(path = "python/project/package/base_errors.py.jinja", escape = "none", whitespace = "preserve")]
struct BaseErrorsPy<'a> {
    lib: &'a str,
    base_error: &'a str,
}

#[derive(Template)]
#[template(path = "python/project/package/_errors.py.jinja", escape = "none", whitespace = "preserve")]
struct ErrorsPy<'a> {
    lib: &'a str,
    base: String,
    base_error: &'a str,
    shapes: &'a Shapes,
}

#[derive(Template)]
#[template(path = "python/project/package/errors.pyi.jinja", escape = "none", whitespace = "preserve")]
struct ErrorsPyi<'a> {
    lib: &'a str,
    base_error: &'a str,
    declared: Vec<String>,
}

#[derive(Template)]
#[template(path = "python/project/package/__init__.pyi.jinja", escape = "none", whitespace = "preserve")]
struct InitPyi<'a> {
    module_doc: &'a str,
    class_name: &'a str,
    stats: &'a str,
    class_doc: String,
    named: &'a [Named],
    values: Vec<String>,
    methods: Vec<String>,
    errors_stub: String,
    all: &'a [String],
    shapes: &'a Shapes,
}

/// A newtype or an alias, in the order of the model.
struct Named {
    name: String,
    hint: String,
    is_newtype: bool,
    docs: Docs,
    doc: String,
}

impl Named {
    fn new(newtype: &Newtype, is_newtype: bool) -> Self {
        Self {
            name: newtype.name.clone(),
            hint: newtype.hint.clone(),
            is_newtype,
            docs: newtype.docs.clone(),
            doc: docstring(&newtype.docs, "", 0),
        }
    }
}

impl Named {
    /// The line that defines it.
    fn declaration(&self) -> String {
        match self.is_newtype {
            true => format!("{0} = NewType(\"{0}\", {1})", self.name, self.hint),
            false => format!("{}: TypeAlias = {}", self.name, self.hint),
        }
    }
}

/// Makes the whole project, below `python/`, and what the reference shows of it.
///
/// # Errors
/// A text if a template cannot be rendered or the Rust it makes is none, which are mistakes of this crate.
pub(crate) fn files(model: &Model) -> Result<(Vec<OutputFile>, Shown), String> {
    let library = &model.library;
    let lib = library.name.as_str();
    let class_name = names::library(lib);
    let (base_error, stats) = (names::base_error(lib), names::stats(lib));
    let shapes = shapes::shapes(model);
    let made_for = fingerprint::made_for(model);
    let about = about(model);
    let module_doc = docstring(&overview(&about, &class_name, &base_error, &shapes), lib, 0);
    let named = named(model, &shapes);
    let exports = Exports::new(&shapes, &class_name, &stats, &base_error);
    let manifest_dir = library.manifest_dir.to_string_lossy();
    let description_toml = literal(&library.description);

    let render = |text: Result<String, askama::Error>| text.map_err(|error| error.to_string());
    let mut files = vec![
        OutputFile::new(
            "python/Cargo.toml",
            render(
                CargoToml {
                    lib,
                    version: &library.version,
                    description: &library.description,
                    description_toml: description_toml.clone(),
                    package: &library.package,
                    manifest_dir_toml: literal(&manifest_dir),
                }
                .render(),
            )?,
        ),
        OutputFile::new(
            "python/pyproject.toml",
            render(PyProject { lib, description: &library.description, description_toml }.render())?,
        ),
        OutputFile::new(
            "python/README.md",
            render(
                Readme {
                    lib,
                    class_name: &class_name,
                    base_error: &base_error,
                    description: &library.description,
                    version: &library.version,
                    shapes: &shapes,
                }
                .render(),
            )?,
        ),
        OutputFile::new(
            "python/src/lib.rs",
            render(LibRs { lib, stats: &stats, crate_name: &library.crate_name, made_for: &made_for }.render())?,
        ),
        OutputFile::new(
            "python/src/types.rs",
            rust(
                "The types of the declarations: their classes, and how each crosses.",
                render(TypesRs { lib, shapes: &shapes }.render())?,
            )?,
        ),
        OutputFile::new(
            "python/src/library.rs",
            rust(
                "The class of the library, with a method for each request, event and signal.",
                render(LibraryRs { lib, class_name: &class_name, about: &about, shapes: &shapes }.render())?,
            )?,
        ),
    ];
    for (name, text) in SUPPORT {
        files.push(OutputFile::new(format!("python/src/{name}"), *text));
    }

    let package = |name: &str, text: String| OutputFile::new(format!("python/python/{lib}/{name}"), text);
    files.push(package(
        "__init__.py",
        render(
            InitPy {
                lib,
                module_doc: &module_doc,
                made_for: &made_for,
                class_name: &class_name,
                native: &exports.native,
                errors: &exports.errors,
                types: &exports.types,
                all: &exports.all,
            }
            .render(),
        )?,
    ));
    files.push(package(
        "_types.py",
        render(
            TypesPy {
                lib,
                imports: [
                    ("_errors", mentioned(&named, &exports.errors)),
                    ("_native", mentioned(&named, &exports.native)),
                ],
                named: &named,
                has_numbers: named.iter().any(|named| named.mentions("_Numbers")),
                has_sequences: named.iter().any(|named| named.mentions("Sequence")),
                has_times: named.iter().any(|named| named.mentions("_datetime")),
                shapes: &shapes,
            }
            .render(),
        )?,
    ));
    files.push(package("_answers.py", render(AnswersPy { lib }.render())?));
    files.push(package("_events.py", render(EventsPy { lib }.render())?));
    files.push(package("_logs.py", render(LogsPy { lib }.render())?));
    let base = render(BaseErrorsPy { lib, base_error: &base_error }.render())?;
    files.push(package(
        "_errors.py",
        render(ErrorsPy { lib, base: base.trim_end().to_owned(), base_error: &base_error, shapes: &shapes }.render())?,
    ));
    let errors_stub = render(
        ErrorsPyi { lib, base_error: &base_error, declared: shapes.errors.iter().map(stubs::error).collect() }.render(),
    )?;
    let mut values = Vec::new();
    for class in shapes.classes.iter().chain(shapes.events.iter().map(|event| &event.class)) {
        values.push(render(stubs::class(class))?);
    }
    for union in &shapes.unions {
        values.push(render(stubs::union(union))?);
    }
    let requests = shapes.requests.iter().flat_map(|method| {
        [stubs::method(method, shapes.builtins, true), stubs::async_method(method, shapes.builtins)]
    });
    let signals = shapes.signals.iter().map(|method| stubs::method(method, shapes.builtins, false));
    files.push(package(
        "__init__.pyi",
        render(
            InitPyi {
                module_doc: &module_doc,
                class_name: &class_name,
                stats: &stats,
                class_doc: docstring(&about, lib, 4),
                named: &named,
                values,
                methods: requests.chain(signals).collect(),
                errors_stub: errors_stub.trim_end().to_owned(),
                all: &exports.all,
                shapes: &shapes,
            }
            .render(),
        )?,
    ));
    files.push(package("py.typed", String::new()));
    for file in &mut files {
        if !file.text.is_empty() {
            file.text.truncate(file.text.trim_end().len());
            file.text.push('\n');
        }
    }
    Ok((files, shown::shown(model, &shapes, &named)))
}

fn about(model: &Model) -> Docs {
    let description = &model.library.description;
    vec![if description.is_empty() { format!("The library {}.", model.library.name) } else { description.clone() }]
}

/// What `help` of the package begins with.
fn overview(about: &Docs, class_name: &str, base_error: &str, shapes: &Shapes) -> Docs {
    let mut lines = about.clone();
    let mut paragraph = |text: String| lines.extend([String::new(), text]);
    paragraph(format!(
        "{class_name} is the library: `with {class_name}() as lib:` has a context until the block ends."
    ));
    if let Some(request) = shapes.requests.first() {
        paragraph(format!(
            "Its methods are the requests, such as `{}`; with `_async` behind the name they are awaited.",
            request.name
        ));
    }
    if let Some(event) = shapes.events.first() {
        paragraph(format!("`{}` and its like call a function with each event, `{}` ends that.", event.on, event.off));
    }
    paragraph(format!("All errors derive from {base_error}."));
    lines
}

/// Newtypes and aliases, each after those it is made of. The order of the model is that too, except for circles; among
/// names alone there are none.
fn named(model: &Model, shapes: &Shapes) -> Vec<Named> {
    let (mut newtypes, mut aliases) = (shapes.newtypes.iter(), shapes.aliases.iter());
    let named = |kind: &TypeKind| match kind {
        TypeKind::Newtype(_) => newtypes.next().map(|newtype| Named::new(newtype, !newtype.is_optional)),
        TypeKind::Alias(_) => aliases.next().map(|alias| Named::new(alias, false)),
        _ => None,
    };
    let mut waiting: Vec<_> = model.types.iter().map(|decl| &decl.kind).filter_map(named).collect();
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let is_ready = |one: &Named| !waiting.iter().any(|other| one.mentions(&other.name));
        let next = waiting.iter().position(is_ready).unwrap_or(0);
        ordered.push(waiting.remove(next));
    }
    ordered
}

/// Those of the classes that newtypes and aliases stand for, in part at least.
fn mentioned<'a>(named: &[Named], classes: &'a [String]) -> Vec<&'a str> {
    classes.iter().map(String::as_str).filter(|class| named.iter().any(|one| one.mentions(class))).collect()
}

/// Formats generated Rust.
fn rust(about: &str, text: String) -> Result<String, String> {
    let file = syn::parse_file(&text).map_err(|error| format!("the Python glue is not Rust: {error}\n{text}"))?;
    Ok(format!(
        "//! {about}\n//!\n//! Made by brokers-codegen from the declarations. Do not edit.\n\n{}",
        prettyplease::unparse(&file)
    ))
}

/// What the package exports, by the module it comes from.
struct Exports {
    native: Vec<String>,
    errors: Vec<String>,
    types: Vec<String>,
    all: Vec<String>,
}

impl Exports {
    fn new(shapes: &Shapes, class_name: &str, stats: &str, base_error: &str) -> Self {
        let mut native = vec![class_name.to_owned(), stats.to_owned(), "Subscription".to_owned()];
        native.extend(shapes.classes.iter().map(|class| class.name.clone()));
        native.extend(shapes.unions.iter().map(|union| union.name.clone()));
        native.extend(shapes.events.iter().map(|event| event.class.name.clone()));
        let mut errors = vec![base_error.to_owned()];
        let is_error = |name: &&&str| !["Events", "Lost", "Subscription"].contains(name);
        errors.extend(names::MODULE.iter().filter(is_error).map(|name| (*name).to_owned()));
        errors.extend(shapes.errors.iter().map(|error| error.name.clone()));
        let mut types: Vec<_> = shapes.enums.iter().map(|class| class.name.clone()).collect();
        types.extend(shapes.newtypes.iter().chain(&shapes.aliases).map(|newtype| newtype.name.clone()));
        let events = ["Events".to_owned(), "Lost".to_owned()];
        let all = native.iter().chain(&types).chain(&errors).chain(&events).cloned().collect();
        Self { native, errors, types, all }
    }
}

impl Named {
    /// Whether the hint names this class.
    fn mentions(&self, class: &str) -> bool {
        self.hint.split(|char: char| !char.is_alphanumeric() && char != '_').any(|word| word == class)
    }
}

impl Shapes {
    fn has_open_enums(&self) -> bool {
        self.enums.iter().any(|one| one.non_exhaustive)
    }
}

impl Shapes {
    fn has_deprecated(&self) -> bool {
        let methods = self.requests.iter().chain(&self.signals).map(|method| &method.deprecated);
        methods.chain(self.events.iter().map(|event| &event.deprecated)).any(Option::is_some)
    }
}

impl EventMethods {
    /// What stands between the parentheses of the method that subscribes, a line each, but for `self` and the callback.
    fn options(&self, builtins: &str) -> Vec<String> {
        let mut options = self.bounds(builtins);
        options.extend([
            format!("isolated: {builtins}bool = False"),
            format!("on_lost: Callable[[Self, {builtins}int], {builtins}object] | None = None"),
            "loop: _asyncio.AbstractEventLoop | None = None".into(),
            format!("weak: {builtins}bool = False"),
        ]);
        options
    }

    /// How many may wait, and what is lost beyond that.
    fn bounds(&self, builtins: &str) -> Vec<String> {
        vec![
            "*".into(),
            format!("capacity: {builtins}int | None = None"),
            "policy: _Literal[\"drop_newest\", \"drop_oldest\", \"latest\"] | None = None".into(),
            format!("wait: {builtins}float | None = None"),
        ]
    }

    /// What a callback is.
    fn callback(&self) -> String {
        format!("Callable[[Self, {}], _R]", self.class.name)
    }

    /// What the method that subscribes returns.
    fn subscription(&self) -> String {
        format!("Subscription[[Self, {}], _R]", self.class.name)
    }

    /// What the iterator yields, without and with notices of losses.
    fn iterating(&self, builtins: &str) -> [(String, String); 2] {
        [
            ("tell_lost: _Literal[False] = False".into(), format!("Events[{}]", self.class.name)),
            (format!("tell_lost: {builtins}bool"), format!("Events[{} | Lost]", self.class.name)),
        ]
    }

    /// The head of the method that ends subscriptions.
    fn ending(&self, builtins: &str) -> String {
        let which = format!("Subscription[..., Any] | Callable[..., {builtins}object] | None = None");
        format!("def {}(self, which: {which}) -> None", self.off)
    }

    /// The methods without docs.
    fn signatures(&self, builtins: &str) -> [String; 3] {
        let lines = |lines: Vec<String>| lines.iter().map(|line| format!("    {line},\n")).collect::<String>();
        let options = lines(self.options(builtins));
        let (on, callback, returns) = (&self.on, self.callback(), self.subscription());
        let mut bounds = self.bounds(builtins);
        bounds.push(format!("tell_lost: {builtins}bool = False"));
        let (iterated, [(_, events), _], bounds) = (&self.iterated, self.iterating(builtins), lines(bounds));
        [
            format!("def {on}(\n    self,\n    callback: {callback},\n{options}) -> {returns}: ..."),
            self.ending(builtins) + ": ...",
            format!("def {iterated}(\n    self,\n{bounds}) -> {events}: ..."),
        ]
    }

    /// The line above a stub that is deprecated, with its line end.
    fn decorator(&self) -> String {
        self.deprecated.as_ref().map(|said| format!("    {}\n", stubs::decorator(said))).unwrap_or_default()
    }
}

impl Method {
    fn has_param_docs(&self) -> bool {
        self.params.iter().any(|param| !param.docs.is_empty())
    }
}

impl Enum {
    fn doc(&self) -> String {
        docstring(&self.docs, &self.name, 4)
    }
}

impl EnumMember {
    fn doc(&self) -> String {
        docstring(&self.docs, "", 4)
    }
}

impl ErrorClass {
    fn doc(&self) -> String {
        docstring(&self.docs, &self.name, 4)
    }
}

impl ErrorVariant {
    fn doc(&self) -> String {
        docstring(&self.docs, &self.original, 4)
    }

    /// The expression of the message that the exception has when Python makes it.
    fn message(&self) -> String {
        let text = literal(&docs::first_sentence(&self.docs, &self.original));
        if self.fields.is_empty() {
            return text;
        }
        let fields: Vec<_> = self.fields.iter().map(|field| format!("{0}={0}", field.name)).collect();
        format!("_message({text}, {})", fields.join(", "))
    }
}
