//! The numbers of a context's brokers, as far as events go.

mod owner;

use brokers::{BrokerKind, Dropped, Policy, drop_listener_blocking, event, stats};
use owner::{LONG, Owner, adds_up, context, in_runtime, only_stats, poll_once, settle, until};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;
use std::thread;

#[event(mt)]
struct Tick {
    number: u32,
}

#[event]
struct Local;

fn emit(ctx: &brokers::Context, count: u32) {
    (0..count).for_each(|number| Tick { number }.emit(ctx));
}

#[test]
fn every_number_at_rest_and_in_flight() {
    let (ctx, owner) = (context(), Owner::start());
    assert!(stats(&ctx).is_empty());
    let mut stream = Tick::listener().capacity(3).stream(&ctx);
    let _shared = Tick::listen_shared(&ctx, |_| ()).unwrap();
    owner.run(move || Tick::listen(&ctx, |_| ()).unwrap());
    let fresh = only_stats(&ctx);
    assert_eq!((fresh.name, fresh.kind, fresh.registered), ("Tick", BrokerKind::Event, 3));
    assert_eq!(
        (fresh.sent, fresh.copies, fresh.delivered, fresh.dropped, fresh.in_flight),
        (0, 0, 0, Dropped::default(), 0)
    );

    let busy = owner.occupy();
    emit(&ctx, 5);
    let moving = only_stats(&ctx);
    // The shared one has heard all; three wait in the stream, five in the thread's queue.
    assert_eq!((moving.sent, moving.copies, moving.delivered, moving.in_flight), (5, 15, 5, 8));
    assert_eq!((moving.dropped.full, moving.dropped.total(), moving.queued, moving.high_water), (2, 2, 3, 3));
    assert!(adds_up(&moving));

    drop(busy);
    until(|| only_stats(&ctx).delivered == 10);
    assert!(matches!(poll_once(stream.next()), Poll::Ready(Some(Ok(_)))));
    let later = only_stats(&ctx);
    assert_eq!((later.delivered, later.in_flight, later.queued, later.high_water), (11, 2, 2, 3));
    drop(stream);
    let rest = only_stats(&ctx);
    assert_eq!((rest.registered, rest.sent, rest.copies, rest.delivered, rest.in_flight), (2, 5, 15, 11, 0));
    assert_eq!((rest.dropped.full, rest.dropped.gone, rest.dropped.abandoned, rest.queued), (2, 2, 0, 0));
    assert!(adds_up(&rest));
}

#[test]
fn brokers_are_told_apart_and_sorted_by_name_and_contexts_too() {
    let (ctx, other) = (context(), context());
    Tick::listen_shared(&ctx, |_| ()).unwrap();
    Local::listen(&ctx, |_| ()).unwrap();
    Local.emit(&ctx);
    Tick { number: 0 }.emit(&other);
    thread::spawn(move || {
        Local::listen(&ctx, |_| ()).unwrap();
        let names: Vec<_> = stats(&ctx).iter().map(|broker| (broker.name, broker.sent)).collect();
        assert_eq!(names.len(), 3, "local ones are told for each thread");
        assert_eq!((names[2], names[0].1 + names[1].1), (("Tick", 0), 1));
        assert!(names[..2].iter().all(|(name, _)| *name == "Local"));
    })
    .join()
    .unwrap();
    assert!(stats(&other).is_empty());
    ctx.close();
    assert!(stats(&ctx).is_empty());
}

#[test]
fn what_is_being_handled_is_in_flight_and_what_is_cancelled_is_gone() {
    in_runtime(async {
        let ctx = context();
        Tick::listen_shared(&ctx, |_| ()).unwrap();
        let handle = Tick::listener()
            .concurrent(2)
            .listen_async(&ctx, async |tick| {
                if tick.number > 0 {
                    std::future::pending::<()>().await;
                }
            })
            .unwrap();
        emit(&ctx, 5);
        settle().await;
        let moving = only_stats(&ctx);
        assert_eq!((moving.copies, moving.delivered, moving.in_flight, moving.queued), (10, 6, 4, 2));
        assert_eq!(moving.high_water, 5);
        drop_listener_blocking(handle).unwrap();
        let rest = only_stats(&ctx);
        assert_eq!((rest.delivered, rest.dropped.gone, rest.in_flight, rest.registered), (6, 4, 0, 1));
    });
}

#[test]
fn what_was_on_its_way_to_a_thread_that_ended_or_a_listener_that_went_is_gone() {
    let ctx = context();
    let kept = Tick::stream(&ctx);
    let owners = [Owner::start(), Owner::start()];
    let [handle, _] = [0, 1].map(|at| owners[at].run(move || Tick::listen(&ctx, |_| ()).unwrap()));
    let busy = [owners[0].occupy(), owners[1].occupy()];
    emit(&ctx, 3);
    assert_eq!(only_stats(&ctx).in_flight, 9);
    drop_listener_blocking(handle).unwrap();
    drop(busy);
    let [first, second] = owners;
    second.end();
    first.end();
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.copies, numbers.in_flight, numbers.queued, numbers.registered), (9, 3, 3, 1));
    // The thread that ended may have handled its three before.
    assert_eq!(numbers.delivered + numbers.dropped.gone, 6);
    assert!(numbers.dropped.gone >= 3 && adds_up(&numbers));
    drop(kept);
}

#[test]
fn a_listener_that_panics_was_delivered_to() {
    let ctx = context();
    let handle = Tick::listen_shared(&ctx, |_| panic!("on purpose")).unwrap();
    emit(&ctx, 2);
    assert_eq!((only_stats(&ctx).delivered, brokers::panicked(handle)), (2, Some(2)));
    assert!(adds_up(&only_stats(&ctx)));
}

/// Panics when it is cloned if it is odd.
#[derive(Debug, PartialEq)]
struct Stubborn(u32);

impl Clone for Stubborn {
    fn clone(&self) -> Stubborn {
        assert!(self.0.is_multiple_of(2), "on purpose");
        Stubborn(self.0)
    }
}

#[event(mt)]
struct Odd {
    stubborn: Stubborn,
}

fn odd(number: u32) -> Odd {
    Odd { stubborn: Stubborn(number) }
}

#[test]
fn an_event_that_cannot_be_copied_is_lost_and_counted() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    let shared = Mutex::new(hear.clone());
    let mut stream = Odd::stream(&ctx);
    Odd::listen_shared(&ctx, move |odd| shared.lock().unwrap().send(odd.stubborn.0).unwrap()).unwrap();
    owner.run(move || Odd::listen(&ctx, move |odd| hear.send(10 + odd.stubborn.0).unwrap()).unwrap());
    odd(1).emit(&ctx);
    odd(2).emit(&ctx);
    let mut all = [heard.recv_timeout(LONG), heard.recv_timeout(LONG), heard.recv_timeout(LONG)].map(Result::unwrap);
    all.sort_unstable();
    assert_eq!((all, stream.lost()), ([1, 2, 12], 1));
    until(|| only_stats(&ctx).in_flight == 1);
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.copies, numbers.delivered, numbers.dropped.full), (6, 3, 2));
    let told: Vec<_> = std::iter::from_fn(|| match poll_once(stream.next()) {
        Poll::Ready(Some(item)) => Some(item.map(|odd| odd.stubborn.0).map_err(|lagged| lagged.0)),
        _ => None,
    })
    .collect();
    assert!(told.contains(&Ok(2)) && told.contains(&Err(1)), "{told:?}");
    assert_eq!(odd(3).emit_must_deliver(&ctx).unwrap_err().listeners, 3);
    assert_eq!(poll_once(odd(5).emit_async(&ctx)), Poll::Ready(()));
    let numbers = only_stats(&ctx);
    assert!(adds_up(&numbers) && numbers.in_flight == 0 && numbers.sent == 4, "{numbers:?}");
}

/// Emits while it is dropped.
struct Last(brokers::Context);

impl Drop for Last {
    fn drop(&mut self) {
        Tick { number: 9 }.emit(&self.0);
    }
}

#[test]
fn what_captures_emit_while_their_thread_ends_reaches_those_who_are_left() {
    let (ctx, owner) = (context(), Owner::start());
    let mut stream = Tick::stream(&ctx);
    owner.run(move || {
        for _ in 0..3 {
            let last = Last(ctx);
            Tick::listen(&ctx, move |_| _ = &last).unwrap();
        }
    });
    owner.end();
    let heard = std::iter::from_fn(|| match poll_once(stream.next()) {
        Poll::Ready(Some(Ok(tick))) => Some(tick.number),
        _ => None,
    });
    assert_eq!(heard.collect::<Vec<_>>(), [9; 3]);
    let numbers = only_stats(&ctx);
    assert!(adds_up(&numbers) && numbers.in_flight == 0, "{numbers:?}");
}

#[test]
fn the_numbers_never_go_back_while_threads_come_and_go_and_add_up_in_the_end() {
    let ctx = context();
    let _shared = Tick::listen_shared(&ctx, |_| ()).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let emitters: Vec<_> = (0..2)
        .map(|_| {
            let stop = stop.clone();
            thread::spawn(move || {
                let mut sent = 0;
                while !stop.load(Ordering::SeqCst) {
                    // Each thread has a tally of its own, which goes with it.
                    thread::spawn(move || emit(&ctx, 3)).join().unwrap();
                    sent += 3;
                }
                sent
            })
        })
        .collect();
    let mut last = 0;
    // Long enough for many threads.
    while last < 1500 {
        let numbers = only_stats(&ctx);
        assert!(numbers.sent >= last && numbers.copies >= numbers.delivered, "{numbers:?} after {last}");
        last = numbers.sent;
    }
    stop.store(true, Ordering::SeqCst);
    let sent: u64 = emitters.into_iter().map(|emitter| emitter.join().unwrap()).sum();
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.sent, numbers.delivered, numbers.in_flight), (sent, sent, 0));
}

#[test]
fn an_older_event_that_gives_way_is_counted_once() {
    let ctx = context();
    let stream = Tick::listener().policy(Policy::Latest).stream(&ctx);
    emit(&ctx, 5);
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.copies, numbers.dropped.full, numbers.in_flight, stream.lost()), (5, 4, 1, 4));
}
