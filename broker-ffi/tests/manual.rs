//! Delivery on a thread of the host's.
#![cfg(all(unix, not(loom)))]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use broker_ffi::{CreateOptions, DeliveryMode, Status, SubscribeOptions, Timeout};
use support::*;

const NOW: Option<Duration> = Some(Duration::ZERO);
const LONG: Option<Duration> = Some(Duration::from_secs(60));

fn manual() -> u64 {
    let mut options = CreateOptions::default();
    options.delivery = DeliveryMode::Manual;
    LIBRARY.create(&options).unwrap()
}

/// Whether the poll handle is readable, within so many milliseconds.
fn is_readable(ctx: u64, within: i32) -> bool {
    let fd = LIBRARY.poll_handle(ctx).unwrap() as i32;
    let mut poll = libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
    // SAFETY: one entry, alive during the call.
    unsafe { libc::poll(&raw mut poll, 1, within) == 1 }
}

fn collect(ctx: u64) -> Arc<Mutex<Vec<i64>>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sees = seen.clone();
    on::<Tick>(ctx, move |_, tick| sees.lock().unwrap().push(tick.0));
    seen
}

#[test]
fn only_instances_without_a_delivery_thread_are_dispatched() {
    let ctx = create(&LIBRARY);
    assert_eq!(status(LIBRARY.poll_handle(ctx)), Status::InvalidArgument);
    assert_eq!(status(LIBRARY.dispatch(ctx, 1, NOW)), Status::InvalidArgument);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(status(LIBRARY.dispatch(ctx, 1, NOW)), Status::BadContext);
}

#[test]
fn callbacks_run_where_dispatch_is_called_as_many_as_asked_for() {
    let ctx = manual();
    let here = thread::current().id();
    let ran = Arc::new(AtomicUsize::new(0));
    for _ in 0..3 {
        let ran = ran.clone();
        on::<Tick>(ctx, move |_, _| {
            assert_eq!(thread::current().id(), here);
            ran.fetch_add(1, Ordering::SeqCst);
        });
    }
    call(ctx, Emit(4)).unwrap();
    assert_eq!(ran.load(Ordering::SeqCst), 0);
    for (max, expected) in [(0, 0), (1, 1), (4, 4), (5, 5), (100, 2), (100, 0)] {
        assert_eq!(LIBRARY.dispatch(ctx, max, NOW).unwrap(), expected);
    }
    assert_eq!(ran.load(Ordering::SeqCst), 12);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn the_poll_handle_is_readable_exactly_while_something_is_due() {
    let ctx = manual();
    let seen = collect(ctx);
    assert!(!is_readable(ctx, 0));
    for _ in 0..100 {
        call(ctx, Emit(3)).unwrap();
        // Whoever only polls is told as often as he asks.
        assert!(is_readable(ctx, 10_000) && is_readable(ctx, 0));
        assert_eq!(LIBRARY.dispatch(ctx, 2, NOW).unwrap(), 2);
        assert!(is_readable(ctx, 0));
        assert_eq!(LIBRARY.dispatch(ctx, 2, NOW).unwrap(), 1);
        assert!(!is_readable(ctx, 0));
    }
    // What fits exactly leaves nothing to read either.
    call(ctx, Emit(2)).unwrap();
    assert_eq!(LIBRARY.dispatch(ctx, 2, LONG).unwrap(), 2);
    assert!(!is_readable(ctx, 0));
    assert_eq!(seen.lock().unwrap().len(), 302);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn dispatch_waits_for_the_first_and_no_longer_than_it_is_told() {
    let ctx = manual();
    let seen = collect(ctx);
    assert_eq!(LIBRARY.dispatch(ctx, 1, Some(Duration::from_millis(20))).unwrap(), 0);
    let emitting = thread::spawn(move || emit(ctx, Tick(7)));
    assert_eq!(LIBRARY.dispatch(ctx, 10, None).unwrap(), 1);
    emitting.join().unwrap();
    assert_eq!(*seen.lock().unwrap(), [7]);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn completions_are_dispatched_too() {
    let ctx = manual();
    let (told, answers) = mpsc::channel();
    let here = thread::current().id();
    LIBRARY
        .call_async(ctx, Echo(5), Timeout::Default, move |_, answer| {
            assert_eq!(thread::current().id(), here);
            told.send(answer.unwrap()).unwrap();
        })
        .unwrap();
    assert!(is_readable(ctx, 10_000));
    assert_eq!(LIBRARY.dispatch(ctx, 10, LONG).unwrap(), 1);
    assert_eq!(answers.recv().unwrap(), 5);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn dispatch_inside_of_a_callback_is_refused_but_not_for_another_instance() {
    let (ctx, other) = (manual(), manual());
    let seen = collect(other);
    let (told, inner) = mpsc::channel();
    on::<Tick>(ctx, move |ctx, _| {
        let own = status(LIBRARY.dispatch(ctx, 1, NOW));
        told.send((own, LIBRARY.dispatch(other, 9, NOW).unwrap())).unwrap();
    });
    emit(other, Tick(3));
    emit(ctx, Tick(1));
    assert_eq!(LIBRARY.dispatch(ctx, 9, LONG).unwrap(), 1);
    assert_eq!(inner.recv().unwrap(), (Status::WouldDeadlock, 1));
    assert_eq!(*seen.lock().unwrap(), [3]);
    assert_eq!(run(ctx, move |_| status(LIBRARY.dispatch(ctx, 1, None))), Status::WouldDeadlock);
    LIBRARY.shutdown(ctx).unwrap();
    LIBRARY.shutdown(other).unwrap();
}

#[test]
fn two_threads_that_dispatch_take_turns() {
    let ctx = manual();
    let inside = Arc::new(AtomicUsize::new(0));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (running, sees) = (inside.clone(), seen.clone());
    on::<Tick>(ctx, move |_, tick| {
        assert_eq!(running.fetch_add(1, Ordering::SeqCst), 0);
        sees.lock().unwrap().push(tick.0);
        thread::yield_now();
        running.fetch_sub(1, Ordering::SeqCst);
    });
    thread::scope(|scope| {
        for _ in 0..2 {
            let seen = &seen;
            scope.spawn(move || {
                while seen.lock().unwrap().len() < 500 {
                    LIBRARY.dispatch(ctx, 3, Some(Duration::from_millis(1))).unwrap();
                }
            });
        }
        call(ctx, Emit(500)).unwrap();
    });
    assert!(seen.lock().unwrap().iter().copied().eq(0..500));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn off_and_shutdown_inside_of_dispatch_take_effect_at_once() {
    let ctx = manual();
    let (first, destroyed) = on_counted::<Tick>(ctx, |_, _| {});
    let later = collect(ctx);
    on::<Counted>(ctx, move |ctx, _| {
        LIBRARY.off::<Tick>(ctx, first).unwrap();
        LIBRARY.shutdown(ctx).unwrap();
    });
    emit(ctx, Counted(Arc::new(())));
    emit(ctx, Tick(1));
    // The rest of what waits is delivered by the same call.
    while !LIBRARY.dispatch(ctx, 10, LONG).is_ok_and(|ran| ran == 0) && LIBRARY.poll_handle(ctx).is_ok() {}
    eventually("the end", || status(LIBRARY.shutdown(ctx)) == Status::BadContext);
    assert_eq!(*later.lock().unwrap(), [1]);
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn shutdown_delivers_what_waits_on_the_thread_that_called_it() {
    let ctx = manual();
    let here = thread::current().id();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sees = seen.clone();
    let destroyed = Destroyed::default();
    let count = destroyed.clone();
    let destroy = Box::new(move || count.count());
    let callback = move |_, tick: &Tick| {
        assert_eq!(thread::current().id(), here);
        sees.lock().unwrap().push(tick.0);
    };
    LIBRARY.subscribe::<Tick>(ctx, &SubscribeOptions::default(), Box::new(callback), Some(destroy)).unwrap();
    call(ctx, Emit(50)).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
    assert!(seen.lock().unwrap().iter().copied().eq(0..50));
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn what_nobody_dispatches_is_counted_as_lost_and_completions_still_run() {
    let ctx = manual();
    let (told, answers) = mpsc::channel();
    let inner = told.clone();
    on::<Counted>(ctx, move |ctx, _| LIBRARY.shutdown(ctx).unwrap());
    let (handle, destroyed) = on_counted::<Tick>(ctx, |_, _| panic!("nobody dispatches"));
    emit(ctx, Counted(Arc::new(())));
    call(ctx, Emit(3)).unwrap();
    LIBRARY.call_async(ctx, Echo(5), Timeout::Default, move |_, answer| inner.send(answer).unwrap()).unwrap();
    assert_eq!(LIBRARY.dispatch(ctx, 1, LONG).unwrap(), 1);
    // With the echo, or with the shutdown if that was faster.
    assert!(answers.recv_timeout(Duration::from_secs(20)).is_ok());
    eventually("the end", || status(LIBRARY.lost(ctx, handle)) == Status::BadContext);
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn a_dispatch_that_waits_comes_back_when_the_instance_ends() {
    let ctx = manual();
    collect(ctx);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| LIBRARY.dispatch(ctx, 1, None));
        LIBRARY.shutdown(ctx).unwrap();
        assert!(matches!(status(waiting.join().unwrap()), Status::Ok | Status::BadContext));
    });
}
