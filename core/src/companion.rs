//! A thread that sleeps elsewhere than in its runtime has to know when the runtime has something to do.
//!
//! Such a thread gives a waker, its *companion*, that is woken along with each of its pumps, and may sleep its own sleep
//! while the runtime has no tasks but pumps that wait for messages alone: neither timers nor I/O are needed then.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

thread_local! {
    static COMPANION: RefCell<Option<Waker>> = const { RefCell::new(None) };
    static QUIET: Cell<usize> = const { Cell::new(0) };
}

/// Has `companion` woken whenever a task of this crate on this thread is, after it: those that begin from now on.
pub fn set_companion(companion: Option<Waker>) {
    let former = COMPANION.with(|slot| slot.replace(companion));
    drop(former);
}

/// How many pumps of this thread wait for nothing but messages.
pub fn quiet_pumps() -> usize {
    QUIET.get()
}

/// Whether a pump waits for nothing but messages; dropped, it is no pump any more.
#[derive(Default)]
pub(crate) struct Quiet(bool);

impl Quiet {
    pub(crate) fn set(&mut self, is_quiet: bool) {
        if std::mem::replace(&mut self.0, is_quiet) != is_quiet {
            QUIET.set(QUIET.get().wrapping_add_signed(if is_quiet { 1 } else { -1 }));
        }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        self.set(false);
    }
}

/// The wakers of a task that has a companion.
pub(crate) struct Accompanied {
    companion: Option<Waker>,
    /// What the runtime wakes it by, and what wakes both.
    wakers: Option<(Waker, Waker)>,
}

impl Accompanied {
    /// With the companion of this thread, if there is one.
    pub(crate) fn here() -> Accompanied {
        let companion = COMPANION.try_with(|slot| slot.borrow().clone()).ok().flatten();
        Accompanied { companion, wakers: None }
    }

    /// Runs `poll` with a waker that wakes both.
    pub(crate) fn poll<T>(&mut self, cx: &mut Context<'_>, poll: impl FnOnce(&mut Context<'_>) -> T) -> T {
        let Some(companion) = &self.companion else { return poll(cx) };
        if !self.wakers.as_ref().is_some_and(|(task, _)| task.will_wake(cx.waker())) {
            let both = Both { task: cx.waker().clone(), companion: companion.clone() };
            self.wakers = Some((cx.waker().clone(), Waker::from(Arc::new(both))));
        }
        match &self.wakers {
            Some((_, both)) => poll(&mut Context::from_waker(both)),
            None => poll(cx),
        }
    }
}

struct Both {
    task: Waker,
    companion: Waker,
}

impl Wake for Both {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // In this order: whoever is woken by the companion finds the task due.
        self.task.wake_by_ref();
        self.companion.wake_by_ref();
    }
}
