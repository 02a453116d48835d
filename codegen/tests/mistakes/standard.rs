//! Names of the standard library.

use brokers::{data, event};
use chrono::Duration;
use std::time::SystemTime;
use std::time::SystemTime as HashMap;

#[data]
pub struct String {
    pub bytes: Vec<u8>,
}

#[event(api)]
pub struct Told {
    pub text: String,
}
