//! Deadlines for futures, whatever polls them.
//!
//! An asynchronous requester may be polled by any executor, or by a Tokio runtime without timers, and there is no way to
//! ask. So one thread of the process keeps all deadlines. It starts with the first one that has to be waited for and
//! ends after a while without any.

use crate::caught::wake_caught;
use crate::fork;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// How long the thread outlives the last deadline.
const LINGER: Duration = Duration::from_secs(1);

/// Ready when the moment has come.
#[derive(Debug)]
pub struct Deadline {
    at: Instant,
    /// The key in the clock's list, once it had to wait.
    listed: Option<u64>,
}

impl Deadline {
    /// The moment.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// `None` when the moment is beyond what the clock can tell: it never comes.
    pub(crate) fn after(duration: Duration) -> Option<Deadline> {
        Some(Deadline { at: Instant::now().checked_add(duration)?, listed: None })
    }
}

impl Future for Deadline {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.at {
            return Poll::Ready(());
        }
        let key = CLOCK.list(self.at, self.listed, cx.waker());
        self.listed = Some(key);
        Poll::Pending
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        if let Some(key) = self.listed {
            let waker = CLOCK.lock().waiting.remove(&(self.at, key));
            // Outside the lock, since a waker is somebody else's code.
            drop(waker);
        }
    }
}

/// Wakes `waker` at that moment, unless what is returned is dropped before.
pub fn ring_at(at: Instant, waker: &Waker) -> Deadline {
    Deadline { at, listed: Some(CLOCK.list(at, None, waker)) }
}

/// The clock, held.
pub(crate) type Held = MutexGuard<'static, State>;

/// Has everybody wait who waits for a deadline.
pub(crate) fn hold() -> Held {
    CLOCK.lock()
}

/// After a fork: the clock's thread is the parent's, and so is who waits. The next deadline starts another one.
pub(crate) fn forget_clock(state: &mut Held) {
    std::mem::forget(std::mem::take(&mut state.waiting));
    state.running = false;
    state.until = None;
}

struct Clock {
    state: Mutex<State>,
    changed: Condvar,
}

pub(crate) struct State {
    waiting: BTreeMap<(Instant, u64), Waker>,
    next: u64,
    running: bool,
    /// When the thread wakes by itself, while it sleeps.
    until: Option<Instant>,
}

static CLOCK: Clock = Clock {
    state: Mutex::new(State { waiting: BTreeMap::new(), next: 0, running: false, until: None }),
    changed: Condvar::new(),
};

impl Clock {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn list(&'static self, at: Instant, key: Option<u64>, waker: &Waker) -> u64 {
        let waker = waker.clone();
        let mut state = self.lock();
        let key = key.unwrap_or_else(|| {
            state.next += 1;
            state.next
        });
        let former = state.waiting.insert((at, key), waker);
        if !state.running {
            // Without the thread nothing would be lost but the deadline; the next one tries again.
            let started = fork::spawn("brokers-clock".to_owned(), || CLOCK.run());
            state.running = started.is_ok();
        } else if state.until.is_some_and(|until| at < until) {
            self.changed.notify_one();
        }
        drop(state);
        drop(former);
        key
    }

    fn run(&self) {
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            let next = state.waiting.first_key_value().map(|((at, _), _)| *at);
            match next {
                Some(at) if at <= now => {
                    let due = state.waiting.pop_first();
                    drop(state);
                    if let Some((_, waker)) = due {
                        // A waker is somebody else's code; the clock goes on whatever it does.
                        wake_caught(waker);
                    }
                    state = self.lock();
                }
                Some(at) => state = self.wait(state, at - now).0,
                None => {
                    let (after, timed_out) = self.wait(state, LINGER);
                    state = after;
                    if timed_out && state.waiting.is_empty() {
                        state.running = false;
                        return;
                    }
                }
            }
        }
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, duration: Duration) -> (MutexGuard<'a, State>, bool) {
        let mut state = state;
        state.until = Instant::now().checked_add(duration);
        let (mut state, outcome) = self.changed.wait_timeout(state, duration).unwrap_or_else(PoisonError::into_inner);
        state.until = None;
        (state, outcome.timed_out())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;

    #[test]
    fn a_deadline_wakes_a_thread_that_has_no_runtime() {
        let before = Instant::now();
        let deadline = Deadline::after(Duration::from_millis(20)).unwrap();
        assert_eq!(block_on_until(deadline, Some(before + Duration::from_secs(30))), Some(()));
        assert!(before.elapsed() >= Duration::from_millis(20));
    }

    #[test]
    fn an_earlier_deadline_does_not_wait_for_a_later_one() {
        let mut later = Box::pin(Deadline::after(Duration::from_secs(3600)).unwrap());
        assert!(later.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let deadline = Deadline::after(Duration::from_millis(5)).unwrap();
        assert_eq!(block_on_until(deadline, Some(Instant::now() + Duration::from_secs(30))), Some(()));
    }

    #[test]
    fn a_dropped_deadline_is_forgotten() {
        let mut deadline = Box::pin(Deadline::after(Duration::from_secs(3600)).unwrap());
        assert!(deadline.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let key = (deadline.at, deadline.listed.unwrap());
        assert!(CLOCK.lock().waiting.contains_key(&key));
        drop(deadline);
        assert!(!CLOCK.lock().waiting.contains_key(&key));
    }

    #[test]
    fn a_duration_beyond_all_clocks_is_no_deadline() {
        assert!(Deadline::after(Duration::MAX).is_none());
    }
}
