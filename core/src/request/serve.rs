//! The provider's side: a request that has come to its provider's thread, whoever made it.

use super::{Answer, Asking, Bound, Flight, Limit, LocalFuture, Provider, Request, State, answer};
use crate::caught::drop_caught;
use crate::context::Context;
use crate::lane::Lane as _;
use crate::registry::{self, Broker, Homed, Seat, WaitingPlace};
use crate::room::{self, Task};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};

/// Whoever waits for the answer to a request. Dropped without one, it will get none.
pub trait Requester<R: Request>: 'static {
    /// Whether nobody waits any more.
    fn is_abandoned(&self) -> bool;
    /// Ready when nobody waits any more.
    fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()>;
    /// Takes the answer.
    fn answer(self, answer: Answer<R>);
}

/// Where a request is answered, seen from the thread that makes it.
pub enum Way {
    /// On this thread, and at once: its provider is shared or lives here, or there is none.
    Here,
    /// On another thread, where it may take this place among those that wait.
    Away(Place),
    /// On another thread, where as many wait as may.
    Full,
}

/// A place among the requests that wait for a provider. It is given back when the provider begins, or when this is dropped.
pub struct Place {
    _place: WaitingPlace,
}

/// Where `R` is answered, when asked from this thread.
pub fn way<R: Request>(context: Context) -> Way {
    let Some(line) = registry::line::<Provider<R>>(context) else { return Way::Here };
    let Some(spot) = line.only() else { return Way::Here };
    match spot.seat {
        Seat::There(..) => match spot.registration.take_place(R::CAPACITY) {
            Some(place) => Way::Away(Place { _place: place }),
            None => {
                line.meter().sent(1);
                line.meter().full.add(1);
                Way::Full
            }
        },
        _ => Way::Here,
    }
}

/// Answers a request on this thread: its provider is polled once in place, and if it has to wait, this thread's runtime
/// drives it until it is ready or its requester is gone; then it is dropped here.
///
/// A provider of another thread answers too, by way of this one. What is returned is a future that this thread has to
/// drive, if there is something left to do and nobody here who does it: that is so for shared providers, and for those of
/// other threads.
pub fn serve<R: Request>(context: Context, request: R, requester: impl Requester<R>) -> Option<Task> {
    if requester.is_abandoned() {
        drop_caught(request);
        return None;
    }
    if let Some(line) = registry::line::<Provider<R>>(context)
        && let Some(spot) = line.only()
        && let Seat::Here(home) = &spot.seat
        && R::Lane::REACHES_THREADS
    {
        let meter = line.meter();
        match run(context, home, request) {
            Ok(answer) => {
                meter.made(&answer);
                requester.answer(answer);
            }
            Err(flight) => {
                meter.sent(1);
                let requester = Counted { requester: Some(requester), broker: meter.broker().clone() };
                // Without a room it has been closed meanwhile.
                if let Some(room) = room::find(context) {
                    room.drive(Box::pin(Serving(Some((flight, requester)))));
                }
            }
        }
        return None;
    }
    let asking = Asking { context, limit: Limit::NONE, state: State::New(request) };
    let mut elsewhere = Elsewhere(Some((asking, requester)));
    let polled = Pin::new(&mut elsewhere).poll(&mut TaskContext::from_waker(Waker::noop()));
    polled.is_pending().then(|| -> Task { Box::pin(elsewhere) })
}

/// Begins a request at a provider of this thread, in place; if that has to wait, with its future.
pub(super) fn run<R: Request>(
    context: Context,
    home: &Homed<Provider<R>>,
    request: R,
) -> Result<Answer<R>, Flight<R, LocalFuture<R>>> {
    match &home.handler {
        Bound::Sync(provider) => Ok(answer::<R>(context, &**provider, request)),
        Bound::Async(provider) => {
            let mut flight = Flight::new(context, provider(request));
            match flight.poll(&mut TaskContext::from_waker(Waker::noop())) {
                Poll::Ready(answer) => Ok(answer),
                Poll::Pending => Err(flight),
            }
        }
    }
}

/// Drives a provider's future of this thread until it is ready or its requester is gone.
pub(super) struct Serving<R: Request, Q>(pub(super) Option<(Flight<R, LocalFuture<R>>, Q)>);

// Nothing in it is pinned that is not in a box.
impl<R: Request, Q> Unpin for Serving<R, Q> {}

impl<R: Request, Q: Requester<R>> Future for Serving<R, Q> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Some((flight, requester)) = &mut self.0 else { return Poll::Ready(()) };
        if requester.poll_abandoned(cx).is_ready() {
            self.0 = None;
            return Poll::Ready(());
        }
        let Poll::Ready(answer) = flight.poll(cx) else { return Poll::Pending };
        if let Some((flight, requester)) = self.0.take() {
            drop(flight);
            requester.answer(answer);
        }
        Poll::Ready(())
    }
}

/// Asks a provider that is not of this thread.
struct Elsewhere<R: Request, Q>(Option<(Asking<R>, Q)>);

// The same.
impl<R: Request, Q> Unpin for Elsewhere<R, Q> {}

impl<R: Request, Q: Requester<R>> Future for Elsewhere<R, Q> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Some((asking, requester)) = &mut self.0 else { return Poll::Ready(()) };
        if requester.poll_abandoned(cx).is_ready() {
            drop_caught(self.0.take());
            return Poll::Ready(());
        }
        let Poll::Ready(answer) = Pin::new(asking).poll(cx) else { return Poll::Pending };
        if let Some((asking, requester)) = self.0.take() {
            drop_caught(asking);
            requester.answer(answer);
        }
        Poll::Ready(())
    }
}

/// A requester of whom it is counted what became of the request.
struct Counted<Q> {
    requester: Option<Q>,
    broker: Arc<Broker>,
}

impl<R: Request, Q: Requester<R>> Requester<R> for Counted<Q> {
    fn is_abandoned(&self) -> bool {
        self.requester.as_ref().is_none_or(Q::is_abandoned)
    }

    fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        self.requester.as_mut().map_or(Poll::Ready(()), |requester| requester.poll_abandoned(cx))
    }

    fn answer(mut self, answer: Answer<R>) {
        // A provider's future is ready with its answer or its panic: it has said something.
        self.broker.tally.delivered.add(1);
        if let Some(requester) = self.requester.take() {
            requester.answer(answer);
        }
    }
}

impl<Q> Drop for Counted<Q> {
    fn drop(&mut self) {
        if self.requester.is_some() {
            self.broker.tally.abandoned.add(1);
        }
    }
}
