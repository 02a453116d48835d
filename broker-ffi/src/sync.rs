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

/// What a thread is known by (see [`brokers_core::thread::Thread::number`]).
pub(crate) type ThreadNumber = u64;

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
