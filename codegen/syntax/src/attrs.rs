//! Attributes: docs and conditions, and which ones are our own.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Expr, Lit, Meta, Token};

use crate::ast::Head;
use crate::errors::{Error, Errors, Place};

/// The name, docs and conditions of something with these attributes.
pub(crate) fn head(errors: &mut Errors, name: &Ident, attrs: &[Attribute]) -> Head {
    Head {
        name: name.clone(),
        docs: docs(attrs),
        cfgs: cfgs(errors, attrs),
        lossy: lossy(attrs),
        deprecated: deprecated(attrs),
    }
}

/// What `#[deprecated]` says: `since`, then `note`. What is wrong in it the compiler says.
fn deprecated(attrs: &[Attribute]) -> Option<String> {
    let attr = attrs.iter().find(|attr| attr.path().is_ident("deprecated"))?;
    let text = |value: &Expr| match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => String::new(),
    };
    let (mut since, mut note) = (String::new(), String::new());
    match &attr.meta {
        Meta::Path(_) => {}
        Meta::NameValue(pair) => note = text(&pair.value),
        Meta::List(list) => {
            let pairs =
                list.parse_args_with(syn::punctuated::Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated);
            for pair in pairs.iter().flatten() {
                if pair.path.is_ident("since") {
                    since = text(&pair.value);
                } else if pair.path.is_ident("note") {
                    note = text(&pair.value);
                }
            }
        }
    }
    let since = if since.is_empty() { since } else { format!("since {since}") };
    let said: Vec<_> = [since, note].into_iter().filter(|part| !part.trim().is_empty()).collect();
    // It becomes a string literal of other languages, which have no common way to write what cannot be seen.
    let line = said.join(": ").split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line.chars().filter(|char| matches!(char, '"' | '\\' | '\'') || char.escape_debug().count() == 1).collect())
}

/// Where it says `#[lossy]` or `#[brokers::lossy]`.
fn lossy(attrs: &[Attribute]) -> Option<Place> {
    let is_lossy = |attr: &&Attribute| {
        let segments = &attr.path().segments;
        segments.last().is_some_and(|last| last.ident == "lossy")
            && (segments.len() == 1 || segments[0].ident == "brokers")
    };
    attrs.iter().find(is_lossy).map(Place::of)
}

/// The doc comment, a line each, without the space that follows `///`.
pub(crate) fn docs(attrs: &[Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attr in attrs {
        let Meta::NameValue(meta) = &attr.meta else { continue };
        let Expr::Lit(value) = &meta.value else { continue };
        let Lit::Str(text) = &value.lit else { continue };
        if meta.path.is_ident("doc") {
            // A block comment comes as one text of several lines.
            lines.extend(text.value().lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()));
            if text.value().is_empty() {
                lines.push(String::new());
            }
        }
    }
    let blank = |line: &&String| line.is_empty();
    let leading = lines.iter().take_while(blank).count();
    lines.drain(..leading);
    let trailing = lines.iter().rev().take_while(blank).count();
    lines.truncate(lines.len() - trailing);
    lines
}

/// The predicates of all `#[cfg(…)]`.
pub(crate) fn cfgs(errors: &mut Errors, attrs: &[Attribute]) -> Vec<Meta> {
    let mut found = Vec::new();
    for (attr, predicate) in conditions(attrs) {
        match predicate {
            Ok(predicate) => found.push(predicate),
            Err(error) => errors.push(
                Error::new(Place::of(attr), format!("this condition cannot be read: {error}"))
                    .label("not understood")
                    .help("write for example `#[cfg(feature = \"tls\")]`"),
            ),
        }
    }
    found
}

/// Each `#[cfg(…)]` with its predicate.
pub(crate) fn conditions(attrs: &[Attribute]) -> impl Iterator<Item = (&Attribute, syn::Result<Meta>)> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).map(|attr| (attr, attr.parse_args()))
}

/// Refuses a layout of the author's own.
pub(crate) fn refuse_repr(errors: &mut Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        errors.push(
            Error::new(Place::of(attr), "the layout of a declaration is chosen by its macro")
                .label("not needed")
                .help("remove this attribute"),
        );
    }
}

/// Refuses `#[non_exhaustive]` where the glue, which is another crate for Python, has to make a value of all its fields.
pub(crate) fn refuse_non_exhaustive(errors: &mut Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("non_exhaustive")) {
        errors.push(
            Error::new(
                Place::of(attr),
                "fields are part of the shape, so other languages cannot be promised more of them",
            )
            .label("only for an enum as a whole")
            .help("remove this attribute"),
        );
    }
}

/// Refuses arguments where there are none to give.
pub(crate) fn no_args(errors: &mut Errors, attr: &str, tokens: &TokenStream) {
    if !tokens.is_empty() {
        errors.push(
            Error::new(Place::of(tokens), format!("`#[{attr}]` takes no arguments"))
                .label("not expected")
                .help(format!("write `#[{attr}]`")),
        );
    }
}

/// Which of our attributes this is, if it is one: `#[event]` or `#[brokers::event]`.
pub(crate) fn ours(attr: &Attribute) -> Option<&'static str> {
    ours_path(attr.path())
}

fn ours_path(path: &syn::Path) -> Option<&'static str> {
    let last = path.segments.last()?.ident.to_string();
    let ours =
        ["data", "error", "event", "request", "multi_request", "signal"].into_iter().find(|name| *name == last)?;
    (path.segments.len() == 1 || path.segments[0].ident == "brokers").then_some(ours)
}

/// The tokens between the parentheses of an attribute.
pub(crate) fn arg_tokens(attr: &Attribute) -> TokenStream {
    match &attr.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(pair) => pair.value.to_token_stream(),
    }
}

/// Refuses derives that our attribute cannot see and would make again: those above it.
pub(crate) fn refuse_derives_above(errors: &mut Errors, name: &str, above: &[Attribute]) {
    for attr in above.iter().filter(|attr| attr.path().is_ident("derive")) {
        let parsed = attr.parse_args_with(syn::punctuated::Punctuated::<syn::Path, Token![,]>::parse_terminated);
        for path in parsed.iter().flatten() {
            let Some(derived) = path.segments.last().map(|segment| segment.ident.to_string()) else { continue };
            if ["Debug", "Clone", "PartialEq"].contains(&derived.as_str()) {
                errors.push(
                    Error::new(
                        Place::of(path),
                        format!("`{derived}` is derived here and by `#[{name}]`, which stands below"),
                    )
                    .label("derived twice")
                    .help(format!("move `#[{name}]` to the top, or remove `{derived}` here")),
                );
            }
        }
    }
}

/// Refuses one of our attributes behind `cfg_attr`: the build script would not see it.
pub(crate) fn refuse_conditional(errors: &mut Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("cfg_attr")) {
        let parsed = attr.parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated);
        let Ok(parts) = parsed else { continue };
        for part in parts.iter().skip(1) {
            if let Some(name) = ours_path(part.path()) {
                errors.push(
                    Error::new(Place::of(part), format!("`#[{name}]` cannot be applied by `cfg_attr`"))
                        .label("conditional")
                        .help(format!("write `#[{name}]`, and `#[cfg(…)]` above it if the item is not always there")),
                );
            }
        }
    }
}
