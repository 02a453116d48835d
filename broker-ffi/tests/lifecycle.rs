//! An instance from its creation to its end.
#![cfg(not(loom))]

mod support;

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use broker_ffi::{CallError, CreateOptions, Library, Status, SubscribeOptions, Timeout};
use brokers_core::event;
use brokers_core::request;
use support::*;

#[test]
fn what_create_returns_works_at_once() {
    let ctx = create(&LIBRARY);
    assert!(ctx != 0 && ctx >> 63 == 0);
    assert!(LIBRARY.is_valid(ctx));
    assert_eq!(call(ctx, Echo(7)).unwrap(), 7);
    LIBRARY.shutdown(ctx).unwrap();
    assert!(!LIBRARY.is_valid(ctx));
}

#[test]
fn instances_are_isolated() {
    let (a, b) = (create(&LIBRARY), create(&LIBRARY));
    let (seen, ticks) = mpsc::channel();
    on::<Tick>(a, move |_, tick| seen.send(tick.0).unwrap());
    emit(b, Tick(1));
    emit(a, Tick(2));
    LIBRARY.shutdown(b).unwrap();
    assert_eq!(call(a, Echo(1)).unwrap(), 1);
    LIBRARY.shutdown(a).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [2]);
}

#[test]
fn stale_zero_forged_and_foreign_handles_are_bad_contexts() {
    let (stale, living) = (create(&LIBRARY), create(&LIBRARY));
    LIBRARY.shutdown(stale).unwrap();
    for ctx in [0, stale, living + 1, living ^ 1 << 32, living | 1 << 63, u64::MAX] {
        assert_eq!(call_status(&call(ctx, Echo(1))), Status::BadContext, "{ctx:#x}");
        assert_eq!(status(LIBRARY.shutdown(ctx)), Status::BadContext);
        assert_eq!(status(LIBRARY.unsubscribe(ctx, 1)), Status::BadContext);
        assert_eq!(status(LIBRARY.lost(ctx, 1)), Status::BadContext);
        assert_eq!(status(LIBRARY.off_all::<Tick>(ctx)), Status::BadContext);
        let subscribed = LIBRARY.subscribe::<Tick>(
            ctx,
            &SubscribeOptions::default(),
            Box::new(|_, _| {}),
            Some(Box::new(|| panic!())),
        );
        assert_eq!(status(subscribed), Status::BadContext);
        assert!(!LIBRARY.is_valid(ctx));
    }
    let refused = OTHER.call(living, Echo(1), Timeout::Default);
    assert_eq!(call_status(&refused), Status::BadContext);
    assert_eq!(status(OTHER.shutdown(living)), Status::BadContext);
    LIBRARY.shutdown(living).unwrap();
}

static FAILING: Library = Library { setup: |_| Err("the disk is full".parse::<u8>().unwrap_err().into()), ..COPY };
static PANICKING: Library = Library {
    setup: |ctx| {
        support::setup(ctx)?;
        panic!("no idea")
    },
    ..COPY
};
const COPY: Library = Library {
    name: "copy",
    version: "1",
    items: ITEMS,
    open_variants: &[],
    schema: "",
    setup: support::setup,
    initialize: None,
    shutdown: None,
    deadline: Duration::from_secs(30),
};

#[test]
fn a_failing_setup_is_told_with_its_reason() {
    let fault = FAILING.create(&CreateOptions::default()).unwrap_err();
    assert_eq!(fault.status, Status::Setup);
    assert!(fault.message.contains("copy failed: invalid digit"), "{}", fault.message);
    let fault = PANICKING.create(&CreateOptions::default()).unwrap_err();
    assert_eq!(fault.status, Status::Setup);
    assert!(fault.message.contains("panicked: no idea"), "{}", fault.message);
}

#[test]
fn fingerprints_are_compared_with_what_the_library_has() {
    let create = |fingerprints: &str| {
        let mut options = CreateOptions::default();
        options.fingerprints = Some(fingerprints.to_owned());
        LIBRARY.create(&options).map(|ctx| LIBRARY.shutdown(ctx).unwrap())
    };
    create("").unwrap();
    create("Echo=0123456789abcdef;").unwrap();
    create("Tick=0000000000000007;Echo=0123456789abcdef").unwrap();
    create("Echo=0123456789abcdef;Mood::Calm=f1;").unwrap();
    let refused = |fingerprints, parts: &[&str]| {
        let fault = create(fingerprints).unwrap_err();
        assert_eq!(fault.status, Status::AbiMismatch);
        for part in parts {
            assert!(fault.message.contains(part), "{part} is not in: {}", fault.message);
        }
        assert!(!fault.message.contains("and more"), "{}", fault.message);
    };
    refused("Tick=7;Echo=0123456789abcdee", &["Echo has", "0123456789abcdee", "0123456789abcdef", "testlib 1.2.3"]);
    refused("Gone=1;", &["Gone", "0000000000000001"]);
    refused("Mood::Calm=f2;", &["Mood::Calm has", "00000000000000f2", "00000000000000f1"]);
    refused("Mood::Wild=f2;", &["Mood::Wild", "00000000000000f2"]);
    refused("Calm=f1;Mood=f1;Tick::Echo=7", &["Calm", "Mood (", "Tick::Echo"]);
    // Up to fifty differences are told, in whatever order the list is.
    refused("Tick=8;Gone=1;Echo=2;", &["Tick has", "Gone (", "Echo has"]);
    let many: String = (0..500).map(|number| format!("Gone{number}=1;")).collect();
    let fault = create(&many).unwrap_err();
    assert!(fault.message.contains("Gone49 (") && fault.message.contains("and more; take"), "{}", fault.message);
    for garbage in ["Echo", "Echo=xyz", "Echo=00000000000000000"] {
        assert!(create(garbage).is_err(), "{garbage}");
    }
}

#[test]
fn a_second_shutdown_waits_and_after_it_the_context_is_bad() {
    let ctx = create(&LIBRARY);
    let (release, released) = held();
    let (entered, inside) = mpsc::channel();
    on::<Tick>(ctx, move |_, _| {
        entered.send(()).unwrap();
        let _ = released.recv();
    });
    emit(ctx, Tick(1));
    within(&inside);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let both: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let ended = LIBRARY.shutdown(ctx);
                    assert!(done.load(Ordering::SeqCst), "came back before the callback did");
                    status(ended)
                })
            })
            .collect();
        eventually("shutdown begins", || !LIBRARY.is_valid(ctx));
        assert_eq!(call_status(&call(ctx, Echo(1))), Status::Shutdown);
        done.store(true, Ordering::SeqCst);
        release.send(()).unwrap();
        for ended in both {
            // One that came when all was over is told that.
            assert!(matches!(ended.join().unwrap(), Status::Ok | Status::BadContext));
        }
    });
    assert_eq!(status(LIBRARY.shutdown(ctx)), Status::BadContext);
}

#[test]
fn a_shutdown_that_comes_while_the_thread_ends_waits_for_the_thread() {
    /// What a provider keeps in its thread: its end takes as long as the test wants.
    struct Lingering(mpsc::Sender<()>, mpsc::Receiver<()>);
    impl Drop for Lingering {
        fn drop(&mut self) {
            self.0.send(()).unwrap();
            let _ = self.1.recv();
        }
    }
    thread_local! { static LINGERING: Cell<Option<Lingering>> = const { Cell::new(None) }; }

    let ctx = create(&LIBRARY);
    let (ending, ends) = mpsc::channel();
    let (release, released) = mpsc::channel();
    run(ctx, move |_| LINGERING.set(Some(Lingering(ending, released))));
    thread::scope(|scope| {
        let first = scope.spawn(|| status(LIBRARY.shutdown(ctx)));
        within(&ends);
        let (told, outcome) = mpsc::channel();
        scope.spawn(move || told.send(status(LIBRARY.shutdown(ctx))).unwrap());
        let early = outcome.recv_timeout(Duration::from_millis(100));
        drop(release);
        assert!(early.is_err(), "came back before the thread did: {early:?}");
        assert_eq!(first.join().unwrap(), Status::Ok);
        assert_eq!(outcome.recv().unwrap(), Status::Ok);
    });
    assert_eq!(status(LIBRARY.shutdown(ctx)), Status::BadContext);
}

#[test]
fn events_queued_at_shutdown_are_delivered_and_nothing_after_it() {
    let ctx = create(&LIBRARY);
    let (entered, inside) = mpsc::channel();
    let (release, released) = held();
    let (seen, ticks) = mpsc::channel();
    let (_, destroyed) = on_counted::<Tick>(ctx, move |_, tick| {
        if tick.0 == 0 {
            entered.send(()).unwrap();
            released.recv().unwrap();
        }
        // Slow enough that the thread is told to finish while most of them still wait.
        thread::sleep(Duration::from_millis(2));
        seen.send(tick.0).unwrap();
    });
    call(ctx, Emit(200)).unwrap();
    within(&inside);
    thread::scope(|scope| {
        let shutdown = scope.spawn(|| LIBRARY.shutdown(ctx));
        eventually("shutdown begins", || !LIBRARY.is_valid(ctx));
        release.send(()).unwrap();
        shutdown.join().unwrap().unwrap();
    });
    assert_eq!(destroyed.times(), 1);
    assert_eq!(ticks.iter().collect::<Vec<_>>(), (0..200).collect::<Vec<_>>());
}

#[test]
fn shutdown_from_inside_a_callback_takes_effect_and_does_not_wait() {
    let ctx = create(&LIBRARY);
    let (told, outcome) = mpsc::channel();
    let (_, destroyed) = on_counted::<Tick>(ctx, move |ctx, _| {
        let before = Instant::now();
        let ended = status(LIBRARY.shutdown(ctx));
        let refused = call_status(&call(ctx, Echo(1)));
        told.send((ended, refused, before.elapsed() < Duration::from_secs(4))).unwrap();
    });
    emit(ctx, Tick(1));
    assert_eq!(outcome.recv().unwrap(), (Status::Ok, Status::Shutdown, true));
    let ended = status(LIBRARY.shutdown(ctx));
    assert!(matches!(ended, Status::Ok | Status::BadContext));
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn two_callbacks_may_shut_down_each_others_instance() {
    for _ in 0..20 {
        let (a, b) = (create(&LIBRARY), create(&LIBRARY));
        let barrier = std::sync::Arc::new(std::sync::Barrier::new(2));
        let subscribe = |ctx: u64, other: u64| {
            let barrier = barrier.clone();
            on_counted::<Tick>(ctx, move |_, _| {
                barrier.wait();
                LIBRARY.shutdown(other).unwrap();
            })
            .1
        };
        let destroyed = [subscribe(a, b), subscribe(b, a)];
        emit(a, Tick(1));
        emit(b, Tick(1));
        for ctx in [a, b] {
            assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
        }
        assert!(destroyed.iter().all(|destroyed| destroyed.times() == 1));
    }
}

#[test]
fn every_call_during_a_shutdown_ends_with_its_answer_or_shutdown() {
    for _ in 0..10 {
        let ctx = create(&LIBRARY);
        let (started, running) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..8 {
                let started = started.clone();
                scope.spawn(move || {
                    for n in 0.. {
                        match call(ctx, Echo(n)) {
                            Ok(answer) => assert_eq!(answer, n),
                            Err(CallError::Fault(fault)) => {
                                assert!(matches!(fault.status, Status::Shutdown | Status::BadContext), "{fault}");
                                return;
                            }
                            Err(CallError::Provider(_)) => unreachable!(),
                        }
                        if n == 10 {
                            started.send(()).unwrap();
                        }
                    }
                });
            }
            (0..8).for_each(|_| within(&running));
            LIBRARY.shutdown(ctx).unwrap();
        });
    }
}

#[test]
fn calls_that_do_not_end_are_cancelled_and_told_shutdown() {
    let ctx = create(&LIBRARY);
    let (wait, running, dropped) = waiting();
    thread::scope(|scope| {
        let caller = scope.spawn(move || call_status(&LIBRARY.call(ctx, wait, Timeout::None)));
        within(&running);
        let begun = Instant::now();
        LIBRARY.shutdown(ctx).unwrap();
        assert!(begun.elapsed() < Duration::from_secs(9));
        assert_eq!(caller.join().unwrap(), Status::Shutdown);
    });
    within(&dropped);
}

#[test]
fn a_provider_that_does_not_return_makes_shutdown_time_out_and_ends_later() {
    let ctx = create(&LIBRARY);
    let (release, released) = held();
    let (entered, inside) = mpsc::channel();
    let (_, destroyed) = on_counted::<Tick>(ctx, |_, _| {});
    thread::scope(|scope| {
        let caller = scope.spawn(move || {
            let block = Run(Box::new(move |_| {
                entered.send(()).unwrap();
                let _ = released.recv();
            }));
            call_status(&LIBRARY.call(ctx, block, Timeout::None))
        });
        within(&inside);
        assert_eq!(status(LIBRARY.shutdown(ctx)), Status::Timeout);
        assert_eq!(caller.join().unwrap(), Status::Shutdown);
        assert_eq!(call_status(&call(ctx, Echo(1))), Status::Shutdown);
        assert_eq!(destroyed.times(), 0, "given back under a running provider");
        release.send(()).unwrap();
        assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
    });
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn a_callback_that_does_not_return_makes_shutdown_time_out_and_ends_later() {
    let ctx = create(&LIBRARY);
    let (release, released) = held();
    let (entered, inside) = mpsc::channel();
    let (handle, destroyed) = on_counted::<Tick>(ctx, move |_, tick| {
        assert_eq!(tick.0, 0, "delivered after the bound");
        entered.send(()).unwrap();
        let _ = released.recv();
    });
    call(ctx, Emit(3)).unwrap();
    within(&inside);
    let begun = Instant::now();
    assert_eq!(status(LIBRARY.shutdown(ctx)), Status::Timeout);
    // One bound, not one for each stage that the callback holds up.
    assert!(begun.elapsed() < Duration::from_secs(9), "{:?}", begun.elapsed());
    assert_eq!(destroyed.times(), 0, "given back under a running callback");
    assert_eq!(LIBRARY.lost(ctx, handle).unwrap(), 2, "what the shutdown gave up");
    release.send(()).unwrap();
    assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
    assert_eq!(destroyed.times(), 1);
}

#[test]
fn a_provider_cannot_wait_for_the_end_of_its_own_instance() {
    let ctx = create(&LIBRARY);
    let refused = run(ctx, move |_| status(LIBRARY.shutdown(ctx)));
    assert_eq!(refused, Status::WouldDeadlock);
    assert_eq!(call(ctx, Echo(1)).unwrap(), 1);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn instances_are_created_and_shut_down_on_any_thread() {
    let ctx = create(&LIBRARY);
    let whole_life = || {
        let other = create(&LIBRARY);
        let answer = call(other, Echo(5)).unwrap();
        LIBRARY.shutdown(other).unwrap();
        answer
    };
    assert_eq!(run(ctx, move |_| whole_life()), 5);
    let (told, outcome) = mpsc::channel();
    on::<Tick>(ctx, move |_, _| told.send(whole_life()).unwrap());
    emit(ctx, Tick(1));
    assert_eq!(outcome.recv().unwrap(), 5);
    LIBRARY.shutdown(ctx).unwrap();
}

static ORDERLY: Library = Library {
    shutdown: Some(|ctx| {
        shutting_down(async move {
            event::emit(&ctx, Tick(1));
            request::request(&ctx, Echo(1)).await.map_err(|_| "no answer".to_owned())?;
            event::emit(&ctx, Tick(2));
            Ok(())
        })
    }),
    ..COPY
};
static REFUSING: Library = Library { shutdown: Some(|_| shutting_down(async { Err("not yet".into()) })), ..COPY };
static STUMBLING: Library = Library { shutdown: Some(|_| panic!("oh")), ..COPY };
static ENDLESS: Library = Library { shutdown: Some(|_| shutting_down(std::future::pending())), ..COPY };

#[test]
fn the_shutdown_request_runs_while_everything_still_works() {
    let ctx = create(&ORDERLY);
    let (seen, ticks) = mpsc::channel();
    let callback = Box::new(move |_, tick: &Tick| seen.send(tick.0).unwrap());
    ORDERLY.subscribe::<Tick>(ctx, &SubscribeOptions::default(), callback, None).unwrap();
    ORDERLY.shutdown(ctx).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_shutdown_request_that_fails_is_told_and_the_instance_is_gone() {
    for (library, expected, words) in [
        (&REFUSING, Status::Provider, "not yet"),
        (&STUMBLING, Status::Panic, "oh"),
        (&ENDLESS, Status::Cancelled, "cancelled"),
    ] {
        let ctx = create(library);
        let fault = library.shutdown(ctx).unwrap_err();
        assert_eq!(fault.status, expected);
        assert!(fault.message.contains(words), "{}", fault.message);
        assert_eq!(status(library.shutdown(ctx)), Status::BadContext);
    }
}

fn sharing() -> CreateOptions {
    let mut options = CreateOptions::default();
    options.shared_threads = true;
    options
}

/// The library of one test: what shares threads does so per library.
macro_rules! own_library {
    ($name:literal) => {{
        static OWN: Library = Library { name: $name, ..COPY };
        &OWN
    }};
}

fn thread_of(library: &'static Library, ctx: u64) -> thread::ThreadId {
    let (told, id) = mpsc::channel();
    let asked = Run(Box::new(move |_| told.send(thread::current().id()).unwrap()));
    assert_eq!(call_status(&library.call(ctx, asked, Timeout::Default)), Status::Ok);
    id.recv().unwrap()
}

#[test]
fn instances_that_share_a_thread_have_lives_of_their_own() {
    let library = own_library!("sharing");
    let [a, b] = [(); 2].map(|()| library.create(&sharing()).unwrap());
    let own = library.create(&CreateOptions::default()).unwrap();
    let thread = thread_of(library, a);
    assert_eq!(thread_of(library, b), thread);
    assert_ne!(thread_of(library, own), thread);
    let (seen, ticks) = mpsc::channel();
    let callback = Box::new(move |_, tick: &Tick| seen.send(tick.0).unwrap());
    library.subscribe::<Tick>(b, &SubscribeOptions::default(), callback, None).unwrap();
    // What waits at one of them goes with it, and holds no other up.
    let (wait, running, dropped) = waiting();
    library.call_direct(a, wait, Timeout::Within(Duration::from_secs(1)), |_, _| {}).unwrap();
    within(&running);
    library.shutdown(a).unwrap();
    within(&dropped);
    assert_eq!(call_status(&library.call(a, Echo(1), Timeout::Default)), Status::BadContext);
    assert_eq!(call_status(&library.call(b, Emit(3), Timeout::Default)), Status::Ok);
    assert_eq!(ticks.iter().take(3).collect::<Vec<_>>(), [0, 1, 2]);
    let late = library.create(&sharing()).unwrap();
    assert_eq!(thread_of(library, late), thread);
    for ctx in [b, late, own] {
        library.shutdown(ctx).unwrap();
    }
    // The thread has ended with the last; the next one gets another.
    let next = library.create(&sharing()).unwrap();
    assert_ne!(thread_of(library, next), thread);
    library.shutdown(next).unwrap();
}

#[test]
fn what_an_author_spawned_goes_with_its_instance_also_on_a_shared_thread() {
    let library = own_library!("spawning");
    let [a, b] = [(); 2].map(|()| library.create(&sharing()).unwrap());
    let (token, dropped) = dropping();
    let spawn = Run(Box::new(move |_| {
        tokio::task::spawn_local(async move {
            let _token = token;
            std::future::pending::<()>().await;
        });
    }));
    assert_eq!(call_status(&library.call(a, spawn, Timeout::Default)), Status::Ok);
    library.shutdown(a).unwrap();
    dropped.try_recv().expect("the task has outlived its instance");
    assert_eq!(call_status(&library.call(b, Echo(1), Timeout::Default)), Status::Ok);
    library.shutdown(b).unwrap();
}

#[test]
fn on_a_shared_thread_everything_that_would_wait_for_it_is_refused() {
    let library = own_library!("refusing");
    let [a, b] = [(); 2].map(|()| library.create(&sharing()).unwrap());
    let (told, outcome) = mpsc::channel();
    let inside = Run(Box::new(move |_| {
        let called = [a, b].map(|ctx| call_status(&library.call(ctx, Echo(1), Timeout::Default)));
        let created = status(library.create(&sharing()));
        told.send((called, status(library.shutdown(b)), created)).unwrap();
    }));
    assert_eq!(call_status(&library.call(a, inside, Timeout::Default)), Status::Ok);
    let deadlock = Status::WouldDeadlock;
    assert_eq!(outcome.recv(), Ok(([deadlock; 2], deadlock, deadlock)));
    library.shutdown(a).unwrap();
    library.shutdown(b).unwrap();
}

#[test]
fn a_setup_that_fails_on_a_shared_thread_leaves_the_others_alone() {
    use std::sync::atomic::AtomicUsize;
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    static ODD: Library = Library {
        name: "odd",
        setup: |ctx| match COUNT.fetch_add(1, Ordering::SeqCst) % 2 {
            0 => Err("no".parse::<u8>().unwrap_err().into()),
            _ => support::setup(ctx),
        },
        ..COPY
    };
    assert_eq!(status(ODD.create(&sharing())), Status::Setup);
    let ctx = ODD.create(&sharing()).unwrap();
    assert_eq!(status(ODD.create(&sharing())), Status::Setup);
    assert_eq!(call_status(&ODD.call(ctx, Echo(1), Timeout::Default)), Status::Ok);
    ODD.shutdown(ctx).unwrap();
}

#[test]
fn a_shared_thread_survives_many_coming_and_going_at_once() {
    let library = own_library!("crowd");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for n in 0..50 {
                    let ctx = library.create(&sharing()).unwrap();
                    assert_eq!(call_status(&library.call(ctx, Echo(n), Timeout::Default)), Status::Ok);
                    library.shutdown(ctx).unwrap();
                }
            });
        }
    });
}

#[test]
fn who_guesses_the_handles_of_others_neither_harms_them_nor_finds_what_is_over() {
    let library = own_library!("guessed");
    for options in [sharing(), CreateOptions::default()] {
        let current: [AtomicU64; 3] = Default::default();
        let ended = AtomicBool::new(false);
        thread::scope(|scope| {
            // Half of what they call is somebody's instance that is just coming or going; the rest is guessed beside it.
            for first in [0, 1] {
                let (current, ended) = (&current, &ended);
                scope.spawn(move || {
                    for turn in (first..).take_while(|_: &usize| !ended.load(Ordering::Relaxed)) {
                        let seen = current[turn % 3].load(Ordering::Relaxed);
                        let guess = if turn % 2 == 0 { seen } else { seen.wrapping_add(turn as u64 % 7) };
                        match library.call(guess, Echo(4711), Timeout::Default) {
                            Ok(answer) => assert_eq!(answer, 4711),
                            refused => assert!(matches!(
                                call_status(&refused),
                                Status::BadContext | Status::Shutdown | Status::Cancelled
                            )),
                        }
                    }
                });
            }
            let creators: Vec<_> = current
                .iter()
                .map(|slot| {
                    scope.spawn(|| {
                        for n in 0..100 {
                            let ctx = library.create(&options).unwrap();
                            slot.store(ctx, Ordering::Relaxed);
                            // Nobody else ends it.
                            assert_eq!(library.call(ctx, Echo(n), Timeout::Default).ok(), Some(n));
                            library.shutdown(ctx).unwrap();
                            assert_eq!(call_status(&library.call(ctx, Echo(n), Timeout::Default)), Status::BadContext);
                        }
                    })
                })
                .collect();
            let outcomes: Vec<_> = creators.into_iter().map(|creator| creator.join()).collect();
            ended.store(true, Ordering::Relaxed);
            outcomes.into_iter().for_each(|outcome| outcome.unwrap());
        });
    }
}

#[test]
fn a_thousand_instances_live_at_once() {
    let library = own_library!("thousand");
    for options in [sharing(), CreateOptions::default()] {
        let all: Vec<_> = (0..1000).map(|_| library.create(&options).unwrap()).collect();
        for (n, ctx) in (0..).zip(&all) {
            assert_eq!(library.call(*ctx, Echo(n), Timeout::Default).ok(), Some(n));
        }
        for ctx in all {
            library.shutdown(ctx).unwrap();
        }
    }
}

#[test]
fn a_thread_is_told_of_on_itself_when_it_starts_and_when_it_ends() {
    use broker_ffi::ThreadRole;
    use std::sync::{Arc, Mutex};
    type Told = (&'static str, ThreadRole, thread::ThreadId);
    let library = own_library!("hooked");
    for is_shared in [false, true] {
        let told = Arc::new(Mutex::new(Vec::<Told>::new()));
        let hook = |what| -> broker_ffi::ThreadHook {
            let told = told.clone();
            Arc::new(move |role| {
                if role == ThreadRole::Processing {
                    told.lock().unwrap().push((what, role, thread::current().id()));
                }
                panic!("a hook that panics harms nobody");
            })
        };
        let mut options = CreateOptions::default();
        options.shared_threads = is_shared;
        (options.on_thread_start, options.on_thread_stop) = (Some(hook("start")), Some(hook("stop")));
        let ctx = library.create(&options).unwrap();
        let thread = thread_of(library, ctx);
        let role = ThreadRole::Processing;
        assert_eq!(*told.lock().unwrap(), [("start", role, thread)]);
        library.shutdown(ctx).unwrap();
        assert_eq!(*told.lock().unwrap(), [("start", role, thread), ("stop", role, thread)]);
    }
}

#[test]
fn a_call_that_a_provider_never_lets_go_is_told_in_time_whoever_shuts_down() {
    let ctx = create(&LIBRARY);
    let (release, released) = held();
    let (entered, inside) = mpsc::channel();
    thread::scope(|scope| {
        let stuck = scope.spawn(move || {
            let block = Run(Box::new(move |_| {
                entered.send(()).unwrap();
                let _ = released.recv();
            }));
            // Time enough to get to its provider on a busy machine.
            call_status(&LIBRARY.call(ctx, block, Timeout::Within(Duration::from_millis(500))))
        });
        within(&inside);
        // Its own deadline holds, although its provider cannot be stopped.
        assert_eq!(stuck.join().unwrap(), Status::Timeout);
        let waiting = scope.spawn(move || call_status(&LIBRARY.call(ctx, Echo(1), Timeout::None)));
        // From inside a callback a shutdown does not wait, and the waiting call is told all the same.
        on::<Tick>(ctx, |ctx, _| LIBRARY.shutdown(ctx).unwrap());
        let delivered = LIBRARY.call_async(ctx, Echo(1), Timeout::Within(Duration::ZERO), |ctx, _| {
            LIBRARY.shutdown(ctx).unwrap();
        });
        delivered.unwrap();
        assert_eq!(waiting.join().unwrap(), Status::Shutdown);
        release.send(()).unwrap();
    });
    assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
}
