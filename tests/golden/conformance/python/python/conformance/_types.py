"""The enums and the other names for types that conformance declares."""

import enum
from typing import NewType


class Color(enum.IntEnum):
    """A colour; the numbers are neither dense nor all positive."""

    RED = 1
    """Like a cherry."""

    GREEN = 2
    """Like grass."""

    BLUE = -7
    """Like the sky, and below zero."""


class FailKind(enum.IntEnum):
    """Which variant of [`TestError`] is wanted."""

    NOT_FOUND = 0
    """[`TestError::NotFound`] with the id 42."""

    REFUSED = 1
    """[`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7."""

    PLAIN = 2
    """[`TestError::Plain`]."""


Ratio = float
"""A share of a whole; an alias, so the same type as what it stands for."""

Meters = NewType("Meters", float)
"""A length in metres."""

Label = NewType("Label", str)
"""A text that is not just any text."""


for _type in (Color, FailKind, Meters, Label, ):
    _type.__module__ = "conformance"
