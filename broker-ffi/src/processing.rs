//! The processing thread: a Tokio runtime of its own, on which an instance's `setup` and providers run.
//!
//! It also carries out the shutdown, step by step, because what it has to end lives here.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::task::{Context as Task, Poll, Waker};
use std::thread::JoinHandle;
use std::time::Instant;

use brokers_core::caught_up;
use tokio::runtime::{Builder, LocalOptions, LocalRuntime};
use tokio::time::{timeout, timeout_at};

use crate::delivery;
use crate::fault::Fault;
use crate::instance::{BOUND, GRACE, Instance, Stage};
use crate::library::ShuttingDown;
use crate::panic::{contained, message};
use crate::status::Status;

thread_local! {
    /// The handle of the instance that this thread processes, or 0.
    static PROCESSES: Cell<u64> = const { Cell::new(0) };
    /// Wakes the main future of this thread.
    static MAIN: RefCell<Option<Waker>> = const { RefCell::new(None) };
}

/// Whether this is the thread on which the instance's providers run.
pub(crate) fn is_processing_thread(instance: &Instance) -> bool {
    PROCESSES.get() == instance.handle
}

/// Makes sure that a turn of this thread's ends soon, and with it what is owed is told; false on all other threads.
pub(crate) fn note_owed() -> bool {
    MAIN.with_borrow(|main| main.as_ref().map(Waker::wake_by_ref).is_some())
}

/// Tells what is owed whenever the thread comes round to it.
async fn paying<T>(main: impl Future<Output = T>) -> T {
    let mut main = pin!(main);
    let outcome = poll_fn(|task| {
        MAIN.set(Some(task.waker().clone()));
        let polled = main.as_mut().poll(task);
        delivery::flush_owed();
        polled
    });
    let outcome = outcome.await;
    MAIN.set(None);
    outcome
}

/// The name of a thread, as debuggers show it: Linux keeps 15 bytes, so the library's part gives way.
pub(crate) fn thread_name(library: &str, role: &str) -> String {
    let room = 15_usize.saturating_sub(role.len());
    format!("{}{role}", &library[..library.floor_char_boundary(room)])
}

/// Starts the thread. It says through `started` whether the setup succeeded; if not, everything is gone by then.
pub(crate) fn spawn(instance: Arc<Instance>, started: SyncSender<Result<(), Fault>>) -> Result<JoinHandle<()>, Fault> {
    let name = thread_name(instance.library.name, "-proc");
    let spawned = std::thread::Builder::new().name(name).spawn(move || run(&instance, &started));
    spawned.map_err(|error| Fault::new(Status::Limit, format!("no processing thread could be started: {error}")))
}

fn run(instance: &Instance, started: &SyncSender<Result<(), Fault>>) {
    PROCESSES.set(instance.handle);
    let context = instance.context;
    let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default());
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            context.close();
            let message = format!("no Tokio runtime could be made for {}: {error}", instance.library.name);
            return answer(started, Err(Fault::new(Status::Limit, message)));
        }
    };
    // The instance's context is the current one for everything that ever runs on this thread.
    context.scope(|| {
        if let Err(fault) = runtime.block_on(async { setup(instance) }) {
            end_runtime(instance, runtime);
            return answer(started, Err(fault));
        }
        answer(started, Ok(()));
        contained("the shutdown of an instance", || runtime.block_on(paying(serve(instance))));
        instance.advance(Stage::Releasing);
        end_runtime(instance, runtime);
        instance.delivery.join();
        instance.finish();
    });
}

/// The creating thread waits for this, and does nothing else.
fn answer(started: &SyncSender<Result<(), Fault>>, answer: Result<(), Fault>) {
    let _ = started.send(answer);
}

fn setup(instance: &Instance) -> Result<(), Fault> {
    let library = instance.library;
    let failed = |reason: String| Fault::new(Status::Setup, format!("the setup of {} failed: {reason}", library.name));
    match catch_unwind(AssertUnwindSafe(|| (library.setup)(&instance.context))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(failed(error.to_string())),
        Err(payload) => Err(failed(format!("it panicked: {}", message(payload)))),
    }
}

/// Lets the providers run until a shutdown was asked for, then does all of it that needs the runtime.
async fn serve(instance: &Instance) {
    let begun = instance.closing().await;
    let bound = (begun + BOUND).into();
    // A signal that was accepted is handled, and before the library is told to end.
    let _ = timeout_at(bound, caught_up(instance.context)).await;
    if let Some(verdict) = shutdown_request(instance, bound).await {
        tracing::warn!(target: "brokers", library = instance.library.name, %verdict, "the shutdown request failed");
        instance.set_verdict(verdict);
    }
    // Whoever is still inside when the bound has passed is told `SHUTDOWN` by its own clock and by the closed context.
    let _ = timeout_at(bound, async {
        instance.drained().await;
        caught_up(instance.context).await;
    })
    .await;
    contained("the drop of a provider", || instance.context.close());
    // Nobody of them holds anything of the instance any more when `shutdown` comes back.
    let _ = timeout(GRACE, instance.drained()).await;
    instance.advance(Stage::Delivering);
    if timeout_at((Instant::now() + BOUND).into(), instance.delivery.finish()).await.is_err() {
        instance.delivery.abandon();
        instance.overrun();
    }
}

/// Runs the author's shutdown request. What it came to, if it did not succeed.
async fn shutdown_request(instance: &Instance, bound: tokio::time::Instant) -> Option<Fault> {
    let library = instance.library;
    let request = library.shutdown?;
    let mut running: Option<ShuttingDown> = None;
    let caught = poll_fn(|task: &mut Task<'_>| {
        let polled = catch_unwind(AssertUnwindSafe(|| {
            running.get_or_insert_with(|| request(instance.context)).as_mut().poll(task)
        }));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(answer)) => Poll::Ready(Ok(answer)),
            Err(payload) => Poll::Ready(Err(message(payload))),
        }
    });
    let (status, what) = match timeout_at(bound, caught).await {
        Ok(Ok(Ok(()))) => return None,
        Ok(Ok(Err(reason))) => (Status::Provider, format!("failed: {reason}")),
        Ok(Err(panic)) => (Status::Panic, format!("panicked: {panic}")),
        Err(_) => (Status::Cancelled, format!("was still running after {} s and was cancelled", BOUND.as_secs())),
    };
    Some(Fault::new(
        status,
        format!("the shutdown request of {} {what}; the context is gone all the same", library.name),
    ))
}

/// Drops what the author left here: registrations, tasks, and all that they captured.
fn end_runtime(instance: &Instance, runtime: LocalRuntime) {
    contained("the drop of a provider", || {
        let _inside = runtime.enter();
        instance.context.close();
    });
    contained("the drop of a task", || drop(runtime));
}
