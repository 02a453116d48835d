//! Modules.

pub mod missing;

pub mod inner {
    #[path = "far.rs"]
    pub mod far;
}

#[brokers::event(api)]
pub struct Seen;
