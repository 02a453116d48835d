//! A process that forks: the child has one thread, and locks and hazards of threads that it has not.
//!
//! Between [`prepare`] and what follows in parent and child, the forking thread holds every lock of this crate that a new
//! context needs, so that the child finds them free and what they guard whole. What belongs to the parent's other threads
//! is forgotten in the child, not dropped: destructors that wait for those threads would wait for ever.

use crate::{deadline, hazard, world};

/// All locks, until dropped.
pub struct Held {
    clock: deadline::Held,
    retired: hazard::Retirees,
    _world: world::Held,
}

/// Takes all locks.
pub fn prepare() -> Held {
    let world = world::hold();
    Held { clock: deadline::hold(), retired: hazard::hold(), _world: world }
}

/// In the child: forgets the other threads, and lets go of the locks.
pub fn forget_others(mut held: Held) {
    hazard::forget_others(&mut held.retired);
    deadline::forget_clock(&mut held.clock);
}
