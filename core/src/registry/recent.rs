//! The shared handlers that calls from outside found last on this thread, each with all that the next such call needs: one
//! look at the thread instead of one at whom it is for and one at the declaration's [`Site`](super::Site).
//!
//! An entry points into a line of this thread, and goes with it.

#![allow(unsafe_code)] // An entry is valid for as long as it is there, which `forget_line` sees to.

use super::{Line, Presence, Role, Seat, SharedHandler, Spot};
use crate::context::Context;
use crate::hazard::{Both, Two, protect_both};
use crate::stats::Tally;
use crate::thread::Thread;
use std::any::TypeId;
use std::cell::Cell;
use std::ops::Deref;
use std::ptr;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

const ENTRIES: usize = 16;

/// Whom a call from outside is for: a number, and whose number it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Address {
    /// The number.
    pub number: u64,
    /// Whoever gave it out.
    pub of: *const (),
}

/// What whom a call is for has to be protected by (see [`crate::hazard`]), and how long it may be called: as long as a word
/// says what it says now. The word changes before the thing is retired, and never says the same again.
#[derive(Clone, Copy, Debug)]
pub struct Permit {
    /// The thing that is protected.
    pub thing: *const (),
    /// The word.
    pub word: &'static AtomicU32,
    /// What it has to say.
    pub says: u32,
}

pub(crate) struct Recent([Cell<Entry>; ENTRIES]);

#[derive(Clone, Copy)]
struct Entry {
    /// Not where a [`Sort`](super::Sort) lies: each crate that a call is compiled into has its own of that constant, so what
    /// one remembered another would not find.
    role: TypeId,
    address: Address,
    /// The thing of the permit and the `SharedHandler<K>`.
    two: Two,
    /// The permit's.
    word: *const AtomicU32,
    says: u32,
    /// The broker's.
    version: *const AtomicU64,
    seen: u64,
    context: Context,
    /// This thread's.
    tally: *const Tally,
    /// The broker's number.
    broker: u64,
    line: *const (),
}

const NOTHING: Entry = Entry {
    role: TypeId::of::<()>(),
    address: Address { number: 0, of: ptr::null() },
    two: Two::NONE,
    word: ptr::null(),
    says: 0,
    version: ptr::null(),
    seen: 0,
    context: Context::NONE,
    tally: ptr::null(),
    broker: 0,
    line: ptr::null(),
};

impl Recent {
    pub(crate) const fn new() -> Recent {
        Recent([const { Cell::new(NOTHING) }; ENTRIES])
    }

    #[inline(always)]
    fn at<K: Role>(&self, address: Address) -> &Cell<Entry> {
        // There is one of these, and those that lie side by side go to different entries.
        let place = ptr::from_ref(K::presence()).addr() / size_of::<Presence>();
        &self.0[place.wrapping_add(address.number as usize) % ENTRIES]
    }
}

/// A shared handler, and whom the call is for, in use by this thread, until dropped.
pub(crate) struct Current<K: Role> {
    handler: *const SharedHandler<K>,
    /// What the permit was for.
    pub(crate) thing: *const (),
    pub(crate) context: Context,
    /// The number of the broker that has counted the call.
    pub(crate) broker: u64,
    _hazard: Both,
}

/// The handler that a call from outside found lately on this thread, if it may still be called. A call of it is counted.
#[inline(always)]
pub(crate) fn recent<K: Role>(thread: Thread, address: Address) -> Option<Current<K>> {
    // SAFETY: nobody sets it before this is done with it. Not a copy: of that, each part would be read before it is needed.
    let entry = unsafe { &*thread.state().recent.at::<K>(address).as_ptr() };
    if entry.role != TypeId::of::<K>() || entry.address != address {
        return None;
    }
    let hazard = protect_both(thread, &entry.two)?;
    // SAFETY: its line is there, and with it the broker; the other word is there for ever.
    let (version, word) = unsafe { (&*entry.version, &*entry.word) };
    // Both change before what they speak of is retired: from here on it is known to be in use.
    if version.load(Ordering::Acquire) != entry.seen || word.load(Ordering::Acquire) != entry.says {
        return None;
    }
    // SAFETY: the line has it, and is there for as long as nothing is called that could change it.
    unsafe { &*entry.tally }.answered();
    let (handler, thing) = (entry.two.second().cast(), entry.two.first());
    Some(Current { handler, thing, context: entry.context, broker: entry.broker, _hazard: hazard })
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
pub(crate) fn remember<K: Role>(thread: Thread, address: Address, permit: Permit, line: &Rc<Line<K>>) {
    if let Some(Spot { seat: Seat::Shared(handler), .. }) = line.only()
        && let Some((version, seen)) = line.version()
    {
        let entry = Entry {
            role: TypeId::of::<K>(),
            address,
            two: Two::new(permit.thing, handler.place()),
            word: permit.word,
            says: permit.says,
            version,
            seen,
            context: line.context(),
            tally: line.meter().tally(),
            broker: line.meter().broker().number,
            line: Rc::as_ptr(line).cast(),
        };
        thread.state().recent.at::<K>(address).set(entry);
    }
}

/// The line is about to go.
pub(super) fn forget_line<K: Role>(line: &Line<K>) {
    let line: *const () = ptr::from_ref(line).cast();
    for entry in &Thread::current().state().recent.0 {
        if entry.get().line == line {
            entry.set(NOTHING);
        }
    }
}
