//! What can be declared and read, but not be offered to other languages: types that are not mapped ([`unmapped`]) and
//! names that would meet ([`names`](mod@names), [`nameless`](mod@nameless)).

mod lossy;
mod nameless;
mod names;
pub(crate) mod reserved;
pub(crate) mod unmapped;

pub(crate) use lossy::lossy;
pub(crate) use nameless::nameless;
pub(crate) use names::names;
