//! The reference: one page of HTML for the users of a library in all languages, which needs nothing but itself.
//!
//! What an item is called and how it is declared in a language is what the backend of that language says ([`Shown`]);
//! here it is put together with the docs. Everything that comes from declarations is escaped.

mod code;
mod prose;

use std::collections::HashMap;

use askama::Template;

use crate::files::OutputFile;
use crate::model::{Docs, ErrorType, Field, FloatKind, Model, TypeDecl, TypeKind, TypeRef, UnionVariant};
use crate::shown::{Shown, ShownItem};
use crate::statuses::STATUSES;
use code::{Syntax, broken, code, escaped};
use prose::{Anchors, prose};

/// The languages, in the order in which their [`Shown`] come.
const LANGUAGES: [Language; 3] = [
    Language { key: "c", label: "C", syntax: Syntax { comment: "//", has_blocks: true } },
    Language { key: "cpp", label: "C++", syntax: Syntax { comment: "//", has_blocks: true } },
    Language { key: "py", label: "Python", syntax: Syntax { comment: "#", has_blocks: false } },
];

struct Language {
    key: &'static str,
    label: &'static str,
    syntax: Syntax,
}

#[derive(Template)]
#[template(path = "reference/index.html.jinja", escape = "html", whitespace = "preserve")]
struct Page<'a> {
    lib: &'a str,
    version: &'a str,
    description: &'a str,
    style: &'static str,
    script: &'static str,
    /// The docs of the declarations as a whole.
    docs: String,
    languages: &'static [Language],
    /// How to get the library in each language: what to write there, and a program.
    starts: Vec<Start>,
    initialize: Option<Link>,
    sections: Vec<Section>,
    statuses: Vec<StatusRow>,
}

struct Start {
    label: &'static str,
    key: &'static str,
    steps: Vec<(&'static str, String)>,
    program: String,
}

struct Link {
    anchor: String,
    name: String,
}

struct Section {
    id: &'static str,
    title: &'static str,
    /// What they are, for those who see the first one.
    about: &'static str,
    items: Vec<Item>,
}

struct StatusRow {
    number: i32,
    names: Vec<String>,
    meaning: &'static str,
}

struct Item {
    anchor: String,
    name: String,
    /// What kind of type it is, or nothing.
    kind: &'static str,
    is_deprecated: bool,
    docs: String,
    tables: Vec<Table>,
    /// Facts in a line each: a title and HTML.
    facts: Vec<(&'static str, String)>,
    languages: Vec<Part>,
}

/// Fields, variants, or the fields of one variant.
struct Table {
    title: String,
    docs: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    ty: String,
    docs: String,
}

/// An item in one language.
struct Part {
    label: &'static str,
    key: &'static str,
    declaration: String,
    others: Vec<String>,
    example: String,
}

/// Makes the page. `shown` is of C, C++ and Python.
pub(crate) fn file(model: &Model, shown: &[Shown; 3]) -> OutputFile {
    let maker = Maker::new(model, shown);
    let library = &model.library;
    let initialize =
        library.initialize.as_ref().map(|name| Link { anchor: anchor("request", name), name: name.clone() });
    let page = Page {
        lib: &library.name,
        version: &library.version,
        description: &library.description,
        style: include_str!("../../../../wrappers/reference/style.css"),
        script: include_str!("../../../../wrappers/reference/script.js"),
        docs: prose(&library.docs, &maker.anchors),
        languages: &LANGUAGES,
        starts: maker.starts(),
        initialize,
        sections: maker.sections(),
        statuses: STATUSES
            .iter()
            .enumerate()
            .map(|(place, status)| StatusRow {
                number: status.number,
                names: shown.iter().map(|shown| shown.statuses[place].clone()).collect(),
                meaning: status.meaning,
            })
            .collect(),
    };
    let text = page.render().expect("the template only prints fields");
    OutputFile::new("reference/index.html", text.trim_end().to_owned() + "\n")
}

fn anchor(kind: &str, name: &str) -> String {
    format!("{kind}-{name}")
}

fn type_anchor(decl: &TypeDecl) -> String {
    anchor(if decl.is_error { "error" } else { "type" }, &decl.path.name)
}

struct Maker<'a> {
    model: &'a Model,
    shown: &'a [Shown; 3],
    anchors: Anchors,
    /// For each language the anchors by what it calls types and events.
    links: [HashMap<String, String>; 3],
}

impl<'a> Maker<'a> {
    fn new(model: &'a Model, shown: &'a [Shown; 3]) -> Self {
        let name = |kind: &str, name: &String| (name.clone(), anchor(kind, name));
        let names: HashMap<_, _> = model
            .requests
            .iter()
            .map(|item| name("request", &item.path.name))
            .chain(model.events.iter().map(|item| name("event", &item.path.name)))
            .chain(model.signals.iter().map(|item| name("signal", &item.path.name)))
            .chain(model.types.iter().map(|decl| (decl.path.name.clone(), type_anchor(decl))))
            .collect();
        let sections = ["overview", "start", "requests", "events", "signals", "types", "errors", "statuses"];
        let all = names.values().cloned().chain(sections.map(str::to_owned)).collect();
        let links = shown.each_ref().map(|shown| {
            let types = model.types.iter().map(type_anchor).zip(&shown.types);
            let events = model.events.iter().map(|item| anchor("event", &item.path.name)).zip(&shown.events);
            types.chain(events).map(|(anchor, item)| (item.name.clone(), anchor)).collect()
        });
        Self { model, shown, anchors: Anchors { names, all }, links }
    }

    fn code(&self, language: usize, text: &str) -> String {
        code(text, LANGUAGES[language].syntax, &self.links[language])
    }

    fn starts(&self) -> Vec<Start> {
        let lib = &self.model.library.name;
        let steps = [
            vec![("pkg-config", format!("cc main.c $(pkg-config --cflags --libs {lib})"))],
            vec![(
                "CMake",
                format!(
                    "find_package({lib} REQUIRED)\ntarget_link_libraries(program PRIVATE {lib}::{lib}_cpp) # in C: {lib}::{lib}"
                ),
            )],
            vec![("pip", format!("pip install {lib}-*.whl"))],
        ];
        let starts = LANGUAGES.iter().zip(steps).enumerate();
        starts
            .map(|(place, (language, steps))| Start {
                label: language.label,
                key: language.key,
                steps: steps.into_iter().map(|(title, text)| (title, escaped(&text))).collect(),
                program: self.code(place, &self.shown[place].start),
            })
            .collect()
    }

    fn sections(&self) -> Vec<Section> {
        let model = self.model;
        let requests = model.requests.iter().enumerate().map(|(place, item)| Item {
            docs: self.prose(&item.docs),
            tables: self.fields("Parameters", &item.params),
            facts: {
                let mut facts = vec![("Answer", self.ty(&item.returns))];
                facts.push(match item.error {
                    ErrorType::Message => ("Refusal", "a message".into()),
                    ErrorType::Declared(id) => ("Refusal", self.ty(&TypeRef::Named(id))),
                });
                facts.extend(item.deadline.map(|time| ("Deadline", escaped(&format!("{time:?}")))));
                facts
            },
            ..self.item("request", &item.path.name, item.deprecated.is_some(), |shown| &shown.requests[place])
        });
        let events = model.events.iter().enumerate().map(|(place, item)| Item {
            docs: self.prose(&item.docs),
            tables: self.fields("Fields", &item.fields),
            ..self.item("event", &item.path.name, item.deprecated.is_some(), |shown| &shown.events[place])
        });
        let signals = model.signals.iter().enumerate().map(|(place, item)| Item {
            docs: self.prose(&item.docs),
            tables: self.fields("Parameters", &item.fields),
            ..self.item("signal", &item.path.name, item.deprecated.is_some(), |shown| &shown.signals[place])
        });
        let types = |errors: bool| {
            let all = model.types.iter().enumerate().filter(move |(_, decl)| decl.is_error == errors);
            all.map(|(place, decl)| self.declared(decl, place)).collect()
        };
        let sections = [
            Section {
                id: "requests",
                title: "Requests",
                about: "A call that the library answers. It blocks until then, and has forms that do not.",
                items: requests.collect(),
            },
            Section {
                id: "events",
                title: "Events",
                about: "What the library tells those who subscribed, in order and one call at a time.",
                items: events.collect(),
            },
            Section {
                id: "signals",
                title: "Signals",
                about: "What the library is told: accepted or refused at once, never answered.",
                items: signals.collect(),
            },
            Section { id: "types", title: "Types", about: "", items: types(false) },
            Section {
                id: "errors",
                title: "Errors",
                about: "What requests are refused with, beside the statuses that all of them share.",
                items: types(true),
            },
        ];
        sections.into_iter().filter(|section| !section.items.is_empty()).collect()
    }

    /// What all items have; the rest is empty.
    fn item(&self, kind: &str, name: &str, is_deprecated: bool, of: impl Fn(&Shown) -> &ShownItem) -> Item {
        let part = |(place, (language, shown)): (usize, (&Language, &Shown))| {
            let shown = of(shown);
            Part {
                label: language.label,
                key: language.key,
                declaration: self.code(place, &broken(&shown.declaration)),
                others: shown.others.iter().map(|other| self.code(place, &broken(other))).collect(),
                example: self.code(place, &shown.example),
            }
        };
        Item {
            anchor: anchor(kind, name),
            name: name.to_owned(),
            kind: "",
            is_deprecated,
            docs: String::new(),
            tables: Vec::new(),
            facts: Vec::new(),
            languages: LANGUAGES.iter().zip(self.shown).enumerate().map(part).collect(),
        }
    }

    fn declared(&self, decl: &TypeDecl, place: usize) -> Item {
        let is_error = if decl.is_error { "error" } else { "type" };
        let base = self.item(is_error, &decl.path.name, decl.deprecated.is_some(), |shown| &shown.types[place]);
        let (kind, tables, facts) = match &decl.kind {
            TypeKind::Struct(fields) => ("struct", self.fields("Fields", fields), Vec::new()),
            TypeKind::Newtype(inner) => ("newtype", Vec::new(), vec![("Value", self.ty(inner))]),
            TypeKind::Alias(inner) => ("alias", Vec::new(), vec![("For", self.ty(inner))]),
            TypeKind::Enum(variants) => {
                let row = |name: &str, number: i32, docs: &Docs| Row {
                    name: name.to_owned(),
                    ty: number.to_string(),
                    docs: self.prose(docs),
                };
                let rows = variants.iter().map(|one| row(&one.name, one.value, &one.docs)).collect();
                ("enum", vec![Table { title: "Variants".into(), docs: String::new(), rows }], Vec::new())
            }
            TypeKind::Union(variants) => {
                let table = |one: &UnionVariant| Table {
                    title: format!("{} = {}", one.name, one.tag),
                    docs: self.prose(&one.docs),
                    rows: self.rows(&one.fields),
                };
                ("enum with data", variants.iter().map(table).collect(), Vec::new())
            }
        };
        Item { kind, docs: self.prose(&decl.told()), tables, facts, ..base }
    }

    fn prose(&self, docs: &Docs) -> String {
        prose(docs, &self.anchors)
    }

    fn fields(&self, title: &str, fields: &[Field]) -> Vec<Table> {
        if fields.is_empty() {
            return Vec::new();
        }
        vec![Table { title: title.to_owned(), docs: String::new(), rows: self.rows(fields) }]
    }

    fn rows(&self, fields: &[Field]) -> Vec<Row> {
        let row =
            |field: &Field| Row { name: field.name.clone(), ty: self.ty(&field.ty), docs: self.prose(&field.docs) };
        fields.iter().map(row).collect()
    }

    /// A type in words, as HTML with links.
    fn ty(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Unit => "nothing".into(),
            TypeRef::Bool => "bool".into(),
            TypeRef::Int(kind) => kind.name().into(),
            TypeRef::Float(FloatKind::F32) => "f32".into(),
            TypeRef::Float(FloatKind::F64) => "f64".into(),
            TypeRef::Char => "character".into(),
            TypeRef::String => "string".into(),
            TypeRef::Bytes => "bytes".into(),
            TypeRef::Vec(item) => format!("list of {}", self.ty(item)),
            TypeRef::Array(item, len) => format!("{len} × {}", self.ty(item)),
            TypeRef::Option(inner) => format!("optional {}", self.ty(inner)),
            TypeRef::Map { ordered, key, value } => {
                let map = if *ordered { "sorted map" } else { "map" };
                format!("{map} from {} to {}", self.ty(key), self.ty(value))
            }
            TypeRef::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.ty(part)).collect();
                format!("({})", parts.join(", "))
            }
            TypeRef::Boxed(inner) => self.ty(inner),
            TypeRef::Duration => "duration".into(),
            TypeRef::SystemTime => "moment".into(),
            TypeRef::Named(id) => {
                let decl = self.model.ty(*id);
                format!("<a href=\"#{}\">{}</a>", escaped(&type_anchor(decl)), escaped(&decl.path.name))
            }
        }
    }
}
