//! Requests that shared providers answer on the thread that asks and waits: what a call from another language is.
//!
//! # Ordering, Back-pressure
//! As for a function call.
//!
//! # Drop
//! A provider that is cleared or replaced finishes what it has begun; what it captured is dropped when the last call of it
//! has returned.
//!
//! # Shutdown
//! When the context closes, the provider's future goes on: whoever waits for it knows how long.
//!
//! # Allocation
//! None: the provider's future is in the frame of the thread that waits for it.

use super::{Answer, Provided, Provider, Request, SendFuture, Shared, answer, is_answered, panicked, poll_caught};
use crate::caught::caught;
use crate::context::{Context, Scope};
use crate::error::RequestError;
use crate::registry::{self, Seat};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context as TaskContext, Poll, Waker};

/// Waits for what is not ready yet, on this thread: polls it until it is, or gives up.
pub type Wait<'a> = &'a mut dyn FnMut(&mut dyn FnMut(&mut TaskContext<'_>) -> Poll<()>);

/// A shared provider of an asynchronous request.
pub trait Begins<R: Request>: Send + Sync {
    /// The future in a box, for a requester that may go anywhere.
    fn boxed(&self, request: R) -> Pin<Box<SendFuture<R>>>;
    /// The future in this very frame, for as long as `drive` takes.
    fn here(&self, request: R, drive: &mut dyn FnMut(Pin<&mut SendFuture<R>>));
}

impl<R, P, F> Begins<R> for P
where
    R: Request,
    P: Fn(R) -> F + Send + Sync,
    F: Future<Output = Provided<R>> + Send + 'static,
{
    fn boxed(&self, request: R) -> Pin<Box<SendFuture<R>>> {
        Box::pin(self(request))
    }

    fn here(&self, request: R, drive: &mut dyn FnMut(Pin<&mut SendFuture<R>>)) {
        drive(pin!(self(request)));
    }
}

/// Asks the shared provider of `R`, whose future is polled once and then, if it is not ready, handed to `wait`. `None` if
/// that gave up. The request comes back if there is no such provider: it is to be asked as others are.
#[inline]
pub fn request<R: Request>(context: Context, request: R, wait: Wait<'_>) -> Result<Option<Answer<R>>, R> {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Err(request) };
    let Some(Seat::Shared(provider)) = line.only().map(|spot| &spot.seat) else { return Err(request) };
    let Some(provider) = provider.enter() else { return Err(request) };
    let meter = line.meter();
    let handler = match &provider.handler {
        Shared::Sync(handler) => {
            let answered = answer::<R>(context, &**handler, request);
            match &answered {
                Ok(_) => meter.answered(),
                failed => meter.made(failed),
            }
            return Ok(Some(answered));
        }
        Shared::Async(handler) => handler,
    };
    let mut answered = None;
    let mut is_waiting = false;
    let mut drive = |mut future: Pin<&mut SendFuture<R>>| {
        let mut poll = |cx: &mut TaskContext<'_>| {
            poll_caught::<R>(context, future.as_mut(), cx).map(|answer| answered = Some(answer))
        };
        if poll(&mut TaskContext::from_waker(Waker::noop())).is_pending() {
            is_waiting = true;
            meter.sent(1);
            wait(&mut poll);
        }
    };
    let scope = Scope::enter(context);
    let outcome = caught(|| handler.here(request, &mut drive));
    drop(scope);
    if let Err(message) = outcome {
        // Of the call, or of the future's destructor.
        let panic = panicked(R::NAME, message);
        answered.get_or_insert(Err(panic));
    }
    match &answered {
        Some(answer) if !is_waiting => meter.made(answer),
        Some(answer) if is_answered(answer) => meter.delivered(1),
        Some(Err(RequestError::Timeout)) | None => meter.abandoned.add(1),
        Some(_) => meter.gone.add(1),
    }
    Ok(answered)
}
