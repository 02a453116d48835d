//! What `brokers-bench-boundary` answers, through a `cxx` bridge: no instances, no threads, no deadlines.
#![allow(unreachable_pub, missing_docs, reason = "the macro makes what it needs")]

use std::sync::LazyLock;

#[cxx::bridge(namespace = "bridge")]
mod ffi {
    #[derive(Clone)]
    struct Device {
        device_id: i64,
        name: String,
        device_type: String,
        address: String,
        online: bool,
    }

    extern "Rust" {
        fn add(a: i64, b: i64) -> i64;
        fn find_device(device_id: usize) -> Device;
        fn list_devices() -> Vec<Device>;
    }
}

use ffi::Device;

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

fn add(a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

fn find_device(device_id: usize) -> Device {
    DEVICES[device_id].clone()
}

fn list_devices() -> Vec<Device> {
    DEVICES.clone()
}
