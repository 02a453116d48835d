//! What `brokers-bench-boundary` answers, through BoltFFI: no instances, no deadlines, and its calls keep the interpreter.

use std::sync::LazyLock;

use boltffi::{data, export};
use tokio::sync::{mpsc, oneshot};

boltffi::scaffolding!();

#[data]
#[derive(Clone)]
pub struct Device {
    pub device_id: i64,
    pub name: String,
    pub device_type: String,
    pub address: String,
    pub online: bool,
}

static DEVICES: LazyLock<Vec<Device>> = LazyLock::new(|| (0..1000).map(device).collect());

fn device(device_id: i64) -> Device {
    Device {
        device_id,
        name: format!("camera {device_id:03} above the door"),
        device_type: "camera".into(),
        address: format!("10.0.0.{}:80", device_id % 256),
        online: device_id % 2 == 0,
    }
}

#[export]
pub fn add(a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

#[export]
pub fn find_device(device_id: u64) -> Device {
    DEVICES[device_id as usize].clone()
}

#[export]
pub fn list_devices() -> Vec<Device> {
    DEVICES.clone()
}

#[export]
pub fn negate(numbers: Vec<f64>) -> Vec<f64> {
    numbers.into_iter().map(|number| -number).collect()
}

#[export]
pub trait Listener: Send + Sync {
    fn happened(&self, number: i64, what: String, over: bool);
}

type Order = (i64, i64, oneshot::Sender<i64>);

/// The thread that answers.
static THERE: LazyLock<mpsc::UnboundedSender<Order>> = LazyLock::new(|| {
    let (order, mut orders) = mpsc::unbounded_channel::<Order>();
    std::thread::spawn(move || {
        while let Some((a, b, answer)) = orders.blocking_recv() {
            _ = answer.send(a.wrapping_add(b));
        }
    });
    order
});

/// The thread that calls listeners.
static BURSTS: LazyLock<mpsc::UnboundedSender<(u64, Box<dyn Listener>)>> = LazyLock::new(|| {
    let (order, mut orders) = mpsc::unbounded_channel::<(u64, Box<dyn Listener>)>();
    std::thread::spawn(move || {
        while let Some((count, listener)) = orders.blocking_recv() {
            for number in 0..count {
                listener.happened(number as i64, "a door was opened".into(), true);
            }
        }
    });
    order
});

#[export]
pub fn burst_there(count: u64, listener: Box<dyn Listener>) {
    _ = BURSTS.send((count, listener));
}

#[export]
pub async fn add_there(a: i64, b: i64) -> i64 {
    let (answer, answered) = oneshot::channel();
    THERE.send((a, b, answer)).expect("the thread runs");
    answered.await.expect("an answer")
}
