//! Requests: many requesters, one provider per context, and an answer.
//!
//! # Ordering
//! Requests of one requester begin in the order they were made. Several may be in flight at a provider at a time; each
//! answer belongs to its request, and a later one may be answered first.
//!
//! # Back-pressure
//! A request from another thread than the provider's takes a place in that thread's queue until it begins; a full queue
//! answers `Full` at once. On the provider's own thread there is no queue.
//!
//! # Drop
//! Dropping the requester's future drops the provider's, on the provider's thread: its destructors run, a late answer
//! is discarded. A provider that is cleared or replaced finishes what it has begun.
//!
//! # Shutdown
//! When the context closes, or the provider's thread or its runtime ends, every waiting caller gets `Closed` at once.
//!
//! # Allocation
//! One box for the provider's future; from another thread also a channel and a box for the queue.

use crate::blocking::block_on_until;
use crate::caught::{caught, drop_caught};
use crate::context::Context;
use crate::deadline::Deadline;
use crate::error::{RegisterError, RequestError};
use crate::lane::local::Parked;
use crate::lane::mt::{self, Away};
use crate::lane::{Carrier, Found, Lane};
use crate::queue::{Queue, Refused};
use crate::registry::{self, Admission, Candidate, Place, Role};
use crate::world;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::ops::AsyncFn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// The deadline of requests that name none.
const DEADLINE: Duration = Duration::from_secs(5);

/// A declared request; `#[request]` implements it.
pub trait Request: Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// What it is answered with.
    type Response: Send + 'static;
    /// What its provider may fail with.
    type Error: Send + 'static;
    /// Its name in the declaration.
    const NAME: &'static str;
}

/// The answer to a request.
pub(crate) type Answer<R> = Result<<R as Request>::Response, RequestError<<R as Request>::Error>>;

type Provided<R> = Result<<R as Request>::Response, <R as Request>::Error>;

/// The role of a request's provider.
pub(crate) struct Provider<R>(PhantomData<fn(R)>);

impl<R: Request> Role for Provider<R> {
    type Carrier = <R::Lane as Lane>::Carrier;
    type Handler = dyn Fn(R) -> Pin<Box<dyn Future<Output = Provided<R>>>>;
    type Shared = Infallible;
    const NAME: &'static str = R::NAME;
}

type CarrierOf<R> = <<R as Request>::Lane as Lane>::Carrier;

/// Makes `provider` answer every `R` of the context, on this thread.
///
/// # Errors
/// `AlreadyProvided` if the context has a provider of `R`; `NoRuntime` if the lane reaches other threads and this one is
/// inside no Tokio `LocalRuntime` or `LocalSet`; `Closed` if the context is. Nothing has changed then.
pub fn provide<R: Request>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, provider, Admission::One)
}

/// Makes `provider` answer every `R` of the context that begins from now on, in place of the provider there may be.
/// What that one has begun it finishes.
///
/// # Errors
/// `NoRuntime` and `Closed`, as for [`provide`]; the former provider stays then.
pub fn replace<R: Request>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, provider, Admission::Replace)
}

fn register<R: Request>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
    admission: Admission,
) -> Result<(), RegisterError> {
    let provider = Rc::new(provider);
    // The future owns the provider it borrows from, so that it may outlive the registration.
    let handler = move |request| -> Pin<Box<dyn Future<Output = Provided<R>>>> {
        let provider = provider.clone();
        Box::pin(async move { provider(request).await })
    };
    registry::register(*ctx, Candidate::<Provider<R>>::Bound(Box::new(handler)), admission).map(drop)
}

/// Removes the provider of `R`, if there is one. What it has begun it finishes.
pub fn clear<R: Request>(ctx: &Context) {
    for entry in registry::clear::<Provider<R>>(*ctx) {
        entry.retire();
    }
}

/// Whether the context has a provider of `R` (in the local lane: on this thread).
pub fn is_provided<R: Request>(ctx: &Context) -> bool {
    CarrierOf::<R>::read::<Provider<R>>(*ctx).is_some()
}

/// Asks the provider of `R`, for 5 s at most.
///
/// # Errors
/// See [`RequestError`].
pub async fn request<R: Request>(ctx: &Context, request: R) -> Result<R::Response, RequestError<R::Error>> {
    request_within(ctx, request, DEADLINE).await
}

/// Asks the provider of `R`; `Timeout` if there is no answer within `duration`, and the provider's future is dropped.
///
/// The deadline holds under every executor, with or without Tokio's timers. It counts from the first poll.
///
/// # Errors
/// See [`RequestError`].
pub async fn request_within<R: Request>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> Result<R::Response, RequestError<R::Error>> {
    let mut call = pin!(call(*ctx, request));
    let mut deadline = pin!(OptionalDeadline(Deadline::after(duration)));
    poll_fn(|cx| match call.as_mut().poll(cx) {
        Poll::Ready(answer) => Poll::Ready(answer),
        Poll::Pending => deadline.as_mut().poll(cx).map(|()| Err(RequestError::Timeout)),
    })
    .await
}

/// Asks the provider of `R` from a thread that may block, for 5 s at most.
///
/// On the provider's own thread this works if the provider answers without waiting for anything that thread's runtime
/// drives; otherwise the answer is `Timeout`.
///
/// # Errors
/// See [`RequestError`].
pub fn request_blocking<R: Request>(ctx: &Context, request: R) -> Result<R::Response, RequestError<R::Error>> {
    let deadline = Instant::now() + DEADLINE;
    block_on_until(call(*ctx, request), Some(deadline)).unwrap_or(Err(RequestError::Timeout))
}

/// Asks the provider of `R`, without any deadline.
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
        let mut request = Some(request);
        let pending = poll_fn(|cx| match request.take() {
            Some(request) => Poll::Ready(begin(ctx, request, cx)),
            None => Poll::Pending,
        });
        match pending.await {
            Pending::Answered(answer) => answer,
            Pending::Parked(parked) => parked.await,
            Pending::Away(away) => away.wait().await,
        }
    }
}

/// A request that has begun.
pub enum Pending<R: Request> {
    /// It is over already.
    Answered(Answer<R>),
    /// The provider's future is kept by this thread.
    Parked(Parked<R>),
    /// The provider's future is driven by its thread's runtime.
    Away(Away<R>),
}

fn begin<R: Request>(context: Context, request: R, cx: &mut TaskContext<'_>) -> Pending<R> {
    attempt(context, request, false, cx)
}

fn attempt<R: Request>(context: Context, request: R, is_retry: bool, cx: &mut TaskContext<'_>) -> Pending<R> {
    let Some(roster) = CarrierOf::<R>::read::<Provider<R>>(context) else {
        return Pending::Answered(Err(nobody(context)));
    };
    let entry = &roster[0];
    let bound = match &entry.place {
        Place::Bound(bound) => bound,
        Place::Shared(never) => match *never {},
    };
    match CarrierOf::<R>::find(bound, &entry.registration) {
        Found::Gone => Pending::Answered(Err(nobody(context))),
        Found::There(queue) => match send(&queue, entry.registration.id, request) {
            Ok(away) => Pending::Away(away),
            Err((_, Refused::Full)) => Pending::Answered(Err(RequestError::Full)),
            // The roster was read before a replacement that has ended the thread's queue since: it names the new one now.
            Err((request, Refused::Closed)) if !is_retry => {
                drop(roster);
                attempt(context, request, true, cx)
            }
            Err((_, Refused::Closed)) => Pending::Answered(Err(nobody(context))),
        },
        Found::Here(home) => {
            let mut flight = Flight::<R> { context, future: Some((home.handler)(request)) };
            // Neither may be held while the provider runs: it may clear itself.
            drop((home, roster));
            match flight.poll(cx) {
                Poll::Ready(answer) => Pending::Answered(answer),
                Poll::Pending => CarrierOf::<R>::keep(flight),
            }
        }
    }
}

fn nobody<E>(context: Context) -> RequestError<E> {
    if world::is_open(context) { RequestError::NoProvider } else { RequestError::Closed }
}

/// Sends the request to the thread of its provider; a refusal gives it back.
fn send<R: Request>(queue: &Arc<Queue>, provider: u64, request: R) -> Result<Away<R>, (R, Refused)> {
    let place = match queue.reserve() {
        Ok(place) => place,
        Err(refused) => return Err((request, refused)),
    };
    let context = queue.world.context;
    let (reply, answer) = oneshot::channel();
    place.send(Box::new(move |tasks| {
        if reply.is_closed() {
            return;
        }
        let Some(home) = mt::at_home::<Provider<R>>(context, provider) else {
            let _ = reply.send(Err(nobody(context)));
            return;
        };
        let mut flight = Flight::<R> { context, future: Some((home.handler)(request)) };
        drop(home);
        // Polled once in place, so that a provider that need not wait costs no task.
        match flight.poll(&mut TaskContext::from_waker(Waker::noop())) {
            Poll::Ready(answer) => drop_caught(reply.send(answer)),
            Poll::Pending => drop(tasks.spawn_local(serve(flight, reply))),
        }
    }));
    Ok(Away { world: queue.world.clone(), answer })
}

/// Drives a provider's future until it is ready or its requester is gone.
pub(crate) async fn serve<R: Request>(mut flight: Flight<R>, mut reply: oneshot::Sender<Answer<R>>) {
    let answer = poll_fn(|cx| {
        if reply.poll_closed(cx).is_ready() {
            return Poll::Ready(None);
        }
        flight.poll(cx).map(Some)
    })
    .await;
    drop(flight);
    if let Some(answer) = answer {
        drop_caught(reply.send(answer));
    }
}

/// A provider's future, which runs in a scope of its context and whose panics become answers.
pub struct Flight<R: Request> {
    context: Context,
    /// Gone once it is ready, has panicked or was dropped.
    future: Option<Pin<Box<dyn Future<Output = Provided<R>>>>>,
}

impl<R: Request> Flight<R> {
    pub(crate) fn context(&self) -> Context {
        self.context
    }

    pub(crate) fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let Some(future) = &mut self.future else { return Poll::Pending };
        let polled = self.context.scope(|| caught(|| future.as_mut().poll(cx)));
        let answer = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(provided)) => provided.map_err(RequestError::Provider),
            Err(message) => {
                tracing::error!(request = R::NAME, panic = message, "a provider panicked");
                Err(RequestError::Panicked(message))
            }
        };
        drop_caught(self.future.take());
        Poll::Ready(answer)
    }
}

impl<R: Request> Drop for Flight<R> {
    fn drop(&mut self) {
        let future = self.future.take();
        self.context.scope(|| drop_caught(future));
    }
}

/// A deadline that may be none.
struct OptionalDeadline(Option<Deadline>);

impl Future for OptionalDeadline {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        match &mut self.0 {
            Some(deadline) => Pin::new(deadline).poll(cx),
            None => Poll::Pending,
        }
    }
}
