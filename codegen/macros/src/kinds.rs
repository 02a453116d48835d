//! `#[derive(Kinds)]`

use brokers_syntax::ast::Head;
use brokers_syntax::{Error, Errors, Place};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::common;

/// Unlike what an attribute makes, this stands beside the item, which is not repeated.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let mut expanded = match syn::parse2(item.clone()) {
        Ok(parsed) => expand(&mut errors, &parsed),
        Err(_) => {
            errors.push(Error::new(Place::of(&item), "this item cannot be read"));
            TokenStream::new()
        }
    };
    if let Err(mistakes) = errors.finish() {
        expanded.extend(mistakes.iter().map(Error::to_compile_error));
    }
    expanded
}

fn expand(errors: &mut Errors, item: &syn::Item) -> TokenStream {
    let Some(kinds) = brokers_syntax::kinds(errors, item) else { return TokenStream::new() };
    let name = &kinds.head.name;
    let kind = format_ident!("{}Kind", name.unraw(), span = name.span());
    let (vis, cfgs) = (&kinds.vis, common::cfgs(&kinds.head.cfgs));
    let non_exhaustive = kinds.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let plain = name.unraw();
    let docs = format!("What kind of [`{plain}`] something is: which of its variants, without what that carries.");
    let of = format!("The kind of a [`{plain}`].");
    let variants: Vec<&Ident> = kinds.variants.iter().map(|variant| &variant.name).collect();
    let conditions: Vec<TokenStream> = kinds.variants.iter().map(|variant| common::cfgs(&variant.cfgs)).collect();
    let texts = variants.iter().map(|variant| variant.unraw().to_string());
    let variant_docs = kinds.variants.iter().map(|variant| docs_of(name, variant));
    quote! {
        #cfgs
        #[doc = #docs]
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #non_exhaustive
        #vis enum #kind { #(#conditions #variant_docs #variants,)* }
        #cfgs
        #[automatically_derived]
        #[allow(dead_code, deprecated)]
        impl #kind {
            /// All kinds, in the order of declaration.
            pub const ALL: &'static [Self] = &[#(#conditions Self::#variants,)*];
            #[doc = #of]
            pub const fn of(value: &#name) -> Self {
                match value { #(#conditions #name::#variants { .. } => Self::#variants,)* }
            }
            /// The name of the variant, as it is declared.
            pub const fn name(self) -> &'static str {
                match self { #(#conditions Self::#variants => #texts,)* }
            }
        }
        #cfgs
        #[automatically_derived]
        impl ::brokers::private::Kinds for #name {
            type Kind = #kind;
            const ALL: &'static [#kind] = #kind::ALL;
            fn kind(&self) -> #kind {
                #kind::of(self)
            }
            fn index(kind: #kind) -> usize {
                kind as usize
            }
        }
    }
}

/// The docs of a variant; without any, where to read on.
fn docs_of(name: &Ident, variant: &Head) -> TokenStream {
    let mut lines = variant.docs.clone();
    if lines.is_empty() {
        lines.push(format!("[`{}::{}`]", name.unraw(), variant.name.unraw()));
    }
    lines
        .iter()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
        .map(|line| quote!(#[doc = #line]))
        .collect()
}
