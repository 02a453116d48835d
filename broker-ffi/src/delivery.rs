//! Events on their way to foreign callbacks: one queue and one thread per instance, started by the first subscription.
//!
//! The first subscription of an event type puts one shared listener into the broker; it copies each event into the
//! queue, on the thread that emits. The last one to go takes it out again, so that an event that nobody wants costs no
//! more than in process.
//!
//! **Ordering**: callbacks run one at a time, in the order of the queue, which is emit order. A subscription sees the
//! events queued after it came. **Back-pressure**: none; emitting never waits. A full queue loses the newest event,
//! counted for each subscription that would have seen it; so is what a shutdown abandons, and what is nested too deep
//! for a callback of C. **Drop**: an event is dropped after its last callback, or undelivered when the delivery is
//! abandoned. **Shutdown**: what is queued is delivered, then the thread gives all subscriptions back and ends.
//! **Allocation**: one box per queued event.

use std::any::{Any, TypeId};
use std::cell::Cell;
use std::collections::{HashMap, VecDeque};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use brokers_core::context::Context;
use brokers_core::event::{self, Event};
use brokers_core::handle::ListenerHandle;
use tokio::sync::Notify;

use crate::fault::Fault;
use crate::handle;
use crate::library::{FallibleCallback, Library, SubscribeOptions};
use crate::panic::contained;
use crate::processing::thread_name;
use crate::stats::Stats;
use crate::status::Status;
use crate::subscription::{Close, Destroy, Subscription};

/// How many events may wait if the instance does not say.
const DEFAULT_CAPACITY: usize = 65_536;
/// How many subscriptions an instance may have.
const MAX_SUBSCRIPTIONS: usize = 65_536;
/// How often a full queue is logged at most.
const COMPLAIN_EVERY: Duration = Duration::from_secs(1);

thread_local! {
    /// The library whose callbacks this thread runs.
    static DELIVERS: Cell<*const Library> = const { Cell::new(ptr::null()) };
}

/// Whether this thread runs callbacks of an instance of `library`, whichever instance.
pub(crate) fn is_delivery_thread(library: &'static Library) -> bool {
    ptr::eq(DELIVERS.get(), library)
}

/// Wakes whom this thread owes a wake.
pub(crate) fn flush_owed() {}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The events of one instance, and who wants them.
pub(crate) struct Delivery {
    library: &'static Library,
    /// The instance's handle, which callbacks get.
    instance: u64,
    context: Context,
    capacity: usize,
    queue: Mutex<Queue>,
    wake: Condvar,
    ended: Notify,
    registry: Mutex<Registry>,
    complaint: Mutex<Complaint>,
}

struct Queue {
    events: VecDeque<Box<dyn Queued>>,
    /// The number that the next event gets.
    next: u64,
    phase: Phase,
    /// Whether the delivery thread waits for an event.
    idle: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Open,
    /// What is queued is delivered, then the thread ends.
    Finishing,
    /// The thread ends after the callback that is running.
    Abandoned,
    /// No thread, no subscription, no event.
    Ended,
}

#[derive(Default)]
struct Registry {
    closed: bool,
    thread: Option<JoinHandle<()>>,
    channels: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    subscriptions: HashMap<u64, Entry>,
}

/// A subscription, whatever its event. It stays in the books until nothing of it is left, so that whoever ends it once
/// more waits for the same.
#[derive(Clone)]
struct Entry {
    event: TypeId,
    subscription: Arc<dyn Close>,
    channel: Arc<dyn Remove>,
}

#[derive(Default)]
struct Complaint {
    last: Option<Instant>,
    lost: u64,
}

impl Delivery {
    pub(crate) fn new(library: &'static Library, instance: u64, context: Context, capacity: usize) -> Delivery {
        let queue = Queue { events: VecDeque::new(), next: 0, phase: Phase::Open, idle: false };
        Delivery {
            library,
            instance,
            context,
            capacity: if capacity == 0 { DEFAULT_CAPACITY } else { capacity },
            queue: Mutex::new(queue),
            wake: Condvar::new(),
            ended: Notify::new(),
            registry: Mutex::default(),
            complaint: Mutex::default(),
        }
    }

    /// Adds a subscription; `None` if the delivery has ended.
    pub(crate) fn subscribe<E: Event>(
        self: &Arc<Self>,
        _options: &SubscribeOptions,
        callback: FallibleCallback<E>,
        destroy: Option<Destroy>,
    ) -> Result<Option<u64>, Fault> {
        let handle = handle::subscription();
        let since = lock(&self.queue).next;
        let subscription = Arc::new(Subscription::new(handle, since, callback, destroy));
        let Some(channel) = self.register(&subscription)? else {
            subscription.revoke();
            return Ok(None);
        };
        let listening = channel.add(&subscription, || {
            let (delivery, channel) = (self.clone(), channel.clone());
            event::listen_shared::<E>(&self.context, move |event| delivery.push(&channel, event))
        });
        if let Err(error) = listening {
            // If it was closed meanwhile, it was ended as any other: it did exist.
            if subscription.revoke() {
                self.forget(handle);
                tracing::debug!(target: "brokers", event = E::NAME, %error, "no listener");
                return Ok(None);
            }
        }
        if subscription.is_closed() {
            // Ended before it was in the channel: nobody else will take it out.
            channel.remove(handle);
        }
        Ok(Some(handle))
    }

    /// Enters a subscription in the books, and starts the thread for the first one.
    fn register<E: Event>(
        self: &Arc<Self>,
        subscription: &Arc<Subscription<FallibleCallback<E>>>,
    ) -> Result<Option<Arc<Channel<E>>>, Fault> {
        let mut registry = lock(&self.registry);
        if registry.closed {
            return Ok(None);
        }
        if registry.subscriptions.len() == MAX_SUBSCRIPTIONS {
            let message = format!("this context of {} has {MAX_SUBSCRIPTIONS} subscriptions", self.library.name);
            return Err(Fault::new(Status::Limit, message));
        }
        self.start(&mut registry)?;
        let event = TypeId::of::<E>();
        let channel = registry.channels.entry(event).or_insert_with(|| Arc::new(Channel::<E>::default()));
        let channel = channel.clone().downcast::<Channel<E>>().unwrap_or_else(|_| unreachable!("filed by its type"));
        let entry = Entry { event, subscription: subscription.clone(), channel: channel.clone() };
        registry.subscriptions.insert(subscription.handle, entry);
        Ok(Some(channel))
    }

    fn start(self: &Arc<Self>, registry: &mut Registry) -> Result<(), Fault> {
        if registry.thread.is_none() {
            let delivery = self.clone();
            let thread = std::thread::Builder::new().name(thread_name(self.library.name, "-events"));
            let thread = thread
                .spawn(move || delivery.run())
                .map_err(|error| Fault::new(Status::Limit, format!("no delivery thread could be started: {error}")))?;
            registry.thread = Some(thread);
        }
        Ok(())
    }

    /// Runs `job` on the delivery thread, with the instance's handle; it comes back if the delivery has ended.
    pub(crate) fn complete(self: &Arc<Self>, job: Job) -> Result<(), Job> {
        let mut registry = lock(&self.registry);
        if registry.closed || self.start(&mut registry).is_err() {
            return Err(job);
        }
        drop(registry);
        let mut queue = lock(&self.queue);
        if matches!(queue.phase, Phase::Abandoned | Phase::Ended) {
            return Err(job);
        }
        queue.events.push_back(Box::new(job));
        drop(queue);
        self.wake.notify_one();
        Ok(())
    }

    /// Adds the numbers of this delivery.
    pub(crate) fn count(&self, stats: &mut Stats) {
        stats.events_queued = lock(&self.queue).events.len() as u64;
        stats.subscriptions = lock(&self.registry).subscriptions.len() as u64;
    }

    /// As [`Library::dispatch`] says.
    pub(crate) fn dispatch(&self, _max: usize, _timeout: Option<Duration>) -> Result<usize, Fault> {
        Err(Fault::new(Status::InvalidArgument, "this context has a delivery thread"))
    }

    /// As [`Library::poll_handle`] says.
    pub(crate) fn poll_handle(&self) -> Result<i64, Fault> {
        Err(Fault::new(Status::InvalidArgument, "this context has a delivery thread"))
    }

    /// Ends a subscription; with `wait`, comes back when its callback has ended.
    pub(crate) fn off(&self, handle: u64, event: Option<TypeId>, wait: Option<Duration>) -> Result<(), Fault> {
        let entry = self.find(handle)?;
        if event.is_some_and(|event| entry.event != event) {
            return Err(self.bad_handle(handle, "it is a subscription of another event"));
        }
        self.end(&[entry], wait)
    }

    /// Ends all subscriptions of an event.
    pub(crate) fn off_all(&self, event: TypeId, wait: Option<Duration>) -> Result<(), Fault> {
        let registry = lock(&self.registry);
        let entries: Vec<Entry> =
            registry.subscriptions.values().filter(|entry| entry.event == event).cloned().collect();
        drop(registry);
        self.end(&entries, wait)
    }

    /// How many events a subscription has lost.
    pub(crate) fn lost(&self, handle: u64) -> Result<u64, Fault> {
        self.find(handle).map(|entry| entry.subscription.lost())
    }

    fn find(&self, handle: u64) -> Result<Entry, Fault> {
        let entry = lock(&self.registry).subscriptions.get(&handle).cloned();
        entry.filter(|entry| !entry.subscription.is_gone()).ok_or_else(|| self.unknown(handle))
    }

    /// Takes a subscription of which nothing is left out of the books.
    fn forget(&self, handle: u64) {
        let entry = lock(&self.registry).subscriptions.remove(&handle);
        drop(entry);
    }

    fn unknown(&self, handle: u64) -> Fault {
        let reason = if handle == 0 { "0 is the handle of none" } else { "it has ended, or it never was one" };
        self.bad_handle(handle, reason)
    }

    fn bad_handle(&self, handle: u64, reason: &str) -> Fault {
        let message =
            format!("{handle:#018x} is no such subscription of this context of {}: {reason}", self.library.name);
        Fault::new(Status::BadHandle, message)
    }

    /// Closes subscriptions, which somebody may have done before.
    fn end(&self, entries: &[Entry], wait: Option<Duration>) -> Result<(), Fault> {
        for entry in entries {
            entry.subscription.close();
            entry.channel.remove(entry.subscription.handle());
            if entry.subscription.is_gone() {
                self.forget(entry.subscription.handle());
            }
        }
        let Some(wait) = wait else { return Ok(()) };
        let deadline = Instant::now() + wait;
        let ended = entries.iter().filter(|entry| entry.subscription.wait_gone(deadline)).count();
        if ended == entries.len() {
            return Ok(());
        }
        let seconds = wait.as_secs();
        let message = format!(
            "the callback of a subscription still runs after {seconds} s; it is closed, and its destroy function follows \
             when the callback returns"
        );
        Err(Fault::new(Status::Timeout, message))
    }

    /// Queues a copy of an event. Runs on the thread that emits.
    fn push<E: Event>(&self, channel: &Arc<Channel<E>>, event: &E) {
        let mut item = Box::new(Item { channel: channel.clone(), number: 0, event: event.clone() });
        let mut queue = lock(&self.queue);
        match queue.phase {
            Phase::Open | Phase::Finishing => {}
            Phase::Abandoned | Phase::Ended => {
                drop(queue);
                channel.lose();
                return;
            }
        }
        if queue.events.len() >= self.capacity {
            drop(queue);
            channel.lose();
            self.complain(E::NAME);
            return;
        }
        item.number = queue.next;
        queue.next += 1;
        queue.events.push_back(item);
        let wake = std::mem::take(&mut queue.idle);
        drop(queue);
        if wake {
            self.wake.notify_one();
        }
    }

    fn complain(&self, event: &str) {
        let mut complaint = lock(&self.complaint);
        complaint.lost += 1;
        let now = Instant::now();
        if complaint.last.is_some_and(|last| now.duration_since(last) < COMPLAIN_EVERY) {
            return;
        }
        complaint.last = Some(now);
        let lost = std::mem::take(&mut complaint.lost);
        drop(complaint);
        let (library, capacity) = (self.library.name, self.capacity);
        tracing::warn!(target: "brokers", library, event, capacity, lost, "the event queue is full; events are lost");
    }

    /// The delivery thread.
    fn run(&self) {
        DELIVERS.set(self.library);
        while let Some(item) = self.next() {
            contained("the delivery of an event", || item.deliver(self));
        }
        self.give_back();
        let mut queue = lock(&self.queue);
        queue.phase = Phase::Ended;
        let undelivered = std::mem::take(&mut queue.events);
        drop(queue);
        for event in undelivered {
            contained("the drop of an event", || drop(event));
        }
        self.ended.notify_waiters();
    }

    fn next(&self) -> Option<Box<dyn Queued>> {
        let mut queue = lock(&self.queue);
        loop {
            if queue.phase == Phase::Abandoned {
                return None;
            }
            if let Some(item) = queue.events.pop_front() {
                return Some(item);
            }
            if queue.phase != Phase::Open {
                return None;
            }
            queue.idle = true;
            queue = self.wake.wait(queue).unwrap_or_else(std::sync::PoisonError::into_inner);
            queue.idle = false;
        }
    }

    /// Ends all subscriptions that are left.
    fn give_back(&self) {
        let mut registry = lock(&self.registry);
        registry.closed = true;
        let entries: Vec<Entry> = registry.subscriptions.values().cloned().collect();
        drop(registry);
        // None of them is running: this is the thread they run on.
        let _ = self.end(&entries, None);
    }

    fn set_phase(&self, phase: Phase) {
        let mut queue = lock(&self.queue);
        if queue.phase != Phase::Ended {
            queue.phase = phase;
        }
        drop(queue);
        self.wake.notify_all();
    }

    /// Delivers what is queued, ends all subscriptions, and is ready when the thread has nothing left to do.
    pub(crate) async fn finish(&self) {
        self.begin_to_finish();
        loop {
            let mut ended = std::pin::pin!(self.ended.notified());
            ended.as_mut().enable();
            if lock(&self.queue).phase == Phase::Ended {
                return;
            }
            ended.await;
        }
    }

    fn begin_to_finish(&self) {
        let mut registry = lock(&self.registry);
        registry.closed = true;
        let never_started = registry.thread.is_none();
        drop(registry);
        self.set_phase(if never_started { Phase::Ended } else { Phase::Finishing });
    }

    /// Gives up what is queued: the thread ends when the callback that is running returns.
    pub(crate) fn abandon(&self) {
        self.set_phase(Phase::Abandoned);
        let undelivered = std::mem::take(&mut lock(&self.queue).events);
        if !undelivered.is_empty() {
            let (library, lost) = (self.library.name, undelivered.len());
            tracing::warn!(target: "brokers", library, lost, "events were not delivered in time at shutdown");
            undelivered.iter().for_each(|event| event.lose());
        }
        contained("the drop of an event", || drop(undelivered));
    }

    /// Waits for the end of the thread, however long that takes.
    pub(crate) fn join(&self) {
        let mut registry = lock(&self.registry);
        registry.closed = true;
        let thread = registry.thread.take();
        drop(registry);
        if let Some(thread) = thread {
            // It was told to end, unless the shutdown went wrong before it came to that.
            if lock(&self.queue).phase == Phase::Open {
                self.abandon();
            }
            let _ = thread.join();
        }
    }
}

/// An event in the queue, whatever its type.
trait Queued: Send {
    fn deliver(self: Box<Self>, delivery: &Delivery);
    /// It will not be delivered.
    fn lose(&self);
}

/// What is to run on the delivery thread, with the instance's handle.
pub(crate) type Job = Box<dyn FnOnce(u64) + Send>;

impl Queued for Job {
    fn deliver(self: Box<Self>, delivery: &Delivery) {
        self(delivery.instance);
    }

    fn lose(&self) {}
}

struct Item<E> {
    channel: Arc<Channel<E>>,
    number: u64,
    event: E,
}

impl<E: Event> Queued for Item<E> {
    fn deliver(self: Box<Self>, delivery: &Delivery) {
        let subscriptions = lock(&self.channel.subscriptions).clone();
        for subscription in subscriptions.iter().filter(|subscription| subscription.since <= self.number) {
            subscription.run(|callback| {
                if let Err(fault) = callback(delivery.instance, &self.event) {
                    subscription.lose();
                    self.channel.complain(delivery, &fault);
                }
            });
            if subscription.is_gone() {
                // Closed while its callback ran.
                delivery.forget(subscription.handle);
            }
        }
    }

    fn lose(&self) {
        let subscriptions = lock(&self.channel.subscriptions).clone();
        for subscription in subscriptions.iter().filter(|subscription| subscription.since <= self.number) {
            subscription.lose();
        }
    }
}

type Subscriptions<E> = Arc<[Arc<Subscription<FallibleCallback<E>>>]>;

/// The subscriptions of one event type.
struct Channel<E> {
    subscriptions: Mutex<Subscriptions<E>>,
    /// The listener in the broker. Held while it is put in or taken out, which runs no code of anybody's: so a
    /// subscription that finds one there can rely on it.
    listener: Mutex<Option<ListenerHandle>>,
    /// Whether it was said that an event could not be handed over. Once is enough: the count is with the subscription.
    complained: AtomicBool,
}

impl<E> Default for Channel<E> {
    fn default() -> Self {
        Channel {
            subscriptions: Mutex::new(Arc::new([])),
            listener: Mutex::new(None),
            complained: AtomicBool::new(false),
        }
    }
}

impl<E> Channel<E> {
    /// Adds a subscription, and with the first one a listener.
    fn add<R>(
        &self,
        subscription: &Arc<Subscription<FallibleCallback<E>>>,
        listen: impl FnOnce() -> Result<ListenerHandle, R>,
    ) -> Result<(), R> {
        let mut listener = lock(&self.listener);
        if listener.is_none() {
            *listener = Some(listen()?);
        }
        let mut subscriptions = lock(&self.subscriptions);
        *subscriptions = subscriptions.iter().chain([subscription]).cloned().collect();
        Ok(())
    }

    /// An event could not be handed over to a subscription.
    fn complain(&self, delivery: &Delivery, fault: &Fault)
    where
        E: Event,
    {
        if !self.complained.swap(true, Ordering::Relaxed) {
            let (library, event) = (delivery.library.name, E::NAME);
            tracing::warn!(target: "brokers", library, event, reason = fault.message, "an event is lost");
        }
    }

    /// One more event was lost for everybody here.
    fn lose(&self) {
        let subscriptions = lock(&self.subscriptions).clone();
        for subscription in subscriptions.iter() {
            subscription.lose();
        }
    }
}

/// Takes subscriptions out of a channel, whatever its event.
trait Remove: Send + Sync {
    fn remove(&self, handle: u64);
}

impl<E: Event> Remove for Channel<E> {
    fn remove(&self, handle: u64) {
        let mut listener = lock(&self.listener);
        let mut subscriptions = lock(&self.subscriptions);
        let rest: Subscriptions<E> = subscriptions.iter().filter(|one| one.handle != handle).cloned().collect();
        let is_empty = rest.is_empty();
        let before = std::mem::replace(&mut *subscriptions, rest);
        drop(subscriptions);
        if let Some(handle) = is_empty.then(|| listener.take()).flatten() {
            // A closed context has dropped it already. One that still runs is copying its last event, which nobody here
            // has to wait for: it finds the channel without the subscription.
            if let Err(error) = event::stop_listener(handle) {
                tracing::trace!(target: "brokers", event = E::NAME, %error, "listener");
            }
        }
        drop(listener);
        drop(before);
    }
}
