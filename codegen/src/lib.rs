//! From a library's declarations to everything its users need: called from the author's build script.
//!
//! ```no_run
//! // build.rs
//! brokers_codegen::Library::new("mylib")
//!     .declarations("src/api.rs")
//!     .initialize("InitializeRequest")
//!     .shutdown("ShutdownRequest")
//!     .generate();
//! ```
//!
//! Data takes one way: declaration files → [`load`](mod@load) → model → `check` → one backend per surface → files.
//! The model holds no text of a target language; backends never see each other.
//!
//! This crate does not run anything: what the generated code calls at run time is the crate `broker-ffi`.

#![forbid(unsafe_code)]

mod backends;
mod builder;
mod c_layout;
mod c_names;
mod c_views;
mod check;
mod files;
mod fingerprint;
mod load;
mod manifest;
mod model;
mod report;
mod shown;
mod statuses;
mod words;

pub use builder::{Library, Package, abi_version};
pub use report::Finding;
