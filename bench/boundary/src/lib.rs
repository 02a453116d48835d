//! The library that the rows about C, C++ and Python call: providers that do next to nothing, so that what is measured
//! is the way to them and back.

pub mod api;

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

use api::{
    Add, AddAtOnce, AddSoon, AddThere, Burst, BurstUnheard, DeviceInfo, FindDevice, Happened, ListDevices, Negate,
    Unheard,
};
use brokers::{Context, SetupError};

/// Made once, so that what an instance costs is the run time and nothing else.
static DEVICES: LazyLock<Vec<DeviceInfo>> = LazyLock::new(|| (0..1000).map(device).collect());

/// Registers the providers.
///
/// # Errors
/// When one of its requests is provided in `ctx` already.
pub fn setup(ctx: &Context) -> Result<(), SetupError> {
    let ctx = *ctx;
    Add::provide_shared(&ctx, |request| Ok(request.a.wrapping_add(request.b)))?;
    AddAtOnce::provide_shared(&ctx, |request| Ok(request.a.wrapping_add(request.b)))?;
    AddSoon::provide_shared(&ctx, async |request| Ok(request.a.wrapping_add(request.b)))?;
    AddThere::provide(&ctx, async |request| Ok(request.a.wrapping_add(request.b)))?;
    FindDevice::provide_shared(&ctx, |request| {
        let place = usize::try_from(request.device_id).unwrap_or(usize::MAX);
        DEVICES.get(place).cloned().ok_or_else(|| "there is no such device".into())
    })?;
    ListDevices::provide_shared(&ctx, |_| Ok(DEVICES.clone()))?;
    Negate::provide_shared(&ctx, |request| Ok(request.numbers.into_iter().map(|number| -number).collect()))?;
    Burst::provide(&ctx, async move |request| {
        Ok(timed(request.count, |number| Happened { number, what: "a door was opened".into(), over: true }.emit(&ctx)))
    })?;
    BurstUnheard::provide(&ctx, async move |request| {
        Ok(timed(request.count, |number| Unheard { number, over: true }.emit(&ctx)))
    })?;
    Ok(())
}

fn device(device_id: i64) -> DeviceInfo {
    DeviceInfo {
        device_id,
        name: format!("camera {device_id:03} above the door"),
        device_type: "camera".into(),
        address: format!("10.0.0.{}:80", device_id % 256),
        online: device_id % 2 == 0,
    }
}

/// Does `emit` for so many numbers, and says how many nanoseconds that took.
fn timed(count: u64, emit: impl Fn(i64)) -> u64 {
    let start = Instant::now();
    for number in 0..count {
        emit(black_box(number.cast_signed()));
    }
    u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

brokers::export!(setup = setup);
