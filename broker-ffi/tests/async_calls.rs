//! Requests that are answered by a call.
#![cfg(not(loom))]

mod support;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use broker_ffi::{CallError, CreateOptions, Fault, Status, Timeout};
use brokers_core::request::Request;
use support::*;

/// What an answer was, and on which thread it came.
struct Answered<T> {
    ctx: u64,
    outcome: Result<T, Status>,
    thread: String,
}

type Answers<T> = mpsc::Receiver<Answered<T>>;

fn flat<T, E>(outcome: Result<T, CallError<E>>) -> Result<T, Status> {
    let status = call_status(&outcome);
    outcome.map_err(|_| status)
}

fn told<R: Request>(
    answers: &mpsc::Sender<Answered<R::Response>>,
) -> impl FnOnce(u64, Result<R::Response, CallError<R::Error>>) + Send + use<R> {
    let answers = answers.clone();
    move |ctx, outcome| {
        let thread = thread::current().name().unwrap_or_default().to_owned();
        let _ = answers.send(Answered { ctx, outcome: flat(outcome), thread });
    }
}

/// Makes a call whose answer comes by the delivery thread.
fn begin<R: Request>(ctx: u64, request: R, timeout: Timeout) -> (Result<u64, Fault>, Answers<R::Response>) {
    let (sender, answers) = mpsc::channel();
    (LIBRARY.call_async(ctx, request, timeout, told::<R>(&sender)), answers)
}

/// Makes a call whose answer comes as it is.
fn direct<R: Request>(ctx: u64, request: R, timeout: Timeout) -> (Result<u64, Fault>, Answers<R::Response>) {
    let (sender, answers) = mpsc::channel();
    (LIBRARY.call_direct(ctx, request, timeout, told::<R>(&sender)), answers)
}

/// The only answer: whoever could give another one is gone.
fn only<T>(answers: &Answers<T>) -> Answered<T> {
    let answer = answers.recv_timeout(Duration::from_secs(10)).expect("no answer");
    assert!(matches!(answers.recv_timeout(Duration::from_secs(10)), Err(mpsc::RecvTimeoutError::Disconnected)));
    answer
}

fn windowed(window: usize) -> u64 {
    let mut options = CreateOptions::default();
    options.async_window = window;
    LIBRARY.create(&options).unwrap()
}

/// Keeps the processing thread busy until what is returned is dropped.
fn block(ctx: u64) -> mpsc::Sender<()> {
    let (release, released) = mpsc::channel::<()>();
    let (entered, inside) = mpsc::channel();
    let stuck = Run(Box::new(move |_| {
        entered.send(()).unwrap();
        let _ = released.recv();
    }));
    LIBRARY.call_direct(ctx, stuck, Timeout::None, |_, _| {}).unwrap();
    within(&inside);
    release
}

#[test]
fn an_answer_comes_once_on_the_delivery_thread_or_as_it_is_on_the_processing_thread() {
    let ctx = create(&LIBRARY);
    let (begun, answers) = begin(ctx, Echo(7), Timeout::Default);
    assert_ne!(begun.unwrap(), 0);
    let answer = only(&answers);
    assert_eq!((answer.ctx, answer.outcome), (ctx, Ok(7)));
    assert!(answer.thread.contains("-events"), "{}", answer.thread);
    let (begun, answers) = direct(ctx, Echo(8), Timeout::Default);
    assert_ne!(begun.unwrap(), 0);
    let answer = only(&answers);
    assert_eq!((answer.ctx, answer.outcome), (ctx, Ok(8)));
    assert!(answer.thread.contains("-proc"), "{}", answer.thread);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn all_that_goes_wrong_comes_with_the_answer() {
    let ctx = create(&LIBRARY);
    let error = TestError::NotFound { id: 3 };
    assert_eq!(only(&begin(ctx, Fail(error), Timeout::Default).1).outcome, Err(Status::Provider));
    assert_eq!(only(&begin(ctx, Panics, Timeout::Default).1).outcome, Err(Status::Panic));
    assert_eq!(only(&begin(ctx, Unprovided, Timeout::Default).1).outcome, Err(Status::NoProvider));
    assert_eq!(only(&begin(ctx, Echo(1), Timeout::Default).1).outcome, Ok(1));
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(status(begin(ctx, Echo(1), Timeout::Default).0), Status::BadContext);
    assert_eq!(status(LIBRARY.cancel(ctx, 1)), Status::BadContext);
}

#[test]
fn shared_providers_run_on_the_processing_thread_as_all_others_do() {
    let ctx = create(&LIBRARY);
    let bound = only(&begin(ctx, WhereBound, Timeout::Default).1).outcome.unwrap();
    assert!(bound.contains("-proc"), "{bound}");
    assert_eq!(only(&begin(ctx, WhereShared, Timeout::Default).1).outcome.unwrap(), bound);
    assert_eq!(only(&begin(ctx, WhereSharedAsync, Timeout::Default).1).outcome.unwrap(), bound);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn calls_begin_in_the_order_in_which_they_were_made_also_beyond_the_window() {
    for window in [0, 3] {
        let ctx = windowed(window);
        let release = block(ctx);
        let (sender, answers) = mpsc::channel();
        for n in 0..500 {
            let sender = sender.clone();
            let answer = move |_, outcome: Result<i64, _>| sender.send(outcome.ok().unwrap()).unwrap();
            LIBRARY.call_direct(ctx, Echo(n), Timeout::Default, answer).unwrap();
        }
        drop((sender, release));
        assert_eq!(answers.iter().collect::<Vec<_>>(), (0..500).collect::<Vec<_>>());
        LIBRARY.shutdown(ctx).unwrap();
    }
}

#[test]
fn a_signal_that_was_accepted_before_a_call_is_handled_before_it() {
    let ctx = create(&LIBRARY);
    for _ in 0..200 {
        let (sender, handled) = mpsc::channel();
        let (seen, was_handled) = mpsc::channel();
        (0..10).for_each(|_| LIBRARY.signal(ctx, Poke(sender.clone())).unwrap());
        run(ctx, move |_| seen.send(handled.try_iter().count()).unwrap());
        assert_eq!(was_handled.recv(), Ok(10));
    }
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_full_window_refuses_and_a_call_counts_until_its_answer_is_handed_over() {
    let ctx = windowed(2);
    assert_eq!(LIBRARY.async_window(ctx), Ok(2));
    let waits: Vec<_> = (0..2).map(|_| begin(ctx, waiting().0, Timeout::None)).collect();
    assert_eq!(status(begin(ctx, Echo(1), Timeout::Default).0), Status::Again);
    LIBRARY.cancel(ctx, *waits[0].0.as_ref().unwrap()).unwrap();
    assert_eq!(only(&waits[0].1).outcome, Err(Status::Cancelled));
    assert_eq!(only(&begin(ctx, Echo(1), Timeout::Default).1).outcome, Ok(1));
    // One whose callback still runs has its place back already, so that the callback may use it.
    let (told, again) = mpsc::channel();
    LIBRARY
        .call_async(ctx, Echo(2), Timeout::Default, move |ctx, _| {
            told.send(status(begin(ctx, Echo(3), Timeout::Default).0)).unwrap();
        })
        .unwrap();
    assert_eq!(again.recv(), Ok(Status::Ok));
    LIBRARY.cancel(ctx, *waits[1].0.as_ref().unwrap()).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_direct_call_beyond_the_window_waits_but_not_on_a_delivery_thread() {
    let ctx = windowed(1);
    let (first, _first_answers) = direct(ctx, waiting().0, Timeout::None);
    let (second, second_answers) = direct(ctx, Echo(2), Timeout::Default);
    let (third, third_answers) = direct(ctx, Echo(3), Timeout::Default);
    let (told, refused) = mpsc::channel();
    on::<Tick>(ctx, move |ctx, _| told.send(status(direct(ctx, Echo(4), Timeout::Default).0)).unwrap());
    emit(ctx, Tick(1));
    assert_eq!(refused.recv(), Ok(Status::Again));
    LIBRARY.cancel(ctx, second.unwrap()).unwrap();
    assert_eq!(only(&second_answers).outcome, Err(Status::Cancelled));
    assert!(third_answers.try_recv().is_err());
    LIBRARY.cancel(ctx, first.unwrap()).unwrap();
    assert_eq!(only(&third_answers).outcome, Ok(3));
    assert!(third.is_ok());
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_cancelled_call_drops_its_provider_on_the_processing_thread_and_says_so_once() {
    /// Tells on which thread it was dropped.
    struct Told(mpsc::Sender<String>);
    impl Drop for Told {
        fn drop(&mut self) {
            let _ = self.0.send(thread::current().name().unwrap_or_default().to_owned());
        }
    }
    let ctx = create(&LIBRARY);
    let (wait, running, dropped) = waiting();
    let (begun, answers) = begin(ctx, wait, Timeout::None);
    let id = begun.unwrap();
    within(&running);
    LIBRARY.cancel(ctx, id).unwrap();
    assert_eq!(only(&answers).outcome, Err(Status::Cancelled));
    within(&dropped);
    for unknown in [id, 0, u64::MAX, id ^ 1, id ^ 1 << 32] {
        assert_eq!(status(LIBRARY.cancel(ctx, unknown)), Status::BadHandle, "{unknown:#x}");
    }
    // One that has not begun is not begun any more, and its request is dropped on that thread too.
    let release = block(ctx);
    let (sender, told) = mpsc::channel();
    let told_by = Told(sender);
    let never = Run(Box::new(move |_| {
        let _told_by = told_by;
        unreachable!("it was cancelled");
    }));
    let (begun, answers) = direct(ctx, never, Timeout::None);
    LIBRARY.cancel(ctx, begun.unwrap()).unwrap();
    assert_eq!(only(&answers).outcome, Err(Status::Cancelled));
    drop(release);
    assert!(told.recv().unwrap().contains("-proc"));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_deadline_holds_also_while_the_processing_thread_is_stuck() {
    let ctx = create(&LIBRARY);
    let (begun, answers) = begin(ctx, waiting().0, Timeout::Within(Duration::from_millis(20)));
    assert!(begun.is_ok());
    assert_eq!(only(&answers).outcome, Err(Status::Timeout));
    let release = block(ctx);
    let later = direct(ctx, Echo(1), Timeout::Default);
    // Shorter ones that come later are not held up by it, and a blocking one is none the worse.
    let soon = direct(ctx, Echo(2), Timeout::Within(Duration::from_millis(20)));
    let own = direct(ctx, Echo(3), Timeout::Within(Duration::from_millis(10)));
    let blocking = LIBRARY.call(ctx, Echo(4), Timeout::Within(Duration::from_millis(10)));
    assert_eq!(call_status(&blocking), Status::Timeout);
    assert_eq!(only(&soon.1).outcome, Err(Status::Timeout));
    assert_eq!(only(&own.1).outcome, Err(Status::Timeout));
    assert!(later.1.try_recv().is_err());
    drop(release);
    assert_eq!(only(&later.1).outcome, Ok(1));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_passed_deadline_drops_the_provider() {
    let ctx = create(&LIBRARY);
    let (wait, _, dropped) = waiting();
    let (_, answers) = begin(ctx, wait, Timeout::Within(Duration::from_millis(20)));
    within(&dropped);
    assert_eq!(only(&answers).outcome, Err(Status::Timeout));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_shutdown_lets_calls_finish_and_tells_the_rest() {
    let ctx = create(&LIBRARY);
    let release = block(ctx);
    let finishing = begin(ctx, Echo(1), Timeout::Default);
    let (wait, _, dropped) = waiting();
    let pending = begin(ctx, wait, Timeout::None);
    let beyond = direct(ctx, waiting().0, Timeout::None);
    thread::scope(|scope| {
        let shutdown = scope.spawn(|| LIBRARY.shutdown(ctx));
        eventually("shutdown begins", || !LIBRARY.is_valid(ctx));
        assert_eq!(status(begin(ctx, Echo(2), Timeout::Default).0), Status::Shutdown);
        drop(release);
        shutdown.join().unwrap().unwrap();
    });
    // All have been told when it comes back.
    assert_eq!(finishing.1.try_recv().unwrap().outcome, Ok(1));
    assert_eq!(pending.1.try_recv().unwrap().outcome, Err(Status::Shutdown));
    assert_eq!(beyond.1.try_recv().unwrap().outcome, Err(Status::Shutdown));
    within(&dropped);
}

#[test]
fn a_shutdown_under_a_stuck_provider_tells_all_calls() {
    let ctx = create(&LIBRARY);
    let release = block(ctx);
    let waiting = begin(ctx, Echo(1), Timeout::None);
    assert_eq!(status(LIBRARY.shutdown(ctx)), Status::Timeout);
    assert_eq!(only(&waiting.1).outcome, Err(Status::Shutdown));
    drop(release);
    assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
}

#[test]
fn a_callback_may_call_anything() {
    let ctx = create(&LIBRARY);
    let (told, outcomes) = mpsc::channel();
    let other = begin(ctx, waiting().0, Timeout::None);
    let other_id = other.0.unwrap();
    LIBRARY
        .call_async(ctx, Echo(1), Timeout::Default, move |ctx, _| {
            let blocking = call(ctx, Echo(2));
            let more = direct(ctx, Echo(3), Timeout::Default);
            let cancelled = LIBRARY.cancel(ctx, other_id);
            told.send((call_status(&blocking), only(&more.1).outcome, status(cancelled))).unwrap();
            told.send((status(LIBRARY.shutdown(ctx)), Ok(0), Status::Ok)).unwrap();
        })
        .unwrap();
    assert_eq!(outcomes.recv(), Ok((Status::Ok, Ok(3), Status::Ok)));
    assert_eq!(outcomes.recv(), Ok((Status::Ok, Ok(0), Status::Ok)));
    assert_eq!(only(&other.1).outcome, Err(Status::Cancelled));
    assert!(matches!(status(LIBRARY.shutdown(ctx)), Status::Ok | Status::BadContext));
}

#[test]
fn an_answer_that_panics_harms_nobody() {
    let ctx = create(&LIBRARY);
    LIBRARY.call_async(ctx, Echo(1), Timeout::Default, |_, _| panic!("on purpose")).unwrap();
    LIBRARY.call_direct(ctx, Echo(1), Timeout::Default, |_, _| panic!("on purpose")).unwrap();
    let (begun, _) = (LIBRARY.call_direct(ctx, waiting().0, Timeout::None, |_, _| panic!("on purpose")), ());
    LIBRARY.cancel(ctx, begun.unwrap()).unwrap();
    assert_eq!(only(&begin(ctx, Echo(2), Timeout::Default).1).outcome, Ok(2));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn nothing_but_initialize_is_answered_before_it_succeeded_by_a_call_either() {
    let ctx = create(&GATED);
    let (sender, answers) = mpsc::channel();
    let begin = |request| GATED.call_async(ctx, request, Timeout::Default, told::<Initialize>(&sender));
    let echo = || status(GATED.call_async(ctx, Echo(1), Timeout::Default, |_, _| {}));
    assert_eq!(echo(), Status::NotInitialized);
    begin(Initialize(false)).unwrap();
    assert_eq!(answers.recv().unwrap().outcome, Err(Status::Provider));
    assert_eq!(echo(), Status::NotInitialized);
    begin(Initialize(true)).unwrap();
    assert_eq!(answers.recv().unwrap().outcome, Ok(()));
    assert_eq!(echo(), Status::Ok);
    GATED.shutdown(ctx).unwrap();
}

#[test]
fn every_call_is_answered_exactly_once_whatever_ends_it() {
    for _ in 0..5 {
        let ctx = windowed(64);
        let (begun, answered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        thread::scope(|scope| {
            for submitter in 0..4_u64 {
                let (begun, answered) = (&begun, &answered);
                scope.spawn(move || {
                    for n in 0..2000_u64 {
                        let count = answered.clone();
                        let answer = move || _ = count.fetch_add(1, Ordering::SeqCst);
                        let timeout = Timeout::Within(Duration::from_micros(n % 300));
                        let id = match (n + submitter) % 4 {
                            0 => LIBRARY.call_async(ctx, Echo(1), timeout, move |_, _| answer()),
                            1 => LIBRARY.call_direct(ctx, Echo(1), Timeout::Default, move |_, _| answer()),
                            2 => LIBRARY.call_async(ctx, waiting().0, timeout, move |_, _| answer()),
                            _ => LIBRARY.call_direct(ctx, waiting().0, timeout, move |_, _| answer()),
                        };
                        match id {
                            Ok(id) => {
                                begun.fetch_add(1, Ordering::SeqCst);
                                if n % 4 != 1 || n % 3 == 0 {
                                    let _ = LIBRARY.cancel(ctx, id);
                                }
                            }
                            Err(fault) => assert!(
                                matches!(fault.status, Status::Again | Status::Shutdown | Status::BadContext),
                                "{fault}"
                            ),
                        }
                    }
                });
            }
            let begun = &begun;
            scope.spawn(move || {
                eventually("calls are made", || begun.load(Ordering::SeqCst) > 1000);
                LIBRARY.shutdown(ctx).unwrap();
            });
        });
        assert_eq!(answered.load(Ordering::SeqCst), begun.load(Ordering::SeqCst));
    }
}

#[test]
fn a_blocking_call_inside_a_direct_answers_thread_would_deadlock_and_says_so() {
    let ctx = create(&LIBRARY);
    let (told, outcome) = mpsc::channel();
    LIBRARY
        .call_direct(ctx, Echo(1), Timeout::Default, move |ctx, _| told.send(call_status(&call(ctx, Echo(2)))).unwrap())
        .unwrap();
    assert_eq!(outcome.recv(), Ok(Status::WouldDeadlock));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn shutdown_does_not_wait_where_nothing_is_in_flight() {
    let ctx = create(&LIBRARY);
    for n in 0..100 {
        let _ = begin(ctx, Echo(n), Timeout::Default);
    }
    let begun = Instant::now();
    LIBRARY.shutdown(ctx).unwrap();
    assert!(begun.elapsed() < Duration::from_secs(4));
}

/// The clock ends calls too, and hands their answers over: a shutdown is not over before.
#[test]
fn a_shutdown_waits_for_the_answer_that_the_clock_hands_over() {
    let ctx = create(&LIBRARY);
    let (request, running, dropped) = waiting();
    let (inside, is_inside) = mpsc::channel();
    let (release, held) = held();
    let answered = Arc::new(AtomicBool::new(false));
    let answers = answered.clone();
    let answer = move |_, answer: Result<(), _>| {
        assert_eq!(call_status(&answer), Status::Timeout);
        inside.send(()).unwrap();
        held.recv().unwrap_err();
        answers.store(true, Ordering::SeqCst);
    };
    // Time enough to get to its provider on a busy machine.
    LIBRARY.call_direct(ctx, request, Timeout::Within(Duration::from_millis(500)), answer).unwrap();
    within(&running);
    within(&is_inside);
    let ending = thread::spawn(move || LIBRARY.shutdown(ctx));
    eventually("the shutdown begins", || !LIBRARY.is_valid(ctx));
    drop(release);
    ending.join().unwrap().unwrap();
    assert!(answered.load(Ordering::SeqCst));
    within(&dropped);
}
