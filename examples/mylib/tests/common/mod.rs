//! What the tests of the monitor share.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use brokers::{Context, ListenerHandle, RegisterError, RequestError};
use mylib::api::*;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, LocalOptions};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// How long a test may take. Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// Set a monitor up in a context of its own, on a runtime of its own, and run a test there.
pub(crate) fn run(test: impl AsyncFnOnce(Context)) {
    let runtime = Builder::new_current_thread().enable_all().build_local(LocalOptions::default()).expect("a runtime");
    runtime.block_on(async {
        let ctx = Context::new().expect("contexts are left");
        mylib::setup(&ctx).expect("nothing is provided yet");
        tokio::time::timeout(PATIENCE, test(ctx)).await.expect("what the test waits for happens");
        ctx.close();
    });
}

/// The monitor's own error, as a requester gets it.
pub(crate) fn provider<T>(error: FleetError) -> Result<T, RequestError<FleetError>> {
    Err(RequestError::Provider(error))
}

/// A device to add.
pub(crate) fn spec(name: &str, address: &str) -> AddDeviceSpec {
    AddDeviceSpec { name: name.into(), device_type: "router".into(), address: address.into() }
}

/// Write a configuration to a file of its own.
pub(crate) fn file(config: &str) -> String {
    static FILES: AtomicU32 = AtomicU32::new(0);
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("devices-{}-{number}.yaml", std::process::id()));
    std::fs::write(&path, config).expect("the folder for tests can be written to");
    path.to_str().expect("a path in UTF-8").to_owned()
}

/// Initialize the monitor with a configuration that has no mistake.
pub(crate) async fn initialize(ctx: &Context, config: &str) {
    InitializeRequest { config_path: file(config) }.request(ctx).await.expect("the configuration is in order");
}

/// The events of one kind, to be waited for.
pub(crate) struct Events<E>(mpsc::UnboundedReceiver<E>);

/// A listener that passes events on.
type PassOn<E> = Box<dyn Fn(&E)>;

/// Listen from now on: `events(|pass_on| DeviceBatch::listen(&ctx, pass_on))`.
pub(crate) fn events<E: Clone + 'static>(
    listen: impl FnOnce(PassOn<E>) -> Result<ListenerHandle, RegisterError>,
) -> Events<E> {
    let (sender, receiver) = mpsc::unbounded_channel();
    listen(Box::new(move |event: &E| drop(sender.send(event.clone())))).expect("the context is open");
    Events(receiver)
}

impl<E> Events<E> {
    /// The next one, however long it takes.
    pub(crate) async fn next(&mut self) -> E {
        self.0.recv().await.expect("the listener lives as long as its context")
    }

    /// Whether no more have come so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A device: it accepts connections and closes them. Dropped, it refuses them.
pub(crate) struct Device {
    address: String,
    accepting: JoinHandle<()>,
}

impl Device {
    /// A device at a free port.
    pub(crate) async fn start() -> Device {
        Device::start_at("127.0.0.1:0").await
    }

    /// A device at this address.
    pub(crate) async fn start_at(address: &str) -> Device {
        let listener = TcpListener::bind(address).await.expect("the port is free");
        let address = listener.local_addr().expect("it is bound").to_string();
        let accepting = tokio::task::spawn_local(async move { while listener.accept().await.is_ok() {} });
        Device { address, accepting }
    }

    /// Where it listens, `host:port`.
    pub(crate) fn address(&self) -> String {
        self.address.clone()
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}
