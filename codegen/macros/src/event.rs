//! `#[event]`

use brokers_syntax::Errors;
use brokers_syntax::ast::{Event, Lane, Policy};
use proc_macro2::TokenStream;
use quote::quote;

use crate::common;
use crate::messages::{ctx, duration, impls, later, registered, who_runs};

pub(crate) fn expand(errors: &mut Errors, args: TokenStream, item: &syn::Item) -> TokenStream {
    let Some(event) = brokers_syntax::event(errors, args, item) else { return common::unchanged(item) };
    let queue = queue(&event);
    let ctx = ctx();
    let handle = registered(quote!(::brokers::private::ListenerHandle));
    let delivered = quote!(::core::result::Result<(), ::brokers::private::Undelivered>);
    let dropped = quote!(::core::result::Result<(), ::brokers::private::DropListenerError>);
    let (later, later_dropped) = (later(&quote!(())), later(&dropped));
    let refused = who_runs(event.lane, "listeners");
    let seen = match event.lane {
        Lane::Local => "In this lane it sees what is emitted on the thread that called this.",
        Lane::Mt | Lane::Api => "It may be called by several threads at the same time.",
    };
    impls(errors, item, &event.head, event.lane, |name, constants| {
        quote! {
            impl ::brokers::private::Event for #name {
                #constants
                #queue
                ::brokers::private::site!(event, #name);
            }
            #[allow(dead_code)]
            impl #name {
                /// Tells all listeners of `ctx`, and says nothing about them. Where a queue is full its policy decides.
                #[inline]
                pub fn emit(self, #ctx) {
                    ::brokers::private::event::emit::<Self>(ctx, self)
                }
                /// Tells all listeners of `ctx`, and where queues are full waits 50 ms for room, altogether; on a
                /// thread that runs handlers itself it does not wait. For what ends something, and must not be missed.
                ///
                /// # Errors
                /// When there was no room for it with some listeners; all others have been told.
                #[inline]
                pub fn emit_must_deliver(self, #ctx) -> #delivered {
                    ::brokers::private::event::emit_must_deliver::<Self>(
                        ctx, self, ::core::time::Duration::from_millis(50),
                    )
                }
                /// Tells all listeners of `ctx`, and where queues are full waits `limit` for room, altogether; on a
                /// thread that runs handlers itself it does not wait.
                ///
                /// # Errors
                /// When there was no room for it with some listeners; all others have been told.
                #[inline]
                pub fn emit_must_deliver_within(self, #ctx, limit: ::core::time::Duration) -> #delivered {
                    ::brokers::private::event::emit_must_deliver::<Self>(ctx, self, limit)
                }
                /// Tells all listeners of `ctx`, and awaits room where queues are full, whatever their policy.
                /// Listeners that it still waits for when the future is dropped do not see the event.
                #[inline]
                pub fn emit_async(self, #ctx) -> #later {
                    ::brokers::private::event::emit_async::<Self>(ctx, self)
                }
                /// Calls `listener` with each event emitted in `ctx` from now on, on the thread that called this.
                ///
                /// # Errors
                #[doc = #refused]
                #[inline]
                pub fn listen(#ctx, listener: impl ::core::ops::Fn(&Self) + 'static) -> #handle {
                    ::brokers::private::event::listen::<Self>(ctx, listener)
                }
                /// Calls `listener` with each event emitted in `ctx` from now on, on the thread that emits it.
                #[doc = #seen]
                ///
                /// # Errors
                /// When `ctx` is closed.
                #[inline]
                pub fn listen_shared(
                    #ctx,
                    listener: impl ::core::ops::Fn(&Self) + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> #handle {
                    ::brokers::private::event::listen_shared::<Self>(ctx, listener)
                }
                /// Calls `listener` with each event emitted in `ctx` from now on, on the thread that called this; with
                /// the next one when the future for the one before is done.
                ///
                /// # Errors
                /// When `ctx` is closed, or this thread has no runtime that could run listeners.
                #[inline]
                pub fn listen_async(#ctx, listener: impl ::core::ops::AsyncFn(Self) + 'static) -> #handle {
                    ::brokers::private::event::listen_async::<Self>(ctx, listener)
                }
                /// The events emitted in `ctx` from now on, as a stream. It has a queue of its own, tells in its place
                /// what did not fit, as `Lagged`, and ends when `ctx` is closed.
                #[inline]
                pub fn stream(#ctx) -> ::brokers::private::EventStream<Self> {
                    ::brokers::private::event::stream::<Self>(ctx)
                }
                /// A listener with settings of its own: `.capacity(n)`, `.policy(…)` and `.concurrent(n)`, and then
                /// `.listen(ctx, …)`, `.listen_async(ctx, …)` or `.stream(ctx)`.
                #[inline]
                pub fn listener() -> ::brokers::private::Listener<Self> {
                    ::brokers::private::event::listener::<Self>()
                }
                /// How many listeners this event has in `ctx`.
                #[inline]
                pub fn listener_count(#ctx) -> usize {
                    ::brokers::private::event::listener_count::<Self>(ctx)
                }
                /// Removes all listeners that this event has in `ctx`; when it is done, none of them runs. Streams end.
                ///
                /// # Errors
                /// When one of them still runs after 5 s, or is the one that calls this.
                #[inline]
                pub fn drop_all_listeners(#ctx) -> #later_dropped {
                    ::brokers::private::event::drop_all_listeners::<Self>(ctx)
                }
                /// Removes all listeners that this event has in `ctx`, and blocks this thread until none of them runs.
                /// Streams end.
                ///
                /// # Errors
                /// When one of them still runs after 5 s, or is the one that calls this.
                #[inline]
                pub fn drop_all_listeners_blocking(#ctx) -> #dropped {
                    ::brokers::private::event::drop_all_listeners_blocking::<Self>(ctx)
                }
            }
        }
    })
}

/// What the declaration says about queues, if it says anything.
fn queue(event: &Event) -> Option<TokenStream> {
    if event.capacity.is_none() && event.policy.is_none() {
        return None;
    }
    let option = |value: Option<TokenStream>| match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    };
    let capacity = option(event.capacity.map(|capacity| quote!(#capacity)));
    let policy = option(event.policy.map(|policy| {
        let policy = match policy {
            Policy::DropNewest => quote!(DropNewest),
            Policy::DropOldest => quote!(DropOldest),
            Policy::Latest => quote!(Latest),
            Policy::Wait(time) => {
                let time = duration(time);
                quote!(Wait(#time))
            }
        };
        quote!(::brokers::private::Policy::#policy)
    }));
    Some(quote! {
        const QUEUE: ::brokers::private::QueueOptions = ::brokers::private::QueueOptions::declared(#capacity, #policy);
    })
}
