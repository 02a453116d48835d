//! `#[error]`

use brokers_syntax::Errors;
use brokers_syntax::ast::{DataBody, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::common;
use crate::data::{enum_attributes, is_fieldless};

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(data) = brokers_syntax::error(errors, args, item) else { return common::unchanged(item) };
    let (syn::Item::Enum(item), DataBody::Enum(variants)) = (item, &data.body) else { return common::unchanged(item) };
    let attributes = enum_attributes(&item.attrs, variants);
    let impls = common::in_peace(&data.head, impls(&item.ident, variants));
    quote!(#attributes #item #impls)
}

fn impls(name: &Ident, variants: &[Variant]) -> TokenStream {
    let display = variants.iter().map(display_arm);
    let variant_name = variants.iter().map(|variant| {
        let cfgs = common::cfgs(&variant.head.cfgs);
        let ident = &variant.head.name;
        let text = ident.unraw().to_string();
        quote!(#cfgs Self::#ident { .. } => #text,)
    });
    let number = number(variants);
    // Without variants there is nothing to match on, and a reference is never without value.
    let subject = if variants.is_empty() { quote!(*self) } else { quote!(self) };
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match #subject { #(#display)* }
            }
        }
        #[automatically_derived]
        impl ::core::error::Error for #name {}
        #[automatically_derived]
        impl ::brokers::private::DeclaredError for #name {
            fn variant(&self) -> i32 {
                #number
            }
            fn variant_name(&self) -> &'static str {
                match #subject { #(#variant_name)* }
            }
        }
    }
}

/// The number of the variant that `self` is. The compiler does the counting, since it alone knows which variants are
/// there under which conditions.
fn number(variants: &[Variant]) -> TokenStream {
    if variants.is_empty() {
        return quote!(match *self {});
    }
    if is_fieldless(variants) {
        return quote!(*self as i32);
    }
    let tags = variants.iter().map(|variant| {
        let cfgs = common::cfgs(&variant.head.cfgs);
        let ident = &variant.head.name;
        let number = variant.number.as_ref().map(|number| {
            let number = &number.source;
            quote!(= #number)
        });
        quote!(#cfgs #ident #number)
    });
    let arms = variants.iter().map(|variant| {
        let cfgs = common::cfgs(&variant.head.cfgs);
        let ident = &variant.head.name;
        quote!(#cfgs Self::#ident { .. } => Tag::#ident as i32,)
    });
    quote! {
        #[repr(i32)]
        enum Tag { #(#tags),* }
        match self { #(#arms)* }
    }
}

fn display_arm(variant: &Variant) -> TokenStream {
    let cfgs = common::cfgs(&variant.head.cfgs);
    let ident = &variant.head.name;
    let sentence = sentence(&variant.head.docs, &ident.unraw().to_string());
    let mut writes = Vec::new();
    let mut bindings = Vec::new();
    for (index, field) in variant.fields.iter().enumerate() {
        // A field may be called `f`, as the formatter is.
        let binding = format_ident!("field_{index}");
        let cfgs = common::cfgs(&field.cfgs);
        let label = if variant.is_tuple { String::new() } else { format!("{}: ", field.name.unraw()) };
        let separator = if index == 0 { " (" } else { ", " };
        let lead = format!("{separator}{label}");
        writes.push(quote! {
            #cfgs
            {
                f.write_str(#lead)?;
                ::core::fmt::Debug::fmt(#binding, f)?;
            }
        });
        bindings.push(if variant.is_tuple {
            quote!(#cfgs #binding)
        } else {
            let field = &field.name;
            quote!(#cfgs #field: #binding)
        });
    }
    let pattern = match (variant.fields.is_empty(), variant.is_tuple) {
        (true, _) => quote!(Self::#ident { .. }),
        (false, true) => quote!(Self::#ident(#(#bindings),*)),
        (false, false) => quote!(Self::#ident { #(#bindings),* }),
    };
    if writes.is_empty() {
        return quote!(#cfgs #pattern => f.write_str(#sentence),);
    }
    quote! {
        #cfgs
        #pattern => {
            f.write_str(#sentence)?;
            #(#writes)*
            f.write_str(")")
        }
    }
}

/// The first sentence of the docs, as plain text and without its period; without docs the name, in words.
fn sentence(docs: &[String], name: &str) -> String {
    let paragraph: Vec<&str> = docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    let text = without_links(&paragraph.join(" "));
    let end = text
        .match_indices(". ")
        .map(|(at, _)| at)
        // "e.g. this" and "i.e. that" go on.
        .find(|&at| !text[..at].rsplit(' ').next().is_some_and(|word| word.contains('.')))
        .unwrap_or(text.len());
    let sentence = text[..end].trim_end_matches('.').trim();
    if !sentence.is_empty() {
        return sentence.to_owned();
    }
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// `[text](target)` and `[text]` become `text`.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let Some(close) = rest[open..].find(']').map(|at| open + at) else { break };
        plain.push_str(&rest[..open]);
        plain.push_str(&rest[open + 1..close]);
        rest = &rest[close + 1..];
        if rest.starts_with('(')
            && let Some(end) = rest.find(')')
        {
            rest = &rest[end + 1..];
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(docs: &str) -> String {
        sentence(&docs.lines().map(str::to_owned).collect::<Vec<_>>(), "NotFound")
    }

    #[test]
    fn the_first_sentence_is_the_text() {
        assert_eq!(first("No device has this id."), "No device has this id");
        assert_eq!(first("It is not\nthere. Look elsewhere."), "It is not there");
        assert_eq!(first("Some, e.g. two, of 1.5 are gone. And more."), "Some, e.g. two, of 1.5 are gone");
        assert_eq!(first("One\n\nTwo."), "One");
        assert_eq!(first("See [`GetDevice`] and [that](https://example.org)."), "See `GetDevice` and that");
        assert_eq!(first(""), "not found");
    }
}
