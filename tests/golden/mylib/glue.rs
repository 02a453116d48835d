// Made by brokers-codegen from the declarations of this crate. Do not edit.

pub use ::brokers::private as rt;
use rt::ffi::c;
use rt::ffi::{Arena, ArgPath, Fault, Lift, Lower};
pub use rt::ffi::abi::Str as mylib_Str;
pub use rt::ffi::abi::Bytes as mylib_Bytes;
pub use rt::ffi::abi::Duration as mylib_Duration;
pub use rt::ffi::abi::SystemTime as mylib_SystemTime;
pub use rt::ffi::abi::Error as mylib_Error;
pub use rt::ffi::abi::Options as mylib_Options;
pub use rt::ffi::abi::SubscribeOptions as mylib_SubscribeOptions;
pub use rt::ffi::abi::Context as mylib_Context;
pub use rt::ffi::abi::Handle as mylib_Handle;
pub use rt::ffi::abi::RequestId as mylib_RequestId;
pub use rt::ffi::abi::Status as mylib_Status;
pub use rt::ffi::abi::Stats as mylib_Stats;
pub use rt::ffi::abi::ThreadHook as mylib_ThreadHook;
pub use rt::ffi::abi::LostHook as mylib_LostHook;
pub use rt::ffi::abi::LogField as mylib_LogField;
pub use rt::ffi::abi::LogRecord as mylib_LogRecord;
pub use rt::ffi::abi::LogCallback as mylib_LogCallback;
pub use rt::ffi::abi::PostFunction as mylib_PostFunction;
/// The schema, with a NUL at its end for C.
const SCHEMA: &str = concat!(
    include_str!(concat!(env!("BROKERS_GLUE_DIR"), "/mylib.schema.json")), "\0"
);
/// The version and the commit it was built from, with a NUL at its end for C.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), env!("BROKERS_COMMIT"), "\0");
const _: () = rt::assert_same_version("0.1.0");
const _: () = assert!(rt::ffi::abi::ABI_VERSION == 1);
const _: () = assert!(rt::ffi::Status::Ok as i32 == 0);
const _: () = assert!(rt::ffi::Status::Provider as i32 == 1);
const _: () = assert!(rt::ffi::Status::InvalidArgument as i32 == - 1);
const _: () = assert!(rt::ffi::Status::BadContext as i32 == - 2);
const _: () = assert!(rt::ffi::Status::NoProvider as i32 == - 3);
const _: () = assert!(rt::ffi::Status::Timeout as i32 == - 4);
const _: () = assert!(rt::ffi::Status::Cancelled as i32 == - 5);
const _: () = assert!(rt::ffi::Status::Again as i32 == - 6);
const _: () = assert!(rt::ffi::Status::Shutdown as i32 == - 7);
const _: () = assert!(rt::ffi::Status::Panic as i32 == - 8);
const _: () = assert!(rt::ffi::Status::WouldDeadlock as i32 == - 9);
const _: () = assert!(rt::ffi::Status::UnknownName as i32 == - 10);
const _: () = assert!(rt::ffi::Status::Malformed as i32 == - 11);
const _: () = assert!(rt::ffi::Status::AbiMismatch as i32 == - 12);
const _: () = assert!(rt::ffi::Status::BadHandle as i32 == - 13);
const _: () = assert!(rt::ffi::Status::NotInitialized as i32 == - 14);
const _: () = assert!(rt::ffi::Status::Setup as i32 == - 15);
const _: () = assert!(rt::ffi::Status::Limit as i32 == - 16);
const _: () = assert!(c::DELIVERY_THREAD == 0);
const _: () = assert!(c::DELIVERY_MANUAL == 1);
const _: () = assert!(c::POLICY_DROP_NEWEST == 0);
const _: () = assert!(c::POLICY_DROP_OLDEST == 1);
const _: () = assert!(c::POLICY_LATEST == 2);
const _: () = assert!(c::POLICY_WAIT == 3);
const _: () = assert!(rt::ffi::ThreadRole::Processing as i32 == 0);
const _: () = assert!(rt::ffi::ThreadRole::Delivery as i32 == 1);
const _: () = assert!(rt::ffi::ThreadRole::Isolated as i32 == 2);
const _: () = assert!(rt::ffi::LogLevel::Error as i32 == 1);
const _: () = assert!(rt::ffi::LogLevel::Warn as i32 == 2);
const _: () = assert!(rt::ffi::LogLevel::Info as i32 == 3);
const _: () = assert!(rt::ffi::LogLevel::Debug as i32 == 4);
const _: () = assert!(rt::ffi::LogLevel::Trace as i32 == 5);
const _: () = assert!(SCHEMA.len() == 22866 + 1);
/// This library, as the run time sees it.
pub static LIBRARY: rt::ffi::Library = rt::ffi::Library {
    name: "mylib",
    version: VERSION.split_at(VERSION.len() - 1).0,
    items: &[
        rt::ffi::Item {
            name: "InitializeRequest",
            fingerprint: 16347045946798957556,
        },
        rt::ffi::Item {
            name: "AddDevice",
            fingerprint: 90928401049353673,
        },
        rt::ffi::Item {
            name: "RemoveDevice",
            fingerprint: 14810051630793951641,
        },
        rt::ffi::Item {
            name: "GetDevice",
            fingerprint: 17734914168003626928,
        },
        rt::ffi::Item {
            name: "ListDevices",
            fingerprint: 13275353264205105237,
        },
        rt::ffi::Item {
            name: "GetSensorData",
            fingerprint: 7483948128678469086,
        },
        rt::ffi::Item {
            name: "GetDeviceTags",
            fingerprint: 16472918800460900688,
        },
        rt::ffi::Item {
            name: "GetDeviceCapabilities",
            fingerprint: 9530238516230777320,
        },
        rt::ffi::Item {
            name: "LastReading",
            fingerprint: 9570719520804605481,
        },
        rt::ffi::Item {
            name: "DeviceDiscovered",
            fingerprint: 1987392614437481307,
        },
        rt::ffi::Item {
            name: "DeviceStatusChanged",
            fingerprint: 2141604823127402971,
        },
        rt::ffi::Item {
            name: "SensorAlert",
            fingerprint: 5741950861075432363,
        },
        rt::ffi::Item {
            name: "DeviceBatch",
            fingerprint: 3502055987276672441,
        },
        rt::ffi::Item {
            name: "IngestReading",
            fingerprint: 3066722806865376883,
        },
    ],
    open_variants: &[],
    schema: SCHEMA.split_at(SCHEMA.len() - 1).0,
    setup: SETUP,
    initialize: None,
    shutdown: Some(|context| {
        let answer = rt::request::call::<
            crate::api::ShutdownRequest,
        >(context, crate::api::ShutdownRequest);
        Box::pin(async move {
            answer.await.map(|_| ()).map_err(|error| error.to_string())
        })
    }),
    deadline: core::time::Duration::new(30, 0),
};
impl rt::Exported for crate::api::InitializeRequest {}
impl rt::Exported for crate::api::AddDevice {}
impl rt::Exported for crate::api::RemoveDevice {}
impl rt::Exported for crate::api::GetDevice {}
impl rt::Exported for crate::api::ListDevices {}
impl rt::Exported for crate::api::GetSensorData {}
impl rt::Exported for crate::api::GetDeviceTags {}
impl rt::Exported for crate::api::GetDeviceCapabilities {}
impl rt::Exported for crate::api::LastReading {}
impl rt::Exported for crate::api::DeviceDiscovered {}
impl rt::Exported for crate::api::DeviceStatusChanged {}
impl rt::Exported for crate::api::SensorAlert {}
impl rt::Exported for crate::api::DeviceBatch {}
impl rt::Exported for crate::api::IngestReading {}
impl rt::Exported for crate::api::ShutdownRequest {}

/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct mylib_Timestamp(pub i64);
impl Lower<mylib_Timestamp> for crate::api::Timestamp {
    fn lower(&self, arena: &mut Arena) -> mylib_Timestamp {
        mylib_Timestamp(self.0.lower(arena))
    }
}
impl Lift<mylib_Timestamp> for crate::api::Timestamp {
    unsafe fn lift(view: &mylib_Timestamp, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { Lift::lift(&view.0, at) }.map(Self)
    }
}

/// What a sensor measures.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct mylib_SensorKind(pub i32);
/// Round-trip time of the last probe, in milliseconds.
pub const MYLIB_SENSOR_KIND_LATENCY: i32 = 0;
/// Degrees Celsius.
pub const MYLIB_SENSOR_KIND_TEMPERATURE: i32 = 1;
/// Per cent of full load.
pub const MYLIB_SENSOR_KIND_LOAD: i32 = 2;
unsafe impl rt::ffi::NumberView for mylib_SensorKind {
    fn of(number: i32) -> Self {
        Self(number)
    }
}
impl Lower<mylib_SensorKind> for crate::api::SensorKind {
    fn lower(&self, _: &mut Arena) -> mylib_SensorKind {
        mylib_SensorKind(*self as i32)
    }
}
impl Lift<mylib_SensorKind> for crate::api::SensorKind {
    unsafe fn lift(view: &mylib_SensorKind, at: &ArgPath<'_>) -> Result<Self, Fault> {
        match view.0 {
            0 => Ok(Self::Latency),
            1 => Ok(Self::Temperature),
            2 => Ok(Self::Load),
            other => {
                Err(at.invalid(&format!("{other} {}", "is not a value of SensorKind")))
            }
        }
    }
}

/// A device to be monitored.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_AddDeviceSpec {
    /// The name people know it by; unique in the fleet.
    pub name: mylib_Str,
    /// What kind of device it is: `router`, `camera`, and so on.
    pub deviceType: mylib_Str,
    /// `host` or `host:port`; without a port the default of the configuration is probed.
    pub address: mylib_Str,
}
const _: () = assert!(
    size_of:: < mylib_AddDeviceSpec > () == 48 && align_of:: < mylib_AddDeviceSpec > ()
    == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_AddDeviceSpec, name) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_AddDeviceSpec, deviceType) == 16);
const _: () = assert!(core::mem::offset_of!(mylib_AddDeviceSpec, address) == 32);
impl Lift<mylib_AddDeviceSpec> for crate::api::AddDeviceSpec {
    unsafe fn lift(view: &mylib_AddDeviceSpec, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                name: Lift::lift(&view.name, &at.field("name"))?,
                device_type: Lift::lift(&view.deviceType, &at.field("deviceType"))?,
                address: Lift::lift(&view.address, &at.field("address"))?,
            })
        }
    }
}
impl Lower<mylib_AddDeviceSpec> for crate::api::AddDeviceSpec {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_AddDeviceSpec {
        mylib_AddDeviceSpec {
            name: self.name.lower(arena),
            deviceType: self.device_type.lower(arena),
            address: self.address.lower(arena),
        }
    }
}

/// One monitored device.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_DeviceInfo {
    /// Its number, given by the monitor and never used twice.
    pub deviceId: i64,
    /// The name people know it by.
    pub name: mylib_Str,
    /// What kind of device it is.
    pub deviceType: mylib_Str,
    /// The address that is probed, `host:port`.
    pub address: mylib_Str,
    /// Whether the last probe was answered.
    pub online: u8,
}
const _: () = assert!(
    size_of:: < mylib_DeviceInfo > () == 64 && align_of:: < mylib_DeviceInfo > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceInfo, deviceId) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceInfo, name) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceInfo, deviceType) == 24);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceInfo, address) == 40);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceInfo, online) == 56);
impl Lift<mylib_DeviceInfo> for crate::api::DeviceInfo {
    unsafe fn lift(view: &mylib_DeviceInfo, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                device_id: Lift::lift(&view.deviceId, &at.field("deviceId"))?,
                name: Lift::lift(&view.name, &at.field("name"))?,
                device_type: Lift::lift(&view.deviceType, &at.field("deviceType"))?,
                address: Lift::lift(&view.address, &at.field("address"))?,
                online: Lift::lift(&view.online, &at.field("online"))?,
            })
        }
    }
}
impl Lower<mylib_DeviceInfo> for crate::api::DeviceInfo {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_DeviceInfo {
        mylib_DeviceInfo {
            deviceId: self.device_id.lower(arena),
            name: self.name.lower(arena),
            deviceType: self.device_type.lower(arena),
            address: self.address.lower(arena),
            online: self.online.lower(arena),
        }
    }
}

/// What `InitializeRequest` found in the configuration.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_Initialized {
    /// How many devices the file lists.
    pub deviceCount: u32,
    /// Milliseconds between two probes of a device.
    pub intervalMs: u32,
}
const _: () = assert!(
    size_of:: < mylib_Initialized > () == 8 && align_of:: < mylib_Initialized > () == 4
);
const _: () = assert!(core::mem::offset_of!(mylib_Initialized, deviceCount) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_Initialized, intervalMs) == 4);
impl Lift<mylib_Initialized> for crate::api::Initialized {
    unsafe fn lift(view: &mylib_Initialized, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                device_count: Lift::lift(&view.deviceCount, &at.field("deviceCount"))?,
                interval_ms: Lift::lift(&view.intervalMs, &at.field("intervalMs"))?,
            })
        }
    }
}
impl Lower<mylib_Initialized> for crate::api::Initialized {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_Initialized {
        mylib_Initialized {
            deviceCount: self.device_count.lower(arena),
            intervalMs: self.interval_ms.lower(arena),
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_VecOfDeviceInfo {
    pub ptr: *const mylib_DeviceInfo,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < mylib_VecOfDeviceInfo > () == 16 && align_of:: < mylib_VecOfDeviceInfo >
    () == 8
);
impl Lower<mylib_VecOfDeviceInfo> for Vec<crate::api::DeviceInfo> {
    fn lower(&self, arena: &mut Arena) -> mylib_VecOfDeviceInfo {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        mylib_VecOfDeviceInfo { ptr, len }
    }
}
impl Lift<mylib_VecOfDeviceInfo> for Vec<crate::api::DeviceInfo> {
    unsafe fn lift(
        view: &mylib_VecOfDeviceInfo,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// The devices that were added, in the order they were given.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_AddedDevices {
    /// One entry for each specification.
    pub devices: mylib_VecOfDeviceInfo,
}
const _: () = assert!(
    size_of:: < mylib_AddedDevices > () == 16 && align_of:: < mylib_AddedDevices > () ==
    8
);
const _: () = assert!(core::mem::offset_of!(mylib_AddedDevices, devices) == 0);
impl Lift<mylib_AddedDevices> for crate::api::AddedDevices {
    unsafe fn lift(view: &mylib_AddedDevices, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                devices: Lift::lift(&view.devices, &at.field("devices"))?,
            })
        }
    }
}
impl Lower<mylib_AddedDevices> for crate::api::AddedDevices {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_AddedDevices {
        mylib_AddedDevices {
            devices: self.devices.lower(arena),
        }
    }
}

/// The sensor data of one device.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_SensorData {
    /// What the sensor measures.
    pub kind: mylib_SensorKind,
    /// The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order.
    pub samples: mylib_Bytes,
    /// When the newest sample was taken; 0 if there is none.
    pub sampledAt: mylib_Timestamp,
}
const _: () = assert!(
    size_of:: < mylib_SensorData > () == 32 && align_of:: < mylib_SensorData > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_SensorData, kind) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_SensorData, samples) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_SensorData, sampledAt) == 24);
impl Lift<mylib_SensorData> for crate::api::SensorData {
    unsafe fn lift(view: &mylib_SensorData, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                kind: Lift::lift(&view.kind, &at.field("kind"))?,
                samples: Lift::lift(&view.samples, &at.field("samples"))?,
                sampled_at: Lift::lift(&view.sampledAt, &at.field("sampledAt"))?,
            })
        }
    }
}
impl Lower<mylib_SensorData> for crate::api::SensorData {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_SensorData {
        mylib_SensorData {
            kind: self.kind.lower(arena),
            samples: self.samples.lower(arena),
            sampledAt: self.sampled_at.lower(arena),
        }
    }
}

/// What a device can do.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_DeviceCapabilities {
    /// Probes sent, probes answered, status changes, alerts raised.
    pub counters: [i32; 4],
    /// When the device was added.
    pub since: mylib_Timestamp,
}
const _: () = assert!(
    size_of:: < mylib_DeviceCapabilities > () == 24 && align_of:: <
    mylib_DeviceCapabilities > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceCapabilities, counters) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceCapabilities, since) == 16);
impl Lift<mylib_DeviceCapabilities> for crate::api::DeviceCapabilities {
    unsafe fn lift(
        view: &mylib_DeviceCapabilities,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                counters: Lift::lift(&view.counters, &at.field("counters"))?,
                since: Lift::lift(&view.since, &at.field("since"))?,
            })
        }
    }
}
impl Lower<mylib_DeviceCapabilities> for crate::api::DeviceCapabilities {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_DeviceCapabilities {
        mylib_DeviceCapabilities {
            counters: self.counters.lower(arena),
            since: self.since.lower(arena),
        }
    }
}

/// One reading of a sensor.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_Reading {
    /// What was measured.
    pub kind: mylib_SensorKind,
    /// The value, in the unit of its kind.
    pub value: f64,
    /// When it was taken.
    pub at: mylib_Timestamp,
}
const _: () = assert!(
    size_of:: < mylib_Reading > () == 24 && align_of:: < mylib_Reading > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_Reading, kind) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_Reading, value) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_Reading, at) == 16);
impl Lift<mylib_Reading> for crate::api::Reading {
    unsafe fn lift(view: &mylib_Reading, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(Self {
                kind: Lift::lift(&view.kind, &at.field("kind"))?,
                value: Lift::lift(&view.value, &at.field("value"))?,
                at: Lift::lift(&view.at, &at.field("at"))?,
            })
        }
    }
}
impl Lower<mylib_Reading> for crate::api::Reading {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_Reading {
        mylib_Reading {
            kind: self.kind.lower(arena),
            value: self.value.lower(arena),
            at: self.at.lower(arena),
        }
    }
}

/// No device has this id.
pub const MYLIB_FLEET_ERROR_NOT_FOUND: i32 = 0;
/// No device has this id.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_FleetError_NotFound {
    /// The id that was asked for.
    pub deviceId: i64,
}
const _: () = assert!(
    size_of:: < mylib_FleetError_NotFound > () == 8 && align_of:: <
    mylib_FleetError_NotFound > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_NotFound, deviceId) == 0);
/// A device of this name exists already.
pub const MYLIB_FLEET_ERROR_DUPLICATE_NAME: i32 = 1;
/// A device of this name exists already.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_FleetError_DuplicateName {
    /// The name that is taken.
    pub name: mylib_Str,
}
const _: () = assert!(
    size_of:: < mylib_FleetError_DuplicateName > () == 16 && align_of:: <
    mylib_FleetError_DuplicateName > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_DuplicateName, name) == 0);
/// The address is not `host` or `host:port`.
pub const MYLIB_FLEET_ERROR_BAD_ADDRESS: i32 = 2;
/// The address is not `host` or `host:port`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_FleetError_BadAddress {
    /// The address as it was given.
    pub address: mylib_Str,
}
const _: () = assert!(
    size_of:: < mylib_FleetError_BadAddress > () == 16 && align_of:: <
    mylib_FleetError_BadAddress > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_BadAddress, address) == 0);
/// The configuration could not be used.
pub const MYLIB_FLEET_ERROR_BAD_CONFIG: i32 = 3;
/// The configuration could not be used.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_FleetError_BadConfig {
    /// The file.
    pub path: mylib_Str,
    /// The line the mistake is in, counted from 1; 0 if the file could not be read at all.
    pub line: u32,
    /// What is wrong.
    pub reason: mylib_Str,
}
const _: () = assert!(
    size_of:: < mylib_FleetError_BadConfig > () == 40 && align_of:: <
    mylib_FleetError_BadConfig > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_BadConfig, path) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_BadConfig, line) == 16);
const _: () = assert!(core::mem::offset_of!(mylib_FleetError_BadConfig, reason) == 24);
/// `InitializeRequest` has not succeeded yet.
pub const MYLIB_FLEET_ERROR_NOT_INITIALIZED: i32 = 4;
/// `InitializeRequest` has succeeded before.
pub const MYLIB_FLEET_ERROR_ALREADY_INITIALIZED: i32 = 5;
/// The data of the variant that `tag` names.
#[repr(C)]
#[derive(Clone, Copy)]
pub union mylib_FleetError_Value {
    pub notFound: mylib_FleetError_NotFound,
    pub duplicateName: mylib_FleetError_DuplicateName,
    pub badAddress: mylib_FleetError_BadAddress,
    pub badConfig: mylib_FleetError_BadConfig,
}
/// Why the monitor could not do what it was asked.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_FleetError {
    /// Which variant this is.
    pub tag: i32,
    /// The data of that variant; nothing if it has none.
    pub value: mylib_FleetError_Value,
}
const _: () = assert!(
    size_of:: < mylib_FleetError > () == 48 && align_of:: < mylib_FleetError > () == 8
);
impl Lower<mylib_FleetError> for crate::api::FleetError {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_FleetError {
        let mut view: mylib_FleetError = unsafe { core::mem::zeroed() };
        match self {
            Self::NotFound { device_id: field_0 } => {
                view.tag = MYLIB_FLEET_ERROR_NOT_FOUND;
                view.value.notFound = mylib_FleetError_NotFound {
                    deviceId: field_0.lower(arena),
                };
            }
            Self::DuplicateName { name: field_0 } => {
                view.tag = MYLIB_FLEET_ERROR_DUPLICATE_NAME;
                view.value.duplicateName = mylib_FleetError_DuplicateName {
                    name: field_0.lower(arena),
                };
            }
            Self::BadAddress { address: field_0 } => {
                view.tag = MYLIB_FLEET_ERROR_BAD_ADDRESS;
                view.value.badAddress = mylib_FleetError_BadAddress {
                    address: field_0.lower(arena),
                };
            }
            Self::BadConfig { path: field_0, line: field_1, reason: field_2 } => {
                view.tag = MYLIB_FLEET_ERROR_BAD_CONFIG;
                view.value.badConfig = mylib_FleetError_BadConfig {
                    path: field_0.lower(arena),
                    line: field_1.lower(arena),
                    reason: field_2.lower(arena),
                };
            }
            Self::NotInitialized { .. } => view.tag = MYLIB_FLEET_ERROR_NOT_INITIALIZED,
            Self::AlreadyInitialized { .. } => {
                view.tag = MYLIB_FLEET_ERROR_ALREADY_INITIALIZED;
            }
        }
        view
    }
}
impl Lift<mylib_FleetError> for crate::api::FleetError {
    unsafe fn lift(view: &mylib_FleetError, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe {
            Ok(
                match view.tag {
                    MYLIB_FLEET_ERROR_NOT_FOUND => {
                        let (view, at) = (&view.value.notFound, &at.field("notFound"));
                        Self::NotFound {
                            device_id: Lift::lift(&view.deviceId, &at.field("deviceId"))?,
                        }
                    }
                    MYLIB_FLEET_ERROR_DUPLICATE_NAME => {
                        let (view, at) = (
                            &view.value.duplicateName,
                            &at.field("duplicateName"),
                        );
                        Self::DuplicateName {
                            name: Lift::lift(&view.name, &at.field("name"))?,
                        }
                    }
                    MYLIB_FLEET_ERROR_BAD_ADDRESS => {
                        let (view, at) = (
                            &view.value.badAddress,
                            &at.field("badAddress"),
                        );
                        Self::BadAddress {
                            address: Lift::lift(&view.address, &at.field("address"))?,
                        }
                    }
                    MYLIB_FLEET_ERROR_BAD_CONFIG => {
                        let (view, at) = (&view.value.badConfig, &at.field("badConfig"));
                        Self::BadConfig {
                            path: Lift::lift(&view.path, &at.field("path"))?,
                            line: Lift::lift(&view.line, &at.field("line"))?,
                            reason: Lift::lift(&view.reason, &at.field("reason"))?,
                        }
                    }
                    MYLIB_FLEET_ERROR_NOT_INITIALIZED => Self::NotInitialized {},
                    MYLIB_FLEET_ERROR_ALREADY_INITIALIZED => Self::AlreadyInitialized {},
                    other => {
                        return Err(
                            at
                                .field("tag")
                                .invalid(
                                    &format!("{other} {}", "is not a variant of FleetError"),
                                ),
                        );
                    }
                },
            )
        }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_VecOfAddDeviceSpec {
    pub ptr: *const mylib_AddDeviceSpec,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < mylib_VecOfAddDeviceSpec > () == 16 && align_of:: <
    mylib_VecOfAddDeviceSpec > () == 8
);
impl Lower<mylib_VecOfAddDeviceSpec> for Vec<crate::api::AddDeviceSpec> {
    fn lower(&self, arena: &mut Arena) -> mylib_VecOfAddDeviceSpec {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        mylib_VecOfAddDeviceSpec {
            ptr,
            len,
        }
    }
}
impl Lift<mylib_VecOfAddDeviceSpec> for Vec<crate::api::AddDeviceSpec> {
    unsafe fn lift(
        view: &mylib_VecOfAddDeviceSpec,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A sequence: `len` items from `ptr` on; `ptr` may be null if `len` is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_VecOfStr {
    pub ptr: *const mylib_Str,
    pub len: usize,
}
const _: () = assert!(
    size_of:: < mylib_VecOfStr > () == 16 && align_of:: < mylib_VecOfStr > () == 8
);
impl Lower<mylib_VecOfStr> for Vec<String> {
    fn lower(&self, arena: &mut Arena) -> mylib_VecOfStr {
        let (ptr, len) = arena.lower_slice(self.as_slice());
        mylib_VecOfStr { ptr, len }
    }
}
impl Lift<mylib_VecOfStr> for Vec<String> {
    unsafe fn lift(view: &mylib_VecOfStr, at: &ArgPath<'_>) -> Result<Self, Fault> {
        unsafe { c::lift_slice(view.ptr, view.len, at) }
    }
}

/// A value that may be missing: `value` means something only if `present` is 1.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_OptionOfReading {
    pub present: u8,
    pub value: mylib_Reading,
}
const _: () = assert!(
    size_of:: < mylib_OptionOfReading > () == 32 && align_of:: < mylib_OptionOfReading >
    () == 8
);
impl Lower<mylib_OptionOfReading> for Option<crate::api::Reading> {
    fn lower(&self, arena: &mut Arena) -> mylib_OptionOfReading {
        match self {
            Some(value) => {
                mylib_OptionOfReading {
                    present: 1,
                    value: value.lower(arena),
                }
            }
            None => unsafe { core::mem::zeroed() }
        }
    }
}
impl Lift<mylib_OptionOfReading> for Option<crate::api::Reading> {
    unsafe fn lift(
        view: &mylib_OptionOfReading,
        at: &ArgPath<'_>,
    ) -> Result<Self, Fault> {
        match view.present {
            0 => Ok(None),
            1 => unsafe { Lift::lift(&view.value, at) }.map(Some),
            _ => Err(at.field("present").invalid("must be 0 or 1")),
        }
    }
}

/// A device answered for the first time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_DeviceDiscovered {
    /// The device's number.
    pub deviceId: i64,
    /// Its name.
    pub name: mylib_Str,
    /// What kind of device it is.
    pub deviceType: mylib_Str,
    /// The address that answered.
    pub address: mylib_Str,
}
const _: () = assert!(
    size_of:: < mylib_DeviceDiscovered > () == 56 && align_of:: < mylib_DeviceDiscovered
    > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceDiscovered, deviceId) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceDiscovered, name) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceDiscovered, deviceType) == 24);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceDiscovered, address) == 40);
impl Lower<mylib_DeviceDiscovered> for crate::api::DeviceDiscovered {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_DeviceDiscovered {
        mylib_DeviceDiscovered {
            deviceId: self.device_id.lower(arena),
            name: self.name.lower(arena),
            deviceType: self.device_type.lower(arena),
            address: self.address.lower(arena),
        }
    }
}

/// A device that had answered stopped answering, or answers again.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_DeviceStatusChanged {
    /// The device's number.
    pub deviceId: i64,
    /// Whether it answers now.
    pub online: u8,
    /// When the probe ended that showed it.
    pub at: mylib_Timestamp,
}
const _: () = assert!(
    size_of:: < mylib_DeviceStatusChanged > () == 24 && align_of:: <
    mylib_DeviceStatusChanged > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceStatusChanged, deviceId) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceStatusChanged, online) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceStatusChanged, at) == 16);
impl Lower<mylib_DeviceStatusChanged> for crate::api::DeviceStatusChanged {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_DeviceStatusChanged {
        mylib_DeviceStatusChanged {
            deviceId: self.device_id.lower(arena),
            online: self.online.lower(arena),
            at: self.at.lower(arena),
        }
    }
}

/// A reading was above the limit of the configuration, and the one before it was not.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_SensorAlert {
    /// The device's number.
    pub deviceId: i64,
    /// What was measured.
    pub kind: mylib_SensorKind,
    /// The reading.
    pub value: f64,
    /// The limit it crossed.
    pub limit: f64,
}
const _: () = assert!(
    size_of:: < mylib_SensorAlert > () == 32 && align_of:: < mylib_SensorAlert > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_SensorAlert, deviceId) == 0);
const _: () = assert!(core::mem::offset_of!(mylib_SensorAlert, kind) == 8);
const _: () = assert!(core::mem::offset_of!(mylib_SensorAlert, value) == 16);
const _: () = assert!(core::mem::offset_of!(mylib_SensorAlert, limit) == 24);
impl Lower<mylib_SensorAlert> for crate::api::SensorAlert {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_SensorAlert {
        mylib_SensorAlert {
            deviceId: self.device_id.lower(arena),
            kind: self.kind.lower(arena),
            value: self.value.lower(arena),
            limit: self.limit.lower(arena),
        }
    }
}

/// Devices were added together.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct mylib_DeviceBatch {
    /// All of them.
    pub devices: mylib_VecOfDeviceInfo,
}
const _: () = assert!(
    size_of:: < mylib_DeviceBatch > () == 16 && align_of:: < mylib_DeviceBatch > () == 8
);
const _: () = assert!(core::mem::offset_of!(mylib_DeviceBatch, devices) == 0);
impl Lower<mylib_DeviceBatch> for crate::api::DeviceBatch {
    #[allow(unused_variables)]
    fn lower(&self, arena: &mut Arena) -> mylib_DeviceBatch {
        mylib_DeviceBatch {
            devices: self.devices.lower(arena),
        }
    }
}

/// It worked.
pub const MYLIB_OK: i32 = 0;
/// The provider's own error; variant and payload are in the error.
pub const MYLIB_PROVIDER: i32 = 1;
/// An argument is not what it has to be; the error names it.
pub const MYLIB_INVALID_ARGUMENT: i32 = -1;
/// The context is unknown, was shut down, or is not of this library.
pub const MYLIB_BAD_CONTEXT: i32 = -2;
/// Nobody answers this request or handles this signal.
pub const MYLIB_NO_PROVIDER: i32 = -3;
/// The deadline passed.
pub const MYLIB_TIMEOUT: i32 = -4;
/// The call was cancelled.
pub const MYLIB_CANCELLED: i32 = -5;
/// A bounded queue is full; try later.
pub const MYLIB_AGAIN: i32 = -6;
/// The instance is shutting down.
pub const MYLIB_SHUTDOWN: i32 = -7;
/// The provider panicked; the instance stays usable.
pub const MYLIB_PANIC: i32 = -8;
/// The call waits for the very thread it was made on.
pub const MYLIB_WOULD_DEADLOCK: i32 = -9;
/// No item of this name.
pub const MYLIB_UNKNOWN_NAME: i32 = -10;
/// The payload does not decode.
pub const MYLIB_MALFORMED: i32 = -11;
/// The header or wrapper was made for another version of this library.
pub const MYLIB_ABI_MISMATCH: i32 = -12;
/// The handle of a subscription is unknown, or it is gone.
pub const MYLIB_BAD_HANDLE: i32 = -13;
/// The library has to be initialized first.
pub const MYLIB_NOT_INITIALIZED: i32 = -14;
/// The library could not be set up; the message has the reason.
pub const MYLIB_SETUP: i32 = -15;
/// More instances, subscriptions or levels of nesting than the stated limit.
pub const MYLIB_LIMIT: i32 = -16;
/// Callbacks run on a thread of the library.
pub const MYLIB_DELIVERY_THREAD: i32 = 0;
/// Callbacks run where mylib_dispatch is called, and nowhere else.
pub const MYLIB_DELIVERY_MANUAL: i32 = 1;
/// The new event is lost for this subscription.
pub const MYLIB_POLICY_DROP_NEWEST: i32 = 0;
/// The event that has waited longest is lost, and the new one waits.
pub const MYLIB_POLICY_DROP_OLDEST: i32 = 1;
/// Only the newest event waits, whatever the capacity.
pub const MYLIB_POLICY_LATEST: i32 = 2;
/// The emitter waits `waitMs` at most for room, but not on a thread of the library; then the new event is lost.
pub const MYLIB_POLICY_WAIT: i32 = 3;
/// A thread that runs providers.
pub const MYLIB_THREAD_PROCESSING: i32 = 0;
/// A thread that runs callbacks.
pub const MYLIB_THREAD_DELIVERY: i32 = 1;
/// A thread that runs the callback of one subscription.
pub const MYLIB_THREAD_ISOLATED: i32 = 2;
/// Something failed.
pub const MYLIB_LOG_ERROR: i32 = 1;
/// Something is wrong, and it goes on.
pub const MYLIB_LOG_WARN: i32 = 2;
/// What a user may want to know.
pub const MYLIB_LOG_INFO: i32 = 3;
/// What an author may want to know.
pub const MYLIB_LOG_DEBUG: i32 = 4;
/// Everything.
pub const MYLIB_LOG_TRACE: i32 = 5;
/// Create a library instance: its own world, with its own threads.
///
/// @param options may be null for the defaults, but then a header of another version is not noticed.
/// @param ctx receives the instance's handle.
///
/// Returns when the library's setup is done and requests and subscriptions work. On failure nothing is left
/// of the instance. May be called any number of times, from any thread.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_createContext(
    options: *const mylib_Options,
    ctx: *mut mylib_Context,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::create_context(&LIBRARY, options, ctx, error) }
}
/// End an instance: new calls are refused, running ones finish or are cancelled (5 s at most), queued events
/// are delivered, both threads end, everything is released.
///
/// After OK no callback runs and no thread of the instance lives. TIMEOUT means that code which cannot be
/// stopped (a provider or a callback that does not return) outlasted the bound: the instance is unreachable,
/// and its threads end when that code returns. PROVIDER, PANIC and CANCELLED tell that the library's own
/// shutdown request failed; the instance is gone all the same. Inside a callback it takes effect at once and
/// does not wait. A second call waits for the first; once it is done, the handle is BAD_CONTEXT.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_shutdown(ctx: mylib_Context) -> mylib_Status {
    c::shutdown(&LIBRARY, ctx)
}
/// Whether `ctx` is a living instance of this library: 1 or 0.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_validContext(ctx: mylib_Context) -> u8 {
    c::valid_context(&LIBRARY, ctx)
}
/// Release an answer or an error that this library handed out. Null does nothing. May be called on any thread,
/// also after the instance was shut down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_free(anything: *const core::ffi::c_void) {
    unsafe { c::free(anything) }
}
/// The error of the last call on this thread that failed, valid until the next one fails here; null if none
/// has. Not to be freed.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_lastError() -> *const mylib_Error {
    c::last_error()
}
/// End a subscription of any event without waiting: the callback may still be running on the delivery thread
/// when this returns, so release what it uses in `destroy`.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_unsubscribe(
    ctx: mylib_Context,
    handle: mylib_Handle,
) -> mylib_Status {
    c::unsubscribe(&LIBRARY, ctx, handle)
}
/// How many events a subscription has lost because the instance's queue was full.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_lost(
    ctx: mylib_Context,
    handle: mylib_Handle,
    count: *mut u64,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::lost(&LIBRARY, ctx, handle, count, error) }
}
/// Cancel an asynchronous call: its provider goes no further, and its callback is called with CANCELLED. Waits for
/// neither, and may be called on any thread, also inside callbacks.
///
/// BAD_HANDLE: there is no such call, or its answer is on its way already and comes to the callback as it is.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_cancel(
    ctx: mylib_Context,
    requestId: mylib_RequestId,
) -> mylib_Status {
    c::cancel(&LIBRARY, ctx, requestId)
}
/// Call `function` once where the callbacks of the instance run, after those that wait there. For wrappers: it may
/// also be called inside the callback of a form that ends with AsyncDirect, to go on from there.
///
/// BAD_CONTEXT or SHUTDOWN: no more callbacks run there, and `function` is not called.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_post(
    ctx: mylib_Context,
    function: mylib_PostFunction,
    userData: *mut core::ffi::c_void,
) -> mylib_Status {
    unsafe { c::post(&LIBRARY, ctx, function, userData) }
}
/// How many asynchronous calls of an instance may be without an answer at once.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_asyncWindow(
    ctx: mylib_Context,
    window: *mut usize,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::async_window(&LIBRARY, ctx, window, error) }
}
/// Of an instance with manual delivery: a file descriptor that is readable while something waits for its
/// callback, for `poll`, `epoll` or a toolkit's main loop. On Windows the handle of an event.
///
/// It belongs to the instance and ends with it: neither read nor close it. INVALID_ARGUMENT if the instance has a
/// delivery thread.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_pollHandle(
    ctx: mylib_Context,
    handle: *mut i64,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::poll_handle(&LIBRARY, ctx, handle, error) }
}
/// Of an instance with manual delivery: call the callbacks of what waits, on this thread: events and answers in
/// the order they came.
///
/// @param max how many calls to make at most; 0: as many as there is something to call for.
/// @param timeoutMs how long to wait if there is nothing yet: milliseconds, 0 for not at all, 0xFFFFFFFF for ever.
/// @param count receives how many calls were made.
///
/// OK also if nothing came in time. One thread at a time: a second one waits. INVALID_ARGUMENT if the instance has a
/// delivery thread, WOULD_DEADLOCK inside a callback of the same instance or a provider.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_dispatch(
    ctx: mylib_Context,
    max: usize,
    timeoutMs: u32,
    count: *mut usize,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::dispatch(&LIBRARY, ctx, max, timeoutMs, count, error) }
}
/// The numbers of an instance. Costs nobody else anything.
///
/// @param stats has its size in its first field; a field that this library does not know is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_stats(
    ctx: mylib_Context,
    stats: *mut mylib_Stats,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::stats(&LIBRARY, ctx, stats, error) }
}
/// The same numbers, and those of each request, event and signal, as a JSON object.
///
/// On success `*json` points to the text, read-only, until it is freed.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_statsJson(
    ctx: mylib_Context,
    json: *mut *const mylib_Str,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { c::stats_json(&LIBRARY, ctx, json, error) }
}
/// Have what the library and its author's code log come to `callback`, if it is of the level `minLevel` or more
/// serious; it is one callback for the whole library. Null brings back stderr, where warnings and errors go, 20
/// lines a second at most.
///
/// When this returns OK, no call of the former callback runs, unless this is called inside of it. TIMEOUT: one
/// still runs after 5 s; the new one is in use all the same.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_setLogCallback(
    minLevel: i32,
    callback: mylib_LogCallback,
    userData: *mut core::ffi::c_void,
) -> mylib_Status {
    unsafe { c::set_log_callback(&LIBRARY, minLevel, callback, userData) }
}
/// The version of the ABI that this library speaks.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_abiVersion() -> u32 {
    rt::ffi::abi::ABI_VERSION
}
/// The library's version and the commit it was built from. Static.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_version() -> *const core::ffi::c_char {
    VERSION.as_ptr().cast()
}
/// The hash of an item's exact shape, or 0 if this library has no such item.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_fingerprint(item: *const core::ffi::c_char) -> u64 {
    unsafe { c::fingerprint(&LIBRARY, item) }
}
/// Whether this library has a request, event or signal of this name: 1 or 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_hasItem(name: *const core::ffi::c_char) -> u8 {
    unsafe { c::has_item(&LIBRARY, name) }
}
/// The whole declaration as JSON. Static.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_getSchema() -> *const core::ffi::c_char {
    SCHEMA.as_ptr().cast()
}
/// The name of a status, for example `TIMEOUT`. Static; never null.
#[must_use]
#[unsafe(no_mangle)]
pub extern "C" fn mylib_statusName(status: mylib_Status) -> *const core::ffi::c_char {
    c::status_name(status)
}

/// Read a YAML file of devices and start to probe them.
///
/// @param configPath The path of the file.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_initializeRequest(
    ctx: mylib_Context,
    configPath: mylib_Str,
    out: *mut *const mylib_Initialized,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_initializeRequestWithin(ctx, 0, configPath, out, error) }
}
/// As mylib_initializeRequest, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_initializeRequestWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    configPath: mylib_Str,
    out: *mut *const mylib_Initialized,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::InitializeRequest {
                    config_path: Lift::lift(&configPath, &ArgPath::root("configPath"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_Initialized>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_initializeRequestAsync. Either `answer` or `error` is null.
pub type mylib_InitializeRequestCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_Initialized,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_initializeRequest, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_initializeRequestAsync(
    ctx: mylib_Context,
    configPath: mylib_Str,
    timeoutMs: u32,
    callback: mylib_InitializeRequestCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_InitializeRequest(
            false,
            ctx,
            configPath,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_initializeRequestAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_initializeRequestAsyncDirect(
    ctx: mylib_Context,
    configPath: mylib_Str,
    timeoutMs: u32,
    callback: mylib_InitializeRequestCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_InitializeRequest(
            true,
            ctx,
            configPath,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_InitializeRequest(
    is_direct: bool,
    ctx: mylib_Context,
    configPath: mylib_Str,
    timeoutMs: u32,
    callback: mylib_InitializeRequestCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::InitializeRequest {
                    config_path: Lift::lift(&configPath, &ArgPath::root("configPath"))?,
                };
                c::call_async::<
                    crate::api::InitializeRequest,
                    mylib_Initialized,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_Initialized>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// Add devices to the fleet; all of them, or none if one is refused.
///
/// @param devices The devices to add.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_addDevice(
    ctx: mylib_Context,
    devices: mylib_VecOfAddDeviceSpec,
    out: *mut *const mylib_AddedDevices,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_addDeviceWithin(ctx, 0, devices, out, error) }
}
/// As mylib_addDevice, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_addDeviceWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    devices: mylib_VecOfAddDeviceSpec,
    out: *mut *const mylib_AddedDevices,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::AddDevice {
                    devices: Lift::lift(&devices, &ArgPath::root("devices"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_AddedDevices>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_addDeviceAsync. Either `answer` or `error` is null.
pub type mylib_AddDeviceCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_AddedDevices,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_addDevice, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_addDeviceAsync(
    ctx: mylib_Context,
    devices: mylib_VecOfAddDeviceSpec,
    timeoutMs: u32,
    callback: mylib_AddDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_AddDevice(
            false,
            ctx,
            devices,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_addDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_addDeviceAsyncDirect(
    ctx: mylib_Context,
    devices: mylib_VecOfAddDeviceSpec,
    timeoutMs: u32,
    callback: mylib_AddDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_AddDevice(
            true,
            ctx,
            devices,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_AddDevice(
    is_direct: bool,
    ctx: mylib_Context,
    devices: mylib_VecOfAddDeviceSpec,
    timeoutMs: u32,
    callback: mylib_AddDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::AddDevice {
                    devices: Lift::lift(&devices, &ArgPath::root("devices"))?,
                };
                c::call_async::<
                    crate::api::AddDevice,
                    mylib_AddedDevices,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_AddedDevices>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// Stop monitoring a device.
///
/// @param deviceId The device's number.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_removeDevice(
    ctx: mylib_Context,
    deviceId: i64,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_removeDeviceWithin(ctx, 0, deviceId, error) }
}
/// As mylib_removeDevice, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_removeDeviceWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::RemoveDevice {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            let () = answer;
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_removeDeviceAsync. `answer` is always null; `error` is null if it worked.
pub type mylib_RemoveDeviceCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const core::ffi::c_void,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_removeDevice, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_removeDeviceAsync(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_RemoveDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_RemoveDevice(
            false,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_removeDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_removeDeviceAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_RemoveDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_RemoveDevice(
            true,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_RemoveDevice(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_RemoveDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::RemoveDevice {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                c::call_async::<
                    crate::api::RemoveDevice,
                    core::ffi::c_void,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |(), to| {
                        to.answer(core::ptr::null());
                        Ok(())
                    },
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// Look one device up.
///
/// @param deviceId The device's number.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDevice(
    ctx: mylib_Context,
    deviceId: i64,
    out: *mut *const mylib_DeviceInfo,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_getDeviceWithin(ctx, 0, deviceId, out, error) }
}
/// As mylib_getDevice, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    out: *mut *const mylib_DeviceInfo,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::GetDevice {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_DeviceInfo>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_getDeviceAsync. Either `answer` or `error` is null.
pub type mylib_GetDeviceCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_DeviceInfo,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_getDevice, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceAsync(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDevice(
            false,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_getDeviceAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDevice(
            true,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_GetDevice(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::GetDevice {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                c::call_async::<
                    crate::api::GetDevice,
                    mylib_DeviceInfo,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_DeviceInfo>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// All devices, by number.
///
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_listDevices(
    ctx: mylib_Context,
    out: *mut *const mylib_VecOfDeviceInfo,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_listDevicesWithin(ctx, 0, out, error) }
}
/// As mylib_listDevices, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_listDevicesWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    out: *mut *const mylib_VecOfDeviceInfo,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::ListDevices;
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_VecOfDeviceInfo>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_listDevicesAsync. Either `answer` or `error` is null.
pub type mylib_ListDevicesCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_VecOfDeviceInfo,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_listDevices, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_listDevicesAsync(
    ctx: mylib_Context,
    timeoutMs: u32,
    callback: mylib_ListDevicesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_ListDevices(false, ctx, timeoutMs, callback, userData, requestId, error)
    }
}
/// As mylib_listDevicesAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_listDevicesAsyncDirect(
    ctx: mylib_Context,
    timeoutMs: u32,
    callback: mylib_ListDevicesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_ListDevices(true, ctx, timeoutMs, callback, userData, requestId, error)
    }
}
unsafe fn begin_ListDevices(
    is_direct: bool,
    ctx: mylib_Context,
    timeoutMs: u32,
    callback: mylib_ListDevicesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::ListDevices;
                c::call_async::<
                    crate::api::ListDevices,
                    mylib_VecOfDeviceInfo,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_VecOfDeviceInfo>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// The recent samples of a device's sensor of one kind.
///
/// @param deviceId The device's number.
/// @param kind Which sensor.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getSensorData(
    ctx: mylib_Context,
    deviceId: i64,
    kind: mylib_SensorKind,
    out: *mut *const mylib_SensorData,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_getSensorDataWithin(ctx, 0, deviceId, kind, out, error) }
}
/// As mylib_getSensorData, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getSensorDataWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    kind: mylib_SensorKind,
    out: *mut *const mylib_SensorData,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::GetSensorData {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                    kind: Lift::lift(&kind, &ArgPath::root("kind"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_SensorData>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_getSensorDataAsync. Either `answer` or `error` is null.
pub type mylib_GetSensorDataCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_SensorData,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_getSensorData, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getSensorDataAsync(
    ctx: mylib_Context,
    deviceId: i64,
    kind: mylib_SensorKind,
    timeoutMs: u32,
    callback: mylib_GetSensorDataCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetSensorData(
            false,
            ctx,
            deviceId,
            kind,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_getSensorDataAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getSensorDataAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    kind: mylib_SensorKind,
    timeoutMs: u32,
    callback: mylib_GetSensorDataCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetSensorData(
            true,
            ctx,
            deviceId,
            kind,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_GetSensorData(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    kind: mylib_SensorKind,
    timeoutMs: u32,
    callback: mylib_GetSensorDataCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::GetSensorData {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                    kind: Lift::lift(&kind, &ArgPath::root("kind"))?,
                };
                c::call_async::<
                    crate::api::GetSensorData,
                    mylib_SensorData,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_SensorData>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// The labels of a device: its kind, its state and those of the configuration.
///
/// @param deviceId The device's number.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceTags(
    ctx: mylib_Context,
    deviceId: i64,
    out: *mut *const mylib_VecOfStr,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_getDeviceTagsWithin(ctx, 0, deviceId, out, error) }
}
/// As mylib_getDeviceTags, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceTagsWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    out: *mut *const mylib_VecOfStr,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::GetDeviceTags {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_VecOfStr>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_getDeviceTagsAsync. Either `answer` or `error` is null.
pub type mylib_GetDeviceTagsCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_VecOfStr,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_getDeviceTags, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceTagsAsync(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceTagsCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDeviceTags(
            false,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_getDeviceTagsAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceTagsAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceTagsCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDeviceTags(
            true,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_GetDeviceTags(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceTagsCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::GetDeviceTags {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                c::call_async::<
                    crate::api::GetDeviceTags,
                    mylib_VecOfStr,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_VecOfStr>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// What the monitor has counted for a device.
///
/// @param deviceId The device's number.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceCapabilities(
    ctx: mylib_Context,
    deviceId: i64,
    out: *mut *const mylib_DeviceCapabilities,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_getDeviceCapabilitiesWithin(ctx, 0, deviceId, out, error) }
}
/// As mylib_getDeviceCapabilities, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceCapabilitiesWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    out: *mut *const mylib_DeviceCapabilities,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::GetDeviceCapabilities {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_DeviceCapabilities>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_getDeviceCapabilitiesAsync. Either `answer` or `error` is null.
pub type mylib_GetDeviceCapabilitiesCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_DeviceCapabilities,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_getDeviceCapabilities, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceCapabilitiesAsync(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCapabilitiesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDeviceCapabilities(
            false,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_getDeviceCapabilitiesAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_getDeviceCapabilitiesAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCapabilitiesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_GetDeviceCapabilities(
            true,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_GetDeviceCapabilities(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_GetDeviceCapabilitiesCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::GetDeviceCapabilities {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                c::call_async::<
                    crate::api::GetDeviceCapabilities,
                    mylib_DeviceCapabilities,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_DeviceCapabilities>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// The newest reading of a device, if it has sent or answered anything yet.
///
/// @param deviceId The device's number.
/// @param out receives the answer, to be released with mylib_free.
///
/// MYLIB_PROVIDER: refused; `payload` of the error is a `const mylib_FleetError *`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_lastReading(
    ctx: mylib_Context,
    deviceId: i64,
    out: *mut *const mylib_OptionOfReading,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe { mylib_lastReadingWithin(ctx, 0, deviceId, out, error) }
}
/// As mylib_lastReading, with a deadline for this call.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_lastReadingWithin(
    ctx: mylib_Context,
    timeoutMs: u32,
    deviceId: i64,
    out: *mut *const mylib_OptionOfReading,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let out = c::out(out, "out")?;
                let request = crate::api::LastReading {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                let answered = LIBRARY
                    .call_then(
                        ctx,
                        request,
                        c::timeout(timeoutMs),
                        |answer| -> Result<(), Fault> {
                            out.set(c::view::<_, mylib_OptionOfReading>(answer)?);
                            Ok(())
                        },
                    );
                Ok(answered.map_err(c::declared::<mylib_FleetError, _>)??)
            },
        )
    }
}
/// What came of mylib_lastReadingAsync. Either `answer` or `error` is null.
pub type mylib_LastReadingCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        requestId: mylib_RequestId,
        answer: *const mylib_OptionOfReading,
        error: *const mylib_Error,
        userData: *mut core::ffi::c_void,
    ),
>;
/// As mylib_lastReading, but returns at once: the answer comes to `callback`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_lastReadingAsync(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_LastReadingCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_LastReading(
            false,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
/// As mylib_lastReadingAsync, but `callback` is called by the thread that has the answer: for wrappers.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_lastReadingAsyncDirect(
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_LastReadingCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        begin_LastReading(
            true,
            ctx,
            deviceId,
            timeoutMs,
            callback,
            userData,
            requestId,
            error,
        )
    }
}
unsafe fn begin_LastReading(
    is_direct: bool,
    ctx: mylib_Context,
    deviceId: i64,
    timeoutMs: u32,
    callback: mylib_LastReadingCallback,
    userData: *mut core::ffi::c_void,
    requestId: *mut mylib_RequestId,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let request = crate::api::LastReading {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                };
                c::call_async::<
                    crate::api::LastReading,
                    mylib_OptionOfReading,
                >(
                    &LIBRARY,
                    is_direct,
                    ctx,
                    request,
                    timeoutMs,
                    callback,
                    userData,
                    requestId,
                    |answer, to| c::show::<_, mylib_OptionOfReading>(&answer, to),
                    c::declared::<mylib_FleetError, _>,
                )
            },
        )
    }
}

/// Called with each DeviceDiscovered. `event` is valid until it returns.
pub type mylib_DeviceDiscoveredCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        event: *const mylib_DeviceDiscovered,
        userData: *mut core::ffi::c_void,
    ),
>;
/// A device answered for the first time.
///
/// Subscribes to DeviceDiscovered. `*handle` is what mylib_offDeviceDiscovered takes; `destroy` and `options` may
/// be null.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_onDeviceDiscovered(
    ctx: mylib_Context,
    callback: mylib_DeviceDiscoveredCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const mylib_SubscribeOptions,
    handle: *mut mylib_Handle,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::on::<
            crate::api::DeviceDiscovered,
            mylib_DeviceDiscovered,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End one subscription of mylib_onDeviceDiscovered: no call of its callback runs after OK.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offDeviceDiscovered(
    ctx: mylib_Context,
    handle: mylib_Handle,
) -> mylib_Status {
    c::off::<crate::api::DeviceDiscovered>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of mylib_onDeviceDiscovered of this instance, as mylib_offDeviceDiscovered does.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offAllDeviceDiscovered(ctx: mylib_Context) -> mylib_Status {
    c::off_all::<crate::api::DeviceDiscovered>(&LIBRARY, ctx)
}

/// Called with each DeviceStatusChanged. `event` is valid until it returns.
pub type mylib_DeviceStatusChangedCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        event: *const mylib_DeviceStatusChanged,
        userData: *mut core::ffi::c_void,
    ),
>;
/// A device that had answered stopped answering, or answers again.
///
/// Subscribes to DeviceStatusChanged. `*handle` is what mylib_offDeviceStatusChanged takes; `destroy` and `options`
/// may be null.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_onDeviceStatusChanged(
    ctx: mylib_Context,
    callback: mylib_DeviceStatusChangedCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const mylib_SubscribeOptions,
    handle: *mut mylib_Handle,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::on::<
            crate::api::DeviceStatusChanged,
            mylib_DeviceStatusChanged,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End one subscription of mylib_onDeviceStatusChanged: no call of its callback runs after OK.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offDeviceStatusChanged(
    ctx: mylib_Context,
    handle: mylib_Handle,
) -> mylib_Status {
    c::off::<crate::api::DeviceStatusChanged>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of mylib_onDeviceStatusChanged of this instance, as mylib_offDeviceStatusChanged does.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offAllDeviceStatusChanged(ctx: mylib_Context) -> mylib_Status {
    c::off_all::<crate::api::DeviceStatusChanged>(&LIBRARY, ctx)
}

/// Called with each SensorAlert. `event` is valid until it returns.
pub type mylib_SensorAlertCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        event: *const mylib_SensorAlert,
        userData: *mut core::ffi::c_void,
    ),
>;
/// A reading was above the limit of the configuration, and the one before it was not.
///
/// Subscribes to SensorAlert. `*handle` is what mylib_offSensorAlert takes; `destroy` and `options` may be null.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_onSensorAlert(
    ctx: mylib_Context,
    callback: mylib_SensorAlertCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const mylib_SubscribeOptions,
    handle: *mut mylib_Handle,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::on::<
            crate::api::SensorAlert,
            mylib_SensorAlert,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End one subscription of mylib_onSensorAlert: no call of its callback runs after OK.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offSensorAlert(
    ctx: mylib_Context,
    handle: mylib_Handle,
) -> mylib_Status {
    c::off::<crate::api::SensorAlert>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of mylib_onSensorAlert of this instance, as mylib_offSensorAlert does.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offAllSensorAlert(ctx: mylib_Context) -> mylib_Status {
    c::off_all::<crate::api::SensorAlert>(&LIBRARY, ctx)
}

/// Called with each DeviceBatch. `event` is valid until it returns.
pub type mylib_DeviceBatchCallback = Option<
    unsafe extern "C" fn(
        ctx: mylib_Context,
        event: *const mylib_DeviceBatch,
        userData: *mut core::ffi::c_void,
    ),
>;
/// Devices were added together.
///
/// Subscribes to DeviceBatch. `*handle` is what mylib_offDeviceBatch takes; `destroy` and `options` may be null.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_onDeviceBatch(
    ctx: mylib_Context,
    callback: mylib_DeviceBatchCallback,
    userData: *mut core::ffi::c_void,
    destroy: Option<unsafe extern "C" fn(userData: *mut core::ffi::c_void)>,
    options: *const mylib_SubscribeOptions,
    handle: *mut mylib_Handle,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::on::<
            crate::api::DeviceBatch,
            mylib_DeviceBatch,
        >(&LIBRARY, ctx, callback, userData, destroy, options, handle, error)
    }
}
/// End one subscription of mylib_onDeviceBatch: no call of its callback runs after OK.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offDeviceBatch(
    ctx: mylib_Context,
    handle: mylib_Handle,
) -> mylib_Status {
    c::off::<crate::api::DeviceBatch>(&LIBRARY, ctx, handle)
}
/// End all subscriptions of mylib_onDeviceBatch of this instance, as mylib_offDeviceBatch does.
#[unsafe(no_mangle)]
pub extern "C" fn mylib_offAllDeviceBatch(ctx: mylib_Context) -> mylib_Status {
    c::off_all::<crate::api::DeviceBatch>(&LIBRARY, ctx)
}

/// A sensor pushes a reading into the monitor.
///
/// @param deviceId The device's number.
/// @param kind What was measured.
/// @param value The value, in the unit of its kind.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mylib_ingestReading(
    ctx: mylib_Context,
    deviceId: i64,
    kind: mylib_SensorKind,
    value: f64,
    error: *mut *const mylib_Error,
) -> mylib_Status {
    unsafe {
        c::boundary(
            error,
            || {
                let signal = crate::api::IngestReading {
                    device_id: Lift::lift(&deviceId, &ArgPath::root("deviceId"))?,
                    kind: Lift::lift(&kind, &ArgPath::root("kind"))?,
                    value: Lift::lift(&value, &ArgPath::root("value"))?,
                };
                LIBRARY.signal(ctx, signal)?;
                Ok(())
            },
        )
    }
}
