//! The process-wide side of contexts: which are open, and what is registered in them.
//!
//! Everything that changes goes through one lock, [`TABLE`]; nothing that dispatches takes it, because each thread keeps
//! what it read (see [`crate::registry::Site`]) until it is told that it is old.

use crate::context::Context;
use crate::error::{ContextsExhausted, RegisterError};
use crate::queue::{Callers, Queue, ThreadNumber};
use crate::registry::{Broker, Entry, Sort};
use crate::slot::Waits;
use crate::stats::BrokerStats;
use std::any::TypeId;
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, Weak};
use std::time::Instant;

/// An open context in which something is registered or in flight, or one that was.
pub(crate) struct World {
    pub(crate) context: Context,
    closed: AtomicBool,
    queues: Mutex<Vec<Weak<Queue>>>,
    /// Who polls a provider's future and is to know when the context closes.
    callers: Arc<Callers>,
    /// How many [`Stay`]s there are, which keep a world in the table as [`Pin`]s do, but without the table's lock.
    stays: AtomicUsize,
    /// Whether the last of them has to tidy up.
    is_untidy: AtomicBool,
    /// Whether it is too late to stay.
    is_leaving: AtomicBool,
}

/// Which roster: a role's, and in the local lane a thread's.
type Key = (TypeId, Option<ThreadNumber>);

struct Inhabited {
    world: Arc<World>,
    /// How many [`Pin`]s there are.
    pins: usize,
    brokers: HashMap<Key, Arc<Broker>>,
}

#[derive(Default)]
pub(crate) struct Table {
    /// A bit for each open context, 64 to a word; a word of which all are closed goes. So a context that is never closed
    /// costs an eighth of a byte, and one that is, nothing.
    open: BTreeMap<u64, u64>,
    /// A context is in here while something is registered or in flight in it.
    inhabited: HashMap<Context, Inhabited>,
}

static TABLE: LazyLock<RwLock<Table>> = LazyLock::new(RwLock::default);
static NEXT: AtomicU64 = AtomicU64::new(1);

/// Counts the brokers that came into being: a thread that found none need not look again until this has changed.
static EPOCH: AtomicU64 = AtomicU64::new(0);

fn read() -> RwLockReadGuard<'static, Table> {
    TABLE.read().unwrap_or_else(PoisonError::into_inner)
}

fn write() -> RwLockWriteGuard<'static, Table> {
    TABLE.write().unwrap_or_else(PoisonError::into_inner)
}

/// The table, held.
pub(crate) type Held = RwLockWriteGuard<'static, Table>;

/// Has everybody wait who changes or looks something up.
pub(crate) fn hold() -> Held {
    write()
}

/// Counts what ended where a thread with handlers may not have seen it: contexts, and pumps.
static ENDED: AtomicU64 = AtomicU64::new(0);

pub(crate) fn ended() -> u64 {
    ENDED.load(Ordering::Acquire)
}

pub(crate) fn note_end() {
    ENDED.fetch_add(1, Ordering::Release);
}

pub(crate) fn epoch() -> u64 {
    EPOCH.load(Ordering::Acquire)
}

fn key(sort: &'static Sort) -> Key {
    (sort.role, if sort.reaches_threads { None } else { Some(ThreadNumber::here()) })
}

impl Table {
    fn is_open(&self, context: Context) -> bool {
        context == Context::DEFAULT
            || self.open.get(&(context.0 / 64)).is_some_and(|word| word & (1 << (context.0 % 64)) != 0)
    }

    /// Forgets a context in which nothing is left.
    fn tidy(&mut self, context: Context) {
        let Some(it) = self.inhabited.get(&context).filter(|it| it.pins == 0 && it.brokers.is_empty()) else { return };
        // Either this sees who stays, or who would stay sees this.
        it.world.is_leaving.store(true, Ordering::SeqCst);
        if it.world.stays.load(Ordering::SeqCst) > 0 {
            it.world.is_untidy.store(true, Ordering::SeqCst);
            it.world.is_leaving.store(false, Ordering::SeqCst);
            if it.world.stays.load(Ordering::SeqCst) > 0 {
                return;
            }
            // The last one went just now, and may not have seen that it is to tidy up.
            it.world.is_leaving.store(true, Ordering::SeqCst);
        }
        self.inhabited.remove(&context);
    }
}

impl World {
    pub(crate) fn new(context: Context) -> Arc<World> {
        Arc::new(World {
            context,
            closed: AtomicBool::new(false),
            queues: Mutex::new(Vec::new()),
            callers: Arc::default(),
            stays: AtomicUsize::new(0),
            is_untidy: AtomicBool::new(false),
            is_leaving: AtomicBool::new(false),
        })
    }

    /// Keeps this world in the table, unless it is on its way out.
    pub(crate) fn stay(self: &Arc<Self>) -> Option<Stay> {
        self.stays.fetch_add(1, Ordering::SeqCst);
        let stay = Stay(self.clone());
        (!self.is_leaving.load(Ordering::SeqCst)).then_some(stay)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// The caller is told when the context closes, at once if it is closed, or at the deadline.
    pub(crate) fn await_close(&self, caller: Weak<dyn Waits>, deadline: Option<Instant>) {
        self.callers.add(caller, deadline);
    }

    /// The queue will be closed with the context.
    pub(crate) fn enlist(&self, queue: &Arc<Queue>) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.retain(|known| known.strong_count() > 0);
        queues.push(Arc::downgrade(queue));
        drop(queues);
        if self.is_closed() {
            queue.close();
        }
    }
}

/// Keeps a context's [`World`] the same one for as long as it is held.
pub(crate) struct Pin {
    world: Arc<World>,
}

impl Pin {
    pub(crate) fn world(&self) -> &Arc<World> {
        &self.world
    }
}

impl Clone for Pin {
    fn clone(&self) -> Pin {
        let mut table = write();
        if let Some(inhabited) = table.inhabited.get_mut(&self.world.context)
            && Arc::ptr_eq(&inhabited.world, &self.world)
        {
            inhabited.pins += 1;
        }
        Pin { world: self.world.clone() }
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let context = self.world.context;
        let mut table = write();
        if let Some(inhabited) = table.inhabited.get_mut(&context)
            && Arc::ptr_eq(&inhabited.world, &self.world)
        {
            inhabited.pins -= 1;
            table.tidy(context);
        }
    }
}

/// Somebody who waits for a context's close.
pub(crate) struct Stay(Arc<World>);

impl Drop for Stay {
    fn drop(&mut self) {
        let is_last = self.0.stays.fetch_sub(1, Ordering::SeqCst) == 1;
        if is_last && self.0.is_untidy.swap(false, Ordering::SeqCst) {
            let mut table = write();
            if table.inhabited.get(&self.0.context).is_some_and(|it| Arc::ptr_eq(&it.world, &self.0)) {
                table.tidy(self.0.context);
            }
        }
    }
}

/// The world to register in.
pub(crate) fn enter(context: Context) -> Result<Pin, RegisterError> {
    let mut table = write();
    if !table.is_open(context) {
        return Err(RegisterError::Closed);
    }
    let inhabited = table.inhabited.entry(context).or_insert_with(|| Inhabited {
        world: World::new(context),
        pins: 0,
        brokers: HashMap::new(),
    });
    inhabited.pins += 1;
    Ok(Pin { world: inhabited.world.clone() })
}

/// The broker of a role, if anything is registered.
pub(crate) fn broker(sort: &'static Sort, context: Context) -> Option<Arc<Broker>> {
    read().inhabited.get(&context)?.brokers.get(&key(sort)).cloned()
}

/// Changes a roster. `None` if the context is closed, or if nothing is registered and `pin` was not given. What `f` takes
/// out of the roster it has to return, not drop.
pub(crate) fn change<T>(
    sort: &'static Sort,
    context: Context,
    pin: Option<&Pin>,
    f: impl FnOnce(&mut Vec<Entry>) -> T,
) -> Option<T> {
    let key = key(sort);
    let mut table = write();
    let inhabited = table.inhabited.get_mut(&context)?;
    if pin.is_some_and(|pin| !Arc::ptr_eq(&pin.world, &inhabited.world)) {
        return None;
    }
    let (broker, is_new) = match inhabited.brokers.get(&key) {
        Some(known) => (known.clone(), false),
        None => {
            pin?;
            (Broker::new(sort, &inhabited.world), true)
        }
    };
    let (result, is_empty) = broker.change(f);
    if is_empty {
        broker.end();
        if inhabited.brokers.remove(&key).is_some() {
            (sort.presence)().go();
        }
        table.tidy(context);
    } else if is_new {
        inhabited.brokers.insert(key, broker);
        (sort.presence)().come();
        EPOCH.fetch_add(1, Ordering::Release);
    }
    Some(result)
}

/// The number of all brokers' registrations and messages.
pub(crate) fn stats(context: Context) -> Vec<BrokerStats> {
    let brokers: Vec<_> =
        read().inhabited.get(&context).into_iter().flat_map(|it| it.brokers.values().cloned()).collect();
    brokers.iter().map(|broker| broker.stats()).collect()
}

/// Whether the context is open, registrations or not.
pub(crate) fn is_open(context: Context) -> bool {
    context == Context::DEFAULT || read().is_open(context)
}

pub(crate) fn open() -> Result<Context, ContextsExhausted> {
    let id = next_id(&NEXT)?;
    *write().open.entry(id / 64).or_default() |= 1 << (id % 64);
    Ok(Context(id))
}

/// Closes a context: ends all that is registered, and tells everybody who waits for it.
pub(crate) fn close(context: Context) {
    let mut table = write();
    if let Some(word) = table.open.get_mut(&(context.0 / 64)) {
        *word &= !(1 << (context.0 % 64));
        if *word == 0 {
            table.open.remove(&(context.0 / 64));
        }
    }
    let Some(inhabited) = table.inhabited.remove(&context) else { return };
    inhabited.world.closed.store(true, Ordering::Release);
    // What is local to another thread goes when that thread uses the context again: until then its emits have to look.
    let is_gone = |thread: &Option<ThreadNumber>| thread.is_none_or(|thread| thread == ThreadNumber::here());
    let gone = inhabited.brokers.iter().filter(|((_, thread), _)| is_gone(thread));
    gone.for_each(|(_, broker)| (broker.sort.presence)().go());
    // Nobody finds a broker from now on; who found one before is told that it is old.
    let left: Vec<_> = inhabited.brokers.into_values().map(|broker| broker.close()).collect();
    drop(table);
    note_end();
    inhabited.world.callers.close();
    left.into_iter().for_each(|rest| rest());
    let queues = std::mem::take(&mut *inhabited.world.queues.lock().unwrap_or_else(PoisonError::into_inner));
    for queue in queues.iter().filter_map(Weak::upgrade) {
        queue.close();
    }
}

fn next_id(counter: &AtomicU64) -> Result<u64, ContextsExhausted> {
    counter.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |id| id.checked_add(1)).map_err(|_| ContextsExhausted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_out_of_ids_is_an_error_and_stays_one() {
        let counter = AtomicU64::new(u64::MAX - 1);
        assert_eq!(next_id(&counter), Ok(u64::MAX - 1));
        assert_eq!(next_id(&counter), Err(ContextsExhausted));
        assert_eq!(next_id(&counter), Err(ContextsExhausted));
    }

    #[test]
    fn ids_are_unique_and_never_the_default_one() {
        let mut ids: Vec<_> = (0..100).map(|_| Context::new().unwrap()).collect();
        ids.push(Context::DEFAULT);
        let all = ids.len();
        ids.sort_by_key(|context| context.0);
        ids.dedup();
        assert_eq!(ids.len(), all);
    }

    #[test]
    fn a_closed_context_leaves_nothing_behind_and_an_open_one_a_bit() {
        let contexts: Vec<_> = (0..1000).map(|_| Context::new().unwrap()).collect();
        assert!(contexts.iter().all(|context| is_open(*context)));
        assert!(contexts.iter().all(|context| !read().inhabited.contains_key(context)));
        for context in &contexts {
            context.close();
            context.close();
        }
        assert!(contexts.iter().all(|context| !is_open(*context)));
        // The first and the last word may be shared with contexts of other tests.
        let words = contexts[0].0 / 64 + 1..contexts[999].0 / 64;
        let table = read();
        assert!(words.clone().all(|word| table.open.get(&word).is_none_or(|bits| *bits != u64::MAX)));
    }

    #[test]
    fn who_stays_keeps_the_world_and_the_last_one_lets_it_go() {
        let context = Context::new().unwrap();
        let pin = enter(context).unwrap();
        let stays = [pin.world().stay().unwrap(), pin.world().stay().unwrap()];
        let world = Arc::downgrade(pin.world());
        drop(pin);
        let [first, last] = stays;
        drop(first);
        assert!(read().inhabited.contains_key(&context));
        drop(last);
        assert!(!read().inhabited.contains_key(&context));
        assert!(world.upgrade().is_none());
    }

    #[test]
    fn entering_without_registering_leaves_nothing_behind() {
        let context = Context::new().unwrap();
        let pins = (enter(context).unwrap(), enter(context).unwrap());
        assert!(Arc::ptr_eq(pins.0.world(), pins.1.world()));
        drop(pins);
        assert!(!read().inhabited.contains_key(&context));
        context.close();
        assert!(enter(context).is_err());
    }
}
