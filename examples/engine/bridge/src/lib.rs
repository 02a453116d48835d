//! What crosses between Rust and the C++ engine, through `cxx`.
//!
//! A crate of its own, because of the functions that `cxx` makes for C++ to call: in the crate `engine` they would be
//! among what `libengine.so` exports, while what it links from other crates stays inside.
#![allow(unreachable_pub, missing_docs, reason = "the macro makes what it needs")]

pub use ffi::*;

#[cxx::bridge(namespace = "bridge")]
mod ffi {
    /// Which exception it was.
    enum Kind {
        Unknown,
        CannotRead,
        BadQuery,
        NoSuchText,
        TitleTaken,
    }

    /// What an exception of the engine says besides its text.
    struct Problem {
        kind: Kind,
        /// A path or a title.
        what: String,
        position: usize,
        reason: String,
    }

    /// A hit of the engine.
    struct Found {
        title: String,
        score: f64,
        sentence: String,
    }

    extern "Rust" {
        type Listener;
        fn progress(self: &Listener, title: String, done: usize, total: usize);
    }

    unsafe extern "C++" {
        include!("engine-bridge/src/bridge.hpp");

        type Index;
        #[cxx_name = "newIndex"]
        fn new_index() -> UniquePtr<Index>;
        fn load(index: Pin<&mut Index>, path: &str, listener: &Listener, problem: &mut Problem) -> Result<u64>;
        fn search(index: Pin<&mut Index>, query: &str, limit: usize, problem: &mut Problem) -> Result<Vec<Found>>;
        fn text(index: &Index, title: &str, problem: &mut Problem) -> Result<String>;
        #[cxx_name = "removeText"]
        fn remove_text(index: Pin<&mut Index>, title: &str, problem: &mut Problem) -> Result<()>;
        fn prefer(index: Pin<&mut Index>, title: &str, problem: &mut Problem) -> Result<()>;
        fn texts(self: &Index) -> usize;
        fn words(self: &Index) -> usize;
    }
}

/// Called from within the engine for each text that it loads: with its title, the bytes read so far, and those of the
/// whole file.
pub struct Listener(pub Box<dyn Fn(String, usize, usize)>);

impl Listener {
    fn progress(&self, title: String, done: usize, total: usize) {
        (self.0)(title, done, total);
    }
}
