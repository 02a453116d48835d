//! Everything at once, at random: threads that create, call, cancel, subscribe, emit, dispatch and shut down the same few
//! instances. Whatever happens, each call that was accepted is answered once, each subscription destroyed once, and
//! nothing is left. `BROKERS_STRESS_SECONDS` says for how long (3), `BROKERS_STRESS_SEED` with which random numbers.

#![cfg(not(loom))]

mod support;

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use broker_ffi::{CallError, CreateOptions, DeliveryMode, Fault, Status, SubscribeOptions, Timeout};
use brokers_core::policy::Policy;
use fastrand::Rng;
use support::*;

const INSTANCES: usize = 4;
const THREADS: usize = 6;

/// What all threads share.
#[derive(Default)]
struct Stage {
    /// The instances' handles, or 0.
    instances: [AtomicU64; INSTANCES],
    /// Subscriptions: the instance and its handle.
    subscriptions: Mutex<Vec<(u64, u64)>>,
    /// Asynchronous calls: the instance and the call's number.
    calls: Mutex<Vec<(u64, u64)>>,
    numbers: Numbers,
    stop: AtomicBool,
}

/// What has to add up in the end.
#[derive(Default)]
struct Numbers {
    created: AtomicUsize,
    ended: AtomicUsize,
    called: AtomicUsize,
    accepted: AtomicUsize,
    answered: AtomicUsize,
    cancelled: AtomicUsize,
    /// Tokens of requests that never answer, made and dropped.
    tokens: AtomicI64,
    subscribed: AtomicUsize,
    destroyed: AtomicUsize,
    seen: AtomicUsize,
    lost: AtomicU64,
    /// What went wrong where a panic is contained.
    wrong: AtomicUsize,
}

impl Numbers {
    /// As `assert!`, on threads of the library.
    fn expect(&self, holds: bool, what: &str) {
        if !holds {
            eprintln!("{what}");
            add(&self.wrong);
        }
    }
}

fn add(number: &AtomicUsize) {
    number.fetch_add(1, Ordering::Relaxed);
}

/// Counts itself as long as it lives.
struct Token(Arc<Stage>);

impl Token {
    fn new(stage: &Arc<Stage>) -> Token {
        stage.numbers.tokens.fetch_add(1, Ordering::Relaxed);
        Token(stage.clone())
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        self.0.numbers.tokens.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What may become of anything while others shut the instance down.
fn may_be(status: Status, others: &[Status]) {
    assert!(is_expected(status, others), "{status:?}");
}

fn is_expected(status: Status, others: &[Status]) -> bool {
    [Status::BadContext, Status::Shutdown].contains(&status) || others.contains(&status)
}

fn fault_of<T>(result: Result<T, Fault>, others: &[Status]) -> Option<T> {
    result.map_err(|fault| may_be(fault.status, others)).ok()
}

struct Actor {
    stage: Arc<Stage>,
    random: Rng,
}

impl Actor {
    fn instance(&mut self) -> (usize, u64) {
        let index = self.random.usize(..INSTANCES);
        (index, self.stage.instances[index].load(Ordering::Acquire))
    }

    fn run(mut self) {
        while !self.stage.stop.load(Ordering::Relaxed) {
            let (index, ctx) = self.instance();
            if ctx == 0 {
                self.create(index);
                continue;
            }
            match self.random.u32(..1000) {
                0..300 => self.call(ctx),
                300..550 => self.call_async(ctx),
                550..600 => self.wait(ctx),
                600..650 => self.cancel(),
                650..740 => self.subscribe(ctx),
                740..820 => self.unsubscribe(),
                820..920 => self.emit(ctx),
                920..985 => self.dispatch(ctx),
                985..990 => drop(fault_of(LIBRARY.off_all::<Tick>(ctx), &[])),
                _ => self.shutdown(index, ctx),
            }
        }
    }

    fn create(&mut self, index: usize) {
        let mut options = CreateOptions::default();
        options.shared_threads = self.random.bool();
        options.async_window = self.random.usize(..64);
        options.event_capacity = [0, 16, 1000][self.random.usize(..3)];
        if self.random.u8(..8) == 0 {
            options.delivery = DeliveryMode::Manual;
        }
        let ctx = LIBRARY.create(&options).unwrap();
        add(&self.stage.numbers.created);
        let place = &self.stage.instances[index];
        if place.compare_exchange(0, ctx, Ordering::AcqRel, Ordering::Acquire).is_err() {
            self.end(ctx);
        }
    }

    fn shutdown(&mut self, index: usize, ctx: u64) {
        let place = &self.stage.instances[index];
        if place.compare_exchange(ctx, 0, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            self.end(ctx);
        } else {
            // Somebody else is about to.
            fault_of(LIBRARY.shutdown(ctx), &[]);
        }
    }

    fn end(&self, ctx: u64) {
        fault_of(LIBRARY.shutdown(ctx), &[]);
        assert!(!LIBRARY.is_valid(ctx));
        add(&self.stage.numbers.ended);
    }

    fn call(&mut self, ctx: u64) {
        let number = self.random.i64(..);
        match self.random.u8(..3) {
            0 => match call(ctx, Echo(number)) {
                Ok(answer) => assert_eq!(answer, number),
                Err(CallError::Provider(error)) => panic!("{error:?}"),
                Err(CallError::Fault(fault)) => may_be(fault.status, &[]),
            },
            1 => match call(ctx, WhereShared) {
                Ok(answer) => assert!(answer.starts_with("actor")),
                Err(CallError::Provider(error)) => panic!("{error:?}"),
                Err(CallError::Fault(fault)) => may_be(fault.status, &[]),
            },
            _ => match LIBRARY.call(ctx, self.waiting(), Timeout::Within(Duration::from_micros(200))) {
                Err(CallError::Fault(fault)) => may_be(fault.status, &[Status::Timeout]),
                answer => panic!("{answer:?}"),
            },
        }
        add(&self.stage.numbers.called);
    }

    /// A request that nobody answers, whose token is dropped with it.
    fn waiting(&self) -> Hold {
        Hold(Token::new(&self.stage))
    }

    fn call_async(&mut self, ctx: u64) {
        let (stage, number) = (self.stage.clone(), self.random.i64(..));
        let answer = move |by: u64, answer: Result<i64, _>| {
            let is_right = match &answer {
                Ok(answer) => *answer == number,
                Err(CallError::Fault(fault)) => is_expected(fault.status, &[Status::Cancelled]),
                Err(CallError::Provider(_)) => false,
            };
            stage.numbers.expect(by == ctx && is_right, "a wrong answer");
            add(&stage.numbers.answered);
        };
        let accepted = if self.random.bool() {
            LIBRARY.call_async(ctx, Echo(number), Timeout::Default, answer)
        } else {
            LIBRARY.call_direct(ctx, Echo(number), Timeout::Default, answer)
        };
        self.accepted(ctx, accepted);
    }

    /// A call that is never answered, but cancelled, overtaken by its deadline, or shut down.
    fn wait(&mut self, ctx: u64) {
        // Not for ever: a shutdown gives such calls 5 s.
        let timeout = Timeout::Within(Duration::from_millis(self.random.u64(1..20)));
        let (stage, request) = (self.stage.clone(), self.waiting());
        let answer = move |_, answer: Result<(), _>| {
            let is_right = match answer {
                Err(CallError::Fault(fault)) => is_expected(fault.status, &[Status::Cancelled, Status::Timeout]),
                _ => false,
            };
            stage.numbers.expect(is_right, "an answer to what is never answered");
            add(&stage.numbers.answered);
        };
        let accepted = LIBRARY.call_async(ctx, request, timeout, answer);
        self.accepted(ctx, accepted);
    }

    fn accepted(&mut self, ctx: u64, accepted: Result<u64, Fault>) {
        if let Some(call) = fault_of(accepted, &[Status::Again]) {
            assert_ne!(call, 0);
            add(&self.stage.numbers.accepted);
            self.stage.calls.lock().unwrap().push((ctx, call));
        }
    }

    fn cancel(&mut self) {
        // The newest, which may not be over yet.
        let Some((ctx, call)) = self.stage.calls.lock().unwrap().pop() else { return };
        if fault_of(LIBRARY.cancel(ctx, call), &[Status::BadHandle]).is_some() {
            add(&self.stage.numbers.cancelled);
        }
    }

    fn subscribe(&mut self, ctx: u64) {
        let mut options = SubscribeOptions::default();
        if self.random.bool() {
            options.capacity = 1 + self.random.usize(..20);
            options.policy = [Policy::DropNewest, Policy::DropOldest, Policy::Latest][self.random.usize(..3)];
        }
        options.isolated = self.random.u8(..10) == 0;
        let (stage, losses) = (self.stage.clone(), Arc::new(AtomicU64::new(0)));
        let has_lost = losses.clone();
        options.on_lost = Some(Arc::new(move |by, lost| {
            stage.numbers.expect(by == ctx && lost != 0, "a wrong loss");
            losses.fetch_add(lost, Ordering::Relaxed);
            stage.numbers.lost.fetch_add(lost, Ordering::Relaxed);
        }));
        let (stage, running, last) = (self.stage.clone(), AtomicBool::new(false), AtomicI64::new(-1));
        let callback = move |by: u64, tick: &Tick| {
            let is_alone = !running.swap(true, Ordering::SeqCst);
            stage.numbers.expect(by == ctx && is_alone, "two calls at once");
            // A burst counts from 0, and ends before the next begins: without a loss each number is the next one or 0.
            let before = last.swap(tick.0, Ordering::SeqCst);
            let follows = before == -1 || tick.0 == 0 || tick.0 == before + 1;
            stage.numbers.expect(follows || has_lost.load(Ordering::Relaxed) != 0, "a loss without a word");
            add(&stage.numbers.seen);
            running.store(false, Ordering::SeqCst);
        };
        let stage = self.stage.clone();
        let destroy = Box::new(move || add(&stage.numbers.destroyed));
        let subscribed = LIBRARY.subscribe::<Tick>(ctx, &options, Box::new(callback), Some(destroy));
        if let Some(handle) = fault_of(subscribed, &[]) {
            add(&self.stage.numbers.subscribed);
            self.stage.subscriptions.lock().unwrap().push((ctx, handle));
        }
    }

    fn unsubscribe(&mut self) {
        let mut subscriptions = self.stage.subscriptions.lock().unwrap();
        if subscriptions.is_empty() {
            return;
        }
        let (ctx, handle) = {
            let any = self.random.usize(..subscriptions.len());
            subscriptions.swap_remove(any)
        };
        drop(subscriptions);
        let off = if self.random.bool() { LIBRARY.off::<Tick>(ctx, handle) } else { LIBRARY.unsubscribe(ctx, handle) };
        fault_of(off, &[Status::BadHandle]);
    }

    fn emit(&mut self, ctx: u64) {
        match call(ctx, Emit(self.random.i64(0..200))) {
            Ok(()) => {}
            Err(CallError::Provider(error)) => panic!("{error:?}"),
            Err(CallError::Fault(fault)) => may_be(fault.status, &[]),
        }
    }

    fn dispatch(&mut self, ctx: u64) {
        let patience = Duration::from_micros(self.random.u64(..300));
        fault_of(LIBRARY.dispatch(ctx, self.random.usize(1..64), Some(patience)), &[Status::InvalidArgument]);
    }
}

/// Waits for ever, and drops its token when it is given up.
struct Hold(Token);

impl brokers_core::request::Request for Hold {
    type Lane = brokers_core::lane::Api;
    type Response = ();
    type Error = brokers_core::error::ProviderMessage;
    const NAME: &'static str = "Hold";
    brokers_core::site!(request, Hold);
}

impl brokers_core::request::AsyncRequest for Hold {}

fn setup(ctx: &brokers_core::context::Context) -> Result<(), brokers_core::error::SetupError> {
    brokers_core::request::provide(ctx, async |request: Hold| {
        std::future::pending::<()>().await;
        drop(request.0);
        Ok(())
    })?;
    support::setup(ctx)
}

static LIBRARY: broker_ffi::Library = broker_ffi::Library { setup, ..support::library("stress") };

/// As in `support`, but of this library.
fn call<R: brokers_core::request::Request>(ctx: u64, request: R) -> Result<R::Response, CallError<R::Error>> {
    LIBRARY.call(ctx, request, Timeout::Default)
}

#[test]
fn everything_at_once_is_answered_once_and_leaves_nothing() {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seconds = asked("BROKERS_STRESS_SECONDS").unwrap_or(3);
    let seed = asked("BROKERS_STRESS_SEED").unwrap_or_else(|| fastrand::u64(..));
    eprintln!("BROKERS_STRESS_SEED={seed}");
    let stage = Arc::new(Stage::default());
    let (ended, has_ended) = mpsc::channel();
    let actors: Vec<_> = (0..THREADS as u64)
        .map(|number| {
            let actor = Actor { stage: stage.clone(), random: Rng::with_seed(seed.wrapping_add(number)) };
            let ended = Dropping(ended.clone());
            let thread = std::thread::Builder::new().name(format!("actor-{number}")).spawn(move || {
                let _ended = ended;
                actor.run();
            });
            thread.unwrap()
        })
        .collect();
    // Until time is up, or one of them fails.
    let early = has_ended.recv_timeout(Duration::from_secs(seconds)).is_ok();
    stage.stop.store(true, Ordering::Relaxed);
    for _ in usize::from(early)..THREADS {
        has_ended.recv_timeout(Duration::from_secs(60)).expect("a thread hangs");
    }
    for actor in actors {
        actor.join().unwrap();
    }
    for instance in &stage.instances {
        let ctx = instance.load(Ordering::Acquire);
        if ctx != 0 {
            LIBRARY.shutdown(ctx).unwrap();
            add(&stage.numbers.ended);
        }
    }
    let numbers = &stage.numbers;
    let read = |number: &AtomicUsize| number.load(Ordering::SeqCst);
    eprintln!(
        "{} instances, {} calls, {} asynchronous, {} cancelled, {} subscriptions, {} events seen, {} lost",
        read(&numbers.created),
        read(&numbers.called),
        read(&numbers.accepted),
        read(&numbers.cancelled),
        read(&numbers.subscribed),
        read(&numbers.seen),
        numbers.lost.load(Ordering::SeqCst),
    );
    assert_eq!(read(&numbers.wrong), 0);
    assert_eq!(read(&numbers.created), read(&numbers.ended));
    assert_eq!(read(&numbers.accepted), read(&numbers.answered));
    assert_eq!(read(&numbers.subscribed), read(&numbers.destroyed));
    assert_eq!(numbers.tokens.load(Ordering::SeqCst), 0);
    for number in [&numbers.called, &numbers.accepted, &numbers.cancelled, &numbers.subscribed, &numbers.seen] {
        assert_ne!(read(number), 0, "something did not happen at all");
    }
}
