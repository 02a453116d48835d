//! What tests over several threads need: threads with a runtime that do what they are told, and ways to know what
//! happened where without waiting for time to pass.
#![allow(dead_code, reason = "no test binary needs all of it")]

use brokers::Context;
use std::future::Future;
use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context as TaskContext, Poll, Waker};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::Duration;
use tokio::runtime::{Builder, LocalOptions};
use tokio::sync::mpsc as tokio_mpsc;

/// Longer than any test takes; what is waited for this long has failed.
pub const LONG: Duration = Duration::from_secs(60);

/// How many messages a thread's queue of one context holds.
pub const BOUND: usize = 65_536;

/// A thread inside a `LocalRuntime` that does what it is told.
pub struct Owner {
    work: tokio_mpsc::UnboundedSender<Box<dyn FnOnce() + Send>>,
    thread: JoinHandle<()>,
}

impl Owner {
    pub fn start() -> Owner {
        let (work, mut orders) = tokio_mpsc::unbounded_channel::<Box<dyn FnOnce() + Send>>();
        let thread = thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).unwrap();
            runtime.block_on(async move {
                while let Some(order) = orders.recv().await {
                    order();
                }
            });
        });
        Owner { work, thread }
    }

    /// Begins something there without waiting for it.
    pub fn begin(&self, order: impl FnOnce() + Send + 'static) {
        self.work.send(Box::new(order)).unwrap();
    }

    pub fn run<T: Send + 'static>(&self, order: impl FnOnce() -> T + Send + 'static) -> T {
        let (answer, answered) = mpsc::channel();
        self.begin(move || answer.send(order()).unwrap());
        answered.recv_timeout(LONG).unwrap()
    }

    pub fn id(&self) -> ThreadId {
        self.thread.thread().id()
    }

    /// Ends the runtime and the thread.
    pub fn end(self) {
        drop(self.work);
        self.thread.join().unwrap();
    }

    /// Keeps it from doing anything until what is returned is dropped.
    pub fn occupy(&self) -> mpsc::Sender<()> {
        let (release, released) = mpsc::channel::<()>();
        let (enter, entered) = mpsc::channel();
        self.begin(move || {
            enter.send(()).unwrap();
            let _ = released.recv_timeout(LONG);
        });
        entered.recv_timeout(LONG).unwrap();
        release
    }
}

/// Tells on which thread it was dropped.
pub struct Told(pub mpsc::Sender<ThreadId>);

impl Drop for Told {
    fn drop(&mut self) {
        let _ = self.0.send(thread::current().id());
    }
}

pub fn context() -> Context {
    Context::new().unwrap()
}

pub fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut TaskContext::from_waker(Waker::noop()))
}

/// Ready when it is polled for the second time.
pub async fn once_later() {
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
