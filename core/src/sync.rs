//! The primitives of the pieces that loom checks: std's in a build, loom's in a model.

#[cfg(not(loom))]
pub(crate) use std::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicBool, AtomicPtr, AtomicUsize},
};

#[cfg(loom)]
pub(crate) use loom::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicBool, AtomicPtr, AtomicUsize},
};

use std::sync::PoisonError;

/// Makes accesses marked `SeqCst` so in a model: loom takes them for acquire and release, and knows only the fence.
#[inline]
pub(crate) fn sequentially_consistent() {
    #[cfg(loom)]
    loom::sync::atomic::fence(std::sync::atomic::Ordering::SeqCst);
}

/// Locks, whoever panicked before: no code but ours runs under these locks, so there is nothing half done.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
