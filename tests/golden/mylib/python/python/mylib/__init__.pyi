"""A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.

Mylib is the library: `with Mylib() as lib:` has a context until the block ends.

Its methods are the requests, such as `initialize_request`; with `_async` behind the name they are awaited.

`on_device_discovered` and its like call a function with each event, `off_device_discovered` ends that.

All errors derive from MylibError.
"""

import asyncio as _asyncio
import builtins
import datetime as _datetime
import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass as _dataclass
from types import GenericAlias, TracebackType
from typing import Any, ClassVar, Final, Generic, NewType, Self, TypeAlias, TypeVar, final, overload
from typing import Literal as _Literal, NamedTuple as _NamedTuple, SupportsIndex as _SupportsIndex

from typing_extensions import Buffer, ParamSpec

_P = ParamSpec("_P")
_R = TypeVar("_R")
_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_N_co = TypeVar("_N_co", bound=float, covariant=True)

__version__: str
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

class SensorKind(enum.IntEnum):
    """What a sensor measures."""
    LATENCY = 0
    """Round-trip time of the last probe, in milliseconds."""
    TEMPERATURE = 1
    """Degrees Celsius."""
    LOAD = 2
    """Per cent of full load."""

Timestamp = NewType("Timestamp", int)
"""A moment, in milliseconds since 1970-01-01 00:00 UTC."""

@final
class AddDeviceSpec:
    """A device to be monitored."""
    __match_args__: Final = ("name", "device_type", "address")
    def __new__(cls, name: str, device_type: str, address: str) -> Self: ...
    @property
    def name(self) -> str:
        """The name people know it by; unique in the fleet."""
    @property
    def device_type(self) -> str:
        """What kind of device it is: `router`, `camera`, and so on."""
    @property
    def address(self) -> str:
        """`host` or `host:port`; without a port the default of the configuration is probed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, name: str = ..., device_type: str = ..., address: str = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> AddDeviceSpec:
        """The reverse of `to_dict`."""

@final
class DeviceInfo:
    """One monitored device."""
    __match_args__: Final = ("device_id", "name", "device_type", "address", "online")
    def __new__(cls, device_id: int, name: str, device_type: str, address: str, online: bool) -> Self: ...
    @property
    def device_id(self) -> int:
        """Its number, given by the monitor and never used twice."""
    @property
    def name(self) -> str:
        """The name people know it by."""
    @property
    def device_type(self) -> str:
        """What kind of device it is."""
    @property
    def address(self) -> str:
        """The address that is probed, `host:port`."""
    @property
    def online(self) -> bool:
        """Whether the last probe was answered."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, device_id: int = ..., name: str = ..., device_type: str = ..., address: str = ..., online: bool = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeviceInfo:
        """The reverse of `to_dict`."""

@final
class Initialized:
    """What `InitializeRequest` found in the configuration."""
    __match_args__: Final = ("device_count", "interval_ms")
    def __new__(cls, device_count: int, interval_ms: int) -> Self: ...
    @property
    def device_count(self) -> int:
        """How many devices the file lists."""
    @property
    def interval_ms(self) -> int:
        """Milliseconds between two probes of a device."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, device_count: int = ..., interval_ms: int = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Initialized:
        """The reverse of `to_dict`."""

@final
class AddedDevices:
    """The devices that were added, in the order they were given."""
    __match_args__: Final = ("devices",)
    def __new__(cls, devices: Sequence[DeviceInfo]) -> Self: ...
    @property
    def devices(self) -> list[DeviceInfo]:
        """One entry for each specification."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, devices: Sequence[DeviceInfo] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> AddedDevices:
        """The reverse of `to_dict`."""

@final
class SensorData:
    """The sensor data of one device."""
    __match_args__: Final = ("kind", "samples", "sampled_at")
    def __new__(cls, kind: SensorKind | int, samples: Buffer, sampled_at: Timestamp) -> Self: ...
    @property
    def kind(self) -> SensorKind:
        """What the sensor measures."""
    @property
    def samples(self) -> bytes:
        """The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order."""
    @property
    def sampled_at(self) -> Timestamp:
        """When the newest sample was taken; 0 if there is none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, kind: SensorKind | int = ..., samples: Buffer = ..., sampled_at: Timestamp = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> SensorData:
        """The reverse of `to_dict`."""

@final
class DeviceCapabilities:
    """What a device can do."""
    __match_args__: Final = ("counters", "since")
    def __new__(cls, counters: Sequence[int], since: Timestamp) -> Self: ...
    @property
    def counters(self) -> tuple[int, int, int, int]:
        """Probes sent, probes answered, status changes, alerts raised."""
    @property
    def since(self) -> Timestamp:
        """When the device was added."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, counters: Sequence[int] = ..., since: Timestamp = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeviceCapabilities:
        """The reverse of `to_dict`."""

@final
class Reading:
    """One reading of a sensor."""
    __match_args__: Final = ("kind", "value", "at")
    def __new__(cls, kind: SensorKind | int, value: float, at: Timestamp) -> Self: ...
    @property
    def kind(self) -> SensorKind:
        """What was measured."""
    @property
    def value(self) -> float:
        """The value, in the unit of its kind."""
    @property
    def at(self) -> Timestamp:
        """When it was taken."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, kind: SensorKind | int = ..., value: float = ..., at: Timestamp = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Reading:
        """The reverse of `to_dict`."""

@final
class DeviceDiscovered:
    """A device answered for the first time."""
    __match_args__: Final = ("device_id", "name", "device_type", "address")
    def __new__(cls, device_id: int, name: str, device_type: str, address: str) -> Self: ...
    @property
    def device_id(self) -> int:
        """The device's number."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def device_type(self) -> str:
        """What kind of device it is."""
    @property
    def address(self) -> str:
        """The address that answered."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, device_id: int = ..., name: str = ..., device_type: str = ..., address: str = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeviceDiscovered:
        """The reverse of `to_dict`."""

@final
class DeviceStatusChanged:
    """A device that had answered stopped answering, or answers again."""
    __match_args__: Final = ("device_id", "online", "at")
    def __new__(cls, device_id: int, online: bool, at: Timestamp) -> Self: ...
    @property
    def device_id(self) -> int:
        """The device's number."""
    @property
    def online(self) -> bool:
        """Whether it answers now."""
    @property
    def at(self) -> Timestamp:
        """When the probe ended that showed it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, device_id: int = ..., online: bool = ..., at: Timestamp = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeviceStatusChanged:
        """The reverse of `to_dict`."""

@final
class SensorAlert:
    """A reading was above the limit of the configuration, and the one before it was not."""
    __match_args__: Final = ("device_id", "kind", "value", "limit")
    def __new__(cls, device_id: int, kind: SensorKind | int, value: float, limit: float) -> Self: ...
    @property
    def device_id(self) -> int:
        """The device's number."""
    @property
    def kind(self) -> SensorKind:
        """What was measured."""
    @property
    def value(self) -> float:
        """The reading."""
    @property
    def limit(self) -> float:
        """The limit it crossed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, device_id: int = ..., kind: SensorKind | int = ..., value: float = ..., limit: float = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> SensorAlert:
        """The reverse of `to_dict`."""

@final
class DeviceBatch:
    """Devices were added together."""
    __match_args__: Final = ("devices",)
    def __new__(cls, devices: Sequence[DeviceInfo]) -> Self: ...
    @property
    def devices(self) -> list[DeviceInfo]:
        """All of them."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, devices: Sequence[DeviceInfo] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeviceBatch:
        """The reverse of `to_dict`."""

@final
class _Numbers(Sequence[_N_co]):
    """Numbers of one size, which cannot change: a sequence that offers its memory, so that `numpy.asarray` makes no copy.

    It equals lists and tuples of the same numbers. A slice is of the same kind; `list()` or `tolist()` makes a list.
    """
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, key: _SupportsIndex, /) -> _N_co: ...
    @overload
    def __getitem__(self, key: builtins.slice, /) -> _Numbers[_N_co]: ...
    def __add__(self, other: Sequence[_T], /) -> list[_N_co | _T]: ...
    def __radd__(self, other: Sequence[_T], /) -> list[_T | _N_co]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Sequence[float], /) -> bool: ...
    def __le__(self, other: Sequence[float], /) -> bool: ...
    def __gt__(self, other: Sequence[float], /) -> bool: ...
    def __ge__(self, other: Sequence[float], /) -> bool: ...
    def __hash__(self) -> int: ...
    def __buffer__(self, flags: int, /) -> builtins.memoryview: ...
    def tolist(self) -> list[_N_co]:
        """The numbers as a list."""

class MylibStats(_NamedTuple):
    """The numbers of a context since it was created."""

    requests: int
    """Requests made, from outside and inside."""
    requests_in_flight: int
    """Requests without an answer yet."""
    requests_abandoned: int
    """Requests whose caller went before the answer came."""
    signals: int
    """Signals sent."""
    events: int
    """Events emitted to those who listen now; forgotten with the last listener of an event."""
    async_in_flight: int
    """Awaited requests without an answer yet."""
    events_queued: int
    """Events that wait for callbacks."""
    events_high_water: int
    """The most that have ever waited."""
    delivered: int
    """Callbacks called with an event."""
    completed: int
    """Answers handed to callbacks."""
    lost_full: int
    """Events lost for a subscription because a queue was full."""
    lost_shutdown: int
    """Events lost for a subscription because a shutdown could not wait for their delivery."""
    lost_depth: int
    """Events lost for a subscription because they were nested too deep."""
    callback_panics: int
    """Callbacks that panicked."""
    subscriptions: int
    """Subscriptions that there are."""

class Mylib:
    """A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees."""
    def __new__(cls) -> Self: ...
    def create_context(
        self,
        *,
        deadline: float | None = None,
        event_capacity: int | None = None,
        async_window: int | None = None,
        delivery: _Literal["thread", "manual"] | None = None,
        shared_threads: bool = False,
        on_thread_start: Callable[[_Literal["processing", "delivery", "isolated"]], object] | None = None,
        on_thread_stop: Callable[[_Literal["processing", "delivery", "isolated"]], object] | None = None,
    ) -> Self:
        """Create the context, and return this object. When it returns, requests and subscriptions work.

        deadline: seconds that a request may take unless its call says otherwise; `math.inf` for no limit.
        event_capacity: how many events may wait for callbacks before the newest are lost; 65,536 by default.
        async_window: how many awaited requests may be in flight, 1,024 by default; more wait for their turn.
        delivery: who runs callbacks: a thread of the library, or whoever calls `dispatch`.
        shared_threads: use the same threads as all other contexts that say so.
        on_thread_start: called on each thread that starts for this context, with what it is for.
        on_thread_stop: called on each of these threads when it ends, with the same.
        """
    createContext = create_context
    async def create_context_async(
        self,
        *,
        deadline: float | None = None,
        event_capacity: int | None = None,
        async_window: int | None = None,
        delivery: _Literal["thread", "manual"] | None = None,
        shared_threads: bool = False,
        on_thread_start: Callable[[_Literal["processing", "delivery", "isolated"]], object] | None = None,
        on_thread_stop: Callable[[_Literal["processing", "delivery", "isolated"]], object] | None = None,
    ) -> Self:
        """The same as `create_context`, to be awaited: the event loop goes on meanwhile."""
    def close(self) -> None:
        """End the context; does nothing if there is none."""
    def shutdown(self) -> None:
        """The same as `close`."""
    async def aclose(self) -> None:
        """The same as `close`, to be awaited: the event loop goes on meanwhile, and so do callbacks that run in it."""
    @property
    def ctx(self) -> int:
        """The number of the context, 0 if there is none."""
    def valid_context(self) -> bool:
        """Whether the library knows the context."""
    def dispatch(self, max: int | None = None, *, timeout: float | None = None) -> int:
        """Run the callbacks that are due, on this thread, and return how many ran. For `delivery='manual'` only.

        max: how many at most; None for all.
        timeout: for how many seconds to wait for the first one, `math.inf` without end; None does not wait.
        """
    def poll_handle(self) -> int:
        """A descriptor that is readable while there is something to `dispatch`. Do not read or close it."""
    def stats(self) -> MylibStats:
        """The numbers of this context: requests, events, what waits and what was lost."""
    def stats_json(self) -> str:
        """The same, and the numbers of each request, event and signal, as JSON."""
    @staticmethod
    def version() -> str:
        """The version of the library."""
    @staticmethod
    def get_schema() -> str:
        """The declaration of the whole library, as JSON."""
    @staticmethod
    def has(name: str) -> bool:
        """Whether the library has a request, event or signal of this name, as the declaration spells it."""
    def __bool__(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: type[BaseException] | None = ..., exc: BaseException | None = ..., traceback: TracebackType | None = ..., /) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type: type[BaseException] | None = ..., exc: BaseException | None = ..., traceback: TracebackType | None = ..., /) -> None: ...
    def initialize_request(self, config_path: str, *, timeout: float | None = None) -> Initialized:
        """Read a YAML file of devices and start to probe them.

        config_path: The path of the file.

        Raises a variant of FleetError if the provider refuses.
        """
    def initialize_request_async(self, config_path: str, *, timeout: float | None = None) -> _asyncio.Future[Initialized]:
        """The same as `initialize_request`, to be awaited. To cancel that cancels the request."""
    def add_device(self, devices: Sequence[AddDeviceSpec], *, timeout: float | None = None) -> AddedDevices:
        """Add devices to the fleet; all of them, or none if one is refused.

        devices: The devices to add.

        Raises a variant of FleetError if the provider refuses.
        """
    def add_device_async(self, devices: Sequence[AddDeviceSpec], *, timeout: float | None = None) -> _asyncio.Future[AddedDevices]:
        """The same as `add_device`, to be awaited. To cancel that cancels the request."""
    def remove_device(self, device_id: int, *, timeout: float | None = None) -> None:
        """Stop monitoring a device.

        device_id: The device's number.

        Raises a variant of FleetError if the provider refuses.
        """
    def remove_device_async(self, device_id: int, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `remove_device`, to be awaited. To cancel that cancels the request."""
    def get_device(self, device_id: int, *, timeout: float | None = None) -> DeviceInfo:
        """Look one device up.

        device_id: The device's number.

        Raises a variant of FleetError if the provider refuses.
        """
    def get_device_async(self, device_id: int, *, timeout: float | None = None) -> _asyncio.Future[DeviceInfo]:
        """The same as `get_device`, to be awaited. To cancel that cancels the request."""
    def list_devices(self, *, timeout: float | None = None) -> list[DeviceInfo]:
        """All devices, by number.

        Raises a variant of FleetError if the provider refuses.
        """
    def list_devices_async(self, *, timeout: float | None = None) -> _asyncio.Future[list[DeviceInfo]]:
        """The same as `list_devices`, to be awaited. To cancel that cancels the request."""
    def get_sensor_data(self, device_id: int, kind: SensorKind | int, *, timeout: float | None = None) -> SensorData:
        """The recent samples of a device's sensor of one kind.

        device_id: The device's number.
        kind: Which sensor.

        Raises a variant of FleetError if the provider refuses.
        """
    def get_sensor_data_async(self, device_id: int, kind: SensorKind | int, *, timeout: float | None = None) -> _asyncio.Future[SensorData]:
        """The same as `get_sensor_data`, to be awaited. To cancel that cancels the request."""
    def get_device_tags(self, device_id: int, *, timeout: float | None = None) -> list[str]:
        """The labels of a device: its kind, its state and those of the configuration.

        device_id: The device's number.

        Raises a variant of FleetError if the provider refuses.
        """
    def get_device_tags_async(self, device_id: int, *, timeout: float | None = None) -> _asyncio.Future[list[str]]:
        """The same as `get_device_tags`, to be awaited. To cancel that cancels the request."""
    def get_device_capabilities(self, device_id: int, *, timeout: float | None = None) -> DeviceCapabilities:
        """What the monitor has counted for a device.

        device_id: The device's number.

        Raises a variant of FleetError if the provider refuses.
        """
    def get_device_capabilities_async(self, device_id: int, *, timeout: float | None = None) -> _asyncio.Future[DeviceCapabilities]:
        """The same as `get_device_capabilities`, to be awaited. To cancel that cancels the request."""
    def last_reading(self, device_id: int, *, timeout: float | None = None) -> Reading | None:
        """The newest reading of a device, if it has sent or answered anything yet.

        device_id: The device's number.

        Raises a variant of FleetError if the provider refuses.
        """
    def last_reading_async(self, device_id: int, *, timeout: float | None = None) -> _asyncio.Future[Reading | None]:
        """The same as `last_reading`, to be awaited. To cancel that cancels the request."""
    def ingest_reading(self, device_id: int, kind: SensorKind | int, value: float) -> None:
        """A sensor pushes a reading into the monitor.

        device_id: The device's number.
        kind: What was measured.
        value: The value, in the unit of its kind.
        """
    @overload
    def on_device_discovered(
        self,
        callback: Callable[[Self, DeviceDiscovered], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, DeviceDiscovered], _R]:
        """Call `callback(owner, event)` with each DeviceDiscovered from now on; `owner` is this object.

        Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
        thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine
        function gets an event when it has done with the one before. A coroutine that runs when the subscription is closed
        is not interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the
        task in which coroutines run ends the subscription, and so does closing the loop.

        capacity: how many events may wait for this callback; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        isolated: give the callback a thread of its own, so that it delays no other.
        on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
        loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
        weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
        """
    @overload
    def on_device_discovered(
        self,
        callback: None = None,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Callable[[Callable[[Self, DeviceDiscovered], _R]], Subscription[[Self, DeviceDiscovered], _R]]: ...
    @overload
    def device_discovered_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[DeviceDiscovered]:
        """What comes of DeviceDiscovered from now on, to be iterated over: `async for event in lib.device_discovered_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def device_discovered_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[DeviceDiscovered | Lost]: ...
    def off_device_discovered(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to DeviceDiscovered, all subscriptions of a function, or with None all there are."""
    @overload
    def on_device_status_changed(
        self,
        callback: Callable[[Self, DeviceStatusChanged], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, DeviceStatusChanged], _R]:
        """Call `callback(owner, event)` with each DeviceStatusChanged from now on; `owner` is this object.

        Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
        thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine
        function gets an event when it has done with the one before. A coroutine that runs when the subscription is closed
        is not interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the
        task in which coroutines run ends the subscription, and so does closing the loop.

        capacity: how many events may wait for this callback; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        isolated: give the callback a thread of its own, so that it delays no other.
        on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
        loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
        weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
        """
    @overload
    def on_device_status_changed(
        self,
        callback: None = None,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Callable[[Callable[[Self, DeviceStatusChanged], _R]], Subscription[[Self, DeviceStatusChanged], _R]]: ...
    @overload
    def device_status_changed_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[DeviceStatusChanged]:
        """What comes of DeviceStatusChanged from now on, to be iterated over: `async for event in lib.device_status_changed_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def device_status_changed_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[DeviceStatusChanged | Lost]: ...
    def off_device_status_changed(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to DeviceStatusChanged, all subscriptions of a function, or with None all there are."""
    @overload
    def on_sensor_alert(
        self,
        callback: Callable[[Self, SensorAlert], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, SensorAlert], _R]:
        """Call `callback(owner, event)` with each SensorAlert from now on; `owner` is this object.

        Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
        thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine
        function gets an event when it has done with the one before. A coroutine that runs when the subscription is closed
        is not interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the
        task in which coroutines run ends the subscription, and so does closing the loop.

        capacity: how many events may wait for this callback; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        isolated: give the callback a thread of its own, so that it delays no other.
        on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
        loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
        weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
        """
    @overload
    def on_sensor_alert(
        self,
        callback: None = None,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Callable[[Callable[[Self, SensorAlert], _R]], Subscription[[Self, SensorAlert], _R]]: ...
    @overload
    def sensor_alert_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[SensorAlert]:
        """What comes of SensorAlert from now on, to be iterated over: `async for event in lib.sensor_alert_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def sensor_alert_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[SensorAlert | Lost]: ...
    def off_sensor_alert(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to SensorAlert, all subscriptions of a function, or with None all there are."""
    @overload
    def on_device_batch(
        self,
        callback: Callable[[Self, DeviceBatch], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, DeviceBatch], _R]:
        """Call `callback(owner, event)` with each DeviceBatch from now on; `owner` is this object.

        Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
        thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine
        function gets an event when it has done with the one before. A coroutine that runs when the subscription is closed
        is not interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the
        task in which coroutines run ends the subscription, and so does closing the loop.

        capacity: how many events may wait for this callback; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        isolated: give the callback a thread of its own, so that it delays no other.
        on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
        loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
        weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
        """
    @overload
    def on_device_batch(
        self,
        callback: None = None,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Callable[[Callable[[Self, DeviceBatch], _R]], Subscription[[Self, DeviceBatch], _R]]: ...
    @overload
    def device_batch_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[DeviceBatch]:
        """What comes of DeviceBatch from now on, to be iterated over: `async for event in lib.device_batch_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def device_batch_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[DeviceBatch | Lost]: ...
    def off_device_batch(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to DeviceBatch, all subscriptions of a function, or with None all there are."""

@final
@_dataclass(frozen=True)
class Lost:
    """In the place of events that an iterator has lost."""

    count: int
    """How many they were."""

class Events(Generic[_T_co]):
    """What comes of an event, to be iterated over with `async for`, by one task at a time.

    It ends when it is closed, at the end of an `async with` block, when nothing refers to it any more, and when the
    context ends, after what was emitted before. It keeps the object whose events these are.
    """
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _T_co: ...
    def close(self) -> None:
        """End it. What waits is dropped. Closing twice does nothing."""
    async def aclose(self) -> None:
        """The same as `close`, for `contextlib.aclosing`."""
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type: type[BaseException] | None = ..., exc: BaseException | None = ..., traceback: TracebackType | None = ..., /) -> None: ...
    @property
    def closed(self) -> bool:
        """Whether it has ended."""
    @property
    def lost(self) -> int:
        """How many events it has lost: as many waited as may, or Python has no equal for them."""

@final
class Subscription(Generic[_P, _R]):
    """A callback's subscription to an event.

    It ends with `close()`, at the end of a `with` block, or with the instance; the callback is kept alive exactly as
    long, and with a method its object, unless it is subscribed with `weak=True`. Until then the subscription can be called like the function it was made of.
    """
    def close(self) -> None:
        """End the subscription. When this returns, the callback does not run and will not."""
    @property
    def closed(self) -> bool:
        """Whether the subscription has ended."""
    @property
    def lost(self) -> int:
        """How many events this subscription lost: the queue of its instance was full, or Python has no equal for them."""
    @property
    def __wrapped__(self) -> Callable[_P, _R]:
        """The function that is called with each event."""
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: type[BaseException] | None = ..., exc: BaseException | None = ..., traceback: TracebackType | None = ..., /) -> None: ...

class MylibError(Exception):
    """The base of all errors of mylib."""

    status: int
    """The number of the status, the same in every language."""
    status_name: str
    """The name of the status."""

class ProviderError(MylibError):
    """The provider refused the request. Declared errors are classes of their own, below this one."""

    variant: int
    """The number of the variant of a declared error, else -1."""
    variant_name: str | None
    """The name of the variant, as declared, or None."""

class BadArgument(MylibError):
    """An argument is not what it has to be."""

    argument: str | None
    """Which one: a path such as ``devices[3].name``, or None."""

class BadArgumentType(BadArgument, TypeError):
    """An argument is of the wrong type, or missing."""

class BadArgumentValue(BadArgument, ValueError):
    """An argument is of the right type and still not right."""

class BadArgumentRange(BadArgument, OverflowError):
    """A number is out of the range of its type."""

class Closed(MylibError):
    """There is no context, or it is being shut down."""

class NotProvided(MylibError):
    """Nothing in the library answers this request or handles this signal."""

class Timeout(MylibError, TimeoutError):
    """The deadline passed. Of a request: it was cancelled."""

class Cancelled(MylibError):
    """The request was cancelled."""

class Busy(MylibError):
    """A bounded queue is full; try later."""

class Panicked(MylibError):
    """The library's code panicked; the context stays usable."""

class WouldDeadlock(MylibError):
    """The call would wait for the very thread that made it."""

class AbiMismatch(MylibError):
    """The package was made for another version of the library."""

class BadHandle(MylibError):
    """The subscription is not known, or not any more."""

class NotInitialized(MylibError):
    """The library has to be initialized first, by the request it has for that."""

class SetupFailed(MylibError):
    """The library could not set the context up; the message has its reason."""

class LimitReached(MylibError):
    """More contexts or subscriptions than the library allows, or an answer that is nested more deeply."""

class Inexpressible(LimitReached, ValueError, OverflowError):
    """A value of the library has no equal in Python: a time in nanoseconds, or beyond what ``datetime`` can tell."""

    argument: str | None
    """Where in the answer or event it stands: a path such as ``devices[3].seen``, or None if it is all of it."""
    def __str__(self) -> str: ...

class FleetError(ProviderError):
    """Why the monitor could not do what it was asked."""

    class NotFound(FleetError):
        """No device has this id."""
        __match_args__: Final = ("device_id",)
        device_id: int
        """The id that was asked for."""
        def __init__(self, device_id: int) -> None: ...

    class DuplicateName(FleetError):
        """A device of this name exists already."""
        __match_args__: Final = ("name",)
        name: str
        """The name that is taken."""
        def __init__(self, name: str) -> None: ...

    class BadAddress(FleetError):
        """The address is not `host` or `host:port`."""
        __match_args__: Final = ("address",)
        address: str
        """The address as it was given."""
        def __init__(self, address: str) -> None: ...

    class BadConfig(FleetError):
        """The configuration could not be used."""
        __match_args__: Final = ("path", "line", "reason")
        path: str
        """The file."""
        line: int
        """The line the mistake is in, counted from 1; 0 if the file could not be read at all."""
        reason: str
        """What is wrong."""
        def __init__(self, path: str, line: int, reason: str) -> None: ...

    class NotInitialized(FleetError):
        """`InitializeRequest` has not succeeded yet."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...

    class AlreadyInitialized(FleetError):
        """`InitializeRequest` has succeeded before."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...
