//! The numbers of an instance: those of the brokers of its context, of its asynchronous calls, and of the way to foreign
//! callbacks. Reading them takes nothing from whoever makes calls or emits.

use std::fmt::Write as _;

use brokers_core::context::Context;
use brokers_core::stats::{BrokerKind, BrokerStats};

use crate::instance::Instance;

/// The numbers of an instance since it was created. They are read one after the other while it goes on.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Stats {
    /// Requests made, from outside and inside.
    pub requests: u64,
    /// Requests without an answer yet.
    pub requests_in_flight: u64,
    /// Requests whose caller went before the answer came: a deadline passed, or it cancelled.
    pub requests_abandoned: u64,
    /// Signals sent.
    pub signals: u64,
    /// Events emitted to those who listen now; forgotten with the last listener of an event.
    pub events: u64,
    /// Asynchronous calls without an answer yet.
    pub async_in_flight: u64,
    /// Events that wait for callbacks.
    pub events_queued: u64,
    /// The most that have ever waited, a sixteenth more or less.
    pub events_high_water: u64,
    /// Callbacks called with an event.
    pub delivered: u64,
    /// Answers handed to callbacks.
    pub completed: u64,
    /// Events lost for a subscription because a queue was full.
    pub lost_full: u64,
    /// Events lost for a subscription because a shutdown could not wait for their delivery.
    pub lost_shutdown: u64,
    /// Events lost for a subscription because they were nested too deep for C.
    pub lost_depth: u64,
    /// Callbacks that panicked.
    pub callback_panics: u64,
    /// Subscriptions that there are.
    pub subscriptions: u64,
}

/// The numbers of an instance.
pub(crate) fn of(instance: &Instance) -> Stats {
    sum(&brokers(instance.context), instance)
}

/// The same, with those of each broker, as a JSON object.
pub(crate) fn json(instance: &Instance) -> String {
    let brokers = brokers(instance.context);
    let mut text = String::from("{");
    for (name, value) in sum(&brokers, instance).named() {
        let _ = write!(text, "\"{name}\":{value},");
    }
    text.push_str("\"brokers\":[");
    for (index, broker) in brokers.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "," });
        write_broker(&mut text, broker);
    }
    text.push_str("]}");
    text
}

/// A name is an identifier, and so needs no escapes.
fn write_broker(text: &mut String, broker: &BrokerStats) {
    let kind = match broker.kind {
        BrokerKind::Event => "event",
        BrokerKind::Request => "request",
        BrokerKind::Signal => "signal",
        _ => "other",
    };
    let _ = write!(
        text,
        "{{\"name\":\"{}\",\"kind\":\"{kind}\",\"registered\":{},\"sent\":{},\"copies\":{},\"delivered\":{},\
         \"droppedFull\":{},\"droppedGone\":{},\"droppedAbandoned\":{},\"inFlight\":{},\"queued\":{},\"highWater\":{}}}",
        broker.name,
        broker.registered,
        broker.sent,
        broker.copies,
        broker.delivered,
        broker.dropped.full,
        broker.dropped.gone,
        broker.dropped.abandoned,
        broker.in_flight,
        broker.queued,
        broker.high_water,
    );
}

fn brokers(context: Context) -> Vec<BrokerStats> {
    brokers_core::stats::stats(&context)
}

fn sum(brokers: &[BrokerStats], instance: &Instance) -> Stats {
    let mut stats = Stats::default();
    for broker in brokers {
        match broker.kind {
            BrokerKind::Request => {
                stats.requests += broker.sent;
                stats.requests_in_flight += broker.in_flight;
                stats.requests_abandoned += broker.dropped.abandoned;
            }
            BrokerKind::Signal => stats.signals += broker.sent,
            _ => stats.events += broker.sent,
        }
    }
    stats.async_in_flight = instance.calls.in_flight();
    let delivery = instance.delivery.numbers();
    Stats {
        events_queued: delivery.queued,
        events_high_water: delivery.highest,
        delivered: delivery.delivered,
        completed: delivery.completions,
        lost_full: delivery.lost_full,
        lost_shutdown: delivery.lost_abandoned,
        lost_depth: delivery.lost_unfit,
        callback_panics: delivery.panicked,
        subscriptions: delivery.subscriptions,
        ..stats
    }
}

impl Stats {
    /// Each number with the name that C and JSON have for it.
    pub fn named(&self) -> [(&'static str, u64); 15] {
        [
            ("requests", self.requests),
            ("requestsInFlight", self.requests_in_flight),
            ("requestsAbandoned", self.requests_abandoned),
            ("signals", self.signals),
            ("events", self.events),
            ("asyncInFlight", self.async_in_flight),
            ("eventsQueued", self.events_queued),
            ("eventsHighWater", self.events_high_water),
            ("delivered", self.delivered),
            ("completed", self.completed),
            ("lostFull", self.lost_full),
            ("lostShutdown", self.lost_shutdown),
            ("lostDepth", self.lost_depth),
            ("callbackPanics", self.callback_panics),
            ("subscriptions", self.subscriptions),
        ]
    }
}
