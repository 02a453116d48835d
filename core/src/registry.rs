//! The one registry of events, requests and signals, in every lane.
//!
//! A [`Role`] says what is registered (listeners of `E`, the provider of `R`, the handler of `S`). For each context and
//! role there is a [`Broker`] with a *roster* and a version that grows with each change. A thread that dispatches does
//! not look at the roster itself: its [`Site`] for the role (a thread-local of the declared type) keeps a [`Line`], the
//! roster as this thread sees it, each entry resolved to where its handler is. One atomic load tells whether the line is
//! still true. So a message takes no lock, and whoever registers or drops pays for the new lines.
//!
//! A library has a role for each of its declarations, and pays for what is generic over roles once for each. So only
//! what a message goes through is: the lines. Rosters and all that changes them know a role by its [`Sort`], and keep
//! handlers as `dyn Any`.
//!
//! An entry is removed in two steps: it leaves the roster, so that later messages do not find it, and its gate closes,
//! so that messages on their way do not enter. What a handler captured is dropped on its thread, outside all locks.

mod line;
mod recent;

pub(crate) use line::{Group, Seat, Spot, forget, here, line, line_at_once};
pub use line::{Line, Site};
pub use recent::{Address, Permit};
pub(crate) use recent::{Recent, recent, remember};

use crate::caught::drop_caught;
use crate::context::Context;
use crate::drain::{Gate, Gated, Hold};
use crate::error::RegisterError;
use crate::hazard::Owner;
use crate::lane::Lane;
use crate::mailbox::Depth;
use crate::queue::{Errand, Queue, ThreadNumber};
use crate::room::{self, Room, Worker};
use crate::stats::{BrokerKind, BrokerStats, Tally};
use crate::sync::{Mutex, lock};
use crate::world::{self, Pin, World};
use std::any::{Any, TypeId};
use std::convert::Infallible;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::LocalKey;

/// What is registered: the listeners of an event, the provider of a request, the handler of a signal.
pub trait Role: Sized + 'static {
    /// How far its messages reach.
    type Lane: Lane;
    /// A handler that stays on its thread.
    type Handler: 'static;
    /// A handler that runs on any thread.
    type Shared: Send + Sync + 'static;
    /// A queue of its own that any thread fills.
    type Queued: Queued;
    /// What is sent to the thread of a handler.
    type Errand: Errand;
    /// The message's name, for the log.
    const NAME: &'static str;
    /// What this is, for whoever reads the numbers.
    const KIND: BrokerKind;
    /// Where this thread keeps its lines.
    fn site() -> &'static LocalKey<Site<Self>>;
    /// Whether anything is registered at all.
    fn presence() -> &'static Presence;
}

/// Says of a declaration whether anything is registered for it, in whatever context: if not, a message need not look for
/// its line.
#[derive(Debug)]
pub struct Presence(AtomicUsize);

impl Presence {
    /// Nothing is.
    #[expect(clippy::new_without_default, reason = "only a static's initializer makes one")]
    pub const fn new() -> Presence {
        Presence(AtomicUsize::new(0))
    }

    /// Nothing is, unless a thread registers at this moment.
    #[inline]
    pub(crate) fn is_nobody(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }

    /// A roster begins.
    pub(crate) fn come(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// A roster ends.
    pub(crate) fn go(&self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A role as what is not generic over roles sees it.
#[derive(Debug)]
pub(crate) struct Sort {
    pub(crate) role: TypeId,
    /// [`Role::Errand`].
    errand: TypeId,
    pub(crate) reaches_threads: bool,
    name: &'static str,
    kind: BrokerKind,
    pub(crate) presence: fn() -> &'static Presence,
    /// Lets go of the handlers that this thread's line holds.
    pub(crate) forget: fn(Context),
}

impl Sort {
    pub(crate) const fn of<K: Role>() -> &'static Sort {
        const {
            &Sort {
                role: TypeId::of::<K>(),
                errand: TypeId::of::<K::Errand>(),
                reaches_threads: K::Lane::REACHES_THREADS,
                name: K::NAME,
                kind: K::KIND,
                presence: K::presence,
                forget: forget::<K>,
            }
        }
    }
}

/// A queue as the registry sees it.
pub trait Queued: Any + Send + Sync {
    /// Takes nothing from now on.
    fn close(&self);
    /// Whether a message that finds it full waits for room.
    fn waits(&self) -> bool;
}

impl Queued for Infallible {
    fn close(&self) {
        match *self {}
    }

    fn waits(&self) -> bool {
        match *self {}
    }
}

/// What is known of a registration on every thread.
pub struct Registration {
    pub(crate) context: Context,
    /// Never used twice, so that it is index and generation in one.
    pub(crate) id: u64,
    pub(crate) sort: &'static Sort,
    gate: Gate,
    /// Whether what still runs is to be given up.
    cancelled: AtomicBool,
    /// How many messages for it wait in its thread's queue, where that is limited.
    waiting: AtomicUsize,
    /// Of its own queue, if it has one.
    depth: OnceLock<Arc<Depth>>,
    /// Of the thread it lives on, if that has a pump.
    pump: OnceLock<Arc<Queue>>,
    lost: AtomicU64,
    panicked: AtomicU64,
}

static NEXT: AtomicU64 = AtomicU64::new(1);

impl Registration {
    pub(crate) fn new<K: Role>(context: Context) -> Arc<Registration> {
        Registration::of(Sort::of::<K>(), context)
    }

    fn of(sort: &'static Sort, context: Context) -> Arc<Registration> {
        Arc::new(Registration {
            context,
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            sort,
            gate: Gate::new(),
            cancelled: AtomicBool::new(false),
            waiting: AtomicUsize::new(0),
            depth: OnceLock::new(),
            pump: OnceLock::new(),
            lost: AtomicU64::new(0),
            panicked: AtomicU64::new(0),
        })
    }

    /// Counts messages that did not reach this one, and says so at the 1st, 2nd, 4th, 8th … time.
    pub(crate) fn lose(&self, count: u64) {
        if count == 0 {
            return;
        }
        let before = self.lost.fetch_add(count, Ordering::Relaxed);
        let lost = before + count;
        if lost.ilog2() > before.checked_ilog2().unwrap_or(0) || before == 0 {
            tracing::warn!(event = self.sort.name, listener = self.id, lost, "a full queue loses events of a listener");
        }
    }

    /// A place among the messages that wait for it in its thread's queue; `None` if `capacity` of them wait already.
    pub(crate) fn take_place(self: &Arc<Self>, capacity: usize) -> Option<WaitingPlace> {
        if capacity == usize::MAX {
            return Some(WaitingPlace(None));
        }
        let free = |waiting| (waiting < capacity).then_some(waiting + 1);
        let taken = self.waiting.fetch_update(Ordering::AcqRel, Ordering::Relaxed, free);
        taken.ok().map(|_| WaitingPlace(Some(self.clone())))
    }

    /// Says that it has a queue of its own.
    pub(crate) fn has_queue(&self, depth: &Arc<Depth>) {
        let _ = self.depth.set(depth.clone());
    }

    /// The queue of the thread it lives on.
    pub(crate) fn pump(&self) -> Option<&Arc<Queue>> {
        self.pump.get()
    }

    pub(crate) fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }

    pub(crate) fn panicked(&self) -> u64 {
        self.panicked.load(Ordering::Relaxed)
    }

    /// Counts and logs a panic of this one's handler.
    pub(crate) fn count_panic(&self, message: &str) {
        self.panicked.fetch_add(1, Ordering::Relaxed);
        tracing::error!(message = self.sort.name, registration = self.id, panic = message, "a handler panicked");
    }

    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Acquire)
    }
}

/// Counts among the messages that wait for a registration until it is dropped, if their number is limited.
pub(crate) struct WaitingPlace(Option<Arc<Registration>>);

impl Drop for WaitingPlace {
    fn drop(&mut self) {
        if let Some(registration) = &self.0 {
            registration.waiting.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

impl Gated for Registration {
    fn gate(&self) -> &Gate {
        &self.gate
    }
}

/// A handler on its thread.
pub struct Homed<K: Role> {
    pub(crate) handler: K::Handler,
    pub(crate) registration: Arc<Registration>,
    /// What other threads have for it comes through a queue of its own.
    pub(crate) is_queued: bool,
}

/// One line of a roster.
pub struct Entry {
    pub(crate) registration: Arc<Registration>,
    place: Place,
    is_mock: bool,
}

/// Where a handler runs.
enum Place {
    /// On the thread that registered it. Messages of other threads go through the queue.
    Bound { thread: ThreadNumber, queue: Option<Arc<Queue>> },
    /// On the thread that has a message for it: a [`SharedHandler`]. When this and the calls that run are gone, so is what
    /// the handler captured.
    Shared(Owner),
    /// Wherever its queue is emptied: by a future on the thread that registered it, or by whoever polls a stream.
    Queued { queue: Arc<dyn Queued>, home: Option<(ThreadNumber, Arc<Queue>)> },
}

/// A handler that runs on any thread. It is inside its gate for life, so that drained means dropped.
pub struct SharedHandler<K: Role> {
    // Dropped in this order.
    pub(crate) handler: K::Shared,
    _inside: Option<Hold<Registration>>,
}

impl<K: Role> SharedHandler<K> {
    fn new(handler: K::Shared, registration: &Arc<Registration>) -> SharedHandler<K> {
        SharedHandler { handler, _inside: Hold::enter(registration) }
    }
}

impl Entry {
    /// Ends this registration, which has left its roster: no new call begins, and the handler goes as soon as no call
    /// is running. True if it is bound to this very thread.
    pub(crate) fn retire(self) -> bool {
        self.registration.gate.close();
        let leave = |thread: ThreadNumber, queue: Option<&Arc<Queue>>| {
            if thread == ThreadNumber::here() {
                let tenant = room::find(self.registration.context).and_then(|room| room.dismiss(self.registration.id));
                (self.registration.sort.forget)(self.registration.context);
                drop_caught(tenant);
                return true;
            }
            // The thread's pump drops what lives there.
            if let Some(queue) = queue {
                queue.sweep();
            }
            false
        };
        match self.place {
            Place::Bound { thread, queue } => leave(thread, queue.as_ref()),
            Place::Shared(handler) => {
                drop(handler);
                false
            }
            Place::Queued { queue, home } => {
                queue.close();
                match home {
                    Some((thread, pump)) => leave(thread, Some(&pump)),
                    None => false,
                }
            }
        }
    }

    /// Whether this is no mock: those lie over whatever else is registered.
    fn is_proper(&self) -> bool {
        !self.is_mock
    }
}

/// What asks to be registered.
pub(crate) enum Candidate<K: Role> {
    /// A handler for this thread, and the future that works for it if it has one.
    Bound(K::Handler, Option<Rc<dyn Worker>>),
    /// A handler for any thread.
    Shared(K::Shared),
    /// A queue for any thread; what calls of this thread go to instead, if anything; and the future that empties the
    /// queue on this thread, which a stream has not.
    Queued(Arc<K::Queued>, Option<K::Handler>, Option<Rc<dyn Worker>>),
}

/// How many a roster takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admission {
    /// Any number.
    Many,
    /// One; a second is refused.
    One,
    /// One; a second takes its place.
    Replace,
    /// One more, which hides the others.
    Mock,
}

/// A [`Candidate`] of whatever role: its handler is a [`Homed`] or a [`SharedHandler`].
enum Newcomer {
    Bound(Rc<dyn Any>, Option<Rc<dyn Worker>>),
    Shared(Owner),
    Queued(Arc<dyn Queued>, Option<Rc<dyn Any>>, Option<Rc<dyn Worker>>),
}

/// Registers a handler. `registration` is made first, so that what works for the handler can know it.
pub(crate) fn register<K: Role>(
    registration: &Arc<Registration>,
    candidate: Candidate<K>,
    admission: Admission,
) -> Result<(), RegisterError> {
    let home = |handler, is_queued| -> Rc<dyn Any> {
        Rc::new(Homed::<K> { handler, registration: registration.clone(), is_queued })
    };
    let newcomer = match candidate {
        Candidate::Bound(handler, worker) => Newcomer::Bound(home(handler, false), worker),
        Candidate::Shared(handler) => Newcomer::Shared(Owner::new(SharedHandler::<K>::new(handler, registration))),
        Candidate::Queued(queue, handler, worker) => {
            let handler = handler.map(|handler| home(handler, true));
            Newcomer::Queued(queue, handler, worker)
        }
    };
    settle(registration, newcomer, admission)
}

fn settle(registration: &Arc<Registration>, newcomer: Newcomer, admission: Admission) -> Result<(), RegisterError> {
    let pin = world::enter(registration.context)?;
    let place = match newcomer {
        Newcomer::Bound(handler, worker) => {
            let room = Room::of_this_thread(&pin)?;
            let needs_runtime = registration.sort.reaches_threads || worker.is_some();
            let queue = if needs_runtime { Some(room.pump()?) } else { None };
            queue.iter().for_each(|queue| drop(registration.pump.set(queue.clone())));
            room.admit(registration, Some(handler), worker);
            Place::Bound { thread: ThreadNumber::here(), queue }
        }
        Newcomer::Shared(handler) => Place::Shared(handler),
        Newcomer::Queued(queue, _, None) => Place::Queued { queue, home: None },
        Newcomer::Queued(queue, handler, Some(worker)) => {
            let room = Room::of_this_thread(&pin)?;
            let pump = room.pump()?;
            let _ = registration.pump.set(pump.clone());
            room.admit(registration, handler, Some(worker));
            Place::Queued { queue, home: Some((ThreadNumber::here(), pump)) }
        }
    };
    enlist(&pin, Entry { registration: registration.clone(), place, is_mock: admission == Admission::Mock }, admission)
}

fn enlist(pin: &Pin, entry: Entry, admission: Admission) -> Result<(), RegisterError> {
    let sort = entry.registration.sort;
    let mut candidate = Some(entry);
    let former = world::change(sort, pin.world().context, Some(pin), |roster| {
        let proper = roster.iter().filter(|entry| entry.is_proper()).count();
        let former = match admission {
            Admission::One if proper > 0 => return Err(RegisterError::AlreadyProvided),
            Admission::Replace => roster.extract_if(.., |entry| entry.is_proper()).collect(),
            _ => Vec::new(),
        };
        // Mocks stay on top.
        let at = if admission == Admission::Mock { roster.len() } else { proper - former.len() };
        roster.splice(at..at, candidate.take());
        Ok(former)
    });
    candidate.map(Entry::retire);
    for entry in former.ok_or(RegisterError::Closed)?? {
        entry.retire();
    }
    Ok(())
}

/// Takes one registration out of its roster.
pub(crate) fn remove(sort: &'static Sort, context: Context, id: u64) -> Option<Entry> {
    world::change(sort, context, None, |roster| {
        let at = roster.iter().position(|entry| entry.registration.id == id)?;
        Some(roster.remove(at))
    })?
}

/// Takes all registrations but mocks out of the roster.
pub(crate) fn clear<K: Role>(context: Context) -> Vec<Entry> {
    take_proper(Sort::of::<K>(), context)
}

fn take_proper(sort: &'static Sort, context: Context) -> Vec<Entry> {
    world::change(sort, context, None, |roster| roster.extract_if(.., |entry| entry.is_proper()).collect())
        .unwrap_or_default()
}

/// Ends all registrations but mocks.
pub(crate) fn retire_all<K: Role>(context: Context) {
    for entry in clear::<K>(context) {
        entry.retire();
    }
}

/// The registration, if it is there.
pub(crate) fn find(sort: &'static Sort, context: Context, id: u64) -> Option<Arc<Registration>> {
    let broker = world::broker(sort, context)?;
    let roster = lock(&broker.roster);
    roster.iter().find(|entry| entry.registration.id == id).map(|entry| entry.registration.clone())
}

/// Takes a registration out of its roster that has ended by itself.
pub(crate) fn unlist(sort: &'static Sort, context: Context, id: u64) {
    if let Some(entry) = remove(sort, context, id) {
        entry.registration.gate.close();
        drop_caught(entry);
    }
}

/// The registrations of one context and role (in the local lane: and thread), and their numbers.
pub struct Broker {
    pub(crate) sort: &'static Sort,
    pub(crate) world: Arc<World>,
    /// Tells it from those that come after it in its place.
    pub(crate) number: u64,
    /// Grows with each change of the roster; [`ENDED`] when this broker is not the one to ask any more.
    version: AtomicU64,
    roster: Mutex<Vec<Entry>>,
    /// What is counted by several threads.
    pub(crate) tally: Tally,
    /// What is counted by one thread each.
    meters: Mutex<Vec<Arc<Tally>>>,
}

const ENDED: u64 = u64::MAX;

impl Broker {
    pub(crate) fn new(sort: &'static Sort, world: &Arc<World>) -> Arc<Broker> {
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        Arc::new(Broker {
            sort,
            world: world.clone(),
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            version: AtomicU64::new(0),
            roster: Mutex::new(Vec::new()),
            tally: Tally::default(),
            meters: Mutex::new(Vec::new()),
        })
    }

    /// Ends all registrations. What is returned is to be called outside of locks: it tells those who wait at the
    /// listeners' own queues, and drops the roster.
    pub(crate) fn close(&self) -> impl FnOnce() + use<> {
        let roster = std::mem::take(&mut *lock(&self.roster));
        self.end();
        roster.iter().for_each(|entry| entry.registration.gate.close());
        move || {
            for entry in roster {
                if let Place::Queued { queue, .. } = &entry.place {
                    queue.close();
                }
                drop_caught(entry);
            }
        }
    }

    pub(crate) fn stats(&self) -> BrokerStats {
        let roster = lock(&self.roster);
        let registered = roster.len();
        let queues = roster.iter().filter_map(|entry| entry.registration.depth.get());
        let depth = queues.fold((0, 0), |(now, high), it| (now + it.len(), high.max(it.high_water())));
        drop(roster);
        let total = Tally::default();
        // First the lock: a thread that counts no more hands its numbers over under it.
        let meters = lock(&self.meters);
        let tallies = || meters.iter().map(|meter| &**meter).chain([&self.tally]);
        tallies().for_each(|tally| total.add_done(tally));
        tallies().for_each(|tally| total.add_begun(tally));
        drop(meters);
        BrokerStats::new(self.sort.name, self.sort.kind, registered, &total, depth)
    }

    /// Changes the roster; says whether it is empty then.
    pub(crate) fn change<T>(&self, f: impl FnOnce(&mut Vec<Entry>) -> T) -> (T, bool) {
        let mut roster = lock(&self.roster);
        let result = f(&mut roster);
        // Under the lock: whoever reads the roster reads the version that belongs to it.
        self.version.fetch_add(1, Ordering::Release);
        (result, roster.is_empty())
    }

    /// Makes all lines look for another broker.
    pub(crate) fn end(&self) {
        self.version.store(ENDED, Ordering::Release);
    }

    /// A tally for one thread.
    pub(crate) fn new_meter(&self) -> Arc<Tally> {
        let tally = Arc::new(Tally::default());
        lock(&self.meters).push(tally.clone());
        tally
    }

    /// Takes over what a thread has counted that counts no more.
    pub(crate) fn take_meter(&self, tally: &Arc<Tally>) {
        let mut meters = lock(&self.meters);
        if let Some(at) = meters.iter().position(|known| Arc::ptr_eq(known, tally)) {
            meters.swap_remove(at);
            self.tally.add_all(tally);
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::lane::Mt;

    struct Listeners;

    impl Role for Listeners {
        type Lane = Mt;
        type Handler = ();
        type Shared = ();
        type Queued = Infallible;
        type Errand = Box<dyn FnOnce(&Rc<Room>) + Send>;
        const NAME: &'static str = "Listeners";
        const KIND: BrokerKind = BrokerKind::Event;

        fn site() -> &'static LocalKey<Site<Listeners>> {
            thread_local! { static SITE: Site<Listeners> = const { Site::new() }; }
            &SITE
        }

        fn presence() -> &'static Presence {
            static PRESENCE: Presence = Presence::new();
            &PRESENCE
        }
    }

    #[test]
    fn somebody_is_there_from_the_first_registration_in_any_context_to_the_end_of_the_last() {
        let presence = Listeners::presence();
        let add = |context| {
            let registration = Registration::new::<Listeners>(context);
            register::<Listeners>(&registration, Candidate::Shared(()), Admission::Many).unwrap();
        };
        let (a, b) = (Context::new().unwrap(), Context::new().unwrap());
        assert!(presence.is_nobody());
        add(a);
        add(a);
        add(b);
        a.close();
        assert!(!presence.is_nobody());
        retire_all::<Listeners>(b);
        assert!(presence.is_nobody());
        b.close();
    }

    /// Whoever found the broker just before it ended would see nobody for good.
    #[test]
    fn a_line_made_of_a_broker_that_has_ended_is_not_current() {
        let broker = Broker::new(Sort::of::<Listeners>(), &World::new(Context::DEFAULT));
        assert!(Line::<Listeners>::of(&broker, None).is_current());
        broker.end();
        assert!(!Line::<Listeners>::of(&broker, None).is_current());
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use crate::lane::Mt;
    use crate::mailbox::{Mailbox, Threads};
    use crate::thread::Thread;
    use loom::sync::atomic::AtomicBool as LoomBool;

    /// Shared listeners whose captures must not be freed while they are called.
    struct Readers;

    impl Role for Readers {
        type Lane = Mt;
        type Handler = ();
        type Shared = Captures;
        type Queued = Infallible;
        type Errand = Nothing;
        const NAME: &'static str = "Readers";
        const KIND: BrokerKind = BrokerKind::Event;

        fn site() -> &'static LocalKey<Site<Readers>> {
            thread_local! { static SITE: Site<Readers> = const { Site::new() }; }
            &SITE
        }

        fn presence() -> &'static Presence {
            static PRESENCE: Presence = Presence::new();
            &PRESENCE
        }
    }

    /// Nobody sends these anything.
    struct Nothing;

    impl Errand for Nothing {
        fn run(self, _: &Rc<Room>) {}
    }

    /// Says when it is dropped.
    struct Captures(Arc<LoomBool>);

    impl Captures {
        fn read(&self) {
            assert!(!self.0.load(Ordering::Relaxed), "called after it was freed");
        }
    }

    impl Drop for Captures {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// All interleavings take minutes, because every hazard is looked at; those with up to three preemptions a moment.
    fn model(f: impl Fn() + Send + Sync + 'static) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(f);
    }

    fn broker() -> Arc<Broker> {
        Broker::new(Sort::of::<Readers>(), &World::new(Context::DEFAULT))
    }

    fn add(broker: &Broker, freed: &Arc<LoomBool>) -> Arc<Registration> {
        let registration = Registration::new::<Readers>(Context::DEFAULT);
        let handler = SharedHandler::<Readers>::new(Captures(freed.clone()), &registration);
        let place = Place::Shared(Owner::new(handler));
        broker.change(|roster| roster.push(Entry { registration: registration.clone(), place, is_mock: false }));
        registration
    }

    /// Calls all that this thread sees; how many they were.
    fn emit(line: &Line<Readers>) -> usize {
        let listeners = line.spots.iter().filter_map(|spot| match &spot.seat {
            Seat::Shared(listener) => listener.enter(Thread::current()),
            _ => None,
        });
        listeners.map(|listener| listener.handler.read()).count()
    }

    #[test]
    fn loom_a_removed_listener_is_freed_when_it_is_drained_and_not_called_then() {
        model(|| {
            let broker = broker();
            let freed = Arc::new(LoomBool::new(false));
            let registration = add(&broker, &freed);
            let emitter = {
                let broker = broker.clone();
                loom::thread::spawn(move || emit(&Line::of(&broker, None)))
            };
            let (taken, is_empty) = broker.change(std::mem::take);
            assert!(is_empty && taken.len() == 1);
            taken.into_iter().for_each(|entry| _ = entry.retire());
            loom::future::block_on(registration.gate().drained());
            assert!(freed.load(Ordering::Relaxed));
            emitter.join().unwrap();
        });
    }

    #[test]
    fn loom_a_line_that_is_current_knows_every_listener_registered_before() {
        model(|| {
            let broker = broker();
            let freed = Arc::new(LoomBool::new(false));
            let known = Arc::new(LoomBool::new(false));
            let registrar = {
                let (broker, freed, known) = (broker.clone(), freed.clone(), known.clone());
                loom::thread::spawn(move || {
                    add(&broker, &freed);
                    known.store(true, Ordering::Release);
                })
            };
            let old = Line::<Readers>::of(&broker, None);
            if known.load(Ordering::Acquire) {
                let line = if old.is_current() { old } else { Line::of(&broker, Some(&old)) };
                assert_eq!(emit(&line), 1);
            }
            registrar.join().unwrap();
        });
    }

    #[test]
    fn loom_closing_while_emitting_ends_every_listener_and_every_line() {
        model(|| {
            let broker = broker();
            let freed = Arc::new(LoomBool::new(false));
            let registration = add(&broker, &freed);
            let emitter = {
                let broker = broker.clone();
                loom::thread::spawn(move || emit(&Line::of(&broker, None)))
            };
            broker.close()();
            loom::future::block_on(registration.gate().drained());
            assert!(freed.load(Ordering::Relaxed));
            emitter.join().unwrap();
            assert_eq!(emit(&Line::of(&broker, None)), 0);
        });
    }

    /// Listeners with a queue of their own, as far as the registry is concerned.
    #[test]
    fn loom_a_queue_closed_while_it_is_filled_has_every_event_or_refuses_it() {
        loom::model(|| {
            let queue = Arc::new(Mailbox::<u8, Threads>::new(4, crate::policy::Policy::DropNewest));
            let emitter = {
                let queue = queue.clone();
                loom::thread::spawn(move || (0..2).filter(|event| queue.push(*event).is_ok()).count())
            };
            queue.close();
            let early = queue.drain().len();
            let taken = emitter.join().unwrap();
            assert_eq!(early + queue.drain().len(), taken);
        });
    }
}
