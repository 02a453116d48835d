//! The table of cases without the shared library: the same providers, asked from Rust.

use conformance::api::*;

include!(concat!(env!("OUT_DIR"), "/cases.rs"));
