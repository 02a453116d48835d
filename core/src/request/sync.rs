//! Requests that are answered on the spot: declared `sync`, their providers are plain closures, and so is asking.
//!
//! # Ordering, Drop, Shutdown
//! As for a function call. A provider that is cleared, replaced or whose context closes while it runs ends its call.
//!
//! # Back-pressure
//! None: there is no queue. A provider that is not shared answers its own thread only; others get `WrongThread`.
//!
//! # Allocation
//! None; a thread's first request after a provider came or went makes the line that it then keeps.

use super::{Answer, Bound, MISMATCH, Mock, Provided, Provider, Shared, SyncRequest, answer, nobody, register};
use crate::context::Context;
use crate::error::{RegisterError, RequestError};
use crate::lane::Lane;
use crate::registry::{self, Admission, Candidate, Seat};
use crate::thread::Thread;

fn bound<R: SyncRequest>(provider: impl Fn(R) -> Provided<R> + 'static) -> Candidate<Provider<R>> {
    const { assert!(R::IS_SYNC, "its providers are futures") };
    Candidate::Bound(Bound::Sync(Box::new(provider)), None)
}

fn shared<R: SyncRequest>(provider: impl Fn(R) -> Provided<R> + Send + Sync + 'static) -> Candidate<Provider<R>> {
    const { assert!(R::IS_SYNC, "its providers are futures") };
    if R::Lane::REACHES_THREADS { Candidate::Shared(Shared::Sync(Box::new(provider))) } else { bound(provider) }
}

/// Makes `provider` answer every `R` that this thread asks in the context.
///
/// # Errors
/// `AlreadyProvided` if the context has a provider of `R`; `NoRuntime` if the lane reaches other threads and this one
/// runs no Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; `Closed` if the context is. Nothing has changed
/// then.
pub fn provide<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, bound(provider), Admission::One).map(drop)
}

/// Makes `provider` answer every `R` of the context, on the thread that asks, several at a time. No runtime is needed. In
/// the local lane it answers this thread only.
///
/// # Errors
/// `AlreadyProvided` and `Closed`, as for [`provide`].
pub fn provide_shared<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + Send + Sync + 'static,
) -> Result<(), RegisterError> {
    register(ctx, shared(provider), Admission::One).map(drop)
}

/// [`provide`], in place of the provider there may be.
///
/// # Errors
/// `NoRuntime` and `Closed`, as for [`provide`]; the former provider stays then.
pub fn replace<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + 'static,
) -> Result<(), RegisterError> {
    register(ctx, bound(provider), Admission::Replace).map(drop)
}

/// [`provide_shared`], in place of the provider there may be.
///
/// # Errors
/// `Closed`; the former provider stays then.
pub fn replace_shared<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + Send + Sync + 'static,
) -> Result<(), RegisterError> {
    register(ctx, shared(provider), Admission::Replace).map(drop)
}

/// Makes `provider` answer in place of whatever does, until the guard is dropped; see [`request::mock`](super::mock).
///
/// # Errors
/// `NoRuntime` and `Closed`, as for [`provide`].
pub fn mock<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + 'static,
) -> Result<Mock, RegisterError> {
    register(ctx, bound(provider), Admission::Mock).map(Mock::new)
}

/// [`mock`] with a provider for all threads; it needs no runtime.
///
/// # Errors
/// `Closed`.
pub fn mock_shared<R: SyncRequest>(
    ctx: &Context,
    provider: impl Fn(R) -> Provided<R> + Send + Sync + 'static,
) -> Result<Mock, RegisterError> {
    register(ctx, shared(provider), Admission::Mock).map(Mock::new)
}

/// Asks the provider of `R`, on this thread and at once.
///
/// # Errors
/// `Provider`, `Panicked`, `NoProvider`, `Closed`; `WrongThread` if the provider belongs to another thread.
#[inline]
pub fn request<R: SyncRequest>(ctx: &Context, request: R) -> Result<R::Response, RequestError<R::Error>> {
    let context = *ctx;
    loop {
        let Some(line) = registry::line_at_once::<Provider<R>>(context) else { return Err(nobody(context)) };
        let Some(spot) = line.only() else { return Err(nobody(context)) };
        let answered: Answer<R> = match &spot.seat {
            Seat::Here(home) => match &home.handler {
                Bound::Sync(provider) => answer::<R>(context, &**provider, request),
                Bound::Async(_) => unreachable!("{MISMATCH}"),
            },
            Seat::Shared(provider) => {
                // If it is gone, it has been replaced since the line was read, which names the new one now.
                let thread = Thread::current();
                let Some(provider) = provider.enter(thread) else { continue };
                match &provider.handler {
                    Shared::Sync(provider) => provider.answer(thread, context, request),
                    Shared::Async(_) => unreachable!("{MISMATCH}"),
                }
            }
            Seat::There(..) => Err(RequestError::WrongThread),
            Seat::Queued(never) => match **never {},
        };
        // Taken apart and put together, so that a response goes through registers and not through memory.
        return match answered {
            Ok(response) => {
                line.meter().answered();
                Ok(response)
            }
            Err(error) => {
                let answered = Err(error);
                line.meter().made(&answered);
                answered
            }
        };
    }
}
