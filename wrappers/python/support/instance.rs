//! One library instance as Python holds it, and the end of all of them when the interpreter exits.
//!
//! Locks and the interpreter: no lock here is held while Python code runs or while a thread attaches, and every call
//! into the library is made detached. So a callback that waits for the interpreter never holds what a caller needs.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::{self, ThreadId};
use std::time::Duration;

use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::PyFloat;

use crate::at::At;
use crate::errors::{self, Raise};
use crate::rt::ffi::{CreateOptions, Fault, Status, Timeout};
use crate::rt::{Request, Signal};
use crate::subscription::Registration;
use crate::LIBRARY;

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
    /// Whether a callback runs on this thread.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Runs a callback.
pub(crate) fn inside<T>(body: impl FnOnce() -> T) -> T {
    let before = INSIDE.replace(true);
    let result = body();
    INSIDE.set(before);
    result
}

/// Calls into the library without holding the interpreter.
///
/// A thread that comes back when the interpreter is ending stays here for the rest of the process: CPython before 3.14
/// would end it by unwinding, and no native frame survives that.
pub(crate) fn detached<T: Send>(py: Python<'_>, call: impl FnOnce() -> T + Send) -> T {
    py.detach(|| {
        let answer = call();
        while EXITING.get().is_some_and(|exiting| *exiting != thread::current().id()) {
            thread::park();
        }
        answer
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
    }
    let _ = EXITING.set(thread::current().id());
}

impl Instance {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            ctx: AtomicU64::new(NONE),
            closed: AtomicU64::new(NONE),
            overdue: AtomicU64::new(NONE),
            registrations: Mutex::new(Vec::new()),
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

    pub(crate) fn create(
        self: &Arc<Self>,
        py: Python<'_>,
        deadline: Option<&Bound<'_, PyAny>>,
        event_capacity: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let mut options = CreateOptions::default();
        options.deadline = timeout(deadline, &At::argument("deadline"))?;
        if let Some(given) = event_capacity {
            let at = At::argument("event_capacity");
            let overflow = |error: PyErr| error.is_instance_of::<PyOverflowError>(py);
            options.event_capacity = match given.extract::<usize>() {
                Ok(0) => return Err(at.wrong(py, "must be greater than 0")),
                Ok(capacity) => capacity,
                Err(error) if overflow(error.clone_ref(py)) => return Err(at.out_of_range(given, "1 and more")),
                Err(_) => return Err(at.expected("int", given)),
            };
        }
        if exited() {
            return Err(errors::closed(py, "the interpreter is exiting"));
        }
        if INSIDE.get() && lock(&UNAWAITED).contains(&self.closed.load(Ordering::Acquire)) {
            let message = "the former context is still ending: create the next one outside of the callback";
            return Err(errors::fault(py, Fault::new(Status::WouldDeadlock, message)));
        }
        if self.ctx.compare_exchange(NONE, CREATING, Ordering::AcqRel, Ordering::Acquire).is_err() {
            return Err(At::argument("create_context").wrong(py, "the context is already created"));
        }
        let created = detached(py, || LIBRARY.create(&options));
        self.ctx.store(*created.as_ref().unwrap_or(&NONE), Ordering::Release);
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
        if INSIDE.get() && ended.is_ok() {
            remember(ctx);
        }
        // Whatever it says, the context takes no calls any more.
        if matches!(ended, Err(Fault { status: Status::Timeout, .. })) {
            self.overdue.store(ctx, Ordering::Release);
        }
        self.closed.store(ctx, Ordering::Release);
        // Another thread may have closed it meanwhile, and a third created the next one.
        let _ = self.ctx.compare_exchange(ctx, NONE, Ordering::AcqRel, Ordering::Acquire);
        match ended {
            // It ended before this call came to it.
            Err(Fault { status: Status::BadContext, .. }) | Ok(()) => Ok(()),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }

    /// Drops all callbacks: Python's garbage collector found that nothing else leads to this instance.
    pub(crate) fn forget(&self, py: Python<'_>) {
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
        let within = timeout(within, &At::argument("timeout"))?;
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.call(ctx, request, within)).map_err(|error| errors::call(py, error))
    }

    pub(crate) fn signal<S: Signal>(&self, py: Python<'_>, signal: S) -> PyResult<()> {
        let ctx = self.open(py)?;
        detached(py, || LIBRARY.signal(ctx, signal)).map_err(|fault| errors::fault(py, fault))
    }
}

/// A callback closed this context, so its end was not waited for. Those that have ended meanwhile are forgotten: in a
/// callback, asking does not wait.
fn remember(ctx: u64) {
    let mut unawaited = lock(&UNAWAITED);
    let gone = |ctx| matches!(LIBRARY.shutdown(ctx), Err(Fault { status: Status::BadContext, .. }));
    unawaited.retain(|other| *other != ctx && !gone(*other));
    unawaited.push(ctx);
}

/// Seconds as the library takes them: `None` is the default deadline, infinity none at all.
fn timeout(seconds: Option<&Bound<'_, PyAny>>, at: &At<'_>) -> PyResult<Timeout> {
    let Some(given) = seconds else { return Ok(Timeout::Default) };
    let seconds: f64 = match given.cast_exact::<PyFloat>() {
        Ok(float) => float.extract()?,
        Err(_) => given.extract().map_err(|_| at.expected("a number of seconds or None", given))?,
    };
    if seconds.is_nan() || seconds <= 0.0 {
        return Err(at.wrong(given.py(), "must be greater than 0"));
    }
    // Beyond what a clock can express, later is never.
    const NEVER: f64 = 1e9;
    Ok(if seconds >= NEVER { Timeout::None } else { Timeout::Within(Duration::from_secs_f64(seconds)) })
}
