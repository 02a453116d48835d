//! `#[signal]`

use brokers_syntax::Errors;
use brokers_syntax::ast::Lane;
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;
use crate::messages::{capacity, ctx, impls, registered};

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(signal) = brokers_syntax::signal(errors, args, item) else { return common::unchanged(item) };
    let capacity = capacity(signal.capacity);
    let ctx = ctx();
    let registered = registered(quote!(()));
    let (taken, shared) = match signal.lane {
        Lane::Local => (
            "When there is a handler already (which stays), or `ctx` is closed.",
            "Lets `handler` take this signal in `ctx`, on the thread that called this: in this lane there is no other.",
        ),
        Lane::Mt | Lane::Api => (
            "When there is a handler already (which stays), `ctx` is closed, or this thread has no runtime that could \
             run it.",
            "Lets `handler` take this signal in `ctx`, within the call of whoever signals, on any thread.",
        ),
    };
    impls(errors, item, &signal.head, signal.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Signal for #name {
                #constants
                #capacity
                ::brokers::private::site!(signal, #name);
            }
            #[allow(dead_code)]
            impl #name {
                /// Hands this signal to the handler in `ctx` and returns at once: `Ok` means accepted, not handled.
                ///
                /// # Errors
                /// When there is no handler, its queue is full, or `ctx` is closed.
                #[inline]
                pub fn signal(self, #ctx) -> ::core::result::Result<(), ::brokers::private::SignalError> {
                    ::brokers::private::signal::signal::<Self>(ctx, self)
                }
                /// Lets `handler` take this signal in `ctx`, on the thread that called this.
                ///
                /// # Errors
                #[doc = #taken]
                #[inline]
                pub fn on_signal(#ctx, handler: impl ::core::ops::Fn(Self) + 'static) -> #registered {
                    ::brokers::private::signal::on_signal::<Self>(ctx, handler)
                }
                #[doc = #shared]
                ///
                /// # Errors
                /// When there is a handler already (which stays), or `ctx` is closed.
                #[inline]
                pub fn on_signal_shared(
                    #ctx,
                    handler: impl ::core::ops::Fn(Self) + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> #registered {
                    ::brokers::private::signal::on_signal_shared::<Self>(ctx, handler)
                }
                /// Removes the handler of this signal in `ctx`, if there is one.
                #[inline]
                pub fn clear(#ctx) {
                    ::brokers::private::signal::clear::<Self>(ctx)
                }
                /// Whether this signal has a handler in `ctx`.
                #[inline]
                pub fn is_handled(#ctx) -> bool {
                    ::brokers::private::signal::is_handled::<Self>(ctx)
                }
            }
        }
    })
}
