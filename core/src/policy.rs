//! What a full queue does, and what a declaration says about the queues of its subscribers.

use std::time::Duration;

/// What happens to a message that finds a queue full. Nothing is ever dropped without being counted.
///
/// Who lost how many can be asked of the subscriber; losses are logged too, at the 1st, 2nd, 4th, 8th … of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Policy {
    /// The new message is lost for this one subscriber. What events do unless they say otherwise.
    #[default]
    DropNewest,
    /// The oldest message that waits is lost, and the new one is taken.
    DropOldest,
    /// Only the newest message is kept, whatever the capacity: the queue holds one.
    Latest,
    /// The emitter waits for room, with no lock held, at most this long altogether, however many subscribers are slow;
    /// then the new message is lost as in [`DropNewest`](Self::DropNewest). A thread that itself runs handlers never
    /// waits: there it is `DropNewest` at once. `emit_async` is for such threads.
    Wait(Duration),
    /// The caller is told that the queue is full, and keeps its message. What requests and signals do. For a listener it
    /// is [`DropNewest`](Self::DropNewest): emitting says nothing.
    Reject,
}

/// What a declaration says about the queue of each subscriber; what it leaves open is for the subscriber to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueOptions {
    capacity: Option<usize>,
    policy: Option<Policy>,
}

impl QueueOptions {
    /// A declaration that says nothing.
    pub const DECLARED_NONE: QueueOptions = QueueOptions::declared(None, None);

    /// A declaration with what it says.
    pub const fn declared(capacity: Option<usize>, policy: Option<Policy>) -> QueueOptions {
        QueueOptions { capacity, policy }
    }

    /// How many messages wait at most, if declared.
    pub const fn capacity(&self) -> Option<usize> {
        self.capacity
    }

    /// What happens to a message too many, if declared.
    pub const fn policy(&self) -> Option<Policy> {
        self.policy
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn options_keep_what_was_declared_and_a_queue_drops_the_newest_by_default() {
        const WAITS: QueueOptions = QueueOptions::declared(Some(8), Some(Policy::Wait(Duration::from_millis(50))));
        assert_eq!((WAITS.capacity(), WAITS.policy()), (Some(8), Some(Policy::Wait(Duration::from_millis(50)))));
        assert_eq!((QueueOptions::DECLARED_NONE.capacity(), QueueOptions::DECLARED_NONE.policy()), (None, None));
        assert_eq!(Policy::default(), Policy::DropNewest);
    }
}
