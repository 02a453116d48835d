//! A request that is not exported cannot be shut down with.
// .require_initialized()
// .shutdown("Stop")

use brokers::request;

#[request(mt)]
pub struct Stop;

#[request(api)]
pub struct Other;
