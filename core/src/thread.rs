//! What a thread knows of itself, in one place.
//!
//! In a shared library each look at a thread-local is a call of the dynamic linker. So a call that needs several of these
//! looks once ([`Thread::current`]) and hands the place on.

#![allow(unsafe_code)] // A place in this thread's own memory, which no other thread gets to know.

use crate::context::Context;
use crate::hazard::Record;
use crate::registry::Recent;
use std::cell::Cell;
use std::ptr::NonNull;

pub(crate) struct State {
    /// Where its hazards are, once it had one.
    pub(crate) record: Cell<Option<&'static Record>>,
    /// What it called last.
    pub(crate) recent: Recent,
    /// The innermost scope's context.
    pub(crate) scoped: Cell<Context>,
    /// The context where no scope is.
    pub(crate) own: Cell<Context>,
}

impl State {
    const fn new() -> State {
        State {
            record: Cell::new(None),
            recent: Recent::new(),
            scoped: Cell::new(Context::NONE),
            own: Cell::new(Context::DEFAULT),
        }
    }
}

// Nothing in it has a destructor, so that it is there until the thread is gone.
#[cfg(not(loom))]
thread_local! {
    static STATE: State = const { State::new() };
}

#[cfg(loom)]
loom::thread_local! {
    static STATE: State = State::new();
}

/// The calling thread; of no use to any other.
#[derive(Clone, Copy, Debug)]
pub struct Thread(NonNull<State>);

impl Thread {
    /// The one that asks.
    #[inline(always)]
    pub fn current() -> Thread {
        Thread(STATE.with(|state| NonNull::from(state)))
    }

    #[inline(always)]
    pub(crate) fn state(&self) -> &State {
        // SAFETY: this does not leave its thread (a pointer is not `Send`), and there the state stays where it is.
        unsafe { self.0.as_ref() }
    }
}
