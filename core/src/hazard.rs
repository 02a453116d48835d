//! Hazards: using what another thread may take away at any moment, without counting who uses it.
//!
//! Each thread has a record with a few slots, all records are in one list that only grows, and the record of a thread that
//! has ended is the next one's. Whoever uses something writes its address into a free slot ([`protect`]) and looks once
//! more whether it is still there; leaving clears the slot. Whoever takes it away makes it unfindable first and then
//! [`retire`]s it: what is to be done with it is done at once if no slot holds it, or else by the last one who leaves.
//!
//! **What it costs**: a store, a load and a test to go in, a store and a test to leave, whatever the number of threads. The
//! store has to be seen before the look, which takes a fence; only the compiler needs to be told, because whoever retires
//! makes all running threads of the process pass a fence (`membarrier`). Where there is no such call, the fence is a
//! real one on both sides; so it is in models.
//!
//! **Drop**: what is done with the retired is never done under a lock. **Allocation**: a record for each of as many threads as
//! ever used something at once.

#![allow(unsafe_code)] // A slot says that what an address leads to is there: that is what `Owner` and `View` make safe.

use crate::caught::drop_caught;
use crate::sync::{AtomicBool, AtomicPtr, AtomicUsize, Mutex, MutexGuard, lock};
use crate::thread::Thread;
use std::any::Any;
use std::cell::Cell;
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How many things a thread may use at once before it has to look for slots elsewhere: calls inside of calls.
const SLOTS: usize = if cfg!(loom) { 2 } else { 8 };

/// Whether the kernel may be able to make other threads pass a fence.
const MAY_BE_LIGHT: bool = cfg!(all(target_os = "linux", not(loom), not(miri)));

/// The slots of a thread, or of anyone.
#[cfg_attr(not(loom), repr(align(128)))]
pub(crate) struct Record {
    slots: [AtomicUsize; SLOTS],
    keeper: AtomicUsize,
    /// The record that was made before.
    next: *const Record,
}

// SAFETY: `next` is written before the record is shared, and leads to a record that is never freed.
unsafe impl Send for Record {}
// SAFETY: as above.
unsafe impl Sync for Record {}

/// The keeper of a record is nobody, a thread, or whoever claims one of its slots.
const NOBODY: usize = 0;
const THREAD: usize = 1;
const ANYONE: usize = 2;

/// All that the threads of an image have to know of each other here.
struct Domain {
    /// The newest record.
    records: AtomicPtr<Record>,
    /// A bit for each address that is retired but held (see [`bit`]).
    awaited: AtomicUsize,
    /// The same, so that who leaves knows whether to look; all bits if fences have to be real.
    watched: AtomicUsize,
    retired: Mutex<Vec<Retired>>,
    /// Whether the kernel refuses to make other threads pass a fence.
    is_refused: AtomicBool,
}

pub(crate) struct Retired {
    address: usize,
    then: Box<dyn FnOnce() + Send>,
}

#[cfg(not(loom))]
static DOMAIN: Domain = Domain {
    records: AtomicPtr::new(std::ptr::null_mut()),
    awaited: AtomicUsize::new(0),
    watched: AtomicUsize::new(0),
    retired: Mutex::new(Vec::new()),
    is_refused: AtomicBool::new(false),
};

#[cfg(loom)]
loom::lazy_static! {
    static ref DOMAIN: Domain = Domain {
        records: AtomicPtr::new(std::ptr::null_mut()),
        awaited: AtomicUsize::new(0),
        watched: AtomicUsize::new(0),
        retired: Mutex::new(Vec::new()),
        is_refused: AtomicBool::new(false),
    };
}

#[cfg(not(loom))]
thread_local! {
    static KEPT: Kept = const { Kept(Cell::new(None)) };
}

#[cfg(loom)]
loom::thread_local! {
    static KEPT: Kept = Kept(Cell::new(None));
}

/// Gives the thread's record back when the thread ends. Apart from the record itself, so that this is always reachable.
struct Kept(Cell<Option<&'static Record>>);

// Not in models: loom drops some of these when there is no model any more.
#[cfg(not(loom))]
impl Drop for Kept {
    fn drop(&mut self) {
        Thread::current().state().record.set(None);
        if let Some(record) = self.0.take() {
            // What is still held is held by guards that outlive this: their slots stay taken until they clear them.
            record.keeper.store(NOBODY, Ordering::Release);
        }
    }
}

/// The one bit of an address in [`Domain::awaited`].
#[inline]
fn bit(address: usize) -> usize {
    // In a model nothing may depend on where the allocator puts things.
    if cfg!(loom) { 1 } else { 1 << ((address >> 4) % usize::BITS as usize) }
}

/// The user's side: what is written before is seen before what is read after it, by whoever passes [`heavy`] in between.
/// Where the kernel refuses, threads are kept off the ways that have only this.
#[inline(always)]
fn light() {
    if MAY_BE_LIGHT {
        std::sync::atomic::compiler_fence(Ordering::SeqCst);
    } else {
        fence();
    }
}

#[inline]
fn fence() {
    #[cfg(loom)]
    loom::sync::atomic::fence(Ordering::SeqCst);
    #[cfg(not(loom))]
    std::sync::atomic::fence(Ordering::SeqCst);
}

/// The other side. False if it failed: nothing is known then of who holds what.
fn heavy() -> bool {
    fence();
    // What is retired before anything was ever used finds the right not asked for yet.
    let fence_all = || kernel::fence_all() || kernel::register() && kernel::fence_all();
    !MAY_BE_LIGHT || DOMAIN.is_refused.load(Ordering::Relaxed) || fence_all()
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod kernel {
    /// Asks for the right to [`fence_all`].
    pub(super) fn register() -> bool {
        membarrier(libc::MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED)
    }

    /// Makes every running thread of the process pass a fence.
    pub(super) fn fence_all() -> bool {
        membarrier(libc::MEMBARRIER_CMD_PRIVATE_EXPEDITED)
    }

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: this call takes numbers only.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }
}

#[cfg(not(all(target_os = "linux", not(loom), not(miri))))]
mod kernel {
    pub(super) fn register() -> bool {
        false
    }

    pub(super) fn fence_all() -> bool {
        false
    }
}

/// Keeps one address from being taken away, until dropped, by the thread that made it.
#[derive(Debug)]
pub struct Hazard {
    slot: &'static AtomicUsize,
    /// It is known to its thread alone that the slot is free.
    stays: PhantomData<*const ()>,
}

/// Says that this thread, which is the calling one, is about to use what is at the address. Whether it is still there has to be looked up after this;
/// if it is, it stays as long as the answer.
#[inline(always)] // Or else the answer goes through memory.
pub fn protect(thread: Thread, address: *const ()) -> Hazard {
    let address = address.expose_provenance();
    let own = thread.state().record.get().and_then(Record::free);
    let slot = match own {
        Some(slot) => {
            slot.store(address, Ordering::Relaxed);
            slot
        }
        None => claim(address),
    };
    light();
    Hazard { slot, stays: PhantomData }
}

impl Hazard {
    /// What it protects.
    #[inline(always)]
    pub fn address(&self) -> *const () {
        std::ptr::with_exposed_provenance(self.slot.load(Ordering::Relaxed))
    }
}

impl Drop for Hazard {
    #[inline(always)]
    fn drop(&mut self) {
        let address = self.slot.load(Ordering::Relaxed);
        // Release: what was done with it happens before what is done to it.
        self.slot.store(0, Ordering::Release);
        light();
        if DOMAIN.watched.load(Ordering::Relaxed) & bit(address) != 0 {
            DOMAIN.left(bit(address));
        }
    }
}

/// Two addresses that are used together.
#[derive(Clone, Copy)]
pub(crate) struct Two {
    addresses: [*const (); 2],
    /// The bits of both.
    bits: usize,
}

impl Two {
    pub(crate) const NONE: Two = Two { addresses: [std::ptr::null(); 2], bits: 0 };

    /// The second one is left before the first.
    pub(crate) fn new(first: *const (), second: *const ()) -> Two {
        Two { addresses: [first, second], bits: bit(first.addr()) | bit(second.addr()) }
    }

    #[inline(always)]
    pub(crate) fn first(&self) -> *const () {
        self.addresses[0]
    }

    #[inline(always)]
    pub(crate) fn second(&self) -> *const () {
        self.addresses[1]
    }
}

/// Keeps two addresses from being taken away, as a [`Hazard`] does one.
pub(crate) struct Both {
    slots: &'static [AtomicUsize; 2],
    bits: usize,
    stays: PhantomData<*const ()>,
}

/// [`protect`] for two at the price of one. `None` if this thread has no two free slots side by side that it knows of: they
/// are to be protected one by one then.
#[inline(always)]
pub(crate) fn protect_both(thread: Thread, two: &Two) -> Option<Both> {
    let slots = thread.state().record.get().and_then(Record::free_pair)?;
    slots[0].store(two.first().expose_provenance(), Ordering::Relaxed);
    slots[1].store(two.second().expose_provenance(), Ordering::Relaxed);
    light();
    Some(Both { slots, bits: two.bits, stays: PhantomData })
}

impl Drop for Both {
    #[inline(always)]
    fn drop(&mut self) {
        // Release: as for one.
        self.slots[1].store(0, Ordering::Release);
        self.slots[0].store(0, Ordering::Release);
        light();
        if DOMAIN.watched.load(Ordering::Relaxed) & self.bits != 0 {
            DOMAIN.left(self.bits);
        }
    }
}

/// Does `then` when nobody uses the address any more, which nobody can find from now on: at once, or on the thread of the
/// last one who leaves.
pub fn retire(address: *const (), then: Box<dyn FnOnce() + Send>) {
    let address = address.addr();
    let mut retired = lock(&DOMAIN.retired);
    retired.push(Retired { address, then });
    // First this: whoever leaves after the fence sees it, and whoever left before is not found.
    DOMAIN.awaited.fetch_or(bit(address), Ordering::Relaxed);
    DOMAIN.watched.fetch_or(bit(address), Ordering::Relaxed);
    // Under the lock, so that nobody who sweeps meanwhile takes it for fenced.
    let is_known = heavy();
    drop(retired);
    if is_known {
        DOMAIN.sweep();
    }
}

/// What is retired and in use, held.
pub(crate) type Retirees = MutexGuard<'static, Vec<Retired>>;

/// Has everybody wait who retires something, or leaves what is retired.
pub(crate) fn hold() -> Retirees {
    lock(&DOMAIN.retired)
}

/// After a fork: the other threads are the parent's, and so is what was to be done when they leave. What was claimed in a
/// record of nobody's may be this thread's, and stays.
pub(crate) fn forget_others(retired: &mut Retirees) {
    let own = KEPT.try_with(|kept| kept.0.get()).ok().flatten();
    let is_others = |record: &&'static Record| {
        own.is_none_or(|own| !std::ptr::eq(*record, own)) && record.keeper.load(Ordering::Acquire) == THREAD
    };
    for record in DOMAIN.records().filter(is_others) {
        record.slots.iter().for_each(|slot| slot.store(0, Ordering::Relaxed));
        record.keeper.store(NOBODY, Ordering::Release);
    }
    std::mem::forget(std::mem::take(&mut **retired));
    DOMAIN.awaited.store(0, Ordering::Relaxed);
    if !DOMAIN.is_refused.load(Ordering::Relaxed) {
        DOMAIN.watched.store(0, Ordering::Relaxed);
        // It was the parent that asked for the right.
        kernel::register();
    }
}

impl Record {
    fn new(keeper: usize, first: usize) -> Record {
        let slots = std::array::from_fn(|at| AtomicUsize::new(if at == 0 { first } else { 0 }));
        Record { slots, keeper: AtomicUsize::new(keeper), next: std::ptr::null() }
    }

    /// A slot that its thread does not use.
    #[inline(always)]
    fn free(&'static self) -> Option<&'static AtomicUsize> {
        // A call takes two: one look each, and a loop for calls inside of calls.
        let is_free = |slot: &&'static AtomicUsize| slot.load(Ordering::Relaxed) == 0;
        Some(&self.slots[0]).filter(is_free).or_else(|| Some(&self.slots[1]).filter(is_free)).or_else(|| self.deep())
    }

    /// Two slots that its thread does not use.
    #[inline(always)]
    fn free_pair(&'static self) -> Option<&'static [AtomicUsize; 2]> {
        self.slots.first_chunk().filter(|pair| is_free(pair)).or_else(|| self.deep_pair())
    }

    #[cold]
    #[inline(never)]
    fn deep_pair(&'static self) -> Option<&'static [AtomicUsize; 2]> {
        self.slots.as_chunks().0.iter().find(|pair| is_free(pair))
    }

    #[cold]
    fn deep(&'static self) -> Option<&'static AtomicUsize> {
        self.slots.iter().find(|slot| slot.load(Ordering::Relaxed) == 0)
    }
}

#[inline(always)]
fn is_free(pair: &[AtomicUsize; 2]) -> bool {
    pair[0].load(Ordering::Relaxed) | pair[1].load(Ordering::Relaxed) == 0
}

/// A slot for the address, for a thread that does not know its record or uses all its slots.
#[cold]
fn claim(address: usize) -> &'static AtomicUsize {
    if let Some(slot) = settle().and_then(Record::free) {
        slot.store(address, Ordering::Relaxed);
        fence();
        return slot;
    }
    let take = |slot: &AtomicUsize| slot.compare_exchange(0, address, Ordering::SeqCst, Ordering::Relaxed).is_ok();
    let common = DOMAIN.records().filter(|record| record.keeper.load(Ordering::Acquire) == ANYONE);
    let mut slots = common.flat_map(|record| &record.slots);
    slots.find(|slot| take(slot)).unwrap_or_else(|| &DOMAIN.enlist(ANYONE, address).slots[0])
}

/// The thread's record; `None` if it is ending.
fn settle() -> Option<&'static Record> {
    KEPT.try_with(|kept| {
        if let Some(record) = kept.0.get() {
            return Some(record);
        }
        let vacant = |record: &&Record| {
            let taken = record.keeper.compare_exchange(NOBODY, THREAD, Ordering::AcqRel, Ordering::Relaxed);
            taken.is_ok()
        };
        let record = DOMAIN.records().find(vacant).unwrap_or_else(|| DOMAIN.enlist(THREAD, 0));
        kept.0.set(Some(record));
        if !DOMAIN.is_refused.load(Ordering::Relaxed) {
            Thread::current().state().record.set(Some(record));
        }
        Some(record)
    })
    .ok()?
}

impl Domain {
    fn records(&self) -> impl Iterator<Item = &'static Record> {
        let mut next = self.records.load(Ordering::Acquire).cast_const();
        std::iter::from_fn(move || {
            // SAFETY: records are never freed.
            let record: &'static Record = unsafe { next.as_ref() }?;
            next = record.next;
            Some(record)
        })
    }

    /// A new record.
    fn enlist(&self, keeper: usize, first: usize) -> &'static Record {
        let mut newest = self.records.load(Ordering::Acquire);
        if MAY_BE_LIGHT && newest.is_null() && !kernel::register() {
            // Before anybody holds anything.
            self.is_refused.store(true, Ordering::SeqCst);
            self.watched.store(usize::MAX, Ordering::SeqCst);
        }
        let record = Box::into_raw(Box::new(Record::new(keeper, first)));
        loop {
            // SAFETY: nobody else has seen it yet.
            unsafe { (*record).next = newest };
            match self.records.compare_exchange(newest, record, Ordering::AcqRel, Ordering::Acquire) {
                // SAFETY: records are never freed, and not changed but through their atomics once they are listed.
                Ok(_) => return unsafe { &*record },
                Err(now) => newest = now,
            }
        }
    }

    /// Somebody has left what may be awaited, and has these bits.
    #[cold]
    fn left(&self, bits: usize) {
        fence();
        if self.awaited.load(Ordering::Relaxed) & bits != 0 {
            self.sweep();
        }
    }

    /// Does what is to be done with the retired that nobody uses any more.
    fn sweep(&self) {
        let mut retired = lock(&self.retired);
        // Of two who leave at a time, the one that comes second here sees both slots clear.
        fence();
        let slots = self.records().flat_map(|record| &record.slots);
        let held: Vec<usize> = slots.map(|slot| slot.load(Ordering::Acquire)).filter(|it| *it != 0).collect();
        let free: Vec<Retired> = retired.extract_if(.., |it| !held.contains(&it.address)).collect();
        let awaited = retired.iter().fold(0, |bits, it| bits | bit(it.address));
        self.awaited.store(awaited, Ordering::Relaxed);
        if !self.is_refused.load(Ordering::Relaxed) {
            self.watched.store(awaited, Ordering::Relaxed);
        }
        drop(retired);
        free.into_iter().for_each(|it| (it.then)());
    }
}

/// The one owner of something that others use without owning it, through its [`View`]s. When it is dropped no use begins
/// any more, and the thing is dropped as soon as none is left.
pub(crate) struct Owner {
    /// Gone when this is dropped.
    thing: Option<Arc<dyn Any + Send + Sync>>,
    gone: Arc<AtomicBool>,
}

impl Owner {
    pub(crate) fn new(thing: impl Any + Send + Sync) -> Owner {
        Owner { thing: Some(Arc::new(thing)), gone: Arc::new(AtomicBool::new(false)) }
    }

    /// `None` if the thing is no `T`.
    pub(crate) fn view<T: Any + Send + Sync>(&self) -> Option<View<T>> {
        let thing = NonNull::from(self.thing.as_ref()?.downcast_ref()?);
        Some(View { thing, gone: self.gone.clone() })
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.gone.store(true, Ordering::Release);
        if let Some(thing) = self.thing.take() {
            retire(Arc::as_ptr(&thing).cast(), Box::new(move || drop_caught(thing)));
        }
    }
}

/// Where something is that somebody else owns.
pub(crate) struct View<T> {
    thing: NonNull<T>,
    gone: Arc<AtomicBool>,
}

impl<T> View<T> {
    /// Its address.
    pub(crate) fn place(&self) -> *const () {
        self.thing.as_ptr().cast_const().cast()
    }

    /// Uses it; `None` if its owner is gone.
    #[inline(always)]
    pub(crate) fn enter(&self, thread: Thread) -> Option<Held<'_, T>> {
        let hazard = protect(thread, self.thing.as_ptr().cast_const().cast());
        if self.gone.load(Ordering::Acquire) {
            return None;
        }
        // SAFETY: the owner lets go only after it said that it is gone, and then not before no slot holds the address.
        Some(Held { thing: unsafe { self.thing.as_ref() }, _hazard: hazard })
    }
}

/// In use, until dropped.
pub(crate) struct Held<'a, T> {
    thing: &'a T,
    _hazard: Hazard,
}

impl<T> Deref for Held<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        self.thing
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize as Count;
    use std::thread;

    fn count(on: &Arc<Count>) -> Box<dyn FnOnce() + Send> {
        let on = on.clone();
        Box::new(move || _ = on.fetch_add(1, Ordering::SeqCst))
    }

    #[test]
    fn what_nobody_uses_is_done_at_once_and_what_somebody_uses_when_they_leave() {
        let (thing, done) = (Box::new(7_u64), Arc::new(Count::new(0)));
        let address: *const () = (&raw const *thing).cast();
        retire(address, count(&done));
        assert_eq!(done.load(Ordering::SeqCst), 1);
        let (outer, inner) = (protect(Thread::current(), address), protect(Thread::current(), address));
        retire(address, count(&done));
        drop(outer);
        assert_eq!(done.load(Ordering::SeqCst), 1);
        drop(inner);
        assert_eq!(done.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn two_that_are_used_together_are_kept_as_long_as_slots_lie_side_by_side() {
        let things: Vec<[u64; 2]> = (0..=SLOTS as u64).map(|at| [at, at]).collect();
        let done = Arc::new(Count::new(0));
        let address = |thing: &u64| std::ptr::from_ref(thing).cast();
        // From here on the thread knows its record.
        drop(protect(Thread::current(), address(&0)));
        let use_both = |[a, b]: &[u64; 2]| protect_both(Thread::current(), &Two::new(address(a), address(b)));
        let held: Vec<_> = things.iter().map_while(use_both).collect();
        assert_eq!(held.len(), SLOTS / 2);
        things[..held.len()].iter().flatten().for_each(|thing| retire(address(thing), count(&done)));
        assert_eq!(done.load(Ordering::SeqCst), 0);
        for (at, both) in held.into_iter().enumerate() {
            drop(both);
            assert_eq!(done.load(Ordering::SeqCst), 2 * (at + 1));
        }
        // One slot between two that are free is no pair.
        let one = protect(Thread::current(), address(&0));
        let both = use_both(&things[0]).unwrap();
        assert!(!both.slots.iter().any(|slot| std::ptr::eq(slot, one.slot)));
    }

    #[test]
    fn uses_inside_of_uses_beyond_the_slots_of_a_thread_are_kept_too() {
        let things: Vec<u64> = (0..3 * SLOTS as u64).collect();
        let done = Arc::new(Count::new(0));
        let address = |thing: &u64| std::ptr::from_ref(thing).cast();
        let held: Vec<_> = things.iter().map(|thing| protect(Thread::current(), address(thing))).collect();
        things.iter().for_each(|thing| retire(address(thing), count(&done)));
        assert_eq!(done.load(Ordering::SeqCst), 0);
        // In the order of their making, not the other way round.
        for (at, hazard) in held.into_iter().enumerate() {
            drop(hazard);
            assert_eq!(done.load(Ordering::SeqCst), at + 1);
        }
    }

    #[test]
    fn a_use_on_a_thread_that_is_ending_is_kept_and_its_record_is_the_next_ones() {
        struct AtExit(Arc<Count>);
        impl Drop for AtExit {
            fn drop(&mut self) {
                let thing = 7_u64;
                let address = std::ptr::from_ref(&thing).cast();
                let hazard = protect(Thread::current(), address);
                retire(address, count(&self.0));
                assert_eq!(self.0.load(Ordering::SeqCst), 0);
                drop(hazard);
                assert_eq!(self.0.load(Ordering::SeqCst), 1);
            }
        }
        thread_local! { static AT_EXIT: Cell<Option<AtExit>> = const { Cell::new(None) }; }
        let run = || {
            let done = Arc::new(Count::new(0));
            let last = done.clone();
            thread::spawn(move || {
                // Before the record, and so dropped after it.
                AT_EXIT.set(Some(AtExit(last)));
                drop(protect(Thread::current(), std::ptr::from_ref(&0_u8).cast()));
            })
            .join()
            .unwrap();
            assert_eq!(done.load(Ordering::SeqCst), 1);
        };
        run();
        let records = DOMAIN.records().count();
        (0..20).for_each(|_| run());
        // Other tests run meanwhile, but not as many.
        assert!(DOMAIN.records().count() < records + 20);
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use loom::sync::atomic::AtomicBool as LoomBool;
    use loom::thread;

    /// Says when it is dropped, and must be dropped once.
    struct Captures(Arc<LoomBool>);

    impl Drop for Captures {
        fn drop(&mut self) {
            assert!(!self.0.swap(true, Ordering::AcqRel));
        }
    }

    /// A thing, where to find it, and whether it was dropped.
    fn thing() -> (Owner, impl Fn() -> View<Captures> + Clone + Send + 'static, Arc<LoomBool>) {
        let freed = Arc::new(LoomBool::new(false));
        let owner = Owner::new(Captures(freed.clone()));
        let place = owner.view::<Captures>().unwrap();
        let (address, gone) = (place.thing.as_ptr().expose_provenance(), place.gone.clone());
        let view = move || {
            let thing = NonNull::new(std::ptr::with_exposed_provenance_mut(address)).unwrap();
            View { thing, gone: gone.clone() }
        };
        (owner, view, freed)
    }

    fn bounded() -> loom::model::Builder {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model
    }

    /// Found by the one who takes it away or by the one who leaves last, and dropped then: not before, and once.
    #[test]
    fn loom_what_is_in_use_is_dropped_by_the_last_one() {
        bounded().check(|| {
            let (owner, view, freed) = thing();
            let user = {
                let freed = freed.clone();
                thread::spawn(move || {
                    if let Some(held) = view().enter(Thread::current()) {
                        assert!(!freed.load(Ordering::Relaxed));
                        drop(held);
                    }
                })
            };
            drop(owner);
            user.join().unwrap();
            assert!(freed.load(Ordering::Relaxed));
        });
    }

    /// Two that are protected together and taken away one after the other, each found by its own word.
    #[test]
    fn loom_what_is_in_use_together_is_dropped_by_the_last_one() {
        bounded().check(|| {
            let ((first, its_view, its_end), (second, other_view, other_end)) = (thing(), thing());
            let user = {
                let ends = [its_end.clone(), other_end.clone()];
                thread::spawn(move || {
                    // Knows its record from now on.
                    drop(protect(Thread::current(), std::ptr::null()));
                    let (first, second) = (its_view(), other_view());
                    let both = protect_both(Thread::current(), &Two::new(first.place(), second.place())).unwrap();
                    for (view, end) in [&first, &second].into_iter().zip(&ends) {
                        if !view.gone.load(Ordering::Acquire) {
                            assert!(!end.load(Ordering::Relaxed));
                        }
                    }
                    drop(both);
                })
            };
            drop(second);
            drop(first);
            user.join().unwrap();
            assert!(its_end.load(Ordering::Relaxed) && other_end.load(Ordering::Relaxed));
        });
    }

    #[test]
    fn loom_of_two_who_leave_at_a_time_one_drops_it() {
        bounded().check(|| {
            let (owner, view, freed) = thing();
            let held = view();
            let held = held.enter(Thread::current());
            let user = {
                let view = view.clone();
                thread::spawn(move || drop(view().enter(Thread::current())))
            };
            drop(owner);
            drop(held);
            user.join().unwrap();
            assert!(freed.load(Ordering::Relaxed));
        });
    }
}
