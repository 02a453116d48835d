//! The vocabulary of the device monitor: everything a program in any language can ask of it or hear from it.

use brokers::{data, error, event, request, signal};

/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
#[data]
pub struct Timestamp(pub i64);

/// What a sensor measures.
#[data]
pub enum SensorKind {
    /// Round-trip time of the last probe, in milliseconds.
    Latency = 0,
    /// Degrees Celsius.
    Temperature = 1,
    /// Per cent of full load.
    Load = 2,
}

/// A device to be monitored.
#[data]
pub struct AddDeviceSpec {
    /// The name people know it by; unique in the fleet.
    pub name: String,
    /// What kind of device it is: `router`, `camera`, and so on.
    pub device_type: String,
    /// `host` or `host:port`; without a port the default of the configuration is probed.
    pub address: String,
}

/// One monitored device.
#[data]
pub struct DeviceInfo {
    /// Its number, given by the monitor and never used twice.
    pub device_id: i64,
    /// The name people know it by.
    pub name: String,
    /// What kind of device it is.
    pub device_type: String,
    /// The address that is probed, `host:port`.
    pub address: String,
    /// Whether the last probe was answered.
    pub online: bool,
}

/// What `InitializeRequest` found in the configuration.
#[data]
pub struct Initialized {
    /// How many devices the file lists.
    pub device_count: u32,
    /// Milliseconds between two probes of a device.
    pub interval_ms: u32,
}

/// The devices that were added, in the order they were given.
#[data]
pub struct AddedDevices {
    /// One entry for each specification.
    pub devices: Vec<DeviceInfo>,
}

/// The sensor data of one device.
#[data]
pub struct SensorData {
    /// What the sensor measures.
    pub kind: SensorKind,
    /// The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order.
    pub samples: Vec<u8>,
    /// When the newest sample was taken; 0 if there is none.
    pub sampled_at: Timestamp,
}

/// What a device can do.
#[data]
pub struct DeviceCapabilities {
    /// Probes sent, probes answered, status changes, alerts raised.
    pub counters: [i32; 4],
    /// When the device was added.
    pub since: Timestamp,
}

/// One reading of a sensor.
#[data]
pub struct Reading {
    /// What was measured.
    pub kind: SensorKind,
    /// The value, in the unit of its kind.
    pub value: f64,
    /// When it was taken.
    pub at: Timestamp,
}

/// Why the monitor could not do what it was asked.
#[error]
pub enum FleetError {
    /// No device has this id.
    NotFound {
        /// The id that was asked for.
        device_id: i64,
    },
    /// A device of this name exists already.
    DuplicateName {
        /// The name that is taken.
        name: String,
    },
    /// The address is not `host` or `host:port`.
    BadAddress {
        /// The address as it was given.
        address: String,
    },
    /// The configuration could not be used.
    BadConfig {
        /// The file.
        path: String,
        /// The line the mistake is in, counted from 1; 0 if the file could not be read at all.
        line: u32,
        /// What is wrong.
        reason: String,
    },
    /// `InitializeRequest` has not succeeded yet.
    NotInitialized,
    /// `InitializeRequest` has succeeded before.
    AlreadyInitialized,
}

/// Read a YAML file of devices and start to probe them.
#[request(api, returns = Initialized, error = FleetError)]
pub struct InitializeRequest {
    /// The path of the file.
    pub config_path: String,
}

/// Stop probing and forget all devices.
#[request(api, error = FleetError)]
pub struct ShutdownRequest;

/// Add devices to the fleet; all of them, or none if one is refused.
#[request(api, returns = AddedDevices, error = FleetError)]
pub struct AddDevice {
    /// The devices to add.
    pub devices: Vec<AddDeviceSpec>,
}

/// Stop monitoring a device.
#[request(api, error = FleetError)]
pub struct RemoveDevice {
    /// The device's number.
    pub device_id: i64,
}

/// Look one device up.
#[request(api, returns = DeviceInfo, error = FleetError)]
pub struct GetDevice {
    /// The device's number.
    pub device_id: i64,
}

/// All devices, by number.
#[request(api, returns = Vec<DeviceInfo>, error = FleetError)]
pub struct ListDevices;

/// The recent samples of a device's sensor of one kind.
#[request(api, returns = SensorData, error = FleetError)]
pub struct GetSensorData {
    /// The device's number.
    pub device_id: i64,
    /// Which sensor.
    pub kind: SensorKind,
}

/// The labels of a device: its kind, its state and those of the configuration.
#[request(api, returns = Vec<String>, error = FleetError)]
pub struct GetDeviceTags {
    /// The device's number.
    pub device_id: i64,
}

/// What the monitor has counted for a device.
#[request(api, returns = DeviceCapabilities, error = FleetError)]
pub struct GetDeviceCapabilities {
    /// The device's number.
    pub device_id: i64,
}

/// The newest reading of a device, if it has sent or answered anything yet.
#[request(api, returns = Option<Reading>, error = FleetError)]
pub struct LastReading {
    /// The device's number.
    pub device_id: i64,
}

/// A device answered for the first time.
#[event(api)]
pub struct DeviceDiscovered {
    /// The device's number.
    pub device_id: i64,
    /// Its name.
    pub name: String,
    /// What kind of device it is.
    pub device_type: String,
    /// The address that answered.
    pub address: String,
}

/// A device that had answered stopped answering, or answers again.
#[event(api)]
pub struct DeviceStatusChanged {
    /// The device's number.
    pub device_id: i64,
    /// Whether it answers now.
    pub online: bool,
    /// When the probe ended that showed it.
    pub at: Timestamp,
}

/// A reading was above the limit of the configuration, and the one before it was not.
#[event(api)]
pub struct SensorAlert {
    /// The device's number.
    pub device_id: i64,
    /// What was measured.
    pub kind: SensorKind,
    /// The reading.
    pub value: f64,
    /// The limit it crossed.
    pub limit: f64,
}

/// Devices were added together.
#[event(api)]
pub struct DeviceBatch {
    /// All of them.
    pub devices: Vec<DeviceInfo>,
}

/// A sensor pushes a reading into the monitor.
#[signal(api)]
pub struct IngestReading {
    /// The device's number.
    pub device_id: i64,
    /// What was measured.
    pub kind: SensorKind,
    /// The value, in the unit of its kind.
    pub value: f64,
}
