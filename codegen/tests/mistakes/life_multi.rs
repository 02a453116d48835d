//! A request that many answer cannot be shut down with.
// .shutdown("Stop")

use brokers::{multi_request, request};

#[multi_request(mt)]
pub struct Stop;

#[request(api)]
pub struct Other;
