//! Each service alone: whom it asks is mocked, what it is told the test tells it, what it says the test hears.

use std::cell::RefCell;
use std::rc::Rc;

use brokers::{Context, RequestError, SignalError};
use node::vocabulary::*;
use node::{filter, health, relay};

/// Run a test in a context of its own.
fn run(test: impl AsyncFnOnce(&Context)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let ctx = Context::new().expect("contexts are left");
    runtime.block_on(test(&ctx));
    ctx.close();
}

fn message(publisher: &str, number: u64, topic: &str) -> Message {
    let id = MessageId { publisher: PeerId::from(publisher), number };
    Message { id, topic: topic.into(), payload: vec![1, 2, 3] }
}

/// What is said from now on.
fn received(ctx: &Context) -> Rc<RefCell<Vec<MessageReceived>>> {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = heard.clone();
    MessageReceived::listen(ctx, move |event| sink.borrow_mut().push(event.clone())).expect("the context is open");
    heard
}

#[test]
fn the_relay_marks_a_message_with_what_the_filter_answers() {
    run(async |ctx| {
        relay::setup(ctx, PeerId::from("carol")).expect("nobody relays yet");
        let heard = received(ctx);
        let asked = Rc::new(RefCell::new(Vec::new()));
        let topics = asked.clone();
        let filter = FilterMatches::mock(ctx, move |FilterMatches { topic }| {
            topics.borrow_mut().push(topic);
            Ok(vec![SubscriptionId(7), SubscriptionId(9)])
        });
        let filter = filter.expect("the context is open");

        let first = message("alice", 1, "chess");
        MessageArrived { from: PeerId::from("bob"), message: first.clone() }.signal(ctx).expect("the relay takes it");
        assert_eq!(*asked.borrow(), ["chess"]);
        let marked = MessageReceived {
            message: first,
            from: Some(PeerId::from("bob")),
            matches: vec![SubscriptionId(7), SubscriptionId(9)],
        };
        assert_eq!(heard.take(), [marked]);

        drop(filter);
        let second = message("alice", 2, "chess");
        MessageArrived { from: PeerId::from("bob"), message: second }.signal(ctx).expect("the relay takes it");
        assert_eq!(heard.take()[0].matches, [], "without a filter nothing is subscribed to");
    });
}

#[test]
fn the_mock_lies_over_the_real_filter_and_gives_way_to_it() {
    run(async |ctx| {
        filter::setup(ctx).expect("nobody filters yet");
        let chess = Subscribe { topic: "chess".into() }.request(ctx).await.expect("the filter answers");
        let matches = || FilterMatches { topic: "chess".into() }.request(ctx);
        assert_eq!(matches(), Ok(vec![chess]));
        let mock = FilterMatches::mock(ctx, |_| Ok(Vec::new())).expect("the context is open");
        assert_eq!(matches(), Ok(Vec::new()));
        drop(mock);
        assert_eq!(matches(), Ok(vec![chess]));
    });
}

#[test]
fn the_relay_sends_what_is_new_to_all_neighbours_but_its_sender_and_nothing_twice() {
    run(async |ctx| {
        relay::setup(ctx, PeerId::from("carol")).expect("nobody relays yet");
        let sent = Rc::new(RefCell::new(Vec::new()));
        let frames = sent.clone();
        let _network = SendToPeer::mock(ctx, move |SendToPeer { to, message }| {
            frames.borrow_mut().push((to.to_string(), message.id.number));
            Ok(())
        });
        let dropped = Rc::new(RefCell::new(Vec::new()));
        let ids = dropped.clone();
        DuplicateDropped::listen(ctx, move |event| ids.borrow_mut().push(event.id.number)).expect("it is open");
        for peer in ["alice", "bob", "dave"] {
            PeerConnected { peer: PeerId::from(peer) }.emit(ctx);
        }
        let arrive = |from: &str, number| {
            let message = message("alice", number, "chess");
            MessageArrived { from: PeerId::from(from), message }.signal(ctx).expect("the relay takes it");
        };

        arrive("bob", 1);
        assert_eq!(sent.take(), [("alice".to_owned(), 1), ("dave".to_owned(), 1)]);
        arrive("dave", 1);
        assert_eq!((sent.take(), dropped.take()), (vec![], vec![1]));

        PeerDisconnected { peer: PeerId::from("alice") }.emit(ctx);
        arrive("bob", 2);
        assert_eq!(sent.take(), [("dave".to_owned(), 2)]);

        let publish = PublishMessage { topic: "chess".into(), payload: Vec::new() };
        let id = publish.request(ctx).await.expect("it is small enough");
        assert_eq!((id.publisher.to_string(), id.number), ("carol".to_owned(), 1));
        assert_eq!(sent.take(), [("bob".to_owned(), 1), ("dave".to_owned(), 1)]);
    });
}

#[test]
fn the_relay_counts_neighbours_that_the_network_could_not_reach() {
    run(async |ctx| {
        relay::setup(ctx, PeerId::from("carol")).expect("nobody relays yet");
        let _network = SendToPeer::mock(ctx, |SendToPeer { to, .. }| match to {
            to if to == PeerId::from("bob") => Err(SendError::Congested),
            _ => Ok(()),
        });
        let counts = Rc::new(RefCell::new(Vec::new()));
        let sink = counts.clone();
        MessageForwarded::listen(ctx, move |event| sink.borrow_mut().push((event.reached, event.missed)))
            .expect("the context is open");
        for peer in ["alice", "bob"] {
            PeerConnected { peer: PeerId::from(peer) }.emit(ctx);
        }
        PublishMessage { topic: "chess".into(), payload: Vec::new() }.request(ctx).await.expect("it is small enough");
        assert_eq!(*counts.borrow(), [(1, 1)]);
    });
}

#[test]
fn what_is_too_large_is_not_published() {
    run(async |ctx| {
        relay::setup(ctx, PeerId::from("carol")).expect("nobody relays yet");
        let heard = received(ctx);
        let size = relay::PAYLOAD_LIMIT + 1;
        let answer = PublishMessage { topic: "chess".into(), payload: vec![0; size] }.request(ctx).await;
        let too_large = PublishError::TooLarge { size: size as u64, limit: relay::PAYLOAD_LIMIT as u64 };
        assert_eq!(answer, Err(RequestError::Provider(too_large)));
        assert!(heard.borrow().is_empty());
    });
}

#[test]
fn subscriptions_are_matched_by_topic_until_they_end() {
    run(async |ctx| {
        filter::setup(ctx).expect("nobody filters yet");
        let subscribe = async |topic: &str| Subscribe { topic: topic.into() }.request(ctx).await.expect("it answers");
        let (chess, weather, again) = (subscribe("chess").await, subscribe("weather").await, subscribe("chess").await);
        let matches = |topic: &str| FilterMatches { topic: topic.into() }.request(ctx);
        assert_eq!(matches("chess"), Ok(vec![chess, again]));
        assert_eq!(matches("weather"), Ok(vec![weather]));
        assert_eq!(matches("chess/openings"), Ok(vec![]));

        assert_eq!(Unsubscribe { subscription: chess }.request(ctx).await, Ok(()));
        assert_eq!(matches("chess"), Ok(vec![again]));
        let gone = SubscriptionError::Unknown { subscription: chess };
        assert_eq!(Unsubscribe { subscription: chess }.request(ctx).await, Err(RequestError::Provider(gone)));
    });
}

#[test]
fn health_counts_what_it_hears_and_asks_every_service() {
    run(async |ctx| {
        health::setup(ctx).expect("nobody watches yet");
        let report = async || HealthReport.request(ctx).await.expect("health answers");
        assert_eq!(report().await.state, State::Alone);

        let bob = PeerId::from("bob");
        PeerConnected { peer: bob.clone() }.emit(ctx);
        PeerSeen { peer: bob.clone() }.signal(ctx).expect("health handles it");
        PeerSeen { peer: PeerId::from("nobody") }.signal(ctx).expect("health handles it, and knows no such neighbour");
        MessageReceived { message: message("bob", 1, "chess"), from: Some(bob.clone()), matches: vec![] }.emit(ctx);
        let id = message("bob", 1, "chess").id;
        DuplicateDropped { id: id.clone(), from: bob.clone() }.emit(ctx);
        MessageForwarded { id, reached: 3, missed: 1 }.emit(ctx);
        let well = ServiceState { service: "a mock", holds: "nothing".into(), problem: None };
        let answer = well.clone();
        CheckServices::provide(ctx, async move |_| Ok(answer.clone())).expect("the context is open");
        let expected = Health {
            state: State::Ready,
            received: 1,
            duplicates: 1,
            forwarded: 3,
            missed: 1,
            neighbours: vec![(bob, 1)],
            services: vec![well.clone()],
        };
        assert_eq!(report().await, expected);

        let problem = Some("it itches".to_owned());
        let ill = ServiceState { problem, ..well.clone() };
        CheckServices::provide(ctx, async move |_| Ok(ill.clone())).expect("the context is open");
        CheckServices::provide(ctx, async |_| Err("it sleeps".into())).expect("the context is open");
        let State::Degraded { problems } = report().await.state else { panic!("something is wrong") };
        assert_eq!(problems, ["a service does not answer: it sleeps", "it itches"]);
    });
}

#[test]
fn a_service_that_is_not_there_is_an_answer_and_not_a_hang() {
    run(async |ctx| {
        assert_eq!(HealthReport.request(ctx).await, Err(RequestError::NoProvider));
        let arrived = MessageArrived { from: PeerId::from("bob"), message: message("bob", 1, "chess") };
        assert_eq!(arrived.signal(ctx), Err(SignalError::NoHandler));
    });
}

#[test]
fn no_service_imports_another() {
    let services = [
        ("relay", include_str!("../src/relay.rs")),
        ("filter", include_str!("../src/filter.rs")),
        ("health", include_str!("../src/health.rs")),
        ("link", include_str!("../src/link.rs")),
    ];
    for (name, text) in services {
        for (other, _) in services.iter().filter(|(other, _)| *other != name) {
            assert!(!text.contains(&format!("crate::{other}")), "{name} imports {other}");
        }
    }
}
