//! Rosters as one thread sees them: its lines, and the sites that keep them.

use super::{Broker, ENDED, Entry, Homed, Place, Queued, Registration, Role, SharedHandler};
use crate::caught::{drop_caught, drop_each};
use crate::context::Context;
use crate::queue::{Queue, ThreadNumber, Track};
use crate::room::{self, Room};
use crate::stats::Meter;
use crate::sync::lock;
use crate::world;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};

/// A roster as one thread saw it.
pub struct Line<K: Role> {
    context: Context,
    /// The broker's version, or the [`world::epoch`] in which there was no broker.
    seen: u64,
    broker: Option<Arc<Broker<K>>>,
    pub(crate) spots: Vec<Spot<K>>,
    /// Those of other threads, a group for each.
    pub(crate) away: Vec<Arc<Group<K>>>,
    /// Whether all are of other threads, and there are some.
    pub(crate) is_away: bool,
    /// Whether a message may have to wait for room.
    pub(crate) waits: bool,
    pub(crate) meter: Option<Rc<Meter<K>>>,
}

/// A registration as one thread sees it.
pub(crate) struct Spot<K: Role> {
    pub(crate) registration: Arc<Registration>,
    pub(crate) seat: Seat<K>,
}

/// Where the handler is, seen from the thread of the line.
pub(crate) enum Seat<K: Role> {
    /// Here.
    Here(Rc<Homed<K>>),
    /// On the thread of this queue.
    There(Arc<Queue>, Track),
    /// On whichever thread calls it.
    Shared(Weak<SharedHandler<K>>),
    /// Behind its queue.
    Queued(Arc<K::Queued>),
}

/// The registrations of one other thread.
pub(crate) struct Group<K: Role> {
    pub(crate) broker: Arc<Broker<K>>,
    pub(crate) queue: Arc<Queue>,
    pub(crate) track: Track,
    /// In ascending order of their ids.
    pub(crate) members: Vec<Arc<Registration>>,
}

impl<K: Role> Line<K> {
    /// What this thread finds now.
    fn new(context: Context, former: Option<&Line<K>>) -> Line<K> {
        // Before the look, so that a broker that comes into being after it is not missed.
        let epoch = world::epoch();
        match world::broker::<K>(context) {
            Some(broker) => Line::of(&broker, former),
            None => Line {
                context,
                seen: epoch,
                broker: None,
                spots: Vec::new(),
                away: Vec::new(),
                is_away: false,
                waits: false,
                meter: None,
            },
        }
    }

    pub(crate) fn of(broker: &Arc<Broker<K>>, former: Option<&Line<K>>) -> Line<K> {
        let context = broker.world.context;
        let room = room::find(context);
        let roster = lock(&broker.roster);
        let seen = broker.version.load(Ordering::Acquire);
        let spots: Vec<_> = roster.iter().filter_map(|entry| Spot::new(entry, room.as_deref())).collect();
        drop(roster);
        let mut away: Vec<Group<K>> = Vec::new();
        for spot in &spots {
            let Seat::There(queue, track) = &spot.seat else { continue };
            let member = spot.registration.clone();
            match away.iter_mut().find(|group| Arc::ptr_eq(&group.queue, queue)) {
                Some(group) => group.members.push(member),
                None => away.push(Group {
                    broker: broker.clone(),
                    queue: queue.clone(),
                    track: *track,
                    members: vec![member],
                }),
            }
        }
        // Two that register at a time may stand in the roster in another order than their ids.
        away.iter_mut().for_each(|group| group.members.sort_by_key(|member| member.id));
        let is_away = !away.is_empty() && spots.iter().all(|spot| matches!(spot.seat, Seat::There(..)));
        let waits = spots.iter().any(|spot| matches!(&spot.seat, Seat::Queued(queue) if queue.waits()));
        let meter = match former {
            Some(Line { broker: Some(known), meter, .. }) if Arc::ptr_eq(known, broker) => meter.clone(),
            _ => Some(Rc::new(Meter::new(broker))),
        };
        let away = away.into_iter().map(Arc::new).collect();
        Line { context, seen, broker: Some(broker.clone()), spots, away, is_away, waits, meter }
    }

    pub(super) fn is_current(&self) -> bool {
        match &self.broker {
            // A line may be made of a broker that has ended meanwhile.
            Some(broker) => self.seen != ENDED && broker.version.load(Ordering::Acquire) == self.seen,
            None => world::epoch() == self.seen,
        }
    }

    /// Where messages are counted. Only lines with a broker are given out.
    pub(crate) fn meter(&self) -> &Rc<Meter<K>> {
        self.meter.as_ref().unwrap_or_else(|| unreachable!("a line that is given out has a broker"))
    }

    /// The one that answers or handles: the last mock, or else the proper one.
    pub(crate) fn only(&self) -> Option<&Spot<K>> {
        self.spots.last()
    }
}

impl<K: Role> Drop for Line<K> {
    fn drop(&mut self) {
        // It may be the last to hold a handler, and be dropped by whoever sends a message.
        drop_each(self.spots.drain(..));
    }
}

impl<K: Role> Spot<K> {
    fn new(entry: &Entry<K>, room: Option<&Room>) -> Option<Spot<K>> {
        let seat = match &entry.place {
            Place::Bound { thread, queue } if *thread != ThreadNumber::here() => {
                let queue = queue.as_ref()?;
                Seat::There(queue.clone(), queue.track::<K::Errand>())
            }
            Place::Bound { .. } => Seat::Here(room?.handler::<K>(entry.registration.id)?),
            Place::Shared(handler) => Seat::Shared(Arc::downgrade(handler)),
            Place::Queued { queue, .. } => match room.and_then(|room| room.handler::<K>(entry.registration.id)) {
                Some(handler) => Seat::Here(handler),
                None => Seat::Queued(queue.clone()),
            },
        };
        Some(Spot { registration: entry.registration.clone(), seat })
    }
}

/// The lines of one thread for one role. A declaration has a thread-local of this type.
pub struct Site<K: Role> {
    /// The one used last.
    hot: Cell<Option<Rc<Line<K>>>>,
    others: RefCell<HashMap<Context, Rc<Line<K>>, BuildHasherDefault<Folded>>>,
    /// How many lines there may be before those are thrown away that are old.
    tidy_at: Cell<usize>,
}

/// As few lines are not worth the look.
const LINES: usize = 64;

impl<K: Role> Site<K> {
    /// Without any line.
    #[expect(clippy::new_without_default, reason = "only a thread-local's constant initializer makes one")]
    pub const fn new() -> Site<K> {
        let others = HashMap::with_hasher(BuildHasherDefault::<Folded>::new());
        Site { hot: Cell::new(None), others: RefCell::new(others), tidy_at: Cell::new(LINES) }
    }

    #[inline]
    fn line(&self, context: Context) -> Option<Rc<Line<K>>> {
        // Out and in again: that costs less than the flag of a `RefCell`.
        let hot = self.hot.take();
        let line = hot.as_ref().filter(|line| line.context == context && line.is_current()).cloned();
        // Nothing is in there, so that nothing is dropped.
        std::mem::forget(self.hot.replace(hot));
        match line {
            Some(line) => line.broker.is_some().then_some(line),
            None => self.look_up(context),
        }
    }

    #[cold]
    fn look_up(&self, context: Context) -> Option<Rc<Line<K>>> {
        let known = self.take(context);
        let line = match known {
            Some(line) if line.is_current() => line,
            known => {
                // Another thread may have closed the context.
                room::leave_closed(context);
                let line = Rc::new(Line::new(context, known.as_deref()));
                drop_caught(known);
                line
            }
        };
        let found = line.broker.is_some().then(|| line.clone());
        let former = self.hot.replace(Some(line));
        match former {
            Some(former) if former.context != context => self.keep(former),
            // What was dropped meanwhile has looked here itself.
            twin => drop_caught(twin),
        }
        found
    }

    /// The line of a context, which this site has no more.
    fn take(&self, context: Context) -> Option<Rc<Line<K>>> {
        let hot = self.hot.take();
        if hot.as_ref().is_some_and(|line| line.context == context) {
            return hot;
        }
        self.hot.set(hot);
        self.others.borrow_mut().remove(&context)
    }

    fn keep(&self, line: Rc<Line<K>>) {
        let mut others = self.others.borrow_mut();
        let mut old: Vec<_> = others.insert(line.context, line).into_iter().collect();
        if others.len() > self.tidy_at.get() {
            old.extend(others.extract_if(|_, line| line.broker.is_none() || !line.is_current()).map(|(_, line)| line));
            self.tidy_at.set((others.len() * 2).max(LINES));
        }
        drop(others);
        drop_each(old);
    }
}

/// What this thread sees of a role in a context; `None` if nothing is registered.
#[inline]
pub(crate) fn line<K: Role>(context: Context) -> Option<Rc<Line<K>>> {
    K::site().try_with(|site| site.line(context)).ok()?
}

/// Lets go of the handlers that this thread's line holds.
pub(crate) fn forget<K: Role>(context: Context) {
    let line = K::site().try_with(|site| site.take(context));
    drop_caught(line);
}

/// Makes the `site` of a declared event, request or signal: a line in the `impl` of the trait, with the type's name
/// (not `Self`, which an item inside of a function cannot mean).
#[doc(hidden)]
#[macro_export]
macro_rules! site {
    (event, $name:ty) => {
        $crate::site!(@ $crate::event::Listeners<$name>);
    };
    (request, $name:ty) => {
        $crate::site!(@ $crate::request::Provider<$name>);
    };
    (signal, $name:ty) => {
        $crate::site!(@ $crate::signal::SignalHandler<$name>);
    };
    (@ $role:ty) => {
        fn site() -> &'static ::std::thread::LocalKey<$crate::registry::Site<$role>> {
            ::std::thread_local! {
                static SITE: $crate::registry::Site<$role> = const { $crate::registry::Site::new() };
            }
            &SITE
        }
    };
}

/// A context's number is distinct enough as it is.
#[derive(Default)]
struct Folded(u64);

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        // Fibonacci hashing: the table takes both the high and the low bits.
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 ^= word;
    }
}
