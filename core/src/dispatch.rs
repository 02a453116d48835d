//! One message at a time: what a handler emits or signals is dispatched when the current message has reached all.
//!
//! This is what gives all listeners of a thread the same order. The waiting messages are bounded as every queue is.

use crate::caught::caught;
use crate::context::Scope;
use crate::queue::CAPACITY;
use crate::registry::Registration;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

struct Dispatch {
    busy: Cell<bool>,
    waiting: RefCell<VecDeque<Box<dyn FnOnce()>>>,
    /// The handlers that run on this thread just now, innermost last.
    running: RefCell<Vec<u64>>,
}

thread_local! {
    static DISPATCH: Dispatch = const {
        Dispatch { busy: Cell::new(false), waiting: RefCell::new(VecDeque::new()), running: RefCell::new(Vec::new()) }
    };
}

/// Whether this thread is inside a handler, so that a turn would have to wait.
pub(crate) fn is_busy() -> bool {
    DISPATCH.try_with(|dispatch| dispatch.busy.get()).unwrap_or(false)
}

/// Whether a turn may run.
enum Turn {
    /// Now.
    Now(Idle),
    /// After the current message.
    Later,
    /// Too many wait for that.
    Never,
    /// Now: the thread is ending, and there is no order left to keep.
    Anyway,
}

impl Turn {
    #[inline]
    fn take() -> Turn {
        let turn = DISPATCH.try_with(|dispatch| {
            if !dispatch.busy.replace(true) {
                Turn::Now(Idle)
            } else if dispatch.waiting.borrow().len() < CAPACITY {
                Turn::Later
            } else {
                Turn::Never
            }
        });
        turn.unwrap_or(Turn::Anyway)
    }
}

/// Runs `turn` if this thread is inside of none. Whether it did.
#[inline]
pub(crate) fn at_once(turn: impl FnOnce()) -> bool {
    let ran = DISPATCH.try_with(|dispatch| {
        let is_idle = !dispatch.busy.replace(true);
        if is_idle {
            let _busy = Busy(dispatch);
            guarded(turn);
        }
        is_idle
    });
    ran.unwrap_or(false)
}

/// The thread is idle again when this is dropped, and has run what waited.
struct Idle;

impl Drop for Idle {
    #[inline]
    fn drop(&mut self) {
        let _ = DISPATCH.try_with(|dispatch| drop(Busy(dispatch)));
    }
}

/// The same, for who has looked up the thread's place already: that costs as much as the rest.
struct Busy<'a>(&'a Dispatch);

impl Drop for Busy<'_> {
    #[inline]
    fn drop(&mut self) {
        while let Some(next) = self.0.next() {
            guarded(next);
        }
        self.0.busy.set(false);
    }
}

/// Runs `turn` now, or after the current message if this thread is inside a handler. Gives it back if too many wait.
#[inline]
pub(crate) fn in_turn<F: FnOnce() + 'static>(turn: F) -> Result<(), F> {
    match Turn::take() {
        Turn::Now(_idle) => guarded(turn),
        Turn::Later => later(Box::new(turn)),
        Turn::Never => return Err(turn),
        Turn::Anyway => guarded(turn),
    }
    Ok(())
}

fn later(turn: Box<dyn FnOnce()>) {
    let _ = DISPATCH.try_with(|dispatch| dispatch.waiting.borrow_mut().push_back(turn));
}

/// Runs `f`, a handler that is called outside of any message: what it emits or signals waits until it has returned.
pub(crate) fn alone<T>(f: impl FnOnce() -> T) -> T {
    let _idle = match DISPATCH.try_with(|dispatch| dispatch.busy.replace(true)) {
        Ok(false) => Some(Idle),
        _ => None,
    };
    f()
}

impl Dispatch {
    fn next(&self) -> Option<Box<dyn FnOnce()>> {
        self.waiting.borrow_mut().pop_front()
    }
}

/// Runs what may panic though no handler does.
#[inline]
fn guarded(turn: impl FnOnce()) {
    // Handlers are caught one by one; this is for the clones and destructors of messages.
    if let Err(message) = caught(turn) {
        complain(&message);
    }
}

#[cold]
fn complain(message: &str) {
    tracing::error!(panic = message, "a message panicked while it was cloned or dropped");
}

/// Calls a handler of `registration` in a scope of its context; a panic is counted and logged.
#[inline]
pub(crate) fn call<T>(registration: &Registration, handler: impl FnOnce() -> T) -> Option<T> {
    let scope = Scope::enter(registration.context);
    let mut handler = Some(handler);
    let mut run = || handler.take().map(caught);
    let listed = DISPATCH.try_with(|dispatch| {
        dispatch.running.borrow_mut().push(registration.id);
        let _running = Running(dispatch);
        run()
    });
    // A thread that is ending has no list.
    let outcome = listed.unwrap_or_else(|_| run());
    drop(scope);
    match outcome? {
        Ok(value) => Some(value),
        Err(message) => {
            registration.count_panic(&message);
            None
        }
    }
}

/// A call of a handler, listed until dropped.
struct Running<'a>(&'a Dispatch);

impl Drop for Running<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.running.borrow_mut().pop();
    }
}

/// Whether this thread is inside a call of the handler.
pub(crate) fn is_running(id: u64) -> bool {
    DISPATCH.try_with(|dispatch| dispatch.running.borrow().contains(&id)).unwrap_or(false)
}
