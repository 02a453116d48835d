//! One library instance as Python holds it, and the end of all of them when the interpreter exits.
//!
//! Locks and the interpreter: no lock here is held while Python code runs or while a thread attaches, and every call
//! into the library is made detached. So a callback that waits for the interpreter never holds what a caller needs.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyException;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::at::At;
use crate::errors::{self, Raise};
use crate::options::{self, Create, Hook};
use crate::rt::ffi::{Fault, Interrupts, Stats, Status};
use crate::rt::{Request, Signal};
use crate::subscription::Registration;
use crate::threads;
use crate::{LIBRARY, PACKAGE, STATS};
use crate::{answers, logs};

/// No context yet.
const NONE: u64 = 0;
/// Being created by some thread. The library gives out no such number.
const CREATING: u64 = u64::MAX;

/// Locks for a moment in which nothing else is called.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A library instance: shared by the object that the user has and by those that callbacks get.
pub(crate) struct Instance {
    /// The context, [`NONE`] or [`CREATING`].
    ctx: AtomicU64,
    /// The context that was closed last: closing again waits for a shutdown that is still in progress elsewhere.
    closed: AtomicU64,
    /// The context for whose end a wait was in vain last: code that does not return keeps it.
    overdue: AtomicU64,
    /// What is subscribed. Python's garbage collector sees the callbacks through it.
    pub(crate) registrations: Mutex<Vec<Arc<Registration>>>,
    /// What its threads call when they start and end, which Python's garbage collector sees too.
    pub(crate) hooks: Mutex<Vec<Arc<Hook>>>,
}

/// All instances that may have a context, for the interpreter's exit.
static LIVE: Mutex<Vec<Weak<Instance>>> = Mutex::new(Vec::new());
/// Contexts that a callback closed, whose end nobody has waited for yet.
static UNAWAITED: Mutex<Vec<u64>> = Mutex::new(Vec::new());
/// The thread that ends the interpreter. Once it is known, no context is created and no callback called.
static EXITING: OnceLock<ThreadId> = OnceLock::new();

/// Whether the interpreter is past the point where callbacks may run.
pub(crate) fn exited() -> bool {
    EXITING.get().is_some()
}

thread_local! {
    /// Whether this thread runs callbacks because it called `dispatch`.
    static DISPATCHING: Cell<bool> = const { Cell::new(false) };
    /// What a callback raised that is meant for whoever called `dispatch`.
    static RAISED: RefCell<Option<PyErr>> = const { RefCell::new(None) };
    /// Whether this is the thread on which Python runs the handlers of signals, once that is known.
    static MAIN: Cell<Option<bool>> = const { Cell::new(None) };
    /// What such a handler raised while this thread waited; the wait has ended for that.
    static INTERRUPTED: RefCell<Option<PyErr>> = const { RefCell::new(None) };
}

/// Has waits end when the handler of a signal raises something, as that of Ctrl-C does.
pub(crate) fn mind_signals() {
    LIBRARY.set_interrupts(Interrupts { concerns_this_thread: is_main_thread, is_pending: handle_signals });
}

fn is_main_thread() -> bool {
    if exited() {
        return false;
    }
    MAIN.get().unwrap_or_else(|| {
        let asked = Python::try_attach(|py| {
            let threading = py.import("threading")?;
            let main = threading.call_method0("main_thread")?.getattr("ident")?;
            main.eq(threading.call_method0("get_ident")?)
        });
        // Where it cannot be asked there is nothing to interrupt either.
        let is_main = matches!(asked, Some(Ok(true)));
        MAIN.set(Some(is_main));
        is_main
    })
}

/// Runs the handlers of signals that came. Whether one raised something.
fn handle_signals() -> bool {
    let handled = Python::try_attach(|py| threads::inside(|| py.check_signals()));
    match handled {
        Some(Err(error)) => {
            INTERRUPTED.set(Some(error));
            true
        }
        _ => false,
    }
}

/// What ended the wait of this thread early, if something did.
pub(crate) fn interrupted() -> Option<PyErr> {
    INTERRUPTED.take()
}

/// Tells what a callback raised. `KeyboardInterrupt` and `SystemExit` go on in the thread that called `dispatch`.
pub(crate) fn tell(error: PyErr, callback: &Bound<'_, PyAny>) {
    let py = callback.py();
    if !DISPATCHING.get() || error.is_instance_of::<PyException>(py) {
        return error.write_unraisable(py, Some(callback));
    }
    if let Some(earlier) = RAISED.replace(Some(error)) {
        earlier.write_unraisable(py, Some(callback));
    }
}

/// Runs callbacks for somebody who is to hear of what ends programs.
pub(crate) fn dispatching<T>(deliver: impl FnOnce() -> T) -> PyResult<T> {
    let before = DISPATCHING.replace(true);
    let result = deliver();
    DISPATCHING.set(before);
    RAISED.take().map_or(Ok(result), Err)
}

/// Calls into the library without holding the interpreter.
///
/// A thread that comes back when the interpreter is ending stays here for the rest of the process: CPython before 3.14
/// would end it by unwinding, and no native frame survives that.
pub(crate) fn detached<T: Send>(py: Python<'_>, call: impl FnOnce() -> T + Send) -> T {
    /// When it is dropped, and not after the call: so the answer is written where it is returned, and moved no more.
    struct Stays;
    impl Drop for Stays {
        fn drop(&mut self) {
            while EXITING.get().is_some_and(|exiting| *exiting != thread::current().id()) {
                thread::park();
            }
        }
    }
    py.detach(|| {
        let _stays = Stays;
        call()
    })
}

/// Closes every instance while the interpreter still works; called by `atexit`.
pub(crate) fn close_all(py: Python<'_>) {
    loop {
        let live: Vec<_> = std::mem::take(&mut *lock(&LIVE)).iter().filter_map(Weak::upgrade).collect();
        if live.is_empty() {
            break;
        }
        for instance in live {
            if let Err(error) = instance.leave(py) {
                error.write_unraisable(py, None);
            }
        }
    }
    for ctx in std::mem::take(&mut *lock(&UNAWAITED)) {
        // It has ended by then, or never will in time; both are well.
        let _ = detached(py, || LIBRARY.shutdown(ctx));
        if let Some(error) = interrupted() {
            error.write_unraisable(py, None);
        }
    }
    logs::flush(py);
    let _ = EXITING.set(thread::current().id());
}

/// After a fork: the instances are those of the other process, and here all that is asked of them is refused.
pub(crate) fn forked() {
    // Whichever thread has forked is the main one here.
    MAIN.set(None);
    lock(&LIVE).clear();
    lock(&UNAWAITED).clear();
}

impl Instance {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            ctx: AtomicU64::new(NONE),
            closed: AtomicU64::new(NONE),
            overdue: AtomicU64::new(NONE),
            registrations: Mutex::new(Vec::new()),
            hooks: Mutex::new(Vec::new()),
        })
    }

    /// The context, or 0.
    pub(crate) fn ctx(&self) -> u64 {
        match self.ctx.load(Ordering::Acquire) {
            CREATING => NONE,
            ctx => ctx,
        }
    }

    /// The context to call in.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<u64> {
        match self.ctx() {
            NONE => Err(errors::closed(py, "there is no context: it was not created, or it is closed")),
            ctx => Ok(ctx),
        }
    }

    pub(crate) fn create(self: &Arc<Self>, py: Python<'_>, given: &Create<'_, '_>) -> PyResult<()> {
        let (options, hooks) = given.read()?;
        if exited() {
            return Err(errors::closed(py, "the interpreter is exiting"));
        }
        if threads::is_inside() && lock(&UNAWAITED).contains(&self.closed.load(Ordering::Acquire)) {
            let message = "the former context is still ending: create the next one outside of the callback";
            return Err(errors::fault(py, Fault::new(Status::WouldDeadlock, message)));
        }
        if self.ctx.compare_exchange(NONE, CREATING, Ordering::AcqRel, Ordering::Acquire).is_err() {
            return Err(At::argument("create_context").wrong(py, "the context is already created"));
        }
        let former = std::mem::replace(&mut *lock(&self.hooks), hooks);
        drop(former);
        let created = detached(py, || LIBRARY.create(&options));
        self.ctx.store(*created.as_ref().unwrap_or(&NONE), Ordering::Release);
        // After the author's setup, which may carry what is logged elsewhere; also if that has failed, which it may explain.
        logs::follow(py);
        created.map_err(|fault| errors::fault(py, fault))?;
        let mut live = lock(&LIVE);
        live.retain(|instance| instance.strong_count() > 0);
        live.push(Arc::downgrade(self));
        Ok(())
    }

    /// The context that closing ends, or whose end it waits for.
    fn closing(&self) -> u64 {
        match self.ctx() {
            NONE => self.closed.load(Ordering::Acquire),
            ctx => ctx,
        }
    }

    /// As `close` when nobody asked for it by name. So it does not wait once more where a wait was in vain: that was told.
    pub(crate) fn leave(&self, py: Python<'_>) -> PyResult<()> {
        if self.closing() == self.overdue.load(Ordering::Acquire) { Ok(()) } else { self.close(py) }
    }

    /// Ends the context if there is one; waits for an end that is already in progress.
    pub(crate) fn close(&self, py: Python<'_>) -> PyResult<()> {
        let ctx = self.closing();
        if ctx == NONE {
            return Ok(());
        }
        let ended = detached(py, || LIBRARY.shutdown(ctx));
        if threads::is_inside() && ended.is_ok() {
            remember(ctx);
        }
        // Whatever it says, the context takes no calls any more.
        if matches!(ended, Err(Fault { status: Status::Timeout, .. })) {
            self.overdue.store(ctx, Ordering::Release);
        }
        self.closed.store(ctx, Ordering::Release);
        // Another thread may have closed it meanwhile, and a third created the next one.
        let _ = self.ctx.compare_exchange(ctx, NONE, Ordering::AcqRel, Ordering::Acquire);
        if let Some(error) = interrupted() {
            return Err(error);
        }
        match ended {
            // It ended before this call came to it.
            Err(Fault { status: Status::BadContext, .. }) | Ok(()) => Ok(()),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }

    /// Shows Python's garbage collector what is held.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        lock(&self.registrations).iter().try_for_each(|registration| registration.traverse(visit))?;
        lock(&self.hooks).iter().try_for_each(|hook| hook.traverse(visit))
    }

    /// Drops all callbacks: Python's garbage collector found that nothing else leads to this instance.
    pub(crate) fn forget(&self, py: Python<'_>) {
        let hooks = lock(&self.hooks).clone();
        for hook in hooks {
            hook.forget(py);
        }
        let registrations = lock(&self.registrations).clone();
        for registration in registrations {
            registration.forget(py);
        }
    }

    pub(crate) fn call<R>(&self, py: Python<'_>, request: R, within: Option<&Bound<'_, PyAny>>) -> PyResult<R::Response>
    where
        R: Request,
        R::Error: Raise,
    {
        let within = options::timeout(within, &At::argument("timeout"))?;
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.call(ctx, request, within)).map_err(|error| errors::call(py, error))
    }

    /// As [`call`](Instance::call), for a request whose provider never waits: if it is one that this thread has called before,
    /// the interpreter is kept meanwhile, which costs more to let go of and take again than such a call.
    pub(crate) fn call_keeping<R>(
        &self,
        py: Python<'_>,
        request: R,
        within: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<R::Response>
    where
        R: Request,
        R::Error: Raise,
    {
        let within = options::timeout(within, &At::argument("timeout"))?;
        let ctx = self.open(py)?;
        let answered = match LIBRARY.call_again(ctx, request) {
            // By itself, so that a response is not moved with what else could have come.
            Ok(Ok(response)) => return Ok(response),
            Ok(failed) => failed,
            Err(request) => detached(py, || LIBRARY.call(ctx, request, within)),
        };
        answered.map_err(|error| errors::call(py, error))
    }

    /// As [`call`](Instance::call), with a future that the running event loop settles.
    pub(crate) fn begin<'py, R>(
        &self,
        py: Python<'py>,
        request: R,
        within: Option<&Bound<'py, PyAny>>,
        lower: fn(Python<'_>, R::Response) -> PyResult<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        R: Request,
        R::Error: Raise,
    {
        let within = options::timeout(within, &At::argument("timeout"))?;
        answers::begin(py, self.open(py)?, request, within, lower)
    }

    pub(crate) fn signal<S: Signal>(&self, py: Python<'_>, signal: S) -> PyResult<()> {
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.signal(ctx, signal)).map_err(|fault| errors::fault(py, fault))
    }

    /// Runs what is due on this thread. The library waits a moment at a time: in between, signals are heard.
    pub(crate) fn dispatch(
        &self,
        py: Python<'_>,
        max: Option<&Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<usize> {
        const MOMENT: Duration = Duration::from_millis(50);
        const BATCH: usize = 256;
        let max = options::count(max, &At::argument("max"))?.unwrap_or(usize::MAX);
        let wait = timeout.map(|given| options::seconds(given, &At::argument("timeout"))).transpose()?;
        let until = Instant::now() + wait.unwrap_or_default();
        let ctx = self.open(py)?;
        let mut ran = 0;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let wait = if ran == 0 { left.min(MOMENT) } else { Duration::ZERO };
            let batch = BATCH.min(max - ran);
            let before = DISPATCHING.replace(true);
            let some = detached(py, || LIBRARY.dispatch(ctx, batch, Some(wait)));
            DISPATCHING.set(before);
            if let Some(error) = RAISED.take() {
                return Err(error);
            }
            py.check_signals()?;
            match some {
                Ok(some) => ran += some,
                // A callback closed the instance.
                Err(_) if ran > 0 => return Ok(ran),
                Err(fault) => return Err(errors::fault(py, fault)),
            }
            if if ran == 0 { left.is_zero() } else { some.is_ok_and(|some| some < batch) || ran == max } {
                return Ok(ran);
            }
        }
    }

    pub(crate) fn poll_handle(&self, py: Python<'_>) -> PyResult<i64> {
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.poll_handle(ctx)).map_err(|fault| errors::fault(py, fault))
    }

    pub(crate) fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let ctx = self.open(py)?;
        let stats = detached(py, || LIBRARY.stats(ctx)).map_err(|fault| errors::fault(py, fault))?;
        stats_class(py)?.call1(PyTuple::new(py, stats.named().map(|(_, number)| number))?)
    }

    pub(crate) fn stats_json(&self, py: Python<'_>) -> PyResult<String> {
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.stats_json(ctx)).map_err(|fault| errors::fault(py, fault))
    }
}

/// What each of the numbers is, in their order.
const STATS_DOCS: [&str; 15] = [
    "Requests made, from outside and inside.",
    "Requests without an answer yet.",
    "Requests whose caller went before the answer came.",
    "Signals sent.",
    "Events emitted to those who listen now; forgotten with the last listener of an event.",
    "Awaited requests without an answer yet.",
    "Events that wait for callbacks.",
    "The most that have ever waited.",
    "Callbacks called with an event.",
    "Answers handed to callbacks.",
    "Events lost for a subscription because a queue was full.",
    "Events lost for a subscription because a shutdown could not wait for their delivery.",
    "Events lost for a subscription because they were nested too deep.",
    "Callbacks that panicked.",
    "Subscriptions that there are.",
];

/// The class of the numbers: a named tuple, with the names that Python has for them.
pub(crate) fn stats_class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let names: Vec<_> = Stats::default().named().iter().map(|(name, _)| snake(name)).collect();
        let class = py.import("collections")?.call_method1("namedtuple", (STATS, names.clone()))?;
        class.setattr("__module__", PACKAGE)?;
        class.setattr("__doc__", "The numbers of a context since it was created.")?;
        for (name, doc) in names.iter().zip(STATS_DOCS) {
            class.getattr(name.as_str())?.setattr("__doc__", doc)?;
        }
        Ok::<_, PyErr>(class.unbind())
    };
    CLASS.get_or_try_init(py, make).map(|class| class.bind(py))
}

/// `lostFull` is `lost_full`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// A callback closed this context, so its end was not waited for. Those that have ended meanwhile are forgotten: in a
/// callback, asking does not wait.
fn remember(ctx: u64) {
    let mut unawaited = lock(&UNAWAITED);
    let gone = |ctx| matches!(LIBRARY.shutdown(ctx), Err(Fault { status: Status::BadContext, .. }));
    unawaited.retain(|other| *other != ctx && !gone(*other));
    unawaited.push(ctx);
}
