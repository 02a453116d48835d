//! The providers: each hands a request to the engine and makes of its exceptions the error that is declared.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use brokers::{Context, SetupError};
use cxx::UniquePtr;
use engine_bridge::{self as ffi, Index, Kind, Listener, Problem};

use crate::api::*;

/// Make an engine of its own for `ctx` and register it there; it will run on the calling thread, and only there.
///
/// # Errors
/// When one of its requests is provided in `ctx` already, or the thread has no Tokio runtime that runs local tasks.
pub fn setup(ctx: &Context) -> Result<(), SetupError> {
    // `cxx` takes no C++ type for thread-safe, so `provide_shared` would not compile with this one. It need not:
    // `provide` keeps a handler on the thread that registers it, which brings all callers to the engine one after the
    // other.
    let engine = Rc::new(Engine { index: RefCell::new(ffi::new_index()) });
    let ctx_of_events = *ctx;
    let listener = Listener(Box::new(move |title, done, total| {
        TextLoaded { title, bytes_done: done as u64, bytes_total: total as u64 }.emit(&ctx_of_events);
    }));

    let this = engine.clone();
    LoadFile::provide(ctx, async move |LoadFile { path }| {
        this.call(|index, problem| ffi::load(index, &path, &listener, problem))
    })?;
    let this = engine.clone();
    Search::provide(ctx, async move |Search { query, limit }| {
        let found = this.call(|index, problem| ffi::search(index, &query, limit as usize, problem))?;
        Ok(found.into_iter().map(|ffi::Found { title, score, sentence }| Hit { title, score, sentence }).collect())
    })?;
    let this = engine.clone();
    GetText::provide(ctx, async move |GetText { title }| {
        this.call(|index, problem| ffi::text(&index, &title, problem))
    })?;
    let this = engine.clone();
    RemoveText::provide(ctx, async move |RemoveText { title }| {
        this.call(|index, problem| ffi::remove_text(index, &title, problem))
    })?;
    let this = engine.clone();
    GetSize::provide(ctx, async move |_: GetSize| {
        this.call(|index, _| Ok(Size { texts: index.texts() as u64, words: index.words() as u64 }))
    })?;
    Opened::on_signal(ctx, move |Opened { title }| {
        if let Err(error) = engine.call(|index, problem| ffi::prefer(index, &title, problem)) {
            tracing::warn!(%error, "nothing was opened");
        }
    })?;
    Ok(())
}

struct Engine {
    // Borrowed while the engine works. What it tells meanwhile may bring a listener in Rust to ask it again.
    index: RefCell<UniquePtr<Index>>,
}

impl Engine {
    fn call<T>(
        &self,
        work: impl FnOnce(Pin<&mut Index>, &mut Problem) -> Result<T, cxx::Exception>,
    ) -> Result<T, SearchError> {
        let mut index = self.index.try_borrow_mut().map_err(|_| SearchError::InUse)?;
        let mut problem = Problem { kind: Kind::Unknown, what: String::new(), position: 0, reason: String::new() };
        work(index.pin_mut(), &mut problem).map_err(|exception| error(problem, &exception))
    }
}

fn error(Problem { kind, what, position, reason }: Problem, exception: &cxx::Exception) -> SearchError {
    match kind {
        Kind::CannotRead => SearchError::CannotRead { path: what, reason },
        Kind::BadQuery => SearchError::BadQuery { position: position.try_into().unwrap_or(u32::MAX), reason },
        Kind::NoSuchText => SearchError::NoSuchText { title: what },
        Kind::TitleTaken => SearchError::TitleTaken { title: what },
        _ => SearchError::Failed { message: exception.what().to_owned() },
    }
}
