//! Rows about messages that wait until their listeners' threads or tasks get to them.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{broadcast, mpsc};
use tokio::task::spawn_local;

use crate::messages::{Near, Number, Numbered, Payload, Push};
use crate::race::{Contestant, MOST_UNDER_WAY, Result, Round, Target};
use crate::rows::context;
use crate::threads::{Home, Owner};

const CAPACITY: usize = MOST_UNDER_WAY as usize;
const BROADCAST: &str = "tokio broadcast";
const MPSC: &str = "tokio mpsc for each";
const CROSSBEAM: &str = "crossbeam-channel for each";
/// What is waited for this long has been lost.
const LONG: Duration = Duration::from_secs(30);

/// Listeners that are tasks of the emitter's own thread.
pub(crate) fn here(home: &Home) -> Vec<Contestant> {
    vec![
        Contestant::new(BROADCAST, tokio_broadcast::<Near>(home, &[], 1)),
        Contestant::new("async-broadcast", async_broadcast::<Near>(home, &[], 1)),
        Contestant::new("local stream", stream::<Near>(home, &[], 1)).target(Target::Beside(BROADCAST)),
        Contestant::new("local async listener", async_listener::<Near>(home, &[], 1)).target(Target::Beside(BROADCAST)),
        Contestant::new("mt stream", stream::<Number>(home, &[], 1)).target(Target::Beside(BROADCAST)),
        Contestant::new("mt async listener", async_listener::<Number>(home, &[], 1)).target(Target::Beside(BROADCAST)),
    ]
}

/// So many threads with so many listeners each.
pub(crate) fn events<P: Payload, const THREADS: usize, const EACH: usize>(home: &Home) -> Vec<Contestant> {
    let owners = &owners(THREADS);
    vec![
        Contestant::new(BROADCAST, tokio_broadcast::<P>(home, owners, EACH)),
        Contestant::new("async-broadcast", async_broadcast::<P>(home, owners, EACH)),
        Contestant::new(MPSC, tokio_mpsc::<P>(home, owners, EACH)),
        Contestant::new(CROSSBEAM, crossbeam::<P>(home, THREADS, EACH)),
        Contestant::new("mt", listener::<P>(home, owners, EACH)).target(Target::Times(1.0, BROADCAST)),
        Contestant::new("mt stream", stream::<P>(home, owners, EACH)).target(Target::Beside(BROADCAST)),
        Contestant::new("mt async listener", async_listener::<P>(home, owners, EACH)).target(Target::Beside(BROADCAST)),
    ]
}

pub(crate) fn signals(home: &Home) -> Vec<Contestant> {
    let ctx = context();
    let owners = &owners(1);
    let listening = Listening::start(home, owners, 1, || {
        move |tally: Tally| Push::on_signal(&ctx, move |signal| tally.see(signal.number)).expect("registered")
    });
    let signal = move |signal: Push| signal.signal(&ctx).expect("accepted");
    vec![
        Contestant::new(MPSC, tokio_mpsc::<Push>(home, owners, 1)),
        Contestant::new(CROSSBEAM, crossbeam::<Push>(home, 1, 1)),
        Contestant::new("mt", sent(home, signal, listening)).target(Target::Beside(MPSC)),
    ]
}

/// Counts what one listener gets. A batch is numbered down to 0, at which the listener reports.
struct Tally {
    seen: Cell<u64>,
    report: UnboundedSender<u64>,
}

impl Tally {
    fn see(&self, number: u64) {
        self.seen.set(self.seen.get() + 1);
        if number == 0 {
            // Nobody waits for it any more if a round has failed.
            _ = self.report.send(self.seen.take());
        }
    }
}

/// The threads of a group. All contestants use the same: how far a thread is from the emitter's is luck, and decides
/// more than anything else.
fn owners(threads: usize) -> Vec<Rc<Owner>> {
    (0..threads).map(|_| Rc::new(Owner::start())).collect()
}

/// The listeners of a contestant; on the emitter's thread if there are no others.
struct Listening {
    reports: UnboundedReceiver<u64>,
    listeners: usize,
    _owners: Vec<Rc<Owner>>,
}

impl Listening {
    fn start<T: Send + 'static, S>(
        home: &Home,
        owners: &[Rc<Owner>],
        each: usize,
        mut listener: impl FnMut() -> S,
    ) -> Self
    where
        S: FnOnce(Tally) -> T + Send + 'static,
    {
        let (report, reports) = unbounded_channel();
        let tally = || Tally { seen: Cell::new(0), report: report.clone() };
        for _ in 0..each {
            for owner in owners {
                let (listener, tally) = (listener(), tally());
                owner.run(move || listener(tally));
            }
            if owners.is_empty() {
                home.run(async || listener()(tally()));
            }
        }
        Self { reports, listeners: each * owners.len().max(1), _owners: owners.to_vec() }
    }
}

/// Sends batches, and checks that every listener gets all of each. Making the message is part of sending it.
fn sent<M: Numbered>(home: &Home, send: impl Fn(M) + 'static, mut listening: Listening) -> Round {
    let home = home.clone();
    Box::new(move |count| {
        home.run(async || {
            let start = Instant::now();
            for number in (0..count).rev() {
                send(M::numbered(number));
            }
            let emitted = start.elapsed();
            wait(&mut listening, count).await?;
            Ok(vec![emitted, start.elapsed()])
        })
    })
}

async fn wait(listening: &mut Listening, count: u64) -> Result<()> {
    for _ in 0..listening.listeners {
        match tokio::time::timeout(LONG, listening.reports.recv()).await {
            Ok(Some(seen)) if seen == count => (),
            Ok(Some(seen)) => return Err(format!("a listener got {seen} of {count} messages")),
            Ok(None) | Err(_) => return Err("a listener did not get the last message".into()),
        }
    }
    Ok(())
}

fn listener<P: Payload>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let ctx = context();
    let listening = Listening::start(home, owners, each, || {
        move |tally: Tally| P::listen(&ctx, move |event| tally.see(event.number())).expect("registered")
    });
    sent(home, move |event: P| event.emit(&ctx), listening)
}

fn async_listener<P: Payload>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let ctx = context();
    let listening = Listening::start(home, owners, each, || {
        move |tally: Tally| {
            let listener = P::listener().capacity(CAPACITY);
            listener.listen_async(&ctx, async move |event| tally.see(event.number())).expect("registered")
        }
    });
    sent(home, move |event: P| event.emit(&ctx), listening)
}

fn stream<P: Payload>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let ctx = context();
    let listening = Listening::start(home, owners, each, || {
        move |tally: Tally| {
            let mut stream = P::listener().capacity(CAPACITY).stream(&ctx);
            spawn_local(async move {
                while let Some(Ok(event)) = stream.next().await {
                    tally.see(event.number());
                }
            });
        }
    });
    sent(home, move |event: P| event.emit(&ctx), listening)
}

fn tokio_broadcast<M: Numbered>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let sender = broadcast::Sender::new(CAPACITY);
    let listening = Listening::start(home, owners, each, || {
        let mut receiver = sender.subscribe();
        move |tally: Tally| {
            spawn_local(async move {
                while let Ok(message) = receiver.recv().await {
                    tally.see(M::number(&message));
                }
            });
        }
    });
    sent(home, move |message: M| _ = sender.send(message), listening)
}

fn async_broadcast<M: Numbered>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let (sender, receiver) = async_broadcast::broadcast(CAPACITY);
    let receiver = receiver.deactivate();
    let listening = Listening::start(home, owners, each, || {
        let mut receiver = receiver.activate_cloned();
        move |tally: Tally| {
            spawn_local(async move {
                while let Ok(message) = receiver.recv().await {
                    tally.see(M::number(&message));
                }
            });
        }
    });
    sent(home, move |message: M| drop(sender.try_broadcast(message)), listening)
}

fn tokio_mpsc<M: Numbered>(home: &Home, owners: &[Rc<Owner>], each: usize) -> Round {
    let mut senders = Vec::new();
    let listening = Listening::start(home, owners, each, || {
        let (sender, mut receiver) = mpsc::channel::<M>(CAPACITY);
        senders.push(sender);
        move |tally: Tally| {
            spawn_local(async move {
                while let Some(message) = receiver.recv().await {
                    tally.see(message.number());
                }
            });
        }
    });
    sent(home, to_each(senders, |sender, message| _ = sender.try_send(message)), listening)
}

/// The threads of this one are plain: they wait in the channel.
fn crossbeam<M: Numbered>(home: &Home, threads: usize, each: usize) -> Round {
    let (report, reports) = unbounded_channel();
    let mut senders = Vec::new();
    for _ in 0..threads {
        let (here, receivers): (Vec<_>, Vec<_>) = (0..each).map(|_| crossbeam_channel::bounded::<M>(CAPACITY)).unzip();
        senders.extend(here);
        let tallies: Vec<_> = (0..each).map(|_| Tally { seen: Cell::new(0), report: report.clone() }).collect();
        // Ends when the senders are gone.
        std::thread::spawn(move || {
            loop {
                for (receiver, tally) in receivers.iter().zip(&tallies) {
                    let Ok(message) = receiver.recv() else { return };
                    tally.see(message.number());
                }
            }
        });
    }
    let listening = Listening { reports, listeners: senders.len(), _owners: Vec::new() };
    sent(home, to_each(senders, |sender, message| _ = sender.try_send(message)), listening)
}

/// Sends a copy to each but one, and the message itself to that.
fn to_each<M: Clone, S>(mut senders: Vec<S>, send: impl Fn(&S, M)) -> impl Fn(M) {
    let last = senders.pop().expect("a listener");
    move |message| {
        for sender in &senders {
            send(sender, message.clone());
        }
        send(&last, message);
    }
}
