//! A generated library as the run time sees it, and all that can be done with its instances from Rust.
//!
//! The C functions ([`crate::c`]) and the bindings of other languages come through here.

use std::any::TypeId;
use std::pin::Pin;
use std::time::Duration;

use brokers_core::context::Context;
use brokers_core::error::SetupError;
use brokers_core::event::Event;
use brokers_core::request::Request;
use brokers_core::signal::Signal;
use brokers_core::thread::Thread;

use crate::fault::{CallError, Fault};
use crate::instance::Instance;
use crate::{call, handle, instance};

/// The author's part that `createContext` runs.
pub type Setup = fn(&Context) -> Result<(), SetupError>;
/// The author's part that `shutdown` runs: the request to shut down, with its error as text.
pub type ShutdownRequest = fn(Context) -> ShuttingDown;
/// The shutdown request under way.
pub type ShuttingDown = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// What a generated library says about itself: one static per library.
#[derive(Debug)]
pub struct Library {
    /// Its name: the prefix of its functions and its threads.
    pub name: &'static str,
    /// Its version and the commit it was built from.
    pub version: &'static str,
    /// Every exported item.
    pub items: &'static [Item],
    /// Every variant, `Enum::Variant`, of enums without data that may get more of them: these are not part of the shape of
    /// what has such a value, but callers know them by their numbers.
    pub open_variants: &'static [Item],
    /// The whole declaration, as JSON.
    pub schema: &'static str,
    /// Registers the providers of an instance, on its processing thread.
    pub setup: Setup,
    /// The request that has to succeed before any other is answered, if the author asked for that.
    pub initialize: Option<&'static str>,
    /// The request that `shutdown` makes, if there is one.
    pub shutdown: Option<ShutdownRequest>,
    /// How long a request may take if neither the instance nor the call says.
    pub deadline: Duration,
}

/// Something that has a fingerprint.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its name, as declared.
    pub name: &'static str,
    /// The hash of its exact shape.
    pub fingerprint: u64,
}

/// How long a call may take.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Timeout {
    /// As the instance says, or else the library.
    #[default]
    Default,
    /// As long as it takes.
    None,
    /// At most this long.
    Within(Duration),
}

/// How to create an instance.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct CreateOptions {
    /// What the caller was made for, `Name=0123456789abcdef;…`: items, and variants of enums that may get more. All that
    /// is named has to exist with this very fingerprint; what is not named does not matter.
    pub fingerprints: Option<String>,
    /// How long a request may take if its call does not say.
    pub deadline: Timeout,
    /// How many events may wait for callbacks at once; 0 stands for 65,536.
    pub event_capacity: usize,
}

/// How to subscribe. There is nothing to choose yet.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct SubscribeOptions {}

/// What is called with the instance's handle and each event.
pub type Callback<E> = Box<dyn Fn(u64, &E) + Send + Sync>;

/// A callback that may be unable to hand an event on; the event is lost for it then.
pub(crate) type FallibleCallback<E> = Box<dyn Fn(u64, &E) -> Result<(), Fault> + Send + Sync>;

impl Library {
    /// The item of a name.
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }

    /// Creates an instance: runs `setup` on its processing thread, and returns when requests and subscriptions work.
    ///
    /// May be called on any thread, also from providers and callbacks of other instances.
    ///
    /// # Errors
    /// `ABI_MISMATCH` if the caller's fingerprints are not the library's, `SETUP` with the reason if `setup` failed or
    /// panicked, `LIMIT` beyond 65,536 instances or if there are no contexts or threads left. Nothing is left over.
    pub fn create(&'static self, options: &CreateOptions) -> Result<u64, Fault> {
        instance::create(self, options)
    }

    /// Ends an instance: refuses new calls, makes the shutdown request, finishes or cancels what is in flight (5 s),
    /// delivers the events already queued, stops both threads and releases everything.
    ///
    /// On a delivery thread of this library it only begins that and returns at once. Everywhere else, after `Ok` no
    /// callback runs and no thread of the instance lives.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `WOULD_DEADLOCK` on the instance's own processing thread; `TIMEOUT` if a provider or callback
    /// does not return: the instance cannot be reached any more and ends when that code returns. `PROVIDER`, `PANIC` or
    /// `CANCELLED` if the shutdown request failed, panicked or took longer than 5 s; the instance is gone all the same.
    pub fn shutdown(&'static self, ctx: u64) -> Result<(), Fault> {
        // Not pinned: that would be what it waits for.
        let instance = handle::pin(self, ctx)?.arc();
        instance.shutdown()
    }

    /// Whether `ctx` is an instance of this library that takes calls.
    pub fn is_valid(&'static self, ctx: u64) -> bool {
        handle::pin(self, ctx).is_ok_and(|instance| instance.is_open())
    }

    /// Makes a request and blocks until it was answered.
    ///
    /// When the deadline passes, the provider's future is dropped on the processing thread; this does not wait for it.
    ///
    /// # Errors
    /// The provider's own error, or the reason why there is no answer: `BAD_CONTEXT`, `NOT_INITIALIZED`, `NO_PROVIDER`,
    /// `TIMEOUT`, `AGAIN`, `SHUTDOWN`, `PANIC`, and `WOULD_DEADLOCK` on the instance's own processing thread.
    #[inline(always)] // It ends in a function of its own for each request in any case.
    pub fn call<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: Timeout,
    ) -> Result<R::Response, CallError<R::Error>> {
        let thread = Thread::current();
        let instance = handle::pin_on(thread, self, ctx)?;
        call::call(thread, &instance, request, timeout)
    }

    /// Sends a signal; returns at once. `Ok` means accepted, not handled.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `NO_PROVIDER`, `AGAIN` if the queue is full, `SHUTDOWN`.
    pub fn signal<S: Signal>(&'static self, ctx: u64, signal: S) -> Result<(), Fault> {
        call::signal(&*handle::pin(self, ctx)?, signal)
    }

    /// Subscribes to an event: `callback` sees every one emitted after this returned, in order, on the delivery thread
    /// of the instance, one call at a time. It may be called before this returns, if events come that fast.
    ///
    /// `destroy` is called exactly once, when the callback was dropped; never if this fails.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `SHUTDOWN`, `LIMIT` beyond 65,536 subscriptions or if there is no thread left.
    pub fn subscribe<E: Event>(
        &'static self,
        ctx: u64,
        options: &SubscribeOptions,
        callback: Callback<E>,
        destroy: Option<Box<dyn FnOnce() + Send>>,
    ) -> Result<u64, Fault> {
        let callback = move |ctx: u64, event: &E| {
            callback(ctx, event);
            Ok(())
        };
        self.subscribe_fallible(ctx, options, Box::new(callback), destroy)
    }

    /// As [`subscribe`](Library::subscribe); an event for which the callback fails is counted as lost.
    pub(crate) fn subscribe_fallible<E: Event>(
        &'static self,
        ctx: u64,
        _options: &SubscribeOptions,
        callback: FallibleCallback<E>,
        destroy: Option<Box<dyn FnOnce() + Send>>,
    ) -> Result<u64, Fault> {
        handle::pin(self, ctx)?.subscribe::<E>(callback, destroy)
    }

    /// Ends a subscription of `E`. After `Ok` no call of it runs or will, also if somebody else had ended it before; on a
    /// delivery thread of this library it takes effect at once and does not wait.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `BAD_HANDLE` if it is no subscription of this event, or one of which nothing is left; `TIMEOUT` if a call still runs after 5 s: the
    /// subscription is closed, and `destroy` follows when the call ends.
    pub fn off<E: Event>(&'static self, ctx: u64, handle: u64) -> Result<(), Fault> {
        self.delivering(ctx, |instance, wait| instance.delivery.off(handle, Some(TypeId::of::<E>()), wait))
    }

    /// Ends all subscriptions of `E`, as [`off`](Library::off) does.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `TIMEOUT`.
    pub fn off_all<E: Event>(&'static self, ctx: u64) -> Result<(), Fault> {
        self.delivering(ctx, |instance, wait| instance.delivery.off_all(TypeId::of::<E>(), wait))
    }

    /// Ends a subscription of any event without waiting for a call that runs: `destroy` tells its end.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `BAD_HANDLE`.
    pub fn unsubscribe(&'static self, ctx: u64, handle: u64) -> Result<(), Fault> {
        handle::pin(self, ctx)?.delivery.off(handle, None, None)
    }

    /// How many events a subscription has lost because the instance's queue was full, because a shutdown that took too
    /// long gave them up, or because they were nested too deep to be shown to C.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `BAD_HANDLE`.
    pub fn lost(&'static self, ctx: u64, handle: u64) -> Result<u64, Fault> {
        handle::pin(self, ctx)?.delivery.lost(handle)
    }

    /// Ends subscriptions with as much waiting as this thread may do.
    fn delivering(
        &'static self,
        ctx: u64,
        off: impl FnOnce(&Instance, Option<Duration>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        // Not pinned: a shutdown need not wait for whoever waits for a callback.
        let instance = handle::pin(self, ctx)?.arc();
        let wait = (!crate::delivery::is_delivery_thread(self)).then_some(instance::BOUND);
        off(&instance, wait)
    }
}
