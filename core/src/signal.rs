//! Signals: one way, one handler per context, accepted or refused, never answered.
//!
//! # Ordering
//! The handler sees the signals of one sender in the order they were accepted. On its own thread, and if it is shared, a
//! signal is handled before [`signal`] returns, unless it is sent from inside a handler: then after the current message.
//!
//! # Back-pressure
//! If the queue of the handler's thread is full, or the signal's declared capacity waits there already, or too many
//! messages wait behind the current one, the signal is refused: `Full`.
//!
//! # Drop
//! [`clear`] removes the handler; what was accepted and not yet handled is dropped. Its captures are dropped on its
//! thread; a shared one's when no call of it runs any more.
//!
//! # Shutdown
//! A handler goes with its context, and with the runtime of its thread (lanes `mt`, `api`) or its thread (`local`).
//!
//! # Allocation
//! None; the queue of the handler's thread grows as it is used, and keeps its size.

use crate::context::Context;
use crate::dispatch;
use crate::drain::Gated;
use crate::error::{RegisterError, SignalError};
use crate::lane::Lane;
use crate::mailbox::Why;
use crate::queue::Errand;
use crate::registry::{
    self, Admission, Candidate, Line, Presence, Registration, Role, Seat, Site, WaitingPlace, line, line_at_once,
};
use crate::room::Room;
use crate::stats::BrokerKind;
use crate::thread::Thread;
use crate::world;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::rc::Rc;
use std::thread::LocalKey;

/// A declared signal; `#[signal]` implements it.
pub trait Signal: Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// Its name in the declaration.
    const NAME: &'static str;
    /// How many may wait in the queue of the handler's thread, besides what that holds altogether.
    const CAPACITY: usize = usize::MAX;
    #[doc(hidden)]
    fn site() -> &'static LocalKey<Site<SignalHandler<Self>>>
    where
        Self: Sized;
    #[doc(hidden)]
    fn presence() -> &'static Presence
    where
        Self: Sized;
}

/// The role of a signal's handler.
#[doc(hidden)]
pub struct SignalHandler<S>(PhantomData<fn(S)>);

impl<S: Signal> Role for SignalHandler<S> {
    type Lane = S::Lane;
    type Handler = Box<dyn Fn(S)>;
    type Shared = Box<dyn Fn(S) + Send + Sync>;
    type Queued = Infallible;
    type Errand = Delivery<S>;
    const NAME: &'static str = S::NAME;
    const KIND: BrokerKind = BrokerKind::Signal;

    fn site() -> &'static LocalKey<Site<Self>> {
        S::site()
    }

    fn presence() -> &'static Presence {
        S::presence()
    }
}

/// Calls `handler` with every `S` accepted in the context, on this thread.
///
/// # Errors
/// `AlreadyProvided` if the context has a handler of `S`; `NoRuntime` if the lane reaches other threads and this one
/// runs no Tokio current-thread runtime, `LocalRuntime` or `LocalSet`; `Closed` if the context is. Nothing has changed
/// then.
pub fn on_signal<S: Signal>(ctx: &Context, handler: impl Fn(S) + 'static) -> Result<(), RegisterError> {
    let handler: Box<dyn Fn(S)> = Box::new(handler);
    register(ctx, Candidate::Bound(handler, None))
}

/// Calls `handler` with every `S` accepted in the context, on the thread that sends it, several at a time if several
/// threads send. No runtime is needed. In the local lane this is [`on_signal`].
///
/// # Errors
/// `AlreadyProvided` and `Closed`, as for [`on_signal`].
pub fn on_signal_shared<S: Signal>(
    ctx: &Context,
    handler: impl Fn(S) + Send + Sync + 'static,
) -> Result<(), RegisterError> {
    if !S::Lane::REACHES_THREADS {
        return on_signal(ctx, handler);
    }
    let handler: Box<dyn Fn(S) + Send + Sync> = Box::new(handler);
    register(ctx, Candidate::Shared(handler))
}

fn register<S: Signal>(ctx: &Context, candidate: Candidate<SignalHandler<S>>) -> Result<(), RegisterError> {
    registry::register(&Registration::new::<SignalHandler<S>>(*ctx), candidate, Admission::One)
}

/// Removes the handler of `S`, if there is one.
pub fn clear<S: Signal>(ctx: &Context) {
    registry::retire_all::<SignalHandler<S>>(*ctx);
}

/// Whether the context has a handler of `S` (in the local lane: on this thread).
pub fn is_handled<S: Signal>(ctx: &Context) -> bool {
    line::<SignalHandler<S>>(*ctx).is_some()
}

/// Calls the shared handler of the line, unless it has been removed meanwhile.
fn handle_shared<S: Signal>(thread: Thread, line: &Line<SignalHandler<S>>, signal: S) {
    let Some(spot) = line.only() else { return };
    match &spot.seat {
        Seat::Shared(handler) if let Some(handler) = handler.enter(thread) => {
            dispatch::call(thread, &spot.registration, || (handler.handler)(signal));
            line.meter().delivered(1);
        }
        _ => line.meter().gone.add(1),
    }
}

/// Sends a signal, and says whether it was accepted, not whether it was handled. Any thread may, with or without a
/// runtime.
///
/// # Errors
/// `NoHandler`, `Full` or `Closed`; the signal is dropped then.
pub fn signal<S: Signal>(ctx: &Context, signal: S) -> Result<(), SignalError> {
    let Some(line) = line_at_once::<SignalHandler<S>>(*ctx) else { return Err(nobody(*ctx)) };
    let Some(spot) = line.only() else { return Err(nobody(*ctx)) };
    let meter = line.meter();
    meter.sent(1);
    let thread = Thread::current();
    let accepted = match &spot.seat {
        Seat::Here(home) => {
            let (home, meter) = (home.clone(), meter.clone());
            dispatch::in_turn(thread, move || {
                if home.registration.gate().is_open() {
                    dispatch::call(thread, &home.registration, || (home.handler)(signal));
                    meter.delivered(1);
                } else {
                    meter.gone.add(1);
                }
            })
            .map_err(|_| SignalError::Full)
        }
        Seat::Shared(_) if !spot.registration.gate().is_open() => Err(nobody(*ctx)),
        Seat::Shared(_) => {
            // The line is this thread's, so that keeping it costs no counter that others write to.
            let line = line.clone();
            dispatch::in_turn(thread, move || handle_shared(thread, &line, signal)).map_err(|_| SignalError::Full)
        }
        Seat::There(queue, track) => {
            let context = *ctx;
            let broker = meter.broker().number;
            let handler = spot.registration.id;
            match spot.registration.take_place(S::CAPACITY) {
                None => Err(SignalError::Full),
                Some(place) => {
                    let pack =
                        |(signal, place)| Delivery { context, broker, handler, load: Some(signal), place: Some(place) };
                    queue.send(*track, (signal, place), pack).map_err(|refused| match refused.why {
                        Why::Full => SignalError::Full,
                        // The handler has been removed since the line was read, and the queue ended with it.
                        Why::Closed if !spot.registration.gate().is_open() => nobody(context),
                        Why::Closed => SignalError::Closed,
                    })
                }
            }
        }
        Seat::Queued(never) => match **never {},
    };
    match accepted {
        Ok(()) => {}
        Err(SignalError::Full) => meter.full.add(1),
        Err(_) => meter.gone.add(1),
    }
    accepted
}

/// A signal on its way to another thread.
#[doc(hidden)]
pub struct Delivery<S: Signal> {
    context: Context,
    /// Where it was counted as sent; one that has come after that knows nothing of it.
    broker: u64,
    handler: u64,
    /// Gone once it is handled.
    load: Option<S>,
    place: Option<WaitingPlace>,
}

#[expect(private_interfaces, reason = "as for the trait")]
impl<S: Signal> Errand for Delivery<S> {
    fn run(mut self, _room: &Rc<Room>) {
        self.place = None;
        // It is refused only if the runtime is driven from inside a handler of this very thread, and too much waits; it
        // then counts as gone.
        let thread = Thread::current();
        let _ = dispatch::in_turn(thread, move || {
            let Some(line) = line::<SignalHandler<S>>(self.context) else { return };
            let Some(spot) = line.spots.iter().find(|spot| spot.registration.id == self.handler) else { return };
            if let Seat::Here(home) = &spot.seat
                && let Some(signal) = self.load.take()
            {
                dispatch::call(thread, &home.registration, || (home.handler)(signal));
                line.meter().delivered(1);
            }
        });
    }
}

impl<S: Signal> Drop for Delivery<S> {
    fn drop(&mut self) {
        if self.load.is_some()
            && let Some(line) = line::<SignalHandler<S>>(self.context)
            && line.meter().broker().number == self.broker
        {
            line.meter().gone.add(1);
        }
    }
}

fn nobody(context: Context) -> SignalError {
    if world::is_open(context) { SignalError::NoHandler } else { SignalError::Closed }
}
