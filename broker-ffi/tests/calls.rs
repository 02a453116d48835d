//! Requests and signals from outside.
#![cfg(not(loom))]

mod support;

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use broker_ffi::{CallError, CreateOptions, Status, Timeout};
use brokers_core::request;
use support::*;

#[test]
fn a_providers_error_comes_back_typed() {
    let ctx = create(&LIBRARY);
    let error = TestError::Refused { reason: "closed".into() };
    assert_eq!(call(ctx, Fail(error.clone())), Err(CallError::Provider(error)));
    assert!(matches!(call(ctx, FailMessage), Err(CallError::Provider(message)) if &*message == "no such luck"));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_panicking_provider_leaves_the_instance_usable() {
    let ctx = create(&LIBRARY);
    for _ in 0..3 {
        let Err(CallError::Fault(fault)) = call(ctx, Panics) else { panic!("answered") };
        assert_eq!(fault.status, Status::Panic);
        assert!(fault.message.contains("Panics") && fault.message.contains("on purpose"), "{}", fault.message);
        assert_eq!(call(ctx, Echo(3)).unwrap(), 3);
    }
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_request_without_provider_and_a_signal_without_handler_say_so() {
    let ctx = create(&LIBRARY);
    assert_eq!(call_status(&call(ctx, Unprovided)), Status::NoProvider);
    assert_eq!(status(LIBRARY.signal(ctx, Unhandled)), Status::NoProvider);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_call_from_the_own_processing_thread_would_deadlock() {
    let (a, b) = (create(&LIBRARY), create(&LIBRARY));
    let (own, other) = run(a, move |_| (call_status(&call(a, Echo(1))), call_status(&call(b, Echo(1)))));
    assert_eq!((own, other), (Status::WouldDeadlock, Status::Ok));
    LIBRARY.shutdown(a).unwrap();
    LIBRARY.shutdown(b).unwrap();
}

#[test]
fn a_provider_answers_on_the_processing_thread_unless_it_is_shared_and_sync_ones_are_no_exception() {
    let ctx = create(&LIBRARY);
    let caller = thread::Builder::new().name("caller".into()).spawn(move || {
        let shared = [call(ctx, WhereShared).unwrap(), call(ctx, WhereSharedAsync).unwrap()];
        (call(ctx, WhereBound).unwrap(), shared)
    });
    let (bound, shared) = caller.unwrap().join().unwrap();
    assert_eq!(shared, ["caller", "caller"]);
    assert!(bound.contains("testlib"), "{bound}");
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_call_that_comes_back_sees_what_has_changed_since() {
    let ctx = create(&LIBRARY);
    let name = thread::current().name().unwrap().to_owned();
    for _ in 0..3 {
        assert_eq!(call(ctx, WhereShared).unwrap(), name);
        assert_eq!(call(ctx, WhereSharedAsync).unwrap(), name);
    }
    // What this thread knows is for the library that it called.
    assert_eq!(call_status(&GATED.call(ctx, WhereShared, Timeout::Default)), Status::BadContext);
    run(ctx, |context| request::sync::replace_shared(&context, |_: WhereShared| Ok("the next".to_owned())).unwrap());
    for _ in 0..3 {
        assert_eq!(call(ctx, WhereShared).unwrap(), "the next");
    }
    let before = LIBRARY.stats(ctx).unwrap().requests;
    for _ in 0..3 {
        assert_eq!(call(ctx, WhereShared).unwrap(), "the next");
    }
    assert_eq!(LIBRARY.stats(ctx).unwrap().requests, before + 3);
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(call_status(&call(ctx, WhereShared)), Status::BadContext);
}

#[test]
fn a_call_from_inside_a_callback_works() {
    let ctx = create(&LIBRARY);
    let (told, answers) = mpsc::channel();
    on::<Tick>(ctx, move |ctx, tick| told.send(call(ctx, Echo(tick.0)).unwrap()).unwrap());
    call(ctx, Emit(100)).unwrap();
    assert_eq!(answers.iter().take(100).collect::<Vec<_>>(), (0..100).collect::<Vec<_>>());
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_passed_deadline_cancels_the_provider() {
    let ctx = create(&LIBRARY);
    let (wait, _, dropped) = waiting();
    let begun = Instant::now();
    let late = LIBRARY.call(ctx, wait, Timeout::Within(Duration::from_millis(30)));
    assert_eq!(call_status(&late), Status::Timeout);
    assert!(begun.elapsed() >= Duration::from_millis(30));
    within(&dropped);
    assert_eq!(call(ctx, Echo(1)).unwrap(), 1);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn the_deadline_is_the_calls_then_the_instances_then_the_librarys() {
    let mut options = CreateOptions::default();
    options.deadline = Timeout::Within(Duration::from_millis(20));
    let ctx = LIBRARY.create(&options).unwrap();
    assert_eq!(call_status(&call(ctx, waiting().0)), Status::Timeout);
    let block = |time: u64| Run(Box::new(move |_| thread::sleep(Duration::from_millis(time))));
    assert_eq!(call_status(&LIBRARY.call(ctx, block(60), Timeout::None)), Status::Ok);
    assert_eq!(call_status(&LIBRARY.call(ctx, block(60), Timeout::Within(Duration::from_secs(9)))), Status::Ok);
    assert_eq!(call_status(&LIBRARY.call(ctx, Echo(1), Timeout::Within(Duration::MAX))), Status::Ok);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn nothing_but_initialize_is_answered_before_it_succeeded() {
    let ctx = create(&GATED);
    let call = |request| call_status(&GATED.call(ctx, request, Timeout::Default));
    let initialize = |well| call_status(&GATED.call(ctx, Initialize(well), Timeout::Default));
    assert_eq!(call(Echo(1)), Status::NotInitialized);
    assert_eq!(initialize(false), Status::Provider);
    assert_eq!(call(Echo(1)), Status::NotInitialized);
    assert_eq!(initialize(true), Status::Ok);
    assert_eq!(call(Echo(1)), Status::Ok);
    GATED.shutdown(ctx).unwrap();
}

#[test]
fn a_signal_is_accepted_at_once_and_handled_on_the_processing_thread() {
    let ctx = create(&LIBRARY);
    let (sender, handled) = mpsc::channel();
    LIBRARY.signal(ctx, Poke(sender)).unwrap();
    assert_eq!(handled.recv(), Ok(1));
    LIBRARY.shutdown(ctx).unwrap();
    let (sender, _handled) = mpsc::channel();
    assert_eq!(status(LIBRARY.signal(ctx, Poke(sender))), Status::BadContext);
}

#[test]
fn several_requests_are_in_flight_at_once() {
    let ctx = create(&LIBRARY);
    thread::scope(|scope| {
        let waiting: Vec<_> = (0..4)
            .map(|_| scope.spawn(move || LIBRARY.call(ctx, waiting().0, Timeout::Within(Duration::from_millis(300)))))
            .collect();
        assert_eq!(call(ctx, Echo(1)).unwrap(), 1);
        assert!(waiting.into_iter().all(|waiting| call_status(&waiting.join().unwrap()) == Status::Timeout));
    });
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_declared_deadline_comes_after_the_calls_and_before_the_instances() {
    let mut options = CreateOptions::default();
    options.deadline = Timeout::None;
    let ctx = LIBRARY.create(&options).unwrap();
    let (hasty, running, dropped) = waiting();
    assert_eq!(call_status(&call(ctx, Hasty(hasty))), Status::Timeout);
    within(&running);
    within(&dropped);
    let (told, outcome) = mpsc::channel();
    let answer = move |_, outcome: Result<(), _>| told.send(call_status(&outcome)).unwrap();
    LIBRARY.call_async(ctx, Hasty(waiting().0), Timeout::Default, answer).unwrap();
    assert_eq!(outcome.recv(), Ok(Status::Timeout));
    let begun = Instant::now();
    let late = LIBRARY.call(ctx, Hasty(waiting().0), Timeout::Within(Duration::from_millis(600)));
    assert_eq!(call_status(&late), Status::Timeout);
    assert!(begun.elapsed() >= Duration::from_millis(600));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn an_answer_is_its_own_whoever_else_asks() {
    let ctx = create(&LIBRARY);
    thread::scope(|scope| {
        for caller in 0..8 {
            scope.spawn(move || {
                for n in 0..2000 {
                    let number = caller * 10_000 + n;
                    // Some give up, now before their provider began and now after.
                    let timeout =
                        if n % 5 == 0 { Duration::from_micros(u64::from(n as u16) % 40) } else { Duration::MAX };
                    match LIBRARY.call(ctx, Echo(number), Timeout::Within(timeout)) {
                        Ok(answer) => assert_eq!(answer, number),
                        Err(CallError::Fault(fault)) => assert_eq!((fault.status, n % 5), (Status::Timeout, 0)),
                        Err(CallError::Provider(_)) => unreachable!(),
                    }
                }
            });
        }
    });
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_host_that_calls_keep_awake_runs_what_others_have_for_its_runtime() {
    let ctx = create(&LIBRARY);
    let runtime = run(ctx, |_| tokio::runtime::Handle::current());
    for _ in 0..20 {
        // So often that the host sleeps apart from its runtime in the end.
        for number in 0..200 {
            assert_eq!(call(ctx, Echo(number)).unwrap(), number);
        }
        let (ran, runs) = mpsc::channel();
        runtime.spawn(async move { ran.send(()).unwrap() });
        runs.recv_timeout(Duration::from_secs(20)).unwrap();
    }
    LIBRARY.shutdown(ctx).unwrap();
}
