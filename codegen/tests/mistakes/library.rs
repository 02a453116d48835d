//! What a library cannot be called.
// .name("My-Lib")

use brokers::request;

#[request(api)]
pub struct Other;
