"""A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees."""

# The compiled part first: the others use it, and it looks for them only when it is called.
from . import _native
from ._native import (
    Mylib,
    Subscription,
    AddDeviceSpec,
    DeviceInfo,
    Initialized,
    AddedDevices,
    SensorData,
    DeviceCapabilities,
    Reading,
    DeviceDiscovered,
    DeviceStatusChanged,
    SensorAlert,
    DeviceBatch,
)
from ._errors import (
    MylibError,
    AbiMismatch,
    BadArgument,
    BadArgumentRange,
    BadArgumentType,
    BadArgumentValue,
    BadHandle,
    Busy,
    Cancelled,
    Closed,
    Inexpressible,
    LimitReached,
    NotInitialized,
    NotProvided,
    Panicked,
    ProviderError,
    SetupFailed,
    Timeout,
    WouldDeadlock,
    FleetError,
)
from ._types import (
    SensorKind,
    Timestamp,
)

__version__ = Mylib.version()

__all__ = [
    "Mylib",
    "Subscription",
    "AddDeviceSpec",
    "DeviceInfo",
    "Initialized",
    "AddedDevices",
    "SensorData",
    "DeviceCapabilities",
    "Reading",
    "DeviceDiscovered",
    "DeviceStatusChanged",
    "SensorAlert",
    "DeviceBatch",
    "SensorKind",
    "Timestamp",
    "MylibError",
    "AbiMismatch",
    "BadArgument",
    "BadArgumentRange",
    "BadArgumentType",
    "BadArgumentValue",
    "BadHandle",
    "Busy",
    "Cancelled",
    "Closed",
    "Inexpressible",
    "LimitReached",
    "NotInitialized",
    "NotProvided",
    "Panicked",
    "ProviderError",
    "SetupFailed",
    "Timeout",
    "WouldDeadlock",
    "FleetError",
]

del _native
