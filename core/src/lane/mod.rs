//! Lanes: how far a message reaches. A declaration names one; no call site does.
//!
//! | lane | reaches | handlers |
//! |---|---|---|
//! | [`Local`] | its own thread | stay on it, and need no runtime |
//! | [`Mt`] | the threads of the process | stay on the thread that registered them, which is inside a Tokio `LocalRuntime` or `LocalSet`; shared listeners run where the event is emitted |
//! | [`Api`] | like `mt`, and foreign programs | like `mt` |

pub(crate) mod local;
pub(crate) mod mt;

#[doc(hidden)]
pub use mt::caught_up;

use crate::context::Context;
use crate::error::RegisterError;
use crate::queue::{Queue, ThreadNumber};
use crate::registry::{Entry, Homed, Registration, Role};
use crate::request::{Flight, Pending, Request};
use crate::world::World;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

/// How far a message reaches: [`Local`], [`Mt`] or [`Api`].
pub trait Lane: sealed::Sealed + 'static {
    #[doc(hidden)]
    type Carrier: Carrier;
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
    type Carrier = local::WithinThread;
}

impl Lane for Mt {
    type Carrier = mt::AcrossThreads;
}

impl Lane for Api {
    type Carrier = mt::AcrossThreads;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Local {}
    impl Sealed for super::Mt {}
    impl Sealed for super::Api {}
}

/// What a lane does in its own way: where rosters live, and how a handler is found that stays on its thread.
pub trait Carrier: Sized + 'static {
    /// How a roster refers to a handler that stays on its thread.
    type Bound<K: Role<Carrier = Self>>: Clone + 'static;
    /// A roster as it was when it was read.
    type Roster<K: Role<Carrier = Self>>: Clone + Deref<Target = Vec<Entry<K>>> + 'static;

    /// The roster, unless it is empty.
    fn read<K: Role<Carrier = Self>>(context: Context) -> Option<Self::Roster<K>>;

    /// Changes the roster; `None` if the context is closed. What `f` takes out it must return, not drop.
    fn change<K: Role<Carrier = Self>, T>(world: &Arc<World>, f: impl FnOnce(&mut Vec<Entry<K>>) -> T) -> Option<T>;

    /// Gives this thread's handler a home.
    fn bind<K: Role<Carrier = Self>>(
        world: &Arc<World>,
        handler: Box<K::Handler>,
        registration: &Arc<Registration>,
    ) -> Result<Self::Bound<K>, RegisterError>;

    /// Somebody inside the gate of a listener that is called.
    type Inside;

    /// Begins a call of a listener bound to this thread, unless it has been dropped.
    fn enter(registration: &Arc<Registration>) -> Option<Self::Inside>;

    /// Where the handler is, seen from this thread.
    fn find<K: Role<Carrier = Self>>(bound: &Self::Bound<K>, registration: &Registration) -> Found<K>;

    /// Sees to it that the handler of a closed registration goes. True if its home was this thread.
    fn release<K: Role<Carrier = Self>>(bound: Self::Bound<K>, registration: &Registration) -> bool;

    /// Keeps a provider's future that is not ready, on the thread of its provider, which is this one.
    fn keep<R: Request>(flight: Flight<R>) -> Pending<R>;

    /// Whether this thread sees the registrations that `thread` made.
    fn reaches(thread: ThreadNumber) -> bool;
}

/// Where a handler that stays on its thread is.
pub enum Found<K: Role> {
    /// On this thread.
    Here(Rc<Homed<K>>),
    /// On the thread of this queue.
    There(Arc<Queue>),
    /// Nowhere any more.
    Gone,
}

/// Drops what this thread holds of a context that has been closed.
pub(crate) fn leave(context: Context) {
    local::leave(context);
    mt::leave(context);
}
