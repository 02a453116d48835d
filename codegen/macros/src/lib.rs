//! The attribute macros of brokers.
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
mod messages;

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

/// Declares an event: many emit it, many listen, and nobody waits. A struct with named fields, or without any.
///
/// The argument is its lane: `local` (the default; one thread), `mt` (all threads of the process) or `api` (also callers
/// in other languages). The struct gets `Debug`, `Clone` and `PartialEq`, and the methods `emit`, `listen` and
/// `drop_all_listeners`, in the lanes `mt` and `api` also `listen_shared`.
#[proc_macro_attribute]
pub fn event(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("event", args.into(), item.into(), messages::event).into()
}

/// Declares a request: many ask, one provider answers. A struct with the parameters, or without any.
///
/// The arguments are its lane (`local`, the default, `mt` or `api`), `returns = T`, which is `()` if left out, and
/// `error = E`; without it the provider fails with a message. The struct gets `Debug`, `Clone` and `PartialEq`, and the
/// methods `provide`, `replace`, `clear`, `is_provided`, `request`, `request_within` and `request_blocking`.
#[proc_macro_attribute]
pub fn request(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("request", args.into(), item.into(), messages::request).into()
}

/// Declares a signal: one way, one handler, accepted or refused, never answered. A struct with named fields, or without
/// any.
///
/// The argument is its lane: `local` (the default), `mt` or `api`. The struct gets `Debug`, `Clone` and `PartialEq`, and
/// the methods `signal`, `on_signal` and `clear`.
#[proc_macro_attribute]
pub fn signal(args: TokenStream, item: TokenStream) -> TokenStream {
    common::expand("signal", args.into(), item.into(), messages::signal).into()
}
