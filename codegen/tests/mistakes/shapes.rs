//! Items of the wrong shape.

use brokers::{data, error, event, request, signal};

#[data]
pub struct Pair(pub i32, pub i32);

#[data]
pub struct Nothing;

#[data]
pub struct Empty {}

#[data]
pub struct Hidden {
    seen: i32,
    pub(crate) half: i32,
}

#[data]
pub struct Wrapped(i32);

#[data]
pub struct Of<T> {
    pub what: T,
}

#[data]
pub enum Never {}

#[data]
pub enum Brackets {
    Round(),
    Curly {},
}

#[data]
pub type Alias = i32;

#[data]
pub fn function() {}

#[error]
pub struct Failure {
    pub why: String,
}

#[event(api)]
pub enum Which {
    One,
}

#[event(api)]
struct Private;

#[signal(api)]
pub struct Unnamed(pub i32);

#[request(api)]
pub trait Ask {}
