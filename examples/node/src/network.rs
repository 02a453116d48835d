//! A network within the process: who is connected to whom, and a bounded inbox for each node.
//!
//! It knows nothing of nodes and services. Like a real one it loses what a node does not read in time, and says so to
//! the sender; it can also be told to deliver things more than once, as networks of many ways do.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc;

use crate::vocabulary::{Message, PeerId, SendError};

/// How many frames wait for a node before its neighbours are refused.
const INBOX: usize = 256;

/// What the network tells a node.
#[derive(Clone, Debug, brokers::Kinds)]
pub enum NetworkEvent {
    /// A neighbour is there.
    PeerUp {
        /// Who.
        peer: PeerId,
    },
    /// A neighbour is gone.
    PeerDown {
        /// Who.
        peer: PeerId,
    },
    /// A neighbour sent a message.
    Frame {
        /// Who.
        from: PeerId,
        /// What.
        message: Message,
    },
}

/// The network. Clones are the same one; any thread may use it.
#[derive(Clone)]
pub struct Network {
    wires: Arc<Mutex<Wires>>,
    copies: usize,
}

#[derive(Default)]
struct Wires {
    inboxes: HashMap<PeerId, mpsc::Sender<NetworkEvent>>,
    /// Each connection in both directions.
    connected: HashSet<(PeerId, PeerId)>,
}

impl Network {
    /// A network that delivers every frame `copies` times.
    pub fn new(copies: usize) -> Network {
        Network { wires: Arc::default(), copies }
    }

    /// Give a node its place; a former one of this name is told nothing more.
    pub fn attach(&self, peer: &PeerId) -> Endpoint {
        let (sender, inbox) = mpsc::channel(INBOX);
        self.wires().inboxes.insert(peer.clone(), sender);
        Endpoint { sender: Sender { peer: peer.clone(), network: self.clone() }, inbox }
    }

    /// Make two nodes neighbours, and tell both. Waits while their inboxes are full.
    pub async fn connect(&self, one: &PeerId, other: &PeerId) {
        for (to, peer) in [(one, other), (other, one)] {
            self.wires().connected.insert((to.clone(), peer.clone()));
            self.tell(to, NetworkEvent::PeerUp { peer: peer.clone() }).await;
        }
    }

    /// Part two nodes, and tell both. Waits while their inboxes are full.
    pub async fn disconnect(&self, one: &PeerId, other: &PeerId) {
        for (to, peer) in [(one, other), (other, one)] {
            if self.wires().connected.remove(&(to.clone(), peer.clone())) {
                self.tell(to, NetworkEvent::PeerDown { peer: peer.clone() }).await;
            }
        }
    }

    async fn tell(&self, to: &PeerId, event: NetworkEvent) {
        let inbox = self.wires().inboxes.get(to).cloned();
        if let Some(inbox) = inbox {
            // A node that has ended need not know.
            let _ = inbox.send(event).await;
        }
    }

    fn wires(&self) -> MutexGuard<'_, Wires> {
        // Nothing is left half done by whoever panicked with it.
        self.wires.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One node's place in the network.
pub struct Endpoint {
    /// For sending.
    pub sender: Sender,
    /// What the network tells the node, in order.
    pub inbox: mpsc::Receiver<NetworkEvent>,
}

/// Sends for one node.
pub struct Sender {
    peer: PeerId,
    network: Network,
}

impl Sender {
    /// Put a message into a neighbour's inbox.
    ///
    /// # Errors
    /// `NotConnected` if it is none, `Congested` if there is no room.
    pub fn send(&self, to: &PeerId, message: &Message) -> Result<(), SendError> {
        let wires = self.network.wires();
        if !wires.connected.contains(&(self.peer.clone(), to.clone())) {
            return Err(SendError::NotConnected);
        }
        let inbox = wires.inboxes.get(to).ok_or(SendError::NotConnected)?;
        for _ in 0..self.network.copies {
            let frame = NetworkEvent::Frame { from: self.peer.clone(), message: message.clone() };
            inbox.try_send(frame).map_err(|refused| match refused {
                mpsc::error::TrySendError::Full(_) => SendError::Congested,
                mpsc::error::TrySendError::Closed(_) => SendError::NotConnected,
            })?;
        }
        Ok(())
    }
}
