//! The conformance library without its shared library: the same providers, asked from Rust, on their own thread and
//! from others.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, UNIX_EPOCH};

use brokers::{Context, RequestError, SignalError};
use conformance::api::*;
use tokio::runtime::{Builder, LocalOptions};

/// Set the providers up in a context of their own, on a runtime of their own, and run a test there.
fn run(test: impl AsyncFnOnce(Context)) {
    let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).expect("a runtime");
    runtime.block_on(async {
        let ctx = Context::new().expect("contexts are left");
        conformance::setup(&ctx).expect("nothing is provided yet");
        let patience = Duration::from_secs(20);
        tokio::time::timeout(patience, test(ctx)).await.expect("what the test waits for happens");
        ctx.close();
    });
}

fn item(name: &str) -> Item {
    Item { name: name.into(), amount: 0.5, flag: true, letter: '🦀', color: Color::Blue }
}

#[test]
fn maps_tuples_times_and_recursive_types_come_back_as_they_were_given() {
    run(async |ctx| {
        let times = Times {
            timeout: Duration::MAX,
            at: UNIX_EPOCH - Duration::from_nanos(1),
            maybe: None,
            all: vec![UNIX_EPOCH],
        };
        assert_eq!(EchoTimes { value: times.clone() }.request(&ctx).await, Ok(times));
        let map = BTreeMap::from([("a".to_owned(), 1)]);
        assert_eq!(EchoMap { value: map.clone() }.request(&ctx).await, Ok(map.clone()));
        let tree = Tree { name: "root".into(), children: vec![Tree { name: "leaf".into(), children: Vec::new() }] };
        assert_eq!(EchoBoxed { value: Box::new(tree.clone()) }.request(&ctx).await, Ok(Box::new(tree.clone())));
        let list = DeepList { depth: 200 }.request(&ctx).await.expect("in process there is no limit");
        assert_eq!((list.value, std::iter::successors(Some(&list), |list| list.next.as_deref()).count()), (200, 200));
        let fail =
            FailNewTypes { pair: (1, "b".into()), map: map.clone(), at: UNIX_EPOCH, tree: Box::new(tree.clone()) };
        let bad = NewTypesError::Bad { pair: (1, "b".into()), map, at: UNIX_EPOCH, tree: Box::new(tree) };
        assert_eq!(fail.request(&ctx).await, Err(RequestError::Provider(bad)));
    });
}

#[test]
fn values_come_back_as_they_were_given() {
    run(async |ctx| {
        assert_eq!(EchoU64 { value: u64::MAX }.request(&ctx).await, Ok(u64::MAX));
        assert_eq!(EchoChar { value: '\u{10FFFF}' }.request(&ctx).await, Ok('\u{10FFFF}'));
        assert_eq!(EchoArray { values: [1, 2, 3, 4] }.request(&ctx).await, Ok([1, 2, 3, 4]));
        let shape = Shape::Named { name: "n".into(), tags: vec!["t".into()] };
        assert_eq!(EchoShape { value: shape.clone() }.request(&ctx).await, Ok(shape));
        let all = Everything {
            flag: true,
            signed8: -1,
            signed16: -2,
            signed32: -3,
            signed64: -4,
            unsigned8: 1,
            unsigned16: 2,
            unsigned32: 3,
            unsigned64: 4,
            single: 0.5,
            double_precision: 0.25,
            letter: 'ä',
            text: "text".into(),
            blob: vec![0, 255],
            numbers: vec![1, -1],
            names: vec!["a".into(), String::new()],
            items: vec![item("listed")],
            matrix: vec![vec![1.0], vec![]],
            quad: [1, 2, 3, 4],
            pair: [item("left"), item("right")],
            maybe: None,
            maybe_text: Some(String::new()),
            maybe_numbers: Some(vec![]),
            maybe_item: Some(item("perhaps")),
            inner: item("inside"),
            color: Color::Red,
            distance: Meters(1.5),
            label: Label("label".into()),
            ratio: 0.75,
            shape: Shape::Empty,
            class: "first".into(),
            none: None,
        };
        assert_eq!(EchoStruct { value: all.clone() }.request(&ctx).await, Ok(all));
        assert_eq!(UnitResult.request(&ctx).await, Ok(()));
    });
}

#[test]
fn each_failure_is_told_apart() {
    run(async |ctx| {
        let refused = TestError::Refused { reason: "closed on Sundays".into(), codes: vec![7, -7] };
        assert_eq!(
            refused.to_string(),
            "The request was understood and refused (reason: \"closed on Sundays\", codes: [7, -7])"
        );
        let fail = Fail { kind: FailKind::Refused }.request(&ctx).await;
        assert_eq!(fail, Err(RequestError::Provider(refused)));
        assert_eq!(FailPlain.request(&ctx).await, Err(RequestError::Provider(PlainError::Late)));
        let Err(RequestError::Provider(message)) = FailMessage { text: "no".into() }.request(&ctx).await else {
            panic!("a message was asked for");
        };
        assert_eq!(message.to_string(), "no");
        let Err(RequestError::Panicked(message)) = Panics { message: "on purpose".into() }.request(&ctx).await else {
            panic!("a panic was asked for");
        };
        assert!(message.contains("on purpose"), "{message}");
        assert_eq!(Unprovided.request(&ctx).await, Err(RequestError::NoProvider));
        assert_eq!(SecondProvider.request(&ctx).await, Ok(true));
        assert_eq!(Unhandled { text: String::new() }.signal(&ctx), Err(SignalError::NoHandler));
        assert_eq!(CallBack { value: 8 }.request(&ctx).await, Ok(8));
    });
}

#[test]
fn a_wait_that_is_given_up_is_dropped() {
    run(async |ctx| {
        // Time enough to get to its provider on a busy machine.
        let wait = Wait { ms: 60_000 }.request_within(&ctx, Duration::from_millis(500)).await;
        assert_eq!(wait, Err(RequestError::Timeout));
        // The answer may be here before the provider's future is gone.
        while DroppedWaits.request(&ctx).await != Ok(1) {
            tokio::task::yield_now().await;
        }
        assert_eq!(Wait { ms: 1 }.request(&ctx).await, Ok(()));
        assert_eq!(DroppedWaits.request(&ctx).await, Ok(1));
    });
}

#[test]
fn ticks_come_in_order() {
    run(async |ctx| {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let collected = seen.clone();
        Tick::listen(&ctx, move |tick: &Tick| collected.borrow_mut().push(tick.n)).expect("the context is open");
        EmitBurst { count: 1000, text: String::new() }.request(&ctx).await.expect("it emits");
        assert_eq!(*seen.borrow(), (0..1000).collect::<Vec<_>>());
    });
}

#[test]
fn other_threads_ask_without_a_runtime() {
    run(async |ctx| {
        let answers = tokio::task::spawn_blocking(move || {
            ctx.scope(|| {
                assert_eq!(Poke { amount: 5 }.signal(&ctx), Ok(()));
                (PokeTotal.request_blocking(&ctx), EchoI32 { value: -5 }.request_blocking(&Context::current()))
            })
        });
        assert_eq!(answers.await.expect("no panic"), (Ok(5), Ok(-5)));
    });
}
