//! Forking while instances live. Alone in its process, which it forks.
//!
//! It starts as a program in C does: in one that starts as Rust programs do, the test's own threads would take a lock of
//! the standard library when they begin, as `brokers_core::fork` says.

#![cfg_attr(unix, no_main)]

#[cfg(unix)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(unix)]
mod unix;

/// Nothing forks here.
#[cfg(not(unix))]
fn main() {}
