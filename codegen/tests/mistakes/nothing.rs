//! A file without anything to export.
// .name("class")

use brokers::request;

#[request(mt)]
pub struct Other;
