//! Handles: numbers that stand for instances and subscriptions outside, and never lie.
//!
//! The handle of an instance is `generation << 32 | index` into one table that is never freed. A slot that is used again
//! has the next generation, so an old handle fits nothing any more. Generations start at a random number in each loaded
//! image: a handle of another library is as good as a forged one. Bit 63 stays clear, so that the number is positive
//! where languages have no unsigned ones; generation 0 is left out, so that no handle is 0.
//!
//! A lookup takes no lock and writes nothing that other threads read: it pins what it finds by a hazard
//! ([`brokers_core::hazard`]), which is also what counts as a call in flight. What has lost its slot is dropped when nobody
//! has it pinned any more.
//!
//! **Allocation**: one slot for each of as many instances as ever lived at once, 256 at a time.

use std::hash::{BuildHasher, RandomState};
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr;
use std::sync::atomic::{AtomicU32 as Word, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use brokers_core::hazard::{self, Hazard};
use brokers_core::request::here::Permit;
use brokers_core::thread::Thread;

use crate::fault::Fault;
use crate::instance::Instance;
use crate::library::Library;
use crate::status::Status;
#[cfg(all(unix, not(loom)))]
use crate::sync::MutexGuard;
use crate::sync::{AtomicPtr, AtomicU32, Mutex, lock};

/// How many instances of all libraries in this image may live at once.
const MAX_INSTANCES: usize = 65_536;
/// Generations go from 1 to this, and around once.
const GENERATIONS: u32 = (1 << 31) - 1;

#[cfg(not(loom))]
static INSTANCES: Slots<Instance> = Slots::new(GENERATIONS, MAX_INSTANCES);
#[cfg(loom)]
static INSTANCES: LazyLock<Slots<Instance>> = LazyLock::new(|| Slots::new(GENERATIONS, MAX_INSTANCES));

fn random_generation() -> u32 {
    (RandomState::new().hash_one("generation") % u64::from(GENERATIONS)) as u32 + 1
}

/// The instance of a handle, which is not freed while the caller has it pinned, and does not end.
pub(crate) fn pin(library: &'static Library, handle: u64) -> Result<Pinned, Fault> {
    pin_on(Thread::current(), library, handle)
}

/// [`pin`], on the calling thread.
#[inline(always)] // Or else the answer goes through memory.
pub(crate) fn pin_on(thread: Thread, library: &'static Library, handle: u64) -> Result<Pinned, Fault> {
    match INSTANCES.pin(thread, handle) {
        Some(pinned) if ptr::eq(pinned.library, library) => Ok(pinned),
        _ => Err(no_context(library, handle)),
    }
}

#[cold]
fn no_context(library: &'static Library, handle: u64) -> Fault {
    let name = library.name;
    let message = match handle {
        0 => format!("the context is 0, as before {name} was given one: create a context first"),
        _ => format!("{handle:#018x} is no living context of {name}: it was shut down, or it never was one"),
    };
    Fault::new(Status::BadContext, message)
}

/// An instance in use by this thread: a call in flight, which its shutdown waits for.
pub(crate) struct Pinned<T: 'static = Instance> {
    /// Holds the address of a `T`.
    hazard: Hazard,
    value: PhantomData<&'static T>,
}

impl<T> Pinned<T> {
    /// For what outlives the call: keeps the value from being dropped, but holds nothing up.
    pub(crate) fn arc(&self) -> Arc<T> {
        let value: *const T = self.hazard.address().cast();
        // SAFETY: it came from an `Arc`, whose count is not given back before nobody has it pinned.
        unsafe {
            Arc::increment_strong_count(value);
            Arc::from_raw(value)
        }
    }
}

impl<T> Deref for Pinned<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: as above; the hazard is dropped with this.
        unsafe { &*self.hazard.address().cast() }
    }
}

/// A slot for an instance that is still being made: its handle is known, but fits nothing yet.
pub(crate) struct Reserved(u64);

impl Reserved {
    /// Takes a slot.
    pub(crate) fn new(library: &'static Library) -> Result<Reserved, Fault> {
        let limit = || {
            let name = library.name;
            let message = format!("{MAX_INSTANCES} contexts of {name} are alive: shut some down first");
            Fault::new(Status::Limit, message)
        };
        INSTANCES.reserve().map(Reserved).ok_or_else(limit)
    }

    /// The handle to be.
    pub(crate) fn handle(&self) -> u64 {
        self.0
    }

    /// From here on the handle fits.
    pub(crate) fn publish(self, instance: Arc<Instance>) {
        INSTANCES.publish(self.0, instance);
        std::mem::forget(self);
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        INSTANCES.release(self.0);
    }
}

/// The handle fits nothing any more, and its slot is free for another.
pub(crate) fn release(handle: u64) {
    INSTANCES.release(handle);
}

/// No call begins any more that goes by a [`permit`].
pub(crate) fn close(handle: u64) {
    INSTANCES.close(handle);
}

/// For calls that come back to an instance of this handle; `None` if it takes no calls.
pub(crate) fn permit(handle: u64, instance: &Instance) -> Option<Permit> {
    let says = generation_of(handle);
    let word = &INSTANCES.slot(handle)?.open;
    (word.load(Ordering::Acquire) == says).then_some(Permit { thing: ptr::from_ref(instance).cast(), word, says })
}

/// The table, held: see [`crate::fork`].
#[cfg(all(unix, not(loom)))]
pub(crate) type Held = MutexGuard<'static, Table>;

/// Has everybody wait who creates or ends an instance.
#[cfg(all(unix, not(loom)))]
pub(crate) fn hold() -> Held {
    lock(&INSTANCES.table)
}

/// After a fork: the parent's handles fit nothing any more. Its instances are not dropped: their threads are gone.
#[cfg(all(unix, not(loom)))]
pub(crate) fn invalidate(table: &mut Held) {
    INSTANCES.invalidate(table);
}

/// A handle for a subscription: no other one in this process has it, and a number of another image hardly.
pub(crate) fn subscription() -> u64 {
    static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(u64::from(random_generation()) << 32));
    loop {
        let handle = NEXT.fetch_add(1, Ordering::Relaxed) & !(1 << 63);
        if handle != 0 {
            return handle;
        }
    }
}

const SEGMENT: usize = if cfg!(loom) { 2 } else { 256 };
const SEGMENTS: usize = if cfg!(loom) { 1 } else { MAX_INSTANCES / SEGMENT };

/// The table. Its slots are read without a lock, and what changes them is done under one.
struct Slots<T> {
    /// Allocated one after the other, and never freed.
    segments: [AtomicPtr<Segment<T>>; SEGMENTS],
    table: Mutex<Table>,
    generations: u32,
    limit: usize,
}

struct Segment<T>([Slot<T>; SEGMENT]);

struct Slot<T> {
    generation: AtomicU32,
    /// The generation, while there is a value that takes calls; else 0.
    open: Word,
    /// An `Arc`; null while the slot is reserved or free.
    value: AtomicPtr<T>,
}

pub(crate) struct Table {
    /// The generation that every slot begins with; 0 before there are any.
    first: u32,
    /// How many slots there are.
    made: usize,
    free: Vec<usize>,
    taken: usize,
}

impl<T: Send + Sync + 'static> Slots<T> {
    #[cfg(not(loom))]
    const fn new(generations: u32, limit: usize) -> Slots<T> {
        let table = Mutex::new(Table { first: 0, made: 0, free: Vec::new(), taken: 0 });
        let segments = [const { AtomicPtr::new(ptr::null_mut()) }; SEGMENTS];
        Slots { segments, table, generations, limit }
    }

    #[cfg(loom)]
    fn new(generations: u32, limit: usize) -> Slots<T> {
        let table = Mutex::new(Table { first: 0, made: 0, free: Vec::new(), taken: 0 });
        let segments = std::array::from_fn(|_| AtomicPtr::new(ptr::null_mut()));
        Slots { segments, table, generations, limit }
    }

    #[cfg(test)]
    fn beginning_with(first: u32, generations: u32, limit: usize) -> Slots<T> {
        let slots = Slots::new(generations, limit);
        lock(&slots.table).first = first;
        slots
    }

    #[inline(always)]
    fn slot(&self, handle: u64) -> Option<&Slot<T>> {
        let index = index_of(handle);
        let segment = self.segments.get(index / SEGMENT)?.load(Ordering::Acquire);
        // SAFETY: null, or a segment, which is never freed.
        Some(&unsafe { segment.as_ref() }?.0[index % SEGMENT])
    }

    fn reserve(&self) -> Option<u64> {
        let mut table = lock(&self.table);
        if table.taken == self.limit {
            return None;
        }
        if table.first == 0 {
            table.first = random_generation();
        }
        let index = match table.free.pop() {
            Some(index) => index,
            None => {
                let index = table.made;
                let segment = self.segments.get(index / SEGMENT)?;
                if index.is_multiple_of(SEGMENT) {
                    let new = Segment::<T>::new(table.first);
                    segment.store(Box::into_raw(Box::new(new)), Ordering::Release);
                }
                table.made += 1;
                index
            }
        };
        table.taken += 1;
        let slot = self.slot(index as u64)?;
        Some(u64::from(slot.generation.load(Ordering::Relaxed)) << 32 | index as u64)
    }

    fn publish(&self, handle: u64, value: Arc<T>) {
        let _table = lock(&self.table);
        if let Some(slot) = self.slot(handle).filter(|slot| slot.is_of(handle)) {
            slot.value.store(Arc::into_raw(value).cast_mut(), Ordering::Release);
            slot.open.store(generation_of(handle), Ordering::Release);
        }
    }

    #[inline(always)]
    fn pin(&self, thread: Thread, handle: u64) -> Option<Pinned<T>> {
        let slot = self.slot(handle)?;
        let value = slot.value.load(Ordering::Acquire);
        let hazard = hazard::protect(thread, value.cast_const().cast());
        // The slot has its generation before its value, and loses its value before its generation: so if it has both now,
        // they belong together, and whoever takes them away from now on finds the hazard.
        let is_its_own = slot.is_of(handle) && slot.value.load(Ordering::Acquire) == value && !value.is_null();
        is_its_own.then_some(Pinned { hazard, value: PhantomData })
    }

    fn close(&self, handle: u64) {
        let _table = lock(&self.table);
        if let Some(slot) = self.slot(handle).filter(|slot| slot.is_of(handle)) {
            slot.open.store(0, Ordering::Release);
        }
    }

    /// The slot's handle fits nothing any more; its next one does.
    fn advance(&self, table: &mut Table, slot: &Slot<T>, index: usize) {
        slot.open.store(0, Ordering::Release);
        let next = slot.generation.load(Ordering::Relaxed) % self.generations + 1;
        if next == table.first {
            // All its handles were given out. A generation that no handle can have retires it.
            slot.generation.store(0, Ordering::Release);
        } else {
            slot.generation.store(next, Ordering::Release);
            table.free.push(index);
        }
    }

    #[cfg(all(unix, not(loom)))]
    fn invalidate(&self, table: &mut Table) {
        for index in (0..table.made).filter(|index| !table.free.contains(index)).collect::<Vec<_>>() {
            let slot = self.slot(index as u64).filter(|slot| slot.generation.load(Ordering::Relaxed) != 0);
            if let Some(slot) = slot {
                slot.value.store(ptr::null_mut(), Ordering::Release);
                self.advance(table, slot, index);
            }
        }
        table.taken = 0;
    }

    fn release(&self, handle: u64) {
        let mut table = lock(&self.table);
        let Some(slot) = self.slot(handle).filter(|slot| slot.is_of(handle)) else { return };
        let value = slot.value.swap(ptr::null_mut(), Ordering::AcqRel);
        self.advance(&mut table, slot, index_of(handle));
        table.taken -= 1;
        drop(table);
        if !value.is_null() {
            let value = Raw(value);
            // SAFETY: `publish` has made it of an `Arc`, and nobody else takes it: it has left its slot.
            hazard::retire(value.0.cast_const().cast(), Box::new(move || drop(unsafe { value.into_arc() })));
        }
    }
}

/// An `Arc` on its way out.
struct Raw<T>(*mut T);

// SAFETY: it stands for an `Arc<T>` of what may be shared and sent.
unsafe impl<T: Send + Sync> Send for Raw<T> {}

impl<T> Raw<T> {
    /// # Safety
    /// It was made of an `Arc`, which is taken back once.
    unsafe fn into_arc(self) -> Arc<T> {
        // SAFETY: the caller vouches for it.
        unsafe { Arc::from_raw(self.0.cast_const()) }
    }
}

impl<T> Segment<T> {
    fn new(first: u32) -> Segment<T> {
        let slot =
            |_| Slot { generation: AtomicU32::new(first), open: Word::new(0), value: AtomicPtr::new(ptr::null_mut()) };
        Segment(std::array::from_fn(slot))
    }
}

impl<T> Slot<T> {
    /// Whether the handle is one of its present generation.
    #[inline]
    fn is_of(&self, handle: u64) -> bool {
        let generation = generation_of(handle);
        generation != 0 && self.generation.load(Ordering::Acquire) == generation
    }
}

#[inline]
fn generation_of(handle: u64) -> u32 {
    (handle >> 32) as u32
}

#[inline]
fn index_of(handle: u64) -> usize {
    (handle & u64::from(u32::MAX)) as usize
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn publish(slots: &Slots<u8>, value: u8) -> u64 {
        let handle = slots.reserve().unwrap();
        slots.publish(handle, Arc::new(value));
        handle
    }

    #[test]
    fn a_released_handle_never_fits_again() {
        let slots = Slots::beginning_with(GENERATIONS - 1, GENERATIONS, 10);
        let mut old = Vec::new();
        for value in 0..5 {
            let handle = publish(&slots, value);
            assert_eq!(slots.pin(Thread::current(), handle).as_deref(), Some(&value));
            assert!(handle != 0 && handle >> 63 == 0);
            slots.release(handle);
            old.push(handle);
            assert!(old.iter().all(|handle| slots.pin(Thread::current(), *handle).is_none()));
        }
        old.dedup();
        assert_eq!(old.len(), 5);
        assert_eq!(lock(&slots.table).made, 1);
    }

    #[test]
    fn a_reserved_handle_fits_nothing_yet() {
        let slots = Slots::<u8>::beginning_with(1, GENERATIONS, 10);
        let handle = slots.reserve().unwrap();
        assert!(slots.pin(Thread::current(), handle).is_none());
        slots.release(handle);
        assert_ne!(slots.reserve().unwrap(), handle);
    }

    #[test]
    fn forged_handles_fit_nothing() {
        let slots = Slots::beginning_with(7, GENERATIONS, 10);
        let handle = publish(&slots, 1);
        for forged in [0, 1, 7, u64::MAX, handle + 1, handle ^ 1 << 32, handle | 1 << 63] {
            assert!(slots.pin(Thread::current(), forged).is_none(), "{forged:#x}");
            slots.release(forged);
        }
        assert!(slots.pin(Thread::current(), handle).is_some());
    }

    #[test]
    fn an_exhausted_slot_is_retired() {
        let slots = Slots::beginning_with(2, 3, 10);
        let handles: Vec<u64> = (0..4)
            .map(|value| {
                let handle = publish(&slots, value);
                slots.release(handle);
                handle
            })
            .collect();
        assert_eq!(handles, [2 << 32, 3 << 32, 1 << 32, 2 << 32 | 1]);
        assert!(slots.pin(Thread::current(), 0).is_none());
    }

    #[test]
    fn the_limit_counts_the_living() {
        let slots = Slots::beginning_with(1, GENERATIONS, 2);
        let first = publish(&slots, 1);
        publish(&slots, 2);
        assert!(slots.reserve().is_none());
        slots.release(first);
        assert!(slots.reserve().is_some());
    }

    #[test]
    fn subscription_handles_are_positive_and_differ() {
        let handles: std::collections::HashSet<u64> = (0..1000).map(|_| subscription()).collect();
        assert_eq!(handles.len(), 1000);
        assert!(handles.iter().all(|handle| *handle != 0 && handle >> 63 == 0));
    }
}

#[cfg(all(test, loom))]
mod loom_tests {
    use super::*;
    use loom::sync::Arc as Shared;
    use loom::sync::atomic::AtomicBool;
    use loom::thread;

    /// Says when it is dropped, and must be dropped once.
    struct Value(u8, Arc<AtomicBool>);

    impl Drop for Value {
        fn drop(&mut self) {
            assert!(!self.1.swap(true, Ordering::AcqRel));
        }
    }

    /// A pin that a release overtakes keeps its value alive; one that comes later finds nothing, and never the value that
    /// has the slot next. The value is dropped once, when both are through.
    #[test]
    fn loom_pin_against_shutdown() {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(|| {
            let slots = Shared::new(Slots::beginning_with(1, GENERATIONS, 2));
            let freed = Arc::new(AtomicBool::new(false));
            let handle = slots.reserve().unwrap();
            slots.publish(handle, Arc::new(Value(1, freed.clone())));
            // Made now, so that it is never where the first one was.
            let second = Arc::new(Value(2, Arc::new(AtomicBool::new(false))));
            let caller = {
                let (slots, freed) = (slots.clone(), freed.clone());
                thread::spawn(move || {
                    if let Some(pinned) = slots.pin(Thread::current(), handle) {
                        assert_eq!(pinned.0, 1);
                        assert!(!freed.load(Ordering::Relaxed));
                    }
                })
            };
            slots.release(handle);
            assert!(slots.pin(Thread::current(), handle).is_none());
            let next = slots.reserve().unwrap();
            assert_ne!(next, handle);
            slots.publish(next, second);
            assert_eq!(slots.pin(Thread::current(), next).unwrap().0, 2);
            caller.join().unwrap();
            assert!(freed.load(Ordering::Relaxed));
            slots.release(next);
        });
    }
}
