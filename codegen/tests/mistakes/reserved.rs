//! Names that every library has.

use brokers::{data, error, event, request, signal};

#[request(api)]
pub struct Shutdown;

#[signal(api)]
pub struct Free;

#[request(api)]
pub struct XRay;

/// `xray` is not in the way.
#[request(api)]
pub struct Xray;

#[event(api)]
pub struct Status;

#[error]
pub enum Error {
    One,
}

#[request(api, error = Error)]
pub struct Try;

#[data]
pub struct VecOfStr {
    pub texts: Vec<String>,
}

#[data]
pub enum Timeout {
    Default,
    None,
    Custom,
}

#[event(api)]
pub struct Told {
    pub texts: VecOfStr,
    pub timeout: Timeout,
}

/// Only foreign names matter: this one stays in Rust.
#[event(mt)]
pub struct Context;
