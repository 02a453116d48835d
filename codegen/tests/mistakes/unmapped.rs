//! Types that have no mapping yet.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use brokers::{data, event, request};

#[data]
pub struct Later {
    pub names: HashMap<String, i32>,
    pub sorted: BTreeMap<i64, Vec<String>>,
    pub pair: (i32, String),
    pub boxed: Box<i32>,
    pub wait: Duration,
    pub at: Option<SystemTime>,
    pub nothing: (),
    pub nothings: Vec<()>,
}

/// In no exported item, so nobody minds.
#[data]
pub struct Unused {
    pub names: HashMap<String, i32>,
}

#[request(api, returns = (i32, i32))]
pub struct GetPair;

#[request(api, returns = ())]
pub struct GetNothing;

#[event(mt)]
pub struct Internal {
    pub names: HashMap<String, usize>,
}

#[event(api)]
pub struct Told {
    pub later: Later,
}
