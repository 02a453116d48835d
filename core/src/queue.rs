//! The one queue of (context, owning thread): what other threads want to be done there.
//!
//! Ordering: first in, first out, whatever the messages are. Back-pressure: a full queue refuses, and the sender says so
//! in its own terms. Drop and Shutdown: when the context closes, or the thread or its runtime ends, what is queued is
//! dropped and every waiting caller learns that at once. Allocation: none in the steady state. A message lies in a *track*
//! of its type, and what keeps the order of all is a list of tracks; a box for each message, made on one thread and freed
//! on another, costs as much as all the rest.

use crate::caught::drop_caught;
use crate::context::Context;
use crate::deadline::{self, Deadline};
use crate::mailbox::{Bounded, Refused, Store, Threads};
use crate::policy::Policy;
use crate::registry::{self, Registration, Sort};
use crate::room::Room;
use crate::slot::{Ended, Waits};
use crate::sync::{Mutex, lock};
use crate::thread::Thread;
use crate::world::{self, World};
use std::any::{Any, TypeId};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, Weak};
use std::task::{Wake, Waker};
use std::time::Instant;

/// How many messages a thread's queue of one context holds.
pub(crate) const CAPACITY: usize = 65_536;

/// A message that is to be run on the thread it is sent to.
pub trait Errand: Send + 'static {
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "only roles name this trait, and nobody outside of this crate makes a role")]
    fn run(self, room: &Rc<Room>);
}

/// A message of whatever kind.
type Job = Box<dyn FnOnce(&Rc<Room>) + Send>;

impl Errand for Job {
    fn run(self, room: &Rc<Room>) {
        self(room);
    }
}

/// The number of a track in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Track(usize);

/// The sending side, and the owner's.
pub(crate) struct Queue {
    pub(crate) messages: Bounded<Tracks, Threads>,
    /// The type of each track's messages.
    tracks: std::sync::Mutex<Vec<TypeId>>,
    /// Whether something ended that lives here.
    swept: AtomicBool,
    /// Whether the owner will look without being told again.
    rung: AtomicBool,
    /// Those who wait for an answer from here.
    pub(crate) callers: Arc<Callers>,
    context: Context,
    /// Who lives behind it, and has to leave its roster when its thread cannot see to it.
    residents: std::sync::Mutex<HashMap<u64, &'static Sort>>,
}

impl Queue {
    /// A queue of this thread.
    pub(crate) fn new(world: &Arc<World>) -> Arc<Queue> {
        let queue = Arc::new(Queue {
            messages: Bounded::new(CAPACITY, Policy::Reject),
            tracks: std::sync::Mutex::new(vec![TypeId::of::<Job>()]),
            swept: AtomicBool::new(false),
            rung: AtomicBool::new(false),
            callers: Arc::default(),
            context: world.context,
            residents: std::sync::Mutex::default(),
        });
        world.enlist(&queue);
        queue
    }

    /// The track of a type's messages.
    pub(crate) fn track(&self, messages: TypeId) -> Track {
        let mut tracks = self.tracks.lock().unwrap_or_else(PoisonError::into_inner);
        let known = tracks.iter().position(|kind| *kind == messages);
        Track(known.unwrap_or_else(|| {
            tracks.push(messages);
            tracks.len() - 1
        }))
    }

    /// Sends what `make` makes of `seed`, if there is room; `make` runs under a lock.
    ///
    /// # Errors
    /// The seed, if the queue is full or closed.
    pub(crate) fn send<M: Errand, A>(
        &self,
        track: Track,
        seed: A,
        make: impl FnOnce(A) -> M,
    ) -> Result<(), Refused<A>> {
        self.messages.try_put(seed, |tracks, seed| tracks.push(track, make(seed)))
    }

    /// Sends something that has no track of its own.
    pub(crate) fn send_job(&self, job: Job) -> Result<(), Refused<Job>> {
        self.send(Track(0), job, |job| job)
    }

    /// Has the owner look after what is not a message.
    pub(crate) fn ring(&self) {
        // Once is enough, however much there is to look after: it takes room in the queue.
        if !self.rung.swap(true, Ordering::AcqRel) {
            // Of no size, so that nothing is allocated. A full queue is being looked after already, a closed one has been.
            let _ = self.send_job(Box::new(|_| ()));
        }
    }

    /// Whether there are messages, other than that somebody has rung.
    pub(crate) fn has_messages(&self) -> bool {
        let rings = usize::from(self.rung.load(Ordering::Relaxed));
        self.messages.len() > rings
    }

    /// Has the owner drop the handlers that have been removed.
    pub(crate) fn sweep(&self) {
        self.swept.store(true, Ordering::Release);
        self.ring();
    }

    /// Whether there is something to sweep since this was last asked. Whoever asks looks after all the rest, too.
    pub(crate) fn take_swept(&self) -> bool {
        if self.rung.load(Ordering::Relaxed) {
            self.rung.swap(false, Ordering::AcqRel);
        }
        self.swept.load(Ordering::Acquire) && self.swept.swap(false, Ordering::AcqRel)
    }

    /// Somebody lives behind it.
    pub(crate) fn move_in(&self, registration: &Registration) {
        let mut residents = self.residents.lock().unwrap_or_else(PoisonError::into_inner);
        residents.insert(registration.id, registration.sort);
    }

    pub(crate) fn move_out(&self, id: u64) {
        self.residents.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }

    /// Its owner's thread runs it no more, and is not the one that says so: nobody is to find those who live there.
    pub(crate) fn desert(&self) {
        self.close();
        let residents = std::mem::take(&mut *self.residents.lock().unwrap_or_else(PoisonError::into_inner));
        residents.into_iter().for_each(|(id, sort)| registry::unlist(sort, self.context, id));
        world::note_end();
    }

    /// Takes no more messages, and tells whoever waits for an answer. What is queued stays for the owner to drop.
    pub(crate) fn close(&self) {
        self.messages.close();
        self.callers.close();
    }
}

/// The messages of a queue.
#[derive(Default)]
pub(crate) struct Tracks {
    /// From which track how many come next.
    order: VecDeque<(Track, usize)>,
    tracks: Vec<Option<Box<dyn AnyTrack>>>,
    len: usize,
}

impl Store for Tracks {
    fn len(&self) -> usize {
        self.len
    }
}

trait AnyTrack: Any + Send {
    /// Takes the next message out and runs it.
    fn run_next(&mut self, room: &Rc<Room>);
    /// Drops all messages.
    fn drop_all(&mut self);
}

impl<M: Errand> AnyTrack for VecDeque<M> {
    fn run_next(&mut self, room: &Rc<Room>) {
        if let Some(message) = self.pop_front() {
            message.run(room);
        }
    }

    fn drop_all(&mut self) {
        // One by one, and not by an iterator that drains: that is a lot of code for each type of message.
        while let Some(message) = self.pop_front() {
            drop_caught(message);
        }
    }
}

impl Drop for Tracks {
    fn drop(&mut self) {
        self.tracks.iter_mut().flatten().for_each(|messages| messages.drop_all());
    }
}

impl Tracks {
    fn push<M: Errand>(&mut self, track: Track, message: M) {
        let messages = self.lengthen(track, || Box::new(VecDeque::<M>::new()));
        match messages.downcast_mut::<VecDeque<M>>() {
            Some(messages) => messages.push_back(message),
            None => unreachable!("a track has the number that its queue gave its type"),
        }
    }

    /// Makes room for one more message in the order of all; it is to be put at the end of this track.
    fn lengthen(&mut self, track: Track, make: fn() -> Box<dyn AnyTrack>) -> &mut dyn Any {
        match self.order.back_mut() {
            Some((last, count)) if *last == track => *count += 1,
            _ => self.order.push_back((track, 1)),
        }
        self.len += 1;
        if self.tracks.len() <= track.0 {
            self.tracks.resize_with(track.0 + 1, || None);
        }
        &mut **self.tracks[track.0].get_or_insert_with(make)
    }

    /// Takes the next message out and runs it; false if there is none.
    pub(crate) fn run_next(&mut self, room: &Rc<Room>) -> bool {
        let Some((track, count)) = self.order.front_mut() else { return false };
        let track = *track;
        *count -= 1;
        if *count == 0 {
            self.order.pop_front();
        }
        self.len -= 1;
        if let Some(messages) = &mut self.tracks[track.0] {
            messages.run_next(room);
        }
        true
    }
}

/// Those who wait for something that a context or a thread may end, or a deadline.
///
/// One entry of the clock serves them all: it rings at the earliest deadline, and whoever is due by then is told.
#[derive(Default)]
pub(crate) struct Callers {
    state: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    closed: bool,
    callers: Vec<(Weak<dyn Waits>, Option<Instant>)>,
    /// How long the list may get before those are dropped from it who wait no more.
    tidy_at: usize,
    /// When the clock rings, earliest last.
    rings: Vec<Deadline>,
}

impl Waiting {
    /// Sees to it that the clock rings at `at` or before.
    fn ring_at(&mut self, at: Instant, bell: &Arc<Callers>) {
        if self.rings.last().is_none_or(|rings| at < rings.at()) {
            self.rings.push(deadline::ring_at(at, &Waker::from(bell.clone())));
        }
    }
}

impl Callers {
    /// Tells the caller when this is closed, or at the deadline.
    pub(crate) fn add(self: &Arc<Self>, caller: Weak<dyn Waits>, deadline: Option<Instant>) {
        let mut state = lock(&self.state);
        if state.closed {
            drop(state);
            if let Some(caller) = caller.upgrade() {
                caller.end(Ended::Closed);
            }
            return;
        }
        if state.callers.len() >= state.tidy_at {
            state.callers.retain(|(caller, _)| caller.strong_count() > 0);
            state.tidy_at = (state.callers.len() * 2).max(64);
        }
        state.callers.push((caller, deadline));
        if let Some(at) = deadline {
            state.ring_at(at, self);
        }
    }

    /// Tells everybody, and whoever comes later.
    pub(crate) fn close(&self) {
        let mut state = lock(&self.state);
        state.closed = true;
        let callers = std::mem::take(&mut state.callers);
        let rings = std::mem::take(&mut state.rings);
        drop(state);
        drop(rings);
        tell(callers.iter().map(|(caller, _)| caller), Ended::Closed);
    }
}

fn tell<'a>(callers: impl Iterator<Item = &'a Weak<dyn Waits>>, why: Ended) {
    callers.filter_map(Weak::upgrade).for_each(|caller| caller.end(why));
}

impl Wake for Callers {
    /// The clock rings.
    fn wake(self: Arc<Self>) {
        let now = Instant::now();
        let is_due = |deadline: &Option<Instant>| deadline.is_some_and(|at| at <= now);
        let mut state = lock(&self.state);
        let due: Vec<_> = state.callers.extract_if(.., |(_, deadline)| is_due(deadline)).collect();
        state.callers.retain(|(caller, _)| caller.strong_count() > 0);
        state.rings.retain(|rings| rings.at() > now);
        let next = state.callers.iter().filter_map(|(_, deadline)| *deadline).min();
        if let Some(at) = next {
            state.ring_at(at, &self);
        }
        drop(state);
        tell(due.iter().map(|(caller, _)| caller), Ended::TimedOut);
    }
}

/// Names a thread; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ThreadNumber(u64);

impl ThreadNumber {
    pub(crate) fn here() -> ThreadNumber {
        ThreadNumber(Thread::current().number())
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;
    use crate::slot::slot;
    use std::time::Duration;

    #[test]
    fn callers_are_told_at_their_deadlines_and_those_without_one_when_it_closes() {
        let callers = Arc::new(Callers::default());
        let now = Instant::now();
        let [soon, later, never] = [Some(20), Some(60), None].map(|wait| {
            let (reply, answer) = slot::<u8>(None);
            callers.add(answer.waits(), wait.map(|wait| now + Duration::from_millis(wait)));
            (reply, answer)
        });
        // The later one first: the clock's next ring is moved forward by an earlier deadline, and back.
        let (_late_reply, late) = later;
        let (_soon_reply, early) = soon;
        assert_eq!(block_on_until(early, None), Some(Err(Ended::TimedOut)));
        assert!(now.elapsed() >= Duration::from_millis(20));
        assert_eq!(block_on_until(late, None), Some(Err(Ended::TimedOut)));
        assert!(now.elapsed() >= Duration::from_millis(60));
        callers.close();
        let (_never_reply, waiting) = never;
        assert_eq!(block_on_until(waiting, None), Some(Err(Ended::Closed)));
        let (_reply, answer) = slot::<u8>(None);
        callers.add(answer.waits(), None);
        assert_eq!(block_on_until(answer, None), Some(Err(Ended::Closed)));
    }

    #[test]
    fn those_who_wait_no_more_are_forgotten() {
        let callers = Arc::new(Callers::default());
        for _ in 0..10_000 {
            let (_reply, answer) = slot::<u8>(None);
            callers.add(answer.waits(), None);
        }
        assert!(lock(&callers.state).callers.len() <= 128);
    }
}

#[cfg(all(test, loom))]
mod loom_models {
    use super::*;
    use crate::slot::slot;

    #[test]
    fn loom_a_caller_that_comes_while_it_closes_is_told() {
        loom::model(|| {
            let callers = Arc::new(Callers::default());
            let closer = {
                let callers = callers.clone();
                loom::thread::spawn(move || callers.close())
            };
            let (_reply, answer) = slot::<u8>(None);
            callers.add(answer.waits(), None);
            assert_eq!(loom::future::block_on(answer), Err(Ended::Closed));
            closer.join().unwrap();
        });
    }
}
