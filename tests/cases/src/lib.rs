//! The table of conformance cases, and the test programs in every language that are made from it.
//!
//! A library's schema says what its types are; a table of cases (`cases.json` beside the library's declarations) says
//! what is called with which values and what comes of it. From the two come the providers of the library, its tests in
//! Rust, and programs in C and C++; Python reads both files itself. `README.md` describes the table.

pub mod providers;
pub mod random;
pub mod schema;
pub mod table;
pub mod value;
mod write;

pub use write::{File, c_files, cpp_files, rust_tests};
