//! The door of an instance: counts who is inside, and once closed lets nobody in.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

const CLOSED: usize = 1 << (usize::BITS - 1);

/// Counts the calls in flight.
#[derive(Default)]
pub(crate) struct Gate {
    /// How many are inside, and `CLOSED`.
    state: AtomicUsize,
    drained: Notify,
}

/// Somebody is inside.
pub(crate) struct Entry<'a>(&'a Gate);

impl Gate {
    /// Goes inside, unless the gate is closed.
    pub(crate) fn enter(&self) -> Option<Entry<'_>> {
        let before = self.state.fetch_add(1, Ordering::AcqRel);
        let entry = Entry(self);
        (before & CLOSED == 0).then_some(entry)
    }

    /// Lets nobody in any more.
    pub(crate) fn close(&self) {
        self.state.fetch_or(CLOSED, Ordering::AcqRel);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.state.load(Ordering::Acquire) & CLOSED != 0
    }

    /// Waits until nobody is inside a closed gate.
    pub(crate) async fn drained(&self) {
        loop {
            let mut notified = std::pin::pin!(self.drained.notified());
            notified.as_mut().enable();
            if self.state.load(Ordering::Acquire) == CLOSED {
                return;
            }
            notified.await;
        }
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        if self.0.state.fetch_sub(1, Ordering::AcqRel) == CLOSED | 1 {
            self.0.drained.notify_waiters();
        }
    }
}
