//! Waiting until nobody is inside any more.
//!
//! A [`Gate`] counts who is inside and can be closed: those who hold it (a shared or asynchronous handler, for life), and
//! the calls that the thread runs on which the handler lives. Once closed nobody enters, and [`Gate::drained`] resolves
//! when the last one left. Loom checks it (`loom_` tests below); it therefore knows no primitive but those of
//! [`crate::sync`] and the standard wakers.

use crate::caught::wake_caught;
use crate::sync::{AtomicUsize, Mutex, lock, sequentially_consistent};
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Poll, Waker};

const CLOSED: usize = 1 << (usize::BITS - 1);

pub(crate) struct Gate {
    /// How many hold it; the top bit says closed.
    inside: AtomicUsize,
    /// How many calls run on the handler's thread, which alone counts them.
    running: AtomicUsize,
    waiting: Mutex<Vec<Waker>>,
}

impl Gate {
    pub(crate) fn new() -> Gate {
        Gate { inside: AtomicUsize::new(0), running: AtomicUsize::new(0), waiting: Mutex::new(Vec::new()) }
    }

    /// Goes in, unless the gate is closed. Whoever went in must [`leave`](Self::leave); [`Hold`] sees to that.
    fn enter(&self) -> bool {
        // The increment comes first: a closer that reads the count afterwards sees this one and waits.
        let before = self.inside.fetch_add(1, Ordering::AcqRel);
        if before & CLOSED != 0 {
            self.leave();
            return false;
        }
        true
    }

    /// A call, until dropped, on the one thread that ever calls; `None` when the gate is closed.
    ///
    /// It costs one atomic read-modify-write. Leaving costs none, at a price: if the gate is closed at that very moment,
    /// the wake may be missed. Whoever closes the gate of a handler that lives elsewhere therefore sends its thread there
    /// ([`nudge`](Self::nudge)).
    #[inline]
    pub(crate) fn pass(&self) -> Option<Passing<'_>> {
        let outer = self.running.load(Ordering::Relaxed);
        // Sequentially consistent with `close` and `is_drained`: either this sees the gate closed, or the closer sees
        // this call.
        self.running.swap(outer + 1, Ordering::SeqCst);
        sequentially_consistent();
        let passing = Passing { gate: self, outer };
        (self.inside.load(Ordering::SeqCst) & CLOSED == 0).then_some(passing)
    }

    fn leave(&self) {
        // Release: what was done inside happens before what the waiter does after the wait.
        if self.inside.fetch_sub(1, Ordering::AcqRel) == CLOSED | 1 {
            self.nudge();
        }
    }

    /// Has those who wait look again.
    pub(crate) fn nudge(&self) {
        let wakers = std::mem::take(&mut *lock(&self.waiting));
        wakers.into_iter().for_each(wake_caught);
    }

    pub(crate) fn is_open(&self) -> bool {
        self.inside.load(Ordering::Acquire) & CLOSED == 0
    }

    /// Closes the gate; doing it again does nothing.
    pub(crate) fn close(&self) {
        self.inside.fetch_or(CLOSED, Ordering::SeqCst);
        sequentially_consistent();
    }

    fn is_drained(&self) -> bool {
        self.inside.load(Ordering::SeqCst) == CLOSED && self.running.load(Ordering::SeqCst) == 0
    }

    /// Ready when the gate is closed and nobody is inside.
    pub(crate) fn drained(&self) -> impl Future<Output = ()> {
        poll_fn(|cx| {
            if self.is_drained() {
                return Poll::Ready(());
            }
            // Cloned before the lock, and what is not needed dropped after it: wakers are somebody else's code.
            let mut waker = Some(cx.waker().clone());
            let mut waiting = lock(&self.waiting);
            if !waiting.iter().any(|known| known.will_wake(cx.waker())) {
                waiting.extend(waker.take());
            }
            drop(waiting);
            // Again, because the last one may have left before the waker was in the list.
            if self.is_drained() { Poll::Ready(()) } else { Poll::Pending }
        })
    }
}

/// A call on the handler's thread.
pub(crate) struct Passing<'a> {
    gate: &'a Gate,
    /// How many calls it runs inside of.
    outer: usize,
}

impl Drop for Passing<'_> {
    #[inline]
    fn drop(&mut self) {
        self.gate.running.store(self.outer, Ordering::Release);
        if !self.gate.is_open() {
            self.gate.nudge();
        }
    }
}

/// Anything that has a gate and can be shared.
pub(crate) trait Gated {
    fn gate(&self) -> &Gate;
}

/// Somebody inside, for as long as something lasts.
pub(crate) struct Hold<T: Gated>(Arc<T>);

impl<T: Gated> Hold<T> {
    /// None when the gate is closed.
    pub(crate) fn enter(gated: &Arc<T>) -> Option<Hold<T>> {
        gated.gate().enter().then(|| Hold(gated.clone()))
    }
}

impl<T: Gated> Drop for Hold<T> {
    fn drop(&mut self) {
        self.0.gate().leave();
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;
    use std::time::Instant;

    impl Gated for Gate {
        fn gate(&self) -> &Gate {
            self
        }
    }

    #[test]
    fn a_closed_gate_lets_nobody_in_and_drains_when_the_last_one_leaves() {
        let gate = Arc::new(Gate::new());
        let hold = Hold::enter(&gate).unwrap();
        assert!(gate.is_open());
        gate.close();
        gate.close();
        assert!(!gate.is_open());
        assert!(Hold::enter(&gate).is_none());
        assert_eq!(block_on_until(gate.drained(), Some(Instant::now())), None);
        drop(hold);
        assert_eq!(block_on_until(gate.drained(), Some(Instant::now())), Some(()));
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use loom::cell::UnsafeCell;

    /// The listener's captures: read in a call, freed (written) once the drain is over. Loom fails the model if the
    /// two may overlap.
    #[test]
    fn loom_nothing_is_inside_after_the_drain() {
        let mut model = loom::model::Builder::new();
        // Three threads: all interleavings take minutes, those with up to three preemptions a second.
        model.preemption_bound = Some(3);
        model.check(|| {
            let gate = Arc::new(Gate::new());
            let captures = loom::sync::Arc::new(UnsafeCell::new(1));
            let callers: Vec<_> = (0..2)
                .map(|_| {
                    let (gate, captures) = (gate.clone(), captures.clone());
                    loom::thread::spawn(move || {
                        if gate.enter() {
                            captures.with(|_| ());
                            gate.leave();
                        }
                    })
                })
                .collect();
            gate.close();
            loom::future::block_on(gate.drained());
            captures.with_mut(|_| ());
            for caller in callers {
                caller.join().unwrap();
            }
        });
    }

    /// The same for a handler that lives on a thread: that calls it, and later looks after what was closed.
    #[test]
    fn loom_no_call_runs_after_the_drain() {
        loom::model(|| {
            let gate = Arc::new(Gate::new());
            let captures = loom::sync::Arc::new(UnsafeCell::new(1));
            let owner = {
                let (gate, captures) = (gate.clone(), captures.clone());
                loom::thread::spawn(move || {
                    for _ in 0..2 {
                        if let Some(_passing) = gate.pass() {
                            captures.with(|_| ());
                        }
                    }
                    gate.nudge();
                })
            };
            gate.close();
            loom::future::block_on(gate.drained());
            captures.with_mut(|_| ());
            owner.join().unwrap();
        });
    }

    #[test]
    fn loom_two_may_close_and_both_see_the_drain() {
        loom::model(|| {
            let gate = Arc::new(Gate::new());
            assert!(gate.enter());
            let other = {
                let gate = gate.clone();
                loom::thread::spawn(move || {
                    gate.close();
                    loom::future::block_on(gate.drained());
                })
            };
            gate.close();
            gate.leave();
            loom::future::block_on(gate.drained());
            other.join().unwrap();
        });
    }
}
