//! Declare events, requests and signals once in Rust; use them in process, and from C, C++ and Python.
//!
//! This crate is what authors depend on: a curated view of `brokers-core` (the in-process brokers) and of the attribute
//! macros, and, with the feature `ffi`, what a generated shared library links. It has no logic of its own.
//!
//! A declaration is a struct with an attribute; what can be done with it are its methods, and every way in which that
//! can fail is an error type here. [`Context`] says what a context is, [`lane`] how far a message reaches.

pub use brokers_core::context::Context;
pub use brokers_core::dispatcher::{self, Kinds};
pub use brokers_core::error::{
    ContextsExhausted, DeclaredError, DropListenerError, ProviderMessage, RegisterError, RequestError, SetupError,
    SignalError, StaleProvider, Undelivered,
};
pub use brokers_core::event::{
    Event, EventStream, Lagged, Listener, drop_listener, drop_listener_blocking, lost, panicked,
};
pub use brokers_core::handle::{ListenerHandle, ProviderHandle};
pub use brokers_core::lane;
pub use brokers_core::multi_request::MultiRequest;
pub use brokers_core::policy::Policy;
pub use brokers_core::request::{Mock, Request};
pub use brokers_core::signal::Signal;
pub use brokers_core::stats::{BrokerKind, BrokerStats, Dropped, stats};
pub use brokers_macros::{Kinds, data, error, event, lossy, multi_request, request, signal};

/// The version of this crate, and the commit it was built from where there is one.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), env!("BROKERS_BUILT_FROM"));

mod export;

/// The guide, so that its code is compiled and run with the tests.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../docs/choosing-a-lane.md")]
    struct ChoosingALane;
    #[doc = include_str!("../docs/choosing-a-policy.md")]
    struct ChoosingAPolicy;
    #[doc = include_str!("../docs/testing-with-mocks.md")]
    struct TestingWithMocks;
    #[doc = include_str!("../docs/shutting-down.md")]
    struct ShuttingDown;
    #[doc = include_str!("../docs/inside-a-program.md")]
    struct InsideAProgram;
}

/// The one door for generated code, by the macros and by the build script. Nothing here is meant to be named by hand.
#[doc(hidden)]
pub mod private;
