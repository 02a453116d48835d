//! The run time linked into every generated library: what stands between the C functions and the author's providers.
//!
//! A call comes in through a generated `extern "C"` function and [`c::boundary`]; its arguments are lifted
//! ([`lift`]), the handle is looked up and its instance kept alive (`handle`), the request is made in the instance's
//! context, answered on the calling thread or handed over (`handoff`) and answered on the processing thread
//! (`processing`), and the answer goes out as a view in a box of its own ([`lower`], `result`); an asynchronous one is
//! handed to whom it was made for (`call`, `call_async`). An event takes the other way: a shared listener packs it into
//! the instance's queue (`outlet`, `event_ring`), and the delivery thread (`courier`), or whoever dispatches, hands it to
//! the callbacks (`delivery`, `subscription`).
//!
//! What this crate deliberately does not do: it polls nothing and sleeps nowhere, it runs no callback and no provider
//! under a lock, it never frees what running code still uses, and it knows nothing of any one library's types: those
//! are in the glue.

#[cfg(panic = "abort")]
compile_error!(
    "a library made with brokers has to unwind: with panic = \"abort\" a panic of a provider would end the host program. \
     Remove `panic = \"abort\"` from the profile."
);

pub mod abi;
pub mod c;
pub mod fault;
pub mod library;
pub mod lift;
pub mod lower;
pub mod status;

mod biased;
mod call;
mod call_async;
mod courier;
mod delivery;
mod depth;
mod error;
mod event_ring;
mod fence;
mod fork;
mod handle;
mod handoff;
mod instance;
mod interrupt;
mod log;
mod outlet;
mod panic;
mod poll_handle;
mod processing;
mod result;
mod shape;
mod sleep;
mod stats;
mod stderr;
mod subscription;
mod sync;

pub use depth::MAX_DEPTH;
pub use fault::{CallError, Fault};
pub use interrupt::Interrupts;
pub use library::{
    Around, Bell, CreateOptions, DeliveryMode, Item, Library, LostHook, Pulled, SubscribeOptions, ThreadHook,
    ThreadRole, Timeout,
};
pub use lift::{ArgPath, Lift, NumberView, variant};
pub use log::{LogLevel, LogRecord, LogSink};
pub use lower::{Arena, Lower};
pub use outlet::{Pack, Viewed, Whole};
pub use stats::Stats;
pub use status::Status;
