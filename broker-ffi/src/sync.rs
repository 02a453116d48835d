//! The synchronization that the models check: the standard library's, or loom's when compiled with `--cfg loom`.

#[cfg(loom)]
pub(crate) use loom::sync::{
    Condvar, Mutex, MutexGuard,
    atomic::{AtomicPtr, AtomicU32},
};
#[cfg(not(loom))]
pub(crate) use std::sync::{
    Condvar, Mutex, MutexGuard,
    atomic::{AtomicPtr, AtomicU32},
};

pub(crate) use std::sync::atomic::Ordering;

#[cfg(loom)]
use loom::thread;
#[cfg(not(loom))]
use std::thread;
use std::time::Instant;

pub(crate) use thread::ThreadId;

/// The thread that asks.
pub(crate) fn this_thread() -> ThreadId {
    thread::current().id()
}

/// What a thread is known by: never 0, and no other thread's, not even later.
pub(crate) type ThreadNumber = u64;

#[cfg(not(loom))]
thread_local! {
    static NUMBER: std::cell::Cell<ThreadNumber> = const { std::cell::Cell::new(0) };
}

#[cfg(loom)]
loom::thread_local! {
    static NUMBER: std::cell::Cell<ThreadNumber> = std::cell::Cell::new(0);
}

/// The number of the thread that asks.
#[inline]
pub(crate) fn this_number() -> ThreadNumber {
    NUMBER.with(|number| match number.get() {
        0 => new_number(number),
        known => known,
    })
}

#[cold]
fn new_number(number: &std::cell::Cell<ThreadNumber>) -> ThreadNumber {
    static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    number.set(LAST.fetch_add(1, Ordering::Relaxed) + 1);
    number.get()
}

/// Locks; a panic of another thread while it held the lock changes nothing: no user code runs under a lock here.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Waits until `done` says so, at most until `deadline`. Whether it did.
pub(crate) fn wait_until<'a, T>(
    condvar: &Condvar,
    mut guard: MutexGuard<'a, T>,
    deadline: Instant,
    done: impl Fn(&T) -> bool,
) -> (MutexGuard<'a, T>, bool) {
    while !done(&guard) {
        let Some(left) = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
            return (guard, false);
        };
        let woken = condvar.wait_timeout(guard, left);
        guard = woken.unwrap_or_else(|poisoned| poisoned.into_inner()).0;
    }
    (guard, true)
}
