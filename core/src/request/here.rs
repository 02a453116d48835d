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

use super::{Answer, Provided, Provider, Request, SendFuture, Shared, panicked};
use crate::caught::caught;
use crate::context::{Context, Scope};
use crate::error::RequestError;
use crate::registry::{self, Line, Seat, SharedHandler};
use crate::stats::Meter;
use crate::thread::Thread;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context as TaskContext, Poll, Waker};

/// Waits for what is not ready yet, on this thread: polls it until it is, or gives up.
pub type Wait<'a> = &'a mut dyn FnMut(&mut dyn FnMut(&mut TaskContext<'_>) -> Poll<()>);

/// A shared provider of a synchronous request, called where its panics are caught: so what it returns is not moved.
pub trait Answers<R: Request>: Send + Sync {
    /// Calls it on the calling thread.
    fn answer(&self, thread: Thread, context: Context, request: R) -> Answer<R>;
}

impl<R: Request, P: Fn(R) -> Provided<R> + Send + Sync> Answers<R> for P {
    fn answer(&self, thread: Thread, context: Context, request: R) -> Answer<R> {
        let scope = Scope::enter_on(thread, context);
        let provided = caught(|| self(request));
        drop(scope);
        match provided {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(RequestError::Provider(error)),
            Err(message) => Err(panicked(R::NAME, message)),
        }
    }
}

/// A shared provider of an asynchronous request.
pub trait Begins<R: Request>: Send + Sync {
    /// The future in a box, for a requester that may go anywhere.
    fn boxed(&self, request: R) -> Pin<Box<SendFuture<R>>>;
    /// The future in this very frame: polled once, and if it is not ready, handed to `later`, which the answer is `None` for.
    fn here(
        &self,
        thread: Thread,
        context: Context,
        request: R,
        later: &mut dyn FnMut(Pin<&mut SendFuture<R>>),
    ) -> Option<Answer<R>>;
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

    fn here(
        &self,
        thread: Thread,
        context: Context,
        request: R,
        later: &mut dyn FnMut(Pin<&mut SendFuture<R>>),
    ) -> Option<Answer<R>> {
        let scope = Scope::enter_on(thread, context);
        let mut answered = None;
        // Panics of the call and of the future's destructor; that of a poll must not meet the latter.
        let outcome = caught(|| {
            let mut future = pin!(self(request));
            match caught(|| future.as_mut().poll(&mut TaskContext::from_waker(Waker::noop()))) {
                Ok(Poll::Pending) => later(future),
                Ok(Poll::Ready(Ok(response))) => answered = Some(Ok(response)),
                Ok(Poll::Ready(Err(error))) => answered = Some(Err(RequestError::Provider(error))),
                Err(message) => answered = Some(Err(panicked(R::NAME, message))),
            }
        });
        drop(scope);
        if let Err(message) = outcome {
            let panic = panicked(R::NAME, message);
            answered.get_or_insert(Err(panic));
        }
        answered
    }
}

/// Asks the shared provider of `R`, whose future is polled once and then, if it is not ready, handed to `wait`. `None` if
/// that gave up. The request comes back if there is no such provider: it is to be asked as others are.
#[inline(always)]
pub fn request<R: Request>(
    thread: Thread,
    context: Context,
    request: R,
    wait: Wait<'_>,
) -> Result<Option<Answer<R>>, R> {
    let see = |provider: &SharedHandler<Provider<R>>, line: &Rc<Line<Provider<R>>>| match provider.handler {
        Shared::Sync(_) => {
            // Whatever it says, or if it panics, it has answered.
            line.meter().answered();
            None
        }
        // It may last, so the line has to.
        Shared::Async(_) => Some(line.clone()),
    };
    let Some((provider, line)) = registry::recent::<Provider<R>, _>(thread, context, see) else {
        return look_up(thread, context, request, wait);
    };
    let answered = match (&provider.handler, line) {
        (Shared::Sync(handler), _) => handler.answer(thread, context, request),
        (Shared::Async(handler), Some(line)) => match begin(thread, context, &**handler, request, line.meter(), wait) {
            Some(answered) => answered,
            None => return Ok(None),
        },
        (Shared::Async(_), None) => return Err(request),
    };
    // Taken apart and put together, so that a response goes through registers and not through memory.
    match answered {
        Ok(response) => Ok(Some(Ok(response))),
        Err(error) => Ok(Some(Err(error))),
    }
}

/// The same for a provider that this thread does not know yet.
#[cold]
#[inline(never)]
fn look_up<R: Request>(thread: Thread, context: Context, request: R, wait: Wait<'_>) -> Result<Option<Answer<R>>, R> {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Err(request) };
    let Some(Seat::Shared(provider)) = line.only().map(|spot| &spot.seat) else { return Err(request) };
    let Some(provider) = provider.enter(thread) else { return Err(request) };
    registry::remember(thread, &line);
    match &provider.handler {
        Shared::Sync(handler) => {
            line.meter().answered();
            Ok(Some(handler.answer(thread, context, request)))
        }
        Shared::Async(handler) => Ok(begin(thread, context, &**handler, request, line.meter(), wait)),
    }
}

/// Begins a provider's future in the frame of its requester.
#[inline(always)]
fn begin<R: Request>(
    thread: Thread,
    context: Context,
    handler: &dyn Begins<R>,
    request: R,
    meter: &Meter,
    wait: Wait<'_>,
) -> Option<Answer<R>> {
    let mut late = None;
    let mut later = |future: Pin<&mut SendFuture<R>>| late = Some(drive::<R>(future, meter, wait));
    let at_once = handler.here(thread, context, request, &mut later);
    if let Some(late) = late {
        return late;
    }
    // Whatever it says, or if it panicked, it has answered.
    meter.answered();
    at_once
}

/// Drives a provider's future that is not ready.
#[cold]
fn drive<R: Request>(mut future: Pin<&mut SendFuture<R>>, meter: &Meter, wait: Wait<'_>) -> Option<Answer<R>> {
    let mut answered = None;
    meter.sent(1);
    wait(&mut |cx| {
        answered = Some(match caught(|| future.as_mut().poll(cx)) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(provided)) => provided.map_err(RequestError::Provider),
            Err(message) => Err(panicked(R::NAME, message)),
        });
        Poll::Ready(())
    });
    match &answered {
        Some(answer) => meter.count(answer),
        None => meter.abandoned.add(1),
    }
    answered
}
