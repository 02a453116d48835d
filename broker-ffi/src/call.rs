//! Requests and signals from outside.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Instant;

use brokers_core::blocking::block_on_until;
use brokers_core::error::{RequestError, SignalError};
use brokers_core::request::{self, Request};
use brokers_core::signal::{self, Signal};

use crate::fault::{CallError, Fault};
use crate::instance::{BOUND, Instance};
use crate::library::Timeout;
use crate::processing;
use crate::status::Status;

/// How the wait for an answer ended.
enum Waited<T> {
    Answered(T),
    TimedOut,
    ShutDown,
}

/// Makes a request and waits for its answer.
pub(crate) fn call<R: Request>(
    instance: &Instance,
    request: R,
    timeout: Timeout,
) -> Result<R::Response, CallError<R::Error>> {
    let _entry = instance.enter()?;
    let fault = |status, what: &str| CallError::Fault(Fault::new(status, format!("{}: {what}", R::NAME)));
    if processing::is_processing_thread(instance) {
        let what = "called on the processing thread, which would have to answer it: request it from the provider's code \
                    in Rust instead";
        return Err(fault(Status::WouldDeadlock, what));
    }
    instance.check_initialized(R::NAME)?;
    let deadline = instance.deadline(timeout);
    let call = pin!(request::call(instance.context, request));
    match wait(instance, call, deadline) {
        Waited::Answered(Ok(response)) => {
            instance.succeeded(R::NAME);
            Ok(response)
        }
        Waited::Answered(Err(error)) => Err(match error {
            RequestError::Provider(error) => CallError::Provider(error),
            RequestError::NoProvider => fault(Status::NoProvider, "nobody provides this request"),
            RequestError::Panicked(message) => fault(Status::Panic, &format!("the provider panicked: {message}")),
            RequestError::Timeout => fault(Status::Timeout, "the provider did not answer in time"),
            RequestError::Closed if instance.is_open() => {
                fault(Status::Shutdown, "the provider went away before it answered")
            }
            RequestError::Closed => CallError::Fault(instance.shutting_down()),
            RequestError::Full => fault(Status::Again, "the queue of the provider's thread is full; try later"),
            _ => fault(Status::NoProvider, "the provider cannot be reached from this thread"),
        }),
        Waited::TimedOut => Err(fault(Status::Timeout, "no answer before the deadline; the request was cancelled")),
        Waited::ShutDown => Err(CallError::Fault(instance.shutting_down())),
    }
}

/// Waits until the call is answered or its deadline passes, or until a shutdown has been under way for so long that its
/// provider will not answer any more.
fn wait<F: Future>(instance: &Instance, mut call: Pin<&mut F>, deadline: Option<Instant>) -> Waited<F::Output> {
    let mut closing = pin!(instance.closing());
    let either = poll_fn(|task| match call.as_mut().poll(task) {
        Poll::Ready(answer) => Poll::Ready(Ok(answer)),
        Poll::Pending => closing.as_mut().poll(task).map(Err),
    });
    let begun = match block_on_until(either, deadline) {
        None => return Waited::TimedOut,
        Some(Ok(answer)) => return Waited::Answered(answer),
        Some(Err(begun)) => begun,
    };
    let bound = begun + BOUND;
    let until = deadline.map_or(bound, |deadline| deadline.min(bound));
    match block_on_until(call, Some(until)) {
        Some(answer) => Waited::Answered(answer),
        None if until == bound => Waited::ShutDown,
        None => Waited::TimedOut,
    }
}

/// Sends a signal.
pub(crate) fn signal<S: Signal>(instance: &Instance, signal: S) -> Result<(), Fault> {
    let _entry = instance.enter()?;
    signal::signal(&instance.context, signal).map_err(|error| match error {
        SignalError::NoHandler => Fault::new(Status::NoProvider, format!("{}: nobody handles this signal", S::NAME)),
        SignalError::Full => Fault::new(Status::Again, format!("{}: the handler's queue is full; try later", S::NAME)),
        _ => instance.shutting_down(),
    })
}
