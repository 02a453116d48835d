//! Two nodes in one process: alice and bob publish, each hears the other through the network, and main prints what each
//! saw and how it is. Ends with a failure if something that should have been seen was not.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use brokers::{EventStream, RequestError};
use node::network::Network;
use node::node::Node;
use node::vocabulary::*;

/// How long anything here may take. Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    println!("Two nodes, and a network that delivers every frame twice, so that there is something to drop.");
    let network = Network::new(2);
    let (mut alice, mut bob) = (Watched::start("alice", &network)?, Watched::start("bob", &network)?);

    network.connect(&alice.peer, &bob.peer).await;
    let chess = alice.subscribe("chess").await?;
    let weather = bob.subscribe("weather").await?;
    next(&mut alice.connected).await?;
    next(&mut bob.connected).await?;

    for text in ["rain", "fog", "sun"] {
        alice.publish("weather", text).await?;
    }
    for text in ["e4", "Nf3"] {
        bob.publish("chess", text).await?;
    }
    let too_large = PublishMessage { topic: "noise".into(), payload: vec![0; 1 << 20] }.request(bob.ctx()).await;

    let at_alice = alice.hear(5, 2).await?;
    let at_bob = bob.hear(5, 3).await?;
    let health = [alice.report(&at_alice).await?, bob.report(&at_bob).await?];
    let dropped: u64 = [alice.ctx(), bob.ctx()].into_iter().flat_map(brokers::stats).map(|it| it.dropped.total()).sum();

    let (contexts, journals) = ([*alice.ctx(), *bob.ctx()], [alice.node.stop(), bob.node.stop()]);
    for (peer, journal) in ["alice", "bob"].iter().zip(&journals) {
        println!("the journal of {peer}:");
        journal.iter().for_each(|line| println!("    {line}"));
    }
    let after = HealthReport.request(&contexts[0]).await;

    let marked = |heard: &[MessageReceived], topic: &str, subscription| {
        heard.iter().filter(|event| event.message.topic == topic && event.matches == [subscription]).count()
    };
    let foreign = |heard: &[MessageReceived], from: &str| {
        heard.iter().filter(|event| event.from == Some(PeerId::from(from))).count()
    };
    let expected = [
        ("alice subscribed to the chess messages of bob", marked(&at_alice, "chess", chess) == 2),
        ("bob subscribed to the weather messages of alice", marked(&at_bob, "weather", weather) == 3),
        ("what bob published came to alice from bob", foreign(&at_alice, "bob") == 2),
        ("what alice published came to bob from alice", foreign(&at_bob, "alice") == 3),
        ("both are ready", health.iter().all(|health| health.state == State::Ready)),
        ("the second copies were dropped", health[0].duplicates == 2 && health[1].duplicates == 3),
        ("all services of both answered", health.iter().all(|health| health.services.len() == 3)),
        ("nothing was dropped by any queue", dropped == 0),
        ("alice's journal has bob and four frames", journals[0].len() == 5),
        ("bob's journal has alice and six frames", journals[1].len() == 7),
        (
            "what is too large is refused",
            matches!(too_large, Err(RequestError::Provider(PublishError::TooLarge { .. }))),
        ),
        ("a stopped node says so", after == Err(RequestError::Closed)),
    ];
    let missing: Vec<_> = expected.iter().filter(|(_, was_seen)| !was_seen).map(|(what, _)| what).collect();
    for what in &missing {
        eprintln!("not seen: {what}");
    }
    if missing.is_empty() {
        println!("all as expected");
    }
    Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A node, and what it says.
struct Watched {
    peer: PeerId,
    node: Node,
    connected: EventStream<PeerConnected>,
    received: EventStream<MessageReceived>,
    dropped: EventStream<DuplicateDropped>,
}

impl Watched {
    fn start(name: &str, network: &Network) -> Result<Watched, Box<dyn Error>> {
        let peer = PeerId::from(name);
        let node = Node::start(&peer, network.attach(&peer))?;
        let ctx = node.context();
        let (connected, received, dropped) =
            (PeerConnected::stream(ctx), MessageReceived::stream(ctx), DuplicateDropped::stream(ctx));
        Ok(Watched { peer, node, connected, received, dropped })
    }

    fn ctx(&self) -> &brokers::Context {
        self.node.context()
    }

    async fn subscribe(&self, topic: &str) -> Result<SubscriptionId, Box<dyn Error>> {
        Ok(Subscribe { topic: topic.into() }.request(self.ctx()).await?)
    }

    async fn publish(&self, topic: &str, text: &str) -> Result<MessageId, Box<dyn Error>> {
        Ok(PublishMessage { topic: topic.into(), payload: text.into() }.request(self.ctx()).await?)
    }

    /// So many messages, after so many duplicates have been dropped.
    async fn hear(&mut self, messages: usize, duplicates: usize) -> Result<Vec<MessageReceived>, Box<dyn Error>> {
        let mut heard = Vec::new();
        for _ in 0..messages {
            heard.push(next(&mut self.received).await?);
        }
        for _ in 0..duplicates {
            next(&mut self.dropped).await?;
        }
        Ok(heard)
    }

    /// Print what was heard and how the node is.
    async fn report(&self, heard: &[MessageReceived]) -> Result<Health, Box<dyn Error>> {
        println!("{} saw:", self.peer);
        for MessageReceived { message, from, matches } in heard {
            let from = from.as_ref().map_or("itself".to_owned(), PeerId::to_string);
            let marked = if matches.is_empty() { "" } else { ", subscribed to" };
            let text = String::from_utf8_lossy(&message.payload);
            println!("    {} about {}: {text:?}, from {from}{marked}", message.id, message.topic);
        }
        let health = HealthReport.request(self.ctx()).await?;
        println!("{} is {:?}:", self.peer, health.state);
        println!("    received {}, came again {}", health.received, health.duplicates);
        println!("    sent on {}, could not send on {}", health.forwarded, health.missed);
        for (neighbour, seen) in &health.neighbours {
            println!("    neighbour {neighbour}, seen {seen} times");
        }
        for service in &health.services {
            println!("    {}: {}", service.service, service.holds);
        }
        Ok(health)
    }
}

/// The next event, if it comes and none was lost before it.
async fn next<E: brokers::Event>(stream: &mut EventStream<E>) -> Result<E, Box<dyn Error>> {
    let event = tokio::time::timeout(PATIENCE, stream.next()).await.map_err(|_| format!("{} did not come", E::NAME))?;
    Ok(event.ok_or("the node has ended")??)
}
