//! The one registry of events, requests and signals, in every lane.
//!
//! A [`Role`] says what is registered (listeners of `E`, the provider of `R`, the handler of `S`). For each context and
//! role there is a *roster*: a vector that is never changed under a reader, because a change makes a copy if a reader
//! still holds it. A lane's [`Carrier`] says where rosters live: in the thread ([`crate::lane::local`]), or in the
//! context's [`Rosters`], for all threads. Whoever dispatches takes the roster and calls nobody under a lock.
//!
//! An entry is removed in two steps: it leaves the roster, so that later messages do not find it, and its gate closes,
//! so that messages on their way do not enter. What a handler captured is dropped on its thread, outside all locks.

use crate::caught::drop_caught;
use crate::context::Context;
use crate::drain::{Gate, Gated};
use crate::error::RegisterError;
use crate::lane::Carrier;
use crate::sync::RwLock;
use crate::world;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};

/// What is registered: the listeners of an event, the provider of a request, the handler of a signal.
pub trait Role: 'static {
    /// Where its rosters live.
    type Carrier: Carrier;
    /// A handler that stays on its thread.
    type Handler: ?Sized + 'static;
    /// A handler that runs on any thread.
    type Shared: Clone + Send + Sync + 'static;
    /// The message's name, for the log.
    const NAME: &'static str;
}

/// What is known of a registration on every thread.
pub struct Registration {
    pub(crate) context: Context,
    /// Never used twice, so that it is index and generation in one.
    pub(crate) id: u64,
    name: &'static str,
    gate: Gate,
    lost: AtomicU64,
    panicked: AtomicU64,
}

static NEXT: AtomicU64 = AtomicU64::new(1);

impl Registration {
    fn new<K: Role>(context: Context) -> Arc<Registration> {
        Arc::new(Registration {
            context,
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            name: K::NAME,
            gate: Gate::new(),
            lost: AtomicU64::new(0),
            panicked: AtomicU64::new(0),
        })
    }

    /// Counts a message that did not reach this one, and says so at the 1st, 2nd, 4th, 8th … time.
    pub(crate) fn lose(&self) {
        let lost = self.lost.fetch_add(1, Ordering::Relaxed) + 1;
        if lost.is_power_of_two() {
            tracing::warn!(event = self.name, listener = self.id, lost, "a full queue loses events of a listener");
        }
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
        tracing::error!(message = self.name, registration = self.id, panic = message, "a handler panicked");
    }
}

impl Gated for Registration {
    fn gate(&self) -> &Gate {
        &self.gate
    }
}

/// A handler on its thread.
pub struct Homed<K: Role> {
    pub(crate) handler: Box<K::Handler>,
    pub(crate) registration: Arc<Registration>,
}

/// One line of a roster.
pub struct Entry<K: Role> {
    pub(crate) registration: Arc<Registration>,
    pub(crate) place: Place<K>,
}

/// Where a handler runs.
pub(crate) enum Place<K: Role> {
    /// On the thread that registered it.
    Bound(<K::Carrier as Carrier>::Bound<K>),
    /// On the thread that has a message for it.
    Shared(K::Shared),
}

impl<K: Role> Clone for Entry<K> {
    fn clone(&self) -> Self {
        let place = match &self.place {
            Place::Bound(bound) => Place::Bound(bound.clone()),
            Place::Shared(shared) => Place::Shared(shared.clone()),
        };
        Entry { registration: self.registration.clone(), place }
    }
}

impl<K: Role> Entry<K> {
    /// Ends this registration, which has left its roster: no new call begins, and the handler goes as soon as no call
    /// is running. True if it is bound to this very thread.
    pub(crate) fn retire(self) -> bool {
        self.registration.gate.close();
        match self.place {
            Place::Bound(bound) => K::Carrier::release::<K>(bound, &self.registration),
            Place::Shared(shared) => {
                drop_caught(shared);
                false
            }
        }
    }
}

/// A handler that asks to be registered.
pub(crate) enum Candidate<K: Role> {
    Bound(Box<K::Handler>),
    Shared(K::Shared),
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
}

pub(crate) fn register<K: Role>(
    context: Context,
    candidate: Candidate<K>,
    admission: Admission,
) -> Result<Arc<Registration>, RegisterError> {
    let world = world::enter(context)?;
    let registration = Registration::new::<K>(context);
    let place = match candidate {
        Candidate::Bound(handler) => Place::Bound(K::Carrier::bind::<K>(&world, handler, &registration)?),
        Candidate::Shared(shared) => Place::Shared(shared),
    };
    let mut candidate = Some(Entry { registration: registration.clone(), place });
    let former = K::Carrier::change::<K, _>(&world, |roster| {
        if admission == Admission::One && !roster.is_empty() {
            return Err(RegisterError::AlreadyProvided);
        }
        let former = if admission == Admission::Replace { std::mem::take(roster) } else { Vec::new() };
        roster.extend(candidate.take());
        Ok(former)
    });
    candidate.map(Entry::retire);
    for entry in former.ok_or(RegisterError::Closed)?? {
        entry.retire();
    }
    Ok(registration)
}

/// Takes one registration out of its roster.
pub(crate) fn remove<K: Role>(context: Context, id: u64) -> Option<Entry<K>> {
    let world = world::find(context)?;
    K::Carrier::change::<K, _>(&world, |roster| {
        let at = roster.iter().position(|entry| entry.registration.id == id)?;
        Some(roster.remove(at))
    })?
}

/// Takes all registrations out of the roster.
pub(crate) fn clear<K: Role>(context: Context) -> Vec<Entry<K>> {
    let cleared = world::find(context).and_then(|world| K::Carrier::change::<K, _>(&world, std::mem::take));
    cleared.unwrap_or_default()
}

/// The rosters of one context for the lanes that reach other threads.
pub(crate) struct Rosters {
    context: Context,
    /// `None` once the context is closed, so that nobody registers afterwards.
    open: RwLock<Option<ByRole<Arc<dyn AnyRoster + Send + Sync>>>>,
}

/// A map from roles.
pub(crate) type ByRole<V> = HashMap<TypeId, V, BuildHasherDefault<Folded>>;

/// A roster of whatever role.
pub(crate) trait AnyRoster: Any {
    /// Ends all its registrations, for those who hold an older copy too.
    fn close_gates(&self);
    fn len(&self) -> usize;
}

impl<K: Role> AnyRoster for Vec<Entry<K>> {
    fn close_gates(&self) {
        for entry in self {
            entry.registration.gate.close();
        }
    }

    fn len(&self) -> usize {
        self.len()
    }
}

impl Rosters {
    pub(crate) fn new(context: Context) -> Rosters {
        Rosters { context, open: RwLock::new(Some(ByRole::default())) }
    }

    pub(crate) fn read<K: Role>(&self) -> Option<Arc<Vec<Entry<K>>>>
    where
        Entry<K>: Send + Sync,
    {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.as_ref()?.get(&TypeId::of::<K>()).cloned().map(typed)
    }

    /// `None` if the context is closed. What `f` takes out of the roster it must return, not drop.
    pub(crate) fn change<K: Role, T>(&self, f: impl FnOnce(&mut Vec<Entry<K>>) -> T) -> Option<T>
    where
        Entry<K>: Send + Sync,
    {
        let role = TypeId::of::<K>();
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let rosters = open.as_mut()?;
        let mut roster: Arc<Vec<Entry<K>>> = rosters.remove(&role).map(typed).unwrap_or_default();
        let before = roster.len();
        let result = f(Arc::make_mut(&mut roster));
        interest::adjust(self.context, role, before, roster.len());
        if !roster.is_empty() {
            rosters.insert(role, roster);
        }
        Some(result)
    }

    /// Ends all registrations, and admits none from now on.
    pub(crate) fn close(&self) {
        let rosters = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        for (role, roster) in rosters.into_iter().flatten() {
            interest::adjust(self.context, role, roster.len(), 0);
            roster.close_gates();
            drop_caught(roster);
        }
    }
}

fn typed<K: Role>(roster: Arc<dyn AnyRoster + Send + Sync>) -> Arc<Vec<Entry<K>>>
where
    Entry<K>: Send + Sync,
{
    let roster: Arc<dyn Any + Send + Sync> = roster;
    roster.downcast().expect("a roster is filed under its own role")
}

/// Whether anybody at all may be registered, told by one atomic load: a table of counters, one of which each
/// (context, role) falls into. A zero is certain, anything else means to look.
pub(crate) mod interest {
    use super::*;

    const CELLS: usize = 1024;
    static COUNTS: [AtomicU32; CELLS] = [const { AtomicU32::new(0) }; CELLS];

    fn cell(context: Context, role: TypeId) -> &'static AtomicU32 {
        let mut folded = Folded::default();
        std::hash::Hash::hash(&role, &mut folded);
        // Fibonacci hashing keeps neighbouring context ids apart.
        let mixed = (folded.finish() ^ context.0).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        &COUNTS[(mixed >> 54) as usize]
    }

    /// Whoever registered before this call (in the sense of happens-before) is seen.
    pub(crate) fn possible<K: Role>(context: Context) -> bool {
        cell(context, TypeId::of::<K>()).load(Ordering::Acquire) != 0
    }

    pub(super) fn adjust(context: Context, role: TypeId, before: usize, after: usize) {
        // Two's complement: adding the wrapped difference is right in both directions.
        let difference = (after as u32).wrapping_sub(before as u32);
        cell(context, role).fetch_add(difference, Ordering::AcqRel);
    }
}

/// A `TypeId` is a hash already; this takes the eight bytes it offers.
#[derive(Default)]
pub(crate) struct Folded(u64);

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        self.0
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

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use crate::drain::Hold;
    use crate::lane::mt::AcrossThreads;
    use loom::sync::atomic::AtomicBool;

    /// Shared listeners whose captures must not be freed while they are called.
    struct Readers;

    impl Role for Readers {
        type Carrier = AcrossThreads;
        type Handler = dyn Fn();
        type Shared = Arc<dyn Fn() + Send + Sync>;
        const NAME: &'static str = "Readers";
    }

    fn add(rosters: &Rosters, freed: &Arc<AtomicBool>) -> Option<Arc<Registration>> {
        let registration = Registration::new::<Readers>(Context::DEFAULT);
        let freed = freed.clone();
        let place =
            Place::Shared(Arc::new(move || assert!(!freed.load(Ordering::Relaxed))) as Arc<dyn Fn() + Send + Sync>);
        let entry = Entry::<Readers> { registration: registration.clone(), place };
        rosters.change::<Readers, _>(|roster| roster.push(entry)).map(|()| registration)
    }

    fn emit(rosters: &Rosters) {
        for entry in rosters.read::<Readers>().iter().flat_map(|roster| roster.iter()) {
            if let (Some(_inside), Place::Shared(listener)) = (Hold::enter(&entry.registration), &entry.place) {
                listener();
            }
        }
    }

    #[test]
    fn loom_a_removed_listener_is_not_called_once_it_is_drained() {
        loom::model(|| {
            let rosters = Arc::new(Rosters::new(Context::DEFAULT));
            let freed = Arc::new(AtomicBool::new(false));
            let registration = add(&rosters, &freed).unwrap();
            let emitter = {
                let rosters = rosters.clone();
                loom::thread::spawn(move || emit(&rosters))
            };
            let taken = rosters.change::<Readers, _>(std::mem::take).unwrap();
            assert_eq!(taken.len(), 1);
            registration.gate.close();
            loom::future::block_on(registration.gate.drained());
            freed.store(true, Ordering::Relaxed);
            emitter.join().unwrap();
        });
    }

    #[test]
    fn loom_closing_ends_every_listener_or_refuses_it() {
        loom::model(|| {
            let rosters = Arc::new(Rosters::new(Context::DEFAULT));
            let freed = Arc::new(AtomicBool::new(false));
            let late = {
                let (rosters, freed) = (rosters.clone(), freed.clone());
                loom::thread::spawn(move || {
                    let registered = add(&rosters, &freed);
                    emit(&rosters);
                    registered
                })
            };
            rosters.close();
            assert!(rosters.read::<Readers>().is_none());
            if let Some(registration) = late.join().unwrap() {
                assert!(!registration.gate.is_open());
            }
        });
    }
}
