//! Requests within a thread, in the local lane: no runtime anywhere.

use brokers::private::{block_on_until, request as door};
use brokers::{Context, ProviderMessage, RegisterError, RequestError, error, request};
use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context as TaskContext, Poll, Waker};
use std::time::Duration;

#[request(local, returns = i64)]
struct Double {
    number: i64,
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

#[request(local, returns = i64, error = Refusal)]
struct Halve {
    number: i64,
}

#[request]
struct Wait;

fn context() -> Context {
    Context::new().unwrap()
}

fn block_on<F: Future>(future: F) -> F::Output {
    block_on_until(future, None).unwrap()
}

fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut TaskContext::from_waker(Waker::noop()))
}

/// Sets its flag when it is dropped.
struct Guard(Rc<Cell<bool>>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

#[test]
fn the_provider_answers() {
    let ctx = context();
    Double::provide(&ctx, async |request: Double| Ok(2 * request.number)).unwrap();
    assert_eq!(Double { number: 21 }.request_blocking(&ctx), Ok(42));
    assert_eq!(block_on(Double { number: 4 }.request(&ctx)), Ok(8));
    assert_eq!(block_on(Double { number: 5 }.request_within(&ctx, Duration::from_secs(1))), Ok(10));
}

#[test]
fn without_a_provider_there_is_an_error_and_other_contexts_do_not_help() {
    let (ctx, other) = (context(), context());
    Double::provide(&other, async |_| Ok(0)).unwrap();
    assert_eq!(Double { number: 1 }.request_blocking(&ctx), Err(RequestError::NoProvider));
    assert!(!Double::is_provided(&ctx) && Double::is_provided(&other));
}

#[test]
fn a_second_provider_is_refused_and_changes_nothing() {
    let ctx = context();
    let dropped = Rc::new(Cell::new(false));
    Double::provide(&ctx, async |_| Ok(1)).unwrap();
    let guard = Guard(dropped.clone());
    let second = Double::provide(&ctx, async move |_| {
        let _kept = &guard;
        Ok(2)
    });
    assert_eq!(second, Err(RegisterError::AlreadyProvided));
    assert!(dropped.get(), "what a refused provider captured is freed");
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(1));
}

#[test]
fn replacing_swaps_and_clearing_is_idempotent() {
    let ctx = context();
    Double::replace(&ctx, async |_| Ok(1)).unwrap();
    Double::replace(&ctx, async |_| Ok(2)).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(2));
    Double::clear(&ctx);
    Double::clear(&ctx);
    assert!(!Double::is_provided(&ctx));
    Double::provide(&ctx, async |_| Ok(3)).unwrap();
    assert_eq!(Double { number: 0 }.request_blocking(&ctx), Ok(3));
}

#[test]
fn the_providers_own_error_comes_back_typed() {
    let ctx = context();
    Halve::provide(
        &ctx,
        async |Halve { number }| {
            if number % 2 == 0 { Ok(number / 2) } else { Err(Refusal::Odd { number }) }
        },
    )
    .unwrap();
    assert_eq!(Halve { number: 8 }.request_blocking(&ctx), Ok(4));
    let refused = Halve { number: 7 }.request_blocking(&ctx).unwrap_err();
    assert_eq!(refused, RequestError::Provider(Refusal::Odd { number: 7 }));
    assert_eq!(refused.to_string(), "The number is odd (number: 7)");
}

#[test]
fn without_a_declared_error_anything_that_can_be_displayed_is_one() {
    let ctx = context();
    Double::provide(&ctx, async |Double { number }| match number {
        0 => Err("zero".into()),
        1 => Err(std::io::Error::other("one").into()),
        _ => Ok("not a number".parse::<i64>()?),
    })
    .unwrap();
    let answers: Vec<_> = (0..3).map(|number| Double { number }.request_blocking(&ctx).unwrap_err()).collect();
    assert_eq!(answers[0], RequestError::Provider(ProviderMessage::from("zero")));
    assert_eq!(answers[1].to_string(), "one");
    assert_eq!(answers[2].to_string(), "invalid digit found in string");
}

#[test]
fn a_panic_comes_back_as_its_message_and_the_provider_stays_usable() {
    let ctx = context();
    Double::provide(&ctx, async |Double { number }| {
        assert!(number != 0, "no zero please");
        Ok(number)
    })
    .unwrap();
    let panicked = Double { number: 0 }.request_blocking(&ctx);
    assert_eq!(panicked, Err(RequestError::Panicked("no zero please".to_owned())));
    assert_eq!(Double { number: 1 }.request_blocking(&ctx), Ok(1));
}

#[test]
fn a_provider_that_waits_is_polled_by_its_requester() {
    let ctx = context();
    Double::provide(&ctx, async |Double { number }| {
        let mut turns = 0;
        poll_fn(|cx| {
            turns += 1;
            cx.waker().wake_by_ref();
            if turns > 5 { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        assert_eq!(turns, 6);
        Ok(number)
    })
    .unwrap();
    assert_eq!(Double { number: 9 }.request_blocking(&ctx), Ok(9));
}

#[test]
fn several_requests_are_in_flight_and_a_later_one_may_be_answered_first() {
    let ctx = context();
    let gate = Rc::new(Cell::new(false));
    let open = gate.clone();
    Double::provide(&ctx, async move |Double { number }| {
        poll_fn(|_| if number != 1 || open.get() { Poll::Ready(()) } else { Poll::Pending }).await;
        Ok(number)
    })
    .unwrap();
    let mut first = pin!(Double { number: 1 }.request(&ctx));
    assert!(poll_once(first.as_mut()).is_pending());
    assert_eq!(poll_once(Double { number: 2 }.request(&ctx)), Poll::Ready(Ok(2)));
    gate.set(true);
    assert_eq!(poll_once(first.as_mut()), Poll::Ready(Ok(1)));
}

fn provide_for_ever(ctx: &Context) -> Rc<Cell<bool>> {
    let dropped = Rc::new(Cell::new(false));
    let flag = dropped.clone();
    Wait::provide(ctx, async move |_| {
        let _guard = Guard(flag.clone());
        std::future::pending().await
    })
    .unwrap();
    dropped
}

#[test]
fn dropping_the_requester_drops_the_providers_future() {
    let ctx = context();
    let dropped = provide_for_ever(&ctx);
    let mut waiting = Box::pin(Wait.request(&ctx));
    assert!(poll_once(waiting.as_mut()).is_pending());
    assert!(!dropped.get());
    drop(waiting);
    assert!(dropped.get());
}

#[test]
fn a_deadline_holds_without_any_runtime_and_cancels_the_provider() {
    let ctx = context();
    let dropped = provide_for_ever(&ctx);
    assert_eq!(block_on(Wait.request_within(&ctx, Duration::from_millis(10))), Err(RequestError::Timeout));
    assert!(dropped.get());
}

#[test]
fn closing_the_context_ends_a_waiting_request() {
    let ctx = context();
    let dropped = provide_for_ever(&ctx);
    let mut waiting = pin!(Wait.request(&ctx));
    assert!(poll_once(waiting.as_mut()).is_pending());
    ctx.close();
    assert!(dropped.get());
    assert_eq!(poll_once(waiting), Poll::Ready(Err(RequestError::Closed)));
}

#[test]
fn a_waiting_request_cannot_be_answered_on_another_thread_and_is_cancelled_on_its_own() {
    let ctx = context();
    let dropped = provide_for_ever(&ctx);
    let mut waiting = Box::pin(door::call(ctx, Wait));
    assert!(poll_once(waiting.as_mut()).is_pending());
    let elsewhere = std::thread::spawn(move || poll_once(waiting.as_mut())).join().unwrap();
    assert_eq!(elsewhere, Poll::Ready(Err(RequestError::WrongThread)));
    assert!(!dropped.get(), "another thread cannot drop it");
    // The next request that waits finds it abandoned.
    assert!(poll_once(Wait.request(&ctx)).is_pending());
    assert!(dropped.get());
}

#[test]
fn a_provider_may_clear_and_replace_itself_and_finishes_what_it_began() {
    let ctx = context();
    let captured = Rc::new(RefCell::new(Vec::new()));
    let log = captured.clone();
    Double::provide(&ctx, async move |Double { number }| {
        log.borrow_mut().push(number);
        Double::replace(&ctx, async |_| Ok(-1)).map_err(|error| error.to_string())?;
        log.borrow_mut().push(number + 1);
        Ok(number)
    })
    .unwrap();
    assert_eq!(Double { number: 1 }.request_blocking(&ctx), Ok(1));
    assert_eq!(Double { number: 1 }.request_blocking(&ctx), Ok(-1));
    assert_eq!(*captured.borrow(), [1, 2]);
    assert_eq!(Rc::strong_count(&captured), 1, "the former provider is freed");
}

#[test]
fn a_provider_may_ask_others_and_itself() {
    let ctx = context();
    Double::provide(&ctx, async move |Double { number }| {
        Ok(if number <= 0 { 0 } else { 2 + Double { number: number - 1 }.request(&ctx).await.unwrap() })
    })
    .unwrap();
    Halve::provide(&ctx, async move |Halve { number }| Ok(Double { number }.request(&ctx).await.unwrap() / 4)).unwrap();
    assert_eq!(Halve { number: 10 }.request_blocking(&ctx), Ok(5));
}

#[test]
fn a_provider_runs_in_a_scope_of_the_requests_context_whenever_it_is_polled() {
    let ctx = context();
    Wait::provide(&ctx, async move |_| {
        assert_eq!(Context::current(), ctx);
        let mut first = true;
        poll_fn(|cx| {
            cx.waker().wake_by_ref();
            if std::mem::take(&mut first) { Poll::Pending } else { Poll::Ready(()) }
        })
        .await;
        assert_eq!(Context::current(), ctx);
        Ok(())
    })
    .unwrap();
    assert_eq!(Wait.request_blocking(&ctx), Ok(()));
    assert_eq!(Context::current(), Context::DEFAULT);
}

#[test]
fn a_request_is_send_in_every_lane() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let ctx = context();
    drop(is_send(Wait.request(&ctx)));
    drop(is_send(door::call(ctx, Wait)));
}

#[test]
fn a_waiting_future_borrows_nothing_and_may_be_spawned() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let answer = {
        let ctx = context();
        runtime.spawn(Double { number: 3 }.request(&ctx))
    };
    assert_eq!(runtime.block_on(answer).unwrap(), Err(RequestError::NoProvider));
}
