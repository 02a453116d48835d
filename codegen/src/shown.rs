//! What the users of one language see of each item: how it is declared there, and how it is used.
//!
//! The backend of the language makes it of what its own files are made of, so that the reference, which shows it, has no
//! spelling of its own. The lists are in the order of the model's.

/// One language's view of the library.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// A whole program that creates an instance and ends it; in C and C++ with a `main`.
    pub(crate) start: String,
    /// What the statuses are called, in the order of [`STATUSES`](crate::statuses::STATUSES).
    pub(crate) statuses: Vec<String>,
    /// The types.
    pub(crate) types: Vec<ShownItem>,
    /// The requests.
    pub(crate) requests: Vec<ShownItem>,
    /// The events.
    pub(crate) events: Vec<ShownItem>,
    /// The signals.
    pub(crate) signals: Vec<ShownItem>,
}

/// One language's view of an item.
#[derive(Debug, Default)]
pub(crate) struct ShownItem {
    /// The name of the type or event in this language, for links from wherever it is mentioned; empty for what is no type.
    pub(crate) name: String,
    /// The declaration that people look for, without comments.
    pub(crate) declaration: String,
    /// The others that belong to it, each without comments; what ends an event, waits for an answer, and so on.
    pub(crate) others: Vec<String>,
    /// A part of a program that uses it; empty if there is nothing to show. In C it stands outside of functions; in C++
    /// in one with a library `lib` and the library's namespace at hand; in Python there are the module and a library
    /// `lib`.
    pub(crate) example: String,
}
