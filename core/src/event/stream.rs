//! Events as an asynchronous stream.

use super::{Event, Listeners, Seats, listener};
use crate::caught::drop_each;
use crate::context::Context;
use crate::drain::Gated;
use crate::lane::Lane;
use crate::mailbox::{Mailbox, Sharing};
use crate::registry::{self, Broker, Registration};
use futures_util::Stream;
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

/// How many events a stream has lost to its full queue since it last said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lagged(pub u64);

impl fmt::Display for Lagged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} events were lost to a full queue", self.0)
    }
}

impl Error for Lagged {}

type SharingOf<E> = <<E as Event>::Lane as Lane>::Sharing;
type Queue<E> = <SharingOf<E> as Sharing>::Pointer<Mailbox<E, SharingOf<E>>>;

/// The events emitted in a context from the stream's creation on. It ends when the context closes, after what it has.
///
/// It needs no runtime, and may be polled anywhere (in the local lane: on its thread). Dropping it ends it.
pub struct EventStream<E: Event> {
    registration: Arc<Registration>,
    broker: Option<Arc<Broker>>,
    queue: Queue<E>,
}

/// The events emitted in the context from now on, as a stream with a queue of its own. In a closed context the stream has
/// ended.
pub fn stream<E: Event>(ctx: &Context) -> EventStream<E> {
    listener().stream(ctx)
}

pub(super) fn open<E: Event>(registration: &Arc<Registration>, queue: Queue<E>) -> EventStream<E> {
    let candidate = SharingOf::<E>::candidate::<E>(queue.clone(), None);
    if super::listener::register(registration, candidate).is_err() {
        queue.close();
    }
    let broker = registry::line::<Listeners<E>>(registration.context).map(|line| line.meter().broker().clone());
    EventStream { registration: registration.clone(), broker, queue }
}

impl<E: Event> EventStream<E> {
    /// The next event, or how many were lost since the last time; `None` when the stream has ended. Nothing is lost if
    /// the future is dropped.
    pub async fn next(&mut self) -> Option<Result<E, Lagged>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// How many events this stream has lost so far.
    pub fn lost(&self) -> u64 {
        self.registration.lost()
    }

    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Option<Result<E, Lagged>>> {
        match self.queue.take_lagged() {
            0 => {}
            lagged => return Poll::Ready(Some(Err(Lagged(lagged)))),
        }
        // In the local lane the queue hears only here of a context that another thread closed.
        if !self.registration.gate().is_open() {
            self.queue.close();
        }
        let polled = self.queue.poll_pop(cx);
        if let (Poll::Ready(Some(_)), Some(broker)) = (&polled, &self.broker) {
            broker.tally.delivered.add(1);
        }
        polled.map(|event| event.map(Ok))
    }
}

// The queue is only pointed to.
impl<E: Event> Unpin for EventStream<E> {}

impl<E: Event> Stream for EventStream<E> {
    type Item = Result<E, Lagged>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<E: Event> Drop for EventStream<E> {
    fn drop(&mut self) {
        if let Some(entry) = registry::remove(self.registration.sort, self.registration.context, self.registration.id) {
            entry.retire();
        }
        self.queue.close();
        let left = self.queue.drain();
        let count = left.len() as u64;
        drop_each(left);
        if let Some(broker) = &self.broker {
            broker.tally.gone.add(count);
        }
    }
}

impl<E: Event> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("event", &E::NAME).field("queued", &self.queue.len()).finish()
    }
}
