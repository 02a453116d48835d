//! Requests of the local lane that wait. The provider's future stays in its thread's keeping, so that the requester's is
//! `Send` as in every lane; it is the requester who polls it, so that no runtime is needed. When the context closes, the
//! future is dropped by its thread, and the requester is told as everybody is who polls a provider's future.

use super::{Answer, Flight, LocalFuture, Request};
use crate::caught::drop_caught;
use crate::context::Context;
use crate::error::RequestError;
use crate::queue::ThreadNumber;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context as TaskContext, Poll};

thread_local! {
    static ALOFT: Keeping = Keeping::default();
}

#[derive(Default)]
struct Keeping {
    aloft: RefCell<HashMap<u64, Aloft>>,
    next: Cell<u64>,
}

/// A provider's future that was not ready when it was last polled.
struct Aloft {
    context: Context,
    /// `Box<Flight<R>>`; away while it is being polled.
    flight: Option<Box<dyn Any>>,
    abandoned: Arc<AtomicBool>,
}

type Local<R> = Flight<R, LocalFuture<R>>;

/// The requester's side.
pub(crate) struct Parked<R: Request> {
    thread: ThreadNumber,
    number: u64,
    abandoned: Arc<AtomicBool>,
    request: PhantomData<fn(R)>,
}

/// Drops the futures of a context's pending requests on this thread.
pub(crate) fn land(context: Context) {
    land_those(|aloft| aloft.context == context);
}

fn land_those(which: impl Fn(&Aloft) -> bool) {
    let landed = ALOFT.try_with(|here| {
        here.aloft.borrow_mut().extract_if(|_, aloft| which(aloft)).map(|(_, aloft)| aloft).collect::<Vec<_>>()
    });
    for aloft in landed.unwrap_or_default() {
        drop_caught(aloft.flight);
    }
}

impl<R: Request> Parked<R> {
    /// `None` if this thread is ending.
    pub(super) fn new(flight: Local<R>) -> Option<Parked<R>> {
        let abandoned = Arc::new(AtomicBool::new(false));
        let aloft = Aloft { context: flight.context, flight: Some(Box::new(flight)), abandoned: abandoned.clone() };
        // Those whose requesters were dropped on another thread.
        land_those(|other| other.abandoned.load(Ordering::Acquire));
        let number = ALOFT.try_with(|here| {
            let number = here.next.replace(here.next.get() + 1);
            here.aloft.borrow_mut().insert(number, aloft);
            number
        });
        Some(Parked { thread: ThreadNumber::here(), number: number.ok()?, abandoned, request: PhantomData })
    }

    fn take(&self) -> Option<Box<Local<R>>> {
        let flight = ALOFT.try_with(|here| here.aloft.borrow_mut().get_mut(&self.number)?.flight.take());
        let flight = flight.ok().flatten()?;
        Some(flight.downcast().unwrap_or_else(|_| unreachable!("a flight is kept under its own number")))
    }

    /// Puts the future back; it is given back if its context was closed meanwhile.
    fn put(&self, flight: Box<Local<R>>) -> Result<(), Box<Local<R>>> {
        let mut flight = Some(flight);
        let _ = ALOFT.try_with(|here| {
            if let Some(aloft) = here.aloft.borrow_mut().get_mut(&self.number) {
                aloft.flight = flight.take().map(|flight| flight as Box<dyn Any>);
            }
        });
        flight.map_or(Ok(()), Err)
    }
}

impl<R: Request> Future for Parked<R> {
    type Output = Answer<R>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        if self.thread != ThreadNumber::here() {
            return Poll::Ready(Err(RequestError::WrongThread));
        }
        let Some(mut flight) = self.take() else {
            return Poll::Ready(Err(RequestError::Closed));
        };
        match flight.poll(cx) {
            Poll::Ready(answer) => Poll::Ready(answer),
            Poll::Pending => match self.put(flight) {
                Ok(()) => Poll::Pending,
                Err(flight) => {
                    drop_caught(flight);
                    Poll::Ready(Err(RequestError::Closed))
                }
            },
        }
    }
}

impl<R: Request> Drop for Parked<R> {
    fn drop(&mut self) {
        // From another thread the future can only be given up; its own thread drops it.
        self.abandoned.store(true, Ordering::Release);
        if self.thread == ThreadNumber::here() {
            let aloft = ALOFT.try_with(|here| here.aloft.borrow_mut().remove(&self.number));
            if let Ok(Some(aloft)) = aloft {
                drop_caught(aloft.flight);
            }
        }
    }
}
