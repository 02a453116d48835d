//! Data of the wrong shape, and types that cannot be mapped: all of it is told at once.

use brokers::{data, error};
use std::collections::BTreeMap;
use std::rc::Rc;

#[data]
pub struct Count {
    pub number: usize,
    pub shared: Rc<String>,
    hidden: i32,
    pub by_bytes: BTreeMap<Vec<u8>, String>,
}

#[data]
pub struct Pair(pub i32, pub i32);

#[data]
pub struct Of<T> {
    pub what: T,
}

#[data(api)]
#[repr(u8)]
pub enum Color {
    Red = 1,
    Green = 3000000000,
}

#[data]
pub enum Size {
    Small,
    Large = 0,
}

#[data]
pub fn function() {}

#[error]
pub struct Failure {
    pub why: String,
}

/// What is not public is nobody's business: only the compiler has to like it.
#[data]
#[derive(Eq, Clone)]
struct Inner(Rc<usize>);

fn main() {
    // Mistakes in a declaration do not make its name unknown.
    let count = Count { number: 1, shared: Rc::default(), hidden: 1, by_bytes: BTreeMap::new() };
    assert_eq!(count.clone(), count);
    assert_eq!(Inner(Rc::new(count.hidden as usize)), Inner(Rc::new(1)));
    let _ = (Color::Red, Pair(1, 2), Size::Small, Of { what: 1 }, function(), Failure { why: String::new() });
}
