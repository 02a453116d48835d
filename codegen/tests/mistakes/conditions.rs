//! Conditions that a build script can decide, and others.

use brokers::{data, event, request};

#[cfg(feature = "off")]
#[event(api)]
pub struct Off {
    pub x: usize,
}

#[cfg(loom)]
#[event(api)]
pub struct Unknown;

#[event(api)]
pub struct Partly {
    #[cfg(feature = "off")]
    pub x: Missing,
    #[cfg(flavour = "sweet")]
    pub y: i32,
    pub z: Choice,
}

#[cfg(unix)]
#[data]
pub enum Choice {
    A,
    #[cfg(not(windows))]
    B = 0,
    #[cfg(windows)]
    C = 0,
}

#[cfg(windows)]
#[data]
pub enum Choice {
    A,
}

#[data]
pub struct Gone {
    #[cfg(feature = "off")]
    pub x: i32,
}

#[request(api, returns = Gone)]
pub struct GetGone;

#[cfg(loom)]
mod tests;

#[cfg(feature =)]
#[event(api)]
pub struct Broken;
