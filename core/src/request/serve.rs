//! The provider's side: a request that has come to its provider's thread, whoever made it.

use super::{Answer, Asking, Bound, Flight, Limit, LocalFuture, Provider, Request, State, answer};
use crate::caught::drop_caught;
use crate::context::Context;
use crate::lane::Lane as _;
use crate::registry::{self, Broker, Homed, Seat, WaitingPlace};
use crate::room::{self, Task};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};

/// Whoever waits for the answer to a request. Dropped without one, it will get none.
///
/// There are several of them for each request, so most of what is done with them knows them as `dyn` only.
pub trait Requester<R: Request>: 'static {
    /// Whether nobody waits any more.
    fn is_abandoned(&self) -> bool;
    /// Ready when nobody waits any more.
    fn poll_abandoned(&mut self, cx: &mut TaskContext<'_>) -> Poll<()>;
    /// Takes the answer, of which there is one.
    fn answer(&mut self, answer: Answer<R>);
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
pub fn serve<R: Request>(context: Context, request: R, mut requester: impl Requester<R>) -> Option<Task> {
    match begin(context, request, &mut requester) {
        Begun::Over => None,
        Begun::Here(flight, counted) => {
            // Without a room it has been closed meanwhile.
            if let Some(room) = room::find(context) {
                room.drive(Box::pin(Serving::new(flight, requester, counted)));
            }
            None
        }
        Begun::Elsewhere(asking) => Some(Box::pin(Serving::new(asking, requester, Counted(None)))),
    }
}

/// What is left to do when a request has begun.
enum Begun<R: Request> {
    Over,
    /// To drive its provider's future on this thread.
    Here(Flight<R, LocalFuture<R>>, Counted),
    /// To ask a provider that is not of this thread.
    Elsewhere(Asking<R>),
}

fn begin<R: Request>(context: Context, request: R, requester: &mut dyn Requester<R>) -> Begun<R> {
    if requester.is_abandoned() {
        drop_caught(request);
        return Begun::Over;
    }
    if let Some(line) = registry::line::<Provider<R>>(context)
        && let Some(spot) = line.only()
        && let Seat::Here(home) = &spot.seat
        && R::Lane::REACHES_THREADS
    {
        let meter = line.meter();
        return match run(context, home, request, &mut TaskContext::from_waker(Waker::noop())) {
            Ok(answer) => {
                meter.made(&answer);
                requester.answer(answer);
                Begun::Over
            }
            Err(flight) => {
                meter.sent(1);
                Begun::Here(flight, Counted(Some(meter.broker().clone())))
            }
        };
    }
    let mut asking = Asking { context, limit: Limit::NONE, state: State::New(request) };
    let cx = &mut TaskContext::from_waker(Waker::noop());
    if turn(&mut asking, requester, &mut Counted(None), cx).is_pending() {
        return Begun::Elsewhere(asking);
    }
    drop_caught(asking);
    Begun::Over
}

/// Begins a request at a provider of this thread, in place; if that has to wait, with its future.
pub(super) fn run<R: Request>(
    context: Context,
    home: &Homed<Provider<R>>,
    request: R,
    cx: &mut TaskContext<'_>,
) -> Result<Answer<R>, Flight<R, LocalFuture<R>>> {
    match &home.handler {
        Bound::Sync(provider) if R::IS_SYNC => Ok(answer::<R>(context, &**provider, request)),
        Bound::Async(provider) if !R::IS_SYNC => {
            let mut flight = Flight::new(context, provider(request));
            match Pin::new(&mut flight).poll(cx) {
                Poll::Ready(answer) => Ok(answer),
                Poll::Pending => Err(flight),
            }
        }
        _ => unreachable!("{}", super::MISMATCH),
    }
}

/// Drives the future of an answer until it is ready or its requester is gone.
pub(super) struct Serving<R, F, Q> {
    future: F,
    requester: Q,
    counted: Counted,
    request: PhantomData<fn(R)>,
}

impl<R, F, Q> Serving<R, F, Q> {
    pub(super) fn new(future: F, requester: Q, counted: Counted) -> Serving<R, F, Q> {
        Serving { future, requester, counted, request: PhantomData }
    }
}

// Nothing in it is pinned that is not in a box.
impl<R, F, Q> Unpin for Serving<R, F, Q> {}

impl<R, F, Q> Future for Serving<R, F, Q>
where
    R: Request,
    F: Future<Output = Answer<R>> + Unpin + 'static,
    Q: Requester<R>,
{
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Serving { future, requester, counted, .. } = &mut *self;
        turn(future, requester, counted, cx)
    }
}

/// One poll of the future of an answer; ready when it is answered, or nobody waits for it any more. One for all of them: it
/// must not become part of each.
#[inline(never)]
fn turn<R: Request>(
    future: &mut (dyn Future<Output = Answer<R>> + Unpin),
    requester: &mut dyn Requester<R>,
    counted: &mut Counted,
    cx: &mut TaskContext<'_>,
) -> Poll<()> {
    if requester.poll_abandoned(cx).is_ready() {
        return Poll::Ready(());
    }
    let Poll::Ready(answer) = Pin::new(future).poll(cx) else { return Poll::Pending };
    counted.answered();
    requester.answer(answer);
    Poll::Ready(())
}

/// Where it is counted what becomes of a request, unless its requester counts.
pub(super) struct Counted(pub(super) Option<Arc<Broker>>);

impl Counted {
    /// A provider's future is ready with its answer or its panic: it has said something.
    fn answered(&mut self) {
        if let Some(broker) = self.0.take() {
            broker.tally.delivered.add(1);
        }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        if let Some(broker) = &self.0 {
            broker.tally.abandoned.add(1);
        }
    }
}
