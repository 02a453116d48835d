//! The subscribers of an event at an outlet, and what they are shown of it.

use std::any::TypeId;
use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::sync::Arc;

use brokers_core::event::Event;
use brokers_core::handle::ListenerHandle;
#[cfg(loom)]
use loom::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use super::Subscribers;
use crate::depth::MAX_DEPTH;
use crate::fault::Fault;
use crate::library::Library;
use crate::lower::{Arena, Lower};
use crate::sync::{Mutex, lock};

/// How an event becomes what its record shows.
///
/// # Safety
/// `write` has written the payload if it answers `Ok`.
pub unsafe trait Pack<E>: 'static {
    /// What the record shows.
    type Shown: Send;
    /// What is done before the queue is locked, because it is the author's code.
    type Ready;
    /// Does that.
    fn prepare(event: &E) -> Self::Ready;
    /// Writes the payload of the record; the arena is part of it.
    ///
    /// # Errors
    /// `LIMIT` if the event is nested too deep to be shown.
    ///
    /// # Safety
    /// `place` is for one.
    unsafe fn write(event: &E, ready: Self::Ready, place: *mut Self::Shown, arena: &mut Arena) -> Result<(), Fault>;
}

/// The event itself.
#[derive(Debug)]
pub struct Whole;

// SAFETY: `write` writes the event.
unsafe impl<E: Event> Pack<E> for Whole {
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

/// Its view `V`, with copies of its texts and vectors: in the record, or in blocks of the record's own if they are long.
#[derive(Debug)]
pub struct Viewed<V>(PhantomData<V>);

// SAFETY: `write` writes the view, or fails.
unsafe impl<E: Event + Lower<V>, V: Send + 'static> Pack<E> for Viewed<V> {
    type Shown = V;
    type Ready = ();

    fn prepare(_: &E) {}

    unsafe fn write(event: &E, (): (), place: *mut V, arena: &mut Arena) -> Result<(), Fault> {
        // SAFETY: the caller vouches for the place.
        unsafe { place.write(view(event, arena)?) };
        Ok(())
    }
}

fn view<V>(event: &impl Lower<V>, arena: &mut Arena) -> Result<V, Fault> {
    let view = event.lower(arena);
    arena.check().map(|()| view)
}

/// The same for a view of C, which is not `Send` by itself.
pub(crate) struct CView<V>(PhantomData<V>);

/// A view whose parts are all in its record.
#[repr(transparent)]
pub(crate) struct Flat<V>(V);

// SAFETY: what the view points to is part of the record, which goes to the other thread with it.
unsafe impl<V> Send for Flat<V> {}

// SAFETY: as above.
unsafe impl<E: Event + Lower<V>, V: 'static> Pack<E> for CView<V> {
    type Shown = Flat<V>;
    type Ready = ();

    fn prepare(_: &E) {}

    unsafe fn write(event: &E, (): (), place: *mut Flat<V>, arena: &mut Arena) -> Result<(), Fault> {
        // SAFETY: the caller vouches for the place.
        unsafe { place.write(Flat(view(event, arena)?)) };
        Ok(())
    }
}

/// The subscribers of one event at one outlet.
pub(crate) struct Channel {
    pub(crate) event: TypeId,
    pub(super) name: &'static str,
    /// Those who share the records of the ring.
    shared: Mutex<Subscribers>,
    /// How many they are.
    pub(super) sharers: AtomicUsize,
    /// Counts the changes of `shared`.
    changes: AtomicU64,
    /// What `shared` was when whoever has the turn looked last.
    seen: UnsafeCell<(u64, Subscribers)>,
    /// How many subscribers have lanes.
    pub(super) lanes: AtomicUsize,
    /// The listener in the broker. Held while it is put in or taken out, which runs no code of anybody's: so a
    /// subscription that finds one there can rely on it.
    pub(crate) listener: Mutex<Option<ListenerHandle>>,
    /// Whether it was said that an event could not be handed over. Once is enough: the count is with the subscription.
    complained: AtomicBool,
}

// SAFETY: `seen` is touched by whoever has the turn only, of which there is one.
unsafe impl Sync for Channel {}

impl Channel {
    pub(super) fn new<E: Event>() -> Channel {
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
    pub(super) fn is_empty(&self) -> bool {
        self.sharers.load(Ordering::Relaxed) == 0 && self.lanes.load(Ordering::Relaxed) == 0
    }

    pub(super) fn shared(&self) -> Subscribers {
        lock(&self.shared).clone()
    }

    pub(super) fn change(&self, change: impl FnOnce(&Subscribers) -> Subscribers) {
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
    pub(super) unsafe fn subscribers(&self) -> &Subscribers {
        // SAFETY: the caller vouches for the turn.
        let seen = unsafe { &mut *self.seen.get() };
        if seen.0 != self.changes.load(Ordering::Acquire) {
            let shared = lock(&self.shared);
            *seen = (self.changes.load(Ordering::Relaxed), shared.clone());
        }
        &seen.1
    }

    /// An event could not be handed over.
    pub(super) fn complain(&self, library: &Library) {
        if !self.complained.swap(true, Ordering::Relaxed) {
            let (library, event) = (library.name, self.name);
            let reason = format!("it is nested more than {MAX_DEPTH} levels deep, or its copying panicked");
            tracing::warn!(target: "brokers", library, event, reason, "an event is lost");
        }
    }
}
