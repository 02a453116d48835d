//! The lanes that reach other threads.

mod owner;

use brokers::private::{block_on_until, request as door};
use brokers::{Context, DropListenerError, RegisterError, RequestError, SignalError, event, request, signal};
use owner::{BOUND, LONG, Owner, Told, context, once_later, poll_once};
use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

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
fn a_replacement_from_another_thread_never_looks_like_a_closed_context() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    owners[0].run(move || Double::provide(&ctx, async |_| Ok(7))).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::SeqCst) {
                    match (Double { number: 0 }).request_blocking(&ctx) {
                        // What was queued for a provider that is gone when its turn comes finds nobody.
                        Ok(7) | Err(RequestError::NoProvider) => {}
                        other => panic!("{other:?}"),
                    }
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
