//! A node: its services together on one thread, in one context, at one place of the network.

use std::error::Error;
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use brokers::dispatcher::Dispatcher;
use brokers::{Context, SetupError};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::journal::Journal;
use crate::network::{Endpoint, NetworkEvent};
use crate::vocabulary::PeerId;
use crate::{filter, health, link, relay};

/// A running node. Everything it can do is asked through its context; dropping it stops it.
pub struct Node {
    context: Context,
    journal: Option<mpsc::Receiver<String>>,
    // Dropped, it tells the thread to end.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Node {
    /// Start a node; when this returns it answers.
    ///
    /// # Errors
    /// When its thread cannot be started, or a service cannot be set up.
    pub fn start(peer: &PeerId, endpoint: Endpoint) -> Result<Node, Box<dyn Error>> {
        let context = Context::new()?;
        let (journal, lines) = Journal::new();
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let name = peer.clone();
        let run = move || match Builder::new_current_thread().enable_time().build() {
            Ok(runtime) => runtime.block_on(live(context, name, endpoint, journal, stopped, tell)),
            Err(error) => drop(tell.send(Err(SetupError::from(error)))),
        };
        let thread = thread::Builder::new().name(peer.to_string()).spawn(run)?;
        let node = Node { context, journal: Some(lines), stop: Some(stop), thread: Some(thread) };
        told.recv()??;
        Ok(node)
    }

    /// Where to ask it and to listen to it.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Stop the node, wait for its thread, and return the journal: everything the node heard of the network.
    pub fn stop(mut self) -> Vec<String> {
        self.end();
        self.journal.take().into_iter().flatten().collect()
    }

    fn end(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // What panicked there has been printed there.
            let _ = thread.join();
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.end();
    }
}

/// The life of a node on its thread: services, then one network event after the other, then the end.
async fn live(
    ctx: Context,
    peer: PeerId,
    mut endpoint: Endpoint,
    journal: Journal,
    mut stopped: oneshot::Receiver<()>,
    ready: mpsc::Sender<Result<(), SetupError>>,
) {
    match assemble(&ctx, peer, endpoint.sender, journal) {
        Ok(dispatcher) => {
            let _ = ready.send(Ok(()));
            loop {
                tokio::select! {
                    event = endpoint.inbox.recv() => match event {
                        Some(event) => dispatcher.dispatch(&event).await,
                        // The network has given this node's place to another; it may still publish to itself.
                        None => break drop(stopped.await),
                    },
                    _ = &mut stopped => break,
                }
            }
            dispatcher.close().await;
        }
        Err(error) => drop(ready.send(Err(error))),
    }
    ctx.close();
}

/// Set up every service of a node on this thread. This is the one place that knows them all.
fn assemble(
    ctx: &Context,
    peer: PeerId,
    sender: crate::network::Sender,
    journal: Journal,
) -> Result<Dispatcher<NetworkEvent>, SetupError> {
    relay::setup(ctx, peer)?;
    filter::setup(ctx)?;
    health::setup(ctx)?;
    let (neighbours, frames) = link::setup(ctx, sender)?;
    // The relay hears of a neighbour before it hears what that one sends. The journal has a queue and task of its own:
    // however slow it is, nobody waits for it, and what it misses is counted.
    Ok(Dispatcher::builder().handler(neighbours).handler(frames).isolated(journal).build(*ctx)?)
}
