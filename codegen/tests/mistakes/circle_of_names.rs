//! Names that stand for nothing but each other, met through a struct first.

use brokers::{data, event};

#[data]
pub struct Pair(pub (Node, Vec<Other>));

#[data]
pub struct Node {
    pub others: Vec<Other>,
}

pub type Other = Box<Pair>;

#[event(api)]
pub struct Told {
    pub pair: Pair,
}
