//! A callback's registration, from `on_…` to its end.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, Weak};

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::ffi;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyWeakrefMethods, PyWeakrefReference};

use crate::LIBRARY;
use crate::at::At;
use crate::convert::Lower;
use crate::errors;
use crate::feed::{self, Feed, Item, Source, Taker};
use crate::instance::{self, Instance, lock};
use crate::library::{self, Library};
use crate::options::Subscribe;
use crate::rt::Event;
use crate::rt::ffi::library::Bell;
use crate::rt::ffi::{Fault, Pack, Status};
use crate::threads;

/// An event of the declarations.
pub(crate) trait Emitted: Event {
    /// How it waits for Python.
    type Pack: Pack<Self, Shown: Lower>;
}

/// The Python objects that a registration keeps alive, from `on_…` until the library lets go of it.
struct Held {
    callback: Callback,
    on_lost: Option<Py<PyAny>>,
    /// The context variables of whoever subscribed, if the callback runs in a loop.
    context: Option<Py<PyAny>>,
    /// What awaits the callback, if it is a coroutine function.
    task: Option<Py<PyAny>>,
}

enum Callback {
    /// There is an iterator in its place.
    None,
    Kept(Py<PyAny>),
    /// What leads to it while others keep it.
    Weak(Py<PyAny>),
}

impl Callback {
    /// The function, unless it is gone.
    fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self {
            Callback::None => None,
            Callback::Kept(callback) => Some(callback.bind(py).clone()),
            Callback::Weak(weak) => weak.bind(py).call0().ok().filter(|callback| !callback.is_none()),
        }
    }
}

/// A callback as the library has it.
pub(crate) struct Registration {
    ctx: u64,
    pub(crate) event: &'static str,
    /// The library's number, once it gave one; `None` if it refused. Events may come before that, and so may the wish to
    /// end the subscription, which waits for the number: detached, and the library needs nobody else to give it.
    handle: OnceLock<Option<u64>>,
    /// `off` of the event's type.
    off: fn(u64, u64) -> Result<(), Fault>,
    instance: Arc<Instance>,
    /// The user's object. Weak: being subscribed is no reason for it to live on.
    owner: Py<PyWeakrefReference>,
    held: Mutex<Option<Held>>,
    /// The callback that is held there, if that is all there is to know, for whoever is attached and in a hurry; else null.
    kept: AtomicPtr<ffi::PyObject>,
    /// What was lost when it was closed.
    lost: Mutex<Option<u64>>,
    /// The events for which Python has no equal: lost as well.
    inexpressible: AtomicU64,
    /// How events get to an event loop, if that is where they go.
    pub(crate) feed: Option<Feed>,
}

impl Registration {
    /// As `on_…`: registers a callback, or makes a decorator that does.
    pub(crate) fn on<'py, E: Emitted>(
        owner: &Bound<'py, Library>,
        (method, event): (&str, &'static str),
        callback: Option<&Bound<'py, PyAny>>,
        given: &Subscribe<'_, 'py>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = owner.py();
        let Some(callback) = callback else { return given.decorator(owner.getattr(method)?) };
        if !callback.is_callable() {
            return Err(At::argument("callback").expected("a callable", callback));
        }
        let is_async = feed::events(py)?.call_method1(intern!(py, "is_async"), (callback,))?.is_truthy()?;
        let event_loop = match given.event_loop {
            Some(event_loop) => Some(usable(event_loop)?),
            None if is_async => Some(feed::running_loop(py)?.ok_or_else(|| {
                let message = "no event loop runs here: subscribe a coroutine function inside of one, or say which with \
                               loop=";
                PyRuntimeError::new_err(message)
            })?),
            None => None,
        };
        if event_loop.is_some() && given.isolated {
            return Err(
                At::argument("isolated").wrong(py, "is a thread of its own: the callback runs in an event loop")
            );
        }
        let feed = event_loop.is_some().then(|| Feed::new(if is_async { Taker::Awaiting } else { Taker::Callback }));
        let registration = Self::subscribe::<E>(owner, event, Some(callback), given, feed)?;
        if let Some(event_loop) = event_loop {
            feed::start(&registration, &event_loop).inspect_err(|_| registration.abandon(py))?;
        }
        Ok(Bound::new(py, Subscription { registration })?.into_any())
    }

    /// As `…_events`: an iterator over what comes from now on.
    pub(crate) fn events<'py, E: Emitted>(
        owner: &Bound<'py, Library>,
        event: &'static str,
        given: &Subscribe<'_, 'py>,
        tells_losses: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = owner.py();
        let feed = Feed::new(Taker::Awaiting).telling_losses(tells_losses);
        let registration = Self::subscribe::<E>(owner, event, None, given, Some(feed))?;
        feed::events(py)?.call_method1(intern!(py, "Events"), (Source::owner(registration), owner))
    }

    fn subscribe<E: Emitted>(
        owner: &Bound<'_, Library>,
        event: &'static str,
        callback: Option<&Bound<'_, PyAny>>,
        given: &Subscribe<'_, '_>,
        feed: Option<Feed>,
    ) -> PyResult<Arc<Registration>> {
        let py = owner.py();
        let mut options = given.read()?;
        let instance = library::instance(owner);
        let held = Held {
            callback: callback.map_or(Callback::None, |callback| Callback::Kept(callback.clone().unbind())),
            on_lost: given.on_lost.map(|on_lost| on_lost.clone().unbind()),
            context: None,
            task: None,
        };
        let hears_of_losses = given.on_lost.is_some() || feed.as_ref().is_some_and(Feed::tells_losses);
        let registration = Arc::new(Registration {
            ctx: instance.open(py)?,
            event,
            handle: OnceLock::new(),
            off: |ctx, handle| LIBRARY.off::<E>(ctx, handle),
            instance: instance.clone(),
            owner: PyWeakrefReference::new(owner.as_any())?.unbind(),
            held: Mutex::new(Some(held)),
            kept: AtomicPtr::new(
                callback.filter(|_| feed.is_none() && !given.weak).map_or(ptr::null_mut(), Bound::as_ptr),
            ),
            lost: Mutex::new(None),
            inexpressible: AtomicU64::new(0),
            feed,
        });
        if let Some(callback) = callback.filter(|_| given.weak) {
            let weak = weakly(callback, Ender(Arc::downgrade(&registration)))?;
            if let Some(held) = &mut *lock(&registration.held) {
                held.callback = Callback::Weak(weak);
            }
        }
        if hears_of_losses {
            let told = registration.clone();
            options.on_lost = Some(Arc::new(move |_, lost| told.tell_lost(lost)));
        }
        lock(&instance.registrations).push(registration.clone());
        let (called, ended) = (registration.clone(), registration.clone());
        let subscribed = instance::detached(py, || {
            let mut failed = None;
            let subscribe = || {
                let deliver = move |_, event: &<E::Pack as Pack<E>>::Shown| called.deliver(event);
                let end = Box::new(move || ended.end());
                let rung = registration.clone();
                let bell = registration.feed.is_some().then(|| -> Bell { Arc::new(move || feed::ring(&rung)) });
                let subscribed =
                    LIBRARY.subscribe_as::<E, E::Pack>(registration.ctx, &options, bell, deliver, Some(end));
                let (handle, pulled) = subscribed.map_err(|fault| failed = Some(fault)).ok()?;
                if let (Some(feed), Some(pulled)) = (&registration.feed, pulled) {
                    feed.subscribed(pulled);
                }
                Some(handle)
            };
            // While still detached: a callback that has the interpreter may be waiting for the number.
            registration.handle.get_or_init(subscribe);
            failed.map_or(Ok(()), Err)
        });
        match subscribed {
            Ok(()) => Ok(registration),
            Err(fault) => {
                registration.release(py);
                Err(errors::fault(py, fault))
            }
        }
    }

    /// Calls the callback with an event, or leaves it to a loop. Runs where the library delivers, with no lock held.
    fn deliver(&self, event: &impl Lower) {
        if instance::exited() {
            return;
        }
        Python::try_attach(|py| {
            let lowered = |callback: Option<&Bound<'_, PyAny>>| match event.lower(py) {
                Ok(event) => Some(event),
                Err(error) => {
                    // Told once: what comes from one emitter is likely to be like that each time.
                    if self.inexpressible.fetch_add(1, Ordering::Relaxed) == 0 {
                        error.write_unraisable(py, callback);
                    }
                    None
                }
            };
            if let Some(feed) = self.elsewhere() {
                if let Some(event) = lowered(None) {
                    feed.push(Item::Event(event.unbind()));
                }
                return;
            }
            let Some(callee) = self.callee(py) else { return };
            if let Some(event) = lowered(Some(&callee.callback)) {
                threads::in_turn(py, || callee.call(self, &callee.callback, event));
            }
        });
    }

    /// Tells how many events were lost since that was told last. Runs where the library delivers, with no lock held.
    fn tell_lost(&self, lost: u64) {
        if instance::exited() {
            return;
        }
        match self.elsewhere() {
            Some(feed) => feed.push(Item::Lost(lost)),
            None => {
                Python::try_attach(|py| threads::inside(|| self.call_with(py, Item::Lost(lost))));
            }
        }
    }

    /// Who takes what is delivered on this thread, if the callback is not called here.
    fn elsewhere(&self) -> Option<&Feed> {
        self.feed.as_ref().filter(|feed| !feed.is_called_here())
    }

    /// Calls the callback, or that for losses.
    pub(crate) fn call_with(&self, py: Python<'_>, item: Item) {
        let Some(callee) = self.callee(py) else { return };
        match item {
            Item::Event(event) => callee.call(self, &callee.callback, event.into_bound(py)),
            Item::Lost(lost) => {
                if let (Some(on_lost), Ok(lost)) = (self.on_lost(py), lost.into_pyobject(py)) {
                    callee.call(self, &on_lost, lost.into_any());
                }
            }
        }
    }

    /// Calls the coroutine function, or that for losses. What is to be awaited, if it is anything.
    pub(crate) fn begin_with<'py>(&self, py: Python<'py>, item: Item) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(callee) = self.callee(py) else { return Ok(None) };
        let begun = match item {
            Item::Event(event) => callee.callback.call1((self.owner(py)?, event))?,
            Item::Lost(lost) => {
                let Some(on_lost) = self.on_lost(py) else { return Ok(None) };
                on_lost.call1((self.owner(py)?, lost))?
            }
        };
        Ok(begun.hasattr(intern!(py, "__await__"))?.then_some(begun))
    }

    /// Tells what the callback raised.
    pub(crate) fn tell(&self, py: Python<'_>, error: PyErr) {
        error.write_unraisable(py, self.callback(py).as_ref());
    }

    /// The callback, and what it is called with; ends the subscription if nobody keeps it any more.
    fn callee<'py>(&self, py: Python<'py>) -> Option<Callee<'py>> {
        let kept = self.kept.load(Ordering::Acquire);
        if !kept.is_null() {
            // SAFETY: there is one interpreter lock, and this thread has it. Whoever lets go of the callback makes this null
            // before, with the lock, which nobody gives up between the two.
            let callback = unsafe { Bound::from_borrowed_ptr(py, kept) };
            return Some(Callee { callback, context: None });
        }
        let held = lock(&self.held);
        let Held { callback, context, .. } = held.as_ref()?;
        let context = context.as_ref().map(|context| context.bind(py).clone());
        let weak = match callback {
            Callback::None => return None,
            Callback::Kept(callback) => return Some(Callee { callback: callback.bind(py).clone(), context }),
            Callback::Weak(weak) => Callback::Weak(weak.clone_ref(py)),
        };
        drop(held);
        let callback = weak.get(py);
        if callback.is_none() {
            self.abandon(py);
        }
        Some(Callee { callback: callback?, context })
    }

    /// The user's object.
    fn owner<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.owner.bind(py).upgrade() {
            Some(owner) => Ok(owner),
            // It is being collected, and what was emitted before is still delivered.
            None => Ok(Bound::new(py, library::borrowed(&self.instance))?.into_any()),
        }
    }

    fn callback<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.callee(py).map(|callee| callee.callback)
    }

    fn on_lost<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        lock(&self.held).as_ref().and_then(|held| Some(held.on_lost.as_ref()?.bind(py).clone()))
    }

    pub(crate) fn task<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        lock(&self.held).as_ref().and_then(|held| Some(held.task.as_ref()?.bind(py).clone()))
    }

    pub(crate) fn set_task(&self, task: Py<PyAny>) {
        if let Some(held) = &mut *lock(&self.held) {
            held.task = Some(task);
        }
    }

    pub(crate) fn set_context(&self, context: Py<PyAny>) {
        if let Some(held) = &mut *lock(&self.held) {
            held.context = Some(context);
        }
    }

    /// Whether it has not ended.
    pub(crate) fn is_held(&self) -> bool {
        lock(&self.held).is_some()
    }

    /// The library has let go of the callback: it will not be called again, but for what a loop has left.
    fn end(self: Arc<Self>) {
        if instance::exited() {
            return;
        }
        // What it holds is given back attached too.
        Python::try_attach(move |py| {
            let ended = self;
            ended.note_lost();
            if let Some(feed) = &ended.feed {
                feed.end();
                feed::ring(&ended);
                if !feed.is_over() {
                    return;
                }
            }
            ended.release(py);
        });
    }

    /// Keeps in mind what was lost while the library knows.
    fn note_lost(&self) {
        let handle = self.handle.get().copied().flatten();
        if let Some(lost) = handle.and_then(|handle| LIBRARY.lost(self.ctx, handle).ok()) {
            *lock(&self.lost) = Some(lost);
        }
    }

    pub(crate) fn release(&self, py: Python<'_>) {
        lock(&self.instance.registrations).retain(|other| !ptr::eq(&**other, self));
        self.forget(py);
    }

    /// Drops the callback: no event reaches it from now on.
    pub(crate) fn forget(&self, _py: Python<'_>) {
        self.kept.store(ptr::null_mut(), Ordering::Release);
        let held = lock(&self.held).take();
        // After the lock: a destructor of the user may run here.
        drop(held);
    }

    /// Ends the subscription without waiting for a call that runs; what waits is dropped.
    pub(crate) fn abandon(&self, py: Python<'_>) {
        self.note_lost();
        if let Some(handle) = self.handle.get().copied().flatten() {
            // If that is known to nobody any more, it has ended.
            let _ = LIBRARY.unsubscribe(self.ctx, handle);
        }
        self.drop_rest();
        self.release(py);
    }

    /// Drops what a loop has not taken.
    fn drop_rest(&self) {
        if let Some(feed) = &self.feed {
            feed.clear();
        }
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
        self.drop_rest();
        if self.feed.as_ref().is_some_and(Feed::is_over) {
            self.release(py);
        }
        match ended {
            // It is gone already, alone or with its instance: the library says so only when nothing runs any more, but for
            // what a loop still calls of what the end of the instance has left to it.
            Err(Fault { status: Status::BadHandle | Status::BadContext | Status::Shutdown, .. }) | Ok(()) => Ok(()),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }

    /// Shows Python's garbage collector what is held.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &*lock(&self.held) {
            Some(held) => {
                if let Callback::Kept(held) | Callback::Weak(held) = &held.callback {
                    visit.call(held)?;
                }
                visit.call(&held.on_lost)?;
                visit.call(&held.context)?;
                visit.call(&held.task)
            }
            None => Ok(()),
        }
    }

    /// How many events were lost.
    pub(crate) fn lost(&self, py: Python<'_>) -> PyResult<u64> {
        let inexpressible = self.inexpressible.load(Ordering::Relaxed);
        if let Some(lost) = *lock(&self.lost) {
            return Ok(lost + inexpressible);
        }
        // There is no object without a number.
        let handle = self.handle.get().copied().flatten().unwrap_or_default();
        match instance::detached(py, || LIBRARY.lost(self.ctx, handle)) {
            Ok(lost) => Ok(lost + inexpressible),
            Err(Fault { status: Status::BadHandle, .. }) => Err(errors::closed(py, "the subscription has ended")),
            Err(fault) => Err(errors::fault(py, fault)),
        }
    }
}

/// A callback, and where it is called.
struct Callee<'py> {
    callback: Bound<'py, PyAny>,
    context: Option<Bound<'py, PyAny>>,
}

impl<'py> Callee<'py> {
    /// Calls a function of the user with the object and a value.
    fn call(&self, registration: &Registration, function: &Bound<'py, PyAny>, value: Bound<'py, PyAny>) {
        let py = function.py();
        let called = registration.owner(py).and_then(|owner| match &self.context {
            None => call2(function, &owner, &value),
            Some(context) => context.call_method1(intern!(py, "run"), (function, owner, value)),
        });
        if let Err(error) = called {
            instance::tell(error, function);
        }
    }
}

/// Calls a function with two values, without the tuple in which PyO3 hands them over.
fn call2<'py>(
    function: &Bound<'py, PyAny>,
    first: &Bound<'py, PyAny>,
    second: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let end = ptr::null_mut::<ffi::PyObject>();
    // SAFETY: the three are objects, null ends the list, and what comes back is a reference of its own, or null and an
    // exception. Whoever has a `Bound` is attached.
    unsafe {
        let result = ffi::PyObject_CallFunctionObjArgs(function.as_ptr(), first.as_ptr(), second.as_ptr(), end);
        Bound::from_owned_ptr_or_err(function.py(), result)
    }
}

/// Ends a subscription whose callback nobody keeps any more.
#[pyclass(frozen)]
struct Ender(Weak<Registration>);

#[pymethods]
impl Ender {
    fn __call__(&self, py: Python<'_>, _weak: &Bound<'_, PyAny>) {
        if let Some(registration) = self.0.upgrade().filter(|_| !instance::exited()) {
            registration.abandon(py);
        }
    }
}

/// What leads to a function, or to the method of an object, without keeping it.
fn weakly(callback: &Bound<'_, PyAny>, ender: Ender) -> PyResult<Py<PyAny>> {
    let py = callback.py();
    let module = py.import("weakref")?;
    let is_method = callback.is_instance(py.import("types")?.getattr("MethodType")?.as_any())?;
    let class = module.getattr(if is_method { "WeakMethod" } else { "ref" })?;
    class.call1((callback, ender)).map(Bound::unbind).map_err(|error| {
        if error.is_instance_of::<PyTypeError>(py) {
            At::argument("callback").expected("what can be referred to weakly", callback)
        } else {
            error
        }
    })
}

/// An event loop that is not closed.
fn usable<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    if !given.is_instance(&py.import("asyncio")?.getattr("AbstractEventLoop")?)? {
        return Err(At::argument("loop").expected("an event loop", given));
    }
    if given.call_method0("is_closed")?.is_truthy()? {
        return Err(At::argument("loop").wrong(py, "the event loop is closed"));
    }
    Ok(given.clone())
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
        let Some(callback) = registration.callback(py) else { continue };
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
/// long, and with a method its object, unless it is subscribed with `weak=True`. Until then the subscription can be
/// called like the function it was made of.
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
        !self.registration.is_held()
    }

    /// How many events this subscription lost: the queue of its instance was full, or Python has no equal for them.
    #[getter]
    fn lost(&self, py: Python<'_>) -> PyResult<u64> {
        self.registration.lost(py)
    }

    /// The function that is called with each event.
    #[getter]
    fn __wrapped__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.registration.callback(py) {
            Some(callback) => Ok(callback.unbind()),
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
