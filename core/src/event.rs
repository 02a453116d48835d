//! Events: many emitters, many listeners, fire and forget.
//!
//! # Ordering
//! Each listener sees the events of one emitter in the order they were emitted. [`emit`] calls the listeners of its own
//! thread and the shared ones before it returns, in the order they registered, and hands one copy to each other thread
//! that has some. What a listener emits is kept back until the current event has reached all listeners, so that all
//! listeners of a thread see one order. A listener sees every event emitted after it registered and none before.
//!
//! # Back-pressure
//! None: an emitter never waits for a listener. If the queue of a listener's thread is full, or too many events wait
//! behind the current one, the event is lost for that listener, which is counted ([`lost`]) and logged.
//!
//! # Drop
//! [`drop_listener`] and [`drop_listener_blocking`] return when no call of the listener runs any more, or
//! `StillRunning` after 5 s, or at once if called by the very listener. A listener's captures are dropped on its thread.
//!
//! # Shutdown
//! A listener goes with its context, and with the runtime of its thread (lanes `mt`, `api`) or its thread (`local`).
//! What was still queued for it then is dropped.
//!
//! # Allocation
//! Emitting to nobody allocates nothing and costs an atomic load (lanes `mt`, `api`) or a look into a table of the
//! thread (`local`). Emitting to listeners of this thread and shared ones allocates nothing; each other thread costs a
//! copy of the event and one box.

use crate::blocking::block_on_until;
use crate::caught::caught;
use crate::context::Context;
use crate::deadline::Deadline;
use crate::dispatch;
use crate::drain::{Gated, Hold};
use crate::error::{DropListenerError, RegisterError};
use crate::handle::{ListenerHandle, Removed};
use crate::lane::{Carrier, Found, Lane, mt};
use crate::queue::{Queue, Tasks};
use crate::registry::{self, Admission, Candidate, Entry, Homed, Place, Role};
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

/// How long dropping a listener waits for a call that still runs.
const DRAIN: Duration = Duration::from_secs(5);

/// A declared event; `#[event]` implements it.
pub trait Event: Clone + Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// Its name in the declaration.
    const NAME: &'static str;
}

/// The role of an event's listeners.
pub(crate) struct Listeners<E>(PhantomData<fn(E)>);

impl<E: Event> Role for Listeners<E> {
    type Carrier = <E::Lane as Lane>::Carrier;
    type Handler = dyn Fn(&E);
    type Shared = Arc<dyn Fn(&E) + Send + Sync>;
    const NAME: &'static str = E::NAME;
}

/// Calls `listener` with every `E` emitted in the context from now on, on this thread.
///
/// # Errors
/// `NoRuntime` if the event's lane reaches other threads and this one is inside no Tokio `LocalRuntime` or `LocalSet`;
/// `Closed` if the context is.
pub fn listen<E: Event>(ctx: &Context, listener: impl Fn(&E) + 'static) -> Result<ListenerHandle, RegisterError> {
    register(ctx, Candidate::<Listeners<E>>::Bound(Box::new(listener)))
}

/// Calls `listener` with every `E` emitted in the context from now on, on the thread that emits it, several at a time
/// if several threads emit. No runtime is needed.
///
/// # Errors
/// `Closed` if the context is.
pub fn listen_shared<E: Event>(
    ctx: &Context,
    listener: impl Fn(&E) + Send + Sync + 'static,
) -> Result<ListenerHandle, RegisterError> {
    register(ctx, Candidate::<Listeners<E>>::Shared(Arc::new(listener)))
}

fn register<E: Event>(ctx: &Context, candidate: Candidate<Listeners<E>>) -> Result<ListenerHandle, RegisterError> {
    let registration = registry::register(*ctx, candidate, Admission::Many)?;
    Ok(ListenerHandle::new::<Listeners<E>>(&registration))
}

type CarrierOf<E> = <<E as Event>::Lane as Lane>::Carrier;
type Roster<E> = <CarrierOf<E> as Carrier>::Roster<Listeners<E>>;

/// Emits an event to every listener of the context, and waits for none.
///
/// Any thread may emit, with or without a runtime, also from inside a listener.
pub fn emit<E: Event>(ctx: &Context, event: E) {
    let Some(roster) = CarrierOf::<E>::read::<Listeners<E>>(*ctx) else { return };
    let everybody = roster.clone();
    if dispatch::in_turn(move || reach::<E>(&roster, event)).is_err() {
        for entry in everybody.iter() {
            entry.registration.lose();
        }
    }
}

fn reach<E: Event>(roster: &Roster<E>, event: E) {
    for (at, entry) in roster.iter().enumerate() {
        match &entry.place {
            Place::Shared(listener) => {
                if let Some(_inside) = Hold::enter(&entry.registration) {
                    dispatch::call(&entry.registration, || listener(&event));
                }
            }
            Place::Bound(bound) => match CarrierOf::<E>::find(bound, &entry.registration) {
                Found::Here(home) => hear(&home, &event),
                Found::There(queue) => forward::<E>(&queue, &roster[..at], &roster[at..], &event),
                Found::Gone => {}
            },
        }
    }
}

/// Calls a listener of this thread.
fn hear<E: Event>(home: &Homed<Listeners<E>>, event: &E) {
    if let Some(_inside) = CarrierOf::<E>::enter(&home.registration) {
        dispatch::call(&home.registration, || (home.handler)(event));
    }
}

/// Sends the event to the thread of `queue`, once for all its listeners: with the first of them.
fn forward<E: Event>(queue: &Arc<Queue>, before: &[Entry<Listeners<E>>], from_here: &[Entry<Listeners<E>>], event: &E) {
    let is_theirs = |entry: &&Entry<Listeners<E>>| match &entry.place {
        Place::Bound(bound) => match CarrierOf::<E>::find(bound, &entry.registration) {
            Found::There(other) => Arc::ptr_eq(queue, &other),
            Found::Here(_) | Found::Gone => false,
        },
        Place::Shared(_) => false,
    };
    if before.iter().any(|entry| is_theirs(&entry)) {
        return;
    }
    let context = queue.world.context;
    let listeners: Vec<u64> = from_here.iter().filter(is_theirs).map(|entry| entry.registration.id).collect();
    let sent = caught(|| event.clone()).is_ok_and(|event| {
        let job = move |_: &mut Tasks| {
            // The turn cannot be refused: the pump runs outside of any handler.
            let _ = dispatch::in_turn(move || {
                for id in listeners {
                    if let Some(home) = mt::at_home::<Listeners<E>>(context, id) {
                        hear(&home, &event);
                    }
                }
            });
        };
        queue.send(Box::new(job)).is_ok()
    });
    if !sent {
        for entry in from_here.iter().filter(is_theirs) {
            entry.registration.lose();
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
    let mut drained = pin!(removed.registration.gate().drained());
    let mut deadline = pin!(Deadline::after(DRAIN).expect("a few seconds are within every clock"));
    poll_fn(|cx| {
        if drained.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Ok(()));
        }
        deadline.as_mut().poll(cx).map(|()| Err(DropListenerError::StillRunning))
    })
    .await
}

/// [`drop_listener`] for threads without a runtime. On a thread that runs listeners itself prefer the asynchronous
/// one: two such threads that wait for each other's listeners both wait 5 s.
///
/// # Errors
/// Those of [`drop_listener`].
pub fn drop_listener_blocking(handle: ListenerHandle) -> Result<(), DropListenerError> {
    match stop(handle)? {
        None => Ok(()),
        Some(removed) => drain(&removed, Instant::now() + DRAIN),
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

/// Does what [`drop_listener_blocking`] does to every listener of `E` in the context (in the local lane: of this
/// thread), in 5 s altogether. What still runs after that is logged.
pub fn drop_all_listeners<E: Event>(ctx: &Context) {
    let deadline = Instant::now() + DRAIN;
    let entries = registry::clear::<Listeners<E>>(*ctx);
    // First all are stopped, then all are waited for.
    let removed: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let registration = entry.registration.clone();
            Removed { registration, bound_here: entry.retire() }
        })
        .collect();
    for removed in removed {
        let outcome = if is_over(&removed) { Ok(()) } else { drain(&removed, deadline) };
        if dispatch::is_running(removed.registration.id) || outcome.is_err() {
            tracing::warn!(event = E::NAME, listener = removed.registration.id, "a dropped listener still runs");
        }
    }
}

/// How many events the listener has lost, to full queues or because the event could not be copied; `None` if it is gone, or is a local one of another thread.
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
    Ok(if is_over(&removed) { None } else { Some(removed) })
}

/// Whether there is nothing to wait for: a listener bound to this thread runs, if at all, further up this very stack.
fn is_over(removed: &Removed) -> bool {
    removed.bound_here || dispatch::is_running(removed.registration.id)
}

fn drain(removed: &Removed, deadline: Instant) -> Result<(), DropListenerError> {
    block_on_until(removed.registration.gate().drained(), Some(deadline)).ok_or(DropListenerError::StillRunning)
}
