//! A library as a build script would make it, written by hand: what the tests of the run time call.
#![allow(dead_code, unreachable_pub)] // Each test file uses a part of it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use broker_ffi::library::ShuttingDown;
use broker_ffi::{CallError, CreateOptions, Fault, Item, Library, Status, SubscribeOptions, Timeout};
use brokers_core::context::Context;
use brokers_core::error::{DeclaredError, ProviderMessage, SetupError};
use brokers_core::event::{self, Event};
use brokers_core::lane::Api;
use brokers_core::request::{self, AsyncRequest, Request, SyncRequest};
use brokers_core::signal::{self, Signal};
use brokers_core::site;

macro_rules! request {
    ($name:ident, $response:ty, $error:ty) => {
        request!($name, $response, $error, AsyncRequest, false);
    };
    ($name:ident, $response:ty, $error:ty, $kind:ident, $is_sync:expr) => {
        impl Request for $name {
            type Lane = Api;
            type Response = $response;
            type Error = $error;
            const NAME: &'static str = stringify!($name);
            const IS_SYNC: bool = $is_sync;
            site!(request, $name);
        }
        impl $kind for $name {}
    };
}

macro_rules! event {
    ($name:ident) => {
        impl Event for $name {
            type Lane = Api;
            const NAME: &'static str = stringify!($name);
            site!(event, $name);
        }
    };
}

/// Answers with its number.
pub struct Echo(pub i64);
request!(Echo, i64, ProviderMessage);

/// Refuses with a declared error.
pub struct Fail(pub TestError);
request!(Fail, (), TestError);

/// Refuses with a message.
pub struct FailMessage;
request!(FailMessage, (), ProviderMessage);

/// Panics.
pub struct Panics;
request!(Panics, (), ProviderMessage);

/// Says when it runs, never answers, and says when it is dropped.
pub struct Wait {
    pub started: mpsc::Sender<()>,
    pub token: Dropping,
}
request!(Wait, (), ProviderMessage);

/// The same, declared with a deadline.
pub struct Hasty(pub Wait);

impl Request for Hasty {
    type Lane = Api;
    type Response = ();
    type Error = ProviderMessage;
    const NAME: &'static str = "Hasty";
    // Time enough to get to its provider on a busy machine.
    const DEADLINE: Duration = Duration::from_millis(500);
    const DECLARED_DEADLINE: Option<Duration> = Some(Self::DEADLINE);
    site!(request, Hasty);
}
impl AsyncRequest for Hasty {}

/// Runs a closure on the processing thread.
pub struct Run(pub Box<dyn FnOnce(Context) + Send>);
request!(Run, (), ProviderMessage);

/// Answers on the spot with the name of the thread that it does so on.
pub struct WhereBound;
request!(WhereBound, String, ProviderMessage, SyncRequest, true);

/// The same, from a provider for all threads.
pub struct WhereShared;
request!(WhereShared, String, ProviderMessage, SyncRequest, true);

/// The same, asynchronously.
pub struct WhereSharedAsync;
request!(WhereSharedAsync, String, ProviderMessage);

/// Emits ticks from 0 on.
pub struct Emit(pub i64);
request!(Emit, (), ProviderMessage);

/// Nobody provides it.
pub struct Unprovided;
request!(Unprovided, (), ProviderMessage);

/// Gets the library going, if it is the one that needs it.
pub struct Initialize(pub bool);
request!(Initialize, (), ProviderMessage);

/// A signal whose handler passes it on.
pub struct Poke(pub mpsc::Sender<i64>);

impl Signal for Poke {
    type Lane = Api;
    const NAME: &'static str = "Poke";
    site!(signal, Poke);
}

/// A signal without handler.
pub struct Unhandled;

impl Signal for Unhandled {
    type Lane = Api;
    const NAME: &'static str = "Unhandled";
    site!(signal, Unhandled);
}

#[derive(Clone, PartialEq, Debug)]
pub enum TestError {
    NotFound { id: i64 },
    Refused { reason: String },
}

impl std::fmt::Display for TestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            TestError::NotFound { id } => write!(f, "nothing has this id (id: {id})"),
            TestError::Refused { reason } => write!(f, "refused (reason: {reason})"),
        }
    }
}

impl std::error::Error for TestError {}

impl DeclaredError for TestError {
    fn variant(&self) -> i32 {
        match self {
            TestError::NotFound { .. } => 0,
            TestError::Refused { .. } => 1,
        }
    }

    fn variant_name(&self) -> &'static str {
        match self {
            TestError::NotFound { .. } => "NotFound",
            TestError::Refused { .. } => "Refused",
        }
    }
}

#[derive(Clone, PartialEq, Debug)]
pub struct Tick(pub i64);
event!(Tick);

/// An event that counts how many copies of it are alive.
#[derive(Clone)]
pub struct Counted(pub Arc<()>);
event!(Counted);

/// Says when it is dropped.
pub struct Dropping(pub mpsc::Sender<()>);

impl Drop for Dropping {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

pub fn dropping() -> (Dropping, mpsc::Receiver<()>) {
    let (sender, receiver) = mpsc::channel();
    (Dropping(sender), receiver)
}

/// A request that waits, when it has started, and when it was dropped.
pub fn waiting() -> (Wait, mpsc::Receiver<()>, mpsc::Receiver<()>) {
    let (started, running) = mpsc::channel();
    let (token, dropped) = dropping();
    (Wait { started, token }, running, dropped)
}

pub const ITEMS: &[Item] =
    &[Item { name: "Echo", fingerprint: 0x0123_4567_89ab_cdef }, Item { name: "Tick", fingerprint: 7 }];

pub const OPEN_VARIANTS: &[Item] = &[Item { name: "Mood::Calm", fingerprint: 0xf1 }];

pub const fn library(name: &'static str) -> Library {
    Library {
        name,
        version: "1.2.3",
        items: ITEMS,
        open_variants: OPEN_VARIANTS,
        schema: "{}",
        setup,
        initialize: None,
        shutdown: None,
        deadline: Duration::from_secs(30),
    }
}

pub static LIBRARY: Library = library("testlib");
/// Another library in the same process.
pub static OTHER: Library = library("otherlib");
/// One that answers nothing before it was initialized.
pub static GATED: Library = Library { initialize: Some("Initialize"), ..library("gatedlib") };

pub fn setup(ctx: &Context) -> Result<(), SetupError> {
    request::provide(ctx, async |request: Echo| Ok(request.0))?;
    request::provide(ctx, async |request: Fail| Err(request.0))?;
    request::provide(ctx, async |_: FailMessage| Err("no such luck".into()))?;
    request::provide(ctx, async |_: Panics| panic!("on purpose"))?;
    request::provide(ctx, async |request: Wait| {
        let _ = request.started.send(());
        std::future::pending::<()>().await;
        drop(request);
        Ok(())
    })?;
    request::provide(ctx, async |request: Hasty| {
        let _ = request.0.started.send(());
        std::future::pending::<()>().await;
        drop(request);
        Ok(())
    })?;
    let context = *ctx;
    request::provide(ctx, async move |request: Run| {
        (request.0)(context);
        Ok(())
    })?;
    request::provide(ctx, async move |request: Emit| {
        (0..request.0).for_each(|n| event::emit(&context, Tick(n)));
        Ok(())
    })?;
    request::provide(ctx, async |request: Initialize| if request.0 { Ok(()) } else { Err("no".into()) })?;
    request::sync::provide(ctx, |_: WhereBound| Ok(thread_name()))?;
    request::sync::provide_shared(ctx, |_: WhereShared| Ok(thread_name()))?;
    request::provide_shared(ctx, async |_: WhereSharedAsync| Ok(thread_name()))?;
    signal::on_signal(ctx, |signal: Poke| {
        let _ = signal.0.send(1);
    })?;
    Ok(())
}

fn thread_name() -> String {
    std::thread::current().name().unwrap_or_default().to_owned()
}

/// A shutdown request that does what the closure says.
pub fn shutting_down(run: impl Future<Output = Result<(), String>> + 'static) -> ShuttingDown {
    Box::pin(run)
}

pub fn create(library: &'static Library) -> u64 {
    library.create(&CreateOptions::default()).unwrap()
}

pub fn call<R: Request>(ctx: u64, request: R) -> Result<R::Response, CallError<R::Error>> {
    LIBRARY.call(ctx, request, Timeout::Default)
}

/// Runs a closure on the processing thread of an instance and waits for it.
pub fn run<T: Send + 'static>(ctx: u64, f: impl FnOnce(Context) -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let sent = call(ctx, Run(Box::new(move |context| sender.send(f(context)).unwrap())));
    assert!(sent.is_ok());
    receiver.recv().unwrap()
}

/// Emits one event from the processing thread.
pub fn emit<E: Event>(ctx: u64, event: E) {
    run(ctx, move |context| event::emit(&context, event));
}

pub fn on<E: Event>(ctx: u64, callback: impl Fn(u64, &E) + Send + Sync + 'static) -> u64 {
    LIBRARY.subscribe::<E>(ctx, &SubscribeOptions::default(), Box::new(callback), None).unwrap()
}

/// Subscribes, and counts how often `destroy` was called.
pub fn on_counted<E: Event>(ctx: u64, callback: impl Fn(u64, &E) + Send + Sync + 'static) -> (u64, Destroyed) {
    let destroyed = Destroyed::default();
    let count = destroyed.clone();
    let destroy = Box::new(move || count.count());
    let handle = LIBRARY.subscribe::<E>(ctx, &SubscribeOptions::default(), Box::new(callback), Some(destroy));
    (handle.unwrap(), destroyed)
}

#[derive(Clone, Default)]
pub struct Destroyed(Arc<AtomicUsize>);

impl Destroyed {
    pub fn count(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    pub fn times(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// The status of a failure.
pub fn status<T>(result: Result<T, Fault>) -> Status {
    result.map_or_else(|fault| fault.status, |_| Status::Ok)
}

/// The status of a request.
pub fn call_status<T, E>(result: &Result<T, CallError<E>>) -> Status {
    match result {
        Ok(_) => Status::Ok,
        Err(CallError::Provider(_)) => Status::Provider,
        Err(CallError::Fault(fault)) => fault.status,
    }
}

pub fn within(received: &mpsc::Receiver<()>) {
    received.recv_timeout(Duration::from_secs(10)).expect("what was waited for did not happen");
}

/// Waits for something that nobody announces, such as the end of an instance that a callback shut down.
pub fn eventually(what: &str, done: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// What a callback waits for, until the other half sends or is dropped.
pub struct Held(Mutex<mpsc::Receiver<()>>);

impl Held {
    pub fn recv(&self) -> Result<(), mpsc::RecvError> {
        self.0.lock().unwrap().recv()
    }
}

pub fn held() -> (mpsc::Sender<()>, Held) {
    let (release, released) = mpsc::channel();
    (release, Held(Mutex::new(released)))
}
