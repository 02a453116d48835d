//! The link: what the network brings becomes events and signals, what the relay sends goes to the network.

use std::cell::Cell;
use std::rc::Rc;

use brokers::dispatcher::Handler;
use brokers::{Context, RegisterError};

use crate::network::{NetworkEvent, NetworkEventKind, Sender};
use crate::vocabulary::*;

/// Send for the context to the network, from this thread.
///
/// What is returned is to be handed what the network brings.
///
/// # Errors
/// When the context has a link already.
pub fn setup(ctx: &Context, sender: Sender) -> Result<(Neighbours, Frames), RegisterError> {
    SendToPeer::provide(ctx, move |SendToPeer { to, message }| sender.send(&to, &message))?;
    let refused = Rc::new(Cell::new(0));
    let frames = Frames { refused: refused.clone() };
    CheckServices::provide(ctx, async move |_| Ok(state(refused.get())))?;
    Ok((Neighbours, frames))
}

fn state(refused: u64) -> ServiceState {
    let problem = (refused > 0).then(|| format!("{refused} arrived messages found no relay to take them"));
    ServiceState { service: "link", holds: "a place in the network".into(), problem }
}

/// Tells of neighbours that come and go.
pub struct Neighbours;

impl Handler<NetworkEvent> for Neighbours {
    fn interests(&self) -> &'static [NetworkEventKind] {
        &[NetworkEventKind::PeerUp, NetworkEventKind::PeerDown]
    }

    async fn handle(&self, ctx: &Context, event: &NetworkEvent) {
        match event {
            NetworkEvent::PeerUp { peer } => PeerConnected { peer: peer.clone() }.emit(ctx),
            NetworkEvent::PeerDown { peer } => PeerDisconnected { peer: peer.clone() }.emit(ctx),
            NetworkEvent::Frame { .. } => {}
        }
    }
}

/// Hands on what neighbours send.
pub struct Frames {
    refused: Rc<Cell<u64>>,
}

impl Handler<NetworkEvent> for Frames {
    fn interests(&self) -> &'static [NetworkEventKind] {
        &[NetworkEventKind::Frame]
    }

    async fn handle(&self, ctx: &Context, event: &NetworkEvent) {
        let NetworkEvent::Frame { from, message } = event else { return };
        // A node without a health service is no worse for it.
        let _ = PeerSeen { peer: from.clone() }.signal(ctx);
        if let Err(error) = (MessageArrived { from: from.clone(), message: message.clone() }).signal(ctx) {
            self.refused.set(self.refused.get() + 1);
            tracing::warn!(%from, id = %message.id, %error, "a message was not taken");
        }
    }
}
