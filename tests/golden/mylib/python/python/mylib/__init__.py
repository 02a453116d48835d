"""A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.

Mylib is the library: `with Mylib() as lib:` has a context until the block ends.

Its methods are the requests, such as `initialize_request`; with `_async` behind the name they are awaited.

`on_device_discovered` and its like call a function with each event, `off_device_discovered` ends that.

All errors derive from MylibError.
"""

# The compiled part first: the others use it, and it looks for them only when it is called.
try:
    from . import _native
except ImportError as error:
    if "subinterpreters" not in str(error):
        raise
    raise ImportError(
        "mylib works in the main interpreter only, and this is a sub-interpreter: import it in the main one, and use "
        "threads or processes in place of sub-interpreters (with mod_wsgi: WSGIApplicationGroup %{GLOBAL})",
        name=__name__,
    ) from None

_native.check_made_for(
    "InitializeRequest=e2dc5fada1f0e3f4;"
    "AddDevice=01430ae6248a7dc9;"
    "RemoveDevice=cd87df7dbeab0999;"
    "GetDevice=f61f1278e1e607b0;"
    "ListDevices=b83b87753cc48855;"
    "GetSensorData=67dc532bdf545dde;"
    "GetDeviceTags=e49b905f2b536950;"
    "GetDeviceCapabilities=8442356fe8ae69e8;"
    "LastReading=84d206b242748e29;"
    "DeviceDiscovered=1b94a30d9cc7eb5b;"
    "DeviceStatusChanged=1db8823d6bc5a9db;"
    "SensorAlert=4faf81e2d02643ab;"
    "DeviceBatch=3099cd5da127edb9;"
    "IngestReading=2a8f302507ccb673;"
)

from ._native import (
    Mylib,
    MylibStats,
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
from ._events import Events, Lost
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
    "MylibStats",
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
    "Events",
    "Lost",
]

del _native
