//! The C surface: the Rust glue that is compiled into the author's crate, and the header that cbindgen reads off it.
//!
//! The glue comes in groups (types, requests, events, signals, the library itself). Each group is made as Rust text,
//! and that same text is what the compiler gets and what cbindgen is run on, so the header cannot drift from it.

mod header;
mod items;
mod library;
mod types;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::c_layout::Target;
use crate::c_names::CNames;
use crate::c_views::Views;
use crate::files::OutputFile;
use crate::model::{Docs, Model, Path};

/// What the makers of all groups share.
pub(super) struct Glue<'a> {
    model: &'a Model,
    names: CNames<'a>,
    target: Target,
}

/// The groups of the glue, as formatted Rust text.
struct Groups {
    types: Vec<String>,
    requests: Vec<String>,
    events: Vec<String>,
    signals: Vec<String>,
    library: String,
}

/// Makes the glue and the header. `schema` is what `<lib>_getSchema` answers.
///
/// # Errors
/// A text if cbindgen does not understand the glue, which is a mistake of this crate.
pub(crate) fn files(model: &Model, target: Target, schema: &str) -> Result<Vec<OutputFile>, String> {
    let glue = Glue { model, names: CNames::new(model), target };
    let views = Views::of(model);
    let groups = Groups {
        types: types::types(&glue, &views).into_iter().map(format).collect(),
        requests: model.requests.iter().map(|request| format(items::request(&glue, request))).collect(),
        events: model.events.iter().map(|event| format(items::event(&glue, event))).collect(),
        signals: model.signals.iter().map(|signal| format(items::signal(&glue, signal))).collect(),
        library: format(library::functions(&glue)),
    };
    let mut text = String::from("// Made by brokers-codegen from the declarations of this crate. Do not edit.\n\n");
    text.push_str(&format(library::prelude(&glue, schema)));
    let items = groups.requests.iter().chain(&groups.events).chain(&groups.signals);
    for group in groups.types.iter().chain([&groups.library]).chain(items) {
        text.push('\n');
        text.push_str(group);
    }
    let header = header::header(&glue, &groups, &views.forward)?;
    Ok(vec![OutputFile::new("glue.rs", text), OutputFile::new(format!("{}.h", model.library.name), header)])
}

impl Glue<'_> {
    /// The author's item, from inside the module that `export!` makes.
    fn rust_path(&self, path: &Path) -> TokenStream {
        let segments = path.module.iter().map(|segment| ident(segment));
        let name = ident(&path.name);
        quote! { #(#segments::)* #name }
    }
}

/// An identifier, raw where the name is a word of Rust.
fn ident(name: &str) -> Ident {
    if name == "crate" || syn::parse_str::<Ident>(name).is_ok() {
        Ident::new(name, Span::call_site())
    } else {
        Ident::new_raw(name, Span::call_site())
    }
}

/// A doc comment. A C comment ends at `*/`, wherever that stands, and compilers warn of `/*` inside one.
fn docs(lines: &Docs) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = format!(" {}", line.replace("*/", "*\u{200b}/").replace("/*", "/\u{200b}*"));
            quote! { #[doc = #line] }
        })
        .collect()
}

fn format(tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).expect("the glue is Rust");
    prettyplease::unparse(&file)
}
