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
//! One box for the provider's future; from another thread also a slot for the answer and a box for the queue. Requests
//! declared `sync` allocate nothing: see [`sync`].

mod parked;
pub mod sync;

use crate::blocking::block_on_until;
use crate::caught::{caught, drop_caught};
use crate::context::Context;
use crate::deadline::Deadline;
use crate::error::{RegisterError, RequestError};
use crate::lane::Lane;
use crate::mailbox::Why;
use crate::queue::Queue;
use crate::registry::{self, Admission, Broker, Candidate, Registration, Role, Seat, SharedHandler, Site, Spot};
use crate::room::{self, Room};
use crate::slot::{Answer as Answering, Reply, slot, unless_abandoned};
use crate::stats::{BrokerKind, Meter};
use crate::world;
use parked::Parked;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::ops::AsyncFn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context as TaskContext, Poll, Waker};
use std::thread::LocalKey;
use std::time::{Duration, Instant};

pub(crate) use parked::land;

/// A declared request; `#[request]` and `#[multi_request]` implement it.
pub trait Request: Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// What it is answered with.
    type Response: Send + 'static;
    /// What its provider may fail with.
    type Error: Send + 'static;
    /// Its name in the declaration.
    const NAME: &'static str;
    /// How long a requester waits that says nothing else.
    const DEADLINE: Duration = Duration::from_secs(5);
    /// How many may wait in the queue of the provider's thread, besides what that holds altogether.
    const CAPACITY: usize = usize::MAX;
    #[doc(hidden)]
    fn site() -> &'static LocalKey<Site<Provider<Self>>>
    where
        Self: Sized;
}

/// A request whose providers may await.
pub trait AsyncRequest: Request {}

/// A request whose providers answer on the spot.
pub trait SyncRequest: Request {}

/// The answer to a request.
pub(crate) type Answer<R> = Result<<R as Request>::Response, RequestError<<R as Request>::Error>>;

/// What a provider returns.
pub(crate) type Provided<R> = Result<<R as Request>::Response, <R as Request>::Error>;

/// What a provider's future is where it stays, and where it goes with its requester.
pub(crate) type LocalFuture<R> = dyn Future<Output = Provided<R>>;
type SendFuture<R> = dyn Future<Output = Provided<R>> + Send;

/// The role of a request's provider.
#[doc(hidden)]
pub struct Provider<R>(PhantomData<fn(R)>);

impl<R: Request> Role for Provider<R> {
    type Lane = R::Lane;
    type Handler = Bound<R>;
    type Shared = Shared<R>;
    type Queued = Infallible;
    const NAME: &'static str = R::NAME;
    const KIND: BrokerKind = BrokerKind::Request;

    fn site() -> &'static LocalKey<Site<Self>> {
        R::site()
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
    Async(Box<dyn Fn(R) -> Pin<Box<SendFuture<R>>> + Send + Sync>),
    /// Of a synchronous one.
    Sync(Box<dyn Fn(R) -> Provided<R> + Send + Sync>),
}

fn bound<R: AsyncRequest>(provider: impl AsyncFn(R) -> Provided<R> + 'static) -> Candidate<Provider<R>> {
    bound_async(provider)
}

pub(crate) fn bound_async<R: Request>(provider: impl AsyncFn(R) -> Provided<R> + 'static) -> Candidate<Provider<R>> {
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
    if R::Lane::REACHES_THREADS {
        Candidate::Shared(Shared::Async(Box::new(move |request| Box::pin(provider(request)))))
    } else {
        Candidate::Bound(Bound::Async(Box::new(move |request| Box::pin(provider(request)))), None)
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
    register(ctx, bound(provider), Admission::Mock).map(|registration| Mock::new::<R>(&registration))
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
    register(ctx, shared_async(provider), Admission::Mock).map(|registration| Mock::new::<R>(&registration))
}

/// Keeps a mock in place until it is dropped, on the thread that made it.
#[derive(Debug)]
#[must_use = "the mock ends when this is dropped"]
pub struct Mock {
    context: Context,
    id: u64,
    remove: fn(Context, u64),
    /// A local mock can be removed on its thread only.
    stays: PhantomData<Rc<()>>,
}

impl Mock {
    pub(crate) fn new<R: Request>(registration: &Registration) -> Mock {
        let remove = |context, id| {
            if let Some(entry) = registry::remove::<Provider<R>>(context, id) {
                entry.retire();
            }
        };
        Mock { context: registration.context, id: registration.id, remove, stays: PhantomData }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        (self.remove)(self.context, self.id);
    }
}

/// Removes the provider of `R`, if there is one; mocks stay. What it has begun it finishes.
pub fn clear<R: Request>(ctx: &Context) {
    for entry in registry::clear::<Provider<R>>(*ctx) {
        entry.retire();
    }
}

/// Whether the context has a provider of `R`, or a mock (in the local lane: on this thread).
pub fn is_provided<R: Request>(ctx: &Context) -> bool {
    registry::line::<Provider<R>>(*ctx).is_some()
}

/// Asks the provider of `R`, for the time its declaration says, or else 5 s, at most.
///
/// # Errors
/// See [`RequestError`].
pub async fn request<R: AsyncRequest>(ctx: &Context, request: R) -> Result<R::Response, RequestError<R::Error>> {
    request_within(ctx, request, R::DEADLINE).await
}

/// Asks the provider of `R`; `Timeout` if there is no answer within `duration`, and the provider's future is dropped.
///
/// The deadline holds under every executor, with or without Tokio's timers. It counts from the first poll.
///
/// # Errors
/// See [`RequestError`].
pub async fn request_within<R: AsyncRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> Result<R::Response, RequestError<R::Error>> {
    within(call(*ctx, request), duration).await.unwrap_or(Err(RequestError::Timeout))
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
#[expect(clippy::manual_async_fn, reason = "the signature promises `Send` and that nothing is borrowed")]
pub fn call<R: Request>(
    ctx: Context,
    request: R,
) -> impl Future<Output = Result<R::Response, RequestError<R::Error>>> + Send + 'static {
    async move {
        let mut state = State::New(request);
        poll_fn(|cx| state.poll(ctx, cx)).await
    }
}

enum State<R: Request> {
    New(R),
    Pending(Pending<R>),
    Done,
}

impl<R: Request> State<R> {
    fn poll(&mut self, context: Context, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        if let State::Pending(pending) = self {
            return pending.poll(cx);
        }
        let State::New(request) = std::mem::replace(self, State::Done) else { return Poll::Pending };
        match begin(context, request, cx) {
            Begun::Answered(answer) => Poll::Ready(answer),
            Begun::Pending(pending) => {
                *self = State::Pending(pending);
                Poll::Pending
            }
        }
    }
}

/// `None` if `future` is not ready within `duration` of the first poll. The clock is asked only if it is not ready at once.
pub(crate) async fn within<F: Future>(future: F, duration: Duration) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut deadline: Option<Option<Deadline>> = None;
    poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Some(output));
        }
        match deadline.get_or_insert_with(|| Deadline::after(duration)) {
            Some(deadline) => Pin::new(deadline).poll(cx).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

/// What became of a request when it was made.
pub(crate) enum Begun<R: Request> {
    Answered(Answer<R>),
    Pending(Pending<R>),
}

/// A request that waits for its answer.
pub(crate) struct Pending<R: Request> {
    broker: Arc<Broker<Provider<R>>>,
    stage: Stage<R>,
}

enum Stage<R: Request> {
    /// The provider's future is kept by this thread, where its requester polls it.
    Parked(Parked<R>),
    /// A shared provider's future, which goes wherever its requester goes.
    Own(Flight<R, SendFuture<R>>),
    /// The provider's future is driven by its thread's pump.
    Away(Answering<Answer<R>>),
    Over,
}

impl<R: Request> Pending<R> {
    pub(crate) fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let polled = match &mut self.stage {
            Stage::Parked(parked) => Pin::new(parked).poll(cx),
            Stage::Own(flight) => flight.poll(cx),
            Stage::Away(answer) => Pin::new(answer).poll(cx).map(|answer| answer.unwrap_or(Err(RequestError::Closed))),
            Stage::Over => Poll::Pending,
        };
        if let Poll::Ready(answer) = &polled {
            self.stage = Stage::Over;
            let tally = &self.broker.tally;
            if is_answered(answer) { tally.delivered.add(1) } else { tally.gone.add(1) }
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

impl<R: Request> Meter<Provider<R>> {
    /// Counts what became of a request at once.
    #[inline]
    pub(crate) fn count(&self, answer: &Answer<R>) {
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

fn begin<R: Request>(context: Context, request: R, cx: &mut TaskContext<'_>) -> Begun<R> {
    let mut request = request;
    for is_retry in [false, true] {
        let Some(line) = registry::line::<Provider<R>>(context) else { break };
        let Some(spot) = line.only() else { break };
        let meter = line.meter();
        meter.sent(1);
        match attempt(context, spot, request, meter.broker(), cx) {
            Ok(begun) => {
                if let Begun::Answered(answer) = &begun {
                    meter.count(answer);
                }
                return begun;
            }
            // The line was read before a replacement that has ended the thread's queue since: it names the new one now.
            Err(unsent) => {
                meter.gone.add(1);
                request = unsent;
                if is_retry {
                    break;
                }
                registry::forget::<Provider<R>>(context);
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
    broker: &Arc<Broker<Provider<R>>>,
    cx: &mut TaskContext<'_>,
) -> Result<Begun<R>, R> {
    let stage = match &spot.seat {
        Seat::Here(home) => match &home.handler {
            Bound::Sync(provider) => return Ok(Begun::Answered(answer::<R>(context, || provider(request)))),
            Bound::Async(provider) => {
                let mut flight = Flight::new(context, provider(request));
                match flight.poll(cx) {
                    Poll::Ready(answer) => return Ok(Begun::Answered(answer)),
                    Poll::Pending => match keep(flight) {
                        Some(stage) => stage,
                        None => return Ok(Begun::Answered(Err(RequestError::Closed))),
                    },
                }
            }
        },
        Seat::Shared(provider) => {
            let Some(provider) = provider.upgrade() else { return Err(request) };
            match &provider.handler {
                Shared::Sync(provider) => return Ok(Begun::Answered(answer::<R>(context, || provider(request)))),
                Shared::Async(handler) => {
                    let future = match caught(|| handler(request)) {
                        Ok(future) => future,
                        Err(message) => return Ok(Begun::Answered(Err(panicked(R::NAME, message)))),
                    };
                    drop::<Arc<SharedHandler<_>>>(provider);
                    let mut flight = Flight::new(context, future);
                    match flight.poll(cx) {
                        Poll::Ready(answer) => return Ok(Begun::Answered(answer)),
                        Poll::Pending => Stage::Own(flight),
                    }
                }
            }
        }
        Seat::There(queue) => {
            if !take_place::<R>(&spot.registration) {
                return Ok(Begun::Answered(Err(RequestError::Full)));
            }
            match send(queue, &spot.registration, request) {
                Ok(answer) => match poll_once(answer, cx) {
                    Ok(stage) => stage,
                    Err(answer) => return Ok(Begun::Answered(answer)),
                },
                Err((request, why)) => {
                    leave_place::<R>(&spot.registration);
                    return match why {
                        Why::Full => Ok(Begun::Answered(Err(RequestError::Full))),
                        Why::Closed => Err(request),
                    };
                }
            }
        }
        Seat::Queued(never) => match **never {},
    };
    Ok(Begun::Pending(Pending { broker: broker.clone(), stage }))
}

/// So that the waker is known to whoever answers.
fn poll_once<R: Request>(mut answer: Answering<Answer<R>>, cx: &mut TaskContext<'_>) -> Result<Stage<R>, Answer<R>> {
    match Pin::new(&mut answer).poll(cx) {
        Poll::Ready(answer) => Err(answer.unwrap_or(Err(RequestError::Closed))),
        Poll::Pending => Ok(Stage::Away(answer)),
    }
}

pub(crate) fn nobody<E>(context: Context) -> RequestError<E> {
    if world::is_open(context) { RequestError::NoProvider } else { RequestError::Closed }
}

/// What a provider answers on the spot; it runs in a scope of its context.
#[inline]
fn answer<R: Request>(context: Context, provider: impl FnOnce() -> Provided<R>) -> Answer<R> {
    match context.scope(|| caught(provider)) {
        Ok(provided) => provided.map_err(RequestError::Provider),
        Err(message) => Err(panicked(R::NAME, message)),
    }
}

#[cold]
fn panicked<E>(name: &'static str, message: String) -> RequestError<E> {
    tracing::error!(request = name, panic = message, "a provider panicked");
    RequestError::Panicked(message)
}

fn take_place<R: Request>(registration: &Registration) -> bool {
    if R::CAPACITY == usize::MAX {
        return true;
    }
    let is_free = registration.waiting.fetch_add(1, Ordering::AcqRel) < R::CAPACITY;
    if !is_free {
        leave_place::<R>(registration);
    }
    is_free
}

fn leave_place<R: Request>(registration: &Registration) {
    if R::CAPACITY != usize::MAX {
        registration.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A request on its way to the thread of its provider.
struct Errand<R: Request> {
    registration: Arc<Registration>,
    /// Gone once it has begun.
    load: Option<(R, Reply<Answer<R>>)>,
}

impl<R: Request> Errand<R> {
    /// On the provider's thread.
    fn run(mut self, room: &Room) {
        let Some((request, reply)) = self.load.take() else { return };
        leave_place::<R>(&self.registration);
        if reply.is_abandoned() {
            return;
        }
        let context = self.registration.context;
        let Some(home) = room.handler::<Provider<R>>(self.registration.id) else {
            let _ = reply.send(Err(nobody(context)));
            return;
        };
        let mut flight: Flight<R, LocalFuture<R>> = match &home.handler {
            Bound::Sync(provider) => return drop_caught(reply.send(answer::<R>(context, || provider(request)))),
            Bound::Async(provider) => Flight::new(context, provider(request)),
        };
        drop(home);
        // Polled once in place, so that a provider that need not wait costs no task.
        match flight.poll(&mut TaskContext::from_waker(Waker::noop())) {
            Poll::Ready(answer) => drop_caught(reply.send(answer)),
            Poll::Pending => room.drive(Box::pin(serve(flight, reply))),
        }
    }
}

impl<R: Request> Drop for Errand<R> {
    fn drop(&mut self) {
        if self.load.is_some() {
            leave_place::<R>(&self.registration);
        }
    }
}

/// Sends the request to the thread of its provider; a refusal gives it back.
fn send<R: Request>(
    queue: &Arc<Queue>,
    registration: &Arc<Registration>,
    request: R,
) -> Result<Answering<Answer<R>>, (R, Why)> {
    let (reply, answer) = slot();
    let outcome = queue.jobs.try_push_with((request, reply), |load| {
        let errand = Errand { registration: registration.clone(), load: Some(load) };
        Box::new(move |room: &Room| errand.run(room))
    });
    match outcome {
        Ok(()) => {
            queue.await_here(answer.waits());
            Ok(answer)
        }
        Err(refused) => Err((refused.item.0, refused.why)),
    }
}

/// Drives a provider's future until it is ready or its requester is gone.
async fn serve<R: Request>(mut flight: Flight<R, LocalFuture<R>>, mut reply: Reply<Answer<R>>) {
    let answer = unless_abandoned(&mut reply, |cx| flight.poll(cx)).await;
    drop(flight);
    if let Some(answer) = answer {
        drop_caught(reply.send(answer));
    }
}

/// Keeps a provider's future that is not ready, on the thread of its provider, which is this one.
fn keep<R: Request>(flight: Flight<R, LocalFuture<R>>) -> Option<Stage<R>> {
    if !R::Lane::REACHES_THREADS {
        return Parked::new(flight).map(Stage::Parked);
    }
    let room = room::find(flight.context)?;
    let queue = room.queue()?;
    let (reply, answer) = slot();
    queue.await_here(answer.waits());
    room.drive(Box::pin(serve(flight, reply)));
    Some(Stage::Away(answer))
}

/// A provider's future, which runs in a scope of its context and whose panics become answers.
pub(crate) struct Flight<R: Request, F: ?Sized> {
    context: Context,
    request: PhantomData<fn(R)>,
    /// Gone once it is ready, has panicked or was dropped.
    future: Option<Pin<Box<F>>>,
}

impl<R: Request, F: Future<Output = Provided<R>> + ?Sized> Flight<R, F> {
    fn new(context: Context, future: Pin<Box<F>>) -> Flight<R, F> {
        Flight { context, request: PhantomData, future: Some(future) }
    }

    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let Some(future) = &mut self.future else { return Poll::Pending };
        let answer = match self.context.scope(|| caught(|| future.as_mut().poll(cx))) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(provided)) => provided.map_err(RequestError::Provider),
            Err(message) => Err(panicked(R::NAME, message)),
        };
        drop_caught(self.future.take());
        Poll::Ready(answer)
    }
}

impl<R: Request, F: ?Sized> Drop for Flight<R, F> {
    fn drop(&mut self) {
        if let Some(future) = self.future.take() {
            self.context.scope(|| drop_caught(future));
        }
    }
}
