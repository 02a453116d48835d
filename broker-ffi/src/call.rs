//! Requests and signals from outside.

use std::cell::OnceCell;
use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::pin;
use std::ptr;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use brokers_core::blocking::block_on_until;
use brokers_core::error::{RequestError, SignalError};
use brokers_core::request::here::{Address, Polling};
use brokers_core::request::serve::{self, Way};
use brokers_core::request::{self, Answer, Request, here};
use brokers_core::signal::{self, Signal};
use brokers_core::thread::Thread;

use crate::fault::{CallError, Fault};
use crate::handle;
use crate::handoff::{self, Patience, Waited};
use crate::instance::{BOUND, Instance};
use crate::interrupt::{self, Interrupts, Vain};
use crate::library::{Library, Timeout};
use crate::processing;
use crate::status::Status;

/// What a request came to, unless it was not made: then what comes back.
pub(crate) type Again<R, O, Back> = Result<Result<O, CallError<<R as Request>::Error>>, Back>;

/// Makes a request, waits for its answer and hands that to `then`.
#[inline(always)]
pub(crate) fn call<R: Request, O>(
    library: &'static Library,
    ctx: u64,
    request: R,
    timeout: impl Into<Timeout> + Copy,
    then: impl FnOnce(R::Response) -> O,
) -> Result<O, CallError<R::Error>> {
    match again(Thread::current(), library, ctx, request, timeout, then) {
        Ok(outcome) => outcome,
        Err((request, then)) => first(library, ctx, request, timeout.into()).map(then),
    }
}

/// The same where a shared provider answers right here that this thread has called before, which needs no second look at
/// the instance; else both come back.
#[inline(always)]
pub(crate) fn again<R: Request, O, T: FnOnce(R::Response) -> O>(
    thread: Thread,
    library: &'static Library,
    ctx: u64,
    request: R,
    timeout: impl Into<Timeout> + Copy,
    then: T,
) -> Again<R, O, (R, T)> {
    // SAFETY: a permit is one for an instance, and in use while these run.
    let instance = |thing: *const ()| unsafe { &*thing.cast::<Instance>() };
    here::again(
        thread,
        address(library, ctx),
        request,
        then,
        move |thing, polling| wait_unless_home::<R>(instance(thing), timeout.into(), polling),
        |thing, failed| unsuccessful::<R>(instance(thing), failed),
    )
}

/// By what a call of an instance is known again.
fn address(library: &'static Library, ctx: u64) -> Address {
    Address { number: ctx, of: ptr::from_ref(library).cast() }
}

/// A call of what this thread has not called yet, or of what is not shared.
#[inline(never)]
fn first<R: Request>(
    library: &'static Library,
    ctx: u64,
    request: R,
    timeout: Timeout,
) -> Result<R::Response, CallError<R::Error>> {
    let thread = Thread::current();
    let instance = &*handle::pin_on(thread, library, ctx)?;
    instance.enter()?;
    instance.check_initialized(R::NAME)?;
    let wait = |polling: Polling<'_>| wait_unless_home::<R>(instance, timeout, polling);
    let outcome = match here::first(thread, address(library, ctx), instance.permit(), instance.context, request, wait) {
        Ok(outcome) => outcome,
        Err(request) => elsewhere(instance, request, timeout),
    };
    match outcome {
        Ok(answer) => answered::<R>(instance, answer),
        Err(why) => Err(unsuccessful::<R>(instance, Err(why))),
    }
}

/// Asks a provider that is not shared.
#[inline(never)]
fn elsewhere<R: Request>(instance: &Instance, request: R, timeout: Timeout) -> Result<Answer<R>, Waited> {
    if processing::is_processing_thread(instance) {
        return Err(Waited::AtHome);
    }
    let within = instance.patience::<R>(timeout);
    match serve::way::<R>(instance.context) {
        Way::Here => {
            let mut call = pin!(request::call(instance.context, request));
            let mut answer = None;
            let poll = &mut |task: &mut Context<'_>| call.as_mut().poll(task).map(|answered| answer = Some(answered));
            let why = wait(instance, within, poll);
            answer.ok_or(why)
        }
        Way::Away(place) => {
            let patience = Waiting { instance, within, deadline: OnceCell::new(), interrupts: OnceCell::new() };
            handoff::ask(&instance.host.inbox, instance.context, request, place, &instance.sleepers, &patience)
        }
        Way::Full => Ok(Err(RequestError::Full)),
    }
}

/// Why there is no response: the request's error, or that it was not waited for.
#[cold]
#[inline(never)]
fn unsuccessful<R: Request>(
    instance: &Instance,
    failed: Result<RequestError<R::Error>, Waited>,
) -> CallError<R::Error> {
    match failed.map(RequestError::provided) {
        Ok(Ok(error)) => CallError::Provider(error),
        Ok(Err(why)) => CallError::Fault(unanswered(instance, R::NAME, why)),
        Err(why) => CallError::Fault(gave_up(instance, R::NAME, why)),
    }
}

/// What a request came to, for its caller.
pub(crate) fn answered<R: Request>(instance: &Instance, answer: Answer<R>) -> Result<R::Response, CallError<R::Error>> {
    match answer {
        Ok(response) => {
            instance.succeeded(R::NAME);
            Ok(response)
        }
        Err(error) => Err(unsuccessful::<R>(instance, Ok(error))),
    }
}

/// [`wait`], unless this is the thread that would have to do what is waited for.
#[cold]
fn wait_unless_home<R: Request>(instance: &Instance, timeout: Timeout, call: Polling<'_>) -> Waited {
    if processing::is_processing_thread(instance) {
        Waited::AtHome
    } else {
        wait(instance, instance.patience::<R>(timeout), call)
    }
}

/// Until when a call waits that has been handed over: it counts from when it first has to sleep, so that the clock is not
/// asked before.
struct Waiting<'a> {
    instance: &'a Instance,
    within: Option<Duration>,
    deadline: OnceCell<Option<Instant>>,
    interrupts: OnceCell<Option<Interrupts>>,
}

impl Patience for Waiting<'_> {
    fn until(&self) -> (Option<Instant>, Waited) {
        let deadline = *self.deadline.get_or_init(|| deadline(self.within));
        let (until, why) = match self.instance.bound() {
            Some(bound) if deadline.is_none_or(|deadline| bound < deadline) => (Some(bound), Waited::ShutDown),
            _ => (deadline, Waited::TimedOut),
        };
        // Asked only of who sleeps.
        if self.interrupts.get_or_init(interrupt::of_this_thread).is_none() {
            return (until, why);
        }
        let next = Interrupts::next(until);
        (Some(next), if until.is_some_and(|until| until <= next) { why } else { Waited::Interrupted })
    }

    fn is_interrupted(&self) -> bool {
        self.interrupts.get().and_then(Option::as_ref).is_some_and(Interrupts::ask)
    }
}

/// When something that begins now and may take so long is over; a moment that no clock can show never comes.
pub(crate) fn deadline(within: Option<Duration>) -> Option<Instant> {
    within.and_then(|within| Instant::now().checked_add(within))
}

pub(crate) fn fault(name: &str, status: Status, what: &str) -> Fault {
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
pub(crate) fn gave_up(instance: &Instance, name: &str, why: Waited) -> Fault {
    match why {
        Waited::ShutDown => instance.shutting_down(),
        Waited::AtHome => {
            let what = "called on the processing thread, which would have to answer it: request it from the provider's \
                        code in Rust instead";
            fault(name, Status::WouldDeadlock, what)
        }
        Waited::Interrupted => fault(name, Status::Cancelled, "interrupted; the request was cancelled"),
        _ => fault(name, Status::Timeout, "no answer before the deadline; the request was cancelled"),
    }
}

/// Polls the call until it is answered or its deadline passes, or until a shutdown has been under way for so long that
/// its provider will not answer any more.
fn wait(instance: &Instance, within: Option<Duration>, call: &mut dyn FnMut(&mut Context<'_>) -> Poll<()>) -> Waited {
    // A provider that need not wait costs neither a look at the clock nor a waker.
    if call(&mut Context::from_waker(Waker::noop())).is_ready() {
        return Waited::Answered;
    }
    let deadline = deadline(within);
    let mut closing = pin!(instance.closing());
    let mut either = poll_fn(|task| match call(task) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => closing.as_mut().poll(task).map(Some),
    });
    let begun = match interrupt::wait(deadline, |until| block_on_until(&mut either, until)) {
        Err(Vain::Late) => return Waited::TimedOut,
        Err(Vain::Interrupted) => return Waited::Interrupted,
        Ok(None) => return Waited::Answered,
        Ok(Some(begun)) => begun,
    };
    let bound = begun + BOUND;
    let until = deadline.map_or(bound, |deadline| deadline.min(bound));
    match interrupt::wait(Some(until), |until| block_on_until(poll_fn(&mut *call), until)) {
        Ok(()) => Waited::Answered,
        Err(Vain::Interrupted) => Waited::Interrupted,
        Err(Vain::Late) if until == bound => Waited::ShutDown,
        Err(Vain::Late) => Waited::TimedOut,
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
