//! The threads that handlers live on, and the runtimes of those threads, as a user would set them up.

use std::rc::Rc;
use std::thread::JoinHandle;
use tokio::runtime::{Builder, LocalOptions, LocalRuntime};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

type Order = Box<dyn FnOnce() + Send>;

/// The runtime of the measuring thread.
#[derive(Clone)]
pub(crate) struct Home(Rc<LocalRuntime>);

impl Home {
    pub(crate) fn new() -> Self {
        Self(Rc::new(runtime()))
    }

    pub(crate) fn run<T>(&self, work: impl AsyncFnOnce() -> T) -> T {
        self.0.block_on(work())
    }
}

fn runtime() -> LocalRuntime {
    Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).expect("a runtime")
}

/// A thread inside a `LocalRuntime` that does what it is told. Dropping it ends both.
pub(crate) struct Owner {
    orders: Option<UnboundedSender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Owner {
    pub(crate) fn start() -> Self {
        let (orders, mut received) = unbounded_channel::<Order>();
        let thread = std::thread::spawn(move || {
            runtime().block_on(async move {
                while let Some(order) = received.recv().await {
                    order();
                }
            });
        });
        Self { orders: Some(orders), thread: Some(thread) }
    }

    /// Does `order` there and gives back what it came to.
    pub(crate) fn run<T: Send + 'static>(&self, order: impl FnOnce() -> T + Send + 'static) -> T {
        let (answer, answered) = std::sync::mpsc::channel();
        let order: Order = Box::new(move || drop(answer.send(order())));
        self.orders.as_ref().expect("not dropped").send(order).unwrap_or_else(|_| panic!("the thread has ended"));
        answered.recv().expect("an answer")
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// Does `work` on a thread that ends with it.
pub(crate) fn from_another_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| scope.spawn(work).join().expect("no panic"))
}
