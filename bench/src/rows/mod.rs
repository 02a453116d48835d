//! The rows: what is measured, and beside what.

mod ask;
mod deliver;
mod same_thread;

use brokers::Context;

use crate::messages::{Number, Reading};
use crate::race::{Contestant, Pace, Result};
use crate::threads::Home;

/// Contestants for one job.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) measures: &'static [&'static str],
    pub(crate) pace: Pace,
    pub(crate) open: fn(&Home) -> Vec<Contestant>,
}

const PER_CALL: &[&str] = &[""];
/// What a message costs its emitter, and how long it takes until every listener has got it, if many are under way.
const EMITTED_AND_SEEN: &[&str] = &["emitter", "until seen"];

const fn filled(name: &'static str, open: fn(&Home) -> Vec<Contestant>) -> Group {
    Group { name, measures: PER_CALL, pace: Pace::Filled, open }
}

const fn batch(name: &'static str, open: fn(&Home) -> Vec<Contestant>) -> Group {
    Group { name, measures: EMITTED_AND_SEEN, pace: Pace::Batch, open }
}

pub(crate) const GROUPS: &[Group] = &[
    filled("same thread: sync request", same_thread::sync_request),
    filled("same thread: async request answered at once", same_thread::async_request),
    filled("same thread: emit to nobody", same_thread::emit::<0>),
    filled("same thread: emit to 1 listener", same_thread::emit::<1>),
    filled("same thread: emit to 8 listeners", same_thread::emit::<8>),
    batch("same thread: stream and async listener", deliver::here),
    batch("across threads: emit u64 to 1 listener", deliver::events::<Number, 1, 1>),
    batch("across threads: emit u64 to 8 listeners on 1 thread", deliver::events::<Number, 1, 8>),
    batch("across threads: emit u64 to 8 listeners on 8 threads", deliver::events::<Number, 8, 1>),
    batch("across threads: emit String to 1 listener", deliver::events::<Reading, 1, 1>),
    batch("across threads: emit String to 8 listeners on 1 thread", deliver::events::<Reading, 1, 8>),
    batch("across threads: emit String to 8 listeners on 8 threads", deliver::events::<Reading, 8, 1>),
    batch("across threads: signal", deliver::signals),
    filled("across threads: request, 1 in flight", ask::in_flight::<1>),
    filled("across threads: request, 8 in flight", ask::in_flight::<8>),
    filled("across threads: request, 64 in flight", ask::in_flight::<64>),
    filled("across threads: blocking request, 1 caller", ask::blocking::<1>),
    filled("across threads: blocking request, 8 callers", ask::blocking::<8>),
];

fn context() -> Context {
    Context::new().expect("a context")
}

/// Whether the answers to `0..count`, each doubled, have this sum.
fn answered(sum: u64, count: u64) -> Result<()> {
    if sum == (0..count).sum::<u64>() * 2 { Ok(()) } else { Err(format!("not all of {count} answers are right")) }
}
