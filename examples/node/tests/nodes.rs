//! Nodes in one process: together through the network, apart without it.

use std::process::Command;
use std::time::Duration;

use brokers::{Context, EventStream, RequestError};
use node::network::Network;
use node::node::Node;
use node::vocabulary::*;
use node::{filter, relay};

/// How long a test may take. Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { tokio::time::timeout(PATIENCE, test).await.expect("what the test waits for happens") });
}

fn start(name: &str, network: &Network) -> (PeerId, Node) {
    let peer = PeerId::from(name);
    let node = Node::start(&peer, network.attach(&peer)).expect("it starts");
    (peer, node)
}

async fn publish(ctx: &Context, text: &str) -> MessageId {
    let publish = PublishMessage { topic: "talk".into(), payload: text.into() };
    publish.request(ctx).await.expect("the relay publishes")
}

async fn next<E: brokers::Event>(stream: &mut EventStream<E>) -> E {
    stream.next().await.expect("the node lives").expect("nothing is lost")
}

#[test]
fn connected_nodes_hear_each_other() {
    run(async {
        let network = Network::new(1);
        let ((alice, at_alice), (bob, at_bob)) = (start("alice", &network), start("bob", &network));
        let mut connected = PeerConnected::stream(at_alice.context());
        let mut received = MessageReceived::stream(at_bob.context());
        network.connect(&alice, &bob).await;
        assert_eq!(next(&mut connected).await.peer, bob);

        let id = publish(at_alice.context(), "hello").await;
        let heard = next(&mut received).await;
        assert_eq!((heard.message.id, heard.from), (id, Some(alice)));
    });
}

#[test]
fn nodes_that_are_not_connected_see_nothing_of_each_other() {
    run(async {
        let network = Network::new(1);
        let ((_, at_alice), (bob, at_bob)) = (start("alice", &network), start("bob", &network));
        let mut received = MessageReceived::stream(at_bob.context());
        publish(at_alice.context(), "nobody hears this").await;
        // What bob sees first is his own, though alice spoke before.
        publish(at_bob.context(), "a word to myself").await;
        assert_eq!(next(&mut received).await.message.id.publisher, bob);
        let health = HealthReport.request(at_bob.context()).await.expect("bob answers");
        assert_eq!((health.received, health.state), (1, State::Alone));
    });
}

#[test]
fn not_even_on_one_thread() {
    run(async {
        let (one, two) = (Context::new().expect("contexts are left"), Context::new().expect("contexts are left"));
        for ctx in [&one, &two] {
            relay::setup(ctx, PeerId::from("the same name")).expect("nobody relays here yet");
            filter::setup(ctx).expect("nobody filters here yet");
        }
        let mut at_two = MessageReceived::stream(&two);
        Subscribe { topic: "talk".into() }.request(&two).await.expect("the filter answers");

        let mut at_one = MessageReceived::stream(&one);
        publish(&one, "in one").await;
        assert_eq!(next(&mut at_one).await.matches, [], "the subscription is two's");
        one.close();

        publish(&two, "in two").await;
        assert_eq!(next(&mut at_two).await.message.payload, b"in two");
        assert_eq!(at_one.next().await, None);
        two.close();
    });
}

#[test]
fn a_stopped_node_answers_that_it_is_closed_and_leaves_its_journal() {
    run(async {
        let network = Network::new(1);
        let ((alice, at_alice), (bob, at_bob)) = (start("alice", &network), start("bob", &network));
        let mut gone = PeerDisconnected::stream(at_alice.context());
        network.connect(&alice, &bob).await;
        network.disconnect(&alice, &bob).await;
        assert_eq!(next(&mut gone).await.peer, bob);

        let ctx = *at_alice.context();
        assert_eq!(at_alice.stop(), ["bob is there", "bob is gone"]);
        assert_eq!(HealthReport.request(&ctx).await, Err(RequestError::Closed));
        assert_eq!(gone.next().await, None);
        HealthReport.request(at_bob.context()).await.expect("the other one lives");
    });
}

#[test]
fn the_program_sees_what_it_expects() {
    let output = Command::new(env!("CARGO_BIN_EXE_node")).output().expect("it starts");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("bob is Ready"), "{text}");
}
