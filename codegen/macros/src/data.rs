//! `#[data]`

use brokers_syntax::ast::{DataBody, Variant};
use brokers_syntax::{Errors, numbers};
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(data) = brokers_syntax::data(errors, args, item) else { return common::unchanged(item) };
    match (item, &data.body) {
        (syn::Item::Enum(item), DataBody::Enum(variants)) => {
            check_numbers(errors, variants);
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

/// With conditions on variants their numbers are known to the compiler alone, which then checks them.
pub(crate) fn check_numbers(errors: &mut Errors, variants: &[Variant]) {
    if variants.iter().all(|variant| variant.head.cfgs.is_empty()) {
        numbers::assign(errors, &variants.iter().collect::<Vec<_>>());
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
    // The compiler refuses it on an enum without variants.
    let numbered = is_fieldless(variants) || variants.iter().any(|variant| variant.number.is_some());
    let layout = (numbered && !variants.is_empty()).then(|| quote!(#[repr(i32)]));
    quote!(#layout #derives)
}
