//! Emitting with patience: every listener gets its copy as soon as there is room for it, in whatever order that happens,
//! and a slow one delays nobody else's.

use super::{Event, Hearing, Listeners, give_up, hear, hear_shared, lose, miss, tell_lost, try_forward};
use crate::blocking::block_on_until;
use crate::caught::{caught, drop_caught};
use crate::context::Context;
use crate::dispatch;
use crate::error::Undelivered;
use crate::mailbox::{Mailbox, Refused, Sharing, Threads, Why};
use crate::registry::{self, Group, Line, Registration, Seat};
use crate::room;
use crate::stats::Meter;
use crate::thread::Thread;
use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
use std::time::{Duration, Instant};

/// Emits an event and waits until every listener's queue has taken it. No thread is blocked.
///
/// A listener that goes meanwhile is waited for no longer. Dropping the future takes the event from those whose queues
/// have not taken it yet, which is counted as lost. Polled from inside a plain listener, it does what `emit` does.
pub fn emit_async<E: Event>(ctx: &Context, event: E) -> impl Future<Output = ()> + Send + use<E> {
    let context = *ctx;
    async move {
        let mut rest = begin(&context, event, Patience::WithAll);
        poll_fn(|cx| rest.poll(cx)).await;
    }
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
    /// How many will not get it.
    lost: usize,
}

struct Waiting<E: Event> {
    queue: Full<E>,
    /// Among those who wait for room there.
    place: Option<u64>,
}

/// Whose queue is full.
enum Full<E: Event> {
    /// A listener with a queue of its own, wherever this is polled.
    Queue(Arc<Registration>, Arc<Mailbox<E, Threads>>),
    /// The same, but its queue is of the one thread that emits and listens.
    Here(Arc<Registration>),
    /// The listeners of another thread.
    Thread(Arc<Group>),
    /// Something behind a shared listener.
    Behind(Box<dyn Late + Send>),
}

/// An event that what is behind a shared listener has no room for yet. For the run time behind the ABI.
#[doc(hidden)]
pub trait Late {
    /// Ready when the event is there, or never will be. If this is dropped before, the event is lost, which is counted by
    /// whoever made it.
    fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<()>;
}

thread_local! {
    /// Where a shared listener that is called just now may leave what is late, if it is waited for.
    static LATE: RefCell<Vec<Box<dyn Late + Send>>> = const { RefCell::new(Vec::new()) };
    static HAS_PATIENCE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the event that a shared listener is called with just now may be late: see [`wait_later`].
#[doc(hidden)]
#[inline]
pub fn has_patience() -> bool {
    HAS_PATIENCE.get()
}

/// Has whoever emits the event wait for it. Only where [`has_patience`].
#[doc(hidden)]
pub fn wait_later(late: impl Late + Send + 'static) {
    LATE.with_borrow_mut(|all| all.push(Box::new(late)));
}

/// Whether this thread may wait for others: it runs no handlers.
#[doc(hidden)]
pub fn may_wait() -> bool {
    !room::is_home()
}

/// Calls a shared listener, and collects what it left.
fn with_patience<E: Event>(call: impl FnOnce() -> u64, mut wait: impl FnMut(Full<E>)) -> u64 {
    HAS_PATIENCE.set(true);
    let delivered = call();
    HAS_PATIENCE.set(false);
    LATE.take().into_iter().for_each(|late| wait(Full::Behind(late)));
    delivered
}

/// Emits an event to everybody who has room.
fn begin<E: Event>(ctx: &Context, event: E, patience: Patience) -> Rest<E> {
    let mut rest = Rest { context: *ctx, event, waiting: Vec::new(), patience: Duration::ZERO, lost: 0 };
    let Some(line) = registry::line::<Listeners<E>>(*ctx) else { return rest };
    let Ok(event) = caught(|| rest.event.clone()) else {
        miss(&line);
        rest.lost = line.spots.len();
        return rest;
    };
    let thread = Thread::current();
    if dispatch::is_busy(thread) {
        super::emit(ctx, event);
        return rest;
    }
    let waiting = Rc::new(RefCell::new(Vec::new()));
    let late = waiting.clone();
    // A turn that need not wait is not refused.
    let _ = dispatch::in_turn(thread, move || first_round(thread, &line, &event, patience, &late));
    for (one, how_long) in waiting.take() {
        rest.patience = rest.patience.max(how_long);
        rest.waiting.push(Waiting { queue: one, place: None });
    }
    rest
}

type Unsettled<E> = RefCell<Vec<(Full<E>, Duration)>>;

fn first_round<E: Event>(
    thread: Thread,
    line: &Line<Listeners<E>>,
    event: &E,
    patience: Patience,
    late: &Unsettled<E>,
) {
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
                late.borrow_mut().push((Full::Thread(group.clone()), Duration::ZERO));
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
                Hearing::Call(listener) => delivered += hear(thread, home, || listener(event), meter),
                Hearing::Queue(queue) => offer(&**queue, event, registration, meter, patience, |how_long| {
                    wait(Full::Here(registration.clone()), how_long);
                }),
            },
            Seat::Shared(listener) if patience == Patience::WithAll => {
                let call = || hear_shared(thread, listener, registration, event, meter);
                delivered += with_patience(call, |behind| wait(behind, Duration::ZERO));
            }
            Seat::Shared(listener) => delivered += hear_shared(thread, listener, registration, event, meter),
            Seat::Queued(queue) => offer(&**queue, event, registration, meter, patience, |how_long| {
                wait(Full::Queue(registration.clone(), queue.clone()), how_long);
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
    meter: &Meter,
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
        let mut lost = 0;
        self.waiting.retain_mut(|one| {
            let Poll::Ready(is_lost) = one.poll(context, event, cx) else { return true };
            one.leave(context);
            if is_lost {
                lost += one.give_up(context);
            }
            false
        });
        self.lost += lost;
        if self.waiting.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    }

    fn wait(&mut self, deadline: Option<Instant>) -> Result<(), Undelivered> {
        if !self.waiting.is_empty() {
            let _ = block_on_until(poll_fn(|cx| self.poll(cx)), deadline);
            self.abandon();
        }
        if self.lost == 0 { Ok(()) } else { Err(Undelivered { listeners: self.lost }) }
    }

    /// Counts those who have not got it.
    fn abandon(&mut self) {
        let context = self.context;
        for mut one in self.waiting.drain(..) {
            one.leave(context);
            self.lost += one.give_up(context);
        }
    }
}

impl<E: Event> Drop for Rest<E> {
    fn drop(&mut self) {
        self.abandon();
    }
}

impl<E: Event> Waiting<E> {
    /// Counts the event as lost; for how many.
    fn give_up(&self, context: Context) -> usize {
        let registration = match &self.queue {
            Full::Thread(group) => {
                give_up(group, Why::Full);
                return group.members.len();
            }
            Full::Queue(registration, queue) => {
                queue.count_lost();
                registration
            }
            Full::Here(registration) => registration,
            // It has counters of its own.
            Full::Behind(_) => return 1,
        };
        registration.lose(1);
        if let Some(line) = registry::line::<Listeners<E>>(context) {
            line.meter().full.add(1);
            if let Full::Here(_) = self.queue {
                seat(&line, registration).into_iter().for_each(tell_lost);
            }
        }
        1
    }

    /// Ready when it has got the event, or never will; true if that is because the event cannot be copied.
    fn poll(&mut self, context: Context, event: &E, cx: &mut TaskContext<'_>) -> Poll<bool> {
        let place = &mut self.place;
        match &mut self.queue {
            Full::Behind(late) => late.poll(cx).map(|()| false),
            Full::Thread(group) => {
                let room = |cx: &mut TaskContext<'_>| group.queue.messages.poll_room(cx, place);
                insist(event, |copy| try_forward(group, copy), room, cx, || give_up(group, Why::Closed))
            }
            Full::Queue(_, queue) => {
                let room = |cx: &mut TaskContext<'_>| queue.poll_room(cx, place);
                let gone = || {
                    if let Some(line) = registry::line::<Listeners<E>>(context) {
                        line.meter().gone.add(1);
                    }
                };
                insist(event, |copy| queue.try_push(copy), room, cx, gone)
            }
            Full::Here(registration) => {
                let Some(line) = registry::line::<Listeners<E>>(context) else { return Poll::Ready(false) };
                let gone = || line.meter().gone.add(1);
                match seat(&line, registration) {
                    Some(Seat::Here(home)) if let Hearing::Queue(queue) = &home.handler => {
                        let room = |cx: &mut TaskContext<'_>| queue.poll_room(cx, place);
                        insist(event, |copy| queue.try_push(copy), room, cx, gone)
                    }
                    _ => {
                        gone();
                        Poll::Ready(false)
                    }
                }
            }
        }
    }

    /// Waits for room no more.
    fn leave(&mut self, context: Context) {
        let place = &mut self.place;
        match &self.queue {
            _ if place.is_none() => {}
            Full::Behind(_) => {}
            Full::Thread(group) => group.queue.messages.leave(place),
            Full::Queue(_, queue) => queue.leave(place),
            Full::Here(registration) => {
                let line = registry::line::<Listeners<E>>(context);
                if let Some(Seat::Here(home)) = line.as_ref().and_then(|line| seat(line, registration))
                    && let Hearing::Queue(queue) = &home.handler
                {
                    queue.leave(place);
                }
            }
        }
    }
}

fn seat<'a, E: Event>(line: &'a Line<Listeners<E>>, registration: &Registration) -> Option<&'a Seat<Listeners<E>>> {
    line.spots.iter().find(|spot| spot.registration.id == registration.id).map(|spot| &spot.seat)
}

/// Tries until it works or there is no room; true if the event cannot be copied, which is done only where there is room.
fn insist<E: Clone>(
    event: &E,
    push: impl Fn(E) -> Result<(), Refused<E>>,
    mut room: impl FnMut(&mut TaskContext<'_>) -> Poll<()>,
    cx: &mut TaskContext<'_>,
    gone: impl FnOnce(),
) -> Poll<bool> {
    while room(cx).is_ready() {
        let Ok(copy) = caught(|| event.clone()) else { return Poll::Ready(true) };
        match push(copy) {
            Ok(()) => return Poll::Ready(false),
            Err(Refused { why: Why::Closed, .. }) => {
                gone();
                return Poll::Ready(false);
            }
            // Somebody else was faster.
            Err(Refused { item, .. }) => drop_caught(item),
        }
    }
    Poll::Pending
}
