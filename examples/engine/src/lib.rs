//! A search engine in C++, as a library with a surface in C, C++ and Python.
//!
//! [`api`] is the whole vocabulary. The engine itself, in `engine/`, knows nothing of it: the crate in `bridge/`
//! connects the two, with `cxx`, and `provider` answers the requests. The engine is not thread-safe, and need not be:
//! it is called on the processing thread of a library instance only, whichever threads its callers have.
//!
//! The way of a request: caller → processing thread → `provider` → `bridge` → engine; and of what the engine tells
//! while it works: engine → `bridge` → event → delivery thread → callbacks.
//!
//! It deliberately does not make the engine interruptible: a caller whose deadline passes gets its error, but the
//! engine ends what it has begun.

pub mod api;
mod provider;

pub use provider::setup;

brokers::export!(setup = provider::setup);
