//! The in-process brokers: events, requests and signals between modules that do not know each other, on one thread
//! or across the threads of a process.
//!
//! The way of a message: a door ([`event`], [`request`], [`signal`]) asks the message's lane ([`lane`]) for the
//! roster of its context, that is for everybody registered for this type there. A handler that belongs to the calling
//! thread is run in place; one that belongs to another thread gets the message through the one bounded queue of
//! (context, owning thread), whose pump task runs it there; a shared listener runs where the event is emitted.
//!
//! What this crate deliberately does not do: it never starts a thread for handlers (the one thread it starts keeps
//! deadlines), it never runs a handler under a lock, it moves no handler between threads, and it knows nothing of
//! foreign languages: what crosses a C ABI is `broker-ffi`'s business.
#![forbid(unsafe_code)]

pub mod blocking;
pub mod context;
pub mod error;
pub mod event;
pub mod handle;
pub mod lane;
pub mod request;
pub mod signal;

#[doc(hidden)]
pub use caught::panic_message;

mod caught;
mod deadline;
mod dispatch;
mod drain;
mod queue;
mod registry;
mod sync;
mod world;
