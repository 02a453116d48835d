//! The one bounded queue of (context, owning thread), and the task that empties it there.
//!
//! Ordering: first in, first out. Back-pressure: a full queue refuses, and the sender says so in its own terms.
//! Drop: when the pump goes, with its runtime or because the context closed, what is queued is dropped on the owning
//! thread and every waiting caller learns that. Shutdown: the pump ends by itself when nobody is registered and
//! nothing is in flight any more. Allocation: one box per message; the queue grows in blocks as it is used.

use crate::caught::caught;
use crate::lane::mt::Room;
use crate::world::World;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinSet;

/// How many messages a thread's queue of one context holds.
pub(crate) const CAPACITY: usize = 65_536;

/// What another thread wants to be done here; it may leave a future behind.
pub(crate) type Job = Box<dyn FnOnce(&mut Tasks) + Send>;

/// The futures in flight on a thread for one context.
pub(crate) type Tasks = JoinSet<()>;

/// A future to be driven by the pump of the thread it was made on.
pub(crate) type Task = Pin<Box<dyn Future<Output = ()>>>;

/// The sending side.
pub struct Queue {
    pub(crate) world: Arc<World>,
    owner: ThreadNumber,
    jobs: mpsc::Sender<Job>,
    bell: Notify,
}

/// Why a job was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Full,
    Closed,
}

impl Queue {
    /// A queue of this thread.
    pub(crate) fn new(world: &Arc<World>) -> (Arc<Queue>, mpsc::Receiver<Job>) {
        let (jobs, receiver) = mpsc::channel(CAPACITY);
        let queue = Arc::new(Queue { world: world.clone(), owner: ThreadNumber::here(), jobs, bell: Notify::new() });
        world.enlist(&queue);
        (queue, receiver)
    }

    pub(crate) fn is_here(&self) -> bool {
        self.owner == ThreadNumber::here()
    }

    pub(crate) fn send(&self, job: Job) -> Result<(), Refused> {
        self.reserve()?.send(job);
        Ok(())
    }

    /// A place for a job that is made only then: a refusal leaves its sender with all that it is made of.
    pub(crate) fn reserve(&self) -> Result<mpsc::Permit<'_, Job>, Refused> {
        self.jobs.try_reserve().map_err(|error| match error {
            mpsc::error::TrySendError::Full(()) => Refused::Full,
            mpsc::error::TrySendError::Closed(()) => Refused::Closed,
        })
    }

    /// Has `done` told once everything that is queued now has been done; false if the queue takes nothing any more.
    pub(crate) async fn fence(&self, done: oneshot::Sender<()>) -> bool {
        let job: Job = Box::new(move |_| {
            let _ = done.send(());
        });
        self.jobs.send(job).await.is_ok()
    }

    /// Makes the pump look after what is not a message: ended registrations, adopted futures, a closed context.
    pub(crate) fn ring(&self) {
        self.bell.notify_one();
    }
}

/// Names a thread; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadNumber(u64);

impl ThreadNumber {
    pub(crate) fn here() -> ThreadNumber {
        use std::sync::atomic::{AtomicU64, Ordering};
        static NEXT: AtomicU64 = AtomicU64::new(1);
        // Without a destructor, so that it can still be asked while the thread ends.
        thread_local! { static HERE: u64 = NEXT.fetch_add(1, Ordering::Relaxed); }
        ThreadNumber(HERE.with(|number| *number))
    }
}

/// Runs the jobs of a room until its context closes or nobody lives there any more.
pub(crate) async fn pump(room: Rc<Room>, queue: Arc<Queue>, mut jobs: mpsc::Receiver<Job>) {
    let end = End(room);
    let room = &end.0;
    let mut tasks = Tasks::new();
    let mut bell = pin!(queue.bell.notified());
    loop {
        let turn = poll_fn(|cx| {
            while let Poll::Ready(Some(_)) = tasks.poll_join_next(cx) {}
            if bell.as_mut().poll(cx).is_ready() {
                return Poll::Ready(None);
            }
            if room.is_idle() && tasks.is_empty() {
                return Poll::Ready(None);
            }
            jobs.poll_recv(cx)
        });
        match turn.await {
            Some(job) => run(job, &mut tasks),
            None => {
                bell.set(queue.bell.notified());
                room.sweep();
                if room.is_closed() {
                    return;
                }
                for task in room.take_adopted() {
                    tasks.spawn_local(task);
                }
                if room.is_idle() && tasks.is_empty() {
                    break;
                }
            }
        }
    }
    // Whoever registers from now on gets a new room. Whoever still sends here gets a refusal; what came before is told
    // that nobody is here.
    room.end();
    jobs.close();
    // Also what has its place but is not quite there.
    while let Some(job) = jobs.recv().await {
        run(job, &mut tasks);
    }
}

fn run(job: Job, tasks: &mut Tasks) {
    // Handlers are caught one by one; this is for the destructors of messages.
    if let Err(message) = caught(|| job(tasks)) {
        tracing::error!(panic = message, "a message panicked while it was dropped");
    }
}

/// However the pump ends, its room ends with it.
struct End(Rc<Room>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.end();
    }
}
