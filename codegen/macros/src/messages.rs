//! `#[event]`, `#[request]` and `#[signal]`

use brokers_syntax::Errors;
use brokers_syntax::ast::{Head, Lane};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use crate::common;

pub(crate) fn event(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(event) = brokers_syntax::event(errors, args, item) else { return common::unchanged(item) };
    impls(errors, item, &event.head, event.lane, |name, constants| {
        let shared = (event.lane != Lane::Local).then(|| {
            quote! {
                /// Calls `listener` with each event emitted in `ctx` from now on, on the thread that emits it.
                ///
                /// # Errors
                /// When `ctx` is closed.
                pub fn listen_shared(
                    ctx: &::brokers::private::Context,
                    listener: impl ::core::ops::Fn(&Self) + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> ::core::result::Result<::brokers::private::ListenerHandle, ::brokers::private::RegisterError> {
                    ::brokers::private::event::listen_shared::<Self>(ctx, listener)
                }
            }
        });
        quote! {
            impl ::brokers::private::Event for #name { #constants }
            #[allow(dead_code)]
            impl #name {
                /// Tells all listeners of `ctx`. Waits for none, and says nothing about them.
                pub fn emit(self, ctx: &::brokers::private::Context) {
                    ::brokers::private::event::emit::<Self>(ctx, self)
                }
                /// Calls `listener` with each event emitted in `ctx` from now on, on the thread that called this.
                ///
                /// # Errors
                /// When `ctx` is closed, or this thread cannot run listeners of this lane.
                pub fn listen(
                    ctx: &::brokers::private::Context,
                    listener: impl ::core::ops::Fn(&Self) + 'static,
                ) -> ::core::result::Result<::brokers::private::ListenerHandle, ::brokers::private::RegisterError> {
                    ::brokers::private::event::listen::<Self>(ctx, listener)
                }
                #shared
                /// Removes all listeners that this event has in `ctx`.
                pub fn drop_all_listeners(ctx: &::brokers::private::Context) {
                    ::brokers::private::event::drop_all_listeners::<Self>(ctx)
                }
            }
        }
    })
}

pub(crate) fn request(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(request) = brokers_syntax::request(errors, args, item) else { return common::unchanged(item) };
    let response = request.returns.as_ref().map_or_else(
        || quote!(()),
        |ty| {
            let ty = &ty.source;
            quote!(#ty)
        },
    );
    let error = request.error.as_ref().map_or_else(
        || quote!(::brokers::private::ProviderMessage),
        |ty| {
            let ty = &ty.source;
            quote!(#ty)
        },
    );
    let provider = quote! {
        impl ::core::ops::AsyncFn(Self) -> ::core::result::Result<#response, #error> + 'static
    };
    let registered = quote!(::core::result::Result<(), ::brokers::private::RegisterError>);
    let answer = quote!(::core::result::Result<#response, ::brokers::private::RequestError<#error>>);
    impls(errors, item, &request.head, request.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Request for #name {
                #constants
                type Response = #response;
                type Error = #error;
            }
            #[allow(dead_code)]
            impl #name {
                /// Lets `provider` answer this request in `ctx`, on the thread that called this.
                ///
                /// # Errors
                /// When there is a provider already (which stays), `ctx` is closed, or this thread cannot run providers
                /// of this lane.
                pub fn provide(ctx: &::brokers::private::Context, provider: #provider) -> #registered {
                    ::brokers::private::request::provide::<Self>(ctx, provider)
                }
                /// Lets `provider` answer this request in `ctx` from now on, whoever did so before.
                ///
                /// # Errors
                /// When `ctx` is closed, or this thread cannot run providers of this lane.
                pub fn replace(ctx: &::brokers::private::Context, provider: #provider) -> #registered {
                    ::brokers::private::request::replace::<Self>(ctx, provider)
                }
                /// Removes the provider of this request in `ctx`, if there is one.
                pub fn clear(ctx: &::brokers::private::Context) {
                    ::brokers::private::request::clear::<Self>(ctx)
                }
                /// Whether this request has a provider in `ctx`.
                pub fn is_provided(ctx: &::brokers::private::Context) -> bool {
                    ::brokers::private::request::is_provided::<Self>(ctx)
                }
                /// Asks the provider in `ctx`. Dropping the future drops the provider's.
                ///
                /// # Errors
                /// The provider's own, or why there is no answer.
                pub async fn request(self, ctx: &::brokers::private::Context) -> #answer {
                    ::brokers::private::request::request::<Self>(ctx, self).await
                }
                /// Asks the provider in `ctx`, for `deadline` at the most.
                ///
                /// # Errors
                /// The provider's own, or why there is no answer.
                pub async fn request_within(
                    self,
                    ctx: &::brokers::private::Context,
                    deadline: ::core::time::Duration,
                ) -> #answer {
                    ::brokers::private::request::request_within::<Self>(ctx, self, deadline).await
                }
                /// Asks the provider in `ctx` and blocks this thread until the answer is there.
                ///
                /// # Errors
                /// The provider's own, or why there is no answer.
                pub fn request_blocking(self, ctx: &::brokers::private::Context) -> #answer {
                    ::brokers::private::request::request_blocking::<Self>(ctx, self)
                }
            }
        }
    })
}

pub(crate) fn signal(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(signal) = brokers_syntax::signal(errors, args, item) else { return common::unchanged(item) };
    impls(errors, item, &signal.head, signal.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Signal for #name { #constants }
            #[allow(dead_code)]
            impl #name {
                /// Hands this signal to the handler in `ctx` and returns at once: `Ok` means accepted, not handled.
                ///
                /// # Errors
                /// When there is no handler, its queue is full, or `ctx` is closed.
                pub fn signal(
                    self,
                    ctx: &::brokers::private::Context,
                ) -> ::core::result::Result<(), ::brokers::private::SignalError> {
                    ::brokers::private::signal::signal::<Self>(ctx, self)
                }
                /// Lets `handler` take this signal in `ctx`, on the thread that called this.
                ///
                /// # Errors
                /// When there is a handler already (which stays), `ctx` is closed, or this thread cannot run handlers of
                /// this lane.
                pub fn on_signal(
                    ctx: &::brokers::private::Context,
                    handler: impl ::core::ops::Fn(Self) + 'static,
                ) -> ::core::result::Result<(), ::brokers::private::RegisterError> {
                    ::brokers::private::signal::on_signal::<Self>(ctx, handler)
                }
                /// Removes the handler of this signal in `ctx`, if there is one.
                pub fn clear(ctx: &::brokers::private::Context) {
                    ::brokers::private::signal::clear::<Self>(ctx)
                }
            }
        }
    })
}

/// The item, its derives, what `body` makes of its name and of the constants that all traits have, and for lane `api`
/// the question whether the build script has exported it.
fn impls(
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
    let body = body(name, &constants);
    // Spanned so that the compiler points at the declaration when the build script has not seen it. An item with a
    // mistake in it cannot have been exported, which needs no saying.
    let exported = (lane == Lane::Api && errors.count() == 0)
        .then(|| quote_spanned!(name.span()=> const _: fn() = || ::brokers::private::assert_exported::<#name>();));
    quote!(#derives #item #body #exported)
}
