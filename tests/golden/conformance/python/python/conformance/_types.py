# mypy: ignore-errors
"""The enums and the other names for types that conformance declares. What they are to type checkers, the stubs say."""

import datetime as _datetime
import enum
from collections.abc import Sequence
from typing import NewType

from ._native import (
    Item,
    Tree,
    List,
    Shape,
    Token,
    Expr,
)


class Color(enum.IntEnum):
    """A colour; the numbers are neither dense nor all positive."""

    RED = 1
    """Like a cherry."""

    GREEN = 2
    """Like grass."""

    BLUE = -7
    """Like the sky, and below zero."""


class Level(enum.IntEnum):
    """How high something stands, with the first and the last number that there is."""

    LOWEST = -2147483648
    """Nowhere lower."""

    MIDDLE = 0
    """Neither high nor low."""

    HIGHEST = 2147483647
    """Nowhere higher."""


class FailKind(enum.IntEnum):
    """Which variant of [`TestError`] is wanted."""

    NOT_FOUND = 0
    """[`TestError::NotFound`] with the id 42."""

    REFUSED = 1
    """[`TestError::Refused`] with the reason `closed on Sundays` and the codes 7, -7."""

    PLAIN = 2
    """[`TestError::Plain`]."""


class Choice(enum.IntEnum):
    """Some variants are there and some are not."""

    FIRST = 0
    """Always there."""

    SECOND = 1
    """There on each system that is tested."""


Ratio = float
"""A share of a whole; an alias, so the same type as what it stands for."""

Quad = tuple[int, int, int, int]
"""As many numbers."""

Name = str
"""What something is called; another alias."""

Meters = NewType("Meters", float)
"""A length in metres."""

Label = NewType("Label", str)
"""A text that is not just any text."""

Seal = NewType("Seal", bytes)
"""Bytes that nobody looks into."""

NewFlag = NewType("NewFlag", bool)
"""A type of its own around: a truth value."""

NewSigned64 = NewType("NewSigned64", int)
"""A type of its own around: 64 bits, signed."""

NewLetter = NewType("NewLetter", str)
"""A type of its own around: a character."""

NewColor = NewType("NewColor", Color)
"""A type of its own around: a variant without data."""

NewLabel = NewType("NewLabel", Label)
"""A type of its own around: a newtype of a text."""

NewSigned8 = NewType("NewSigned8", int)
"""A type of its own around: 8 bits, signed."""

NewSigned16 = NewType("NewSigned16", int)
"""A type of its own around: 16 bits, signed."""

NewSigned32 = NewType("NewSigned32", int)
"""A type of its own around: 32 bits, signed."""

NewUnsigned8 = NewType("NewUnsigned8", int)
"""A type of its own around: 8 bits, unsigned."""

NewUnsigned16 = NewType("NewUnsigned16", int)
"""A type of its own around: 16 bits, unsigned."""

NewUnsigned32 = NewType("NewUnsigned32", int)
"""A type of its own around: 32 bits, unsigned."""

NewUnsigned64 = NewType("NewUnsigned64", int)
"""A type of its own around: 64 bits, unsigned."""

NewSingle = NewType("NewSingle", float)
"""A type of its own around: single precision."""

NewDoublePrecision = NewType("NewDoublePrecision", float)
"""A type of its own around: double precision."""

NewText = NewType("NewText", str)
"""A type of its own around: a text."""

NewBlob = NewType("NewBlob", bytes)
"""A type of its own around: bytes."""

NewLength = NewType("NewLength", _datetime.timedelta)
"""A type of its own around: a duration."""

NewMoment = NewType("NewMoment", _datetime.datetime)
"""A type of its own around: a moment."""

NewLevel = NewType("NewLevel", Level)
"""A type of its own around: a variant with a number at the end of what there is."""

NewShape = NewType("NewShape", Shape)
"""A type of its own around: a variant with named data."""

NewToken = NewType("NewToken", Token)
"""A type of its own around: a variant with unnamed data."""

NewItem = NewType("NewItem", Item)
"""A type of its own around: a structure."""

NewMeters = NewType("NewMeters", Meters)
"""A type of its own around: a newtype of a number."""

NewSeal = NewType("NewSeal", Seal)
"""A type of its own around: a newtype of bytes."""

NewRatio = NewType("NewRatio", Ratio)
"""A type of its own around: an alias of a number."""

NewQuad = NewType("NewQuad", Quad)
"""A type of its own around: an alias of an array."""

NewNumbers = NewType("NewNumbers", Sequence[int])
"""A type of its own around: a list of numbers."""

NewCorners = NewType("NewCorners", tuple[Item, Item])
"""A type of its own around: an array of structures."""

NewMaybe = int | None
"""A type of its own around: a number or nothing."""

NewByName = NewType("NewByName", dict[str, int])
"""A type of its own around: a map in order."""

NewById = NewType("NewById", dict[int, Item])
"""A type of its own around: a map without order."""

NewPair = NewType("NewPair", tuple[int, str])
"""A type of its own around: a tuple."""

NewTree = NewType("NewTree", Tree)
"""A type of its own around: a box."""

NewList = NewType("NewList", List)
"""A type of its own around: a type that is made of itself."""

NewExpr = NewType("NewExpr", Expr)
"""A type of its own around: variants that are made of the whole."""

Ticket = int
"""What one of two declarations stands for."""


for _type in (Color, Level, FailKind, Choice, Meters, Label, Seal, NewFlag, NewSigned64, NewLetter, NewColor, NewLabel, NewSigned8, NewSigned16, NewSigned32, NewUnsigned8, NewUnsigned16, NewUnsigned32, NewUnsigned64, NewSingle, NewDoublePrecision, NewText, NewBlob, NewLength, NewMoment, NewLevel, NewShape, NewToken, NewItem, NewMeters, NewSeal, NewRatio, NewQuad, NewNumbers, NewCorners, NewByName, NewById, NewPair, NewTree, NewList, NewExpr, ):
    _type.__module__ = "conformance"
