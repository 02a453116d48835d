//! What a thread knows of itself, in one place.
//!
//! In a shared library each look at a thread-local is a call of the dynamic linker. So a call that needs several of these
//! looks once ([`Thread::current`]) and hands the place on.

#![allow(unsafe_code)] // A place in this thread's own memory, which no other thread gets to know.

use crate::context::Context;
use crate::hazard::Record;
use crate::registry::Recent;
use std::cell::Cell;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) struct State {
    /// Where its hazards are, once it had one.
    pub(crate) record: Cell<Option<&'static Record>>,
    /// What it called last.
    pub(crate) recent: Recent,
    /// The innermost scope's context.
    pub(crate) scoped: Cell<Context>,
    /// The context where no scope is.
    pub(crate) own: Cell<Context>,
    /// Whether it is inside of a message, and whether others wait for its end (see [`crate::dispatch`]).
    pub(crate) is_busy: Cell<bool>,
    pub(crate) has_waiting: Cell<bool>,
    /// Whether it is in a call in which nobody waits for room in a library's queue of events. It stands here, so that such a
    /// call looks the thread up once.
    is_hurried: Cell<bool>,
    /// The calls of handlers that run on it just now, innermost first.
    running: Cell<*const Running>,
    /// What it is known by; 0 before anybody asked.
    number: Cell<u64>,
}

/// A call of a handler, on the stack of its thread.
struct Running {
    id: u64,
    outer: *const Running,
}

impl State {
    const fn new() -> State {
        State {
            record: Cell::new(None),
            recent: Recent::new(),
            scoped: Cell::new(Context::NONE),
            own: Cell::new(Context::DEFAULT),
            is_busy: Cell::new(false),
            has_waiting: Cell::new(false),
            is_hurried: Cell::new(false),
            running: Cell::new(ptr::null()),
            number: Cell::new(0),
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

    /// What it is known by: never 0, and no other thread's, not even later.
    #[inline(always)]
    pub fn number(self) -> u64 {
        match self.state().number.get() {
            0 => self.new_number(),
            known => known,
        }
    }

    #[cold]
    fn new_number(self) -> u64 {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        self.state().number.set(number);
        number
    }

    /// Runs `f`, a call of the handler of this id.
    #[inline]
    pub(crate) fn run<T>(self, id: u64, f: impl FnOnce() -> T) -> T {
        let running = Running { id, outer: self.state().running.get() };
        let _ends = Ends(self, running.outer);
        self.state().running.set(&raw const running);
        f()
    }

    /// Makes a call in which whoever emits does not wait for room, also where a subscription asks for that.
    #[inline]
    pub fn hurry<T>(self, call: impl FnOnce() -> T) -> T {
        struct Restored(Thread, bool);
        impl Drop for Restored {
            #[inline]
            fn drop(&mut self) {
                self.0.state().is_hurried.set(self.1);
            }
        }
        let _restored = Restored(self, self.state().is_hurried.replace(true));
        call()
    }

    /// Whether it is inside of such a call.
    #[inline]
    pub fn is_hurried(self) -> bool {
        self.state().is_hurried.get()
    }

    /// Whether it is inside of a call of the handler.
    pub(crate) fn is_running(self, id: u64) -> bool {
        let mut call = self.state().running.get();
        // SAFETY: a call is taken out before it leaves the stack, by `Ends`.
        while let Some(Running { id: its, outer }) = unsafe { call.as_ref() } {
            if *its == id {
                return true;
            }
            call = *outer;
        }
        false
    }
}

/// The end of the innermost call, with the one that it is inside of.
struct Ends(Thread, *const Running);

impl Drop for Ends {
    #[inline]
    fn drop(&mut self) {
        self.0.state().running.set(self.1);
    }
}
