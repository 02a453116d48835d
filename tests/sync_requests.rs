//! Requests that are answered on the spot: they never allocate, and they never leave their thread.

mod owner;

use brokers::private::{block_on_until, request as door};
use brokers::{Context, RequestError, error, request};
use owner::{LONG, Owner, context};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Instant;

/// Counts what each thread allocates.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    let _ = ALLOCATIONS.try_with(|allocations| allocations.set(allocations.get() + 1));
}

// SAFETY: all of it is the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How often `f` makes this thread allocate.
fn allocations(f: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    f();
    ALLOCATIONS.get() - before
}

/// Why a number cannot be halved.
#[error]
pub enum Refusal {
    /// The number is odd.
    Odd {
        /// The number.
        number: i64,
    },
}

#[request(local, sync, returns = i64, error = Refusal)]
struct Halve {
    number: i64,
}

#[request(mt, sync, returns = i64, error = Refusal)]
struct HalveAnywhere {
    number: i64,
}

fn halve(number: i64) -> Result<i64, Refusal> {
    if number % 2 == 0 { Ok(number / 2) } else { Err(Refusal::Odd { number }) }
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
    assert_eq!(allocations(|| ()), 0);
}

/// The first request after a change of what is registered looks up who answers; from then on nothing is allocated.
#[test]
fn a_sync_request_of_the_local_lane_never_allocates_whatever_the_answer() {
    let (ctx, other, empty) = (context(), context(), context());
    let calls = Rc::new(Cell::new(0));
    let count = calls.clone();
    Halve::provide(&ctx, move |Halve { number }| {
        count.set(count.get() + 1);
        halve(number)
    })
    .unwrap();
    Halve::provide_shared(&other, |Halve { number }| halve(number)).unwrap();
    let ask = || {
        for number in 0..100 {
            for ctx in [&ctx, &other] {
                let answer = Halve { number }.request(ctx);
                assert_eq!(answer, halve(number).map_err(RequestError::Provider));
            }
            assert_eq!(Halve { number }.request(&empty), Err(RequestError::NoProvider));
        }
    };
    ask();
    assert_eq!(allocations(ask), 0);
    assert_eq!(calls.get(), 200);
    let mock = Halve::mock(&ctx, |_| Ok(7)).unwrap();
    let ask = || assert_eq!(Halve { number: 1 }.request(&ctx), Ok(7));
    ask();
    assert_eq!(allocations(ask), 0);
    drop(mock);
}

#[test]
fn a_sync_request_between_threads_never_allocates_either() {
    let (shared, bound, owner) = (context(), context(), Owner::start());
    HalveAnywhere::provide_shared(&shared, |HalveAnywhere { number }| halve(number)).unwrap();
    let on_its_thread = owner.run(move || {
        HalveAnywhere::provide(&bound, |HalveAnywhere { number }| halve(number)).unwrap();
        let ask = || assert_eq!(HalveAnywhere { number: 4 }.request(&bound), Ok(2));
        ask();
        allocations(ask)
    });
    assert_eq!(on_its_thread, 0);
    let ask = move || {
        assert_eq!(HalveAnywhere { number: 4 }.request(&shared), Ok(2));
        assert_eq!(HalveAnywhere { number: 4 }.request(&bound), Err(RequestError::WrongThread));
    };
    ask();
    assert_eq!(allocations(ask), 0);
    thread::spawn(move || {
        ask();
        assert_eq!(allocations(ask), 0);
    })
    .join()
    .unwrap();
}

#[test]
fn a_sync_request_from_another_thread_is_wrong_thread_unless_the_provider_is_shared() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || {
        let not_send = Rc::new(1);
        HalveAnywhere::provide(&ctx, move |HalveAnywhere { number }| halve(number * *not_send)).unwrap();
    });
    let ask = move || HalveAnywhere { number: 6 }.request(&ctx);
    assert!(HalveAnywhere::is_provided(&ctx));
    assert_eq!(ask(), Err(RequestError::WrongThread));
    assert_eq!(owner.run(ask), Ok(3));
    HalveAnywhere::replace_shared(&ctx, |HalveAnywhere { number }| halve(number)).unwrap();
    assert_eq!(ask(), Ok(3));
    assert_eq!(owner.run(ask), Ok(3));
    // A mock of a thread hides the shared one for the others, too.
    let mock = owner.run(move || {
        let mock = HalveAnywhere::mock(&ctx, |_| Ok(9)).unwrap();
        let answer = ask();
        std::mem::forget(mock);
        answer
    });
    assert_eq!(mock, Ok(9));
    assert_eq!(ask(), Err(RequestError::WrongThread));
    owner.end();
    assert_eq!(ask(), Ok(3), "a mock goes with its thread");
}

#[test]
fn a_shared_sync_provider_runs_on_each_requesting_thread_several_at_a_time() {
    let ctx = context();
    let barrier = Arc::new(Barrier::new(4));
    let all_inside = barrier.clone();
    let ids = Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = ids.clone();
    HalveAnywhere::provide_shared(&ctx, move |HalveAnywhere { number }| {
        all_inside.wait();
        assert_eq!(Context::current(), ctx);
        seen.lock().unwrap().push(thread::current().id());
        halve(number)
    })
    .unwrap();
    let threads: Vec<_> = (0..4).map(|_| thread::spawn(move || HalveAnywhere { number: 2 }.request(&ctx))).collect();
    let mut expected: Vec<_> = threads.iter().map(|thread| format!("{:?}", thread.thread().id())).collect();
    threads.into_iter().for_each(|thread| assert_eq!(thread.join().unwrap(), Ok(1)));
    let mut seen: Vec<_> = ids.lock().unwrap().iter().map(|id| format!("{id:?}")).collect();
    seen.sort();
    expected.sort();
    assert_eq!(seen, expected);
}

/// What foreign programs ask goes to the provider's thread if it has to.
#[test]
fn a_call_takes_a_sync_request_to_the_thread_of_its_provider() {
    let (ctx, owner) = (context(), Owner::start());
    owner.run(move || HalveAnywhere::provide(&ctx, |HalveAnywhere { number }| halve(number))).unwrap();
    let call = |number| block_on_until(door::call(ctx, HalveAnywhere { number }), Some(Instant::now() + LONG));
    assert_eq!(call(6), Some(Ok(3)));
    assert_eq!(call(7), Some(Err(RequestError::Provider(Refusal::Odd { number: 7 }))));
    HalveAnywhere::replace_shared(&ctx, |_| Ok(1)).unwrap();
    assert_eq!(call(6), Some(Ok(1)));
    HalveAnywhere::clear(&ctx);
    assert_eq!(call(6), Some(Err(RequestError::NoProvider)));
}

/// Whoever asks between two replacements finds one of them.
#[test]
fn a_replacement_of_a_shared_provider_is_never_seen_as_none() {
    let ctx = context();
    HalveAnywhere::provide_shared(&ctx, |_| Ok(0)).unwrap();
    thread::scope(|scope| {
        let askers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..50_000 {
                        assert!(HalveAnywhere { number: 1 }.request(&ctx).is_ok());
                    }
                })
            })
            .collect();
        let mut round = 0;
        while !askers.iter().all(|asker| asker.is_finished()) {
            round += 1;
            HalveAnywhere::replace_shared(&ctx, move |_| Ok(round)).unwrap();
        }
    });
}
