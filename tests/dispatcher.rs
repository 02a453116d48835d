//! Dispatchers: many kinds of an event, many handlers, in line and isolated.
//!
//! Nothing here waits for time to pass: handlers wait for permits that the tests give out, and the bounds that are
//! tested are either zero or far away.

use brokers::dispatcher::{Dispatcher, Handler, HandlerStats};
use brokers::{Context, Kinds, Policy, RegisterError};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::{LocalSet, yield_now};

#[derive(Clone, Debug, Kinds, PartialEq)]
enum Node {
    Started,
    Measured { value: u32 },
    Stopped(String),
}

use NodeKind::{Measured, Started, Stopped};

const FAR: Duration = Duration::from_secs(3600);

fn measured(values: std::ops::RangeInclusive<u32>) -> Vec<Node> {
    values.map(|value| Node::Measured { value }).collect()
}

/// What all handlers of a test write into.
#[derive(Clone, Default)]
struct Notes(Rc<RefCell<Vec<String>>>);

impl Notes {
    fn note(&self, text: String) {
        self.0.borrow_mut().push(text);
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// Notes each event; before that it waits for a permit, if it has a gate.
struct Component {
    name: &'static str,
    interests: &'static [NodeKind],
    notes: Notes,
    gate: Option<Rc<Semaphore>>,
}

impl Component {
    fn new(name: &'static str, interests: &'static [NodeKind], notes: &Notes) -> Component {
        Component { name, interests, notes: notes.clone(), gate: None }
    }

    fn gated(self) -> (Component, Rc<Semaphore>) {
        let gate = Rc::new(Semaphore::new(0));
        (Component { gate: Some(gate.clone()), ..self }, gate)
    }
}

impl Handler<Node> for Component {
    fn interests(&self) -> &'static [NodeKind] {
        self.interests
    }

    async fn handle(&self, _ctx: &Context, event: &Node) {
        if let Some(gate) = &self.gate {
            gate.acquire().await.unwrap().forget();
        }
        self.notes.note(match event {
            Node::Started => format!("{} started", self.name),
            Node::Measured { value } => format!("{} {value}", self.name),
            Node::Stopped(why) => format!("{} stopped: {why}", self.name),
        });
    }

    fn name(&self) -> &'static str {
        self.name
    }
}

/// A handler made of a closure, for any context value.
struct Plain<F>(&'static [NodeKind], F);

impl<C: 'static, F: AsyncFn(&C, &Node) + 'static> Handler<Node, C> for Plain<F> {
    fn interests(&self) -> &'static [NodeKind] {
        self.0
    }

    async fn handle(&self, ctx: &C, event: &Node) {
        (self.1)(ctx, event).await;
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    LocalSet::new().block_on(&runtime, future)
}

/// Lets the isolated handlers do all they can do without further ado.
async fn settle() {
    for _ in 0..100 {
        yield_now().await;
    }
}

async fn dispatch_all(dispatcher: &Dispatcher<Node>, events: &[Node]) {
    for event in events {
        dispatcher.dispatch(event).await;
    }
}

/// Polls once.
async fn is_ready(future: Pin<&mut impl Future>) -> bool {
    let mut future = future;
    poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_ready())).await
}

/// handled, panicked, lost, queued, high water
fn numbers(stats: &HandlerStats) -> (u64, u64, u64, usize, usize) {
    (stats.handled, stats.panicked, stats.lost, stats.queued, stats.high_water)
}

#[test]
fn the_kind_of_an_event_is_derived_compact_and_complete() {
    assert_eq!(NodeKind::ALL, [Started, Measured, Stopped]);
    assert_eq!(NodeKind::of(&Node::Measured { value: 1 }), Measured);
    assert_eq!(Node::Stopped("late".into()).kind(), Stopped);
    assert_eq!(<Node as Kinds>::ALL, NodeKind::ALL);
    assert_eq!(NodeKind::ALL.iter().map(|kind| Node::index(*kind)).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!((Started.name(), format!("{Started:?}")), ("Started", "Started".to_owned()));
    assert_eq!(size_of::<NodeKind>(), 1);
    assert_eq!(NodeKind::ALL.iter().collect::<HashSet<_>>().len(), 3);
}

#[test]
fn handlers_of_a_kind_run_in_registration_order_and_others_are_never_called() {
    let notes = Notes::default();
    let dispatcher = Dispatcher::<Node>::builder()
        .handler(Component::new("c", &[Stopped, Measured], &notes))
        .handler(Component::new("a", &[Measured], &notes))
        .handler(Component::new("idle", &[], &notes))
        .handler(Component::new("b", &[Started, Measured], &notes))
        .build(Context::DEFAULT)
        .unwrap();
    block_on(dispatch_all(&dispatcher, &[Node::Measured { value: 1 }, Node::Started, Node::Stopped("done".into())]));
    assert_eq!(notes.take(), ["c 1", "a 1", "b 1", "b started", "c stopped: done"]);
    let handled: Vec<_> = dispatcher.stats().iter().map(|stats| (stats.name, stats.handled)).collect();
    assert_eq!(handled, [("c", 2), ("a", 1), ("idle", 0), ("b", 2)]);
}

#[test]
fn an_interest_named_twice_counts_once() {
    let notes = Notes::default();
    let dispatcher = Dispatcher::<Node>::builder()
        .handler(Component::new("a", &[Started, Measured, Started], &notes))
        .build(Context::DEFAULT)
        .unwrap();
    block_on(dispatcher.dispatch(&Node::Started));
    assert_eq!(notes.take(), ["a started"]);
}

#[test]
fn interests_are_asked_for_once() {
    struct Curious(Rc<Cell<u32>>);
    impl Handler<Node> for Curious {
        fn interests(&self) -> &'static [NodeKind] {
            self.0.set(self.0.get() + 1);
            NodeKind::ALL
        }
        async fn handle(&self, _: &Context, _: &Node) {}
    }
    let asked = Rc::new(Cell::new(0));
    let dispatcher = Dispatcher::<Node>::builder().handler(Curious(asked.clone())).build(Context::DEFAULT).unwrap();
    block_on(dispatch_all(&dispatcher, &measured(1..=10)));
    assert_eq!(asked.get(), 1);
    assert!(dispatcher.stats()[0].name.ends_with("Curious"), "a handler is called after its type");
}

#[test]
fn every_handler_gets_the_context_value() {
    let dispatcher = Dispatcher::<Node, RefCell<Vec<Node>>>::builder()
        .handler(Plain(NodeKind::ALL, async |seen: &RefCell<Vec<Node>>, event: &Node| {
            seen.borrow_mut().push(event.clone());
        }))
        .handler(Plain(NodeKind::ALL, async |seen: &RefCell<Vec<Node>>, event: &Node| {
            assert_eq!(seen.borrow().last(), Some(event));
        }))
        .build(RefCell::default())
        .unwrap();
    block_on(dispatcher.dispatch(&Node::Started));
    assert_eq!(dispatcher.stats().iter().map(|stats| stats.handled).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn a_handler_in_line_is_waited_for() {
    let notes = Notes::default();
    let (slow, gate) = Component::new("slow", &[Measured], &notes).gated();
    let dispatcher = Dispatcher::<Node>::builder()
        .handler(slow)
        .handler(Component::new("next", &[Measured], &notes))
        .build(Context::DEFAULT)
        .unwrap();
    block_on(async {
        let event = Node::Measured { value: 1 };
        let mut dispatch = pin!(dispatcher.dispatch(&event));
        assert!(!is_ready(dispatch.as_mut()).await);
        assert!(notes.take().is_empty());
        gate.add_permits(1);
        dispatch.await;
        assert_eq!(notes.take(), ["slow 1", "next 1"]);
    });
}

#[test]
fn a_panicking_handler_is_counted_and_the_others_still_run() {
    let notes = Notes::default();
    block_on(async {
        let bomb = |_: &Context, event: &Node| {
            let is_started = *event == Node::Started;
            async move {
                yield_now().await;
                assert!(!is_started, "on purpose");
            }
        };
        struct Eager;
        impl Handler<Node> for Eager {
            fn interests(&self) -> &'static [NodeKind] {
                &[Started]
            }
            fn handle(&self, _: &Context, _: &Node) -> impl Future<Output = ()> {
                panic!("on purpose, at once");
                #[expect(unreachable_code, reason = "names the type")]
                std::future::ready(())
            }
        }
        let dispatcher = Dispatcher::<Node>::builder()
            .handler(Plain(NodeKind::ALL, async move |ctx: &Context, event: &Node| bomb(ctx, event).await))
            .isolated(Plain(NodeKind::ALL, async move |ctx: &Context, event: &Node| bomb(ctx, event).await))
            .handler(Eager)
            .handler(Component::new("a", NodeKind::ALL, &notes))
            .build(Context::DEFAULT)
            .unwrap();
        dispatch_all(&dispatcher, &[Node::Started, Node::Measured { value: 1 }]).await;
        let stats = dispatcher.close().await;
        assert_eq!(notes.take(), ["a started", "a 1"]);
        let outcome: Vec<_> = stats.iter().map(|stats| (stats.handled, stats.panicked, stats.lost)).collect();
        assert_eq!(outcome, [(1, 1, 0), (1, 1, 0), (0, 1, 0), (2, 0, 0)]);
    });
}

#[test]
fn a_slow_isolated_handler_loses_its_own_events_and_stalls_nobody() {
    block_on(async {
        let notes = Notes::default();
        let (slow, gate) = Component::new("slow", &[Measured], &Notes::default()).gated();
        let dispatcher = Dispatcher::<Node>::builder()
            .isolated(slow)
            .isolated_with(Component::new("isolated", &[Measured], &notes), 100, Policy::DropNewest)
            .handler(Component::new("in line", &[Measured], &notes))
            .build(Context::DEFAULT)
            .unwrap();
        dispatcher.dispatch(&Node::Measured { value: 0 }).await;
        settle().await;
        // One is in its hands; 64 fit into its queue; 6 are lost.
        for event in measured(1..=70) {
            let mut dispatch = pin!(dispatcher.dispatch(&event));
            assert!(is_ready(dispatch.as_mut()).await, "held up");
        }
        let seen = notes.take();
        assert_eq!(seen.iter().filter(|note| note.starts_with("in line")).count(), 71);
        assert_eq!(numbers(&dispatcher.stats()[0]), (0, 0, 6, 64, 64));
        settle().await;
        assert_eq!(numbers(&dispatcher.stats()[1]), (71, 0, 0, 0, 70));
        gate.add_permits(100);
        let stats = dispatcher.close().await;
        assert_eq!(numbers(&stats[0]), (65, 0, 6, 0, 64));
        assert_eq!(numbers(&stats[2]), (71, 0, 0, 0, 0));
    });
}

#[test]
fn an_isolated_handler_gets_its_events_one_at_a_time_and_in_order() {
    block_on(async {
        let notes = Notes::default();
        let log = notes.clone();
        let dispatcher = Dispatcher::<Node>::builder()
            .isolated(Plain(NodeKind::ALL, async move |_: &Context, event: &Node| {
                log.note(format!("begin {event:?}"));
                yield_now().await;
                log.note(format!("end {event:?}"));
            }))
            .build(Context::DEFAULT)
            .unwrap();
        let events = [Node::Started, Node::Measured { value: 1 }, Node::Stopped(String::new())];
        dispatch_all(&dispatcher, &events).await;
        dispatcher.close().await;
        let expected: Vec<_> =
            events.iter().flat_map(|event| [format!("begin {event:?}"), format!("end {event:?}")]).collect();
        assert_eq!(notes.take(), expected);
    });
}

/// Five events into a queue for two, while the handler is busy with another one.
fn overflown(policy: Policy) -> (Vec<String>, HandlerStats) {
    block_on(async {
        let notes = Notes::default();
        let (slow, gate) = Component::new("got", &[Measured], &notes).gated();
        let dispatcher = Dispatcher::<Node>::builder().isolated_with(slow, 2, policy).build(Context::DEFAULT).unwrap();
        dispatcher.dispatch(&Node::Measured { value: 0 }).await;
        settle().await;
        dispatch_all(&dispatcher, &measured(1..=5)).await;
        gate.add_permits(10);
        let stats = dispatcher.close().await;
        (notes.take(), stats[0].clone())
    })
}

#[test]
fn a_full_queue_does_what_its_policy_says_and_counts_what_is_lost() {
    for policy in
        [Policy::DropNewest, Policy::Reject, Policy::Wait(Duration::ZERO), Policy::Wait(Duration::from_millis(1))]
    {
        let (seen, stats) = overflown(policy);
        assert_eq!(seen, ["got 0", "got 1", "got 2"], "{policy:?}");
        assert_eq!(numbers(&stats), (3, 0, 3, 0, 2), "{policy:?}");
    }
    let (seen, stats) = overflown(Policy::DropOldest);
    assert_eq!(seen, ["got 0", "got 4", "got 5"]);
    assert_eq!(numbers(&stats), (3, 0, 3, 0, 2));
    let (seen, stats) = overflown(Policy::Latest);
    assert_eq!(seen, ["got 0", "got 5"]);
    assert_eq!(numbers(&stats), (2, 0, 4, 0, 1));
}

#[test]
fn a_dispatch_waits_for_room_where_that_is_the_policy() {
    block_on(async {
        let notes = Notes::default();
        let (slow, gate) = Component::new("got", &[Measured], &notes).gated();
        let dispatcher =
            Dispatcher::<Node>::builder().isolated_with(slow, 1, Policy::Wait(FAR)).build(Context::DEFAULT).unwrap();
        dispatcher.dispatch(&Node::Measured { value: 1 }).await;
        settle().await;
        dispatcher.dispatch(&Node::Measured { value: 2 }).await;
        let third = Node::Measured { value: 3 };
        {
            let mut dispatch = pin!(dispatcher.dispatch(&third));
            assert!(!is_ready(dispatch.as_mut()).await);
            gate.add_permits(1);
            dispatch.await;
        }
        settle().await;
        // One that is given up while it waits is lost.
        assert!(!is_ready(pin!(dispatcher.dispatch(&third))).await);
        gate.add_permits(10);
        let stats = dispatcher.close().await;
        assert_eq!(notes.take(), ["got 1", "got 2", "got 3"]);
        assert_eq!(numbers(&stats[0]), (3, 0, 1, 0, 1));
    });
}

#[test]
fn a_dropped_dispatch_loses_the_event_for_those_who_have_not_had_it() {
    block_on(async {
        let notes = Notes::default();
        let (slow, _gate) = Component::new("slow", &[Measured], &notes).gated();
        let dispatcher = Dispatcher::<Node>::builder()
            .handler(Component::new("before", &[Measured], &notes))
            .handler(slow)
            .handler(Component::new("after", &[Measured], &notes))
            .isolated(Component::new("isolated", &[Measured], &notes))
            .build(Context::DEFAULT)
            .unwrap();
        assert!(!is_ready(pin!(dispatcher.dispatch(&Node::Measured { value: 1 }))).await);
        settle().await;
        assert_eq!(notes.take(), ["before 1"]);
        let outcome: Vec<_> = dispatcher.stats().iter().map(|stats| (stats.handled, stats.lost)).collect();
        assert_eq!(outcome, [(1, 0), (0, 1), (0, 1), (0, 1)]);
    });
}

#[test]
fn closing_drains_what_is_queued() {
    block_on(async {
        let notes = Notes::default();
        let (slow, gate) = Component::new("a", &[Measured], &notes).gated();
        let dispatcher = Dispatcher::<Node>::builder()
            .isolated(slow)
            .isolated(Component::new("b", &[Measured], &notes))
            .build(Context::DEFAULT)
            .unwrap();
        dispatch_all(&dispatcher, &measured(1..=3)).await;
        let mut close = pin!(dispatcher.close_within(FAR));
        assert!(!is_ready(close.as_mut()).await);
        settle().await;
        assert_eq!(notes.take(), ["b 1", "b 2", "b 3"]);
        gate.add_permits(3);
        let stats = close.await;
        assert_eq!(notes.take(), ["a 1", "a 2", "a 3"]);
        assert_eq!(stats.iter().map(numbers).collect::<Vec<_>>(), [(3, 0, 0, 0, 3), (3, 0, 0, 0, 3)]);
    });
}

/// Says when a call that holds it, or the handler that owns it, is dropped.
struct Witness(Notes, &'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        self.0.note(format!("{} dropped", self.1));
    }
}

/// Never comes to an end.
fn stuck(notes: &Notes) -> impl Handler<Node> + use<> {
    let (notes, handler) = (notes.clone(), Witness(notes.clone(), "handler"));
    Plain(NodeKind::ALL, async move |_: &Context, _: &Node| {
        let _ = &handler;
        let _call = Witness(notes.clone(), "call");
        notes.note("called".to_owned());
        std::future::pending::<()>().await;
    })
}

#[test]
fn closing_is_bounded_and_drops_what_still_runs() {
    block_on(async {
        let notes = Notes::default();
        let dispatcher = Dispatcher::<Node>::builder().isolated(stuck(&notes)).build(Context::DEFAULT).unwrap();
        dispatch_all(&dispatcher, &measured(1..=3)).await;
        settle().await;
        let stats = dispatcher.close_within(Duration::ZERO).await;
        assert_eq!(numbers(&stats[0]), (0, 0, 3, 0, 3));
        assert_eq!(notes.take(), ["called", "call dropped"]);
        settle().await;
        assert_eq!(notes.take(), ["handler dropped"]);
    });
}

#[test]
fn a_dropped_dispatcher_ends_its_workers_at_once() {
    block_on(async {
        let notes = Notes::default();
        let dispatcher = Dispatcher::<Node>::builder().isolated(stuck(&notes)).build(Context::DEFAULT).unwrap();
        dispatch_all(&dispatcher, &measured(1..=3)).await;
        settle().await;
        drop(dispatcher);
        assert_eq!(notes.take(), ["called", "call dropped"]);
        settle().await;
        assert_eq!(notes.take(), ["handler dropped"], "the task keeps the handler");
    });
}

#[test]
fn an_isolated_handler_may_close_or_drop_its_own_dispatcher() {
    type Shelf = Rc<RefCell<Option<Dispatcher<Node>>>>;
    for closes in [true, false] {
        block_on(async {
            let notes = Notes::default();
            let shelf = Shelf::default();
            let (own, log) = (shelf.clone(), notes.clone());
            let dispatcher = Dispatcher::<Node>::builder()
                .isolated(Plain(NodeKind::ALL, async move |_: &Context, _: &Node| {
                    let dispatcher = own.take().expect("it is called once");
                    if closes {
                        log.note(format!("lost {}", dispatcher.close_within(FAR).await[0].lost));
                    } else {
                        drop(dispatcher);
                    }
                    log.note("went on".to_owned());
                    yield_now().await;
                    log.note("too far".to_owned());
                }))
                .build(Context::DEFAULT)
                .unwrap();
            dispatch_all(&dispatcher, &measured(1..=3)).await;
            shelf.replace(Some(dispatcher));
            settle().await;
            let expected: &[&str] = if closes { &["lost 2", "went on"] } else { &["went on"] };
            assert_eq!(notes.take(), expected);
            assert_eq!(Rc::strong_count(&shelf), 1, "the handler is still there");
        });
    }
}

#[test]
fn an_isolated_handler_that_feeds_itself_lets_others_run() {
    block_on(async {
        let dispatcher = Rc::new_cyclic(|own: &std::rc::Weak<Dispatcher<Node>>| {
            let own = own.clone();
            Dispatcher::<Node>::builder()
                .isolated(Plain(NodeKind::ALL, async move |_: &Context, event: &Node| {
                    if let Some(dispatcher) = own.upgrade() {
                        dispatcher.dispatch(event).await;
                    }
                }))
                .build(Context::DEFAULT)
                .unwrap()
        });
        dispatcher.dispatch(&Node::Started).await;
        settle().await;
        let stats = dispatcher.stats();
        assert!(stats[0].handled > 1 && stats[0].lost == 0, "{stats:?}");
    });
}

#[test]
fn what_comes_after_the_end_of_the_runtime_is_counted_as_lost() {
    let notes = Notes::default();
    let dispatcher = block_on(async {
        let dispatcher = Dispatcher::<Node>::builder().isolated(stuck(&notes)).build(Context::DEFAULT).unwrap();
        dispatch_all(&dispatcher, &measured(1..=3)).await;
        settle().await;
        dispatcher
    });
    assert_eq!(notes.take(), ["called", "call dropped"]);
    assert_eq!(numbers(&dispatcher.stats()[0]), (0, 0, 3, 0, 3));
    block_on(dispatcher.dispatch(&Node::Started));
    assert_eq!(numbers(&dispatcher.stats()[0]), (0, 0, 4, 0, 3));
    assert_eq!(block_on(dispatcher.close_within(FAR))[0].lost, 4, "there is nobody to wait for");
    assert_eq!(notes.take(), ["handler dropped"]);
}

#[test]
fn an_event_that_cannot_be_copied_is_lost_for_the_isolated_ones_only() {
    #[derive(Kinds)]
    enum Fragile {
        Only,
    }
    impl Clone for Fragile {
        fn clone(&self) -> Self {
            panic!("on purpose");
        }
    }
    struct Any;
    impl Handler<Fragile> for Any {
        fn interests(&self) -> &'static [FragileKind] {
            FragileKind::ALL
        }
        async fn handle(&self, _: &Context, _: &Fragile) {}
    }
    block_on(async {
        let dispatcher = Dispatcher::<Fragile>::builder().isolated(Any).handler(Any).build(Context::DEFAULT).unwrap();
        dispatcher.dispatch(&Fragile::Only).await;
        let outcome: Vec<_> = dispatcher.close().await.iter().map(|stats| (stats.handled, stats.lost)).collect();
        assert_eq!(outcome, [(0, 1), (1, 0)]);
    });
}

#[test]
fn handlers_in_line_need_neither_a_runtime_nor_events_that_can_be_copied() {
    #[derive(Kinds)]
    enum Unique {
        Only,
    }
    struct Any;
    impl Handler<Unique> for Any {
        fn interests(&self) -> &'static [UniqueKind] {
            UniqueKind::ALL
        }
        async fn handle(&self, _: &Context, _: &Unique) {}
    }
    let dispatcher = Dispatcher::<Unique>::builder().handler(Any).build(Context::DEFAULT).unwrap();
    let mut dispatch = pin!(dispatcher.dispatch(&Unique::Only));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(dispatch.as_mut().poll(&mut cx).is_ready());
}

#[test]
fn isolated_handlers_run_wherever_one_thread_runs_a_runtime() {
    use tokio::runtime::{Builder, LocalOptions};

    fn build() -> Result<Dispatcher<Node>, RegisterError> {
        Dispatcher::builder()
            .handler(Component::new("in line", NodeKind::ALL, &Notes::default()))
            .isolated(Component::new("isolated", NodeKind::ALL, &Notes::default()))
            .build(Context::DEFAULT)
    }
    async fn works() {
        let dispatcher = build().unwrap();
        dispatch_all(&dispatcher, &measured(1..=3)).await;
        assert_eq!(numbers(&dispatcher.close_within(FAR).await[1]), (3, 0, 0, 0, 3));
    }

    assert_eq!(build().err(), Some(RegisterError::NoRuntime));
    let many = Builder::new_multi_thread().worker_threads(1).build().unwrap();
    many.block_on(async { assert_eq!(build().err(), Some(RegisterError::NoRuntime)) });

    Builder::new_current_thread().build().unwrap().block_on(works());
    Builder::new_current_thread().build_local(LocalOptions::default()).unwrap().block_on(works());
    many.block_on(LocalSet::new().run_until(works()));
}
