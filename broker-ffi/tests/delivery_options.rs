//! What a subscription may say of itself, and what an instance may say of its delivery.
#![cfg(not(loom))]

mod support;

use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use broker_ffi::library::Bell;
use broker_ffi::{Around, CreateOptions, DeliveryMode, Pulled, Status, SubscribeOptions, ThreadRole, Whole};
use brokers_core::event::{self, Event};
use brokers_core::lane::Api;
use brokers_core::policy::{Policy, QueueOptions};
use support::*;

fn options(capacity: usize, policy: Policy) -> SubscribeOptions {
    let mut options = SubscribeOptions::default();
    (options.capacity, options.policy) = (capacity, policy);
    options
}

/// Subscribes with a callback that waits at -1 until it is released; what it saw besides.
fn blocked(ctx: u64, options: &SubscribeOptions) -> (u64, mpsc::Sender<()>, mpsc::Receiver<i64>) {
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (seen, ticks) = mpsc::channel();
    let callback = move |_, tick: &Tick| {
        if tick.0 == -1 {
            entered.send(()).unwrap();
            let _ = released.recv();
        } else {
            seen.send(tick.0).unwrap();
        }
    };
    let handle = LIBRARY.subscribe::<Tick>(ctx, options, Box::new(callback), None).unwrap();
    emit(ctx, Tick(-1));
    within(&inside);
    (handle, release, ticks)
}

#[test]
fn a_full_queue_gives_up_what_the_policy_says() {
    let cases: [(Policy, usize, &[i64]); 5] = [
        (Policy::DropNewest, 3, &[0, 1, 2]),
        (Policy::Reject, 3, &[0, 1, 2]),
        (Policy::DropOldest, 3, &[7, 8, 9]),
        (Policy::Latest, 3, &[9]),
        // The processing thread runs handlers and waits for nobody.
        (Policy::Wait(Duration::from_secs(60)), 3, &[0, 1, 2]),
    ];
    for isolated in [false, true] {
        for (policy, capacity, expected) in cases {
            let ctx = create(&LIBRARY);
            let mut options = options(capacity, policy);
            options.isolated = isolated;
            let (handle, release, ticks) = blocked(ctx, &options);
            // Another one has the instance's bound and sees all.
            let (seen, all) = mpsc::channel();
            on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
            call(ctx, Emit(10)).unwrap();
            assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 10 - expected.len() as u64, "{policy:?}");
            drop(release);
            LIBRARY.shutdown(ctx).unwrap();
            assert_eq!(ticks.iter().collect::<Vec<_>>(), expected, "{policy:?}");
            assert_eq!(all.iter().collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_declaration_says_what_the_subscription_does_not() {
    #[derive(Clone)]
    struct Level(i64);
    impl Event for Level {
        type Lane = Api;
        const NAME: &'static str = "Level";
        const QUEUE: QueueOptions = QueueOptions::declared(Some(2), Some(Policy::DropOldest));
        brokers_core::site!(event, Level);
    }

    let ctx = create(&LIBRARY);
    let (_, release, _) = blocked(ctx, &SubscribeOptions::default());
    let subscribe = |options: &SubscribeOptions| {
        let (seen, levels) = mpsc::channel();
        let callback = move |_, level: &Level| seen.send(level.0).unwrap();
        LIBRARY.subscribe::<Level>(ctx, options, Box::new(callback), None).unwrap();
        levels
    };
    let declared = subscribe(&SubscribeOptions::default());
    let said = subscribe(&options(3, Policy::Latest));
    (0..5).for_each(|level| emit(ctx, Level(level)));
    drop(release);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(declared.iter().collect::<Vec<_>>(), [3, 4]);
    assert_eq!(said.iter().collect::<Vec<_>>(), [4]);
}

#[test]
fn events_are_delivered_in_emit_order_with_and_without_a_queue_of_their_own() {
    let ctx = create(&LIBRARY);
    let (_, release, _) = blocked(ctx, &SubscribeOptions::default());
    let (seen, order) = mpsc::channel();
    for (who, options) in
        [(0, SubscribeOptions::default()), (1, options(100, Policy::DropNewest)), (2, options(4, Policy::DropOldest))]
    {
        let seen = seen.clone();
        let callback = move |_, tick: &Tick| seen.send((tick.0, who)).unwrap();
        LIBRARY.subscribe::<Tick>(ctx, &options, Box::new(callback), None).unwrap();
    }
    drop(seen);
    call(ctx, Emit(8)).unwrap();
    drop(release);
    LIBRARY.shutdown(ctx).unwrap();
    let order: Vec<(i64, i32)> = order.iter().collect();
    assert!(order.is_sorted_by_key(|(tick, _)| *tick), "{order:?}");
    let of = |one: i32| order.iter().filter(|(_, who)| *who == one).map(|(tick, _)| *tick).collect::<Vec<_>>();
    assert_eq!((of(0), of(1), of(2)), ((0..8).collect(), (0..8).collect(), (4..8).collect()));
}

/// Random emits, deliveries and ends, against a model in which each subscription has a list.
#[test]
fn policies_are_as_their_model_says() {
    for seed in 0..40 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut manual = CreateOptions::default();
        manual.delivery = DeliveryMode::Manual;
        manual.event_capacity = 6;
        let ctx = LIBRARY.create(&manual).unwrap();
        let policies = [Policy::DropNewest, Policy::DropOldest, Policy::Latest, Policy::Reject];
        let subscriptions: Vec<_> = (0..4)
            .map(|_| {
                let (capacity, policy) = (random.usize(0..5), policies[random.usize(0..4)]);
                let seen = Arc::new(Mutex::new(Vec::new()));
                let sees = seen.clone();
                let callback = move |_, tick: &Tick| sees.lock().unwrap().push(tick.0);
                let options = options(capacity, policy);
                let handle = LIBRARY.subscribe::<Tick>(ctx, &options, Box::new(callback), None).unwrap();
                let shares = capacity == 0 && matches!(policy, Policy::DropNewest | Policy::Reject);
                (handle, shares, if capacity == 0 { 6 } else { capacity }, policy, seen)
            })
            .collect();
        let mut models: Vec<(VecDeque<i64>, u64, Vec<i64>)> = vec![Default::default(); 4];
        for tick in 0..200 {
            if random.u8(0..4) > 0 {
                emit(ctx, Tick(tick));
                for ((_, shares, capacity, policy, _), (waiting, lost, _)) in subscriptions.iter().zip(&mut models) {
                    let capacity = if *policy == Policy::Latest { 1 } else { *capacity };
                    assert!(!shares || capacity == 6);
                    if waiting.len() == capacity {
                        *lost += 1;
                        if matches!(policy, Policy::DropOldest | Policy::Latest) {
                            waiting.pop_front();
                        } else {
                            continue;
                        }
                    }
                    waiting.push_back(tick);
                }
            } else {
                // So many callbacks, in the order of the events.
                let max = random.usize(1..8);
                let ran = LIBRARY.dispatch(ctx, max, Some(Duration::ZERO)).unwrap();
                let waiting: usize = models.iter().map(|(waiting, ..)| waiting.len()).sum();
                assert_eq!(ran, max.min(waiting), "seed {seed}, tick {tick}");
                for ((.., seen), (waiting, _, gone)) in subscriptions.iter().zip(&mut models) {
                    let seen = seen.lock().unwrap();
                    while gone.len() < seen.len() {
                        gone.push(waiting.pop_front().unwrap());
                    }
                    assert_eq!(*gone, *seen, "seed {seed}, tick {tick}");
                }
                // What a callback of the ring has begun waits no more for any other; here all of it is delivered or none.
                while models.iter().zip(&subscriptions).any(|((waiting, ..), (_, shares, ..))| {
                    *shares
                        && waiting.len()
                            != models.iter().zip(&subscriptions).find(|(_, other)| other.1).unwrap().0.0.len()
                }) {
                    LIBRARY.dispatch(ctx, 1, Some(Duration::ZERO)).unwrap();
                    for ((.., seen), (waiting, _, gone)) in subscriptions.iter().zip(&mut models) {
                        while gone.len() < seen.lock().unwrap().len() {
                            gone.push(waiting.pop_front().unwrap());
                        }
                    }
                }
            }
            for ((handle, .., policy, _), (_, lost, _)) in subscriptions.iter().zip(&models) {
                assert_eq!(LIBRARY.lost(ctx, *handle).unwrap(), *lost, "seed {seed}, tick {tick}, {policy:?}");
            }
        }
        LIBRARY.shutdown(ctx).unwrap();
        for ((.., seen), (waiting, _, gone)) in subscriptions.iter().zip(&mut models) {
            gone.extend(waiting.drain(..));
            assert_eq!(*gone, *seen.lock().unwrap());
        }
    }
}

#[test]
fn the_hook_hears_of_losses_before_the_next_event_and_also_when_none_follows() {
    let ctx = create(&LIBRARY);
    let (told, heard) = mpsc::channel();
    let mut hooked = options(2, Policy::DropOldest);
    let tell = told.clone();
    hooked.on_lost = Some(Arc::new(move |ctx, lost| tell.send((ctx, "lost", lost as i64)).unwrap()));
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let callback = move |ctx, tick: &Tick| {
        told.send((ctx, "seen", tick.0)).unwrap();
        if tick.0 < 0 {
            entered.send(()).unwrap();
            let _ = released.recv();
        }
    };
    LIBRARY.subscribe::<Tick>(ctx, &hooked, Box::new(callback), None).unwrap();
    emit(ctx, Tick(-1));
    within(&inside);
    call(ctx, Emit(5)).unwrap();
    release.send(()).unwrap();
    let next = || heard.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(
        [next(), next(), next(), next()],
        [(ctx, "seen", -1), (ctx, "lost", 3), (ctx, "seen", 3), (ctx, "seen", 4)]
    );

    // The queue takes none of these, and nothing follows them.
    let (told, losses) = mpsc::channel();
    let mut options = SubscribeOptions::default();
    options.on_lost = Some(Arc::new(move |_, lost| told.send(lost).unwrap()));
    let handle =
        LIBRARY.subscribe::<Unfit>(ctx, &options, Box::new(|_, _| panic!("it cannot be copied")), None).unwrap();
    emit(ctx, Unfit);
    assert_eq!(losses.recv_timeout(Duration::from_secs(10)).unwrap(), 1);
    assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 1);
    LIBRARY.shutdown(ctx).unwrap();
}

/// An event whose copying panics.
struct Unfit;

impl Clone for Unfit {
    fn clone(&self) -> Self {
        panic!("on purpose")
    }
}

impl Event for Unfit {
    type Lane = Api;
    const NAME: &'static str = "Unfit";
    brokers_core::site!(event, Unfit);
}

#[test]
fn a_hook_may_end_its_subscription_and_the_event_is_not_delivered() {
    let ctx = create(&LIBRARY);
    let mut hooked = options(1, Policy::DropOldest);
    hooked.on_lost = Some(Arc::new(|ctx, _| LIBRARY.off_all::<Tick>(ctx).unwrap()));
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let callback = move |_, tick: &Tick| {
        assert_eq!(tick.0, -1, "called after its end");
        entered.send(()).unwrap();
        let _ = released.recv();
    };
    let destroyed = Destroyed::default();
    let count = destroyed.clone();
    let destroy = Box::new(move || count.count());
    LIBRARY.subscribe::<Tick>(ctx, &hooked, Box::new(callback), Some(destroy)).unwrap();
    emit(ctx, Tick(-1));
    within(&inside);
    call(ctx, Emit(2)).unwrap();
    drop(release);
    eventually("destroy", || destroyed.times() == 1);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn a_thread_that_runs_no_handlers_waits_for_room_if_the_policy_says_so() {
    let ctx = create(&LIBRARY);
    let context = run(ctx, |context| context);
    let (handle, release, ticks) = blocked(ctx, &options(2, Policy::Wait(Duration::from_secs(60))));
    let emitting = thread::spawn(move || (0..50).for_each(|n| event::emit(&context, Tick(n))));
    drop(release);
    assert!(ticks.iter().take(50).eq(0..50));
    emitting.join().unwrap();
    assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 0);
    LIBRARY.shutdown(ctx).unwrap();

    // Nobody makes room.
    let ctx = create(&LIBRARY);
    let context = run(ctx, |context| context);
    let (handle, release, ticks) = blocked(ctx, &options(2, Policy::Wait(Duration::from_millis(50))));
    let begun = Instant::now();
    (0..3).for_each(|n| event::emit(&context, Tick(n)));
    assert!(begun.elapsed() >= Duration::from_millis(50));
    assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 1);
    drop(release);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn what_must_be_delivered_waits_for_room_and_fails_if_there_is_none() {
    for capacity in [0, 2] {
        let mut small = CreateOptions::default();
        small.event_capacity = 2;
        let ctx = LIBRARY.create(&small).unwrap();
        let context = run(ctx, |context| context);
        let (handle, release, ticks) = blocked(ctx, &options(capacity, Policy::DropNewest));
        let must = |n, within| event::emit_must_deliver(&context, Tick(n), within);
        let soon = Duration::from_millis(20);
        must(0, soon).unwrap();
        must(1, soon).unwrap();
        assert_eq!(must(2, soon).unwrap_err().listeners, 1);
        assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 1);
        // On the processing thread it does not wait.
        let refused = run(ctx, |context| event::emit_must_deliver(&context, Tick(3), Duration::from_secs(60)).is_err());
        assert!(refused);
        let emitting = thread::spawn(move || event::emit_must_deliver(&context, Tick(4), Duration::from_secs(60)));
        drop(release);
        emitting.join().unwrap().unwrap();
        LIBRARY.shutdown(ctx).unwrap();
        assert_eq!(ticks.iter().collect::<Vec<_>>(), [0, 1, 4]);
    }
}

#[test]
fn an_isolated_callback_delays_no_other_and_off_waits_for_it() {
    let ctx = create(&LIBRARY);
    let mut isolated = SubscribeOptions::default();
    isolated.isolated = true;
    let (slow, release, ticks) = blocked(ctx, &isolated);
    let (seen, names) = mpsc::channel();
    on::<Tick>(ctx, move |_, _| seen.send(thread::current().name().map(str::to_owned)).unwrap());
    call(ctx, Emit(3)).unwrap();
    assert!(names.iter().take(3).all(|name| name.as_deref() == Some("testlib-events")));
    assert!(ticks.try_recv().is_err());
    thread::scope(|scope| {
        let off = scope.spawn(|| status(LIBRARY.off::<Tick>(ctx, slow)));
        drop(release);
        assert_eq!(off.join().unwrap(), Status::Ok);
    });
    let after: Vec<i64> = ticks.iter().collect();
    assert!(after.len() <= 3, "called after off");
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn what_waits_for_an_isolated_callback_is_delivered_at_shutdown() {
    let ctx = create(&LIBRARY);
    let mut isolated = SubscribeOptions::default();
    isolated.isolated = true;
    let (_, release, ticks) = blocked(ctx, &isolated);
    call(ctx, Emit(100)).unwrap();
    drop(release);
    LIBRARY.shutdown(ctx).unwrap();
    assert!(ticks.iter().eq(0..100));
}

#[test]
fn instances_may_share_their_delivery_thread() {
    let mut shared = CreateOptions::default();
    shared.shared_threads = true;
    let roles = Arc::new(Mutex::new(Vec::new()));
    let (starts, stops) = (roles.clone(), roles.clone());
    shared.on_thread_start = Some(Arc::new(move |role| starts.lock().unwrap().push((role, true))));
    shared.on_thread_stop = Some(Arc::new(move |role| stops.lock().unwrap().push((role, false))));
    let running = Arc::new(AtomicBool::new(false));
    let (seen, ids) = mpsc::channel();
    let instances: Vec<u64> = (0..5).map(|_| LIBRARY.create(&shared).unwrap()).collect();
    for ctx in &instances {
        let (running, seen) = (running.clone(), seen.clone());
        on::<Tick>(*ctx, move |ctx, tick| {
            assert!(!running.swap(true, Ordering::SeqCst));
            seen.send((ctx, tick.0, thread::current().id())).unwrap();
            running.store(false, Ordering::SeqCst);
        });
    }
    instances.iter().for_each(|ctx| call(*ctx, Emit(5000)).unwrap());
    drop(seen);
    instances.iter().for_each(|ctx| LIBRARY.shutdown(*ctx).unwrap());
    let all: Vec<_> = ids.iter().collect();
    assert_eq!(all.len(), 25_000);
    assert!(all.iter().all(|(.., id)| *id == all[0].2));
    for ctx in &instances {
        assert!(all.iter().filter(|(of, ..)| of == ctx).map(|(_, tick, _)| *tick).eq(0..5000));
    }
    let deliveries: Vec<bool> = roles
        .lock()
        .unwrap()
        .iter()
        .filter(|(role, _)| *role == ThreadRole::Delivery)
        .map(|(_, start)| *start)
        .collect();
    assert_eq!(deliveries, [true, false], "one thread, which has ended");
}

#[test]
fn hooks_run_on_the_threads_they_are_about() {
    let mut options = CreateOptions::default();
    let threads = Arc::new(Mutex::new(Vec::new()));
    let name = || thread::current().name().unwrap().to_owned();
    let (starts, stops) = (threads.clone(), threads.clone());
    options.on_thread_start = Some(Arc::new(move |role| {
        starts.lock().unwrap().push((role, true, name()));
        panic!("on purpose");
    }));
    options.on_thread_stop = Some(Arc::new(move |role| stops.lock().unwrap().push((role, false, name()))));
    let ctx = LIBRARY.create(&options).unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    for isolated in [false, true] {
        let calls = calls.clone();
        let mut options = SubscribeOptions::default();
        options.isolated = isolated;
        let callback = move |_, _: &Tick| {
            calls.fetch_add(1, Ordering::SeqCst);
        };
        LIBRARY.subscribe::<Tick>(ctx, &options, Box::new(callback), None).unwrap();
    }
    emit(ctx, Tick(1));
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    let threads = threads.lock().unwrap();
    for (role, name) in [(ThreadRole::Delivery, "testlib-events"), (ThreadRole::Isolated, "testli-isolated")] {
        let of: Vec<_> =
            threads.iter().filter(|(one, ..)| *one == role).map(|(_, start, name)| (*start, name.as_str())).collect();
        assert_eq!(of, [(true, name), (false, name)]);
    }
}

thread_local! {
    /// What a binding does around this thread's callbacks right now.
    static AROUND: Cell<(u32, u32)> = const { Cell::new((0, 0)) };
}

fn around_thread(live: &mut (dyn FnMut() + Send)) {
    AROUND.set((AROUND.get().0 + 1, 0));
    live();
    AROUND.set((0, 0));
}

fn around_batch(deliver: &mut (dyn FnMut() + Send)) {
    let (threads, batches) = AROUND.get();
    AROUND.set((threads, batches + 1));
    deliver();
    AROUND.set((threads, batches));
    BATCHES.fetch_add(1, Ordering::SeqCst);
}

static BATCHES: AtomicUsize = AtomicUsize::new(0);

#[test]
fn what_a_binding_does_around_callbacks_is_done_once_for_all_that_wait() {
    for mode in [DeliveryMode::Thread, DeliveryMode::Manual] {
        let is_manual = mode == DeliveryMode::Manual;
        let mut create = CreateOptions::default();
        create.delivery = mode;
        create.around = Some(Around { thread: around_thread, batch: around_batch });
        let hooks = Arc::new(Mutex::new(Vec::new()));
        let (starts, stops) = (hooks.clone(), hooks.clone());
        create.on_thread_start = Some(Arc::new(move |role| starts.lock().unwrap().push((role, AROUND.get()))));
        create.on_thread_stop = Some(Arc::new(move |role| stops.lock().unwrap().push((role, AROUND.get()))));
        let ctx = LIBRARY.create(&create).unwrap();
        let (seen, around) = mpsc::channel();
        let (release, released) = held();
        let callback = move |_, tick: &Tick| {
            if tick.0 == 0 {
                let _ = released.recv();
            }
            seen.send(AROUND.get()).unwrap();
        };
        LIBRARY.subscribe::<Tick>(ctx, &SubscribeOptions::default(), Box::new(callback), None).unwrap();
        // More than a turn takes.
        call(ctx, Emit(10_000)).unwrap();
        let before = BATCHES.load(Ordering::SeqCst);
        drop(release);
        if is_manual {
            LIBRARY.dispatch(ctx, 5_000, None).unwrap();
        }
        LIBRARY.shutdown(ctx).unwrap();
        let expected = (u32::from(!is_manual), 1);
        assert_eq!(around.iter().collect::<Vec<_>>(), vec![expected; 10_000]);
        // What begins the end may come for itself.
        let batches = BATCHES.load(Ordering::SeqCst) - before;
        assert!((1..=3).contains(&batches), "{batches}");
        let hooks = hooks.lock().unwrap();
        let of = |one| hooks.iter().filter(|(role, _)| *role == one).map(|(_, around)| *around).collect::<Vec<_>>();
        assert_eq!(of(ThreadRole::Delivery), vec![(1, 0); if is_manual { 0 } else { 2 }]);
        assert_eq!(of(ThreadRole::Processing), vec![(0, 0); 2]);
    }
}

/// A subscription that is pulled, how often its bell rang, and what its callback saw.
struct PulledTicks {
    handle: u64,
    pulled: Pulled,
    rings: Arc<AtomicUsize>,
    ticks: mpsc::Receiver<(i64, thread::ThreadId)>,
    destroyed: Arc<AtomicUsize>,
}

fn pulled(ctx: u64, options: &SubscribeOptions) -> PulledTicks {
    let (rings, destroyed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (seen, ticks) = mpsc::channel();
    let (ringing, destroying) = (rings.clone(), destroyed.clone());
    let bell = move || {
        ringing.fetch_add(1, Ordering::SeqCst);
    };
    let callback = move |_, tick: &Tick| seen.send((tick.0, thread::current().id())).unwrap();
    let destroy = move || {
        destroying.fetch_add(1, Ordering::SeqCst);
    };
    let bell: Bell = Arc::new(bell);
    let subscribed = LIBRARY.subscribe_as::<Tick, Whole>(ctx, options, Some(bell), callback, Some(Box::new(destroy)));
    let (handle, pulled) = subscribed.unwrap();
    PulledTicks { handle, pulled: pulled.unwrap(), rings, ticks, destroyed }
}

impl PulledTicks {
    fn seen(&self) -> Vec<i64> {
        self.ticks.try_iter().map(|(tick, _)| tick).collect()
    }

    fn rings(&self) -> usize {
        self.rings.load(Ordering::SeqCst)
    }
}

#[test]
fn a_pulled_subscription_is_delivered_where_it_is_pulled_and_its_bell_rings_once_until_nothing_is_left() {
    let ctx = create(&LIBRARY);
    let one = pulled(ctx, &SubscribeOptions::default());
    assert_eq!((one.pulled.pull(9), one.rings()), (0, 0));
    call(ctx, Emit(100)).unwrap();
    assert_eq!(one.rings(), 1);
    assert_eq!(one.pulled.pull(1), 1);
    assert_eq!(one.pulled.pull(60), 60);
    call(ctx, Emit(5)).unwrap();
    assert_eq!(one.rings(), 1, "whoever has not found nothing is not told again");
    assert_eq!(one.pulled.pull(100), 44);
    call(ctx, Emit(1)).unwrap();
    assert_eq!(one.rings(), 2);
    assert_eq!(one.pulled.pull(100), 1);
    let seen: Vec<_> = one.ticks.try_iter().collect();
    assert!(seen.iter().all(|(_, thread)| *thread == thread::current().id()));
    assert!(seen.iter().map(|(tick, _)| *tick).eq((0..100).chain(0..5).chain(0..1)));
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!((one.pulled.pull(9), one.destroyed.load(Ordering::SeqCst)), (0, 1));
}

#[test]
fn what_waits_to_be_pulled_is_bounded_as_the_policy_says() {
    let cases: [(Policy, &[i64]); 3] =
        [(Policy::DropNewest, &[0, 1, 2]), (Policy::DropOldest, &[7, 8, 9]), (Policy::Latest, &[9])];
    for (policy, expected) in cases {
        let ctx = create(&LIBRARY);
        let one = pulled(ctx, &options(3, policy));
        call(ctx, Emit(10)).unwrap();
        assert_eq!(LIBRARY.lost(ctx, one.handle).unwrap(), 10 - expected.len() as u64);
        one.pulled.pull(100);
        assert_eq!(one.seen(), expected, "{policy:?}");
        LIBRARY.shutdown(ctx).unwrap();
    }
}

#[test]
fn a_pulled_subscription_ends_without_whoever_pulls() {
    let ctx = create(&LIBRARY);
    let one = pulled(ctx, &SubscribeOptions::default());
    call(ctx, Emit(3)).unwrap();
    one.pulled.pull(1);
    LIBRARY.off::<Tick>(ctx, one.handle).unwrap();
    assert_eq!((one.pulled.pull(9), one.seen(), one.destroyed.load(Ordering::SeqCst)), (0, vec![0], 1));
    assert_eq!(status(LIBRARY.off::<Tick>(ctx, one.handle)), Status::BadHandle);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(one.destroyed.load(Ordering::SeqCst), 1);
}

#[test]
fn a_shutdown_hands_over_what_waits_to_be_pulled_and_waits_for_nobody() {
    let ctx = create(&LIBRARY);
    let one = pulled(ctx, &SubscribeOptions::default());
    call(ctx, Emit(500)).unwrap();
    one.pulled.pull(1);
    let begun = Instant::now();
    LIBRARY.shutdown(ctx).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    assert_eq!(one.seen(), (0..500).collect::<Vec<_>>());
}

#[test]
fn whoever_pulls_while_a_shutdown_begins_hands_over_the_rest() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (seen, ticks) = mpsc::channel();
    let callback = move |_, tick: &Tick| {
        if tick.0 == 0 {
            entered.send(()).unwrap();
            let _ = released.recv();
        }
        seen.send(tick.0).unwrap();
    };
    let (options, bell): (_, Bell) = (SubscribeOptions::default(), Arc::new(|| {}));
    let subscribed = LIBRARY.subscribe_as::<Tick, Whole>(ctx, &options, Some(bell), callback, None);
    let pulled = subscribed.unwrap().1.unwrap();
    call(ctx, Emit(50)).unwrap();
    let pulling = thread::spawn(move || pulled.pull(1));
    within(&inside);
    let shutting = thread::spawn(move || LIBRARY.shutdown(ctx));
    eventually("the shutdown has begun", || !LIBRARY.is_valid(ctx));
    drop(release);
    shutting.join().unwrap().unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), (0..50).collect::<Vec<_>>());
    assert!(pulling.join().unwrap() > 0);
}
