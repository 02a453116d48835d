//! Rows whose caller and handler share a thread.

use std::cell::Cell;
use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use brokers::{Context, ProviderMessage};
use tokio::sync::{broadcast, mpsc, oneshot};

use crate::messages::{Ask, AskNear, Double, DoubleNear, Near, Number, Payload, double};
use crate::race::{Contestant, Result, Round, Target};
use crate::rows::{answered, context};
use crate::threads::{Home, from_another_thread};

const BOXED: &str = "boxed closure";
const LOCAL: &str = "local";
const MT: &str = "mt";
const MT_SHARED: &str = "mt, shared by another thread";

/// What `mt` may cost on one thread, as a multiple of `local`.
const MT_FACTOR: f64 = 2.0;

/// A synchronous request.
pub(crate) fn sync_request(home: &Home) -> Vec<Contestant> {
    let (local, mt, shared) = (context(), context(), context());
    DoubleNear::provide(&local, |request| Ok(double(request.number))).expect("provided");
    home.run(async || Double::provide(&mt, |request| Ok(double(request.number))).expect("provided"));
    from_another_thread(|| Double::provide_shared(&shared, |request| Ok(double(request.number))).expect("provided"));
    let boxed: Box<dyn Fn(DoubleNear) -> std::result::Result<u64, ProviderMessage>> =
        Box::new(|request| Ok(double(request.number)));
    vec![
        Contestant::new("direct call", calls(home, called)),
        Contestant::new(BOXED, calls(home, move |number| black_box(&boxed)(DoubleNear { number }).expect("an answer"))),
        Contestant::new(LOCAL, calls(home, move |number| DoubleNear { number }.request(&local).expect("an answer")))
            .target(Target::Times(3.0, BOXED))
            .target(Target::NoAllocation),
        Contestant::new(MT, calls(home, move |number| Double { number }.request(&mt).expect("an answer")))
            .target(Target::Times(MT_FACTOR, LOCAL))
            .target(Target::NoAllocation),
        Contestant::new(MT_SHARED, calls(home, move |number| Double { number }.request(&shared).expect("an answer")))
            .target(Target::Beside(LOCAL))
            .target(Target::NoAllocation),
    ]
}

#[inline(never)]
fn called(number: u64) -> u64 {
    double(number)
}

/// Calls one after another, and checks the answers.
fn calls(home: &Home, call: impl Fn(u64) -> u64 + 'static) -> Round {
    let home = home.clone();
    Box::new(move |count| {
        home.run(async || {
            let start = Instant::now();
            let mut sum = 0u64;
            for number in 0..count {
                sum += call(black_box(number));
            }
            let took = start.elapsed();
            answered(sum, count).map(|()| vec![took])
        })
    })
}

/// An asynchronous request that is answered without waiting.
pub(crate) fn async_request(home: &Home) -> Vec<Contestant> {
    const CHANNELS: &str = "tokio mpsc + oneshot";
    type Answer = Pin<Box<dyn Future<Output = std::result::Result<u64, ProviderMessage>>>>;
    let (local, mt, shared) = (context(), context(), context());
    AskNear::provide(&local, async |request| Ok(double(request.number))).expect("provided");
    home.run(async || Ask::provide(&mt, async |request| Ok(double(request.number))).expect("provided"));
    from_another_thread(|| Ask::provide_shared(&shared, async |request| Ok(double(request.number))).expect("provided"));
    let boxed: Box<dyn Fn(AskNear) -> Answer> = Box::new(|request| Box::pin(async move { Ok(double(request.number)) }));
    let (ask, mut asked) = mpsc::channel::<(AskNear, oneshot::Sender<u64>)>(64);
    home.run(async || {
        tokio::task::spawn_local(async move {
            while let Some((request, answer)) = asked.recv().await {
                _ = answer.send(double(request.number));
            }
        });
    });
    let channels = async move |number| {
        let (answer, answered) = oneshot::channel();
        ask.send((AskNear { number }, answer)).await.expect("a provider");
        answered.await.expect("an answer")
    };
    let boxed = async move |number| black_box(&boxed)(AskNear { number }).await.expect("an answer");
    let local = async move |number| AskNear { number }.request(&local).await.expect("an answer");
    let mt = async move |number| Ask { number }.request(&mt).await.expect("an answer");
    let shared = async move |number| Ask { number }.request(&shared).await.expect("an answer");
    vec![
        Contestant::new("boxed future", awaited(home, boxed)),
        Contestant::new(CHANNELS, awaited(home, channels)),
        Contestant::new(LOCAL, awaited(home, local)).target(Target::Within(60.0)).target(Target::Beside(CHANNELS)),
        Contestant::new(MT, awaited(home, mt)).target(Target::Times(MT_FACTOR, LOCAL)),
        Contestant::new(MT_SHARED, awaited(home, shared)).target(Target::Beside(LOCAL)),
    ]
}

/// Asks one after another, and checks the answers.
fn awaited(home: &Home, ask: impl AsyncFn(u64) -> u64 + 'static) -> Round {
    let home = home.clone();
    Box::new(move |count| {
        home.run(async || {
            let start = Instant::now();
            let mut sum = 0u64;
            for number in 0..count {
                sum += ask(black_box(number)).await;
            }
            let took = start.elapsed();
            answered(sum, count).map(|()| vec![took])
        })
    })
}

/// An event for so many listeners of the emitting thread.
pub(crate) fn emit<const LISTENERS: usize>(home: &Home) -> Vec<Contestant> {
    let mut contestants = vec![observers::<LISTENERS>(home)];
    if LISTENERS > 0 {
        contestants.push(tokio_broadcast::<LISTENERS>(home));
        contestants.push(async_broadcast::<LISTENERS>(home));
    }
    let within = (LISTENERS == 1).then_some(Target::Within(20.0));
    let mut local = Contestant::new(LOCAL, listened::<Near, LISTENERS>(home)).target(Target::NoAllocation);
    local.targets.extend(within.into_iter().chain([Target::Beside(BOXED)]));
    let mt = Contestant::new(MT, listened::<Number, LISTENERS>(home))
        .target(Target::Times(MT_FACTOR, LOCAL))
        .target(Target::NoAllocation);
    contestants.extend([local, mt]);
    if LISTENERS > 0 {
        contestants.push(shared::<LISTENERS>(home).target(Target::Beside(LOCAL)).target(Target::NoAllocation));
    }
    contestants
}

/// The list of callbacks that one writes by hand.
fn observers<const LISTENERS: usize>(home: &Home) -> Contestant {
    let sum = Rc::new(Cell::new(0u64));
    let observer = || {
        let sum = sum.clone();
        Box::new(move |event: &Near| sum.set(sum.get() + event.number)) as Box<dyn Fn(&Near)>
    };
    let observers: Vec<_> = (0..LISTENERS).map(|_| observer()).collect();
    let emit = move |number| {
        let event = Near { number };
        black_box(&observers).iter().for_each(|observer| observer(&event));
    };
    Contestant::new(BOXED, emitted::<LISTENERS>(home, emit, move || sum.take()))
}

fn tokio_broadcast<const LISTENERS: usize>(home: &Home) -> Contestant {
    let sender = broadcast::Sender::new(64);
    let mut receivers: Vec<_> = (0..LISTENERS).map(|_| sender.subscribe()).collect();
    let sum = Rc::new(Cell::new(0u64));
    let seen = sum.clone();
    let emit = move |number| {
        sender.send(Near { number }).expect("receivers");
        for receiver in &mut receivers {
            sum.set(sum.get() + receiver.try_recv().expect("an event").number);
        }
    };
    Contestant::new("tokio broadcast", emitted::<LISTENERS>(home, emit, move || seen.take()))
}

fn async_broadcast<const LISTENERS: usize>(home: &Home) -> Contestant {
    let (sender, receiver) = async_broadcast::broadcast(64);
    let mut receivers = vec![receiver; LISTENERS];
    let sum = Rc::new(Cell::new(0u64));
    let seen = sum.clone();
    let emit = move |number| {
        sender.try_broadcast(Near { number }).expect("room");
        for receiver in &mut receivers {
            sum.set(sum.get() + receiver.try_recv().expect("an event").number);
        }
    };
    Contestant::new("async-broadcast", emitted::<LISTENERS>(home, emit, move || seen.take()))
}

fn listened<P: Payload, const LISTENERS: usize>(home: &Home) -> Round {
    let ctx = context();
    let sum = Rc::new(Cell::new(0u64));
    home.run(async || {
        for _ in 0..LISTENERS {
            let sum = sum.clone();
            P::listen(&ctx, move |event| sum.set(sum.get() + event.number())).expect("registered");
        }
    });
    emitted::<LISTENERS>(home, emit_in::<P>(ctx), move || sum.take())
}

fn shared<const LISTENERS: usize>(home: &Home) -> Contestant {
    let ctx = context();
    let sum = Arc::new(AtomicU64::new(0));
    from_another_thread(|| {
        for _ in 0..LISTENERS {
            let sum = sum.clone();
            let listener = move |event: &Number| _ = sum.fetch_add(event.number, Ordering::Relaxed);
            Number::listen_shared(&ctx, listener).expect("registered");
        }
    });
    let round = emitted::<LISTENERS>(home, emit_in::<Number>(ctx), move || sum.swap(0, Ordering::Relaxed));
    Contestant::new(MT_SHARED, round)
}

fn emit_in<P: Payload>(ctx: Context) -> impl Fn(u64) {
    move |number| P::numbered(number).emit(&ctx)
}

/// Emits one after another, and checks the sum of the numbers that the listeners have seen.
fn emitted<const LISTENERS: usize>(
    home: &Home,
    mut emit: impl FnMut(u64) + 'static,
    seen: impl Fn() -> u64 + 'static,
) -> Round {
    let home = home.clone();
    Box::new(move |count| -> Result<_> {
        home.run(async || {
            let start = Instant::now();
            for number in 0..count {
                emit(black_box(number));
            }
            let took = start.elapsed();
            let expected = (0..count).sum::<u64>() * LISTENERS as u64;
            if seen() != expected {
                return Err(format!("not every listener saw each of {count} events"));
            }
            Ok(vec![took])
        })
    })
}
