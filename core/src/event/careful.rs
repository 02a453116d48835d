//! Emitting with patience: every listener gets its copy as soon as there is room for it, in whatever order that happens,
//! and a slow one delays nobody else's.

use super::{Event, Hearing, Listeners, give_up, hear, hear_shared, lose, miss, tell_lost, try_forward};
use crate::blocking::block_on_until;
use crate::caught::caught;
use crate::context::Context;
use crate::dispatch;
use crate::error::Undelivered;
use crate::mailbox::{Mailbox, Refused, Sharing, Threads, Why};
use crate::registry::{self, Group, Line, Registration, Seat};
use crate::room;
use crate::stats::Meter;
use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
use std::time::{Duration, Instant};

/// Emits an event and waits until every listener's queue has taken it. No thread is blocked.
///
/// A listener that goes meanwhile is waited for no longer. Dropping the future takes the event from those whose queues
/// have not taken it yet, which is counted as lost. Polled from inside a plain listener, it does what `emit` does.
pub async fn emit_async<E: Event>(ctx: &Context, event: E) {
    let mut rest = begin(ctx, event, Patience::WithAll);
    poll_fn(|cx| rest.poll(cx)).await;
}

/// Emits an event that nobody must miss: waits, blocking this thread, until every listener's queue has taken it, at most
/// for `within` altogether. A slow listener delays nobody else's copy; no lock is held meanwhile.
///
/// On a thread that itself runs handlers it never waits, because it might wait for itself: what finds no room there is
/// lost at once ([`emit_async`] waits there too). Called from inside a listener it does what `emit` does, and says `Ok`.
///
/// # Errors
/// How many listeners did not get it.
pub fn emit_must_deliver<E: Event>(ctx: &Context, event: E, within: Duration) -> Result<(), Undelivered> {
    let deadline = if room::is_home() { Some(Instant::now()) } else { Instant::now().checked_add(within) };
    let mut rest = begin(ctx, event, Patience::WithAll);
    rest.wait(deadline)
}

/// Emits an event, and waits for those whose policy is `wait`: for the longest of them. Not for threads that run handlers.
pub(super) fn emit_patiently<E: Event>(ctx: &Context, event: E) {
    let begun = Instant::now();
    let mut rest = begin(ctx, event, Patience::WhereDeclared);
    let deadline = begun.checked_add(rest.patience);
    let _ = rest.wait(deadline);
}

/// Which full queues are waited for.
#[derive(Clone, Copy, PartialEq)]
enum Patience {
    WithAll,
    WhereDeclared,
}

/// An event that has not reached everybody yet.
struct Rest<E: Event> {
    context: Context,
    event: E,
    waiting: Vec<Waiting<E>>,
    /// The longest time that one of them is to be waited for.
    patience: Duration,
}

enum Waiting<E: Event> {
    /// A listener with a queue of its own, wherever this is polled.
    Queue(Arc<Registration>, Arc<Mailbox<E, Threads>>),
    /// The same, but its queue is of the one thread that emits and listens.
    Here(Arc<Registration>),
    /// The listeners of another thread.
    Thread(Arc<Group<Listeners<E>>>),
}

/// Emits an event to everybody who has room.
fn begin<E: Event>(ctx: &Context, event: E, patience: Patience) -> Rest<E> {
    let mut rest = Rest { context: *ctx, event, waiting: Vec::new(), patience: Duration::ZERO };
    let Some(line) = registry::line::<Listeners<E>>(*ctx) else { return rest };
    if dispatch::is_busy() {
        super::emit(ctx, rest.event.clone());
        return rest;
    }
    let Ok(event) = caught(|| rest.event.clone()) else {
        miss(&line);
        return rest;
    };
    let waiting = Rc::new(RefCell::new(Vec::new()));
    let late = waiting.clone();
    // A turn that need not wait is not refused.
    let _ = dispatch::in_turn(move || first_round(&line, &event, patience, &late));
    for (one, how_long) in waiting.take() {
        rest.patience = rest.patience.max(how_long);
        rest.waiting.push(one);
    }
    rest
}

type Late<E> = RefCell<Vec<(Waiting<E>, Duration)>>;

fn first_round<E: Event>(line: &Line<Listeners<E>>, event: &E, patience: Patience, late: &Late<E>) {
    let meter = line.meter();
    meter.sent(line.spots.len());
    for group in &line.away {
        let Ok(copy) = caught(|| event.clone()) else {
            group.members.iter().for_each(|member| lose(meter, member));
            continue;
        };
        match try_forward(group, copy) {
            Ok(()) => {}
            Err(Refused { why: Why::Full, .. }) if patience == Patience::WithAll => {
                late.borrow_mut().push((Waiting::Thread(group.clone()), Duration::ZERO));
            }
            Err(refused) => give_up(group, refused.why),
        }
    }
    let mut delivered = 0;
    for spot in &line.spots {
        let registration = &spot.registration;
        let wait = |one, how_long| late.borrow_mut().push((one, how_long));
        match &spot.seat {
            Seat::Here(home) => match &home.handler {
                Hearing::Call(listener) => delivered += hear(home, || listener(event), meter),
                Hearing::Queue(queue) => offer(&**queue, event, registration, meter, patience, |how_long| {
                    wait(Waiting::Here(registration.clone()), how_long);
                }),
            },
            Seat::Shared(listener) => delivered += hear_shared(listener, registration, event, meter),
            Seat::Queued(queue) => offer(&**queue, event, registration, meter, patience, |how_long| {
                wait(Waiting::Queue(registration.clone(), queue.clone()), how_long);
            }),
            Seat::There(..) => {}
        }
    }
    meter.delivered(delivered);
}

/// Puts a copy of the event into a listener's own queue, or notes that it has to wait.
fn offer<E: Event, S: Sharing>(
    queue: &Mailbox<E, S>,
    event: &E,
    registration: &Registration,
    meter: &Meter<Listeners<E>>,
    patience: Patience,
    wait: impl FnOnce(Duration),
) {
    let how_long = queue.patience();
    if patience == Patience::WhereDeclared && how_long.is_none() {
        return super::put(queue, event, registration, meter);
    }
    let Ok(copy) = caught(|| event.clone()) else {
        queue.count_lost();
        return lose(meter, registration);
    };
    match queue.try_push(copy) {
        Ok(()) => {}
        Err(Refused { why: Why::Full, .. }) => wait(how_long.unwrap_or_default()),
        Err(Refused { why: Why::Closed, .. }) => meter.gone.add(1),
    }
}

impl<E: Event> Rest<E> {
    /// Ready when everybody has got the event or is gone.
    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<()> {
        let (context, event) = (self.context, &self.event);
        self.waiting.retain(|one| one.poll(context, event, cx).is_pending());
        if self.waiting.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    }

    fn wait(&mut self, deadline: Option<Instant>) -> Result<(), Undelivered> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let _ = block_on_until(poll_fn(|cx| self.poll(cx)), deadline);
        match self.abandon() {
            0 => Ok(()),
            listeners => Err(Undelivered { listeners }),
        }
    }

    /// Counts those who have not got it; how many they are.
    fn abandon(&mut self) -> usize {
        if self.waiting.is_empty() {
            return 0;
        }
        let line = registry::line::<Listeners<E>>(self.context);
        let mut lost = 0;
        for one in self.waiting.drain(..) {
            match one {
                Waiting::Thread(group) => {
                    lost += group.members.len();
                    give_up(&group, Why::Full);
                }
                Waiting::Queue(registration, queue) => {
                    lost += 1;
                    queue.count_lost();
                    registration.lose(1);
                    line.iter().for_each(|line| line.meter().full.add(1));
                }
                Waiting::Here(registration) => {
                    lost += 1;
                    registration.lose(1);
                    let Some(line) = &line else { continue };
                    line.meter().full.add(1);
                    seat(line, &registration).into_iter().for_each(tell_lost);
                }
            }
        }
        lost
    }
}

impl<E: Event> Drop for Rest<E> {
    fn drop(&mut self) {
        self.abandon();
    }
}

impl<E: Event> Waiting<E> {
    /// Ready when it has got the event, or never will.
    fn poll(&self, context: Context, event: &E, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Ok(copy) = caught(|| event.clone()) else { return Poll::Ready(()) };
        match self {
            Waiting::Thread(group) => insist(
                copy,
                |copy| try_forward(group, copy),
                |cx| group.queue.messages.poll_room(cx),
                cx,
                || {
                    give_up(group, Why::Closed);
                },
            ),
            Waiting::Queue(_, queue) => insist(
                copy,
                |copy| queue.try_push(copy),
                |cx| queue.poll_room(cx),
                cx,
                || {
                    if let Some(line) = registry::line::<Listeners<E>>(context) {
                        line.meter().gone.add(1);
                    }
                },
            ),
            Waiting::Here(registration) => {
                let Some(line) = registry::line::<Listeners<E>>(context) else { return Poll::Ready(()) };
                let gone = || line.meter().gone.add(1);
                match seat(&line, registration) {
                    Some(Seat::Here(home)) if let Hearing::Queue(queue) = &home.handler => {
                        insist(copy, |copy| queue.try_push(copy), |cx| queue.poll_room(cx), cx, gone)
                    }
                    _ => {
                        gone();
                        Poll::Ready(())
                    }
                }
            }
        }
    }
}

fn seat<'a, E: Event>(line: &'a Line<Listeners<E>>, registration: &Registration) -> Option<&'a Seat<Listeners<E>>> {
    line.spots.iter().find(|spot| spot.registration.id == registration.id).map(|spot| &spot.seat)
}

/// Tries until it works or there is no room.
fn insist<E>(
    mut copy: E,
    push: impl Fn(E) -> Result<(), Refused<E>>,
    room: impl Fn(&mut TaskContext<'_>) -> Poll<()>,
    cx: &mut TaskContext<'_>,
    gone: impl FnOnce(),
) -> Poll<()> {
    loop {
        match push(copy) {
            Ok(()) => return Poll::Ready(()),
            Err(Refused { why: Why::Closed, .. }) => {
                gone();
                return Poll::Ready(());
            }
            Err(Refused { item, .. }) => copy = item,
        }
        if room(cx).is_pending() {
            return Poll::Pending;
        }
    }
}
