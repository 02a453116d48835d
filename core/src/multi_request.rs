//! Multi-requests: one question, every provider's answer.
//!
//! # Ordering
//! All providers are asked at a time, in the order they registered; the answers come in that order.
//!
//! # Back-pressure, Drop, Shutdown, Allocation
//! For each provider as for a [`request`](crate::request). A copy of the request is made for each; a deadline is for all
//! of them together.

use crate::blocking::block_on_until;
use crate::caught::caught;
use crate::context::Context;
use crate::error::{RegisterError, RequestError, StaleProvider};
use crate::handle::ProviderHandle;
use crate::registry::{self, Admission};
use crate::request::{Answer, Begun, Pending, Provided, Provider, Request, attempt, bound_async, nobody, register};
use crate::request::{shared_async, within};
use std::future::{Future, poll_fn};
use std::ops::AsyncFn;
use std::task::Poll;
use std::time::{Duration, Instant};

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
    register(ctx, bound_async(provider), Admission::Many).map(|it| ProviderHandle::new::<Provider<R>>(&it))
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
    register(ctx, shared_async(provider), Admission::Many).map(|it| ProviderHandle::new::<Provider<R>>(&it))
}

/// Removes a provider. What it has begun it finishes.
///
/// # Errors
/// When it is gone already, or is a local one of another thread.
pub fn remove<R: MultiRequest>(handle: ProviderHandle) -> Result<(), StaleProvider> {
    handle.remove().map(drop).ok_or(StaleProvider)
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
pub async fn request<R: MultiRequest>(ctx: &Context, request: R) -> Result<Vec<R::Response>, RequestError<R::Error>> {
    request_within(ctx, request, R::DEADLINE).await
}

/// [`request`], for `duration` at most.
///
/// # Errors
/// The first error in the order of the providers.
pub async fn request_within<R: MultiRequest>(
    ctx: &Context,
    request: R,
    duration: Duration,
) -> Result<Vec<R::Response>, RequestError<R::Error>> {
    gather_within(ctx, request, duration).await.into_iter().collect()
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
pub async fn gather<R: MultiRequest>(ctx: &Context, request: R) -> Vec<Answer<R>> {
    gather_within(ctx, request, R::DEADLINE).await
}

/// [`gather`], for `duration` at most. Who has not answered by then is down with `Timeout`.
pub async fn gather_within<R: MultiRequest>(ctx: &Context, request: R, duration: Duration) -> Vec<Answer<R>> {
    let mut all = All::<R>::New(*ctx, request);
    within(poll_fn(|cx| all.poll(cx)), duration).await;
    all.answers()
}

/// [`gather`] for a thread that may block.
pub fn gather_blocking<R: MultiRequest>(ctx: &Context, request: R) -> Vec<Answer<R>> {
    let mut all = All::<R>::New(*ctx, request);
    let deadline = Instant::now().checked_add(R::DEADLINE);
    block_on_until(poll_fn(|cx| all.poll(cx)), deadline);
    all.answers()
}

/// One request to all.
enum All<R: MultiRequest> {
    New(Context, R),
    Begun(Vec<One<R>>),
}

enum One<R: Request> {
    Pending(Pending<R>),
    Answered(Answer<R>),
}

impl<R: MultiRequest> All<R> {
    fn poll(&mut self, cx: &mut std::task::Context<'_>) -> Poll<()> {
        match self {
            All::New(context, request) => {
                let all = ask(*context, request, cx);
                *self = All::Begun(all);
            }
            All::Begun(all) => {
                for one in all {
                    if let One::Pending(pending) = one
                        && let Poll::Ready(answer) = pending.poll(cx)
                    {
                        *one = One::Answered(answer);
                    }
                }
            }
        }
        let is_over = matches!(self, All::Begun(all) if all.iter().all(|one| matches!(one, One::Answered(_))));
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    }

    fn answers(self) -> Vec<Answer<R>> {
        let All::Begun(all) = self else { return Vec::new() };
        let answer = |one| match one {
            One::Answered(answer) => answer,
            One::Pending(_) => Err(RequestError::Timeout),
        };
        all.into_iter().map(answer).collect()
    }
}

fn ask<R: MultiRequest>(context: Context, request: &R, cx: &mut std::task::Context<'_>) -> Vec<One<R>> {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Vec::new() };
    let meter = line.meter();
    meter.sent(line.spots.len());
    let ask_one = |spot| {
        let copy = match caught(|| request.clone()) {
            Ok(copy) => copy,
            Err(message) => return One::Answered(Err(RequestError::Panicked(message))),
        };
        match attempt(context, spot, copy, meter.broker(), cx) {
            Ok(Begun::Pending(pending)) => One::Pending(pending),
            Ok(Begun::Answered(answer)) => {
                meter.count(&answer);
                One::Answered(answer)
            }
            Err(_) => {
                meter.gone.add(1);
                One::Answered(Err(nobody(context)))
            }
        }
    };
    line.spots.iter().map(ask_one).collect()
}
