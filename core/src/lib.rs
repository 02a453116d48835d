//! The in-process brokers: events, requests and signals between modules that do not know each other, on one thread
//! or across the threads of a process.
//!
//! The way of a message: a door ([`event`], [`request`], [`signal`]) asks this thread's *line* for the message's context,
//! that is for everybody registered for this type there, as this thread sees it (`registry`). A handler that belongs to
//! the calling thread is run in place; one that belongs to another thread gets the message through the one bounded queue
//! of (context, owning thread), whose pump runs it there (`room`); a shared handler runs where the message is; a listener
//! with a queue of its own, or a stream, finds it there. All queues are one type (`mailbox`), all policies one enum.
//!
//! What this crate deliberately does not do: it never starts a thread for handlers (the one thread it starts keeps
//! deadlines), it never runs a handler under a lock, it moves no handler between threads, and it knows nothing of
//! foreign languages: what crosses a C ABI is `broker-ffi`'s business.
#![deny(unsafe_code)]

#[cfg(panic = "abort")]
compile_error!(
    "brokers needs unwinding: a handler that panics is an error for its caller, not the end of the process; \
     remove `panic = \"abort\"` from the profile in Cargo.toml"
);

pub mod blocking;
pub mod context;
pub mod dispatcher;
pub mod error;
pub mod event;
pub mod handle;
pub mod lane;
pub mod multi_request;
pub mod policy;
pub mod request;
pub mod signal;
pub mod stats;

#[doc(hidden)]
pub use caught::panic_message;
#[doc(hidden)]
pub use companion::{quiet_pumps, set_companion};
#[doc(hidden)]
pub use deadline::{Deadline, ring_at};
#[doc(hidden)]
pub use room::{Task, caught_up, is_behind};

#[doc(hidden)]
pub mod fork;
#[doc(hidden)]
pub mod hazard;
#[doc(hidden)]
pub mod registry;

mod caught;
mod companion;
mod deadline;
mod dispatch;
mod drain;
mod mailbox;
mod queue;
mod room;
mod slot;
mod sync;
#[doc(hidden)]
pub mod thread;
mod world;
