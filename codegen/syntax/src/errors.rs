//! Mistakes, their places, and the sink that cannot be forgotten.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// The stretch of source that a message is about.
///
/// It keeps both ends, because spans can only be joined by unstable compilers.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where the first token is.
    pub start: Span,
    /// Where the last token is.
    pub end: Span,
}

impl Place {
    /// All of `tokens`, or the macro's call site if there are none.
    pub fn of(tokens: &impl ToTokens) -> Self {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let start = spans.next().unwrap_or_else(Span::call_site);
        Self { start, end: spans.last().unwrap_or(start) }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self { start: span, end: span }
    }
}

/// One mistake.
#[derive(Debug, Clone)]
pub struct Error {
    /// Where it is.
    pub place: Place,
    /// What is wrong, in one sentence without a final period.
    pub message: String,
    /// A few words to stand under the marked source; may be empty.
    pub label: String,
    /// The way out; may be empty.
    pub help: String,
}

impl Error {
    /// A mistake at a place.
    pub fn new(place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self { place: place.into(), message: message.into(), label: String::new(), help: String::new() }
    }

    /// Says a few words right where the mistake is.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The error as tokens that make the compiler report it at its place.
    pub fn to_compile_error(&self) -> TokenStream {
        let mut text = self.message.clone();
        if !self.help.is_empty() {
            text.push_str("\nhelp: ");
            text.push_str(&self.help);
        }
        // The compiler marks from the first token of an invocation to its last.
        let path = quote_spanned!(self.place.start=> ::core::compile_error!);
        let text = proc_macro2::Literal::string(&text);
        let mut braces = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, text.into_token_stream());
        braces.set_span(self.place.end);
        quote::quote!(#path #braces)
    }
}

/// Where mistakes are collected.
///
/// It has to be asked with [`finish`](Errors::finish): a sink that is dropped unasked panics in debug builds, so that
/// no path through the code can lose a mistake.
#[derive(Debug, Default)]
#[must_use]
pub struct Errors {
    list: Vec<Error>,
    finished: bool,
}

impl Errors {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a mistake.
    pub fn push(&mut self, error: Error) {
        self.list.push(error);
    }

    /// How many mistakes there are so far.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// Nothing, or all mistakes in the order they were found.
    pub fn finish(mut self) -> Result<(), Vec<Error>> {
        self.finished = true;
        let list = std::mem::take(&mut self.list);
        if list.is_empty() { Ok(()) } else { Err(list) }
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        // A second panic would abort and hide the first.
        if cfg!(debug_assertions) && !self.finished && !std::thread::panicking() {
            panic!("mistakes were collected and nobody asked for them");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "nobody asked")]
    #[cfg(debug_assertions)]
    fn a_sink_nobody_asked_panics() {
        drop(Errors::new());
    }

    #[test]
    fn mistakes_come_out_in_the_order_they_were_found() {
        let mut errors = Errors::new();
        errors.push(Error::new(Span::call_site(), "one"));
        errors.push(Error::new(Span::call_site(), "two"));
        let found: Vec<_> = errors.finish().unwrap_err().into_iter().map(|error| error.message).collect();
        assert_eq!(found, ["one", "two"]);
    }
}
