//! `#[non_exhaustive]` where it promises nothing.

use brokers::{data, error, event, request};

#[data]
#[non_exhaustive]
pub struct Place {
    pub east: f64,
}

#[data]
#[non_exhaustive]
pub enum Kind {
    A,
    B,
}

#[error]
pub enum Wrong {
    #[non_exhaustive]
    At { place: Place },
}

#[request(api, returns = Kind, error = Wrong)]
#[non_exhaustive]
pub struct Find {
    pub place: Place,
}

#[event(api)]
#[non_exhaustive]
pub struct Moved {
    pub place: Place,
}
