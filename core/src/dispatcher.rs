//! Dispatchers: an enum of events, handled by several components that each want some of its kinds.
//!
//! A [`Dispatcher`] is a value of whoever has the events, not a broker: it knows no registry, watches no context, and
//! lives on one thread. Its handlers are fixed when it is built, and so is the table from kind to handlers:
//!
//! ```
//! # use brokers_core::context::Context;
//! # use brokers_core::dispatcher::{Dispatcher, Handler, Kinds};
//! # #[derive(Clone)]
//! # enum Door { Opened, Closed }
//! # #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
//! # enum DoorKind { Opened, Closed }
//! # impl Kinds for Door {
//! #     type Kind = DoorKind;
//! #     const ALL: &'static [DoorKind] = &[DoorKind::Opened, DoorKind::Closed];
//! #     fn kind(&self) -> DoorKind {
//! #         match self { Door::Opened => DoorKind::Opened, Door::Closed => DoorKind::Closed }
//! #     }
//! #     fn index(kind: DoorKind) -> usize { kind as usize }
//! # }
//! struct Alarm;
//!
//! impl Handler<Door> for Alarm {
//!     fn interests(&self) -> &'static [DoorKind] {
//!         &[DoorKind::Opened]
//!     }
//!     async fn handle(&self, _ctx: &Context, _event: &Door) {
//!         println!("somebody is coming");
//!     }
//! }
//!
//! # #[tokio::main(flavor = "local")] async fn main() -> Result<(), brokers_core::error::RegisterError> {
//! let doors = Dispatcher::<Door>::builder().handler(Alarm).isolated(Alarm).build(Context::DEFAULT)?;
//! doors.dispatch(&Door::Opened).await; // both alarms
//! doors.dispatch(&Door::Closed).await; // nobody
//! doors.close().await;
//! # Ok(()) }
//! ```
//!
//! # Ordering
//! The handlers of a kind get an event in the order they were registered, one after the other: those in line are waited
//! for, those that are isolated have a copy of it put into their queue. So each handler gets the events in the order
//! they are dispatched. Two `dispatch`es at a time, if an author wants them, take turns wherever a handler in line
//! waits; an isolated handler has one event at a time even then.
//!
//! # Back-pressure
//! A handler in line holds up the dispatch, which is what it is for. An isolated one never does: if its queue is full,
//! it loses events, as its [`Policy`] says; each one is counted ([`HandlerStats::lost`]), and logged at the 1st, 2nd,
//! 4th, 8th … of them. [`Policy::Wait`] is for those who would rather be held up: `dispatch` then waits for room, the
//! thread does not. [`Policy::Reject`] has nobody to tell, and is [`Policy::DropNewest`] here.
//!
//! # Drop
//! A dropped dispatcher drops its isolated handlers' calls at once, and what was queued for them. A `dispatch` that is
//! dropped before it is ready drops the call in line, and the handlers after it do not get the event. All of these
//! count as lost.
//!
//! # Shutdown
//! [`Dispatcher::close`] lets the isolated handlers handle what is queued for them, at most 5 s altogether. They end by
//! themselves when their thread's runtime does; what is dispatched to them from then on is lost, and counted.
//!
//! # Allocation
//! One lookup for each event, one box for the future of each call, and one copy of the event for each isolated handler,
//! whose queue keeps its size once it has grown.

use crate::caught::{caught, drop_caught};
use crate::context::Context;
use crate::deadline::Deadline;
use crate::error::RegisterError;
use crate::mailbox::{Mailbox, OneThread, Refused, Why};
use crate::policy::Policy;
use crate::room::spawn_here;
use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::future::{Future, poll_fn};
use std::hash::Hash;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context as TaskContext, Poll, Waker};
use std::time::{Duration, Instant};
use tokio::task::coop::consume_budget;

/// How many events wait for an isolated handler, unless it says otherwise.
const CAPACITY: usize = 64;

/// How long closing waits for the isolated handlers.
const DRAIN: Duration = Duration::from_secs(5);

/// Something of several kinds, usually an enum with its variants; `#[derive(Kinds)]` implements it.
pub trait Kinds: Sized + 'static {
    /// Which kind it is, and nothing else.
    type Kind: Copy + Debug + Eq + Hash + Ord + 'static;
    /// Every kind, once.
    const ALL: &'static [Self::Kind];
    /// The kind of this one.
    fn kind(&self) -> Self::Kind;
    /// The place of a kind in [`ALL`](Self::ALL).
    fn index(kind: Self::Kind) -> usize;
}

/// Handles some kinds of an event.
///
/// It is called on the dispatcher's thread only, so neither it nor its futures need be `Send`. A panic is caught,
/// counted and logged; it concerns no other handler, and the next event comes as ever.
pub trait Handler<E: Kinds, C = Context>: 'static {
    /// The kinds it is called with; asked for once, when the dispatcher is built. Naming one twice means no more.
    fn interests(&self) -> &'static [E::Kind];

    /// Handles an event of one of these kinds.
    #[expect(async_fn_in_trait, reason = "a dispatcher and its handlers stay on one thread: no future need be `Send`")]
    async fn handle(&self, ctx: &C, event: &E);

    /// What it is called in the log and in the statistics: its type, unless it says otherwise.
    fn name(&self) -> &'static str {
        std::any::type_name::<Self>()
    }
}

/// Hands each event to the handlers that are interested in its kind. The [module](self) says how.
pub struct Dispatcher<E: Kinds, C: 'static = Context> {
    ctx: Rc<C>,
    handlers: Vec<Place<E, C>>,
    /// Who is interested, in the order of registration, at the index of each kind.
    routes: Vec<Vec<Place<E, C>>>,
}

/// A dispatcher to be.
#[must_use = "nothing is dispatched before `build`"]
pub struct Builder<E: Kinds, C: 'static = Context> {
    candidates: Vec<Candidate<E, C>>,
}

/// A handler, and the queue it wants if it is to be isolated.
struct Candidate<E: Kinds, C> {
    called: Called<E, C>,
    queue: Option<Queue<E>>,
}

struct Queue<E> {
    capacity: usize,
    policy: Policy,
    copy: fn(&E) -> E,
}

/// What a handler of a dispatcher has done so far. Each event dispatched to it counts once: as handled, panicked, lost
/// or queued, unless it is being handled just now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandlerStats {
    /// What the handler calls itself.
    pub name: &'static str,
    /// Calls that came to their end.
    pub handled: u64,
    /// Calls that panicked.
    pub panicked: u64,
    /// Events that did not reach it, or whose call was dropped before its end: its queue was full, the event could not
    /// be copied, or the dispatch or the dispatcher was dropped.
    pub lost: u64,
    /// Events that wait in its queue; 0 for a handler in line.
    pub queued: usize,
    /// The most that ever waited there.
    pub high_water: usize,
}

impl<E: Kinds, C: 'static> Builder<E, C> {
    /// Adds a handler that is called in line: `dispatch` waits for it.
    pub fn handler(mut self, handler: impl Handler<E, C>) -> Self {
        self.candidates.push(Candidate { called: Called::new(handler), queue: None });
        self
    }

    /// Adds a handler with a queue of its own, for 64 events, and a task that takes them out: it holds up nobody, and
    /// loses the newest events when it is too slow.
    pub fn isolated(self, handler: impl Handler<E, C>) -> Self
    where
        E: Clone,
    {
        self.isolated_with(handler, CAPACITY, Policy::default())
    }

    /// As [`isolated`](Self::isolated), with a queue for `capacity` events (one at least) that does what `policy` says
    /// when it is full.
    pub fn isolated_with(mut self, handler: impl Handler<E, C>, capacity: usize, policy: Policy) -> Self
    where
        E: Clone,
    {
        let queue = Some(Queue { capacity, policy, copy: E::clone });
        self.candidates.push(Candidate { called: Called::new(handler), queue });
        self
    }

    /// Makes the dispatcher; `ctx` is what every handler gets.
    ///
    /// # Errors
    /// `NoRuntime` if there are isolated handlers and this thread runs no Tokio runtime or `LocalSet` that could run
    /// them. Without any, no runtime is needed.
    ///
    /// # Panics
    /// If a hand-written [`Kinds::index`] is not below the number of kinds.
    pub fn build(self, ctx: C) -> Result<Dispatcher<E, C>, RegisterError> {
        let ctx = Rc::new(ctx);
        let mut routes: Vec<Vec<Place<E, C>>> = E::ALL.iter().map(|_| Vec::new()).collect();
        let mut handlers = Vec::new();
        for Candidate { called, queue } in self.candidates {
            let mut interests = called.handler.interests().to_vec();
            interests.sort_unstable();
            interests.dedup();
            let place = match queue {
                None => Place::InLine(Rc::new(called)),
                Some(queue) => Place::Isolated(Worker::new(called, queue, &ctx)),
            };
            for kind in interests {
                routes[E::index(kind)].push(place.clone());
            }
            handlers.push(place);
        }
        // If one cannot be spawned, dropping the dispatcher ends the others.
        let dispatcher = Dispatcher { ctx, handlers, routes };
        for worker in dispatcher.workers() {
            spawn_here(Box::pin(Task(worker.clone())), None)?;
        }
        Ok(dispatcher)
    }
}

impl<E: Kinds, C: 'static> Dispatcher<E, C> {
    /// A dispatcher without handlers yet.
    pub fn builder() -> Builder<E, C> {
        Builder { candidates: Vec::new() }
    }

    /// Hands the event to every handler that is interested in its kind: waits for those in line, in the order of their
    /// registration, and queues a copy for those that are isolated. Nobody else is called.
    ///
    /// A handler may dispatch in turn, if it has a way to its dispatcher: that event is handed out at once.
    pub async fn dispatch(&self, event: &E) {
        let mut left = Left(self.routes[E::index(event.kind())].iter());
        let mut waiting_since = None;
        for place in left.0.by_ref() {
            match place {
                Place::InLine(called) => called.call(&self.ctx, event).await,
                Place::Isolated(worker) => worker.offer(event, &mut waiting_since).await,
            }
        }
    }

    /// Ends the dispatcher: waits until the isolated handlers have handled what is queued for them, at most 5 s
    /// altogether, and drops what is left then, calls that still run included. Answers the final numbers, in which the
    /// latter count as lost.
    ///
    /// An isolated handler may close its own dispatcher: its own call is not waited for, and what else is queued for
    /// it is dropped.
    pub async fn close(self) -> Vec<HandlerStats> {
        self.close_within(DRAIN).await
    }

    /// [`close`](Self::close) with another bound.
    pub async fn close_within(self, bound: Duration) -> Vec<HandlerStats> {
        for worker in self.workers() {
            worker.events.close();
        }
        let mut deadline = Deadline::after(bound);
        poll_fn(|cx| {
            let mut all_over = true;
            for worker in self.workers().filter(|worker| !worker.is_over()) {
                worker.closer.set(Some(cx.waker().clone()));
                all_over = false;
            }
            let is_late = deadline.as_mut().is_some_and(|deadline| Pin::new(deadline).poll(cx).is_ready());
            if all_over || is_late { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        self.end();
        self.stats()
    }

    /// What each handler has done, in the order of registration.
    pub fn stats(&self) -> Vec<HandlerStats> {
        let of = |place: &Place<E, C>| {
            let called = place.called();
            let (queued, high_water) = match place {
                Place::InLine(_) => (0, 0),
                Place::Isolated(worker) => (worker.events.len(), worker.events.depth().high_water()),
            };
            HandlerStats {
                name: called.name,
                handled: called.handled.get(),
                panicked: called.panicked.get(),
                lost: called.lost.get(),
                queued,
                high_water,
            }
        };
        self.handlers.iter().map(of).collect()
    }

    fn workers(&self) -> impl Iterator<Item = &Rc<Worker<E, C>>> {
        self.handlers.iter().filter_map(|place| match place {
            Place::InLine(_) => None,
            Place::Isolated(worker) => Some(worker),
        })
    }

    fn end(&self) {
        self.workers().for_each(|worker| worker.end());
    }
}

impl<E: Kinds, C: 'static> Drop for Dispatcher<E, C> {
    fn drop(&mut self) {
        self.end();
    }
}

/// Where a handler is called.
enum Place<E: Kinds, C: 'static> {
    InLine(Rc<Called<E, C>>),
    Isolated(Rc<Worker<E, C>>),
}

impl<E: Kinds, C> Place<E, C> {
    fn called(&self) -> &Called<E, C> {
        match self {
            Place::InLine(called) => called,
            Place::Isolated(worker) => &worker.called,
        }
    }
}

impl<E: Kinds, C> Clone for Place<E, C> {
    fn clone(&self) -> Self {
        match self {
            Place::InLine(called) => Place::InLine(called.clone()),
            Place::Isolated(worker) => Place::Isolated(worker.clone()),
        }
    }
}

/// The handlers that have not got an event yet; they lose it if its dispatch is dropped.
struct Left<'a, E: Kinds, C: 'static>(std::slice::Iter<'a, Place<E, C>>);

impl<E: Kinds, C> Drop for Left<'_, E, C> {
    fn drop(&mut self) {
        self.0.by_ref().for_each(|place| place.called().lose());
    }
}

/// A handler and its numbers.
struct Called<E: Kinds, C> {
    handler: Box<dyn AnyHandler<E, C>>,
    name: &'static str,
    handled: Cell<u64>,
    panicked: Cell<u64>,
    lost: Cell<u64>,
}

impl<E: Kinds, C> Called<E, C> {
    fn new(handler: impl Handler<E, C>) -> Self {
        let name = handler.name();
        Called { handler: Box::new(handler), name, handled: Cell::new(0), panicked: Cell::new(0), lost: Cell::new(0) }
    }

    async fn call(&self, ctx: &C, event: &E) {
        let unhandled = Unhandled(self);
        let outcome = match caught(|| self.handler.handle(ctx, event)) {
            Ok(mut future) => {
                let outcome = poll_fn(|cx| match caught(|| future.as_mut().poll(cx)) {
                    Ok(polled) => polled.map(Ok),
                    Err(message) => Poll::Ready(Err(message)),
                });
                let outcome = outcome.await;
                drop_caught(future);
                outcome
            }
            Err(message) => Err(message),
        };
        // It came to an end, of whatever kind.
        std::mem::forget(unhandled);
        match outcome {
            Ok(()) => self.handled.update(|handled| handled + 1),
            Err(message) => {
                self.panicked.update(|panicked| panicked + 1);
                tracing::error!(handler = self.name, panic = message, "a handler of a dispatcher panicked");
            }
        }
    }

    /// Counts an event that did not reach this one, and says so at the 1st, 2nd, 4th, 8th … time.
    fn lose(&self) {
        self.lost.update(|lost| lost + 1);
        let lost = self.lost.get();
        if lost.is_power_of_two() {
            tracing::warn!(handler = self.name, lost, "a handler of a dispatcher loses events");
        }
    }
}

/// Loses an event when dropped: one that is on its way into a handler or its queue, until it is there.
struct Unhandled<'a, E: Kinds, C>(&'a Called<E, C>);

impl<E: Kinds, C> Drop for Unhandled<'_, E, C> {
    fn drop(&mut self) {
        self.0.lose();
    }
}

/// A handler whose type is forgotten.
trait AnyHandler<E: Kinds, C> {
    fn interests(&self) -> &'static [E::Kind];
    fn handle<'a>(&'a self, ctx: &'a C, event: &'a E) -> Pin<Box<dyn Future<Output = ()> + 'a>>;
}

impl<E: Kinds, C, H: Handler<E, C>> AnyHandler<E, C> for H {
    fn interests(&self) -> &'static [E::Kind] {
        Handler::interests(self)
    }

    fn handle<'a>(&'a self, ctx: &'a C, event: &'a E) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
        Box::pin(Handler::handle(self, ctx, event))
    }
}

/// An isolated handler.
struct Worker<E: Kinds, C: 'static> {
    called: Called<E, C>,
    events: Mailbox<E, OneThread>,
    copy: fn(&E) -> E,
    /// What its task does, until it is over. It is kept here to be dropped with the dispatcher, at once, and not when
    /// the runtime comes round to it. Borrowed while it runs.
    work: RefCell<Option<Pin<Box<dyn Future<Output = ()>>>>>,
    has_ended: Cell<bool>,
    /// Its task's.
    waker: Cell<Option<Waker>>,
    /// Of whoever waits for its end.
    closer: Cell<Option<Waker>>,
}

impl<E: Kinds, C: 'static> Worker<E, C> {
    fn new(called: Called<E, C>, queue: Queue<E>, ctx: &Rc<C>) -> Rc<Self> {
        let Queue { capacity, policy, copy } = queue;
        let worker = Rc::new(Worker {
            called,
            events: Mailbox::new(capacity, policy),
            copy,
            work: RefCell::new(None),
            has_ended: Cell::new(false),
            waker: Cell::new(None),
            closer: Cell::new(None),
        });
        // A circle, which `end` breaks.
        *worker.work.borrow_mut() = Some(Box::pin(work(worker.clone(), ctx.clone())));
        worker
    }

    /// Queues a copy of the event, or counts it as lost.
    async fn offer(&self, event: &E, waiting_since: &mut Option<Instant>) {
        let unhandled = Unhandled(&self.called);
        let copy = match caught(|| (self.copy)(event)) {
            Ok(copy) => copy,
            Err(message) => {
                tracing::error!(handler = self.called.name, panic = message, "an event panicked while it was cloned");
                return;
            }
        };
        let outcome = match (self.events.push(copy), self.events.patience()) {
            (Err(Refused { item, why: Why::Full }), Some(bound)) => {
                // Altogether, however many handlers are waited for.
                let waited = waiting_since.get_or_insert_with(Instant::now).elapsed();
                self.push_within(item, bound.saturating_sub(waited)).await.map(|()| 0)
            }
            (outcome, _) => outcome,
        };
        match outcome {
            Ok(older) => {
                std::mem::forget(unhandled);
                (0..older).for_each(|_| self.called.lose());
            }
            Err(refused) => drop_caught(refused.item),
        }
    }

    async fn push_within(&self, mut item: E, bound: Duration) -> Result<(), Refused<E>> {
        let mut deadline = Deadline::after(bound);
        let mut room = pin!(self.events.room());
        loop {
            let is_late = poll_fn(|cx| {
                if room.as_mut().poll(cx).is_ready() {
                    return Poll::Ready(false);
                }
                deadline.as_mut().map_or(Poll::Pending, |deadline| Pin::new(deadline).poll(cx).map(|()| true))
            })
            .await;
            match self.events.try_push(item) {
                Err(Refused { item: back, why: Why::Full }) if !is_late => item = back,
                outcome => return outcome,
            }
        }
    }

    fn poll_work(&self, cx: &mut TaskContext<'_>) -> Poll<()> {
        self.waker.set(Some(cx.waker().clone()));
        let polled = match &mut *self.work.borrow_mut() {
            Some(work) => work.as_mut().poll(cx),
            None => Poll::Ready(()),
        };
        if self.has_ended.get() { Poll::Ready(()) } else { polled }
    }

    /// Whether there is nothing to wait for: it is over, or the one who asks is this very handler.
    fn is_over(&self) -> bool {
        self.work.try_borrow().map_or(true, |work| work.is_none())
    }

    /// Drops what this one is doing and what is queued for it. Doing it again does nothing.
    fn end(&self) {
        self.has_ended.set(true);
        self.events.close();
        for event in self.events.drain() {
            drop_caught(event);
            self.called.lose();
        }
        // If it cannot be borrowed, then this is called from inside of it, and its task ends when it comes back.
        let work = self.work.try_borrow_mut().ok().and_then(|mut work| work.take());
        drop_caught(work);
        self.waker.take().into_iter().chain(self.closer.take()).for_each(Waker::wake);
    }
}

async fn work<E: Kinds, C>(worker: Rc<Worker<E, C>>, ctx: Rc<C>) {
    while let Some(event) = poll_fn(|cx| worker.events.poll_pop(cx)).await {
        worker.called.call(&ctx, &event).await;
        drop_caught(event);
        // A handler that never waits, and is never out of events, lets others run.
        consume_budget().await;
    }
}

/// What the runtime has of a worker.
struct Task<E: Kinds, C: 'static>(Rc<Worker<E, C>>);

impl<E: Kinds, C> Future for Task<E, C> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        self.0.poll_work(cx)
    }
}

impl<E: Kinds, C> Drop for Task<E, C> {
    fn drop(&mut self) {
        // Whether it came to its end or its runtime did.
        self.0.end();
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::pin::pin;
    use tokio::sync::Semaphore;
    use tokio::task::{LocalSet, yield_now};

    /// Numbered, so that order can be seen.
    #[derive(Clone)]
    enum Number {
        Even(u32),
        Odd(u32),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    enum NumberKind {
        Even,
        Odd,
    }

    impl Number {
        fn new(value: u32) -> Number {
            if value.is_multiple_of(2) { Number::Even(value) } else { Number::Odd(value) }
        }
    }

    impl Kinds for Number {
        type Kind = NumberKind;
        const ALL: &'static [NumberKind] = &[NumberKind::Even, NumberKind::Odd];

        fn kind(&self) -> NumberKind {
            match self {
                Number::Even(_) => NumberKind::Even,
                Number::Odd(_) => NumberKind::Odd,
            }
        }

        fn index(kind: NumberKind) -> usize {
            kind as usize
        }
    }

    /// Takes a permit for each event, notes it, and panics at every multiple of five.
    struct Picky {
        interests: &'static [NumberKind],
        permits: Rc<Semaphore>,
        seen: Rc<RefCell<Vec<u32>>>,
    }

    impl Handler<Number> for Picky {
        fn interests(&self) -> &'static [NumberKind] {
            self.interests
        }

        async fn handle(&self, _ctx: &Context, event: &Number) {
            self.permits.acquire().await.unwrap().forget();
            let (Number::Even(value) | Number::Odd(value)) = *event;
            self.seen.borrow_mut().push(value);
            assert!(!value.is_multiple_of(5), "on purpose");
        }
    }

    #[derive(Clone, Copy, Debug)]
    enum Step {
        /// Polled once, then dropped if it is not ready.
        Dispatch,
        Permit,
        Settle,
    }

    fn policy() -> impl Strategy<Value = Policy> {
        let far = Policy::Wait(Duration::from_secs(3600));
        prop::sample::select(vec![Policy::DropNewest, Policy::DropOldest, Policy::Latest, far, Policy::Reject])
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![4 => Just(Step::Dispatch), 2 => Just(Step::Permit), 1 => Just(Step::Settle)];
        prop::collection::vec(step, 0..60)
    }

    async fn settle() {
        for _ in 0..20 {
            yield_now().await;
        }
    }

    /// Three handlers: one in line that never waits for long, and two isolated ones.
    async fn every_event_counts_once(capacity: usize, policy: Policy, steps: Vec<Step>) -> Result<(), TestCaseError> {
        const INTERESTS: [&[NumberKind]; 3] = [Number::ALL, Number::ALL, &[NumberKind::Odd]];
        let permits = [Semaphore::MAX_PERMITS, 0, 0].map(|permits| Rc::new(Semaphore::new(permits)));
        let seen: [Rc<RefCell<Vec<u32>>>; 3] = Default::default();
        let picky =
            |at: usize| Picky { interests: INTERESTS[at], permits: permits[at].clone(), seen: seen[at].clone() };
        let dispatcher = Dispatcher::<Number>::builder()
            .handler(picky(0))
            .isolated_with(picky(1), capacity, policy)
            .isolated_with(picky(2), capacity, policy)
            .build(Context::DEFAULT)
            .unwrap();
        let mut dispatched = [0; 3];
        for (value, step) in (0..).zip(steps) {
            match step {
                Step::Dispatch => {
                    let event = Number::new(value);
                    for (count, interests) in dispatched.iter_mut().zip(INTERESTS) {
                        *count += u64::from(interests.contains(&event.kind()));
                    }
                    let mut dispatch = pin!(dispatcher.dispatch(&event));
                    let ready = poll_fn(|cx| Poll::Ready(dispatch.as_mut().poll(cx).is_ready())).await;
                    prop_assert!(ready || matches!(policy, Policy::Wait(_)), "held up");
                }
                Step::Permit => permits[1..].iter().for_each(|permits| permits.add_permits(1)),
                Step::Settle => settle().await,
            }
            for (stats, dispatched) in dispatcher.stats().iter().zip(dispatched) {
                let settled = stats.handled + stats.panicked + stats.lost + stats.queued as u64;
                let running = dispatched.checked_sub(settled);
                prop_assert!(matches!(running, Some(0 | 1)), "{stats:?} of {dispatched}");
                prop_assert!(stats.queued <= stats.high_water && stats.high_water <= capacity.max(1));
            }
        }
        let last = dispatcher.close_within(Duration::ZERO).await;
        for ((stats, dispatched), seen) in last.iter().zip(dispatched).zip(&seen) {
            let seen = seen.borrow();
            prop_assert_eq!(stats.handled + stats.panicked + stats.lost, dispatched);
            prop_assert_eq!(stats.handled + stats.panicked, seen.len() as u64);
            prop_assert_eq!(stats.panicked, seen.iter().filter(|value| value.is_multiple_of(5)).count() as u64);
            prop_assert!(seen.is_sorted(), "out of order: {seen:?}");
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn any_sequence_of_steps_counts_every_event_once(
            capacity in 0..4_usize, policy in policy(), steps in steps(),
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            LocalSet::new().block_on(&runtime, every_event_counts_once(capacity, policy, steps))?;
        }
    }
}
