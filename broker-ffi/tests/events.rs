//! Events on their way to callbacks.
#![cfg(not(loom))]

mod support;

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use broker_ffi::{CreateOptions, Status, SubscribeOptions};
use brokers_core::event::{self, Event};
use brokers_core::lane::Api;
use support::*;

#[test]
fn a_burst_loses_nothing_and_keeps_its_order() {
    let ctx = create(&LIBRARY);
    let (seen, ticks) = mpsc::channel();
    let handle = on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
    call(ctx, Emit(20_000)).unwrap();
    assert!(ticks.iter().take(20_000).eq(0..20_000));
    assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 0);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn callbacks_run_one_at_a_time_on_a_thread_of_that_name() {
    let ctx = create(&LIBRARY);
    let running = Arc::new(AtomicBool::new(false));
    let (seen, names) = mpsc::channel();
    for _ in 0..3 {
        let (running, seen) = (running.clone(), seen.clone());
        on::<Tick>(ctx, move |_, _| {
            assert!(!running.swap(true, Ordering::SeqCst));
            seen.send(thread::current().name().map(str::to_owned)).unwrap();
            running.store(false, Ordering::SeqCst);
        });
    }
    call(ctx, Emit(100)).unwrap();
    assert!(names.iter().take(300).all(|name| name.as_deref() == Some("testlib-events")));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_subscription_sees_only_what_was_emitted_after_it() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    on::<Tick>(ctx, move |_, tick| {
        if tick.0 == 0 {
            entered.send(()).unwrap();
            released.recv().unwrap();
        }
    });
    call(ctx, Emit(10)).unwrap();
    within(&inside);
    let (seen, ticks) = mpsc::channel();
    on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
    emit(ctx, Tick(77));
    release.send(()).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [77]);
}

#[test]
fn what_comes_over_the_capacity_is_counted_for_each_subscription() {
    let mut options = CreateOptions::default();
    options.event_capacity = 10;
    let ctx = LIBRARY.create(&options).unwrap();
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (seen, ticks) = mpsc::channel();
    let first = on::<Tick>(ctx, move |_, tick| {
        if tick.0 == -1 {
            entered.send(()).unwrap();
            released.recv().unwrap();
        }
        seen.send(tick.0).unwrap();
    });
    let second = on::<Tick>(ctx, |_, _| {});
    let other = on::<Counted>(ctx, |_, _| {});
    emit(ctx, Tick(-1));
    within(&inside);
    call(ctx, Emit(30)).unwrap();
    assert_eq!(LIBRARY.lost(ctx, first).unwrap(), 20);
    assert_eq!(LIBRARY.lost(ctx, second).unwrap(), 20);
    assert_eq!(LIBRARY.lost(ctx, other).unwrap(), 0);
    release.send(()).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), (-1..10).collect::<Vec<_>>());
}

#[test]
fn off_waits_for_a_running_callback_and_none_comes_after() {
    for _ in 0..50 {
        let ctx = create(&LIBRARY);
        let running = Arc::new(AtomicBool::new(false));
        let (entered, inside) = mpsc::channel();
        let flag = running.clone();
        let (handle, destroyed) = on_counted::<Tick>(ctx, move |_, _| {
            flag.store(true, Ordering::SeqCst);
            let _ = entered.send(());
            thread::yield_now();
            flag.store(false, Ordering::SeqCst);
        });
        call(ctx, Emit(100)).unwrap();
        within(&inside);
        LIBRARY.off::<Tick>(ctx, handle).unwrap();
        assert_eq!(destroyed.times(), 1);
        assert!(!running.load(Ordering::SeqCst));
        assert!(inside.try_iter().count() < 100);
        assert_eq!(call(ctx, Echo(1)).unwrap(), 1);
        assert!(inside.try_recv().is_err(), "called after off");
        LIBRARY.shutdown(ctx).unwrap();
        assert_eq!(destroyed.times(), 1);
    }
}

#[test]
fn off_gives_up_on_a_callback_that_does_not_return_and_destroy_follows() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (handle, destroyed) = on_counted::<Tick>(ctx, move |_, _| {
        entered.send(()).unwrap();
        released.recv().unwrap();
    });
    emit(ctx, Tick(1));
    within(&inside);
    let before = Instant::now();
    assert_eq!(status(LIBRARY.off::<Tick>(ctx, handle)), Status::Timeout);
    assert!(before.elapsed() >= Duration::from_secs(5));
    assert_eq!(destroyed.times(), 0);
    emit(ctx, Tick(2));
    thread::scope(|scope| {
        // Both wait for the callback, though the subscription was ended before.
        let again = scope.spawn(|| (status(LIBRARY.off::<Tick>(ctx, handle)), destroyed.times()));
        let all = scope.spawn(|| (status(LIBRARY.off_all::<Tick>(ctx)), destroyed.times()));
        thread::sleep(Duration::from_millis(100));
        release.send(()).unwrap();
        assert_eq!(again.join().unwrap(), (Status::Ok, 1));
        assert_eq!(all.join().unwrap(), (Status::Ok, 1));
    });
    assert_eq!(status(LIBRARY.off::<Tick>(ctx, handle)), Status::BadHandle);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(destroyed.times(), 1);
    assert!(inside.try_recv().is_err(), "called after off");
}

#[test]
fn off_after_the_callback_ended_itself_waits_for_its_return() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let handle = Arc::new(AtomicI64::new(0));
    let own = handle.clone();
    let (subscription, destroyed) = on_counted::<Tick>(ctx, move |ctx, _| {
        LIBRARY.off::<Tick>(ctx, own.load(Ordering::SeqCst) as u64).unwrap();
        entered.send(()).unwrap();
        released.recv().unwrap();
    });
    handle.store(subscription as i64, Ordering::SeqCst);
    emit(ctx, Tick(1));
    within(&inside);
    thread::scope(|scope| {
        let off = scope.spawn(|| (status(LIBRARY.off::<Tick>(ctx, subscription)), destroyed.times()));
        let all = scope.spawn(|| (status(LIBRARY.off_all::<Tick>(ctx)), destroyed.times()));
        thread::sleep(Duration::from_millis(100));
        assert_eq!(destroyed.times(), 0);
        release.send(()).unwrap();
        assert_eq!(off.join().unwrap(), (Status::Ok, 1));
        assert_eq!(all.join().unwrap(), (Status::Ok, 1));
    });
    assert_eq!(status(LIBRARY.off::<Tick>(ctx, subscription)), Status::BadHandle);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn off_from_inside_its_own_callback_takes_effect_at_once() {
    let ctx = create(&LIBRARY);
    let handle = Arc::new(AtomicI64::new(0));
    let own = handle.clone();
    let (told, outcome) = mpsc::channel();
    let (subscription, destroyed) = on_counted::<Tick>(ctx, move |ctx, _| {
        let before = Instant::now();
        let handle = own.load(Ordering::SeqCst) as u64;
        let off = [(); 2].map(|()| status(LIBRARY.off::<Tick>(ctx, handle)));
        told.send((off, before.elapsed() < Duration::from_secs(4))).unwrap();
    });
    handle.store(subscription as i64, Ordering::SeqCst);
    call(ctx, Emit(5)).unwrap();
    assert_eq!(outcome.recv().unwrap(), ([Status::Ok; 2], true));
    LIBRARY.shutdown(ctx).unwrap();
    assert!(outcome.recv().is_err(), "called after off");
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn a_callback_may_end_the_others_and_subscribe_new_ones() {
    let ctx = create(&LIBRARY);
    let (told, seen) = mpsc::channel();
    let (_, first) = on_counted::<Tick>(ctx, move |ctx, tick| {
        LIBRARY.off_all::<Tick>(ctx).unwrap();
        told.send(tick.0).unwrap();
        let told = told.clone();
        on::<Tick>(ctx, move |_, tick| told.send(100 + tick.0).unwrap());
    });
    let (_, second) = on_counted::<Tick>(ctx, |_, _| panic!("ended before its turn"));
    emit(ctx, Tick(1));
    assert_eq!(seen.recv().unwrap(), 1);
    eventually("both are given back", || first.times() == 1 && second.times() == 1);
    emit(ctx, Tick(2));
    assert_eq!(seen.recv().unwrap(), 102);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!((first.times(), second.times()), (1, 1));
}

#[test]
fn two_callbacks_may_end_each_others_subscriptions() {
    let (a, b) = (create(&LIBRARY), create(&LIBRARY));
    let barrier = Arc::new(std::sync::Barrier::new(2));
    let subscribe = |ctx: u64, other: u64| {
        let barrier = barrier.clone();
        on_counted::<Tick>(ctx, move |_, _| {
            barrier.wait();
            LIBRARY.off_all::<Tick>(other).unwrap();
        })
        .1
    };
    let destroyed = [subscribe(a, b), subscribe(b, a)];
    emit(a, Tick(1));
    emit(b, Tick(1));
    eventually("both are given back", || destroyed.iter().all(|destroyed| destroyed.times() == 1));
    LIBRARY.shutdown(a).unwrap();
    LIBRARY.shutdown(b).unwrap();
}

#[test]
fn unsubscribe_does_not_wait_and_destroy_tells_the_end() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (handle, destroyed) = on_counted::<Tick>(ctx, move |_, _| {
        entered.send(()).unwrap();
        released.recv().unwrap();
    });
    emit(ctx, Tick(1));
    within(&inside);
    LIBRARY.unsubscribe(ctx, handle).unwrap();
    assert_eq!(destroyed.times(), 0);
    release.send(()).unwrap();
    eventually("destroy", || destroyed.times() == 1);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn ending_the_last_subscription_does_not_wait_for_an_event_that_is_being_copied() {
    /// Its copy takes as long as the test wants.
    struct Slow(mpsc::Sender<()>, Arc<Held>);
    impl Clone for Slow {
        fn clone(&self) -> Self {
            self.0.send(()).unwrap();
            let _ = self.1.recv();
            Slow(self.0.clone(), self.1.clone())
        }
    }
    impl Event for Slow {
        type Lane = Api;
        const NAME: &'static str = "Slow";
        brokers_core::site!(event, Slow);
    }

    let ends: [fn(u64, u64) -> Status; 2] = [
        |ctx, handle| status(LIBRARY.unsubscribe(ctx, handle)),
        |ctx, handle| status(LIBRARY.off::<Slow>(ctx, handle)),
    ];
    for end in ends {
        let ctx = create(&LIBRARY);
        let (handle, destroyed) = on_counted::<Slow>(ctx, |_, _| panic!("called after its end"));
        let (copying, copies) = mpsc::channel();
        let (release, released) = held();
        thread::scope(|scope| {
            scope.spawn(move || emit(ctx, Slow(copying, Arc::new(released))));
            within(&copies);
            let before = Instant::now();
            assert_eq!(end(ctx, handle), Status::Ok);
            let took = before.elapsed();
            drop(release);
            assert!(took < Duration::from_secs(4), "{took:?}");
            assert_eq!(destroyed.times(), 1);
        });
        LIBRARY.shutdown(ctx).unwrap();
    }
}

#[test]
fn wrong_handles_are_refused_and_end_nothing() {
    let ctx = create(&LIBRARY);
    let (seen, ticks) = mpsc::channel();
    let handle = on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
    for wrong in [0, handle + 1, 1, u64::MAX] {
        assert_eq!(status(LIBRARY.off::<Tick>(ctx, wrong)), Status::BadHandle);
        assert_eq!(status(LIBRARY.unsubscribe(ctx, wrong)), Status::BadHandle);
        assert_eq!(status(LIBRARY.lost(ctx, wrong)), Status::BadHandle);
    }
    assert_eq!(status(LIBRARY.off::<Counted>(ctx, handle)), Status::BadHandle);
    LIBRARY.off_all::<Counted>(ctx).unwrap();
    let other = create(&LIBRARY);
    assert_eq!(status(LIBRARY.off::<Tick>(other, handle)), Status::BadHandle);
    emit(ctx, Tick(3));
    assert_eq!(ticks.recv().unwrap(), 3);
    LIBRARY.off::<Tick>(ctx, handle).unwrap();
    assert_eq!(status(LIBRARY.off::<Tick>(ctx, handle)), Status::BadHandle);
    LIBRARY.shutdown(ctx).unwrap();
    LIBRARY.shutdown(other).unwrap();
}

#[test]
fn a_panicking_callback_stops_neither_itself_nor_the_others() {
    let ctx = create(&LIBRARY);
    let (seen, ticks) = mpsc::channel();
    let mine = seen.clone();
    on::<Tick>(ctx, move |_, tick| {
        mine.send(tick.0).unwrap();
        panic!("on purpose");
    });
    on::<Tick>(ctx, move |_, tick| seen.send(tick.0 + 10).unwrap());
    call(ctx, Emit(2)).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [0, 10, 1, 11]);
}

#[test]
fn destroy_is_called_exactly_once_in_every_way_to_end() {
    let ends: [fn(u64, u64); 5] = [
        |ctx, handle| LIBRARY.off::<Tick>(ctx, handle).unwrap(),
        |ctx, _| LIBRARY.off_all::<Tick>(ctx).unwrap(),
        |ctx, handle| LIBRARY.unsubscribe(ctx, handle).unwrap(),
        |_, _| {},
        |ctx, handle| run(ctx, move |_| LIBRARY.off::<Tick>(ctx, handle).unwrap()),
    ];
    for end in ends {
        let ctx = create(&LIBRARY);
        let (captured, released) = dropping();
        let (handle, destroyed) = on_counted::<Tick>(ctx, move |_, _| {
            let _keeps = &captured;
        });
        call(ctx, Emit(10)).unwrap();
        end(ctx, handle);
        LIBRARY.shutdown(ctx).unwrap();
        assert_eq!(destroyed.times(), 1);
        assert_eq!(released.try_iter().count(), 1);
    }
}

#[test]
fn destroy_may_panic_and_may_call_anything() {
    let ctx = create(&LIBRARY);
    let destroy = Box::new(move || {
        assert_eq!(call(ctx, Echo(1)).unwrap(), 1);
        // It need not wait for itself.
        LIBRARY.off_all::<Tick>(ctx).unwrap();
        panic!("on purpose");
    });
    let handle = LIBRARY.subscribe::<Tick>(ctx, &SubscribeOptions::default(), Box::new(|_, _| {}), Some(destroy));
    LIBRARY.off::<Tick>(ctx, handle.unwrap()).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn events_are_freed_delivered_or_not() {
    let ctx = create(&LIBRARY);
    let alive = Arc::new(());
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let handle = on::<Counted>(ctx, move |_, _| {
        let _ = entered.send(());
        let _ = released.recv();
    });
    for _ in 0..10 {
        emit(ctx, Counted(alive.clone()));
    }
    within(&inside);
    drop(inside);
    LIBRARY.unsubscribe(ctx, handle).unwrap();
    drop(release);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(Arc::strong_count(&alive), 1);
}

#[test]
fn without_subscription_nothing_is_queued_or_copied() {
    let ctx = create(&LIBRARY);
    let alive = Arc::new(());
    let copies = |ctx| {
        let alive = alive.clone();
        run(ctx, move |context| {
            let (gate, open) = held();
            let blocked = on::<Tick>(ctx, move |_, _| {
                let _ = open.recv();
            });
            event::emit(&context, Tick(1));
            event::emit(&context, Counted(alive.clone()));
            let copies = Arc::strong_count(&alive) - 2;
            drop(gate);
            LIBRARY.unsubscribe(ctx, blocked).unwrap();
            copies
        })
    };
    assert_eq!(copies(ctx), 0);
    let handle = on::<Counted>(ctx, |_, _| {});
    assert_eq!(copies(ctx), 1);
    LIBRARY.off::<Counted>(ctx, handle).unwrap();
    eventually("the copy is gone", || Arc::strong_count(&alive) == 1);
    assert_eq!(copies(ctx), 0);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn subscribing_and_ending_race_with_events_and_shutdown() {
    for _ in 0..20 {
        let ctx = create(&LIBRARY);
        let (begun, running) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..4 {
                let begun = begun.clone();
                scope.spawn(move || {
                    for round in 0.. {
                        let destroyed = Destroyed::default();
                        let count = destroyed.clone();
                        let destroy = Box::new(move || count.count());
                        let options = SubscribeOptions::default();
                        match LIBRARY.subscribe::<Tick>(ctx, &options, Box::new(|_, _| {}), Some(destroy)) {
                            Ok(handle) => match status(LIBRARY.off::<Tick>(ctx, handle)) {
                                // With `BAD_…` the shutdown ended it, on the delivery thread.
                                Status::Ok => assert_eq!(destroyed.times(), 1),
                                ended => {
                                    assert!(matches!(ended, Status::BadHandle | Status::BadContext));
                                    eventually("destroy", || destroyed.times() == 1);
                                }
                            },
                            Err(fault) => {
                                assert!(matches!(fault.status, Status::Shutdown | Status::BadContext), "{fault}");
                                assert_eq!(destroyed.times(), 0);
                                return;
                            }
                        }
                        if round == 3 {
                            begun.send(()).unwrap();
                        }
                    }
                });
            }
            scope.spawn(move || while call(ctx, Emit(10)).is_ok() {});
            (0..4).for_each(|_| within(&running));
            LIBRARY.shutdown(ctx).unwrap();
        });
    }
}

/// Wakes are left to the end of a turn only where that makes no difference to anybody.
#[test]
fn an_event_does_not_wait_for_the_end_of_the_provider_that_emits_it() {
    let ctx = create(&LIBRARY);
    let (seen, has_seen) = mpsc::channel();
    on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
    // One and the same turn: it waits for each of its events to be seen before it emits the next.
    let all = run(ctx, move |context| {
        (0..100).all(|tick| {
            event::emit(&context, Tick(tick));
            has_seen.recv_timeout(Duration::from_secs(10)) == Ok(tick)
        })
    });
    assert!(all);
    LIBRARY.shutdown(ctx).unwrap();
}
