//! Delivering from an outlet, by one thread at a time, and its end.

use std::collections::VecDeque;
use std::ptr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{
    Alone, AtomicU64, Carrier, Channel, FOREVER, Frame, Idle, Ordering, Outlet, Phase, State, Subscriber, Subscribers,
    TURNS, Why, any_turn, run_job, turns,
};
use crate::courier::ThreadHooks;
use crate::delivery::DeliveryNumbers;
use crate::event_ring::Cursor;
use crate::fault::Fault;
use crate::fence;
use crate::panic::contained;
use crate::status::Status;
use crate::subscription::Ran;

/// What a turn has come to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Left {
    /// There is more.
    More,
    /// Nothing is due.
    Nothing,
    /// The end: the outlet delivers nothing any more.
    End,
}

/// The right to deliver.
struct Turn<'a> {
    outlet: &'a Arc<Outlet>,
    /// In the segment in hand.
    cursor: Cursor<Channel>,
    partial: Option<(Subscribers, usize)>,
    has_lanes: bool,
}

impl Outlet {
    /// Runs at most `max` callbacks and completions, unless somebody else does. How many ran, and what is left.
    pub(crate) fn deliver(self: &Arc<Self>, max: usize) -> (usize, Left) {
        let mut state = self.state.lock();
        if state.is_taken {
            return (0, Left::Nothing);
        }
        if state.phase == Phase::Ended {
            return (0, Left::End);
        }
        state.is_taken = true;
        // Whatever comes from now on is looked for before the turn ends.
        state.idle = Idle::No;
        let mut turn = Turn {
            outlet: self,
            cursor: state.ring.unread(),
            partial: state.partial.take(),
            has_lanes: !state.lanes.is_empty(),
        };
        drop(state);
        let frame = Frame { library: self.library, outlet: Arc::as_ptr(self), outer: turns() };
        TURNS.with(|turns| turns.set(&raw const frame));
        let (ran, left) = turn.run(max);
        TURNS.with(|turns| turns.set(frame.outer));
        (ran, left)
    }

    /// As [`deliver`](Self::deliver), for whoever pulls. Who ended the subscription may have found this turn taken, and then
    /// leaves what is left to it.
    pub(crate) fn pull(self: &Arc<Self>, max: usize) -> usize {
        let (ran, left) = self.deliver(max);
        if left == Left::More && self.phase() != Phase::Open { ran + self.deliver(usize::MAX).0 } else { ran }
    }

    /// The only subscription of this queue has ended.
    pub(crate) fn finish_alone(self: &Arc<Self>) {
        self.begin_to_finish();
        if let Carrier::Puller(_) = self.carrier {
            // It may be that nobody pulls any more.
            self.deliver(usize::MAX);
        }
    }

    /// Waits until something is due here, the end has come, or the deadline has passed.
    fn wait_due(&self, deadline: Option<Instant>) {
        let is_due = |state: &State| {
            state.phase == Phase::Ended || !state.is_taken && (state.has_due() || state.phase != Phase::Open)
        };
        let deadline = deadline.unwrap_or_else(|| Instant::now() + FOREVER);
        self.state.wait_until(&self.changed, deadline, is_due);
    }

    /// As [`Library::dispatch`] says.
    pub(crate) fn dispatch(
        self: &Arc<Self>,
        hooks: &ThreadHooks,
        max: usize,
        timeout: Option<Duration>,
    ) -> Result<usize, Fault> {
        if any_turn(|frame| ptr::eq(frame.outlet, &raw const **self)) {
            let message = format!("a callback of this context of {} cannot wait for others", self.library.name);
            return Err(Fault::new(Status::WouldDeadlock, message));
        }
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            let (ran, left) = hooks.batch(|| self.deliver(max));
            let is_late = timeout.is_some() && deadline.is_some_and(|deadline| deadline <= Instant::now());
            if ran > 0 || left == Left::End || is_late || max == 0 {
                return Ok(ran);
            }
            self.wait_due(deadline);
        }
    }

    /// Delivers on this thread until the end or the deadline.
    pub(crate) fn serve(self: &Arc<Self>, hooks: &ThreadHooks, deadline: Instant) {
        while hooks.batch(|| self.deliver(usize::MAX)).1 != Left::End && Instant::now() < deadline {
            self.wait_due(Some(deadline));
        }
    }

    /// What waits is delivered, then all ends.
    pub(crate) fn begin_to_finish(self: &Arc<Self>) {
        self.set_phase(Phase::Finishing);
    }

    fn set_phase(self: &Arc<Self>, phase: Phase) {
        let mut state = self.state.lock();
        if state.phase == Phase::Ended || phase == Phase::Finishing && state.phase != Phase::Open {
            return;
        }
        state.phase = phase;
        if state.idle != Idle::No {
            state.idle = Idle::No;
            self.signal(state);
        }
    }

    /// Gives up the events that wait. If nobody delivers just now, all ends here: what has to be told, such as completions,
    /// is told on this thread.
    pub(crate) fn abandon(self: &Arc<Self>) {
        self.is_abandoned.store(true, Ordering::Relaxed);
        fence::heavy();
        let mut state = self.state.lock();
        let begun = self.progress.begun.load(Ordering::Acquire);
        let in_lanes: usize = state.lanes.iter().map(|lane| lane.waiting.len()).sum();
        let lost = state.events - begun + in_lanes as u64;
        let mut waiting = Vec::new();
        if state.is_taken && state.phase != Phase::Ended && !state.is_counted {
            // A callback may run for long still, and somebody ask what was lost.
            state.is_counted = true;
            waiting = self.give_up_lanes(&mut state);
            let events: Vec<_> = state.ring.heads().filter(|head| !head.owner.is_null()).collect();
            let waiting = (state.events - begun) as usize;
            for head in events.into_iter().rev().take(waiting) {
                // SAFETY: the outlet keeps its channels.
                self.give_up(unsafe { (*head.owner).shared() }.iter(), head.number);
            }
        }
        drop(state);
        contained("the drop of an event", || drop(waiting));
        if lost > 0 {
            let library = self.library.name;
            tracing::warn!(target: "brokers", library, lost, "events were not delivered in time at shutdown");
        }
        self.set_phase(Phase::Abandoned);
        self.deliver(usize::MAX);
    }

    /// If nobody delivers and nothing is due, the end is here.
    pub(crate) fn end_if_empty(self: &Arc<Self>) {
        let state = self.state.lock();
        let is_empty = !state.has_due();
        drop(state);
        if is_empty {
            self.deliver(usize::MAX);
        }
    }

    /// Ready when the end has come.
    pub(crate) async fn ended(&self) {
        loop {
            let mut ended = std::pin::pin!(self.ended.notified());
            ended.as_mut().enable();
            if self.phase() == Phase::Ended {
                return;
            }
            ended.await;
        }
    }

    /// Waits for the end, and for that of its thread if it was its last outlet, however long that takes.
    pub(crate) fn join(&self) {
        let is_over = |state: &State| state.phase == Phase::Ended;
        self.state.wait_until(&self.changed, Instant::now() + FOREVER, is_over);
        if let Carrier::Courier(courier) = &self.carrier {
            courier.join();
        }
    }

    pub(crate) fn add_numbers(&self, numbers: &mut DeliveryNumbers) {
        let state = self.state.lock();
        numbers.queued += state.events - self.progress.begun.load(Ordering::Acquire);
        numbers.queued += state.lanes.iter().map(|lane| lane.waiting.len() as u64).sum::<u64>();
        numbers.highest += state.highest;
        drop(state);
        let progress = &self.progress;
        numbers.delivered += progress.callbacks.load(Ordering::Relaxed);
        numbers.panicked += progress.panicked.load(Ordering::Relaxed);
        numbers.completions += progress.completions.load(Ordering::Relaxed);
        numbers.lost_full += self.lost_full.load(Ordering::Relaxed);
        numbers.lost_abandoned += self.lost_over.load(Ordering::Relaxed);
        numbers.lost_unfit += self.lost_unfit.load(Ordering::Relaxed);
    }
}

impl State {
    fn has_due(&self) -> bool {
        self.has_losses || !self.ring.is_empty() || self.lanes.iter().any(|lane| !lane.waiting.is_empty())
    }
}

/// What comes next.
enum Next {
    /// The first record of the batch.
    Record,
    Alone(Arc<Subscriber>, Arc<Alone>),
    /// Nothing but what is said.
    No(Left),
}

/// Only whoever has the turn writes these.
#[inline]
fn count(counter: &AtomicU64) {
    counter.store(counter.load(Ordering::Relaxed) + 1, Ordering::Release);
}

impl Turn<'_> {
    fn run(&mut self, max: usize) -> (usize, Left) {
        let mut ran = 0;
        loop {
            if self.outlet.is_abandoned.load(Ordering::Relaxed) {
                return (ran, self.end());
            }
            if ran >= max {
                return (ran, self.put_down());
            }
            match self.next() {
                Next::Record => ran += self.deliver_record(max - ran),
                Next::Alone(subscriber, alone) => {
                    ran += usize::from(self.call(&subscriber, alone.0.unread().payload()));
                    contained("the drop of an event", || drop(alone));
                }
                Next::No(Left::More) => {}
                Next::No(Left::Nothing) => return (ran, Left::Nothing),
                Next::No(Left::End) => return (ran, self.end()),
            }
        }
    }

    #[inline]
    fn next(&mut self) -> Next {
        if (!self.has_lanes || self.partial.is_some()) && self.cursor.front().is_some() {
            return Next::Record;
        }
        // In a lane there may be what was emitted before.
        if !self.has_lanes && self.cursor.look_again() && !self.outlet.has_lanes.load(Ordering::Relaxed) {
            return Next::Record;
        }
        self.look()
    }

    /// Looks into the queue.
    #[cold]
    fn look(&mut self) -> Next {
        let outlet = self.outlet;
        let mut state = outlet.state.lock();
        if state.has_losses {
            state.has_losses = false;
            drop(state);
            self.tell_losses();
            return Next::No(Left::More);
        }
        self.has_lanes = !state.lanes.is_empty();
        if self.cursor.front().is_none() {
            self.turn_over(&mut state);
        }
        let record = self.cursor.front().map(|head| head.number);
        let lane = state.lanes.iter_mut().filter(|lane| !lane.waiting.is_empty()).min_by_key(|lane| lane.waiting[0].0);
        match (record, lane) {
            (Some(record), Some(lane)) if record <= lane.waiting[0].0 => return Next::Record,
            (Some(_), None) => return Next::Record,
            (_, Some(lane)) => {
                let subscriber = lane.subscriber.clone();
                let Some((_, alone)) = lane.waiting.pop_front() else { return Next::No(Left::More) };
                if !state.waiting.is_empty() {
                    outlet.make_room(state);
                }
                return Next::Alone(subscriber, alone);
            }
            (None, None) => {}
        }
        if state.phase != Phase::Open {
            return Next::No(Left::End);
        }
        // The turn ends under the lock, so that nothing comes in between.
        let unused = state.ring.rest();
        state.is_taken = false;
        state.idle = Idle::Yes;
        if let Carrier::Manual(handle) = &outlet.carrier {
            handle.lower();
        }
        drop(state);
        drop(unused);
        outlet.changed.notify_all();
        Next::No(Left::Nothing)
    }

    /// Goes on with what was written meanwhile, here or in the next segment.
    fn turn_over(&mut self, state: &mut State) {
        state.ring.read_to(&self.cursor);
        state.ring.turn_over();
        self.cursor = state.ring.unread();
    }

    /// Gives the turn up though there may be more.
    fn put_down(&mut self) -> Left {
        let outlet = self.outlet;
        let mut state = outlet.state.lock();
        state.ring.read_to(&self.cursor);
        state.partial = self.partial.take();
        state.is_taken = false;
        let left = if state.has_due() || state.phase != Phase::Open { Left::More } else { Left::Nothing };
        if left == Left::Nothing {
            state.idle = Idle::Yes;
        }
        if let Carrier::Manual(handle) = &outlet.carrier {
            if left == Left::More { handle.raise() } else { handle.lower() }
        }
        drop(state);
        outlet.changed.notify_all();
        left
    }

    /// Calls those who want the record at hand, at most `max` of them. How many it were.
    #[inline]
    fn deliver_record(&mut self, max: usize) -> usize {
        let outlet = self.outlet;
        let payload = self.cursor.payload();
        let Some(head) = self.cursor.front() else { return 0 };
        let (owner, number) = (head.owner, head.number);
        if owner.is_null() {
            // SAFETY: records without an owner are jobs, and this one is taken out without being dropped.
            contained("a completion", || unsafe { run_job(payload, outlet.instance) });
            self.cursor.pop(true);
            count(&outlet.progress.completions);
            return 1;
        }
        let partial = self.partial.take();
        if partial.is_none() {
            count(&outlet.progress.begun);
            // Whoever abandons the rest, or waits for room, sees that it is begun, or is seen here.
            fence::light();
            if outlet.room_wanted.load(Ordering::Relaxed) {
                outlet.make_room(outlet.state.lock());
            }
        }
        // SAFETY: the outlet keeps its channels; this is the turn, and nobody else takes one before it is over.
        let all = unsafe { (*owner).subscribers() };
        let (subscribers, begin) = partial.as_ref().map_or((all, 0), |(some, begin)| (some, *begin));
        let mut ran = 0;
        for (at, subscriber) in subscribers.iter().enumerate().skip(begin) {
            if !subscriber.wants(number) {
                continue;
            }
            if ran == max || outlet.is_abandoned.load(Ordering::Relaxed) {
                self.partial = Some((subscribers.clone(), at));
                return ran;
            }
            ran += usize::from(outlet.call(subscriber, payload));
        }
        self.cursor.pop(false);
        ran
    }

    fn call(&self, subscriber: &Subscriber, payload: *mut ()) -> bool {
        self.outlet.call(subscriber, payload)
    }

    /// Calls the hooks of those who lost something.
    fn tell_losses(&self) {
        let Some(home) = self.outlet.home.upgrade() else { return };
        for subscriber in home.subscribers_of(self.outlet) {
            subscriber.tell_lost(self.outlet.instance);
            if subscriber.is_closed() {
                home.forget_gone(subscriber.handle);
            }
        }
    }

    /// Loses the events that are left, runs the completions, and ends all subscriptions.
    #[cold]
    fn end(&mut self) -> Left {
        let outlet = self.outlet;
        self.clear();
        if let Some(home) = outlet.home.upgrade() {
            home.give_back(outlet);
        }
        let mut state = loop {
            // What came meanwhile.
            self.clear();
            let state = outlet.state.lock();
            if state.ring.is_empty() {
                break state;
            }
        };
        state.phase = Phase::Ended;
        state.is_taken = false;
        let unused = std::mem::take(&mut state.ring);
        if let Carrier::Manual(handle) = &outlet.carrier {
            handle.lower();
        }
        outlet.make_room(state);
        drop(unused);
        if let Carrier::Courier(courier) = &outlet.carrier {
            courier.leave();
        }
        outlet.changed.notify_all();
        outlet.ended.notify_waiters();
        Left::End
    }

    /// Loses the events that wait now, and runs the completions among them.
    fn clear(&mut self) {
        let outlet = self.outlet;
        let is_counted = outlet.state.lock().is_counted;
        loop {
            while let Some(head) = self.cursor.front() {
                let (owner, number) = (head.owner, head.number);
                if owner.is_null() {
                    self.deliver_record(1);
                    continue;
                }
                let partial = self.partial.take();
                if partial.is_some() || !is_counted {
                    // SAFETY: as in `deliver_record`.
                    let all = unsafe { (*owner).subscribers() };
                    let (subscribers, begin) = partial.as_ref().map_or((all, 0), |(some, begin)| (some, *begin));
                    outlet.give_up(subscribers.iter().skip(begin), number);
                }
                if partial.is_none() {
                    count(&outlet.progress.begun);
                }
                self.cursor.pop(false);
            }
            let mut state = outlet.state.lock();
            self.turn_over(&mut state);
            let waiting = outlet.give_up_lanes(&mut state);
            drop(state);
            contained("the drop of an event", || drop(waiting));
            if self.cursor.front().is_none() {
                return;
            }
        }
    }
}

impl Outlet {
    /// Counts an event as lost for those who would have seen it.
    fn give_up<'a>(&self, subscribers: impl Iterator<Item = &'a Arc<Subscriber>>, number: u64) {
        let late = subscribers.filter(|one| one.wants(number) && !one.is_closed());
        let mut lost = 0;
        for subscriber in late {
            subscriber.lose(1);
            lost += 1;
        }
        self.count_lost(Why::Over, lost);
    }

    /// Counts what waits in lanes as lost. What that was.
    fn give_up_lanes(&self, state: &mut State) -> Vec<VecDeque<(u64, Arc<Alone>)>> {
        let given_up = state.lanes.iter_mut().map(|lane| {
            lane.subscriber.lose(lane.waiting.len() as u64);
            self.count_lost(Why::Over, lane.waiting.len() as u64);
            std::mem::take(&mut lane.waiting)
        });
        given_up.collect()
    }
}

impl Outlet {
    /// Calls a subscriber. Whether it is still subscribed.
    #[inline]
    fn call(&self, subscriber: &Subscriber, payload: *mut ()) -> bool {
        let ran = subscriber.run(self.instance, |call| call(self.instance, payload.cast_const()));
        if ran != Ran::Not {
            count(&self.progress.callbacks);
        }
        if ran == Ran::Panicked {
            count(&self.progress.panicked);
        }
        if subscriber.is_closed() {
            // Closed while its callback ran.
            self.forget(subscriber.handle);
        }
        ran != Ran::Not
    }

    #[cold]
    fn forget(&self, handle: u64) {
        if let Some(home) = self.home.upgrade() {
            home.forget_gone(handle);
        }
    }
}
