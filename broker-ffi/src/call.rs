//! Requests and signals from outside.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll};

use brokers_core::blocking::block_on_until;
use brokers_core::error::{RequestError, SignalError};
use brokers_core::request::{self, Request, here};
use brokers_core::signal::{self, Signal};
use brokers_core::thread::Thread;

use crate::fault::{CallError, Fault};
use crate::instance::{BOUND, Instance};
use crate::library::Timeout;
use crate::processing;
use crate::status::Status;

/// Makes a request and waits for its answer.
#[inline(always)]
pub(crate) fn call<R: Request>(
    thread: Thread,
    instance: &Instance,
    request: R,
    timeout: Timeout,
) -> Result<R::Response, CallError<R::Error>> {
    instance.enter()?;
    instance.check_initialized(R::NAME)?;
    let mut why = Waited::Answered;
    // A shared provider answers right here.
    let here = here::request(thread, instance.context, request, &mut |poll| {
        why = wait_unless_home(instance, timeout, poll);
    });
    let failed = match here {
        Ok(Some(Ok(response))) => {
            instance.succeeded(R::NAME);
            return Ok(response);
        }
        Ok(Some(Err(error))) => Some(error),
        Ok(None) => None,
        Err(request) => match elsewhere(instance, request, timeout, &mut why) {
            Some(Ok(response)) => {
                instance.succeeded(R::NAME);
                return Ok(response);
            }
            failed => failed.and_then(Result::err),
        },
    };
    Err(unsuccessful::<R>(instance, failed, &why))
}

/// Asks a provider that is not shared.
#[inline(never)]
fn elsewhere<R: Request>(
    instance: &Instance,
    request: R,
    timeout: Timeout,
    why: &mut Waited,
) -> Option<Result<R::Response, RequestError<R::Error>>> {
    let mut answer = None;
    if processing::is_processing_thread(instance) {
        *why = Waited::AtHome;
        return None;
    }
    let mut call = pin!(request::call(instance.context, request));
    *why = wait(instance, timeout, &mut |task| call.as_mut().poll(task).map(|answered| answer = Some(answered)));
    answer
}

/// Why there is no response.
#[cold]
fn unsuccessful<R: Request>(
    instance: &Instance,
    error: Option<RequestError<R::Error>>,
    why: &Waited,
) -> CallError<R::Error> {
    match error.map(RequestError::provided) {
        Some(Ok(error)) => CallError::Provider(error),
        Some(Err(why)) => CallError::Fault(unanswered(instance, R::NAME, why)),
        None => CallError::Fault(gave_up(instance, R::NAME, why)),
    }
}

/// [`wait`], unless this is the thread that would have to do what is waited for.
#[inline(never)]
fn wait_unless_home(
    instance: &Instance,
    timeout: Timeout,
    call: &mut dyn FnMut(&mut Context<'_>) -> Poll<()>,
) -> Waited {
    if processing::is_processing_thread(instance) { Waited::AtHome } else { wait(instance, timeout, call) }
}

fn fault(name: &str, status: Status, what: &str) -> Fault {
    Fault::new(status, format!("{name}: {what}"))
}

/// Why a request has no answer of its provider.
fn unanswered(instance: &Instance, name: &str, why: RequestError<Infallible>) -> Fault {
    match why {
        RequestError::NoProvider => fault(name, Status::NoProvider, "nobody provides this request"),
        RequestError::Panicked(message) => fault(name, Status::Panic, &format!("the provider panicked: {message}")),
        RequestError::Timeout => fault(name, Status::Timeout, "the provider did not answer in time"),
        RequestError::Closed if instance.is_open() => {
            fault(name, Status::Shutdown, "the provider went away before it answered")
        }
        RequestError::Closed => instance.shutting_down(),
        RequestError::Full => fault(name, Status::Again, "the queue of the provider's thread is full; try later"),
        _ => fault(name, Status::NoProvider, "the provider cannot be reached from this thread"),
    }
}

/// Why an answer is not waited for any more.
fn gave_up(instance: &Instance, name: &str, why: &Waited) -> Fault {
    match why {
        Waited::ShutDown => instance.shutting_down(),
        Waited::AtHome => {
            let what = "called on the processing thread, which would have to answer it: request it from the provider's \
                        code in Rust instead";
            fault(name, Status::WouldDeadlock, what)
        }
        _ => fault(name, Status::Timeout, "no answer before the deadline; the request was cancelled"),
    }
}

/// How the wait for an answer ended.
enum Waited {
    Answered,
    TimedOut,
    ShutDown,
    /// It was not waited for.
    AtHome,
}

/// Polls the call until it is answered or its deadline passes, or until a shutdown has been under way for so long that
/// its provider will not answer any more.
fn wait(instance: &Instance, timeout: Timeout, call: &mut dyn FnMut(&mut Context<'_>) -> Poll<()>) -> Waited {
    let deadline = instance.deadline(timeout);
    let mut closing = pin!(instance.closing());
    let either = poll_fn(|task| match call(task) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => closing.as_mut().poll(task).map(Some),
    });
    let begun = match block_on_until(either, deadline) {
        None => return Waited::TimedOut,
        Some(None) => return Waited::Answered,
        Some(Some(begun)) => begun,
    };
    let bound = begun + BOUND;
    let until = deadline.map_or(bound, |deadline| deadline.min(bound));
    match block_on_until(poll_fn(call), Some(until)) {
        Some(()) => Waited::Answered,
        None if until == bound => Waited::ShutDown,
        None => Waited::TimedOut,
    }
}

/// Sends a signal.
pub(crate) fn signal<S: Signal>(instance: &Instance, signal: S) -> Result<(), Fault> {
    instance.enter()?;
    signal::signal(&instance.context, signal).map_err(|error| refused(instance, S::NAME, &error))
}

fn refused(instance: &Instance, name: &str, error: &SignalError) -> Fault {
    match error {
        SignalError::NoHandler => fault(name, Status::NoProvider, "nobody handles this signal"),
        SignalError::Full => fault(name, Status::Again, "the handler's queue is full; try later"),
        _ => instance.shutting_down(),
    }
}
