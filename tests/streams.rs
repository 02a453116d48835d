//! Events as streams, in every lane.

mod owner;

use brokers::private::block_on_until;
use brokers::{Context, EventStream, Lagged, Policy, event, stats};
use futures_util::Stream;
use owner::{Bell, LONG, Owner, Told, adds_up, context, in_runtime, only_stats, poll_once, poll_with, settle, until};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context as TaskContext, Poll, Wake, Waker};
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Builder;

/// Makes tests of `Tick` for the lanes `local` and `mt`. No runtime is there.
macro_rules! in_each_lane {
    ($($(#[doc = $doc:literal])* fn $name:ident() $body:block)*) => {
        mod local {
            use super::*;
            #[event]
            struct Tick { number: u32, cargo: Option<Arc<()>> }
            in_each_lane!(@ $($(#[doc = $doc])* fn $name() $body)*);
        }
        mod mt {
            use super::*;
            #[event(mt)]
            struct Tick { number: u32, cargo: Option<Arc<()>> }
            in_each_lane!(@ $($(#[doc = $doc])* fn $name() $body)*);
        }
    };
    (@ $($(#[doc = $doc:literal])* fn $name:ident() $body:block)*) => {
        fn tick(number: u32) -> Tick { Tick { number, cargo: None } }

        /// What the stream has for now: numbers, or how many were lost.
        fn now(stream: &mut EventStream<Tick>) -> Vec<Result<u32, Lagged>> {
            std::iter::from_fn(|| match poll_once(stream.next()) {
                Poll::Ready(Some(event)) => Some(event.map(|tick| tick.number)),
                _ => None,
            })
            .collect()
        }

        fn is_over(stream: &mut EventStream<Tick>) -> bool {
            matches!(poll_once(stream.next()), Poll::Ready(None))
        }

        $($(#[doc = $doc])* #[test] fn $name() $body)*
    };
}

in_each_lane! {
    fn a_stream_gives_the_events_emitted_after_it_was_made_in_order() {
        let (ctx, other) = (context(), context());
        tick(0).emit(&ctx);
        let (mut one, mut two) = (Tick::stream(&ctx), Tick::stream(&ctx));
        (1..=3).for_each(|number| tick(number).emit(&ctx));
        tick(9).emit(&other);
        assert_eq!(now(&mut one), [Ok(1), Ok(2), Ok(3)]);
        assert!(poll_once(one.next()).is_pending());
        tick(4).emit(&ctx);
        assert_eq!((now(&mut one), now(&mut two)), (vec![Ok(4)], vec![Ok(1), Ok(2), Ok(3), Ok(4)]));
    }

    fn a_waiting_stream_is_woken_by_the_next_event_and_by_the_end() {
        let ctx = context();
        let bell = Arc::new(Bell::default());
        let mut stream = Tick::stream(&ctx);
        assert!(poll_with(stream.next(), &bell).is_pending());
        tick(1).emit(&ctx);
        assert_eq!(bell.rung(), 1);
        // Nothing is lost with the future of `next` that was dropped.
        assert_eq!(now(&mut stream), [Ok(1)]);
        assert!(poll_with(stream.next(), &bell).is_pending());
        ctx.close();
        assert_eq!(bell.rung(), 2);
        assert!(is_over(&mut stream));
    }

    fn a_stream_ends_with_its_context_after_what_is_queued() {
        let ctx = context();
        let mut stream = Tick::stream(&ctx);
        (1..=2).for_each(|number| tick(number).emit(&ctx));
        ctx.close();
        tick(3).emit(&ctx);
        assert_eq!(now(&mut stream), [Ok(1), Ok(2)]);
        assert!(is_over(&mut stream) && is_over(&mut stream));
    }

    fn a_stream_of_a_context_that_another_thread_closes_ends_when_it_is_next_polled() {
        let ctx = context();
        let mut stream = Tick::stream(&ctx);
        tick(1).emit(&ctx);
        thread::spawn(move || ctx.close()).join().unwrap();
        assert_eq!(now(&mut stream), [Ok(1)]);
        assert!(is_over(&mut stream));
    }

    fn a_stream_of_a_closed_context_has_ended() {
        let ctx = context();
        ctx.close();
        assert!(is_over(&mut Tick::stream(&ctx)));
        assert!(stats(&ctx).is_empty());
    }

    fn a_stream_ends_when_all_listeners_are_dropped_after_what_is_queued() {
        let ctx = context();
        let mut stream = Tick::stream(&ctx);
        tick(1).emit(&ctx);
        let bell = Arc::new(Bell::default());
        assert_eq!(Tick::drop_all_listeners_blocking(&ctx), Ok(()));
        assert_eq!(Tick::listener_count(&ctx), 0);
        tick(2).emit(&ctx);
        assert_eq!(now(&mut stream), [Ok(1)]);
        assert!(is_over(&mut stream));
        let mut other = Tick::stream(&ctx);
        assert!(poll_with(other.next(), &bell).is_pending());
        assert_eq!(block_on_until(Tick::drop_all_listeners(&ctx), None), Some(Ok(())));
        assert!(bell.rung() == 1 && is_over(&mut other));
    }

    fn what_a_stream_lost_is_told_in_band() {
        let ctx = context();
        let mut newest = Tick::listener().capacity(2).stream(&ctx);
        let mut oldest = Tick::listener().capacity(2).policy(Policy::DropOldest).stream(&ctx);
        let mut latest = Tick::listener().policy(Policy::Latest).stream(&ctx);
        let mut all = Tick::stream(&ctx);
        (1..=5).for_each(|number| tick(number).emit(&ctx));
        assert_eq!(now(&mut newest), [Ok(1), Ok(2), Err(Lagged(3))]);
        assert_eq!(now(&mut oldest), [Err(Lagged(3)), Ok(4), Ok(5)]);
        assert_eq!(now(&mut latest), [Err(Lagged(4)), Ok(5)]);
        assert_eq!(now(&mut all), [Ok(1), Ok(2), Ok(3), Ok(4), Ok(5)]);
        tick(6).emit(&ctx);
        assert_eq!(now(&mut newest), [Ok(6)], "told once");
        assert_eq!([newest.lost(), oldest.lost(), latest.lost(), all.lost()], [3, 3, 4, 0]);
    }

    fn what_a_stream_lost_is_told_before_it_ends() {
        let ctx = context();
        let mut stream = Tick::listener().capacity(1).stream(&ctx);
        (1..=3).for_each(|number| tick(number).emit(&ctx));
        ctx.close();
        assert_eq!(now(&mut stream), [Ok(1), Err(Lagged(2))]);
        assert!(is_over(&mut stream));
    }

    fn a_stream_holds_1024_events_unless_told_otherwise() {
        let ctx = context();
        let mut stream = Tick::stream(&ctx);
        (0..1025).for_each(|number| tick(number).emit(&ctx));
        let got = now(&mut stream);
        assert_eq!((got.len(), got[1023], got[1024]), (1025, Ok(1023), Err(Lagged(1))));
    }

    fn what_too_many_nested_emits_lose_a_stream_is_told_too() {
        let ctx = context();
        let mut stream = Tick::listener().capacity(100_000).stream(&ctx);
        Tick::listen_shared(&ctx, move |event| {
            if event.number == 0 {
                (1..=65_539).for_each(|number| tick(number).emit(&ctx));
            }
        })
        .unwrap();
        tick(0).emit(&ctx);
        let got = now(&mut stream);
        assert_eq!((got.len(), got.contains(&Err(Lagged(3))), stream.lost()), (65_538, true, 3));
    }

    fn a_dropped_stream_hears_no_more_and_frees_what_it_had() {
        let (ctx, cargo) = (context(), Arc::new(()));
        let stream = Tick::stream(&ctx);
        Tick { number: 1, cargo: Some(cargo.clone()) }.emit(&ctx);
        assert_eq!((Arc::strong_count(&cargo), Tick::listener_count(&ctx)), (2, 1));
        drop(stream);
        assert_eq!((Arc::strong_count(&cargo), Tick::listener_count(&ctx)), (1, 0));
        Tick { number: 2, cargo: Some(cargo.clone()) }.emit(&ctx);
        assert_eq!(Arc::strong_count(&cargo), 1);
        assert!(stats(&ctx).is_empty(), "nothing is left of the context");
    }

    fn what_a_dropped_stream_had_is_counted_as_gone() {
        let ctx = context();
        let mut kept = Tick::stream(&ctx);
        let mut stream = Tick::stream(&ctx);
        (0..3).for_each(|number| tick(number).emit(&ctx));
        assert!(poll_once(stream.next()).is_ready());
        assert_eq!(only_stats(&ctx).in_flight, 5);
        drop(stream);
        assert_eq!(now(&mut kept).len(), 3);
        let numbers = only_stats(&ctx);
        assert_eq!((numbers.delivered, numbers.dropped.gone, numbers.in_flight), (4, 2, 0));
        assert!(adds_up(&numbers));
    }

    fn a_stream_may_be_dropped_made_and_read_by_a_listener_while_it_is_called() {
        let ctx = context();
        let streams = Arc::new(std::sync::Mutex::new(Vec::new()));
        thread_local! { static HERE: std::cell::RefCell<Vec<EventStream<Tick>>> = const { std::cell::RefCell::new(Vec::new()) }; }
        let seen = streams.clone();
        Tick::listen_shared(&ctx, move |event| {
            let mut here = HERE.take();
            if event.number == 1 {
                here.truncate(1);
                here.push(Tick::stream(&ctx));
                tick(2).emit(&ctx);
            }
            seen.lock().unwrap().push(here.iter_mut().map(now).collect::<Vec<_>>());
            HERE.set(here);
        })
        .unwrap();
        HERE.set(vec![Tick::stream(&ctx), Tick::stream(&ctx)]);
        tick(1).emit(&ctx);
        let mut rest: Vec<_> = HERE.take().iter_mut().map(now).collect();
        rest.insert(0, streams.lock().unwrap().concat().concat());
        assert_eq!(rest, [[Ok(1)], [Ok(2)], [Ok(2)]]);
    }

    fn it_is_a_stream_as_others_are() {
        fn assert_stream<S: Stream<Item = Result<Tick, Lagged>> + Unpin>(stream: &mut S) -> Poll<Option<u32>> {
            let mut cx = TaskContext::from_waker(Waker::noop());
            Pin::new(stream).poll_next(&mut cx).map(|item| item.map(|event| event.unwrap().number))
        }
        let ctx = context();
        let mut stream = Tick::stream(&ctx);
        assert_eq!(assert_stream(&mut stream), Poll::Pending);
        tick(1).emit(&ctx);
        assert_eq!(assert_stream(&mut stream), Poll::Ready(Some(1)));
        assert!(format!("{stream:?}").contains("Tick"));
    }

    fn a_task_that_waits_for_a_stream_is_driven_by_its_runtime() {
        in_runtime(async {
            let ctx = context();
            let mut stream = Tick::stream(&ctx);
            let sum = tokio::task::spawn_local(async move {
                let mut sum = 0;
                while let Some(Ok(event)) = stream.next().await {
                    sum += event.number;
                }
                sum
            });
            for number in 0..100 {
                tick(number).emit(&ctx);
                if number % 10 == 0 {
                    settle().await;
                }
            }
            settle().await;
            ctx.close();
            assert_eq!(sum.await.unwrap(), 4950);
        });
    }
}

#[event(mt)]
struct Tock {
    number: u32,
}

#[test]
fn a_stream_is_read_on_another_thread_than_it_was_made() {
    let ctx = context();
    let mut stream = Tock::stream(&ctx);
    let reader = thread::spawn(move || {
        let read = async {
            let mut numbers = Vec::new();
            while let Some(Ok(tock)) = stream.next().await {
                numbers.push(tock.number);
            }
            numbers
        };
        block_on_until(read, Some(Instant::now() + LONG)).unwrap()
    });
    (0..1000).for_each(|number| Tock { number }.emit(&ctx));
    ctx.close();
    assert_eq!(reader.join().unwrap(), (0..1000).collect::<Vec<_>>());
}

#[test]
fn a_stream_is_read_in_a_task_of_a_multi_threaded_runtime() {
    let ctx = context();
    let runtime = Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let mut stream = Tock::listener().policy(Policy::Wait(LONG)).capacity(16).stream(&ctx);
    let reader = runtime.spawn(async move {
        let mut numbers = Vec::new();
        while let Some(tock) = stream.next().await {
            numbers.push(tock.unwrap().number);
            tokio::task::yield_now().await;
        }
        numbers
    });
    (0..1000).for_each(|number| Tock { number }.emit(&ctx));
    ctx.close();
    assert_eq!(runtime.block_on(reader).unwrap(), (0..1000).collect::<Vec<_>>());
}

#[test]
fn a_stream_needs_no_runtime_where_it_is_made_and_outlives_the_thread() {
    let ctx = context();
    let mut stream = thread::spawn(move || Tock::stream(&ctx)).join().unwrap();
    Tock { number: 1 }.emit(&ctx);
    assert!(matches!(poll_once(stream.next()), Poll::Ready(Some(Ok(Tock { number: 1 })))));
}

#[test]
fn dropping_all_listeners_from_another_thread_ends_the_streams_and_frees_the_listeners() {
    let (ctx, owner) = (context(), Owner::start());
    let mut stream = Tock::stream(&ctx);
    let (guard, told) = Told::new();
    owner.run(move || Tock::listen(&ctx, move |_| _ = &guard)).unwrap();
    assert_eq!(Tock::drop_all_listeners_blocking(&ctx), Ok(()));
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
    assert!(matches!(poll_once(stream.next()), Poll::Ready(None)));
}

/// A waker is somebody else's code, and may use the brokers.
#[test]
fn a_waker_that_uses_the_context_is_woken_with_no_lock_held() {
    struct Nosy(Context, AtomicBool);
    impl Wake for Nosy {
        fn wake(self: Arc<Self>) {
            Context::new().unwrap().close();
            Tock { number: 9 }.emit(&self.0);
            assert!(Tock::listen_shared(&self.0, |_| ()).is_err());
            self.1.store(true, Ordering::SeqCst);
        }
    }
    let ctx = context();
    let nosy = Arc::new(Nosy(ctx, AtomicBool::new(false)));
    let mut stream = Tock::stream(&ctx);
    let waker = nosy.clone().into();
    assert!(std::pin::pin!(stream.next()).poll(&mut TaskContext::from_waker(&waker)).is_pending());
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        ctx.close();
        done.send(()).unwrap();
    });
    is_done.recv_timeout(Duration::from_secs(10)).expect("closing does not hang");
    assert!(nosy.1.load(Ordering::SeqCst));
}

#[test]
fn a_stream_dropped_while_others_emit_leaves_nothing_in_flight() {
    let ctx = context();
    let _kept = Tock::listen_shared(&ctx, |_| ()).unwrap();
    let emitting = Arc::new(AtomicBool::new(true));
    let emitters: Vec<_> = (0..2)
        .map(|_| {
            let emitting = emitting.clone();
            thread::spawn(move || {
                while emitting.load(Ordering::SeqCst) {
                    Tock { number: 0 }.emit(&ctx);
                }
            })
        })
        .collect();
    for _ in 0..500 {
        let mut stream = Tock::stream(&ctx);
        let _ = poll_once(stream.next());
    }
    emitting.store(false, Ordering::SeqCst);
    emitters.into_iter().for_each(|emitter| emitter.join().unwrap());
    until(|| only_stats(&ctx).in_flight == 0);
    assert!(adds_up(&only_stats(&ctx)));
}
