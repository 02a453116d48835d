//! What the rows ask for and hear.

use brokers::{data, event, request};

/// The usual struct of an answer: a number, three texts, a flag.
#[data]
pub struct DeviceInfo {
    /// Its number.
    pub device_id: i64,
    /// Longer than what a `std::string` keeps in itself.
    pub name: String,
    /// Shorter than that.
    pub device_type: String,
    /// `host:port`.
    pub address: String,
    /// Whether it answers.
    pub online: bool,
}

/// Answered on the caller's thread by a function.
#[request(api, sync, returns = i64)]
pub struct Add {
    /// One number.
    pub a: i64,
    /// The other.
    pub b: i64,
}

/// The same, and known to wait for nothing.
#[request(api, sync, nonblocking, returns = i64)]
pub struct AddAtOnce {
    /// One number.
    pub a: i64,
    /// The other.
    pub b: i64,
}

/// Answered on the caller's thread by a future that is ready at once.
#[request(api, returns = i64)]
pub struct AddSoon {
    /// One number.
    pub a: i64,
    /// The other.
    pub b: i64,
}

/// Answered by the processing thread.
#[request(api, returns = i64)]
pub struct AddThere {
    /// One number.
    pub a: i64,
    /// The other.
    pub b: i64,
}

/// A copy of one device, made on the caller's thread.
#[request(api, sync, nonblocking, returns = DeviceInfo)]
pub struct FindDevice {
    /// Its number.
    pub device_id: i64,
}

/// Copies of all thousand devices, made on the caller's thread.
#[request(api, sync, returns = Vec<DeviceInfo>)]
pub struct ListDevices;

/// Each of them with the other sign, on the caller's thread.
#[request(api, sync, returns = Vec<f64>)]
pub struct Negate {
    /// Them.
    pub numbers: Vec<f64>,
}

/// Something small happened.
#[event(api)]
pub struct Happened {
    /// Counted from 0 in each burst.
    pub number: i64,
    /// What.
    pub what: String,
    /// Whether it is over.
    pub over: bool,
}

/// Something of which no foreign program wants to hear.
#[event(api)]
pub struct Unheard {
    /// Counted from 0 in each burst.
    pub number: i64,
    /// Whether it is over.
    pub over: bool,
}

/// Emit so many `Happened` on the processing thread, in one turn. Answers how many nanoseconds that took.
#[request(api, returns = u64)]
pub struct Burst {
    /// How many.
    pub count: u64,
}

/// Emit so many `Unheard` on the processing thread, in one turn. Answers how many nanoseconds that took.
#[request(api, returns = u64)]
pub struct BurstUnheard {
    /// How many.
    pub count: u64,
}
