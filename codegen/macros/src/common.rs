//! What all attributes have in common.

use brokers_syntax::ast::Head;
use brokers_syntax::{Error, Errors, Place};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, Token};

/// Runs one attribute's expansion and puts its mistakes beside what it made.
pub(crate) fn expand(
    attr: &str,
    args: TokenStream,
    item: TokenStream,
    expansion: impl FnOnce(&mut Errors, TokenStream, &syn::Item) -> TokenStream,
) -> TokenStream {
    let mut errors = Errors::new();
    let mut expanded = match syn::parse2(item.clone()) {
        Ok(mut parsed) => {
            if attr != "lossy" {
                brokers_syntax::one_attribute(&mut errors, attr, &mut parsed);
            }
            expansion(&mut errors, args, &parsed)
        }
        Err(_) => {
            // The compiler says it better, about the item as it stands.
            errors.push(Error::new(Place::of(&item), "this item cannot be read"));
            item
        }
    };
    if let Err(mistakes) = errors.finish() {
        expanded.extend(mistakes.iter().map(Error::to_compile_error));
    }
    expanded
}

/// `#[derive(…)]` of the traits in `wanted`, given as a trait's name and its path, that the item does not derive itself.
pub(crate) fn derives(attrs: &[Attribute], wanted: &[(&str, TokenStream)]) -> TokenStream {
    let own: Vec<String> = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("derive"))
        .filter_map(|attr| {
            let Meta::List(list) = &attr.meta else { return None };
            list.parse_args_with(syn::punctuated::Punctuated::<syn::Path, Token![,]>::parse_terminated).ok()
        })
        .flatten()
        .filter_map(|path| path.segments.last().map(|segment| segment.ident.to_string()))
        .collect();
    let missing = wanted.iter().filter(|(name, _)| !own.iter().any(|own| own == name)).map(|(_, path)| path);
    let mut missing = missing.peekable();
    if missing.peek().is_none() { TokenStream::new() } else { quote!(#[derive(#(#missing),*)]) }
}

/// The traits that every declaration gets.
pub(crate) fn basic_derives() -> Vec<(&'static str, TokenStream)> {
    vec![
        ("Debug", quote!(::core::fmt::Debug)),
        ("Clone", quote!(::core::clone::Clone)),
        ("PartialEq", quote!(::core::cmp::PartialEq)),
    ]
}

/// The traits that an enum without data gets besides.
pub(crate) fn number_derives() -> Vec<(&'static str, TokenStream)> {
    vec![("Copy", quote!(::core::marker::Copy)), ("Eq", quote!(::core::cmp::Eq)), ("Hash", quote!(::core::hash::Hash))]
}

/// The `#[cfg(…)]` attributes of `predicates`.
pub(crate) fn cfgs(predicates: &[Meta]) -> TokenStream {
    predicates.iter().map(|predicate| quote!(#[cfg(#predicate)])).collect()
}

/// What is made for a declaration that is deprecated: the warning is for those who use it, which this is not.
pub(crate) fn in_peace(head: &Head, items: TokenStream) -> TokenStream {
    match (&head.deprecated, syn::parse2::<syn::File>(items.clone())) {
        (Some(_), Ok(file)) => file.items.iter().map(|item| quote!(#[allow(deprecated)] #item)).collect(),
        _ => items,
    }
}

/// The item as it was, for when nothing can be made of it.
pub(crate) fn unchanged(item: &syn::Item) -> TokenStream {
    item.to_token_stream()
}
