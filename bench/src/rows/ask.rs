//! Rows about requests whose provider lives on another thread.

use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Barrier};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use brokers::Context;
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_local;

use crate::messages::{Ask, double};
use crate::race::{Contestant, Round, Target};
use crate::rows::{answered, context};
use crate::threads::{Home, Owner};

const CHANNELS: &str = "tokio mpsc + oneshot";
const CAPACITY: usize = 1024;

/// Requests of so many tasks of one thread, each of which waits for its answer before it asks again.
pub(crate) fn in_flight<const TASKS: usize>(home: &Home) -> Vec<Contestant> {
    let owner = Arc::new(Owner::start());
    let ask = channels(&owner);
    let bare = async move |number| {
        let (answer, answered) = oneshot::channel();
        ask.send((Ask { number }, answer)).await.expect("a provider");
        answered.await.expect("an answer")
    };
    let ask = channels(&owner);
    let bounded = async move |number| {
        let (answer, answered) = oneshot::channel();
        ask.send((Ask { number }, answer)).await.expect("a provider");
        tokio::time::timeout(Duration::from_secs(5), answered).await.expect("in time").expect("an answer")
    };
    let ctx = provided(&owner);
    let ours = async move |number| {
        let _ = &owner;
        Ask { number }.request(&ctx).await.expect("an answer")
    };
    vec![
        Contestant::new(CHANNELS, tasks::<TASKS>(home, bare)),
        Contestant::new("the same with tokio timeout", tasks::<TASKS>(home, bounded)),
        Contestant::new("mt", tasks::<TASKS>(home, ours)).target(Target::Times(1.0, CHANNELS)),
    ]
}

/// Requests of so many threads that wait for each answer.
pub(crate) fn blocking<const CALLERS: usize>(_home: &Home) -> Vec<Contestant> {
    let owner = Arc::new(Owner::start());
    let ask = channels(&owner);
    let channels = move |number| {
        let (answer, answered) = oneshot::channel();
        ask.blocking_send((Ask { number }, answer)).expect("a provider");
        answered.blocking_recv().expect("an answer")
    };
    let ctx = provided(&owner);
    let ours = move |number| {
        let _ = &owner;
        Ask { number }.request_blocking(&ctx).expect("an answer")
    };
    let mut contestants = vec![
        callers::<CALLERS>(CHANNELS, channels),
        callers::<CALLERS>("crossbeam-channel", crossbeam()),
        callers::<CALLERS>("mt", ours).target(Target::Times(1.0, CHANNELS)),
    ];
    if CALLERS == 1 {
        contestants.insert(0, callers::<CALLERS>("park and unpark", parked()));
    }
    contestants
}

/// A task that answers what comes through a channel.
fn channels(owner: &Owner) -> mpsc::Sender<(Ask, oneshot::Sender<u64>)> {
    let (ask, mut asked) = mpsc::channel::<(Ask, oneshot::Sender<u64>)>(CAPACITY);
    owner.run(|| {
        spawn_local(async move {
            while let Some((request, answer)) = asked.recv().await {
                _ = answer.send(double(request.number));
            }
        });
    });
    ask
}

fn provided(owner: &Owner) -> Context {
    let ctx = context();
    owner.run(move || Ask::provide(&ctx, async |request| Ok(double(request.number))).expect("provided"));
    ctx
}

fn crossbeam() -> impl Fn(u64) -> u64 + Send + Sync {
    let (ask, asked) = crossbeam_channel::bounded::<(Ask, crossbeam_channel::Sender<u64>)>(CAPACITY);
    thread::spawn(move || {
        for (request, answer) in asked {
            _ = answer.send(double(request.number));
        }
    });
    move |number| {
        let (answer, answered) = crossbeam_channel::bounded(1);
        ask.send((Ask { number }, answer)).expect("a provider");
        answered.recv().expect("an answer")
    }
}

/// The least that two threads that take turns have to do.
fn parked() -> impl Fn(u64) -> u64 + Send + Sync {
    let table = Arc::new(Table { caller: thread::current(), asked: AtomicBool::new(false), number: AtomicU64::new(0) });
    let provider = Provider { thread: thread::spawn(serve(table.clone())).thread().clone(), table };
    move |number| {
        let Provider { table, thread } = &provider;
        table.number.store(number, Ordering::Relaxed);
        table.asked.store(true, Ordering::Release);
        thread.unpark();
        while table.asked.load(Ordering::Acquire) {
            thread::park();
        }
        table.number.load(Ordering::Relaxed)
    }
}

struct Table {
    caller: Thread,
    asked: AtomicBool,
    number: AtomicU64,
}

struct Provider {
    table: Arc<Table>,
    thread: Thread,
}

/// Asks the provider's thread to end.
const OVER: u64 = u64::MAX;

impl Drop for Provider {
    fn drop(&mut self) {
        self.table.number.store(OVER, Ordering::Relaxed);
        self.table.asked.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

fn serve(table: Arc<Table>) -> impl FnOnce() {
    move || loop {
        while !table.asked.load(Ordering::Acquire) {
            thread::park();
        }
        let number = table.number.load(Ordering::Relaxed);
        if number == OVER {
            return;
        }
        table.number.store(double(number), Ordering::Relaxed);
        table.asked.store(false, Ordering::Release);
        table.caller.unpark();
    }
}

fn tasks<const TASKS: usize>(home: &Home, ask: impl AsyncFn(u64) -> u64 + 'static) -> Round {
    let (home, ask) = (home.clone(), Rc::new(ask));
    Box::new(move |count| {
        home.run(async || {
            let start = Instant::now();
            let asker = |first| {
                let ask = ask.clone();
                spawn_local(async move {
                    let mut sum = 0u64;
                    for number in (first..count).step_by(TASKS) {
                        sum += (*ask)(number).await;
                    }
                    sum
                })
            };
            let askers: Vec<_> = (0..TASKS as u64).map(asker).collect();
            let mut sum = 0u64;
            for asker in askers {
                sum += asker.await.map_err(|error| error.to_string())?;
            }
            let took = start.elapsed();
            answered(sum, count).map(|()| vec![took])
        })
    })
}

fn callers<const CALLERS: usize>(name: &'static str, ask: impl Fn(u64) -> u64 + Send + Sync + 'static) -> Contestant {
    let asked = |ask: &dyn Fn(u64) -> u64, first, count| (first..count).step_by(CALLERS).map(ask).sum::<u64>();
    if CALLERS == 1 {
        let round: Round = Box::new(move |count| {
            let start = Instant::now();
            let sum = asked(&ask, 0, count);
            let took = start.elapsed();
            answered(sum, count).map(|()| vec![took])
        });
        return Contestant::new(name, round);
    }
    let round: Round = Box::new(move |count| {
        let (ask, begin) = (&ask, &Barrier::new(CALLERS));
        let callers: Vec<_> = thread::scope(|scope| {
            let caller = |first| {
                scope.spawn(move || {
                    begin.wait();
                    let began = Instant::now();
                    (asked(ask, first, count), began, Instant::now())
                })
            };
            let callers: Vec<_> = (0..CALLERS as u64).map(caller).collect();
            callers.into_iter().map(|caller| caller.join().expect("no panic")).collect()
        });
        let began = callers.iter().map(|(_, began, _)| *began).min().expect("a caller");
        let ended = callers.iter().map(|(.., ended)| *ended).max().expect("a caller");
        answered(callers.iter().map(|(sum, ..)| sum).sum(), count).map(|()| vec![ended - began])
    });
    Contestant::new(name, round).elsewhere()
}
