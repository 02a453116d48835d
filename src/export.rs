/// Exports the crate's declarations of the lane `api`: puts what the build script generated into the crate, and nothing
/// else. It belongs into the root of the crate, once.
///
/// `setup` is a function `fn(&brokers::Context) -> Result<(), brokers::SetupError>` that registers the providers; it is
/// called on the processing thread of every instance that is created. Its path is relative to the calling module.
///
/// ```ignore
/// pub mod api;
/// mod monitor;
/// brokers::export!(setup = monitor::setup);
/// ```
#[cfg(feature = "ffi")]
#[macro_export]
macro_rules! export {
    (setup = $setup:path $(,)?) => {
        // Outside of the module, so that the path means what it says where it is written.
        #[doc(hidden)]
        const __BROKERS_SETUP: fn(&$crate::Context) -> ::std::result::Result<(), $crate::SetupError> = $setup;

        #[doc(hidden)]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::undocumented_unsafe_blocks)]
        pub mod __brokers {
            pub(crate) const SETUP: fn(&$crate::Context) -> ::std::result::Result<(), $crate::SetupError> =
                super::__BROKERS_SETUP;

            include!(concat!(
                env!(
                    "BROKERS_GLUE_DIR",
                    "brokers::export! needs a build script that generates what it exports; build.rs: \
                     fn main() { brokers_codegen::Library::new(\"name\").declarations(\"src/api.rs\").generate(); } \
                     with brokers-codegen in [build-dependencies]"
                ),
                "/glue.rs"
            ));
        }
    };
}

/// Needs the feature `ffi`.
#[cfg(not(feature = "ffi"))]
#[macro_export]
macro_rules! export {
    ($($anything:tt)*) => {
        ::std::compile_error!(
            "brokers::export! needs the feature `ffi`; Cargo.toml: brokers = { version = \"…\", features = [\"ffi\"] }"
        );
    };
}
