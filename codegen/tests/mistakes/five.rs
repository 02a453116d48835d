//! Five different mistakes: all of them are told at once.

use brokers::{data, event, request, signal};

/// How many of them there are.
#[data]
pub struct Count {
    /// The number.
    pub number: usize,
}

/// What colour it has.
#[data]
pub enum Color {
    Red = 1,
    Green = 2,
    Blue = 1,
}

/// Who it is.
#[request(apy, returns = String)]
pub struct GetName;

/// How many there are.
#[request(api, returns = Cuont)]
pub struct GetCount {
    /// Of which colour.
    pub color: Color,
}

/// One more.
#[event(api)]
pub struct Added {
    count: Count,
}

/// Nothing wrong with this one.
#[signal(api)]
pub struct Poke;
