//! What a thread holds of a context: the handlers that live on it, the futures that work for them, and the pump that runs
//! what other threads have for them.
//!
//! A room comes into being with the thread's first handler in the context and goes with the last. It gets a pump, and
//! with it a queue, when something needs the thread's runtime: a handler that other threads may have messages for, or
//! one that is a future. The pump is one task of that runtime, and all futures of the room are driven by it.

use crate::caught::{caught, drop_caught, drop_each};
use crate::companion::{Accompanied, Quiet};
use crate::context::Context;
use crate::dispatch;
use crate::drain::Gated;
use crate::error::RegisterError;
use crate::mailbox::Why;
use crate::queue::{Queue, ThreadNumber, Tracks};
use crate::registry::{self, Homed, Registration, Role};
use crate::request::land;
use crate::world::{self, Pin as WorldPin, World};
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Once};
use std::task::{Context as TaskContext, Poll};
use tokio::runtime::{self, Handle, RuntimeFlavor};

/// A future of this thread.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// How many messages a pump runs before it lets its runtime go on with other tasks.
const TURN: usize = 256;

/// A future that works for a listener, and can be told to end.
pub(crate) trait Worker {
    /// What the room's pump is to drive.
    fn task(self: Rc<Self>) -> Task;
    /// Begins nothing from now on, and ends when what it has begun has ended.
    fn finish(&self);
    /// Drops what it has begun, at once; if that is what runs just now, when it returns.
    fn cancel(&self);
}

thread_local! {
    static HERE: Here = Here::default();
}

#[derive(Default)]
struct Here {
    rooms: RefCell<HashMap<Context, Rc<Room>>>,
    /// How many registrations live on this thread.
    tenants: Cell<usize>,
    /// What had ended when this thread last looked for rooms that have.
    looked: Cell<u64>,
}

impl Drop for Here {
    fn drop(&mut self) {
        for (_, room) in std::mem::take(self.rooms.get_mut()) {
            room.end();
        }
    }
}

/// This thread's room of the context, if it has one.
pub(crate) fn find(context: Context) -> Option<Rc<Room>> {
    HERE.try_with(|here| here.rooms.borrow().get(&context).cloned()).ok()?
}

/// Whether this thread runs handlers, and so must not wait for somebody else's.
pub(crate) fn is_home() -> bool {
    HERE.try_with(|here| here.tenants.get() > 0).unwrap_or(false)
}

/// Drops what this thread holds of a context that has been closed.
pub(crate) fn leave(context: Context) {
    if let Some(room) = find(context) {
        room.end();
    }
}

/// The same, if another thread has closed it meanwhile.
pub(crate) fn leave_closed(context: Context) {
    if let Some(room) = find(context)
        && room.world().is_closed()
    {
        room.end();
        land(context);
    }
}

/// The same for every context, and for every room whose pump has ended where this thread cannot see it: its runtime
/// was moved to another thread.
fn leave_all_closed() {
    let ended = world::ended();
    let has_looked = HERE.try_with(|here| here.looked.replace(ended) == ended).unwrap_or(true);
    if has_looked {
        return;
    }
    let rooms = HERE.try_with(|here| here.rooms.borrow().values().cloned().collect::<Vec<_>>());
    for room in rooms.unwrap_or_default() {
        let context = room.world().context;
        if room.queue().is_some_and(|queue| queue.messages.is_closed()) {
            room.end();
            // Its stand-in is gone, so that nobody else takes it away.
            let pump = AWAY.try_with(|away| away.tasks.borrow_mut().remove(&room.pump.get()));
            drop_caught(pump);
        }
        leave_closed(context);
    }
}

/// Ready when all that waited in this thread's queue of `context` when asked has been done, or dropped with the queue.
#[doc(hidden)]
pub async fn caught_up(context: Context) {
    let Some(queue) = find(context).and_then(|room| room.queue.borrow().clone()) else { return };
    let seen = loop {
        let (done, seen) = crate::slot::slot::<()>(None);
        match queue.send_job(Box::new(move |_| _ = done.send(()))) {
            Ok(()) => break seen,
            Err(refused) if refused.why == Why::Closed => return,
            Err(_) => queue.messages.room().await,
        }
    };
    // No value is an answer too: the pump has ended.
    let _ = seen.await;
}

/// Whether messages wait for this thread in its queue of `context`.
#[doc(hidden)]
pub fn is_behind(context: Context) -> bool {
    find(context)
        .is_some_and(|room| room.lags.get() || room.queue.borrow().as_ref().is_some_and(|queue| queue.has_messages()))
}

/// What one thread holds of one context.
pub(crate) struct Room {
    pin: WorldPin,
    tenants: RefCell<HashMap<u64, Tenant>>,
    queue: RefCell<Option<Arc<Queue>>>,
    /// The number of its pump among the futures of this thread that a stand-in is spawned for.
    pump: Cell<u64>,
    /// The runtime that drives its pump.
    runtime: Cell<Option<runtime::Id>>,
    /// Futures that the pump has not begun to drive yet.
    arrived: RefCell<Vec<Task>>,
    /// Whether the pump has let its runtime go on in the midst of what it has taken out of the queue.
    lags: Cell<bool>,
    ended: Cell<bool>,
}

/// A registration that lives here.
pub(crate) struct Tenant {
    registration: Arc<Registration>,
    /// `Rc<Homed<K>>`, unless it is but a worker.
    handler: Option<Rc<dyn Any>>,
    worker: Option<Rc<dyn Worker>>,
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.registration.gate().nudge();
        if let Some(worker) = &self.worker {
            worker.cancel();
        }
    }
}

impl Room {
    /// This thread's room of the context.
    pub(crate) fn of_this_thread(pin: &WorldPin) -> Result<Rc<Room>, RegisterError> {
        leave_all_closed();
        let world = pin.world();
        let room = HERE.try_with(|here| {
            let mut rooms = here.rooms.borrow_mut();
            let room = rooms.entry(world.context).or_insert_with(|| {
                Rc::new(Room {
                    pin: pin.clone(),
                    tenants: RefCell::default(),
                    queue: RefCell::default(),
                    pump: Cell::new(0),
                    runtime: Cell::new(None),
                    arrived: RefCell::default(),
                    lags: Cell::new(false),
                    ended: Cell::new(false),
                })
            });
            room.clone()
        });
        // A thread that is ending takes nothing in.
        room.map_err(|_| RegisterError::NoRuntime)
    }

    pub(crate) fn world(&self) -> &Arc<World> {
        self.pin.world()
    }

    /// The queue that other threads send to; the first call starts the pump.
    ///
    /// # Errors
    /// `NoRuntime` if this thread cannot run it.
    pub(crate) fn pump(self: &Rc<Self>) -> Result<Arc<Queue>, RegisterError> {
        let runtime = Handle::try_current().ok().map(|handle| handle.id());
        if let Some(queue) = &*self.queue.borrow() {
            // Its pump is a task of the runtime that was there first, and runs only while that is driven.
            return if runtime.is_none_or(|runtime| self.runtime.get() == Some(runtime)) {
                Ok(queue.clone())
            } else {
                Err(RegisterError::NoRuntime)
            };
        }
        let queue = Queue::new(self.world());
        match spawn_here(Box::pin(pump(self.clone(), queue.clone())), Some(queue.clone())) {
            Ok(number) => self.pump.set(number),
            Err(error) => {
                self.leave_if_empty();
                return Err(error);
            }
        }
        self.runtime.set(runtime);
        *self.queue.borrow_mut() = Some(queue.clone());
        Ok(queue)
    }

    /// The queue that other threads send to, if there is one.
    pub(crate) fn queue(&self) -> Option<Arc<Queue>> {
        self.queue.borrow().clone()
    }

    /// Takes a registration in.
    pub(crate) fn admit(
        &self,
        registration: &Arc<Registration>,
        handler: Option<Rc<dyn Any>>,
        worker: Option<Rc<dyn Worker>>,
    ) {
        let task = worker.clone().map(Worker::task);
        let tenant = Tenant { registration: registration.clone(), handler, worker };
        self.tenants.borrow_mut().insert(registration.id, tenant);
        self.queue.borrow().iter().for_each(|queue| queue.move_in(registration));
        count_tenants(1);
        task.into_iter().for_each(|task| self.drive(task));
    }

    /// Gives a registration out; the caller drops it.
    pub(crate) fn evict(self: &Rc<Self>, id: u64) -> Option<Tenant> {
        let tenant = self.tenants.borrow_mut().remove(&id)?;
        count_tenants(-1);
        match &*self.queue.borrow() {
            // The pump ends by itself if this was the last one.
            Some(queue) => {
                queue.move_out(id);
                queue.ring();
            }
            None => self.leave_if_empty(),
        }
        Some(tenant)
    }

    /// [`evict`](Self::evict), unless a call of it runs that a future is: that may end, and it leaves then.
    pub(crate) fn dismiss(self: &Rc<Self>, id: u64) -> Option<Tenant> {
        let worker = self.tenants.borrow().get(&id).and_then(|tenant| tenant.worker.clone());
        match worker {
            Some(worker) if dispatch::is_running(id) => {
                worker.finish();
                None
            }
            _ => self.evict(id),
        }
    }

    /// The handler, if it lives here and has not been removed.
    pub(crate) fn handler<K: Role>(&self, id: u64) -> Option<Rc<Homed<K>>> {
        Some(registry::here(self.handler_of(id)?))
    }

    /// The same, of whatever role.
    pub(crate) fn handler_of(&self, id: u64) -> Option<Rc<dyn Any>> {
        let tenants = self.tenants.borrow();
        let tenant = tenants.get(&id)?;
        tenant.handler.as_ref().filter(|_| tenant.registration.gate().is_open()).cloned()
    }

    /// Has the pump drive a future. There is a pump: whoever calls this lives behind it.
    pub(crate) fn drive(&self, task: Task) {
        self.arrived.borrow_mut().push(task);
        if let Some(queue) = &*self.queue.borrow() {
            queue.ring();
        }
    }

    fn is_idle(&self) -> bool {
        self.tenants.borrow().is_empty() && self.arrived.borrow().is_empty()
    }

    /// Drops the handlers whose registration was closed from elsewhere.
    fn sweep(self: &Rc<Self>) {
        let tenants = self.tenants.borrow();
        let closed = tenants.iter().filter(|(_, tenant)| !tenant.registration.gate().is_open());
        let closed: Vec<_> = closed.map(|(id, tenant)| (*id, tenant.unfinished())).collect();
        drop(tenants);
        for (id, unfinished) in closed {
            match unfinished {
                Some(worker) => worker.finish(),
                None => {
                    let tenant = self.evict(id);
                    tenant.iter().for_each(|tenant| (tenant.registration.sort.forget)(self.world().context));
                    drop_caught(tenant);
                }
            }
        }
    }

    fn leave_if_empty(&self) {
        let is_empty = self.is_idle() && self.queue.borrow().is_none();
        let former = HERE.try_with(|here| {
            let mut rooms = here.rooms.borrow_mut();
            let is_this = rooms.get(&self.world().context).is_some_and(|room| std::ptr::eq(&**room, self));
            (is_empty && is_this).then(|| rooms.remove(&self.world().context))
        });
        drop(former);
    }

    /// Ends every registration of this room. Doing it again does nothing.
    pub(crate) fn end(&self) {
        if self.ended.replace(true) {
            return;
        }
        let context = self.world().context;
        let former = HERE.try_with(|here| {
            let mut rooms = here.rooms.borrow_mut();
            let is_this = rooms.get(&context).is_some_and(|room| std::ptr::eq(&**room, self));
            is_this.then(|| rooms.remove(&context))
        });
        if let Some(queue) = &*self.queue.borrow() {
            queue.close();
            // For the messages: they are dropped here, on the thread that they were for.
            drop_caught(queue.messages.drain());
            queue.ring();
        }
        let tenants = self.tenants.take();
        count_tenants(-(tenants.len() as isize));
        for (id, tenant) in tenants {
            let sort = tenant.registration.sort;
            tenant.registration.gate().close();
            registry::unlist(sort, context, id);
            (sort.forget)(context);
            drop_caught(tenant);
        }
        drop_each(self.arrived.take());
        drop(former);
    }
}

impl Tenant {
    /// The future that works for it, if that may finish what it has begun.
    fn unfinished(&self) -> Option<Rc<dyn Worker>> {
        self.worker.clone().filter(|_| !self.registration.is_cancelled())
    }
}

fn count_tenants(difference: isize) {
    let _ = HERE.try_with(|here| here.tenants.set(here.tenants.get().wrapping_add_signed(difference)));
}

/// Runs what other threads have for a room, and its futures, until the context closes or nobody lives there any more.
fn pump(room: Rc<Room>, queue: Arc<Queue>) -> impl Future<Output = ()> {
    // Here already: a runtime may end before it polls this for the first time.
    let end = End(room, queue.clone());
    async move {
        let room = &end.0;
        let mut tasks = FuturesUnordered::new();
        let mut batch = Tracks::default();
        let mut quiet = Quiet::default();
        std::future::poll_fn(|cx| {
            let polled = turn(room, &queue, &mut tasks, &mut batch, cx);
            quiet.set(polled.is_pending() && tasks.is_empty());
            polled
        })
        .await;
        drop(quiet);
        // Whoever registers from now on gets a new pump. Whoever still sends here gets a refusal; what came before is told
        // that nobody is here.
        queue.messages.close();
        *room.queue.borrow_mut() = None;
        let mut rest = queue.messages.drain();
        while run_next(&mut batch, room) || run_next(&mut rest, room) {}
        room.leave_if_empty();
    }
}

/// One poll of the pump: ready when it is to end.
fn turn(
    room: &Rc<Room>,
    queue: &Arc<Queue>,
    tasks: &mut FuturesUnordered<Task>,
    batch: &mut Tracks,
    cx: &mut TaskContext<'_>,
) -> Poll<()> {
    let mut left = TURN;
    let mut is_rested = true;
    loop {
        if room.ended.get() || room.world().is_closed() {
            room.end();
            tasks.clear();
            return Poll::Ready(());
        }
        if queue.take_swept() {
            room.sweep();
        }
        tasks.extend(room.arrived.take());
        // Panics of handlers are answered where they happen; this is for the destructors of futures.
        while !matches!(caught(|| tasks.poll_next_unpin(cx)), Ok(Poll::Pending | Poll::Ready(None))) {}
        let before = left;
        while left > 0 && run_next(batch, room) {
            left -= 1;
        }
        room.lags.set(left == 0);
        if left == 0 {
            give_way(cx);
            return Poll::Pending;
        }
        if left < before {
            is_rested = false;
            continue;
        }
        if room.is_idle() && tasks.is_empty() && queue.messages.len() == 0 {
            return Poll::Ready(());
        }
        if !std::mem::replace(&mut is_rested, true) && queue.messages.len() == 0 {
            // Whoever has just sent something often has more, and to be woken once for each message costs far more than
            // to come back once. Only then to sleep.
            give_way(cx);
            return Poll::Pending;
        }
        match queue.messages.poll_batch(cx, batch) {
            Poll::Ready(true) => {}
            Poll::Ready(false) => room.end(),
            Poll::Pending => return Poll::Pending,
        }
    }
}

/// Lets the runtime go on and come back.
///
/// Not by the waker itself: the runtime would then come back many times before it looks at its timers and its I/O.
pub(crate) fn give_way(cx: &mut TaskContext<'_>) {
    let _ = std::pin::pin!(tokio::task::yield_now()).poll(cx);
}

/// Runs the next message; false if there is none.
fn run_next(messages: &mut Tracks, room: &Rc<Room>) -> bool {
    // Handlers are caught one by one; this is for the destructors of messages.
    caught(|| messages.run_next(room)).unwrap_or_else(|message| {
        tracing::error!(panic = message, "a message panicked while it was dropped");
        true
    })
}

/// However the pump ends, what depends on it ends with it.
struct End(Rc<Room>, Arc<Queue>);

impl Drop for End {
    fn drop(&mut self) {
        // A room that has got another pump meanwhile goes on.
        if self.0.queue().is_some_and(|queue| Arc::ptr_eq(&queue, &self.1)) {
            self.0.end();
        }
    }
}

/// Spawns a future that stays on this thread, on the thread's runtime. `depends` is closed if that turns out to be
/// driven by another thread, or is dropped by one.
///
/// # Errors
/// `NoRuntime` if this thread drives neither a current-thread runtime (plain or local) nor a `LocalSet`.
pub(crate) fn spawn_here(task: Task, depends: Option<Arc<Queue>>) -> Result<u64, RegisterError> {
    let handle = Handle::try_current().map_err(|_| RegisterError::NoRuntime)?;
    // A task of a current-thread runtime runs on the thread that drives it.
    let is_task = handle.runtime_flavor() == RuntimeFlavor::CurrentThread && tokio::task::try_id().is_some();
    // Tokio has no way to ask whether a thread is inside a `LocalSet` or `LocalRuntime` but to spawn there, which panics
    // if it is not; nor whether it drives a runtime but to drive one, which panics if it does.
    let is_local = !is_task && quietly(|| drop(tokio::task::spawn_local(async {}))).is_ok();
    let drives =
        || handle.runtime_flavor() == RuntimeFlavor::CurrentThread && quietly(|| handle.block_on(async {})).is_err();
    if !is_task && !is_local && !drives() {
        return Err(RegisterError::NoRuntime);
    }
    let number = AWAY.try_with(|away| away.keep(task)).map_err(|_| RegisterError::NoRuntime)?;
    let stand_in = StandIn { thread: ThreadNumber::here(), number, depends, wakers: Accompanied::here() };
    drop(if is_local { tokio::task::spawn_local(stand_in) } else { handle.spawn(stand_in) });
    Ok(number)
}

thread_local! {
    static AWAY: Kept = Kept::default();
}

/// The futures of this thread that a [`StandIn`] is spawned for.
#[derive(Default)]
struct Kept {
    tasks: RefCell<HashMap<u64, Task>>,
    next: Cell<u64>,
}

impl Kept {
    fn keep(&self, task: Task) -> u64 {
        let number = self.next.replace(self.next.get() + 1);
        self.tasks.borrow_mut().insert(number, task);
        number
    }
}

/// Takes the place of a future that stays on its thread where the runtime wants one that could go anywhere: a plain
/// current-thread runtime polls all its tasks on the one thread that drives it, but its `spawn` does not know that.
struct StandIn {
    thread: ThreadNumber,
    number: u64,
    depends: Option<Arc<Queue>>,
    wakers: Accompanied,
}

impl StandIn {
    fn take(&self) -> Option<Task> {
        if self.thread != ThreadNumber::here() {
            return None;
        }
        AWAY.try_with(|away| away.tasks.borrow_mut().remove(&self.number)).ok()?
    }
}

impl Future for StandIn {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<()> {
        let Some(mut task) = self.take() else {
            tracing::error!("a runtime with handlers on one thread is driven by another: they end");
            return Poll::Ready(());
        };
        if self.wakers.poll(cx, |cx| task.as_mut().poll(cx)).is_ready() {
            return Poll::Ready(());
        }
        let _ = AWAY.try_with(|away| away.tasks.borrow_mut().insert(self.number, task));
        Poll::Pending
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // On another thread the future stays where it is until its thread ends; whoever waits for it is told.
        drop_caught(self.take());
        match &self.depends {
            Some(queue) if self.thread != ThreadNumber::here() => queue.desert(),
            Some(queue) => queue.close(),
            None => {}
        }
    }
}

/// Runs `f`; a panic is an error and prints nothing.
///
/// For what Tokio only tells by a panic. This process's panic hook gets a filter, once: it passes everything on to the
/// hook it found, except what happens inside `f` on this thread.
fn quietly<T>(f: impl FnOnce() -> T) -> Result<T, ()> {
    thread_local! { static QUIET: Cell<bool> = const { Cell::new(false) }; }
    static FILTER: Once = Once::new();
    // The hook cannot be set by a thread that unwinds; the message is printed then, and that is all.
    if !std::thread::panicking() {
        FILTER.call_once(|| {
            let hook = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                if !QUIET.get() {
                    hook(info);
                }
            }));
        });
    }
    QUIET.set(true);
    let result = catch_unwind(AssertUnwindSafe(f));
    QUIET.set(false);
    result.map_err(drop)
}
