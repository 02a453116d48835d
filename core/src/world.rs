//! The process-wide side of contexts: which are open, and who is registered in them across threads.

use crate::context::Context;
use crate::error::{ContextsExhausted, RegisterError};
use crate::queue::Queue;
use crate::registry::Rosters;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock, Weak};
use tokio::sync::Notify;

/// An open context, or one that was when this was looked up.
pub struct World {
    pub(crate) context: Context,
    closed: AtomicBool,
    /// Rings once, for everybody who waits for an answer from this context.
    pub(crate) closing: Notify,
    /// Who is registered in the lanes that reach other threads.
    pub(crate) rosters: Rosters,
    queues: Mutex<Vec<Weak<Queue>>>,
}

static WORLDS: LazyLock<RwLock<HashMap<Context, Arc<World>>>> = LazyLock::new(RwLock::default);
static NEXT: AtomicU64 = AtomicU64::new(1);

impl World {
    fn new(context: Context) -> Arc<World> {
        Arc::new(World {
            context,
            closed: AtomicBool::new(false),
            closing: Notify::new(),
            rosters: Rosters::new(context),
            queues: Mutex::new(Vec::new()),
        })
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// The queue's pump will be told when the context closes.
    pub(crate) fn enlist(&self, queue: &Arc<Queue>) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.retain(|known| known.strong_count() > 0);
        queues.push(Arc::downgrade(queue));
    }

    fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.rosters.close();
        self.closing.notify_waiters();
        let queues = std::mem::take(&mut *self.queues.lock().unwrap_or_else(PoisonError::into_inner));
        for queue in queues.iter().filter_map(Weak::upgrade) {
            queue.ring();
        }
    }
}

/// The world of an open context.
pub(crate) fn find(context: Context) -> Option<Arc<World>> {
    WORLDS.read().unwrap_or_else(PoisonError::into_inner).get(&context).cloned()
}

/// The world to register in: the default context's comes into being with its first registration.
pub(crate) fn enter(context: Context) -> Result<Arc<World>, RegisterError> {
    if let Some(world) = find(context) {
        return Ok(world);
    }
    if context != Context::DEFAULT {
        return Err(RegisterError::Closed);
    }
    let mut worlds = WORLDS.write().unwrap_or_else(PoisonError::into_inner);
    Ok(worlds.entry(context).or_insert_with(|| World::new(context)).clone())
}

/// Whether the context is open, registrations or not.
pub(crate) fn is_open(context: Context) -> bool {
    context == Context::DEFAULT || find(context).is_some()
}

pub(crate) fn open() -> Result<Context, ContextsExhausted> {
    let context = Context(next_id(&NEXT)?);
    WORLDS.write().unwrap_or_else(PoisonError::into_inner).insert(context, World::new(context));
    Ok(context)
}

/// Closes the world of `context`; false if there is none to close.
pub(crate) fn close(context: Context) -> bool {
    let world = WORLDS.write().unwrap_or_else(PoisonError::into_inner).remove(&context);
    match world {
        Some(world) => {
            world.close();
            true
        }
        None => false,
    }
}

fn next_id(counter: &AtomicU64) -> Result<u64, ContextsExhausted> {
    counter.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |id| id.checked_add(1)).map_err(|_| ContextsExhausted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_out_of_ids_is_an_error_and_stays_one() {
        let counter = AtomicU64::new(u64::MAX - 1);
        assert_eq!(next_id(&counter), Ok(u64::MAX - 1));
        assert_eq!(next_id(&counter), Err(ContextsExhausted));
        assert_eq!(next_id(&counter), Err(ContextsExhausted));
    }

    #[test]
    fn ids_are_unique_and_never_the_default_one() {
        let mut ids: Vec<_> = (0..100).map(|_| Context::new().unwrap()).collect();
        ids.push(Context::DEFAULT);
        let all = ids.len();
        ids.sort_by_key(|context| context.0);
        ids.dedup();
        assert_eq!(ids.len(), all);
    }

    #[test]
    fn a_closed_context_leaves_no_entry_behind() {
        let context = Context::new().unwrap();
        assert!(is_open(context));
        context.close();
        context.close();
        assert!(!is_open(context) && find(context).is_none());
    }
}
