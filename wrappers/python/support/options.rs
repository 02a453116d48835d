//! The options of contexts and subscriptions, as Python gives them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pyo3::exceptions::PyOverflowError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat};

use crate::at::At;
use crate::instance::{self, lock};
use crate::rt::Policy;
use crate::rt::ffi::{CreateOptions, DeliveryMode, SubscribeOptions, ThreadHook, ThreadRole, Timeout};
use crate::threads;

type Given<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// What `create_context` takes.
#[derive(Default)]
pub(crate) struct Create<'a, 'py> {
    pub(crate) deadline: Given<'a, 'py>,
    pub(crate) event_capacity: Given<'a, 'py>,
    pub(crate) async_window: Given<'a, 'py>,
    pub(crate) delivery: Given<'a, 'py>,
    pub(crate) shared_threads: bool,
    pub(crate) on_thread_start: Given<'a, 'py>,
    pub(crate) on_thread_stop: Given<'a, 'py>,
}

impl Create<'_, '_> {
    /// The same for the library, and the functions among them.
    pub(crate) fn read(&self) -> PyResult<(CreateOptions, Vec<Arc<Hook>>)> {
        let mut options = CreateOptions::default();
        options.deadline = timeout(self.deadline, &At::argument("deadline"))?;
        options.event_capacity = count(self.event_capacity, &At::argument("event_capacity"))?.unwrap_or(0);
        options.async_window = count(self.async_window, &At::argument("async_window"))?.unwrap_or(0);
        if let Some(given) = self.delivery {
            options.delivery = match word(given).as_deref() {
                Some("thread") => DeliveryMode::Thread,
                Some("manual") => DeliveryMode::Manual,
                _ => return Err(one_of(given, "delivery", "'thread' or 'manual'")),
            };
        }
        options.shared_threads = self.shared_threads;
        let start = Hook::new(self.on_thread_start, &At::argument("on_thread_start"))?;
        let stop = Hook::new(self.on_thread_stop, &At::argument("on_thread_stop"))?;
        options.on_thread_start = start.clone().map(Hook::for_threads);
        options.on_thread_stop = stop.clone().map(Hook::for_threads);
        options.around = Some(threads::AROUND);
        Ok((options, start.into_iter().chain(stop).collect()))
    }
}

/// What `on_…` takes.
#[derive(Default)]
pub(crate) struct Subscribe<'a, 'py> {
    pub(crate) capacity: Given<'a, 'py>,
    pub(crate) policy: Given<'a, 'py>,
    pub(crate) wait: Given<'a, 'py>,
    pub(crate) isolated: bool,
    pub(crate) on_lost: Given<'a, 'py>,
    pub(crate) event_loop: Given<'a, 'py>,
    pub(crate) weak: bool,
}

impl<'py> Subscribe<'_, 'py> {
    /// A decorator that subscribes with these.
    pub(crate) fn decorator(&self, method: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = method.py();
        let keywords = PyDict::new(py);
        let given = [
            ("capacity", self.capacity),
            ("policy", self.policy),
            ("wait", self.wait),
            ("on_lost", self.on_lost),
            ("loop", self.event_loop),
        ];
        for (name, value) in given {
            if let Some(value) = value {
                keywords.set_item(name, value)?;
            }
        }
        keywords.set_item("isolated", self.isolated)?;
        keywords.set_item("weak", self.weak)?;
        py.import("functools")?.getattr("partial")?.call((method,), Some(&keywords))
    }
}

impl Subscribe<'_, '_> {
    /// The same for the library, without `on_lost`.
    pub(crate) fn read(&self) -> PyResult<SubscribeOptions> {
        let mut options = SubscribeOptions::default();
        options.capacity = count(self.capacity, &At::argument("capacity"))?.unwrap_or(0);
        options.isolated = self.isolated;
        if let Some(given) = self.policy {
            options.policy = match word(given).as_deref() {
                Some("drop_newest") => Policy::DropNewest,
                Some("drop_oldest") => Policy::DropOldest,
                Some("latest") => Policy::Latest,
                _ => return Err(one_of(given, "policy", "'drop_newest', 'drop_oldest' or 'latest'")),
            };
        }
        if let Some(given) = self.wait {
            let at = At::argument("wait");
            if self.policy.is_some() {
                return Err(at.wrong(given.py(), "is a policy of its own: give either"));
            }
            options.policy = Policy::Wait(seconds(given, &at)?);
        }
        if let Some(given) = self.on_lost.filter(|given| !given.is_callable()) {
            return Err(At::argument("on_lost").expected("a callable", given));
        }
        Ok(options)
    }
}

/// A function of the user that the library calls on its own threads.
pub(crate) struct Hook(Mutex<Option<Py<PyAny>>>);

impl Hook {
    fn new(given: Given<'_, '_>, at: &At<'_>) -> PyResult<Option<Arc<Hook>>> {
        match given {
            Some(given) if !given.is_callable() => Err(at.expected("a callable", given)),
            _ => Ok(given.map(|function| Arc::new(Hook(Mutex::new(Some(function.clone().unbind())))))),
        }
    }

    fn for_threads(self: Arc<Self>) -> ThreadHook {
        Arc::new(move |role| {
            self.call(match role {
                ThreadRole::Processing => "processing",
                ThreadRole::Delivery => "delivery",
                ThreadRole::Isolated => "isolated",
            });
        })
    }

    fn call(&self, role: &str) {
        if instance::exited() {
            return;
        }
        Python::try_attach(|py| {
            let Some(function) = lock(&self.0).as_ref().map(|function| function.bind(py).clone()) else { return };
            if let Err(error) = function.call1((role,)) {
                error.write_unraisable(py, Some(&function));
            }
        });
    }

    /// Drops the function: it is not called any more.
    pub(crate) fn forget(&self, _py: Python<'_>) {
        let function = lock(&self.0).take();
        // After the lock: a destructor of the user may run here.
        drop(function);
    }

    /// Shows Python's garbage collector what is held.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&*lock(&self.0))
    }
}

fn word(given: &Bound<'_, PyAny>) -> Option<String> {
    given.extract().ok()
}

fn one_of(given: &Bound<'_, PyAny>, argument: &str, words: &str) -> PyErr {
    let at = At::argument(argument);
    match word(given) {
        Some(_) => at.wrong(given.py(), &format!("expected {words}")),
        None => at.expected(words, given),
    }
}

/// A number of things, at least one.
pub(crate) fn count(given: Given<'_, '_>, at: &At<'_>) -> PyResult<Option<usize>> {
    let Some(given) = given else { return Ok(None) };
    let py = given.py();
    match given.extract::<usize>() {
        Ok(0) => Err(at.wrong(py, "must be greater than 0")),
        Ok(count) => Ok(Some(count)),
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => Err(at.out_of_range(given, "1 and more")),
        Err(_) => Err(at.expected("int", given)),
    }
}

/// Beyond what a clock can express, later is never.
const NEVER: f64 = 1e9;

/// Seconds as the library takes them: `None` is the default deadline, infinity none at all.
pub(crate) fn timeout(given: Given<'_, '_>, at: &At<'_>) -> PyResult<Timeout> {
    let Some(given) = given else { return Ok(Timeout::Default) };
    let seconds = number(given, at)?;
    if seconds.is_nan() || seconds <= 0.0 {
        return Err(at.wrong(given.py(), "must be greater than 0"));
    }
    Ok(if seconds >= NEVER { Timeout::None } else { Timeout::Within(Duration::from_secs_f64(seconds)) })
}

/// How long to wait, if at all.
pub(crate) fn seconds(given: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Duration> {
    let seconds = number(given, at)?;
    if seconds.is_nan() || seconds < 0.0 {
        return Err(at.wrong(given.py(), "must not be less than 0"));
    }
    Ok(Duration::from_secs_f64(seconds.min(NEVER)))
}

fn number(given: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<f64> {
    match given.cast_exact::<PyFloat>() {
        Ok(float) => float.extract(),
        Err(_) => given.extract().map_err(|_| at.expected("a number of seconds or None", given)),
    }
}
