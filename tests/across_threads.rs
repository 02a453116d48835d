//! The lanes that reach other threads.

mod owner;

use brokers::private::{block_on_until, request as door};
use brokers::{Context, DropListenerError, RegisterError, RequestError, SignalError, event, request, signal};
use owner::{LONG, Owner, Told, context, poll_once};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::thread::{self, JoinHandle, ThreadId};
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

/// How many messages a thread's queue of one context holds.
const BOUND: usize = 65_536;

#[event(mt)]
struct Tick {
    number: u32,
}

#[event(mt)]
struct Tock;

#[request(mt, returns = i64)]
struct Double {
    number: i64,
}

#[request(mt)]
struct Wait;

// Time enough to get to its provider on a busy machine.
#[request(mt, deadline = 500ms)]
struct Brief;

#[request(mt, capacity = 2)]
struct Few;

#[signal(mt)]
struct Push {
    number: u32,
}

/// Makes `owner` provide [`Wait`] by a future that never gets ready; tells when it begins and where it is dropped.
fn provide_for_ever(owner: &Owner, ctx: Context) -> (mpsc::Receiver<()>, mpsc::Receiver<ThreadId>) {
    let ((begin, begun), (tell, told)) = (mpsc::channel(), mpsc::channel());
    owner
        .run(move || {
            Wait::provide(&ctx, async move |_| {
                let _told = Told(tell.clone());
                begin.send(()).unwrap();
                std::future::pending().await
            })
        })
        .unwrap();
    (begun, told)
}

#[test]
fn a_provider_answers_other_threads_and_may_hold_what_is_not_send() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        let asked = Rc::new(Cell::new(0));
        Double::provide(&ctx, async move |Double { number }| {
            asked.set(asked.get() + 1);
            Ok(2 * number + asked.get())
        })
        .unwrap();
    });
    assert!(Double::is_provided(&ctx));
    assert_eq!(Double { number: 10 }.request_blocking(&ctx), Ok(21));
    let runtime = Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let asked = runtime.spawn(async move { Double { number: 10 }.request(&ctx).await });
    assert_eq!(runtime.block_on(asked).unwrap(), Ok(22));
    assert_eq!(owner.run(move || poll_once(Double { number: 10 }.request(&ctx))), Poll::Ready(Ok(23)));
}

#[test]
fn one_provider_per_context_counts_over_all_threads() {
    let (ctx, owner, other) = (context(), Owner::start(), Owner::start());
    owner.run(move || Double::provide(&ctx, async |_| Ok(1))).unwrap();
    let second = other.run(move || Double::provide(&ctx, async |_| Ok(2)));
    assert_eq!(second, Err(RegisterError::AlreadyProvided));
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(1));
    other.run(move || Double::replace(&ctx, async |_| Ok(3))).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(3));
}

/// Each replacement ends the queue of the thread that provided before, right under those who ask.
#[test]
fn a_replacement_from_another_thread_is_never_seen_as_none() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    owners[0].run(move || Double::provide(&ctx, async |_| Ok(7))).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::SeqCst) {
                    // What was queued for a provider that is gone when its turn comes goes to the next one.
                    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(7));
                }
            });
        }
        for round in 0..2000 {
            owners[round % 2].run(move || Double::replace(&ctx, async |_| Ok(7))).unwrap();
        }
        done.store(true, Ordering::SeqCst);
    });
}

#[test]
fn several_requests_are_in_flight_and_a_later_one_may_be_answered_first() {
    let (ctx, owner) = (context(), Owner::start());
    let (open, opened) = oneshot::channel::<()>();
    owner.run(move || {
        let opened = RefCell::new(Some(opened));
        Double::provide(&ctx, async move |Double { number }| {
            let wait = if number == 1 { opened.take() } else { None };
            if let Some(wait) = wait {
                wait.await.map_err(|error| error.to_string())?;
            }
            Ok(number)
        })
        .unwrap();
    });
    let first = thread::spawn(move || block_on_until(door::call(ctx, Double { number: 1 }), None).unwrap());
    while owner.run(move || poll_once(Double { number: 2 }.request(&ctx))) != Poll::Ready(Ok(2)) {}
    assert_eq!(Double { number: 3 }.request_blocking(&ctx), Ok(3));
    open.send(()).unwrap();
    assert_eq!(first.join().unwrap(), Ok(1));
}

#[test]
fn a_pending_request_of_the_providers_own_thread_is_driven_by_its_runtime() {
    let (ctx, owner) = (context(), Owner::start());
    let (answer, answered) = mpsc::channel();
    owner.run(move || {
        Wait::provide(&ctx, async |_| {
            tokio::task::yield_now().await;
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(())
        })
        .unwrap();
        tokio::task::spawn_local(async move { answer.send(Wait.request(&ctx).await).unwrap() });
    });
    assert_eq!(answered.recv_timeout(LONG).unwrap(), Ok(()));
}

#[test]
fn a_dropped_call_drops_the_providers_future_on_its_own_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, told) = provide_for_ever(&owner, ctx);
    let mut call = Box::pin(door::call(ctx, Wait));
    assert!(poll_once(call.as_mut()).is_pending());
    begun.recv_timeout(LONG).unwrap();
    assert!(told.try_recv().is_err());
    drop(call);
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
}

#[test]
fn a_call_dropped_before_its_turn_never_begins() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, _told) = provide_for_ever(&owner, ctx);
    let busy = owner.occupy();
    let mut call = Box::pin(door::call(ctx, Wait));
    assert!(poll_once(call.as_mut()).is_pending());
    drop(call);
    drop(busy);
    owner.run(move || Double::provide(&ctx, async |_| Ok(0))).unwrap();
    // Answered through the same queue, and therefore after it.
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(0));
    assert!(begun.try_recv().is_err());
}

#[test]
fn a_passed_deadline_is_a_timeout_and_cancels_the_provider() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, told) = provide_for_ever(&owner, ctx);
    owner.run(move || Double::provide(&ctx, async |_| Ok(0))).unwrap();
    let answer = block_on_until(Wait.request_within(&ctx, Duration::from_millis(10)), None).unwrap();
    assert_eq!(answer, Err(RequestError::Timeout));
    // Answered through the same queue, and therefore after it.
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(0));
    if begun.try_recv().is_ok() {
        assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
    }
}

#[test]
fn a_panic_comes_back_and_the_provider_stays_usable() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        Double::provide(&ctx, async |Double { number }| {
            tokio::task::yield_now().await;
            assert!(number != 0, "no zero please");
            Ok(number)
        })
        .unwrap();
    });
    let panicked = Double { number: 0 }.request_blocking(&ctx);
    assert_eq!(panicked, Err(RequestError::Panicked("no zero please".to_owned())));
    assert_eq!(Double { number: 1 }.request_blocking(&ctx), Ok(1));
}

#[test]
fn waiting_callers_are_told_when_the_providers_thread_ends_and_its_place_is_free() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, told) = provide_for_ever(&owner, ctx);
    let id = owner.id();
    let caller = thread::spawn(move || block_on_until(door::call(ctx, Wait), Some(Instant::now() + LONG)));
    begun.recv_timeout(LONG).unwrap();
    owner.end();
    assert_eq!(caller.join().unwrap(), Some(Err(RequestError::Closed)));
    assert_eq!(told.recv_timeout(LONG), Ok(id));
    assert_eq!(Wait.request_blocking(&ctx), Err(RequestError::NoProvider));
    let other = Owner::start();
    other.run(move || Wait::provide(&ctx, async |_| Ok(()))).unwrap();
    assert_eq!(Wait.request_blocking(&ctx), Ok(()));
}

#[test]
fn waiting_callers_are_told_when_the_context_closes_even_if_the_provider_is_busy() {
    let (ctx, owner) = (context(), Owner::start());
    let (_begun, _told) = provide_for_ever(&owner, ctx);
    let busy = owner.occupy();
    let mut call = pin!(door::call(ctx, Wait));
    assert!(poll_once(call.as_mut()).is_pending());
    ctx.close();
    assert_eq!(poll_once(call), Poll::Ready(Err(RequestError::Closed)));
    drop(busy);
}

#[test]
fn a_full_queue_refuses_requests_and_signals_and_loses_the_newest_event() {
    let (ctx, owner) = (context(), Owner::start());
    let (handle, sum) = owner.run(move || {
        let sum = Arc::new(AtomicUsize::new(0));
        let total = sum.clone();
        Push::on_signal(&ctx, move |_| _ = total.fetch_add(1, Ordering::SeqCst)).unwrap();
        Wait::provide(&ctx, async |_| Ok(())).unwrap();
        (Tick::listen(&ctx, |_| ()).unwrap(), sum)
    });
    let busy = owner.occupy();
    for number in 0..BOUND as u32 {
        Push { number }.signal(&ctx).unwrap();
    }
    assert_eq!(Push { number: 0 }.signal(&ctx), Err(SignalError::Full));
    assert_eq!(Wait.request_blocking(&ctx), Err(RequestError::Full));
    Tick { number: 0 }.emit(&ctx);
    assert_eq!(brokers::lost(handle), Some(1));
    drop(busy);
    // Refused for lack of room, not for good.
    while Wait.request_blocking(&ctx) == Err(RequestError::Full) {}
    assert_eq!(Wait.request_blocking(&ctx), Ok(()));
    assert_eq!(sum.load(Ordering::SeqCst), BOUND);
}

#[test]
fn events_reach_the_listeners_of_every_thread_in_order_and_stay_in_their_context() {
    let (ctx, other) = (context(), context());
    let owners = [Owner::start(), Owner::start()];
    let (hear, heard) = mpsc::channel();
    for (thread, owner) in owners.iter().enumerate() {
        for listener in 0..2 {
            let hear = hear.clone();
            let listen = move || Tick::listen(&ctx, move |tick| hear.send((thread, listener, tick.number)).unwrap());
            owner.run(listen).unwrap();
        }
    }
    for number in 0..100 {
        Tick { number: 1000 }.emit(&other);
        Tick { number }.emit(&ctx);
    }
    let all: Vec<_> = (0..400).map(|_| heard.recv_timeout(LONG).unwrap()).collect();
    for thread in 0..2 {
        let there: Vec<_> = all.iter().filter(|heard| heard.0 == thread).map(|heard| (heard.2, heard.1)).collect();
        let expected: Vec<_> = (0..100).flat_map(|number| [(number, 0), (number, 1)]).collect();
        assert_eq!(there, expected);
    }
    assert!(heard.try_recv().is_err());
}

#[test]
fn a_shared_listener_runs_on_the_emitting_thread_and_needs_no_runtime() {
    let ctx = context();
    let (hear, heard) = mpsc::channel();
    let handle = Tock::listen_shared(&ctx, move |_| hear.send(thread::current().id()).unwrap()).unwrap();
    Tock.emit(&ctx);
    let emitter = thread::spawn(move || Tock.emit(&ctx));
    let id = emitter.thread().id();
    emitter.join().unwrap();
    assert_eq!(heard.try_iter().collect::<Vec<_>>(), [thread::current().id(), id]);
    assert_eq!(thread::spawn(move || brokers::drop_listener_blocking(handle)).join().unwrap(), Ok(()));
    Tock.emit(&ctx);
    assert!(heard.recv().is_err(), "its captures are freed");
}

/// Registers a listener that stays in its first call until told; says when it is in, and whether it has left.
fn slow_listener(
    hear: impl Fn(Box<dyn Fn() + Send + Sync>),
) -> (mpsc::Receiver<()>, mpsc::Sender<()>, Arc<AtomicBool>) {
    let ((enter, entered), (leave, left_when)) = (mpsc::channel(), mpsc::channel::<()>());
    let left = Arc::new(AtomicBool::new(false));
    let flag = left.clone();
    let left_when = std::sync::Mutex::new(left_when);
    hear(Box::new(move || {
        enter.send(()).unwrap();
        let _ = left_when.lock().unwrap().recv_timeout(LONG);
        flag.store(true, Ordering::SeqCst);
    }));
    (entered, leave, left)
}

#[test]
fn dropping_a_listener_waits_for_the_call_that_runs_elsewhere() {
    let (ctx, owner) = (context(), Owner::start());
    for shared in [false, true] {
        let handle = RefCell::new(None);
        let (entered, leave, left) = slow_listener(|listener| {
            *handle.borrow_mut() = Some(match shared {
                true => Tock::listen_shared(&ctx, move |_| listener()).unwrap(),
                false => owner.run(move || Tock::listen(&ctx, move |_| listener()).unwrap()),
            });
        });
        let handle = handle.take().unwrap();
        owner.begin(move || Tock.emit(&ctx));
        entered.recv_timeout(LONG).unwrap();
        let dropper = thread::spawn(move || (brokers::drop_listener_blocking(handle), left.load(Ordering::SeqCst)));
        // Taken out first, waited for next.
        while brokers::lost(handle).is_some() {
            thread::yield_now();
        }
        Tock.emit(&ctx);
        leave.send(()).unwrap();
        assert_eq!(dropper.join().unwrap(), (Ok(()), true));
        assert!(entered.recv_timeout(LONG).is_err(), "it was not called again, and is freed");
    }
}

#[test]
fn a_listener_that_does_not_return_is_still_running_after_the_bound() {
    let (ctx, owner) = (context(), Owner::start());
    let handle = Cell::new(None);
    let (entered, leave, left) = slow_listener(|listener| {
        handle.set(Some(owner.run(move || Tock::listen(&ctx, move |_| listener()).unwrap())));
    });
    owner.begin(move || Tock.emit(&ctx));
    entered.recv_timeout(LONG).unwrap();
    let before = Instant::now();
    let outcome = block_on_until(brokers::drop_listener(handle.get().unwrap()), None);
    assert_eq!(outcome, Some(Err(DropListenerError::StillRunning)));
    assert!(before.elapsed() >= Duration::from_secs(5) && !left.load(Ordering::SeqCst));
    drop(leave);
    assert!(entered.recv_timeout(LONG).is_err(), "freed when its call ended");
}

#[test]
fn a_listener_of_an_idle_or_busy_thread_is_dropped_without_waiting_for_the_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let (tell, told) = mpsc::channel();
    let guard = Told(tell);
    let handle = owner.run(move || Tock::listen(&ctx, move |_| _ = &guard)).unwrap();
    let busy = owner.occupy();
    assert_eq!(poll_once(brokers::drop_listener(handle)), Poll::Ready(Ok(())));
    assert_eq!(poll_once(brokers::drop_listener(handle)), Poll::Ready(Err(DropListenerError::Stale)));
    drop(busy);
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()), "what it captured is freed on its thread");
}

#[test]
fn a_cleared_or_replaced_provider_is_freed_on_its_own_thread() {
    let (ctx, owner, other) = (context(), Owner::start(), Owner::start());
    let (tell, told) = mpsc::channel();
    let provide = |owner: &Owner| {
        let guard = Told(tell.clone());
        owner.run(move || {
            Double::replace(&ctx, async move |Double { number }| {
                let _guard = &guard;
                Ok(number)
            })
        })
    };
    provide(&owner).unwrap();
    provide(&other).unwrap();
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
    assert_eq!(Double { number: 7 }.request_blocking(&ctx), Ok(7));
    Double::clear(&ctx);
    assert_eq!(told.recv_timeout(LONG), Ok(other.id()));
    assert_eq!(Double { number: 7 }.request_blocking(&ctx), Err(RequestError::NoProvider));
}

#[test]
fn a_closed_context_is_freed_on_every_thread_whatever_was_in_flight() {
    let (ctx, here) = (context(), Owner::start());
    let owners = [Owner::start(), Owner::start()];
    let (tell, told) = mpsc::channel();
    let told_by = || Told(tell.clone());
    for (at, owner) in owners.iter().enumerate() {
        let (listener, provider, handler) = (told_by(), told_by(), told_by());
        owner.run(move || {
            Tick::listen(&ctx, move |_| _ = &listener).unwrap();
            let provided = Wait::provide(&ctx, async move |_| {
                let _provider = &provider;
                std::future::pending().await
            });
            assert_eq!(provided.is_ok(), at == 0);
            assert_eq!(Push::on_signal(&ctx, move |_| _ = &handler).is_ok(), at == 0);
        });
    }
    let shared = told_by();
    Tick::listen_shared(&ctx, move |_| _ = &shared).unwrap();
    let mut call = Box::pin(door::call(ctx, Wait));
    assert!(poll_once(call.as_mut()).is_pending());
    Push { number: 1 }.signal(&ctx).unwrap();
    here.run(move || ctx.close());
    // Three on each thread (two of them refused at once), and the shared one.
    for _ in 0..7 {
        told.recv_timeout(LONG).unwrap();
    }
    assert_eq!(poll_once(call), Poll::Ready(Err(RequestError::Closed)));
    assert_eq!(owners[0].run(move || Tick::listen(&ctx, |_| ()).unwrap_err()), RegisterError::Closed);
    assert_eq!(Push { number: 1 }.signal(&ctx), Err(SignalError::Closed));
    Tick { number: 1 }.emit(&ctx);
}

#[test]
fn a_thread_may_come_back_to_a_context_it_had_left() {
    let (ctx, owner) = (context(), Owner::start());
    for round in 0..100 {
        owner.run(move || Double::provide(&ctx, async move |_| Ok(round))).unwrap();
        assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(round));
        if round % 2 == 0 {
            owner.run(move || Double::clear(&ctx));
        } else {
            Double::clear(&ctx);
        }
    }
}

#[test]
fn what_a_listener_emits_reaches_other_threads_after_the_current_event() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    let first = AtomicBool::new(true);
    Tick::listen_shared(&ctx, move |_| {
        if first.swap(false, Ordering::SeqCst) {
            Tick { number: 2 }.emit(&ctx);
        }
    })
    .unwrap();
    owner.run(move || Tick::listen(&ctx, move |tick| hear.send(tick.number).unwrap())).unwrap();
    Tick { number: 1 }.emit(&ctx);
    assert_eq!([heard.recv_timeout(LONG), heard.recv_timeout(LONG)], [Ok(1), Ok(2)]);
}

#[test]
fn emitting_registering_and_dropping_at_once_loses_and_repeats_nothing() {
    let ctx = context();
    let heard = Arc::new(AtomicUsize::new(0));
    let count = heard.clone();
    Tick::listen_shared(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)).unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            thread::spawn(move || {
                let dropped: Vec<_> = (0..1000)
                    .map(|number| {
                        let calls = Arc::new(AtomicUsize::new(0));
                        let count = calls.clone();
                        let listener = move |_: &Tick| _ = count.fetch_add(1, Ordering::SeqCst);
                        let handle = Tick::listen_shared(&ctx, listener).unwrap();
                        Tick { number }.emit(&ctx);
                        assert_eq!(brokers::drop_listener_blocking(handle), Ok(()));
                        let heard = calls.load(Ordering::SeqCst);
                        assert!(heard > 0);
                        (calls, heard)
                    })
                    .collect();
                for (calls, heard) in dropped {
                    assert_eq!(calls.load(Ordering::SeqCst), heard, "called after it was dropped");
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!(heard.load(Ordering::SeqCst), 4000);
}

#[test]
fn a_call_may_move_between_threads_while_it_waits() {
    let (ctx, owner) = (context(), Owner::start());
    let (open, opened) = oneshot::channel::<()>();
    owner.run(move || {
        let opened = RefCell::new(Some(opened));
        Wait::provide(&ctx, async move |_| {
            let opened = opened.take().expect("asked once");
            Ok(opened.await.map_err(|error| error.to_string())?)
        })
        .unwrap();
    });
    let call = owner.run(move || {
        let mut call = Box::pin(door::call(ctx, Wait));
        assert!(poll_once(call.as_mut()).is_pending());
        call
    });
    open.send(()).unwrap();
    assert_eq!(block_on_until(call, Some(Instant::now() + LONG)), Some(Ok(())));
}

// 1.6 Deadlines

#[test]
fn a_declared_deadline_holds_for_every_way_of_asking_and_cancels_the_provider_on_its_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let ((begin, begun), (tell, told)) = (mpsc::channel(), mpsc::channel());
    owner.run(move || {
        Brief::provide(&ctx, async move |_| {
            let _told = Told(tell.clone());
            begin.send(()).unwrap();
            std::future::pending().await
        })
        .unwrap();
    });
    let ask = |how: &dyn Fn() -> Result<(), RequestError<_>>| {
        let before = Instant::now();
        assert_eq!(how(), Err(RequestError::Timeout));
        let waited = before.elapsed();
        // The default would be 5 s.
        assert!(waited >= Duration::from_millis(500) && waited < Duration::from_secs(4), "{waited:?}");
        begun.recv_timeout(LONG).unwrap();
        assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
    };
    ask(&|| Brief.request_blocking(&ctx));
    ask(&|| block_on_until(Brief.request(&ctx), None).unwrap());
    ask(&|| block_on_until(Brief.request_within(&ctx, Duration::from_millis(600)), None).unwrap());
    ask(&|| Brief.request_blocking_within(&ctx, Duration::from_millis(600)));
    let tokio = Builder::new_multi_thread().worker_threads(1).build().unwrap();
    ask(&|| tokio.block_on(async { tokio::spawn(async move { Brief.request(&ctx).await }).await.unwrap() }));
}

#[test]
fn the_default_deadline_is_five_seconds() {
    let (ctx, owner) = (context(), Owner::start());
    let (_begun, told) = provide_for_ever(&owner, ctx);
    let before = Instant::now();
    let asked = thread::spawn(move || block_on_until(Wait.request(&ctx), None).unwrap());
    assert_eq!(Wait.request_blocking(&ctx), Err(RequestError::Timeout));
    assert_eq!(asked.join().unwrap(), Err(RequestError::Timeout));
    let waited = before.elapsed();
    assert!(waited >= Duration::from_secs(5) && waited < Duration::from_millis(9500), "{waited:?}");
    assert_eq!([told.recv_timeout(LONG), told.recv_timeout(LONG)], [Ok(owner.id()); 2]);
}

#[test]
fn deadlines_of_requests_to_one_provider_are_each_their_own() {
    let (ctx, owner) = (context(), Owner::start());
    let (_begun, _told) = provide_for_ever(&owner, ctx);
    let long = thread::spawn(move || block_on_until(Wait.request_within(&ctx, Duration::from_millis(300)), None));
    let waited: Vec<_> = (0..10)
        .map(|_| {
            let before = Instant::now();
            let answer = block_on_until(Wait.request_within(&ctx, Duration::from_millis(10)), None);
            assert_eq!(answer, Some(Err(RequestError::Timeout)));
            before.elapsed()
        })
        .collect();
    assert!(waited.iter().all(|waited| *waited >= Duration::from_millis(10)), "{waited:?}");
    assert_eq!(long.join().unwrap(), Some(Err(RequestError::Timeout)));
}

#[test]
fn an_answer_that_comes_too_late_is_discarded() {
    let (ctx, owner) = (context(), Owner::start());
    let (begin, begun) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    owner.run(move || {
        Double::provide(&ctx, async move |Double { number }| {
            if number == 1 {
                // A provider that blocks its thread cannot be cancelled; it answers in the end.
                begin.send(()).unwrap();
                let _ = released.recv_timeout(LONG);
            }
            Ok(2 * number)
        })
        .unwrap();
    });
    let late = Double { number: 1 }.request_blocking_within(&ctx, Duration::from_millis(500));
    assert_eq!(late, Err(RequestError::Timeout));
    begun.recv_timeout(LONG).unwrap();
    release.send(()).unwrap();
    assert_eq!(Double { number: 2 }.request_blocking(&ctx), Ok(4));
}

/// Tells what it was answered, and after how long.
type Caller = JoinHandle<(Result<(), RequestError<brokers::ProviderMessage>>, Duration)>;

/// Asks from eight plain threads and eight tasks of a multi-thread runtime at a time.
fn ask_sixteen_times(ctx: Context) -> Vec<Caller> {
    let runtime = Arc::new(Builder::new_multi_thread().worker_threads(2).build().unwrap());
    (0..16)
        .map(|number| {
            let runtime = runtime.clone();
            thread::spawn(move || {
                let before = Instant::now();
                let answer = match number % 2 {
                    0 => Wait.request_blocking(&ctx),
                    _ => runtime
                        .block_on(async move { tokio::spawn(async move { Wait.request(&ctx).await }).await.unwrap() }),
                };
                (answer, before.elapsed())
            })
        })
        .collect()
}

fn all_closed_at_once(callers: Vec<Caller>) {
    for caller in callers {
        let (answer, waited) = caller.join().unwrap();
        assert_eq!(answer, Err(RequestError::Closed));
        assert!(waited < Duration::from_secs(4), "not by the deadline of 5 s");
    }
}

#[test]
fn if_the_providers_thread_ends_every_waiting_caller_is_closed_at_once() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, told) = provide_for_ever(&owner, ctx);
    let callers = ask_sixteen_times(ctx);
    (0..16).for_each(|_| begun.recv_timeout(LONG).unwrap());
    let id = owner.id();
    owner.end();
    all_closed_at_once(callers);
    assert!((0..16).all(|_| told.recv_timeout(LONG) == Ok(id)), "the provider's futures are dropped on its thread");
}

#[test]
fn if_the_context_closes_every_waiting_caller_is_closed_at_once_even_if_the_providers_thread_is_blocked() {
    let (ctx, owner) = (context(), Owner::start());
    let (_begun, _told) = provide_for_ever(&owner, ctx);
    let busy = owner.occupy();
    let callers = ask_sixteen_times(ctx);
    owner::until(|| brokers::stats(&ctx).iter().any(|broker| broker.name == "Wait" && broker.sent == 16));
    ctx.close();
    all_closed_at_once(callers);
    drop(busy);
}

#[test]
fn if_the_context_closes_callers_of_a_shared_provider_are_closed_at_once_too() {
    let ctx = context();
    let (begin, begun) = mpsc::channel();
    Wait::provide_shared(&ctx, move |_| {
        begin.send(()).unwrap();
        std::future::pending()
    })
    .unwrap();
    let callers = ask_sixteen_times(ctx);
    (0..16).for_each(|_| begun.recv_timeout(LONG).unwrap());
    // Its registration is not what they wait for.
    Wait::clear(&ctx);
    ctx.close();
    all_closed_at_once(callers);
}

#[test]
fn a_caller_of_the_local_lane_is_closed_at_once_by_another_thread_too() {
    #[request(local)]
    struct Here;
    let ctx = context();
    let (begin, begun) = mpsc::channel();
    let caller = thread::spawn(move || {
        let (told, dropped) = Told::new();
        let told = RefCell::new(Some(told));
        Here::provide(&ctx, async move |_| {
            let _told = told.take();
            begin.send(()).unwrap();
            std::future::pending().await
        })
        .unwrap();
        let before = Instant::now();
        let answer = Here.request_blocking(&ctx);
        assert_eq!(dropped.recv_timeout(LONG), Ok(thread::current().id()));
        (answer, before.elapsed())
    });
    begun.recv_timeout(LONG).unwrap();
    ctx.close();
    all_closed_at_once(vec![caller]);
}

#[test]
fn a_provider_that_closes_its_own_context_and_waits_is_dropped_and_its_callers_are_told() {
    let (ctx, owner) = (context(), Owner::start());
    let (tell, told) = mpsc::channel();
    owner.run(move || {
        Wait::provide(&ctx, async move |_| {
            let _told = Told(tell.clone());
            ctx.close();
            std::future::pending().await
        })
        .unwrap();
    });
    let mut other = pin!(Wait.request(&ctx));
    let busy = owner.occupy();
    assert!(poll_once(other.as_mut()).is_pending());
    let callers = ask_sixteen_times(ctx);
    drop(busy);
    all_closed_at_once(callers);
    assert_eq!(block_on_until(other, Some(Instant::now() + LONG)), Some(Err(RequestError::Closed)));
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
}

#[test]
fn a_declared_capacity_refuses_requests_beyond_it_until_one_has_begun() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        Few::provide(&ctx, async |_| Ok(())).unwrap();
        Wait::provide(&ctx, async |_| Ok(())).unwrap();
    });
    for _ in 0..3 {
        let busy = owner.occupy();
        let (mut first, mut second) = (Box::pin(Few.request(&ctx)), Box::pin(Few.request(&ctx)));
        assert!(poll_once(first.as_mut()).is_pending() && poll_once(second.as_mut()).is_pending());
        assert_eq!(poll_once(Few.request(&ctx)), Poll::Ready(Err(RequestError::Full)));
        assert_eq!(Few.request_blocking(&ctx), Err(RequestError::Full));
        let mut other = Box::pin(Wait.request(&ctx));
        assert!(poll_once(other.as_mut()).is_pending(), "another request's capacity is its own");
        // Even one that nobody waits for gives its place back when its turn comes.
        drop(first);
        drop(busy);
        assert_eq!(block_on_until(second, Some(Instant::now() + LONG)), Some(Ok(())));
        assert_eq!(block_on_until(other, Some(Instant::now() + LONG)), Some(Ok(())));
        assert_eq!(owner.run(move || poll_once(Few.request(&ctx))), Poll::Ready(Ok(())), "no queue on its own thread");
    }
}

#[test]
fn no_patience_and_endless_patience_are_deadlines_too() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || Double::provide(&ctx, async |Double { number }| Ok(2 * number)).unwrap());
    let (_begun, _told) = provide_for_ever(&owner, ctx);
    assert_eq!(Double { number: 1 }.request_blocking_within(&ctx, Duration::MAX), Ok(2));
    assert_eq!(block_on_until(Double { number: 1 }.request_within(&ctx, Duration::MAX), None), Some(Ok(2)));
    assert_eq!(Wait.request_blocking_within(&ctx, Duration::ZERO), Err(RequestError::Timeout));
    let hasty = block_on_until(Wait.request_within(&ctx, Duration::ZERO), None);
    assert_eq!(hasty, Some(Err(RequestError::Timeout)));
    // An answer that is there at once is in time.
    let here = owner.run(move || poll_once(Double { number: 1 }.request_within(&ctx, Duration::ZERO)));
    assert_eq!(here, Poll::Ready(Ok(2)));
}

/// Panics when it is dropped, and was not told to keep quiet.
struct Bomb(Arc<AtomicBool>);

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(!self.0.load(Ordering::SeqCst), "on purpose");
    }
}

#[test]
fn a_destructor_that_panics_on_the_providers_thread_harms_nobody_else() {
    let (ctx, owner) = (context(), Owner::start());
    let armed = Arc::new(AtomicBool::new(true));
    let fuse = armed.clone();
    let (begin, begun) = mpsc::channel();
    owner.run(move || {
        Double::provide(&ctx, async |Double { number }| Ok(2 * number)).unwrap();
        Wait::provide(&ctx, async move |_| {
            let _bomb = Bomb(fuse.clone());
            begin.send(()).unwrap();
            std::future::pending().await
        })
        .unwrap();
    });
    for _ in 0..3 {
        let mut waiting = Box::pin(Wait.request(&ctx));
        assert!(poll_once(waiting.as_mut()).is_pending());
        begun.recv_timeout(LONG).unwrap();
        drop(waiting);
        assert_eq!(Double { number: 1 }.request_blocking(&ctx), Ok(2));
    }
    let callers: Vec<_> = ask_sixteen_times(ctx);
    (0..16).for_each(|_| begun.recv_timeout(LONG).unwrap());
    ctx.close();
    all_closed_at_once(callers);
    armed.store(false, Ordering::SeqCst);
    let other = context();
    owner.run(move || Double::provide(&other, async |_| Ok(1))).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&other), Ok(1));
}

/// A waker that panics.
struct Rattle;

impl std::task::Wake for Rattle {
    fn wake(self: Arc<Self>) {
        panic!("on purpose");
    }
}

#[test]
fn a_waker_that_panics_harms_no_other_requester() {
    let (ctx, owner) = (context(), Owner::start());
    let (begun, _told) = provide_for_ever(&owner, ctx);
    let mut rattling = [5000, 500].map(|wait| Box::pin(Wait.request_within(&ctx, Duration::from_millis(wait))));
    for call in &mut rattling {
        let waker = Arc::new(Rattle).into();
        assert!(call.as_mut().poll(&mut std::task::Context::from_waker(&waker)).is_pending());
        begun.recv_timeout(LONG).unwrap();
    }
    // The clock has woken one of them before it comes to this one.
    let answer = block_on_until(Wait.request_within(&ctx, Duration::from_millis(520)), Some(Instant::now() + LONG));
    assert_eq!(answer, Some(Err(RequestError::Timeout)));
    let callers = ask_sixteen_times(ctx);
    owner::until(|| brokers::stats(&ctx)[0].sent == 19);
    ctx.close();
    all_closed_at_once(callers);
    assert!(rattling.iter_mut().all(|call| poll_once(call.as_mut()).is_ready()));
}

#[test]
fn a_provider_may_register_clear_and_ask_inside_itself_on_its_own_thread() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        Double::provide(&ctx, async move |Double { number }| {
            if number == 0 {
                // It replaces itself, and what comes after finds the other one.
                Double::replace(&ctx, async |_| Ok(100)).unwrap();
                Wait::provide(&ctx, async |_| Ok(())).unwrap();
                assert_eq!(Wait.request(&ctx).await, Ok(()));
                tokio::task::yield_now().await;
                Wait::clear(&ctx);
                Push::on_signal(&ctx, |_| ()).unwrap();
                Push { number: 0 }.signal(&ctx).unwrap();
                Push::clear(&ctx);
                return Ok(Double { number: 1 }.request(&ctx).await.unwrap() + 1);
            }
            Ok(number)
        })
        .unwrap();
    });
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(101));
    assert_eq!(Double { number: 7 }.request_blocking(&ctx), Ok(100));
    assert!(!Wait::is_provided(&ctx) && !Push::is_handled(&ctx));
}

// 1.3 Replacements and mocks, across threads

#[test]
fn a_request_that_has_not_begun_goes_to_the_provider_that_replaced_its_own() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    let provide =
        move |owner: &Owner, answer| owner.run(move || Double::replace(&ctx, async move |_| Ok(answer)).unwrap());
    let ask = |change: &dyn Fn()| {
        provide(&owners[0], 1);
        let busy = owners[0].occupy();
        let mut asked = Box::pin(door::call(ctx, Double { number: 0 }));
        assert!(poll_once(asked.as_mut()).is_pending());
        change();
        drop(busy);
        block_on_until(asked, Some(Instant::now() + LONG)).unwrap()
    };
    assert_eq!(ask(&|| ()), Ok(1));
    assert_eq!(ask(&|| provide(&owners[1], 2)), Ok(2));
    assert_eq!(ask(&|| Double::replace_shared(&ctx, async |_| Ok(3)).unwrap()), Ok(3));
    assert_eq!(ask(&|| Double::clear(&ctx)), Err(RequestError::NoProvider));
    let mock = || std::mem::forget(Double::mock_shared(&ctx, async |_| Ok(4)).unwrap());
    assert_eq!(ask(&mock), Ok(1), "a mock leaves what is on its way where it is");
}

#[test]
fn a_request_on_its_way_to_a_mock_that_ends_is_answered_by_the_former_provider() {
    let (ctx, owner) = (context(), Owner::start());
    Double::provide_shared(&ctx, async |_| Ok(1)).unwrap();
    let (enter, entered) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    owner.begin(move || {
        let mock = Double::mock(&ctx, async |_| Ok(2)).unwrap();
        enter.send(()).unwrap();
        let _ = released.recv_timeout(LONG);
        drop(mock);
    });
    entered.recv_timeout(LONG).unwrap();
    let mut asked = pin!(Double { number: 0 }.request(&ctx));
    assert!(poll_once(asked.as_mut()).is_pending());
    release.send(()).unwrap();
    assert_eq!(block_on_until(asked, Some(Instant::now() + LONG)), Some(Ok(1)));
}

#[test]
fn a_mock_answers_other_threads_from_its_own() {
    let (ctx, owner, other) = (context(), Owner::start(), Owner::start());
    owner.run(move || Double::provide(&ctx, async |_| Ok(1))).unwrap();
    let (end, ended) = oneshot::channel::<()>();
    let (tell, told) = mpsc::channel();
    other.spawn(move || async move {
        let not_send = Rc::new(2);
        let mock = Double::mock(&ctx, async move |_| Ok(*not_send)).unwrap();
        tell.send(()).unwrap();
        let _ = ended.await;
        drop(mock);
        tell.send(()).unwrap();
    });
    told.recv_timeout(LONG).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(2));
    assert!(owner.run(move || Double::is_provided(&ctx)));
    end.send(()).unwrap();
    told.recv_timeout(LONG).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(1));
}

// 1.6 Where handlers run

#[test]
fn requests_signals_and_events_for_one_thread_come_in_one_order() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner.run(move || {
        let (ask, signal, event) = (hear.clone(), hear.clone(), hear);
        Double::provide(&ctx, async move |Double { number }| {
            ask.send(number).unwrap();
            Ok(number)
        })
        .unwrap();
        Push::on_signal(&ctx, move |push| signal.send(push.number.into()).unwrap()).unwrap();
        Tick::listen(&ctx, move |tick| event.send(tick.number.into()).unwrap()).unwrap();
    });
    let busy = owner.occupy();
    let mut asked = Vec::new();
    for round in 0..10_u32 {
        Push { number: 4 * round }.signal(&ctx).unwrap();
        Tick { number: 4 * round + 1 }.emit(&ctx);
        let mut call = Box::pin(door::call(ctx, Double { number: (4 * round + 2).into() }));
        assert!(poll_once(call.as_mut()).is_pending());
        asked.push(call);
        Tick { number: 4 * round + 3 }.emit(&ctx);
    }
    drop(busy);
    let order: Vec<_> = (0..40).map(|_| heard.recv_timeout(LONG).unwrap()).collect();
    assert_eq!(order, (0..40).collect::<Vec<i64>>());
    for (round, call) in asked.into_iter().enumerate() {
        assert_eq!(block_on_until(call, Some(Instant::now() + LONG)), Some(Ok(4 * round as i64 + 2)));
    }
}

#[test]
fn the_same_thread_path_bypasses_the_queue() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner.run(move || {
        let signal = hear.clone();
        Double::provide(&ctx, async move |Double { number }| {
            hear.send(number).unwrap();
            Ok(number)
        })
        .unwrap();
        Push::on_signal(&ctx, move |push| signal.send(push.number.into()).unwrap()).unwrap();
    });
    let (enter, entered) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    owner.begin(move || {
        enter.send(()).unwrap();
        let _ = released.recv_timeout(LONG);
        assert_eq!(poll_once(Double { number: 1 }.request(&ctx)), Poll::Ready(Ok(1)));
        Push { number: 2 }.signal(&ctx).unwrap();
    });
    entered.recv_timeout(LONG).unwrap();
    Push { number: 3 }.signal(&ctx).unwrap();
    release.send(()).unwrap();
    assert_eq!([0; 3].map(|_| heard.recv_timeout(LONG).unwrap()), [1, 2, 3]);
}

#[test]
fn a_shared_provider_runs_on_the_requesting_thread_and_its_future_goes_where_the_requester_goes() {
    let (ctx, owner, other) = (context(), Owner::start(), Owner::start());
    let (hear, heard) = mpsc::channel();
    Wait::provide_shared(&ctx, move |_| {
        let hear = hear.clone();
        hear.send(thread::current().id()).unwrap();
        async move {
            let mut polls = 0;
            std::future::poll_fn(|cx| {
                hear.send(thread::current().id()).unwrap();
                cx.waker().wake_by_ref();
                polls += 1;
                if polls < 3 { Poll::Pending } else { Poll::Ready(()) }
            })
            .await;
            Ok(())
        }
    })
    .unwrap();
    let call = owner.run(move || {
        let mut call = Box::pin(door::call(ctx, Wait));
        assert!(poll_once(call.as_mut()).is_pending());
        call
    });
    let mut call = other.run(move || {
        let mut call = call;
        assert!(poll_once(call.as_mut()).is_pending());
        call
    });
    assert_eq!(poll_once(call.as_mut()), Poll::Ready(Ok(())));
    let ids: Vec<_> = heard.try_iter().collect();
    assert_eq!(ids, [owner.id(), owner.id(), other.id(), thread::current().id()]);
}

/// The tasks of a multi-thread runtime move between its threads while they wait.
#[test]
fn tasks_of_a_multi_thread_runtime_ask_shared_and_bound_providers() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        Double::provide(&ctx, async |Double { number }| {
            tokio::task::yield_now().await;
            Ok(2 * number)
        })
        .unwrap();
    });
    Wait::provide_shared(&ctx, async |_| {
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        Ok(())
    })
    .unwrap();
    let runtime = Builder::new_multi_thread().worker_threads(3).enable_all().build().unwrap();
    runtime.block_on(async {
        let tasks: Vec<_> = (0..200)
            .map(|number| {
                tokio::spawn(async move {
                    let answer = Double { number }.request(&ctx).await;
                    tokio::task::yield_now().await;
                    (Wait.request(&ctx).await, answer)
                })
            })
            .collect();
        for (number, task) in tasks.into_iter().enumerate() {
            assert_eq!(task.await.unwrap(), (Ok(()), Ok(2 * number as i64)));
        }
    });
}

/// An executor that has nothing to do with Tokio: any number of futures, each polled when it was woken.
fn run_all<T>(futures: Vec<impl Future<Output = T>>) -> Vec<T> {
    struct Bell(mpsc::Sender<usize>, usize);
    impl std::task::Wake for Bell {
        fn wake(self: Arc<Self>) {
            let _ = self.0.send(self.1);
        }
    }
    let (ring, rung) = mpsc::channel();
    let mut futures: Vec<_> = futures.into_iter().map(|future| (Some(Box::pin(future)), None)).collect();
    (0..futures.len()).for_each(|number| ring.send(number).unwrap());
    while futures.iter().any(|(_, output)| output.is_none()) {
        let number = rung.recv_timeout(LONG).unwrap();
        let waker = Arc::new(Bell(ring.clone(), number)).into();
        let (future, output) = &mut futures[number];
        if let Some(polled) = future
            && let Poll::Ready(ready) = polled.as_mut().poll(&mut std::task::Context::from_waker(&waker))
        {
            (*future, *output) = (None, Some(ready));
        }
    }
    futures.into_iter().map(|(_, output)| output.unwrap()).collect()
}

#[test]
fn any_executor_may_ask_and_its_deadlines_hold() {
    let (ctx, owner) = (context(), Owner::start());
    let (_begun, told) = provide_for_ever(&owner, ctx);
    owner.run(move || {
        Double::provide(&ctx, async |Double { number }| {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(2 * number)
        })
        .unwrap();
    });
    let answers = run_all((0..50).map(|number| Double { number }.request(&ctx)).collect());
    assert_eq!(answers, (0..50).map(|number| Ok(2 * number)).collect::<Vec<_>>());
    let answers = run_all((0..10).map(|_| Wait.request_within(&ctx, Duration::from_millis(500))).collect());
    assert!(answers.iter().all(|answer| *answer == Err(RequestError::Timeout)));
    assert!((0..10).all(|_| told.recv_timeout(LONG) == Ok(owner.id())));
}

// 1.6 A runtime that leaves the thread of its handlers

#[test]
fn callers_are_closed_if_a_runtime_is_driven_by_another_thread_than_its_handlers_live_on() {
    let ctx = context();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let (tell, told) = mpsc::channel();
    runtime.block_on(async {
        Wait::provide(&ctx, async move |_| {
            let _told = Told(tell.clone());
            std::future::pending().await
        })
        .unwrap();
        Push::on_signal(&ctx, |_| ()).unwrap();
    });
    let (begin, begun) = mpsc::channel();
    let caller = thread::spawn(move || {
        let before = Instant::now();
        let mut call = Box::pin(Wait.request(&ctx));
        assert!(poll_once(call.as_mut()).is_pending(), "nobody drives the runtime just now");
        begin.send(()).unwrap();
        (block_on_until(call, Some(Instant::now() + LONG)).unwrap(), before.elapsed())
    });
    begun.recv_timeout(LONG).unwrap();
    let elsewhere = thread::spawn(move || {
        runtime.block_on(tokio::task::yield_now());
        let asked = runtime.block_on(Wait.request(&ctx));
        // Whoever drives the runtime now may take the place.
        let second = runtime.block_on(async { Wait::provide(&ctx, async |_| Ok(())) });
        (asked, second, Push { number: 0 }.signal(&ctx))
    });
    all_closed_at_once(vec![caller]);
    let (asked, second, signalled) = elsewhere.join().unwrap();
    assert_eq!(asked, Err(RequestError::NoProvider), "what nobody runs is registered no more");
    assert_eq!(second, Ok(()));
    assert_eq!(signalled, Err(SignalError::NoHandler));
    assert_eq!(Wait.request_blocking(&ctx), Err(RequestError::NoProvider));
    assert!(told.try_recv().is_err());
    // The thread itself starts afresh with the next runtime it drives.
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        Double::provide(&ctx, async |_| Ok(1)).unwrap();
        assert!(!Wait::is_provided(&ctx));
        Wait::provide(&ctx, async |_| Ok(())).unwrap();
        let (answer, answered) = oneshot::channel();
        thread::spawn(move || answer.send((Wait.request_blocking(&ctx), Double { number: 0 }.request_blocking(&ctx))));
        assert_eq!(answered.await.unwrap(), (Ok(()), Ok(1)));
    });
}

#[test]
fn callers_are_closed_if_a_runtime_is_dropped_by_another_thread() {
    let ctx = context();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { Wait::provide(&ctx, async |_| Ok(())) }).unwrap();
    let mut call = Box::pin(door::call(ctx, Wait));
    let call = thread::spawn(move || {
        assert!(poll_once(call.as_mut()).is_pending());
        drop(runtime);
        poll_once(call.as_mut())
    });
    assert_eq!(call.join().unwrap(), Poll::Ready(Err(RequestError::Closed)));
    assert_eq!(poll_once(Wait.request(&ctx)), Poll::Ready(Err(RequestError::NoProvider)));
    assert!(!Wait::is_provided(&ctx));
}

#[test]
fn callers_are_closed_if_the_thread_ends_while_its_runtime_lives_on_elsewhere() {
    let ctx = context();
    let runtime = thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { Wait::provide(&ctx, async |_| Ok(())) }).unwrap();
        let mut call = Box::pin(door::call(ctx, Wait));
        thread::spawn(move || {
            assert!(poll_once(call.as_mut()).is_pending());
            (call, runtime)
        })
        .join()
        .unwrap()
    });
    let (call, runtime) = runtime.join().unwrap();
    assert_eq!(block_on_until(call, Some(Instant::now() + LONG)), Some(Err(RequestError::Closed)));
    assert_eq!(Wait.request_blocking(&ctx), Err(RequestError::NoProvider));
    runtime.block_on(async { Wait::provide(&ctx, async |_| Ok(())) }).unwrap();
}
