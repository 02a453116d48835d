//! The relay: everything new goes to all neighbours but the one it came from, and nothing goes twice.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashSet, VecDeque};
use std::rc::Rc;

use brokers::{Context, RegisterError};

use crate::vocabulary::*;

/// How many messages are remembered. What comes again after so many others counts as new.
pub const REMEMBERED: usize = 1024;

/// The most bytes a payload may have.
pub const PAYLOAD_LIMIT: usize = 64 * 1024;

/// Relay for the context, on this thread; `peer` is the name of the node.
///
/// # Errors
/// When the context has a relay already, or this thread runs no local tasks.
pub fn setup(ctx: &Context, peer: PeerId) -> Result<(), RegisterError> {
    let relay = Rc::new(Relay {
        ctx: *ctx,
        peer,
        published: Cell::new(0),
        seen: RefCell::default(),
        neighbours: RefCell::default(),
    });
    let this = relay.clone();
    PublishMessage::provide(ctx, async move |PublishMessage { topic, payload }| this.publish(topic, payload))?;
    let this = relay.clone();
    MessageArrived::on_signal(ctx, move |MessageArrived { from, message }| this.take(message, Some(from)))?;
    let this = relay.clone();
    PeerConnected::listen(ctx, move |event| {
        this.neighbours.borrow_mut().insert(event.peer.clone());
    })?;
    let this = relay.clone();
    PeerDisconnected::listen(ctx, move |event| {
        this.neighbours.borrow_mut().remove(&event.peer);
    })?;
    CheckServices::provide(ctx, async move |_| Ok(relay.state()))?;
    Ok(())
}

struct Relay {
    ctx: Context,
    peer: PeerId,
    published: Cell<u64>,
    // Neither is borrowed while anybody else is asked or told something.
    seen: RefCell<Seen>,
    neighbours: RefCell<BTreeSet<PeerId>>,
}

impl Relay {
    fn publish(&self, topic: String, payload: Vec<u8>) -> Result<MessageId, PublishError> {
        if payload.len() > PAYLOAD_LIMIT {
            return Err(PublishError::TooLarge { size: payload.len() as u64, limit: PAYLOAD_LIMIT as u64 });
        }
        self.published.set(self.published.get() + 1);
        let id = MessageId { publisher: self.peer.clone(), number: self.published.get() };
        self.take(Message { id: id.clone(), topic, payload }, None);
        Ok(id)
    }

    /// A message is here; `from` is the neighbour that sent it.
    fn take(&self, message: Message, from: Option<PeerId>) {
        let is_new = self.seen.borrow_mut().insert(&message.id);
        match from {
            Some(from) if !is_new => DuplicateDropped { id: message.id, from }.emit(&self.ctx),
            from => {
                self.forward(&message, from.as_ref());
                // A node without a filter has no subscriptions.
                let matches = FilterMatches { topic: message.topic.clone() }.request(&self.ctx).unwrap_or_default();
                MessageReceived { message, from, matches }.emit(&self.ctx);
            }
        }
    }

    fn forward(&self, message: &Message, from: Option<&PeerId>) {
        let others: Vec<_> = self.neighbours.borrow().iter().filter(|peer| Some(*peer) != from).cloned().collect();
        let sent = others.into_iter().map(|to| SendToPeer { to, message: message.clone() }.request(&self.ctx));
        let (reached, missed): (Vec<_>, Vec<_>) = sent.partition(Result::is_ok);
        MessageForwarded { id: message.id.clone(), reached: reached.len(), missed: missed.len() }.emit(&self.ctx);
    }

    fn state(&self) -> ServiceState {
        let (messages, neighbours) = (self.seen.borrow().ids.len(), self.neighbours.borrow().len());
        let holds = format!("messages remembered: {messages}, neighbours: {neighbours}");
        ServiceState { service: "relay", holds, problem: None }
    }
}

/// The messages that were here lately.
#[derive(Default)]
struct Seen {
    ids: HashSet<MessageId>,
    /// The same, oldest first.
    order: VecDeque<MessageId>,
}

impl Seen {
    /// Remember a message, and forget the oldest if there are too many. False if it was remembered already.
    fn insert(&mut self, id: &MessageId) -> bool {
        if !self.ids.insert(id.clone()) {
            return false;
        }
        self.order.push_back(id.clone());
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_messages_are_remembered_and_no_more() {
        let id = |number| MessageId { publisher: PeerId::from("alice"), number };
        let mut seen = Seen::default();
        for number in 0..REMEMBERED as u64 {
            assert!(seen.insert(&id(number)));
        }
        assert!(!seen.insert(&id(0)));
        assert!(seen.insert(&id(REMEMBERED as u64)));
        assert!(seen.insert(&id(0)), "the oldest has been forgotten");
        assert!(!seen.insert(&id(2)));
        assert_eq!((seen.ids.len(), seen.order.len()), (REMEMBERED, REMEMBERED));
    }
}
