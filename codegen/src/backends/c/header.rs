//! The header: what cbindgen reads off each group of the glue, framed by our template.

use std::collections::BTreeSet;

use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use super::shown::Texts;
use super::{Glue, Group, Groups, items, library};
use crate::c_layout as layout;
use crate::c_names;
use crate::fingerprint;
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
    /// How long a request may take if nobody says.
    deadline: String,
    initialize: Option<String>,
    /// A string literal, or several behind each other.
    fingerprints: String,
    surface: Fingerprint,
    shared: String,
    /// The structs that something points to before they are complete.
    forward: Vec<&'a String>,
    types: String,
    library: Vec<Section>,
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

pub(super) fn header(glue: &Glue<'_>, groups: &Groups, forward: &BTreeSet<String>) -> Result<(String, Texts), String> {
    let model = glue.model;
    let reader = Reader::new(glue)?;
    let sections = |titles: Vec<&String>, groups: &[Group]| -> Result<Vec<Section>, String> {
        titles
            .into_iter()
            .zip(groups)
            .map(|(title, group)| Ok(Section { title: title.clone(), text: reader.read(&group.items)? }))
            .collect()
    };
    let types = types(&reader, groups, forward)?;
    let requests = sections(model.requests.iter().map(|item| &item.path.name).collect(), &groups.requests)?;
    let events = sections(model.events.iter().map(|item| &item.path.name).collect(), &groups.events)?;
    let signals = sections(model.signals.iter().map(|item| &item.path.name).collect(), &groups.signals)?;
    let of_sections = |sections: &[Section]| sections.iter().map(|section| section.text.clone()).collect();
    let of_type = |name: &str| {
        let name = glue.names.prefixed(name);
        types.iter().find(|(names, _)| names.contains(&name)).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let texts = Texts {
        types: model.types.iter().map(|decl| of_type(&decl.path.name)).collect(),
        requests: of_sections(&requests),
        events: of_sections(&events),
        signals: of_sections(&signals),
    };
    let header = Header {
        lib: &model.library.name,
        upper: model.library.name.to_shouty_snake_case(),
        description: &model.library.description,
        version: &model.library.version,
        abi_version: c_names::ABI_VERSION,
        deadline: items::in_words(model.library.deadline.unwrap_or(library::DEADLINE)),
        initialize: model.library.initialize.as_ref().map(|name| glue.names.function(name)),
        fingerprints: fingerprints(glue),
        surface: fingerprint::surface(model),
        shared: reader.read_shared()?,
        forward: forward.iter().collect(),
        types: types.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n\n"),
        library: own_sections(&reader, &groups.library)?,
        requests,
        events,
        signals,
        asserts: asserts(glue),
    };
    let text = header.render().map_err(|error| error.to_string())?;
    Ok((text.trim_end().to_owned() + "\n", texts))
}

/// What every library has, under the titles of [`library::SECTIONS`].
fn own_sections(reader: &Reader<'_>, group: &Group) -> Result<Vec<Section>, String> {
    let (upper, lower) = (reader.glue.names.constant(&[""]), reader.glue.names.prefixed(""));
    let name = |item: &Item| match item {
        Item::Const(item) => item.ident.to_string().trim_start_matches(&upper).to_owned(),
        Item::Fn(item) => item.sig.ident.to_string().trim_start_matches(&lower).to_owned(),
        _ => String::new(),
    };
    let mut sections = Vec::new();
    let mut shown = 0;
    for (title, names) in library::SECTIONS {
        let is_here = |item: &&Item| names.contains(&name(item).as_str());
        let items: Vec<_> = group.items.iter().filter(is_here).collect();
        shown += items.len();
        let title = title.replace("{lib}", &reader.glue.model.library.name);
        sections.push(Section { title, text: reader.read(items)? });
    }
    if shown != group.items.len() {
        return Err("a constant or function of the library is in no section of the header, or in two".into());
    }
    Ok(sections)
}

/// The groups of the types, as far as there is anything of them in C: what each declares, and its text.
fn types(
    reader: &Reader<'_>,
    groups: &Groups,
    forward: &BTreeSet<String>,
) -> Result<Vec<(Vec<String>, String)>, String> {
    let mut texts = Vec::new();
    for group in &groups.types {
        let names: Vec<_> = type_names(&group.items).collect();
        let declared: Vec<_> = names.iter().filter(|name| forward.contains(*name)).collect();
        if declared.is_empty() {
            let text = type_before_constants(reader.read(&group.items)?);
            texts.push((names, text));
            continue;
        }
        let mut text = reader.read_apart(&group.items)?;
        for name in declared {
            // Older C takes a typedef only once.
            text = text.replacen(&format!("typedef struct {name} {{"), &format!("struct {name} {{"), 1);
            text = text.replacen(&format!("\n}} {name};"), "\n};", 1);
        }
        texts.push((names, text));
    }
    texts.retain(|(_, text)| !text.is_empty());
    Ok(texts)
}

/// An enum: cbindgen puts constants first, where people write what they are constants of.
fn type_before_constants(text: String) -> String {
    let Some((constants, ty)) = text.rsplit_once("\n\n") else { return text };
    let is_enum = ty.ends_with(';') && ty.contains("typedef int32_t ") && !constants.contains("typedef ");
    if is_enum { format!("{ty}\n\n{constants}") } else { text }
}

fn fingerprints(glue: &Glue<'_>) -> String {
    let all = fingerprint::made_for(glue.model).into_iter();
    let all = all.map(|one| format!(" \\\n    \"{one};\""));
    // A library without items has an empty list, not none at all.
    all.reduce(|all, one| all + &one).unwrap_or_else(|| "\"\"".to_owned())
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

    fn read<'i>(&self, items: impl IntoIterator<Item = &'i Item>) -> Result<String, String> {
        self.run(items, self.config())
    }

    /// A group with a type that is made of itself: as it stands, where cbindgen would look for an order of its own.
    fn read_apart(&self, items: &[Item]) -> Result<String, String> {
        let is_type = |item: &&Item| matches!(item, Item::Struct(_) | Item::Union(_));
        let (types, others): (Vec<_>, Vec<_>) = items.iter().partition(is_type);
        let parts = std::iter::once(others).chain(types.into_iter().map(|one| vec![one]));
        let texts: Vec<String> = parts.map(|items| self.read(items)).collect::<Result<_, _>>()?;
        Ok(texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"))
    }

    /// The shared types: plain Rust names there, the library's names and C's spelling here.
    fn read_shared(&self) -> Result<String, String> {
        let mut config = self.config();
        config.export.prefix = Some(self.glue.names.prefixed(""));
        config.structure.rename_fields = cbindgen::RenameRule::CamelCase;
        // The version is a macro of the template, in the library's spelling.
        config.export.exclude = vec!["ABI_VERSION".to_owned()];
        let file = syn::parse_file(ABI).map_err(|error| format!("abi.rs is not Rust: {error}"))?;
        self.run(&file.items, config)
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
        config.function.deprecated = Some(format!("{upper}_DEPRECATED(\"\")"));
        config.function.deprecated_with_note = Some(format!("{upper}_DEPRECATED({{}})"));
        config
    }

    fn run<'i>(
        &self,
        items: impl IntoIterator<Item = &'i Item>,
        mut config: cbindgen::Config,
    ) -> Result<String, String> {
        let items: Vec<_> = items.into_iter().collect();
        // cbindgen leaves out types that no function of the same group mentions, unless they are named.
        config.export.include = type_names(items.iter().copied()).collect();
        let source = self.folder.path().join("group.rs");
        let rust: TokenStream = items.into_iter().map(declaration).collect();
        std::fs::write(&source, rust.to_string()).map_err(|error| format!("{}: {error}", source.display()))?;
        let builder = cbindgen::Builder::new().with_config(config).with_src(&source);
        let bindings = builder.generate().map_err(|error| format!("cbindgen: {error}"))?;
        let mut text = Vec::new();
        bindings.write(&mut text);
        let text = String::from_utf8(text).map_err(|error| error.to_string())?;
        Ok(polished(text.trim()))
    }
}

/// Brings cbindgen's text closer to what people write: a comment of one line on one line instead of three, and the
/// constants of a list as a table.
fn polished(text: &str) -> String {
    tabulated(&with_short_comments(text))
}

fn with_short_comments(text: &str) -> String {
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

/// Constants that follow each other, each with at most one line of comment: name, number and comment in columns, a
/// negative number in brackets. What has a longer comment keeps it above.
fn tabulated(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut table: Vec<(&str, String, &str)> = Vec::new();
    let flush = |table: &mut Vec<(&str, String, &str)>, out: &mut Vec<String>| {
        let names = table.iter().map(|(name, _, _)| name.len()).max().unwrap_or(0);
        let numbers = table.iter().map(|(_, number, _)| number.len()).max().unwrap_or(0);
        for (name, number, comment) in table.drain(..) {
            let row = format!("#define {name:names$} {number:>numbers$}");
            match comment {
                "" => out.push(row),
                _ if row.chars().count() + comment.chars().count() + 7 <= 120 => {
                    out.push(format!("{row} /**< {}", comment.trim_start_matches("/** ")));
                }
                _ => out.extend([comment.to_owned(), row]),
            }
        }
    };
    let parts: Vec<&str> = text.split("\n\n").collect();
    for (place, part) in parts.iter().enumerate() {
        let (comment, define) =
            part.split_once('\n').filter(|(first, _)| first.starts_with("/** ")).unwrap_or(("", part));
        let pair = define.strip_prefix("#define ").and_then(|define| define.split_once(' '));
        match pair.filter(|_| !define.contains('\n')) {
            Some((name, number)) => {
                let number = if number.starts_with('-') { format!("({number})") } else { number.to_owned() };
                table.push((name, number, comment));
            }
            None => {
                if !table.is_empty() {
                    flush(&mut table, &mut out);
                    out.push(String::new());
                }
                out.push((*part).to_owned());
                if place + 1 < parts.len() {
                    out.push(String::new());
                }
            }
        }
    }
    flush(&mut table, &mut out);
    out.join("\n")
}

/// The same text without its comments, which here are `/** … */` on lines of their own or at the end of a line.
pub(super) fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/**") {
        let own_line = before.rsplit('\n').next().is_some_and(|indent| indent.trim().is_empty());
        out.push_str(before.trim_end_matches(' '));
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
        if own_line {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
    }
    out.push_str(rest);
    out
}

/// What there is of an item in C. The rest need not be printed for cbindgen and parsed again.
fn declaration(item: &Item) -> TokenStream {
    match item {
        Item::Impl(_) => TokenStream::new(),
        Item::Const(constant) if constant.ident == "_" => TokenStream::new(),
        Item::Fn(syn::ItemFn { attrs, vis, sig, .. }) => quote! { #(#attrs)* #vis #sig {} },
        _ => item.to_token_stream(),
    }
}

/// The types among the items.
fn type_names<'i>(items: impl IntoIterator<Item = &'i Item>) -> impl Iterator<Item = String> {
    items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Union(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    })
}
