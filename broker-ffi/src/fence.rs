//! Fences of which one side costs nothing.
//!
//! Of two threads that each write one thing and then read the other's, at least one sees what the other wrote if both pass
//! a fence in between. Where one side runs all the time and the other hardly ever, the rare side can make the other's
//! processor pass one (`membarrier`), so that the frequent side only has to keep the compiler from mixing things up.
//! Where there is no such call both sides pass a real fence; so they do in models.

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod kernel {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering, compiler_fence, fence};

    /// Whether light fences are light.
    static IS_LIGHT: AtomicBool = AtomicBool::new(false);
    static ASKED: OnceLock<()> = OnceLock::new();

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: the call has no pointers and changes nothing but the order in which memory is seen.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// Asks the kernel once; fences are real ones before that.
    pub(crate) fn prepare() {
        ASKED.get_or_init(|| {
            let is_light = membarrier(libc::MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
            IS_LIGHT.store(is_light, Ordering::Relaxed);
        });
    }

    /// The fence of the frequent side.
    #[inline]
    pub(crate) fn light() {
        if IS_LIGHT.load(Ordering::Relaxed) { compiler_fence(Ordering::SeqCst) } else { fence(Ordering::SeqCst) }
    }

    /// The fence of the rare side.
    pub(crate) fn heavy() {
        fence(Ordering::SeqCst);
        // A process that may do this once may do it always.
        if IS_LIGHT.load(Ordering::Relaxed) && !membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED) {
            membarrier(libc::MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
            membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED);
        }
    }
}

#[cfg(not(all(target_os = "linux", not(loom), not(miri))))]
mod kernel {
    #[cfg(loom)]
    use loom::sync::atomic::fence;
    use std::sync::atomic::Ordering;
    #[cfg(not(loom))]
    use std::sync::atomic::fence;

    pub(crate) fn prepare() {}

    /// The fence of the frequent side.
    pub(crate) fn light() {
        fence(Ordering::SeqCst);
    }

    /// The fence of the rare side.
    pub(crate) fn heavy() {
        fence(Ordering::SeqCst);
    }
}

pub(crate) use kernel::{heavy, light, prepare};
