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

/// The requester's side. It does not know its request: all that is generic is the poll.
pub(crate) struct Parked {
    thread: ThreadNumber,
    number: u64,
    abandoned: Arc<AtomicBool>,
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

impl Parked {
    /// `None` if this thread is ending.
    pub(super) fn new<R: Request>(flight: Flight<R, LocalFuture<R>>) -> Option<Parked> {
        Parked::keep(flight.context, Box::new(flight))
    }

    fn keep(context: Context, flight: Box<dyn Any>) -> Option<Parked> {
        let abandoned = Arc::new(AtomicBool::new(false));
        let aloft = Aloft { context, flight: Some(flight), abandoned: abandoned.clone() };
        // Those whose requesters were dropped on another thread.
        land_those(|other| other.abandoned.load(Ordering::Acquire));
        let number = ALOFT.try_with(|here| {
            let number = here.next.replace(here.next.get() + 1);
            here.aloft.borrow_mut().insert(number, aloft);
            number
        });
        Some(Parked { thread: ThreadNumber::here(), number: number.ok()?, abandoned })
    }

    /// The future, to be polled here.
    fn take<E>(&self) -> Result<Box<dyn Any>, RequestError<E>> {
        if self.thread != ThreadNumber::here() {
            return Err(RequestError::WrongThread);
        }
        let flight = ALOFT.try_with(|here| here.aloft.borrow_mut().get_mut(&self.number)?.flight.take());
        flight.ok().flatten().ok_or(RequestError::Closed)
    }

    /// Puts the future back; false if its context was closed meanwhile, and it has been dropped.
    fn put(&self, flight: Box<dyn Any>) -> bool {
        let mut flight = Some(flight);
        let _ = ALOFT.try_with(|here| {
            if let Some(aloft) = here.aloft.borrow_mut().get_mut(&self.number) {
                aloft.flight = flight.take();
            }
        });
        let is_back = flight.is_none();
        drop_caught(flight);
        is_back
    }

    pub(super) fn poll<R: Request>(&self, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        let mut flight = match self.take() {
            Ok(flight) => flight,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let Some(known) = flight.downcast_mut::<Flight<R, LocalFuture<R>>>() else {
            unreachable!("a flight is kept under its own number")
        };
        match Pin::new(known).poll(cx) {
            Poll::Pending if !self.put(flight) => Poll::Ready(Err(RequestError::Closed)),
            polled => polled,
        }
    }
}

impl Drop for Parked {
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
