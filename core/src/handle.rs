//! The handles of listeners and of multi-requests' providers.

use crate::context::Context;
use crate::queue::ThreadNumber;
use crate::registry::{self, Registration, Role, Sort};
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
    sort: &'static Sort,
}

/// A listener that is called no more.
pub(crate) struct Removed {
    pub(crate) registration: Arc<Registration>,
    /// It runs on this thread only.
    pub(crate) bound_here: bool,
}

impl ListenerHandle {
    pub(crate) fn new(registration: &Registration) -> ListenerHandle {
        ListenerHandle {
            context: registration.context,
            id: registration.id,
            thread: ThreadNumber::here(),
            sort: registration.sort,
        }
    }

    /// The context the listener was registered in.
    pub fn context(&self) -> Context {
        self.context
    }

    pub(crate) fn is_reachable(&self) -> bool {
        self.sort.reaches_threads || self.thread == ThreadNumber::here()
    }

    pub(crate) fn find(&self) -> Option<Arc<Registration>> {
        registry::find(self.sort, self.context, self.id)
    }

    pub(crate) fn remove(&self) -> Option<Removed> {
        let entry = registry::remove(self.sort, self.context, self.id)?;
        let registration = entry.registration.clone();
        let bound_here = entry.retire();
        Some(Removed { registration, bound_here })
    }
}

/// Names one provider of a multi-request, as [`ListenerHandle`] does a listener.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProviderHandle(ListenerHandle);

impl ProviderHandle {
    pub(crate) fn new(registration: &Registration) -> ProviderHandle {
        ProviderHandle(ListenerHandle::new(registration))
    }

    /// The context the provider was registered in.
    pub fn context(&self) -> Context {
        self.0.context
    }

    /// `None` also if it is one of another multi-request.
    pub(crate) fn remove<K: Role>(&self) -> Option<Removed> {
        let is_its_own = self.0.sort.role == Sort::of::<K>().role;
        if is_its_own && self.0.is_reachable() { self.0.remove() } else { None }
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
