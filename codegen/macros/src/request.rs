//! `#[request]`

use brokers_syntax::Errors;
use brokers_syntax::ast::Lane;
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;
use crate::messages::{Question, capacity, ctx, impls, later, registered, result};

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(request) = brokers_syntax::request(errors, args, item) else { return common::unchanged(item) };
    let question = Question::new(request.returns.as_ref(), request.error.as_ref(), request.deadline);
    let Question { response, error, constant, .. } = &question;
    let capacity = capacity(request.capacity);
    let ctx = ctx();
    let (marker, is_sync, methods) = match request.is_sync {
        true => (
            quote!(SyncRequest),
            quote!(
                const IS_SYNC: bool = true;
            ),
            sync_methods(&question, request.lane),
        ),
        false => (quote!(AsyncRequest), quote!(), methods(&question, request.lane)),
    };
    impls(errors, item, &request.head, request.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Request for #name {
                #constants
                type Response = #response;
                type Error = #error;
                #constant
                #is_sync
                #capacity
                ::brokers::private::site!(request, #name);
            }
            impl ::brokers::private::#marker for #name {}
            #[allow(dead_code)]
            impl #name {
                #methods
                /// Removes the provider of this request in `ctx`, if there is one.
                #[inline]
                pub fn clear(#ctx) {
                    ::brokers::private::request::clear::<Self>(ctx)
                }
                /// Whether this request has a provider in `ctx`.
                #[inline]
                pub fn is_provided(#ctx) -> bool {
                    ::brokers::private::request::is_provided::<Self>(ctx)
                }
            }
        }
    })
}

fn methods(question: &Question, lane: Lane) -> TokenStream {
    let Question { response, provider, generics, bounds, refusal, deadline, .. } = question;
    let ctx = ctx();
    let registered_mock = registered(quote!(::brokers::private::Mock));
    let registered = registered(quote!(()));
    let answer = result(response, refusal);
    let later_answer = later(&answer);
    let (taken, refused) = refusals(lane);
    let asks =
        format!("Asks the provider in `ctx`, for {deadline} at the most. Dropping the future drops the provider's.");
    let asks_blocking =
        format!("Asks the provider in `ctx` and blocks this thread until it answers, for {deadline} at the most.");
    let shared = match lane {
        Lane::Local => "on the thread that called this: in this lane there is no other",
        Lane::Mt | Lane::Api => "on the thread that asks",
    };
    let provides_shared = format!("Lets `provider` answer this request in `ctx`, {shared}.");
    quote! {
        /// Lets `provider` answer this request in `ctx`, on the thread that called this.
        ///
        /// # Errors
        #[doc = #taken]
        #[inline]
        pub fn provide(#ctx, provider: #provider) -> #registered {
            ::brokers::private::request::provide::<Self>(ctx, provider)
        }
        #[doc = #provides_shared]
        ///
        /// # Errors
        /// When there is a provider already (which stays), or `ctx` is closed.
        #[inline]
        pub fn provide_shared #generics(#ctx, provider: ProviderFn) -> #registered #bounds {
            ::brokers::private::request::provide_shared(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx` from now on, as `provide` does, whoever did so before.
        ///
        /// # Errors
        #[doc = #refused]
        #[inline]
        pub fn replace(#ctx, provider: #provider) -> #registered {
            ::brokers::private::request::replace::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx` from now on, as `provide_shared` does, whoever did so before.
        ///
        /// # Errors
        /// When `ctx` is closed.
        #[inline]
        pub fn replace_shared #generics(#ctx, provider: ProviderFn) -> #registered #bounds {
            ::brokers::private::request::replace_shared(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx`, as `provide` does, until the guard is dropped. Then whoever
        /// did so before answers again.
        ///
        /// # Errors
        #[doc = #refused]
        #[inline]
        pub fn mock(#ctx, provider: #provider) -> #registered_mock {
            ::brokers::private::request::mock::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx`, as `provide_shared` does, until the guard is dropped. Then
        /// whoever did so before answers again.
        ///
        /// # Errors
        /// When `ctx` is closed.
        #[inline]
        pub fn mock_shared #generics(#ctx, provider: ProviderFn) -> #registered_mock #bounds {
            ::brokers::private::request::mock_shared(ctx, provider)
        }
        #[doc = #asks]
        ///
        /// # Errors
        /// The provider's own, or why there is no answer.
        #[inline]
        pub fn request(self, #ctx) -> #later_answer {
            ::brokers::private::request::request::<Self>(ctx, self)
        }
        /// Asks the provider in `ctx`, for `deadline` at the most. Dropping the future drops the provider's.
        ///
        /// # Errors
        /// The provider's own, or why there is no answer.
        #[inline]
        pub fn request_within(self, #ctx, deadline: ::core::time::Duration) -> #later_answer {
            ::brokers::private::request::request_within::<Self>(ctx, self, deadline)
        }
        #[doc = #asks_blocking]
        ///
        /// # Errors
        /// The provider's own, or why there is no answer.
        #[inline]
        pub fn request_blocking(self, #ctx) -> #answer {
            ::brokers::private::request::request_blocking::<Self>(ctx, self)
        }
        /// Asks the provider in `ctx` and blocks this thread until it answers, for `deadline` at the most.
        ///
        /// # Errors
        /// The provider's own, or why there is no answer.
        #[inline]
        pub fn request_blocking_within(self, #ctx, deadline: ::core::time::Duration) -> #answer {
            ::brokers::private::request::request_blocking_within::<Self>(ctx, self, deadline)
        }
    }
}

fn sync_methods(question: &Question, lane: Lane) -> TokenStream {
    let Question { response, outcome, refusal, .. } = question;
    let ctx = ctx();
    let (taken, refused) = refusals(lane);
    let registered_mock = registered(quote!(::brokers::private::Mock));
    let registered = registered(quote!(()));
    let provider = quote!(impl ::core::ops::Fn(Self) -> #outcome + 'static);
    let provider_shared =
        quote!(impl ::core::ops::Fn(Self) -> #outcome + ::core::marker::Send + ::core::marker::Sync + 'static);
    let answer = result(response, refusal);
    let (provides_shared, asks) = match lane {
        Lane::Local => (
            "Lets `provider` answer this request in `ctx`, to callers on the thread that called this: in this lane \
             there are no others.",
            "Asks the provider in `ctx`, which answers in this call.",
        ),
        Lane::Mt | Lane::Api => (
            "Lets `provider` answer this request in `ctx`, to callers on all threads, on the thread that asks.",
            "Asks the provider in `ctx`, which answers in this call. One that is not shared answers only on its own \
             thread: on others this is `WrongThread`.",
        ),
    };
    quote! {
        /// Lets `provider` answer this request in `ctx`, to callers on the thread that called this.
        ///
        /// # Errors
        #[doc = #taken]
        #[inline]
        pub fn provide(#ctx, provider: #provider) -> #registered {
            ::brokers::private::request::sync::provide::<Self>(ctx, provider)
        }
        #[doc = #provides_shared]
        ///
        /// # Errors
        /// When there is a provider already (which stays), or `ctx` is closed.
        #[inline]
        pub fn provide_shared(#ctx, provider: #provider_shared) -> #registered {
            ::brokers::private::request::sync::provide_shared::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx` from now on, as `provide` does, whoever did so before.
        ///
        /// # Errors
        #[doc = #refused]
        #[inline]
        pub fn replace(#ctx, provider: #provider) -> #registered {
            ::brokers::private::request::sync::replace::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx` from now on, as `provide_shared` does, whoever did so before.
        ///
        /// # Errors
        /// When `ctx` is closed.
        #[inline]
        pub fn replace_shared(#ctx, provider: #provider_shared) -> #registered {
            ::brokers::private::request::sync::replace_shared::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx`, as `provide` does, until the guard is dropped. Then whoever
        /// did so before answers again.
        ///
        /// # Errors
        #[doc = #refused]
        #[inline]
        pub fn mock(#ctx, provider: #provider) -> #registered_mock {
            ::brokers::private::request::sync::mock::<Self>(ctx, provider)
        }
        /// Lets `provider` answer this request in `ctx`, as `provide_shared` does, until the guard is dropped. Then
        /// whoever did so before answers again.
        ///
        /// # Errors
        /// When `ctx` is closed.
        #[inline]
        pub fn mock_shared(#ctx, provider: #provider_shared) -> #registered_mock {
            ::brokers::private::request::sync::mock_shared::<Self>(ctx, provider)
        }
        #[doc = #asks]
        ///
        /// # Errors
        /// The provider's own, or why there is no answer.
        #[inline]
        pub fn request(self, #ctx) -> #answer {
            ::brokers::private::request::sync::request::<Self>(ctx, self)
        }
    }
}

/// Why a provider of this thread is not registered: where another one is in its way, and where it takes its place.
fn refusals(lane: Lane) -> (String, String) {
    let runtime = match lane {
        Lane::Local => ".",
        Lane::Mt | Lane::Api => ", or this thread has no runtime that could run it.",
    };
    (
        format!("When there is a provider already (which stays), or `ctx` is closed{runtime}"),
        format!("When `ctx` is closed{runtime}"),
    )
}
