//! Lanes: how far a message reaches. A declaration names one; no call site does.
//!
//! | lane | reaches | handlers |
//! |---|---|---|
//! | [`Local`] | its own thread | stay on it; plain ones need no runtime |
//! | [`Mt`] | the threads of the process | stay on the thread that registered them, which runs a Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; shared ones run on the thread that has a message for them |
//! | [`Api`] | like `mt`, and foreign programs | like `mt` |
//!
//! All lanes have the same registry, queues and handlers. A lane decides two things: whether the roster of a context is
//! seen by all threads or by the one that registered, and with it whether what a handler's thread shares has to be
//! locked.

use crate::event::Seats;
use crate::mailbox::{OneThread, Threads};

/// How far a message reaches: [`Local`], [`Mt`] or [`Api`].
pub trait Lane: sealed::Sealed + 'static {
    /// Whether registrations are seen by threads other than their own.
    #[doc(hidden)]
    const REACHES_THREADS: bool;

    /// How a listener's own queue is shared with its emitters.
    #[doc(hidden)]
    type Sharing: Seats;
}

/// Within a thread.
#[derive(Debug)]
pub enum Local {}

/// Across the threads of the process.
#[derive(Debug)]
pub enum Mt {}

/// Across threads, and exported to foreign programs.
#[derive(Debug)]
pub enum Api {}

impl Lane for Local {
    const REACHES_THREADS: bool = false;
    type Sharing = OneThread;
}

impl Lane for Mt {
    const REACHES_THREADS: bool = true;
    type Sharing = Threads;
}

impl Lane for Api {
    const REACHES_THREADS: bool = true;
    type Sharing = Threads;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Local {}
    impl Sealed for super::Mt {}
    impl Sealed for super::Api {}
}
