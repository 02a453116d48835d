//! Threads that deliver: each empties the outlets that have something due, one after the other.
//!
//! **Ordering**: an outlet's records in its own order; between outlets, whose turn came first. **Shutdown**: the thread
//! ends with the last of its outlets. It never spins: it sleeps until it is told that something is due, after work at
//! first for a moment only, because it may be told late then.

use std::collections::VecDeque;
use std::ptr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use brokers_core::fork;

use crate::fault::Fault;
use crate::library::{Around, CreateOptions, Library, ThreadHook, ThreadRole};
use crate::outlet::{Left, Outlet};
use crate::panic::contained;
use crate::processing::thread_name;
use crate::status::Status;
use crate::sync::{Condvar, Mutex, lock};

/// How many callbacks run for an outlet before the others have their turn.
const TURN: usize = 4096;
/// How long a courier that has just worked sleeps before it looks again by itself, once.
const NAP: Duration = Duration::from_millis(1);

/// The couriers that instances of a library share.
static SHARED: std::sync::Mutex<Vec<Arc<Courier>>> = std::sync::Mutex::new(Vec::new());

/// The couriers that are shared, held: see [`crate::fork`].
pub(crate) type Held = std::sync::MutexGuard<'static, Vec<Arc<Courier>>>;

pub(crate) fn hold() -> Held {
    SHARED.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// After a fork: those of the parent have no threads.
pub(crate) fn forget_all(held: &mut Held) {
    std::mem::forget(std::mem::take(&mut **held));
}

/// What runs on each thread that is started.
#[derive(Clone, Default)]
pub(crate) struct ThreadHooks {
    start: Option<ThreadHook>,
    stop: Option<ThreadHook>,
    around: Option<Around>,
}

impl ThreadHooks {
    pub(crate) fn of(options: &CreateOptions) -> ThreadHooks {
        ThreadHooks {
            start: options.on_thread_start.clone(),
            stop: options.on_thread_stop.clone(),
            around: options.around,
        }
    }

    /// This thread begins.
    pub(crate) fn start(&self, role: ThreadRole) {
        ThreadHooks::run(self.start.as_ref(), role);
    }

    /// This thread is about to end.
    pub(crate) fn stop(&self, role: ThreadRole) {
        ThreadHooks::run(self.stop.as_ref(), role);
    }

    /// Runs callbacks one after the other.
    pub(crate) fn batch<T: Send>(&self, deliver: impl FnOnce() -> T + Send) -> T {
        ThreadHooks::within(self.around.map(|around| around.batch), deliver)
    }

    fn within<T: Send>(around: Option<fn(&mut (dyn FnMut() + Send))>, body: impl FnOnce() -> T + Send) -> T {
        let Some(around) = around else { return body() };
        let (mut body, mut result) = (Some(body), None);
        around(&mut || result = body.take().map(|body| body()));
        result.expect("a binding calls what it is to do something around")
    }

    fn run(hook: Option<&ThreadHook>, role: ThreadRole) {
        if let Some(hook) = hook {
            contained("a thread hook", || hook(role));
        }
    }
}

/// A thread, and the outlets it serves.
pub(crate) struct Courier {
    library: &'static Library,
    state: Mutex<State>,
    wake: Condvar,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct State {
    /// The outlets that have something due.
    ready: VecDeque<Arc<Outlet>>,
    /// How many outlets there are.
    outlets: usize,
    /// There are none any more, and will be none.
    is_over: bool,
    sleep: Sleep,
    /// The outlets of which this is to be told by the end of a processing thread's turn.
    owed: Vec<Arc<Outlet>>,
}

#[derive(Clone, Copy, PartialEq, Default)]
enum Sleep {
    #[default]
    Awake,
    /// Not for long: what is owed can wait.
    Nap,
    /// Until it is told.
    Deep,
}

impl Courier {
    /// A courier for one more outlet: one of its own, or the one that is shared.
    pub(crate) fn enroll(
        library: &'static Library,
        is_shared: bool,
        role: ThreadRole,
        hooks: &ThreadHooks,
    ) -> Result<Arc<Courier>, Fault> {
        if !is_shared {
            return Courier::start(library, role, hooks.clone());
        }
        let mut shared = hold();
        shared.retain(|courier| !lock(&courier.state).is_over);
        for courier in shared.iter().filter(|courier| ptr::eq(courier.library, library)) {
            let mut state = lock(&courier.state);
            if !state.is_over {
                state.outlets += 1;
                drop(state);
                return Ok(courier.clone());
            }
        }
        let courier = Courier::start(library, role, hooks.clone())?;
        shared.push(courier.clone());
        Ok(courier)
    }

    /// Starts a thread with one outlet to come.
    fn start(library: &'static Library, role: ThreadRole, hooks: ThreadHooks) -> Result<Arc<Courier>, Fault> {
        let courier = Arc::new(Courier {
            library,
            state: Mutex::new(State { outlets: 1, ..State::default() }),
            wake: Condvar::new(),
            thread: Mutex::new(None),
        });
        let name = if role == ThreadRole::Isolated { "-isolated" } else { "-events" };
        let runs = courier.clone();
        let spawned = fork::spawn(thread_name(library.name, name), move || {
            ThreadHooks::within(hooks.around.map(|around| around.thread), || {
                hooks.start(role);
                runs.run(&hooks);
                hooks.stop(role);
            });
            contained("what a thread hook had captured", || drop(hooks));
        });
        let thread = spawned
            .map_err(|error| Fault::new(Status::Limit, format!("no delivery thread could be started: {error}")))?;
        *lock(&courier.thread) = Some(thread);
        Ok(courier)
    }

    fn run(&self, hooks: &ThreadHooks) {
        let mut state = lock(&self.state);
        let mut has_worked = false;
        loop {
            if let Some(first) = state.ready.pop_front() {
                drop(state);
                hooks.batch(|| self.deliver(first));
                state = lock(&self.state);
                has_worked = true;
            } else if state.outlets == 0 {
                state.is_over = true;
                // They have ended, and hold this.
                let ended = std::mem::take(&mut state.owed);
                drop(state);
                drop(ended);
                return;
            } else if has_worked || !state.owed.is_empty() {
                state.sleep = Sleep::Nap;
                let woken = self.wake.wait_timeout(state, NAP);
                let (mut awake, nap) = woken.unwrap_or_else(|poisoned| poisoned.into_inner());
                awake.sleep = Sleep::Awake;
                let owed = std::mem::take(&mut awake.owed);
                has_worked = !nap.timed_out() || !owed.is_empty();
                drop(awake);
                // A turn may last, and what has happened in it is not to wait for its end.
                owed.iter().for_each(Outlet::flush);
                state = lock(&self.state);
            } else {
                state.sleep = Sleep::Deep;
                state = self.wake.wait(state).unwrap_or_else(|poisoned| poisoned.into_inner());
                state.sleep = Sleep::Awake;
            }
        }
    }

    /// Delivers until no outlet has anything due.
    fn deliver(&self, first: Arc<Outlet>) {
        let mut next = Some(first);
        while let Some(outlet) = next {
            let (_, left) = outlet.deliver(TURN);
            let again = (left == Left::More).then_some(outlet);
            let mut state = lock(&self.state);
            state.ready.extend(again);
            next = state.ready.pop_front();
        }
    }

    /// Whether it is early enough to tell of the outlet at the end of this turn: if so, this looks for itself should the
    /// turn last.
    pub(crate) fn may_be_owed(&self, outlet: &Arc<Outlet>) -> bool {
        let mut state = lock(&self.state);
        if state.sleep == Sleep::Deep || state.is_over {
            return false;
        }
        if !state.owed.iter().any(|owed| Arc::ptr_eq(owed, outlet)) {
            state.owed.push(outlet.clone());
        }
        true
    }

    /// The outlet has something due, which was not known.
    pub(crate) fn is_due(&self, outlet: &Arc<Outlet>) {
        let mut state = lock(&self.state);
        state.ready.push_back(outlet.clone());
        let sleep = std::mem::take(&mut state.sleep);
        drop(state);
        if sleep != Sleep::Awake {
            self.wake.notify_one();
        }
    }

    /// An outlet has come to its end.
    pub(crate) fn leave(&self) {
        let mut state = lock(&self.state);
        state.outlets -= 1;
        let is_last = state.outlets == 0;
        drop(state);
        if is_last {
            self.wake.notify_one();
        }
    }

    /// Waits for the end of the thread if it has no outlets any more, however long that takes.
    pub(crate) fn join(&self) {
        if lock(&self.state).outlets > 0 {
            return;
        }
        // Held while the thread ends, so that a second one who asks waits too.
        let mut thread = lock(&self.thread);
        if let Some(thread) = thread.take_if(|thread| thread.thread().id() != std::thread::current().id()) {
            let _ = thread.join();
        }
    }
}
