//! The attribute macros of brokers, and the derive for kinds.
//!
//! They read an item with `brokers-syntax`, as the build script does, and emit it again together with its traits and
//! methods. What they emit names only `::brokers::private` and the standard library. With a mistake in it, the item is
//! emitted all the same, so that the mistake is not followed by errors about names that are missing.
//!
//! Each attribute stands above the item's `#[derive(…)]`: a macro sees only what is below it.

#![forbid(unsafe_code)]

mod common;
mod data;
mod error;
mod event;
mod kinds;
mod messages;
mod multi_request;
mod request;
mod signal;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Declares data that events, requests and signals carry: a struct with named fields, a struct with one unnamed field
/// (a newtype), or an enum. The numbers of an enum's variants are part of what other languages are compiled against.
///
/// The item gets `Debug`, `Clone` and `PartialEq`; an enum without data also `Copy`, `Eq` and `Hash`. What the author
/// derives below the attribute is not derived again.
#[proc_macro_attribute]
pub fn data(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("data", args.into(), item.into(), data::expand).into()
}

/// Declares why a provider could not answer: an enum, whose variants may have data.
///
/// It gets `Debug`, `Clone`, `PartialEq`, `std::error::Error` and `Display`. Its text is the first sentence of a
/// variant's documentation, without the period, and the fields: `No device has this id (device_id: 7)`.
#[proc_macro_attribute]
pub fn error(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("error", args.into(), item.into(), error::expand).into()
}

/// Declares an event: many emit it, many listen, and nobody answers. A struct with named fields, or without any.
///
/// `#[event(mt, capacity = 64, policy = drop_oldest)]`; each argument may be left out:
///
/// - `local`, `mt` or `api`, the lane: one thread (what is meant without it), all threads of the process, or these and
///   callers in other languages.
/// - `capacity = N`: how many events may wait for one listener, from 1 to 1,048,576. Without it 1,024 for asynchronous
///   listeners and streams; plain ones then share the queue of their thread.
/// - `policy = P`: what happens to an event that finds the queue of a listener full. `drop_newest` (what is meant
///   without it): this listener loses it. `drop_oldest`: it loses the one that has waited longest. `latest`: its queue
///   holds one event, the newest. `wait(50ms)`: the emitter waits for room, so long at the most, and then the listener
///   loses it; `wait` waits 50 ms.
///
/// A listener can be registered with another capacity and policy than those of the declaration. A time is a whole
/// number with one of the units `us`, `ms`, `s` and `min`, and at most a day.
///
/// The struct gets `Debug`, `Clone` and `PartialEq`, the trait `Event`, and the methods `emit`, `emit_must_deliver`,
/// `emit_must_deliver_within`, `emit_async`, `listen`, `listen_shared`, `listen_async`, `stream`, `listener`,
/// `listener_count`, `drop_all_listeners` and `drop_all_listeners_blocking`, in all lanes the same.
#[proc_macro_attribute]
pub fn event(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("event", args.into(), item.into(), event::expand).into()
}

/// Declares a request: many ask, one provider answers. A struct with the parameters, or without any.
///
/// `#[request(api, returns = String, error = NameError, deadline = 250ms)]`; each argument may be left out:
///
/// - `local`, `mt` or `api`, the lane: one thread (what is meant without it), all threads of the process, or these and
///   callers in other languages.
/// - `returns = T`: what the provider answers. Without it `()`.
/// - `error = E`: what it fails with. Without it a message.
/// - `deadline = 250ms`: how long callers wait who say nothing else. Without it 5 s.
/// - `capacity = N`: how many may wait for the provider, from 1 to 1,048,576; one more is refused with `Full`. Without
///   it the queue of its thread is the only limit.
/// - `sync`: the provider is a plain function and answers within the call. Nothing waits then, so that there is neither
///   a deadline nor a capacity. Without it the provider is asynchronous.
/// - `nonblocking`, beside `sync` and `api`: a shared provider waits for nothing: not for a lock that others hold for long,
///   nor for room in a queue. So a language whose interpreter has a lock, as Python has, keeps it during the call, which
///   saves more than such a call costs. A provider that does wait then keeps all threads of such a program waiting, and if it
///   waits for one of them, for ever.
///
/// A time is a whole number with one of the units `us`, `ms`, `s` and `min`, and at most a day. The deadline is that of
/// callers in Rust; callers in other languages have theirs, which their library, instance or call says.
///
/// The struct gets `Debug`, `Clone` and `PartialEq`, the trait `Request`, and the methods `provide`, `replace` and
/// `mock`, each also as `…_shared`, `clear`, `is_provided` and `request`; unless it is `sync` also `request_within`,
/// `request_blocking` and `request_blocking_within`. They are the same in all lanes.
#[proc_macro_attribute]
pub fn request(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("request", args.into(), item.into(), request::expand).into()
}

/// Declares a request that any number of providers answer, all of them at once. A struct with the parameters, or
/// without any. It cannot be exported.
///
/// `#[multi_request(mt, returns = Health, error = HealthError, deadline = 250ms)]`; each argument may be left out:
///
/// - `local` or `mt`, the lane: one thread (what is meant without it), or all threads of the process.
/// - `returns = T`: what each provider answers. Without it `()`.
/// - `error = E`: what it fails with. Without it a message.
/// - `deadline = 250ms`: how long callers wait for all of them who say nothing else. Without it 5 s. A whole number
///   with one of the units `us`, `ms`, `s` and `min`, and at most a day.
///
/// The struct gets `Debug`, `Clone` and `PartialEq`, the traits `Request` and `MultiRequest`, and the methods
/// `provide`, `provide_shared`, `remove`, `clear` and `provider_count`; `request`, `request_within` and
/// `request_blocking`, which return all answers or the first failure; `gather`, `gather_within` and `gather_blocking`,
/// which return what came of each. They are the same in both lanes, and wait for all providers. Each of these is given
/// a clone of the struct.
#[proc_macro_attribute]
pub fn multi_request(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("multi_request", args.into(), item.into(), multi_request::expand).into()
}

/// Declares a signal: one way, one handler, accepted or refused, never answered. A struct with named fields, or without
/// any.
///
/// `#[signal(mt, capacity = 64)]`; each argument may be left out:
///
/// - `local`, `mt` or `api`, the lane: one thread (what is meant without it), all threads of the process, or these and
///   callers in other languages.
/// - `capacity = N`: how many may wait for the handler, from 1 to 1,048,576; one more is refused with `Full`. Without
///   it the queue of its thread is the only limit.
///
/// The struct gets `Debug`, `Clone` and `PartialEq`, the trait `Signal`, and the methods `signal`, `on_signal`,
/// `on_signal_shared`, `clear` and `is_handled`, in all lanes the same.
#[proc_macro_attribute]
pub fn signal(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("signal", args.into(), item.into(), signal::expand).into()
}

/// Lets the times in a declaration lose what Python has no equal for.
///
/// Python counts microseconds, in a `timedelta` up to 999,999,999 days and in a `datetime` from the year 1 to 9999. A
/// `Duration` or a `SystemTime` that is finer or further raises an error there. Those that stand in a declaration with
/// this attribute are cut instead: to the microsecond before, and to the nearest that there is. That holds for the times
/// in the fields of data, errors and events and in what requests return, also inside of lists, maps and the like, but not
/// for those in other declared types: each says so for itself. What Python sends is always exact, and in other languages
/// nothing changes, so that it is no part of the fingerprint.
///
/// ```ignore
/// #[data]
/// #[lossy]
/// pub struct Seen { pub at: SystemTime }
///
/// #[request(api, returns = SystemTime)]
/// #[lossy]
/// pub struct GetTime;
/// ```
#[proc_macro_attribute]
pub fn lossy(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("lossy", args.into(), item.into(), |errors, args, item| {
        brokers_syntax::lossy(errors, args, item);
        common::unchanged(item)
    })
    .into()
}

/// Lists the kinds of an enum, for handlers that are interested in some of them.
///
/// Beside an enum `NodeEvent` there is then the enum `NodeEventKind`, seen by whoever sees `NodeEvent`, with the same
/// variants, their docs and their conditions, and without what they carry. It is `Copy`, `Eq`, `Ord` (in the order of
/// declaration), `Hash` and `Debug`, and has `NodeEventKind::ALL`, `NodeEventKind::of(&event)` and `kind.name()`, the
/// variant's name as declared. `NodeEvent` gets the trait `Kinds`.
///
/// The enum has at least one variant and is not generic.
#[proc_macro_derive(Kinds)]
pub fn kinds(item: TokenStream) -> TokenStream {
    kinds::derive(item.into()).into()
}
