//! An item of the lane `api` that no build script has exported.

use brokers::request;

#[request(api, returns = String)]
pub struct GetName {
    pub id: i64,
}

fn main() {}
