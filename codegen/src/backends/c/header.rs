//! The header: what cbindgen reads off each group of the glue, framed by our template.

use std::collections::BTreeSet;

use askama::Template;
use heck::ToShoutySnakeCase;

use super::{Glue, Groups, library};
use crate::c_layout as layout;
use crate::c_names;
use crate::model::Fingerprint;

/// The types that the run time and every library share, as the compiler sees them.
const ABI: &str = include_str!("../../../../broker-ffi/src/abi.rs");

#[derive(Template)]
#[template(path = "c/library.h.jinja", escape = "none")]
struct Header<'a> {
    lib: &'a str,
    upper: String,
    description: &'a str,
    version: &'a str,
    abi_version: u32,
    initialize: Option<String>,
    /// A string literal, or several behind each other.
    fingerprints: String,
    shared: String,
    /// The structs that something points to before they are complete.
    forward: Vec<&'a String>,
    types: String,
    library: String,
    requests: Vec<Section>,
    events: Vec<Section>,
    signals: Vec<Section>,
    asserts: Vec<Assert>,
}

/// A promise about a struct that the C compiler checks.
struct Assert {
    condition: String,
    name: String,
}

struct Section {
    title: String,
    text: String,
}

pub(super) fn header(glue: &Glue<'_>, groups: &Groups, forward: &BTreeSet<String>) -> Result<String, String> {
    let model = glue.model;
    let reader = Reader::new(glue)?;
    let sections = |titles: Vec<&String>, texts: &[String]| -> Result<Vec<Section>, String> {
        titles
            .into_iter()
            .zip(texts)
            .map(|(title, text)| Ok(Section { title: title.clone(), text: reader.read(text)? }))
            .collect()
    };
    let header = Header {
        lib: &model.library.name,
        upper: model.library.name.to_shouty_snake_case(),
        description: &model.library.description,
        version: &model.library.version,
        abi_version: c_names::ABI_VERSION,
        initialize: model.library.initialize.as_ref().map(|name| glue.names.function(name)),
        fingerprints: fingerprints(glue),
        shared: reader.read_shared()?,
        forward: forward.iter().collect(),
        types: types(&reader, groups, forward)?,
        library: reader.read(&groups.library)?,
        requests: sections(model.requests.iter().map(|item| &item.path.name).collect(), &groups.requests)?,
        events: sections(model.events.iter().map(|item| &item.path.name).collect(), &groups.events)?,
        signals: sections(model.signals.iter().map(|item| &item.path.name).collect(), &groups.signals)?,
        asserts: asserts(glue),
    };
    header.render().map(|text| text.trim_end().to_owned() + "\n").map_err(|error| error.to_string())
}

/// The groups of the types, as far as there is anything of them in C.
fn types(reader: &Reader<'_>, groups: &Groups, forward: &BTreeSet<String>) -> Result<String, String> {
    let mut texts = Vec::new();
    for group in &groups.types {
        let declared = type_names(group)?.into_iter().filter(|name| forward.contains(name)).collect::<Vec<_>>();
        if declared.is_empty() {
            texts.push(reader.read(group)?);
            continue;
        }
        let mut text = reader.read_apart(group)?;
        for name in declared {
            // Older C takes a typedef only once.
            text = text.replacen(&format!("typedef struct {name} {{"), &format!("struct {name} {{"), 1);
            text = text.replacen(&format!("\n}} {name};"), "\n};", 1);
        }
        texts.push(text);
    }
    texts.retain(|text| !text.is_empty());
    Ok(texts.join("\n\n"))
}

fn fingerprints(glue: &Glue<'_>) -> String {
    let items = library::items(glue.model).into_iter();
    let items = items.map(|(name, fingerprint)| format!(" \\\n    \"{name}={};\"", Fingerprint(fingerprint)));
    // A library without items has an empty list, not none at all.
    items.reduce(|all, item| all + &item).unwrap_or_else(|| "\"\"".to_owned())
}

fn asserts(glue: &Glue<'_>) -> Vec<Assert> {
    let mut asserts = Vec::new();
    for view in layout::structs(glue.model, glue.target, glue.names) {
        let name = &view.name;
        asserts.push(Assert {
            condition: format!("sizeof({name}) == {}", view.layout.layout.size),
            name: format!("sizeof_{name}"),
        });
        for (member, offset) in view.members.iter().zip(&view.layout.offsets) {
            asserts.push(Assert {
                condition: format!("offsetof({name}, {member}) == {offset}"),
                name: format!("offsetof_{name}_{member}"),
            });
        }
    }
    asserts
}

/// Runs cbindgen on one group at a time. It reads files only, so each group passes through a folder of its own.
struct Reader<'a> {
    glue: &'a Glue<'a>,
    folder: tempfile::TempDir,
}

impl<'a> Reader<'a> {
    fn new(glue: &'a Glue<'a>) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
        Ok(Self { glue, folder })
    }

    fn read(&self, rust: &str) -> Result<String, String> {
        self.run(rust, self.config())
    }

    /// A group with a type that is made of itself: as it stands, where cbindgen would look for an order of its own.
    fn read_apart(&self, rust: &str) -> Result<String, String> {
        let mut file = parsed(rust)?;
        let is_type = |item: &syn::Item| matches!(item, syn::Item::Struct(_) | syn::Item::Union(_));
        let (types, others): (Vec<_>, Vec<_>) = std::mem::take(&mut file.items).into_iter().partition(is_type);
        let parts = std::iter::once(others).chain(types.into_iter().map(|one| vec![one]));
        let texts = parts.map(|items| self.read(&prettyplease::unparse(&syn::File { items, ..file.clone() })));
        let texts: Vec<String> = texts.collect::<Result<_, _>>()?;
        Ok(texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"))
    }

    /// The shared types: plain Rust names there, the library's names and C's spelling here.
    fn read_shared(&self) -> Result<String, String> {
        let mut config = self.config();
        config.export.prefix = Some(self.glue.names.prefixed(""));
        config.structure.rename_fields = cbindgen::RenameRule::CamelCase;
        // The version is a macro of the template, in the library's spelling.
        config.export.exclude = vec!["ABI_VERSION".to_owned()];
        self.run(ABI, config)
    }

    fn config(&self) -> cbindgen::Config {
        let mut config = cbindgen::Config {
            language: cbindgen::Language::C,
            style: cbindgen::Style::Both,
            no_includes: true,
            usize_is_size_t: true,
            documentation_style: cbindgen::DocumentationStyle::Doxy,
            line_length: 120,
            tab_width: 4,
            ..cbindgen::Config::default()
        };
        let upper = self.glue.model.library.name.to_shouty_snake_case();
        config.function.prefix = Some(format!("{upper}_API"));
        config.function.must_use = Some(format!("{upper}_NODISCARD"));
        config
    }

    fn run(&self, rust: &str, mut config: cbindgen::Config) -> Result<String, String> {
        config.export.include = type_names(rust)?;
        let source = self.folder.path().join("group.rs");
        std::fs::write(&source, rust).map_err(|error| format!("{}: {error}", source.display()))?;
        let builder = cbindgen::Builder::new().with_config(config).with_src(&source);
        let bindings = builder.generate().map_err(|error| format!("cbindgen: {error}"))?;
        let mut text = Vec::new();
        bindings.write(&mut text);
        let text = String::from_utf8(text).map_err(|error| error.to_string())?;
        Ok(polished(text.trim()))
    }
}

/// Brings cbindgen's text closer to what people write: a comment of one line on one line instead of three, and a
/// negative number of a macro in brackets.
fn polished(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut next = 0;
    while next < lines.len() {
        match &lines[next..] {
            [open, middle, close, ..] if open.trim() == "/**" && close.trim() == "*/" => {
                let indent = &open[..open.len() - "/**".len()];
                let said = middle.trim_start().trim_start_matches('*').trim();
                out.push_str(&format!("{indent}/** {said} */"));
                next += 3;
            }
            [define, ..] if define.starts_with("#define ") && define.contains(" -") => {
                let (name, number) = define.rsplit_once(' ').unwrap_or((define, ""));
                out.push_str(&format!("{name} ({number})"));
                next += 1;
            }
            _ => {
                out.push_str(lines[next]);
                next += 1;
            }
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

fn parsed(rust: &str) -> Result<syn::File, String> {
    syn::parse_file(rust).map_err(|error| format!("the glue is not Rust: {error}"))
}

/// The types of a group: cbindgen leaves out those that no function of the same group mentions, unless they are named.
fn type_names(rust: &str) -> Result<Vec<String>, String> {
    let file = parsed(rust)?;
    let names = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(&item.ident),
        syn::Item::Union(item) => Some(&item.ident),
        syn::Item::Type(item) => Some(&item.ident),
        _ => None,
    });
    Ok(names.map(ToString::to_string).collect())
}
