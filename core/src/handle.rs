//! The handles of listeners and of multi-requests' providers.

use crate::context::Context;
use crate::lane::Lane;
use crate::queue::ThreadNumber;
use crate::registry::{self, Registration, Role};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Names one registration of one listener: its context and an id that is never used twice.
///
/// It is a plain value: it holds nothing, and it may be sent anywhere. An id that is never used twice is slot and
/// generation in one, and because the handle carries its context it cannot be used in another one.
#[derive(Clone, Copy)]
pub struct ListenerHandle {
    context: Context,
    id: u64,
    thread: ThreadNumber,
    door: &'static Door,
}

/// What can be done with a handle without knowing its event type.
struct Door {
    find: fn(Context, u64) -> Option<Arc<Registration>>,
    remove: fn(Context, u64) -> Option<Removed>,
    reaches: fn(ThreadNumber) -> bool,
}

/// A listener that is called no more.
pub(crate) struct Removed {
    pub(crate) registration: Arc<Registration>,
    /// It runs on this thread only.
    pub(crate) bound_here: bool,
}

impl ListenerHandle {
    pub(crate) fn new<K: Role>(registration: &Registration) -> ListenerHandle {
        ListenerHandle {
            context: registration.context,
            id: registration.id,
            thread: ThreadNumber::here(),
            door: &Door { find: registry::find::<K>, remove: remove::<K>, reaches: reaches::<K> },
        }
    }

    /// The context the listener was registered in.
    pub fn context(&self) -> Context {
        self.context
    }

    pub(crate) fn is_reachable(&self) -> bool {
        (self.door.reaches)(self.thread)
    }

    pub(crate) fn find(&self) -> Option<Arc<Registration>> {
        (self.door.find)(self.context, self.id)
    }

    pub(crate) fn remove(&self) -> Option<Removed> {
        (self.door.remove)(self.context, self.id)
    }
}

fn remove<K: Role>(context: Context, id: u64) -> Option<Removed> {
    let entry = registry::remove::<K>(context, id)?;
    let registration = entry.registration.clone();
    let bound_here = entry.retire();
    Some(Removed { registration, bound_here })
}

fn reaches<K: Role>(thread: ThreadNumber) -> bool {
    K::Lane::REACHES_THREADS || thread == ThreadNumber::here()
}

/// Names one provider of a multi-request, as [`ListenerHandle`] does a listener.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProviderHandle(ListenerHandle);

impl ProviderHandle {
    pub(crate) fn new<K: Role>(registration: &Registration) -> ProviderHandle {
        ProviderHandle(ListenerHandle::new::<K>(registration))
    }

    /// The context the provider was registered in.
    pub fn context(&self) -> Context {
        self.0.context
    }

    /// `None` also if it is one of another multi-request.
    pub(crate) fn remove<K: Role>(&self) -> Option<Removed> {
        self.0.is_reachable().then(|| remove::<K>(self.0.context, self.0.id))?
    }
}

impl fmt::Debug for ProviderHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderHandle").field("context", &self.0.context).field("id", &self.0.id).finish()
    }
}

impl PartialEq for ListenerHandle {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for ListenerHandle {}

impl Hash for ListenerHandle {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl fmt::Debug for ListenerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListenerHandle").field("context", &self.context).field("id", &self.id).finish()
    }
}
