//! Requests that are awaited. Each has an `asyncio.Future`; each event loop has a port, through which the answers come in.
//!
//! Whoever has an answer puts it into the port, and one byte into a pipe if nothing was in the port; the loop watches the
//! pipe, and then takes all there is. So nobody who brings an answer waits for the interpreter, and many answers make
//! the loop turn once. A loop that watches no pipes is told by `call_soon_threadsafe` instead.
//!
//! **Ordering**: answers come to a loop in the order in which they were put. **Drop**: what comes for a loop that is
//! closed is dropped. **Shutdown**: the loop alone holds the reader of its pipe, and lets go of it when it is closed;
//! then the pipe is closed as well.

use std::cell::RefCell;
use std::io::{PipeReader, PipeWriter, Read, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};

use pyo3::exceptions::{PyException, PyNotImplementedError};
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyWeakrefMethods, PyWeakrefReference};

use crate::errors::{self, Raise};
use crate::feed;
use crate::instance::{self, lock};
use crate::rt::Request;
use crate::rt::ffi::{CallError, Timeout};
use crate::subscription::Registration;
use crate::{ANSWERS, LIBRARY};

/// Settles a future, or hands over events.
pub(crate) trait Answer: Send {
    /// On the loop.
    fn come(self: Box<Self>, py: Python<'_>) -> PyResult<()>;
}

/// Where the answers for one loop come in, and word of events.
pub(crate) struct Port {
    /// Which loop: the address of the object.
    of: usize,
    /// The process it belongs to: in another, which a fork made, its lock may be held for ever.
    process: u32,
    /// Whether the loop watches a pipe, and is not closed.
    is_watched: AtomicBool,
    queue: Mutex<Queue>,
}

struct Queue {
    answers: Vec<Box<dyn Answer>>,
    /// `None` when the loop is closed.
    bell: Option<Bell>,
    /// Who gets events through here, and is to hear when the loop is closed.
    fed: Vec<Weak<Registration>>,
}

/// How a loop learns that there are answers.
enum Bell {
    /// It has a byte in it exactly while there are answers, so neither end ever waits.
    Pipe(PipeReader, PipeWriter),
    /// A loop that watches no pipes.
    Loop(Py<PyWeakrefReference>),
}

/// The ports of all loops that are not closed. Locked by threads that are attached only, as a fork needs it.
static PORTS: Mutex<Vec<Arc<Port>>> = Mutex::new(Vec::new());

thread_local! {
    /// The port of the loop that ran here last.
    static LAST: RefCell<Option<Arc<Port>>> = const { RefCell::new(None) };
}

/// What a loop calls when there are answers.
#[pyclass(frozen)]
struct Reader(Arc<Port>);

#[pymethods]
impl Reader {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let mut raised = None;
        for answer in self.0.take() {
            match answer.come(py) {
                // What ends programs ends the loop.
                Err(error) if raised.is_none() && !error.is_instance_of::<PyException>(py) => raised = Some(error),
                Err(error) => error.write_unraisable(py, None),
                Ok(()) => {}
            }
        }
        raised.map_or(Ok(()), Err)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if self.0.process == process::id() {
            self.0.let_go();
        }
    }
}

impl Port {
    pub(crate) fn put(self: &Arc<Self>, answer: Box<dyn Answer>) {
        let mut queue = lock(&self.queue);
        match &queue.bell {
            None => return,
            Some(Bell::Pipe(_, writer)) => {
                if queue.answers.is_empty() && (&*writer).write_all(&[1]).is_err() {
                    return;
                }
                queue.answers.push(answer);
            }
            Some(Bell::Loop(_)) => {
                queue.answers.push(answer);
                if queue.answers.len() == 1 {
                    drop(queue);
                    Python::try_attach(|py| self.call_soon(py));
                }
            }
        }
    }

    /// Has a loop that watches no pipes call for the answers.
    fn call_soon(self: &Arc<Self>, py: Python<'_>) {
        let event_loop = match &lock(&self.queue).bell {
            Some(Bell::Loop(event_loop)) => event_loop.bind(py).clone(),
            _ => return,
        };
        let told = event_loop.upgrade().is_some_and(|event_loop| {
            let reader = Bound::new(py, Reader(self.clone()));
            reader.and_then(|reader| event_loop.call_method1("call_soon_threadsafe", (reader,))).is_ok()
        });
        if !told {
            // It is closed, or gone.
            self.end(py);
        }
    }

    /// The loop is closed.
    fn end(&self, py: Python<'_>) {
        self.is_watched.store(false, Ordering::Relaxed);
        let mut queue = lock(&self.queue);
        let gone = (std::mem::take(&mut queue.answers), queue.bell.take());
        let fed = std::mem::take(&mut queue.fed);
        drop(queue);
        drop(gone);
        for registration in fed.iter().filter_map(Weak::upgrade) {
            registration.loop_closed(py);
        }
    }

    /// Has a subscription hear when the loop is closed.
    pub(crate) fn on_closed(&self, registration: Weak<Registration>) {
        let mut queue = lock(&self.queue);
        let gone: Vec<_> = queue.fed.extract_if(.., |other| other.strong_count() == 0).collect();
        queue.fed.push(registration);
        drop(queue);
        drop(gone);
    }

    fn take(&self) -> Vec<Box<dyn Answer>> {
        let mut queue = lock(&self.queue);
        match &queue.bell {
            Some(Bell::Pipe(reader, _)) if !queue.answers.is_empty() => {
                // There is a byte in it.
                let _ = (&*reader).read_exact(&mut [0]);
            }
            _ => {}
        }
        std::mem::take(&mut queue.answers)
    }

    /// Whether it is the port of this loop, and not of another one that was at the same address.
    pub(crate) fn serves(&self, event_loop: &Bound<'_, PyAny>) -> bool {
        let is_alive = || match &lock(&self.queue).bell {
            Some(Bell::Loop(other)) => other.bind(event_loop.py()).upgrade().is_some_and(|other| other.is(event_loop)),
            _ => false,
        };
        // Without the lock, where those who bring answers are: who asks is attached, and so is who ends the port.
        self.of == event_loop.as_ptr() as usize && (self.is_watched.load(Ordering::Relaxed) || is_alive())
    }

    /// The loop has let go of the reader: nobody watches the pipe any more.
    fn let_go(self: &Arc<Self>) {
        if !matches!(lock(&self.queue).bell, Some(Bell::Pipe(..))) {
            return;
        }
        lock(&PORTS).retain(|port| !Arc::ptr_eq(port, self));
        if !instance::exited() {
            Python::try_attach(|py| self.end(py));
        }
    }
}

/// The port of the loop that runs on this thread.
pub(crate) fn port(event_loop: &Bound<'_, PyAny>) -> PyResult<Arc<Port>> {
    if let Some(port) = LAST.with_borrow(|last| last.as_ref().filter(|port| port.serves(event_loop)).cloned()) {
        return Ok(port);
    }
    let known = lock(&PORTS).iter().find(|port| port.serves(event_loop)).cloned();
    let port = known.map_or_else(|| open(event_loop), Ok)?;
    LAST.set(Some(port.clone()));
    Ok(port)
}

/// Makes the port of a loop. Only the thread of the loop does, so there is never a second one.
fn open(event_loop: &Bound<'_, PyAny>) -> PyResult<Arc<Port>> {
    let py = event_loop.py();
    let queue = Mutex::new(Queue { answers: Vec::new(), bell: None, fed: Vec::new() });
    let (of, process) = (event_loop.as_ptr() as usize, process::id());
    let port = Arc::new(Port { of, process, is_watched: AtomicBool::new(false), queue });
    let bell = match watched(event_loop, &port)? {
        Some((reader, writer)) => Bell::Pipe(reader, writer),
        None => Bell::Loop(PyWeakrefReference::new(event_loop)?.unbind()),
    };
    port.is_watched.store(matches!(bell, Bell::Pipe(..)), Ordering::Relaxed);
    lock(&port.queue).bell = Some(bell);
    let is_gone = |port: &mut Arc<Port>| match &lock(&port.queue).bell {
        None => true,
        Some(Bell::Pipe(..)) => false,
        Some(Bell::Loop(event_loop)) => event_loop.bind(py).upgrade().is_none(),
    };
    let mut ports = lock(&PORTS);
    let gone: Vec<_> = ports.extract_if(.., is_gone).collect();
    ports.push(port.clone());
    drop(ports);
    // After the lock: what is left in them may be the last that holds something of the user's.
    drop(gone);
    Ok(port)
}

/// A pipe that the loop watches for the port, if it watches any.
fn watched(event_loop: &Bound<'_, PyAny>, port: &Arc<Port>) -> PyResult<Option<(PipeReader, PipeWriter)>> {
    #[cfg(unix)]
    {
        use std::os::fd::AsRawFd;
        let (reader, writer) = std::io::pipe()?;
        let py = event_loop.py();
        // In no context: the loop keeps that of whoever asks it to watch.
        let context = py.import("contextvars")?.getattr("Context")?.call0()?;
        let watch = event_loop.getattr("add_reader")?;
        match context.call_method1("run", (watch, reader.as_raw_fd(), Reader(port.clone()))) {
            Ok(_) => return Ok(Some((reader, writer))),
            Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// After a fork: the ports are those of the other process.
pub(crate) fn forked() {
    // That closes this process's ends of the pipes, once its loops have gone too; they are not written to.
    LAST.set(None);
    lock(&PORTS).clear();
}

/// Makes a request and returns its future; the loop that runs on this thread settles it.
///
/// Stays attached: to begin a request neither waits nor runs anybody's code, and whoever answers it never waits for the
/// interpreter.
pub(crate) fn begin<'py, R>(
    py: Python<'py>,
    ctx: u64,
    request: R,
    within: Timeout,
    lower: fn(Python<'_>, R::Response) -> PyResult<Py<PyAny>>,
) -> PyResult<Bound<'py, PyAny>>
where
    R: Request,
    R::Error: Raise,
{
    let event_loop = running(py)?.call0()?;
    let port = port(&event_loop)?;
    // Told which loop, it need not ask once more, which before Python 3.12 costs a system call.
    let which = PyDict::new(py);
    which.set_item(intern!(py, "loop"), event_loop)?;
    let future = future(py)?.call((), Some(&which))?;
    // Made here, where it is most often dropped too: what one thread allocates and another frees is dear.
    let mut awaited = Box::new(Awaited::<R> { future: future.clone().unbind(), lower, outcome: None });
    let answer = move |_: u64, outcome| {
        awaited.outcome = Some(outcome);
        port.put(awaited);
    };
    let id = LIBRARY.call_direct(ctx, request, within, answer).map_err(|fault| errors::fault(py, fault))?;
    future.setattr(intern!(py, "_request"), PyBytes::new(py, &Token { ctx, id }.bytes()))?;
    Ok(future)
}

/// A request whose future somebody has.
struct Awaited<R: Request> {
    future: Py<PyAny>,
    lower: fn(Python<'_>, R::Response) -> PyResult<Py<PyAny>>,
    outcome: Option<Result<R::Response, CallError<R::Error>>>,
}

impl<R: Request> Answer for Awaited<R>
where
    R::Error: Raise,
{
    fn come(self: Box<Self>, py: Python<'_>) -> PyResult<()> {
        let Self { future, lower, outcome } = *self;
        let Some(outcome) = outcome else { return Ok(()) };
        let outcome = outcome.map_err(|error| errors::call(py, error)).and_then(|response| lower(py, response));
        settle(future.bind(py), outcome)
    }
}

/// What a future keeps of its request, to cancel it: as bytes, the smallest thing there is in Python.
struct Token {
    ctx: u64,
    id: u64,
}

impl Token {
    fn bytes(&self) -> [u8; 16] {
        (u128::from(self.ctx) << 64 | u128::from(self.id)).to_ne_bytes()
    }

    fn of(bytes: [u8; 16]) -> Token {
        let both = u128::from_ne_bytes(bytes);
        Token { ctx: (both >> 64) as u64, id: both as u64 }
    }
}

/// Has a method run on another thread, where it may wait: what the running loop awaits of it.
pub(crate) fn in_thread<'py>(
    method: Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    to_thread(method.py())?.call((method,), options)
}

fn to_thread(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static TO_THREAD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    TO_THREAD.import(py, "asyncio", "to_thread")
}

pub(crate) fn running(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    RUNNING.import(py, "asyncio", "get_running_loop")
}

fn future(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static FUTURE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    FUTURE.import(py, ANSWERS, "Answer")
}

/// Before a fork: another thread may just be looking these up for the first time, and the new process would wait for it.
pub(crate) fn fork(py: Python<'_>) {
    let others = to_thread(py).and_then(|_| feed::events(py)).map(drop);
    if let Err(error) = running(py).and(future(py)).map(drop).and(others) {
        error.write_unraisable(py, None);
    }
}

/// Gives a future its outcome, unless it was cancelled.
fn settle(future: &Bound<'_, PyAny>, outcome: PyResult<Py<PyAny>>) -> PyResult<()> {
    let py = future.py();
    let settled = match outcome {
        Ok(value) => call_method(future, intern!(py, "set_result"), value.bind(py)),
        Err(error) => call_method(future, intern!(py, "set_exception"), error.into_value(py).bind(py)),
    };
    match settled {
        // Asked only now, because hardly any is cancelled. What a future that was not cancelled raises comes from its loop.
        Err(_) if future.call_method0(intern!(py, "cancelled"))?.is_truthy()? => Ok(()),
        settled => settled.map(drop),
    }
}

/// Calls a method with one value, without the tuple in which PyO3 hands it over, and without an object for the method.
fn call_method<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let end = std::ptr::null_mut::<ffi::PyObject>();
    // SAFETY: the three are objects, null ends the list, and what comes back is a reference of its own, or null and an
    // exception. Whoever has a `Bound` is attached.
    unsafe {
        let result = ffi::PyObject_CallMethodObjArgs(object.as_ptr(), name.as_ptr(), value.as_ptr(), end);
        Bound::from_owned_ptr_or_err(object.py(), result)
    }
}

/// Cancels a request whose future was cancelled.
#[pyfunction]
pub(crate) fn cancel(request: &[u8]) -> PyResult<()> {
    let Token { ctx, id } = Token::of(request.try_into()?);
    // If it is over, its answer is on its way, and nobody waits for that any more.
    let _ = LIBRARY.cancel(ctx, id);
    Ok(())
}
