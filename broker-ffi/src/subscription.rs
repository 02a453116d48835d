//! One subscription: who may run its callback, and who gives its captures back.
//!
//! **Ordering**: only the delivery thread runs callbacks, one at a time. **Drop**: the callback is dropped and then
//! `destroy` called exactly once, by the delivery thread if the callback was running when the subscription was closed,
//! otherwise by whoever closed it; never under the lock. **Shutdown**: the delivery thread closes what is left.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use crate::panic::{contained, message};
use crate::sync::{Condvar, Mutex, ThreadId, lock, this_thread, wait_until};

/// Called once, after the callback is gone.
pub(crate) type Destroy = Box<dyn FnOnce() + Send>;

/// A subscription with a callback `C`.
pub(crate) struct Subscription<C> {
    /// Its handle.
    pub(crate) handle: u64,
    /// The number of the first event it sees.
    pub(crate) since: u64,
    lost: AtomicU64,
    panics: AtomicU64,
    state: Mutex<State<C>>,
    gone: Condvar,
}

/// What has to be given back in the end.
struct Cargo<C> {
    callback: C,
    destroy: Option<Destroy>,
}

enum State<C> {
    /// Open, and the callback is not running.
    Idle(Cargo<C>),
    /// The delivery thread has the cargo and runs the callback.
    Running,
    /// As `Running`, but closed: the delivery thread gives the cargo back.
    Closing,
    /// Closed, and this thread is giving the cargo back.
    Releasing(ThreadId),
    /// Closed, and nothing of the caller's is left.
    Gone,
}

impl<C> Subscription<C> {
    pub(crate) fn new(handle: u64, since: u64, callback: C, destroy: Option<Destroy>) -> Subscription<C> {
        let state = Mutex::new(State::Idle(Cargo { callback, destroy }));
        Subscription { handle, since, lost: AtomicU64::new(0), panics: AtomicU64::new(0), state, gone: Condvar::new() }
    }

    /// Runs the callback unless the subscription is closed. For the delivery thread only.
    pub(crate) fn run(&self, call: impl FnOnce(&C)) {
        let mut state = lock(&self.state);
        let cargo = match std::mem::replace(&mut *state, State::Running) {
            State::Idle(cargo) => cargo,
            closed => {
                *state = closed;
                return;
            }
        };
        drop(state);
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| call(&cargo.callback))) {
            let (message, times) = (message(payload), self.panics.fetch_add(1, Ordering::Relaxed) + 1);
            tracing::error!(target: "brokers", handle = self.handle, times, %message, "an event callback panicked");
        }
        let mut state = lock(&self.state);
        match *state {
            State::Closing => {
                *state = State::Releasing(this_thread());
                drop(state);
                self.release(cargo);
            }
            _ => *state = State::Idle(cargo),
        }
    }

    fn release(&self, Cargo { callback, destroy }: Cargo<C>) {
        contained("what an event callback had captured", || drop(callback));
        if let Some(destroy) = destroy {
            contained("the destroy function of a subscription", destroy);
        }
        *lock(&self.state) = State::Gone;
        self.gone.notify_all();
    }

    /// Gives everything back without calling `destroy`, if nobody has closed the subscription or runs it. Whether it did.
    pub(crate) fn revoke(&self) -> bool {
        let mut state = lock(&self.state);
        let is_idle = matches!(*state, State::Idle(_));
        if is_idle {
            let idle = std::mem::replace(&mut *state, State::Gone);
            drop(state);
            contained("what an event callback had captured", || drop(idle));
        }
        is_idle
    }
}

/// What can be done with a subscription whatever its event is.
pub(crate) trait Close: Send + Sync {
    /// Its handle.
    fn handle(&self) -> u64;
    /// No further call of the callback begins. Does not wait for a running one.
    fn close(&self);
    /// Waits until the callback has ended and everything was given back. Whether that came before the deadline. Code
    /// that is given back right now, on this very thread, need not wait for itself.
    fn wait_gone(&self, deadline: Instant) -> bool;
    /// Whether it was closed.
    fn is_closed(&self) -> bool;
    /// Whether it was closed and everything was given back.
    fn is_gone(&self) -> bool;
    /// One more event was lost.
    fn lose(&self);
    /// How many events were lost.
    fn lost(&self) -> u64;
}

impl<C: Send> Close for Subscription<C> {
    fn handle(&self) -> u64 {
        self.handle
    }

    fn close(&self) {
        let mut state = lock(&self.state);
        match std::mem::replace(&mut *state, State::Releasing(this_thread())) {
            State::Idle(cargo) => {
                drop(state);
                self.release(cargo);
            }
            State::Running => *state = State::Closing,
            closed => *state = closed,
        }
    }

    fn wait_gone(&self, deadline: Instant) -> bool {
        let is_over = |state: &State<C>| match state {
            State::Gone => true,
            State::Releasing(thread) => *thread == this_thread(),
            State::Idle(_) | State::Running | State::Closing => false,
        };
        wait_until(&self.gone, lock(&self.state), deadline, is_over).1
    }

    fn is_closed(&self) -> bool {
        !matches!(*lock(&self.state), State::Idle(_) | State::Running)
    }

    fn is_gone(&self) -> bool {
        matches!(*lock(&self.state), State::Gone)
    }

    fn lose(&self) {
        self.lost.fetch_add(1, Ordering::Relaxed);
    }

    fn lost(&self) -> u64 {
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
        Arc::new(Subscription::new(1, 0, seen.clone(), Some(Box::new(destroy))))
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
                    subscription.run(call);
                    subscription.run(call);
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
                    subscription.run(|seen| {
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
