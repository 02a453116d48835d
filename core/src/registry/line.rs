//! Rosters as one thread sees them: its lines, and the sites that keep them.

use super::recent;
use super::{Broker, ENDED, Homed, Place, Queued, Registration, Role, SharedHandler, Sort};
use crate::caught::{drop_caught, drop_each};
use crate::context::Context;
use crate::hazard::{Owner, View};
use crate::queue::{Queue, ThreadNumber, Track};
use crate::room;
use crate::stats::Meter;
use crate::sync::lock;
use crate::world;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A roster as one thread saw it.
pub struct Line<K: Role> {
    head: Head,
    pub(crate) spots: Vec<Spot<K>>,
}

/// What a line knows besides its handlers.
pub struct Head {
    context: Context,
    /// The broker's version, or the [`world::epoch`] in which there was no broker.
    seen: u64,
    broker: Option<Arc<Broker>>,
    /// Those of other threads, a group for each.
    pub(crate) away: Vec<Arc<Group>>,
    /// Whether all are of other threads, and there are some.
    pub(crate) is_away: bool,
    /// Whether a message may have to wait for room.
    pub(crate) waits: bool,
    meter: Option<Rc<Meter>>,
}

impl<K: Role> Deref for Line<K> {
    type Target = Head;

    #[inline]
    fn deref(&self) -> &Head {
        &self.head
    }
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
    Shared(View<SharedHandler<K>>),
    /// Behind its queue.
    Queued(Arc<K::Queued>),
}

/// A [`Seat`] of whatever role.
enum Sight<'a> {
    Here(Rc<dyn Any>),
    There(Arc<Queue>, Track),
    Shared(&'a Owner),
    Queued(&'a Arc<dyn Queued>),
}

/// Takes note of a registration, and of where its handler is.
type See<'a> = &'a mut dyn FnMut(&Arc<Registration>, Sight<'_>);

/// The registrations of one other thread.
pub(crate) struct Group {
    pub(crate) broker: Arc<Broker>,
    pub(crate) queue: Arc<Queue>,
    pub(crate) track: Track,
    /// In ascending order of their ids.
    pub(crate) members: Vec<Arc<Registration>>,
}

impl<K: Role> Line<K> {
    /// What this thread finds now.
    fn new(context: Context, former: Option<&Head>) -> Line<K> {
        let mut spots = Vec::new();
        let mut see = |registration: &_, sight: Sight<'_>| spots.push(Spot::new(registration, sight));
        let head = Head::new(Sort::of::<K>(), context, former, &mut see);
        Line { head, spots }
    }

    #[cfg(test)]
    pub(crate) fn of(broker: &Arc<Broker>, former: Option<&Head>) -> Line<K> {
        let mut spots = Vec::new();
        let head = Head::of(broker, former, &mut |registration, sight| spots.push(Spot::new(registration, sight)));
        Line { head, spots }
    }

    /// The one that answers or handles: the last mock, or else the proper one.
    pub(crate) fn only(&self) -> Option<&Spot<K>> {
        self.spots.last()
    }
}

impl Head {
    /// What this thread finds now. Shows `see` the roster, under its lock.
    fn new(sort: &'static Sort, context: Context, former: Option<&Head>, see: See<'_>) -> Head {
        // Before the look, so that a broker that comes into being after it is not missed.
        let seen = world::epoch();
        match world::broker(sort, context) {
            Some(broker) => Head::of(&broker, former, see),
            None => Head { context, seen, broker: None, away: Vec::new(), is_away: false, waits: false, meter: None },
        }
    }

    fn of(broker: &Arc<Broker>, former: Option<&Head>, see: See<'_>) -> Head {
        let context = broker.world.context;
        let room = room::find(context);
        let (mut away, mut is_away, mut waits): (Vec<Group>, _, _) = (Vec::new(), true, false);
        let roster = lock(&broker.roster);
        let seen = broker.version.load(Ordering::Acquire);
        for entry in &*roster {
            let member = &entry.registration;
            let here = || room.as_ref()?.handler_of(member.id);
            let sight = match &entry.place {
                Place::Bound { thread, queue } if *thread != ThreadNumber::here() => {
                    let Some(queue) = queue else { continue };
                    let track = queue.track(broker.sort.errand);
                    match away.iter_mut().find(|group| Arc::ptr_eq(&group.queue, queue)) {
                        // Two that register at a time may stand in the roster in another order than their ids.
                        Some(group) => {
                            let at = group.members.partition_point(|before| before.id < member.id);
                            group.members.insert(at, member.clone());
                        }
                        None => away.push(Group {
                            broker: broker.clone(),
                            queue: queue.clone(),
                            track,
                            members: vec![member.clone()],
                        }),
                    }
                    Sight::There(queue.clone(), track)
                }
                Place::Bound { .. } => match here() {
                    Some(handler) => Sight::Here(handler),
                    None => continue,
                },
                Place::Shared(handler) => Sight::Shared(handler),
                Place::Queued { queue, .. } => match here() {
                    Some(handler) => Sight::Here(handler),
                    None => {
                        waits |= queue.waits();
                        Sight::Queued(queue)
                    }
                },
            };
            is_away &= matches!(sight, Sight::There(..));
            see(member, sight);
        }
        drop(roster);
        let meter = match former {
            Some(Head { broker: Some(known), meter, .. }) if Arc::ptr_eq(known, broker) => meter.clone(),
            _ => Some(Rc::new(Meter::new(broker))),
        };
        let is_away = is_away && !away.is_empty();
        let away = away.into_iter().map(Arc::new).collect();
        Head { context, seen, broker: Some(broker.clone()), away, is_away, waits, meter }
    }

    #[inline]
    pub(super) fn is_current(&self) -> bool {
        match &self.broker {
            // A line may be made of a broker that has ended meanwhile.
            Some(broker) => self.seen != ENDED && broker.version.load(Ordering::Acquire) == self.seen,
            None => world::epoch() == self.seen,
        }
    }

    pub(super) fn context(&self) -> Context {
        self.context
    }

    /// The broker's version, and what it was when this was made; `None` if there is no broker, or no more.
    pub(super) fn version(&self) -> Option<(&AtomicU64, u64)> {
        let broker = self.broker.as_ref()?;
        (self.seen != ENDED).then_some((&broker.version, self.seen))
    }

    /// Where messages are counted. Only lines with a broker are given out.
    #[inline]
    pub(crate) fn meter(&self) -> &Rc<Meter> {
        self.meter.as_ref().unwrap_or_else(|| unreachable!("a line that is given out has a broker"))
    }
}

impl<K: Role> Drop for Line<K> {
    fn drop(&mut self) {
        recent::forget_line(self);
        // It may be the last to hold a handler, and be dropped by whoever sends a message.
        while let Some(spot) = self.spots.pop() {
            drop_caught(spot);
        }
    }
}

impl<K: Role> Spot<K> {
    fn new(registration: &Arc<Registration>, sight: Sight<'_>) -> Spot<K> {
        let seat = match sight {
            Sight::Here(handler) => Seat::Here(here(handler)),
            Sight::There(queue, track) => Seat::There(queue, track),
            Sight::Shared(handler) => match handler.view() {
                Some(handler) => Seat::Shared(handler),
                None => unreachable!("a roster is of one role"),
            },
            Sight::Queued(queue) => Seat::Queued(shared(queue.clone())),
        };
        Spot { registration: registration.clone(), seat }
    }
}

/// A handler or a line of this thread as what it is.
pub(crate) fn here<T: 'static>(handler: Rc<dyn Any>) -> Rc<T> {
    match handler.downcast() {
        Ok(handler) => handler,
        Err(other) => {
            // There are many of this function, and each would drop it.
            std::mem::forget(other);
            unreachable!("a handler is filed under its own registration, a line at its own site")
        }
    }
}

fn shared<T: Send + Sync + 'static>(filed: Arc<dyn Any + Send + Sync>) -> Arc<T> {
    match filed.downcast() {
        Ok(handler) => handler,
        Err(other) => {
            // As above.
            std::mem::forget(other);
            unreachable!("a roster is of one role")
        }
    }
}

/// The lines of one thread for one role. A declaration has a thread-local of this type.
pub struct Site<K: Role> {
    /// The one used last.
    hot: Cell<Option<Rc<Line<K>>>>,
    others: Others,
}

/// The lines of a site that were not the last to be used.
struct Others {
    lines: RefCell<HashMap<Context, Rc<dyn AnyLine>, BuildHasherDefault<Folded>>>,
    /// How many lines there may be before those are thrown away that are old.
    tidy_at: Cell<usize>,
}

/// A line of whatever role.
trait AnyLine: Any {
    fn head(&self) -> &Head;
}

impl<K: Role> AnyLine for Line<K> {
    fn head(&self) -> &Head {
        &self.head
    }
}

/// As few lines are not worth the look.
const LINES: usize = 64;

impl<K: Role> Site<K> {
    /// Without any line.
    #[expect(clippy::new_without_default, reason = "only a thread-local's constant initializer makes one")]
    pub const fn new() -> Site<K> {
        let lines = HashMap::with_hasher(BuildHasherDefault::<Folded>::new());
        let others = Others { lines: RefCell::new(lines), tidy_at: Cell::new(LINES) };
        Site { hot: Cell::new(None), others }
    }

    #[inline(always)]
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
        self.others.look_up(self, context).map(|line| here(line))
    }
}

/// A site of whatever role.
trait AnySite {
    /// Puts another line in the place of the one used last.
    fn replace_hot(&self, line: Option<Rc<dyn AnyLine>>) -> Option<Rc<dyn AnyLine>>;
    /// What this thread finds now; `former` is a line of the same context.
    fn new_line(&self, context: Context, former: Option<&Head>) -> Rc<dyn AnyLine>;
}

impl<K: Role> AnySite for Site<K> {
    fn replace_hot(&self, line: Option<Rc<dyn AnyLine>>) -> Option<Rc<dyn AnyLine>> {
        let line = line.map(|line| here::<Line<K>>(line));
        match self.hot.replace(line) {
            Some(former) => Some(former),
            None => None,
        }
    }

    fn new_line(&self, context: Context, former: Option<&Head>) -> Rc<dyn AnyLine> {
        Rc::new(Line::<K>::new(context, former))
    }
}

impl Others {
    fn look_up(&self, site: &dyn AnySite, context: Context) -> Option<Rc<dyn AnyLine>> {
        let known = self.take(site, context);
        let line = match known {
            Some(line) if line.head().is_current() => line,
            known => {
                // Another thread may have closed the context.
                room::leave_closed(context);
                let line = site.new_line(context, known.as_ref().map(|line| line.head()));
                drop_caught(known);
                line
            }
        };
        let found = line.head().broker.is_some().then(|| line.clone());
        let former = site.replace_hot(Some(line));
        match former {
            Some(former) if former.head().context != context => self.keep(former),
            // What was dropped meanwhile has looked here itself.
            twin => drop_caught(twin),
        }
        found
    }

    /// The line of a context, which the site has no more.
    fn take(&self, site: &dyn AnySite, context: Context) -> Option<Rc<dyn AnyLine>> {
        let hot = site.replace_hot(None);
        if hot.as_ref().is_some_and(|line| line.head().context == context) {
            return hot;
        }
        site.replace_hot(hot);
        self.lines.borrow_mut().remove(&context)
    }

    fn keep(&self, line: Rc<dyn AnyLine>) {
        let mut lines = self.lines.borrow_mut();
        let mut old: Vec<_> = lines.insert(line.head().context, line).into_iter().collect();
        if lines.len() > self.tidy_at.get() {
            let is_old = |line: &Head| line.broker.is_none() || !line.is_current();
            old.extend(lines.extract_if(|_, line| is_old(line.head())).map(|(_, line)| line));
            self.tidy_at.set((lines.len() * 2).max(LINES));
        }
        drop(lines);
        drop_each(old);
    }
}

/// What this thread sees of a role in a context; `None` if nothing is registered.
#[inline(never)]
pub(crate) fn line<K: Role>(context: Context) -> Option<Rc<Line<K>>> {
    line_at_once(context)
}

/// The same, in line: for those few whom a call would cost more than it does in code.
#[inline(always)]
pub(crate) fn line_at_once<K: Role>(context: Context) -> Option<Rc<Line<K>>> {
    K::site().try_with(|site| site.line(context)).ok()?
}

/// Lets go of the handlers that this thread's line holds.
pub(crate) fn forget<K: Role>(context: Context) {
    let line = K::site().try_with(|site| site.others.take(site, context));
    drop_caught(line);
}

/// Makes the `site` and the `presence` of a declared event, request or signal: a line in the `impl` of the trait, with the type's name
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

        #[inline]
        fn presence() -> &'static $crate::registry::Presence {
            static PRESENCE: $crate::registry::Presence = $crate::registry::Presence::new();
            &PRESENCE
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
