//! Handles: numbers that stand for instances and subscriptions outside, and never lie.
//!
//! The handle of an instance is `generation << 32 | index` into one table that is never freed. A slot that is used again
//! has the next generation, so an old handle fits nothing any more. Generations start at a random number in each loaded
//! image: a handle of another library is as good as a forged one. Bit 63 stays clear, so that the number is positive
//! where languages have no unsigned ones; generation 0 is left out, so that no handle is 0.
//!
//! **Allocation**: one slot for each of as many instances as ever lived at once.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use crate::fault::Fault;
use crate::instance::Instance;
use crate::library::Library;
use crate::status::Status;
use crate::sync::{Mutex, lock};

/// How many instances of all libraries in this image may live at once.
const MAX_INSTANCES: usize = 65_536;
/// Generations go from 1 to this, and around once.
const GENERATIONS: u32 = (1 << 31) - 1;

static INSTANCES: LazyLock<Slots<Arc<Instance>>> =
    LazyLock::new(|| Slots::new(random_generation(), GENERATIONS, MAX_INSTANCES));

fn random_generation() -> u32 {
    (RandomState::new().hash_one("generation") % u64::from(GENERATIONS)) as u32 + 1
}

/// The instance of a handle, which the caller keeps from being freed while it holds the answer.
pub(crate) fn pin(library: &'static Library, handle: u64) -> Result<Arc<Instance>, Fault> {
    let pinned = INSTANCES.pin(handle).filter(|instance| std::ptr::eq(instance.library, library));
    pinned.ok_or_else(|| {
        let name = library.name;
        let message = match handle {
            0 => format!("the context is 0, as before {name} was given one: create a context first"),
            _ => format!("{handle:#018x} is no living context of {name}: it was shut down, or it never was one"),
        };
        Fault::new(Status::BadContext, message)
    })
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

/// The table: `P` is what pins a value, a shared pointer to it.
struct Slots<P> {
    table: Mutex<Table<P>>,
    first: u32,
    generations: u32,
    limit: usize,
}

struct Table<P> {
    slots: Vec<Slot<P>>,
    free: Vec<usize>,
    taken: usize,
}

struct Slot<P> {
    generation: u32,
    /// Empty while the slot is reserved or free.
    value: Option<P>,
}

impl<P: Clone> Slots<P> {
    fn new(first: u32, generations: u32, limit: usize) -> Slots<P> {
        let table = Table { slots: Vec::new(), free: Vec::new(), taken: 0 };
        Slots { table: Mutex::new(table), first, generations, limit }
    }

    fn reserve(&self) -> Option<u64> {
        let mut table = lock(&self.table);
        if table.taken == self.limit {
            return None;
        }
        let index = match table.free.pop() {
            Some(index) => index,
            None => {
                let index = table.slots.len();
                u32::try_from(index).ok()?;
                table.slots.push(Slot { generation: self.first, value: None });
                index
            }
        };
        table.taken += 1;
        Some(u64::from(table.slots[index].generation) << 32 | index as u64)
    }

    fn publish(&self, handle: u64, value: P) {
        if let Some(slot) = lock(&self.table).slot(handle) {
            slot.value = Some(value);
        }
    }

    fn pin(&self, handle: u64) -> Option<P> {
        lock(&self.table).slot(handle)?.value.clone()
    }

    fn release(&self, handle: u64) {
        let mut table = lock(&self.table);
        let Some(slot) = table.slot(handle) else { return };
        let value = slot.value.take();
        slot.generation = slot.generation % self.generations + 1;
        let is_exhausted = slot.generation == self.first;
        if is_exhausted {
            // All its handles were given out. A generation that no handle can have retires it.
            slot.generation = 0;
        } else {
            table.free.push(index_of(handle));
        }
        table.taken -= 1;
        drop(table);
        drop(value);
    }
}

impl<P> Table<P> {
    /// The slot of a handle of its present generation.
    fn slot(&mut self, handle: u64) -> Option<&mut Slot<P>> {
        let generation = (handle >> 32) as u32;
        let slot = self.slots.get_mut(index_of(handle))?;
        (generation != 0 && slot.generation == generation).then_some(slot)
    }
}

fn index_of(handle: u64) -> usize {
    (handle & u64::from(u32::MAX)) as usize
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn publish(slots: &Slots<Arc<u8>>, value: u8) -> u64 {
        let handle = slots.reserve().unwrap();
        slots.publish(handle, Arc::new(value));
        handle
    }

    #[test]
    fn a_released_handle_never_fits_again() {
        let slots = Slots::new(GENERATIONS - 1, GENERATIONS, 10);
        let mut old = Vec::new();
        for value in 0..5 {
            let handle = publish(&slots, value);
            assert_eq!(slots.pin(handle).as_deref(), Some(&value));
            assert!(handle != 0 && handle >> 63 == 0);
            slots.release(handle);
            old.push(handle);
            assert!(old.iter().all(|handle| slots.pin(*handle).is_none()));
        }
        old.dedup();
        assert_eq!(old.len(), 5);
        assert_eq!(lock(&slots.table).slots.len(), 1);
    }

    #[test]
    fn a_reserved_handle_fits_nothing_yet() {
        let slots = Slots::<Arc<u8>>::new(1, GENERATIONS, 10);
        let handle = slots.reserve().unwrap();
        assert!(slots.pin(handle).is_none());
        slots.release(handle);
        assert_ne!(slots.reserve().unwrap(), handle);
    }

    #[test]
    fn forged_handles_fit_nothing() {
        let slots = Slots::new(7, GENERATIONS, 10);
        let handle = publish(&slots, 1);
        for forged in [0, 1, 7, u64::MAX, handle + 1, handle ^ 1 << 32, handle | 1 << 63] {
            assert!(slots.pin(forged).is_none(), "{forged:#x}");
            slots.release(forged);
        }
        assert!(slots.pin(handle).is_some());
    }

    #[test]
    fn an_exhausted_slot_is_retired() {
        let slots = Slots::new(2, 3, 10);
        let handles: Vec<u64> = (0..4)
            .map(|value| {
                let handle = publish(&slots, value);
                slots.release(handle);
                handle
            })
            .collect();
        assert_eq!(handles, [2 << 32, 3 << 32, 1 << 32, 2 << 32 | 1]);
        assert!(slots.pin(0).is_none());
    }

    #[test]
    fn the_limit_counts_the_living() {
        let slots = Slots::new(1, GENERATIONS, 2);
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
    use loom::sync::Arc;
    use loom::thread;

    /// A pin that a release overtakes keeps its value alive; one that comes later finds nothing, and never the value that
    /// has the slot next.
    #[test]
    fn pin_against_shutdown() {
        loom::model(|| {
            let slots = Arc::new(Slots::new(1, GENERATIONS, 2));
            let handle = slots.reserve().unwrap();
            slots.publish(handle, Arc::new(1));
            let caller = {
                let slots = slots.clone();
                thread::spawn(move || {
                    if let Some(pinned) = slots.pin(handle) {
                        assert_eq!(*pinned, 1);
                    }
                })
            };
            let next = {
                let slots = slots.clone();
                thread::spawn(move || {
                    slots.release(handle);
                    assert!(slots.pin(handle).is_none());
                    let next = slots.reserve().unwrap();
                    assert_ne!(next, handle);
                    slots.publish(next, Arc::new(2));
                    assert_eq!(slots.pin(next).as_deref(), Some(&2));
                    assert!(slots.pin(handle).is_none());
                })
            };
            caller.join().unwrap();
            next.join().unwrap();
        });
    }
}
