//! Signals: one way, one handler per context, accepted or refused, never answered.
//!
//! # Ordering
//! The handler sees the signals of one sender in the order they were accepted. On its own thread a signal is handled
//! before [`signal`] returns, unless it is sent from inside a handler: then after the current message.
//!
//! # Back-pressure
//! If the queue of the handler's thread is full, or too many messages wait behind the current one, the signal is
//! refused: `Full`.
//!
//! # Drop
//! [`clear`] removes the handler; what was accepted and not yet handled is dropped. Its captures are dropped on its
//! thread.
//!
//! # Shutdown
//! A handler goes with its context, and with the runtime of its thread (lanes `mt`, `api`) or its thread (`local`).
//!
//! # Allocation
//! None on the handler's own thread; one box for its queue from another.

use crate::context::Context;
use crate::dispatch;
use crate::drain::Gated;
use crate::error::{RegisterError, SignalError};
use crate::lane::{Carrier, Found, Lane, mt};
use crate::queue::{Refused, Tasks};
use crate::registry::{self, Admission, Candidate, Place, Role};
use crate::world;
use std::convert::Infallible;
use std::marker::PhantomData;

/// A declared signal; `#[signal]` implements it.
pub trait Signal: Send + 'static {
    /// How far it reaches.
    type Lane: Lane;
    /// Its name in the declaration.
    const NAME: &'static str;
}

/// The role of a signal's handler.
pub(crate) struct SignalHandler<S>(PhantomData<fn(S)>);

impl<S: Signal> Role for SignalHandler<S> {
    type Carrier = <S::Lane as Lane>::Carrier;
    type Handler = dyn Fn(S);
    type Shared = Infallible;
    const NAME: &'static str = S::NAME;
}

type CarrierOf<S> = <<S as Signal>::Lane as Lane>::Carrier;

/// Calls `handler` with every `S` accepted in the context, on this thread.
///
/// # Errors
/// `AlreadyProvided` if the context has a handler of `S`; `NoRuntime` if the lane reaches other threads and this one is
/// inside no Tokio `LocalRuntime` or `LocalSet`; `Closed` if the context is. Nothing has changed then.
pub fn on_signal<S: Signal>(ctx: &Context, handler: impl Fn(S) + 'static) -> Result<(), RegisterError> {
    registry::register(*ctx, Candidate::<SignalHandler<S>>::Bound(Box::new(handler)), Admission::One).map(drop)
}

/// Removes the handler of `S`, if there is one.
pub fn clear<S: Signal>(ctx: &Context) {
    for entry in registry::clear::<SignalHandler<S>>(*ctx) {
        entry.retire();
    }
}

/// Sends a signal, and says whether it was accepted, not whether it was handled. Any thread may, with or without a
/// runtime.
///
/// # Errors
/// `NoHandler`, `Full` or `Closed`; the signal is dropped then.
pub fn signal<S: Signal>(ctx: &Context, signal: S) -> Result<(), SignalError> {
    let context = *ctx;
    let Some(roster) = CarrierOf::<S>::read::<SignalHandler<S>>(context) else { return Err(nobody(context)) };
    let entry = &roster[0];
    let bound = match &entry.place {
        Place::Bound(bound) => bound,
        Place::Shared(never) => match *never {},
    };
    match CarrierOf::<S>::find(bound, &entry.registration) {
        Found::Gone => Err(nobody(context)),
        Found::Here(home) => {
            drop(roster);
            let turn = move || {
                if home.registration.gate().is_open() {
                    dispatch::call(&home.registration, || (home.handler)(signal));
                }
            };
            dispatch::in_turn(turn).map_err(|_| SignalError::Full)
        }
        Found::There(queue) => {
            let handler = entry.registration.id;
            let job = move |_: &mut Tasks| {
                // The turn cannot be refused: the pump runs outside of any handler.
                let _ = dispatch::in_turn(move || {
                    if let Some(home) = mt::at_home::<SignalHandler<S>>(context, handler) {
                        dispatch::call(&home.registration, || (home.handler)(signal));
                    }
                });
            };
            queue.send(Box::new(job)).map_err(|refused| match refused {
                Refused::Full => SignalError::Full,
                Refused::Closed => SignalError::Closed,
            })
        }
    }
}

fn nobody(context: Context) -> SignalError {
    if world::is_open(context) { SignalError::NoHandler } else { SignalError::Closed }
}
