//! Waits that the host program's language ends early, as Python does with Ctrl-C.
//!
//! Some languages run the handlers of signals only when their own code runs again, on one certain thread. A wait of that
//! thread therefore comes up now and then, and asks.

use std::cell::Cell;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How the waits of a language's threads are ended early.
#[derive(Clone, Copy, Debug)]
pub struct Interrupts {
    /// Whether the waits of this thread can be: asked before it sleeps.
    pub concerns_this_thread: fn() -> bool,
    /// Whether this wait is to end now. May run the program's code, which finds this thread as a callback does: a shutdown
    /// or the end of a subscription takes effect and is not waited for.
    pub is_pending: fn() -> bool,
}

static INTERRUPTS: OnceLock<Interrupts> = OnceLock::new();

/// How often a thread that can be interrupted comes up.
const MOMENT: Duration = Duration::from_millis(100);

thread_local! {
    /// Whether the program's code runs on this thread in the midst of a wait.
    static ASKING: Cell<bool> = const { Cell::new(false) };
}

pub(crate) fn set(interrupts: Interrupts) {
    INTERRUPTS.get_or_init(|| interrupts);
}

/// Whether this thread is in the midst of a wait, and so must not wait for what may need that to end.
pub(crate) fn is_asking() -> bool {
    ASKING.get()
}

/// What ends the waits of this thread early, if anything does.
pub(crate) fn of_this_thread() -> Option<Interrupts> {
    INTERRUPTS.get().copied().filter(|interrupts| (interrupts.concerns_this_thread)())
}

impl Interrupts {
    /// When to come up: at the latest when there is no more time.
    pub(crate) fn next(deadline: Option<Instant>) -> Instant {
        let moment = Instant::now() + MOMENT;
        deadline.map_or(moment, |deadline| deadline.min(moment))
    }

    pub(crate) fn ask(&self) -> bool {
        let before = ASKING.replace(true);
        let pending = (self.is_pending)();
        ASKING.set(before);
        pending
    }
}

/// Why a wait ended in vain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Vain {
    /// There is no more time.
    Late,
    /// The program does not want it any more.
    Interrupted,
}

/// Waits as `wait` does, which is told until when and returns `None` when that time has come.
pub(crate) fn wait<T>(
    deadline: Option<Instant>,
    mut wait: impl FnMut(Option<Instant>) -> Option<T>,
) -> Result<T, Vain> {
    let Some(interrupts) = of_this_thread() else { return wait(deadline).ok_or(Vain::Late) };
    loop {
        let next = Interrupts::next(deadline);
        match wait(Some(next)) {
            Some(done) => return Ok(done),
            None if deadline.is_some_and(|deadline| deadline <= next) => return Err(Vain::Late),
            None if interrupts.ask() => return Err(Vain::Interrupted),
            None => {}
        }
    }
}
