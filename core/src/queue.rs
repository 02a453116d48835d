//! The one queue of (context, owning thread): what other threads want to be done there.
//!
//! Ordering: first in, first out, whatever the messages are. Back-pressure: a full queue refuses, and the sender says so
//! in its own terms. Drop and Shutdown: when the context closes, or the thread or its runtime ends, what is queued is
//! dropped and every waiting caller learns that at once. Allocation: one box per message; the queue grows as it is used.

use crate::mailbox::{Mailbox, Threads};
use crate::policy::Policy;
use crate::room::Room;
use crate::slot::Waits;
use crate::sync::{Mutex, lock};
use crate::world::World;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context as TaskContext, Poll};

/// How many messages a thread's queue of one context holds.
pub(crate) const CAPACITY: usize = 65_536;

/// What another thread wants to be done here.
pub(crate) type Job = Box<dyn FnOnce(&Room) + Send>;

/// The sending side, and the owner's.
pub(crate) struct Queue {
    pub(crate) jobs: Mailbox<Job, Threads>,
    /// Whether something ended that lives here.
    swept: AtomicBool,
    callers: Mutex<Callers>,
}

/// Those who wait for an answer from the owner's thread.
struct Callers {
    closed: bool,
    waiting: Vec<Weak<dyn Waits>>,
    /// How long the list may get before those are dropped from it who wait no more.
    tidy_at: usize,
}

impl Queue {
    /// A queue of this thread.
    pub(crate) fn new(world: &Arc<World>) -> Arc<Queue> {
        let queue = Arc::new(Queue {
            jobs: Mailbox::new(CAPACITY, Policy::Reject),
            swept: AtomicBool::new(false),
            callers: Mutex::new(Callers { closed: false, waiting: Vec::new(), tidy_at: 64 }),
        });
        world.enlist(&queue);
        queue
    }

    /// Has the owner look after what is not a message.
    pub(crate) fn ring(&self) {
        // Of no size, so that nothing is allocated. A full queue is being looked after already, a closed one has been.
        let _ = self.jobs.try_push(Box::new(|_| ()));
    }

    /// Has the owner drop the handlers that have been removed.
    pub(crate) fn sweep(&self) {
        self.swept.store(true, Ordering::Release);
        self.ring();
    }

    /// Whether there is something to sweep since this was last asked.
    pub(crate) fn take_swept(&self) -> bool {
        self.swept.load(Ordering::Acquire) && self.swept.swap(false, Ordering::AcqRel)
    }

    /// Whoever waits here is told when the queue closes.
    pub(crate) fn await_here(&self, caller: Weak<dyn Waits>) {
        let mut callers = lock(&self.callers);
        if callers.closed {
            drop(callers);
            if let Some(caller) = caller.upgrade() {
                caller.close();
            }
            return;
        }
        if callers.waiting.len() >= callers.tidy_at {
            callers.waiting.retain(|caller| caller.strong_count() > 0);
            callers.tidy_at = (callers.waiting.len() * 2).max(64);
        }
        callers.waiting.push(caller);
    }

    /// Takes no more messages, and tells whoever waits for an answer. What is queued stays for the owner to drop.
    pub(crate) fn close(&self) {
        self.jobs.close();
        let mut callers = lock(&self.callers);
        callers.closed = true;
        let waiting = std::mem::take(&mut callers.waiting);
        drop(callers);
        waiting.iter().filter_map(Weak::upgrade).for_each(|caller| caller.close());
    }

    pub(crate) fn poll_batch(&self, cx: &mut TaskContext<'_>, into: &mut VecDeque<Job>) -> Poll<bool> {
        self.jobs.poll_batch(cx, into)
    }
}

/// Names a thread; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ThreadNumber(u64);

impl ThreadNumber {
    pub(crate) fn here() -> ThreadNumber {
        use std::sync::atomic::AtomicU64;
        static NEXT: AtomicU64 = AtomicU64::new(1);
        // Without a destructor, so that it can still be asked while the thread ends.
        thread_local! { static HERE: u64 = NEXT.fetch_add(1, Ordering::Relaxed); }
        ThreadNumber(HERE.with(|number| *number))
    }
}
