//! A file watcher: it tells its callers what changes in the folders that they name, as the operating system tells it.
//!
//! [`api`] is the whole vocabulary, `watch` all there is behind it. The crate `notify` asks the operating system, and
//! has a thread for that. What that thread hears it emits by itself: an event may come from any thread. The requests
//! run on the processing thread of a library instance, which owns the list of what is watched.
//!
//! It deliberately adds nothing to what `notify` says: it joins no changes, waits for no silence, and looks into no
//! file.

pub mod api;
mod watch;

pub use watch::setup;

brokers::export!(setup = watch::setup);
