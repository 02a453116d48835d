//! From tokens to declarations.
//!
//! The macros hand in one item at a time ([`data`], [`error`], [`event`], [`request`], [`multi_request`], [`signal`],
//! [`kinds`]), the build script a whole file ([`file::parse`]); both come to the same functions, so that they cannot
//! disagree about what a declaration is. A mistake does not end the reading: it goes into [`Errors`] with its place and
//! a way out, what can still be understood is returned, and everything wrong is told at once.
//!
//! What this crate does not do: it resolves no names, because a macro sees one item only, and it emits nothing.

#![forbid(unsafe_code)]

mod args;
pub mod ast;
mod attrs;
mod errors;
pub mod file;
mod items;
mod nearest;
pub mod numbers;
#[cfg(test)]
mod tests;
pub mod types;
mod values;

pub use errors::{Error, Errors, Place};
pub use items::{data, error, event, kinds, lossy, multi_request, one_attribute, request, signal};
pub use nearest::nearest;
