//! Mistakes in events, requests and signals.

use brokers::{Context, event, request, signal};

#[event(apy)]
pub struct Seen {
    pub id: i64,
}

#[event(mt, returns = i32)]
pub struct Heard;

#[event(api)]
pub enum Which {
    One,
}

#[request(api, return = String)]
pub struct GetName {
    pub id: usize,
}

#[request(api, returns = u128, error = String, error = String)]
pub struct GetNumber;

#[request(api, returns =)]
pub struct GetNothing;

#[request(returns = i32 error = String)]
pub struct Ask;

#[signal(api)]
struct Poke(i32);

#[signal]
#[event]
pub struct Both;

/// In lanes that are not exported anything goes that can be sent.
#[event(mt)]
struct Told {
    whom: std::sync::Arc<usize>,
}

fn main() {
    let ctx = Context::DEFAULT;
    // Mistakes in a declaration do not make its methods unknown.
    Seen { id: 1 }.emit(&ctx);
    Told { whom: Default::default() }.emit(&ctx);
    GetName::clear(&ctx);
    Poke(1).signal(&ctx).unwrap();
}
