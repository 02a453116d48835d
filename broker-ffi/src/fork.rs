//! A process that forks after it has created instances: in the child they are gone, and new ones can be created.
//!
//! The child has only the thread that forked. So the parent's handles fit nothing there ([`crate::handle`]), and what else
//! knows of its threads is forgotten ([`brokers_core::fork`]). All locks are held while the process forks, so that the
//! child finds them free. Nothing of the parent's instances is dropped in the child; what was handed out before may
//! still be freed there.

#[cfg(all(unix, not(loom)))]
pub(crate) use handlers::watch;

/// Nothing forks here.
#[cfg(not(all(unix, not(loom))))]
pub(crate) fn watch() {}

#[cfg(all(unix, not(loom)))]
mod handlers {
    use std::cell::RefCell;
    use std::sync::Once;

    use brokers_core::fork;

    use crate::panic::contained;
    use crate::{courier, delivery, handle, log, processing};

    /// All locks that a child needs, in the order in which they are taken.
    struct Held {
        hosts: processing::Held,
        couriers: courier::Held,
        instances: handle::Held,
        log: log::Held,
        core: fork::Held,
    }

    thread_local! {
        /// What this thread holds while it forks.
        static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
    }

    /// From here on forks are taken care of.
    pub(crate) fn watch() {
        static WATCHED: Once = Once::new();
        WATCHED.call_once(|| {
            // So that no child finds it half made.
            handle::subscription();
            // SAFETY: the handlers do not unwind. They stay loaded: the library is never unloaded.
            let failed = unsafe { libc::pthread_atfork(Some(prepare), Some(parent), Some(child)) };
            if failed != 0 {
                tracing::warn!(target: "brokers", "forks cannot be watched: a child must not use this library");
            }
        });
    }

    extern "C" fn prepare() {
        contained("the preparation of a fork", || {
            let held = Held {
                hosts: processing::hold(),
                couriers: courier::hold(),
                instances: handle::hold(),
                core: fork::prepare(),
                // The last, since whoever holds another may log.
                log: log::hold(),
            };
            HELD.set(Some(held));
        });
    }

    extern "C" fn parent() {
        contained("the end of a fork", || drop(HELD.take()));
    }

    extern "C" fn child() {
        contained("the beginning of a child", || {
            if let Some(mut held) = HELD.take() {
                processing::forget_all(&mut held.hosts);
                courier::forget_all(&mut held.couriers);
                handle::invalidate(&mut held.instances);
                log::forget_others(&mut held.log);
                delivery::forget_turns();
                fork::forget_others(held.core);
            }
        });
    }
}
