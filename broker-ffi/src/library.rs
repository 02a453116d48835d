//! A generated library as the run time sees it, and all that can be done with its instances from Rust.
//!
//! The C functions ([`crate::c`]) and the bindings of other languages come through here.

use std::any::TypeId;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::time::Duration;

use brokers_core::context::Context;
use brokers_core::error::SetupError;
use brokers_core::event::Event;
use brokers_core::policy::Policy;
use brokers_core::request::Request;
use brokers_core::signal::Signal;
use brokers_core::thread::Thread;

use crate::call_async::Completion;
use crate::fault::{CallError, Fault};
use crate::instance::Instance;
use crate::interrupt::{self, Interrupts};
use crate::log::{self, LogLevel, LogSink};
use crate::outlet::{Call, Outlet, Pack, Whole};
use crate::stats::{self, Stats};
use crate::status::Status;
use crate::{call, call_async, handle, instance, processing};

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

/// Who runs the callbacks of an instance.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum DeliveryMode {
    /// A thread of the library.
    #[default]
    Thread,
    /// Whoever calls [`Library::dispatch`].
    Manual,
}

/// What a thread of the library is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(i32)]
pub enum ThreadRole {
    /// It runs providers.
    Processing = 0,
    /// It runs callbacks.
    Delivery = 1,
    /// It runs the callback of one subscription.
    Isolated = 2,
}

/// Called on a thread of the library when it starts or ends.
pub type ThreadHook = Arc<dyn Fn(ThreadRole) + Send + Sync>;

/// Called with the instance's handle and how many events a subscription has lost since it was called last; on the thread
/// that runs the callback, before the next event.
pub type LostHook = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// What a binding does around callbacks, for a language whose interpreter knows the threads that enter it: once, and not
/// for each callback. Each is given what it has to call, once and on the same thread.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// Around the whole life of a thread that runs callbacks, with its hooks.
    pub thread: fn(&mut (dyn FnMut() + Send)),
    /// Around callbacks that run one after the other because there always was one more: on such a thread, or within
    /// [`Library::dispatch`] and what else delivers in its place. Nothing is waited for inside, but by callbacks.
    pub batch: fn(&mut (dyn FnMut() + Send)),
}

/// How to create an instance.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOptions {
    /// What the caller was made for, `Name=0123456789abcdef;…`: items, and variants of enums that may get more. All that
    /// is named has to exist with this very fingerprint; what is not named does not matter.
    pub fingerprints: Option<String>,
    /// How long a request may take if its call does not say.
    pub deadline: Timeout,
    /// How many events may wait for callbacks at once; 0 stands for 65,536.
    pub event_capacity: usize,
    /// How many asynchronous calls may be in flight at once; 0 stands for 1,024.
    pub async_window: usize,
    /// Who runs the callbacks.
    pub delivery: DeliveryMode,
    /// Whether the instance shares its threads with all others of the library that say so too. It costs less then, but code
    /// that blocks keeps all of them waiting.
    pub shared_threads: bool,
    /// Called on each thread that starts for this instance; threads that are shared are those of the instance that
    /// started them.
    pub on_thread_start: Option<ThreadHook>,
    /// Called on each of these threads when it ends.
    pub on_thread_stop: Option<ThreadHook>,
    /// What a binding does around its callbacks.
    pub around: Option<Around>,
}

impl fmt::Debug for CreateOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateOptions")
            .field("fingerprints", &self.fingerprints)
            .field("deadline", &self.deadline)
            .field("event_capacity", &self.event_capacity)
            .field("async_window", &self.async_window)
            .field("delivery", &self.delivery)
            .field("shared_threads", &self.shared_threads)
            .field("on_thread_start", &self.on_thread_start.is_some())
            .field("on_thread_stop", &self.on_thread_stop.is_some())
            .field("around", &self.around)
            .finish()
    }
}

/// How to subscribe.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeOptions {
    /// How many events may wait for this subscription; 0: as many as the instance allows for all together.
    pub capacity: usize,
    /// What happens to an event that finds that many waiting.
    pub policy: Policy,
    /// Whether the callback runs on a thread of its own, so that it delays no other.
    pub isolated: bool,
    /// Called when events were lost.
    pub on_lost: Option<LostHook>,
}

impl fmt::Debug for SubscribeOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubscribeOptions")
            .field("capacity", &self.capacity)
            .field("policy", &self.policy)
            .field("isolated", &self.isolated)
            .field("on_lost", &self.on_lost.is_some())
            .finish()
    }
}

/// Called when something waits for a subscription that is pulled and nobody knows: once, until somebody has pulled all
/// there was. On the thread that emits: it has to be quick and must not call the library.
pub type Bell = Arc<dyn Fn() + Send + Sync>;

/// The queue of a subscription that is pulled.
pub struct Pulled(Weak<Outlet>);

impl fmt::Debug for Pulled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pulled").finish_non_exhaustive()
    }
}

impl Pulled {
    /// Calls the callback on this thread with at most `max` of the events that wait. How many there were: if fewer, none is
    /// left, and the bell rings for the next one. Does nothing while another thread, or a call around this one, pulls.
    pub fn pull(&self, max: usize) -> usize {
        self.0.upgrade().map_or(0, |outlet| outlet.pull(max))
    }
}

/// What is called with the instance's handle and each event.
pub type Callback<E> = Box<dyn Fn(u64, &E) + Send + Sync>;

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
        let created = instance::create(self, options);
        // After the author's setup, which may have installed a subscriber of its own.
        log::install();
        created
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

    /// Makes a request and blocks until it was answered. A shared provider runs on this thread, any other one on the
    /// processing thread.
    ///
    /// When the deadline passes, the provider's future is dropped where it ran; this does not wait for the processing thread.
    ///
    /// # Errors
    /// The provider's own error, or the reason why there is no answer: `BAD_CONTEXT`, `NOT_INITIALIZED`, `NO_PROVIDER`,
    /// `TIMEOUT`, `AGAIN`, `SHUTDOWN`, `PANIC`; and `WOULD_DEADLOCK` on the instance's own processing thread, unless a shared
    /// provider answers at once.
    #[inline(always)] // It ends in a function of its own for each request in any case.
    pub fn call<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: impl Into<Timeout> + Copy,
    ) -> Result<R::Response, CallError<R::Error>> {
        self.call_then(ctx, request, timeout, |response| response)
    }

    /// As [`call`](Library::call), for who does not need the answer as a whole: it is handed to `then`, in whose place what
    /// that returns is. `then` may run inside of the call: it has to be quick.
    ///
    /// # Errors
    /// Those of [`call`](Library::call); `then` was not called.
    #[inline(always)]
    pub fn call_then<R: Request, O>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: impl Into<Timeout> + Copy,
        then: impl FnOnce(R::Response) -> O,
    ) -> Result<O, CallError<R::Error>> {
        call::call(self, ctx, request, timeout, then)
    }

    /// As [`call`](Library::call) of a synchronous request, if a shared provider answers it that this thread has called
    /// before. So nothing is waited for, unless by that provider; not for room in queues of events either, whatever their
    /// subscriptions say.
    ///
    /// # Errors
    /// The request, if there is no such provider: nothing has happened. Within that, those of [`call`](Library::call).
    #[inline(always)]
    pub fn call_again<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
    ) -> Result<Result<R::Response, CallError<R::Error>>, R> {
        const { assert!(R::IS_SYNC, "any other request may have to be waited for") };
        let thread = Thread::current();
        let again = || call::again(thread, self, ctx, request, Timeout::Default, |response| response);
        thread.hurry(again).map_err(|(request, _)| request)
    }

    /// Makes a request and returns at once with its number. `answer` is called exactly once with the instance's handle and
    /// the outcome, on the delivery thread; never if this fails.
    ///
    /// The provider runs on the processing thread, also a shared one.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `SHUTDOWN`, `NOT_INITIALIZED`; `AGAIN` if as many calls are in flight as the instance allows. All
    /// else comes with the answer: also `TIMEOUT`, `CANCELLED` and, when the instance ends before, `SHUTDOWN`.
    pub fn call_async<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: Timeout,
        answer: impl FnOnce(u64, Result<R::Response, CallError<R::Error>>) + Send + 'static,
    ) -> Result<u64, Fault> {
        let answer = move |ctx, _, outcome| answer(ctx, outcome);
        self.begin(ctx, request, timeout, Completion::Delivered, &mut |_| {}, answer)
    }

    /// As [`call_async`](Library::call_async), but `answer` is called by the thread that has the answer, so that whoever
    /// waits for it may be inside a callback. It has to be quick and must not call the library.
    ///
    /// More calls than the instance allows in flight wait for their turn, except on a delivery thread of this library.
    ///
    /// # Errors
    /// As for [`call_async`](Library::call_async); `AGAIN` on a delivery thread only.
    pub fn call_direct<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: Timeout,
        answer: impl FnOnce(u64, Result<R::Response, CallError<R::Error>>) + Send + 'static,
    ) -> Result<u64, Fault> {
        let answer = move |ctx, _, outcome| answer(ctx, outcome);
        self.begin(ctx, request, timeout, Completion::Direct, &mut |_| {}, answer)
    }

    /// Both of them, for whom the number that is returned comes too late: `begun` is told it before the answer can come,
    /// and not at all if this fails, and `answer` gets it too.
    pub(crate) fn begin<R: Request>(
        &'static self,
        ctx: u64,
        request: R,
        timeout: Timeout,
        completion: Completion,
        begun: &mut dyn FnMut(u64),
        answer: impl FnOnce(u64, u64, Result<R::Response, CallError<R::Error>>) + Send + 'static,
    ) -> Result<u64, Fault> {
        call_async::begin(&handle::pin(self, ctx)?.arc(), request, timeout, completion, begun, answer)
    }

    /// Cancels an asynchronous call: its provider's future is dropped, its answer is `CANCELLED`. Does not wait for
    /// either.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `BAD_HANDLE` if there is no such call, or it has its answer already.
    pub fn cancel(&'static self, ctx: u64, request: u64) -> Result<(), Fault> {
        call_async::cancel(&handle::pin(self, ctx)?.arc(), request)
    }

    /// Runs `job` once where the callbacks of an instance run, after those that wait there. For wrappers that go on there
    /// with what they did not do in the answer to [`call_direct`](Library::call_direct), where this may be called.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `SHUTDOWN` if no more callbacks run there. The job does not run then.
    pub fn post(&'static self, ctx: u64, job: impl FnOnce(u64) + Send + 'static) -> Result<(), Fault> {
        let posted = handle::pin(self, ctx)?.delivery.complete(job);
        posted.map_err(|_| Fault::new(Status::Shutdown, "no more callbacks run"))
    }

    /// How many asynchronous calls an instance allows in flight.
    ///
    /// # Errors
    /// `BAD_CONTEXT`.
    pub fn async_window(&'static self, ctx: u64) -> Result<usize, Fault> {
        Ok(handle::pin(self, ctx)?.async_window)
    }

    /// Runs at most `max` callbacks and completions of an instance with [`DeliveryMode::Manual`] on this thread; waits for
    /// the first one as long as `timeout` says (`None`: for ever). How many ran.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `INVALID_ARGUMENT` if the instance has a delivery thread; `WOULD_DEADLOCK` inside a callback of the
    /// same instance or on its processing thread.
    pub fn dispatch(&'static self, ctx: u64, max: usize, timeout: Option<Duration>) -> Result<usize, Fault> {
        let instance = handle::pin(self, ctx)?;
        if processing::is_processing_thread(&instance) {
            let message = format!("the processing thread of a context of {} runs no callbacks", self.name);
            return Err(Fault::new(Status::WouldDeadlock, message));
        }
        // This may take long: the instance is not to wait for it.
        let delivery = instance.delivery.clone();
        drop(instance);
        delivery.dispatch(max, timeout)
    }

    /// A descriptor that is readable while there is something to [`dispatch`](Library::dispatch); on Windows an event. It
    /// belongs to the instance and must not be read or closed.
    ///
    /// # Errors
    /// `BAD_CONTEXT`; `INVALID_ARGUMENT` if the instance has a delivery thread.
    pub fn poll_handle(&'static self, ctx: u64) -> Result<i64, Fault> {
        handle::pin(self, ctx)?.delivery.poll_handle()
    }

    /// The numbers of an instance.
    ///
    /// # Errors
    /// `BAD_CONTEXT`.
    pub fn stats(&'static self, ctx: u64) -> Result<Stats, Fault> {
        Ok(stats::of(&*handle::pin(self, ctx)?))
    }

    /// The numbers of an instance and of each of its brokers, as a JSON object: numbers by the names of
    /// [`Stats::named`], and the array `brokers`.
    ///
    /// # Errors
    /// `BAD_CONTEXT`.
    pub fn stats_json(&'static self, ctx: u64) -> Result<String, Fault> {
        Ok(stats::json(&*handle::pin(self, ctx)?))
    }

    /// Has what the library and its author's code log, if it is as serious as `min`, go to `sink` from now on. Without a
    /// sink, warnings and errors go to stderr, 20 lines a second at most.
    ///
    /// It is one sink for the whole library. When this returns, no call of the former one is running, unless on this very
    /// thread. If the author has installed a `tracing` subscriber, that one has it all, and a sink gets nothing.
    ///
    /// # Errors
    /// `TIMEOUT` if a call of the former sink still runs after 5 s.
    pub fn set_log(&'static self, min: LogLevel, sink: Option<LogSink>) -> Result<(), Fault> {
        log::set(min, sink)
    }

    /// Has waits on threads of the program end early when its language says so. Those of [`call`](Library::call) end with
    /// `CANCELLED`, as do those of [`off`](Library::off), [`off_all`](Library::off_all) and
    /// [`shutdown`](Library::shutdown), which take effect all the same. Said once, for the whole library.
    pub fn set_interrupts(&'static self, interrupts: Interrupts) {
        interrupt::set(interrupts);
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
        self.subscribe_as::<E, Whole>(ctx, options, None, callback, destroy).map(|(handle, _)| handle)
    }

    /// As [`subscribe`](Library::subscribe); the callback sees what `P` makes of an event.
    ///
    /// With a `bell` no thread delivers: it rings when there is something due, and whoever pulls calls the callback.
    /// `options.isolated` means nothing then. Ended is such a subscription as any other; at a shutdown the processing thread
    /// calls the callback with what still waits.
    ///
    /// # Errors
    /// `BAD_CONTEXT`, `SHUTDOWN`, `LIMIT` beyond 65,536 subscriptions or if there is no thread left.
    pub fn subscribe_as<E: Event, P: Pack<E>>(
        &'static self,
        ctx: u64,
        options: &SubscribeOptions,
        bell: Option<Bell>,
        callback: impl Fn(u64, &P::Shown) + Send + 'static,
        destroy: Option<Box<dyn FnOnce() + Send>>,
    ) -> Result<(u64, Option<Pulled>), Fault> {
        let call = move |ctx: u64, shown: *const ()| {
            // SAFETY: the records of the subscription show that, and live until the callback returns.
            callback(ctx, unsafe { &*shown.cast::<P::Shown>() });
        };
        self.subscribe_with::<E, P>(ctx, options, bell, Box::new(call), destroy)
    }

    /// The same; `call` gets a pointer to it.
    pub(crate) fn subscribe_with<E: Event, P: Pack<E>>(
        &'static self,
        ctx: u64,
        options: &SubscribeOptions,
        bell: Option<Bell>,
        call: Call,
        destroy: Option<Box<dyn FnOnce() + Send>>,
    ) -> Result<(u64, Option<Pulled>), Fault> {
        let instance = handle::pin(self, ctx)?;
        instance.enter()?;
        let is_pulled = bell.is_some();
        let added = instance.delivery.subscribe::<E, P>(options, bell, call, destroy)?;
        let (handle, outlet) = added.ok_or_else(|| instance.shutting_down())?;
        Ok((handle, is_pulled.then(|| Pulled(Arc::downgrade(&outlet)))))
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
        handle::pin(self, ctx)?.arc().delivery.off(handle, None, None)
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
        let may_wait = !crate::delivery::is_delivery_thread(self) && !interrupt::is_asking();
        let wait = may_wait.then_some(instance::BOUND);
        off(&instance, wait)
    }
}
