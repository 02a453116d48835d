//! A thread that sleeps until a word has changed: a futex on Linux, a parked thread elsewhere and in models.

pub(crate) use imp::{Sleeper, processor};

#[cfg(all(target_os = "linux", not(loom)))]
mod imp {
    use std::ptr;
    use std::sync::atomic::AtomicU32;
    use std::time::Duration;

    /// A thread that may sleep.
    pub(crate) struct Sleeper;

    /// Wakes a thread, whatever has become of the word that it slept on: the kernel takes no more than its address.
    pub(crate) struct Handle(*const AtomicU32);

    impl Sleeper {
        /// This thread.
        pub(crate) fn here() -> Sleeper {
            Sleeper
        }

        /// What wakes it from `word`.
        pub(crate) fn handle(&self, word: &AtomicU32) -> Handle {
            Handle(word)
        }

        /// Sleeps while the word is `value`, at most so long, and now and then for no reason.
        pub(crate) fn doze(&self, word: &AtomicU32, value: u32, at_most: Option<Duration>) {
            let limit = at_most.map(|at_most| libc::timespec {
                tv_sec: at_most.as_secs().try_into().unwrap_or(libc::time_t::MAX),
                tv_nsec: at_most.subsec_nanos().into(),
            });
            let limit = limit.as_ref().map_or(ptr::null(), ptr::from_ref);
            let operation = libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG;
            // SAFETY: the word and the limit live during the call; the kernel only reads them.
            unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), operation, value, limit) };
        }
    }

    impl Handle {
        pub(crate) fn wake(self) {
            let operation = libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG;
            // SAFETY: waking reads nothing at the address; a sleeper of another word there wakes for no reason, as it may.
            unsafe { libc::syscall(libc::SYS_futex, self.0, operation, 1) };
        }
    }

    /// The number of the processor that this thread runs on, a moment ago.
    pub(crate) fn processor() -> u32 {
        // SAFETY: it takes nothing and always answers; an error is -1, the same for all threads.
        unsafe { libc::sched_getcpu() as u32 }
    }
}

#[cfg(any(not(target_os = "linux"), loom))]
mod imp {
    use std::time::Duration;

    #[cfg(loom)]
    use loom::thread::{self, Thread};
    #[cfg(not(loom))]
    use std::thread::{self, Thread};

    use crate::sync::{AtomicU32, Ordering};

    /// A thread that may sleep.
    pub(crate) struct Sleeper(Thread);

    /// Wakes a thread, whatever has become of the word that it slept on.
    pub(crate) struct Handle(Thread);

    impl Sleeper {
        /// This thread.
        pub(crate) fn here() -> Sleeper {
            Sleeper(thread::current())
        }

        /// What wakes it.
        pub(crate) fn handle(&self, _word: &AtomicU32) -> Handle {
            Handle(self.0.clone())
        }

        /// Sleeps while the word is `value`, at most so long, and now and then for no reason.
        pub(crate) fn doze(&self, word: &AtomicU32, value: u32, at_most: Option<Duration>) {
            if word.load(Ordering::Acquire) != value {
                return;
            }
            match at_most {
                #[cfg(not(loom))]
                Some(at_most) => thread::park_timeout(at_most),
                _ => thread::park(),
            }
        }
    }

    impl Handle {
        pub(crate) fn wake(self) {
            self.0.unpark();
        }
    }

    /// Nobody knows: all threads seem to run on the same processor, so that none spins for another.
    pub(crate) fn processor() -> u32 {
        0
    }
}
