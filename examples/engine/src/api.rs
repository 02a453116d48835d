//! The vocabulary of the engine: everything a program in any language can ask of it or hear from it.

use brokers::{data, error, event, request, signal};

/// One text that was found.
#[data]
pub struct Hit {
    /// Its title.
    pub title: String,
    /// How well it fits; means something only beside the other hits of the same search.
    pub score: f64,
    /// The sentence that has most of the words that were looked for.
    pub sentence: String,
}

/// How much the index holds.
#[data]
pub struct Size {
    /// Texts.
    pub texts: u64,
    /// Words of all texts together.
    pub words: u64,
}

/// Why the engine could not do what it was asked.
#[error]
pub enum SearchError {
    /// A file cannot be read.
    CannotRead {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A query makes no sense.
    BadQuery {
        /// The byte of the query that the mistake begins at, counted from 0.
        position: u32,
        /// What is wrong there.
        reason: String,
    },
    /// No text has this title.
    NoSuchText {
        /// The title as it was given.
        title: String,
    },
    /// There is a text of this title already.
    TitleTaken {
        /// The title.
        title: String,
    },
    /// It was asked from within the engine: by a listener, in Rust and on the same thread, of what the engine is
    /// telling.
    InUse,
    /// The engine threw what it does not say that it throws.
    Failed {
        /// The exception's `what()`.
        message: String,
    },
}

/// Add the texts of a file, in which a line `# Title` begins each of them; all, or none if one is refused. The answer
/// is how many there were. Bytes that are not UTF-8 become U+FFFD in answers and events.
#[request(api, returns = u64, error = SearchError)]
pub struct LoadFile {
    /// The path of the file.
    pub path: String,
}

/// The best texts for a query, best first. The query has words, `"phrases of words"`, `+words` that must be there, and
/// `-words` that must not. Case does not matter, nor does a plural's `s`.
#[request(api, returns = Vec<Hit>, error = SearchError)]
pub struct Search {
    /// What to look for.
    pub query: String,
    /// How many hits there may be.
    pub limit: u32,
}

/// A whole text.
#[request(api, returns = String, error = SearchError)]
pub struct GetText {
    /// Its title.
    pub title: String,
}

/// Take a text out of the index.
#[request(api, error = SearchError)]
pub struct RemoveText {
    /// Its title.
    pub title: String,
}

/// How much the index holds.
#[request(api, returns = Size, error = SearchError)]
pub struct GetSize;

/// `LoadFile` has read one more text.
#[event(api)]
pub struct TextLoaded {
    /// Its title.
    pub title: String,
    /// The bytes that have been read.
    pub bytes_done: u64,
    /// The bytes of the whole file.
    pub bytes_total: u64,
}

/// Somebody has read a text that was found: it is ranked higher from now on. An unknown title is logged.
#[signal(api)]
pub struct Opened {
    /// Its title.
    pub title: String,
}
