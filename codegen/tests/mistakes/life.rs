//! The requests with a part in the library's life.
// .initialize("InitialiseRequest")
// .shutdown("Stop")

use brokers::request;

#[request(api)]
pub struct InitializeRequest;

#[request(api, returns = i32)]
pub struct Stop {
    pub now: bool,
}
