//! The processing thread: a Tokio runtime of its own, on which `setup` and the providers run, of one instance or of all
//! that share it.
//!
//! Its main future takes the calls out of the host's inbox and begins them, one after the other; what has to wait is
//! driven by the runtime meanwhile. It also carries out the shutdown, step by step, because what that has to end lives
//! here. An instance that shares the thread has a `LocalSet` there, so that its tasks go with it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::ptr;
use std::rc::Rc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use std::task::{Context as Task, Poll, Wake, Waker};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use brokers_core::context::Context;
use brokers_core::fork;
use brokers_core::{Deadline, caught_up, is_behind, quiet_pumps, ring_at, set_companion};
use tokio::runtime::{Builder, LocalOptions, RuntimeMetrics};
use tokio::task::LocalSet;
use tokio::time::{timeout, timeout_at};

use crate::courier::ThreadHooks;
use crate::delivery;
use crate::fault::Fault;
use crate::handoff::{Batch, Inbox, Nap};
use crate::instance::{BOUND, GRACE, Instance, Stage};
use crate::library::{Library, ShuttingDown, ThreadRole};
use crate::panic::{contained, message};
use crate::status::Status;

/// How many calls are begun before the runtime goes on with other tasks.
const TURN: usize = 256;
/// How long the host looks for the next call at a time before it lets its runtime go on.
const QUANTUM: Duration = Duration::from_nanos(1500);
/// How long it does so altogether after the last one.
const SPINS: Duration = Duration::from_micros(20);
/// How often it looks before it asks the clock.
const LOOKS: u32 = 16;
/// How soon one sleep of the host has to follow the other for the next to be one apart from its runtime.
const OFTEN: Duration = Duration::from_millis(1);
/// How long the host does so before the runtime has its turn, which is how late a task may be that another thread spawns
/// there itself.
const APART: Duration = Duration::from_millis(5);

thread_local! {
    /// The host whose thread this is.
    static HOST: Cell<*const Host> = const { Cell::new(ptr::null()) };
    /// Whether its main future runs, and so will look after what is owed.
    static IN_TURN: Cell<bool> = const { Cell::new(false) };
    /// The tasks of each instance that shares this thread.
    static SETS: RefCell<HashMap<Context, Rc<LocalSet>>> = RefCell::default();
}

/// One processing thread, seen from outside.
pub(crate) struct Host {
    pub(crate) inbox: Inbox,
    /// Those who move in; `None` if it is one instance's own.
    arrivals: Option<StdMutex<Vec<Arrival>>>,
}

/// An instance that moves in, and where to say how its setup went.
struct Arrival(Arc<Instance>, SyncSender<Result<(), Fault>>);

/// A processing thread that instances share.
struct Shared {
    host: Arc<Host>,
    library: &'static Library,
    /// How many live there; it ends with the last.
    instances: usize,
    thread: Option<JoinHandle<()>>,
}

/// At most one for each library.
static SHARED: StdMutex<Vec<Shared>> = StdMutex::new(Vec::new());

fn shared() -> std::sync::MutexGuard<'static, Vec<Shared>> {
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The hosts that are shared, held: see [`crate::fork`].
pub(crate) struct Held(std::sync::MutexGuard<'static, Vec<Shared>>);

pub(crate) fn hold() -> Held {
    Held(shared())
}

/// After a fork: those of the parent have no threads, and this one is none of theirs.
pub(crate) fn forget_all(held: &mut Held) {
    std::mem::forget(std::mem::take(&mut *held.0));
    HOST.set(ptr::null());
}

/// Whether this is the thread on which the instance's providers run.
#[inline]
pub(crate) fn is_processing_thread(instance: &Instance) -> bool {
    is_thread_of(&instance.host)
}

fn is_thread_of(host: &Arc<Host>) -> bool {
    ptr::eq(HOST.get(), Arc::as_ptr(host))
}

/// This thread owes somebody a wake, see [`delivery::flush_owed`]: a turn of its host will come that pays. False if it is
/// no host's thread.
pub(crate) fn note_owed() -> bool {
    // SAFETY: a host's thread holds it for as long as it names it here.
    let Some(host) = (unsafe { HOST.get().as_ref() }) else { return false };
    if !IN_TURN.get() {
        host.inbox.ring();
    }
    true
}

/// The name of a thread, as debuggers show it: Linux keeps 15 bytes, so the library's part gives way.
pub(crate) fn thread_name(library: &str, role: &str) -> String {
    let room = 15_usize.saturating_sub(role.len());
    format!("{}{role}", &library[..library.floor_char_boundary(room)])
}

/// A place for an instance to be: a host of its own, or the library's shared one, where it is counted from now on.
pub(crate) fn host(library: &'static Library, is_shared: bool) -> Result<Arc<Host>, Fault> {
    if !is_shared {
        return Ok(Arc::new(Host { inbox: Inbox::new(), arrivals: None }));
    }
    let mut all = shared();
    if let Some(known) = all.iter_mut().find(|shared| ptr::eq(shared.library, library)) {
        if is_thread_of(&known.host) {
            let message =
                format!("a provider cannot create a context of {} on the thread that it runs on", library.name);
            return Err(Fault::new(Status::WouldDeadlock, message));
        }
        known.instances += 1;
        return Ok(known.host.clone());
    }
    let host = Arc::new(Host { inbox: Inbox::new(), arrivals: Some(StdMutex::default()) });
    all.push(Shared { host: host.clone(), library, instances: 1, thread: None });
    Ok(host)
}

/// Starts an instance on its host, and comes back when its setup has succeeded; if it did not, everything is gone by then.
pub(crate) fn start(instance: &Arc<Instance>, hooks: ThreadHooks) -> Result<(), Fault> {
    let (started, answer) = sync_channel(1);
    let died = || Fault::new(Status::Setup, format!("the processing thread of {} died", instance.library.name));
    let Some(arrivals) = &instance.host.arrivals else {
        let thread = {
            let instance = instance.clone();
            spawn(instance.library, move || run_own(&instance, &hooks, &started))?
        };
        return match answer.recv() {
            Ok(Ok(())) => {
                instance.set_thread(thread);
                Ok(())
            }
            failed => {
                // What the thread held is gone when it is, and so the caller gets nothing less than that.
                let joined = thread.join();
                Err(failed.ok().and_then(Result::err).filter(|_| joined.is_ok()).unwrap_or_else(died))
            }
        };
    };
    let mut all = shared();
    let Some(at) = all.iter().position(|shared| Arc::ptr_eq(&shared.host, &instance.host)) else { return Err(died()) };
    if all[at].thread.is_none() {
        let host = instance.host.clone();
        match spawn(instance.library, move || run_shared(&host, &hooks)) {
            Ok(thread) => all[at].thread = Some(thread),
            Err(fault) => {
                all[at].instances -= 1;
                if all[at].instances == 0 {
                    all.swap_remove(at);
                }
                return Err(fault);
            }
        }
    }
    arrivals.lock().unwrap_or_else(PoisonError::into_inner).push(Arrival(instance.clone(), started));
    drop(all);
    instance.host.inbox.ring();
    match answer.recv() {
        Ok(Ok(())) => Ok(()),
        failed => {
            let thread = instance.take_thread();
            let joined = thread.is_none_or(|thread| thread.join().is_ok());
            Err(failed.ok().and_then(Result::err).filter(|_| joined).unwrap_or_else(died))
        }
    }
}

fn spawn(library: &'static Library, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Fault> {
    let spawned = fork::spawn(thread_name(library.name, "-proc"), run);
    spawned.map_err(|error| Fault::new(Status::Limit, format!("no processing thread could be started: {error}")))
}

fn no_runtime(library: &Library, error: &std::io::Error) -> Fault {
    Fault::new(Status::Limit, format!("no Tokio runtime could be made for {}: {error}", library.name))
}

/// The thread of one instance.
fn run_own(instance: &Arc<Instance>, hooks: &ThreadHooks, started: &SyncSender<Result<(), Fault>>) {
    HOST.set(Arc::as_ptr(&instance.host));
    hooks.start(ThreadRole::Processing);
    let failed = live_own(instance, started).err();
    hooks.stop(ThreadRole::Processing);
    HOST.set(ptr::null());
    match failed {
        Some(fault) => answer(started, Err(fault)),
        None => instance.finish(),
    }
}

fn live_own(instance: &Arc<Instance>, started: &SyncSender<Result<(), Fault>>) -> Result<(), Fault> {
    let context = instance.context;
    let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default());
    let runtime = runtime.map_err(|error| no_runtime(instance.library, &error)).inspect_err(|_| context.close())?;
    let companion = Waker::from(Arc::new(Companion(instance.host.clone())));
    set_companion(Some(companion.clone()));
    // The instance's context is the current one for everything that ever runs on this thread.
    context.scope(|| {
        let is_set_up = runtime.block_on(async { setup(instance) });
        if is_set_up.is_ok() {
            answer(started, Ok(()));
            let mut turns = Turns { runtime: Some((runtime.metrics(), companion)), ..Turns::default() };
            let mut life = pin!(guarded(life(instance)));
            runtime.block_on(poll_fn(|task| {
                turns.run(&instance.host, task, instance.is_open());
                if instance.is_open() { Poll::Pending } else { life.as_mut().poll(task) }
            }));
            drop(instance.host.inbox.close());
            instance.advance(Stage::Releasing);
        }
        // Drops what the author left here: registrations, tasks, and all that they captured.
        contained("the drop of a provider", || {
            let _inside = runtime.enter();
            context.close();
        });
        contained("the drop of a task", || drop(runtime));
        if is_set_up.is_ok() {
            instance.delivery.join();
        }
        is_set_up
    })
}

/// The thread of all instances of a library that share one.
fn run_shared(host: &Arc<Host>, hooks: &ThreadHooks) {
    HOST.set(Arc::as_ptr(host));
    hooks.start(ThreadRole::Processing);
    // Not a `LocalRuntime`, inside of which there may be no `LocalSet`.
    match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let lives = LocalSet::new();
            let mut turns = Turns::default();
            runtime.block_on(lives.run_until(poll_fn(|task| {
                // First, so that whoever arrives from now on can ring.
                host.inbox.set_bell(task.waker());
                for Arrival(instance, started) in host.arrived() {
                    move_in(&lives, &instance, &started);
                }
                turns.run(host, task, false);
                if host.is_deserted() { Poll::Ready(()) } else { Poll::Pending }
            })));
            contained("the drop of a task", || drop((lives, runtime)));
        }
        Err(error) => {
            let mut all = shared();
            all.retain(|shared| !Arc::ptr_eq(&shared.host, host));
            let arrived = host.arrived();
            drop(all);
            for Arrival(instance, started) in arrived {
                answer(&started, Err(no_runtime(instance.library, &error)));
            }
        }
    }
    drop(host.inbox.close());
    hooks.stop(ThreadRole::Processing);
    HOST.set(ptr::null());
}

/// Is woken with what the runtime of a host has to do.
struct Companion(Arc<Host>);

impl Wake for Companion {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.inbox.stir();
    }
}

impl Host {
    fn arrived(&self) -> Vec<Arrival> {
        let arrivals = self.arrivals.as_ref().map(|arrivals| arrivals.lock().unwrap_or_else(PoisonError::into_inner));
        arrivals.map(|mut arrivals| std::mem::take(&mut *arrivals)).unwrap_or_default()
    }

    /// One instance less; the last one waits for the thread, and whoever comes now gets another.
    fn move_out(&self, instance: &Instance) {
        let mut all = shared();
        let Some(at) = all.iter().position(|shared| ptr::eq(&*shared.host, self)) else { return };
        all[at].instances -= 1;
        if all[at].instances == 0 {
            let shared = all.swap_remove(at);
            drop(all);
            if let Some(thread) = shared.thread {
                instance.set_thread(thread);
            }
        }
    }

    /// Whether the last instance has moved out.
    fn is_deserted(&self) -> bool {
        !shared().iter().any(|shared| ptr::eq(&*shared.host, self))
    }
}

/// Sets an instance up that shares this thread, and spawns its life.
fn move_in(lives: &LocalSet, instance: &Arc<Instance>, started: &SyncSender<Result<(), Fault>>) {
    let context = instance.context;
    let set = Rc::new(LocalSet::new());
    let is_set_up = {
        let _inside = set.enter();
        context.scope(|| setup(instance))
    };
    if let Err(fault) = is_set_up {
        release(instance, set);
        instance.host.move_out(instance);
        return answer(started, Err(fault));
    }
    SETS.with_borrow_mut(|sets| sets.insert(context, set.clone()));
    let instance = instance.clone();
    lives.spawn_local(context.scope_async(async move {
        set.run_until(guarded(life(&instance))).await;
        instance.advance(Stage::Releasing);
        SETS.with_borrow_mut(|sets| sets.remove(&context));
        release(&instance, set);
        // Not by a join alone: others live on this thread.
        instance.delivery.finish().await;
        instance.delivery.join();
        instance.host.move_out(&instance);
        instance.finish();
        instance.host.inbox.ring();
    }));
    answer(started, Ok(()));
}

/// Drops what the author left of an instance on a shared thread.
fn release(instance: &Instance, set: Rc<LocalSet>) {
    contained("the drop of a provider", || {
        let _inside = set.enter();
        instance.context.close();
    });
    contained("the drop of a task", || drop(set));
}

/// The creating thread waits for this, and does nothing else.
fn answer(started: &SyncSender<Result<(), Fault>>, answer: Result<(), Fault>) {
    let _ = started.send(answer);
}

fn setup(instance: &Instance) -> Result<(), Fault> {
    let library = instance.library;
    let failed = |reason: String| Fault::new(Status::Setup, format!("the setup of {} failed: {reason}", library.name));
    match catch_unwind(AssertUnwindSafe(|| (library.setup)(&instance.context))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(failed(error.to_string())),
        Err(payload) => Err(failed(format!("it panicked: {}", message(payload)))),
    }
}

/// The main future's work on the calls of a host.
#[derive(Default)]
struct Turns {
    batch: Batch,
    /// The context whose messages the batch need not wait for any more.
    caught_up: Option<Context>,
    /// What the batch waits for: messages that were sent before its calls were made.
    behind: Option<Pin<Box<dyn Future<Output = ()>>>>,
    /// Whether the last call came from another processor, since the host last looked for one.
    is_busy: bool,
    /// Since when it looks for the next one.
    since: Option<Instant>,
    /// Where the host may sleep apart from its runtime: what that has to do, and what is woken along with it.
    runtime: Option<(RuntimeMetrics, Waker)>,
    /// When it last was about to sleep in its runtime.
    slept: Option<Instant>,
    /// Until when it sleeps apart from its runtime. Not by a timer of each sleep: that is dear, to set and to set back.
    apart: Option<Deadline>,
}

impl Turns {
    /// Begins all calls that there are; then looks for more, if that pays, or lets the host be rung.
    fn run(&mut self, host: &Host, task: &mut Task<'_>, may_nap: bool) {
        host.inbox.set_bell(task.waker());
        if self.apart.as_ref().is_some_and(|apart| apart.at() <= Instant::now()) {
            self.apart = None;
        }
        IN_TURN.set(true);
        let is_to_come_back = self.begin_all(host, task, may_nap);
        IN_TURN.set(false);
        if is_to_come_back {
            // Not by the waker itself: the runtime would then come back many times before it looks at its timers.
            let _ = pin!(tokio::task::yield_now()).poll(task);
        }
    }

    /// Whether to come back without being rung.
    fn begin_all(&mut self, host: &Host, task: &mut Task<'_>, may_nap: bool) -> bool {
        let mut left = TURN;
        let mut here = host.inbox.publish_processor();
        loop {
            if self.batch.is_empty() {
                self.batch = host.inbox.take();
                self.caught_up = None;
                here = host.inbox.publish_processor();
            }
            if self.batch.is_empty() {
                delivery::flush_owed();
                match self.look(host, may_nap) {
                    Look::Found => continue,
                    Look::Again => return true,
                    Look::Rest => return false,
                }
            }
            if !self.is_caught_up(task) {
                delivery::flush_owed();
                return false;
            }
            let Some(errand) = self.batch.next() else { continue };
            self.is_busy = errand.processor() != here;
            if !self.is_busy {
                self.since = None;
            }
            let set =
                host.arrivals.as_ref().and_then(|_| SETS.with_borrow(|sets| sets.get(&errand.context()).cloned()));
            let _inside = set.as_ref().map(|set| set.enter());
            contained("a call", || {
                if let Some(rest) = errand.serve() {
                    drop(tokio::task::spawn_local(rest));
                }
            });
            left -= 1;
            if left == 0 {
                delivery::flush_owed();
                return true;
            }
        }
    }

    /// Whether all that was sent before the next call was made has been handled; wakes the task when it has.
    fn is_caught_up(&mut self, task: &mut Task<'_>) -> bool {
        let context = self.batch.context();
        if self.behind.is_none() {
            if self.caught_up == context {
                return true;
            }
            self.behind = context
                .filter(|context| is_behind(*context))
                .map(|context| -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(caught_up(context)) });
        }
        if self.behind.as_mut().is_some_and(|behind| behind.as_mut().poll(task).is_pending()) {
            return false;
        }
        self.behind = None;
        self.caught_up = context;
        true
    }

    /// Looks for the next call as long as it is likely to come soon, from another processor.
    fn look(&mut self, host: &Host, may_nap: bool) -> Look {
        // What came after the last look begins a new time of looking.
        if std::mem::take(&mut self.is_busy) {
            self.since = None;
        } else if self.since.is_none() {
            return self.rest(host, may_nap);
        }
        let begun = Instant::now();
        if begun.duration_since(*self.since.get_or_insert(begun)) >= SPINS {
            self.since = None;
            return self.rest(host, may_nap);
        }
        loop {
            for _ in 0..LOOKS {
                if host.inbox.has_errands() {
                    return Look::Found;
                }
                std::hint::spin_loop();
            }
            if begun.elapsed() >= QUANTUM {
                return Look::Again;
            }
        }
    }

    /// Lets the host be rung: soon after a call it sleeps right here, as waking it through its runtime costs more than all
    /// the rest, if that has nothing to do but wait for messages.
    fn rest(&mut self, host: &Host, may_nap: bool) -> Look {
        if may_nap && self.is_apart() {
            return match host.inbox.nap() {
                Nap::Rung => Look::Found,
                Nap::Stirred => Look::Again,
            };
        }
        Look::rest(host)
    }

    /// Whether the host sleeps apart from its runtime just now; it begins to when it sleeps often.
    fn is_apart(&mut self) -> bool {
        let Some((runtime, companion)) = &self.runtime else { return false };
        if runtime.num_alive_tasks() != quiet_pumps() {
            return false;
        }
        if self.apart.is_none() {
            let now = Instant::now();
            let slept = self.slept.replace(now);
            if slept.is_some_and(|slept| now.duration_since(slept) < OFTEN) {
                self.apart = Some(ring_at(now + APART, companion));
            }
        }
        self.apart.is_some()
    }
}

/// What came of looking for a call.
enum Look {
    Found,
    Again,
    Rest,
}

impl Look {
    fn rest(host: &Host) -> Look {
        if host.inbox.rest() { Look::Rest } else { Look::Found }
    }
}

/// A future that ends if it panics.
fn guarded(future: impl Future<Output = ()>) -> impl Future<Output = ()> {
    let mut future = Box::pin(future);
    poll_fn(move |task| {
        let mut polled = Poll::Ready(());
        contained("the shutdown of an instance", || polled = future.as_mut().poll(task));
        polled
    })
}

/// Waits until a shutdown was asked for, then does all of it that needs the runtime.
async fn life(instance: &Instance) {
    let begun = instance.closing().await;
    let bound = (begun + BOUND).into();
    // A signal that was accepted is handled, and before the library is told to end.
    let _ = timeout_at(bound, caught_up(instance.context)).await;
    if let Some(verdict) = shutdown_request(instance, bound).await {
        tracing::warn!(target: "brokers", library = instance.library.name, %verdict, "the shutdown request failed");
        instance.set_verdict(verdict);
    }
    // Whoever is still inside when the bound has passed is told `SHUTDOWN` by its own clock and by the closed context.
    let _ = timeout_at(bound, async {
        instance.drained().await;
        instance.calls.answered().await;
        caught_up(instance.context).await;
    })
    .await;
    contained("the drop of a provider", || instance.context.close());
    // Nobody of them holds anything of the instance any more when `shutdown` comes back.
    let _ = timeout(GRACE, instance.drained()).await;
    instance.calls.close(instance);
    let _ = timeout(GRACE, instance.calls.handed_over()).await;
    instance.advance(Stage::Delivering);
    if timeout_at((Instant::now() + BOUND).into(), instance.delivery.finish()).await.is_err() {
        instance.delivery.abandon();
        instance.overrun();
    }
}

/// Runs the author's shutdown request. What it came to, if it did not succeed.
async fn shutdown_request(instance: &Instance, bound: tokio::time::Instant) -> Option<Fault> {
    let library = instance.library;
    let request = library.shutdown?;
    let mut running: Option<ShuttingDown> = None;
    let caught = poll_fn(|task: &mut Task<'_>| {
        let polled = catch_unwind(AssertUnwindSafe(|| {
            running.get_or_insert_with(|| request(instance.context)).as_mut().poll(task)
        }));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(answer)) => Poll::Ready(Ok(answer)),
            Err(payload) => Poll::Ready(Err(message(payload))),
        }
    });
    let (status, what) = match timeout_at(bound, caught).await {
        Ok(Ok(Ok(()))) => return None,
        Ok(Ok(Err(reason))) => (Status::Provider, format!("failed: {reason}")),
        Ok(Err(panic)) => (Status::Panic, format!("panicked: {panic}")),
        Err(_) => (Status::Cancelled, format!("was still running after {} s and was cancelled", BOUND.as_secs())),
    };
    Some(Fault::new(
        status,
        format!("the shutdown request of {} {what}; the context is gone all the same", library.name),
    ))
}
