//! A callback's registration, from `on_…` to its end.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyWeakrefMethods, PyWeakrefReference};

use crate::LIBRARY;
use crate::at::At;
use crate::convert::Lower;
use crate::errors;
use crate::instance::{self, Instance, lock};
use crate::library::{self, Library};
use crate::options::Subscribe;
use crate::rt::Event;
use crate::rt::ffi::{Fault, Status};

/// The Python objects that a registration keeps alive, from `on_…` until the library lets go of it.
struct Held {
    callback: Py<PyAny>,
    /// The user's object. Weak: being subscribed is no reason for it to live on.
    owner: Py<PyWeakrefReference>,
    on_lost: Option<Py<PyAny>>,
}

/// A callback as the library has it.
pub(crate) struct Registration {
    ctx: u64,
    event: &'static str,
    /// The library's number, once it gave one; `None` if it refused. Events may come before that, and so may the wish to
    /// end the subscription, which waits for the number: detached, and the library needs nobody else to give it.
    handle: OnceLock<Option<u64>>,
    /// `off` of the event's type.
    off: fn(u64, u64) -> Result<(), Fault>,
    instance: Arc<Instance>,
    held: Mutex<Option<Held>>,
    /// What was lost when it was closed.
    lost: Mutex<Option<u64>>,
    /// The events for which Python has no equal: lost as well.
    inexpressible: AtomicU64,
}

impl Registration {
    /// Registers a callback.
    pub(crate) fn subscribe<E: Event + Lower>(
        owner: &Bound<'_, Library>,
        event: &'static str,
        callback: &Bound<'_, PyAny>,
        given: &Subscribe<'_, '_>,
    ) -> PyResult<Subscription> {
        let py = owner.py();
        if !callback.is_callable() {
            return Err(At::argument("callback").expected("a callable", callback));
        }
        let mut options = given.read()?;
        let instance = library::instance(owner);
        let held = Held {
            callback: callback.clone().unbind(),
            owner: PyWeakrefReference::new(owner.as_any())?.unbind(),
            on_lost: given.on_lost.map(|on_lost| on_lost.clone().unbind()),
        };
        let registration = Arc::new(Registration {
            ctx: instance.open(py)?,
            event,
            handle: OnceLock::new(),
            off: |ctx, handle| LIBRARY.off::<E>(ctx, handle),
            instance: instance.clone(),
            held: Mutex::new(Some(held)),
            lost: Mutex::new(None),
            inexpressible: AtomicU64::new(0),
        });
        if given.on_lost.is_some() {
            let told = registration.clone();
            options.on_lost = Some(Arc::new(move |_, lost| told.tell_lost(lost)));
        }
        lock(&instance.registrations).push(registration.clone());
        let (called, ended) = (registration.clone(), registration.clone());
        let subscribed = instance::detached(py, || {
            let mut failed = None;
            let subscribe = || {
                let subscribed = LIBRARY.subscribe::<E>(
                    registration.ctx,
                    &options,
                    Box::new(move |_, event| called.deliver(event)),
                    Some(Box::new(move || ended.end())),
                );
                subscribed.map_err(|fault| failed = Some(fault)).ok()
            };
            // While still detached: a callback that has the interpreter may be waiting for the number.
            registration.handle.get_or_init(subscribe);
            failed.map_or(Ok(()), Err)
        });
        match subscribed {
            Ok(()) => Ok(Subscription { registration }),
            Err(fault) => {
                registration.release(py);
                Err(errors::fault(py, fault))
            }
        }
    }

    /// Calls the callback with an event. Runs on the delivery thread, with no lock held.
    fn deliver<E: Lower>(&self, event: &E) {
        if instance::exited() {
            return;
        }
        Python::try_attach(|py| {
            let Some((callback, owner)) = self.callback(py) else { return };
            let event = match event.lower(py) {
                Ok(event) => event,
                Err(error) => {
                    // Told once: what comes from one emitter is likely to be like that each time.
                    if self.inexpressible.fetch_add(1, Ordering::Relaxed) == 0 {
                        error.write_unraisable(py, Some(&callback));
                    }
                    return;
                }
            };
            if let Err(error) = instance::inside(|| self.call(&callback, &owner, event)) {
                instance::tell(error, &callback);
            }
        });
    }

    /// Tells how many events were lost since that was told last. Runs on the delivery thread, with no lock held.
    fn tell_lost(&self, lost: u64) {
        if instance::exited() {
            return;
        }
        Python::try_attach(|py| {
            let on_lost = lock(&self.held).as_ref().and_then(|held| Some(held.on_lost.as_ref()?.bind(py).clone()));
            let (Some(on_lost), Some((_, owner))) = (on_lost, self.callback(py)) else { return };
            let told = lost
                .into_pyobject(py)
                .map_err(PyErr::from)
                .and_then(|lost| instance::inside(|| self.call(&on_lost, &owner, lost.into_any())));
            if let Err(error) = told {
                instance::tell(error, &on_lost);
            }
        });
    }

    fn call<'py>(
        &self,
        callback: &Bound<'py, PyAny>,
        owner: &Bound<'py, PyWeakrefReference>,
        event: Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let py = callback.py();
        let owner = match owner.upgrade() {
            Some(owner) => owner,
            // The user's object is being collected, and what was emitted before is still delivered.
            None => Bound::new(py, library::borrowed(&self.instance))?.into_any(),
        };
        callback.call1((owner, event)).map(drop)
    }

    fn callback<'py>(&self, py: Python<'py>) -> Option<(Bound<'py, PyAny>, Bound<'py, PyWeakrefReference>)> {
        let held = lock(&self.held);
        held.as_ref().map(|held| (held.callback.bind(py).clone(), held.owner.bind(py).clone()))
    }

    /// The library has let go of the callback: it will not be called again.
    fn end(&self) {
        if !instance::exited() {
            Python::try_attach(|py| self.release(py));
        }
    }

    fn release(&self, py: Python<'_>) {
        lock(&self.instance.registrations).retain(|other| !std::ptr::eq(&**other, self));
        self.forget(py);
    }

    /// Drops the callback: no event reaches it from now on.
    pub(crate) fn forget(&self, _py: Python<'_>) {
        let held = lock(&self.held).take();
        // After the lock: a destructor of the user may run here.
        drop(held);
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let (lost, ended) = instance::detached(py, || {
            let Some(handle) = *self.handle.wait() else { return (None, Ok(())) };
            (LIBRARY.lost(self.ctx, handle).ok(), (self.off)(self.ctx, handle))
        });
        // Attached: a fork finds no lock held.
        if lost.is_some() {
            *lock(&self.lost) = lost;
        }
        match ended {
            // It is gone already, alone or with its instance: the library says so only when nothing runs any more.
            Err(Fault { status: Status::BadHandle | Status::BadContext | Status::Shutdown, .. }) | Ok(()) => Ok(()),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }

    /// Shows Python's garbage collector what is held.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &*lock(&self.held) {
            Some(held) => {
                visit.call(&held.callback)?;
                visit.call(&held.owner)?;
                visit.call(&held.on_lost)
            }
            None => Ok(()),
        }
    }
}

/// Ends what `which` stands for: a subscription, all of a function's, or all.
pub(crate) fn off<E: Event>(
    py: Python<'_>,
    instance: &Arc<Instance>,
    event: &'static str,
    which: Option<&Bound<'_, PyAny>>,
) -> PyResult<()> {
    let Some(which) = which else {
        let ctx = instance.open(py)?;
        return instance::detached(py, || LIBRARY.off_all::<E>(ctx)).map_err(|fault| errors::fault(py, fault));
    };
    let at = At::argument("which");
    if let Ok(subscription) = which.cast::<Subscription>() {
        let registration = &subscription.get().registration;
        if registration.event != event || !Arc::ptr_eq(&registration.instance, instance) {
            return Err(at.wrong(py, &format!("not a subscription of {event} of this object")));
        }
        return registration.close(py);
    }
    if !which.is_callable() {
        return Err(at.expected("a subscription, a function or None", which));
    }
    let registrations = lock(&instance.registrations).clone();
    let mut ended = None;
    for registration in registrations.iter().filter(|registration| registration.event == event) {
        let Some((callback, _)) = registration.callback(py) else { continue };
        // Two bound methods of one object are equal and not the same.
        let one = match callback.eq(which) {
            Ok(true) => registration.close(py),
            Ok(false) => continue,
            Err(error) => Err(error),
        };
        // One that fails does not keep the others; the first failure is told.
        ended = Some(ended.unwrap_or(Ok(())).and(one));
    }
    ended.unwrap_or_else(|| Err(at.wrong(py, &format!("the function is not subscribed to {event}"))))
}

/// A callback's subscription to an event.
///
/// It ends with `close()`, at the end of a `with` block, or with the instance; the callback is kept alive exactly as
/// long. Until then the subscription can be called like the function it was made of.
#[pyclass(frozen, weakref, generic)]
pub(crate) struct Subscription {
    registration: Arc<Registration>,
}

#[pymethods]
impl Subscription {
    /// End the subscription. When this returns, the callback does not run and will not; from inside a callback it
    /// takes effect at once and does not wait. Closing twice does nothing.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.registration.close(py)
    }

    /// Whether the subscription has ended.
    #[getter]
    fn closed(&self) -> bool {
        lock(&self.registration.held).is_none()
    }

    /// How many events this subscription lost: the queue of its instance was full, or Python has no equal for them.
    #[getter]
    fn lost(&self, py: Python<'_>) -> PyResult<u64> {
        let inexpressible = self.registration.inexpressible.load(Ordering::Relaxed);
        if let Some(lost) = *lock(&self.registration.lost) {
            return Ok(lost + inexpressible);
        }
        let Registration { ctx, handle, .. } = &*self.registration;
        // There is no object without a number.
        let handle = handle.get().copied().flatten().unwrap_or_default();
        match instance::detached(py, || LIBRARY.lost(*ctx, handle)) {
            Ok(lost) => Ok(lost + inexpressible),
            Err(Fault { status: Status::BadHandle, .. }) => Err(errors::closed(py, "the subscription has ended")),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }

    /// The function that is called with each event.
    #[getter]
    fn __wrapped__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.registration.callback(py) {
            Some((callback, _)) => Ok(callback.unbind()),
            None => Err(errors::closed(py, "the subscription has ended, and with it the hold on its function")),
        }
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __call__(
        &self,
        py: Python<'_>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.__wrapped__(py)?.call(py, args, kwargs)
    }

    /// This subscription; it ends with the block.
    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// End the subscription, as `close` does.
    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }

    fn __repr__(&self) -> String {
        let state = if self.closed() { "closed" } else { "open" };
        format!("<Subscription of {}, {state}>", self.registration.event)
    }
}
