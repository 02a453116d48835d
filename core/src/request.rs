//! Requests: many requesters, one provider per context, and an answer.
//!
//! # Ordering
//! Requests of one requester begin in the order they were made. Several may be in flight at a provider at a time; each
//! answer belongs to its request, and a later one may be answered first.
//!
//! # Back-pressure
//! A request from another thread than the provider's takes a place in that thread's queue until it begins; a full queue
//! answers `Full` at once, and so does a request whose declared capacity waits there already. On the provider's own
//! thread, and for shared providers, there is no queue.
//!
//! # Drop
//! Dropping the requester's future drops the provider's, on the provider's thread: its destructors run, a late answer
//! is discarded. A provider that is cleared or replaced finishes what it has begun.
//!
//! # Shutdown
//! When the context closes, or the provider's thread or its runtime ends, every waiting caller gets `Closed` at once.
//!
//! # Allocation
//! One box for the provider's future; from another thread, or if the provider has to wait, also a slot for the answer.
//! Requests declared `sync` allocate nothing: see [`sync`].

#[doc(hidden)]
pub mod here;
mod parked;
#[doc(hidden)]
pub mod serve;
pub mod sync;

use crate::blocking::block_on_until;
use crate::caught::{caught, drop_caught};
use crate::context::{Context, Scope};
use crate::error::{RegisterError, RequestError};
use crate::lane::Lane as _;
use crate::mailbox::{Refused, Why};
use crate::queue::Errand;
use crate::registry::{
    self, Admission, Broker, Candidate, Presence, Registration, Role, Seat, Site, Sort, Spot, WaitingPlace,
};
use crate::room::{self, Room, Task};
use crate::slot::{Answer as Answering, Ended, Reply, Waits, slot};
use crate::stats::{BrokerKind, Meter};
use crate::thread::Thread;
use crate::world::{self, World};
use parked::Parked;
use serve::{Counted, Requester, Serving};
use std::convert::Infallible;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::AsyncFn;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Weak};
use std::task::{Context as TaskContext, Poll, Waker};
use std::thread::LocalKey;
use std::time::{Duration, Instant};

pub(crate) use parked::land;

/// A declared request; `#[request]` and `#[multi_request]` implement it.
pub trait Request: Send + 'static {
    /// How far it reaches.
    type Lane: crate::lane::Lane;
    /// What it is answered with.
    type Response: Send + 'static;
    /// What its provider may fail with.
    type Error: Send + 'static;
    /// Its name in the declaration.
    const NAME: &'static str;
    /// How long a requester waits that says nothing else.
    const DEADLINE: Duration = Duration::from_secs(5);
    /// The deadline that the declaration names, if it does: it rules at the boundary of a library too.
    const DECLARED_DEADLINE: Option<Duration> = None;
    /// Whether it is a [`SyncRequest`], and not an [`AsyncRequest`]. What the other kind needs is not compiled then.
    #[doc(hidden)]
    const IS_SYNC: bool = false;
    /// How many may wait in the queue of the provider's thread, besides what that holds altogether.
    const CAPACITY: usize = usize::MAX;
    #[doc(hidden)]
    fn site() -> &'static LocalKey<Site<Provider<Self>>>
    where
        Self: Sized;
    #[doc(hidden)]
    fn presence() -> &'static Presence
    where
        Self: Sized;
}

/// A request whose providers may await.
pub trait AsyncRequest: Request {}

/// A request whose providers answer on the spot.
pub trait SyncRequest: Request {}

/// The answer to a request.
#[doc(hidden)]
pub type Answer<R> = Result<<R as Request>::Response, RequestError<<R as Request>::Error>>;

/// What a provider returns.
#[doc(hidden)]
pub type Provided<R> = Result<<R as Request>::Response, <R as Request>::Error>;

/// What becomes of a request that waits: its answer, or the request itself if its provider went before it began.
pub(crate) type Outcome<R> = Result<Answer<R>, R>;

/// What a provider's future is where it stays, and where it goes with its requester.
pub(crate) type LocalFuture<R> = dyn Future<Output = Provided<R>>;
#[doc(hidden)]
pub type SendFuture<R> = dyn Future<Output = Provided<R>> + Send;

/// The role of a request's provider.
#[doc(hidden)]
pub struct Provider<R>(PhantomData<fn(R)>);

impl<R: Request> Role for Provider<R> {
    type Lane = R::Lane;
    type Handler = Bound<R>;
    type Shared = Shared<R>;
    type Queued = Infallible;
    type Errand = Visit<R>;
    const NAME: &'static str = R::NAME;
    const KIND: BrokerKind = BrokerKind::Request;

    fn site() -> &'static LocalKey<Site<Self>> {
        R::site()
    }

    fn presence() -> &'static Presence {
        R::presence()
    }
}

/// A provider on its thread.
#[doc(hidden)]
pub enum Bound<R: Request> {
    /// Of an asynchronous request. The future owns the provider it borrows from, so that it may outlive the registration.
    Async(Box<dyn Fn(R) -> Pin<Box<LocalFuture<R>>>>),
    /// Of a synchronous one.
    Sync(Box<dyn Fn(R) -> Provided<R>>),
}

/// A provider for any thread.
#[doc(hidden)]
pub enum Shared<R: Request> {
    /// Of an asynchronous request.
    Async(Box<dyn here::Begins<R>>),
    /// Of a synchronous one.
    Sync(Box<dyn here::Answers<R>>),
}

fn bound<R: AsyncRequest>(provider: impl AsyncFn(R) -> Provided<R> + 'static) -> Candidate<Provider<R>> {
    bound_async(provider)
}

pub(crate) fn bound_async<R: Request>(provider: impl AsyncFn(R) -> Provided<R> + 'static) -> Candidate<Provider<R>> {
    const { assert!(!R::IS_SYNC, "its providers answer on the spot") };
    let provider = Rc::new(provider);
    let handler = move |request| -> Pin<Box<LocalFuture<R>>> {
        let provider = provider.clone();
        Box::pin(async move { provider(request).await })
    };
    Candidate::Bound(Bound::Async(Box::new(handler)), None)
}

pub(crate) fn shared_async<R, P, F>(provider: P) -> Candidate<Provider<R>>
where
    R: Request,
    P: Fn(R) -> F + Send + Sync + 'static,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    const { assert!(!R::IS_SYNC, "its providers answer on the spot") };
    if R::Lane::REACHES_THREADS {
        Candidate::Shared(Shared::Async(Box::new(provider)))
    } else {
        bound_async(async move |request| provider(request).await)
    }
}

pub(crate) fn register<R: Request>(
    ctx: &Context,
    candidate: Candidate<Provider<R>>,
    admission: Admission,
) -> Result<Arc<Registration>, RegisterError> {
    let registration = Registration::new::<Provider<R>>(*ctx);
    registry::register(&registration, candidate, admission)?;
    Ok(registration)
}

/// Makes `provider` answer every `R` of the context, on this thread.
///
/// # Errors
/// `AlreadyProvided` if the context has a provider of `R`; `NoRuntime` if the lane reaches other threads and this one
/// runs no Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; `Closed` if the context is. Nothing has changed
/// then.
pub fn provide<R: AsyncRequest>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, bound(provider), Admission::One).map(drop)
}

/// Makes `provider` answer every `R` of the context, on the thread and in the task of whoever asks, several at a time. No
/// runtime is needed. In the local lane it answers this thread only.
///
/// # Errors
/// `AlreadyProvided` and `Closed`, as for [`provide`].
pub fn provide_shared<R, P, F>(ctx: &Context, provider: P) -> Result<(), RegisterError>
where
    R: AsyncRequest,
    P: Fn(R) -> F + Send + Sync + 'static,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    register(ctx, shared_async(provider), Admission::One).map(drop)
}

/// Makes `provider` answer every `R` of the context that begins from now on, in place of the provider there may be.
/// What that one has begun it finishes.
///
/// # Errors
/// `NoRuntime` and `Closed`, as for [`provide`]; the former provider stays then.
pub fn replace<R: AsyncRequest>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, bound(provider), Admission::Replace).map(drop)
}

/// [`replace`] with a provider as for [`provide_shared`].
///
/// # Errors
/// `Closed`; the former provider stays then.
pub fn replace_shared<R, P, F>(ctx: &Context, provider: P) -> Result<(), RegisterError>
where
    R: AsyncRequest,
    P: Fn(R) -> F + Send + Sync + 'static,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    register(ctx, shared_async(provider), Admission::Replace).map(drop)
}

/// Makes `provider` answer every `R` of the context until the guard is dropped, by a panic too; then whatever was there
/// before answers again, or what has been provided meanwhile. Of several mocks the latest answers.
///
/// # Errors
/// `NoRuntime` and `Closed`, as for [`provide`].
pub fn mock<R: AsyncRequest>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<Mock, RegisterError> {
    register(ctx, bound(provider), Admission::Mock).map(Mock::new)
}

/// [`mock`] with a provider as for [`provide_shared`]; it needs no runtime.
///
/// # Errors
/// `Closed`.
pub fn mock_shared<R, P, F>(ctx: &Context, provider: P) -> Result<Mock, RegisterError>
where
    R: AsyncRequest,
    P: Fn(R) -> F + Send + Sync + 'static,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    register(ctx, shared_async(provider), Admission::Mock).map(Mock::new)
}

/// Keeps a mock in place until it is dropped, on the thread that made it.
#[derive(Debug)]
#[must_use = "the mock ends when this is dropped"]
pub struct Mock {
    context: Context,
    id: u64,
    sort: &'static Sort,
    /// A local mock can be removed on its thread only.
    stays: PhantomData<Rc<()>>,
}

impl Mock {
    pub(crate) fn new(registration: Arc<Registration>) -> Mock {
        let Registration { context, id, sort, .. } = *registration;
        Mock { context, id, sort, stays: PhantomData }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        if let Some(entry) = registry::remove(self.sort, self.context, self.id) {
            entry.retire();
        }
    }
}

/// Removes the provider of `R`, if there is one; mocks stay. What it has begun it finishes.
pub fn clear<R: Request>(ctx: &Context) {
    registry::retire_all::<Provider<R>>(*ctx);
}

/// Whether the context has a provider of `R`, or a mock (in the local lane: on this thread).
pub fn is_provided<R: Request>(ctx: &Context) -> bool {
    registry::line::<Provider<R>>(*ctx).is_some()
}

/// Asks the provider of `R`, for the time its declaration says, or else 5 s, at most.
///
/// # Errors
/// See [`RequestError`].
pub fn request<R: AsyncRequest>(
    ctx: &Context,
    request: R,
) -> impl Future<Output = Result<R::Response, RequestError<R::Error>>> + Send + use<R> {
    request_within(ctx, request, R::DEADLINE)
}

/// Asks the provider of `R`; `Timeout` if there is no answer within `duration`, and the provider's future is dropped.
///
/// The deadline holds under every executor, with or without Tokio's timers. It counts from the first poll.
///
/// # Errors
/// See [`RequestError`].
pub fn request_within<R: AsyncRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> impl Future<Output = Result<R::Response, RequestError<R::Error>>> + Send + use<R> {
    ask(*ctx, request, Limit::within(duration))
}

/// Asks the provider of `R` from a thread that may block, for the time its declaration says, or else 5 s, at most.
///
/// On the provider's own thread this works if the provider answers without waiting for anything that thread's runtime
/// drives; otherwise the answer is `Timeout`.
///
/// # Errors
/// See [`RequestError`].
pub fn request_blocking<R: AsyncRequest>(ctx: &Context, request: R) -> Result<R::Response, RequestError<R::Error>> {
    request_blocking_within(ctx, request, R::DEADLINE)
}

/// [`request_blocking`] for `duration` at most.
///
/// # Errors
/// See [`RequestError`].
pub fn request_blocking_within<R: AsyncRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> Result<R::Response, RequestError<R::Error>> {
    let deadline = Instant::now().checked_add(duration);
    block_on_until(call(*ctx, request), deadline).unwrap_or(Err(RequestError::Timeout))
}

/// Asks the provider of `R`, without any deadline; also one of a `sync` request, on whichever thread that is.
///
/// The future may be polled with any waker, on any thread. Dropping it cancels the request. Nothing happens before it
/// is polled.
///
/// # Errors
/// See [`RequestError`].
pub fn call<R: Request>(
    ctx: Context,
    request: R,
) -> impl Future<Output = Result<R::Response, RequestError<R::Error>>> + Send + 'static {
    ask(ctx, request, Limit::NONE)
}

fn ask<R: Request>(context: Context, request: R, limit: Limit) -> Asking<R> {
    Asking { context, limit, state: State::New(request) }
}

/// A request and what became of it.
struct Asking<R: Request> {
    context: Context,
    limit: Limit,
    state: State<R>,
}

// The request and what it became are moved, not pinned.
impl<R: Request> Unpin for Asking<R> {}

impl<R: Request> Future for Asking<R> {
    type Output = Answer<R>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let Asking { context, limit, state } = &mut *self;
        state.poll(*context, limit, cx)
    }
}

/// How long a requester waits: counted from when it first has to, so that the clock is not asked before.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    patience: Option<Duration>,
    deadline: Option<Instant>,
}

impl Limit {
    const NONE: Limit = Limit { patience: None, deadline: None };

    pub(crate) fn within(patience: Duration) -> Limit {
        Limit { patience: Some(patience), deadline: None }
    }

    /// `None` if it is for ever, or beyond what the clock can tell.
    fn deadline(&mut self) -> Option<Instant> {
        if let Some(patience) = self.patience.take() {
            self.deadline = Instant::now().checked_add(patience);
        }
        self.deadline
    }
}

enum State<R: Request> {
    New(R),
    Pending(Pending<R>),
    Done,
}

impl<R: Request> State<R> {
    fn poll(&mut self, context: Context, limit: &mut Limit, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let request = match self {
            State::Pending(pending) => match pending.poll(cx) {
                Poll::Ready(Err(unbegun)) => unbegun,
                Poll::Ready(Ok(answer)) => return Poll::Ready(answer),
                Poll::Pending => return Poll::Pending,
            },
            _ => match std::mem::replace(self, State::Done) {
                State::New(request) => request,
                _ => return Poll::Pending,
            },
        };
        match begin(context, request, limit, cx) {
            Begun::Answered(answer) => Poll::Ready(answer),
            Begun::Pending(pending) => {
                *self = State::Pending(pending);
                Poll::Pending
            }
        }
    }
}

/// What became of a request when it was made.
pub(crate) enum Begun<R: Request> {
    Answered(Answer<R>),
    Pending(Pending<R>),
}

/// A request that waits for its answer.
pub(crate) struct Pending<R: Request> {
    broker: Arc<Broker>,
    stage: Stage<R>,
    /// Where it is the requester who polls the provider's future; a pump looks after its own.
    closing: Option<Closing>,
}

/// Tells a requester that the context has been closed.
struct Closing {
    seen: Answering<Infallible>,
    /// The other end, which says nothing.
    _open: Reply<Infallible>,
    /// So that whoever closes the context finds the one who waits, also when its provider is registered no more.
    _place: Staying,
}

enum Staying {
    /// Where the provider was, without a lock.
    Stay { _stay: world::Stay },
    /// That was too late; the context may be another one already, as far as the table is concerned.
    Pin { _pin: world::Pin },
}

impl Closing {
    /// `None` if it is closed already.
    fn watch(context: Context, world: &Arc<World>, limit: &mut Limit, cx: &mut TaskContext<'_>) -> Option<Closing> {
        if world.is_closed() {
            return None;
        }
        let (open, seen) = slot(Some(cx.waker()));
        let place = match world.stay() {
            Some(stay) => {
                world.await_close(seen.waits(), limit.deadline());
                Staying::Stay { _stay: stay }
            }
            None => {
                let pin = world::enter(context).ok()?;
                pin.world().await_close(seen.waits(), limit.deadline());
                Staying::Pin { _pin: pin }
            }
        };
        let mut closing = Closing { seen, _open: open, _place: place };
        closing.poll(cx).is_pending().then_some(closing)
    }

    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Ended> {
        Pin::new(&mut self.seen).poll(cx).map(|seen| match seen {
            Ok(never) => match never {},
            Err(why) => why,
        })
    }
}

enum Stage<R: Request> {
    /// The provider's future is kept by this thread, where its requester polls it.
    Parked(Parked),
    /// A shared provider's future, which goes wherever its requester goes.
    Own(Flight<R, SendFuture<R>>),
    /// The provider's future is driven by its thread's pump.
    Away(Answering<Outcome<R>>),
    Over,
}

impl<R: Request> Pending<R> {
    pub(crate) fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Outcome<R>> {
        let mut polled = match &mut self.stage {
            // Requests of other lanes are not kept there.
            Stage::Parked(parked) if !R::Lane::REACHES_THREADS => parked.poll::<R>(cx).map(Ok),
            Stage::Own(flight) => Pin::new(flight).poll(cx).map(Ok),
            Stage::Away(answer) => Pin::new(answer).poll(cx).map(settled),
            Stage::Parked(_) | Stage::Over => return Poll::Pending,
        };
        if polled.is_pending()
            && let Some(closing) = &mut self.closing
            && let Poll::Ready(why) = closing.poll(cx)
        {
            polled = Poll::Ready(Ok(Err(why.into())));
        }
        if let Poll::Ready(outcome) = &polled {
            self.stage = Stage::Over;
            self.closing = None;
            let tally = &self.broker.tally;
            match outcome {
                Ok(answer) if is_answered(answer) => tally.delivered.add(1),
                Ok(Err(RequestError::Timeout)) => tally.abandoned.add(1),
                _ => tally.gone.add(1),
            }
        }
        polled
    }
}

impl<R: Request> Drop for Pending<R> {
    fn drop(&mut self) {
        if !matches!(self.stage, Stage::Over) {
            self.broker.tally.abandoned.add(1);
        }
    }
}

impl Meter {
    /// Counts a request that was over at once.
    #[inline]
    pub(crate) fn made<T, E>(&self, answer: &Result<T, RequestError<E>>) {
        if is_answered(answer) {
            return self.answered();
        }
        self.sent(1);
        self.count(answer);
    }

    /// Counts what became of a request.
    pub(crate) fn count<T, E>(&self, answer: &Result<T, RequestError<E>>) {
        match answer {
            Err(RequestError::Full) => self.full.add(1),
            answer if is_answered(answer) => self.delivered(1),
            _ => self.gone.add(1),
        }
    }
}

/// Whether the provider has said something.
fn is_answered<T, E>(answer: &Result<T, RequestError<E>>) -> bool {
    matches!(answer, Ok(_) | Err(RequestError::Provider(_) | RequestError::Panicked(_)))
}

fn begin<R: Request>(context: Context, request: R, limit: &mut Limit, cx: &mut TaskContext<'_>) -> Begun<R> {
    let mut request = request;
    let mut refused_by = None;
    loop {
        let Some(line) = registry::line_at_once::<Provider<R>>(context) else { break };
        let Some(spot) = line.only() else { break };
        let provider = spot.registration.id;
        if refused_by == Some(provider) {
            // It is registered, and nobody runs it: its thread or its runtime has ended.
            return Begun::Answered(Err(RequestError::Closed));
        }
        let meter = line.meter();
        match attempt(context, spot, request, meter.broker(), limit, cx) {
            Ok(begun) => {
                match &begun {
                    Begun::Answered(answer) => meter.made(answer),
                    Begun::Pending(_) => meter.sent(1),
                }
                return begun;
            }
            // The line was read before a replacement: it names the new one now.
            Err(unsent) => {
                meter.sent(1);
                meter.gone.add(1);
                request = unsent;
                refused_by = Some(provider);
            }
        }
    }
    Begun::Answered(Err(nobody(context)))
}

/// Gives the request to the provider; the request comes back if it is there no more.
pub(crate) fn attempt<R: Request>(
    context: Context,
    spot: &Spot<Provider<R>>,
    request: R,
    broker: &Arc<Broker>,
    limit: &mut Limit,
    cx: &mut TaskContext<'_>,
) -> Result<Begun<R>, R> {
    let stage = match &spot.seat {
        Seat::Here(home) => match serve::run(context, home, request, cx) {
            Ok(answer) => return Ok(Begun::Answered(answer)),
            Err(flight) => match keep(flight, limit, cx) {
                Some(stage) => stage,
                None => return Ok(Begun::Answered(Err(RequestError::Closed))),
            },
        },
        Seat::Shared(provider) => {
            let thread = Thread::current();
            let Some(provider) = provider.enter(thread) else { return Err(request) };
            match &provider.handler {
                Shared::Sync(handler) if R::IS_SYNC => {
                    return Ok(Begun::Answered(handler.answer(thread, context, request)));
                }
                Shared::Async(handler) if !R::IS_SYNC => {
                    let scope = Scope::enter(context);
                    let future = caught(|| handler.boxed(request));
                    drop(scope);
                    let future = match future {
                        Ok(future) => future,
                        Err(message) => return Ok(Begun::Answered(Err(panicked(R::NAME, message)))),
                    };
                    // The future is not the handler's, which may go from here on.
                    drop(provider);
                    let mut flight = Flight::new(context, future);
                    match Pin::new(&mut flight).poll(cx) {
                        Poll::Ready(answer) => return Ok(Begun::Answered(answer)),
                        Poll::Pending => Stage::Own(flight),
                    }
                }
                _ => unreachable!("{MISMATCH}"),
            }
        }
        Seat::There(queue, track) => {
            let Some(place) = spot.registration.take_place(R::CAPACITY) else {
                return Ok(Begun::Answered(Err(RequestError::Full)));
            };
            let (reply, answer) = slot(Some(cx.waker()));
            let provider = spot.registration.id;
            let visit = |(request, reply, place)| Visit { context, provider, load: (request, reply), place };
            match queue.send(*track, (request, reply, place), visit) {
                Ok(()) => queue.callers.add(answer.waits(), limit.deadline()),
                Err(Refused { why: Why::Full, .. }) => return Ok(Begun::Answered(Err(RequestError::Full))),
                Err(Refused { why: Why::Closed, item }) => return Err(item.0),
            }
            Stage::Away(answer)
        }
        Seat::Queued(never) => match **never {},
    };
    let closing = match &stage {
        Stage::Parked(_) | Stage::Own(_) => match Closing::watch(context, &broker.world, limit, cx) {
            None => return Ok(Begun::Answered(Err(RequestError::Closed))),
            closing => closing,
        },
        Stage::Away(_) | Stage::Over => None,
    };
    Ok(Begun::Pending(Pending { broker: broker.clone(), stage, closing }))
}

/// What a slot has said.
fn settled<R: Request>(outcome: Result<Outcome<R>, Ended>) -> Outcome<R> {
    outcome.unwrap_or_else(|why| Ok(Err(why.into())))
}

impl<E> From<Ended> for RequestError<E> {
    fn from(why: Ended) -> RequestError<E> {
        match why {
            Ended::Closed => RequestError::Closed,
            Ended::TimedOut => RequestError::Timeout,
        }
    }
}

pub(crate) fn nobody<E>(context: Context) -> RequestError<E> {
    if world::is_open(context) { RequestError::NoProvider } else { RequestError::Closed }
}

/// A request has providers of the one kind that its declaration names: there is no way to register another.
const MISMATCH: &str = "a sync request has sync providers, and no other has";

/// What a provider answers on the spot; it runs in a scope of its context.
#[inline]
fn answer<R: Request>(context: Context, provider: &dyn Fn(R) -> Provided<R>, request: R) -> Answer<R> {
    let scope = Scope::enter(context);
    let provided = caught(|| provider(request));
    drop(scope);
    match provided {
        Ok(provided) => provided.map_err(RequestError::Provider),
        Err(message) => Err(panicked(R::NAME, message)),
    }
}

fn panicked<E>(name: &'static str, message: String) -> RequestError<E> {
    log_panic(name, &message);
    RequestError::Panicked(message)
}

#[cold]
fn log_panic(name: &'static str, message: &str) {
    tracing::error!(request = name, panic = message, "a provider panicked");
}

/// A request on its way to the thread of its provider.
#[doc(hidden)]
pub struct Visit<R: Request> {
    context: Context,
    provider: u64,
    load: (R, Reply<Outcome<R>>),
    place: WaitingPlace,
}

#[expect(private_interfaces, reason = "as for the trait")]
impl<R: Request> Errand for Visit<R> {
    /// On the provider's thread.
    fn run(self, room: &Rc<Room>) {
        let Visit { context, provider, load: (request, reply), place } = self;
        drop(place);
        if reply.is_abandoned() {
            return;
        }
        let Some(home) = room.handler::<Provider<R>>(provider) else {
            // Its requester looks for whoever provides now.
            return drop_caught(reply.send(Err(request)));
        };
        // Polled once in place, so that a provider that need not wait costs no task.
        match serve::run(context, &home, request, &mut TaskContext::from_waker(Waker::noop())) {
            Ok(answer) => drop_caught(reply.send(Ok(answer))),
            Err(flight) => room.drive(Box::pin(Serving::new(flight, reply, Counted(None)))),
        }
    }
}

impl<R: Request> Requester<R> for Reply<Outcome<R>> {
    fn is_abandoned(&self) -> bool {
        Reply::is_abandoned(self)
    }

    fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        Reply::poll_abandoned(self, cx)
    }

    fn answer(&mut self, answer: Answer<R>) {
        drop_caught(self.take().send(Ok(answer)));
    }
}

/// Keeps a provider's future that is not ready, on the thread of its provider, which is this one.
fn keep<R: Request>(
    flight: Flight<R, LocalFuture<R>>,
    limit: &mut Limit,
    cx: &mut TaskContext<'_>,
) -> Option<Stage<R>> {
    if !R::Lane::REACHES_THREADS {
        return Parked::new(flight).map(Stage::Parked);
    }
    let context = flight.context;
    let (reply, answer) = slot(Some(cx.waker()));
    let task = Box::pin(Serving::new(flight, reply, Counted(None)));
    drive(context, task, answer.waits(), limit).then_some(Stage::Away(answer))
}

/// Has this thread drive the future of an answer that is waited for; false if it has nothing of the context any more.
fn drive(context: Context, task: Task, waits: Weak<dyn Waits>, limit: &mut Limit) -> bool {
    let Some(room) = room::find(context) else { return false };
    let Some(queue) = room.queue() else { return false };
    queue.callers.add(waits, limit.deadline());
    room.drive(task);
    true
}

/// A provider's future, which runs in a scope of its context and whose panics become answers.
pub(crate) struct Flight<R: Request, F: ?Sized> {
    context: Context,
    request: PhantomData<fn(R)>,
    /// Gone once it is ready, has panicked or was dropped.
    future: Option<Pin<Box<F>>>,
}

impl<R: Request, F: ?Sized> Flight<R, F> {
    fn new(context: Context, future: Pin<Box<F>>) -> Flight<R, F> {
        Flight { context, request: PhantomData, future: Some(future) }
    }
}

impl<R: Request> Future for Flight<R, LocalFuture<R>> {
    type Output = Answer<R>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let context = self.context;
        let Some(future) = &mut self.future else { return Poll::Pending };
        let polled = poll_caught::<R>(context, future.as_mut(), cx);
        if polled.is_ready() {
            drop_caught(self.future.take());
        }
        polled
    }
}

impl<R: Request> Future for Flight<R, SendFuture<R>> {
    type Output = Answer<R>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let context = self.context;
        let Some(future) = &mut self.future else { return Poll::Pending };
        let polled = poll_caught::<R>(context, future.as_mut(), cx);
        if polled.is_ready() {
            drop_caught(self.future.take());
        }
        polled
    }
}

/// Polls a provider's future in a scope of its context; a panic is an answer.
fn poll_caught<R: Request>(
    context: Context,
    future: Pin<&mut LocalFuture<R>>,
    cx: &mut TaskContext<'_>,
) -> Poll<Answer<R>> {
    let scope = Scope::enter(context);
    let polled = caught(|| future.poll(cx));
    drop(scope);
    match polled {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(provided)) => Poll::Ready(provided.map_err(RequestError::Provider)),
        Err(message) => Poll::Ready(Err(panicked(R::NAME, message))),
    }
}

impl<R: Request, F: ?Sized> Drop for Flight<R, F> {
    fn drop(&mut self) {
        if let Some(future) = self.future.take() {
            let _scope = Scope::enter(self.context);
            drop_caught(future);
        }
    }
}
