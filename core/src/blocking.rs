//! Waiting for a future on a plain thread.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Instant;

/// Polls `future` on this thread, parked in between, until it is ready or the deadline has passed: `None` then, and
/// the future has been dropped. It is polled at least once. Without a deadline it waits for ever.
///
/// No runtime is needed, and none is driven: a future that waits for this very thread's runtime never gets ready.
#[doc(hidden)]
pub fn block_on_until<F: Future>(future: F, deadline: Option<Instant>) -> Option<F::Output> {
    let mut awaited = Awaited { future: pin!(future), output: None };
    poll_until(deadline, &mut awaited);
    awaited.output
}

struct Awaited<'a, F: Future> {
    future: Pin<&'a mut F>,
    output: Option<F::Output>,
}

/// A future of whatever type.
trait AnyAwaited {
    /// Whether it is ready.
    fn poll(&mut self, cx: &mut Context<'_>) -> bool;
}

impl<F: Future> AnyAwaited for Awaited<'_, F> {
    fn poll(&mut self, cx: &mut Context<'_>) -> bool {
        match self.future.as_mut().poll(cx) {
            Poll::Ready(output) => self.output = Some(output),
            Poll::Pending => return false,
        }
        true
    }
}

/// [`block_on_until`], once for all futures: each request is one of its own.
fn poll_until(deadline: Option<Instant>, awaited: &mut dyn AnyAwaited) {
    let bell = Arc::new(Bell { thread: thread::current(), rung: AtomicBool::new(false) });
    let waker = Waker::from(bell.clone());
    let mut cx = Context::from_waker(&waker);
    while !awaited.poll(&mut cx) {
        // Unparks meant for somebody else, and parks that end by themselves, find the bell silent.
        while !bell.rung.swap(false, Ordering::Acquire) {
            match deadline {
                None => thread::park(),
                Some(deadline) => match deadline.checked_duration_since(Instant::now()) {
                    Some(left) if !left.is_zero() => thread::park_timeout(left),
                    _ => return,
                },
            }
        }
    }
}

struct Bell {
    thread: Thread,
    rung: AtomicBool,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rung.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::sync::oneshot;

    #[test]
    fn an_answer_from_another_thread_ends_the_wait() {
        let (sender, receiver) = oneshot::channel();
        let answerer = thread::spawn(move || sender.send(7));
        assert_eq!(block_on_until(receiver, None), Some(Ok(7)));
        answerer.join().unwrap().unwrap();
    }

    #[test]
    fn a_passed_deadline_drops_the_future_but_polls_it_once() {
        let (mut sender, receiver) = oneshot::channel::<()>();
        assert_eq!(block_on_until(receiver, Some(Instant::now())), None);
        assert!(sender.poll_closed(&mut Context::from_waker(Waker::noop())).is_ready());
        assert_eq!(block_on_until(std::future::ready(1), Some(Instant::now())), Some(1));
    }

    #[test]
    fn an_unpark_meant_for_somebody_else_does_not_end_the_wait() {
        thread::current().unpark();
        let pending = std::future::pending::<()>();
        let before = Instant::now();
        assert_eq!(block_on_until(pending, Some(before + Duration::from_millis(20))), None);
        assert!(before.elapsed() >= Duration::from_millis(20));
    }
}
