# mypy: ignore-errors
"""The enums and the other names for types that mylib declares. What they are to type checkers, the stubs say."""

import enum
from typing import NewType


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


for _type in (SensorKind, Timestamp, ):
    _type.__module__ = "mylib"
