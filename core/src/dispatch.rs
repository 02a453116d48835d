//! One message at a time: what a handler emits or signals is dispatched when the current message has reached all.
//!
//! This is what gives all listeners of a thread the same order. The waiting messages are bounded as every queue is.

use crate::caught::caught;
use crate::context::Scope;
use crate::queue::CAPACITY;
use crate::registry::Registration;
use crate::thread::Thread;
use std::cell::RefCell;
use std::collections::VecDeque;

// Apart from what else a thread knows of itself, because these have to be dropped. Seldom asked: there is a flag.
thread_local! {
    static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
}

/// Whether this thread is inside a handler, so that a turn would have to wait.
pub(crate) fn is_busy(thread: Thread) -> bool {
    thread.state().is_busy.get()
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
    fn take(thread: Thread) -> Turn {
        if !thread.state().is_busy.replace(true) {
            return Turn::Now(Idle(thread));
        }
        match WAITING.try_with(|waiting| waiting.borrow().len() < CAPACITY) {
            Ok(true) => Turn::Later,
            Ok(false) => Turn::Never,
            Err(_) => Turn::Anyway,
        }
    }
}

/// Runs `turn` if this thread is inside of none. Whether it did.
#[inline]
pub(crate) fn at_once(thread: Thread, turn: impl FnOnce()) -> bool {
    let is_idle = !thread.state().is_busy.replace(true);
    if is_idle {
        let _idle = Idle(thread);
        guarded(turn);
    }
    is_idle
}

/// The thread is idle again when this is dropped, and has run what waited.
struct Idle(Thread);

impl Drop for Idle {
    #[inline]
    fn drop(&mut self) {
        let state = self.0.state();
        while state.has_waiting.get() {
            run_next(self.0);
        }
        state.is_busy.set(false);
    }
}

#[cold]
fn run_next(thread: Thread) {
    match WAITING.try_with(|waiting| waiting.borrow_mut().pop_front()).ok().flatten() {
        Some(next) => guarded(next),
        None => thread.state().has_waiting.set(false),
    }
}

/// Runs `turn` now, or after the current message if this thread is inside a handler. Gives it back if too many wait.
#[inline]
pub(crate) fn in_turn<F: FnOnce() + 'static>(thread: Thread, turn: F) -> Result<(), F> {
    match Turn::take(thread) {
        Turn::Now(_idle) => guarded(turn),
        Turn::Later => later(thread, Box::new(turn)),
        Turn::Never => return Err(turn),
        Turn::Anyway => guarded(turn),
    }
    Ok(())
}

fn later(thread: Thread, turn: Box<dyn FnOnce()>) {
    thread.state().has_waiting.set(true);
    let _ = WAITING.try_with(|waiting| waiting.borrow_mut().push_back(turn));
}

/// Runs `f`, a handler that is called outside of any message: what it emits or signals waits until it has returned.
pub(crate) fn alone<T>(f: impl FnOnce() -> T) -> T {
    let thread = Thread::current();
    let _idle = if thread.state().is_busy.replace(true) { None } else { Some(Idle(thread)) };
    f()
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
pub(crate) fn call<T>(thread: Thread, registration: &Registration, handler: impl FnOnce() -> T) -> Option<T> {
    let scope = Scope::enter_on(thread, registration.context);
    let outcome = thread.run(registration.id, || caught(handler));
    drop(scope);
    match outcome {
        Ok(value) => Some(value),
        Err(message) => {
            registration.count_panic(&message);
            None
        }
    }
}

/// Whether this thread is inside a call of the handler.
pub(crate) fn is_running(id: u64) -> bool {
    Thread::current().is_running(id)
}
