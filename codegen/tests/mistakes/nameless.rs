//! Types without a name of their own that would get the same one, and names that are kept for them.

use std::collections::{BTreeMap, HashMap};

use brokers::{data, event};

#[data]
pub enum A {
    One,
}

#[data]
pub enum AToB {
    One,
}

#[data]
pub struct BToC {
    pub value: i32,
}

#[data]
pub struct C {
    pub value: i32,
}

#[data]
pub struct BoxOfTools {
    pub value: i32,
}

#[event(api)]
pub struct Told {
    pub a: ((u8, bool), String),
    pub b: ((u8, bool, String),),
    pub c: BTreeMap<A, BToC>,
    pub d: HashMap<AToB, C>,
    pub tools: BoxOfTools,
    pub fine: (HashMap<A, i32>, BTreeMap<A, i32>),
}
