//! Listeners: plain, shared, and asynchronous ones with a queue of their own.

use super::{Event, EventStream, Listeners, stream};
use crate::caught::{drop_caught, drop_each};
use crate::context::Context;
use crate::dispatch;
use crate::drain::Hold;
use crate::error::RegisterError;
use crate::handle::ListenerHandle;
use crate::lane::Lane;
use crate::mailbox::{Mailbox, OneThread, Sharing, Threads};
use crate::policy::Policy;
use crate::registry::{self, Admission, Candidate, Registration};
use crate::room::{self, Worker};
use crate::stats::Meter;
use crate::thread::Thread;
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::ops::AsyncFn;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};

/// How many events wait for a listener that has a queue of its own and says no other number.
const CAPACITY: usize = 1024;

/// How many events a listener is given before it lets its thread go on with others.
const TURN: usize = 64;

/// A listener on its thread.
#[doc(hidden)]
pub enum Hearing<E: Event> {
    /// Called in place.
    Call(Box<dyn Fn(&E)>),
    /// Behind a queue of this thread.
    Queue(Rc<Mailbox<E, OneThread>>),
}

impl<E: Event> Drop for Hearing<E> {
    /// Ends a stream; an asynchronous listener has ended by itself.
    fn drop(&mut self) {
        if let Hearing::Queue(queue) = self {
            queue.close();
        }
    }
}

/// Calls `listener` with every `E` emitted in the context from now on, on this thread. If the event's declaration says
/// how many may wait, those of other threads wait in a queue of this listener's own.
///
/// # Errors
/// `NoRuntime` if the event's lane reaches other threads and this one runs no Tokio current-thread runtime,
/// `LocalRuntime` or `LocalSet`; `Closed` if the context is.
pub fn listen<E: Event>(ctx: &Context, listener: impl Fn(&E) + 'static) -> Result<ListenerHandle, RegisterError> {
    self::listener().listen(ctx, listener)
}

/// Calls `listener` with every `E` emitted in the context from now on, on the thread that emits it, several at a time
/// if several threads emit. No runtime is needed. In the local lane this is [`listen`].
///
/// # Errors
/// `Closed` if the context is.
pub fn listen_shared<E: Event>(
    ctx: &Context,
    listener: impl Fn(&E) + Send + Sync + 'static,
) -> Result<ListenerHandle, RegisterError> {
    listen_shared_on(ctx, move |_, event| listener(event))
}

/// [`listen_shared`] with the thread that runs the listener. For the run time behind the ABI.
///
/// # Errors
/// As for [`listen_shared`].
#[doc(hidden)]
pub fn listen_shared_on<E: Event>(
    ctx: &Context,
    listener: impl Fn(Thread, &E) + Send + Sync + 'static,
) -> Result<ListenerHandle, RegisterError> {
    let candidate = if E::Lane::REACHES_THREADS {
        Candidate::Shared(Box::new(listener) as Box<dyn Fn(Thread, &E) + Send + Sync>)
    } else {
        Candidate::Bound(Hearing::Call(Box::new(move |event| listener(Thread::current(), event))), None)
    };
    register(&Registration::new::<Listeners<E>>(*ctx), candidate)
}

/// Calls the asynchronous `listener` with every `E` emitted in the context from now on, on this thread: one event at a
/// time, in order. Those that come meanwhile wait in a queue of its own.
///
/// # Errors
/// `NoRuntime` if this thread runs no Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; `Closed` if the
/// context is.
pub fn listen_async<E: Event>(
    ctx: &Context,
    listener: impl AsyncFn(E) + 'static,
) -> Result<ListenerHandle, RegisterError> {
    self::listener().listen_async(ctx, listener)
}

/// A listener that says something about its queue. What it leaves open is as the event's declaration says, or else 1,024
/// events of which a full queue drops the newest.
pub fn listener<E: Event>() -> Listener<E> {
    Listener { capacity: E::QUEUE.capacity(), policy: E::QUEUE.policy(), concurrent: 1, event: PhantomData }
}

/// The options of a listener; an event's `listener` makes one.
#[derive(Clone, Debug)]
#[must_use = "it listens once one of its `listen` methods or `stream` is called"]
pub struct Listener<E> {
    capacity: Option<usize>,
    policy: Option<Policy>,
    concurrent: usize,
    event: PhantomData<fn(E)>,
}

impl<E: Event> Listener<E> {
    /// At most `events` wait; 0 counts as 1.
    pub fn capacity(mut self, events: usize) -> Self {
        self.capacity = Some(events);
        self
    }

    /// What happens to an event that finds the queue full.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// An asynchronous listener handles up to `events` at a time; 0 counts as 1. They begin in order.
    pub fn concurrent(mut self, events: usize) -> Self {
        self.concurrent = events.max(1);
        self
    }

    /// Calls `listener` with every event emitted in the context from now on, on this thread. With a capacity or a policy it
    /// gets a queue of its own for what other threads emit; what its own thread emits it is called with at once. In the
    /// local lane nothing ever waits for it.
    ///
    /// # Errors
    /// `NoRuntime` if the event's lane reaches other threads and this one runs no Tokio current-thread runtime,
    /// `LocalRuntime` or `LocalSet`; `Closed` if the context is.
    pub fn listen(self, ctx: &Context, listener: impl Fn(&E) + 'static) -> Result<ListenerHandle, RegisterError> {
        let registration = Registration::new::<Listeners<E>>(*ctx);
        let is_plain = self.capacity.is_none() && self.policy.is_none();
        if is_plain || !E::Lane::REACHES_THREADS {
            return register(&registration, Candidate::Bound(Hearing::Call(Box::new(listener)), None));
        }
        let listener = Rc::new(listener);
        let queue = self.queue::<Threads>(&registration);
        let called = listener.clone();
        let handler = Rc::new(async move |event: E| called(&event));
        let worker = Work::<E, Threads, _>::start(&registration, queue.clone(), handler, 1, Kind::Plain);
        let in_place = Hearing::Call(Box::new(move |event| listener(event)));
        register(&registration, Candidate::Queued(queue, Some(in_place), Some(worker)))
    }

    /// Calls the asynchronous `listener` with every event emitted in the context from now on, on this thread, in order:
    /// one at a time, or as many as [`concurrent`](Self::concurrent) says. Those that come meanwhile wait in its queue.
    ///
    /// # Errors
    /// `NoRuntime` if this thread runs no Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; `Closed` if the
    /// context is.
    pub fn listen_async(
        self,
        ctx: &Context,
        listener: impl AsyncFn(E) + 'static,
    ) -> Result<ListenerHandle, RegisterError> {
        let registration = Registration::new::<Listeners<E>>(*ctx);
        let queue = self.queue::<<E::Lane as Lane>::Sharing>(&registration);
        let (listener, concurrent) = (Rc::new(listener), self.concurrent);
        let worker = Work::<E, <E::Lane as Lane>::Sharing, _>::start(
            &registration,
            queue.clone(),
            listener,
            concurrent,
            Kind::Async,
        );
        register(&registration, <E::Lane as Lane>::Sharing::candidate(queue, Some(worker)))
    }

    /// The events emitted in the context from now on, as a stream. In a closed context it has ended.
    pub fn stream(self, ctx: &Context) -> EventStream<E> {
        let registration = Registration::new::<Listeners<E>>(*ctx);
        let queue = self.queue::<<E::Lane as Lane>::Sharing>(&registration);
        stream::open(&registration, queue)
    }

    fn queue<S: Sharing>(&self, registration: &Registration) -> S::Pointer<Mailbox<E, S>> {
        let queue = Mailbox::new(self.capacity.unwrap_or(CAPACITY), self.policy.unwrap_or_default());
        registration.has_queue(queue.depth());
        S::share(queue)
    }
}

/// How a listener's own queue gets into the roster: seen by its thread, or by all.
pub trait Seats: Sharing {
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "only lanes name this trait, and nobody outside of this crate makes a lane")]
    fn candidate<E: Event>(
        queue: Self::Pointer<Mailbox<E, Self>>,
        worker: Option<Rc<dyn Worker>>,
    ) -> Candidate<Listeners<E>>
    where
        Self: Sized;
}

#[expect(private_interfaces, reason = "as for the trait")]
impl Seats for OneThread {
    fn candidate<E: Event>(
        queue: Rc<Mailbox<E, OneThread>>,
        worker: Option<Rc<dyn Worker>>,
    ) -> Candidate<Listeners<E>> {
        Candidate::Bound(Hearing::Queue(queue), worker)
    }
}

#[expect(private_interfaces, reason = "as for the trait")]
impl Seats for Threads {
    fn candidate<E: Event>(queue: Arc<Mailbox<E, Threads>>, worker: Option<Rc<dyn Worker>>) -> Candidate<Listeners<E>> {
        Candidate::Queued(queue, None, worker)
    }
}

pub(super) fn register<E: Event>(
    registration: &Arc<Registration>,
    candidate: Candidate<Listeners<E>>,
) -> Result<ListenerHandle, RegisterError> {
    registry::register(registration, candidate, Admission::Many)?;
    Ok(ListenerHandle::new(registration))
}

/// An asynchronous listener at work: takes its events out of its queue and drives what it makes of them.
struct Work<E: Event, S: Sharing, F> {
    registration: Arc<Registration>,
    queue: S::Pointer<Mailbox<E, S>>,
    concurrent: usize,
    kind: Kind,
    state: Cell<State>,
    /// Gone when the work is over.
    inner: RefCell<Option<Inner<F>>>,
    waker: RefCell<Option<Waker>>,
    meter: RefCell<Option<Rc<Meter>>>,
}

struct Inner<F> {
    // Dropped in this order: nothing is inside any more when the gate says so.
    running: Running,
    listener: Rc<F>,
    _inside: Option<Hold<Registration>>,
}

/// What a listener has begun.
enum Running {
    /// One event at a time.
    One(Option<room::Task>),
    Many(FuturesUnordered<room::Task>),
}

impl Running {
    fn len(&self) -> usize {
        match self {
            Running::One(task) => usize::from(task.is_some()),
            Running::Many(tasks) => tasks.len(),
        }
    }

    fn push(&mut self, task: room::Task) {
        match self {
            Running::One(one) => *one = Some(task),
            Running::Many(tasks) => tasks.push(task),
        }
    }

    /// The next one that ends; `None` if there is none.
    fn poll_next(&mut self, cx: &mut TaskContext<'_>) -> Poll<Option<()>> {
        match self {
            Running::One(one) => {
                let Some(task) = one else { return Poll::Ready(None) };
                let polled = task.as_mut().poll(cx);
                if polled.is_ready() {
                    *one = None;
                }
                polled.map(Some)
            }
            Running::Many(tasks) => tasks.poll_next_unpin(cx),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// What it emits waits until it has returned, as with every plain listener: its own thread calls it in place.
    Plain,
    Async,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    /// Nothing begins any more.
    Finishing,
    /// What has begun is dropped.
    Cancelled,
}

impl<E: Event, S: Sharing, F: AsyncFn(E) + 'static> Work<E, S, F> {
    fn start(
        registration: &Arc<Registration>,
        queue: S::Pointer<Mailbox<E, S>>,
        listener: Rc<F>,
        concurrent: usize,
        kind: Kind,
    ) -> Rc<dyn Worker> {
        let running = if concurrent == 1 { Running::One(None) } else { Running::Many(FuturesUnordered::new()) };
        let inner = Inner { running, listener, _inside: Hold::enter(registration) };
        Rc::new(Work::<E, S, F> {
            registration: registration.clone(),
            queue,
            concurrent,
            kind,
            state: Cell::new(State::Open),
            inner: RefCell::new(Some(inner)),
            waker: RefCell::default(),
            meter: RefCell::default(),
        })
    }

    fn poll(&self, cx: &mut TaskContext<'_>) -> Poll<()> {
        match &mut *self.waker.borrow_mut() {
            Some(known) => known.clone_from(cx.waker()),
            none => *none = Some(cx.waker().clone()),
        }
        let polled = match &mut *self.inner.borrow_mut() {
            Some(inner) => self.turn(inner, cx),
            None => Poll::Ready(()),
        };
        if polled.is_ready() || self.state.get() == State::Cancelled {
            self.end();
            return Poll::Ready(());
        }
        Poll::Pending
    }

    /// Ready when there is nothing left to do, ever.
    fn turn(&self, inner: &mut Inner<F>, cx: &mut TaskContext<'_>) -> Poll<()> {
        for _ in 0..TURN {
            let mut is_waiting = false;
            while inner.running.len() < self.concurrent && self.state.get() == State::Open && !is_waiting {
                match self.queue.poll_pop(cx) {
                    Poll::Ready(Some(event)) => inner.running.push(self.begin(&inner.listener, event)),
                    Poll::Ready(None) => self.state.set(State::Finishing),
                    Poll::Pending => is_waiting = true,
                }
            }
            match inner.running.poll_next(cx) {
                Poll::Ready(Some(())) => self.count_delivered(),
                Poll::Ready(None) if self.state.get() == State::Open => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(()),
                Poll::Pending => return Poll::Pending,
            }
            if self.state.get() == State::Cancelled {
                return Poll::Ready(());
            }
        }
        room::give_way(cx);
        Poll::Pending
    }

    /// What the listener makes of an event, as a call of it.
    fn begin(&self, listener: &Rc<F>, event: E) -> room::Task {
        let (listener, registration, kind) = (listener.clone(), self.registration.clone(), self.kind);
        Box::pin(async move {
            // Called when it is first polled, so that a panic of the call is one of the handler.
            let mut handling = pin!(Some(async move { listener(event).await }));
            poll_fn(|cx| {
                let Some(future) = handling.as_mut().as_pin_mut() else { return Poll::Ready(()) };
                let thread = Thread::current();
                let call = || dispatch::call(thread, &registration, || future.poll(cx));
                match if kind == Kind::Plain { dispatch::alone(call) } else { call() } {
                    Some(Poll::Pending) => Poll::Pending,
                    // Done, or panicked, which has been counted.
                    Some(Poll::Ready(())) | None => {
                        let _ = dispatch::call(thread, &registration, || handling.set(None));
                        Poll::Ready(())
                    }
                }
            })
            .await;
        })
    }

    fn count_delivered(&self) {
        let mut meter = self.meter.borrow_mut();
        if meter.is_none() {
            *meter = self.find_meter();
        }
        if let Some(meter) = &*meter {
            meter.delivered(1);
        }
    }

    /// `None` when nobody listens any more.
    fn find_meter(&self) -> Option<Rc<Meter>> {
        registry::line::<Listeners<E>>(self.registration.context).map(|line| line.meter().clone())
    }

    fn end(&self) {
        self.queue.close();
        // Not while it is being polled; the poll sees to it then.
        let Ok(mut inner) = self.inner.try_borrow_mut() else { return };
        let Some(inner) = inner.take() else { return };
        let left = self.queue.drain();
        let unheard = left.len() + inner.running.len();
        let meter = self.meter.borrow_mut().take();
        // It has none yet if no call has ended so far.
        if unheard > 0
            && let Some(meter) = meter.or_else(|| self.find_meter())
        {
            meter.gone.add(unheard as u64);
        }
        self.registration.context.scope(|| {
            drop_each(left);
            drop_caught(inner);
        });
    }
}

impl<E: Event, S: Sharing, F: AsyncFn(E) + 'static> Worker for Work<E, S, F> {
    fn task(self: Rc<Self>) -> room::Task {
        Box::pin(async move {
            poll_fn(|cx| self.poll(cx)).await;
            if let Some(room) = room::find(self.registration.context) {
                let tenant = room.evict(self.registration.id);
                // A plain listener with a queue is also held by this thread's line.
                registry::forget::<Listeners<E>>(self.registration.context);
                drop_caught(tenant);
            }
        })
    }

    fn finish(&self) {
        if self.state.get() == State::Open {
            self.state.set(State::Finishing);
        }
        let waker = self.waker.borrow_mut().take();
        waker.into_iter().for_each(Waker::wake);
    }

    fn cancel(&self) {
        self.state.set(State::Cancelled);
        self.end();
        let waker = self.waker.borrow_mut().take();
        waker.into_iter().for_each(Waker::wake);
    }
}
