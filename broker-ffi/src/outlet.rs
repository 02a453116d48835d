//! Where events wait and who may deliver them: one queue, from which one thread at a time calls subscribers.
//!
//! An instance has one outlet, and one more for each isolated subscription. Most subscriptions share the records of the
//! ring; one that says how many events may wait for it, or that older ones give way, has a lane beside it. Every record has
//! a number, by which ring and lanes are delivered in the order in which the events were emitted.
//!
//! **Ordering**: emit order for all subscribers together. **Back-pressure**: none unless a subscription or the emitter asks
//! for it: what finds no room is lost and counted, for each subscription that would have seen it. Completions are never
//! refused. **Drop**: on the delivering thread, after the last callback. **Shutdown**: what waits is delivered; once
//! abandoned, events are lost and counted, completions still run. **Allocation**: see [`Ring`]; a block per event for
//! lanes.

mod channel;
mod emit;
#[cfg(all(test, loom))]
mod loom_models;
mod turn;

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::ops::Deref;
use std::ptr;
use std::sync::{Arc, Weak};
use std::task::Waker;
use std::time::{Duration, Instant};

use brokers_core::event::Event;
use brokers_core::policy::Policy;
use brokers_core::thread::Thread;
#[cfg(loom)]
use loom::sync::atomic::{AtomicBool, AtomicU64, Ordering};
#[cfg(loom)]
use loom::thread_local;
#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use tokio::sync::Notify;

use crate::biased::{Biased, Guard};
use crate::courier::Courier;
use crate::delivery::Delivery;
use crate::event_ring::{Ring, Segment};
use crate::library::{Bell, Library};
use crate::lower::Arena;
use crate::panic::contained;
use crate::poll_handle::PollHandle;
#[cfg(not(all(test, loom)))]
use crate::processing::note_owed;
use crate::subscription::Subscription;
use crate::sync::{Condvar, Mutex, ThreadNumber, lock};

#[cfg(all(test, loom))]
use loom_models::note_owed;

pub(crate) use channel::{CView, Channel};
pub use channel::{Pack, Viewed, Whole};
pub(crate) use turn::Left;

/// How often a full queue is logged at most.
const COMPLAIN_EVERY: Duration = Duration::from_secs(1);
/// How many events a wake may be owed for: for at least so many, and at most, if many may wait.
const OWED: [u64; 2] = [256, 1024];
/// Longer than anything lasts.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A callback: the instance, and what the record shows.
pub(crate) type Call = Box<dyn Fn(u64, *const ()) + Send>;
pub(crate) type Subscriber = Subscription<Call>;
/// What is to run where callbacks run, with the instance's handle. It lies in its record: a box, made on one thread and
/// freed on the other, would cost more than all the rest.
#[repr(C)]
struct Job<F> {
    /// Moves it out of its record and runs it.
    run: unsafe fn(*mut (), u64),
    job: F,
}

impl<F: FnOnce(u64)> Job<F> {
    /// # Safety
    /// A `Job<F>` is at the place, and is one no more from here on.
    unsafe fn run(place: *mut (), instance: u64) {
        // SAFETY: the caller vouches for it.
        let Job { job, .. } = unsafe { place.cast::<Job<F>>().read() };
        job(instance);
    }
}

/// Runs a job, whatever its type.
///
/// # Safety
/// A job is at the place, and is one no more from here on.
unsafe fn run_job(place: *mut (), instance: u64) {
    // SAFETY: a job begins with this.
    let run = unsafe { place.cast::<unsafe fn(*mut (), u64)>().read() };
    // SAFETY: the caller vouches for the rest.
    unsafe { run(place, instance) }
}
type Subscribers = Arc<[Arc<Subscriber>]>;

/// What waits for one subscription alone.
pub(crate) struct Lane {
    channel: *const Channel,
    subscriber: Arc<Subscriber>,
    capacity: usize,
    policy: Policy,
    waiting: VecDeque<(u64, Arc<Alone>)>,
}

// SAFETY: the pointer is only compared.
unsafe impl Send for Lane {}

/// A record that several lanes may have.
struct Alone(Segment<Channel>);

// SAFETY: it is only read: its payload was given to callbacks by reference, on one thread after the other.
unsafe impl Sync for Alone {}

/// Why an event does not get into a queue.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Why {
    Full,
    /// The delivery has ended.
    Over,
    /// Nested too deep for C, or its copying panicked.
    Unfit,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Phase {
    Open,
    /// What waits is delivered, then all ends.
    Finishing,
    /// All ends after the callback that is running.
    Abandoned,
    /// No subscription, no event.
    Ended,
}

/// Who has to be told that something is due.
#[derive(Clone, Copy, PartialEq)]
enum Idle {
    /// Nobody: it will be looked for.
    No,
    /// Whoever delivers.
    Yes,
    /// The same, and this thread, a processing one, has promised to, for so many events.
    Owed(ThreadNumber, u32),
}

/// Who empties an outlet.
pub(crate) enum Carrier {
    /// A thread.
    Courier(Arc<Courier>),
    /// Whoever calls `dispatch`; the handle tells when there is reason to.
    Manual(PollHandle),
    /// Whoever pulls; the bell tells when there is reason to.
    Puller(Bell),
}

struct State {
    ring: Ring<Channel>,
    /// Who still has to get the event that the last turn stopped at, from that place on.
    partial: Option<(Subscribers, usize)>,
    /// Whether the losses of those who get nothing any more have been counted.
    is_counted: bool,
    lanes: Vec<Lane>,
    /// The number of the next event, whether it becomes a record or is lost.
    next: u64,
    /// How many events were put into the ring, and how many of them were begun when that was looked up last.
    events: u64,
    begun: u64,
    /// The most that have waited at once, a sixteenth more or less.
    highest: u64,
    phase: Phase,
    idle: Idle,
    /// Whether somebody has the turn.
    is_taken: bool,
    /// Whether a subscription has a hook and new losses.
    has_losses: bool,
    /// Who waits for room.
    waiting: Vec<Waker>,
    complaint: Complaint,
}

#[derive(Default)]
struct Complaint {
    last: Option<Instant>,
    lost: u64,
}

/// In memory that no processor has because of something else: what emitters write all the time is not what whoever
/// delivers reads all the time, nor the other way round.
#[cfg_attr(not(loom), repr(align(128)))]
struct Apart<T>(T);

impl<T> Deref for Apart<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

/// What whoever has the turn writes.
struct Progress {
    /// How many events of the ring wait no more.
    begun: AtomicU64,
    callbacks: AtomicU64,
    panicked: AtomicU64,
    completions: AtomicU64,
}

/// See the module.
pub(crate) struct Outlet {
    pub(crate) library: &'static Library,
    /// The instance's handle, which callbacks get.
    pub(crate) instance: u64,
    home: Weak<Delivery>,
    /// If it is of one subscription.
    pub(crate) isolated: Option<u64>,
    capacity: u64,
    /// How many events a wake may be owed for.
    owed: u32,
    pub(crate) carrier: Carrier,
    /// Every channel that a record may be of: they live as long as the records.
    channels: Mutex<HashMap<TypeId, Arc<Channel>>>,
    state: Apart<Biased<State>>,
    /// Something is due, the turn is free, or the end has come.
    changed: Condvar,
    ended: Notify,
    is_abandoned: AtomicBool,
    /// Whether there ever was a lane. Said before an event gets into it.
    has_lanes: AtomicBool,
    /// Whether somebody waits for room.
    room_wanted: AtomicBool,
    progress: Apart<Progress>,
    lost_full: AtomicU64,
    lost_over: AtomicU64,
    lost_unfit: AtomicU64,
}

thread_local! {
    /// The turns that this thread has, the innermost one first.
    #[allow(clippy::missing_const_for_thread_local, reason = "models have none")]
    static TURNS: Cell<*const Frame> = Cell::new(ptr::null());
    /// The outlets whose carrier is to be told at the end of the processing thread's turn.
    #[allow(clippy::missing_const_for_thread_local, reason = "models have none")]
    static DEBTS: Debts = Debts(RefCell::new(Vec::new()));
}

/// A turn on a thread's stack.
struct Frame {
    library: *const Library,
    outlet: *const Outlet,
    outer: *const Frame,
}

fn turns() -> *const Frame {
    TURNS.try_with(Cell::get).unwrap_or(ptr::null())
}

fn any_turn(found: impl Fn(&Frame) -> bool) -> bool {
    // SAFETY: frames are taken out before they are gone, and are this thread's.
    let mut turns = std::iter::successors(unsafe { turns().as_ref() }, |frame| unsafe { frame.outer.as_ref() });
    turns.any(found)
}

/// Whether this thread runs callbacks of an instance of `library`, whichever instance.
pub(crate) fn is_delivery_thread(library: &'static Library) -> bool {
    any_turn(|frame| ptr::eq(frame.library, library))
}

/// After a fork inside of a callback: this thread delivers nothing that lives.
pub(crate) fn forget_turns() {
    TURNS.with(|turns| turns.set(ptr::null()));
}

/// Whether this thread is not to wait for room in a queue of events because it may be the one that makes it: it runs
/// callbacks of a library in this image, or those who would have to wait for it.
fn makes_room() -> bool {
    !turns().is_null() || Thread::current().is_hurried()
}

struct Debts(RefCell<Vec<Arc<Outlet>>>);

impl Drop for Debts {
    fn drop(&mut self) {
        self.0.get_mut().drain(..).for_each(|outlet| outlet.flush());
    }
}

/// Tells those who deliver of the events that this thread has emitted since it was called last. A processing thread does
/// so at the end of each turn, and before it sleeps.
pub(crate) fn flush_owed() {
    while let Some(outlet) = DEBTS.try_with(|debts| debts.0.borrow_mut().pop()).ok().flatten() {
        outlet.flush();
    }
}

/// Leaves it to [`flush_owed`] to tell whoever delivers.
fn owe(outlet: &Arc<Outlet>) {
    if DEBTS.try_with(|debts| debts.0.borrow_mut().push(outlet.clone())).is_err() {
        outlet.flush();
    }
}

/// Who wants an event.
#[derive(Default)]
struct Wanted {
    /// Those who share the ring.
    ring: bool,
    /// The handles of subscriptions with lanes; `None` stands for all.
    lanes: Option<Vec<u64>>,
    /// How long the most patient of them has the emitter wait.
    patience: Duration,
    /// What is the event's number if it is lost.
    number: u64,
}

impl Wanted {
    const ALL: Wanted = Wanted { ring: true, lanes: None, patience: Duration::ZERO, number: 0 };

    fn nobody() -> Wanted {
        Wanted { lanes: Some(Vec::new()), ..Wanted::default() }
    }

    #[inline]
    fn is_nobody(&self) -> bool {
        !self.ring && self.lanes.as_ref().is_some_and(Vec::is_empty)
    }
}

impl Outlet {
    pub(crate) fn new(
        (library, instance): (&'static Library, u64),
        home: Weak<Delivery>,
        isolated: Option<u64>,
        capacity: usize,
        carrier: Carrier,
    ) -> Outlet {
        Outlet {
            library,
            instance,
            home,
            isolated,
            capacity: capacity as u64,
            owed: (capacity as u64 / 16).clamp(OWED[0], OWED[1]) as u32,
            carrier,
            channels: Mutex::default(),
            state: Apart(Biased::new(State {
                ring: Ring::default(),
                partial: None,
                is_counted: false,
                lanes: Vec::new(),
                next: 0,
                events: 0,
                begun: 0,
                highest: 0,
                phase: Phase::Open,
                idle: Idle::Yes,
                is_taken: false,
                has_losses: false,
                waiting: Vec::new(),
                complaint: Complaint::default(),
            })),
            changed: Condvar::new(),
            ended: Notify::new(),
            is_abandoned: AtomicBool::new(false),
            has_lanes: AtomicBool::new(false),
            room_wanted: AtomicBool::new(false),
            progress: Apart(Progress {
                begun: AtomicU64::new(0),
                callbacks: AtomicU64::new(0),
                panicked: AtomicU64::new(0),
                completions: AtomicU64::new(0),
            }),
            lost_full: AtomicU64::new(0),
            lost_over: AtomicU64::new(0),
            lost_unfit: AtomicU64::new(0),
        }
    }

    pub(crate) fn phase(&self) -> Phase {
        self.state.lock().phase
    }

    /// Adds a subscriber, with a lane if it says how many events may wait for it or what they give way to.
    pub(crate) fn add(&self, channel: &Channel, subscriber: &Arc<Subscriber>, capacity: usize, policy: Policy) {
        let all = self.capacity as usize;
        let capacity = if capacity == 0 { all } else { capacity };
        let takes_newest = matches!(policy, Policy::DropNewest | Policy::Reject);
        if takes_newest && capacity >= all {
            channel.change(|shared| shared.iter().chain([subscriber]).cloned().collect());
            // What is put in or lost from now on finds it in the channel.
            subscriber.begin(self.state.lock().next);
            return;
        }
        let capacity = if policy == Policy::Latest { 1 } else { capacity };
        let lane = Lane { channel, subscriber: subscriber.clone(), capacity, policy, waiting: VecDeque::new() };
        self.has_lanes.store(true, Ordering::Relaxed);
        self.state.lock().lanes.push(lane);
        channel.lanes.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes a subscriber out. Whether it was the channel's last one; and what has waited for it.
    pub(crate) fn remove(&self, channel: &Channel, handle: u64) -> (bool, Option<Lane>) {
        channel.change(|shared| shared.iter().filter(|one| one.handle != handle).cloned().collect());
        let mut state = self.state.lock();
        let at = state.lanes.iter().position(|lane| lane.subscriber.handle == handle);
        let lane = at.map(|at| state.lanes.swap_remove(at));
        if lane.is_some() {
            channel.lanes.fetch_sub(1, Ordering::Relaxed);
            self.make_room(state);
        }
        (channel.is_empty(), lane)
    }

    /// The channel of an event that is shown as `P` says.
    pub(crate) fn channel<E: Event, P: Pack<E>>(&self) -> Arc<Channel> {
        let mut channels = lock(&self.channels);
        channels.entry(TypeId::of::<(E, P)>()).or_insert_with(|| Arc::new(Channel::new::<E>())).clone()
    }

    /// Something is due. Who has to be told, once the queue is unlocked.
    #[inline]
    fn note_due(&self, state: &mut Guard<'_, State>) -> Told {
        match state.idle {
            Idle::No => Told::Already,
            Idle::Yes => {
                state.idle = Idle::Owed(state.thread, 1);
                Told::First
            }
            Idle::Owed(debtor, events) if debtor == state.thread && events < self.owed => {
                state.idle = Idle::Owed(debtor, events + 1);
                Told::Already
            }
            Idle::Owed(..) => Told::Now,
        }
    }

    #[cold]
    fn tell(self: &Arc<Self>, told: Told) {
        match told {
            Told::Already => {}
            Told::First if self.may_be_owed() && note_owed() => owe(self),
            Told::First | Told::Now => self.flush(),
        }
    }

    /// Whether whoever delivers looks for itself if a turn lasts, or has just been told.
    fn may_be_owed(self: &Arc<Self>) -> bool {
        match &self.carrier {
            Carrier::Courier(courier) => courier.may_be_owed(self),
            // The host program sleeps until the handle is raised. In models it stands for a courier.
            Carrier::Manual(_) => cfg!(loom),
            Carrier::Puller(_) => false,
        }
    }

    /// Tells whoever delivers what it has not been told yet.
    pub(crate) fn flush(self: &Arc<Self>) {
        let mut state = self.state.lock();
        if matches!(state.idle, Idle::Owed(..)) {
            state.idle = Idle::No;
            self.signal(state);
        }
    }

    /// Whatever there is is due now.
    fn signal(self: &Arc<Self>, state: Guard<'_, State>) {
        match &self.carrier {
            Carrier::Courier(courier) => {
                drop(state);
                courier.is_due(self);
            }
            Carrier::Manual(handle) => {
                handle.raise();
                drop(state);
                self.changed.notify_all();
            }
            Carrier::Puller(bell) => {
                drop(state);
                contained("the bell of a subscription", || bell());
            }
        }
    }

    /// Runs `job` where callbacks run; it comes back if the delivery has ended.
    pub(crate) fn complete<F: FnOnce(u64) + Send + 'static>(self: &Arc<Self>, job: F) -> Result<(), F> {
        let mut state = self.state.lock();
        if matches!(state.phase, Phase::Abandoned | Phase::Ended) {
            return Err(job);
        }
        let number = state.next;
        let fill = |place: *mut Job<F>, _: &mut Arena| {
            // SAFETY: the place is for one.
            unsafe { place.write(Job { run: Job::<F>::run, job }) };
            Ok::<(), Infallible>(())
        };
        // SAFETY: there is room, and `fill` writes it.
        let Ok(()) = unsafe { state.ring.segment_for::<Job<F>>().write(ptr::null(), number, fill) };
        state.next += 1;
        let told = self.note_due(&mut state);
        drop(state);
        self.tell(told);
        Ok(())
    }

    /// Counts an event as lost for those who wanted it.
    #[cold]
    fn lose(self: &Arc<Self>, channel: &Channel, wanted: &Wanted, why: Why) {
        let mut has_hook = false;
        let mut lost = 0;
        if wanted.ring {
            for subscriber in channel.shared().iter().filter(|one| one.wants(wanted.number)) {
                has_hook |= subscriber.lose(1);
                lost += 1;
            }
        }
        let mut state = self.state.lock();
        for lane in state.lanes.iter().filter(|lane| ptr::eq(lane.channel, channel)) {
            if wanted.lanes.as_ref().is_none_or(|lanes| lanes.contains(&lane.subscriber.handle)) {
                has_hook |= lane.subscriber.lose(1);
                lost += 1;
            }
        }
        let mut told = Told::Already;
        if has_hook && matches!(state.phase, Phase::Open | Phase::Finishing) {
            state.has_losses = true;
            told = self.note_due(&mut state);
        }
        drop(state);
        self.tell(told);
        self.count_lost(why, lost);
        match why {
            Why::Full => self.complain(channel.name),
            Why::Unfit => channel.complain(self.library),
            Why::Over => {}
        }
    }

    fn count_lost(&self, why: Why, lost: u64) {
        let counter = match why {
            Why::Full => &self.lost_full,
            Why::Over => &self.lost_over,
            Why::Unfit => &self.lost_unfit,
        };
        counter.fetch_add(lost, Ordering::Relaxed);
    }

    fn complain(&self, event: &str) {
        let mut state = self.state.lock();
        let complaint = &mut state.complaint;
        complaint.lost += 1;
        let now = Instant::now();
        if complaint.last.is_some_and(|last| now.duration_since(last) < COMPLAIN_EVERY) {
            return;
        }
        complaint.last = Some(now);
        let lost = std::mem::take(&mut complaint.lost);
        drop(state);
        let (library, capacity) = (self.library.name, self.capacity);
        tracing::warn!(target: "brokers", library, event, capacity, lost, "the event queue is full; events are lost");
    }

    /// Wakes those who wait for room.
    #[cold]
    fn make_room(&self, mut state: Guard<'_, State>) {
        self.room_wanted.store(false, Ordering::Relaxed);
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}

/// What whoever adds something has to do then.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Already,
    /// Say so, or promise to.
    First,
    /// Say so.
    Now,
}
