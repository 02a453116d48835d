//! What the tests of several threads share: threads that do what they are told, and waiting that ends.

#![allow(dead_code, reason = "no test file needs all of it")]

use brokers::{BrokerStats, Context, stats};
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context as TaskContext, Poll, Wake, Waker};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, LocalOptions};
use tokio::sync::mpsc as tokio_mpsc;

/// Longer than any test takes; what is waited for this long has failed.
pub(crate) const LONG: Duration = Duration::from_secs(60);

/// How many messages a thread's queue of one context holds.
pub(crate) const BOUND: usize = 65_536;

/// A thread inside a `LocalRuntime` that does what it is told.
pub(crate) struct Owner {
    work: tokio_mpsc::UnboundedSender<Box<dyn FnOnce() + Send>>,
    thread: JoinHandle<()>,
}

impl Owner {
    pub(crate) fn start() -> Owner {
        let (work, mut orders) = tokio_mpsc::unbounded_channel::<Box<dyn FnOnce() + Send>>();
        let thread = thread::spawn(move || {
            in_runtime(async move {
                while let Some(order) = orders.recv().await {
                    order();
                }
            });
        });
        Owner { work, thread }
    }

    /// Begins something there without waiting for it.
    pub(crate) fn begin(&self, order: impl FnOnce() + Send + 'static) {
        self.work.send(Box::new(order)).unwrap();
    }

    pub(crate) fn run<T: Send + 'static>(&self, order: impl FnOnce() -> T + Send + 'static) -> T {
        let (answer, answered) = mpsc::channel();
        self.begin(move || _ = answer.send(order()));
        answered.recv_timeout(LONG).expect("the owner did what it was told")
    }

    /// Spawns the future that `make` makes there.
    pub(crate) fn spawn<F: Future<Output = ()> + 'static>(&self, make: impl FnOnce() -> F + Send + 'static) {
        self.begin(move || drop(tokio::task::spawn_local(make())));
    }

    /// Keeps the thread from doing anything until the sender is dropped.
    pub(crate) fn occupy(&self) -> mpsc::Sender<()> {
        let (release, released) = mpsc::channel::<()>();
        let (enter, entered) = mpsc::channel();
        self.begin(move || {
            enter.send(()).unwrap();
            let _ = released.recv_timeout(LONG);
        });
        entered.recv_timeout(LONG).unwrap();
        release
    }

    pub(crate) fn id(&self) -> ThreadId {
        self.thread.thread().id()
    }

    /// Ends the runtime and the thread.
    pub(crate) fn end(self) {
        drop(self.work);
        self.thread.join().unwrap();
    }
}

/// Runs a future in a `LocalRuntime` of this thread.
pub(crate) fn in_runtime<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).unwrap().block_on(future)
}

/// Lets everything else on this thread go as far as it can.
pub(crate) async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

/// Tells on which thread it was dropped.
pub(crate) struct Told(pub(crate) mpsc::Sender<ThreadId>);

impl Told {
    pub(crate) fn new() -> (Told, mpsc::Receiver<ThreadId>) {
        let (tell, told) = mpsc::channel();
        (Told(tell), told)
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        let _ = self.0.send(thread::current().id());
    }
}

/// Counts how often it is woken.
#[derive(Default)]
pub(crate) struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Bell {
    pub(crate) fn rung(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

pub(crate) fn context() -> Context {
    Context::new().unwrap()
}

pub(crate) fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut TaskContext::from_waker(Waker::noop()))
}

pub(crate) fn poll_with<F: Future>(future: F, bell: &Arc<Bell>) -> Poll<F::Output> {
    pin!(future).poll(&mut TaskContext::from_waker(&bell.clone().into()))
}

/// Ready when it is polled for the second time.
pub(crate) async fn once_later() {
    let mut is_first = true;
    std::future::poll_fn(|cx| {
        if std::mem::take(&mut is_first) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    })
    .await;
}

/// Waits until other threads have made it true.
pub(crate) fn until(mut is_true: impl FnMut() -> bool) {
    let deadline = Instant::now() + LONG;
    while !is_true() {
        assert!(Instant::now() < deadline, "it never came true");
        thread::yield_now();
    }
}

/// The numbers of the one broker in the context.
pub(crate) fn only_stats(ctx: &Context) -> BrokerStats {
    let mut all = stats(ctx);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// Says whether the numbers add up.
pub(crate) fn adds_up(stats: &BrokerStats) -> bool {
    stats.copies == stats.delivered + stats.dropped.total() + stats.in_flight
}
