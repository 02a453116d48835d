//! Everything that the services of a node, and the program around it, say to each other.
//!
//! What the program may ask or hear reaches across threads (`mt`), because a node runs on a thread of its own. What the
//! services say among themselves stays on that thread (`local`).

use std::fmt;
use std::sync::Arc;

use brokers::{error, event, multi_request, request, signal};

/// The name of a node in the network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeerId(Arc<str>);

impl From<&str> for PeerId {
    fn from(name: &str) -> PeerId {
        PeerId(name.into())
    }
}

impl fmt::Display for PeerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which message it is, in the whole network: the node that published it, and that node's count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId {
    /// Who published it.
    pub publisher: PeerId,
    /// The how-manieth of its publisher, from 1.
    pub number: u64,
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.publisher, self.number)
    }
}

/// What nodes pass on to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Which one it is.
    pub id: MessageId,
    /// What it is about.
    pub topic: String,
    /// What it says.
    pub payload: Vec<u8>,
}

/// Names one subscription of one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionId(pub u64);

// ---- What the program may ask and hear -----------------------------------------------------------------------------

/// Send a message to everybody. It is answered when the message is on its way to all neighbours.
#[request(mt, returns = MessageId, error = PublishError)]
pub struct PublishMessage {
    /// What it is about.
    pub topic: String,
    /// What it says.
    pub payload: Vec<u8>,
}

/// Why a message was not published.
#[error]
pub enum PublishError {
    /// The payload is too large.
    TooLarge {
        /// Its bytes.
        size: u64,
        /// The most there may be.
        limit: u64,
    },
}

/// Mark the messages of one topic from now on.
#[request(mt, returns = SubscriptionId)]
pub struct Subscribe {
    /// The topic, to the letter.
    pub topic: String,
}

/// End a subscription.
#[request(mt, error = SubscriptionError)]
pub struct Unsubscribe {
    /// Which.
    pub subscription: SubscriptionId,
}

/// Why a subscription could not be ended.
#[error]
pub enum SubscriptionError {
    /// There is no such subscription, or it has ended.
    Unknown {
        /// What was asked for.
        subscription: SubscriptionId,
    },
}

/// How the node is.
#[request(mt, returns = Health, deadline = 1s)]
pub struct HealthReport;

/// A message is here that was not here before, also one that this node published.
#[event(mt)]
pub struct MessageReceived {
    /// The message.
    pub message: Message,
    /// The neighbour that sent it; none if it was published here.
    pub from: Option<PeerId>,
    /// The subscriptions that it matches.
    pub matches: Vec<SubscriptionId>,
}

/// A message came again and was not passed on.
#[event(mt)]
pub struct DuplicateDropped {
    /// Which.
    pub id: MessageId,
    /// The neighbour that sent it.
    pub from: PeerId,
}

/// A neighbour can be sent to.
#[event(mt)]
pub struct PeerConnected {
    /// Who.
    pub peer: PeerId,
}

/// A neighbour cannot be sent to any more.
#[event(mt)]
pub struct PeerDisconnected {
    /// Who.
    pub peer: PeerId,
}

// ---- What the services say among themselves -----------------------------------------------------------------------

/// The network brought a message.
#[signal(local)]
pub struct MessageArrived {
    /// The neighbour that sent it.
    pub from: PeerId,
    /// The message.
    pub message: Message,
}

/// A neighbour showed that it is alive.
#[signal(local)]
pub struct PeerSeen {
    /// Who.
    pub peer: PeerId,
}

/// Which subscriptions want a message of this topic, oldest first.
#[request(local, sync, returns = Vec<SubscriptionId>)]
pub struct FilterMatches {
    /// The topic.
    pub topic: String,
}

/// Give a message to the network, for one neighbour.
#[request(local, sync, error = SendError)]
pub struct SendToPeer {
    /// The neighbour.
    pub to: PeerId,
    /// The message.
    pub message: Message,
}

/// Why the network did not take a message.
#[error]
pub enum SendError {
    /// This is no neighbour.
    NotConnected,
    /// The neighbour has too much to read already.
    Congested,
}

/// A new message was passed on.
#[event(local)]
pub struct MessageForwarded {
    /// Which.
    pub id: MessageId,
    /// How many neighbours got it.
    pub reached: usize,
    /// How many did not.
    pub missed: usize,
}

/// Every service says how it is.
#[multi_request(local, returns = ServiceState, deadline = 500ms)]
pub struct CheckServices;

/// What a service says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceState {
    /// Its name.
    pub service: &'static str,
    /// What it holds.
    pub holds: String,
    /// What is wrong, if anything is.
    pub problem: Option<String>,
}

// ---- How a node is ------------------------------------------------------------------------------------------------

/// The answer to [`HealthReport`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// All in all.
    pub state: State,
    /// Messages that were new here.
    pub received: u64,
    /// Messages that came again.
    pub duplicates: u64,
    /// Copies that were sent on.
    pub forwarded: u64,
    /// Copies that could not be sent on.
    pub missed: u64,
    /// The neighbours and how often each showed that it is alive.
    pub neighbours: Vec<(PeerId, u64)>,
    /// What the services say, in the order they were set up.
    pub services: Vec<ServiceState>,
}

/// How a node is, all in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It has neighbours and no problem.
    Ready,
    /// It has no neighbours.
    Alone,
    /// Something is wrong with a service, or one does not answer.
    Degraded {
        /// What.
        problems: Vec<String>,
    },
}
