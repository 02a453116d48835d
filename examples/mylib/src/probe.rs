//! Asking a device whether it is there: one task for each device, on the processing thread.

use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// The probing of one device. Dropping it ends the probing, also in the middle of a probe.
pub(crate) struct ProbeTask(JoinHandle<()>);

impl Drop for ProbeTask {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Probe `address` now and then once in each `period`, and report how long each answer took, or that there was none.
///
/// An answer is an accepted connection, which is closed at once. Probes never overlap: one that takes longer than the
/// period delays the next.
pub(crate) fn start(
    address: String,
    period: Duration,
    patience: Duration,
    report: impl Fn(Option<Duration>) + 'static,
) -> ProbeTask {
    ProbeTask(tokio::task::spawn_local(async move {
        let mut ticks = interval(period);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            let started = Instant::now();
            let answered = matches!(timeout(patience, TcpStream::connect(&address)).await, Ok(Ok(_)));
            report(answered.then(|| started.elapsed()));
        }
    }))
}
