//! Multi-requests: one question, every provider's answer.
//!
//! # Ordering
//! All providers are asked at a time, in the order they registered; the answers come in that order.
//!
//! # Back-pressure
//! For each provider as for a [`request`](crate::request): where a queue is full, that provider's answer is `Full`.
//!
//! # Drop
//! Dropping the requester's future drops those of all providers. A provider that is removed before it has begun is left
//! out; what it has begun it finishes.
//!
//! # Shutdown
//! As for a request: a provider whose thread ends has answered `Closed`, and when the context closes all have.
//!
//! # Allocation
//! For each provider as for a request, and a copy of the request; and the list of answers.

use crate::blocking::block_on_until;
use crate::caught::caught;
use crate::context::Context;
use crate::drain::Gated;
use crate::error::{RegisterError, RequestError, StaleProvider};
use crate::handle::ProviderHandle;
use crate::registry::{self, Admission, Spot};
use crate::request::{Answer, Begun, Pending, Provided, Provider, Request, attempt, bound_async, register};
use crate::request::{Limit, shared_async};
use crate::world;
use std::future::{Future, poll_fn};
use std::ops::AsyncFn;
use std::task::Poll;
use std::time::Duration;

/// A declared multi-request; `#[multi_request]` implements it.
pub trait MultiRequest: Request + Clone {}

/// Adds a provider of `R` to the context, on this thread.
///
/// # Errors
/// `NoRuntime` if the lane reaches other threads and this one runs no Tokio current-thread runtime, `LocalRuntime` or
/// `LocalSet`; `Closed` if the context is.
pub fn provide<R: MultiRequest>(
    ctx: &Context,
    provider: impl AsyncFn(R) -> Provided<R> + 'static,
) -> Result<ProviderHandle, RegisterError> {
    register(ctx, bound_async(provider), Admission::Many).map(|it| ProviderHandle::new(&it))
}

/// Adds a provider of `R` to the context that answers on the thread and in the task of whoever asks, several at a time. No
/// runtime is needed. In the local lane it answers this thread only.
///
/// # Errors
/// `Closed` if the context is.
pub fn provide_shared<R, P, F>(ctx: &Context, provider: P) -> Result<ProviderHandle, RegisterError>
where
    R: MultiRequest,
    P: Fn(R) -> F + Send + Sync + 'static,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    register(ctx, shared_async(provider), Admission::Many).map(|it| ProviderHandle::new(&it))
}

/// Removes a provider. What it has begun it finishes; what it has not begun goes on without it.
///
/// # Errors
/// When it is gone already, or is a local one of another thread, or one of another request.
pub fn remove<R: MultiRequest>(handle: ProviderHandle) -> Result<(), StaleProvider> {
    handle.remove::<Provider<R>>().map(drop).ok_or(StaleProvider)
}

/// Removes all providers of `R`. What they have begun they finish.
pub fn clear<R: MultiRequest>(ctx: &Context) {
    crate::request::clear::<R>(ctx);
}

/// How many providers of `R` the context has (in the local lane: on this thread).
pub fn provider_count<R: MultiRequest>(ctx: &Context) -> usize {
    registry::line::<Provider<R>>(*ctx).map_or(0, |line| line.spots.len())
}

/// Asks all providers of `R`, for the time its declaration says, or else 5 s, at most, and waits for all of them. Without
/// any the list is empty.
///
/// # Errors
/// The first error in the order of the providers.
pub fn request<R: MultiRequest>(
    ctx: &Context,
    request: R,
) -> impl Future<Output = Result<Vec<R::Response>, RequestError<R::Error>>> + Send + use<R> {
    request_within(ctx, request, R::DEADLINE)
}

/// [`request`], for `duration` at most.
///
/// # Errors
/// The first error in the order of the providers.
pub fn request_within<R: MultiRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> impl Future<Output = Result<Vec<R::Response>, RequestError<R::Error>>> + Send + use<R> {
    let all = gather_within(ctx, request, duration);
    async move { all.await.into_iter().collect() }
}

/// [`request`] for a thread that may block.
///
/// # Errors
/// The first error in the order of the providers.
pub fn request_blocking<R: MultiRequest>(
    ctx: &Context,
    request: R,
) -> Result<Vec<R::Response>, RequestError<R::Error>> {
    gather_blocking(ctx, request).into_iter().collect()
}

/// Asks all providers of `R`, for the time its declaration says, or else 5 s, at most; what each has answered, in the
/// order of the providers.
pub fn gather<R: MultiRequest>(ctx: &Context, request: R) -> impl Future<Output = Vec<Answer<R>>> + Send + use<R> {
    gather_within(ctx, request, R::DEADLINE)
}

/// [`gather`], for `duration` at most. Who has not answered by then is down with `Timeout`.
pub fn gather_within<R: MultiRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> impl Future<Output = Vec<Answer<R>>> + Send + use<R> {
    let mut all = All::<R>::New(*ctx, request, Limit::within(duration));
    async move {
        poll_fn(|cx| all.poll(cx)).await;
        all.answers()
    }
}

/// [`gather`] for a thread that may block.
pub fn gather_blocking<R: MultiRequest>(ctx: &Context, request: R) -> Vec<Answer<R>> {
    block_on_until(gather(ctx, request), None).unwrap_or_default()
}

/// One request to all.
enum All<R: MultiRequest> {
    New(Context, R, Limit),
    Begun(Vec<One<R>>),
}

enum One<R: Request> {
    Pending(Pending<R>),
    Answered(Answer<R>),
    /// The provider was removed before it began.
    Gone,
}

impl<R: MultiRequest> All<R> {
    fn poll(&mut self, cx: &mut std::task::Context<'_>) -> Poll<()> {
        match self {
            All::New(context, request, limit) => {
                let all = ask(*context, request, limit, cx);
                *self = All::Begun(all);
            }
            All::Begun(all) => {
                for one in all {
                    if let One::Pending(pending) = one
                        && let Poll::Ready(outcome) = pending.poll(cx)
                    {
                        *one = outcome.map_or(One::Gone, One::Answered);
                    }
                }
            }
        }
        let is_over = matches!(self, All::Begun(all) if !all.iter().any(|one| matches!(one, One::Pending(_))));
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    }

    fn answers(self) -> Vec<Answer<R>> {
        let All::Begun(all) = self else { return Vec::new() };
        let answer = |one| match one {
            One::Answered(answer) => Some(answer),
            One::Pending(_) => Some(Err(RequestError::Timeout)),
            One::Gone => None,
        };
        all.into_iter().filter_map(answer).collect()
    }
}

fn ask<R: MultiRequest>(
    context: Context,
    request: &R,
    limit: &mut Limit,
    cx: &mut std::task::Context<'_>,
) -> Vec<One<R>> {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Vec::new() };
    let meter = line.meter();
    meter.sent(line.spots.len());
    let ask_one = |spot: &Spot<Provider<R>>| {
        let copy = match caught(|| request.clone()) {
            Ok(copy) => copy,
            Err(message) => {
                let answer = Err(RequestError::Panicked(message));
                meter.count(&answer);
                return One::Answered(answer);
            }
        };
        match attempt(context, spot, copy, meter.broker(), limit, cx) {
            Ok(Begun::Pending(pending)) => One::Pending(pending),
            Ok(Begun::Answered(answer)) => {
                meter.count(&answer);
                One::Answered(answer)
            }
            Err(_) => {
                meter.gone.add(1);
                // A provider that nobody has removed and that is not there has lost its thread.
                let is_removed = !spot.registration.gate().is_open() && world::is_open(context);
                if is_removed { One::Gone } else { One::Answered(Err(RequestError::Closed)) }
            }
        }
    };
    line.spots.iter().map(ask_one).collect()
}
