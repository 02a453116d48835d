//! Requests that are answered late, never, or on the very thread that asks, and what tells their fate.

use brokers::{event, request};

/// Answer nothing before [`ReleaseHeld`]. The beginning is told by [`HoldBegan`], the end by [`HoldEnded`].
#[request(api, returns = u32)]
pub struct Hold {
    /// What it answers, and by which the events know it.
    pub id: u32,
}

/// Let every [`Hold`] answer; answers how many there were.
#[request(api, returns = u32)]
pub struct ReleaseHeld;

/// Answer nothing at all, with a deadline of its own.
#[request(api, deadline = 50ms)]
pub struct Hurried;

/// Answer the value on the thread of whoever asks.
#[request(api, returns = i64)]
pub struct OnTheSpot {
    /// The value.
    pub value: i64,
}

/// Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.
#[request(api, sync, nonblocking, returns = i64)]
pub struct AtOnce {
    /// The value.
    pub value: i64,
}

/// Answer the value at once, on the processing thread.
#[request(api, sync, nonblocking, returns = i64)]
pub struct AtOnceElsewhere {
    /// The value.
    pub value: i64,
}

/// Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`.
#[request(api)]
pub struct NeverOnTheSpot;

/// Log a text, as an author's code does.
#[request(api)]
pub struct WriteLog {
    /// 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
    pub level: u32,
    /// The text; `number` is logged with it, and is 7.
    pub text: String,
}

/// A [`Hold`] has begun.
#[event(api)]
pub struct HoldBegan {
    /// Which.
    pub id: u32,
}

/// A [`Hold`] is over.
#[event(api)]
pub struct HoldEnded {
    /// Which.
    pub id: u32,
    /// Whether it has answered; otherwise it was dropped before.
    pub finished: bool,
}
