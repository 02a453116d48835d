//! One library instance: a context of its own, a processing thread and a delivery thread, from `create` to `shutdown`.
//!
//! **Shutdown** goes through the stages of [`Stage`], one after the other, on the processing thread. Whoever asked for
//! it waits for the last one, but never longer than a stage may take: code that does not return keeps its thread and
//! all that it uses, and the asker gets `TIMEOUT`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use brokers_core::context::Context;
use brokers_core::hazard;
use brokers_core::request::Request;
use brokers_core::request::here::Permit;
use tokio::sync::Notify;

use crate::call_async::{Calls, DEFAULT_WINDOW};
use crate::courier::ThreadHooks;
use crate::delivery::{self, Delivery};
use crate::fault::Fault;
use crate::fork;
use crate::handle::{self, Reserved};
use crate::handoff::Sleepers;
use crate::interrupt::{self, Interrupts};
use crate::library::{CreateOptions, Library, Timeout};
use crate::processing::{self, Host};
use crate::status::Status;
use crate::sync::{Condvar, Mutex, lock};

/// How long each part of a shutdown, and a draining `off`, may take.
pub(crate) const BOUND: Duration = Duration::from_secs(5);
/// What is allowed on top of a bound to whoever only has to notice that it has passed.
pub(crate) const GRACE: Duration = Duration::from_millis(500);

/// What the threads of an instance share.
pub(crate) struct Instance {
    pub(crate) library: &'static Library,
    pub(crate) handle: u64,
    pub(crate) context: Context,
    pub(crate) delivery: Arc<Delivery>,
    /// How long a call may take that does not say; `None` is for ever.
    deadline: Option<Duration>,
    /// How many asynchronous calls may be in flight.
    pub(crate) async_window: usize,
    pub(crate) calls: Calls,
    initialized: AtomicBool,
    /// Takes no calls any more.
    is_closing: AtomicBool,
    closing: Notify,
    progress: Mutex<Progress>,
    advanced: Condvar,
    /// The thread that the providers run on.
    pub(crate) host: Arc<Host>,
    /// The callers that sleep until they have an answer.
    pub(crate) sleepers: Sleepers,
}

/// How far the instance is on its way to its end.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Stage {
    /// Takes calls.
    Open,
    /// The shutdown request runs, calls in flight finish or are cancelled.
    Finishing,
    /// The events already queued are delivered.
    Delivering,
    /// Threads end, everything is released.
    Releasing,
    /// Everything is released; the processing thread is about to end.
    Done,
}

struct Progress {
    stage: Stage,
    /// When the shutdown began.
    begun: Option<Instant>,
    /// When the stage has taken too long.
    overdue: Instant,
    /// Whether it has, so that the stages to come get no time of their own.
    overran: bool,
    /// What the shutdown request came to, if it failed.
    verdict: Option<Fault>,
    thread: Thread,
    /// How many threads wait for the end.
    waiting: usize,
}

impl Progress {
    /// What is another after everything that those who wait are told.
    fn mark(&self) -> (Stage, Instant, bool) {
        (self.stage, self.overdue, matches!(self.thread, Thread::Joined))
    }
}

/// The processing thread, for whoever waits for its end.
enum Thread {
    /// Not yet taken by a waiting thread.
    Running(JoinHandle<()>),
    /// Somebody waits until it is gone.
    Joining,
    Joined,
}

/// Creates an instance, as [`Library::create`] says.
pub(crate) fn create(library: &'static Library, options: &CreateOptions) -> Result<u64, Fault> {
    if let Some(fingerprints) = &options.fingerprints {
        library.check_made_for(fingerprints)?;
    }
    fork::watch();
    let reserved = Reserved::new(library)?;
    let context = Context::new().map_err(|error| Fault::new(Status::Limit, error.to_string()))?;
    let handle = reserved.handle();
    let deadline = match options.deadline {
        Timeout::Default => Some(library.deadline),
        Timeout::None => None,
        Timeout::Within(duration) => Some(duration),
    };
    let host = processing::host(library, options.shared_threads).inspect_err(|_| context.close())?;
    let instance = Arc::new(Instance {
        library,
        handle,
        context,
        delivery: Delivery::new(library, handle, context, options).inspect_err(|_| context.close())?,
        deadline,
        async_window: if options.async_window == 0 { DEFAULT_WINDOW } else { options.async_window },
        calls: Calls::default(),
        host,
        sleepers: Sleepers::default(),
        initialized: AtomicBool::new(library.initialize.is_none()),
        is_closing: AtomicBool::new(false),
        closing: Notify::new(),
        progress: Mutex::new(Progress {
            stage: Stage::Open,
            begun: None,
            overdue: Instant::now(),
            overran: false,
            verdict: None,
            thread: Thread::Joined,
            waiting: 0,
        }),
        advanced: Condvar::new(),
    });
    processing::start(&instance, ThreadHooks::of(options)).inspect_err(|_| context.close())?;
    reserved.publish(instance);
    Ok(handle)
}

impl Instance {
    /// Lets a call begin, unless the instance shuts down. What counts as in flight is who has the instance pinned.
    #[inline]
    pub(crate) fn enter(&self) -> Result<(), Fault> {
        if self.is_open() { Ok(()) } else { Err(self.shutting_down()) }
    }

    #[cold]
    pub(crate) fn shutting_down(&self) -> Fault {
        Fault::new(Status::Shutdown, format!("this context of {} is shutting down", self.library.name))
    }

    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        // Whoever has it pinned and does not see this yet is found by `drained`.
        !self.is_closing.load(Ordering::Acquire)
    }

    /// For calls that come back: `None` before all requests may be answered, and once it takes no calls any more.
    pub(crate) fn permit(&self) -> Option<Permit> {
        let all = self.library.initialize.is_none() || self.initialized.load(Ordering::Acquire);
        if all { handle::permit(self.handle, self) } else { None }
    }

    /// Waits until nobody has the closing instance pinned.
    pub(crate) async fn drained(&self) {
        let drained = Arc::new(Notify::new());
        let last = drained.clone();
        hazard::retire(std::ptr::from_ref(self).cast(), Box::new(move || last.notify_one()));
        drained.notified().await;
    }

    /// How long a call with this timeout may take: as it says, or else the request's declaration, the instance, the library.
    pub(crate) fn patience<R: Request>(&self, timeout: Timeout) -> Option<Duration> {
        match timeout {
            Timeout::Default => R::DECLARED_DEADLINE.or(self.deadline),
            Timeout::None => None,
            Timeout::Within(duration) => Some(duration),
        }
    }

    /// When calls in flight are given up, once a shutdown has begun.
    pub(crate) fn bound(&self) -> Option<Instant> {
        if self.is_open() { None } else { lock(&self.progress).begun.map(|begun| begun + BOUND) }
    }

    /// Whether this request may be answered: all may once the initialize request succeeded.
    #[inline]
    pub(crate) fn check_initialized(&self, request: &str) -> Result<(), Fault> {
        match self.library.initialize {
            Some(gate) if !self.initialized.load(Ordering::Acquire) && gate != request => {
                Err(self.not_initialized(request, gate))
            }
            _ => Ok(()),
        }
    }

    #[cold]
    fn not_initialized(&self, request: &str, gate: &str) -> Fault {
        let message = format!("{request} needs {} to be initialized: {gate} has to succeed first", self.library.name);
        Fault::new(Status::NotInitialized, message)
    }

    /// A request of this name succeeded.
    #[inline]
    pub(crate) fn succeeded(&self, request: &str) {
        if !self.initialized.load(Ordering::Relaxed) && self.library.initialize == Some(request) {
            self.initialized.store(true, Ordering::Release);
        }
    }

    /// Ready with the time when the shutdown began, once it has.
    pub(crate) async fn closing(&self) -> Instant {
        loop {
            let mut notified = std::pin::pin!(self.closing.notified());
            notified.as_mut().enable();
            if let Some(begun) = lock(&self.progress).begun {
                return begun;
            }
            notified.await;
        }
    }

    /// Ends the instance, as [`Library::shutdown`] says.
    pub(crate) fn shutdown(self: &Arc<Self>) -> Result<(), Fault> {
        if processing::is_processing_thread(self) {
            let name = self.library.name;
            let message = format!("a provider of this context of {name} cannot wait for its end: shut down elsewhere");
            return Err(Fault::new(Status::WouldDeadlock, message));
        }
        let waits = !delivery::is_delivery_thread(self.library) && !interrupt::is_asking();
        self.begin_shutdown(waits);
        if waits { self.wait_for_end() } else { Ok(()) }
    }

    /// Begins the shutdown if nobody has; whoever will wait for the end is counted from here on, so that it cannot come
    /// before.
    fn begin_shutdown(self: &Arc<Self>, waits: bool) {
        let mut progress = lock(&self.progress);
        progress.waiting += usize::from(waits);
        if progress.begun.is_some() {
            return;
        }
        let now = Instant::now();
        progress.begun = Some(now);
        progress.stage = Stage::Finishing;
        progress.overdue = now + BOUND;
        self.is_closing.store(true, Ordering::Release);
        drop(progress);
        handle::close(self.handle);
        self.closing.notify_waiters();
        self.sleepers.interrupt();
        self.calls.hurry(self, now + BOUND);
        self.host.inbox.ring();
    }

    /// The processing thread is this far; the next stage may take `BOUND`, unless one has taken too long already.
    pub(crate) fn advance(&self, stage: Stage) {
        let mut progress = lock(&self.progress);
        progress.stage = stage;
        if !progress.overran {
            progress.overdue = Instant::now() + BOUND;
        }
        drop(progress);
        self.advanced.notify_all();
    }

    /// The stage has taken too long: whoever waits is told so, unless the end comes within the grace.
    pub(crate) fn overrun(&self) {
        let mut progress = lock(&self.progress);
        progress.overran = true;
        progress.overdue = Instant::now();
        drop(progress);
        self.advanced.notify_all();
    }

    /// The thread to wait for in the end; without one, what ends is not the last on its thread.
    pub(crate) fn set_thread(&self, thread: JoinHandle<()>) {
        lock(&self.progress).thread = Thread::Running(thread);
    }

    /// That thread, if nobody waits for it yet.
    pub(crate) fn take_thread(&self) -> Option<JoinHandle<()>> {
        match std::mem::replace(&mut lock(&self.progress).thread, Thread::Joined) {
            Thread::Running(thread) => Some(thread),
            _ => None,
        }
    }

    /// What the waiting thread is to be told.
    pub(crate) fn set_verdict(&self, verdict: Fault) {
        lock(&self.progress).verdict = Some(verdict);
    }

    /// Waits until the processing thread, and with it everything, is gone. For whoever was counted as waiting.
    fn wait_for_end(&self) -> Result<(), Fault> {
        // One that comes late, after a bound was overrun already, waits as long as the first.
        let patience = Instant::now() + BOUND;
        let interrupts = interrupt::of_this_thread();
        let mut ask_at = interrupts.map(|_| Interrupts::next(None));
        let mut is_interrupted = false;
        let mut progress = lock(&self.progress);
        loop {
            if progress.stage == Stage::Done {
                match std::mem::replace(&mut progress.thread, Thread::Joining) {
                    Thread::Running(thread) => {
                        drop(progress);
                        // It has done all its work; a panic in a destructor of a thread-local aborts anyway.
                        let _ = thread.join();
                        // Only now, so that a shutdown that comes late waits for the thread too.
                        handle::release(self.handle);
                        progress = lock(&self.progress);
                        progress.thread = Thread::Joined;
                        self.advanced.notify_all();
                    }
                    other => progress.thread = other,
                }
                if matches!(progress.thread, Thread::Joined) {
                    return progress.verdict.take().map_or(Ok(()), Err);
                }
            }
            let until = progress.overdue.max(patience) + 2 * GRACE;
            if is_interrupted || until <= Instant::now() {
                progress.waiting -= 1;
                return Err(if is_interrupted { self.not_awaited() } else { self.still_running(progress.stage) });
            }
            let until = ask_at.map_or(until, |ask_at| until.min(ask_at));
            let seen = progress.mark();
            drop(progress);
            // With manual delivery it is for this thread to deliver what waits.
            let served = self.delivery.serve(until);
            progress = lock(&self.progress);
            // What came meanwhile was told to nobody.
            if !served && progress.mark() == seen {
                let left = until.saturating_duration_since(Instant::now());
                let woken = self.advanced.wait_timeout(progress, left);
                progress = woken.unwrap_or_else(|poisoned| poisoned.into_inner()).0;
            }
            if let Some(interrupts) = interrupts
                && ask_at.is_some_and(|ask_at| ask_at <= Instant::now())
            {
                drop(progress);
                is_interrupted = interrupts.ask();
                ask_at = Some(Interrupts::next(None));
                progress = lock(&self.progress);
            }
        }
    }

    fn not_awaited(&self) -> Fault {
        let name = self.library.name;
        Fault::new(
            Status::Cancelled,
            format!("interrupted; this context of {name} takes no calls any more and ends by itself"),
        )
    }

    fn still_running(&self, stage: Stage) -> Fault {
        let what = match stage {
            Stage::Open | Stage::Finishing => "a provider that does not return",
            Stage::Delivering => "an event callback that does not return",
            Stage::Releasing | Stage::Done => "an event callback, a task or a destructor that does not return",
        };
        let name = self.library.name;
        let message = format!(
            "{what} keeps this context of {name} from ending; it takes no calls any more, and its threads end when that \
             code returns"
        );
        Fault::new(Status::Timeout, message)
    }

    /// The last act for the instance on its processing thread. Whoever waits releases the handle when the thread is gone; if
    /// nobody does, or others live on the thread, it is released here, and one that still comes, having looked the handle
    /// up before, releases it once more, which does nothing.
    pub(crate) fn finish(&self) {
        let has_thread = !matches!(lock(&self.progress).thread, Thread::Joined);
        if !has_thread {
            handle::release(self.handle);
        }
        let mut progress = lock(&self.progress);
        progress.stage = Stage::Done;
        let is_awaited = progress.waiting > 0;
        drop(progress);
        self.advanced.notify_all();
        if has_thread && !is_awaited {
            handle::release(self.handle);
        }
    }
}
