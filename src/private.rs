#[cfg(feature = "ffi")]
pub use broker_ffi as ffi;
pub use brokers_core::blocking::block_on_until;
pub use brokers_core::context::Context;
pub use brokers_core::dispatcher::Kinds;
pub use brokers_core::error::{
    DeclaredError, DropListenerError, ProviderMessage, RegisterError, RequestError, SetupError, SignalError,
    StaleProvider, Undelivered,
};
pub use brokers_core::event::{Event, EventStream, Listener};
pub use brokers_core::handle::{ListenerHandle, ProviderHandle};
pub use brokers_core::lane::{self, Api, Lane, Local, Mt};
pub use brokers_core::multi_request::MultiRequest;
pub use brokers_core::policy::{Policy, QueueOptions};
pub use brokers_core::request::{AsyncRequest, Mock, Request, SyncRequest};
pub use brokers_core::signal::Signal;
pub use brokers_core::{event, multi_request, request, signal, site};

/// Implemented by the generated glue for every item of the lane `api` that it exports.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is declared in the lane `api`, but nothing exports it",
    label = "not exported by the build script",
    note = "name this file in build.rs: `brokers_codegen::Library::new(\"…\").declarations(\"src/….rs\")`",
    note = "and put `brokers::export!(setup = …);` into the root of the crate; \
            or declare the item in the lane `mt`, which reaches all threads but no foreign program"
)]
pub trait Exported {}

/// Compiles if `T` is exported.
pub const fn assert_exported<T: Exported>() {}

/// Stops the compiler if the glue was made by a `brokers-codegen` of another version than this crate.
pub const fn assert_same_version(generator: &str) {
    let (ours, theirs) = (env!("CARGO_PKG_VERSION").as_bytes(), generator.as_bytes());
    let mut same = ours.len() == theirs.len();
    let mut place = 0;
    while same && place < ours.len() {
        same = ours[place] == theirs[place];
        place += 1;
    }
    assert!(same, "brokers and brokers-codegen are of different versions: give both the same one in Cargo.toml");
}
