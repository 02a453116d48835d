"""The library that the tests of every language call: each mapped type in each position, and each fault."""

# The compiled part first: the others use it, and it looks for them only when it is called.
from . import _native
from ._native import (
    Conformance,
    Subscription,
    Item,
    Everything,
    Shape,
    Tick,
    WaitStarted,
    Shaped,
    Everyone,
)
from ._errors import (
    ConformanceError,
    AbiMismatch,
    BadArgument,
    BadArgumentRange,
    BadArgumentType,
    BadArgumentValue,
    BadHandle,
    Busy,
    Cancelled,
    Closed,
    LimitReached,
    NotInitialized,
    NotProvided,
    Panicked,
    ProviderError,
    SetupFailed,
    Timeout,
    WouldDeadlock,
    TestError,
    PlainError,
)
from ._types import (
    Color,
    FailKind,
    Meters,
    Label,
    Ratio,
)

__version__ = Conformance.version()

__all__ = [
    "Conformance",
    "Subscription",
    "Item",
    "Everything",
    "Shape",
    "Tick",
    "WaitStarted",
    "Shaped",
    "Everyone",
    "Color",
    "FailKind",
    "Meters",
    "Label",
    "Ratio",
    "ConformanceError",
    "AbiMismatch",
    "BadArgument",
    "BadArgumentRange",
    "BadArgumentType",
    "BadArgumentValue",
    "BadHandle",
    "Busy",
    "Cancelled",
    "Closed",
    "LimitReached",
    "NotInitialized",
    "NotProvided",
    "Panicked",
    "ProviderError",
    "SetupFailed",
    "Timeout",
    "WouldDeadlock",
    "TestError",
    "PlainError",
]

del _native
