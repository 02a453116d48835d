//! What one would write by hand to answer what `brokers-bench-boundary` answers: plain `extern "C"` functions that trust
//! their callers, and a Tokio runtime behind channels. No instances, no checks, no deadlines.
//!
//! Every pointer that a function takes must be one that a function of here gave out, or point to what it names.

pub mod channels;

use std::ffi::{c_char, c_void};
use std::sync::LazyLock;

/// A text of ours: to be freed with what it is part of.
#[repr(C)]
pub struct RawText {
    ptr: *mut c_char,
    len: usize,
}

/// The same five fields.
#[repr(C)]
pub struct RawDevice {
    device_id: i64,
    name: RawText,
    device_type: RawText,
    address: RawText,
    online: bool,
}

/// Some of them.
#[repr(C)]
pub struct RawDevices {
    ptr: *mut RawDevice,
    len: usize,
}

/// The event, for as long as the callback runs.
#[repr(C)]
pub struct RawEvent {
    number: i64,
    what: *const c_char,
    what_len: usize,
    over: bool,
}

/// Hears events.
pub type RawCallback = extern "C" fn(event: *const RawEvent, user_data: *mut c_void);

#[derive(Clone)]
struct Device {
    device_id: i64,
    name: String,
    device_type: String,
    address: String,
    online: bool,
}

struct Event {
    number: i64,
    what: String,
    over: bool,
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

fn event(number: i64) -> Event {
    Event { number, what: "a door was opened".into(), over: true }
}

impl Event {
    fn tell(&self, callback: RawCallback, user_data: *mut c_void) {
        let Self { number, what, over } = self;
        let event = RawEvent { number: *number, what: what.as_ptr().cast(), what_len: what.len(), over: *over };
        callback(&event, user_data);
    }
}

impl From<String> for RawText {
    fn from(text: String) -> Self {
        let text = Box::leak(text.into_boxed_str());
        Self { ptr: text.as_mut_ptr().cast(), len: text.len() }
    }
}

impl Drop for RawText {
    fn drop(&mut self) {
        // SAFETY: it was leaked from a boxed `str` of this length.
        drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(self.ptr.cast::<u8>(), self.len)) });
    }
}

impl From<Device> for RawDevice {
    fn from(device: Device) -> Self {
        let Device { device_id, name, device_type, address, online } = device;
        Self { device_id, name: name.into(), device_type: device_type.into(), address: address.into(), online }
    }
}

/// Adds.
// SAFETY: no other symbol of the bench has this name; so for all below.
#[unsafe(no_mangle)]
pub extern "C" fn raw_add(a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

/// A copy of one device.
#[unsafe(no_mangle)]
pub extern "C" fn raw_find_device(device_id: usize) -> *mut RawDevice {
    Box::into_raw(Box::new(DEVICES[device_id].clone().into()))
}

/// Frees a device.
///
/// # Safety
/// It is one of `raw_find_device`, and not used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn raw_free_device(device: *mut RawDevice) {
    // SAFETY: the caller's promise.
    drop(unsafe { Box::from_raw(device) });
}

/// Copies of all.
#[unsafe(no_mangle)]
pub extern "C" fn raw_list_devices() -> RawDevices {
    let devices: Box<[RawDevice]> = DEVICES.iter().cloned().map(RawDevice::from).collect();
    let devices = Box::leak(devices);
    RawDevices { ptr: devices.as_mut_ptr(), len: devices.len() }
}

/// Frees them.
///
/// # Safety
/// They are those of `raw_list_devices`, and not used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn raw_free_devices(devices: RawDevices) {
    // SAFETY: the caller's promise.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(devices.ptr, devices.len)) });
}

/// Makes events and calls the callback with each, here.
#[unsafe(no_mangle)]
pub extern "C" fn raw_burst(count: u64, callback: RawCallback, user_data: *mut c_void) {
    for number in 0..count {
        event(number.cast_signed()).tell(callback, user_data);
    }
}
