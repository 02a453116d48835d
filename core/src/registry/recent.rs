//! The shared handlers that a thread called last, each with all that the next call of it needs: found by one look at the
//! thread instead of one at each declaration's [`Site`](super::Site).
//!
//! An entry points into a line of this thread, and goes with it.

#![allow(unsafe_code)] // An entry is valid for as long as it is there, which `forget` sees to.

use super::{Line, Role, Seat, SharedHandler, Sort, Spot};
use crate::context::Context;
use crate::hazard::{Hazard, protect};
use crate::thread::Thread;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

const ENTRIES: usize = 16;

pub(crate) struct Recent([Cell<Entry>; ENTRIES]);

#[derive(Clone, Copy)]
struct Entry {
    sort: *const Sort,
    context: Context,
    /// `Rc<Line<K>>`, of which this is no owner.
    line: *const (),
    /// The broker's.
    version: *const AtomicU64,
    seen: u64,
    /// `SharedHandler<K>`
    handler: *const (),
}

const NOTHING: Entry = Entry {
    sort: std::ptr::null(),
    context: Context::NONE,
    line: std::ptr::null(),
    version: std::ptr::null(),
    seen: 0,
    handler: std::ptr::null(),
};

impl Recent {
    pub(crate) const fn new() -> Recent {
        Recent([const { Cell::new(NOTHING) }; ENTRIES])
    }

    #[inline(always)]
    fn at(&self, sort: *const Sort, context: Context) -> &Cell<Entry> {
        &self.0[(sort.addr() / size_of::<Sort>()).wrapping_add(context.0 as usize) % ENTRIES]
    }
}

/// A shared handler in use by this thread, until dropped.
pub(crate) struct Current<K: Role> {
    handler: *const SharedHandler<K>,
    _hazard: Hazard,
}

/// The handler that answers or handles in the context, if that is a shared one that this thread has called lately. Its line
/// is shown to `see`, which calls nothing that is not ours.
#[inline(always)]
pub(crate) fn recent<K: Role, T>(
    thread: Thread,
    context: Context,
    see: impl FnOnce(&SharedHandler<K>, &Rc<Line<K>>) -> T,
) -> Option<(Current<K>, T)> {
    let sort: *const Sort = Sort::of::<K>();
    let entry = thread.state().recent.at(sort, context);
    let Entry { sort: known, context: its, line, version, seen, handler } = entry.get();
    if known != sort || its != context {
        return None;
    }
    let hazard = protect(thread, handler);
    // SAFETY: its line is there, and with it the broker.
    if unsafe { &*version }.load(Ordering::Acquire) != seen {
        return None;
    }
    // The version changes before a handler is retired: from here on it is known to be in use.
    let current = Current { handler: handler.cast(), _hazard: hazard };
    // SAFETY: the line is there for as long as nothing is called that could change it; it came out of an `Rc`, and this is
    // no owner.
    let line = ManuallyDrop::new(unsafe { Rc::from_raw(line.cast::<Line<K>>()) });
    let seen = see(&current, &line);
    Some((current, seen))
}

impl<K: Role> Deref for Current<K> {
    type Target = SharedHandler<K>;

    #[inline(always)]
    fn deref(&self) -> &SharedHandler<K> {
        // SAFETY: the hazard keeps it.
        unsafe { &*self.handler }
    }
}

/// Remembers the line's last handler, if that is a shared one.
pub(crate) fn remember<K: Role>(thread: Thread, line: &Rc<Line<K>>) {
    let sort: *const Sort = Sort::of::<K>();
    if let Some(Spot { seat: Seat::Shared(handler), .. }) = line.only()
        && let Some((version, seen)) = line.version()
    {
        let context = line.context();
        let entry = Entry { sort, context, line: Rc::as_ptr(line).cast(), version, seen, handler: handler.place() };
        thread.state().recent.at(sort, context).set(entry);
    }
}

/// The line is about to go.
pub(super) fn forget_line<K: Role>(line: &Line<K>) {
    let line: *const () = std::ptr::from_ref(line).cast();
    for entry in &Thread::current().state().recent.0 {
        if entry.get().line == line {
            entry.set(NOTHING);
        }
    }
}
