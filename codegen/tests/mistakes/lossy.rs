//! Nothing that could be lost.

use brokers::{data, event, lossy, request, signal};
use std::time::{Duration, SystemTime};

pub type At = Option<SystemTime>;

#[data]
#[lossy]
pub struct Right {
    pub at: At,
}

#[data]
#[lossy]
pub struct Timeless {
    pub right: Right,
}

#[event(api)]
#[brokers::lossy]
pub struct Seen {
    pub timeless: Timeless,
}

#[request(api, returns = i32)]
#[lossy]
pub struct Wait {
    pub time: Duration,
}

#[signal(api)]
#[lossy]
pub struct Poke {
    pub at: SystemTime,
}

#[event(mt)]
#[lossy]
pub struct Here {
    pub at: SystemTime,
}
