//! The providers: what each request and signal does with the fleet, and which events follow from it.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use brokers::{Context, SetupError};

use crate::api::*;
use crate::config::{self, ConfiguredDevice};
use crate::fleet::{Change, Fleet};
use crate::probe;

/// Register the monitor in `ctx`; its tasks will run on the calling thread.
///
/// # Errors
/// When one of its requests is provided in `ctx` already, or the thread has no Tokio runtime that runs local tasks.
pub fn setup(ctx: &Context) -> Result<(), SetupError> {
    let monitor = Rc::new(Monitor { ctx: *ctx, fleet: RefCell::default() });
    provide_lifecycle(&monitor)?;
    provide_fleet(&monitor)?;
    provide_readings(&monitor)
}

struct Monitor {
    ctx: Context,
    // Never borrowed across an await or while an event is emitted.
    fleet: RefCell<Fleet>,
}

fn provide_lifecycle(monitor: &Rc<Monitor>) -> Result<(), SetupError> {
    let this = monitor.clone();
    InitializeRequest::provide(&monitor.ctx, async move |request: InitializeRequest| {
        this.initialize(&request.config_path)
    })?;
    let this = monitor.clone();
    ShutdownRequest::provide(&monitor.ctx, async move |_: ShutdownRequest| {
        this.fleet.borrow_mut().clear();
        Ok(())
    })?;
    Ok(())
}

fn provide_fleet(monitor: &Rc<Monitor>) -> Result<(), SetupError> {
    let ctx = &monitor.ctx;
    let this = monitor.clone();
    AddDevice::provide(ctx, async move |request: AddDevice| {
        let untagged = request.devices.into_iter().map(|spec| ConfiguredDevice { spec, tags: Vec::new() });
        Ok(AddedDevices { devices: this.add(untagged.collect())? })
    })?;
    let this = monitor.clone();
    RemoveDevice::provide(ctx, async move |request: RemoveDevice| this.fleet.borrow_mut().remove(request.device_id))?;
    let this = monitor.clone();
    GetDevice::provide(ctx, async move |request: GetDevice| this.fleet.borrow().info(request.device_id))?;
    let this = monitor.clone();
    ListDevices::provide(ctx, async move |_: ListDevices| this.fleet.borrow().list())?;
    let this = monitor.clone();
    GetDeviceTags::provide(ctx, async move |request: GetDeviceTags| this.fleet.borrow().tags(request.device_id))?;
    let this = monitor.clone();
    GetDeviceCapabilities::provide(ctx, async move |request: GetDeviceCapabilities| {
        this.fleet.borrow().capabilities(request.device_id)
    })?;
    Ok(())
}

fn provide_readings(monitor: &Rc<Monitor>) -> Result<(), SetupError> {
    let ctx = &monitor.ctx;
    let this = monitor.clone();
    GetSensorData::provide(ctx, async move |request: GetSensorData| {
        this.fleet.borrow().sensor_data(request.device_id, request.kind)
    })?;
    let this = monitor.clone();
    LastReading::provide(ctx, async move |request: LastReading| this.fleet.borrow().last_reading(request.device_id))?;
    let this = monitor.clone();
    IngestReading::on_signal(ctx, move |signal: IngestReading| this.ingest(signal))?;
    Ok(())
}

impl Monitor {
    fn initialize(self: &Rc<Self>, config_path: &str) -> Result<Initialized, FleetError> {
        if self.fleet.borrow().is_initialized() {
            return Err(FleetError::AlreadyInitialized);
        }
        let config = config::read(config_path)?;
        let interval = config.settings.interval;
        self.fleet.borrow_mut().initialize(config.settings)?;
        let added = self.add(config.devices)?;
        Ok(Initialized {
            device_count: added.len().try_into().unwrap_or(u32::MAX),
            interval_ms: interval.as_millis().try_into().unwrap_or(u32::MAX),
        })
    }

    fn add(self: &Rc<Self>, devices: Vec<ConfiguredDevice>) -> Result<Vec<DeviceInfo>, FleetError> {
        let added = self.fleet.borrow_mut().add(devices, now())?;
        for device in &added {
            self.start_probing(device)?;
        }
        if !added.is_empty() {
            DeviceBatch { devices: added.clone() }.emit(&self.ctx);
        }
        Ok(added)
    }

    fn start_probing(self: &Rc<Self>, device: &DeviceInfo) -> Result<(), FleetError> {
        let mut fleet = self.fleet.borrow_mut();
        let settings = fleet.settings()?.clone();
        let device_id = device.device_id;
        // The fleet owns the task, so the task must not own the fleet.
        let monitor = Rc::downgrade(self);
        let report = move |latency| {
            if let Some(monitor) = Weak::upgrade(&monitor) {
                let changes = monitor.fleet.borrow_mut().probed(device_id, latency, now());
                monitor.tell(changes);
            }
        };
        let task = probe::start(device.address.clone(), settings.interval, settings.timeout, report);
        fleet.attach(device_id, task);
        Ok(())
    }

    fn ingest(&self, IngestReading { device_id, kind, value }: IngestReading) {
        if !value.is_finite() {
            tracing::warn!(device_id, ?kind, value, "reading ignored: not a finite number");
            return;
        }
        let stored = self.fleet.borrow_mut().read(device_id, Reading { kind, value, at: now() });
        match stored {
            Ok(change) => self.tell(change),
            Err(error) => tracing::warn!(device_id, ?kind, value, %error, "reading ignored"),
        }
    }

    fn tell(&self, changes: impl IntoIterator<Item = Change>) {
        for change in changes {
            match change {
                Change::Discovered(event) => event.emit(&self.ctx),
                Change::Status(event) => event.emit(&self.ctx),
                Change::Alert(event) => event.emit(&self.ctx),
            }
        }
    }
}

fn now() -> Timestamp {
    // A clock before 1970 is a clock that was never set.
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(since_epoch.as_millis().try_into().unwrap_or(i64::MAX))
}
