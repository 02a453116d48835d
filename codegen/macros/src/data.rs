//! `#[data]`

use brokers_syntax::Errors;
use brokers_syntax::ast::{DataBody, Variant};
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(data) = brokers_syntax::data(errors, args, item) else { return common::unchanged(item) };
    match (item, &data.body) {
        (syn::Item::Enum(item), DataBody::Enum(variants)) => {
            let attributes = enum_attributes(&item.attrs, variants);
            quote!(#attributes #item)
        }
        (syn::Item::Struct(item), _) => {
            let layout = matches!(data.body, DataBody::Newtype(_)).then(|| quote!(#[repr(transparent)]));
            let derives = common::derives(&item.attrs, &common::basic_derives());
            quote!(#layout #derives #item)
        }
        _ => common::unchanged(item),
    }
}

/// Whether no variant has data.
pub(crate) fn is_fieldless(variants: &[Variant]) -> bool {
    variants.iter().all(|variant| variant.fields.is_empty())
}

/// The derives of an enum, and the layout that lets its variants have the numbers they were given.
pub(crate) fn enum_attributes(attrs: &[syn::Attribute], variants: &[Variant]) -> TokenStream {
    let mut traits = common::basic_derives();
    if is_fieldless(variants) {
        traits.extend(common::number_derives());
    }
    let derives = common::derives(attrs, &traits);
    let numbered = is_fieldless(variants) || variants.iter().any(|variant| variant.number.is_some());
    // The compiler refuses it on an enum without variants, and beside another, which has been reported.
    let possible = !variants.is_empty() && !attrs.iter().any(|attr| attr.path().is_ident("repr"));
    let layout = (numbered && possible).then(|| quote!(#[repr(i32)]));
    quote!(#layout #derives)
}
