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

use super::{Answer, MISMATCH, Provided, Provider, Request, SendFuture, Shared, panicked};
use crate::caught::caught;
use crate::context::{Context, Scope};
use crate::error::RequestError;
use crate::registry::{self, Seat};
use crate::thread::Thread;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context as TaskContext, Poll, Waker};

pub use crate::registry::{Address, Permit};

/// What is not ready yet: whoever waits for it on this thread polls it until it is, or gives up.
pub type Polling<'a> = &'a mut dyn FnMut(&mut TaskContext<'_>) -> Poll<()>;

/// A shared provider of a synchronous request, called where its panics are caught: so what it returns is not moved.
pub trait Answers<R: Request>: Send + Sync {
    /// Calls it on the calling thread.
    fn answer(&self, thread: Thread, context: Context, request: R) -> Answer<R>;
}

impl<R: Request, P: Fn(R) -> Provided<R> + Send + Sync> Answers<R> for P {
    fn answer(&self, thread: Thread, context: Context, request: R) -> Answer<R> {
        let scope = Scope::enter_on(thread, context);
        // Written right where it is returned, as each move of a large one costs as much as a call.
        let mut answer = Err(RequestError::Closed);
        let outcome = caught(|| match self(request) {
            Ok(response) => answer = Ok(response),
            Err(error) => answer = Err(RequestError::Provider(error)),
        });
        drop(scope);
        if let Err(message) = outcome {
            answer = Err(panicked(R::NAME, message));
        }
        answer
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
        // Taken apart and put together, so that a response goes through registers and not through memory.
        match answered {
            Some(Ok(response)) => Some(Ok(response)),
            other => other,
        }
    }
}

/// Asks the shared provider of `R` that a call for `whom` found last on this thread, if it may still be asked; else the
/// request comes back, with `then`. Its future is polled once and then, if it is not ready, handed to `wait`. `fail` is told
/// why there is no response. Both are shown the thing of the [`Permit`], which is still in use then.
///
/// The response goes to `then`, right where it is: each move of a large one costs as much as a call.
#[inline(always)]
pub fn again<R: Request, T: FnOnce(R::Response) -> O, O, W, E>(
    thread: Thread,
    whom: Address,
    request: R,
    then: T,
    wait: impl Fn(*const (), Polling<'_>) -> W,
    fail: impl FnOnce(*const (), Result<RequestError<R::Error>, W>) -> E,
) -> Result<Result<O, E>, (R, T)> {
    let Some(provider) = registry::recent::<Provider<R>>(thread, whom) else { return Err((request, then)) };
    let thing = provider.thing;
    let failed = match &provider.handler {
        Shared::Sync(handler) if R::IS_SYNC => match handler.answer(thread, provider.context, request) {
            Ok(response) => return Ok(Ok(then(response))),
            Err(error) => Ok(error),
        },
        Shared::Async(handler) if !R::IS_SYNC => {
            let at = (provider.context, provider.broker);
            match begin(thread, at, &**handler, request, &|polling: Polling<'_>| wait(thing, polling)) {
                Ok(Ok(response)) => return Ok(Ok(then(response))),
                Ok(Err(error)) => Ok(error),
                Err(why) => Err(why),
            }
        }
        _ => unreachable!("{MISMATCH}"),
    };
    Ok(Err(fail(thing, failed)))
}

/// The same for a provider that this thread does not know yet; [`again`] knows it then if there is a permit.
#[inline(never)]
pub fn first<R: Request, W>(
    thread: Thread,
    whom: Address,
    permit: Option<Permit>,
    context: Context,
    request: R,
    wait: impl Fn(Polling<'_>) -> W,
) -> Result<Result<Answer<R>, W>, R> {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Err(request) };
    let Some(Seat::Shared(provider)) = line.only().map(|spot| &spot.seat) else { return Err(request) };
    let Some(provider) = provider.enter(thread) else { return Err(request) };
    if let Some(permit) = permit {
        registry::remember(thread, whom, permit, &line);
    }
    line.meter().answered();
    let broker = line.meter().broker().number;
    Ok(match &provider.handler {
        Shared::Sync(handler) if R::IS_SYNC => Ok(handler.answer(thread, context, request)),
        Shared::Async(handler) if !R::IS_SYNC => begin(thread, (context, broker), &**handler, request, &wait),
        _ => unreachable!("{MISMATCH}"),
    })
}

/// Begins a provider's future in the frame of its requester. It has been counted as answered, whatever it says or if it
/// panics, by the broker of this number.
#[inline(always)]
fn begin<R: Request, W>(
    thread: Thread,
    (context, broker): (Context, u64),
    handler: &dyn Begins<R>,
    request: R,
    wait: &dyn Fn(Polling<'_>) -> W,
) -> Result<Answer<R>, W> {
    let mut late = None;
    let mut later = |future: Pin<&mut SendFuture<R>>| late = Some(drive::<R, W>(context, broker, future, wait));
    let at_once = handler.here(thread, context, request, &mut later);
    match (at_once, late) {
        // See above.
        (Some(Ok(response)), None) => Ok(Ok(response)),
        (Some(Err(error)), None) => Ok(Err(error)),
        (_, Some(late)) => late,
        (None, None) => unreachable!("a future that is not ready is driven"),
    }
}

/// Drives a provider's future that is not ready, and has been counted as answered by the broker of this number.
#[cold]
fn drive<R: Request, W>(
    context: Context,
    broker: u64,
    mut future: Pin<&mut SendFuture<R>>,
    wait: &dyn Fn(Polling<'_>) -> W,
) -> Result<Answer<R>, W> {
    // That one has ended if the provider has removed all there was.
    let meter = registry::line::<Provider<R>>(context).map(|line| line.meter().clone());
    let meter = meter.filter(|meter| meter.broker().number == broker);
    meter.iter().for_each(|meter| meter.unanswered());
    let mut answered = None;
    let why = wait(&mut |cx| {
        answered = Some(match caught(|| future.as_mut().poll(cx)) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(provided)) => provided.map_err(RequestError::Provider),
            Err(message) => Err(panicked(R::NAME, message)),
        });
        Poll::Ready(())
    });
    if let Some(meter) = &meter {
        match &answered {
            Some(answer) => meter.count(answer),
            None => meter.abandoned.add(1),
        }
    }
    answered.ok_or(why)
}
