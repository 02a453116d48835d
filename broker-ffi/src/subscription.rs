//! One subscription: who may run its callback, and who gives its captures back.
//!
//! **Ordering**: one thread at a time runs the callback: who has the turn of its outlet. **Drop**: the callback is dropped
//! and then `destroy` called exactly once, by the thread that runs the callback if it runs when the subscription is
//! closed, otherwise by whoever closed it; never under the lock. **Shutdown**: the delivery closes what is left.
//!
//! Running costs no lock: the runner says that it runs and then looks whether the subscription is closed, who closes it
//! does the same the other way round, and of the two fences in between only that of the rare one costs anything.

use std::cell::UnsafeCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::time::Instant;

#[cfg(loom)]
use loom::sync::atomic::{AtomicBool, AtomicU64};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, AtomicU64};

use crate::fence;
use crate::library::LostHook;
use crate::panic::{contained, message};
use crate::sync::{Condvar, Mutex, ThreadId, lock, this_thread, wait_until};

/// Called once, after the callback is gone.
pub(crate) type Destroy = Box<dyn FnOnce() + Send>;

/// A subscription with a callback `C`.
pub(crate) struct Subscription<C> {
    /// Its handle.
    pub(crate) handle: u64,
    /// The number of the first event that is meant for it.
    since: AtomicU64,
    has_hook: bool,
    is_running: AtomicBool,
    is_closed: AtomicBool,
    lost: AtomicU64,
    /// How many of the lost its hook has heard of. Of whoever has the turn.
    told: AtomicU64,
    state: Mutex<State>,
    gone: Condvar,
    /// Nobody's but the runner's while `is_running`, and until it was given back.
    cargo: UnsafeCell<Option<Cargo<C>>>,
}

// SAFETY: the cargo is reached by one thread at a time: by the runner, which has found the subscription open after it had
// said that it runs, or by the one thread that the state let release it after that.
unsafe impl<C: Send> Sync for Subscription<C> {}

/// What has to be given back in the end.
struct Cargo<C> {
    callback: C,
    on_lost: Option<LostHook>,
    destroy: Option<Destroy>,
}

#[derive(Clone, Copy)]
enum State {
    /// Nobody has given the cargo back yet.
    Held,
    /// Closed, and this thread is giving the cargo back.
    Releasing(ThreadId),
    /// Closed, and nothing of the caller's is left.
    Gone,
}

impl<C> Subscription<C> {
    pub(crate) fn new(
        handle: u64,
        callback: C,
        on_lost: Option<LostHook>,
        destroy: Option<Destroy>,
    ) -> Subscription<C> {
        fence::prepare();
        Subscription {
            handle,
            since: AtomicU64::new(u64::MAX),
            has_hook: on_lost.is_some(),
            is_running: AtomicBool::new(false),
            is_closed: AtomicBool::new(false),
            lost: AtomicU64::new(0),
            told: AtomicU64::new(0),
            state: Mutex::new(State::Held),
            gone: Condvar::new(),
            cargo: UnsafeCell::new(Some(Cargo { callback, on_lost, destroy })),
        }
    }

    /// Runs the callback unless the subscription is closed; the hook for losses before it, if there are new ones. Whether
    /// it ran and did not panic. For the thread that has the turn only, and not inside of itself.
    #[inline]
    pub(crate) fn run(&self, instance: u64, call: impl FnOnce(&C)) -> Ran {
        self.inside(|cargo| {
            if self.has_hook && self.told.load(Ordering::Relaxed) != self.lost.load(Ordering::Relaxed) {
                self.tell(cargo, instance);
                // It may have ended its own subscription.
                if self.is_closed.load(Ordering::Relaxed) {
                    return Ran::Not;
                }
            }
            match catch_unwind(AssertUnwindSafe(|| call(&cargo.callback))) {
                Ok(()) => Ran::Well,
                Err(payload) => {
                    let message = message(payload);
                    tracing::error!(target: "brokers", handle = self.handle, %message, "an event callback panicked");
                    Ran::Panicked
                }
            }
        })
    }

    /// Calls the hook for losses, if there is one and there are new ones. As for [`run`](Subscription::run).
    pub(crate) fn tell_lost(&self, instance: u64) {
        self.inside(|cargo| {
            self.tell(cargo, instance);
            Ran::Not
        });
    }

    #[inline]
    fn inside(&self, f: impl FnOnce(&Cargo<C>) -> Ran) -> Ran {
        self.is_running.store(true, Ordering::Relaxed);
        fence::light();
        let mut ran = Ran::Not;
        if !self.is_closed.load(Ordering::Acquire) {
            // SAFETY: open after this thread had said that it runs: whoever closes it leaves the cargo to this thread.
            if let Some(cargo) = unsafe { &*self.cargo.get() } {
                ran = f(cargo);
            }
        }
        self.is_running.store(false, Ordering::Release);
        fence::light();
        if self.is_closed.load(Ordering::Relaxed) {
            self.give_back();
        }
        ran
    }

    #[cold]
    fn tell(&self, cargo: &Cargo<C>, instance: u64) {
        let lost = self.lost.load(Ordering::Relaxed);
        let newly = lost - self.told.load(Ordering::Relaxed);
        self.told.store(lost, Ordering::Relaxed);
        if let (Some(hook), 1..) = (&cargo.on_lost, newly) {
            contained("a callback for lost events", || hook(instance, newly));
        }
    }

    /// Gives everything back, if nobody else has begun to.
    #[cold]
    fn give_back(&self) {
        let mut state = lock(&self.state);
        if !matches!(*state, State::Held) {
            return;
        }
        *state = State::Releasing(this_thread());
        drop(state);
        // SAFETY: closed, the callback does not run and never will, and this is the one thread that has changed the state.
        let cargo = unsafe { (*self.cargo.get()).take() };
        if let Some(Cargo { callback, on_lost, destroy }) = cargo {
            contained("what an event callback had captured", || drop((callback, on_lost)));
            if let Some(destroy) = destroy {
                contained("the destroy function of a subscription", destroy);
            }
        }
        *lock(&self.state) = State::Gone;
        self.gone.notify_all();
    }

    /// Closes it, and gives everything back without calling `destroy` if nobody else has closed it or runs it. Whether it
    /// did.
    pub(crate) fn revoke(&self) -> bool {
        if self.is_closed.swap(true, Ordering::Relaxed) {
            return false;
        }
        fence::heavy();
        let mut state = lock(&self.state);
        if self.is_running.load(Ordering::Acquire) || !matches!(*state, State::Held) {
            return false;
        }
        *state = State::Releasing(this_thread());
        drop(state);
        // SAFETY: as in `give_back`.
        let cargo = unsafe { (*self.cargo.get()).take() };
        contained("what an event callback had captured", || drop(cargo));
        *lock(&self.state) = State::Gone;
        self.gone.notify_all();
        true
    }
}

/// What became of a call.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Ran {
    /// The subscription is closed.
    Not,
    Well,
    Panicked,
}

impl<C> Subscription<C> {
    /// No further call of the callback begins. Does not wait for a running one.
    pub(crate) fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        fence::heavy();
        if !self.is_running.load(Ordering::Acquire) {
            self.give_back();
        }
    }

    /// Waits until the callback has ended and everything was given back. Whether that came before the deadline. Code
    /// that is given back right now, on this very thread, need not wait for itself.
    pub(crate) fn wait_gone(&self, deadline: Instant) -> bool {
        let is_over = |state: &State| match state {
            State::Gone => true,
            State::Releasing(thread) => *thread == this_thread(),
            State::Held => false,
        };
        wait_until(&self.gone, lock(&self.state), deadline, is_over).1
    }

    /// Whether it was closed.
    #[inline]
    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed)
    }

    /// Whether it was closed and everything was given back.
    pub(crate) fn is_gone(&self) -> bool {
        matches!(*lock(&self.state), State::Gone)
    }

    /// From the event with this number on, events are meant for it.
    pub(crate) fn begin(&self, number: u64) {
        self.since.store(number, Ordering::Relaxed);
    }

    /// Whether the event with this number is meant for it.
    #[inline]
    pub(crate) fn wants(&self, number: u64) -> bool {
        self.since.load(Ordering::Relaxed) <= number
    }

    /// More events were lost. Whether there is a hook to be told.
    pub(crate) fn lose(&self, events: u64) -> bool {
        self.lost.fetch_add(events, Ordering::Relaxed);
        self.has_hook
    }

    /// How many events were lost.
    pub(crate) fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::sync::Arc;
    use loom::sync::atomic::{AtomicBool, AtomicUsize};
    use loom::thread;
    use std::time::Duration;

    struct Seen {
        running: AtomicBool,
        destroyed: AtomicUsize,
    }

    fn subscription(seen: &Arc<Seen>) -> Arc<Subscription<Arc<Seen>>> {
        let destroying = seen.clone();
        let destroy = move || {
            assert!(!destroying.running.load(Ordering::SeqCst), "destroyed while the callback runs");
            destroying.destroyed.fetch_add(1, Ordering::SeqCst);
        };
        Arc::new(Subscription::new(1, seen.clone(), None, Some(Box::new(destroy))))
    }

    fn seen() -> Arc<Seen> {
        Arc::new(Seen { running: AtomicBool::new(false), destroyed: AtomicUsize::new(0) })
    }

    fn call(seen: &Arc<Seen>) {
        assert_eq!(seen.destroyed.load(Ordering::SeqCst), 0, "called after destroy");
        seen.running.store(true, Ordering::SeqCst);
        seen.running.store(false, Ordering::SeqCst);
    }

    fn later() -> Instant {
        Instant::now() + Duration::from_secs(3600)
    }

    /// When the closing thread comes back from waiting, no call runs and `destroy` was called once.
    #[test]
    fn off_while_running() {
        loom::model(|| {
            let seen = seen();
            let subscription = subscription(&seen);
            let delivery = {
                let subscription = subscription.clone();
                thread::spawn(move || {
                    subscription.run(0, call);
                    subscription.run(0, call);
                })
            };
            subscription.close();
            assert!(subscription.wait_gone(later()));
            assert!(!seen.running.load(Ordering::SeqCst));
            assert_eq!(seen.destroyed.load(Ordering::SeqCst), 1);
            delivery.join().unwrap();
            assert_eq!(seen.destroyed.load(Ordering::SeqCst), 1);
        });
    }

    /// Closed from inside its own call, against another thread that closes it too.
    #[test]
    fn off_from_inside() {
        loom::model(|| {
            let seen = seen();
            let subscription = subscription(&seen);
            let delivery = {
                let subscription = subscription.clone();
                thread::spawn(move || {
                    subscription.run(0, |seen| {
                        call(seen);
                        subscription.close();
                        assert_eq!(seen.destroyed.load(Ordering::SeqCst), 0, "destroyed under a running call");
                    });
                    assert!(subscription.is_closed());
                })
            };
            subscription.close();
            assert!(subscription.wait_gone(later()));
            delivery.join().unwrap();
            assert_eq!(seen.destroyed.load(Ordering::SeqCst), 1);
        });
    }

    /// Two threads close at once, both wait, one gives back.
    #[test]
    fn close_twice() {
        loom::model(|| {
            let seen = seen();
            let subscription = subscription(&seen);
            let other = {
                let subscription = subscription.clone();
                thread::spawn(move || {
                    subscription.close();
                    assert!(subscription.wait_gone(later()));
                })
            };
            subscription.close();
            assert!(subscription.wait_gone(later()));
            assert_eq!(seen.destroyed.load(Ordering::SeqCst), 1);
            other.join().unwrap();
            assert_eq!(seen.destroyed.load(Ordering::SeqCst), 1);
        });
    }
}
