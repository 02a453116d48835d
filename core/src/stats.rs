//! The numbers of a context's brokers.
//!
//! Counting costs the hot path no atomic read-modify-write: each thread counts in a tally of its own, by a load and a
//! store, and whoever asks adds the tallies up. What is counted by whichever thread it happens on (losses, what is taken
//! from streams) goes into one tally of the broker.

use crate::context::Context;
use crate::registry::Broker;
use crate::world;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What kind of broker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrokerKind {
    /// Many listeners, no answer.
    Event,
    /// One provider, one answer.
    Request,
    /// One handler, no answer.
    Signal,
}

/// The numbers of one broker: of one declared type, in one context.
///
/// `copies` = `delivered` + `dropped` + `in_flight`, where a copy is a message for one listener, provider or handler.
/// Numbers are kept while anything is registered; they are read one after the other while the brokers go on, so that a
/// message in motion may be counted on one side already and not yet on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BrokerStats {
    /// The type's name in its declaration.
    pub name: &'static str,
    /// What it is.
    pub kind: BrokerKind,
    /// How many listeners, providers or handlers there are; mocks count.
    pub registered: usize,
    /// How many messages were emitted, requested or signalled while anything was registered.
    pub sent: u64,
    /// How many copies of them were to be delivered: for events one for each listener there was.
    pub copies: u64,
    /// How many a listener or handler has been called with, or a provider has answered (with a panic, too).
    pub delivered: u64,
    /// How many never were, and why.
    pub dropped: Dropped,
    /// How many are on their way: queued, or being handled.
    pub in_flight: u64,
    /// How many wait in the listeners' own queues.
    pub queued: usize,
    /// The most that have ever waited in one of those queues.
    pub high_water: usize,
}

/// Why messages were dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dropped {
    /// A queue was full.
    pub full: u64,
    /// The listener, provider or handler went before it got the message, or its thread or context did.
    pub gone: u64,
    /// The requester went before the answer came: a deadline passed, or it lost interest.
    pub abandoned: u64,
}

impl Dropped {
    /// All of them.
    pub fn total(&self) -> u64 {
        self.full + self.gone + self.abandoned
    }
}

impl BrokerStats {
    pub(crate) fn new(
        name: &'static str,
        kind: BrokerKind,
        registered: usize,
        tally: &Tally,
        (queued, high_water): (usize, usize),
    ) -> BrokerStats {
        // What is done is read before what was to do, so that the difference is never negative.
        let delivered = tally.delivered.get();
        let dropped = Dropped { full: tally.full.get(), gone: tally.gone.get(), abandoned: tally.abandoned.get() };
        let answered = tally.answered.get();
        let (sent, copies) = (tally.sent.get() + answered, tally.copies.get() + answered);
        let delivered = delivered + answered;
        let in_flight = copies.saturating_sub(delivered + dropped.total());
        BrokerStats { name, kind, registered, sent, copies, delivered, dropped, in_flight, queued, high_water }
    }
}

/// The numbers of all brokers of the context in which anything is registered, by name. Local ones are told for each
/// thread. Any thread may ask; it waits for nobody who dispatches, and nobody who dispatches waits for it.
pub fn stats(ctx: &Context) -> Vec<BrokerStats> {
    let mut all: Vec<BrokerStats> = Vec::new();
    // Not sorted by the standard library, which is a lot of code for a few.
    for broker in world::stats(*ctx) {
        let at = all.partition_point(|before| before.name <= broker.name);
        all.insert(at, broker);
    }
    all
}

/// A number that is counted up.
#[derive(Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// For a number that one thread counts.
    #[inline]
    fn add_alone(&self, more: u64) {
        self.0.store(self.0.load(Ordering::Relaxed).wrapping_add(more), Ordering::Relaxed);
    }

    /// For a number that several threads count.
    pub(crate) fn add(&self, more: u64) {
        if more > 0 {
            self.0.fetch_add(more, Ordering::Relaxed);
        }
    }
}

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) sent: Count,
    pub(crate) copies: Count,
    pub(crate) delivered: Count,
    /// Requests that were answered by the very call that made them; they are not among the three above.
    answered: Count,
    pub(crate) full: Count,
    pub(crate) gone: Count,
    pub(crate) abandoned: Count,
}

impl Tally {
    /// A request was made and answered, on the one thread that counts here.
    #[inline]
    pub(crate) fn answered(&self) {
        self.answered.add_alone(1);
    }

    /// Adds what another one has counted.
    pub(crate) fn add_all(&self, other: &Tally) {
        self.add_done(other);
        self.add_begun(other);
    }

    /// Adds what is over. Of all tallies before [`add_begun`](Self::add_begun) of any: see `BrokerStats::new`.
    pub(crate) fn add_done(&self, other: &Tally) {
        self.delivered.add(other.delivered.get());
        self.full.add(other.full.get());
        self.gone.add(other.gone.get());
        self.abandoned.add(other.abandoned.get());
    }

    /// Adds what was to be done.
    pub(crate) fn add_begun(&self, other: &Tally) {
        self.answered.add(other.answered.get());
        self.sent.add(other.sent.get());
        self.copies.add(other.copies.get());
    }
}

/// One thread's tally of a broker.
pub(crate) struct Meter {
    broker: Arc<Broker>,
    tally: Arc<Tally>,
}

impl Meter {
    pub(crate) fn new(broker: &Arc<Broker>) -> Meter {
        Meter { broker: broker.clone(), tally: broker.new_meter() }
    }

    #[inline]
    pub(crate) fn broker(&self) -> &Arc<Broker> {
        &self.broker
    }

    /// A message was sent to so many.
    #[inline]
    pub(crate) fn sent(&self, copies: usize) {
        self.tally.sent.add_alone(1);
        self.tally.copies.add_alone(copies as u64);
    }

    /// A request was made and answered.
    #[inline]
    pub(crate) fn answered(&self) {
        self.tally.answered();
    }

    /// A request that was counted as answered has not been yet.
    pub(crate) fn unanswered(&self) {
        self.tally.answered.add_alone(u64::MAX);
        self.sent(1);
    }

    /// Where this thread counts. It is there for as long as this.
    pub(crate) fn tally(&self) -> &Tally {
        &self.tally
    }

    /// So many copies were delivered here.
    #[inline]
    pub(crate) fn delivered(&self, copies: u64) {
        self.tally.delivered.add_alone(copies);
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.broker.take_meter(&self.tally);
    }
}

impl Deref for Meter {
    type Target = Tally;

    /// What several threads count.
    fn deref(&self) -> &Tally {
        &self.broker.tally
    }
}
