//! The lanes `mt` and `api`: rosters live in the context, for all threads; a handler lives in a *room*, the part of a
//! context that belongs to one thread. What another thread has for it comes through the room's queue.

use super::{Carrier, Found};
use crate::caught::drop_caught;
use crate::context::Context;
use crate::drain::{Gated, Hold};
use crate::error::{RegisterError, RequestError};
use crate::queue::{Queue, Task, ThreadNumber, pump};
use crate::registry::{Entry, Homed, Registration, Role, interest};
use crate::request::{Answer, Flight, Pending, Request, serve};
use crate::world::{self, World};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::{Arc, Once};
use std::task::Poll;
use tokio::sync::oneshot;

/// The carrier of the lanes `mt` and `api`.
pub struct AcrossThreads;

impl Carrier for AcrossThreads {
    type Bound<K: Role<Carrier = Self>> = Arc<Queue>;
    type Roster<K: Role<Carrier = Self>> = Arc<Vec<Entry<K>>>;

    fn read<K: Role<Carrier = Self>>(context: Context) -> Option<Self::Roster<K>> {
        if !interest::possible::<K>(context) {
            return None;
        }
        world::find(context)?.rosters.read()
    }

    fn change<K: Role<Carrier = Self>, T>(world: &Arc<World>, f: impl FnOnce(&mut Vec<Entry<K>>) -> T) -> Option<T> {
        world.rosters.change(f)
    }

    fn bind<K: Role<Carrier = Self>>(
        world: &Arc<World>,
        handler: Box<K::Handler>,
        registration: &Arc<Registration>,
    ) -> Result<Self::Bound<K>, RegisterError> {
        let room = Room::of_this_thread(world)?;
        let handler = Rc::new(Homed::<K> { handler, registration: registration.clone() });
        let tenant = Tenant { registration: registration.clone(), handler, unlist: unlist::<K> };
        room.tenants.borrow_mut().insert(registration.id, tenant);
        Ok(room.queue.clone())
    }

    type Inside = Hold<Registration>;

    fn enter(registration: &Arc<Registration>) -> Option<Hold<Registration>> {
        Hold::enter(registration)
    }

    fn find<K: Role<Carrier = Self>>(queue: &Arc<Queue>, registration: &Registration) -> Found<K> {
        if !queue.is_here() {
            return Found::There(queue.clone());
        }
        at_home::<K>(registration.context, registration.id).map_or(Found::Gone, Found::Here)
    }

    fn release<K: Role<Carrier = Self>>(queue: Arc<Queue>, registration: &Registration) -> bool {
        let here = queue.is_here();
        if here && let Some(room) = room(registration.context) {
            let tenant = room.tenants.borrow_mut().remove(&registration.id);
            drop_caught(tenant);
        }
        // The pump drops what lives elsewhere, and ends if this was the last one.
        queue.ring();
        here
    }

    fn keep<R: Request>(flight: Flight<R>) -> Pending<R> {
        match room(flight.context()) {
            Some(room) => {
                let (reply, answer) = oneshot::channel();
                room.adopted.borrow_mut().push(Box::pin(serve(flight, reply)));
                room.queue.ring();
                Pending::Away(Away { world: room.world.clone(), answer })
            }
            None => Pending::Answered(Err(RequestError::Closed)),
        }
    }

    fn reaches(_thread: ThreadNumber) -> bool {
        true
    }
}

/// A request whose answer comes from a task on the provider's thread.
pub struct Away<R: Request> {
    pub(crate) world: Arc<World>,
    pub(crate) answer: oneshot::Receiver<Answer<R>>,
}

impl<R: Request> Away<R> {
    /// The answer, or `Closed` as soon as the context closes or the thread ends.
    pub(crate) async fn wait(mut self) -> Answer<R> {
        let mut closing = pin!(self.world.closing.notified());
        let world = &self.world;
        let answer = &mut self.answer;
        poll_fn(|cx| {
            if let Poll::Ready(answer) = Pin::new(&mut *answer).poll(cx) {
                return Poll::Ready(answer.unwrap_or(Err(RequestError::Closed)));
            }
            // The bell counts from its creation on; what rang before is seen by the flag.
            if closing.as_mut().poll(cx).is_ready() || world.is_closed() {
                return Poll::Ready(Err(RequestError::Closed));
            }
            Poll::Pending
        })
        .await
    }
}

thread_local! {
    static HOME: Home = Home::default();
}

#[derive(Default)]
struct Home(RefCell<HashMap<Context, Rc<Room>>>);

impl Drop for Home {
    fn drop(&mut self) {
        // Only a runtime that outlives its thread's locals leaves anything to do here.
        for (_, room) in std::mem::take(self.0.get_mut()) {
            room.end();
        }
    }
}

fn room(context: Context) -> Option<Rc<Room>> {
    HOME.try_with(|home| home.0.borrow().get(&context).cloned()).ok()?
}

/// Ready when all that waited in this thread's queue of `context` when asked has been done, or dropped with the queue.
#[doc(hidden)]
pub async fn caught_up(context: Context) {
    let Some(room) = room(context) else { return };
    let (done, seen) = oneshot::channel();
    if room.queue.fence(done).await {
        // An error is an answer too: the pump has ended.
        let _ = seen.await;
    }
}

/// The handler, if it lives on this thread and has not been removed.
pub(crate) fn at_home<K: Role>(context: Context, id: u64) -> Option<Rc<Homed<K>>> {
    let room = room(context)?;
    let handler = {
        let tenants = room.tenants.borrow();
        let tenant = tenants.get(&id)?;
        tenant.registration.gate().is_open().then(|| tenant.handler.clone())?
    };
    Some(handler.downcast().expect("a handler is filed under its own registration"))
}

/// Drops what this thread holds of a closed context.
pub(super) fn leave(context: Context) {
    if let Some(room) = room(context) {
        room.end();
    }
}

/// What one thread holds of one context.
pub(crate) struct Room {
    world: Arc<World>,
    queue: Arc<Queue>,
    tenants: RefCell<HashMap<u64, Tenant>>,
    adopted: RefCell<Vec<Task>>,
    ended: Cell<bool>,
}

/// A handler that lives here.
struct Tenant {
    registration: Arc<Registration>,
    /// `Rc<Homed<K>>`.
    handler: Rc<dyn Any>,
    unlist: fn(&Arc<World>, u64),
}

impl Room {
    /// This thread's room of the context; a new one gets a pump.
    fn of_this_thread(world: &Arc<World>) -> Result<Rc<Room>, RegisterError> {
        if let Some(known) = room(world.context) {
            if !known.world.is_closed() {
                return Ok(known);
            }
            known.end();
        }
        let (queue, jobs) = Queue::new(world);
        let room = Rc::new(Room {
            world: world.clone(),
            queue: queue.clone(),
            tenants: RefCell::default(),
            adopted: RefCell::default(),
            ended: Cell::new(false),
        });
        let resident = room.clone();
        quietly(|| tokio::task::spawn_local(pump(resident, queue, jobs))).map_err(|_| RegisterError::NoRuntime)?;
        HOME.try_with(|home| home.0.borrow_mut().insert(world.context, room.clone()))
            .map_err(|_| RegisterError::NoRuntime)?;
        Ok(room)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.ended.get() || self.world.is_closed()
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.tenants.borrow().is_empty() && self.adopted.borrow().is_empty()
    }

    pub(crate) fn take_adopted(&self) -> Vec<Task> {
        self.adopted.take()
    }

    /// Drops the handlers whose registration was closed from elsewhere.
    pub(crate) fn sweep(&self) {
        let gone: Vec<_> = {
            let mut tenants = self.tenants.borrow_mut();
            tenants.extract_if(|_, tenant| !tenant.registration.gate().is_open()).collect()
        };
        for (_, tenant) in gone {
            drop_caught(tenant);
        }
    }

    /// Ends every registration of this room. Doing it again does nothing.
    pub(crate) fn end(&self) {
        if self.ended.replace(true) {
            return;
        }
        let former = HOME.try_with(|home| {
            let mut rooms = home.0.borrow_mut();
            rooms
                .get(&self.world.context)
                .is_some_and(|room| std::ptr::eq(&**room, self))
                .then(|| rooms.remove(&self.world.context))
        });
        let tenants = self.tenants.take();
        for (id, tenant) in tenants {
            tenant.registration.gate().close();
            (tenant.unlist)(&self.world, id);
            drop_caught(tenant);
        }
        for task in self.adopted.take() {
            drop_caught(task);
        }
        self.queue.ring();
        drop(former);
    }
}

fn unlist<K: Role<Carrier = AcrossThreads>>(world: &Arc<World>, id: u64) {
    let entry = world.rosters.change::<K, _>(|roster| {
        let at = roster.iter().position(|entry| entry.registration.id == id)?;
        Some(roster.remove(at))
    });
    drop(entry);
}

/// Runs `f`; a panic is an error and prints nothing.
///
/// Tokio has no way to ask whether a thread is inside a `LocalSet` or `LocalRuntime` but to spawn there, which panics if
/// it is not. So this process's panic hook gets a filter, once: it passes everything on to the hook it found, except
/// what happens inside `f` on this thread.
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
