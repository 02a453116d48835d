//! The threads that run callbacks, as the interpreter knows them.
//!
//! Who attaches for the first time gets a state in the interpreter, which goes when it detaches: microseconds for each
//! callback. So a thread that runs callbacks has its state for as long as it lives, and attaches once for all callbacks
//! that are due: where another thread is busy in Python, to attach takes that one's whole turn.
//!
//! While a thread delivers attached it takes locks of the library. Nobody who holds one of those waits for the
//! interpreter, as everybody else calls into the library detached.

use std::cell::Cell;
use std::time::{Duration, Instant};

use pyo3::prelude::*;

use crate::instance;
use crate::rt::ffi::Around;

/// What the library does around callbacks.
pub(crate) const AROUND: Around = Around { thread: around_thread, batch: around_batch };

/// For how long callbacks may keep other threads waiting: as long as the interpreter lets any code do.
const TURN: Duration = Duration::from_millis(5);
/// How many callbacks run between two looks at the clock.
const LOOK: u32 = 8;

thread_local! {
    static TURNS: Turns = const { Turns { is_inside: Cell::new(false), since: Cell::new(None), ran: Cell::new(0) } };
}

/// The callbacks that run on a thread.
struct Turns {
    /// Whether one runs just now.
    is_inside: Cell<bool>,
    /// When their turn began.
    since: Cell<Option<Instant>>,
    /// How many there were.
    ran: Cell<u32>,
}

fn around_thread(live: &mut (dyn FnMut() + Send)) {
    // It has its state from here on, and leaves the interpreter to others.
    if instance::exited() || Python::try_attach(|py| instance::detached(py, &mut *live)).is_none() {
        live();
    }
}

fn around_batch(deliver: &mut (dyn FnMut() + Send)) {
    let begin = |_: Python<'_>| {
        let before = TURNS.with(|turns| turns.since.replace(Some(Instant::now())));
        deliver();
        TURNS.with(|turns| turns.since.set(before));
    };
    if instance::exited() || Python::try_attach(begin).is_none() {
        deliver();
    }
}

impl Turns {
    fn inside<T>(&self, callback: impl FnOnce() -> T) -> T {
        let before = self.is_inside.replace(true);
        let result = callback();
        self.is_inside.set(before);
        result
    }
}

/// Whether a callback runs on this thread.
pub(crate) fn is_inside() -> bool {
    TURNS.with(|turns| turns.is_inside.get())
}

/// Runs a callback.
pub(crate) fn inside<T>(callback: impl FnOnce() -> T) -> T {
    TURNS.with(|turns| turns.inside(callback))
}

/// Runs one of many callbacks, and lets other threads have their turn if this one was long. The interpreter sees to that
/// itself while Python code runs, but a callback may be none.
pub(crate) fn in_turn(py: Python<'_>, callback: impl FnOnce()) {
    TURNS.with(|turns| {
        turns.inside(callback);
        let ran = turns.ran.get().wrapping_add(1);
        turns.ran.set(ran);
        if ran.is_multiple_of(LOOK) && turns.since.get().is_some_and(|since| since.elapsed() >= TURN) {
            py.detach(|| ());
            turns.since.set(Some(Instant::now()));
        }
    });
}
