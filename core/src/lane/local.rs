//! The local lane: rosters, handlers and pending requests live in the thread. Dispatching takes no lock and no atomic
//! read-modify-write, and needs no runtime.

use super::{Carrier, Found};
use crate::caught::drop_caught;
use crate::context::Context;
use crate::drain::Gated;
use crate::error::{RegisterError, RequestError};
use crate::queue::ThreadNumber;
use crate::registry::{AnyRoster, ByRole, Entry, Homed, Registration, Role};
use crate::request::{Answer, Flight, Pending, Request};
use crate::world::World;
use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context as TaskContext, Poll, Waker};

/// The carrier of the lane `local`.
pub struct WithinThread;

#[derive(Default)]
struct Thread {
    rooms: RefCell<HashMap<Context, Room>>,
    aloft: RefCell<HashMap<u64, Aloft>>,
    next: Cell<u64>,
}

/// What a thread holds of a context.
struct Room {
    world: Arc<World>,
    rosters: ByRole<Rc<dyn AnyRoster>>,
}

/// A provider's future that was not ready when it was last polled.
struct Aloft {
    context: Context,
    /// `Box<Flight<R>>`; away while it is being polled.
    flight: Option<Box<dyn Any>>,
    requester: Waker,
    abandoned: Arc<AtomicBool>,
}

thread_local! {
    static THREAD: Thread = Thread::default();
}

impl Carrier for WithinThread {
    type Bound<K: Role<Carrier = Self>> = Rc<Homed<K>>;
    type Roster<K: Role<Carrier = Self>> = Rc<Vec<Entry<K>>>;

    fn read<K: Role<Carrier = Self>>(context: Context) -> Option<Self::Roster<K>> {
        let found = THREAD.try_with(|thread| {
            let rooms = thread.rooms.borrow();
            let room = rooms.get(&context)?;
            if room.world.is_closed() {
                return Some(None);
            }
            Some(Some(typed(room.rosters.get(&TypeId::of::<K>())?.clone())))
        });
        match found.ok()?? {
            Some(roster) => Some(roster),
            // Another thread closed the context.
            None => {
                leave(context);
                None
            }
        }
    }

    fn change<K: Role<Carrier = Self>, T>(world: &Arc<World>, f: impl FnOnce(&mut Vec<Entry<K>>) -> T) -> Option<T> {
        leave_closed();
        let changed = THREAD.try_with(|thread| {
            if world.is_closed() {
                return None;
            }
            let mut rooms = thread.rooms.borrow_mut();
            let room =
                rooms.entry(world.context).or_insert_with(|| Room { world: world.clone(), rosters: ByRole::default() });
            let role = TypeId::of::<K>();
            let mut roster: Rc<Vec<Entry<K>>> = room.rosters.remove(&role).map(typed).unwrap_or_default();
            let result = f(Rc::make_mut(&mut roster));
            if !roster.is_empty() {
                room.rosters.insert(role, roster);
            } else if room.rosters.is_empty() {
                rooms.remove(&world.context);
            }
            Some(result)
        });
        changed.ok()?
    }

    fn bind<K: Role<Carrier = Self>>(
        _world: &Arc<World>,
        handler: Box<K::Handler>,
        registration: &Arc<Registration>,
    ) -> Result<Self::Bound<K>, RegisterError> {
        Ok(Rc::new(Homed { handler, registration: registration.clone() }))
    }

    // Nobody but this thread drops a local listener, and it knows its own stack: calls need not be counted.
    type Inside = ();

    fn enter(registration: &Arc<Registration>) -> Option<()> {
        registration.gate().is_open().then_some(())
    }

    fn find<K: Role<Carrier = Self>>(bound: &Self::Bound<K>, _registration: &Registration) -> Found<K> {
        Found::Here(bound.clone())
    }

    fn release<K: Role<Carrier = Self>>(bound: Self::Bound<K>, _registration: &Registration) -> bool {
        drop_caught(bound);
        true
    }

    fn keep<R: Request>(flight: Flight<R>) -> Pending<R> {
        let abandoned = Arc::new(AtomicBool::new(false));
        let context = flight.context();
        let aloft = Aloft {
            context,
            flight: Some(Box::new(flight)),
            requester: Waker::noop().clone(),
            abandoned: abandoned.clone(),
        };
        land(|other| other.abandoned.load(Ordering::Acquire));
        let number = THREAD.try_with(|thread| {
            let number = thread.next.get();
            thread.next.set(number + 1);
            thread.aloft.borrow_mut().insert(number, aloft);
            number
        });
        match number {
            Ok(number) => {
                Pending::Parked(Parked { thread: ThreadNumber::here(), number, abandoned, request: Default::default() })
            }
            Err(_) => Pending::Answered(Err(RequestError::Closed)),
        }
    }

    fn reaches(thread: ThreadNumber) -> bool {
        thread == ThreadNumber::here()
    }
}

fn typed<K: Role>(roster: Rc<dyn AnyRoster>) -> Rc<Vec<Entry<K>>> {
    let roster: Rc<dyn Any> = roster;
    roster.downcast().expect("a roster is filed under its own role")
}

/// Drops what this thread holds of a closed context; whoever waits for an answer from it learns that.
pub(super) fn leave(context: Context) {
    let room = THREAD.try_with(|thread| thread.rooms.borrow_mut().remove(&context));
    if let Ok(Some(room)) = room {
        room.rosters.values().for_each(|roster| roster.close_gates());
        drop_caught(room);
    }
    land(|aloft| aloft.context == context);
}

/// The same for every context that another thread has closed meanwhile.
fn leave_closed() {
    let closed = THREAD.try_with(|thread| {
        let rooms = thread.rooms.borrow();
        rooms.values().filter(|room| room.world.is_closed()).map(|room| room.world.context).collect::<Vec<_>>()
    });
    closed.unwrap_or_default().into_iter().for_each(leave);
}

/// Ends the pending requests that `which` names.
fn land(which: impl Fn(&Aloft) -> bool) {
    let landed = THREAD.try_with(|thread| {
        thread.aloft.borrow_mut().extract_if(|_, aloft| which(aloft)).map(|(_, aloft)| aloft).collect::<Vec<_>>()
    });
    for aloft in landed.unwrap_or_default() {
        drop_caught(aloft.flight);
        aloft.requester.wake();
    }
}

/// A local request that waits. The provider's future stays in its thread's keeping, so that this one is `Send`.
pub struct Parked<R: Request> {
    thread: ThreadNumber,
    number: u64,
    abandoned: Arc<AtomicBool>,
    request: std::marker::PhantomData<fn(R)>,
}

impl<R: Request> Parked<R> {
    fn take(&self) -> Option<Box<Flight<R>>> {
        let flight = THREAD.try_with(|thread| thread.aloft.borrow_mut().get_mut(&self.number)?.flight.take());
        flight.ok().flatten().map(|flight| flight.downcast().expect("a flight is kept under its own number"))
    }

    /// Puts the future back; it is given back if its context was closed meanwhile.
    fn put(&self, flight: Box<Flight<R>>, requester: &Waker) -> Result<(), Box<Flight<R>>> {
        let requester = requester.clone();
        let mut flight = Some(flight);
        let former = THREAD.try_with(|thread| {
            let mut aloft = thread.aloft.borrow_mut();
            let aloft = aloft.get_mut(&self.number)?;
            aloft.flight = flight.take().map(|flight| flight as Box<dyn Any>);
            Some(std::mem::replace(&mut aloft.requester, requester))
        });
        drop(former);
        flight.map_or(Ok(()), Err)
    }
}

impl<R: Request> Future for Parked<R> {
    type Output = Answer<R>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Answer<R>> {
        if self.thread != ThreadNumber::here() {
            return Poll::Ready(Err(RequestError::WrongThread));
        }
        let Some(mut flight) = self.take() else {
            return Poll::Ready(Err(RequestError::Closed));
        };
        match flight.poll(cx) {
            Poll::Ready(answer) => Poll::Ready(answer),
            Poll::Pending => match self.put(flight, cx.waker()) {
                Ok(()) => Poll::Pending,
                Err(flight) => {
                    drop_caught(flight);
                    Poll::Ready(Err(RequestError::Closed))
                }
            },
        }
    }
}

impl<R: Request> Drop for Parked<R> {
    fn drop(&mut self) {
        // From another thread the future can only be given up; its own thread drops it.
        self.abandoned.store(true, Ordering::Release);
        if self.thread == ThreadNumber::here() {
            let aloft = THREAD.try_with(|thread| thread.aloft.borrow_mut().remove(&self.number));
            if let Ok(Some(aloft)) = aloft {
                drop_caught(aloft.flight);
            }
        }
    }
}
