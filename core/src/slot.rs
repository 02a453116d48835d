//! Where the answer of a request is put that another task or thread works on.
//!
//! A slot has two ends, [`Reply`] and [`Answer`]. Whichever goes first tells the other one: a dropped reply is an answer
//! (closed), a dropped answer tells the worker that nobody waits any more. A third party may close the slot, when the
//! context closes while the worker cannot be reached. Loom checks it; it therefore knows no primitive but those of
//! [`crate::sync`] and the standard wakers.

use crate::sync::{Mutex, lock};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};

pub(crate) struct Slot<T> {
    state: Mutex<State<T>>,
}

enum State<T> {
    /// Nothing yet: who waits for the value, and who works on it.
    Open { reader: Option<Waker>, writer: Option<Waker> },
    /// The value, until it is fetched.
    Full(T),
    /// No value will come, or it has been fetched.
    Closed,
    /// Nobody waits for it.
    Abandoned,
}

/// The two ends of a new slot.
pub(crate) fn slot<T>() -> (Reply<T>, Answer<T>) {
    let slot = Arc::new(Slot { state: Mutex::new(State::Open { reader: None, writer: None }) });
    (Reply(slot.clone()), Answer(slot))
}

impl<T> Slot<T> {
    /// Ends the wait, if it has not ended.
    fn settle(&self, value: Option<T>) -> Result<(), Option<T>> {
        let mut state = lock(&self.state);
        let State::Open { reader, writer } = &mut *state else { return Err(value) };
        let wakers = (reader.take(), writer.take());
        *state = value.map_or(State::Closed, State::Full);
        drop(state);
        // Wakers are somebody else's code.
        if let Some(reader) = wakers.0 {
            reader.wake();
        }
        Ok(())
    }
}

/// Something that waits and can be told that it waits in vain.
pub(crate) trait Waits: Send + Sync {
    fn close(&self);
}

impl<T: Send> Waits for Slot<T> {
    fn close(&self) {
        let _ = self.settle(None);
    }
}

/// The worker's end.
pub(crate) struct Reply<T>(Arc<Slot<T>>);

impl<T> Reply<T> {
    /// Puts the value; it comes back if nobody waits for it.
    pub(crate) fn send(self, value: T) -> Result<(), T> {
        self.0.settle(Some(value)).map_err(|value| value.unwrap_or_else(|| unreachable!("it was given")))
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        !matches!(&*lock(&self.0.state), State::Open { .. })
    }

    /// Ready when nobody waits any more.
    pub(crate) fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        let waker = cx.waker().clone();
        let mut state = lock(&self.0.state);
        let former = match &mut *state {
            State::Open { writer, .. } => writer.replace(waker),
            _ => return Poll::Ready(()),
        };
        drop(state);
        drop(former);
        Poll::Pending
    }
}

impl<T> Drop for Reply<T> {
    fn drop(&mut self) {
        let _ = self.0.settle(None);
    }
}

/// The requester's end: resolves to the value, or to `None` if there will be none.
pub(crate) struct Answer<T>(Arc<Slot<T>>);

impl<T: Send + 'static> Answer<T> {
    /// For whoever may close the slot.
    pub(crate) fn waits(&self) -> std::sync::Weak<dyn Waits> {
        let weak: std::sync::Weak<Slot<T>> = Arc::downgrade(&self.0);
        weak
    }
}

impl<T> Future for Answer<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<T>> {
        let waker = cx.waker().clone();
        let mut state = lock(&self.0.state);
        let former = match &mut *state {
            State::Open { reader, .. } => reader.replace(waker),
            _ => {
                let State::Full(value) = std::mem::replace(&mut *state, State::Closed) else {
                    return Poll::Ready(None);
                };
                return Poll::Ready(Some(value));
            }
        };
        drop(state);
        drop(former);
        Poll::Pending
    }
}

impl<T> Drop for Answer<T> {
    fn drop(&mut self) {
        let former = std::mem::replace(&mut *lock(&self.0.state), State::Abandoned);
        // Outside the lock: both are somebody else's code.
        if let State::Open { writer: Some(writer), .. } = former {
            writer.wake();
        }
    }
}

/// Ready when the reply's requester is gone, or with what `work` makes.
pub(crate) async fn unless_abandoned<T, O>(
    reply: &mut Reply<T>,
    mut work: impl FnMut(&mut TaskContext<'_>) -> Poll<O>,
) -> Option<O> {
    poll_fn(|cx| {
        if reply.poll_abandoned(cx).is_ready() {
            return Poll::Ready(None);
        }
        work(cx).map(Some)
    })
    .await
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;
    use std::time::Instant;

    #[test]
    fn an_answer_is_what_was_replied_also_from_another_thread() {
        let (reply, answer) = slot();
        let worker = std::thread::spawn(move || reply.send(7));
        assert_eq!(block_on_until(answer, None), Some(Some(7)));
        assert_eq!(worker.join().unwrap(), Ok(()));
    }

    #[test]
    fn a_dropped_reply_is_an_answer_and_a_late_one_comes_back() {
        let (reply, answer) = slot::<u8>();
        drop(reply);
        assert_eq!(block_on_until(answer, None), Some(None));
        let (reply, answer) = slot();
        drop(answer);
        assert!(reply.is_abandoned());
        assert_eq!(reply.send(7), Err(7));
    }

    #[test]
    fn a_third_party_ends_the_wait_and_the_late_reply_comes_back() {
        let (reply, answer) = slot();
        answer.waits().upgrade().unwrap().close();
        assert_eq!(block_on_until(answer, Some(Instant::now())), Some(None));
        assert_eq!(reply.send(7), Err(7));
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use loom::future::block_on;
    use loom::thread;

    #[test]
    fn loom_an_answer_is_never_missed() {
        loom::model(|| {
            let (reply, answer) = slot();
            let worker = thread::spawn(move || reply.send(7));
            assert_eq!(block_on(answer), Some(7));
            assert_eq!(worker.join().unwrap(), Ok(()));
        });
    }

    #[test]
    fn loom_a_value_is_either_fetched_or_given_back() {
        loom::model(|| {
            let (reply, answer) = slot();
            let worker = thread::spawn(move || reply.send(7));
            // The requester looks once and goes away, as after a deadline.
            let mut answer = Box::pin(answer);
            let mut cx = TaskContext::from_waker(Waker::noop());
            let seen = answer.as_mut().poll(&mut cx);
            drop(answer);
            let outcome = worker.join().unwrap();
            assert!(matches!((seen, outcome), (Poll::Ready(Some(7)), Ok(())) | (Poll::Pending, _)));
        });
    }

    #[test]
    fn loom_a_worker_learns_that_nobody_waits() {
        loom::model(|| {
            let (mut reply, answer) = slot::<u8>();
            let requester = thread::spawn(move || drop(answer));
            block_on(poll_fn(|cx| reply.poll_abandoned(cx)));
            requester.join().unwrap();
        });
    }

    #[test]
    fn loom_closing_ends_the_wait_whatever_the_worker_does() {
        loom::model(|| {
            let (reply, answer) = slot();
            let waits = answer.waits();
            let closer = thread::spawn(move || waits.upgrade().map(|waits| waits.close()));
            let worker = thread::spawn(move || reply.send(7).is_ok());
            let answered = block_on(answer).is_some();
            closer.join().unwrap();
            assert_eq!(worker.join().unwrap(), answered);
        });
    }
}
