//! What happens to events that find a queue full: by declaration, by registration, on one thread and across threads.

mod owner;

use brokers::private::block_on_until;
use brokers::{Context, Event, ListenerHandle, Policy, RegisterError, Undelivered, event, lost};
use owner::{BOUND, Bell, LONG, Owner, adds_up, context, in_runtime, only_stats, poll_once, poll_with, settle, until};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context as TaskContext, Poll};
use std::thread;
use std::time::{Duration, Instant};

#[event(mt)]
struct Plain(u32);
#[event(mt, capacity = 2)]
struct Newest(u32);
#[event(mt, capacity = 2, policy = drop_oldest)]
struct Oldest(u32);
#[event(mt, policy = latest)]
struct Latest(u32);
#[event(mt, capacity = 2, policy = wait(30ms))]
struct Waits(u32);
#[event(capacity = 2)]
struct LocalNewest(u32);
#[event(capacity = 2, policy = drop_oldest)]
struct LocalOldest(u32);
#[event(policy = latest)]
struct LocalLatest(u32);
#[event(capacity = 2, policy = wait)]
struct LocalWaits(u32);

/// An event with a number, whatever its declaration says.
trait Numbered: Event {
    fn make(number: u32) -> Self;
    fn emit_in(self, ctx: &Context);
}

macro_rules! numbered {
    ($($name:ident)*) => {
        $(impl Numbered for $name {
            fn make(number: u32) -> Self { $name(number) }
            fn emit_in(self, ctx: &Context) { self.emit(ctx) }
        })*
    };
}
numbered!(Plain Newest Oldest Latest Waits LocalNewest LocalOldest LocalLatest LocalWaits);

const WAIT: Policy = Policy::Wait(Duration::from_millis(300));

/// How many did not get it.
fn undelivered(outcome: Result<(), Undelivered>) -> Result<(), usize> {
    outcome.map_err(|error| error.listeners)
}

fn emit<E: Numbered>(ctx: &Context, numbers: impl IntoIterator<Item = u32>) {
    numbers.into_iter().for_each(|number| E::make(number).emit_in(ctx));
}

/// What an asynchronous listener of this thread hears of 1 to 5, emitted here, and how many it loses.
fn heard_here<E: Numbered>(listen: impl FnOnce(&Context, Rc<RefCell<Vec<u32>>>) -> ListenerHandle) -> (Vec<u32>, u64) {
    in_runtime(async {
        let (ctx, heard) = (context(), Rc::default());
        let handle = listen(&ctx, Rc::clone(&heard));
        let before = Instant::now();
        emit::<E>(&ctx, 1..=5);
        assert!(before.elapsed() < Duration::from_secs(10), "a thread that runs handlers never waits");
        settle().await;
        let numbers = only_stats(&ctx);
        assert!(adds_up(&numbers) && numbers.in_flight == 0 && numbers.dropped.full == lost(handle).unwrap());
        (heard.take(), lost(handle).unwrap())
    })
}

macro_rules! declared_here {
    ($name:ident) => {
        heard_here::<$name>(|ctx, heard| {
            $name::listen_async(ctx, async move |event| heard.borrow_mut().push(event.0)).unwrap()
        })
    };
}

#[test]
fn a_declared_policy_holds_for_asynchronous_listeners_of_the_emitting_thread() {
    assert_eq!([declared_here!(LocalNewest), declared_here!(Newest)], [(vec![1, 2], 3), (vec![1, 2], 3)]);
    assert_eq!([declared_here!(LocalOldest), declared_here!(Oldest)], [(vec![4, 5], 3), (vec![4, 5], 3)]);
    assert_eq!([declared_here!(LocalLatest), declared_here!(Latest)], [(vec![5], 4), (vec![5], 4)]);
    assert_eq!([declared_here!(LocalWaits), declared_here!(Waits)], [(vec![1, 2], 3), (vec![1, 2], 3)]);
    assert_eq!(declared_here!(Plain), (vec![1, 2, 3, 4, 5], 0));
}

#[test]
fn a_registration_says_its_own_policy_and_keeps_what_it_does_not_say() {
    let heard = |policy: Option<Policy>, capacity: Option<usize>| {
        heard_here::<Oldest>(|ctx, heard| {
            let listener = policy.into_iter().fold(Oldest::listener(), |listener, policy| listener.policy(policy));
            let listener = capacity.into_iter().fold(listener, |listener, capacity| listener.capacity(capacity));
            listener.listen_async(ctx, async move |event| heard.borrow_mut().push(event.0)).unwrap()
        })
    };
    assert_eq!(heard(None, None), (vec![4, 5], 3));
    assert_eq!(heard(Some(Policy::DropNewest), None), (vec![1, 2], 3));
    assert_eq!(heard(Some(Policy::Latest), None), (vec![5], 4));
    assert_eq!(heard(Some(WAIT), None), (vec![1, 2], 3));
    assert_eq!(heard(Some(Policy::Reject), None), (vec![1, 2], 3));
    assert_eq!(heard(None, Some(3)), (vec![3, 4, 5], 2));
    assert_eq!(heard(None, Some(0)), (vec![5], 4), "0 counts as 1");
}

#[test]
fn in_the_local_lane_nothing_waits_for_a_plain_listener() {
    let (ctx, heard) = (context(), Rc::new(RefCell::new(Vec::new())));
    let notes = heard.clone();
    let handle = LocalNewest::listener()
        .policy(Policy::Latest)
        .listen(&ctx, move |event| notes.borrow_mut().push(event.0))
        .unwrap();
    emit::<LocalNewest>(&ctx, 1..=5);
    assert_eq!((heard.take(), lost(handle)), (vec![1, 2, 3, 4, 5], Some(0)));
}

/// What a plain listener of another thread, which is busy, hears of 1 to 5, and how many it loses.
macro_rules! declared_there {
    ($name:ident) => {{
        let (ctx, owner) = (context(), Owner::start());
        let (hear, heard) = mpsc::channel();
        let handle = owner.run(move || $name::listen(&ctx, move |event| hear.send(event.0).unwrap()).unwrap());
        let busy = owner.occupy();
        emit::<$name>(&ctx, 1..=5);
        let lost = lost(handle).unwrap();
        drop(busy);
        until(|| only_stats(&ctx).in_flight == 0);
        let numbers = only_stats(&ctx);
        assert!(adds_up(&numbers) && numbers.dropped.full == lost);
        (heard.try_iter().collect::<Vec<_>>(), lost)
    }};
}

#[test]
fn a_declared_policy_holds_for_plain_listeners_of_other_threads() {
    assert_eq!(declared_there!(Newest), (vec![1, 2], 3));
    assert_eq!(declared_there!(Oldest), (vec![4, 5], 3));
    assert_eq!(declared_there!(Latest), (vec![5], 4));
    assert_eq!(declared_there!(Waits), (vec![1, 2], 3));
    assert_eq!(declared_there!(Plain), (vec![1, 2, 3, 4, 5], 0));
}

#[test]
fn a_plain_listener_with_a_queue_is_called_at_once_by_its_own_thread_and_never_inside_itself() {
    in_runtime(async {
        let (ctx, heard) = (context(), Rc::new(RefCell::new(Vec::new())));
        let notes = heard.clone();
        Plain::listener()
            .capacity(8)
            .listen(&ctx, move |event| {
                notes.borrow_mut().push(format!("begin {}", event.0));
                if event.0 < 10 {
                    Plain(event.0 + 10).emit(&ctx);
                }
                notes.borrow_mut().push(format!("end {}", event.0));
            })
            .unwrap();
        Plain(1).emit(&ctx);
        assert_eq!(heard.take(), ["begin 1", "end 1", "begin 11", "end 11"]);
        thread::spawn(move || Plain(2).emit(&ctx)).join().unwrap();
        settle().await;
        assert_eq!(heard.take(), ["begin 2", "end 2", "begin 12", "end 12"]);
    });
}

#[test]
fn a_plain_listener_with_a_queue_is_freed_when_another_thread_drops_it() {
    let (ctx, owner) = (context(), Owner::start());
    let (guard, told) = owner::Told::new();
    let handle = owner.run(move || {
        let handle = Plain::listener().capacity(8).listen(&ctx, move |_| _ = &guard).unwrap();
        Plain(1).emit(&ctx);
        handle
    });
    assert_eq!(brokers::drop_listener_blocking(handle), Ok(()));
    assert_eq!(told.recv_timeout(Duration::from_secs(10)), Ok(owner.id()));
}

#[test]
fn only_the_full_subscriber_loses_and_each_is_told_its_own_number() {
    let ctx = context();
    let mut small = Plain::listener().capacity(1).stream(&ctx);
    let mut large = Plain::listener().capacity(3).stream(&ctx);
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let shared = Plain::listen_shared(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)).unwrap();
    emit::<Plain>(&ctx, 1..=5);
    assert_eq!((small.lost(), large.lost(), lost(shared), calls.load(Ordering::SeqCst)), (4, 2, Some(0), 5));
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.copies, numbers.delivered, numbers.dropped.full, numbers.in_flight), (15, 5, 6, 4));
    assert!(poll_once(small.next()).is_ready() && poll_once(large.next()).is_ready());
    Plain(6).emit(&ctx);
    assert_eq!((small.lost(), large.lost()), (4, 2), "there is room again");
}

#[test]
fn waiting_is_limited_overall_and_not_per_subscriber() {
    let ctx = context();
    let streams: Vec<_> = (0..20).map(|_| Plain::listener().capacity(1).policy(WAIT).stream(&ctx)).collect();
    Plain(1).emit(&ctx);
    let before = Instant::now();
    Plain(2).emit(&ctx);
    let waited = before.elapsed();
    assert!((Duration::from_millis(300)..Duration::from_millis(3000)).contains(&waited), "{waited:?}");
    assert!(streams.iter().all(|stream| stream.lost() == 1));
    let before = Instant::now();
    let outcome = undelivered(Plain(3).emit_must_deliver_within(&ctx, Duration::from_millis(400)));
    let waited = before.elapsed();
    assert_eq!(outcome, Err(20));
    assert!((Duration::from_millis(400)..Duration::from_millis(4000)).contains(&waited), "{waited:?}");
    assert!(streams.iter().all(|stream| stream.lost() == 2));
    assert!(adds_up(&only_stats(&ctx)) && only_stats(&ctx).dropped.full == 40);
}

#[test]
fn must_deliver_waits_at_most_fifty_milliseconds() {
    let ctx = context();
    let _full = Plain::listener().capacity(1).stream(&ctx);
    assert_eq!(Plain(1).emit_must_deliver(&ctx), Ok(()));
    let waited = (2..7).map(|number| {
        let before = Instant::now();
        assert_eq!(undelivered(Plain(number).emit_must_deliver(&ctx)), Err(1));
        before.elapsed()
    });
    // On a busy machine some take longer, but hardly all.
    let shortest = waited.min();
    assert!(
        shortest.is_some_and(|shortest| (Duration::from_millis(50)..Duration::from_millis(500)).contains(&shortest))
    );
    assert_eq!(Plain(3).emit_must_deliver(&context()), Ok(()), "nobody is there");
}

#[test]
fn while_an_emitter_waits_a_slow_subscriber_delays_no_other_and_no_lock_is_held() {
    let ctx = context();
    let mut slow = Plain::listener().capacity(1).stream(&ctx);
    let mut quick = Plain::stream(&ctx);
    Plain(1).emit(&ctx);
    let emitter = thread::spawn(move || Plain(2).emit_must_deliver_within(&ctx, LONG));
    let mut next = || match block_on_until(quick.next(), Some(Instant::now() + LONG)) {
        Some(Some(Ok(event))) => event.0,
        other => panic!("{other:?}"),
    };
    assert_eq!([next(), next()], [1, 2], "its copy came while the emitter waits for the slow one");
    assert!(!emitter.is_finished());
    // Everything else goes on meanwhile.
    let heard = Arc::new(AtomicUsize::new(0));
    let count = heard.clone();
    let handle = Plain::listen_shared(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)).unwrap();
    Plain(3).emit(&ctx);
    assert_eq!((heard.load(Ordering::SeqCst), next(), slow.lost()), (1, 3, 1));
    assert_eq!(brokers::drop_listener_blocking(handle), Ok(()));
    drop(Plain::stream(&ctx));
    assert!(!emitter.is_finished());
    assert!(matches!(poll_once(slow.next()), Poll::Ready(Some(Ok(Plain(1))))));
    assert_eq!(emitter.join().unwrap(), Ok(()));
    let rest: Vec<_> = std::iter::from_fn(|| match poll_once(slow.next()) {
        Poll::Ready(Some(Ok(event))) => Some(event.0),
        Poll::Ready(Some(Err(lagged))) => Some(100 + lagged.0 as u32),
        _ => None,
    })
    .collect();
    assert!(rest.contains(&2) && rest.contains(&101), "{rest:?}");
}

#[test]
fn an_emitter_that_waits_goes_on_when_the_slow_subscriber_goes() {
    let ctx = context();
    let slow = Plain::listener().capacity(1).policy(Policy::Wait(LONG)).stream(&ctx);
    let other = Plain::listen_shared(&ctx, |_| ()).unwrap();
    Plain(1).emit(&ctx);
    let emitters = [
        thread::spawn(move || Plain(2).emit(&ctx)),
        thread::spawn(move || assert_eq!(Plain(3).emit_must_deliver_within(&ctx, LONG), Ok(()))),
        thread::spawn(move || block_on_until(Plain(4).emit_async(&ctx), Some(Instant::now() + LONG)).unwrap()),
    ];
    until(|| only_stats(&ctx).delivered == 4);
    drop(slow);
    emitters.into_iter().for_each(|emitter| emitter.join().unwrap());
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.dropped.gone, numbers.dropped.full, numbers.in_flight), (4, 0, 0));
    assert_eq!(lost(other), Some(0));
}

#[test]
fn an_emitter_that_waits_goes_on_when_the_context_closes() {
    let ctx = context();
    let _slow = Plain::listener().capacity(1).policy(Policy::Wait(LONG)).stream(&ctx);
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    Plain::listen_shared(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)).unwrap();
    Plain(1).emit(&ctx);
    let emitters = [
        thread::spawn(move || Plain(2).emit(&ctx)),
        thread::spawn(move || assert_eq!(Plain(3).emit_must_deliver_within(&ctx, LONG), Ok(()))),
        thread::spawn(move || block_on_until(Plain(4).emit_async(&ctx), Some(Instant::now() + LONG)).unwrap()),
    ];
    until(|| calls.load(Ordering::SeqCst) == 4);
    ctx.close();
    emitters.into_iter().for_each(|emitter| emitter.join().unwrap());
}

#[test]
fn a_thread_that_runs_handlers_never_waits() {
    let ctx = context();
    let full = Plain::listener().capacity(1).policy(Policy::Wait(LONG)).stream(&ctx);
    Plain(1).emit(&ctx);
    let owner = Owner::start();
    let elsewhere = context();
    owner.run(move || LocalNewest::listen(&elsewhere, |_| ()).unwrap());
    owner.run(move || {
        Plain(2).emit(&ctx);
        assert_eq!(undelivered(Plain(3).emit_must_deliver_within(&ctx, LONG)), Err(1));
    });
    assert_eq!(full.lost(), 2);
    // Nor does one that is inside a shared handler.
    let handle = Newest::listen_shared(&ctx, move |_| {
        Plain(4).emit(&ctx);
        assert_eq!(Plain(5).emit_must_deliver_within(&ctx, LONG), Ok(()), "it does what emit does");
        assert_eq!(poll_once(Plain(6).emit_async(&ctx)), Poll::Ready(()));
    })
    .unwrap();
    Newest(1).emit(&ctx);
    assert_eq!((brokers::panicked(handle), full.lost()), (Some(0), 5));
}

#[test]
fn emit_async_waits_for_room_without_blocking_and_its_end_is_counted() {
    in_runtime(async {
        let ctx = context();
        let (hear, heard) = mpsc::channel();
        let open = Rc::new(tokio::sync::Semaphore::new(0));
        let door = open.clone();
        Plain::listener()
            .capacity(1)
            .listen_async(&ctx, async move |event| {
                hear.send(event.0).unwrap();
                door.acquire().await.unwrap().forget();
            })
            .unwrap();
        Plain(1).emit_async(&ctx).await;
        settle().await;
        Plain(2).emit_async(&ctx).await;
        let third = tokio::task::spawn_local(async move { Plain(3).emit_async(&ctx).await });
        settle().await;
        assert!(!third.is_finished(), "there is no room");
        let bell = Arc::new(Bell::default());
        let mut fourth = Box::pin(Plain(4).emit_async(&ctx));
        assert!(poll_with(fourth.as_mut(), &bell).is_pending());
        let numbers = only_stats(&ctx);
        assert_eq!((numbers.copies, numbers.delivered, numbers.in_flight, numbers.queued), (4, 0, 4, 1));
        drop(fourth);
        assert_eq!((only_stats(&ctx).dropped.full, only_stats(&ctx).in_flight), (1, 3), "given up, and counted");
        open.add_permits(10);
        third.await.unwrap();
        settle().await;
        assert_eq!(heard.try_iter().collect::<Vec<_>>(), [1, 2, 3]);
        let numbers = only_stats(&ctx);
        assert!(numbers.in_flight == 0 && adds_up(&numbers));
    });
}

#[test]
fn an_asynchronous_handler_may_wait_for_its_own_thread() {
    in_runtime(async {
        let (ctx, heard) = (context(), Rc::new(RefCell::new(Vec::new())));
        let notes = heard.clone();
        Plain::listener().capacity(1).listen_async(&ctx, async move |event| notes.borrow_mut().push(event.0)).unwrap();
        Newest::listen_async(&ctx, async move |_| {
            for number in 1..=20 {
                Plain(number).emit_async(&ctx).await;
            }
        })
        .unwrap();
        Newest(0).emit(&ctx);
        settle().await;
        assert_eq!(heard.take(), (1..=20).collect::<Vec<_>>());
    });
}

#[test]
fn emit_async_and_must_deliver_wait_for_a_full_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let sum = Arc::new(AtomicUsize::new(0));
    let total = sum.clone();
    let handle = owner.run(move || {
        Plain::listen(&ctx, move |event| _ = total.fetch_add(event.0 as usize, Ordering::SeqCst)).unwrap()
    });
    let busy = owner.occupy();
    emit::<Plain>(&ctx, (0..BOUND as u32).map(|_| 1));
    assert_eq!(lost(handle), Some(0));
    Plain(1_000_000).emit(&ctx);
    assert_eq!(lost(handle), Some(1), "past the bound the newest is lost");
    assert_eq!(undelivered(Plain(2_000_000).emit_must_deliver_within(&ctx, Duration::ZERO)), Err(1));
    let bell = Arc::new(Bell::default());
    let mut given_up = Box::pin(Plain(3_000_000).emit_async(&ctx));
    assert!(poll_with(given_up.as_mut(), &bell).is_pending());
    drop(given_up);
    assert_eq!((lost(handle), only_stats(&ctx).dropped.full), (Some(3), 3));
    let mut patient = Box::pin(Plain(10_000_000).emit_async(&ctx));
    assert!(poll_with(patient.as_mut(), &bell).is_pending());
    let blocking = thread::spawn(move || Plain(20_000_000).emit_must_deliver_within(&ctx, LONG));
    drop(busy);
    assert_eq!(block_on_until(patient, Some(Instant::now() + LONG)), Some(()));
    assert_eq!(blocking.join().unwrap(), Ok(()));
    until(|| only_stats(&ctx).in_flight == 0);
    assert_eq!(sum.load(Ordering::SeqCst), 30_000_000 + BOUND);
    assert!(adds_up(&only_stats(&ctx)) && lost(handle) == Some(3));
}

/// A future that waits for a thread may be moved to that very thread.
#[test]
fn emit_async_may_be_moved_to_the_thread_it_waits_for() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner.run(move || {
        Plain::listener().capacity(1).listen(&ctx, move |event| hear.send(event.0).unwrap()).unwrap();
    });
    let busy = owner.occupy();
    Plain(1).emit(&ctx);
    let mut moved = Box::pin(async move { Plain(2).emit_async(&ctx).await });
    assert!(poll_once(moved.as_mut()).is_pending());
    owner.spawn(move || moved);
    drop(busy);
    assert_eq!([heard.recv_timeout(LONG), heard.recv_timeout(Duration::from_secs(10))], [Ok(1), Ok(2)]);
}

#[test]
fn what_a_thread_does_with_its_own_handlers_takes_no_room_from_others_messages() {
    let (ctx, owner) = (context(), Owner::start());
    let sum = Arc::new(AtomicUsize::new(0));
    let total = sum.clone();
    let handle = owner.run(move || {
        let handle = Plain::listen(&ctx, move |event| _ = total.fetch_add(event.0 as usize, Ordering::SeqCst)).unwrap();
        for _ in 0..BOUND + 10 {
            brokers::drop_listener_blocking(Newest::listen(&ctx, |_| ()).unwrap()).unwrap();
        }
        // Before the thread gets to its queue.
        thread::spawn(move || Plain(7).emit(&ctx)).join().unwrap();
        handle
    });
    assert_eq!(lost(handle), Some(0));
    until(|| sum.load(Ordering::SeqCst) == 7);
}

#[event(mt)]
struct Parcel {
    bytes: Vec<u8>,
}

#[test]
fn a_payload_of_one_and_a_half_mebibytes_arrives_byte_for_byte() {
    let (ctx, owner) = (context(), Owner::start());
    let bytes: Vec<u8> = (0..1_572_864_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let (hear, heard) = mpsc::channel();
    let shared = hear.clone();
    let shared = Mutex::new(shared);
    let mut stream = Parcel::stream(&ctx);
    Parcel::listen_shared(&ctx, move |parcel| shared.lock().unwrap().send(parcel.bytes.clone()).unwrap()).unwrap();
    owner.run(move || {
        let plain = hear.clone();
        Parcel::listen(&ctx, move |parcel| plain.send(parcel.bytes.clone()).unwrap()).unwrap();
        Parcel::listen_async(&ctx, async move |parcel| hear.send(parcel.bytes).unwrap()).unwrap();
    });
    Parcel { bytes: bytes.clone() }.emit(&ctx);
    assert!((0..3).all(|_| heard.recv_timeout(LONG).unwrap() == bytes));
    assert!(matches!(poll_once(stream.next()), Poll::Ready(Some(Ok(parcel))) if parcel.bytes == bytes));
}

#[test]
fn sixteen_producers_of_ten_thousand_events_each_are_heard_in_order() {
    const EACH: u32 = 10_000;
    let (ctx, owner) = (context(), Owner::start());
    let (done, is_done) = mpsc::channel();
    owner.run(move || {
        let last = RefCell::new([0; 16]);
        let left = std::cell::Cell::new(16 * EACH);
        Plain::listen(&ctx, move |event| {
            let (producer, number) = ((event.0 >> 16) as usize, event.0 & 0xFFFF);
            assert_eq!(std::mem::replace(&mut last.borrow_mut()[producer], number) + 1, number);
            left.set(left.get() - 1);
            if left.get() == 0 {
                done.send(()).unwrap();
            }
        })
        .unwrap();
    });
    let producers: Vec<_> = (0..16)
        .map(|producer: u32| {
            thread::spawn(move || {
                for number in 1..=EACH {
                    Plain(producer << 16 | number).emit_must_deliver_within(&ctx, LONG).unwrap();
                }
            })
        })
        .collect();
    producers.into_iter().for_each(|producer| producer.join().unwrap());
    is_done.recv_timeout(LONG).expect("everything arrived");
    let numbers = only_stats(&ctx);
    assert_eq!((numbers.sent, numbers.dropped.total()), (160_000, 0));
}

#[test]
fn subscribers_are_counted_and_a_closed_context_takes_none() {
    let ctx = context();
    assert_eq!(Plain::listener_count(&ctx), 0);
    let stream = Plain::stream(&ctx);
    let shared = Plain::listen_shared(&ctx, |_| ()).unwrap();
    let owner = Owner::start();
    let (plain, _queued) = owner.run(move || {
        let plain = Plain::listen(&ctx, |_| ()).unwrap();
        (plain, Plain::listen_async(&ctx, async |_| ()).unwrap())
    });
    assert_eq!((Plain::listener_count(&ctx), owner.run(move || Plain::listener_count(&ctx))), (4, 4));
    drop(stream);
    brokers::drop_listener_blocking(shared).unwrap();
    brokers::drop_listener_blocking(plain).unwrap();
    assert_eq!(Plain::listener_count(&ctx), 1);
    ctx.close();
    assert_eq!(Plain::listener_count(&ctx), 0);
    let refused = owner
        .run(move || [Plain::listen(&ctx, |_| ()).unwrap_err(), Plain::listen_async(&ctx, async |_| ()).unwrap_err()]);
    assert_eq!(refused, [RegisterError::Closed; 2]);
    assert_eq!(Plain::listener().capacity(1).listen(&ctx, |_| ()).unwrap_err(), RegisterError::Closed);
    assert_eq!(Plain::listen_shared(&ctx, |_| ()).unwrap_err(), RegisterError::Closed);
}

/// Keeps what is logged on this thread.
mod log {
    use std::sync::{Arc, Mutex};
    use tracing::field::{Field, Visit};
    use tracing::span;

    #[derive(Clone, Default)]
    pub(super) struct Log(pub(super) Arc<Mutex<Vec<String>>>);

    struct Line(String);

    impl Visit for Line {
        fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
            self.0 += &format!("{}={value:?} ", field.name());
        }
    }

    impl tracing::Subscriber for Log {
        fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
            span::Id::from_u64(1)
        }
        fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
        fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
        fn event(&self, event: &tracing::Event<'_>) {
            let mut line = Line(format!("{} ", event.metadata().level()));
            event.record(&mut line);
            self.0.lock().unwrap().push(line.0);
        }
        fn enter(&self, _: &span::Id) {}
        fn exit(&self, _: &span::Id) {}
    }
}

#[test]
fn losses_are_logged_and_throttled() {
    let log = log::Log::default();
    let lines = log.0.clone();
    tracing::subscriber::with_default(log, || {
        let ctx = context();
        let _full = Plain::listener().capacity(1).stream(&ctx);
        emit::<Plain>(&ctx, 0..=1000);
    });
    let lines = lines.lock().unwrap();
    let lost: Vec<_> = lines.iter().filter(|line| line.contains("WARN") && line.contains("Plain")).collect();
    assert_eq!(lost.len(), 10, "1, 2, 4 … 512: {lost:#?}");
    assert!(lost[9].contains("lost=512"));
}

#[test]
fn a_panic_is_logged() {
    let log = log::Log::default();
    let lines = log.0.clone();
    tracing::subscriber::with_default(log, || {
        let ctx = context();
        Plain::listen_shared(&ctx, |_| panic!("on purpose")).unwrap();
        Plain(1).emit(&ctx);
    });
    let lines = lines.lock().unwrap();
    assert!(lines.iter().any(|line| line.contains("ERROR") && line.contains("on purpose") && line.contains("Plain")));
}

/// Each of several that wait is woken, and the queue's room goes to whoever comes first.
#[test]
fn several_may_wait_for_one_queue_and_all_get_through() {
    let ctx = context();
    let mut stream = Plain::listener().capacity(1).stream(&ctx);
    Plain(0).emit(&ctx);
    let mut waiting: Vec<_> =
        (1..=10).map(|number| Box::pin(async move { Plain(number).emit_async(&ctx).await })).collect();
    let bell = Arc::new(Bell::default());
    assert!(waiting.iter_mut().all(|one| poll_with(one.as_mut(), &bell).is_pending()));
    let mut heard = Vec::new();
    while heard.len() < 11 {
        let before = bell.rung();
        match poll_once(stream.next()) {
            Poll::Ready(Some(Ok(event))) => heard.push(event.0),
            other => panic!("{other:?}"),
        }
        assert!(waiting.is_empty() || bell.rung() > before);
        let waker = bell.clone().into();
        let mut cx = TaskContext::from_waker(&waker);
        waiting.retain_mut(|one| pin!(one).poll(&mut cx).is_pending());
    }
    heard.sort_unstable();
    assert_eq!((heard, stream.lost()), ((0..=10).collect(), 0));
}

/// Emits while it is dropped.
struct Last(Context);

impl Drop for Last {
    fn drop(&mut self) {
        Plain(9).emit(&self.0);
    }
}

#[test]
fn captures_that_emit_to_listeners_that_are_ending_do_no_harm() {
    let log = log::Log::default();
    let lines = log.0.clone();
    tracing::subscriber::with_default(log, || {
        let ctx = context();
        in_runtime(async {
            for _ in 0..3 {
                let last = Last(ctx);
                Plain::listen(&ctx, move |_| _ = &last).unwrap();
            }
        });
        assert_eq!(Plain::listener_count(&ctx), 0);
    });
    let lines = lines.lock().unwrap();
    assert!(lines.is_empty(), "{lines:#?}");
}
