//! What carries nothing, and what carries too much.

use brokers::{data, event, request};

#[data]
pub struct Hollow {
    pub nothing: (),
    pub nothings: Vec<()>,
    pub pair: (i32, ()),
    pub boxed: Box<()>,
    pub by_name: HashMap<String, ()>,
    pub many: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
    pub twelve: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
}

/// In no exported item, so nobody minds.
#[data]
pub struct Unused {
    pub nothing: (),
}

#[request(api, returns = ())]
pub struct GetNothing;

#[event(mt)]
pub struct Internal {
    pub names: HashMap<String, usize>,
}

#[event(api)]
pub struct Told {
    pub hollow: Hollow,
}
