//! What holds for requests whatever is done in whichever order: checked against a model within a thread, and between
//! threads by doing everything at once for a short time.

mod owner;

use brokers::private::block_on_until;
use brokers::{Context, Mock, ProviderHandle, RegisterError, RequestError, StaleProvider, multi_request, request};
use owner::{LONG, Owner, context, in_runtime, poll_once};
use proptest::prelude::*;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

#[request(local, returns = u32)]
struct Here;

#[request(mt, returns = u32)]
struct Anywhere;

#[multi_request(local, returns = u32)]
struct AllHere;

#[multi_request(mt, returns = u32)]
struct AllAnywhere;

/// Answers its own number.
#[request(mt, returns = u64)]
struct Echo {
    number: u64,
}

#[derive(Clone, Debug)]
enum Step {
    Provide {
        shared: bool,
    },
    Replace {
        shared: bool,
    },
    Clear,
    Mock {
        shared: bool,
    },
    /// Ends one of the mocks there are.
    EndMock(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        any::<bool>().prop_map(|shared| Step::Provide { shared }),
        any::<bool>().prop_map(|shared| Step::Replace { shared }),
        Just(Step::Clear),
        any::<bool>().prop_map(|shared| Step::Mock { shared }),
        any::<prop::sample::Index>().prop_map(Step::EndMock),
    ];
    prop::collection::vec(step, 1..40)
}

/// After each step the answer is the last mock's, or else the provider's, or else there is none.
macro_rules! follows_the_model {
    ($request:ident, $steps:expr) => {
        in_runtime(async {
            let ctx = context();
            let mut provider: Option<u32> = None;
            let mut mocks: Vec<(u32, Mock)> = Vec::new();
            for (number, step) in $steps.into_iter().enumerate() {
                let number = number as u32;
                let taken = provider.is_some();
                match step {
                    Step::Provide { shared } => {
                        let provided = match shared {
                            false => $request::provide(&ctx, async move |_| Ok(number)),
                            true => $request::provide_shared(&ctx, move |_| async move { Ok(number) }),
                        };
                        prop_assert_eq!(provided, if taken { Err(RegisterError::AlreadyProvided) } else { Ok(()) });
                        provider.get_or_insert(number);
                    }
                    Step::Replace { shared } => {
                        match shared {
                            false => $request::replace(&ctx, async move |_| Ok(number)).unwrap(),
                            true => $request::replace_shared(&ctx, move |_| async move { Ok(number) }).unwrap(),
                        }
                        provider = Some(number);
                    }
                    Step::Clear => {
                        $request::clear(&ctx);
                        provider = None;
                    }
                    Step::Mock { shared } => {
                        let mock = match shared {
                            false => $request::mock(&ctx, async move |_| Ok(number)).unwrap(),
                            true => $request::mock_shared(&ctx, move |_| async move { Ok(number) }).unwrap(),
                        };
                        mocks.push((number, mock));
                    }
                    Step::EndMock(index) if !mocks.is_empty() => drop(mocks.remove(index.index(mocks.len()))),
                    Step::EndMock(_) => {}
                }
                let expected = mocks.last().map(|(number, _)| *number).or(provider);
                prop_assert_eq!($request.request(&ctx).await, expected.ok_or(RequestError::NoProvider));
                prop_assert_eq!($request.request_blocking(&ctx), expected.ok_or(RequestError::NoProvider));
                prop_assert_eq!($request::is_provided(&ctx), expected.is_some());
            }
            ctx.close();
            prop_assert_eq!($request.request(&ctx).await, Err(RequestError::Closed));
            Ok(())
        })
    };
}

#[derive(Clone, Debug)]
enum Many {
    Provide {
        shared: bool,
    },
    /// Removes one of those that were ever provided.
    Remove(prop::sample::Index),
    Clear,
}

fn many() -> impl Strategy<Value = Vec<Many>> {
    let step = prop_oneof![
        4 => any::<bool>().prop_map(|shared| Many::Provide { shared }),
        3 => any::<prop::sample::Index>().prop_map(Many::Remove),
        1 => Just(Many::Clear),
    ];
    prop::collection::vec(step, 1..40)
}

/// After each step all that are provided answer, in the order in which they came.
macro_rules! all_follow_the_model {
    ($request:ident, $steps:expr) => {
        in_runtime(async {
            let ctx = context();
            let mut handles: Vec<ProviderHandle> = Vec::new();
            let mut provided: Vec<u32> = Vec::new();
            for step in $steps {
                let number = handles.len() as u32;
                match step {
                    Many::Provide { shared } => {
                        handles.push(match shared {
                            false => $request::provide(&ctx, async move |_| Ok(number)).unwrap(),
                            true => $request::provide_shared(&ctx, move |_| async move { Ok(number) }).unwrap(),
                        });
                        provided.push(number);
                    }
                    Many::Remove(index) if !handles.is_empty() => {
                        let index = index.index(handles.len());
                        let known = provided.iter().position(|number| *number == index as u32);
                        let removed = $request::remove(handles[index]);
                        prop_assert_eq!(removed, if known.is_some() { Ok(()) } else { Err(StaleProvider) });
                        provided.retain(|number| *number != index as u32);
                    }
                    Many::Remove(_) => {}
                    Many::Clear => {
                        $request::clear(&ctx);
                        provided.clear();
                    }
                }
                prop_assert_eq!($request.request(&ctx).await, Ok(provided.clone()));
                prop_assert_eq!($request::provider_count(&ctx), provided.len());
            }
            Ok(())
        })
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_provider_and_its_mocks_follow_the_model_in_the_lane_local(steps in steps()) {
        let outcome: Result<(), TestCaseError> = follows_the_model!(Here, steps);
        outcome?;
    }

    #[test]
    fn one_provider_and_its_mocks_follow_the_model_in_the_lane_mt(steps in steps()) {
        let outcome: Result<(), TestCaseError> = follows_the_model!(Anywhere, steps);
        outcome?;
    }

    #[test]
    fn all_providers_follow_the_model_in_the_lane_local(steps in many()) {
        let outcome: Result<(), TestCaseError> = all_follow_the_model!(AllHere, steps);
        outcome?;
    }

    #[test]
    fn all_providers_follow_the_model_in_the_lane_mt(steps in many()) {
        let outcome: Result<(), TestCaseError> = all_follow_the_model!(AllAnywhere, steps);
        outcome?;
    }
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// What the threads do to each other in one context, until it is closed.
struct Arena {
    ctx: Context,
    next: AtomicU64,
    /// The numbers that a provider has begun with.
    begun: Mutex<HashSet<u64>>,
}

impl Arena {
    /// How a provider answers: at once, later, never, or with a panic; and no request begins twice.
    async fn answer(self: Arc<Self>, number: u64) -> Result<u64, brokers::ProviderMessage> {
        assert!(self.begun.lock().unwrap().insert(number), "{number} began twice");
        match number % 16 {
            0 => panic!("on purpose"),
            1 => std::future::pending().await,
            2..6 => tokio::task::yield_now().await,
            _ => {}
        }
        Ok(number)
    }

    /// Registers, replaces or clears on whichever thread this is.
    fn change(self: &Arc<Self>, dice: &mut Dice) {
        let (bound, shared) = (self.clone(), self.clone());
        let bound = async move |Echo { number }: Echo| bound.clone().answer(number).await;
        let shared = move |Echo { number }: Echo| shared.clone().answer(number);
        let outcome = match dice.roll(6) {
            0 => Echo::provide(&self.ctx, bound),
            1 => Echo::provide_shared(&self.ctx, shared),
            2 | 3 => Echo::replace(&self.ctx, bound),
            4 => Echo::replace_shared(&self.ctx, shared),
            _ => {
                Echo::clear(&self.ctx);
                Ok(())
            }
        };
        let is_allowed = matches!(outcome, Ok(()) | Err(RegisterError::AlreadyProvided | RegisterError::Closed));
        assert!(is_allowed, "{outcome:?}");
    }

    /// Asks in one of the ways there are, and sees that the outcome is one there can be.
    fn ask(&self, dice: &mut Dice) {
        let number = self.next.fetch_add(1, Ordering::SeqCst);
        let echo = Echo { number };
        let patience = Duration::from_millis(dice.roll(20));
        let before = Instant::now();
        let answer = match dice.roll(4) {
            0 => echo.request_blocking_within(&self.ctx, patience),
            1 => block_on_until(echo.request_within(&self.ctx, patience), Some(before + LONG)).expect("it ends"),
            2 => match poll_once(echo.request(&self.ctx)) {
                Poll::Ready(answer) => answer,
                // Dropped while it waits.
                Poll::Pending => return,
            },
            _ => {
                let answers = block_on_until(
                    async {
                        let mut asked = Box::pin(echo.request_within(&self.ctx, patience));
                        std::future::poll_fn(|cx| asked.as_mut().poll(cx)).await
                    },
                    Some(before + LONG),
                );
                answers.expect("it ends")
            }
        };
        match answer {
            Ok(echoed) => assert_eq!(echoed, number),
            Err(RequestError::Panicked(message)) => assert!(message == "on purpose" && number.is_multiple_of(16)),
            Err(RequestError::NoProvider | RequestError::Timeout | RequestError::Closed) => {}
            other => panic!("{other:?}"),
        }
        assert!(before.elapsed() < Duration::from_secs(30), "nobody hangs");
    }
}

/// Two threads with a runtime provide, replace and clear, and two plain ones too; all four ask, until one closes.
#[test]
fn every_request_ends_once_with_an_allowed_outcome_whatever_happens_meanwhile() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if info.payload_as_str() != Some("on purpose") {
            hook(info);
        }
    }));
    let owners = [Owner::start(), Owner::start()];
    let until = Instant::now() + Duration::from_millis(2500);
    let mut seed = 0x9E37_79B9_7F4A_7C15;
    while Instant::now() < until {
        seed += 1;
        let arena = Arc::new(Arena { ctx: context(), next: AtomicU64::new(0), begun: Mutex::default() });
        let done = Arc::new(AtomicBool::new(false));
        for (at, owner) in owners.iter().enumerate() {
            let (arena, done) = (arena.clone(), done.clone());
            owner.spawn(move || async move {
                let mut dice = Dice(seed ^ (at as u64 + 77));
                while !done.load(Ordering::SeqCst) {
                    arena.change(&mut dice);
                    // On a provider's own thread asking may not block.
                    let number = arena.next.fetch_add(1, Ordering::SeqCst);
                    let asked = Echo { number }.request_within(&arena.ctx, Duration::from_millis(5)).await;
                    assert!(!matches!(asked, Err(RequestError::Full | RequestError::WrongThread)), "{asked:?}");
                    tokio::task::yield_now().await;
                }
            });
        }
        let threads: Vec<_> = (0..3)
            .map(|at| {
                let arena = arena.clone();
                thread::spawn(move || {
                    let mut dice = Dice(seed ^ (at + 7));
                    for _ in 0..60 {
                        match dice.roll(12) {
                            0 => Echo::clear(&arena.ctx),
                            1 => {
                                let shared = arena.clone();
                                let shared = move |Echo { number }: Echo| shared.clone().answer(number);
                                let _ = Echo::replace_shared(&arena.ctx, shared);
                            }
                            _ => arena.ask(&mut dice),
                        }
                        if at == 0 && dice.roll(100) == 0 {
                            arena.ctx.close();
                        }
                    }
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        arena.ctx.close();
        done.store(true, Ordering::SeqCst);
        owners.iter().for_each(|owner| owner.run(|| ()));
        assert_eq!(Echo { number: 0 }.request_blocking(&arena.ctx), Err(RequestError::Closed));
    }
    let _ = std::panic::take_hook();
}

/// Whoever looked while the last provider went finds the next one all the same.
#[test]
fn a_provider_that_is_registered_is_found_however_often_there_was_none() {
    let ctx = context();
    let until = Instant::now() + Duration::from_secs(2);
    let (begin, end) = (Barrier::new(3), Barrier::new(3));
    let (provided, missed, done) = (AtomicBool::new(false), AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    begin.wait();
                    if done.load(Ordering::SeqCst) {
                        return;
                    }
                    while !provided.load(Ordering::SeqCst) {
                        let answer = Echo { number: 1 }.request_blocking(&ctx);
                        missed.fetch_or(!matches!(answer, Ok(1) | Err(RequestError::NoProvider)), Ordering::SeqCst);
                    }
                    missed.fetch_or(Echo { number: 1 }.request_blocking(&ctx) != Ok(1), Ordering::SeqCst);
                    end.wait();
                }
            });
        }
        while Instant::now() < until && !missed.load(Ordering::SeqCst) {
            provided.store(false, Ordering::SeqCst);
            Echo::clear(&ctx);
            begin.wait();
            for _ in 0..20 {
                Echo::provide_shared(&ctx, async |Echo { number }| Ok(number)).unwrap();
                Echo::clear(&ctx);
            }
            Echo::provide_shared(&ctx, async |Echo { number }| Ok(number)).unwrap();
            provided.store(true, Ordering::SeqCst);
            end.wait();
        }
        done.store(true, Ordering::SeqCst);
        begin.wait();
    });
    assert!(!missed.load(Ordering::SeqCst));
}

/// The thread of a provider ends under those who ask it, again and again.
#[test]
fn nobody_hangs_if_the_providers_thread_ends_while_it_is_asked() {
    let ctx = context();
    let until = Instant::now() + Duration::from_secs(2);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut number = 0;
                while !done.load(Ordering::SeqCst) {
                    number += 1;
                    let before = Instant::now();
                    match (Echo { number }).request_blocking(&ctx) {
                        Ok(echoed) => assert_eq!(echoed, number),
                        Err(RequestError::NoProvider | RequestError::Closed) => {}
                        other => panic!("{other:?}"),
                    }
                    assert!(before.elapsed() < Duration::from_secs(4), "not by the deadline of 5 s");
                }
            });
        }
        while Instant::now() < until {
            let owner = Owner::start();
            owner.run(move || {
                let provider = async |Echo { number }: Echo| {
                    if number % 2 == 0 {
                        tokio::task::yield_now().await;
                    }
                    Ok(number)
                };
                Echo::provide(&ctx, provider).unwrap();
            });
            owner.end();
        }
        done.store(true, Ordering::SeqCst);
    });
}
