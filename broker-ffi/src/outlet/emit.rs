//! How an event gets into an outlet, on the thread that emits it, and how it waits for room.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
use std::time::Instant;

use brokers_core::blocking::block_on_until;
use brokers_core::event::{self, Event};
use brokers_core::policy::Policy;
use brokers_core::thread::Thread;

use super::{Alone, Channel, Lane, Ordering, Outlet, Pack, Phase, State, Told, Wanted, Why, makes_room};
use crate::event_ring::Segment;
use crate::fence;
use crate::panic::{contained, message};

impl Outlet {
    /// Queues an event. Runs on the thread that emits, in the broker's listener.
    #[inline]
    pub(crate) fn push<E: Event, P: Pack<E>>(self: &Arc<Self>, thread: Thread, channel: &Arc<Channel>, event: &E) {
        if let Some(missed) = self.put::<E, P>(thread, channel, event, &Wanted::ALL, false) {
            Late::<E, P> { outlet: self.clone(), channel: channel.clone(), event: None, missed, packs: PhantomData }
                .wait(event);
        }
    }

    /// Queues an event for those who want it; `is_late` if it has been waited for. Who has no room, but is worth waiting
    /// for, is returned.
    #[inline]
    pub(super) fn put<E: Event, P: Pack<E>>(
        self: &Arc<Self>,
        thread: Thread,
        channel: &Arc<Channel>,
        event: &E,
        wanted: &Wanted,
        is_late: bool,
    ) -> Option<Wanted> {
        let mut missed: Option<Wanted> = None;
        let with_lanes = wanted.lanes.as_ref().is_none_or(|lanes| !lanes.is_empty());
        let alone = (with_lanes && channel.lanes.load(Ordering::Relaxed) > 0).then(|| alone::<E, P>(channel, event));
        let for_ring = wanted.ring && channel.sharers.load(Ordering::Relaxed) > 0;
        let mut ready = if for_ring { prepared::<E, P>(event) } else { None };
        let mut refused = (for_ring && ready.is_none()).then_some(Why::Unfit);
        let mut displaced = None;
        let mut state = self.state.lock_on(thread);
        let number = state.next;
        if matches!(state.phase, Phase::Abandoned | Phase::Ended) {
            drop(state);
            self.lose(channel, &Wanted { lanes: wanted.lanes.clone(), number, ..*wanted }, Why::Over);
            return missed;
        }
        let mut is_new = false;
        if ready.is_some() {
            if !self.has_room(&mut state) {
                if is_late || event::has_patience() {
                    missed.get_or_insert_with(Wanted::nobody).ring = true;
                } else {
                    refused = Some(Why::Full);
                }
            } else if let Some(ready) = ready.take() {
                match write::<E, P>(&mut state, channel, event, ready) {
                    Ok(()) => is_new = true,
                    Err(()) => refused = Some(Why::Unfit),
                }
            }
        }
        if let Some(alone) = alone {
            let (is_put, all) = self.put_alone(&mut state, channel, alone, wanted, is_late, &mut missed);
            (is_new, displaced) = (is_new | is_put, Some(all));
        }
        if let Some(missed) = &mut missed {
            missed.number = number;
        }
        state.next += u64::from(is_new || refused.is_some() || missed.is_some());
        let mut told = Told::Already;
        if is_new || state.has_losses {
            told = self.note_due(&mut state);
        }
        drop(state);
        if told != Told::Already {
            self.tell(told);
        }
        if let Some(why) = refused {
            self.lose(channel, &Wanted { ring: true, number, ..Wanted::nobody() }, why);
        }
        if ready.is_some() || displaced.is_some() {
            contained("the drop of an event", || drop((ready, displaced)));
        }
        missed
    }

    /// Whether one more event may wait in the ring.
    #[inline]
    fn has_room(&self, state: &mut State) -> bool {
        // What was begun meanwhile is looked up only where it matters: whoever delivers writes it all the time.
        let at_most = state.events - state.begun;
        if at_most < self.capacity && at_most <= state.highest {
            return true;
        }
        state.begun = self.progress.begun.load(Ordering::Acquire);
        let waiting = state.events - state.begun;
        if waiting < self.capacity {
            state.highest = state.highest.max(waiting + 1 + (waiting >> 4));
            state.highest = state.highest.min(self.capacity);
        }
        waiting < self.capacity
    }

    /// Puts a record into the lanes of a channel. Whether one has it now, and what is to be dropped.
    #[cold]
    fn put_alone(
        &self,
        state: &mut State,
        channel: &Arc<Channel>,
        alone: Result<Arc<Alone>, ()>,
        wanted: &Wanted,
        is_late: bool,
        missed: &mut Option<Wanted>,
    ) -> (bool, Vec<Arc<Alone>>) {
        let mut displaced = Vec::new();
        let number = state.next;
        let has_patience = is_late || event::has_patience();
        let may_wait = has_patience || (!makes_room() && event::may_wait());
        let (mut is_new, mut lost_full, mut has_losses) = (false, 0, false);
        for lane in state.lanes.iter_mut().filter(|lane| ptr::eq(lane.channel, &raw const **channel)) {
            if wanted.lanes.as_ref().is_some_and(|lanes| !lanes.contains(&lane.subscriber.handle)) {
                continue;
            }
            let Ok(alone) = &alone else {
                self.lost_unfit.fetch_add(1, Ordering::Relaxed);
                has_losses |= lane.subscriber.lose(1);
                continue;
            };
            if lane.waiting.len() >= lane.capacity {
                let can_wait = has_patience || matches!(lane.policy, Policy::Wait(_)) && may_wait;
                if can_wait && !matches!(lane.policy, Policy::DropOldest | Policy::Latest) {
                    let missed = missed.get_or_insert_with(Wanted::nobody);
                    missed.lanes.get_or_insert_default().push(lane.subscriber.handle);
                    if let Policy::Wait(patience) = lane.policy {
                        missed.patience = missed.patience.max(patience);
                    }
                    continue;
                }
                lost_full += 1;
                has_losses |= lane.subscriber.lose(1);
                if !matches!(lane.policy, Policy::DropOldest | Policy::Latest) {
                    continue;
                }
                displaced.extend(lane.waiting.pop_front().map(|(_, oldest)| oldest));
            }
            lane.waiting.push_back((number, alone.clone()));
            is_new = true;
        }
        state.has_losses |= has_losses;
        self.lost_full.fetch_add(lost_full, Ordering::Relaxed);
        displaced.extend(alone.ok().filter(|alone| Arc::strong_count(alone) == 1));
        (is_new, displaced)
    }

    /// Ready when one of those who missed an event may have room.
    fn poll_room(&self, channel: &Channel, missed: &Wanted, cx: &TaskContext<'_>) -> Poll<()> {
        let mut state = self.state.lock();
        if !state.waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            state.waiting.push(cx.waker().clone());
        }
        self.room_wanted.store(true, Ordering::Relaxed);
        fence::heavy();
        let is_over = matches!(state.phase, Phase::Abandoned | Phase::Ended);
        let is_gone = |handle: &u64| !state.lanes.iter().any(|lane| lane.subscriber.handle == *handle);
        let has_room = |lane: &Lane| {
            lane.waiting.len() < lane.capacity
                && missed.lanes.as_ref().is_some_and(|lanes| lanes.contains(&lane.subscriber.handle))
        };
        let is_ready = is_over
            || missed.lanes.as_ref().is_some_and(|lanes| lanes.iter().any(is_gone))
            || state.lanes.iter().any(has_room)
            || missed.ring && channel.sharers.load(Ordering::Relaxed) == 0
            || missed.ring && state.events - self.progress.begun.load(Ordering::Acquire) < self.capacity;
        if is_ready { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// The author's code is not run under a lock, and may panic.
#[inline]
fn prepared<E: Event, P: Pack<E>>(event: &E) -> Option<P::Ready> {
    catch_unwind(AssertUnwindSafe(|| P::prepare(event))).map_err(|payload| complain_panic::<E>(payload)).ok()
}

#[cold]
fn complain_panic<E: Event>(payload: Box<dyn std::any::Any + Send>) {
    let message = message(payload);
    tracing::error!(target: "brokers", event = E::NAME, %message, "an event could not be copied: that panicked");
}

/// Writes an event into the ring.
#[inline]
fn write<E: Event, P: Pack<E>>(
    state: &mut State,
    channel: &Arc<Channel>,
    event: &E,
    ready: P::Ready,
) -> Result<(), ()> {
    let (owner, number) = (Arc::as_ptr(channel), state.next);
    let segment = state.ring.segment_for::<P::Shown>();
    let written = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: there is room, and `P::write` writes the payload if it succeeds.
        unsafe { segment.write(owner, number, |place, arena| P::write(event, ready, place, arena)) }
    }));
    match written {
        Ok(Ok(())) => {
            state.events += 1;
            Ok(())
        }
        // What is to be said of it can be said once the queue is unlocked.
        Ok(Err(_)) => Err(()),
        Err(payload) => {
            complain_panic::<E>(payload);
            Err(())
        }
    }
}

/// Writes an event into a record by itself.
fn alone<E: Event, P: Pack<E>>(channel: &Arc<Channel>, event: &E) -> Result<Arc<Alone>, ()> {
    let written = catch_unwind(AssertUnwindSafe(|| {
        let mut segment = Segment::for_one::<P::Shown>();
        let ready = P::prepare(event);
        // SAFETY: there is room, and `P::write` writes the payload if it succeeds.
        let written =
            unsafe { segment.write(Arc::as_ptr(channel), 0, |place, arena| P::write(event, ready, place, arena)) };
        written.map(|()| Arc::new(Alone(segment))).map_err(drop)
    }));
    written.unwrap_or_else(|payload| {
        complain_panic::<E>(payload);
        Err(())
    })
}

/// An event that is waited for room for.
struct Late<E: Event, P: Pack<E>> {
    outlet: Arc<Outlet>,
    channel: Arc<Channel>,
    /// A copy, if the emitter does not wait here.
    event: Option<E>,
    missed: Wanted,
    packs: PhantomData<fn(P)>,
}

impl<E: Event, P: Pack<E>> Late<E, P> {
    /// Waits here, or has the emitter wait for all that is late together.
    #[cold]
    fn wait(mut self, event: &E) {
        if event::has_patience() {
            self.event = catch_unwind(AssertUnwindSafe(|| event.clone())).map_err(complain_panic::<E>).ok();
            if self.event.is_some() {
                event::wait_later(self);
            }
            return;
        }
        let deadline = Instant::now().checked_add(self.missed.patience);
        // What is still missed then is counted when this is dropped.
        let _ = block_on_until(poll_fn(|cx| self.poll_with(event, cx)), deadline);
    }

    fn poll_with(&mut self, event: &E, cx: &TaskContext<'_>) -> Poll<()> {
        loop {
            if self.outlet.poll_room(&self.channel, &self.missed, cx).is_pending() {
                return Poll::Pending;
            }
            let patience = self.missed.patience;
            let missed = self.outlet.put::<E, P>(Thread::current(), &self.channel, event, &self.missed, true);
            let is_over = missed.is_none();
            self.missed = Wanted { patience, ..missed.unwrap_or_else(Wanted::nobody) };
            if is_over {
                return Poll::Ready(());
            }
        }
    }
}

impl<E: Event, P: Pack<E>> event::Late for Late<E, P> {
    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Some(event) = self.event.take() else { return Poll::Ready(()) };
        let polled = self.poll_with(&event, cx);
        self.event = Some(event);
        polled
    }
}

impl<E: Event, P: Pack<E>> Drop for Late<E, P> {
    fn drop(&mut self) {
        if !self.missed.is_nobody() {
            self.outlet.lose(&self.channel, &self.missed, Why::Full);
        }
    }
}
