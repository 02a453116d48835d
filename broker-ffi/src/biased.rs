//! A lock that costs nothing for a thread that takes it again and again while nobody else does.
//!
//! Such a thread becomes the lock's owner. It only says that it is inside and looks whether it still is the owner; whoever
//! else wants the lock takes the ownership away, makes that seen, and waits for the owner to leave. As with the fences it
//! is made of, the frequent side is cheap because the rare one pays.
//!
//! An owner says so at a *seat* that is its own for as long as the lock lives: a thread that has been the owner may come
//! late, to find that it is so no more, and must not take back there what another has said meanwhile.

use std::array;
use std::cell::UnsafeCell;
use std::ops::{Deref, DerefMut};
use std::time::Instant;

#[cfg(loom)]
use loom::sync::atomic::{AtomicBool, AtomicU64};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, AtomicU64};

use brokers_core::thread::Thread;

use crate::fence;
use crate::sync::{Condvar, Mutex, MutexGuard, Ordering, ThreadNumber, lock};

/// How often a thread takes the lock in a row before it owns it.
const STREAK: u32 = if cfg!(loom) { 1 } else { 64 };
/// How often whoever takes it away looks whether the owner has left before it sleeps.
const LOOKS: u32 = if cfg!(loom) { 0 } else { 200 };

/// How many threads come to own a lock; others take it as they would any lock.
const SEATS: usize = if cfg!(loom) { 2 } else { 8 };
/// No owner. Threads have numbers from 1 on.
const NOBODY: Owner = Owner(0);

/// A thread and its seat.
#[derive(Clone, Copy, PartialEq)]
struct Owner(u64);

impl Owner {
    fn new(thread: ThreadNumber, seat: usize) -> Owner {
        Owner(thread * SEATS as u64 + seat as u64)
    }

    #[inline]
    fn thread(self) -> ThreadNumber {
        self.0 / SEATS as u64
    }

    #[inline]
    fn seat(self) -> usize {
        (self.0 % SEATS as u64) as usize
    }
}

/// See the module.
pub(crate) struct Biased<T> {
    /// An [`Owner`], written under the lock only.
    owner: AtomicU64,
    /// Whether the thread of a seat is inside as the owner, or about to find that it is not.
    is_inside: [AtomicBool; SEATS],
    lock: Mutex<Last>,
    /// For whoever waits for the owner to leave.
    leaving: Mutex<()>,
    left: Condvar,
    value: UnsafeCell<T>,
}

// SAFETY: one thread at a time reaches the value: who has the lock, once no owner is inside, or the owner, who has found
// itself to be the owner after it had said that it is inside, where nobody else says or unsays it.
unsafe impl<T: Send> Sync for Biased<T> {}

/// Who had the lock last, and how often in a row.
struct Last {
    thread: ThreadNumber,
    times: u32,
    /// Whose the seats are; 0 for nobody's.
    seats: [ThreadNumber; SEATS],
}

impl Last {
    /// The seat of a thread, as long as there are any.
    fn seat(&mut self, thread: ThreadNumber) -> Option<usize> {
        let seat = self.seats.iter().position(|of| [thread, 0].contains(of))?;
        self.seats[seat] = thread;
        Some(seat)
    }
}

/// The right to the value.
pub(crate) struct Guard<'a, T> {
    biased: &'a Biased<T>,
    /// The thread that has it.
    pub(crate) thread: ThreadNumber,
    held: Held<'a, T>,
}

enum Held<'a, T> {
    AsOwner(Inside<'a, T>),
    Locked(MutexGuard<'a, Last>),
}

/// The owner is inside as long as this is there.
struct Inside<'a, T> {
    biased: &'a Biased<T>,
    owner: Owner,
}

impl<T> Drop for Inside<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.biased.leave(self.owner);
    }
}

impl<T> Biased<T> {
    pub(crate) fn new(value: T) -> Biased<T> {
        fence::prepare();
        Biased {
            owner: AtomicU64::new(NOBODY.0),
            is_inside: array::from_fn(|_| AtomicBool::new(false)),
            lock: Mutex::new(Last { thread: 0, times: 0, seats: [0; SEATS] }),
            leaving: Mutex::new(()),
            left: Condvar::new(),
            value: UnsafeCell::new(value),
        }
    }

    /// Waits for the lock. Not inside of itself.
    #[inline]
    pub(crate) fn lock(&self) -> Guard<'_, T> {
        self.lock_on(Thread::current())
    }

    /// [`lock`](Biased::lock), on the calling thread.
    #[inline]
    pub(crate) fn lock_on(&self, thread: Thread) -> Guard<'_, T> {
        let thread = thread.number();
        let owner = self.owner();
        if owner.thread() == thread
            && let Some(inside) = self.enter(owner)
        {
            return Guard { biased: self, thread, held: Held::AsOwner(inside) };
        }
        self.lock_slowly(thread)
    }

    #[inline]
    fn owner(&self) -> Owner {
        Owner(self.owner.load(Ordering::Relaxed))
    }

    /// For the thread that was the owner a moment ago: inside, if it is so still.
    #[inline]
    fn enter(&self, owner: Owner) -> Option<Inside<'_, T>> {
        let is_inside = &self.is_inside[owner.seat()];
        debug_assert!(!is_inside.load(Ordering::Relaxed), "locked inside of itself");
        is_inside.store(true, Ordering::Relaxed);
        fence::light();
        let inside = Inside { biased: self, owner };
        (self.owner() == owner).then_some(inside)
    }

    #[inline]
    fn leave(&self, owner: Owner) {
        // Release: who finds nobody inside sees what was done there.
        self.is_inside[owner.seat()].store(false, Ordering::Release);
        fence::light();
        if self.owner() != owner {
            self.say_left();
        }
    }

    #[cold]
    fn say_left(&self) {
        drop(lock(&self.leaving));
        self.left.notify_all();
    }

    #[cold]
    #[inline(never)]
    fn lock_slowly(&self, thread: ThreadNumber) -> Guard<'_, T> {
        let locked = lock(&self.lock);
        self.locked(locked, thread)
    }

    /// What makes the lock that of the value too.
    fn locked<'a>(&'a self, mut last: MutexGuard<'a, Last>, thread: ThreadNumber) -> Guard<'a, T> {
        let owner = self.owner();
        if owner != NOBODY {
            self.take_away(owner);
        }
        last.times = if last.thread == thread { last.times + 1 } else { 0 };
        last.thread = thread;
        if last.times >= STREAK {
            last.times = 0;
            let owner = last.seat(thread).map_or(NOBODY, |seat| Owner::new(thread, seat));
            self.owner.store(owner.0, Ordering::Relaxed);
        }
        Guard { biased: self, thread, held: Held::Locked(last) }
    }

    /// Waits until the owner, which it is no more, is outside.
    #[cold]
    fn take_away(&self, owner: Owner) {
        self.owner.store(NOBODY.0, Ordering::Relaxed);
        fence::heavy();
        let is_inside = &self.is_inside[owner.seat()];
        for _ in 0..LOOKS {
            if !is_inside.load(Ordering::Acquire) {
                return;
            }
            std::hint::spin_loop();
        }
        let mut leaving = lock(&self.leaving);
        while is_inside.load(Ordering::Acquire) {
            leaving = self.left.wait(leaving).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
    }

    /// Waits until `done` says so, at most until `deadline`; `changed` tells when that may be.
    pub(crate) fn wait_until(&self, changed: &Condvar, deadline: Instant, done: impl Fn(&T) -> bool) {
        let mut guard = self.lock();
        while !done(&guard) {
            let Some(left) = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
                return;
            };
            let thread = guard.thread;
            let last = match guard.held {
                Held::Locked(last) => last,
                Held::AsOwner(inside) => {
                    // An owner has no lock to wait with.
                    drop(inside);
                    guard = self.lock_slowly(thread);
                    continue;
                }
            };
            // From here on it is not this thread that has the value, nor does it own the lock.
            self.owner.store(NOBODY.0, Ordering::Relaxed);
            let (last, _) = changed.wait_timeout(last, left).unwrap_or_else(|poisoned| poisoned.into_inner());
            guard = self.locked(last, thread);
        }
    }
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this thread has the value alone while it has the guard.
        unsafe { &*self.biased.value.get() }
    }
}

impl<T> DerefMut for Guard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as above.
        unsafe { &mut *self.biased.value.get() }
    }
}

#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::sync::Arc;
    use loom::thread;
    use std::time::Duration;

    fn check(f: impl Fn() + Sync + Send + 'static) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(5);
        model.check(f);
    }

    fn add(biased: &Biased<loom::cell::UnsafeCell<u64>>) {
        let guard = biased.lock();
        // SAFETY: that no other thread does so at the same time is what the model is to find out.
        guard.with_mut(|number| unsafe { *number += 1 });
    }

    fn sum(biased: &Biased<loom::cell::UnsafeCell<u64>>) -> u64 {
        // SAFETY: as above.
        biased.lock().with(|number| unsafe { *number })
    }

    /// Two threads, each of which comes to own the lock, are inside one at a time.
    #[test]
    fn one_at_a_time() {
        check(|| {
            let biased = Arc::new(Biased::new(loom::cell::UnsafeCell::new(0)));
            let other = biased.clone();
            // The third time as its owner.
            let other = thread::spawn(move || (0..3).for_each(|_| add(&other)));
            (0..3).for_each(|_| add(&biased));
            other.join().unwrap();
            assert_eq!(sum(&biased), 6);
        });
    }

    /// Whoever waits until the owner says so comes to know.
    #[test]
    fn waiting() {
        check(|| {
            let biased = Arc::new((Biased::new(0), Condvar::new()));
            let owner = biased.clone();
            let owner = thread::spawn(move || {
                for _ in 0..3 {
                    *owner.0.lock() += 1;
                }
                owner.1.notify_all();
            });
            biased.0.wait_until(&biased.1, Instant::now() + Duration::from_secs(3600), |number| *number == 3);
            assert_eq!(*biased.0.lock(), 3);
            owner.join().unwrap();
        });
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn who_takes_it_often_owns_it_until_another_comes() {
        let biased = Arc::new(Biased::new(0));
        (0..=STREAK + 1).for_each(|_| *biased.lock() += 1);
        assert!(matches!(biased.lock().held, Held::AsOwner(_)));
        let other = biased.clone();
        std::thread::spawn(move || assert!(matches!(other.lock().held, Held::Locked(_)))).join().unwrap();
        assert!(matches!(biased.lock().held, Held::Locked(_)));
    }

    #[test]
    fn more_threads_than_seats_are_none_too_many() {
        let biased = Arc::new(Biased::new(0));
        for _ in 0..SEATS + 1 {
            let biased = biased.clone();
            std::thread::spawn(move || (0..=STREAK + 1).for_each(|_| *biased.lock() += 1)).join().unwrap();
        }
        (0..=STREAK + 1).for_each(|_| *biased.lock() += 1);
        assert!(matches!(biased.lock().held, Held::Locked(_)));
        assert_eq!(*biased.lock(), (STREAK + 2) * (SEATS as u32 + 2));
    }

    #[test]
    fn nothing_gets_lost_between_threads_that_come_and_go() {
        let biased = Arc::new(Biased::new(0_u64));
        let threads: Vec<_> = (1..5)
            .map(|number| {
                let biased = biased.clone();
                std::thread::spawn(move || {
                    for round in 0..200 {
                        (0..number * 50).for_each(|_| *biased.lock() += 1);
                        if round % number == 0 {
                            std::thread::yield_now();
                        }
                    }
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert_eq!(*biased.lock(), 200 * 50 * (1 + 2 + 3 + 4));
    }
}
