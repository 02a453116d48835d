//! A process that forks: the child has one thread, and locks and hazards of threads that it has not.
//!
//! Between [`prepare`] and what follows in parent and child, the forking thread holds every lock of this crate that a new
//! context needs, so that the child finds them free and what they guard whole. What belongs to the parent's other threads
//! is forgotten in the child, not dropped: destructors that wait for those threads would wait for ever.
//!
//! Rust's standard library has a lock of its own that each of its threads takes for a moment when it begins and when it
//! ends, and that it does not free in a child. So all threads of brokers start with [`spawn`], and none begins or ends
//! while the process forks.

use std::cell::Cell;
use std::io;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::{deadline, hazard, world};

/// How many threads are just beginning or ending. The last lock of this crate that anybody takes; who has it starts no
/// thread and waits for nothing.
static CHANGING: Mutex<usize> = Mutex::new(0);
/// None is any more.
static SETTLED: Condvar = Condvar::new();

thread_local! {
    /// This thread is ending. The standard library drops it after the last of what it does with locks.
    static ENDING: Cell<Option<Change>> = const { Cell::new(None) };
}

/// A thread begins or ends, until this is dropped.
struct Change(());

impl Change {
    fn begin() -> Change {
        *changing() += 1;
        Change(())
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        let mut changing = changing();
        *changing -= 1;
        if *changing == 0 {
            SETTLED.notify_all();
        }
    }
}

fn changing() -> MutexGuard<'static, usize> {
    CHANGING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits until no thread is beginning or ending; while the guard lives, none will.
fn settled() -> MutexGuard<'static, usize> {
    SETTLED.wait_while(changing(), |changing| *changing > 0).unwrap_or_else(PoisonError::into_inner)
}

/// Starts a thread that forks do not meet while it begins or ends.
///
/// # Errors
/// The system's, if it has no room for another thread.
pub fn spawn(name: String, run: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    /// Dropped at the end, also by a panic.
    struct Ends;
    impl Drop for Ends {
        fn drop(&mut self) {
            // What is listed last is dropped first, before what others keep for the thread. To list it takes a lock of the
            // system's, and so comes before the count.
            ENDING.with(|_| ());
            ENDING.set(Some(Change::begin()));
        }
    }
    let begins = Change::begin();
    std::thread::Builder::new().name(name).spawn(move || {
        drop(begins);
        let _ends = Ends;
        run();
    })
}

/// All locks, until dropped.
pub struct Held {
    clock: deadline::Held,
    retired: hazard::Retirees,
    _world: world::Held,
    _threads: MutexGuard<'static, usize>,
}

/// Takes all locks.
pub fn prepare() -> Held {
    let world = world::hold();
    // Whoever starts a thread may hold one of the others.
    Held { clock: deadline::hold(), retired: hazard::hold(), _world: world, _threads: settled() }
}

/// In the child: forgets the other threads, and lets go of the locks.
pub fn forget_others(mut held: Held) {
    hazard::forget_others(&mut held.retired);
    deadline::forget_clock(&mut held.clock);
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    #[test]
    fn a_fork_waits_for_threads_that_begin_or_end_and_then_they_wait_for_it() {
        let change = Change::begin();
        let (told, forking) = channel();
        let (release, released) = channel::<()>();
        let fork = std::thread::spawn(move || {
            let held = settled();
            told.send(*held).unwrap();
            let _ = released.recv();
        });
        assert!(forking.recv_timeout(Duration::from_millis(50)).is_err());
        drop(change);
        assert_eq!(forking.recv_timeout(Duration::from_secs(20)), Ok(0));
        let (told, ran) = channel();
        let spawning = std::thread::spawn(move || {
            let thread =
                spawn("one".to_owned(), move || told.send(std::thread::current().name().map(str::to_owned)).unwrap());
            thread.unwrap().join().unwrap();
        });
        assert!(ran.recv_timeout(Duration::from_millis(50)).is_err());
        drop(release);
        assert_eq!(ran.recv_timeout(Duration::from_secs(20)), Ok(Some("one".to_owned())));
        spawning.join().unwrap();
        fork.join().unwrap();
        let panicking = spawn("two".to_owned(), || std::panic::resume_unwind(Box::new(())));
        assert!(panicking.unwrap().join().is_err());
        assert_eq!(*settled(), 0);
    }
}
