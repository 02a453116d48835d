//! Events on their way to an event loop: to a callback that runs there, a coroutine function, or an iterator.
//!
//! They wait in the library, where capacity and policy hold, until whoever wants them pulls. What was pulled and is
//! not taken yet lies here: one event and the notice of a loss before it. A shutdown does not wait for the loop, which
//! may be the one that waits for the shutdown: what is left then is put here at once.
//!
//! **Ordering**: as emitted. **Drop**: with the subscription, or when the loop is closed. **Shutdown**: the loop goes
//! on with what was left, and the subscription ends after that.

use std::cell::Cell;
use std::collections::VecDeque;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::answers::{self, Answer, Port};
use crate::instance::lock;
use crate::rt::ffi::Pulled;
use crate::subscription::Registration;
use crate::{EVENTS, instance};

/// How many events a callback gets before the loop goes on with something else.
const BATCH: usize = 256;

/// What there is to take.
pub(crate) enum Item {
    Event(Py<PyAny>),
    /// So many were lost before the next one.
    Lost(u64),
}

/// Who takes what there is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Taker {
    /// The callback, called by the loop.
    Callback,
    /// Somebody who awaits it: a task that calls a coroutine function, or whoever iterates.
    Awaiting,
}

/// See the module.
pub(crate) struct Feed {
    taker: Taker,
    pulled: OnceLock<Pulled>,
    items: Mutex<VecDeque<Item>>,
    /// The door of the loop, once it is known which one.
    port: OnceLock<Arc<Port>>,
    /// The future that somebody awaits, who has found nothing.
    waiter: Mutex<Option<Py<PyAny>>>,
    /// The library has nothing more for it.
    has_ended: AtomicBool,
    /// Whether a loss is an item too.
    tells_losses: bool,
}

thread_local! {
    /// The feed whose callback this thread calls.
    static CALLING: Cell<*const Feed> = const { Cell::new(ptr::null()) };
}

impl Feed {
    pub(crate) fn new(taker: Taker) -> Feed {
        Feed {
            taker,
            pulled: OnceLock::new(),
            items: Mutex::default(),
            port: OnceLock::new(),
            waiter: Mutex::new(None),
            has_ended: AtomicBool::new(false),
            tells_losses: false,
        }
    }

    pub(crate) fn telling_losses(self, tells_losses: bool) -> Feed {
        Feed { tells_losses, ..self }
    }

    pub(crate) fn tells_losses(&self) -> bool {
        self.tells_losses
    }

    pub(crate) fn subscribed(&self, pulled: Pulled) {
        let _ = self.pulled.set(pulled);
    }

    /// Whether this thread may call the callback: the loop does, and nobody else.
    pub(crate) fn is_called_here(&self) -> bool {
        ptr::eq(CALLING.get(), self)
    }

    pub(crate) fn push(&self, item: Item) {
        lock(&self.items).push_back(item);
    }

    /// Whether nothing will come any more.
    pub(crate) fn is_over(&self) -> bool {
        self.has_ended.load(Ordering::Acquire) && lock(&self.items).is_empty()
    }

    pub(crate) fn end(&self) {
        self.has_ended.store(true, Ordering::Release);
    }

    pub(crate) fn clear(&self) {
        let items = std::mem::take(&mut *lock(&self.items));
        drop(items);
    }

    fn pull(&self, max: usize) -> usize {
        self.pulled.get().map_or(0, |pulled| pulled.pull(max))
    }

    fn next(&self) -> Option<Item> {
        lock(&self.items).pop_front()
    }
}

/// Has the loop look for what there is, on whatever thread this is.
pub(crate) fn ring(registration: &Arc<Registration>) {
    let Some(feed) = &registration.feed else { return };
    // Whoever has no loop yet looks when it has one.
    if let Some(port) = feed.port.get() {
        port.put(Box::new(Rung(registration.clone())));
    }
}

/// A subscription whose loop is to look.
struct Rung(Arc<Registration>);

impl Answer for Rung {
    fn come(self: Box<Self>, py: Python<'_>) -> PyResult<()> {
        woken(&self.0, py)
    }
}

/// On the loop: there is something, or the end.
fn woken(registration: &Arc<Registration>, py: Python<'_>) -> PyResult<()> {
    let Some(feed) = &registration.feed else { return Ok(()) };
    if feed.taker == Taker::Callback {
        return call_back(registration, feed, py);
    }
    let waiter = lock(&feed.waiter).take();
    match waiter {
        Some(waiter) if !is_done(waiter.bind(py))? => {
            waiter.call_method1(py, intern!(py, "set_result"), (py.None(),)).map(drop)
        }
        _ => Ok(()),
    }
}

fn is_done(future: &Bound<'_, PyAny>) -> PyResult<bool> {
    future.call_method0(intern!(future.py(), "done"))?.is_truthy()
}

/// Calls the callback with what there is.
fn call_back(registration: &Arc<Registration>, feed: &Feed, py: Python<'_>) -> PyResult<()> {
    let before = CALLING.replace(feed);
    let called = instance::dispatching(|| {
        let mut ran = 0;
        // What a shutdown has left came first.
        while ran < BATCH
            && let Some(item) = feed.next()
        {
            registration.call_with(py, item);
            ran += 1;
        }
        if ran < BATCH { ran + feed.pull(BATCH - ran) } else { ran }
    });
    CALLING.set(before);
    let is_more = *called.as_ref().unwrap_or(&BATCH) >= BATCH;
    if is_more {
        ring(registration);
    }
    if feed.is_over() {
        registration.release(py);
    }
    called.map(drop)
}

/// Has a loop, the one that runs on this thread, take what comes.
fn bind(registration: &Arc<Registration>, feed: &Feed, event_loop: &Bound<'_, PyAny>) -> PyResult<()> {
    let port = answers::port(event_loop)?;
    port.on_closed(Arc::downgrade(registration));
    let _ = feed.port.set(port);
    ring(registration);
    Ok(())
}

/// Has a callback run in a loop from now on; on any thread.
pub(crate) fn start(registration: &Arc<Registration>, event_loop: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = event_loop.py();
    let context = py.import("contextvars")?.call_method0("copy_context")?;
    registration.set_context(context.clone().unbind());
    let starter = Bound::new(py, Starter { registration: registration.clone(), has_started: AtomicBool::new(false) })?;
    if running_loop(py)?.is_some_and(|running| running.is(event_loop)) {
        return context.call_method1("run", (starter,)).map(drop);
    }
    let options = pyo3::types::PyDict::new(py);
    options.set_item("context", context)?;
    event_loop.call_method("call_soon_threadsafe", (starter,), Some(&options)).map(drop)
}

/// The loop that runs on this thread.
pub(crate) fn running_loop(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    let found = py.import("asyncio")?.getattr("_get_running_loop")?.call0()?;
    Ok((!found.is_none()).then_some(found))
}

/// What a loop calls first of all for a callback. If it never does, because it is closed before, nobody will.
#[pyclass(frozen)]
struct Starter {
    registration: Arc<Registration>,
    has_started: AtomicBool,
}

#[pymethods]
impl Starter {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        self.has_started.store(true, Ordering::Relaxed);
        // Nobody would take what comes.
        self.begin(py).inspect_err(|_| self.registration.abandon(py))
    }
}

impl Starter {
    fn begin(&self, py: Python<'_>) -> PyResult<()> {
        let registration = &self.registration;
        let Some(feed) = registration.feed.as_ref().filter(|_| registration.is_held()) else { return Ok(()) };
        if let Some(event_loop) = running_loop(py)? {
            bind(registration, feed, &event_loop)?;
            if feed.taker == Taker::Awaiting {
                let source = Bound::new(py, Source { registration: registration.clone(), is_owner: false })?;
                let serving = events(py)?.call_method1(intern!(py, "serve"), (source,))?;
                registration.set_task(event_loop.call_method1(intern!(py, "create_task"), (serving,))?.unbind());
            }
        }
        Ok(())
    }
}

impl Drop for Starter {
    fn drop(&mut self) {
        if !self.has_started.load(Ordering::Relaxed) {
            Python::try_attach(|py| self.registration.abandon(py));
        }
    }
}

/// `_events.py`.
pub(crate) fn events(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    MODULE.get_or_try_init(py, || Ok(py.import(EVENTS)?.unbind())).map(|module| module.bind(py))
}

impl Registration {
    /// The loop is closed: nobody takes anything any more. On the thread that closes it.
    pub(crate) fn loop_closed(&self, py: Python<'_>) {
        let Some(feed) = &self.feed else { return };
        let waiter = lock(&feed.waiter).take();
        if let (Some(_), Some(task)) = (&waiter, self.task(py)) {
            // It waits for the next event, which never comes. There is nothing in it that could be told it is over.
            let _ = task.setattr(intern!(py, "_log_destroy_pending"), false);
        }
        self.abandon(py);
        drop(waiter);
    }
}

/// What an awaiting taker has in its hands.
#[pyclass(frozen, name = "_Source")]
pub(crate) struct Source {
    registration: Arc<Registration>,
    /// Whether the subscription ends with this object.
    is_owner: bool,
}

impl Source {
    /// What an iterator takes from.
    pub(crate) fn owner(registration: Arc<Registration>) -> Source {
        Source { registration, is_owner: true }
    }

    fn feed(&self) -> &Feed {
        self.registration.feed.as_ref().expect("a source is of a subscription with a feed")
    }

    /// The next item, pulled one by one: what waits is where the policy sees it.
    fn next(&self, py: Python<'_>) -> Option<Item> {
        let feed = self.feed();
        loop {
            if let Some(item) = feed.next() {
                return Some(item);
            }
            if feed.pull(1) == 0 && lock(&feed.items).is_empty() {
                if feed.is_over() {
                    self.registration.release(py);
                }
                return None;
            }
        }
    }
}

#[pymethods]
impl Source {
    /// The next event, or notice of a loss; None if there is nothing.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.next(py) {
            Some(Item::Event(event)) => Ok(Some(event.into_bound(py))),
            Some(Item::Lost(count)) => events(py)?.getattr(intern!(py, "Lost"))?.call1((count,)).map(Some),
            None => Ok(None),
        }
    }

    /// Calls the coroutine function with the next event: what is to be awaited; None if there is nothing.
    fn begin<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        while let Some(item) = self.next(py) {
            match self.registration.begin_with(py, item) {
                Ok(Some(begun)) => return Ok(Some(begun)),
                Ok(None) => {}
                Err(error) if error.is_instance_of::<PyException>(py) => self.registration.tell(py, error),
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// A future that is done when there may be something, or the end.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let feed = self.feed();
        let event_loop = answers::running(py)?.call0()?;
        match feed.port.get() {
            Some(port) if port.serves(&event_loop) => {}
            Some(_) => return Err(PyRuntimeError::new_err("these events are awaited in another event loop")),
            None => bind(&self.registration, feed, &event_loop)?,
        }
        let other = lock(&feed.waiter).as_ref().map(|waiter| waiter.clone_ref(py));
        if let Some(other) = other
            && !is_done(other.bind(py))?
        {
            return Err(PyRuntimeError::new_err("somebody else awaits the next of these events"));
        }
        let waiter = event_loop.call_method0(intern!(py, "create_future"))?;
        let former = lock(&feed.waiter).replace(waiter.clone().unbind());
        drop(former);
        Ok(waiter)
    }

    /// Whether nothing will come any more.
    fn ended(&self) -> bool {
        self.feed().is_over()
    }

    /// Whether the subscription takes no events any more.
    #[getter]
    fn closed(&self) -> bool {
        !self.registration.is_held()
    }

    /// How many events were lost.
    #[getter]
    fn lost(&self, py: Python<'_>) -> PyResult<u64> {
        self.registration.lost(py)
    }

    /// The name of the event.
    #[getter]
    fn event(&self) -> &'static str {
        self.registration.event
    }

    /// Ends the subscription: what waits is dropped.
    fn close(&self, py: Python<'_>) {
        self.registration.abandon(py);
    }

    /// Tells what the callback raised.
    fn tell(&self, py: Python<'_>, error: &Bound<'_, PyAny>) {
        self.registration.tell(py, PyErr::from_value(error.clone()));
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        if self.is_owner && self.registration.is_held() {
            Python::try_attach(|py| self.registration.abandon(py));
        }
    }
}
