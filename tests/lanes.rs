//! The same call sites in every lane: one set of tests, compiled once with `local` and once with `mt` in its
//! declarations. Nothing else differs.

mod owner;

use brokers::{
    Context, RegisterError, RequestError, SignalError, StaleProvider, error, event, multi_request, request, signal,
};
use owner::{LONG, poll_once};
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, LocalOptions};

/// Why a number cannot be halved.
#[error]
pub enum Refusal {
    /// The number is odd.
    Odd {
        /// The number.
        number: i64,
    },
}

/// Runs a test in a context of its own, on a thread with a runtime, so that every lane may register.
fn here(test: impl AsyncFnOnce(Context)) {
    let runtime = Builder::new_current_thread().build_local(LocalOptions::default()).unwrap();
    runtime.block_on(test(Context::new().unwrap()));
}

/// Sets its flag when it is dropped.
struct Guard(Rc<Cell<bool>>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

fn guard() -> (Guard, Rc<Cell<bool>>) {
    let dropped = Rc::new(Cell::new(false));
    (Guard(dropped.clone()), dropped)
}

/// Ready when it is polled for the second time.
async fn once_later() {
    let mut is_first = true;
    std::future::poll_fn(|cx| {
        if std::mem::take(&mut is_first) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    })
    .await;
}

/// In the lane `mt` it is the provider's runtime that drops its future, when it is told that nobody waits.
async fn references_become(count: usize, token: &Arc<()>) {
    let deadline = Instant::now() + LONG;
    while Arc::strong_count(token) != count {
        assert!(Instant::now() < deadline, "{} references", Arc::strong_count(token));
        tokio::task::yield_now().await;
    }
}

fn halve(number: i64) -> Result<i64, Refusal> {
    if number % 2 == 0 { Ok(number / 2) } else { Err(Refusal::Odd { number }) }
}

macro_rules! suite {
    ($lane:ident) => {
        mod $lane {
            use super::*;

            #[request($lane, returns = i64, error = Refusal)]
            struct Halve {
                number: i64,
            }

            #[request($lane, sync, returns = i64, error = Refusal)]
            struct Now {
                number: i64,
            }

            #[request($lane)]
            struct Wait;

            #[multi_request($lane, returns = i64, error = Refusal)]
            struct Survey {
                number: i64,
            }

            #[multi_request($lane, returns = i64)]
            struct Other;

            #[multi_request($lane, returns = i64, deadline = 20ms)]
            struct Brief;

            #[signal($lane)]
            struct Push {
                number: u32,
            }

            #[event($lane)]
            struct Happened;

            fn asked(number: i64) -> Halve {
                Halve { number }
            }

            // 1.3 Requests

            #[test]
            fn a_provider_answers_until_it_is_cleared_which_may_be_done_twice() {
                here(async |ctx| {
                    assert!(!Halve::is_provided(&ctx));
                    assert_eq!(asked(4).request(&ctx).await, Err(RequestError::NoProvider));
                    Halve::provide(&ctx, async |Halve { number }| halve(number)).unwrap();
                    assert!(Halve::is_provided(&ctx));
                    assert_eq!(asked(4).request(&ctx).await, Ok(2));
                    assert_eq!(asked(4).request_within(&ctx, Duration::from_secs(9)).await, Ok(2));
                    assert_eq!(asked(4).request_blocking(&ctx), Ok(2));
                    assert_eq!(asked(4).request_blocking_within(&ctx, Duration::from_secs(9)), Ok(2));
                    Halve::clear(&ctx);
                    Halve::clear(&ctx);
                    assert!(!Halve::is_provided(&ctx));
                    assert_eq!(asked(4).request(&ctx).await, Err(RequestError::NoProvider));
                    Halve::provide_shared(&ctx, |Halve { number }| async move { halve(number) }).unwrap();
                    assert_eq!(asked(4).request(&ctx).await, Ok(2));
                });
            }

            #[test]
            fn a_second_provide_is_an_error_and_changes_nothing_whichever_kind_each_is() {
                here(async |ctx| {
                    for first_is_shared in [false, true] {
                        match first_is_shared {
                            false => Halve::provide(&ctx, async |_| Ok(1)).unwrap(),
                            true => Halve::provide_shared(&ctx, async |_| Ok(1)).unwrap(),
                        }
                        let (guard, dropped) = guard();
                        let second = Halve::provide(&ctx, async move |_| {
                            let _guard = &guard;
                            Ok(2)
                        });
                        assert_eq!(second, Err(RegisterError::AlreadyProvided));
                        assert!(dropped.get(), "what a refused provider captured is freed");
                        let third = Halve::provide_shared(&ctx, async |_| Ok(3));
                        assert_eq!(third, Err(RegisterError::AlreadyProvided));
                        assert_eq!(asked(0).request(&ctx).await, Ok(1));
                        Halve::clear(&ctx);
                    }
                });
            }

            #[test]
            fn replace_swaps_whichever_kind_each_is_and_frees_the_former() {
                here(async |ctx| {
                    let (guard, dropped) = guard();
                    Halve::replace(&ctx, async move |_| {
                        let _guard = &guard;
                        Ok(1)
                    })
                    .unwrap();
                    assert_eq!(asked(0).request(&ctx).await, Ok(1));
                    Halve::replace_shared(&ctx, async |_| Ok(2)).unwrap();
                    assert_eq!(asked(0).request(&ctx).await, Ok(2));
                    assert!(dropped.get());
                    let token = Arc::new(());
                    let kept = token.clone();
                    Halve::replace_shared(&ctx, move |_| {
                        let _kept = &kept;
                        async { Ok(3) }
                    })
                    .unwrap();
                    assert_eq!(asked(0).request(&ctx).await, Ok(3));
                    Halve::replace(&ctx, async |_| Ok(4)).unwrap();
                    assert_eq!(asked(0).request(&ctx).await, Ok(4));
                    assert_eq!(Arc::strong_count(&token), 1);
                });
            }

            #[test]
            fn a_providers_own_error_comes_back_typed() {
                here(async |ctx| {
                    Halve::provide(&ctx, async |Halve { number }| halve(number)).unwrap();
                    let refused = asked(7).request(&ctx).await;
                    assert_eq!(refused, Err(RequestError::Provider(Refusal::Odd { number: 7 })));
                    Halve::replace_shared(&ctx, async |Halve { number }| halve(number)).unwrap();
                    let refused = asked(9).request_blocking(&ctx);
                    assert_eq!(refused, Err(RequestError::Provider(Refusal::Odd { number: 9 })));
                });
            }

            #[test]
            fn a_panic_at_once_or_after_an_await_is_an_answer_and_the_provider_stays_usable() {
                here(async |ctx| {
                    async fn provider(number: i64) -> Result<i64, Refusal> {
                        assert!(number != 1, "at once");
                        once_later().await;
                        assert!(number != 2, "after an await");
                        Ok(number)
                    }
                    for is_shared in [false, true] {
                        match is_shared {
                            false => Halve::replace(&ctx, async |Halve { number }| provider(number).await).unwrap(),
                            true => Halve::replace_shared(&ctx, |Halve { number }| {
                                assert!(number != 0, "before the future");
                                provider(number)
                            })
                            .unwrap(),
                        }
                        if is_shared {
                            let panicked = catch_unwind(AssertUnwindSafe(|| poll_once(asked(0).request(&ctx))));
                            let message = "before the future".to_owned();
                            assert_eq!(panicked.unwrap(), Poll::Ready(Err(RequestError::Panicked(message))));
                        }
                        let panicked = asked(1).request(&ctx).await;
                        assert_eq!(panicked, Err(RequestError::Panicked("at once".to_owned())));
                        let panicked = asked(2).request(&ctx).await;
                        assert_eq!(panicked, Err(RequestError::Panicked("after an await".to_owned())));
                        assert_eq!(asked(3).request(&ctx).await, Ok(3));
                    }
                });
            }

            #[test]
            fn a_provider_runs_in_a_scope_of_its_context_in_every_part() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        match is_shared {
                            false => Wait::replace(&ctx, async move |_| {
                                assert_eq!(Context::current(), ctx);
                                once_later().await;
                                assert_eq!(Context::current(), ctx);
                                Ok(())
                            })
                            .unwrap(),
                            true => Wait::replace_shared(&ctx, move |_| {
                                let before = Context::current();
                                async move {
                                    assert_eq!(before, ctx);
                                    assert_eq!(Context::current(), ctx);
                                    once_later().await;
                                    assert_eq!(Context::current(), ctx);
                                    Ok(())
                                }
                            })
                            .unwrap(),
                        }
                        assert_eq!(Wait.request(&ctx).await, Ok(()));
                        assert_eq!(Context::current(), Context::DEFAULT);
                    }
                    Now::provide(&ctx, move |_| Ok((Context::current() == ctx) as i64)).unwrap();
                    assert_eq!(Now { number: 0 }.request(&ctx), Ok(1));
                });
            }

            #[test]
            fn what_a_cleared_or_replaced_provider_has_begun_it_finishes() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        let provide = || match is_shared {
                            false => Halve::provide(&ctx, async |Halve { number }| {
                                once_later().await;
                                Ok(number)
                            }),
                            true => Halve::provide_shared(&ctx, async |Halve { number }| {
                                once_later().await;
                                Ok(number)
                            }),
                        };
                        provide().unwrap();
                        let mut first = pin!(asked(1).request(&ctx));
                        assert!(poll_once(first.as_mut()).is_pending());
                        Halve::clear(&ctx);
                        assert_eq!(first.await, Ok(1));
                        provide().unwrap();
                        let mut second = pin!(asked(2).request(&ctx));
                        assert!(poll_once(second.as_mut()).is_pending());
                        Halve::replace(&ctx, async |_| Ok(7)).unwrap();
                        assert_eq!(asked(2).request(&ctx).await, Ok(7));
                        assert_eq!(second.await, Ok(2));
                        Halve::clear(&ctx);
                    }
                });
            }

            #[test]
            fn dropping_the_requesters_future_drops_the_providers() {
                here(async |ctx| {
                    let (guard, dropped) = guard();
                    let guard = RefCell::new(Some(guard));
                    Wait::provide(&ctx, async move |_| {
                        let _guard = guard.take();
                        std::future::pending().await
                    })
                    .unwrap();
                    let mut waiting = Box::pin(Wait.request(&ctx));
                    assert!(poll_once(waiting.as_mut()).is_pending());
                    assert!(!dropped.get());
                    drop(waiting);
                    // In the lane `mt` the provider's runtime has to come by.
                    tokio::task::yield_now().await;
                    tokio::task::yield_now().await;
                    assert!(dropped.get());
                });
            }

            #[test]
            fn a_deadline_drops_the_providers_future() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        let token = Arc::new(());
                        let kept = token.clone();
                        match is_shared {
                            false => Wait::replace(&ctx, async move |_| {
                                let _kept = kept.clone();
                                std::future::pending().await
                            })
                            .unwrap(),
                            true => Wait::replace_shared(&ctx, move |_| {
                                let kept = kept.clone();
                                async move {
                                    let _kept = kept;
                                    std::future::pending().await
                                }
                            })
                            .unwrap(),
                        }
                        let answer = Wait.request_within(&ctx, Duration::from_millis(5)).await;
                        assert_eq!(answer, Err(RequestError::Timeout));
                        // The provider's own stays, and its future's goes.
                        references_become(2, &token).await;
                    }
                });
            }

            #[test]
            fn closing_the_context_ends_a_waiting_request_at_once() {
                for is_shared in [false, true] {
                    here(async |ctx| {
                        match is_shared {
                            false => Wait::provide(&ctx, async |_| std::future::pending().await).unwrap(),
                            true => Wait::provide_shared(&ctx, async |_| std::future::pending().await).unwrap(),
                        }
                        let waiting = tokio::task::spawn_local(async move { Wait.request(&ctx).await });
                        tokio::task::yield_now().await;
                        assert!(!waiting.is_finished());
                        let before = Instant::now();
                        ctx.close();
                        assert_eq!(waiting.await.unwrap(), Err(RequestError::Closed), "shared: {is_shared}");
                        // The deadline would have been 5 s.
                        assert!(before.elapsed() < Duration::from_secs(4));
                        assert_eq!(Wait.request(&ctx).await, Err(RequestError::Closed));
                        assert_eq!(Wait::provide(&ctx, async |_| Ok(())), Err(RegisterError::Closed));
                        assert_eq!(Wait::provide_shared(&ctx, async |_| Ok(())), Err(RegisterError::Closed));
                        assert!(!Wait::is_provided(&ctx));
                    });
                }
            }

            #[test]
            fn a_requester_that_waits_is_woken_when_its_provider_on_the_same_thread_answers() {
                for is_shared in [false, true] {
                    here(async |ctx| {
                        let (open, opened) = tokio::sync::oneshot::channel::<()>();
                        let opened = Arc::new(std::sync::Mutex::new(Some(opened)));
                        let wait = async move |_| {
                            let opened = opened.lock().unwrap().take().unwrap();
                            opened.await.unwrap();
                            Ok(())
                        };
                        match is_shared {
                            false => Wait::provide(&ctx, wait).unwrap(),
                            true => {
                                let wait = Arc::new(wait);
                                Wait::provide_shared(&ctx, move |request| {
                                    let wait = wait.clone();
                                    async move { wait(request).await }
                                })
                                .unwrap();
                            }
                        }
                        let before = Instant::now();
                        let waiting = tokio::task::spawn_local(async move { Wait.request(&ctx).await });
                        for _ in 0..10 {
                            tokio::task::yield_now().await;
                        }
                        open.send(()).unwrap();
                        assert_eq!(waiting.await.unwrap(), Ok(()));
                        // Not by its deadline, which is 5 s.
                        assert!(before.elapsed() < Duration::from_secs(4));
                    });
                }
            }

            #[test]
            fn a_provider_may_ask_register_clear_and_close_inside_itself() {
                here(async |ctx| {
                    let calls = Rc::new(Cell::new(0));
                    let count = calls.clone();
                    Halve::provide(&ctx, async move |Halve { number }| {
                        count.set(count.get() + 1);
                        if number > 0 {
                            return Ok(1 + asked(number - 1).request(&ctx).await.unwrap());
                        }
                        Now::provide(&ctx, |Now { number }| Ok(number)).unwrap();
                        assert_eq!(Now { number: 5 }.request(&ctx), Ok(5));
                        Halve::replace_shared(&ctx, async |_| Ok(-1)).unwrap();
                        assert_eq!(asked(0).request(&ctx).await, Ok(-1));
                        Halve::clear(&ctx);
                        assert_eq!(asked(0).request(&ctx).await, Err(RequestError::NoProvider));
                        ctx.close();
                        assert_eq!(asked(0).request(&ctx).await, Err(RequestError::Closed));
                        Ok(0)
                    })
                    .unwrap();
                    assert_eq!(asked(3).request(&ctx).await, Ok(3));
                    assert_eq!(calls.get(), 4);
                    assert_eq!(Rc::strong_count(&calls), 1, "the provider is freed");
                });
            }

            #[test]
            fn a_shared_provider_may_ask_register_clear_and_close_inside_itself() {
                here(async |ctx| {
                    Halve::provide_shared(&ctx, move |Halve { number }| async move {
                        if number > 0 {
                            return Ok(1 + asked(number - 1).request(&ctx).await.unwrap());
                        }
                        once_later().await;
                        Halve::replace_shared(&ctx, async |_| Ok(-1)).unwrap();
                        assert_eq!(asked(0).request(&ctx).await, Ok(-1));
                        Halve::clear(&ctx);
                        assert_eq!(asked(0).request(&ctx).await, Err(RequestError::NoProvider));
                        Halve::provide_shared(&ctx, async |_| Ok(-2)).unwrap();
                        Ok(0)
                    })
                    .unwrap();
                    assert_eq!(asked(3).request(&ctx).await, Ok(3));
                    assert_eq!(asked(3).request(&ctx).await, Ok(-2));
                });
            }

            // 1.3 Requests that are answered on the spot

            #[test]
            fn a_sync_request_has_one_provider_typed_errors_and_survives_panics() {
                here(async |ctx| {
                    let now = |number| Now { number }.request(&ctx);
                    assert!(!Now::is_provided(&ctx));
                    assert_eq!(now(2), Err(RequestError::NoProvider));
                    for is_shared in [false, true] {
                        let provider = |Now { number }| {
                            assert!(number != 0, "no zero please");
                            halve(number)
                        };
                        match is_shared {
                            false => Now::provide(&ctx, provider).unwrap(),
                            true => Now::provide_shared(&ctx, provider).unwrap(),
                        }
                        assert!(Now::is_provided(&ctx));
                        assert_eq!(Now::provide(&ctx, |_| Ok(-1)), Err(RegisterError::AlreadyProvided));
                        assert_eq!(Now::provide_shared(&ctx, |_| Ok(-1)), Err(RegisterError::AlreadyProvided));
                        assert_eq!(now(2), Ok(1));
                        assert_eq!(now(3), Err(RequestError::Provider(Refusal::Odd { number: 3 })));
                        assert_eq!(now(0), Err(RequestError::Panicked("no zero please".to_owned())));
                        assert_eq!(now(4), Ok(2));
                        Now::replace(&ctx, |_| Ok(5)).unwrap();
                        assert_eq!(now(1), Ok(5));
                        Now::replace_shared(&ctx, |_| Ok(6)).unwrap();
                        assert_eq!(now(1), Ok(6));
                        Now::clear(&ctx);
                        Now::clear(&ctx);
                        assert!(!Now::is_provided(&ctx));
                        assert_eq!(now(1), Err(RequestError::NoProvider));
                    }
                    ctx.close();
                    assert_eq!(now(1), Err(RequestError::Closed));
                    assert_eq!(Now::provide(&ctx, |_| Ok(0)), Err(RegisterError::Closed));
                    assert_eq!(Now::provide_shared(&ctx, |_| Ok(0)), Err(RegisterError::Closed));
                });
            }

            #[test]
            fn a_sync_provider_may_ask_replace_clear_and_close_inside_itself() {
                here(async |ctx| {
                    let (guard, dropped) = guard();
                    let freed = dropped.clone();
                    Now::provide(&ctx, move |Now { number }| {
                        let _guard = &guard;
                        if number > 0 {
                            return Ok(1 + Now { number: number - 1 }.request(&ctx).unwrap());
                        }
                        Now::replace(&ctx, |_| Ok(10)).unwrap();
                        assert!(!freed.get(), "it still runs");
                        Ok(Now { number: 0 }.request(&ctx).unwrap())
                    })
                    .unwrap();
                    assert_eq!(Now { number: 2 }.request(&ctx), Ok(12));
                    assert!(dropped.get());
                    Now::replace_shared(&ctx, move |_| {
                        Now::clear(&ctx);
                        ctx.close();
                        Ok(1)
                    })
                    .unwrap();
                    assert_eq!(Now { number: 2 }.request(&ctx), Ok(1));
                    assert_eq!(Now { number: 2 }.request(&ctx), Err(RequestError::Closed));
                });
            }

            // 1.3 Mocks

            #[test]
            fn a_mock_answers_until_its_guard_drops_then_the_former_provider_is_back() {
                here(async |ctx| {
                    for mock_is_shared in [false, true] {
                        for provider in ["none", "bound", "shared"] {
                            let former = match provider {
                                "none" => Err(RequestError::NoProvider),
                                _ => Ok(1),
                            };
                            match provider {
                                "bound" => Halve::provide(&ctx, async |_| Ok(1)).unwrap(),
                                "shared" => Halve::provide_shared(&ctx, async |_| Ok(1)).unwrap(),
                                _ => {}
                            }
                            assert_eq!(asked(0).request(&ctx).await, former);
                            let mock = match mock_is_shared {
                                false => Halve::mock(&ctx, async |_| Ok(2)).unwrap(),
                                true => Halve::mock_shared(&ctx, async |_| Ok(2)).unwrap(),
                            };
                            assert!(Halve::is_provided(&ctx));
                            assert_eq!(asked(0).request(&ctx).await, Ok(2));
                            assert_eq!(asked(0).request_blocking(&ctx), Ok(2));
                            drop(mock);
                            assert_eq!(asked(0).request(&ctx).await, former);
                            assert_eq!(Halve::is_provided(&ctx), provider != "none");
                            Halve::clear(&ctx);
                        }
                    }
                });
            }

            #[test]
            fn a_panic_ends_a_mock_too() {
                here(async |ctx| {
                    Halve::provide(&ctx, async |_| Ok(1)).unwrap();
                    Now::provide(&ctx, |_| Ok(1)).unwrap();
                    let panicked = catch_unwind(AssertUnwindSafe(|| {
                        let _mock = Halve::mock(&ctx, async |_| Ok(2)).unwrap();
                        let _now = Now::mock_shared(&ctx, |_| Ok(2)).unwrap();
                        assert_eq!(asked(0).request_blocking(&ctx), Ok(2));
                        assert_eq!(Now { number: 0 }.request(&ctx), Ok(2));
                        panic!("on purpose");
                    }));
                    assert!(panicked.is_err());
                    assert_eq!(asked(0).request(&ctx).await, Ok(1));
                    assert_eq!(Now { number: 0 }.request(&ctx), Ok(1));
                });
            }

            #[test]
            fn of_nested_mocks_the_latest_answers_in_whichever_order_they_end() {
                here(async |ctx| {
                    Halve::provide(&ctx, async |_| Ok(0)).unwrap();
                    let first = Halve::mock(&ctx, async |_| Ok(1)).unwrap();
                    let second = Halve::mock_shared(&ctx, async |_| Ok(2)).unwrap();
                    let third = Halve::mock(&ctx, async |_| Ok(3)).unwrap();
                    assert_eq!(asked(0).request(&ctx).await, Ok(3));
                    drop(second);
                    assert_eq!(asked(0).request(&ctx).await, Ok(3));
                    drop(third);
                    assert_eq!(asked(0).request(&ctx).await, Ok(1));
                    drop(first);
                    assert_eq!(asked(0).request(&ctx).await, Ok(0));
                });
            }

            #[test]
            fn provide_replace_and_clear_under_a_mock_are_for_what_is_beneath_it() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        let mock = || match is_shared {
                            false => Halve::mock(&ctx, async |_| Ok(-1)).unwrap(),
                            true => Halve::mock_shared(&ctx, async |_| Ok(-1)).unwrap(),
                        };
                        let guard = mock();
                        Halve::provide(&ctx, async |_| Ok(1)).unwrap();
                        assert_eq!(Halve::provide(&ctx, async |_| Ok(2)), Err(RegisterError::AlreadyProvided));
                        assert_eq!(asked(0).request(&ctx).await, Ok(-1));
                        drop(guard);
                        assert_eq!(asked(0).request(&ctx).await, Ok(1));

                        let guard = mock();
                        Halve::replace_shared(&ctx, async |_| Ok(2)).unwrap();
                        Halve::replace(&ctx, async |_| Ok(3)).unwrap();
                        assert_eq!(asked(0).request(&ctx).await, Ok(-1));
                        drop(guard);
                        assert_eq!(asked(0).request(&ctx).await, Ok(3));

                        let guard = mock();
                        Halve::clear(&ctx);
                        assert_eq!(asked(0).request(&ctx).await, Ok(-1));
                        assert!(Halve::is_provided(&ctx));
                        drop(guard);
                        assert_eq!(asked(0).request(&ctx).await, Err(RequestError::NoProvider));
                        assert!(!Halve::is_provided(&ctx));
                    }
                });
            }

            #[test]
            fn a_sync_request_is_mocked_like_any_other() {
                here(async |ctx| {
                    let now = || Now { number: 0 }.request(&ctx);
                    for is_shared in [false, true] {
                        let mock = |answer: i64| match is_shared {
                            false => Now::mock(&ctx, move |_| Ok(answer)).unwrap(),
                            true => Now::mock_shared(&ctx, move |_| Ok(answer)).unwrap(),
                        };
                        let alone = mock(1);
                        assert_eq!(now(), Ok(1));
                        Now::provide(&ctx, |_| Ok(2)).unwrap();
                        assert_eq!(now(), Ok(1));
                        let over = mock(3);
                        assert_eq!(now(), Ok(3));
                        drop(alone);
                        assert_eq!(now(), Ok(3));
                        Now::replace_shared(&ctx, |_| Ok(4)).unwrap();
                        drop(over);
                        assert_eq!(now(), Ok(4));
                        let over = mock(5);
                        Now::clear(&ctx);
                        assert_eq!(now(), Ok(5));
                        drop(over);
                        assert_eq!(now(), Err(RequestError::NoProvider));
                    }
                });
            }

            #[test]
            fn a_mock_finishes_what_it_has_begun_and_frees_what_it_captured() {
                here(async |ctx| {
                    let (guard, dropped) = guard();
                    let mock = Halve::mock(&ctx, async move |Halve { number }| {
                        once_later().await;
                        let _guard = &guard;
                        Ok(number)
                    })
                    .unwrap();
                    let mut begun = Box::pin(asked(7).request(&ctx));
                    assert!(poll_once(begun.as_mut()).is_pending());
                    drop(mock);
                    assert_eq!(asked(7).request(&ctx).await, Err(RequestError::NoProvider));
                    assert!(!dropped.get());
                    assert_eq!(begun.await, Ok(7));
                    assert!(dropped.get());
                });
            }

            #[test]
            fn a_mock_of_a_closed_context_is_refused_and_a_guard_that_outlives_its_context_does_nothing() {
                here(async |ctx| {
                    let mock = Halve::mock(&ctx, async |_| Ok(1)).unwrap();
                    let now = Now::mock_shared(&ctx, |_| Ok(1)).unwrap();
                    ctx.close();
                    assert_eq!(asked(0).request(&ctx).await, Err(RequestError::Closed));
                    drop((mock, now));
                    assert_eq!(Halve::mock(&ctx, async |_| Ok(1)).unwrap_err(), RegisterError::Closed);
                    assert_eq!(Now::mock_shared(&ctx, |_| Ok(1)).unwrap_err(), RegisterError::Closed);
                });
            }

            // 1.4 Multi-requests

            #[test]
            fn all_answer_in_the_order_of_their_registration_and_without_providers_the_list_is_empty() {
                here(async |ctx| {
                    let all = Survey { number: 1 };
                    assert_eq!(all.clone().request(&ctx).await, Ok(vec![]));
                    assert_eq!(all.clone().request_blocking(&ctx), Ok(vec![]));
                    assert_eq!(all.clone().gather(&ctx).await, []);
                    assert_eq!(all.clone().gather_blocking(&ctx), []);
                    assert_eq!(Survey::provider_count(&ctx), 0);
                    let later = Survey::provide(&ctx, async |Survey { number }| {
                        once_later().await;
                        Ok(number)
                    })
                    .unwrap();
                    Survey::provide_shared(&ctx, async |Survey { number }| {
                        once_later().await;
                        Ok(10 * number)
                    })
                    .unwrap();
                    Survey::provide(&ctx, async |Survey { number }| Ok(100 * number)).unwrap();
                    assert_eq!(later.context(), ctx);
                    assert_eq!(Survey::provider_count(&ctx), 3);
                    assert_eq!(all.clone().request(&ctx).await, Ok(vec![1, 10, 100]));
                    assert_eq!(all.clone().request_within(&ctx, Duration::from_secs(9)).await, Ok(vec![1, 10, 100]));
                    assert_eq!(all.clone().gather(&ctx).await, [Ok(1), Ok(10), Ok(100)]);
                    assert_eq!(all.gather_within(&ctx, Duration::from_secs(9)).await, [Ok(1), Ok(10), Ok(100)]);
                    // Blocking works where no provider waits for this thread's runtime.
                    assert_eq!(Survey::remove(later), Ok(()));
                    assert_eq!(Survey { number: 2 }.request_blocking(&ctx), Ok(vec![20, 200]));
                    assert_eq!(Survey { number: 2 }.gather_blocking(&ctx), [Ok(20), Ok(200)]);
                });
            }

            #[test]
            fn all_begin_before_any_that_waits_ends() {
                here(async |ctx| {
                    let log = Rc::new(RefCell::new(Vec::new()));
                    for provider in 0..3 {
                        let log = log.clone();
                        Survey::provide(&ctx, async move |_| {
                            log.borrow_mut().push(("begins", provider));
                            once_later().await;
                            log.borrow_mut().push(("ends", provider));
                            Ok(provider)
                        })
                        .unwrap();
                    }
                    assert_eq!(Survey { number: 0 }.request(&ctx).await, Ok(vec![0, 1, 2]));
                    let log = log.borrow();
                    assert_eq!(log[..3], [("begins", 0), ("begins", 1), ("begins", 2)]);
                    assert!(log[3..].iter().all(|(what, _)| *what == "ends") && log.len() == 6);
                });
            }

            #[test]
            fn the_first_error_in_provider_order_fails_the_whole_after_all_have_ended() {
                here(async |ctx| {
                    let ended = Rc::new(Cell::new(0));
                    for provider in 0..4 {
                        let ended = ended.clone();
                        Survey::provide(&ctx, async move |_| {
                            // The earlier in the order, the later it fails.
                            for _ in provider..4 {
                                once_later().await;
                            }
                            ended.set(ended.get() + 1);
                            if provider == 0 { Ok(0) } else { Err(Refusal::Odd { number: provider }) }
                        })
                        .unwrap();
                    }
                    let failed = Survey { number: 0 }.request(&ctx).await;
                    assert_eq!(failed, Err(RequestError::Provider(Refusal::Odd { number: 1 })));
                    assert_eq!(ended.get(), 4);
                    let each = Survey { number: 0 }.gather(&ctx).await;
                    let odd = |number| Err(RequestError::Provider(Refusal::Odd { number }));
                    assert_eq!(each, [Ok(0), odd(1), odd(2), odd(3)]);
                });
            }

            #[test]
            fn gather_tells_a_panic_of_one_and_the_answers_of_the_others() {
                here(async |ctx| {
                    Survey::provide(&ctx, async |_| panic!("at once")).unwrap();
                    Survey::provide_shared(&ctx, |_| -> std::future::Ready<_> { panic!("before the future") }).unwrap();
                    Survey::provide(&ctx, async |_| {
                        once_later().await;
                        panic!("after an await")
                    })
                    .unwrap();
                    Survey::provide(&ctx, async |_| Ok(1)).unwrap();
                    for _ in 0..2 {
                        let each = Survey { number: 0 }.gather(&ctx).await;
                        let panicked = |message: &str| Err(RequestError::Panicked(message.to_owned()));
                        assert_eq!(
                            each,
                            [panicked("at once"), panicked("before the future"), panicked("after an await"), Ok(1)]
                        );
                    }
                });
            }

            #[test]
            fn a_removed_provider_is_asked_no_more_and_its_handle_is_stale() {
                here(async |ctx| {
                    let first = Survey::provide(&ctx, async |_| Ok(1)).unwrap();
                    let second = Survey::provide_shared(&ctx, async |_| Ok(2)).unwrap();
                    let third = Survey::provide(&ctx, async |_| Ok(3)).unwrap();
                    assert_eq!(Survey::remove(second), Ok(()));
                    assert_eq!(Survey::remove(second), Err(StaleProvider));
                    assert_eq!(Survey { number: 0 }.request(&ctx).await, Ok(vec![1, 3]));
                    assert_eq!(Survey::provider_count(&ctx), 2);
                    Survey::clear(&ctx);
                    Survey::clear(&ctx);
                    assert_eq!(Survey::provider_count(&ctx), 0);
                    assert_eq!(Survey::remove(first), Err(StaleProvider));
                    assert_eq!(Survey { number: 0 }.request(&ctx).await, Ok(vec![]));
                    ctx.close();
                    assert_eq!(Survey::remove(third), Err(StaleProvider));
                    assert_eq!(Survey { number: 0 }.gather(&ctx).await, []);
                    assert_eq!(Survey::provide(&ctx, async |_| Ok(1)).unwrap_err(), RegisterError::Closed);
                });
            }

            #[test]
            fn the_handle_of_another_multi_request_is_stale() {
                here(async |ctx| {
                    let handle = Survey::provide(&ctx, async |_| Ok(1)).unwrap();
                    assert_eq!(Other::remove(handle), Err(StaleProvider));
                    assert_eq!(Survey::provider_count(&ctx), 1);
                    assert_eq!(Survey::remove(handle), Ok(()));
                });
            }

            #[test]
            fn providers_may_be_added_and_removed_by_a_provider_that_is_being_asked() {
                here(async |ctx| {
                    let own = Rc::new(Cell::new(None));
                    let handle = own.clone();
                    own.set(Some(
                        Survey::provide(&ctx, async move |_| {
                            Survey::provide(&ctx, async |_| Ok(2)).unwrap();
                            Survey::remove(handle.take().unwrap()).unwrap();
                            once_later().await;
                            Ok(1)
                        })
                        .unwrap(),
                    ));
                    assert_eq!(Survey { number: 0 }.request(&ctx).await, Ok(vec![1]));
                    assert_eq!(Survey { number: 0 }.request(&ctx).await, Ok(vec![2]));
                });
            }

            #[test]
            fn who_has_not_answered_by_the_deadline_is_down_with_timeout_and_is_dropped() {
                here(async |ctx| {
                    let token = Arc::new(());
                    for is_shared in [false, true] {
                        let kept = token.clone();
                        match is_shared {
                            false => Brief::provide(&ctx, async move |_| {
                                let _kept = kept.clone();
                                std::future::pending().await
                            })
                            .unwrap(),
                            true => Brief::provide_shared(&ctx, move |_| {
                                let kept = kept.clone();
                                async move {
                                    let _kept = kept;
                                    std::future::pending().await
                                }
                            })
                            .unwrap(),
                        };
                    }
                    Brief::provide(&ctx, async |_| Ok(1)).unwrap();
                    let timeout = || Err(RequestError::Timeout);
                    assert_eq!(Brief.gather(&ctx).await, [timeout(), timeout(), Ok(1)]);
                    assert_eq!(Brief.request(&ctx).await, Err(RequestError::Timeout));
                    let within = Brief.gather_within(&ctx, Duration::from_millis(1)).await;
                    assert_eq!(within, [timeout(), timeout(), Ok(1)]);
                    assert_eq!(Brief.gather_blocking(&ctx), [timeout(), timeout(), Ok(1)]);
                    // The two providers' own stay, and those of their futures go.
                    references_become(3, &token).await;
                });
            }

            #[test]
            fn closing_the_context_ends_a_waiting_multi_request() {
                here(async |ctx| {
                    Survey::provide(&ctx, async |_| Ok(1)).unwrap();
                    Survey::provide(&ctx, async |_| std::future::pending().await).unwrap();
                    let waiting = tokio::task::spawn_local(async move { Survey { number: 0 }.gather(&ctx).await });
                    tokio::task::yield_now().await;
                    assert!(!waiting.is_finished());
                    ctx.close();
                    assert_eq!(waiting.await.unwrap(), [Ok(1), Err(RequestError::Closed)]);
                });
            }

            // 1.5 Signals

            #[test]
            fn a_signal_is_accepted_while_there_is_a_handler() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        let sum = Arc::new(AtomicUsize::new(0));
                        let total = sum.clone();
                        let handler = move |push: Push| {
                            assert!(push.number != 100, "on purpose");
                            total.fetch_add(push.number as usize, Ordering::SeqCst);
                        };
                        assert!(!Push::is_handled(&ctx));
                        assert_eq!(Push { number: 1 }.signal(&ctx), Err(SignalError::NoHandler));
                        match is_shared {
                            false => Push::on_signal(&ctx, handler).unwrap(),
                            true => Push::on_signal_shared(&ctx, handler).unwrap(),
                        }
                        assert!(Push::is_handled(&ctx));
                        assert_eq!(Push::on_signal(&ctx, |_| ()), Err(RegisterError::AlreadyProvided));
                        assert_eq!(Push::on_signal_shared(&ctx, |_| ()), Err(RegisterError::AlreadyProvided));
                        assert_eq!(Push { number: 1 }.signal(&ctx), Ok(()));
                        assert_eq!(Push { number: 100 }.signal(&ctx), Ok(()), "a panic was accepted too");
                        assert_eq!(Push { number: 2 }.signal(&ctx), Ok(()));
                        assert_eq!(sum.load(Ordering::SeqCst), 3);
                        Push::clear(&ctx);
                        Push::clear(&ctx);
                        assert_eq!(Arc::strong_count(&sum), 1, "what the handler captured is freed");
                    }
                    ctx.close();
                    assert_eq!(Push { number: 1 }.signal(&ctx), Err(SignalError::Closed));
                    assert_eq!(Push::on_signal(&ctx, |_| ()), Err(RegisterError::Closed));
                    assert_eq!(Push::on_signal_shared(&ctx, |_| ()), Err(RegisterError::Closed));
                });
            }

            #[test]
            fn a_handler_runs_in_a_scope_of_its_context() {
                here(async |ctx| {
                    let seen = Rc::new(Cell::new(Context::DEFAULT));
                    let current = seen.clone();
                    Push::on_signal(&ctx, move |_| current.set(Context::current())).unwrap();
                    Push { number: 0 }.signal(&ctx).unwrap();
                    assert_eq!(seen.get(), ctx);
                });
            }

            #[test]
            fn a_handler_may_signal_ask_clear_register_and_close_inside_itself() {
                here(async |ctx| {
                    let log = Rc::new(RefCell::new(Vec::new()));
                    let seen = log.clone();
                    Now::provide(&ctx, |Now { number }| Ok(number)).unwrap();
                    Push::on_signal(&ctx, move |Push { number }| {
                        seen.borrow_mut().push(Now { number: number.into() }.request(&ctx).unwrap());
                        if number == 1 {
                            Push { number: 2 }.signal(&ctx).unwrap();
                            assert_eq!(seen.borrow().len(), 1, "after the current message");
                        } else if number == 2 {
                            let seen = seen.clone();
                            Push::clear(&ctx);
                            Push::on_signal(&ctx, move |push| {
                                seen.borrow_mut().push(10 * i64::from(push.number));
                                ctx.close();
                                assert_eq!(Push { number: 9 }.signal(&ctx), Err(SignalError::Closed));
                            })
                            .unwrap();
                            Push { number: 3 }.signal(&ctx).unwrap();
                        }
                    })
                    .unwrap();
                    Push { number: 1 }.signal(&ctx).unwrap();
                    assert_eq!(*log.borrow(), [1, 2, 30]);
                    assert_eq!(Push { number: 9 }.signal(&ctx), Err(SignalError::Closed));
                });
            }

            #[test]
            fn what_was_accepted_and_not_yet_handled_is_dropped_when_the_handler_is_cleared() {
                here(async |ctx| {
                    for is_shared in [false, true] {
                        let handled = Arc::new(AtomicUsize::new(0));
                        let count = handled.clone();
                        let handler = move |_| _ = count.fetch_add(1, Ordering::SeqCst);
                        match is_shared {
                            false => Push::on_signal(&ctx, handler).unwrap(),
                            true => Push::on_signal_shared(&ctx, handler).unwrap(),
                        }
                        let listener = Happened::listen(&ctx, move |_| {
                            Push { number: 1 }.signal(&ctx).unwrap();
                            Push::clear(&ctx);
                        })
                        .unwrap();
                        Happened.emit(&ctx);
                        assert_eq!(handled.load(Ordering::SeqCst), 0, "shared: {is_shared}");
                        assert_eq!(Arc::strong_count(&handled), 1);
                        brokers::drop_listener(listener).await.unwrap();
                    }
                });
            }
        }
    };
}

suite!(local);
suite!(mt);
