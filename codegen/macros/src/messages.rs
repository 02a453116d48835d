//! What the expansions of `#[event]`, `#[request]`, `#[multi_request]` and `#[signal]` have in common.
//!
//! All lanes get the same methods, so that changing the lane of a declaration changes no call site. Each method is one
//! call into `::brokers::private`: what there is to decide is decided there.

use std::time::Duration;

use brokers_syntax::Errors;
use brokers_syntax::ast::{Head, Lane, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use crate::common;

/// The deadline of requests that are declared without one.
const DEADLINE: Duration = Duration::from_secs(5);

/// The item, its derives, what `body` makes of its name and of the constants that all traits have, and for lane `api`
/// the question whether the build script has exported it.
///
/// The methods are all `#[inline]`: of one that is not, the compiler makes code in any case, with all that it calls, and
/// no program calls every method of every message.
pub(crate) fn impls(
    errors: &Errors,
    item: &syn::Item,
    head: &Head,
    lane: Lane,
    body: impl FnOnce(&Ident, &TokenStream) -> TokenStream,
) -> TokenStream {
    let syn::Item::Struct(item) = item else { return common::unchanged(item) };
    let derives = common::derives(&item.attrs, &common::basic_derives());
    if !item.generics.params.is_empty() {
        return quote!(#derives #item);
    }
    let name = &head.name;
    let text = name.unraw().to_string();
    let lane_type = match lane {
        Lane::Local => quote!(::brokers::private::Local),
        Lane::Mt => quote!(::brokers::private::Mt),
        Lane::Api => quote!(::brokers::private::Api),
    };
    let constants = quote! {
        type Lane = #lane_type;
        const NAME: &'static str = #text;
    };
    let body = common::in_peace(head, body(name, &constants));
    // Spanned so that the compiler points at the declaration when the build script has not seen it. An item with a
    // mistake in it cannot have been exported, which needs no saying.
    let exported = (lane == Lane::Api && errors.count() == 0)
        .then(|| quote_spanned!(name.span()=> const _: fn() = || ::brokers::private::assert_exported::<#name>();));
    let exported = exported.map(|exported| common::in_peace(head, exported));
    quote!(#derives #item #body #exported)
}

/// The parameter that says in which context.
pub(crate) fn ctx() -> TokenStream {
    quote!(ctx: &::brokers::private::Context)
}

/// A future of `output` that borrows nothing, so that it may be spawned.
pub(crate) fn later(output: &TokenStream) -> TokenStream {
    quote!(impl ::core::future::Future<Output = #output> + ::core::marker::Send + use<>)
}

/// `Result<ok, error>`
pub(crate) fn result(ok: &TokenStream, error: &TokenStream) -> TokenStream {
    quote!(::core::result::Result<#ok, #error>)
}

/// What registering something returns.
pub(crate) fn registered(what: TokenStream) -> TokenStream {
    result(&what, &quote!(::brokers::private::RegisterError))
}

/// What registering is refused for, in the docs of `provide`, `listen` and the like.
pub(crate) fn who_runs(lane: Lane, whats: &str) -> String {
    match lane {
        Lane::Local => "When `ctx` is closed.".into(),
        Lane::Mt | Lane::Api => format!("When `ctx` is closed, or this thread has no runtime that could run {whats}."),
    }
}

/// `capacity` of a trait, unless the declaration leaves it open.
pub(crate) fn capacity(declared: Option<usize>) -> Option<TokenStream> {
    declared.map(|capacity| quote!(const CAPACITY: usize = #capacity;))
}

/// An expression for a time.
pub(crate) fn duration(time: Duration) -> TokenStream {
    // A day has fewer microseconds than an u64 counts, and no unit of a declaration is smaller.
    let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    quote!(::core::time::Duration::from_micros(#micros))
}

/// What the requests of both kinds have in common.
pub(crate) struct Question {
    /// What a provider answers.
    pub(crate) response: TokenStream,
    /// What it fails with.
    pub(crate) error: TokenStream,
    /// What it returns: a `Result` of both.
    pub(crate) outcome: TokenStream,
    /// `RequestError` of the error.
    pub(crate) refusal: TokenStream,
    /// The constants of the trait for the deadline, if one was declared.
    pub(crate) constant: Option<TokenStream>,
    /// The deadline in words.
    pub(crate) deadline: String,
    /// An asynchronous provider that stays on its thread.
    pub(crate) provider: TokenStream,
    /// The parameters of methods that take a shared one, which is a `ProviderFn`.
    pub(crate) generics: TokenStream,
    /// What those parameters are. The names are such that no declared type is likely to have them, since they would
    /// hide it.
    pub(crate) bounds: TokenStream,
}

impl Question {
    pub(crate) fn new(returns: Option<&Type>, error: Option<&Type>, deadline: Option<Duration>) -> Self {
        let source = |ty: &Type| {
            let ty = &ty.source;
            quote!(#ty)
        };
        let response = returns.map_or_else(|| quote!(()), source);
        let error = error.map_or_else(|| quote!(::brokers::private::ProviderMessage), source);
        let outcome = result(&response, &error);
        Self {
            refusal: quote!(::brokers::private::RequestError<#error>),
            constant: deadline.map(|deadline| {
                let deadline = duration(deadline);
                quote! {
                    const DEADLINE: ::core::time::Duration = #deadline;
                    const DECLARED_DEADLINE: ::core::option::Option<::core::time::Duration> =
                        ::core::option::Option::Some(Self::DEADLINE);
                }
            }),
            deadline: format!("{:?}", deadline.unwrap_or(DEADLINE)),
            provider: quote!(impl ::core::ops::AsyncFn(Self) -> #outcome + 'static),
            generics: quote!(<ProviderFn, ProviderFuture>),
            bounds: quote! {
                where
                    ProviderFn: ::core::ops::Fn(Self) -> ProviderFuture
                        + ::core::marker::Send + ::core::marker::Sync + 'static,
                    ProviderFuture: ::core::future::Future<Output = #outcome> + ::core::marker::Send + 'static,
            },
            response,
            error,
            outcome,
        }
    }
}
