//! The journal: a line for everything that the network tells a node.

use std::sync::mpsc;

use brokers::Context;
use brokers::dispatcher::Handler;

use crate::network::{NetworkEvent, NetworkEventKind};

/// Writes lines to whoever holds the other end.
pub struct Journal {
    lines: mpsc::Sender<String>,
}

impl Journal {
    /// A journal, and where its lines come out. They end when the node does.
    pub fn new() -> (Journal, mpsc::Receiver<String>) {
        let (lines, reader) = mpsc::channel();
        (Journal { lines }, reader)
    }
}

impl Handler<NetworkEvent> for Journal {
    fn interests(&self) -> &'static [NetworkEventKind] {
        NetworkEventKind::ALL
    }

    async fn handle(&self, _ctx: &Context, event: &NetworkEvent) {
        let line = match event {
            NetworkEvent::PeerUp { peer } => format!("{peer} is there"),
            NetworkEvent::PeerDown { peer } => format!("{peer} is gone"),
            NetworkEvent::Frame { from, message } => format!("{from} sent {} about {}", message.id, message.topic),
        };
        // Nobody reads it any more: nothing is lost to anybody.
        let _ = self.lines.send(line);
    }
}
