//! A type without a size that is met through a list first.

use brokers::{data, event};

#[data]
pub struct First {
    pub others: Vec<Second>,
    pub second: Second,
}

#[data]
pub struct Second {
    pub third: Third,
}

#[data]
pub struct Third {
    pub first: First,
}

#[event(api)]
pub struct Told {
    pub first: First,
}
