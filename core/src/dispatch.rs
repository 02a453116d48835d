//! One message at a time: what a handler emits or signals is dispatched when the current message has reached all.
//!
//! This is what gives all listeners of a thread the same order. The waiting messages are bounded as every queue is.

use crate::caught::caught;
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

/// Runs `turn` now, or after the current message if this thread is inside a handler. Gives it back if too many wait.
#[inline]
pub(crate) fn in_turn<F: FnOnce() + 'static>(turn: F) -> Result<(), F> {
    struct Idle<'a>(&'a Dispatch);
    impl Drop for Idle<'_> {
        fn drop(&mut self) {
            self.0.busy.set(false);
        }
    }

    let mut turn = Some(turn);
    let outcome = DISPATCH.try_with(|dispatch| {
        if dispatch.busy.get() {
            let mut waiting = dispatch.waiting.borrow_mut();
            if waiting.len() < CAPACITY {
                waiting.extend(turn.take().map(|turn| Box::new(turn) as Box<dyn FnOnce()>));
            }
            return;
        }
        dispatch.busy.set(true);
        let _idle = Idle(dispatch);
        if let Some(turn) = turn.take() {
            guarded(turn);
        }
        while let Some(next) = dispatch.next() {
            guarded(next);
        }
    });
    match (outcome, turn) {
        (Ok(()), Some(refused)) => Err(refused),
        // The thread is ending; there is no order left to keep.
        (Err(_), Some(turn)) => {
            guarded(turn);
            Ok(())
        }
        (_, None) => Ok(()),
    }
}

/// Runs `f`, a handler that is called outside of any message: what it emits or signals waits until it has returned.
pub(crate) fn alone<T>(f: impl FnOnce() -> T) -> T {
    struct Idle;
    impl Drop for Idle {
        fn drop(&mut self) {
            let _ = DISPATCH.try_with(|dispatch| dispatch.busy.set(false));
            // A turn of nothing, and of all that waits.
            let _ = in_turn(|| ());
        }
    }

    let was_idle = DISPATCH.try_with(|dispatch| !dispatch.busy.replace(true)).unwrap_or(false);
    let _idle = was_idle.then_some(Idle);
    f()
}

impl Dispatch {
    fn next(&self) -> Option<Box<dyn FnOnce()>> {
        self.waiting.borrow_mut().pop_front()
    }
}

fn guarded(turn: impl FnOnce()) {
    // Handlers are caught one by one; this is for the clones and destructors of messages.
    if let Err(message) = caught(turn) {
        tracing::error!(panic = message, "a message panicked while it was cloned or dropped");
    }
}

/// Calls a handler of `registration` in a scope of its context; a panic is counted and logged.
#[inline]
pub(crate) fn call<T>(registration: &Registration, handler: impl FnOnce() -> T) -> Option<T> {
    let entered = DISPATCH.try_with(|dispatch| dispatch.running.borrow_mut().push(registration.id)).is_ok();
    let outcome = caught(|| registration.context.scope(handler));
    if entered {
        let _ = DISPATCH.try_with(|dispatch| dispatch.running.borrow_mut().pop());
    }
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
    DISPATCH.try_with(|dispatch| dispatch.running.borrow().contains(&id)).unwrap_or(false)
}
