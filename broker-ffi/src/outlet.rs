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

use std::any::TypeId;
use std::cell::{Cell, RefCell, UnsafeCell};
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::{Arc, Weak};
use std::task::{Context as TaskContext, Poll, Waker};
use std::time::{Duration, Instant};

use brokers_core::blocking::block_on_until;
use brokers_core::event::{self, Event};
use brokers_core::handle::ListenerHandle;
use brokers_core::policy::Policy;
use tokio::sync::Notify;

#[cfg(loom)]
use loom::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

#[cfg(loom)]
use loom::thread_local;

use crate::courier::Courier;
use crate::delivery::{Delivery, DeliveryNumbers};
use crate::depth::MAX_DEPTH;
use crate::event_ring::{Cursor, Head, Ring, Segment};
use crate::fault::Fault;
use crate::fence;
use crate::library::Library;
use crate::lower::{Arena, Lower};
use crate::panic::{contained, message};
use crate::poll_handle::PollHandle;
use crate::processing;
use crate::status::Status;
use crate::subscription::{Ran, Subscription};
use crate::sync::{Condvar, Mutex, MutexGuard, lock, wait_until};

/// How often a full queue is logged at most.
const COMPLAIN_EVERY: Duration = Duration::from_secs(1);
/// How many events a wake may be owed for.
const OWED: u32 = 256;
/// Longer than anything lasts.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A callback: the instance, and what the record shows.
pub(crate) type Call = Box<dyn Fn(u64, *const ()) + Send>;
pub(crate) type Subscriber = Subscription<Call>;
/// What is to run where callbacks run, with the instance's handle.
pub(crate) type Job = Box<dyn FnOnce(u64) + Send>;
type Subscribers = Arc<[Arc<Subscriber>]>;

/// How an event becomes what its record shows.
pub(crate) trait Pack<E>: 'static {
    /// What the record shows.
    type Shown: Send;
    /// What is done before the queue is locked, because it is the author's code.
    type Ready;
    fn prepare(event: &E) -> Self::Ready;
    /// Writes the payload of the record; the arena is part of it.
    ///
    /// # Safety
    /// `place` is for one.
    unsafe fn write(event: &E, ready: Self::Ready, place: *mut Self::Shown, arena: &mut Arena) -> Result<(), Fault>;
}

/// The event itself, for subscribers in Rust.
pub(crate) struct Whole;

impl<E: Event> Pack<E> for Whole {
    type Shown = E;
    type Ready = E;

    fn prepare(event: &E) -> E {
        event.clone()
    }

    unsafe fn write(_: &E, ready: E, place: *mut E, _: &mut Arena) -> Result<(), Fault> {
        // SAFETY: the caller vouches for the place.
        unsafe { place.write(ready) };
        Ok(())
    }
}

/// Its view `V`, for subscribers in C.
pub(crate) struct Viewed<V>(PhantomData<V>);

/// A view whose parts are all in its record.
#[repr(transparent)]
pub(crate) struct Flat<V>(V);

// SAFETY: what the view points to is part of the record, which goes to the other thread with it.
unsafe impl<V> Send for Flat<V> {}

impl<E: Event + Lower<V>, V: 'static> Pack<E> for Viewed<V> {
    type Shown = Flat<V>;
    type Ready = ();

    fn prepare(_: &E) {}

    unsafe fn write(event: &E, (): (), place: *mut Flat<V>, arena: &mut Arena) -> Result<(), Fault> {
        let view = event.lower(arena);
        arena.check()?;
        // SAFETY: the caller vouches for the place.
        unsafe { place.write(Flat(view)) };
        Ok(())
    }
}

/// The subscribers of one event at one outlet.
pub(crate) struct Channel {
    pub(crate) event: TypeId,
    name: &'static str,
    /// Those who share the records of the ring.
    shared: Mutex<Subscribers>,
    /// How many they are.
    sharers: AtomicUsize,
    /// Counts the changes of `shared`.
    changes: AtomicU64,
    /// What `shared` was when whoever has the turn looked last.
    seen: UnsafeCell<(u64, Subscribers)>,
    /// How many subscribers have lanes.
    lanes: AtomicUsize,
    /// The listener in the broker. Held while it is put in or taken out, which runs no code of anybody's: so a
    /// subscription that finds one there can rely on it.
    pub(crate) listener: Mutex<Option<ListenerHandle>>,
    /// Whether it was said that an event could not be handed over. Once is enough: the count is with the subscription.
    complained: AtomicBool,
}

// SAFETY: `seen` is touched by whoever has the turn only, of which there is one.
unsafe impl Sync for Channel {}

impl Channel {
    fn new<E: Event>() -> Channel {
        Channel {
            event: TypeId::of::<E>(),
            name: E::NAME,
            shared: Mutex::new(Arc::new([])),
            sharers: AtomicUsize::new(0),
            changes: AtomicU64::new(0),
            seen: UnsafeCell::new((0, Arc::new([]))),
            lanes: AtomicUsize::new(0),
            listener: Mutex::new(None),
            complained: AtomicBool::new(false),
        }
    }

    /// Whether nobody is left.
    fn is_empty(&self) -> bool {
        self.sharers.load(Ordering::Relaxed) == 0 && self.lanes.load(Ordering::Relaxed) == 0
    }

    fn shared(&self) -> Subscribers {
        lock(&self.shared).clone()
    }

    fn change(&self, change: impl FnOnce(&Subscribers) -> Subscribers) {
        let mut shared = lock(&self.shared);
        let changed = change(&shared);
        self.sharers.store(changed.len(), Ordering::Relaxed);
        let before = std::mem::replace(&mut *shared, changed);
        self.changes.fetch_add(1, Ordering::Release);
        drop(shared);
        drop(before);
    }

    /// The subscribers of the ring. For whoever has the turn only, and not for longer.
    #[inline]
    unsafe fn subscribers(&self) -> &Subscribers {
        // SAFETY: the caller vouches for the turn.
        let seen = unsafe { &mut *self.seen.get() };
        if seen.0 != self.changes.load(Ordering::Acquire) {
            let shared = lock(&self.shared);
            *seen = (self.changes.load(Ordering::Relaxed), shared.clone());
        }
        &seen.1
    }
}

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
    /// The same, and a processing thread has promised to, for so many events.
    Owed(u32),
}

/// Who empties an outlet.
pub(crate) enum Carrier {
    /// A thread.
    Courier(Arc<Courier>),
    /// Whoever calls `dispatch`; the handle tells when there is reason to.
    Manual(PollHandle),
}

struct State {
    ring: Ring<Channel>,
    /// What whoever has the turn reads just now.
    in_hand: Option<Segment<Channel>>,
    /// Who still has to get the event that the last turn stopped at, from that place on.
    partial: Option<(Subscribers, usize)>,
    /// Whether the losses of those who get nothing any more have been counted.
    is_counted: bool,
    lanes: Vec<Lane>,
    /// The number that the next record gets.
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
    pub(crate) carrier: Carrier,
    /// Every channel that a record may be of: they live as long as the records.
    channels: Mutex<HashMap<TypeId, Arc<Channel>>>,
    state: Apart<Mutex<State>>,
    /// Something is due, the turn is free, or the end has come.
    changed: Condvar,
    ended: Notify,
    is_abandoned: AtomicBool,
    /// Whether somebody waits for room.
    room_wanted: AtomicBool,
    progress: Apart<Progress>,
    lost_full: AtomicU64,
    lost_over: AtomicU64,
    lost_unfit: AtomicU64,
}

thread_local! {
    /// The turns that this thread has, the innermost one first.
    static TURNS: Cell<*const Frame> = Cell::new(ptr::null());
    /// The outlets whose carrier is to be told at the end of the processing thread's turn.
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

/// Whether this thread runs callbacks of any library in this image.
fn delivers() -> bool {
    !turns().is_null()
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

fn is_owed_here(outlet: &Outlet) -> bool {
    let found = DEBTS.try_with(|debts| debts.0.borrow().iter().any(|owed| ptr::eq(&raw const **owed, outlet)));
    found.unwrap_or(false)
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
}

impl Wanted {
    const ALL: Wanted = Wanted { ring: true, lanes: None, patience: Duration::ZERO };

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
            carrier,
            channels: Mutex::default(),
            state: Apart(Mutex::new(State {
                ring: Ring::default(),
                in_hand: None,
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

    /// The number of the next event.
    pub(crate) fn next(&self) -> u64 {
        lock(&self.state).next
    }

    pub(crate) fn phase(&self) -> Phase {
        lock(&self.state).phase
    }

    /// Adds a subscriber, with a lane if it says how many events may wait for it or what they give way to.
    pub(crate) fn add(&self, channel: &Channel, subscriber: &Arc<Subscriber>, capacity: usize, policy: Policy) {
        let all = self.capacity as usize;
        let capacity = if capacity == 0 { all } else { capacity };
        let takes_newest = matches!(policy, Policy::DropNewest | Policy::Reject);
        if takes_newest && capacity >= all {
            return channel.change(|shared| shared.iter().chain([subscriber]).cloned().collect());
        }
        let capacity = if policy == Policy::Latest { 1 } else { capacity };
        let lane = Lane { channel, subscriber: subscriber.clone(), capacity, policy, waiting: VecDeque::new() };
        lock(&self.state).lanes.push(lane);
        channel.lanes.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes a subscriber out. Whether it was the channel's last one; and what has waited for it.
    pub(crate) fn remove(&self, channel: &Channel, handle: u64) -> (bool, Option<Lane>) {
        channel.change(|shared| shared.iter().filter(|one| one.handle != handle).cloned().collect());
        let mut state = lock(&self.state);
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

    /// Queues an event. Runs on the thread that emits, in the broker's listener.
    #[inline]
    pub(crate) fn push<E: Event, P: Pack<E>>(self: &Arc<Self>, channel: &Arc<Channel>, event: &E) {
        let missed = self.put::<E, P>(channel, event, &Wanted::ALL, event::has_patience());
        if !missed.is_nobody() {
            Late::<E, P> { outlet: self.clone(), channel: channel.clone(), event: None, missed, packs: PhantomData }
                .wait(event);
        }
    }

    /// Queues an event for those who want it. Who has no room, but is worth waiting for, is returned.
    #[inline]
    fn put<E: Event, P: Pack<E>>(
        self: &Arc<Self>,
        channel: &Arc<Channel>,
        event: &E,
        wanted: &Wanted,
        has_patience: bool,
    ) -> Wanted {
        let mut missed = Wanted::nobody();
        let with_lanes = wanted.lanes.as_ref().is_none_or(|lanes| !lanes.is_empty());
        let alone = (with_lanes && channel.lanes.load(Ordering::Relaxed) > 0).then(|| alone::<E, P>(channel, event));
        let for_ring = wanted.ring && channel.sharers.load(Ordering::Relaxed) > 0;
        let mut ready = if for_ring { prepared::<E, P>(event) } else { None };
        let mut refused = (for_ring && ready.is_none()).then_some(Why::Unfit);
        let mut displaced = Vec::new();
        let mut state = lock(&self.state);
        if matches!(state.phase, Phase::Abandoned | Phase::Ended) {
            drop(state);
            self.lose(channel, wanted, Why::Over);
            return missed;
        }
        let mut is_new = false;
        if ready.is_some() {
            if !self.has_room(&mut state) {
                (missed.ring, refused) = (has_patience, (!has_patience).then_some(Why::Full));
            } else if let Some(ready) = ready.take() {
                match write::<E, P>(&mut state, channel, event, ready) {
                    Ok(()) => is_new = true,
                    Err(()) => refused = Some(Why::Unfit),
                }
            }
        }
        if let Some(alone) = alone {
            is_new |= self.put_alone(&mut state, channel, alone, wanted, has_patience, &mut missed, &mut displaced);
        }
        let mut told = Told::Already;
        if is_new || state.has_losses {
            state.next += u64::from(is_new);
            told = self.note_due(&mut state);
        }
        drop(state);
        if told != Told::Already {
            self.tell(told);
        }
        if let Some(why) = refused {
            self.lose(channel, &Wanted { ring: true, ..Wanted::nobody() }, why);
        }
        if ready.is_some() || !displaced.is_empty() {
            contained("the drop of an event", || drop((ready, displaced)));
        }
        missed
    }

    /// Whether one more event may wait in the ring.
    #[inline]
    fn has_room(&self, state: &mut State) -> bool {
        // What was begun meanwhile is looked up only where it matters: whoever delivers writes it all the time.
        let at_most = state.events - state.begun;
        if at_most < self.capacity && at_most <= state.highest {
            return true;
        }
        state.begun = self.progress.begun.load(Ordering::Acquire);
        let waiting = state.events - state.begun;
        if waiting < self.capacity {
            state.highest = state.highest.max(waiting + 1 + (waiting >> 4));
            state.highest = state.highest.min(self.capacity);
        }
        waiting < self.capacity
    }

    /// Puts a record into the lanes of a channel. Whether one has it now.
    #[cold]
    #[allow(clippy::too_many_arguments)] // Half of `put`, apart for its speed.
    fn put_alone(
        &self,
        state: &mut State,
        channel: &Arc<Channel>,
        alone: Result<Arc<Alone>, ()>,
        wanted: &Wanted,
        has_patience: bool,
        missed: &mut Wanted,
        displaced: &mut Vec<Arc<Alone>>,
    ) -> bool {
        let number = state.next;
        let may_wait = has_patience || (!delivers() && event::may_wait());
        let (mut is_new, mut lost_full, mut has_losses) = (false, 0, false);
        for lane in state.lanes.iter_mut().filter(|lane| ptr::eq(lane.channel, &raw const **channel)) {
            if wanted.lanes.as_ref().is_some_and(|lanes| !lanes.contains(&lane.subscriber.handle)) {
                continue;
            }
            let Ok(alone) = &alone else {
                self.lost_unfit.fetch_add(1, Ordering::Relaxed);
                has_losses |= lane.subscriber.lose(1);
                continue;
            };
            if lane.waiting.len() >= lane.capacity {
                let can_wait = has_patience || matches!(lane.policy, Policy::Wait(_)) && may_wait;
                if can_wait && !matches!(lane.policy, Policy::DropOldest | Policy::Latest) {
                    missed.lanes.get_or_insert_default().push(lane.subscriber.handle);
                    if let Policy::Wait(patience) = lane.policy {
                        missed.patience = missed.patience.max(patience);
                    }
                    continue;
                }
                lost_full += 1;
                has_losses |= lane.subscriber.lose(1);
                if !matches!(lane.policy, Policy::DropOldest | Policy::Latest) {
                    continue;
                }
                displaced.extend(lane.waiting.pop_front().map(|(_, oldest)| oldest));
            }
            lane.waiting.push_back((number, alone.clone()));
            is_new = true;
        }
        state.has_losses |= has_losses;
        self.lost_full.fetch_add(lost_full, Ordering::Relaxed);
        displaced.extend(alone.ok().filter(|alone| Arc::strong_count(alone) == 1));
        is_new
    }

    /// Something is due. Who has to be told, once the queue is unlocked.
    #[inline]
    fn note_due(&self, state: &mut State) -> Told {
        match state.idle {
            Idle::No => Told::Already,
            Idle::Yes => {
                state.idle = Idle::Owed(1);
                Told::First
            }
            Idle::Owed(events) if events < OWED => {
                state.idle = Idle::Owed(events + 1);
                Told::Owed
            }
            Idle::Owed(_) => Told::Now,
        }
    }

    #[cold]
    fn tell(self: &Arc<Self>, told: Told) {
        match told {
            Told::Already => {}
            Told::First if processing::note_owed() => owe(self),
            Told::Owed if is_owed_here(self) => {}
            Told::First | Told::Owed | Told::Now => self.flush(),
        }
    }

    /// Tells whoever delivers what it has not been told yet.
    pub(crate) fn flush(self: &Arc<Self>) {
        let mut state = lock(&self.state);
        if matches!(state.idle, Idle::Owed(_)) {
            state.idle = Idle::No;
            self.signal(state);
        }
    }

    /// Whatever there is is due now.
    fn signal(self: &Arc<Self>, state: MutexGuard<'_, State>) {
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
        }
    }

    /// Runs `job` where callbacks run; it comes back if the delivery has ended.
    pub(crate) fn complete(self: &Arc<Self>, job: Job) -> Result<(), Job> {
        let mut state = lock(&self.state);
        if matches!(state.phase, Phase::Abandoned | Phase::Ended) {
            return Err(job);
        }
        let number = state.next;
        let fill = |place: *mut Job, _: &mut Arena| {
            // SAFETY: the place is for one.
            unsafe { place.write(job) };
            Ok::<(), Infallible>(())
        };
        // SAFETY: there is room, and `fill` writes it.
        let Ok(()) = unsafe { state.ring.segment_for::<Job>().write(ptr::null(), number, fill) };
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
            for subscriber in channel.shared().iter() {
                has_hook |= subscriber.lose(1);
                lost += 1;
            }
        }
        let mut state = lock(&self.state);
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
        let mut state = lock(&self.state);
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
    fn make_room(&self, mut state: MutexGuard<'_, State>) {
        self.room_wanted.store(false, Ordering::Relaxed);
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Ready when one of those who missed an event may have room.
    fn poll_room(&self, channel: &Channel, missed: &Wanted, cx: &TaskContext<'_>) -> Poll<()> {
        let mut state = lock(&self.state);
        if !state.waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            state.waiting.push(cx.waker().clone());
        }
        self.room_wanted.store(true, Ordering::Relaxed);
        fence::heavy();
        let is_over = matches!(state.phase, Phase::Abandoned | Phase::Ended);
        let is_gone = |handle: &u64| !state.lanes.iter().any(|lane| lane.subscriber.handle == *handle);
        let has_room = |lane: &Lane| {
            lane.waiting.len() < lane.capacity
                && missed.lanes.as_ref().is_some_and(|lanes| lanes.contains(&lane.subscriber.handle))
        };
        let is_ready = is_over
            || missed.lanes.as_ref().is_some_and(|lanes| lanes.iter().any(is_gone))
            || state.lanes.iter().any(has_room)
            || missed.ring && channel.sharers.load(Ordering::Relaxed) == 0
            || missed.ring && state.events - self.progress.begun.load(Ordering::Acquire) < self.capacity;
        if is_ready { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// What whoever adds something has to do then.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Already,
    /// Say so, or promise to.
    First,
    /// Somebody has promised to.
    Owed,
    /// Say so.
    Now,
}

/// The author's code is not run under a lock, and may panic.
#[inline]
fn prepared<E: Event, P: Pack<E>>(event: &E) -> Option<P::Ready> {
    catch_unwind(AssertUnwindSafe(|| P::prepare(event))).map_err(|payload| complain_panic::<E>(payload)).ok()
}

#[cold]
fn complain_panic<E: Event>(payload: Box<dyn std::any::Any + Send>) {
    let message = message(payload);
    tracing::error!(target: "brokers", event = E::NAME, %message, "an event could not be copied: that panicked");
}

/// Writes an event into the ring.
#[inline]
fn write<E: Event, P: Pack<E>>(
    state: &mut State,
    channel: &Arc<Channel>,
    event: &E,
    ready: P::Ready,
) -> Result<(), ()> {
    let (owner, number) = (Arc::as_ptr(channel), state.next);
    let segment = state.ring.segment_for::<P::Shown>();
    let written = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: there is room, and `P::write` writes the payload if it succeeds.
        unsafe { segment.write(owner, number, |place, arena| P::write(event, ready, place, arena)) }
    }));
    match written {
        Ok(Ok(())) => {
            state.events += 1;
            Ok(())
        }
        // What is to be said of it can be said once the queue is unlocked.
        Ok(Err(_)) => Err(()),
        Err(payload) => {
            complain_panic::<E>(payload);
            Err(())
        }
    }
}

/// Writes an event into a record by itself.
fn alone<E: Event, P: Pack<E>>(channel: &Arc<Channel>, event: &E) -> Result<Arc<Alone>, ()> {
    let written = catch_unwind(AssertUnwindSafe(|| {
        let mut segment = Segment::for_one::<P::Shown>();
        let ready = P::prepare(event);
        // SAFETY: there is room, and `P::write` writes the payload if it succeeds.
        let written =
            unsafe { segment.write(Arc::as_ptr(channel), 0, |place, arena| P::write(event, ready, place, arena)) };
        written.map(|()| Arc::new(Alone(segment))).map_err(drop)
    }));
    written.unwrap_or_else(|payload| {
        complain_panic::<E>(payload);
        Err(())
    })
}

impl Channel {
    /// An event could not be handed over.
    fn complain(&self, library: &Library) {
        if !self.complained.swap(true, Ordering::Relaxed) {
            let (library, event) = (library.name, self.name);
            let reason = format!("it is nested more than {MAX_DEPTH} levels deep, or its copying panicked");
            tracing::warn!(target: "brokers", library, event, reason, "an event is lost");
        }
    }
}

/// An event that is waited for room for.
struct Late<E: Event, P: Pack<E>> {
    outlet: Arc<Outlet>,
    channel: Arc<Channel>,
    /// A copy, if the emitter does not wait here.
    event: Option<E>,
    missed: Wanted,
    packs: PhantomData<fn(P)>,
}

impl<E: Event, P: Pack<E>> Late<E, P> {
    /// Waits here, or has the emitter wait for all that is late together.
    #[cold]
    fn wait(mut self, event: &E) {
        if event::has_patience() {
            self.event = catch_unwind(AssertUnwindSafe(|| event.clone())).map_err(complain_panic::<E>).ok();
            if self.event.is_some() {
                event::wait_later(self);
            }
            return;
        }
        let deadline = Instant::now().checked_add(self.missed.patience);
        // What is still missed then is counted when this is dropped.
        let _ = block_on_until(std::future::poll_fn(|cx| self.poll_with(event, cx)), deadline);
    }

    fn poll_with(&mut self, event: &E, cx: &TaskContext<'_>) -> Poll<()> {
        loop {
            if self.outlet.poll_room(&self.channel, &self.missed, cx).is_pending() {
                return Poll::Pending;
            }
            let patience = self.missed.patience;
            self.missed = self.outlet.put::<E, P>(&self.channel, event, &self.missed, true);
            self.missed.patience = patience;
            if self.missed.is_nobody() {
                return Poll::Ready(());
            }
        }
    }
}

impl<E: Event, P: Pack<E>> event::Late for Late<E, P> {
    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Some(event) = self.event.take() else { return Poll::Ready(()) };
        let polled = self.poll_with(&event, cx);
        self.event = Some(event);
        polled
    }
}

impl<E: Event, P: Pack<E>> Drop for Late<E, P> {
    fn drop(&mut self) {
        if !self.missed.is_nobody() {
            self.outlet.lose(&self.channel, &self.missed, Why::Full);
        }
    }
}

/// What a turn has come to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Left {
    /// There is more.
    More,
    /// Nothing is due.
    Nothing,
    /// The end: the outlet delivers nothing any more.
    End,
}

/// The right to deliver.
struct Turn<'a> {
    outlet: &'a Arc<Outlet>,
    /// In the segment in hand.
    cursor: Cursor<Channel>,
    partial: Option<(Subscribers, usize)>,
    has_lanes: bool,
}

impl Outlet {
    /// Runs at most `max` callbacks and completions, unless somebody else does. How many ran, and what is left.
    pub(crate) fn deliver(self: &Arc<Self>, max: usize) -> (usize, Left) {
        let mut state = lock(&self.state);
        if state.is_taken {
            return (0, Left::Nothing);
        }
        if state.phase == Phase::Ended {
            return (0, Left::End);
        }
        state.is_taken = true;
        // Whatever comes from now on is looked for before the turn ends.
        state.idle = Idle::No;
        let mut turn = Turn {
            outlet: self,
            cursor: state.in_hand.as_ref().map(Segment::unread).unwrap_or_default(),
            partial: state.partial.take(),
            has_lanes: !state.lanes.is_empty(),
        };
        drop(state);
        let frame = Frame { library: self.library, outlet: Arc::as_ptr(self), outer: turns() };
        TURNS.with(|turns| turns.set(&raw const frame));
        let (ran, left) = turn.run(max);
        TURNS.with(|turns| turns.set(frame.outer));
        (ran, left)
    }

    /// Waits until something is due here, the end has come, or the deadline has passed.
    fn wait_due(&self, deadline: Option<Instant>) {
        let is_due = |state: &State| {
            state.phase == Phase::Ended || !state.is_taken && (state.has_due() || state.phase != Phase::Open)
        };
        let deadline = deadline.unwrap_or_else(|| Instant::now() + FOREVER);
        drop(wait_until(&self.changed, lock(&self.state), deadline, is_due));
    }

    /// As [`Library::dispatch`] says.
    pub(crate) fn dispatch(self: &Arc<Self>, max: usize, timeout: Option<Duration>) -> Result<usize, Fault> {
        if any_turn(|frame| ptr::eq(frame.outlet, &raw const **self)) {
            let message = format!("a callback of this context of {} cannot wait for others", self.library.name);
            return Err(Fault::new(Status::WouldDeadlock, message));
        }
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            let (ran, left) = self.deliver(max);
            let is_late = timeout.is_some() && deadline.is_some_and(|deadline| deadline <= Instant::now());
            if ran > 0 || left == Left::End || is_late || max == 0 {
                return Ok(ran);
            }
            self.wait_due(deadline);
        }
    }

    /// Delivers on this thread until the end or the deadline.
    pub(crate) fn serve(self: &Arc<Self>, deadline: Instant) {
        while self.deliver(usize::MAX).1 != Left::End && Instant::now() < deadline {
            self.wait_due(Some(deadline));
        }
    }

    /// What waits is delivered, then all ends.
    pub(crate) fn begin_to_finish(self: &Arc<Self>) {
        self.set_phase(Phase::Finishing);
    }

    fn set_phase(self: &Arc<Self>, phase: Phase) {
        let mut state = lock(&self.state);
        if state.phase == Phase::Ended || phase == Phase::Finishing && state.phase != Phase::Open {
            return;
        }
        state.phase = phase;
        if state.idle != Idle::No {
            state.idle = Idle::No;
            self.signal(state);
        }
    }

    /// Gives up the events that wait. If nobody delivers just now, all ends here: what has to be told, such as completions,
    /// is told on this thread.
    pub(crate) fn abandon(self: &Arc<Self>) {
        self.is_abandoned.store(true, Ordering::Relaxed);
        fence::heavy();
        let mut state = lock(&self.state);
        let begun = self.progress.begun.load(Ordering::Acquire);
        let in_lanes: usize = state.lanes.iter().map(|lane| lane.waiting.len()).sum();
        let lost = state.events - begun + in_lanes as u64;
        let mut waiting = Vec::new();
        if state.is_taken && state.phase != Phase::Ended && !state.is_counted {
            // A callback may run for long still, and somebody ask what was lost.
            state.is_counted = true;
            waiting = self.give_up_lanes(&mut state);
            let is_event = |head: &&Head<Channel>| !head.owner.is_null();
            let in_ring = state.ring.heads().filter(is_event).count() as u64;
            let in_hand: Vec<_> = state.in_hand.iter().flat_map(Segment::heads).filter(is_event).collect();
            let is_begun = in_hand.len() as u64 - (state.events - in_ring - begun);
            for head in in_hand.into_iter().skip(is_begun as usize).chain(state.ring.heads().filter(is_event)) {
                // SAFETY: the outlet keeps its channels.
                self.give_up(unsafe { (*head.owner).shared() }.iter(), head.number);
            }
        }
        drop(state);
        contained("the drop of an event", || drop(waiting));
        if lost > 0 {
            let library = self.library.name;
            tracing::warn!(target: "brokers", library, lost, "events were not delivered in time at shutdown");
        }
        self.set_phase(Phase::Abandoned);
        self.deliver(usize::MAX);
    }

    /// If nobody delivers and nothing is due, the end is here.
    pub(crate) fn end_if_empty(self: &Arc<Self>) {
        let state = lock(&self.state);
        let is_empty = !state.has_due();
        drop(state);
        if is_empty {
            self.deliver(usize::MAX);
        }
    }

    /// Ready when the end has come.
    pub(crate) async fn ended(&self) {
        loop {
            let mut ended = std::pin::pin!(self.ended.notified());
            ended.as_mut().enable();
            if self.phase() == Phase::Ended {
                return;
            }
            ended.await;
        }
    }

    /// Waits for the end, and for that of its thread if it was its last outlet, however long that takes.
    pub(crate) fn join(&self) {
        let is_over = |state: &State| state.phase == Phase::Ended;
        drop(wait_until(&self.changed, lock(&self.state), Instant::now() + FOREVER, is_over));
        if let Carrier::Courier(courier) = &self.carrier {
            courier.join();
        }
    }

    pub(crate) fn add_numbers(&self, numbers: &mut DeliveryNumbers) {
        let state = lock(&self.state);
        numbers.queued += state.events - self.progress.begun.load(Ordering::Acquire);
        numbers.queued += state.lanes.iter().map(|lane| lane.waiting.len() as u64).sum::<u64>();
        numbers.highest += state.highest;
        drop(state);
        let progress = &self.progress;
        numbers.delivered += progress.callbacks.load(Ordering::Relaxed);
        numbers.panicked += progress.panicked.load(Ordering::Relaxed);
        numbers.completions += progress.completions.load(Ordering::Relaxed);
        numbers.lost_full += self.lost_full.load(Ordering::Relaxed);
        numbers.lost_abandoned += self.lost_over.load(Ordering::Relaxed);
        numbers.lost_unfit += self.lost_unfit.load(Ordering::Relaxed);
    }
}

impl State {
    fn has_due(&self) -> bool {
        self.has_losses
            || !self.ring.is_empty()
            || self.in_hand.as_ref().is_some_and(|segment| !segment.is_empty())
            || self.lanes.iter().any(|lane| !lane.waiting.is_empty())
    }
}

/// What comes next.
enum Next {
    /// The first record of the batch.
    Record,
    Alone(Arc<Subscriber>, Arc<Alone>),
    /// Nothing but what is said.
    No(Left),
}

/// Only whoever has the turn writes these.
#[inline]
fn count(counter: &AtomicU64) {
    counter.store(counter.load(Ordering::Relaxed) + 1, Ordering::Release);
}

impl Turn<'_> {
    fn run(&mut self, max: usize) -> (usize, Left) {
        let mut ran = 0;
        loop {
            if self.outlet.is_abandoned.load(Ordering::Relaxed) {
                return (ran, self.end());
            }
            if ran >= max {
                return (ran, self.put_down());
            }
            match self.next() {
                Next::Record => ran += self.deliver_record(max - ran),
                Next::Alone(subscriber, alone) => {
                    ran += usize::from(self.call(&subscriber, alone.0.unread().payload()));
                    contained("the drop of an event", || drop(alone));
                }
                Next::No(Left::More) => {}
                Next::No(Left::Nothing) => return (ran, Left::Nothing),
                Next::No(Left::End) => return (ran, self.end()),
            }
        }
    }

    #[inline]
    fn next(&mut self) -> Next {
        if (!self.has_lanes || self.partial.is_some()) && self.cursor.front().is_some() {
            return Next::Record;
        }
        self.look()
    }

    /// Looks into the queue.
    #[cold]
    fn look(&mut self) -> Next {
        let outlet = self.outlet;
        let mut surplus = None;
        let mut state = lock(&outlet.state);
        if state.has_losses {
            state.has_losses = false;
            drop(state);
            self.tell_losses();
            return Next::No(Left::More);
        }
        self.has_lanes = !state.lanes.is_empty();
        if self.cursor.front().is_none() {
            surplus = self.turn_over(&mut state).or(surplus);
        }
        let record = self.cursor.front().map(|head| head.number);
        let lane = state.lanes.iter_mut().filter(|lane| !lane.waiting.is_empty()).min_by_key(|lane| lane.waiting[0].0);
        match (record, lane) {
            (Some(record), Some(lane)) if record <= lane.waiting[0].0 => return Next::Record,
            (Some(_), None) => return Next::Record,
            (_, Some(lane)) => {
                let subscriber = lane.subscriber.clone();
                let Some((_, alone)) = lane.waiting.pop_front() else { return Next::No(Left::More) };
                if !state.waiting.is_empty() {
                    outlet.make_room(state);
                }
                return Next::Alone(subscriber, alone);
            }
            (None, None) => {}
        }
        if state.phase != Phase::Open {
            return Next::No(Left::End);
        }
        // The turn ends under the lock, so that nothing comes in between.
        let unused = state.ring.rest();
        state.is_taken = false;
        state.idle = Idle::Yes;
        if let Carrier::Manual(handle) = &outlet.carrier {
            handle.lower();
        }
        drop(state);
        drop((unused, surplus));
        outlet.changed.notify_all();
        Next::No(Left::Nothing)
    }

    /// Takes the next segment in hand. The one that was, if there are enough of them.
    fn turn_over(&mut self, state: &mut State) -> Option<Segment<Channel>> {
        let mut read = state.in_hand.take();
        if let Some(segment) = &mut read {
            segment.read_to(&self.cursor);
        }
        state.in_hand = state.ring.take();
        self.cursor = state.in_hand.as_ref().map(Segment::unread).unwrap_or_default();
        read.and_then(|segment| state.ring.recycle(segment))
    }

    /// Gives the turn up though there may be more.
    fn put_down(&mut self) -> Left {
        let outlet = self.outlet;
        let mut state = lock(&outlet.state);
        if let Some(segment) = &mut state.in_hand {
            segment.read_to(&self.cursor);
        }
        state.partial = self.partial.take();
        state.is_taken = false;
        let left = if state.has_due() || state.phase != Phase::Open { Left::More } else { Left::Nothing };
        if left == Left::Nothing {
            state.idle = Idle::Yes;
        }
        if let Carrier::Manual(handle) = &outlet.carrier {
            if left == Left::More { handle.raise() } else { handle.lower() }
        }
        drop(state);
        outlet.changed.notify_all();
        left
    }

    /// Calls those who want the record at hand, at most `max` of them. How many it were.
    #[inline]
    fn deliver_record(&mut self, max: usize) -> usize {
        let outlet = self.outlet;
        let payload = self.cursor.payload();
        let Some(head) = self.cursor.front() else { return 0 };
        let (owner, number) = (head.owner, head.number);
        if owner.is_null() {
            // SAFETY: records without an owner are jobs, and this one is taken out without being dropped.
            let job = unsafe { payload.cast::<Job>().read() };
            self.cursor.pop(true);
            contained("a completion", || job(outlet.instance));
            count(&outlet.progress.completions);
            return 1;
        }
        let partial = self.partial.take();
        if partial.is_none() {
            count(&outlet.progress.begun);
            // Whoever abandons the rest, or waits for room, sees that it is begun, or is seen here.
            fence::light();
            if outlet.room_wanted.load(Ordering::Relaxed) {
                outlet.make_room(lock(&outlet.state));
            }
        }
        // SAFETY: the outlet keeps its channels; this is the turn, and nobody else takes one before it is over.
        let all = unsafe { (*owner).subscribers() };
        let (subscribers, begin) = partial.as_ref().map_or((all, 0), |(some, begin)| (some, *begin));
        let mut ran = 0;
        for (at, subscriber) in subscribers.iter().enumerate().skip(begin) {
            if subscriber.since > number {
                continue;
            }
            if ran == max || outlet.is_abandoned.load(Ordering::Relaxed) {
                self.partial = Some((subscribers.clone(), at));
                return ran;
            }
            ran += usize::from(outlet.call(subscriber, payload));
        }
        self.cursor.pop(false);
        ran
    }

    fn call(&self, subscriber: &Subscriber, payload: *mut ()) -> bool {
        self.outlet.call(subscriber, payload)
    }

    /// Calls the hooks of those who lost something.
    fn tell_losses(&self) {
        let Some(home) = self.outlet.home.upgrade() else { return };
        for subscriber in home.subscribers_of(self.outlet) {
            subscriber.tell_lost(self.outlet.instance);
            if subscriber.is_closed() {
                home.forget_gone(subscriber.handle);
            }
        }
    }

    /// Loses the events that are left, runs the completions, and ends all subscriptions.
    #[cold]
    fn end(&mut self) -> Left {
        let outlet = self.outlet;
        self.clear();
        if let Some(home) = outlet.home.upgrade() {
            home.give_back(outlet);
        }
        let mut state = loop {
            // What came meanwhile.
            self.clear();
            let state = lock(&outlet.state);
            if state.ring.is_empty() {
                break state;
            }
        };
        state.phase = Phase::Ended;
        state.is_taken = false;
        let unused = (std::mem::take(&mut state.ring), state.in_hand.take());
        if let Carrier::Manual(handle) = &outlet.carrier {
            handle.lower();
        }
        outlet.make_room(state);
        drop(unused);
        if let Carrier::Courier(courier) = &outlet.carrier {
            courier.leave();
        }
        outlet.changed.notify_all();
        outlet.ended.notify_waiters();
        Left::End
    }

    /// Loses the events that wait now, and runs the completions among them.
    fn clear(&mut self) {
        let outlet = self.outlet;
        let is_counted = lock(&outlet.state).is_counted;
        loop {
            while let Some(head) = self.cursor.front() {
                let (owner, number) = (head.owner, head.number);
                if owner.is_null() {
                    self.deliver_record(1);
                    continue;
                }
                let partial = self.partial.take();
                if partial.is_some() || !is_counted {
                    // SAFETY: as in `deliver_record`.
                    let all = unsafe { (*owner).subscribers() };
                    let (subscribers, begin) = partial.as_ref().map_or((all, 0), |(some, begin)| (some, *begin));
                    outlet.give_up(subscribers.iter().skip(begin), number);
                }
                if partial.is_none() {
                    count(&outlet.progress.begun);
                }
                self.cursor.pop(false);
            }
            let mut state = lock(&outlet.state);
            let read = self.turn_over(&mut state);
            let waiting = outlet.give_up_lanes(&mut state);
            drop(state);
            contained("the drop of an event", || drop((read, waiting)));
            if self.cursor.front().is_none() {
                return;
            }
        }
    }
}

impl Outlet {
    /// Counts an event as lost for those who would have seen it.
    fn give_up<'a>(&self, subscribers: impl Iterator<Item = &'a Arc<Subscriber>>, number: u64) {
        let late = subscribers.filter(|one| one.since <= number && !one.is_closed());
        let lost = late.map(|subscriber| subscriber.lose(1)).count();
        self.count_lost(Why::Over, lost as u64);
    }

    /// Counts what waits in lanes as lost. What that was.
    fn give_up_lanes(&self, state: &mut State) -> Vec<VecDeque<(u64, Arc<Alone>)>> {
        let given_up = state.lanes.iter_mut().map(|lane| {
            lane.subscriber.lose(lane.waiting.len() as u64);
            self.count_lost(Why::Over, lane.waiting.len() as u64);
            std::mem::take(&mut lane.waiting)
        });
        given_up.collect()
    }
}

impl Outlet {
    /// Calls a subscriber. Whether it is still subscribed.
    #[inline]
    fn call(&self, subscriber: &Subscriber, payload: *mut ()) -> bool {
        let ran = subscriber.run(self.instance, |call| call(self.instance, payload.cast_const()));
        if ran != Ran::Not {
            count(&self.progress.callbacks);
        }
        if ran == Ran::Panicked {
            count(&self.progress.panicked);
        }
        if subscriber.is_closed() {
            // Closed while its callback ran.
            self.forget(subscriber.handle);
        }
        ran != Ran::Not
    }

    #[cold]
    fn forget(&self, handle: u64) {
        if let Some(home) = self.home.upgrade() {
            home.forget_gone(handle);
        }
    }
}

#[cfg(all(test, loom))]
mod loom_tests;
