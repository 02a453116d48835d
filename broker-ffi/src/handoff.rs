//! The hand-off of calls to the thread that answers them.
//!
//! A call is an *errand*, one allocation that its caller pushes on the host's [`Inbox`], a stack that the host takes as a
//! whole and turns round. A caller that waits for its answer ([`ask`]) spins a moment if the host runs on another
//! processor, where an answer comes sooner than a thread falls asleep, and sleeps otherwise; the host's answer is one
//! swap, and wakes only who sleeps.
//!
//! **Ordering**: errands begin in the order in which they were pushed. **Back-pressure**: none here: each caller has one
//! call, and the asynchronous ones have their window. **Drop**: an errand that is dropped unanswered refuses its caller.
//! A caller that gives up leaves its errand to the host, which drops the provider's future. **Shutdown**: a closed inbox
//! takes nothing in; what it held is refused. **Allocation**: one box for each call, made and, unless it gives up, freed
//! by the caller.

use std::cell::{Cell, UnsafeCell};
use std::ops::Deref;
use std::ptr::{self, NonNull};
use std::sync::OnceLock;
use std::task::{Context as Task, Poll, Waker};
use std::time::{Duration, Instant};

use brokers_core::context::Context;
use brokers_core::error::RequestError;
use brokers_core::request::serve::{self, Place, Requester};
use brokers_core::request::{Answer, Request};

use crate::panic::contained;
use crate::sleep::{Sleeper, processor};
use crate::sync::{AtomicPtr, AtomicU32, Mutex, Ordering, lock};

/// How long a caller spins at most before it sleeps.
const CALLER_SPINS: Duration = Duration::from_micros(20);
/// How often a spinning thread looks before it asks the clock.
const LOOKS: u32 = 16;

/// What stands at the front of every errand.
#[repr(C)]
pub(crate) struct Head {
    /// The one that was pushed before; the host's, once it has taken it.
    next: Cell<*mut Head>,
    /// The context it is for.
    context: Context,
    /// The processor that it was pushed on.
    processor: u32,
    /// What to do with it: `true` to serve it, `false` to refuse it. It frees the errand, sooner or later; what is
    /// returned has to be driven by the host.
    run: unsafe fn(NonNull<Head>, bool) -> Option<brokers_core::Task>,
}

impl Head {
    /// The front of an errand that `run` serves or refuses, on whichever thread, once.
    pub(crate) fn new(context: Context, run: unsafe fn(NonNull<Head>, bool) -> Option<brokers_core::Task>) -> Head {
        Head { next: Cell::new(ptr::null_mut()), context, processor: processor(), run }
    }
}

/// An errand that somebody is to run; dropped, it is refused.
pub(crate) struct Errand(NonNull<Head>);

// SAFETY: what an errand points to is shared by its maker and its holder by way of atomics only, and all that it carries
// is `Send`: requests, their answers, and what an answer is given to.
unsafe impl Send for Errand {}

impl Errand {
    /// # Safety
    /// `head` is the front of a living errand, and nobody else runs it.
    pub(crate) unsafe fn new(head: NonNull<Head>) -> Errand {
        Errand(head)
    }

    /// The context it is for.
    pub(crate) fn context(&self) -> Context {
        // SAFETY: the errand lives until it is run, and this is the only one to run it.
        unsafe { self.0.as_ref() }.context
    }

    /// The processor that it was pushed on.
    pub(crate) fn processor(&self) -> u32 {
        // SAFETY: as above.
        unsafe { self.0.as_ref() }.processor
    }

    /// Begins it on this thread, which has to drive what is returned.
    pub(crate) fn serve(self) -> Option<brokers_core::Task> {
        self.run(true)
    }

    fn run(self, serve: bool) -> Option<brokers_core::Task> {
        let head = self.0;
        std::mem::forget(self);
        // SAFETY: as above; this one is forgotten, so that it is run once.
        unsafe { (head.as_ref().run)(head, serve) }
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        // SAFETY: as in `run`: whoever runs an errand forgets it, so this is the only time.
        let left = unsafe { (self.0.as_ref().run)(self.0, false) };
        debug_assert!(left.is_none(), "a refused errand is over");
    }
}

/// Errands in the order in which they were pushed; those that are not taken are refused.
#[derive(Default)]
pub(crate) struct Batch(Cell<*mut Head>);

impl Batch {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.get().is_null()
    }

    /// The context of the next one.
    pub(crate) fn context(&self) -> Option<Context> {
        // SAFETY: the errands of a batch are its own, and live until they are run.
        NonNull::new(self.0.get()).map(|head| unsafe { head.as_ref() }.context)
    }
}

impl Iterator for Batch {
    type Item = Errand;

    fn next(&mut self) -> Option<Errand> {
        let head = NonNull::new(self.0.get())?;
        // SAFETY: the errands of a batch are its own, and live until they are run.
        self.0.set(unsafe { head.as_ref() }.next.get());
        Some(Errand(head))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.for_each(drop);
    }
}

/// Where errands wait for their host.
pub(crate) struct Inbox {
    door: Apart<Door>,
    /// The processor that the host ran on when it last looked: read by callers that spin, who leave the other alone.
    processor: Apart<AtomicU32>,
    /// Has the host look, and the host as who sleeps.
    bell: OnceLock<(Waker, Sleeper)>,
}

/// What whoever pushes writes.
struct Door {
    /// The errand that was pushed last, or null, or one of the marks below.
    top: AtomicPtr<Head>,
    /// How the host is: see below.
    host: AtomicU32,
}

/// The host runs, or sleeps in its runtime.
const AWAKE: u32 = 0;
/// The host sleeps on this word, without its runtime, or is about to.
const NAPPING: u32 = 1;
/// The host's runtime has something to do.
const STIRRED: u32 = 2;

/// How a nap ended.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Nap {
    /// There is an errand, most likely.
    Rung,
    /// The runtime has to go on.
    Stirred,
}

/// Something in a cache line of its own; processors fetch two at a time.
#[repr(align(128))]
#[derive(Default)]
pub(crate) struct Apart<T>(pub(crate) T);

impl<T> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The inbox is empty, and its host has to be woken when it is not.
fn at_rest() -> *mut Head {
    static MARK: u8 = 0;
    ptr::from_ref(&MARK).cast_mut().cast()
}

/// The inbox takes nothing in.
fn closed() -> *mut Head {
    static MARK: u16 = 1;
    ptr::from_ref(&MARK).cast_mut().cast()
}

impl Inbox {
    pub(crate) fn new() -> Inbox {
        Inbox {
            door: Apart(Door { top: AtomicPtr::new(ptr::null_mut()), host: AtomicU32::new(AWAKE) }),
            processor: Apart(AtomicU32::new(0)),
            bell: OnceLock::new(),
        }
    }

    /// How the host, who says this, is woken; it is said once, and before anybody pushes.
    pub(crate) fn set_bell(&self, bell: &Waker) {
        self.bell.get_or_init(|| (bell.clone(), Sleeper::here()));
    }

    /// Has the host look, whether there is an errand or not.
    pub(crate) fn ring(&self) {
        if let Some((bell, _)) = self.bell.get() {
            bell.wake_by_ref();
        }
        self.stir();
    }

    /// Has the host look for an errand, if `push` said so.
    pub(crate) fn wake(&self) {
        let Some((bell, sleeper)) = self.bell.get() else { return };
        if self.door.host.compare_exchange(NAPPING, AWAKE, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            sleeper.handle(&self.door.host).wake();
        } else {
            bell.wake_by_ref();
        }
    }

    /// Has the host go back to its runtime, where something has just been woken.
    pub(crate) fn stir(&self) {
        if self.door.host.swap(STIRRED, Ordering::AcqRel) == NAPPING
            && let Some((_, sleeper)) = self.bell.get()
        {
            sleeper.handle(&self.door.host).wake();
        }
    }

    /// Sleeps until there is an errand, without the runtime, which must need nothing. The host's.
    pub(crate) fn nap(&self) -> Nap {
        let host = &self.door.host;
        let Some((_, sleeper)) = self.bell.get() else { return Nap::Stirred };
        // First, so that whoever finds it at rest finds it asleep.
        if host.compare_exchange(AWAKE, NAPPING, Ordering::AcqRel, Ordering::Relaxed).is_ok() && self.rest() {
            while host.load(Ordering::Acquire) == NAPPING {
                sleeper.doze(host, NAPPING, None);
            }
        }
        if host.swap(AWAKE, Ordering::AcqRel) == STIRRED { Nap::Stirred } else { Nap::Rung }
    }

    /// Pushes an errand. Whether the host sleeps, and has to be rung.
    ///
    /// # Errors
    /// The errand, if the inbox is closed.
    pub(crate) fn push(&self, errand: Errand) -> Result<bool, Errand> {
        // Most often it is empty, and a look before the write would fetch the cache line twice.
        let mut top = ptr::null_mut();
        loop {
            if top == closed() {
                return Err(errand);
            }
            let next = if top == at_rest() { ptr::null_mut() } else { top };
            // SAFETY: it is still this thread's, and nobody else's.
            unsafe { errand.0.as_ref() }.next.set(next);
            match self.door.top.compare_exchange_weak(top, errand.0.as_ptr(), Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) => {
                    std::mem::forget(errand);
                    return Ok(top == at_rest());
                }
                Err(now) => top = now,
            }
        }
    }

    /// Takes all errands. The host's.
    pub(crate) fn take(&self) -> Batch {
        let top = self.door.top.load(Ordering::Relaxed);
        if top.is_null() || top == closed() {
            return Batch::default();
        }
        turned(self.door.top.swap(ptr::null_mut(), Ordering::AcqRel))
    }

    /// Whether there is an errand, a moment ago.
    pub(crate) fn has_errands(&self) -> bool {
        let top = self.door.top.load(Ordering::Relaxed);
        !top.is_null() && top != at_rest() && top != closed()
    }

    /// From here on the host has to be rung; false if there is an errand already. The host's.
    pub(crate) fn rest(&self) -> bool {
        match self.door.top.compare_exchange(ptr::null_mut(), at_rest(), Ordering::AcqRel, Ordering::Relaxed) {
            Ok(_) => true,
            Err(now) => now == at_rest() || now == closed(),
        }
    }

    /// Takes nothing in any more, and gives out what there is. The host's.
    pub(crate) fn close(&self) -> Batch {
        turned(self.door.top.swap(closed(), Ordering::AcqRel))
    }

    /// The host runs on this processor now. The host's.
    pub(crate) fn publish_processor(&self) -> u32 {
        let here = processor();
        if self.processor.load(Ordering::Relaxed) != here {
            self.processor.store(here, Ordering::Relaxed);
        }
        here
    }

    /// Whether the host last ran on another processor than this thread does.
    fn is_elsewhere(&self) -> bool {
        self.processor.load(Ordering::Relaxed) != processor()
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        drop(self.close());
    }
}

/// A stack of errands, first in first out.
fn turned(mut top: *mut Head) -> Batch {
    if top == at_rest() || top == closed() {
        return Batch::default();
    }
    let mut first = ptr::null_mut();
    while let Some(head) = NonNull::new(top) {
        // SAFETY: whoever has taken a stack owns its errands, which live until they are run.
        top = unsafe { head.as_ref() }.next.replace(first);
        first = head.as_ptr();
    }
    Batch(Cell::new(first))
}

/// Nothing yet, and the caller is awake.
const WAITING: u32 = 0;
/// Nothing yet, and the caller sleeps or is about to.
const ASLEEP: u32 = 1;
/// The answer is there; the errand is the caller's.
const ANSWERED: u32 = 2;
/// The caller gives up, and is about to say who frees the errand.
const LEAVING: u32 = 3;
/// The caller has given up; the errand is the host's.
const LEFT: u32 = 4;

/// What the two ends of a call share, whatever its request.
struct Link {
    state: AtomicU32,
    sleeper: Sleeper,
    /// Wakes who drives the provider's future, to drop it.
    driver: Mutex<Option<Waker>>,
}

/// A call whose caller waits for it. It has two owners, the caller and the host; the state says which one frees it.
#[repr(C)]
struct Asked<R: Request> {
    head: Head,
    link: Link,
    load: UnsafeCell<Load<R>>,
}

enum Load<R: Request> {
    Request(R, Place),
    Answer(Answer<R>),
    Gone,
}

/// How the wait for an answer ended.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Waited {
    Answered,
    TimedOut,
    ShutDown,
    /// It was not waited for: this is the thread that would have to answer.
    AtHome,
    /// The program does not want to wait any more.
    Interrupted,
}

/// Whoever may end a wait early.
pub(crate) trait Patience {
    /// Until when to wait, `None` for ever, and why no longer. Asked when it comes to sleeping, and again when it ought to be
    /// asked again.
    fn until(&self) -> (Option<Instant>, Waited);

    /// Whether the wait is to end, if it was until then for [`Waited::Interrupted`].
    fn is_interrupted(&self) -> bool {
        true
    }
}

/// The callers that sleep, so that all can be told to look again.
#[derive(Default)]
pub(crate) struct Sleepers(Mutex<Vec<Sleeping>>);

/// A link of a caller that sleeps.
struct Sleeping(*const Link);

// SAFETY: the caller takes its link out of the list, under its lock, before it may be freed; until then it is only read.
unsafe impl Send for Sleeping {}

impl Sleepers {
    /// Has all who sleep ask their patience again.
    pub(crate) fn interrupt(&self) {
        for sleeping in &*lock(&self.0) {
            // SAFETY: it is in the list, whose lock is held.
            let link = unsafe { &*sleeping.0 };
            // A caller that is about to sleep does so after this write, and so asks its patience only now.
            if link.state.fetch_or(0, Ordering::AcqRel) == ASLEEP
                && link.state.compare_exchange(ASLEEP, WAITING, Ordering::AcqRel, Ordering::Relaxed).is_ok()
            {
                link.sleeper.handle(&link.state).wake();
            }
        }
    }

    fn enter(&self, link: &Link) {
        lock(&self.0).push(Sleeping(link));
    }

    fn leave(&self, link: &Link) {
        let mut sleepers = lock(&self.0);
        if let Some(at) = sleepers.iter().position(|sleeping| ptr::eq(sleeping.0, link)) {
            sleepers.swap_remove(at);
        }
    }
}

/// Hands a request over to the host of `inbox` and waits for the answer; without one, why.
pub(crate) fn ask<R: Request>(
    inbox: &Inbox,
    context: Context,
    request: R,
    place: Place,
    sleepers: &Sleepers,
    patience: &dyn Patience,
) -> Result<Answer<R>, Waited> {
    let link = Link { state: AtomicU32::new(WAITING), sleeper: Sleeper::here(), driver: Mutex::new(None) };
    let head = Head::new(context, run_asked::<R>);
    let load = UnsafeCell::new(Load::Request(request, place));
    let asked = NonNull::from(Box::leak(Box::new(Asked { head, link, load })));
    // SAFETY: it lives until one of its two owners frees it, and this is one that has not.
    let link = unsafe { &(*asked.as_ptr()).link };
    // SAFETY: it has just been made, and is run once.
    let pushed = inbox.push(unsafe { Errand::new(asked.cast()) });
    let waited = match pushed {
        Ok(is_asleep) => link.wait(inbox, is_asleep, sleepers, patience),
        // It is dropped here and refused: it has an answer then, which tells nothing.
        Err(refused) => {
            drop(refused);
            Waited::ShutDown
        }
    };
    if waited != Waited::Answered && !link.leave() {
        return Err(waited);
    }
    // SAFETY: the host has answered, so the errand is this thread's alone; it came out of a box.
    let mut asked = unsafe { Box::from_raw(asked.as_ptr()) };
    match std::mem::replace(asked.load.get_mut(), Load::Gone) {
        Load::Answer(answer) if waited == Waited::Answered => Ok(answer),
        late => {
            contained("the drop of a late answer", || drop(late));
            Err(waited)
        }
    }
}

impl Link {
    /// Waits for the answer, as long as the patience says.
    fn wait(&self, inbox: &Inbox, is_asleep: bool, sleepers: &Sleepers, patience: &dyn Patience) -> Waited {
        if is_asleep {
            inbox.wake();
            // If it wakes on this processor, this is its chance to run, unless it has done so at once; a thread that spins
            // would only be in its way.
            if cfg!(not(loom)) && !self.is_answered() {
                std::thread::yield_now();
            }
        }
        if self.spin(inbox) {
            return Waited::Answered;
        }
        sleepers.enter(self);
        let waited = self.doze(patience);
        sleepers.leave(self);
        waited
    }

    /// Whether the answer came while it paid to stay awake for it.
    fn spin(&self, inbox: &Inbox) -> bool {
        if self.is_answered() {
            return true;
        }
        if cfg!(loom) || !inbox.is_elsewhere() {
            return false;
        }
        let begun = Instant::now();
        loop {
            for _ in 0..LOOKS {
                if self.is_answered() {
                    return true;
                }
                std::hint::spin_loop();
            }
            if begun.elapsed() >= CALLER_SPINS || !inbox.is_elsewhere() {
                return false;
            }
        }
    }

    fn is_answered(&self) -> bool {
        self.state.load(Ordering::Acquire) == ANSWERED
    }

    fn doze(&self, patience: &dyn Patience) -> Waited {
        loop {
            if self.state.compare_exchange(WAITING, ASLEEP, Ordering::AcqRel, Ordering::Acquire) == Err(ANSWERED) {
                return Waited::Answered;
            }
            // Only now, so that who has it ask again finds it asleep.
            let (mut until, mut otherwise) = patience.until();
            while self.state.load(Ordering::Acquire) == ASLEEP {
                let left = until.map(|until| until.saturating_duration_since(Instant::now()));
                if left.is_some_and(|left| left.is_zero()) {
                    if otherwise != Waited::Interrupted || patience.is_interrupted() {
                        return otherwise;
                    }
                    (until, otherwise) = patience.until();
                    continue;
                }
                self.sleeper.doze(&self.state, ASLEEP, left);
            }
            if self.is_answered() {
                return Waited::Answered;
            }
        }
    }

    /// The caller gives up. Whether it was answered after all, and is the caller's to free; if not, it must not be touched
    /// any more.
    fn leave(&self) -> bool {
        if self.state.swap(LEAVING, Ordering::AcqRel) == ANSWERED {
            return true;
        }
        let driver = lock(&self.driver).take();
        if let Some(driver) = driver {
            driver.wake();
        }
        self.state.swap(LEFT, Ordering::AcqRel) == ANSWERED
    }

    /// The answer is there. Whether it is the host that frees it; if not, it must not be touched any more.
    fn settle(&self) -> bool {
        let sleeper = self.sleeper.handle(&self.state);
        match self.state.swap(ANSWERED, Ordering::AcqRel) {
            // The caller may have freed it already: this handle does not mind.
            ASLEEP => {
                sleeper.wake();
                false
            }
            before => before == LEFT,
        }
    }

    fn is_abandoned(&self) -> bool {
        matches!(self.state.load(Ordering::Acquire), LEAVING | LEFT)
    }

    fn poll_abandoned(&self, task: &mut Task<'_>) -> Poll<()> {
        let mut driver = lock(&self.driver);
        match &mut *driver {
            Some(driver) => driver.clone_from(task.waker()),
            none => *none = Some(task.waker().clone()),
        }
        drop(driver);
        // Only now, so that a caller that gives up finds the waker or is seen here.
        if self.is_abandoned() { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// The host's end of a call that is waited for. Dropped, it answers that there is nobody any more.
struct Reply<R: Request>(NonNull<Asked<R>>);

impl<R: Request> Reply<R> {
    fn link(&self) -> &Link {
        // SAFETY: the host is one of its two owners, until this end is used up.
        unsafe { &(*self.0.as_ptr()).link }
    }

    fn settle(&self, answer: Answer<R>) {
        // SAFETY: until the state says so, the load is the host's alone.
        unsafe { *(*self.0.as_ptr()).load.get() = Load::Answer(answer) };
        if self.link().settle() {
            // SAFETY: the caller has left it to the host; it came out of a box.
            contained("the drop of a late answer", || drop(unsafe { Box::from_raw(self.0.as_ptr()) }));
        }
    }
}

impl<R: Request> Requester<R> for Reply<R> {
    fn is_abandoned(&self) -> bool {
        self.link().is_abandoned()
    }

    fn poll_abandoned(&mut self, task: &mut Task<'_>) -> Poll<()> {
        self.link().poll_abandoned(task)
    }

    fn answer(self, answer: Answer<R>) {
        self.settle(answer);
        std::mem::forget(self);
    }
}

impl<R: Request> Drop for Reply<R> {
    fn drop(&mut self) {
        self.settle(Err(RequestError::Closed));
    }
}

/// # Safety
/// `head` is the front of an `Asked<R>` whose host's end nobody has used.
unsafe fn run_asked<R: Request>(head: NonNull<Head>, serve: bool) -> Option<brokers_core::Task> {
    let asked = head.cast::<Asked<R>>();
    let reply = Reply(asked);
    // SAFETY: until it is answered, the load is the host's alone.
    let load = unsafe { std::mem::replace(&mut *(*asked.as_ptr()).load.get(), Load::Gone) };
    // SAFETY: the front is only written while it is pushed.
    let context = unsafe { asked.as_ref() }.head.context;
    match load {
        Load::Request(request, place) if serve => {
            drop(place);
            serve::serve(context, request, reply)
        }
        rest => {
            contained("the drop of a request", || drop(rest));
            None
        }
    }
}

#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::sync::Arc;
    use loom::thread;
    use std::future::poll_fn;

    /// An errand that says what became of it.
    #[repr(C)]
    struct Noted {
        head: Head,
        seen: Arc<Mutex<Vec<(u32, bool)>>>,
        number: u32,
    }

    unsafe fn note(head: NonNull<Head>, serve: bool) -> Option<brokers_core::Task> {
        // SAFETY: it came out of a box, and is run once.
        let noted = unsafe { Box::from_raw(head.cast::<Noted>().as_ptr()) };
        lock(&noted.seen).push((noted.number, serve));
        None
    }

    fn noted(number: u32, seen: &Arc<Mutex<Vec<(u32, bool)>>>) -> Errand {
        let head = Head::new(Context::DEFAULT, note);
        let noted = Box::leak(Box::new(Noted { head, seen: seen.clone(), number }));
        // SAFETY: it is run once, by whoever gets it.
        unsafe { Errand::new(NonNull::from(noted).cast()) }
    }

    /// What the host's main future does, until it has begun so many errands.
    fn host(inbox: &Inbox, mut left: usize) {
        loom::future::block_on(poll_fn(|task| {
            inbox.set_bell(task.waker());
            loop {
                for errand in inbox.take() {
                    assert!(errand.serve().is_none());
                    left -= 1;
                }
                if left == 0 {
                    return Poll::Ready(());
                }
                if inbox.rest() {
                    return Poll::Pending;
                }
            }
        }));
    }

    fn push(inbox: &Inbox, errand: Errand) {
        match inbox.push(errand) {
            Ok(true) => inbox.wake(),
            Ok(false) => {}
            Err(refused) => drop(refused),
        }
    }

    /// A host that goes to sleep while errands come misses none, and begins those of one caller in order.
    #[test]
    fn a_sleeping_host_is_woken() {
        let mut model = loom::model::Builder::new();
        // Three threads have more ways to go than can be tried; where each is interrupted twice, all that matters happens.
        model.preemption_bound = Some(2);
        model.check(|| {
            let (inbox, seen) = (Arc::new(Inbox::new()), Arc::new(Mutex::new(Vec::new())));
            let callers: Vec<_> = [vec![1, 2], vec![3]]
                .into_iter()
                .map(|numbers| {
                    let (inbox, seen) = (inbox.clone(), seen.clone());
                    thread::spawn(move || numbers.into_iter().for_each(|number| push(&inbox, noted(number, &seen))))
                })
                .collect();
            host(&inbox, 3);
            callers.into_iter().for_each(|caller| caller.join().unwrap());
            let seen = lock(&seen);
            let at = |number| seen.iter().position(|seen| *seen == (number, true)).unwrap();
            assert!(at(1) < at(2) && at(3) < 3);
        });
    }

    /// A host that sleeps apart from its runtime misses no errand, nor that the runtime was woken.
    #[test]
    fn a_napping_host_is_woken() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(|| {
            let (inbox, seen) = (Arc::new(Inbox::new()), Arc::new(Mutex::new(Vec::new())));
            inbox.set_bell(Waker::noop());
            let runtime = Arc::new(AtomicU32::new(0));
            let caller = {
                let (inbox, seen) = (inbox.clone(), seen.clone());
                thread::spawn(move || push(&inbox, noted(1, &seen)))
            };
            let other = {
                let (inbox, runtime) = (inbox.clone(), runtime.clone());
                thread::spawn(move || {
                    runtime.store(1, Ordering::Release);
                    inbox.stir();
                })
            };
            let (mut begun, mut stirred) = (false, false);
            while !begun || !stirred {
                for errand in inbox.take() {
                    assert!(errand.serve().is_none());
                    begun = true;
                }
                if (!begun || !stirred) && inbox.nap() == Nap::Stirred {
                    assert_eq!(runtime.load(Ordering::Acquire), 1);
                    stirred = true;
                }
            }
            caller.join().unwrap();
            other.join().unwrap();
        });
    }

    /// The same if it goes on to sleep in its runtime meanwhile, as whoever pushes has yet to ring.
    #[test]
    fn a_host_is_woken_wherever_it_sleeps() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(|| {
            let (inbox, seen) = (Arc::new(Inbox::new()), Arc::new(Mutex::new(Vec::new())));
            let clock = {
                let inbox = inbox.clone();
                thread::spawn(move || inbox.stir())
            };
            let (caller_inbox, caller_seen) = (inbox.clone(), seen.clone());
            let mut caller = None;
            let mut is_apart = true;
            loom::future::block_on(poll_fn(|task| {
                inbox.set_bell(task.waker());
                if caller.is_none() {
                    let (inbox, seen) = (caller_inbox.clone(), caller_seen.clone());
                    caller = Some(thread::spawn(move || push(&inbox, noted(1, &seen))));
                }
                loop {
                    if let Some(errand) = inbox.take().next() {
                        assert!(errand.serve().is_none());
                        return Poll::Ready(());
                    }
                    if is_apart {
                        is_apart = inbox.nap() == Nap::Rung;
                    } else if inbox.rest() {
                        return Poll::Pending;
                    }
                }
            }));
            caller.unwrap().join().unwrap();
            clock.join().unwrap();
        });
    }

    /// An inbox that closes begins or refuses each errand, once.
    #[test]
    fn a_closing_inbox_loses_nothing() {
        loom::model(|| {
            let (inbox, seen) = (Arc::new(Inbox::new()), Arc::new(Mutex::new(Vec::new())));
            let caller = {
                let (inbox, seen) = (inbox.clone(), seen.clone());
                thread::spawn(move || (1..=2).for_each(|number| push(&inbox, noted(number, &seen))))
            };
            for errand in inbox.take() {
                assert!(errand.serve().is_none());
            }
            drop(inbox.close());
            caller.join().unwrap();
            let mut numbers: Vec<_> = lock(&seen).iter().map(|seen| seen.0).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, [1, 2]);
        });
    }

    /// The two ends of a call, as `ask` and `Reply` use them: an answer in the place of what it is about.
    struct Shared {
        link: Link,
        answer: loom::cell::UnsafeCell<u32>,
        freed: AtomicU32,
    }

    // SAFETY: the answer is written before the state says so and read after.
    unsafe impl Send for Shared {}
    // SAFETY: as above.
    unsafe impl Sync for Shared {}

    impl Shared {
        fn new() -> Arc<Shared> {
            let link = Link { state: AtomicU32::new(WAITING), sleeper: Sleeper::here(), driver: Mutex::new(None) };
            Arc::new(Shared { link, answer: loom::cell::UnsafeCell::new(0), freed: AtomicU32::new(0) })
        }

        fn free(&self) {
            assert_eq!(self.freed.fetch_add(1, Ordering::Relaxed), 0, "freed twice");
        }

        /// As [`Reply::settle`].
        fn settle(&self) {
            // SAFETY: the caller reads it only when the state says so.
            self.answer.with_mut(|answer| unsafe { *answer = 7 });
            if self.link.settle() {
                self.free();
            }
        }
    }

    /// Until when a model waits: for ever, or until it is told to look again.
    struct Until<'a>(&'a AtomicU32);

    impl Patience for Until<'_> {
        fn until(&self) -> (Option<Instant>, Waited) {
            let is_over = self.0.load(Ordering::Acquire) == 1;
            (is_over.then(Instant::now), Waited::ShutDown)
        }
    }

    /// An answer reaches a caller that is about to sleep, and is freed once.
    #[test]
    fn a_caller_that_sleeps_is_woken_by_its_answer() {
        loom::model(|| {
            let shared = Shared::new();
            let host = {
                let shared = shared.clone();
                thread::spawn(move || shared.settle())
            };
            let never = AtomicU32::new(0);
            assert_eq!(shared.link.wait(&Inbox::new(), false, &Sleepers::default(), &Until(&never)), Waited::Answered);
            // SAFETY: the state says that it is there.
            shared.answer.with(|answer| assert_eq!(unsafe { *answer }, 7));
            shared.free();
            host.join().unwrap();
            assert_eq!(shared.freed.load(Ordering::Relaxed), 1);
        });
    }

    /// A caller that gives up while the host drives its provider is seen, or has its answer; one of the two frees it.
    #[test]
    fn a_caller_that_leaves_stops_the_provider() {
        loom::model(|| {
            let shared = Shared::new();
            let host = {
                let shared = shared.clone();
                thread::spawn(move || {
                    loom::future::block_on(poll_fn(|task| shared.link.poll_abandoned(task)));
                    shared.settle();
                })
            };
            if shared.link.leave() {
                shared.free();
            }
            host.join().unwrap();
            assert_eq!(shared.freed.load(Ordering::Relaxed), 1);
        });
    }

    /// The same against an answer that comes at that moment.
    #[test]
    fn a_caller_that_leaves_against_its_answer() {
        loom::model(|| {
            let shared = Shared::new();
            let host = {
                let shared = shared.clone();
                thread::spawn(move || {
                    if shared.link.poll_abandoned(&mut Task::from_waker(Waker::noop())).is_pending() {
                        assert!(!shared.link.is_abandoned() || shared.freed.load(Ordering::Relaxed) < 2);
                    }
                    shared.settle();
                })
            };
            if shared.link.leave() {
                // SAFETY: the state says that it is there.
                shared.answer.with(|answer| assert_eq!(unsafe { *answer }, 7));
                shared.free();
            }
            host.join().unwrap();
            assert_eq!(shared.freed.load(Ordering::Relaxed), 1);
        });
    }

    /// A shutdown has a caller that sleeps, or is about to, look at its patience once more.
    #[test]
    fn a_shutdown_interrupts_a_caller_that_sleeps() {
        loom::model(|| {
            let (sleepers, is_over) = (Arc::new(Sleepers::default()), Arc::new(AtomicU32::new(0)));
            let shutdown = {
                let (sleepers, is_over) = (sleepers.clone(), is_over.clone());
                thread::spawn(move || {
                    is_over.store(1, Ordering::Release);
                    sleepers.interrupt();
                })
            };
            let shared = Shared::new();
            let waited = shared.link.wait(&Inbox::new(), false, &sleepers, &Until(&is_over));
            assert_eq!(waited, Waited::ShutDown);
            shutdown.join().unwrap();
        });
    }
}
