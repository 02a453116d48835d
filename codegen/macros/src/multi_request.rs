//! `#[multi_request]`

use brokers_syntax::Errors;
use brokers_syntax::ast::Lane;
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;
use crate::messages::{Question, ctx, impls, later, registered, result, who_runs};

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(request) = brokers_syntax::multi_request(errors, args, item) else { return common::unchanged(item) };
    let question = Question::new(request.returns.as_ref(), request.error.as_ref(), request.deadline);
    let Question { response, error, refusal, constant, deadline, provider, generics, bounds, .. } = &question;
    let ctx = ctx();
    let registered = registered(quote!(::brokers::private::ProviderHandle));
    let all = result(&quote!(::std::vec::Vec<#response>), refusal);
    let one = result(response, refusal);
    let each = quote!(::std::vec::Vec<#one>);
    let (later_all, later_each) = (later(&all), later(&each));
    let refused = who_runs(request.lane, "providers");
    let shared = match request.lane {
        Lane::Local => {
            "Lets `provider` answer this request in `ctx` too, on the thread that called this: in this lane \
                        there is no other."
        }
        Lane::Mt | Lane::Api => "Lets `provider` answer this request in `ctx` too, on the thread that asks.",
    };
    let waits = format!("Waits {deadline} at the most.");
    impls(errors, item, &request.head, request.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Request for #name {
                #constants
                type Response = #response;
                type Error = #error;
                #constant
                ::brokers::private::site!(request, #name);
            }
            impl ::brokers::private::MultiRequest for #name {}
            #[allow(dead_code)]
            impl #name {
                /// Lets `provider` answer this request in `ctx` too, on the thread that called this.
                ///
                /// # Errors
                #[doc = #refused]
                #[inline]
                pub fn provide(#ctx, provider: #provider) -> #registered {
                    ::brokers::private::multi_request::provide::<Self>(ctx, provider)
                }
                #[doc = #shared]
                ///
                /// # Errors
                /// When `ctx` is closed.
                #[inline]
                pub fn provide_shared #generics(#ctx, provider: ProviderFn) -> #registered #bounds {
                    ::brokers::private::multi_request::provide_shared(ctx, provider)
                }
                /// Removes one provider.
                ///
                /// # Errors
                /// When it is gone already, or is one of another thread in the lane `local`.
                #[inline]
                pub fn remove(
                    handle: ::brokers::private::ProviderHandle,
                ) -> ::core::result::Result<(), ::brokers::private::StaleProvider> {
                    ::brokers::private::multi_request::remove::<Self>(handle)
                }
                /// Removes all providers of this request in `ctx`.
                #[inline]
                pub fn clear(#ctx) {
                    ::brokers::private::multi_request::clear::<Self>(ctx)
                }
                /// How many providers this request has in `ctx`.
                #[inline]
                pub fn provider_count(#ctx) -> usize {
                    ::brokers::private::multi_request::provider_count::<Self>(ctx)
                }
                /// Asks all providers in `ctx` at once: their answers, in the order in which they were registered.
                /// Without providers there are none.
                #[doc = #waits]
                ///
                /// # Errors
                /// That of the first provider, in this order, that did not answer.
                #[inline]
                pub fn request(self, #ctx) -> #later_all {
                    ::brokers::private::multi_request::request::<Self>(ctx, self)
                }
                /// Asks all providers in `ctx` at once, as `request` does, for `deadline` at the most.
                ///
                /// # Errors
                /// That of the first provider, in the order of registration, that did not answer.
                #[inline]
                pub fn request_within(self, #ctx, deadline: ::core::time::Duration) -> #later_all {
                    ::brokers::private::multi_request::request_within::<Self>(ctx, self, deadline)
                }
                /// Asks all providers in `ctx` at once, as `request` does, and blocks this thread until all have
                /// answered.
                #[doc = #waits]
                ///
                /// # Errors
                /// That of the first provider, in the order of registration, that did not answer.
                #[inline]
                pub fn request_blocking(self, #ctx) -> #all {
                    ::brokers::private::multi_request::request_blocking::<Self>(ctx, self)
                }
                /// Asks all providers in `ctx` at once: what came of each, in the order in which they were registered.
                #[doc = #waits]
                #[inline]
                pub fn gather(self, #ctx) -> #later_each {
                    ::brokers::private::multi_request::gather::<Self>(ctx, self)
                }
                /// Asks all providers in `ctx` at once, as `gather` does, for `deadline` at the most.
                #[inline]
                pub fn gather_within(self, #ctx, deadline: ::core::time::Duration) -> #later_each {
                    ::brokers::private::multi_request::gather_within::<Self>(ctx, self, deadline)
                }
                /// Asks all providers in `ctx` at once, as `gather` does, and blocks this thread until all are done.
                #[doc = #waits]
                #[inline]
                pub fn gather_blocking(self, #ctx) -> #each {
                    ::brokers::private::multi_request::gather_blocking::<Self>(ctx, self)
                }
            }
        }
    })
}
