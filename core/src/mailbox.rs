//! The one queue for everything that waits: jobs for a thread, events for an asynchronous listener or a stream, events
//! for an isolated handler of a dispatcher.
//!
//! A [`Mailbox`] has any number of producers and one consumer. How it is guarded is its [`Sharing`]: by a mutex between
//! threads, by a `RefCell` within one. Loom checks it (`loom_` tests below); it therefore knows no primitive but those
//! of [`crate::sync`] and the standard wakers. The few numbers kept in std's atomics are changed under the guard only,
//! by a load and a store, and are there to be read without it.
//!
//! # Ordering
//! First in, first out; the messages of one producer come out in the order it put them in.
//!
//! # Back-pressure
//! A mailbox holds at most its capacity. What a push into a full one does is its [`Policy`]; a mailbox itself never
//! waits, it tells a producer when there is room ([`Mailbox::poll_room`]). Room is given to whoever comes first: those
//! who wait for it are all woken and try again. A batch that the consumer took out is no longer in the queue.
//!
//! # Drop
//! Messages are dropped by whoever has them last: a lost one by the push that lost it, a refused one by its producer,
//! what is still queued with the mailbox or by the caller of [`Mailbox::drain`]. Neither they nor wakers are dropped,
//! cloned or woken under the guard: all of that is somebody else's code.
//!
//! # Shutdown
//! A closed mailbox refuses every push; what was queued before can still be taken out, and then the consumer gets the
//! end. Whoever waits, for messages or for room, is woken.
//!
//! # Allocation
//! One small block when made. The queue grows as it is used and keeps its size; the batches of [`Mailbox::poll_batch`]
//! are swapped with it, so that the two buffers go back and forth for good. A push allocates nothing in the steady
//! state, and costs one lock; it wakes the consumer only if that sleeps.

use crate::caught::{drop_caught, wake_caught};
use crate::policy::Policy;
use crate::sync::{Mutex, lock};
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// How a mailbox is shared between its producers and its consumer, and how its state is guarded.
pub trait Sharing: 'static {
    /// A shared value.
    type Pointer<T: 'static>: Clone + Deref<Target = T> + 'static;
    /// A guarded value.
    type Cell<T>;
    /// Shares `value`.
    fn share<T>(value: T) -> Self::Pointer<T>;
    /// Guards `value`.
    fn cell<T>(value: T) -> Self::Cell<T>;
    /// Runs `f` under the guard. It must not come back to the same cell.
    fn with<T, R>(cell: &Self::Cell<T>, f: impl FnOnce(&mut T) -> R) -> R;
}

/// Between threads: a mutex.
#[derive(Debug)]
pub enum Threads {}

impl Sharing for Threads {
    type Pointer<T: 'static> = Arc<T>;
    type Cell<T> = Mutex<T>;

    fn share<T>(value: T) -> Arc<T> {
        Arc::new(value)
    }

    fn cell<T>(value: T) -> Mutex<T> {
        Mutex::new(value)
    }

    fn with<T, R>(cell: &Mutex<T>, f: impl FnOnce(&mut T) -> R) -> R {
        f(&mut lock(cell))
    }
}

/// Within a thread: no lock, and no atomic read-modify-write.
#[derive(Debug)]
pub enum OneThread {}

impl Sharing for OneThread {
    type Pointer<T: 'static> = Rc<T>;
    type Cell<T> = RefCell<T>;

    fn share<T>(value: T) -> Rc<T> {
        Rc::new(value)
    }

    fn cell<T>(value: T) -> RefCell<T> {
        RefCell::new(value)
    }

    fn with<T, R>(cell: &RefCell<T>, f: impl FnOnce(&mut T) -> R) -> R {
        f(&mut cell.borrow_mut())
    }
}

/// A message that was not taken.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused<T> {
    pub(crate) item: T,
    pub(crate) why: Why,
}

/// Why a message was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    Full,
    Closed,
}

/// What messages are kept in.
pub trait Store: Default {
    /// How many they are.
    fn len(&self) -> usize;
}

impl<T> Store for VecDeque<T> {
    fn len(&self) -> usize {
        self.len()
    }
}

/// A bounded queue of messages of one type, with one consumer.
pub(crate) type Mailbox<T, S = Threads> = Bounded<VecDeque<T>, S>;

/// A bounded queue with one consumer.
pub struct Bounded<Q: Store, S: Sharing = Threads> {
    capacity: usize,
    policy: Policy,
    state: S::Cell<State<Q>>,
    closed: AtomicBool,
    depth: Arc<Depth>,
    lagged: AtomicU64,
}

/// How full a mailbox is and has been, to be read from anywhere without its guard.
#[derive(Debug, Default)]
pub(crate) struct Depth {
    len: AtomicUsize,
    high_water: AtomicUsize,
}

impl Depth {
    /// How many are queued, a moment ago.
    pub(crate) fn len(&self) -> usize {
        self.len.load(Ordering::Relaxed)
    }

    /// The most that were ever queued.
    pub(crate) fn high_water(&self) -> usize {
        self.high_water.load(Ordering::Relaxed)
    }
}

struct State<Q> {
    items: Q,
    /// How many messages were ever taken in.
    accepted: u64,
    /// Where messages were lost that nobody has been told of: before the how manieth message taken in, and how many.
    gaps: VecDeque<(u64, u64)>,
    /// The consumer's, while it sleeps: whoever takes it out wakes it.
    sleeper: Option<Waker>,
    /// Those of the producers who wait for room.
    waiting: BTreeMap<u64, Waker>,
    next_place: u64,
}

impl<Q: Store> State<Q> {
    /// The number of the message that comes out next.
    fn front(&self) -> u64 {
        self.accepted - self.items.len() as u64
    }
}

impl<Q: Store, S: Sharing> Bounded<Q, S> {
    /// An empty mailbox for `capacity` messages; one at least, and just one with [`Policy::Latest`].
    pub(crate) fn new(capacity: usize, policy: Policy) -> Self {
        Bounded {
            // "The latest" is "the oldest goes" with room for one.
            capacity: if policy == Policy::Latest { 1 } else { capacity.max(1) },
            policy,
            state: S::cell(State {
                items: Q::default(),
                accepted: 0,
                gaps: VecDeque::new(),
                sleeper: None,
                waiting: BTreeMap::new(),
                next_place: 0,
            }),
            closed: AtomicBool::new(false),
            depth: Arc::default(),
            lagged: AtomicU64::new(0),
        }
    }

    /// Has `put` put what it makes of `seed` into the store, if there is room, whatever the policy; it runs under the
    /// guard. A refusal does not count as lost.
    ///
    /// # Errors
    /// The seed, if the mailbox is full or closed.
    pub(crate) fn try_put<A>(&self, seed: A, put: impl FnOnce(&mut Q, A)) -> Result<(), Refused<A>> {
        let mut seed = Some((seed, put));
        let taken = self.try_take_in(&mut |items| {
            if let Some((seed, put)) = seed.take() {
                put(items, seed);
            }
        });
        match (taken, seed) {
            (Err(why), Some((item, _))) => Err(Refused { item, why }),
            _ => Ok(()),
        }
    }

    /// Not generic over what is put in: a thread's queue takes messages of all types. Inlined it knows what it calls.
    #[inline]
    fn try_take_in(&self, put: &mut dyn FnMut(&mut Q)) -> Result<(), Why> {
        if let Some(sleeper) = S::with(&self.state, |state| self.insert(state, put))? {
            wake_caught(sleeper);
        }
        Ok(())
    }

    /// The consumer's waker, if the message was taken and the consumer sleeps.
    #[inline]
    fn insert(&self, state: &mut State<Q>, put: &mut dyn FnMut(&mut Q)) -> Result<Option<Waker>, Why> {
        if self.is_closed() {
            return Err(Why::Closed);
        }
        if state.items.len() >= self.capacity {
            return Err(Why::Full);
        }
        put(&mut state.items);
        state.accepted += 1;
        self.measure(state);
        Ok(state.sleeper.take())
    }

    /// Ready when there is room or the mailbox is closed. Somebody else may be faster: try to push, and wait again. Any
    /// number may wait; each keeps a `place` of its own, `None` at first, and has to [`leave`](Self::leave) it.
    pub(crate) fn poll_room(&self, cx: &mut Context<'_>, place: &mut Option<u64>) -> Poll<()> {
        // Cloned before the guard; what it takes the place of is dropped after it.
        let waker = cx.waker().clone();
        let (polled, _former) = S::with(&self.state, |state| {
            if state.items.len() < self.capacity || self.is_closed() {
                return (Poll::Ready(()), Some(waker));
            }
            let place = *place.get_or_insert_with(|| {
                state.next_place += 1;
                state.next_place
            });
            (Poll::Pending, state.waiting.insert(place, waker))
        });
        polled
    }

    /// Waits for room no more.
    pub(crate) fn leave(&self, place: &mut Option<u64>) {
        if let Some(place) = place.take() {
            let waker = S::with(&self.state, |state| state.waiting.remove(&place));
            drop(waker);
        }
    }

    /// Resolves as [`poll_room`](Self::poll_room) does.
    pub(crate) fn room(&self) -> Room<'_, Q, S> {
        Room { mailbox: self, place: None }
    }

    /// Everything that is queued, swapped for `into`, which must be empty; false when the mailbox is closed and empty.
    /// For the one consumer, as [`poll_pop`](Self::poll_pop) is.
    pub(crate) fn poll_batch(&self, cx: &mut Context<'_>, into: &mut Q) -> Poll<bool> {
        debug_assert!(into.len() == 0, "what is left of the former batch would be queued again");
        let took = self.poll_take(cx, |items| (items.len() > 0).then(|| std::mem::swap(items, into)));
        took.map(|took| took.is_some())
    }

    fn poll_take<R>(&self, cx: &mut Context<'_>, mut take: impl FnMut(&mut Q) -> Option<R>) -> Poll<Option<R>> {
        enum Turn<R> {
            /// With the wakers of the consumer and of those who waited for room.
            Took(R, Option<Waker>, BTreeMap<u64, Waker>),
            End,
            Sleeps,
            NeedsWaker,
        }
        let mut waker: Option<Waker> = None;
        loop {
            let turn = S::with(&self.state, |state| {
                if let Some(taken) = take(&mut state.items) {
                    self.measure(state);
                    return Turn::Took(taken, state.sleeper.take(), std::mem::take(&mut state.waiting));
                }
                if self.is_closed() {
                    return Turn::End;
                }
                if state.sleeper.as_ref().is_some_and(|known| known.will_wake(cx.waker())) {
                    return Turn::Sleeps;
                }
                match &waker {
                    None => Turn::NeedsWaker,
                    Some(_) => {
                        // The former one leaves the guard in its place.
                        std::mem::swap(&mut state.sleeper, &mut waker);
                        Turn::Sleeps
                    }
                }
            });
            match turn {
                Turn::Took(taken, _awake, waiting) => {
                    wake(waiting.into_values());
                    return Poll::Ready(Some(taken));
                }
                Turn::End => return Poll::Ready(None),
                Turn::Sleeps => return Poll::Pending,
                // Cloned without the guard, and only by a consumer that has to sleep.
                Turn::NeedsWaker => waker = Some(cx.waker().clone()),
            }
        }
    }

    /// No more pushes from now on; what is queued stays. Doing it again does nothing.
    pub(crate) fn close(&self) {
        let (sleeper, waiting) = S::with(&self.state, |state| {
            self.closed.store(true, Ordering::Release);
            (state.sleeper.take(), std::mem::take(&mut state.waiting))
        });
        wake(sleeper);
        wake(waiting.into_values());
    }

    /// Takes out what is queued; the caller drops it. Anybody may do so.
    pub(crate) fn drain(&self) -> Q {
        let (items, waiting) = S::with(&self.state, |state| {
            let items = std::mem::take(&mut state.items);
            self.measure(state);
            (items, std::mem::take(&mut state.waiting))
        });
        wake(waiting.into_values());
        items
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// How many are queued, a moment ago. Takes no lock.
    pub(crate) fn len(&self) -> usize {
        self.depth.len()
    }

    pub(crate) fn depth(&self) -> &Arc<Depth> {
        &self.depth
    }

    /// Whether a producer that finds it full is to wait, and for how long.
    pub(crate) fn patience(&self) -> Option<Duration> {
        match self.policy {
            Policy::Wait(patience) => Some(patience),
            _ => None,
        }
    }

    /// Counts a message that its producer gave up after waiting for room.
    pub(crate) fn count_lost(&self) {
        S::with(&self.state, |state| self.lag(state, state.accepted));
    }

    /// How many messages were lost to a full queue between those that came out so far, and after the last of them up to
    /// the next one, since this was last asked. Takes a lock only if any were lost.
    pub(crate) fn take_lagged(&self) -> u64 {
        if self.lagged.load(Ordering::Relaxed) == 0 {
            return 0;
        }
        S::with(&self.state, |state| {
            let front = state.front();
            let mut lagged = 0;
            while let Some((_, lost)) = state.gaps.pop_front_if(|(place, _)| *place <= front) {
                lagged += lost;
            }
            self.lagged.store(self.lagged.load(Ordering::Relaxed) - lagged, Ordering::Relaxed);
            lagged
        })
    }

    /// To be called under the guard, as `measure` is: a load and a store then do what else takes a fetch-and-add.
    fn lag(&self, state: &mut State<Q>, place: u64) {
        self.lagged.store(self.lagged.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        match state.gaps.back_mut() {
            // The gap of those that go from the front moves with it.
            Some((known, lost)) if *known == place || self.gives_way() => (*known, *lost) = (place, *lost + 1),
            _ => state.gaps.push_back((place, 1)),
        }
        // A consumer that never asks has no use for their places.
        let front = state.front();
        while state.gaps.get(1).is_some_and(|(place, _)| *place <= front) {
            let passed = state.gaps.pop_front().map_or(0, |(_, lost)| lost);
            state.gaps[0].1 += passed;
        }
    }

    fn gives_way(&self) -> bool {
        matches!(self.policy, Policy::DropOldest | Policy::Latest)
    }

    fn measure(&self, state: &State<Q>) {
        let len = state.items.len();
        self.depth.len.store(len, Ordering::Relaxed);
        if len > self.depth.high_water.load(Ordering::Relaxed) {
            self.depth.high_water.store(len, Ordering::Relaxed);
        }
    }
}

impl<T, S: Sharing> Mailbox<T, S> {
    /// Puts a message in as the policy says, and answers how many older ones it cost.
    ///
    /// # Errors
    /// A closed mailbox refuses, and a full one does unless it drops old messages. A refusal because it is full counts
    /// as lost, except with [`Policy::Wait`]: there the message is lost only when its producer gives up, and says so by
    /// [`count_lost`](Self::count_lost).
    pub(crate) fn push(&self, item: T) -> Result<usize, Refused<T>> {
        let mut item = Some(item);
        let (lost, outcome) = S::with(&self.state, |state| {
            let makes_room = self.gives_way() && state.items.len() >= self.capacity && !self.is_closed();
            let lost = if makes_room { state.items.pop_front() } else { None };
            if lost.is_some() {
                self.lag(state, state.front());
            }
            let outcome = self.insert(state, &mut |items| {
                if let Some(item) = item.take() {
                    items.push_back(item);
                }
            });
            let is_final = self.patience().is_none();
            if is_final && matches!(outcome, Err(Why::Full)) {
                self.lag(state, state.accepted);
            }
            (lost, outcome)
        });
        match (outcome, item) {
            (Err(why), Some(item)) => return Err(Refused { item, why }),
            (Ok(Some(sleeper)), _) => wake_caught(sleeper),
            _ => {}
        }
        let count = usize::from(lost.is_some());
        drop_caught(lost);
        Ok(count)
    }

    /// Puts a message in if there is room, whatever the policy. A refusal does not count as lost.
    ///
    /// # Errors
    /// A full or closed mailbox refuses.
    pub(crate) fn try_push(&self, item: T) -> Result<(), Refused<T>> {
        self.try_put(item, VecDeque::push_back)
    }

    /// The next message; `None` when the mailbox is closed and empty. For the one consumer: each call that has to wait
    /// puts its waker in the place of the former one.
    pub(crate) fn poll_pop(&self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.poll_take(cx, |items| items.pop_front())
    }
}

/// Somebody who waits for room, until dropped.
pub(crate) struct Room<'a, Q: Store, S: Sharing> {
    mailbox: &'a Bounded<Q, S>,
    place: Option<u64>,
}

impl<Q: Store, S: Sharing> Future for Room<'_, Q, S> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        this.mailbox.poll_room(cx, &mut this.place)
    }
}

impl<Q: Store, S: Sharing> Drop for Room<'_, Q, S> {
    fn drop(&mut self) {
        self.mailbox.leave(&mut self.place);
    }
}

fn wake(wakers: impl IntoIterator<Item = Waker>) {
    wakers.into_iter().for_each(wake_caught);
}

#[cfg(all(test, loom))]
mod loom_models;
#[cfg(all(test, not(loom)))]
mod tests;
