//! Events: many emitters, many listeners, fire and forget.
//!
//! # Ordering
//! Each listener sees the events of one emitter in the order they were emitted. [`emit`] hands one copy to each other
//! thread that has listeners, and calls the listeners of its own thread and the shared ones before it returns, in the
//! order they registered. What a listener emits is kept back until the current event has reached all listeners, so that
//! all listeners of a thread see one order. A listener sees every event emitted after it registered and none before.
//!
//! # Back-pressure
//! An emitter waits for a listener only where a [`Policy`](crate::policy::Policy) says so. Listeners of one thread share
//! that thread's queue (65,536 messages); asynchronous ones, streams, and those with options of their own have a queue
//! each (1,024 events unless said otherwise). An event that does not find room is lost for that listener, or costs it an
//! older one, which is counted ([`lost`], [`stats`](crate::stats::stats)) and logged. [`emit_must_deliver`] and
//! [`emit_async`] wait for room.
//!
//! # Drop
//! [`drop_listener`] and [`drop_listener_blocking`] return when no call of the listener runs any more, or
//! `StillRunning` after 5 s, or at once if called by the very listener. A listener's captures are dropped on its thread.
//! What an asynchronous listener has begun is dropped at once on its own thread; from another one it may end within the
//! 5 s. What waits in its queue is dropped.
//!
//! # Shutdown
//! A listener goes with its context, and with the runtime of its thread (if it needs one) or its thread. What was still
//! queued for it then is dropped; a stream still gives out what it has, and then ends.
//!
//! # Allocation
//! Emitting allocates nothing but what copies of the event do: one for each other thread with listeners (if this one has
//! none, the last of them gets the event itself), and one for each queue of a listener's own. Queues grow as they are
//! used and keep their size. An asynchronous listener allocates its future.

mod careful;
mod listener;
mod stream;

pub use careful::{Late, emit_async, emit_must_deliver, has_patience, may_wait, wait_later};
pub use listener::{Hearing, Listener, Seats, listen, listen_async, listen_shared, listen_shared_on, listener};
pub use stream::{EventStream, Lagged, stream};

use crate::blocking::block_on_until;
use crate::caught::caught;
use crate::context::Context;
use crate::deadline::Deadline;
use crate::dispatch;
use crate::drain::Gated;
use crate::error::DropListenerError;
use crate::handle::{ListenerHandle, Removed};
use crate::hazard::View;
use crate::lane::Lane;
use crate::mailbox::{Mailbox, Refused, Sharing, Threads, Why};
use crate::policy::QueueOptions;
use crate::queue::Errand;
use crate::registry::{self, Group, Homed, Line, Presence, Queued, Registration, Role, Seat, SharedHandler, Site};
use crate::room::{self, Room};
use crate::stats::{BrokerKind, Meter};
use crate::thread::Thread;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;
use std::thread::LocalKey;
use std::time::{Duration, Instant};

/// How long dropping a listener waits for a call that still runs.
const DRAIN: Duration = Duration::from_secs(5);

/// How long it then waits for a future that has been given up to be dropped by its thread.
const GRACE: Duration = Duration::from_millis(500);

/// A declared event; `#[event]` implements it.
pub trait Event: Clone + Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// Its name in the declaration.
    const NAME: &'static str;
    /// What the declaration says about the queues of its listeners.
    const QUEUE: QueueOptions = QueueOptions::DECLARED_NONE;
    #[doc(hidden)]
    fn site() -> &'static LocalKey<Site<Listeners<Self>>>;
    #[doc(hidden)]
    fn presence() -> &'static Presence;
}

/// The role of an event's listeners.
#[doc(hidden)]
pub struct Listeners<E>(PhantomData<fn(E)>);

impl<E: Event> Role for Listeners<E> {
    type Lane = E::Lane;
    type Handler = Hearing<E>;
    type Shared = Box<dyn Fn(Thread, &E) + Send + Sync>;
    type Queued = Mailbox<E, Threads>;
    type Errand = Parcel<E>;
    const NAME: &'static str = E::NAME;
    const KIND: BrokerKind = BrokerKind::Event;

    fn site() -> &'static LocalKey<Site<Self>> {
        E::site()
    }

    #[inline]
    fn presence() -> &'static Presence {
        E::presence()
    }
}

impl<E: Event> Queued for Mailbox<E, Threads> {
    fn close(&self) {
        Mailbox::close(self);
    }

    fn waits(&self) -> bool {
        self.patience().is_some()
    }
}

/// Emits an event to every listener of the context. Waits for none, unless the event's or a listener's policy is
/// `wait` and this thread runs no handlers.
///
/// Any thread may emit, with or without a runtime, also from inside a listener.
#[inline]
pub fn emit<E: Event>(ctx: &Context, event: E) {
    if !E::presence().is_nobody() {
        emit_to_some(ctx, event);
    }
}

#[inline(never)] // So that nothing is set up for it where there is nobody.
fn emit_to_some<E: Event>(ctx: &Context, event: E) {
    let Some(line) = registry::line_at_once::<Listeners<E>>(*ctx) else { return };
    let thread = Thread::current();
    if line.waits && !dispatch::is_busy(thread) && !room::is_home() {
        return careful::emit_patiently(ctx, event);
    }
    let mut event = Some(event);
    // Where it is: each move of an event costs about as much as a call.
    let at_once = dispatch::at_once(thread, || {
        reach(thread, &line, &mut event);
        event = None;
    });
    if at_once {
        return;
    }
    let everybody = line.clone();
    if dispatch::in_turn(thread, move || reach(thread, &line, &mut event)).is_err() {
        miss(&everybody);
    }
}

/// How many listeners the event has in the context (in the local lane: on this thread).
pub fn listener_count<E: Event>(ctx: &Context) -> usize {
    registry::line::<Listeners<E>>(*ctx).map_or(0, |line| line.spots.len())
}

/// Shows everybody the event; it is taken only if the last one can have it.
fn reach<E: Event>(thread: Thread, line: &Line<Listeners<E>>, place: &mut Option<E>) {
    let Some(event) = &*place else { return };
    let meter = line.meter();
    meter.sent(line.spots.len());
    // Other threads first: they can begin meanwhile. The last of them gets the event itself, if nobody here wants it.
    let copies = line.away.len() - usize::from(line.is_away);
    for group in &line.away[..copies] {
        match caught(|| event.clone()) {
            Ok(event) => forward(group, event),
            Err(_) => group.members.iter().for_each(|member| lose(meter, member)),
        }
    }
    if line.is_away {
        if let Some(event) = place.take() {
            forward(&line.away[copies], event);
        }
        return;
    }
    let mut delivered = 0;
    for spot in &line.spots {
        match &spot.seat {
            Seat::Here(home) => match &home.handler {
                Hearing::Call(listener) => delivered += hear(thread, home, || listener(event), meter),
                Hearing::Queue(queue) => put(&**queue, event, &spot.registration, meter),
            },
            Seat::Shared(listener) => delivered += hear_shared(thread, listener, &spot.registration, event, meter),
            Seat::Queued(queue) => put(&**queue, event, &spot.registration, meter),
            Seat::There(..) => {}
        }
    }
    meter.delivered(delivered);
}

/// Calls a listener of this thread, unless it has been dropped.
#[inline]
fn hear<E: Event>(thread: Thread, home: &Homed<Listeners<E>>, listener: impl FnOnce(), meter: &Meter) -> u64 {
    let registration = &home.registration;
    // Nobody but this thread drops a local listener, and it knows its own stack: such calls need not be counted.
    let inside = E::Lane::REACHES_THREADS.then(|| registration.gate().pass());
    let is_open = inside.as_ref().map_or_else(|| registration.gate().is_open(), Option::is_some);
    if is_open {
        dispatch::call(thread, registration, listener);
    } else {
        meter.gone.add(1);
    }
    u64::from(is_open)
}

/// Calls a shared listener, unless it has been dropped: a call that still runs elsewhere keeps it alive.
#[inline]
fn hear_shared<E: Event>(
    thread: Thread,
    listener: &View<SharedHandler<Listeners<E>>>,
    registration: &Registration,
    event: &E,
    meter: &Meter,
) -> u64 {
    let Some(listener) = listener.enter(thread) else {
        meter.gone.add(1);
        return 0;
    };
    let is_open = registration.gate().is_open();
    if is_open {
        dispatch::call(thread, registration, || (listener.handler)(thread, event));
    } else {
        meter.gone.add(1);
    }
    u64::from(is_open)
}

/// Puts a copy of the event into a listener's own queue.
fn put<E: Event, S: Sharing>(queue: &Mailbox<E, S>, event: &E, registration: &Registration, meter: &Meter) {
    let Ok(copy) = caught(|| event.clone()) else {
        queue.count_lost();
        return lose(meter, registration);
    };
    match queue.push(copy) {
        Ok(lost) => {
            registration.lose(lost as u64);
            meter.full.add(lost as u64);
        }
        Err(Refused { why: Why::Full, .. }) => {
            if queue.patience().is_some() {
                queue.count_lost();
            }
            lose(meter, registration);
        }
        Err(Refused { why: Why::Closed, .. }) => meter.gone.add(1),
    }
}

fn lose(meter: &Meter, registration: &Registration) {
    registration.lose(1);
    meter.full.add(1);
}

/// Counts an event that none of them gets.
fn miss<E: Event>(line: &Line<Listeners<E>>) {
    let meter = line.meter();
    meter.sent(line.spots.len());
    for spot in &line.spots {
        tell_lost(&spot.seat);
        lose(meter, &spot.registration);
    }
}

/// For a stream, which is to say how many it lost.
fn tell_lost<E: Event>(seat: &Seat<Listeners<E>>) {
    match seat {
        Seat::Queued(queue) => queue.count_lost(),
        Seat::Here(home) if let Hearing::Queue(queue) = &home.handler => queue.count_lost(),
        _ => {}
    }
}

/// Hands the event to another thread, for all its listeners.
fn forward<E: Event>(group: &Arc<Group>, event: E) {
    if let Err(refused) = try_forward(group, event) {
        give_up(group, refused.why);
    }
}

fn try_forward<E: Event>(group: &Arc<Group>, event: E) -> Result<(), Refused<E>> {
    group.queue.send(group.track, event, |event| Parcel {
        context: group.broker.world.context,
        broker: group.broker.number,
        newest: group.members.last().map_or(0, |member| member.id),
        copies: group.members.len() as u64,
        event: Some(event),
    })
}

/// Counts what a thread's queue has refused.
fn give_up(group: &Group, why: Why) {
    let count = group.members.len() as u64;
    match why {
        Why::Full => {
            group.members.iter().for_each(|member| member.lose(1));
            group.broker.tally.full.add(count);
        }
        Why::Closed => group.broker.tally.gone.add(count),
    }
}

/// An event on its way to another thread.
#[doc(hidden)]
pub struct Parcel<E: Event> {
    context: Context,
    /// Where it was counted as sent; one that has come after that knows nothing of it.
    broker: u64,
    /// The id of the last of the thread's listeners that were there when it was sent; it is not for later ones.
    newest: u64,
    /// How many they were.
    copies: u64,
    /// Gone once it is opened.
    event: Option<E>,
}

#[expect(private_interfaces, reason = "as for the trait")]
impl<E: Event> Errand for Parcel<E> {
    /// Calls the listeners it is for.
    fn run(mut self, _room: &Rc<Room>) {
        let Some(event) = self.event.take() else { return };
        let (context, broker, newest, copies) = (self.context, self.broker, self.newest, self.copies);
        // It is refused only if the runtime is driven from inside a handler of this very thread, and too much waits.
        let thread = Thread::current();
        let turn = dispatch::in_turn(thread, move || {
            let Some(line) = line_of::<E>(context, broker) else { return };
            let mut delivered = 0;
            for spot in &line.spots {
                if let Seat::Here(home) = &spot.seat
                    && let Hearing::Call(listener) = &home.handler
                    && !home.is_queued
                    && spot.registration.id <= newest
                    && let Some(_inside) = spot.registration.gate().pass()
                {
                    dispatch::call(thread, &spot.registration, || listener(&event));
                    delivered += 1;
                }
            }
            line.meter().delivered(delivered);
            line.meter().gone.add(copies.saturating_sub(delivered));
        });
        if turn.is_err()
            && let Some(line) = line_of::<E>(context, broker)
        {
            line.meter().full.add(copies);
        }
    }
}

/// The line, if it is of that broker.
fn line_of<E: Event>(context: Context, broker: u64) -> Option<Rc<Line<Listeners<E>>>> {
    registry::line::<Listeners<E>>(context).filter(|line| line.meter().broker().number == broker)
}

impl<E: Event> Drop for Parcel<E> {
    fn drop(&mut self) {
        if self.event.is_some()
            && let Some(line) = line_of::<E>(self.context, self.broker)
        {
            line.meter().gone.add(self.copies);
        }
    }
}

/// Stops calling a listener, and waits until no call of it runs: what it captured may be freed then.
///
/// # Errors
/// `Stale` if it is gone already; `StillRunning` if called by the listener itself, or if a call outlasts 5 s: nothing
/// is called any more then, and the captures are dropped when the call ends; `WrongThread` for a local listener of
/// another thread.
pub async fn drop_listener(handle: ListenerHandle) -> Result<(), DropListenerError> {
    let Some(removed) = stop(handle)? else { return Ok(()) };
    drain(removed.registration).await
}

/// [`drop_listener`] for threads without a runtime. On a thread that runs listeners itself prefer the asynchronous
/// one: two such threads that wait for each other's listeners both wait 5 s.
///
/// # Errors
/// Those of [`drop_listener`].
pub fn drop_listener_blocking(handle: ListenerHandle) -> Result<(), DropListenerError> {
    match stop(handle)? {
        None => Ok(()),
        Some(removed) => drain_blocking(&[removed.registration], Instant::now() + DRAIN),
    }
}

/// Stops calling a listener and waits for nothing: calls of it that run now may outlast this. For the run time behind
/// the ABI, whose subscriptions know by themselves when they are over.
///
/// # Errors
/// As for [`drop_listener`]; `StillRunning` only if called by the listener itself.
#[doc(hidden)]
pub fn stop_listener(handle: ListenerHandle) -> Result<(), DropListenerError> {
    stop(handle).map(drop)
}

/// Does what [`drop_listener`] does to every listener of `E` in the context (in the local lane: of this thread), in 5 s
/// altogether. Streams end.
///
/// # Errors
/// `StillRunning` if a call of one of them did not end, for the reasons of [`drop_listener`]. All are called no more.
pub fn drop_all_listeners<E: Event>(
    ctx: &Context,
) -> impl Future<Output = Result<(), DropListenerError>> + Send + use<E> {
    let context = *ctx;
    async move {
        let (removed, mut outcome) = stop_all::<E>(&context);
        // Each has the same 5 s.
        let mut drains: Vec<_> = removed.into_iter().map(|registration| Box::pin(drain(registration))).collect();
        poll_fn(|cx| {
            drains.retain_mut(|drain| match drain.as_mut().poll(cx) {
                Poll::Ready(over) => {
                    outcome = outcome.and(over);
                    false
                }
                Poll::Pending => true,
            });
            if drains.is_empty() { Poll::Ready(outcome) } else { Poll::Pending }
        })
        .await
    }
}

/// [`drop_all_listeners`] for threads without a runtime; what is said of [`drop_listener_blocking`] holds here.
///
/// # Errors
/// Those of [`drop_all_listeners`].
pub fn drop_all_listeners_blocking<E: Event>(ctx: &Context) -> Result<(), DropListenerError> {
    let deadline = Instant::now() + DRAIN;
    let (removed, outcome) = stop_all::<E>(ctx);
    outcome.and(drain_blocking(&removed, deadline))
}

/// How many events the listener has lost, to full queues or because the event could not be copied; `None` if it is gone,
/// or is a local one of another thread.
pub fn lost(handle: ListenerHandle) -> Option<u64> {
    handle.find().map(|registration| registration.lost())
}

/// How many calls of the listener have panicked; `None` if it is gone, or is a local one of another thread.
pub fn panicked(handle: ListenerHandle) -> Option<u64> {
    handle.find().map(|registration| registration.panicked())
}

/// Takes the listener out; what is returned is to be waited for.
fn stop(handle: ListenerHandle) -> Result<Option<Removed>, DropListenerError> {
    if !handle.is_reachable() {
        return Err(DropListenerError::WrongThread);
    }
    let removed = handle.remove().ok_or(DropListenerError::Stale)?;
    if dispatch::is_running(removed.registration.id) {
        return Err(DropListenerError::StillRunning);
    }
    // A listener bound to this thread runs, if at all, further up this very stack.
    Ok(if removed.bound_here { None } else { Some(removed) })
}

/// First all are stopped, then all are waited for.
fn stop_all<E: Event>(ctx: &Context) -> (Vec<Arc<Registration>>, Result<(), DropListenerError>) {
    let mut outcome = Ok(());
    let mut removed = Vec::new();
    for entry in registry::clear::<Listeners<E>>(*ctx) {
        let registration = entry.registration.clone();
        let bound_here = entry.retire();
        if dispatch::is_running(registration.id) {
            outcome = Err(DropListenerError::StillRunning);
        } else if !bound_here {
            removed.push(registration);
        }
    }
    (removed, outcome)
}

async fn drain(registration: Arc<Registration>) -> Result<(), DropListenerError> {
    for patience in [DRAIN, GRACE] {
        let mut drained = pin!(registration.gate().drained());
        let mut deadline = pin!(Deadline::after(patience).expect("a few seconds are within every clock"));
        let is_drained = poll_fn(|cx| {
            if drained.as_mut().poll(cx).is_ready() {
                return Poll::Ready(true);
            }
            deadline.as_mut().poll(cx).map(|()| false)
        });
        if is_drained.await {
            return Ok(());
        }
        give_up_call(&registration);
    }
    Err(DropListenerError::StillRunning)
}

fn drain_blocking(removed: &[Arc<Registration>], deadline: Instant) -> Result<(), DropListenerError> {
    let is_drained =
        |registration: &Registration, by| block_on_until(registration.gate().drained(), Some(by)).is_some();
    let mut late: Vec<_> = removed.iter().filter(|registration| !is_drained(registration, deadline)).collect();
    late.iter().for_each(|registration| give_up_call(registration));
    // From when they were given up, which may be later than it should have been.
    let end = Instant::now() + GRACE;
    late.retain(|registration| !is_drained(registration, end));
    if late.is_empty() { Ok(()) } else { Err(DropListenerError::StillRunning) }
}

/// Has a listener's thread drop the futures that still run for it.
fn give_up_call(registration: &Registration) {
    registration.cancel();
    if let Some(queue) = registration.pump() {
        queue.sweep();
    }
}
