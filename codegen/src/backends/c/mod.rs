//! The C surface: the Rust glue that is compiled into the author's crate, and the header that cbindgen reads off it.
//!
//! The glue comes in groups (types, requests, events, signals, the library itself). Each group is made as items of Rust,
//! and those same items are what the compiler gets and what cbindgen is run on, so the header cannot drift from it.

mod header;
mod items;
mod library;
mod shown;
mod types;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::c_layout::Target;
use crate::c_names::{CNames, is_rust_word};
use crate::c_views::Views;
use crate::files::OutputFile;
use crate::model::{Docs, Model, Path};
use crate::shown::Shown;

/// What the makers of all groups share.
pub(super) struct Glue<'a> {
    model: &'a Model,
    names: CNames<'a>,
    target: Target,
}

/// The groups of the glue.
struct Groups {
    types: Vec<Group>,
    requests: Vec<Group>,
    events: Vec<Group>,
    signals: Vec<Group>,
    library: Group,
}

/// A part of the glue that the header shows in one piece.
struct Group {
    items: Vec<syn::Item>,
    /// The same, as formatted text.
    text: String,
}

impl Group {
    fn new(tokens: TokenStream) -> Self {
        let file: syn::File = syn::parse2(tokens).expect("the glue is Rust");
        let text = prettyplease::unparse(&file);
        Self { items: file.items, text }
    }
}

/// Makes the glue and the header, and what the reference shows of them. `schema` is what `<lib>_getSchema` answers.
///
/// # Errors
/// A text if cbindgen does not understand the glue, which is a mistake of this crate.
pub(crate) fn files(model: &Model, target: Target, schema: &str) -> Result<(Vec<OutputFile>, Shown), String> {
    let glue = Glue { model, names: CNames::new(model), target };
    let views = Views::of(model);
    let groups = Groups {
        types: types::types(&glue, &views).into_iter().map(Group::new).collect(),
        requests: model.requests.iter().map(|request| Group::new(items::request(&glue, request))).collect(),
        events: model.events.iter().map(|event| Group::new(items::event(&glue, event))).collect(),
        signals: model.signals.iter().map(|signal| Group::new(items::signal(&glue, signal))).collect(),
        library: Group::new(library::functions(&glue)),
    };
    let mut text = String::from("// Made by brokers-codegen from the declarations of this crate. Do not edit.\n\n");
    text.push_str(&Group::new(library::prelude(&glue, schema)).text);
    let items = groups.requests.iter().chain(&groups.events).chain(&groups.signals);
    for group in groups.types.iter().chain([&groups.library]).chain(items) {
        text.push('\n');
        text.push_str(&group.text);
    }
    let (header, texts) = header::header(&glue, &groups, &views.forward)?;
    let files = vec![OutputFile::new("glue.rs", text), OutputFile::new(format!("{}.h", model.library.name), header)];
    Ok((files, shown::shown(&glue, &texts)))
}

impl Glue<'_> {
    /// The declared item, from inside the module that `export!` makes.
    fn rust_path(&self, path: &Path) -> TokenStream {
        let root = (path.module[0] != "crate").then(|| quote! { :: });
        let segments = path.module.iter().map(|segment| ident(segment));
        let name = ident(&path.name);
        quote! { #root #(#segments::)* #name }
    }
}

/// An identifier, raw where the name is a word of Rust.
fn ident(name: &str) -> Ident {
    if name == "crate" || !is_rust_word(name) {
        Ident::new(name, Span::call_site())
    } else {
        Ident::new_raw(name, Span::call_site())
    }
}

/// A doc comment. A C comment ends at `*/`, wherever that stands, and compilers warn of `/*` inside one, and of `??/`,
/// which older standards read as `\`.
fn docs(lines: &Docs) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = line.replace("*/", "*\u{200b}/").replace("/*", "/\u{200b}*").replace("??/", "?\u{200b}?/");
            let line = format!(" {line}");
            let line = line.trim_end_matches(' ');
            quote! { #[doc = #line] }
        })
        .collect()
}
