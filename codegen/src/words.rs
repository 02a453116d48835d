//! Lists of words that names have to keep clear of.

use std::collections::HashSet;
use std::sync::OnceLock;

/// Words with white space between them. Every name is looked up in several lists, so each is taken apart only once.
#[derive(Debug)]
pub(crate) struct Words {
    text: &'static str,
    set: OnceLock<HashSet<&'static str>>,
}

impl Words {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, set: OnceLock::new() }
    }

    /// Whether a word is one of these.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.set.get_or_init(|| self.text.split_whitespace().collect()).contains(word)
    }
}
