//! Events on their way to foreign callbacks: who subscribed to what, and where it waits.
//!
//! The first subscription of an event type puts one shared listener into the broker; it packs each event into the queue
//! of the instance ([`crate::outlet`]), on the thread that emits. The last one to go takes it out again, so that an event
//! that nobody wants costs no more than in process. A thread, started by the first subscription or completion, or
//! whoever calls `dispatch`, empties the queue. An isolated subscription has a queue and a thread of its own; one that is
//! pulled has a queue too, which whoever pulls empties.
//!
//! **Ordering**: callbacks run one at a time, in emit order, but for those of isolated subscriptions. A subscription sees
//! the events queued after it came. **Back-pressure**, **Drop**, **Allocation**: as for each outlet. **Shutdown**: what
//! waits is delivered, then all subscriptions are given back.
//!
//! **Manual delivery and shutdown**: `shutdown` delivers what waits on the thread that called it. If that was inside of a
//! callback, the `dispatch` that runs it goes on, and the host may call more of it. What nobody has delivered after 5 s
//! is lost and counted, but completions run: on the processing thread, if there is no other.

use std::any::TypeId;
use std::collections::HashMap;
use std::ptr;
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};

use brokers_core::context::Context;
use brokers_core::error::RegisterError;
use brokers_core::event::{self, Event};
use brokers_core::handle::ListenerHandle;
use brokers_core::policy::{Policy, QueueOptions};

use crate::courier::{Courier, ThreadHooks};
use crate::fault::Fault;
use crate::handle;
use crate::interrupt::{self, Vain};
use crate::library::{Bell, CreateOptions, DeliveryMode, Library, SubscribeOptions, ThreadRole};
use crate::outlet::{Call, Carrier, Channel, Outlet, Pack, Phase, Subscriber};
use crate::panic::contained;
use crate::poll_handle::PollHandle;
use crate::status::Status;
use crate::subscription::{Destroy, Subscription};
use crate::sync::{Mutex, lock};

pub(crate) use crate::outlet::{flush_owed, forget_turns, is_delivery_thread};

/// How many events may wait if the instance does not say.
const DEFAULT_CAPACITY: usize = 65_536;
/// How many subscriptions an instance may have.
const MAX_SUBSCRIPTIONS: usize = 65_536;

/// The events of one instance, and who wants them.
pub(crate) struct Delivery {
    pub(crate) library: &'static Library,
    /// The instance's handle, which callbacks get.
    pub(crate) instance: u64,
    context: Context,
    capacity: usize,
    mode: DeliveryMode,
    is_shared: bool,
    hooks: ThreadHooks,
    me: Weak<Delivery>,
    /// The queue of all that is not isolated, once there is something for it.
    main: OnceLock<Arc<Outlet>>,
    registry: Mutex<Registry>,
}

#[derive(Default)]
struct Registry {
    closed: bool,
    /// The queues of isolated subscriptions.
    isolated: Vec<Arc<Outlet>>,
    /// What those had counted that are gone.
    retired: DeliveryNumbers,
    subscriptions: HashMap<u64, Entry>,
}

/// A subscription. It stays in the books until nothing of it is left, so that whoever ends it once more waits for the
/// same.
#[derive(Clone)]
struct Entry {
    subscriber: Arc<Subscriber>,
    channel: Arc<Channel>,
    outlet: Arc<Outlet>,
}

/// What a delivery has done, and what waits.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub(crate) struct DeliveryNumbers {
    /// Events that wait.
    pub(crate) queued: u64,
    /// The most that have waited at once, a sixteenth more or less.
    pub(crate) highest: u64,
    /// Calls of callbacks, and how many of them panicked.
    pub(crate) delivered: u64,
    pub(crate) panicked: u64,
    /// Completions that ran.
    pub(crate) completions: u64,
    /// Events that subscriptions lost: because as many waited as may; because a shutdown gave them up; because they were
    /// nested too deep for C, or copying them panicked. One that two subscriptions lost counts twice.
    pub(crate) lost_full: u64,
    pub(crate) lost_abandoned: u64,
    pub(crate) lost_unfit: u64,
    /// Subscriptions that there are.
    pub(crate) subscriptions: u64,
}

type Listening = Result<ListenerHandle, RegisterError>;

/// What subscribing has to know of an event, and of how its records are packed.
struct Subscribed {
    name: &'static str,
    queue: QueueOptions,
    channel: fn(&Outlet) -> Arc<Channel>,
    listen: fn(&Context, Arc<Outlet>, Arc<Channel>) -> Listening,
}

fn listen<E: Event, P: Pack<E>>(context: &Context, outlet: Arc<Outlet>, channel: Arc<Channel>) -> Listening {
    event::listen_shared_on::<E>(context, move |thread, event| outlet.push::<E, P>(thread, &channel, event))
}

impl Delivery {
    /// The delivery of an instance.
    ///
    /// # Errors
    /// `LIMIT` if it is to be manual and there are no descriptors left.
    pub(crate) fn new(
        library: &'static Library,
        instance: u64,
        context: Context,
        options: &CreateOptions,
    ) -> Result<Arc<Delivery>, Fault> {
        let capacity = options.event_capacity;
        let delivery = Arc::new_cyclic(|me| Delivery {
            library,
            instance,
            context,
            capacity: if capacity == 0 { DEFAULT_CAPACITY } else { capacity },
            mode: options.delivery,
            is_shared: options.shared_threads,
            hooks: ThreadHooks::of(options),
            me: me.clone(),
            main: OnceLock::new(),
            registry: Mutex::default(),
        });
        if delivery.mode == DeliveryMode::Manual {
            // Its poll handle is asked for before there is anything to deliver.
            delivery.start(&mut lock(&delivery.registry))?;
        }
        Ok(delivery)
    }

    /// Adds a subscription; `None` if the delivery has ended. With a bell it is pulled from its queue.
    pub(crate) fn subscribe<E: Event, P: Pack<E>>(
        &self,
        options: &SubscribeOptions,
        bell: Option<Bell>,
        call: Call,
        destroy: Option<Destroy>,
    ) -> Result<Option<(u64, Arc<Outlet>)>, Fault> {
        let event =
            Subscribed { name: E::NAME, queue: E::QUEUE, channel: Outlet::channel::<E, P>, listen: listen::<E, P> };
        self.subscribe_to(&event, options, bell, call, destroy)
    }

    /// The part of [`subscribe`](Delivery::subscribe) that is the same for every event.
    fn subscribe_to(
        &self,
        event: &Subscribed,
        options: &SubscribeOptions,
        bell: Option<Bell>,
        call: Call,
        destroy: Option<Destroy>,
    ) -> Result<Option<(u64, Arc<Outlet>)>, Fault> {
        let capacity = if options.capacity > 0 { options.capacity } else { event.queue.capacity().unwrap_or(0) };
        let policy = if options.policy == Policy::default() { event.queue.policy() } else { None };
        let policy = policy.unwrap_or(options.policy);
        let handle = handle::subscription();
        let Some(outlet) = self.outlet_for(handle, options.isolated, bell, capacity)? else { return Ok(None) };
        let channel = (event.channel)(&outlet);
        let subscriber = Arc::new(Subscription::new(handle, call, options.on_lost.clone(), destroy));
        if !self.register(Entry { subscriber: subscriber.clone(), channel: channel.clone(), outlet: outlet.clone() })? {
            subscriber.revoke();
            if outlet.isolated.is_some() {
                outlet.finish_alone();
            }
            return Ok(None);
        }
        let mut listener = lock(&channel.listener);
        let mut listening = Ok(());
        if listener.is_none() {
            let listen = (event.listen)(&self.context, outlet.clone(), channel.clone());
            listening = listen.map(|handle| *listener = Some(handle));
        }
        if listening.is_ok() {
            outlet.add(&channel, &subscriber, capacity, policy);
        }
        drop(listener);
        if let Err(error) = listening {
            // If it was closed meanwhile, it was ended as any other: it did exist.
            if subscriber.revoke() {
                self.forget(handle);
                tracing::debug!(target: "brokers", event = event.name, %error, "no listener");
                return Ok(None);
            }
        }
        if subscriber.is_closed() {
            // Ended before it was in the channel: nobody else will take it out.
            remove(&outlet, &channel, handle);
        }
        Ok(Some((handle, outlet)))
    }

    /// The queue for a new subscription; `None` if there are none any more.
    fn outlet_for(
        &self,
        handle: u64,
        isolated: bool,
        bell: Option<Bell>,
        capacity: usize,
    ) -> Result<Option<Arc<Outlet>>, Fault> {
        let mut registry = lock(&self.registry);
        if registry.closed {
            return Ok(None);
        }
        if !isolated && bell.is_none() {
            return self.start(&mut registry).map(Some);
        }
        let retired = &mut registry.retired.clone();
        registry.isolated.retain(|outlet| {
            let is_gone = outlet.phase() == Phase::Ended;
            if is_gone {
                outlet.add_numbers(retired);
            }
            !is_gone
        });
        registry.retired = *retired;
        let capacity = if capacity > 0 { capacity } else { self.capacity };
        let carrier = match bell {
            Some(bell) => Carrier::Puller(bell),
            None => Carrier::Courier(Courier::enroll(self.library, false, ThreadRole::Isolated, &self.hooks)?),
        };
        let outlet =
            Arc::new(Outlet::new((self.library, self.instance), self.me.clone(), Some(handle), capacity, carrier));
        registry.isolated.push(outlet.clone());
        Ok(Some(outlet))
    }

    /// Enters a subscription in the books; false if they are closed.
    fn register(&self, entry: Entry) -> Result<bool, Fault> {
        let mut registry = lock(&self.registry);
        if registry.closed {
            return Ok(false);
        }
        if registry.subscriptions.len() == MAX_SUBSCRIPTIONS {
            drop(registry);
            entry.subscriber.revoke();
            if entry.outlet.isolated.is_some() {
                entry.outlet.finish_alone();
            }
            let message = format!("this context of {} has {MAX_SUBSCRIPTIONS} subscriptions", self.library.name);
            return Err(Fault::new(Status::Limit, message));
        }
        registry.subscriptions.insert(entry.subscriber.handle, entry);
        Ok(true)
    }

    /// The main queue, and its thread.
    fn start(&self, _registry: &mut Registry) -> Result<Arc<Outlet>, Fault> {
        if let Some(main) = self.main.get() {
            return Ok(main.clone());
        }
        let carrier = match self.mode {
            DeliveryMode::Thread => {
                Carrier::Courier(Courier::enroll(self.library, self.is_shared, ThreadRole::Delivery, &self.hooks)?)
            }
            DeliveryMode::Manual => Carrier::Manual(
                PollHandle::new()
                    .map_err(|error| Fault::new(Status::Limit, format!("no poll handle could be made: {error}")))?,
            ),
        };
        let outlet =
            Arc::new(Outlet::new((self.library, self.instance), self.me.clone(), None, self.capacity, carrier));
        Ok(self.main.get_or_init(|| outlet).clone())
    }

    /// Runs `job` where callbacks run, with the instance's handle: exactly once, also if events are given up. It comes
    /// back if the delivery has ended.
    pub(crate) fn complete<F: FnOnce(u64) + Send + 'static>(&self, job: F) -> Result<(), F> {
        match self.main_for_jobs() {
            Some(main) => main.complete(job),
            None => Err(job),
        }
    }

    /// Where jobs run, from the first one on; `None` if the delivery has ended.
    fn main_for_jobs(&self) -> Option<&Arc<Outlet>> {
        if let Some(main) = self.main.get() {
            return Some(main);
        }
        let mut registry = lock(&self.registry);
        if registry.closed {
            return None;
        }
        self.start(&mut registry).ok()?;
        self.main.get()
    }

    /// As [`Library::dispatch`] says.
    pub(crate) fn dispatch(&self, max: usize, timeout: Option<Duration>) -> Result<usize, Fault> {
        self.manual()?.dispatch(&self.hooks, max, timeout)
    }

    /// As [`Library::poll_handle`] says.
    pub(crate) fn poll_handle(&self) -> Result<i64, Fault> {
        match &self.manual()?.carrier {
            Carrier::Manual(handle) => Ok(handle.raw()),
            Carrier::Courier(_) | Carrier::Puller(_) => Err(self.not_manual()),
        }
    }

    fn manual(&self) -> Result<&Arc<Outlet>, Fault> {
        self.main.get().filter(|_| self.mode == DeliveryMode::Manual).ok_or_else(|| self.not_manual())
    }

    fn not_manual(&self) -> Fault {
        let message =
            format!("this context of {} has a delivery thread: create one with manual delivery", self.library.name);
        Fault::new(Status::InvalidArgument, message)
    }

    /// For whoever waits for the end of an instance with manual delivery: delivers on this thread, until all is delivered
    /// or the deadline has passed. False if there is nothing to do.
    pub(crate) fn serve(&self, deadline: Instant) -> bool {
        match self.manual() {
            Ok(main) if main.phase() != Phase::Ended => {
                main.serve(&self.hooks, deadline);
                true
            }
            _ => false,
        }
    }

    /// Ends a subscription; with `wait`, comes back when its callback has ended.
    pub(crate) fn off(&self, handle: u64, event: Option<TypeId>, wait: Option<Duration>) -> Result<(), Fault> {
        let entry = self.find(handle)?;
        if event.is_some_and(|event| entry.channel.event != event) {
            return Err(self.bad_handle(handle, "it is a subscription of another event"));
        }
        self.end(&[entry], wait)
    }

    /// Ends all subscriptions of an event.
    pub(crate) fn off_all(&self, event: TypeId, wait: Option<Duration>) -> Result<(), Fault> {
        self.end(&self.entries(|entry| entry.channel.event == event), wait)
    }

    /// How many events a subscription has lost.
    pub(crate) fn lost(&self, handle: u64) -> Result<u64, Fault> {
        self.find(handle).map(|entry| entry.subscriber.lost())
    }

    /// What was done, and what waits.
    #[allow(dead_code, reason = "the statistics are about to ask for it")]
    pub(crate) fn numbers(&self) -> DeliveryNumbers {
        let registry = lock(&self.registry);
        let mut numbers = registry.retired;
        numbers.subscriptions = registry.subscriptions.len() as u64;
        self.main.get().into_iter().chain(&registry.isolated).for_each(|outlet| outlet.add_numbers(&mut numbers));
        numbers
    }

    fn entries(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        lock(&self.registry).subscriptions.values().filter(|entry| wanted(entry)).cloned().collect()
    }

    /// The subscribers of a queue.
    pub(crate) fn subscribers_of(&self, outlet: &Outlet) -> Vec<Arc<Subscriber>> {
        let entries = self.entries(|entry| ptr::eq(&raw const *entry.outlet, outlet));
        entries.into_iter().map(|entry| entry.subscriber).collect()
    }

    fn find(&self, handle: u64) -> Result<Entry, Fault> {
        let entry = lock(&self.registry).subscriptions.get(&handle).cloned();
        entry.filter(|entry| !entry.subscriber.is_gone()).ok_or_else(|| self.unknown(handle))
    }

    /// Takes a subscription out of the books if nothing of it is left.
    pub(crate) fn forget_gone(&self, handle: u64) {
        let mut registry = lock(&self.registry);
        if registry.subscriptions.get(&handle).is_some_and(|entry| entry.subscriber.is_gone()) {
            let entry = registry.subscriptions.remove(&handle);
            drop(registry);
            drop(entry);
        }
    }

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
        for Entry { subscriber, channel, outlet } in entries {
            subscriber.close();
            remove(outlet, channel, subscriber.handle);
            self.forget_gone(subscriber.handle);
            if outlet.isolated.is_some() {
                outlet.finish_alone();
            }
        }
        let Some(wait) = wait else { return Ok(()) };
        let deadline = Instant::now() + wait;
        let gone = |until: Option<Instant>| {
            let until = until.unwrap_or(deadline);
            entries.iter().all(|entry| entry.subscriber.wait_gone(until)).then_some(())
        };
        match interrupt::wait(Some(deadline), gone) {
            Ok(()) => return Ok(()),
            Err(Vain::Interrupted) => {
                let message = "interrupted; the subscription is closed, and its callback may still be running";
                return Err(Fault::new(Status::Cancelled, message));
            }
            Err(Vain::Late) => {}
        }
        let seconds = wait.as_secs();
        let message = format!(
            "the callback of a subscription still runs after {seconds} s; it is closed, and its destroy function follows \
             when the callback returns"
        );
        Err(Fault::new(Status::Timeout, message))
    }

    /// Ends all subscriptions of a queue that delivers nothing any more.
    pub(crate) fn give_back(&self, outlet: &Outlet) {
        let mut registry = lock(&self.registry);
        registry.closed |= outlet.isolated.is_none();
        drop(registry);
        // None of them is running: this is the turn in which they would.
        let _ = self.end(&self.entries(|entry| ptr::eq(&raw const *entry.outlet, outlet)), None);
    }

    /// No subscription is taken any more. The queues that there are.
    fn close(&self) -> Vec<Arc<Outlet>> {
        let mut registry = lock(&self.registry);
        registry.closed = true;
        self.main.get().into_iter().chain(&registry.isolated).cloned().collect()
    }

    /// Delivers what is queued, ends all subscriptions, and is ready when nothing is left to do.
    pub(crate) async fn finish(&self) {
        let outlets = self.close();
        for outlet in &outlets {
            outlet.begin_to_finish();
            match outlet.carrier {
                Carrier::Manual(_) => outlet.end_if_empty(),
                // Whoever pulls may be who waits for this.
                Carrier::Puller(_) => {
                    self.hooks.batch(|| outlet.deliver(usize::MAX));
                }
                Carrier::Courier(_) => {}
            }
        }
        for outlet in &outlets {
            outlet.ended().await;
        }
    }

    /// Gives up what is queued: all ends when the callbacks that are running return.
    pub(crate) fn abandon(&self) {
        self.close().iter().for_each(Outlet::abandon);
    }

    /// Waits for the end of all callbacks and threads, however long that takes.
    pub(crate) fn join(&self) {
        for outlet in self.close() {
            // It was told to end, unless the shutdown went wrong before it came to that.
            if outlet.phase() == Phase::Open {
                outlet.abandon();
            }
            outlet.join();
        }
    }
}

/// Takes a subscription out of its channel, and with the last one the listener out of the broker.
fn remove(outlet: &Outlet, channel: &Channel, handle: u64) {
    let mut listener = lock(&channel.listener);
    let (is_last, waiting) = outlet.remove(channel, handle);
    if let Some(handle) = is_last.then(|| listener.take()).flatten() {
        // A closed context has dropped it already. One that still runs is copying its last event, which nobody here
        // has to wait for: it finds the channel without the subscription.
        if let Err(error) = event::stop_listener(handle) {
            tracing::trace!(target: "brokers", %error, "listener");
        }
    }
    drop(listener);
    contained("the drop of an event", || drop(waiting));
}
