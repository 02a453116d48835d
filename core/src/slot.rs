//! Where the answer of a request is put that another task or thread works on.
//!
//! A slot has two ends, [`Reply`] and [`Answer`]. Whichever goes first tells the other one: a dropped reply is an answer
//! (closed), a dropped answer tells the worker that nobody waits any more. A third party may close the slot, when the
//! context closes while the worker cannot be reached. Loom checks it; it therefore knows no primitive but those of
//! [`crate::sync`] and the standard wakers. The flag in std's atomics only tells early what the state tells anyway.

use crate::caught::{drop_caught, wake_caught};
use crate::sync::{Mutex, lock};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context as TaskContext, Poll, Waker};

pub(crate) struct Slot<T> {
    wait: Wait,
    /// The value, from before the wait is over until it is fetched.
    value: Mutex<Option<T>>,
}

/// A slot whatever its value is: of each request there is one, and of this there is one for all.
struct Wait {
    state: Mutex<State>,
    /// Whether nobody waits any more: told by the state too, and by this without its lock.
    abandoned: AtomicBool,
}

enum State {
    /// Nothing yet: who waits for the value, and who works on it.
    Open { reader: Option<Waker>, writer: Option<Waker> },
    /// There is a value, or there was one and it has been fetched.
    Full,
    /// No value will come.
    Ended(Ended),
    /// Nobody waits for it.
    Abandoned,
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Whoever could have sent it is gone.
    Closed,
    /// It did not come in time.
    TimedOut,
}

/// The two ends of a new slot; `reader` is woken as by a first poll of the answer.
pub(crate) fn slot<T>(reader: Option<&Waker>) -> (Reply<T>, Answer<T>) {
    let slot = Arc::new(Slot { wait: Wait::new(reader), value: Mutex::new(None) });
    (Reply(Some(slot.clone())), Answer { slot, is_settled: false })
}

impl<T> Slot<T> {
    /// Puts a value in, or none, and gives out what was there.
    fn exchange(&self, value: Option<T>) -> Option<T> {
        std::mem::replace(&mut *lock(&self.value), value)
    }
}

impl Wait {
    fn new(reader: Option<&Waker>) -> Wait {
        let state = Mutex::new(State::Open { reader: reader.cloned(), writer: None });
        Wait { state, abandoned: AtomicBool::new(false) }
    }

    /// Ends the wait; false if it has ended.
    fn settle(&self, outcome: State) -> bool {
        let mut state = lock(&self.state);
        let State::Open { reader, writer } = &mut *state else { return false };
        let wakers = [reader.take(), writer.take()];
        *state = outcome;
        drop(state);
        // Wakers are somebody else's code.
        wakers.into_iter().flatten().for_each(wake_caught);
        true
    }

    /// Ready when there is a value, or with why there is none.
    fn poll(&self, cx: &mut TaskContext<'_>) -> Poll<Result<(), Ended>> {
        let waker = cx.waker().clone();
        let mut state = lock(&self.state);
        let former = match &mut *state {
            State::Open { reader, .. } => reader.replace(waker),
            State::Full => return Poll::Ready(Ok(())),
            State::Ended(why) => return Poll::Ready(Err(*why)),
            State::Abandoned => return Poll::Ready(Err(Ended::Closed)),
        };
        drop(state);
        drop(former);
        Poll::Pending
    }

    fn poll_abandoned(&self, cx: &mut TaskContext<'_>) -> Poll<()> {
        let waker = cx.waker().clone();
        let mut state = lock(&self.state);
        let former = match &mut *state {
            State::Open { writer, .. } => writer.replace(waker),
            _ => return Poll::Ready(()),
        };
        drop(state);
        drop(former);
        Poll::Pending
    }

    /// Nobody waits any more. Whether there is a value, which nobody else will fetch.
    fn abandon(&self) -> bool {
        self.abandoned.store(true, Ordering::Release);
        let former = std::mem::replace(&mut *lock(&self.state), State::Abandoned);
        let is_full = matches!(former, State::Full);
        // Outside the lock: it is somebody else's code.
        if let State::Open { writer: Some(writer), .. } = former {
            wake_caught(writer);
        }
        is_full
    }
}

/// Something that waits and can be told that it waits in vain.
pub(crate) trait Waits: Send + Sync {
    fn end(&self, why: Ended);
}

impl<T: Send> Waits for Slot<T> {
    fn end(&self, why: Ended) {
        // First this: a worker that sees the other and goes must not be the one to say why.
        self.wait.settle(State::Ended(why));
        self.wait.abandoned.store(true, Ordering::Release);
    }
}

/// The worker's end; gone once it has been used.
pub(crate) struct Reply<T>(Option<Arc<Slot<T>>>);

impl<T> Reply<T> {
    /// Puts the value; it comes back if nobody waits for it.
    pub(crate) fn send(mut self, value: T) -> Result<(), T> {
        let Some(slot) = self.0.take() else { return Err(value) };
        slot.exchange(Some(value));
        if slot.wait.settle(State::Full) {
            return Ok(());
        }
        // It is still there: whoever fetches a value has been told of it.
        match slot.exchange(None) {
            Some(value) => Err(value),
            None => Ok(()),
        }
    }

    /// The end itself; what is left of it here says nothing more.
    pub(crate) fn take(&mut self) -> Reply<T> {
        Reply(self.0.take())
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        self.0.as_ref().is_none_or(|slot| slot.wait.abandoned.load(Ordering::Acquire))
    }

    /// Ready when nobody waits any more.
    pub(crate) fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        match &self.0 {
            Some(slot) => slot.wait.poll_abandoned(cx),
            None => Poll::Ready(()),
        }
    }
}

impl<T> Drop for Reply<T> {
    fn drop(&mut self) {
        if let Some(slot) = self.0.take() {
            slot.wait.settle(State::Ended(Ended::Closed));
        }
    }
}

/// The requester's end: resolves to the value, or to why there will be none.
pub(crate) struct Answer<T> {
    slot: Arc<Slot<T>>,
    /// Whether it has resolved.
    is_settled: bool,
}

impl<T: Send + 'static> Answer<T> {
    /// For whoever may close the slot.
    pub(crate) fn waits(&self) -> Weak<dyn Waits> {
        let weak: Weak<Slot<T>> = Arc::downgrade(&self.slot);
        weak
    }
}

impl<T> Future for Answer<T> {
    type Output = Result<T, Ended>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Result<T, Ended>> {
        let Poll::Ready(settled) = self.slot.wait.poll(cx) else { return Poll::Pending };
        self.is_settled = true;
        // It is fetched once.
        Poll::Ready(match settled {
            Ok(()) => self.slot.exchange(None).ok_or(Ended::Closed),
            Err(why) => Err(why),
        })
    }
}

impl<T> Drop for Answer<T> {
    fn drop(&mut self) {
        if !self.is_settled && self.slot.wait.abandon() {
            drop_caught(self.slot.exchange(None));
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;
    use std::time::Instant;

    #[test]
    fn an_answer_is_what_was_replied_also_from_another_thread() {
        let (reply, answer) = slot(None);
        let worker = std::thread::spawn(move || reply.send(7));
        assert_eq!(block_on_until(answer, None), Some(Ok(7)));
        assert_eq!(worker.join().unwrap(), Ok(()));
    }

    #[test]
    fn a_dropped_reply_is_an_answer_and_a_late_one_comes_back() {
        let (reply, answer) = slot::<u8>(None);
        drop(reply);
        assert_eq!(block_on_until(answer, None), Some(Err(Ended::Closed)));
        let (reply, answer) = slot(None);
        drop(answer);
        assert!(reply.is_abandoned());
        assert_eq!(reply.send(7), Err(7));
    }

    #[test]
    fn a_third_party_ends_the_wait_and_the_late_reply_comes_back() {
        let (reply, answer) = slot(None);
        answer.waits().upgrade().unwrap().end(Ended::TimedOut);
        assert!(reply.is_abandoned());
        assert_eq!(block_on_until(answer, Some(Instant::now())), Some(Err(Ended::TimedOut)));
        assert_eq!(reply.send(7), Err(7));
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use loom::future::block_on;
    use loom::thread;
    use std::future::poll_fn;

    #[test]
    fn loom_an_answer_is_never_missed() {
        loom::model(|| {
            let (reply, answer) = slot(None);
            let worker = thread::spawn(move || reply.send(7));
            assert_eq!(block_on(answer), Ok(7));
            assert_eq!(worker.join().unwrap(), Ok(()));
        });
    }

    #[test]
    fn loom_a_value_is_either_fetched_or_given_back() {
        loom::model(|| {
            let (reply, answer) = slot(None);
            let worker = thread::spawn(move || reply.send(7));
            // The requester looks once and goes away, as after a deadline.
            let mut answer = Box::pin(answer);
            let mut cx = TaskContext::from_waker(Waker::noop());
            let seen = answer.as_mut().poll(&mut cx);
            drop(answer);
            let outcome = worker.join().unwrap();
            assert!(matches!((seen, outcome), (Poll::Ready(Ok(7)), Ok(())) | (Poll::Pending, _)));
        });
    }

    #[test]
    fn loom_a_worker_learns_that_nobody_waits() {
        loom::model(|| {
            let (mut reply, answer) = slot::<u8>(None);
            let requester = thread::spawn(move || drop(answer));
            block_on(poll_fn(|cx| reply.poll_abandoned(cx)));
            requester.join().unwrap();
        });
    }

    #[test]
    fn loom_a_worker_learns_that_the_wait_was_ended() {
        loom::model(|| {
            let (mut reply, answer) = slot::<u8>(None);
            let waits = answer.waits();
            let closer = thread::spawn(move || waits.upgrade().map(|waits| waits.end(Ended::TimedOut)));
            block_on(poll_fn(|cx| reply.poll_abandoned(cx)));
            closer.join().unwrap();
            drop(answer);
        });
    }

    #[test]
    fn loom_closing_ends_the_wait_whatever_the_worker_does() {
        loom::model(|| {
            let (reply, answer) = slot(None);
            let waits = answer.waits();
            let closer = thread::spawn(move || waits.upgrade().map(|waits| waits.end(Ended::Closed)));
            let worker = thread::spawn(move || reply.send(7).is_ok());
            let answered = block_on(answer).is_ok();
            closer.join().unwrap();
            assert_eq!(worker.join().unwrap(), answered);
        });
    }
}
