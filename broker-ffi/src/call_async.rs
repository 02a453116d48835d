//! Requests that are answered by a call.
//!
//! A call is an errand for the processing thread and an entry in the instance's table. Who ends it, its provider, its
//! deadline, whoever cancels or the shutdown, is decided by one swap; the winner hands the answer over, and the provider's
//! future is dropped by the processing thread.
//!
//! **Ordering**: calls begin in the order in which they were made. **Back-pressure**: beyond the instance's window calls
//! are refused, or wait in order where nobody waits for them on a delivery thread. A call counts until its answer is handed
//! over. **Drop**: what was captured for the answer is dropped when that was called; a request that has its place and has
//! not begun, by the processing thread; one that still waits for a place, by who ends it or by the next caller.
//! **Shutdown**: calls in flight may finish within the bound of the shutdown; the rest is told `SHUTDOWN`.
//! **Allocation**: one for the call, most often freed by the thread that made it.

use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize};
use std::sync::{Arc, Weak};
use std::task::{Context as Task, Poll, Wake, Waker};
use std::time::Instant;

use brokers_core::error::RequestError;
use brokers_core::request::serve::{self, Requester, Way};
use brokers_core::request::{Answer, Request};
use brokers_core::{Deadline, ring_at};
use tokio::sync::Notify;

use crate::call;
use crate::delivery;
use crate::fault::{CallError, Fault};
use crate::handoff::{Apart, Errand, Head, Waited};
use crate::instance::Instance;
use crate::library::Timeout;
use crate::panic::contained;
use crate::status::Status;
use crate::sync::{Mutex, Ordering, lock};

/// How many asynchronous calls may be in flight if the instance does not say.
pub(crate) const DEFAULT_WINDOW: usize = 1024;

/// How many calls begin before those that are over are looked for: what says so is written by who answers.
const ROUND: u32 = 32;

/// Generations go from 1 to this, and around.
const GENERATIONS: u32 = (1 << 31) - 1;

/// Which thread an answer is handed over on.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Completion {
    /// The delivery thread.
    Delivered,
    /// The one that has it.
    Direct,
}

/// The asynchronous calls of an instance.
///
/// Those that are over come back by a stack without a lock, and leave the table when somebody next has it: so who answers
/// and who calls do not meet there, and the thread that made a call frees it.
#[derive(Default)]
pub(crate) struct Calls {
    table: Mutex<Table>,
    /// The tickets of calls that are over; the table keeps them.
    over: Apart<AtomicPtr<Ticket>>,
    /// Whether they have to leave the table at once: somebody waits for a place, or nobody comes any more.
    is_urgent: AtomicBool,
    /// How many threads are ending calls: whoever cancels, and the clock.
    ending: AtomicUsize,
    /// A call was answered while the instance shuts down, or such a thread is done.
    progress: Notify,
}

/// This thread is ending calls, and may be handing answers over.
struct Ending<'a>(&'a Calls);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.ending.fetch_sub(1, Ordering::SeqCst);
        self.0.progress.notify_waiters();
    }
}

#[derive(Default)]
struct Table {
    slots: Vec<Slot>,
    free: Vec<u32>,
    /// How many have begun, or are about to, with those that are over and still here.
    in_flight: usize,
    /// How many were made since those were taken out.
    round: u32,
    /// The numbers of those beyond the window, in order; some may have ended.
    waiting: VecDeque<u64>,
    /// The earliest deadline there was when the clock was last set.
    alarm: Option<Deadline>,
    /// When all calls end, once a shutdown has begun.
    bound: Option<Instant>,
    closed: bool,
}

struct Slot {
    generation: u32,
    /// Whether it counts as in flight.
    has_begun: bool,
    call: Option<Arc<dyn Pending>>,
}

/// A call, whatever its request.
trait Pending: Send + Sync {
    fn ticket(&self) -> &Ticket;
    /// Ends it without an answer of its provider; false if it has ended.
    fn end(self: Arc<Self>, why: Why) -> bool;
    /// Itself, for the host.
    fn errand(self: Arc<Self>) -> Errand;
}

/// Why a call has no answer of its provider.
#[derive(Clone, Copy)]
enum Why {
    TimedOut,
    Cancelled,
    ShutDown,
}

/// What there is to know of a call.
struct Ticket {
    /// Its number, written before anybody knows of it.
    id: Cell<u64>,
    /// The call that was over before it. Of the one who has ended it, until it is pushed; then of the one who has the table.
    next: Cell<*mut Ticket>,
    instance: Arc<Instance>,
    completion: Completion,
    deadline: Option<Instant>,
    /// Whether somebody has ended it. Whoever sets this hands the answer over.
    is_over: AtomicBool,
    /// Wakes who drives the provider's future, to drop it.
    driver: Mutex<Option<Waker>>,
}

/// A call of one kind of request. The front is first, so that the host finds it.
#[repr(C)]
struct Call<R: Request, F> {
    head: Head,
    ticket: Ticket,
    /// Taken out by the one who runs the errand.
    request: UnsafeCell<Option<(R, Way)>>,
    /// Taken out by the one who sets `is_over`.
    answer: UnsafeCell<Option<F>>,
}

// SAFETY: the cells are taken out by one thread each, as they say; all else is `Sync`, and what the cells hold is `Send`.
unsafe impl<R: Request, F: Send> Send for Call<R, F> {}
// SAFETY: as above.
unsafe impl<R: Request, F: Send> Sync for Call<R, F> {}

/// What a call came to.
type Outcome<R> = Result<<R as Request>::Response, CallError<<R as Request>::Error>>;

/// What an answer is handed to, with the instance's handle and the number of the call.
pub(crate) trait Answered<R: Request>: FnOnce(u64, u64, Outcome<R>) + Send + 'static {}
impl<R: Request, F: FnOnce(u64, u64, Outcome<R>) + Send + 'static> Answered<R> for F {}

/// Begins a call, as [`Library::call_async`](crate::Library::call_async) and
/// [`Library::call_direct`](crate::Library::call_direct) say. `begun` is told the number before anything can come of the
/// call; it runs under the lock of the table, and so does nothing but keep it.
pub(crate) fn begin<R: Request, F: Answered<R>>(
    instance: &Arc<Instance>,
    request: R,
    timeout: Timeout,
    completion: Completion,
    begun: &mut dyn FnMut(u64),
    answer: F,
) -> Result<u64, Fault> {
    instance.enter()?;
    instance.check_initialized(R::NAME)?;
    let deadline = call::deadline(instance.patience::<R>(timeout));
    let ticket = Ticket {
        id: Cell::new(0),
        next: Cell::new(ptr::null_mut()),
        instance: instance.clone(),
        completion,
        deadline,
        is_over: AtomicBool::new(false),
        driver: Mutex::new(None),
    };
    let call = Arc::new(Call {
        head: Head::new(instance.context, run::<R, F>),
        ticket,
        request: UnsafeCell::new(Some((request, serve::way::<R>(instance.context)))),
        answer: UnsafeCell::new(Some(answer)),
    });
    start(instance, call, begun)
}

/// The part of [`begin`] that is the same for every request.
fn start(instance: &Arc<Instance>, call: Arc<dyn Pending>, begun: &mut dyn FnMut(u64)) -> Result<u64, Fault> {
    let deadline = call.ticket().deadline;
    let mut table = lock(&instance.calls.table);
    let mut aftermath = Aftermath::default();
    table.round += 1;
    if table.round >= ROUND || table.in_flight >= instance.async_window {
        table.round = 0;
        aftermath = instance.calls.clear_out(&mut table, instance);
    }
    if let Err(fault) = table.admit(call.ticket()) {
        drop(table);
        aftermath.see_to(instance);
        return Err(fault);
    }
    let id = table.enter(call);
    begun(id);
    table.set_alarm(instance, deadline);
    if table.in_flight < instance.async_window {
        table.in_flight += 1;
        if let Some(errand) = table.start(id) {
            aftermath.note(instance.host.inbox.push(errand));
        }
    } else {
        table.waiting.push_back(id);
        aftermath.append(instance.calls.make_urgent(&mut table, instance));
    }
    drop(table);
    aftermath.see_to(instance);
    Ok(id)
}

/// Cancels a call, as [`Library::cancel`](crate::Library::cancel) says.
pub(crate) fn cancel(instance: &Instance, request: u64) -> Result<(), Fault> {
    let _ending = instance.calls.ending();
    let call = lock(&instance.calls.table).find(request);
    if call.is_some_and(|call| call.end(Why::Cancelled)) {
        return Ok(());
    }
    Err(Fault::new(Status::BadHandle, format!("{request:#018x} is no call of this context that is in flight")))
}

impl Table {
    /// Whether one more call may begin, or wait.
    fn admit(&self, ticket: &Ticket) -> Result<(), Fault> {
        if self.closed {
            return Err(ticket.instance.shutting_down());
        }
        let window = ticket.instance.async_window;
        let may_wait =
            || ticket.completion == Completion::Direct && !delivery::is_delivery_thread(ticket.instance.library);
        if self.in_flight >= window && !may_wait() {
            return Err(Fault::new(Status::Again, format!("{window} asynchronous calls are in flight; try later")));
        }
        Ok(())
    }

    /// The number that a call is known by from now on.
    fn enter(&mut self, call: Arc<dyn Pending>) -> u64 {
        let index = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot { generation: 1, has_begun: false, call: None });
            (self.slots.len() - 1) as u32
        });
        let slot = &mut self.slots[index as usize];
        let id = u64::from(slot.generation) << 32 | u64::from(index);
        call.ticket().id.set(id);
        slot.call = Some(call);
        id
    }

    fn slot(&mut self, id: u64) -> Option<&mut Slot> {
        let slot = self.slots.get_mut((id & u64::from(u32::MAX)) as usize)?;
        (u64::from(slot.generation) == id >> 32).then_some(slot)
    }

    /// Gives a call its place among those in flight.
    fn start(&mut self, id: u64) -> Option<Errand> {
        let slot = self.slot(id)?;
        let call = slot.call.clone().filter(|call| !call.ticket().is_over())?;
        slot.has_begun = true;
        Some(call.errand())
    }

    /// Does so for the next one of those that wait; some have ended meanwhile.
    fn start_next(&mut self) -> Option<Errand> {
        loop {
            let next = self.waiting.pop_front()?;
            if let Some(errand) = self.start(next) {
                return Some(errand);
            }
        }
    }

    fn find(&mut self, id: u64) -> Option<Arc<dyn Pending>> {
        self.slot(id)?.call.clone()
    }

    /// Has the clock look at the calls at `at`, or before.
    fn set_alarm(&mut self, instance: &Arc<Instance>, at: Option<Instant>) {
        if let Some(at) = at
            && self.alarm.as_ref().is_none_or(|alarm| at < alarm.at())
        {
            let bell = Waker::from(Arc::new(Bell(Arc::downgrade(instance))));
            self.alarm = Some(ring_at(at, &bell));
        }
    }

    fn calls(&self) -> impl Iterator<Item = &Arc<dyn Pending>> {
        self.slots.iter().filter_map(|slot| slot.call.as_ref()).filter(|call| !call.ticket().is_over())
    }
}

/// Rings when a deadline may have passed.
struct Bell(Weak<Instance>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        if let Some(instance) = self.0.upgrade() {
            instance.calls.expire(&instance);
        }
    }
}

impl Calls {
    /// How many have no answer yet.
    pub(crate) fn in_flight(&self) -> u64 {
        lock(&self.table).calls().count() as u64
    }

    /// Ends the calls whose time is over.
    fn expire(&self, instance: &Arc<Instance>) {
        let _ending = self.ending();
        let mut table = lock(&self.table);
        let rung = table.alarm.take();
        let now = Instant::now();
        let bound = table.bound;
        let mut due = Vec::new();
        let mut next = None::<Instant>;
        for call in table.calls() {
            let deadline = call.ticket().deadline;
            let (end, why) = match bound {
                Some(bound) if deadline.is_none_or(|deadline| bound < deadline) => (bound, Why::ShutDown),
                _ => match deadline {
                    Some(deadline) => (deadline, Why::TimedOut),
                    None => continue,
                },
            };
            if end <= now {
                due.push((call.clone(), why));
            } else {
                next = Some(next.map_or(end, |next| next.min(end)));
            }
        }
        table.set_alarm(instance, next);
        drop(table);
        drop(rung);
        for (call, why) in due {
            call.end(why);
        }
    }

    /// All calls end at `bound`, at the latest.
    pub(crate) fn hurry(&self, instance: &Arc<Instance>, bound: Instant) {
        let mut table = lock(&self.table);
        table.bound = Some(bound);
        if table.calls().next().is_some() {
            table.set_alarm(instance, Some(bound));
        }
    }

    /// Ready when no call is in flight; to be asked when no more can begin.
    pub(crate) async fn answered(&self) {
        loop {
            let mut progress = std::pin::pin!(self.progress.notified());
            progress.as_mut().enable();
            if lock(&self.table).calls().next().is_none() {
                return;
            }
            progress.await;
        }
    }

    fn ending(&self) -> Ending<'_> {
        self.ending.fetch_add(1, Ordering::SeqCst);
        Ending(self)
    }

    /// Ready when no other thread is handing over what it has ended. To be asked after [`close`](Calls::close).
    pub(crate) async fn handed_over(&self) {
        loop {
            let mut progress = std::pin::pin!(self.progress.notified());
            progress.as_mut().enable();
            if self.ending.load(Ordering::SeqCst) == 0 {
                return;
            }
            progress.await;
        }
    }

    /// Lets no call in any more, and ends those that are left.
    pub(crate) fn close(&self, instance: &Instance) {
        let mut table = lock(&self.table);
        table.closed = true;
        let alarm = table.alarm.take();
        let aftermath = self.make_urgent(&mut table, instance);
        let left: Vec<_> = table.calls().cloned().collect();
        drop(table);
        aftermath.see_to(instance);
        drop(alarm);
        for call in left {
            call.end(Why::ShutDown);
        }
    }

    /// A call is over and its answer about to be handed over: from here on its place in the window is another one's.
    fn leave(&self, ticket: &Ticket) {
        let me = ptr::from_ref(ticket).cast_mut();
        let mut over = self.over.load(Ordering::Relaxed);
        loop {
            ticket.next.set(over);
            match self.over.compare_exchange_weak(over, me, Ordering::SeqCst, Ordering::Relaxed) {
                Ok(_) => break,
                Err(now) => over = now,
            }
        }
        // Either this sees that it is urgent, or who says so sees the call.
        if self.is_urgent.load(Ordering::SeqCst) {
            let mut table = lock(&self.table);
            let aftermath = self.clear_out(&mut table, &ticket.instance);
            self.is_urgent.store(table.closed || !table.waiting.is_empty(), Ordering::SeqCst);
            drop(table);
            aftermath.see_to(&ticket.instance);
        }
    }

    /// Takes the calls that are over out of the table, and gives their places to those that wait.
    fn clear_out(&self, table: &mut Table, instance: &Instance) -> Aftermath {
        let mut aftermath = Aftermath::default();
        if self.over.load(Ordering::SeqCst).is_null() {
            return aftermath;
        }
        let mut over = self.over.swap(ptr::null_mut(), Ordering::SeqCst);
        // SAFETY: the table keeps a call until it is taken out right here, after its ticket was read for the last time.
        while let Some(ticket) = unsafe { over.as_ref() } {
            over = ticket.next.get();
            let id = ticket.id.get();
            let Some(slot) = table.slot(id) else { continue };
            slot.generation = slot.generation % GENERATIONS + 1;
            let had_begun = std::mem::take(&mut slot.has_begun);
            let call = slot.call.take();
            table.free.push((id & u64::from(u32::MAX)) as u32);
            if !had_begun {
                // It still has its request, which is not to be dropped under the lock.
                aftermath.unbegun.extend(call);
                continue;
            }
            match table.start_next() {
                // Under the lock, for the order.
                Some(errand) => aftermath.note(instance.host.inbox.push(errand)),
                None => table.in_flight -= 1,
            }
        }
        aftermath
    }

    /// Calls that are over leave at once from here on.
    fn make_urgent(&self, table: &mut Table, instance: &Instance) -> Aftermath {
        self.is_urgent.store(true, Ordering::SeqCst);
        self.clear_out(table, instance)
    }
}

/// What is to be done without the lock after calls have come and gone.
#[derive(Default)]
struct Aftermath {
    unbegun: Vec<Arc<dyn Pending>>,
    refused: Vec<Errand>,
    has_to_ring: bool,
}

impl Aftermath {
    /// Takes note of what a push has come to.
    fn note(&mut self, pushed: Result<bool, Errand>) {
        match pushed {
            Ok(is_asleep) => self.has_to_ring |= is_asleep,
            Err(refused) => self.refused.push(refused),
        }
    }

    fn append(&mut self, more: Aftermath) {
        self.unbegun.extend(more.unbegun);
        self.refused.extend(more.refused);
        self.has_to_ring |= more.has_to_ring;
    }

    fn see_to(self, instance: &Instance) {
        if self.has_to_ring {
            instance.host.inbox.wake();
        }
        drop(self.refused);
        for call in self.unbegun {
            contained("the drop of a request", || drop(call));
        }
    }
}

impl Ticket {
    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Acquire)
    }

    /// Whether the caller of this is the one to hand the answer over.
    fn finish(&self) -> bool {
        !self.is_over.swap(true, Ordering::AcqRel)
    }

    fn poll_abandoned(&self, task: &mut Task<'_>) -> Poll<()> {
        let mut driver = lock(&self.driver);
        match &mut *driver {
            Some(driver) => driver.clone_from(task.waker()),
            none => *none = Some(task.waker().clone()),
        }
        drop(driver);
        // Only now, so that whoever ends the call finds the waker or is seen here.
        if self.is_over() { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl<R: Request, F: Answered<R>> Call<R, F> {
    /// Hands the answer over, unless somebody else has; false then.
    /// `outcome` runs at most once. It is no parameter of the type, so that there is one of this for each request.
    fn settle(self: &Arc<Self>, outcome: &mut dyn FnMut(&Instance) -> Outcome<R>) -> bool {
        if !self.ticket.finish() {
            return false;
        }
        let instance = &self.ticket.instance;
        let outcome = outcome(instance);
        // SAFETY: this is the one who has set `is_over`.
        let answer = unsafe { (*self.answer.get()).take() };
        let Some(answer) = answer else { return false };
        let id = self.ticket.id.get();
        if self.ticket.completion == Completion::Direct {
            let ctx = instance.handle;
            instance.calls.leave(&self.ticket);
            contained("the answer of a call", || answer(ctx, id, outcome));
            return true;
        }
        let call = self.clone();
        let job = move |ctx: u64| {
            call.ticket.instance.calls.leave(&call.ticket);
            contained("the callback of a call", || answer(ctx, id, outcome));
        };
        if let Err(job) = instance.delivery.complete(job) {
            // There is no delivery any more, and no thread for one: late is better than never.
            job(instance.handle);
        }
        true
    }

    fn take_request(&self) -> Option<(R, Way)> {
        // SAFETY: the errand is run once, and only its runner comes here.
        unsafe { (*self.request.get()).take() }
    }
}

impl<R: Request, F: Answered<R>> Pending for Call<R, F> {
    fn ticket(&self) -> &Ticket {
        &self.ticket
    }

    fn end(self: Arc<Self>, why: Why) -> bool {
        let has_ended = self.settle(&mut |instance| {
            Err(CallError::Fault(match why {
                Why::TimedOut => call::gave_up(instance, R::NAME, Waited::TimedOut),
                Why::ShutDown => instance.shutting_down(),
                Why::Cancelled => call::fault(R::NAME, Status::Cancelled, "the call was cancelled"),
            }))
        });
        if has_ended {
            let driver = lock(&self.ticket.driver).take();
            if let Some(driver) = driver {
                driver.wake();
            }
            self.ticket.instance.calls.progress.notify_waiters();
        }
        has_ended
    }

    fn errand(self: Arc<Self>) -> Errand {
        let call = Arc::into_raw(self).cast_mut();
        // SAFETY: the front is first, lives as long as the call, and is run once: it is made where the call gets its place.
        unsafe { Errand::new(NonNull::new_unchecked(call).cast()) }
    }
}

/// # Safety
/// `head` is the front of a `Call<R, F>`, of which this is a share.
unsafe fn run<R: Request, F: Answered<R>>(head: NonNull<Head>, serve: bool) -> Option<brokers_core::Task> {
    // SAFETY: as above; `errand` has made it of such a share.
    let call = unsafe { Arc::from_raw(head.cast::<Call<R, F>>().as_ptr()) };
    let load = call.take_request();
    let context = call.ticket.instance.context;
    let mut reply = Reply(Some(call));
    match load {
        Some((request, Way::Full)) if serve => {
            contained("the drop of a request", || drop(request));
            reply.answer(Err(RequestError::Full));
            None
        }
        Some((request, way)) if serve => {
            drop(way);
            serve::serve(context, request, reply)
        }
        load => {
            contained("the drop of a request", || drop(load));
            None
        }
    }
}

/// The host's end of a call. Dropped, it answers that there is nobody any more.
struct Reply<R: Request, F: Answered<R>>(Option<Arc<Call<R, F>>>)
where
    Self: 'static;

impl<R: Request, F: Answered<R>> Reply<R, F> {
    fn settle(&mut self, answer: Answer<R>) {
        let Some(call) = self.0.take() else { return };
        let mut answer = Some(answer);
        let has_ended = call
            .settle(&mut |instance| call::answered::<R>(instance, answer.take().unwrap_or(Err(RequestError::Closed))));
        if !has_ended {
            contained("the drop of a late answer", || drop(answer));
        } else if !call.ticket.instance.is_open() {
            call.ticket.instance.calls.progress.notify_waiters();
        }
    }
}

impl<R: Request, F: Answered<R>> Requester<R> for Reply<R, F> {
    fn is_abandoned(&self) -> bool {
        self.0.as_ref().is_none_or(|call| call.ticket.is_over())
    }

    fn poll_abandoned(&mut self, task: &mut Task<'_>) -> Poll<()> {
        self.0.as_ref().map_or(Poll::Ready(()), |call| call.ticket.poll_abandoned(task))
    }

    fn answer(&mut self, answer: Answer<R>) {
        self.settle(answer);
    }
}

impl<R: Request, F: Answered<R>> Drop for Reply<R, F> {
    fn drop(&mut self) {
        self.settle(Err(RequestError::Closed));
    }
}
