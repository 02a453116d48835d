//! The library that the tests of every language call.
//!
//! Its vocabulary ([`api`]) has each mapped type as parameter, result, field and error payload, and one request for each
//! way in which a call can go wrong. It deliberately does nothing else: what a test needs to know about the system, it
//! can see through these requests from any language.
//!
//! Most providers give back what they are given and are made by the build script, which knows them by the names of the
//! declarations.
//!
//! Two environment variables are read by `setup`: with `CONFORMANCE_SETUP=fail` it fails, with `=panic` it panics;
//! with `CONFORMANCE_SHUTDOWN=fail` the shutdown request of the instance is going to fail.

// Types are as complex as they can get here, on purpose.
#![allow(clippy::type_complexity, clippy::large_enum_variant)]

pub mod api;
mod composed;
mod faults;
mod slow;

/// What gives back what it is given.
mod echoes {
    include!(concat!(env!("OUT_DIR"), "/providers.rs"));
}

brokers::export!(setup = setup);

/// Register all providers of one instance.
///
/// # Errors
/// When `CONFORMANCE_SETUP` is `fail`.
///
/// # Panics
/// When `CONFORMANCE_SETUP` is `panic`.
pub fn setup(ctx: &brokers::Context) -> Result<(), brokers::SetupError> {
    match std::env::var("CONFORMANCE_SETUP").as_deref() {
        Ok("fail") => return Err(brokers::SetupError::new("CONFORMANCE_SETUP asks for a failure")),
        Ok("panic") => panic!("CONFORMANCE_SETUP asks for a panic"),
        _ => {}
    }
    let fails = std::env::var("CONFORMANCE_SHUTDOWN").is_ok_and(|how| how == "fail");
    api::Farewell::provide(
        ctx,
        async move |_| {
            if fails { Err("CONFORMANCE_SHUTDOWN asks for a failure".into()) } else { Ok(()) }
        },
    )?;
    echoes::provide(ctx)?;
    composed::provide(ctx)?;
    faults::provide(ctx)?;
    slow::provide(ctx)
}
