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
        wake(S::with(&self.state, |state| self.insert(state, seed, put))?);
        Ok(())
    }

    /// The consumer's waker, if the message was taken and the consumer sleeps.
    fn insert<A>(
        &self,
        state: &mut State<Q>,
        seed: A,
        put: impl FnOnce(&mut Q, A),
    ) -> Result<Option<Waker>, Refused<A>> {
        if self.is_closed() {
            return Err(Refused { item: seed, why: Why::Closed });
        }
        if state.items.len() >= self.capacity {
            return Err(Refused { item: seed, why: Why::Full });
        }
        put(&mut state.items, seed);
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
        let (lost, outcome) = S::with(&self.state, |state| {
            let makes_room = self.gives_way() && state.items.len() >= self.capacity && !self.is_closed();
            let lost = if makes_room { state.items.pop_front() } else { None };
            if lost.is_some() {
                self.lag(state, state.front());
            }
            let outcome = self.insert(state, item, VecDeque::push_back);
            let is_final = self.patience().is_none();
            if is_final && matches!(outcome, Err(Refused { why: Why::Full, .. })) {
                self.lag(state, state.accepted);
            }
            (lost, outcome)
        });
        wake(outcome?);
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

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;
    use std::task::Wake;

    const WAIT: Policy = Policy::Wait(Duration::from_millis(50));

    /// Counts how often it is woken.
    #[derive(Default)]
    struct Bell(AtomicUsize);

    impl Wake for Bell {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    impl Bell {
        fn new() -> (Arc<Bell>, Waker) {
            let bell = Arc::new(Bell::default());
            (bell.clone(), bell.into())
        }

        fn rung(&self) -> usize {
            self.0.load(Ordering::Relaxed)
        }
    }

    fn cx() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    fn mailbox(capacity: usize, policy: Policy) -> Mailbox<u32, OneThread> {
        Mailbox::new(capacity, policy)
    }

    fn pushed(mailbox: &Mailbox<u32, OneThread>, items: impl IntoIterator<Item = u32>) -> Vec<Result<usize, Why>> {
        items.into_iter().map(|item| mailbox.push(item).map_err(|refused| refused.why)).collect()
    }

    fn rest(mailbox: &Mailbox<u32, OneThread>) -> Vec<u32> {
        mailbox.drain().into()
    }

    #[test]
    fn the_newest_is_refused_and_given_back_and_counted() {
        for policy in [Policy::DropNewest, Policy::Reject] {
            let mailbox = mailbox(2, policy);
            assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Ok(0)]);
            assert_eq!(mailbox.push(3), Err(Refused { item: 3, why: Why::Full }));
            assert_eq!(mailbox.take_lagged(), 0, "nothing is missing before the first one");
            assert_eq!(rest(&mailbox), [1, 2]);
            assert_eq!((mailbox.take_lagged(), mailbox.take_lagged()), (1, 0));
        }
    }

    #[test]
    fn those_who_wait_for_room_no_more_are_forgotten() {
        let mailbox = mailbox(1, Policy::DropNewest);
        mailbox.push(1).unwrap();
        for _ in 0..1000 {
            let mut room = Box::pin(mailbox.room());
            assert!(room.as_mut().poll(&mut cx()).is_pending() && room.as_mut().poll(&mut cx()).is_pending());
            assert_eq!(mailbox.state.borrow().waiting.len(), 1);
        }
        assert!(mailbox.state.borrow().waiting.is_empty());
    }

    #[test]
    fn what_is_missing_is_told_where_it_is_missing() {
        let mailbox = mailbox(2, Policy::DropNewest);
        let _ = pushed(&mailbox, [1, 2, 3, 4]);
        assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
        let _ = pushed(&mailbox, [5, 6]);
        assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (0, Poll::Ready(Some(2))));
        assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (2, Poll::Ready(Some(5))));
        assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (1, Poll::Pending));
    }

    #[test]
    fn a_consumer_that_never_asks_what_it_missed_costs_nothing() {
        for policy in [Policy::DropNewest, Policy::DropOldest] {
            let mailbox = mailbox(2, policy);
            for number in 0..1000 {
                let _ = mailbox.push(number);
                if number % 5 == 0 {
                    let _ = mailbox.poll_pop(&mut cx());
                }
            }
            assert!(mailbox.state.borrow().gaps.len() <= 4);
        }
    }

    #[test]
    fn the_oldest_goes_and_is_counted() {
        let mailbox = mailbox(2, Policy::DropOldest);
        assert_eq!(pushed(&mailbox, 1..=4), [Ok(0), Ok(0), Ok(1), Ok(1)]);
        assert_eq!(mailbox.take_lagged(), 2);
        assert_eq!(rest(&mailbox), [3, 4]);
    }

    #[test]
    fn the_latest_is_the_only_one_whatever_the_capacity() {
        let mailbox = mailbox(100, Policy::Latest);
        assert_eq!(mailbox.capacity, 1);
        assert_eq!(pushed(&mailbox, 1..=3), [Ok(0), Ok(1), Ok(1)]);
        assert_eq!(mailbox.take_lagged(), 2);
        assert_eq!(rest(&mailbox), [3]);
    }

    #[test]
    fn a_message_that_may_wait_is_lost_only_when_its_producer_says_so() {
        let mailbox = mailbox(1, WAIT);
        assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Err(Why::Full)]);
        mailbox.count_lost();
        assert_eq!(mailbox.take_lagged(), 0);
        assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
        assert_eq!(mailbox.take_lagged(), 1);
    }

    #[test]
    fn trying_refuses_when_full_whatever_the_policy_and_counts_nothing() {
        for policy in [Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject] {
            let mailbox = mailbox(1, policy);
            assert_eq!(mailbox.try_push(1), Ok(()));
            assert_eq!(mailbox.try_push(2), Err(Refused { item: 2, why: Why::Full }));
            assert_eq!(mailbox.take_lagged(), 0);
            assert_eq!(rest(&mailbox), [1]);
        }
    }

    #[test]
    fn trying_with_a_seed_makes_the_message_only_if_it_is_taken() {
        let mailbox = mailbox(1, Policy::DropOldest);
        assert_eq!(mailbox.try_put("one", |items, seed: &str| items.push_back(seed.len() as u32)), Ok(()));
        let never = |_: &mut _, _| panic!("made in vain");
        assert_eq!(mailbox.try_put("full", never), Err(Refused { item: "full", why: Why::Full }));
        assert_eq!(rest(&mailbox), [3]);
        mailbox.close();
        assert_eq!(mailbox.try_put("late", never), Err(Refused { item: "late", why: Why::Closed }));
        assert_eq!(mailbox.take_lagged(), 0);
    }

    #[test]
    fn no_capacity_is_a_capacity_of_one() {
        let mailbox = mailbox(0, Policy::DropNewest);
        assert_eq!(mailbox.capacity, 1);
        assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Err(Why::Full)]);
    }

    #[test]
    fn a_closed_mailbox_refuses_and_gives_out_what_it_has_and_then_the_end() {
        for policy in [Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject] {
            let mailbox = mailbox(1, policy);
            mailbox.push(1).unwrap();
            mailbox.close();
            mailbox.close();
            assert!(mailbox.is_closed());
            assert_eq!(mailbox.push(2), Err(Refused { item: 2, why: Why::Closed }));
            assert_eq!(mailbox.try_push(2), Err(Refused { item: 2, why: Why::Closed }));
            assert_eq!(mailbox.take_lagged(), 0, "nobody lags behind an end");
            assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
            assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(None));
            assert_eq!(mailbox.poll_batch(&mut cx(), &mut VecDeque::new()), Poll::Ready(false));
        }
    }

    #[test]
    fn a_sleeping_consumer_is_woken_once_and_one_that_is_awake_never() {
        let mailbox = mailbox(8, Policy::DropNewest);
        let (bell, waker) = Bell::new();
        let mut cx = Context::from_waker(&waker);
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
        pushed(&mailbox, [1, 2]);
        assert_eq!(bell.rung(), 1);
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(1)));
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(2)));
        pushed(&mailbox, [3]);
        assert_eq!(bell.rung(), 1);
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(3)));
        assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
        mailbox.close();
        assert_eq!(bell.rung(), 2);
    }

    #[test]
    fn the_waker_of_the_last_poll_is_the_one_that_is_woken() {
        let mailbox = mailbox(8, Policy::DropNewest);
        let (former, latter) = (Bell::new(), Bell::new());
        assert!(mailbox.poll_pop(&mut Context::from_waker(&former.1)).is_pending());
        assert!(mailbox.poll_pop(&mut Context::from_waker(&latter.1)).is_pending());
        assert_eq!(Arc::strong_count(&former.0), 2, "the former waker is still kept");
        pushed(&mailbox, [1]);
        assert_eq!((former.0.rung(), latter.0.rung()), (0, 1));
    }

    #[test]
    fn a_batch_is_all_that_is_queued_and_the_buffers_go_back_and_forth() {
        let mailbox = mailbox(4, Policy::DropNewest);
        let mut batch = VecDeque::with_capacity(32);
        pushed(&mailbox, 1..=4);
        assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Ready(true));
        assert_eq!(batch, [1, 2, 3, 4]);
        assert!(batch.capacity() < 32);
        assert_eq!((mailbox.len(), mailbox.depth().high_water()), (0, 4));
        batch.clear();
        assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Pending);
        pushed(&mailbox, [5]);
        assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Ready(true));
        assert_eq!(batch, [5]);
        assert!(batch.capacity() >= 32);
    }

    #[test]
    fn all_who_wait_for_room_are_woken_when_there_is_some_or_the_end() {
        type Event = fn(&Mailbox<u32, OneThread>);
        let events: [Event; 4] = [
            |mailbox| assert!(mailbox.poll_pop(&mut cx()).is_ready()),
            |mailbox| assert!(mailbox.poll_batch(&mut cx(), &mut VecDeque::new()).is_ready()),
            |mailbox| drop(mailbox.drain()),
            |mailbox| mailbox.close(),
        ];
        for event in events {
            let mailbox = mailbox(1, Policy::DropNewest);
            assert!(mailbox.poll_room(&mut cx(), &mut None).is_ready());
            mailbox.push(1).unwrap();
            let (a, b) = (Bell::new(), Bell::new());
            let mut places = [None; 2];
            for (waker, place) in [(&a.1, 0), (&b.1, 1), (&a.1, 0)] {
                assert!(mailbox.poll_room(&mut Context::from_waker(waker), &mut places[place]).is_pending());
            }
            event(&mailbox);
            assert_eq!((a.0.rung(), b.0.rung()), (1, 1));
            assert!(mailbox.poll_room(&mut cx(), &mut None).is_ready());
        }
    }

    #[test]
    fn a_waker_and_a_lost_message_may_use_the_mailbox_themselves() {
        struct Pusher(Arc<Mailbox<Pusher>>);
        impl Drop for Pusher {
            fn drop(&mut self) {
                self.0.len();
                assert!(self.0.poll_room(&mut cx(), &mut None).is_pending());
                panic!("in drop");
            }
        }
        struct Closer(Arc<Mailbox<Pusher>>);
        impl Wake for Closer {
            fn wake(self: Arc<Self>) {
                self.0.close();
            }
        }
        let mailbox = Arc::new(Mailbox::new(1, Policy::Latest));
        assert!(mailbox.push(Pusher(mailbox.clone())).is_ok());
        assert!(matches!(mailbox.push(Pusher(mailbox.clone())), Ok(1)));
        std::mem::forget(mailbox.drain());
        let waker = Waker::from(Arc::new(Closer(mailbox.clone())));
        assert!(mailbox.poll_pop(&mut Context::from_waker(&waker)).is_pending());
        assert!(mailbox.push(Pusher(mailbox.clone())).is_ok());
        assert!(mailbox.is_closed());
        std::mem::forget(mailbox.drain());
    }

    #[test]
    fn nothing_is_lost_or_out_of_order_between_threads() {
        const EACH: u32 = 20_000;
        let mailbox = Arc::new(Mailbox::<(usize, u32)>::new(64, Policy::DropNewest));
        let producers: Vec<_> = (0..3)
            .map(|producer| {
                let mailbox = mailbox.clone();
                std::thread::spawn(move || {
                    for number in 0..EACH {
                        while mailbox.try_push((producer, number)).is_err() {
                            let room = mailbox.room();
                            crate::blocking::block_on_until(room, None);
                        }
                    }
                })
            })
            .collect();
        let mut next = [0; 3];
        let mut batch = VecDeque::new();
        while next != [EACH; 3] {
            let took = std::future::poll_fn(|cx| mailbox.poll_batch(cx, &mut batch));
            assert_eq!(crate::blocking::block_on_until(took, None), Some(true));
            assert!(batch.len() <= 64);
            for (producer, number) in batch.drain(..) {
                assert_eq!(number, next[producer]);
                next[producer] += 1;
            }
        }
        producers.into_iter().for_each(|producer| producer.join().unwrap());
        assert!(mailbox.depth().high_water() <= 64 && mailbox.len() == 0);
    }

    #[derive(Clone, Copy, Debug)]
    enum Step {
        Push,
        TryPush,
        Pop,
        Batch,
        Drain,
        TakeLagged,
        Close,
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            12 => Just(Step::Push),
            4 => Just(Step::TryPush),
            6 => Just(Step::Pop),
            2 => Just(Step::Batch),
            1 => Just(Step::Drain),
            2 => Just(Step::TakeLagged),
            1 => Just(Step::Close),
        ];
        prop::collection::vec(step, 0..80)
    }

    fn policy() -> impl Strategy<Value = Policy> {
        prop::sample::select(vec![Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject])
    }

    /// What a mailbox is, without any of its machinery.
    struct Model {
        capacity: usize,
        policy: Policy,
        queued: Vec<u32>,
        closed: bool,
        /// How many are missing before each of the queued ones, and after the last.
        missing: Vec<u64>,
    }

    impl Model {
        fn try_push(&mut self, item: u32) -> Result<usize, Why> {
            if self.closed {
                return Err(Why::Closed);
            }
            if self.queued.len() == self.capacity {
                return Err(Why::Full);
            }
            self.queued.push(item);
            self.missing.push(0);
            Ok(0)
        }

        /// Takes the first one out.
        fn pop(&mut self) -> u32 {
            let passed = self.missing.remove(0);
            self.missing[0] += passed;
            self.queued.remove(0)
        }

        fn push(&mut self, item: u32) -> Result<usize, Why> {
            match (self.try_push(item), self.policy) {
                (Err(Why::Full), Policy::DropOldest | Policy::Latest) => {
                    self.pop();
                    self.missing[0] += 1;
                    self.try_push(item).map(|_| 1)
                }
                (Err(Why::Full), Policy::DropNewest | Policy::Reject) => {
                    *self.missing.last_mut().unwrap() += 1;
                    Err(Why::Full)
                }
                (outcome, _) => outcome,
            }
        }
    }

    fn behaves_like_the_model<S: Sharing>(
        capacity: usize,
        policy: Policy,
        steps: &[Step],
    ) -> Result<(), TestCaseError> {
        let mailbox = Mailbox::<u32, S>::new(capacity, policy);
        let capacity = if policy == Policy::Latest { 1 } else { capacity.max(1) };
        let mut model = Model { capacity, policy, queued: Vec::new(), closed: false, missing: vec![0] };
        let (bell, waker) = Bell::new();
        let mut cx = Context::from_waker(&waker);
        let (mut taken, mut refused, mut lost, mut batch) = (Vec::new(), Vec::new(), 0, VecDeque::new());
        let mut asleep_at = None;
        for (item, step) in steps.iter().enumerate() {
            let item = item as u32;
            let must_wake = asleep_at;
            match step {
                Step::Push | Step::TryPush => {
                    let (outcome, expected) = if let Step::Push = step {
                        (mailbox.push(item), model.push(item))
                    } else {
                        (mailbox.try_push(item).map(|()| 0), model.try_push(item))
                    };
                    if let Err(back) = &outcome {
                        prop_assert_eq!(back.item, item);
                        refused.push(item);
                    }
                    lost += *outcome.as_ref().unwrap_or(&0);
                    prop_assert_eq!(outcome.map_err(|back| back.why), expected);
                }
                Step::Pop => {
                    let expected = (!model.queued.is_empty()).then(|| model.pop());
                    match mailbox.poll_pop(&mut cx) {
                        Poll::Ready(found) => {
                            prop_assert_eq!(found, expected);
                            prop_assert!(found.is_some() || model.closed);
                            taken.extend(found);
                            asleep_at = None;
                        }
                        Poll::Pending => {
                            prop_assert!(expected.is_none() && !model.closed);
                            asleep_at = Some(bell.rung());
                        }
                    }
                }
                Step::Batch => {
                    let expected: Vec<_> = (0..model.queued.len()).map(|_| model.pop()).collect();
                    match mailbox.poll_batch(&mut cx, &mut batch) {
                        Poll::Ready(some) => {
                            prop_assert_eq!(&batch, &expected);
                            prop_assert_eq!(some, !expected.is_empty());
                            prop_assert!(some || model.closed);
                            taken.extend(batch.drain(..));
                            asleep_at = None;
                        }
                        Poll::Pending => {
                            prop_assert!(expected.is_empty() && !model.closed);
                            asleep_at = Some(bell.rung());
                        }
                    }
                }
                Step::Drain => {
                    let all = mailbox.drain();
                    let expected: Vec<_> = (0..model.queued.len()).map(|_| model.pop()).collect();
                    prop_assert_eq!(&all, &expected);
                    taken.extend(all);
                }
                Step::TakeLagged => prop_assert_eq!(mailbox.take_lagged(), std::mem::take(&mut model.missing[0])),
                Step::Close => {
                    mailbox.close();
                    model.closed = true;
                }
            }
            let stirs = !model.queued.is_empty() || model.closed;
            if let (Some(rung), true) = (must_wake, stirs) {
                prop_assert!(bell.rung() > rung, "the consumer sleeps beside a message or the end");
                asleep_at = None;
            }
            prop_assert_eq!(mailbox.len(), model.queued.len());
            prop_assert!(
                mailbox.len() <= mailbox.depth().high_water() && mailbox.depth().high_water() <= mailbox.capacity
            );
            prop_assert_eq!(mailbox.is_closed(), model.closed);
            let mut room_cx = Context::from_waker(Waker::noop());
            let has_room = model.closed || model.queued.len() < capacity;
            prop_assert_eq!(mailbox.poll_room(&mut room_cx, &mut None).is_ready(), has_room);
        }
        let queued: Vec<u32> = mailbox.drain().into();
        let pushed = steps.iter().filter(|step| matches!(step, Step::Push | Step::TryPush)).count();
        prop_assert_eq!(pushed, taken.len() + queued.len() + refused.len() + lost);
        taken.extend(queued);
        prop_assert!(taken.is_sorted(), "first in, first out");
        let once: HashSet<u32> = taken.iter().chain(&refused).copied().collect();
        prop_assert_eq!(once.len(), taken.len() + refused.len());
        Ok(())
    }

    proptest! {
        #[test]
        fn any_sequence_of_steps_goes_as_in_the_model(capacity in 0..6_usize, policy in policy(), steps in steps()) {
            behaves_like_the_model::<OneThread>(capacity, policy, &steps)?;
            behaves_like_the_model::<Threads>(capacity, policy, &steps)?;
        }
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use loom::future::block_on;
    use loom::thread;
    use std::future::poll_fn;

    type Numbers = Mailbox<u32, Threads>;

    fn mailbox(capacity: usize) -> Arc<Numbers> {
        Arc::new(Mailbox::new(capacity, Policy::DropNewest))
    }

    fn pop(mailbox: &Numbers) -> Option<u32> {
        block_on(poll_fn(|cx| mailbox.poll_pop(cx)))
    }

    /// All interleavings of three threads take minutes; those with up to three preemptions take seconds.
    fn bounded(model: impl Fn() + Sync + Send + 'static) {
        let mut builder = loom::model::Builder::new();
        builder.preemption_bound = Some(3);
        builder.check(model);
    }

    #[test]
    fn loom_a_push_and_a_consumer_that_goes_to_sleep_never_miss_each_other() {
        loom::model(|| {
            let mailbox = mailbox(8);
            let producer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    mailbox.push(1).unwrap();
                    mailbox.push(2).unwrap();
                })
            };
            assert_eq!((pop(&mailbox), pop(&mailbox)), (Some(1), Some(2)));
            producer.join().unwrap();
        });
    }

    #[test]
    fn loom_a_consumer_of_batches_sees_everything_and_the_end() {
        loom::model(|| {
            let mailbox = mailbox(8);
            let producer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    mailbox.push(1).unwrap();
                    mailbox.push(2).unwrap();
                    mailbox.close();
                })
            };
            let (mut batch, mut seen) = (VecDeque::new(), Vec::new());
            while block_on(poll_fn(|cx| mailbox.poll_batch(cx, &mut batch))) {
                seen.extend(batch.drain(..));
            }
            assert_eq!(seen, [1, 2]);
            producer.join().unwrap();
        });
    }

    fn waits_for_room_that_is_made_by(make_room: fn(&Numbers)) {
        loom::model(move || {
            let mailbox = mailbox(1);
            mailbox.push(1).unwrap();
            let producer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    block_on(mailbox.room());
                    mailbox.try_push(2).map_err(|refused| refused.why)
                })
            };
            make_room(&mailbox);
            let outcome = producer.join().unwrap();
            let expected = if mailbox.is_closed() { Err(Why::Closed) } else { Ok(()) };
            assert_eq!(outcome, expected);
        });
    }

    #[test]
    fn loom_who_waits_for_room_is_woken_by_a_pop() {
        waits_for_room_that_is_made_by(|mailbox| assert_eq!(pop(mailbox), Some(1)));
    }

    #[test]
    fn loom_who_waits_for_room_is_woken_by_a_batch() {
        waits_for_room_that_is_made_by(|mailbox| {
            assert!(block_on(poll_fn(|cx| mailbox.poll_batch(cx, &mut VecDeque::new()))));
        });
    }

    #[test]
    fn loom_who_waits_for_room_is_woken_by_a_close() {
        waits_for_room_that_is_made_by(Mailbox::close);
    }

    #[test]
    fn loom_two_who_wait_for_one_place_both_get_it_in_the_end() {
        bounded(|| {
            let mailbox = mailbox(1);
            let producers: Vec<_> = [1, 2]
                .map(|number| {
                    let mailbox = mailbox.clone();
                    thread::spawn(move || {
                        while mailbox.try_push(number).is_err() {
                            block_on(mailbox.room());
                        }
                    })
                })
                .into();
            let sum = pop(&mailbox).unwrap() + pop(&mailbox).unwrap();
            assert_eq!(sum, 3);
            producers.into_iter().for_each(|producer| producer.join().unwrap());
        });
    }

    #[test]
    fn loom_the_messages_of_each_of_two_producers_stay_in_order() {
        bounded(|| {
            let mailbox = mailbox(8);
            let producers: Vec<_> = [10, 20]
                .map(|first| {
                    let mailbox = mailbox.clone();
                    thread::spawn(move || {
                        mailbox.push(first).unwrap();
                        mailbox.push(first + 1).unwrap();
                    })
                })
                .into();
            let seen: Vec<_> = (0..4).map(|_| pop(&mailbox).unwrap()).collect();
            for first in [10, 20] {
                let own: Vec<_> = seen.iter().filter(|number| **number / 10 * 10 == first).collect();
                assert_eq!(own, [&first, &(first + 1)]);
            }
            producers.into_iter().for_each(|producer| producer.join().unwrap());
        });
    }

    #[test]
    fn loom_with_a_close_in_between_every_message_is_refused_or_comes_out() {
        bounded(|| {
            let mailbox = mailbox(8);
            let producer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || [1, 2].map(|number| mailbox.push(number).is_ok()))
            };
            let closer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    mailbox.close();
                    Vec::from(mailbox.drain())
                })
            };
            let mut seen: Vec<_> = std::iter::from_fn(|| pop(&mailbox)).collect();
            seen.extend(closer.join().unwrap());
            let taken = producer.join().unwrap();
            assert!(mailbox.drain().is_empty(), "came in after the end");
            seen.sort_unstable();
            let expected: Vec<_> =
                [1, 2].into_iter().zip(taken).filter_map(|(number, in_)| in_.then_some(number)).collect();
            assert_eq!(seen, expected);
        });
    }

    #[test]
    fn loom_a_full_queue_that_drops_the_oldest_counts_what_does_not_come_out() {
        loom::model(|| {
            let mailbox = Arc::new(Mailbox::<u32>::new(1, Policy::DropOldest));
            let producer = {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    let lost: usize = [1, 2].into_iter().map(|number| mailbox.push(number).unwrap()).sum();
                    mailbox.close();
                    lost
                })
            };
            let seen: Vec<_> = std::iter::from_fn(|| pop(&mailbox)).collect();
            let lost = producer.join().unwrap();
            assert_eq!(seen.len() + lost, 2);
            assert_eq!(seen.last(), Some(&2));
            assert_eq!(mailbox.take_lagged(), lost as u64);
        });
    }
}
