"""The library that the tests of every language call: each mapped type in each position, and each fault.

Conformance is the library: `with Conformance() as lib:` has a context until the block ends.

Its methods are the requests, such as `echo_bool`; with `_async` behind the name they are awaited.

`on_new_types` and its like call a function with each event, `off_new_types` ends that.

All errors derive from ConformanceError.
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
    "Conformance",
    "ConformanceStats",
    "Subscription",
    "Item",
    "Everything",
    "Times",
    "Maps",
    "Tuples",
    "Tree",
    "List",
    "Odd",
    "Even",
    "Index",
    "Lists",
    "Arrays",
    "Maybes",
    "Pairs",
    "ByKey",
    "ByKeyUnsorted",
    "Newtypes",
    "Parcel",
    "Registry",
    "Branch",
    "Nestings",
    "Scalars",
    "Composites",
    "Place",
    "Deep",
    "Conditional",
    "Shape",
    "Token",
    "Expr",
    "Cases",
    "Lookup",
    "NewTypes",
    "Pushed",
    "Grown",
    "Tick",
    "WaitStarted",
    "Shaped",
    "Everyone",
    "Noted",
    "ScalarsHeard",
    "CompositesHeard",
    "ListsHeard",
    "ArraysHeard",
    "MaybesHeard",
    "ByKeyHeard",
    "ByKeyUnsortedHeard",
    "PairsHeard",
    "NewtypesHeard",
    "CasesHeard",
    "NestingsHeard",
    "NothingHeard",
    "DeepHeard",
    "HoldBegan",
    "HoldEnded",
    "Color",
    "Level",
    "FailKind",
    "Choice",
    "Meters",
    "Label",
    "Seal",
    "NewFlag",
    "NewSigned64",
    "NewLetter",
    "NewColor",
    "NewLabel",
    "NewSigned8",
    "NewSigned16",
    "NewSigned32",
    "NewUnsigned8",
    "NewUnsigned16",
    "NewUnsigned32",
    "NewUnsigned64",
    "NewSingle",
    "NewDoublePrecision",
    "NewText",
    "NewBlob",
    "NewLength",
    "NewMoment",
    "NewLevel",
    "NewShape",
    "NewToken",
    "NewItem",
    "NewMeters",
    "NewSeal",
    "NewRatio",
    "NewQuad",
    "NewNumbers",
    "NewCorners",
    "NewMaybe",
    "NewByName",
    "NewById",
    "NewPair",
    "NewTree",
    "NewList",
    "NewExpr",
    "Ratio",
    "Quad",
    "Name",
    "Ticket",
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
    "Inexpressible",
    "LimitReached",
    "NotInitialized",
    "NotProvided",
    "Panicked",
    "ProviderError",
    "SetupFailed",
    "Timeout",
    "WouldDeadlock",
    "NewTypesError",
    "TestError",
    "PlainError",
    "CarriesAll",
    "Events",
    "Lost",
]

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

Ratio: TypeAlias = float
"""A share of a whole; an alias, so the same type as what it stands for."""

Quad: TypeAlias = tuple[int, int, int, int]
"""As many numbers."""

Name: TypeAlias = str
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

NewMaybe: TypeAlias = int | None
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

Ticket: TypeAlias = int
"""What one of two declarations stands for."""

@final
class Item:
    """A small structure with fields of several kinds."""
    __match_args__: Final = ("name", "amount", "flag", "letter", "color")
    def __new__(cls, name: str, amount: float, flag: bool, letter: str, color: Color | int) -> Self: ...
    @property
    def name(self) -> str:
        """A text."""
    @property
    def amount(self) -> float:
        """A number."""
    @property
    def flag(self) -> bool:
        """A truth value."""
    @property
    def letter(self) -> str:
        """A character."""
    @property
    def color(self) -> Color:
        """A variant without data."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, name: str = ..., amount: float = ..., flag: bool = ..., letter: str = ..., color: Color | int = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Item:
        """The reverse of `to_dict`."""

@final
class Everything:
    """One field of every kind; two are named like words that some target languages keep for themselves."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "numbers", "names", "items", "matrix", "quad", "pair", "maybe", "maybe_text", "maybe_numbers", "maybe_item", "inner", "color", "distance", "label", "ratio", "shape", "class_", "none")
    @overload
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, numbers: Sequence[int] | Buffer, names: Sequence[str], items: Sequence[Item], matrix: Sequence[Sequence[float] | Buffer], quad: Sequence[int], pair: Sequence[Item], maybe: int | None = None, *, maybe_text: str | None = None, maybe_numbers: Sequence[int] | Buffer | None = None, maybe_item: Item | None = None, inner: Item, color: Color | int, distance: Meters, label: Label, ratio: Ratio, shape: Shape, class_: str, none: int | None = None) -> Self: ...
    @overload
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, numbers: Sequence[int] | Buffer, names: Sequence[str], items: Sequence[Item], matrix: Sequence[Sequence[float] | Buffer], quad: Sequence[int], pair: Sequence[Item], maybe: int | None, maybe_text: str | None, maybe_numbers: Sequence[int] | Buffer | None, maybe_item: Item | None, inner: Item, color: Color | int, distance: Meters, label: Label, ratio: Ratio, shape: Shape, class_: str, none: int | None = None) -> Self: ...
    @property
    def flag(self) -> bool:
        """A truth value."""
    @property
    def signed8(self) -> int:
        """8 bits, signed."""
    @property
    def signed16(self) -> int:
        """16 bits, signed."""
    @property
    def signed32(self) -> int:
        """32 bits, signed."""
    @property
    def signed64(self) -> int:
        """64 bits, signed."""
    @property
    def unsigned8(self) -> int:
        """8 bits, unsigned."""
    @property
    def unsigned16(self) -> int:
        """16 bits, unsigned."""
    @property
    def unsigned32(self) -> int:
        """32 bits, unsigned."""
    @property
    def unsigned64(self) -> int:
        """64 bits, unsigned."""
    @property
    def single(self) -> float:
        """Single precision."""
    @property
    def double_precision(self) -> float:
        """Double precision."""
    @property
    def letter(self) -> str:
        """A character."""
    @property
    def text(self) -> str:
        """A text."""
    @property
    def blob(self) -> bytes:
        """Bytes."""
    @property
    def numbers(self) -> _Numbers[int]:
        """Numbers."""
    @property
    def names(self) -> list[str]:
        """Texts."""
    @property
    def items(self) -> list[Item]:
        """Structures."""
    @property
    def matrix(self) -> list[_Numbers[float]]:
        """Lists of numbers."""
    @property
    def quad(self) -> tuple[int, int, int, int]:
        """A fixed number of numbers."""
    @property
    def pair(self) -> tuple[Item, Item]:
        """A fixed number of structures."""
    @property
    def maybe(self) -> int | None:
        """A number or nothing."""
    @property
    def maybe_text(self) -> str | None:
        """A text or nothing."""
    @property
    def maybe_numbers(self) -> _Numbers[int] | None:
        """A list or nothing."""
    @property
    def maybe_item(self) -> Item | None:
        """A structure or nothing."""
    @property
    def inner(self) -> Item:
        """A structure."""
    @property
    def color(self) -> Color:
        """A variant without data."""
    @property
    def distance(self) -> Meters:
        """A newtype of a number."""
    @property
    def label(self) -> Label:
        """A newtype of a text."""
    @property
    def ratio(self) -> Ratio:
        """An alias."""
    @property
    def shape(self) -> Shape:
        """A variant with data."""
    @property
    def class_(self) -> str:
        """A keyword of C++ and Python."""
    @property
    def none(self) -> int | None:
        """A constant of Python, once its case is changed."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: bool = ..., signed8: int = ..., signed16: int = ..., signed32: int = ..., signed64: int = ..., unsigned8: int = ..., unsigned16: int = ..., unsigned32: int = ..., unsigned64: int = ..., single: float = ..., double_precision: float = ..., letter: str = ..., text: str = ..., blob: Buffer = ..., numbers: Sequence[int] | Buffer = ..., names: Sequence[str] = ..., items: Sequence[Item] = ..., matrix: Sequence[Sequence[float] | Buffer] = ..., quad: Sequence[int] = ..., pair: Sequence[Item] = ..., maybe: int | None = ..., maybe_text: str | None = ..., maybe_numbers: Sequence[int] | Buffer | None = ..., maybe_item: Item | None = ..., inner: Item = ..., color: Color | int = ..., distance: Meters = ..., label: Label = ..., ratio: Ratio = ..., shape: Shape = ..., class_: str = ..., none: int | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Everything:
        """The reverse of `to_dict`."""

@final
class Times:
    """Durations and moments in every place."""
    __match_args__: Final = ("timeout", "at", "maybe", "all")
    @overload
    def __new__(cls, timeout: _datetime.timedelta, at: _datetime.datetime, maybe: _datetime.timedelta | None = None, *, all: Sequence[_datetime.datetime]) -> Self: ...
    @overload
    def __new__(cls, timeout: _datetime.timedelta, at: _datetime.datetime, maybe: _datetime.timedelta | None, all: Sequence[_datetime.datetime]) -> Self: ...
    @property
    def timeout(self) -> _datetime.timedelta:
        """How long something may take."""
    @property
    def at(self) -> _datetime.datetime:
        """When something happened."""
    @property
    def maybe(self) -> _datetime.timedelta | None:
        """How long, or nothing."""
    @property
    def all(self) -> list[_datetime.datetime]:
        """Moments."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, timeout: _datetime.timedelta = ..., at: _datetime.datetime = ..., maybe: _datetime.timedelta | None = ..., all: Sequence[_datetime.datetime] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Times:
        """The reverse of `to_dict`."""

@final
class Maps:
    """Maps with keys and values of every kind."""
    __match_args__: Final = ("by_name", "by_id", "nested", "by_flag", "by_char", "by_enum", "maybe")
    def __new__(cls, by_name: Mapping[str, int], by_id: Mapping[int, Item], nested: Mapping[str, Mapping[int, Sequence[str]]], by_flag: Mapping[bool, str], by_char: Mapping[str, int], by_enum: Mapping[Color, Buffer], maybe: Mapping[str, Item | None]) -> Self: ...
    @property
    def by_name(self) -> dict[str, int]:
        """By text, sorted."""
    @property
    def by_id(self) -> dict[int, Item]:
        """By number, in no order."""
    @property
    def nested(self) -> dict[str, dict[int, list[str]]]:
        """Maps in a map, with lists."""
    @property
    def by_flag(self) -> dict[bool, str]:
        """By truth value."""
    @property
    def by_char(self) -> dict[str, int]:
        """By character."""
    @property
    def by_enum(self) -> dict[Color, bytes]:
        """By variant without data."""
    @property
    def maybe(self) -> dict[str, Item | None]:
        """Structures or nothing."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, by_name: Mapping[str, int] = ..., by_id: Mapping[int, Item] = ..., nested: Mapping[str, Mapping[int, Sequence[str]]] = ..., by_flag: Mapping[bool, str] = ..., by_char: Mapping[str, int] = ..., by_enum: Mapping[Color, Buffer] = ..., maybe: Mapping[str, Item | None] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Maps:
        """The reverse of `to_dict`."""

@final
class Tuples:
    """Tuples of several lengths."""
    __match_args__: Final = ("pair", "one", "nested", "times")
    def __new__(cls, pair: tuple[int, str], one: tuple[float], nested: tuple[tuple[int, bool], Sequence[tuple[str, int]]], times: tuple[_datetime.timedelta, _datetime.datetime | None]) -> Self: ...
    @property
    def pair(self) -> tuple[int, str]:
        """Two parts."""
    @property
    def one(self) -> tuple[float]:
        """One part."""
    @property
    def nested(self) -> tuple[tuple[int, bool], list[tuple[str, int]]]:
        """A tuple in a tuple, and one in a list."""
    @property
    def times(self) -> tuple[_datetime.timedelta, _datetime.datetime | None]:
        """A duration, and a moment or nothing."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, pair: tuple[int, str] = ..., one: tuple[float] = ..., nested: tuple[tuple[int, bool], Sequence[tuple[str, int]]] = ..., times: tuple[_datetime.timedelta, _datetime.datetime | None] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Tuples:
        """The reverse of `to_dict`."""

@final
class Tree:
    """Made of itself through a list."""
    __match_args__: Final = ("name", "children")
    def __new__(cls, name: str, children: Sequence[Tree]) -> Self: ...
    @property
    def name(self) -> str:
        """The name of this node."""
    @property
    def children(self) -> list[Tree]:
        """What hangs from it."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, name: str = ..., children: Sequence[Tree] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Tree:
        """The reverse of `to_dict`."""

@final
class List:
    """Made of itself through a box that may be missing."""
    __match_args__: Final = ("value", "next")
    def __new__(cls, value: int, next: List | None = None) -> Self: ...
    @property
    def value(self) -> int:
        """The value of this link."""
    @property
    def next(self) -> List | None:
        """The rest of the chain."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, value: int = ..., next: List | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> List:
        """The reverse of `to_dict`."""

@final
class Odd:
    """The other of two types that are made of each other."""
    __match_args__: Final = ("even", "tag")
    @overload
    def __new__(cls, even: Even | None = None, *, tag: str) -> Self: ...
    @overload
    def __new__(cls, even: Even | None, tag: str) -> Self: ...
    @property
    def even(self) -> Even | None:
        """The first one."""
    @property
    def tag(self) -> str:
        """A text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, even: Even | None = ..., tag: str = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Odd:
        """The reverse of `to_dict`."""

@final
class Even:
    """One of two types that are made of each other."""
    __match_args__: Final = ("odd",)
    def __new__(cls, odd: Odd | None = None) -> Self: ...
    @property
    def odd(self) -> Odd | None:
        """The other one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, odd: Odd | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Even:
        """The reverse of `to_dict`."""

@final
class Index:
    """Made of itself through the values of a map."""
    __match_args__: Final = ("entries",)
    def __new__(cls, entries: Mapping[str, Index]) -> Self: ...
    @property
    def entries(self) -> dict[str, Index]:
        """What is found under each name."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, entries: Mapping[str, Index] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Index:
        """The reverse of `to_dict`."""

@final
class Lists:
    """Lists of each type; those of `u8` are bytes."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment", "color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    def __new__(cls, flag: Sequence[builtins.bool], signed8: Sequence[builtins.int] | Buffer, signed16: Sequence[builtins.int] | Buffer, signed32: Sequence[builtins.int] | Buffer, signed64: Sequence[builtins.int] | Buffer, unsigned8: Buffer, unsigned16: Sequence[builtins.int] | Buffer, unsigned32: Sequence[builtins.int] | Buffer, unsigned64: Sequence[builtins.int] | Buffer, single: Sequence[builtins.float] | Buffer, double_precision: Sequence[builtins.float] | Buffer, letter: Sequence[builtins.str], text: Sequence[builtins.str], blob: Sequence[Buffer], length: Sequence[_datetime.timedelta], moment: Sequence[_datetime.datetime], color: Sequence[Color | builtins.int], level: Sequence[Level | builtins.int], shape: Sequence[Shape], token: Sequence[Token], item: Sequence[Item], meters: Sequence[Meters], label: Sequence[Label], seal: Sequence[Seal], ratio: Sequence[Ratio] | Buffer, quad: Sequence[Sequence[builtins.int]], numbers: Sequence[Sequence[builtins.int] | Buffer], corners: Sequence[Sequence[Item]], maybe: Sequence[builtins.int | None], by_name: Sequence[Mapping[builtins.str, builtins.int]], by_id: Sequence[Mapping[builtins.int, Item]], pair: Sequence[builtins.tuple[builtins.int, builtins.str]], tree: Sequence[Tree], list: Sequence[List], expr: Sequence[Expr]) -> Self: ...
    @builtins.property
    def flag(self) -> builtins.list[builtins.bool]:
        """A truth value."""
    @builtins.property
    def signed8(self) -> _Numbers[builtins.int]:
        """8 bits, signed."""
    @builtins.property
    def signed16(self) -> _Numbers[builtins.int]:
        """16 bits, signed."""
    @builtins.property
    def signed32(self) -> _Numbers[builtins.int]:
        """32 bits, signed."""
    @builtins.property
    def signed64(self) -> _Numbers[builtins.int]:
        """64 bits, signed."""
    @builtins.property
    def unsigned8(self) -> builtins.bytes:
        """8 bits, unsigned."""
    @builtins.property
    def unsigned16(self) -> _Numbers[builtins.int]:
        """16 bits, unsigned."""
    @builtins.property
    def unsigned32(self) -> _Numbers[builtins.int]:
        """32 bits, unsigned."""
    @builtins.property
    def unsigned64(self) -> _Numbers[builtins.int]:
        """64 bits, unsigned."""
    @builtins.property
    def single(self) -> _Numbers[builtins.float]:
        """Single precision."""
    @builtins.property
    def double_precision(self) -> _Numbers[builtins.float]:
        """Double precision."""
    @builtins.property
    def letter(self) -> builtins.list[builtins.str]:
        """A character."""
    @builtins.property
    def text(self) -> builtins.list[builtins.str]:
        """A text."""
    @builtins.property
    def blob(self) -> builtins.list[builtins.bytes]:
        """Bytes."""
    @builtins.property
    def length(self) -> builtins.list[_datetime.timedelta]:
        """A duration."""
    @builtins.property
    def moment(self) -> builtins.list[_datetime.datetime]:
        """A moment."""
    @builtins.property
    def color(self) -> builtins.list[Color]:
        """A variant without data."""
    @builtins.property
    def level(self) -> builtins.list[Level]:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> builtins.list[Shape]:
        """A variant with named data."""
    @builtins.property
    def token(self) -> builtins.list[Token]:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> builtins.list[Item]:
        """A structure."""
    @builtins.property
    def meters(self) -> builtins.list[Meters]:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> builtins.list[Label]:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> builtins.list[Seal]:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> _Numbers[Ratio]:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> builtins.list[Quad]:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> builtins.list[_Numbers[builtins.int]]:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> builtins.list[builtins.tuple[Item, Item]]:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> builtins.list[builtins.int | None]:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> builtins.list[builtins.dict[builtins.str, builtins.int]]:
        """A map in order."""
    @builtins.property
    def by_id(self) -> builtins.list[builtins.dict[builtins.int, Item]]:
        """A map without order."""
    @builtins.property
    def pair(self) -> builtins.list[builtins.tuple[builtins.int, builtins.str]]:
        """A tuple."""
    @builtins.property
    def tree(self) -> builtins.list[Tree]:
        """A box."""
    @builtins.property
    def list(self) -> builtins.list[List]:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> builtins.list[Expr]:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: Sequence[builtins.bool] = ..., signed8: Sequence[builtins.int] | Buffer = ..., signed16: Sequence[builtins.int] | Buffer = ..., signed32: Sequence[builtins.int] | Buffer = ..., signed64: Sequence[builtins.int] | Buffer = ..., unsigned8: Buffer = ..., unsigned16: Sequence[builtins.int] | Buffer = ..., unsigned32: Sequence[builtins.int] | Buffer = ..., unsigned64: Sequence[builtins.int] | Buffer = ..., single: Sequence[builtins.float] | Buffer = ..., double_precision: Sequence[builtins.float] | Buffer = ..., letter: Sequence[builtins.str] = ..., text: Sequence[builtins.str] = ..., blob: Sequence[Buffer] = ..., length: Sequence[_datetime.timedelta] = ..., moment: Sequence[_datetime.datetime] = ..., color: Sequence[Color | builtins.int] = ..., level: Sequence[Level | builtins.int] = ..., shape: Sequence[Shape] = ..., token: Sequence[Token] = ..., item: Sequence[Item] = ..., meters: Sequence[Meters] = ..., label: Sequence[Label] = ..., seal: Sequence[Seal] = ..., ratio: Sequence[Ratio] | Buffer = ..., quad: Sequence[Sequence[builtins.int]] = ..., numbers: Sequence[Sequence[builtins.int] | Buffer] = ..., corners: Sequence[Sequence[Item]] = ..., maybe: Sequence[builtins.int | None] = ..., by_name: Sequence[Mapping[builtins.str, builtins.int]] = ..., by_id: Sequence[Mapping[builtins.int, Item]] = ..., pair: Sequence[builtins.tuple[builtins.int, builtins.str]] = ..., tree: Sequence[Tree] = ..., list: Sequence[List] = ..., expr: Sequence[Expr] = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Lists:
        """The reverse of `to_dict`."""

@final
class Arrays:
    """Arrays of each type."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment", "color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    def __new__(cls, flag: Sequence[builtins.bool], signed8: Sequence[builtins.int], signed16: Sequence[builtins.int], signed32: Sequence[builtins.int], signed64: Sequence[builtins.int], unsigned8: Sequence[builtins.int], unsigned16: Sequence[builtins.int], unsigned32: Sequence[builtins.int], unsigned64: Sequence[builtins.int], single: Sequence[builtins.float], double_precision: Sequence[builtins.float], letter: Sequence[builtins.str], text: Sequence[builtins.str], blob: Sequence[Buffer], length: Sequence[_datetime.timedelta], moment: Sequence[_datetime.datetime], color: Sequence[Color | builtins.int], level: Sequence[Level | builtins.int], shape: Sequence[Shape], token: Sequence[Token], item: Sequence[Item], meters: Sequence[Meters], label: Sequence[Label], seal: Sequence[Seal], ratio: Sequence[Ratio], quad: Sequence[Sequence[builtins.int]], numbers: Sequence[Sequence[builtins.int] | Buffer], corners: Sequence[Sequence[Item]], maybe: Sequence[builtins.int | None], by_name: Sequence[Mapping[builtins.str, builtins.int]], by_id: Sequence[Mapping[builtins.int, Item]], pair: Sequence[builtins.tuple[builtins.int, builtins.str]], tree: Sequence[Tree], list: Sequence[List], expr: Sequence[Expr]) -> Self: ...
    @builtins.property
    def flag(self) -> builtins.tuple[builtins.bool, builtins.bool]:
        """A truth value."""
    @builtins.property
    def signed8(self) -> builtins.tuple[builtins.int, builtins.int]:
        """8 bits, signed."""
    @builtins.property
    def signed16(self) -> builtins.tuple[builtins.int, builtins.int]:
        """16 bits, signed."""
    @builtins.property
    def signed32(self) -> builtins.tuple[builtins.int, builtins.int]:
        """32 bits, signed."""
    @builtins.property
    def signed64(self) -> builtins.tuple[builtins.int, builtins.int]:
        """64 bits, signed."""
    @builtins.property
    def unsigned8(self) -> builtins.tuple[builtins.int, builtins.int]:
        """8 bits, unsigned."""
    @builtins.property
    def unsigned16(self) -> builtins.tuple[builtins.int, builtins.int]:
        """16 bits, unsigned."""
    @builtins.property
    def unsigned32(self) -> builtins.tuple[builtins.int, builtins.int]:
        """32 bits, unsigned."""
    @builtins.property
    def unsigned64(self) -> builtins.tuple[builtins.int, builtins.int]:
        """64 bits, unsigned."""
    @builtins.property
    def single(self) -> builtins.tuple[builtins.float, builtins.float]:
        """Single precision."""
    @builtins.property
    def double_precision(self) -> builtins.tuple[builtins.float, builtins.float]:
        """Double precision."""
    @builtins.property
    def letter(self) -> builtins.tuple[builtins.str, builtins.str]:
        """A character."""
    @builtins.property
    def text(self) -> builtins.tuple[builtins.str, builtins.str]:
        """A text."""
    @builtins.property
    def blob(self) -> builtins.tuple[builtins.bytes, builtins.bytes]:
        """Bytes."""
    @builtins.property
    def length(self) -> builtins.tuple[_datetime.timedelta, _datetime.timedelta]:
        """A duration."""
    @builtins.property
    def moment(self) -> builtins.tuple[_datetime.datetime, _datetime.datetime]:
        """A moment."""
    @builtins.property
    def color(self) -> builtins.tuple[Color, Color]:
        """A variant without data."""
    @builtins.property
    def level(self) -> builtins.tuple[Level, Level]:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> builtins.tuple[Shape, Shape]:
        """A variant with named data."""
    @builtins.property
    def token(self) -> builtins.tuple[Token, Token]:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> builtins.tuple[Item, Item]:
        """A structure."""
    @builtins.property
    def meters(self) -> builtins.tuple[Meters, Meters]:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> builtins.tuple[Label, Label]:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> builtins.tuple[Seal, Seal]:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> builtins.tuple[Ratio, Ratio]:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> builtins.tuple[Quad, Quad]:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> builtins.tuple[_Numbers[builtins.int], _Numbers[builtins.int]]:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> builtins.tuple[builtins.tuple[Item, Item], builtins.tuple[Item, Item]]:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> builtins.tuple[builtins.int | None, builtins.int | None]:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> builtins.tuple[builtins.dict[builtins.str, builtins.int], builtins.dict[builtins.str, builtins.int]]:
        """A map in order."""
    @builtins.property
    def by_id(self) -> builtins.tuple[builtins.dict[builtins.int, Item], builtins.dict[builtins.int, Item]]:
        """A map without order."""
    @builtins.property
    def pair(self) -> builtins.tuple[builtins.tuple[builtins.int, builtins.str], builtins.tuple[builtins.int, builtins.str]]:
        """A tuple."""
    @builtins.property
    def tree(self) -> builtins.tuple[Tree, Tree]:
        """A box."""
    @builtins.property
    def list(self) -> builtins.tuple[List, List]:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> builtins.tuple[Expr, Expr]:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: Sequence[builtins.bool] = ..., signed8: Sequence[builtins.int] = ..., signed16: Sequence[builtins.int] = ..., signed32: Sequence[builtins.int] = ..., signed64: Sequence[builtins.int] = ..., unsigned8: Sequence[builtins.int] = ..., unsigned16: Sequence[builtins.int] = ..., unsigned32: Sequence[builtins.int] = ..., unsigned64: Sequence[builtins.int] = ..., single: Sequence[builtins.float] = ..., double_precision: Sequence[builtins.float] = ..., letter: Sequence[builtins.str] = ..., text: Sequence[builtins.str] = ..., blob: Sequence[Buffer] = ..., length: Sequence[_datetime.timedelta] = ..., moment: Sequence[_datetime.datetime] = ..., color: Sequence[Color | builtins.int] = ..., level: Sequence[Level | builtins.int] = ..., shape: Sequence[Shape] = ..., token: Sequence[Token] = ..., item: Sequence[Item] = ..., meters: Sequence[Meters] = ..., label: Sequence[Label] = ..., seal: Sequence[Seal] = ..., ratio: Sequence[Ratio] = ..., quad: Sequence[Sequence[builtins.int]] = ..., numbers: Sequence[Sequence[builtins.int] | Buffer] = ..., corners: Sequence[Sequence[Item]] = ..., maybe: Sequence[builtins.int | None] = ..., by_name: Sequence[Mapping[builtins.str, builtins.int]] = ..., by_id: Sequence[Mapping[builtins.int, Item]] = ..., pair: Sequence[builtins.tuple[builtins.int, builtins.str]] = ..., tree: Sequence[Tree] = ..., list: Sequence[List] = ..., expr: Sequence[Expr] = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Arrays:
        """The reverse of `to_dict`."""

@final
class Maybes:
    """Each type, or nothing."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment", "color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    def __new__(cls, flag: builtins.bool | None = None, signed8: builtins.int | None = None, signed16: builtins.int | None = None, signed32: builtins.int | None = None, signed64: builtins.int | None = None, unsigned8: builtins.int | None = None, unsigned16: builtins.int | None = None, unsigned32: builtins.int | None = None, unsigned64: builtins.int | None = None, single: builtins.float | None = None, double_precision: builtins.float | None = None, letter: builtins.str | None = None, text: builtins.str | None = None, blob: Buffer | None = None, length: _datetime.timedelta | None = None, moment: _datetime.datetime | None = None, color: Color | builtins.int | None = None, level: Level | builtins.int | None = None, shape: Shape | None = None, token: Token | None = None, item: Item | None = None, meters: Meters | None = None, label: Label | None = None, seal: Seal | None = None, ratio: Ratio | None = None, quad: Sequence[builtins.int] | None = None, numbers: Sequence[builtins.int] | Buffer | None = None, corners: Sequence[Item] | None = None, maybe: builtins.int | None = None, by_name: Mapping[builtins.str, builtins.int] | None = None, by_id: Mapping[builtins.int, Item] | None = None, pair: builtins.tuple[builtins.int, builtins.str] | None = None, tree: Tree | None = None, list: List | None = None, expr: Expr | None = None) -> Self: ...
    @builtins.property
    def flag(self) -> builtins.bool | None:
        """A truth value."""
    @builtins.property
    def signed8(self) -> builtins.int | None:
        """8 bits, signed."""
    @builtins.property
    def signed16(self) -> builtins.int | None:
        """16 bits, signed."""
    @builtins.property
    def signed32(self) -> builtins.int | None:
        """32 bits, signed."""
    @builtins.property
    def signed64(self) -> builtins.int | None:
        """64 bits, signed."""
    @builtins.property
    def unsigned8(self) -> builtins.int | None:
        """8 bits, unsigned."""
    @builtins.property
    def unsigned16(self) -> builtins.int | None:
        """16 bits, unsigned."""
    @builtins.property
    def unsigned32(self) -> builtins.int | None:
        """32 bits, unsigned."""
    @builtins.property
    def unsigned64(self) -> builtins.int | None:
        """64 bits, unsigned."""
    @builtins.property
    def single(self) -> builtins.float | None:
        """Single precision."""
    @builtins.property
    def double_precision(self) -> builtins.float | None:
        """Double precision."""
    @builtins.property
    def letter(self) -> builtins.str | None:
        """A character."""
    @builtins.property
    def text(self) -> builtins.str | None:
        """A text."""
    @builtins.property
    def blob(self) -> builtins.bytes | None:
        """Bytes."""
    @builtins.property
    def length(self) -> _datetime.timedelta | None:
        """A duration."""
    @builtins.property
    def moment(self) -> _datetime.datetime | None:
        """A moment."""
    @builtins.property
    def color(self) -> Color | None:
        """A variant without data."""
    @builtins.property
    def level(self) -> Level | None:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> Shape | None:
        """A variant with named data."""
    @builtins.property
    def token(self) -> Token | None:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> Item | None:
        """A structure."""
    @builtins.property
    def meters(self) -> Meters | None:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> Label | None:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> Seal | None:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> Ratio | None:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> Quad | None:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> _Numbers[builtins.int] | None:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> builtins.tuple[Item, Item] | None:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> builtins.int | None:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> builtins.dict[builtins.str, builtins.int] | None:
        """A map in order."""
    @builtins.property
    def by_id(self) -> builtins.dict[builtins.int, Item] | None:
        """A map without order."""
    @builtins.property
    def pair(self) -> builtins.tuple[builtins.int, builtins.str] | None:
        """A tuple."""
    @builtins.property
    def tree(self) -> Tree | None:
        """A box."""
    @builtins.property
    def list(self) -> List | None:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> Expr | None:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: builtins.bool | None = ..., signed8: builtins.int | None = ..., signed16: builtins.int | None = ..., signed32: builtins.int | None = ..., signed64: builtins.int | None = ..., unsigned8: builtins.int | None = ..., unsigned16: builtins.int | None = ..., unsigned32: builtins.int | None = ..., unsigned64: builtins.int | None = ..., single: builtins.float | None = ..., double_precision: builtins.float | None = ..., letter: builtins.str | None = ..., text: builtins.str | None = ..., blob: Buffer | None = ..., length: _datetime.timedelta | None = ..., moment: _datetime.datetime | None = ..., color: Color | builtins.int | None = ..., level: Level | builtins.int | None = ..., shape: Shape | None = ..., token: Token | None = ..., item: Item | None = ..., meters: Meters | None = ..., label: Label | None = ..., seal: Seal | None = ..., ratio: Ratio | None = ..., quad: Sequence[builtins.int] | None = ..., numbers: Sequence[builtins.int] | Buffer | None = ..., corners: Sequence[Item] | None = ..., maybe: builtins.int | None = ..., by_name: Mapping[builtins.str, builtins.int] | None = ..., by_id: Mapping[builtins.int, Item] | None = ..., pair: builtins.tuple[builtins.int, builtins.str] | None = ..., tree: Tree | None = ..., list: List | None = ..., expr: Expr | None = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Maybes:
        """The reverse of `to_dict`."""

@final
class Pairs:
    """Tuples with a part of each type."""
    __match_args__: Final = ("part0", "part1", "part2")
    def __new__(cls, part0: tuple[bool, int, int, int, int, int, int, int, int, float, float, str], part1: tuple[str, Buffer, _datetime.timedelta, _datetime.datetime, Color | int, Level | int, Shape, Token, Item, Meters, Label, Seal], part2: tuple[Ratio, Sequence[int], Sequence[int] | Buffer, Sequence[Item], int | None, Mapping[str, int], Mapping[int, Item], tuple[int, str], Tree, List, Expr]) -> Self: ...
    @property
    def part0(self) -> tuple[bool, int, int, int, int, int, int, int, int, float, float, str]:
        """From a truth value to a character."""
    @property
    def part1(self) -> tuple[str, bytes, _datetime.timedelta, _datetime.datetime, Color, Level, Shape, Token, Item, Meters, Label, Seal]:
        """From a text to a newtype of bytes."""
    @property
    def part2(self) -> tuple[Ratio, Quad, _Numbers[int], tuple[Item, Item], int | None, dict[str, int], dict[int, Item], tuple[int, str], Tree, List, Expr]:
        """From an alias of a number to variants that are made of the whole."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, part0: tuple[bool, int, int, int, int, int, int, int, int, float, float, str] = ..., part1: tuple[str, Buffer, _datetime.timedelta, _datetime.datetime, Color | int, Level | int, Shape, Token, Item, Meters, Label, Seal] = ..., part2: tuple[Ratio, Sequence[int], Sequence[int] | Buffer, Sequence[Item], int | None, Mapping[str, int], Mapping[int, Item], tuple[int, str], Tree, List, Expr] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Pairs:
        """The reverse of `to_dict`."""

@final
class ByKey:
    """Maps in the order of keys of each kind; with [`ByKeyUnsorted`] they have values of each type."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "letter", "text", "name", "color", "level", "label", "new_flag", "new_signed64", "new_letter", "new_color", "new_label")
    def __new__(cls, flag: Mapping[bool, bool], signed8: Mapping[int, int], signed16: Mapping[int, int], signed32: Mapping[int, int], signed64: Mapping[int, int], unsigned8: Mapping[int, int], unsigned16: Mapping[int, int], unsigned32: Mapping[int, int], unsigned64: Mapping[int, int], letter: Mapping[str, float], text: Mapping[str, float], name: Mapping[Name, str], color: Mapping[Color, str], level: Mapping[Level, Buffer], label: Mapping[Label, _datetime.timedelta], new_flag: Mapping[NewFlag, _datetime.datetime], new_signed64: Mapping[NewSigned64, Color | int], new_letter: Mapping[NewLetter, Level | int], new_color: Mapping[NewColor, Shape], new_label: Mapping[NewLabel, Token]) -> Self: ...
    @property
    def flag(self) -> dict[bool, bool]:
        """By a truth value: a truth value."""
    @property
    def signed8(self) -> dict[int, int]:
        """By 8 bits, signed: 8 bits, signed."""
    @property
    def signed16(self) -> dict[int, int]:
        """By 16 bits, signed: 16 bits, signed."""
    @property
    def signed32(self) -> dict[int, int]:
        """By 32 bits, signed: 32 bits, signed."""
    @property
    def signed64(self) -> dict[int, int]:
        """By 64 bits, signed: 64 bits, signed."""
    @property
    def unsigned8(self) -> dict[int, int]:
        """By 8 bits, unsigned: 8 bits, unsigned."""
    @property
    def unsigned16(self) -> dict[int, int]:
        """By 16 bits, unsigned: 16 bits, unsigned."""
    @property
    def unsigned32(self) -> dict[int, int]:
        """By 32 bits, unsigned: 32 bits, unsigned."""
    @property
    def unsigned64(self) -> dict[int, int]:
        """By 64 bits, unsigned: 64 bits, unsigned."""
    @property
    def letter(self) -> dict[str, float]:
        """By a character: single precision."""
    @property
    def text(self) -> dict[str, float]:
        """By a text: double precision."""
    @property
    def name(self) -> dict[Name, str]:
        """By an alias of a text: a character."""
    @property
    def color(self) -> dict[Color, str]:
        """By a variant without data: a text."""
    @property
    def level(self) -> dict[Level, bytes]:
        """By a variant with a number at the end of what there is: bytes."""
    @property
    def label(self) -> dict[Label, _datetime.timedelta]:
        """By a newtype of a text: a duration."""
    @property
    def new_flag(self) -> dict[NewFlag, _datetime.datetime]:
        """By a newtype of a truth value: a moment."""
    @property
    def new_signed64(self) -> dict[NewSigned64, Color]:
        """By a newtype of a number: a variant without data."""
    @property
    def new_letter(self) -> dict[NewLetter, Level]:
        """By a newtype of a character: a variant with a number at the end of what there is."""
    @property
    def new_color(self) -> dict[NewColor, Shape]:
        """By a newtype of a variant: a variant with named data."""
    @property
    def new_label(self) -> dict[NewLabel, Token]:
        """By a newtype of a newtype: a variant with unnamed data."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: Mapping[bool, bool] = ..., signed8: Mapping[int, int] = ..., signed16: Mapping[int, int] = ..., signed32: Mapping[int, int] = ..., signed64: Mapping[int, int] = ..., unsigned8: Mapping[int, int] = ..., unsigned16: Mapping[int, int] = ..., unsigned32: Mapping[int, int] = ..., unsigned64: Mapping[int, int] = ..., letter: Mapping[str, float] = ..., text: Mapping[str, float] = ..., name: Mapping[Name, str] = ..., color: Mapping[Color, str] = ..., level: Mapping[Level, Buffer] = ..., label: Mapping[Label, _datetime.timedelta] = ..., new_flag: Mapping[NewFlag, _datetime.datetime] = ..., new_signed64: Mapping[NewSigned64, Color | int] = ..., new_letter: Mapping[NewLetter, Level | int] = ..., new_color: Mapping[NewColor, Shape] = ..., new_label: Mapping[NewLabel, Token] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ByKey:
        """The reverse of `to_dict`."""

@final
class ByKeyUnsorted:
    """Maps with keys of each kind, in no order; with [`ByKey`] they have values of each type."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "letter", "text", "name", "color", "level", "label", "new_flag", "new_signed64", "new_letter", "new_color", "new_label")
    def __new__(cls, flag: Mapping[bool, Item], signed8: Mapping[int, Meters], signed16: Mapping[int, Label], signed32: Mapping[int, Seal], signed64: Mapping[int, Ratio], unsigned8: Mapping[int, Sequence[int]], unsigned16: Mapping[int, Sequence[int] | Buffer], unsigned32: Mapping[int, Sequence[Item]], unsigned64: Mapping[int, int | None], letter: Mapping[str, Mapping[str, int]], text: Mapping[str, Mapping[int, Item]], name: Mapping[Name, tuple[int, str]], color: Mapping[Color, Tree], level: Mapping[Level, List], label: Mapping[Label, Expr], new_flag: Mapping[NewFlag, bool], new_signed64: Mapping[NewSigned64, int], new_letter: Mapping[NewLetter, int], new_color: Mapping[NewColor, int], new_label: Mapping[NewLabel, int]) -> Self: ...
    @property
    def flag(self) -> dict[bool, Item]:
        """By a truth value: a structure."""
    @property
    def signed8(self) -> dict[int, Meters]:
        """By 8 bits, signed: a newtype of a number."""
    @property
    def signed16(self) -> dict[int, Label]:
        """By 16 bits, signed: a newtype of a text."""
    @property
    def signed32(self) -> dict[int, Seal]:
        """By 32 bits, signed: a newtype of bytes."""
    @property
    def signed64(self) -> dict[int, Ratio]:
        """By 64 bits, signed: an alias of a number."""
    @property
    def unsigned8(self) -> dict[int, Quad]:
        """By 8 bits, unsigned: an alias of an array."""
    @property
    def unsigned16(self) -> dict[int, _Numbers[int]]:
        """By 16 bits, unsigned: a list of numbers."""
    @property
    def unsigned32(self) -> dict[int, tuple[Item, Item]]:
        """By 32 bits, unsigned: an array of structures."""
    @property
    def unsigned64(self) -> dict[int, int | None]:
        """By 64 bits, unsigned: a number or nothing."""
    @property
    def letter(self) -> dict[str, dict[str, int]]:
        """By a character: a map in order."""
    @property
    def text(self) -> dict[str, dict[int, Item]]:
        """By a text: a map without order."""
    @property
    def name(self) -> dict[Name, tuple[int, str]]:
        """By an alias of a text: a tuple."""
    @property
    def color(self) -> dict[Color, Tree]:
        """By a variant without data: a box."""
    @property
    def level(self) -> dict[Level, List]:
        """By a variant with a number at the end of what there is: a type that is made of itself."""
    @property
    def label(self) -> dict[Label, Expr]:
        """By a newtype of a text: variants that are made of the whole."""
    @property
    def new_flag(self) -> dict[NewFlag, bool]:
        """By a newtype of a truth value: a truth value."""
    @property
    def new_signed64(self) -> dict[NewSigned64, int]:
        """By a newtype of a number: 8 bits, signed."""
    @property
    def new_letter(self) -> dict[NewLetter, int]:
        """By a newtype of a character: 16 bits, signed."""
    @property
    def new_color(self) -> dict[NewColor, int]:
        """By a newtype of a variant: 32 bits, signed."""
    @property
    def new_label(self) -> dict[NewLabel, int]:
        """By a newtype of a newtype: 64 bits, signed."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: Mapping[bool, Item] = ..., signed8: Mapping[int, Meters] = ..., signed16: Mapping[int, Label] = ..., signed32: Mapping[int, Seal] = ..., signed64: Mapping[int, Ratio] = ..., unsigned8: Mapping[int, Sequence[int]] = ..., unsigned16: Mapping[int, Sequence[int] | Buffer] = ..., unsigned32: Mapping[int, Sequence[Item]] = ..., unsigned64: Mapping[int, int | None] = ..., letter: Mapping[str, Mapping[str, int]] = ..., text: Mapping[str, Mapping[int, Item]] = ..., name: Mapping[Name, tuple[int, str]] = ..., color: Mapping[Color, Tree] = ..., level: Mapping[Level, List] = ..., label: Mapping[Label, Expr] = ..., new_flag: Mapping[NewFlag, bool] = ..., new_signed64: Mapping[NewSigned64, int] = ..., new_letter: Mapping[NewLetter, int] = ..., new_color: Mapping[NewColor, int] = ..., new_label: Mapping[NewLabel, int] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ByKeyUnsorted:
        """The reverse of `to_dict`."""

@final
class Newtypes:
    """Newtypes of each type."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment", "color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    def __new__(cls, flag: NewFlag, signed8: NewSigned8, signed16: NewSigned16, signed32: NewSigned32, signed64: NewSigned64, unsigned8: NewUnsigned8, unsigned16: NewUnsigned16, unsigned32: NewUnsigned32, unsigned64: NewUnsigned64, single: NewSingle, double_precision: NewDoublePrecision, letter: NewLetter, text: NewText, blob: NewBlob, length: NewLength, moment: NewMoment, color: NewColor, level: NewLevel, shape: NewShape, token: NewToken, item: NewItem, meters: NewMeters, label: NewLabel, seal: NewSeal, ratio: NewRatio, quad: NewQuad, numbers: NewNumbers, corners: NewCorners, maybe: NewMaybe, by_name: NewByName, by_id: NewById, pair: NewPair, tree: NewTree, list: NewList, expr: NewExpr) -> Self: ...
    @builtins.property
    def flag(self) -> NewFlag:
        """A truth value."""
    @builtins.property
    def signed8(self) -> NewSigned8:
        """8 bits, signed."""
    @builtins.property
    def signed16(self) -> NewSigned16:
        """16 bits, signed."""
    @builtins.property
    def signed32(self) -> NewSigned32:
        """32 bits, signed."""
    @builtins.property
    def signed64(self) -> NewSigned64:
        """64 bits, signed."""
    @builtins.property
    def unsigned8(self) -> NewUnsigned8:
        """8 bits, unsigned."""
    @builtins.property
    def unsigned16(self) -> NewUnsigned16:
        """16 bits, unsigned."""
    @builtins.property
    def unsigned32(self) -> NewUnsigned32:
        """32 bits, unsigned."""
    @builtins.property
    def unsigned64(self) -> NewUnsigned64:
        """64 bits, unsigned."""
    @builtins.property
    def single(self) -> NewSingle:
        """Single precision."""
    @builtins.property
    def double_precision(self) -> NewDoublePrecision:
        """Double precision."""
    @builtins.property
    def letter(self) -> NewLetter:
        """A character."""
    @builtins.property
    def text(self) -> NewText:
        """A text."""
    @builtins.property
    def blob(self) -> NewBlob:
        """Bytes."""
    @builtins.property
    def length(self) -> NewLength:
        """A duration."""
    @builtins.property
    def moment(self) -> NewMoment:
        """A moment."""
    @builtins.property
    def color(self) -> NewColor:
        """A variant without data."""
    @builtins.property
    def level(self) -> NewLevel:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> NewShape:
        """A variant with named data."""
    @builtins.property
    def token(self) -> NewToken:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> NewItem:
        """A structure."""
    @builtins.property
    def meters(self) -> NewMeters:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> NewLabel:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> NewSeal:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> NewRatio:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> NewQuad:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> NewNumbers:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> NewCorners:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> NewMaybe:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> NewByName:
        """A map in order."""
    @builtins.property
    def by_id(self) -> NewById:
        """A map without order."""
    @builtins.property
    def pair(self) -> NewPair:
        """A tuple."""
    @builtins.property
    def tree(self) -> NewTree:
        """A box."""
    @builtins.property
    def list(self) -> NewList:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> NewExpr:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, flag: NewFlag = ..., signed8: NewSigned8 = ..., signed16: NewSigned16 = ..., signed32: NewSigned32 = ..., signed64: NewSigned64 = ..., unsigned8: NewUnsigned8 = ..., unsigned16: NewUnsigned16 = ..., unsigned32: NewUnsigned32 = ..., unsigned64: NewUnsigned64 = ..., single: NewSingle = ..., double_precision: NewDoublePrecision = ..., letter: NewLetter = ..., text: NewText = ..., blob: NewBlob = ..., length: NewLength = ..., moment: NewMoment = ..., color: NewColor = ..., level: NewLevel = ..., shape: NewShape = ..., token: NewToken = ..., item: NewItem = ..., meters: NewMeters = ..., label: NewLabel = ..., seal: NewSeal = ..., ratio: NewRatio = ..., quad: NewQuad = ..., numbers: NewNumbers = ..., corners: NewCorners = ..., maybe: NewMaybe = ..., by_name: NewByName = ..., by_id: NewById = ..., pair: NewPair = ..., tree: NewTree = ..., list: NewList = ..., expr: NewExpr = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Newtypes:
        """The reverse of `to_dict`."""

@final
class Parcel:
    """A structure with bytes."""
    __match_args__: Final = ("label", "content")
    def __new__(cls, label: Label, content: Buffer) -> Self: ...
    @property
    def label(self) -> Label:
        """What is written on it."""
    @property
    def content(self) -> bytes:
        """What is in it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, label: Label = ..., content: Buffer = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Parcel:
        """The reverse of `to_dict`."""

@final
class Registry:
    """A structure with a map of structures."""
    __match_args__: Final = ("entries",)
    def __new__(cls, entries: Mapping[str, Item]) -> Self: ...
    @property
    def entries(self) -> dict[str, Item]:
        """What is found under each name."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, entries: Mapping[str, Item] = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Registry:
        """The reverse of `to_dict`."""

@final
class Branch:
    """Made of itself through boxes on two sides."""
    __match_args__: Final = ("value", "left", "right")
    def __new__(cls, value: int, left: Branch | None = None, right: Branch | None = None) -> Self: ...
    @property
    def value(self) -> int:
        """A number."""
    @property
    def left(self) -> Branch | None:
        """What is smaller."""
    @property
    def right(self) -> Branch | None:
        """What is greater."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, value: int = ..., left: Branch | None = ..., right: Branch | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Branch:
        """The reverse of `to_dict`."""

@final
class Nestings:
    """Two and more types around each other."""
    __match_args__: Final = ("parcels", "maybe_names", "maybe_items", "corners", "lookup", "branch", "maybe_maybe", "texts_or_nothing", "matrix", "board", "quads", "columns", "slots", "maybe_quad", "maps", "maybe_map", "map_of_maps", "lists_by_color", "pairs", "maybe_pair", "tuple", "single", "tuples_by_name", "trees", "maybe_tree", "shapes")
    @overload
    def __new__(cls, parcels: Sequence[Parcel], maybe_names: Sequence[builtins.str] | None = None, *, maybe_items: Mapping[builtins.str, Item | None], corners: Sequence[Item], lookup: Lookup, branch: Branch, maybe_maybe: builtins.int | None = None, texts_or_nothing: Sequence[builtins.str | None], matrix: Sequence[Sequence[builtins.float] | Buffer], board: Sequence[Sequence[builtins.int]], quads: Sequence[Sequence[builtins.int]], columns: Sequence[Sequence[builtins.str]], slots: Sequence[Color | builtins.int | None], maybe_quad: Sequence[builtins.int] | None = None, maps: Sequence[Mapping[builtins.str, builtins.int]], maybe_map: Mapping[builtins.str, builtins.int] | None = None, map_of_maps: Mapping[builtins.int, Mapping[builtins.str, Buffer]], lists_by_color: Mapping[Color, Sequence[Item]], pairs: Sequence[builtins.tuple[builtins.int, builtins.str]], maybe_pair: builtins.tuple[Seal, Meters | None] | None = None, tuple: builtins.tuple[builtins.tuple[builtins.int, builtins.bool], Sequence[Shape], Sequence[Ratio], Mapping[builtins.str, Label]], single: builtins.tuple[_datetime.timedelta], tuples_by_name: Mapping[builtins.str, builtins.tuple[_datetime.timedelta, _datetime.datetime]], trees: Sequence[Tree], maybe_tree: Tree | None = None, shapes: Sequence[Shape | None]) -> Self: ...
    @overload
    def __new__(cls, parcels: Sequence[Parcel], maybe_names: Sequence[builtins.str] | None, maybe_items: Mapping[builtins.str, Item | None], corners: Sequence[Item], lookup: Lookup, branch: Branch, maybe_maybe: builtins.int | None, texts_or_nothing: Sequence[builtins.str | None], matrix: Sequence[Sequence[builtins.float] | Buffer], board: Sequence[Sequence[builtins.int]], quads: Sequence[Sequence[builtins.int]], columns: Sequence[Sequence[builtins.str]], slots: Sequence[Color | builtins.int | None], maybe_quad: Sequence[builtins.int] | None, maps: Sequence[Mapping[builtins.str, builtins.int]], maybe_map: Mapping[builtins.str, builtins.int] | None, map_of_maps: Mapping[builtins.int, Mapping[builtins.str, Buffer]], lists_by_color: Mapping[Color, Sequence[Item]], pairs: Sequence[builtins.tuple[builtins.int, builtins.str]], maybe_pair: builtins.tuple[Seal, Meters | None] | None, tuple: builtins.tuple[builtins.tuple[builtins.int, builtins.bool], Sequence[Shape], Sequence[Ratio], Mapping[builtins.str, Label]], single: builtins.tuple[_datetime.timedelta], tuples_by_name: Mapping[builtins.str, builtins.tuple[_datetime.timedelta, _datetime.datetime]], trees: Sequence[Tree], maybe_tree: Tree | None, shapes: Sequence[Shape | None]) -> Self: ...
    @builtins.property
    def parcels(self) -> builtins.list[Parcel]:
        """A list of structures with bytes."""
    @builtins.property
    def maybe_names(self) -> builtins.list[builtins.str] | None:
        """A list or nothing."""
    @builtins.property
    def maybe_items(self) -> builtins.dict[builtins.str, Item | None]:
        """A map of structures or nothing."""
    @builtins.property
    def corners(self) -> builtins.tuple[Item, Item, Item]:
        """An array of structures."""
    @builtins.property
    def lookup(self) -> Lookup:
        """A variant with data that has a structure with a map."""
    @builtins.property
    def branch(self) -> Branch:
        """Made of itself through boxes."""
    @builtins.property
    def maybe_maybe(self) -> builtins.int | None:
        """An option in an option."""
    @builtins.property
    def texts_or_nothing(self) -> builtins.list[builtins.str | None]:
        """Options in a list."""
    @builtins.property
    def matrix(self) -> builtins.list[_Numbers[builtins.float]]:
        """Lists in a list."""
    @builtins.property
    def board(self) -> builtins.tuple[builtins.tuple[builtins.int, builtins.int], builtins.tuple[builtins.int, builtins.int], builtins.tuple[builtins.int, builtins.int]]:
        """Arrays in an array."""
    @builtins.property
    def quads(self) -> builtins.list[Quad]:
        """Aliases of arrays in a list."""
    @builtins.property
    def columns(self) -> builtins.tuple[builtins.list[builtins.str], builtins.list[builtins.str]]:
        """Lists in an array."""
    @builtins.property
    def slots(self) -> builtins.tuple[Color | None, Color | None]:
        """Options in an array."""
    @builtins.property
    def maybe_quad(self) -> Quad | None:
        """Options of arrays."""
    @builtins.property
    def maps(self) -> builtins.list[builtins.dict[builtins.str, builtins.int]]:
        """Maps in a list."""
    @builtins.property
    def maybe_map(self) -> builtins.dict[builtins.str, builtins.int] | None:
        """Maps or nothing."""
    @builtins.property
    def map_of_maps(self) -> builtins.dict[builtins.int, builtins.dict[builtins.str, builtins.bytes]]:
        """Maps in a map."""
    @builtins.property
    def lists_by_color(self) -> builtins.dict[Color, builtins.list[Item]]:
        """Lists in a map without order."""
    @builtins.property
    def pairs(self) -> builtins.list[builtins.tuple[builtins.int, builtins.str]]:
        """Tuples in a list."""
    @builtins.property
    def maybe_pair(self) -> builtins.tuple[Seal, Meters | None] | None:
        """Tuples or nothing."""
    @builtins.property
    def tuple(self) -> builtins.tuple[builtins.tuple[builtins.int, builtins.bool], builtins.list[Shape], builtins.tuple[Ratio, Ratio], builtins.dict[builtins.str, Label]]:
        """A tuple in a tuple, a list, an array and a map in it."""
    @builtins.property
    def single(self) -> builtins.tuple[_datetime.timedelta]:
        """A tuple of one part."""
    @builtins.property
    def tuples_by_name(self) -> builtins.dict[builtins.str, builtins.tuple[_datetime.timedelta, _datetime.datetime]]:
        """Tuples in a map."""
    @builtins.property
    def trees(self) -> builtins.list[Tree]:
        """Boxes in a list."""
    @builtins.property
    def maybe_tree(self) -> Tree | None:
        """A box or nothing."""
    @builtins.property
    def shapes(self) -> builtins.list[Shape | None]:
        """Variants with data or nothing, in a list."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, parcels: Sequence[Parcel] = ..., maybe_names: Sequence[builtins.str] | None = ..., maybe_items: Mapping[builtins.str, Item | None] = ..., corners: Sequence[Item] = ..., lookup: Lookup = ..., branch: Branch = ..., maybe_maybe: builtins.int | None = ..., texts_or_nothing: Sequence[builtins.str | None] = ..., matrix: Sequence[Sequence[builtins.float] | Buffer] = ..., board: Sequence[Sequence[builtins.int]] = ..., quads: Sequence[Sequence[builtins.int]] = ..., columns: Sequence[Sequence[builtins.str]] = ..., slots: Sequence[Color | builtins.int | None] = ..., maybe_quad: Sequence[builtins.int] | None = ..., maps: Sequence[Mapping[builtins.str, builtins.int]] = ..., maybe_map: Mapping[builtins.str, builtins.int] | None = ..., map_of_maps: Mapping[builtins.int, Mapping[builtins.str, Buffer]] = ..., lists_by_color: Mapping[Color, Sequence[Item]] = ..., pairs: Sequence[builtins.tuple[builtins.int, builtins.str]] = ..., maybe_pair: builtins.tuple[Seal, Meters | None] | None = ..., tuple: builtins.tuple[builtins.tuple[builtins.int, builtins.bool], Sequence[Shape], Sequence[Ratio], Mapping[builtins.str, Label]] = ..., single: builtins.tuple[_datetime.timedelta] = ..., tuples_by_name: Mapping[builtins.str, builtins.tuple[_datetime.timedelta, _datetime.datetime]] = ..., trees: Sequence[Tree] = ..., maybe_tree: Tree | None = ..., shapes: Sequence[Shape | None] = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Nestings:
        """The reverse of `to_dict`."""

@final
class Scalars:
    """A field of each type: what is one number, one text, one stretch of bytes or time."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment")
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime) -> Self: ...
    @property
    def flag(self) -> bool:
        """A truth value."""
    @property
    def signed8(self) -> int:
        """8 bits, signed."""
    @property
    def signed16(self) -> int:
        """16 bits, signed."""
    @property
    def signed32(self) -> int:
        """32 bits, signed."""
    @property
    def signed64(self) -> int:
        """64 bits, signed."""
    @property
    def unsigned8(self) -> int:
        """8 bits, unsigned."""
    @property
    def unsigned16(self) -> int:
        """16 bits, unsigned."""
    @property
    def unsigned32(self) -> int:
        """32 bits, unsigned."""
    @property
    def unsigned64(self) -> int:
        """64 bits, unsigned."""
    @property
    def single(self) -> float:
        """Single precision."""
    @property
    def double_precision(self) -> float:
        """Double precision."""
    @property
    def letter(self) -> str:
        """A character."""
    @property
    def text(self) -> str:
        """A text."""
    @property
    def blob(self) -> bytes:
        """Bytes."""
    @property
    def length(self) -> _datetime.timedelta:
        """A duration."""
    @property
    def moment(self) -> _datetime.datetime:
        """A moment."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, flag: bool = ..., signed8: int = ..., signed16: int = ..., signed32: int = ..., signed64: int = ..., unsigned8: int = ..., unsigned16: int = ..., unsigned32: int = ..., unsigned64: int = ..., single: float = ..., double_precision: float = ..., letter: str = ..., text: str = ..., blob: Buffer = ..., length: _datetime.timedelta = ..., moment: _datetime.datetime = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Scalars:
        """The reverse of `to_dict`."""

@final
class Composites:
    """A field of each type: what is declared, or made of others."""
    __match_args__: Final = ("color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    @overload
    def __new__(cls, color: Color | builtins.int, level: Level | builtins.int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[builtins.int], numbers: Sequence[builtins.int] | Buffer, corners: Sequence[Item], maybe: builtins.int | None = None, *, by_name: Mapping[builtins.str, builtins.int], by_id: Mapping[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> Self: ...
    @overload
    def __new__(cls, color: Color | builtins.int, level: Level | builtins.int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[builtins.int], numbers: Sequence[builtins.int] | Buffer, corners: Sequence[Item], maybe: builtins.int | None, by_name: Mapping[builtins.str, builtins.int], by_id: Mapping[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> Self: ...
    @builtins.property
    def color(self) -> Color:
        """A variant without data."""
    @builtins.property
    def level(self) -> Level:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> Shape:
        """A variant with named data."""
    @builtins.property
    def token(self) -> Token:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> Item:
        """A structure."""
    @builtins.property
    def meters(self) -> Meters:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> Label:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> Seal:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> Ratio:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> Quad:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> _Numbers[builtins.int]:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> builtins.tuple[Item, Item]:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> builtins.int | None:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> builtins.dict[builtins.str, builtins.int]:
        """A map in order."""
    @builtins.property
    def by_id(self) -> builtins.dict[builtins.int, Item]:
        """A map without order."""
    @builtins.property
    def pair(self) -> builtins.tuple[builtins.int, builtins.str]:
        """A tuple."""
    @builtins.property
    def tree(self) -> Tree:
        """A box."""
    @builtins.property
    def list(self) -> List:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> Expr:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, color: Color | builtins.int = ..., level: Level | builtins.int = ..., shape: Shape = ..., token: Token = ..., item: Item = ..., meters: Meters = ..., label: Label = ..., seal: Seal = ..., ratio: Ratio = ..., quad: Sequence[builtins.int] = ..., numbers: Sequence[builtins.int] | Buffer = ..., corners: Sequence[Item] = ..., maybe: builtins.int | None = ..., by_name: Mapping[builtins.str, builtins.int] = ..., by_id: Mapping[builtins.int, Item] = ..., pair: builtins.tuple[builtins.int, builtins.str] = ..., tree: Tree = ..., list: List = ..., expr: Expr = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> Composites:
        """The reverse of `to_dict`."""

@final
class Place:
    """Somewhere."""
    __match_args__: Final = ("ticket", "directions", "color")
    def __new__(cls, ticket: Ticket, directions: Sequence[int], color: Color | int) -> Self: ...
    @property
    def ticket(self) -> Ticket:
        """A type of the module around this one."""
    @property
    def directions(self) -> tuple[int, int, int, int]:
        """A length from constants of this file."""
    @property
    def color(self) -> Color:
        """A type of a file beside that module."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, ticket: Ticket = ..., directions: Sequence[int] = ..., color: Color | int = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Place:
        """The reverse of `to_dict`."""

@final
class Deep:
    """What is only found by its path."""
    __match_args__: Final = ("number", "spot")
    def __new__(cls, number: Ticket, spot: Place) -> Self: ...
    @property
    def number(self) -> Ticket:
        """A type of the module around this one."""
    @property
    def spot(self) -> Place:
        """A type from another file, under another name."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, number: Ticket = ..., spot: Place = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Deep:
        """The reverse of `to_dict`."""

@final
class Conditional:
    """Some of this is there and some is not."""
    __match_args__: Final = ("ticket", "there")
    def __new__(cls, ticket: Ticket, there: str) -> Self: ...
    @property
    def ticket(self) -> Ticket:
        """Always there."""
    @property
    def there(self) -> str:
        """There on each system that is tested."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, ticket: Ticket = ..., there: str = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Conditional:
        """The reverse of `to_dict`."""

@final
class NewTypes:
    """An event with structures of them all."""
    __match_args__: Final = ("times", "maps", "tuples", "tree")
    def __new__(cls, times: Times, maps: Maps, tuples: Tuples, tree: Tree) -> Self: ...
    @property
    def times(self) -> Times:
        """Durations and moments."""
    @property
    def maps(self) -> Maps:
        """Maps."""
    @property
    def tuples(self) -> Tuples:
        """Tuples."""
    @property
    def tree(self) -> Tree:
        """A type that is made of itself."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, times: Times = ..., maps: Maps = ..., tuples: Tuples = ..., tree: Tree = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> NewTypes:
        """The reverse of `to_dict`."""

@final
class Pushed:
    """What a [`PushNewTypes`] carried."""
    __match_args__: Final = ("pair", "map", "after")
    def __new__(cls, pair: tuple[int, str], map: Mapping[str, int], after: _datetime.timedelta) -> Self: ...
    @property
    def pair(self) -> tuple[int, str]:
        """Its tuple."""
    @property
    def map(self) -> dict[str, int]:
        """Its map."""
    @property
    def after(self) -> _datetime.timedelta:
        """Its duration."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, pair: tuple[int, str] = ..., map: Mapping[str, int] = ..., after: _datetime.timedelta = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Pushed:
        """The reverse of `to_dict`."""

@final
class Grown:
    """An event with a tree in a box."""
    __match_args__: Final = ("tree",)
    def __new__(cls, tree: Tree) -> Self: ...
    @property
    def tree(self) -> Tree:
        """The tree."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, tree: Tree = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Grown:
        """The reverse of `to_dict`."""

@final
class Tick:
    """One of many."""
    __match_args__: Final = ("n", "text")
    def __new__(cls, n: int, text: str) -> Self: ...
    @property
    def n(self) -> int:
        """Its number."""
    @property
    def text(self) -> str:
        """A text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, n: int = ..., text: str = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Tick:
        """The reverse of `to_dict`."""

@final
class WaitStarted:
    """A [`Wait`] or a [`Block`] has begun."""
    __match_args__: Final = ("ms",)
    def __new__(cls, ms: int) -> Self: ...
    @property
    def ms(self) -> int:
        """How long it will take, in milliseconds."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, ms: int = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> WaitStarted:
        """The reverse of `to_dict`."""

@final
class Shaped:
    """An event that carries what is not a number."""
    __match_args__: Final = ("shape", "items", "maybe")
    def __new__(cls, shape: Shape, items: Sequence[Item], maybe: str | None = None) -> Self: ...
    @property
    def shape(self) -> Shape:
        """A variant with data."""
    @property
    def items(self) -> list[Item]:
        """Structures."""
    @property
    def maybe(self) -> str | None:
        """A text or nothing."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, shape: Shape = ..., items: Sequence[Item] = ..., maybe: str | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Shaped:
        """The reverse of `to_dict`."""

@final
class Everyone:
    """An event that carries nothing; [`Prod`] causes one."""
    __match_args__: Final = ()
    def __new__(cls) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Everyone:
        """The reverse of `to_dict`."""

@final
class Noted:
    """Something was noted, or not."""
    __match_args__: Final = ("numbers", "length", "text", "blob", "color")
    def __new__(cls, numbers: Sequence[int] | Buffer, length: _datetime.timedelta, text: str | None = None, blob: Buffer | None = None, color: Color | int | None = None) -> Self: ...
    @property
    def numbers(self) -> _Numbers[int]:
        """In numbers."""
    @property
    def length(self) -> _datetime.timedelta:
        """How long it took."""
    @property
    def text(self) -> str | None:
        """What."""
    @property
    def blob(self) -> bytes | None:
        """In bytes."""
    @property
    def color(self) -> Color | None:
        """In colour."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, numbers: Sequence[int] | Buffer = ..., length: _datetime.timedelta = ..., text: str | None = ..., blob: Buffer | None = ..., color: Color | int | None = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Noted:
        """The reverse of `to_dict`."""

@final
class ScalarsHeard:
    """What a [`SendScalars`] carried."""
    __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment")
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime) -> Self: ...
    @property
    def flag(self) -> bool:
        """A truth value."""
    @property
    def signed8(self) -> int:
        """8 bits, signed."""
    @property
    def signed16(self) -> int:
        """16 bits, signed."""
    @property
    def signed32(self) -> int:
        """32 bits, signed."""
    @property
    def signed64(self) -> int:
        """64 bits, signed."""
    @property
    def unsigned8(self) -> int:
        """8 bits, unsigned."""
    @property
    def unsigned16(self) -> int:
        """16 bits, unsigned."""
    @property
    def unsigned32(self) -> int:
        """32 bits, unsigned."""
    @property
    def unsigned64(self) -> int:
        """64 bits, unsigned."""
    @property
    def single(self) -> float:
        """Single precision."""
    @property
    def double_precision(self) -> float:
        """Double precision."""
    @property
    def letter(self) -> str:
        """A character."""
    @property
    def text(self) -> str:
        """A text."""
    @property
    def blob(self) -> bytes:
        """Bytes."""
    @property
    def length(self) -> _datetime.timedelta:
        """A duration."""
    @property
    def moment(self) -> _datetime.datetime:
        """A moment."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, flag: bool = ..., signed8: int = ..., signed16: int = ..., signed32: int = ..., signed64: int = ..., unsigned8: int = ..., unsigned16: int = ..., unsigned32: int = ..., unsigned64: int = ..., single: float = ..., double_precision: float = ..., letter: str = ..., text: str = ..., blob: Buffer = ..., length: _datetime.timedelta = ..., moment: _datetime.datetime = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ScalarsHeard:
        """The reverse of `to_dict`."""

@final
class CompositesHeard:
    """What a [`SendComposites`] carried."""
    __match_args__: Final = ("color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
    @overload
    def __new__(cls, color: Color | builtins.int, level: Level | builtins.int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[builtins.int], numbers: Sequence[builtins.int] | Buffer, corners: Sequence[Item], maybe: builtins.int | None = None, *, by_name: Mapping[builtins.str, builtins.int], by_id: Mapping[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> Self: ...
    @overload
    def __new__(cls, color: Color | builtins.int, level: Level | builtins.int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[builtins.int], numbers: Sequence[builtins.int] | Buffer, corners: Sequence[Item], maybe: builtins.int | None, by_name: Mapping[builtins.str, builtins.int], by_id: Mapping[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> Self: ...
    @builtins.property
    def color(self) -> Color:
        """A variant without data."""
    @builtins.property
    def level(self) -> Level:
        """A variant with a number at the end of what there is."""
    @builtins.property
    def shape(self) -> Shape:
        """A variant with named data."""
    @builtins.property
    def token(self) -> Token:
        """A variant with unnamed data."""
    @builtins.property
    def item(self) -> Item:
        """A structure."""
    @builtins.property
    def meters(self) -> Meters:
        """A newtype of a number."""
    @builtins.property
    def label(self) -> Label:
        """A newtype of a text."""
    @builtins.property
    def seal(self) -> Seal:
        """A newtype of bytes."""
    @builtins.property
    def ratio(self) -> Ratio:
        """An alias of a number."""
    @builtins.property
    def quad(self) -> Quad:
        """An alias of an array."""
    @builtins.property
    def numbers(self) -> _Numbers[builtins.int]:
        """A list of numbers."""
    @builtins.property
    def corners(self) -> builtins.tuple[Item, Item]:
        """An array of structures."""
    @builtins.property
    def maybe(self) -> builtins.int | None:
        """A number or nothing."""
    @builtins.property
    def by_name(self) -> builtins.dict[builtins.str, builtins.int]:
        """A map in order."""
    @builtins.property
    def by_id(self) -> builtins.dict[builtins.int, Item]:
        """A map without order."""
    @builtins.property
    def pair(self) -> builtins.tuple[builtins.int, builtins.str]:
        """A tuple."""
    @builtins.property
    def tree(self) -> Tree:
        """A box."""
    @builtins.property
    def list(self) -> List:
        """A type that is made of itself."""
    @builtins.property
    def expr(self) -> Expr:
        """Variants that are made of the whole."""
    def __eq__(self, other: builtins.object, /) -> builtins.bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, color: Color | builtins.int = ..., level: Level | builtins.int = ..., shape: Shape = ..., token: Token = ..., item: Item = ..., meters: Meters = ..., label: Label = ..., seal: Seal = ..., ratio: Ratio = ..., quad: Sequence[builtins.int] = ..., numbers: Sequence[builtins.int] | Buffer = ..., corners: Sequence[Item] = ..., maybe: builtins.int | None = ..., by_name: Mapping[builtins.str, builtins.int] = ..., by_id: Mapping[builtins.int, Item] = ..., pair: builtins.tuple[builtins.int, builtins.str] = ..., tree: Tree = ..., list: List = ..., expr: Expr = ...) -> Self: ...
    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @builtins.staticmethod
    def from_dict(data: Mapping[builtins.str, Any]) -> CompositesHeard:
        """The reverse of `to_dict`."""

@final
class ListsHeard:
    """What a [`SendLists`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Lists) -> Self: ...
    @property
    def value(self) -> Lists:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Lists = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ListsHeard:
        """The reverse of `to_dict`."""

@final
class ArraysHeard:
    """What a [`SendArrays`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Arrays) -> Self: ...
    @property
    def value(self) -> Arrays:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Arrays = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ArraysHeard:
        """The reverse of `to_dict`."""

@final
class MaybesHeard:
    """What a [`SendMaybes`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Maybes) -> Self: ...
    @property
    def value(self) -> Maybes:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Maybes = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> MaybesHeard:
        """The reverse of `to_dict`."""

@final
class ByKeyHeard:
    """What a [`SendByKey`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: ByKey) -> Self: ...
    @property
    def value(self) -> ByKey:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: ByKey = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ByKeyHeard:
        """The reverse of `to_dict`."""

@final
class ByKeyUnsortedHeard:
    """What a [`SendByKeyUnsorted`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: ByKeyUnsorted) -> Self: ...
    @property
    def value(self) -> ByKeyUnsorted:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: ByKeyUnsorted = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ByKeyUnsortedHeard:
        """The reverse of `to_dict`."""

@final
class PairsHeard:
    """What a [`SendPairs`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Pairs) -> Self: ...
    @property
    def value(self) -> Pairs:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Pairs = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> PairsHeard:
        """The reverse of `to_dict`."""

@final
class NewtypesHeard:
    """What a [`SendNewtypes`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Newtypes) -> Self: ...
    @property
    def value(self) -> Newtypes:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Newtypes = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> NewtypesHeard:
        """The reverse of `to_dict`."""

@final
class CasesHeard:
    """What a [`SendCases`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Cases) -> Self: ...
    @property
    def value(self) -> Cases:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Cases = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> CasesHeard:
        """The reverse of `to_dict`."""

@final
class NestingsHeard:
    """What a [`SendNestings`] carried."""
    __match_args__: Final = ("value",)
    def __new__(cls, value: Nestings) -> Self: ...
    @property
    def value(self) -> Nestings:
        """They."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __replace__(self, *, value: Nestings = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> NestingsHeard:
        """The reverse of `to_dict`."""

@final
class NothingHeard:
    """A [`SendNothing`] came."""
    __match_args__: Final = ()
    def __new__(cls) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> NothingHeard:
        """The reverse of `to_dict`."""

@final
class DeepHeard:
    """What a [`SendDeep`] carried."""
    __match_args__: Final = ("deep", "spot")
    def __new__(cls, deep: Deep, spot: Place) -> Self: ...
    @property
    def deep(self) -> Deep:
        """By its path."""
    @property
    def spot(self) -> Place:
        """By another name."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, deep: Deep = ..., spot: Place = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> DeepHeard:
        """The reverse of `to_dict`."""

@final
class HoldBegan:
    """A [`Hold`] has begun."""
    __match_args__: Final = ("id",)
    def __new__(cls, id: int) -> Self: ...
    @property
    def id(self) -> int:
        """Which."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, id: int = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> HoldBegan:
        """The reverse of `to_dict`."""

@final
class HoldEnded:
    """A [`Hold`] is over."""
    __match_args__: Final = ("id", "finished")
    def __new__(cls, id: int, finished: bool) -> Self: ...
    @property
    def id(self) -> int:
        """Which."""
    @property
    def finished(self) -> bool:
        """Whether it has answered; otherwise it was dropped before."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __replace__(self, *, id: int = ..., finished: bool = ...) -> Self: ...
    def to_dict(self) -> dict[str, Any]:
        """A plain dict of the fields, with plain dicts in the place of the value classes inside."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> HoldEnded:
        """The reverse of `to_dict`."""

class Shape:
    """Variants with data of different kinds, and one without."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Shape:
        """The reverse of a variant's `to_dict`."""

    @final
    class Circle(Shape):
        """All points at one distance."""
        __match_args__: Final = ("radius",)
        def __new__(cls, radius: float) -> Self: ...
        @property
        def radius(self) -> float:
            """That distance."""
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, radius: float = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Rect(Shape):
        """Four right angles."""
        __match_args__: Final = ("width", "height")
        def __new__(cls, width: float, height: float) -> Self: ...
        @property
        def width(self) -> float:
            """From left to right."""
        @property
        def height(self) -> float:
            """From top to bottom."""
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, width: float = ..., height: float = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Named(Shape):
        """Known by its name only."""
        __match_args__: Final = ("name", "tags")
        def __new__(cls, name: str, tags: Sequence[str]) -> Self: ...
        @property
        def name(self) -> str:
            """The name."""
        @property
        def tags(self) -> list[str]:
            """What else is said of it."""
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, name: str = ..., tags: Sequence[str] = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Empty(Shape):
        """Nothing at all."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

class Token:
    """Variants with data that has no names, and one without data."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Token:
        """The reverse of a variant's `to_dict`."""

    @final
    class Number(Token):
        """A number."""
        __match_args__: Final = ("field0",)
        def __new__(cls, field0: float) -> Self: ...
        @property
        def field0(self) -> float: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, field0: float = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Constant(Token):
        """Another number, and what it is called."""
        __match_args__: Final = ("field0", "field1")
        def __new__(cls, field0: int, field1: Name) -> Self: ...
        @property
        def field0(self) -> int: ...
        @property
        def field1(self) -> Name: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, field0: int = ..., field1: Name = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class End(Token):
        """Nothing but its name."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Item(Token):
        """A structure."""
        __match_args__: Final = ("field0",)
        def __new__(cls, field0: Item) -> Self: ...
        @property
        def field0(self) -> Item: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, field0: Item = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

class Expr:
    """Variants that are made of the whole."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Expr:
        """The reverse of a variant's `to_dict`."""

    @final
    class Number(Expr):
        """A number."""
        __match_args__: Final = ("field0",)
        def __new__(cls, field0: float) -> Self: ...
        @property
        def field0(self) -> float: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, field0: float = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Negate(Expr):
        """The opposite of another."""
        __match_args__: Final = ("field0",)
        def __new__(cls, field0: Expr) -> Self: ...
        @property
        def field0(self) -> Expr: ...
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, field0: Expr = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Add(Expr):
        """The sum of two others."""
        __match_args__: Final = ("left", "right")
        def __new__(cls, left: Expr, right: Expr) -> Self: ...
        @property
        def left(self) -> Expr:
            """The first of them."""
        @property
        def right(self) -> Expr:
            """The second of them."""
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, left: Expr = ..., right: Expr = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Call(Expr):
        """A function of others."""
        __match_args__: Final = ("name", "arguments")
        def __new__(cls, name: str, arguments: Sequence[Expr]) -> Self: ...
        @property
        def name(self) -> str:
            """The name of the function."""
        @property
        def arguments(self) -> list[Expr]:
            """What it is called with."""
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, name: str = ..., arguments: Sequence[Expr] = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

class Cases:
    """Variants with unnamed data of each type."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Cases:
        """The reverse of a variant's `to_dict`."""

    @final
    class Nothing(Cases):
        """Nothing."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Scalars(Cases):
        """All at once: what is one number, one text, one stretch of bytes or time."""
        __match_args__: Final = ("field0", "field1", "field2", "field3", "field4", "field5", "field6", "field7", "field8", "field9", "field10", "field11", "field12", "field13", "field14", "field15")
        def __new__(cls, field0: bool, field1: int, field2: int, field3: int, field4: int, field5: int, field6: int, field7: int, field8: int, field9: float, field10: float, field11: str, field12: str, field13: Buffer, field14: _datetime.timedelta, field15: _datetime.datetime) -> Self: ...
        @property
        def field0(self) -> bool:
            """A truth value."""
        @property
        def field1(self) -> int:
            """8 bits, signed."""
        @property
        def field2(self) -> int:
            """16 bits, signed."""
        @property
        def field3(self) -> int:
            """32 bits, signed."""
        @property
        def field4(self) -> int:
            """64 bits, signed."""
        @property
        def field5(self) -> int:
            """8 bits, unsigned."""
        @property
        def field6(self) -> int:
            """16 bits, unsigned."""
        @property
        def field7(self) -> int:
            """32 bits, unsigned."""
        @property
        def field8(self) -> int:
            """64 bits, unsigned."""
        @property
        def field9(self) -> float:
            """Single precision."""
        @property
        def field10(self) -> float:
            """Double precision."""
        @property
        def field11(self) -> str:
            """A character."""
        @property
        def field12(self) -> str:
            """A text."""
        @property
        def field13(self) -> bytes:
            """Bytes."""
        @property
        def field14(self) -> _datetime.timedelta:
            """A duration."""
        @property
        def field15(self) -> _datetime.datetime:
            """A moment."""
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self, *, field0: bool = ..., field1: int = ..., field2: int = ..., field3: int = ..., field4: int = ..., field5: int = ..., field6: int = ..., field7: int = ..., field8: int = ..., field9: float = ..., field10: float = ..., field11: str = ..., field12: str = ..., field13: Buffer = ..., field14: _datetime.timedelta = ..., field15: _datetime.datetime = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Composites(Cases):
        """All at once: what is declared, or made of others."""
        __match_args__: Final = ("field0", "field1", "field2", "field3", "field4", "field5", "field6", "field7", "field8", "field9", "field10", "field11", "field12", "field13", "field14", "field15", "field16", "field17", "field18")
        @overload
        def __new__(cls, field0: Color | int, field1: Level | int, field2: Shape, field3: Token, field4: Item, field5: Meters, field6: Label, field7: Seal, field8: Ratio, field9: Sequence[int], field10: Sequence[int] | Buffer, field11: Sequence[Item], field12: int | None = None, *, field13: Mapping[str, int], field14: Mapping[int, Item], field15: tuple[int, str], field16: Tree, field17: List, field18: Expr) -> Self: ...
        @overload
        def __new__(cls, field0: Color | int, field1: Level | int, field2: Shape, field3: Token, field4: Item, field5: Meters, field6: Label, field7: Seal, field8: Ratio, field9: Sequence[int], field10: Sequence[int] | Buffer, field11: Sequence[Item], field12: int | None, field13: Mapping[str, int], field14: Mapping[int, Item], field15: tuple[int, str], field16: Tree, field17: List, field18: Expr) -> Self: ...
        @property
        def field0(self) -> Color:
            """A variant without data."""
        @property
        def field1(self) -> Level:
            """A variant with a number at the end of what there is."""
        @property
        def field2(self) -> Shape:
            """A variant with named data."""
        @property
        def field3(self) -> Token:
            """A variant with unnamed data."""
        @property
        def field4(self) -> Item:
            """A structure."""
        @property
        def field5(self) -> Meters:
            """A newtype of a number."""
        @property
        def field6(self) -> Label:
            """A newtype of a text."""
        @property
        def field7(self) -> Seal:
            """A newtype of bytes."""
        @property
        def field8(self) -> Ratio:
            """An alias of a number."""
        @property
        def field9(self) -> Quad:
            """An alias of an array."""
        @property
        def field10(self) -> _Numbers[int]:
            """A list of numbers."""
        @property
        def field11(self) -> tuple[Item, Item]:
            """An array of structures."""
        @property
        def field12(self) -> int | None:
            """A number or nothing."""
        @property
        def field13(self) -> dict[str, int]:
            """A map in order."""
        @property
        def field14(self) -> dict[int, Item]:
            """A map without order."""
        @property
        def field15(self) -> tuple[int, str]:
            """A tuple."""
        @property
        def field16(self) -> Tree:
            """A box."""
        @property
        def field17(self) -> List:
            """A type that is made of itself."""
        @property
        def field18(self) -> Expr:
            """Variants that are made of the whole."""
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, field0: Color | int = ..., field1: Level | int = ..., field2: Shape = ..., field3: Token = ..., field4: Item = ..., field5: Meters = ..., field6: Label = ..., field7: Seal = ..., field8: Ratio = ..., field9: Sequence[int] = ..., field10: Sequence[int] | Buffer = ..., field11: Sequence[Item] = ..., field12: int | None = ..., field13: Mapping[str, int] = ..., field14: Mapping[int, Item] = ..., field15: tuple[int, str] = ..., field16: Tree = ..., field17: List = ..., field18: Expr = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

class Lookup:
    """Variants with a structure that has a map."""
    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Lookup:
        """The reverse of a variant's `to_dict`."""

    @final
    class Nothing(Lookup):
        """Nothing was looked up."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
        def __eq__(self, other: object, /) -> bool: ...
        def __hash__(self) -> int: ...
        def __replace__(self) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Found(Lookup):
        """All of it."""
        __match_args__: Final = ("field0",)
        def __new__(cls, field0: Registry) -> Self: ...
        @property
        def field0(self) -> Registry: ...
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, field0: Registry = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

    @final
    class Partly(Lookup):
        """Some of it."""
        __match_args__: Final = ("registry", "missing")
        def __new__(cls, registry: Registry, missing: Sequence[str]) -> Self: ...
        @property
        def registry(self) -> Registry:
            """What was found."""
        @property
        def missing(self) -> list[str]:
            """What was not."""
        def __eq__(self, other: object, /) -> bool: ...
        __hash__: ClassVar[None]  # type: ignore[assignment]
        def __replace__(self, *, registry: Registry = ..., missing: Sequence[str] = ...) -> Self: ...
        def to_dict(self) -> dict[str, Any]:
            """A plain dict of the fields, with plain dicts in the place of the value classes inside."""

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

class ConformanceStats(_NamedTuple):
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

class Conformance:
    """The library that the tests of every language call: each mapped type in each position, and each fault."""
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
    def stats(self) -> ConformanceStats:
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
    def echo_bool(self, value: bool, *, timeout: float | None = None) -> bool:
        """Answer a truth value, as it was given.

        Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `\"\"\"`, `\\\\n`, and a quote at the end: "

        value: What comes back.
        """
    def echo_bool_async(self, value: bool, *, timeout: float | None = None) -> _asyncio.Future[bool]:
        """The same as `echo_bool`, to be awaited. To cancel that cancels the request."""
    def echo_i8(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 8 bits, as it was given.

        value: What comes back.
        """
    def echo_i8_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_i8`, to be awaited. To cancel that cancels the request."""
    def echo_i16(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 16 bits, as it was given.

        value: What comes back.
        """
    def echo_i16_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_i16`, to be awaited. To cancel that cancels the request."""
    def echo_i32(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 32 bits, as it was given.

        value: What comes back.
        """
    def echo_i32_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_i32`, to be awaited. To cancel that cancels the request."""
    def echo_i64(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 64 bits, as it was given.

        value: What comes back.
        """
    def echo_i64_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_i64`, to be awaited. To cancel that cancels the request."""
    def echo_u8(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 8 bits, as it was given.

        value: What comes back.
        """
    def echo_u8_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_u8`, to be awaited. To cancel that cancels the request."""
    def echo_u16(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 16 bits, as it was given.

        value: What comes back.
        """
    def echo_u16_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_u16`, to be awaited. To cancel that cancels the request."""
    def echo_u32(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 32 bits, as it was given.

        value: What comes back.
        """
    def echo_u32_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_u32`, to be awaited. To cancel that cancels the request."""
    def echo_u64(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 64 bits, as it was given.

        value: What comes back.
        """
    def echo_u64_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `echo_u64`, to be awaited. To cancel that cancels the request."""
    def echo_f32(self, value: float, *, timeout: float | None = None) -> float:
        """Answer a number of single precision, as it was given.

        value: What comes back.
        """
    def echo_f32_async(self, value: float, *, timeout: float | None = None) -> _asyncio.Future[float]:
        """The same as `echo_f32`, to be awaited. To cancel that cancels the request."""
    def echo_f64(self, value: float, *, timeout: float | None = None) -> float:
        """Answer a number of double precision, as it was given.

        value: What comes back.
        """
    def echo_f64_async(self, value: float, *, timeout: float | None = None) -> _asyncio.Future[float]:
        """The same as `echo_f64`, to be awaited. To cancel that cancels the request."""
    def echo_char(self, value: str, *, timeout: float | None = None) -> str:
        """Answer a character, as it was given.

        value: What comes back.
        """
    def echo_char_async(self, value: str, *, timeout: float | None = None) -> _asyncio.Future[str]:
        """The same as `echo_char`, to be awaited. To cancel that cancels the request."""
    def echo_string(self, value: str, *, timeout: float | None = None) -> str:
        """Answer a text, as it was given.

        value: What comes back.
        """
    def echo_string_async(self, value: str, *, timeout: float | None = None) -> _asyncio.Future[str]:
        """The same as `echo_string`, to be awaited. To cancel that cancels the request."""
    def echo_bytes(self, value: Buffer, *, timeout: float | None = None) -> bytes:
        """Answer bytes, as it was given.

        value: What comes back.
        """
    def echo_bytes_async(self, value: Buffer, *, timeout: float | None = None) -> _asyncio.Future[bytes]:
        """The same as `echo_bytes`, to be awaited. To cancel that cancels the request."""
    def echo_vec_i32(self, values: Sequence[int] | Buffer, *, timeout: float | None = None) -> _Numbers[int]:
        """Answer a list of numbers, as it was given.

        values: What comes back.
        """
    def echo_vec_i32_async(self, values: Sequence[int] | Buffer, *, timeout: float | None = None) -> _asyncio.Future[_Numbers[int]]:
        """The same as `echo_vec_i32`, to be awaited. To cancel that cancels the request."""
    def echo_vec_f64(self, values: Sequence[float] | Buffer, *, timeout: float | None = None) -> _Numbers[float]:
        """Answer a list of floating-point numbers, as it was given.

        values: What comes back.
        """
    def echo_vec_f64_async(self, values: Sequence[float] | Buffer, *, timeout: float | None = None) -> _asyncio.Future[_Numbers[float]]:
        """The same as `echo_vec_f64`, to be awaited. To cancel that cancels the request."""
    def echo_vec_bool(self, values: Sequence[bool], *, timeout: float | None = None) -> list[bool]:
        """Answer a list of truth values, as it was given.

        values: What comes back.
        """
    def echo_vec_bool_async(self, values: Sequence[bool], *, timeout: float | None = None) -> _asyncio.Future[list[bool]]:
        """The same as `echo_vec_bool`, to be awaited. To cancel that cancels the request."""
    def echo_vec_string(self, values: Sequence[str], *, timeout: float | None = None) -> list[str]:
        """Answer a list of texts, as it was given.

        values: What comes back.
        """
    def echo_vec_string_async(self, values: Sequence[str], *, timeout: float | None = None) -> _asyncio.Future[list[str]]:
        """The same as `echo_vec_string`, to be awaited. To cancel that cancels the request."""
    def echo_vec_bytes(self, values: Sequence[Buffer], *, timeout: float | None = None) -> list[bytes]:
        """Answer a list of byte strings, as it was given.

        values: What comes back.
        """
    def echo_vec_bytes_async(self, values: Sequence[Buffer], *, timeout: float | None = None) -> _asyncio.Future[list[bytes]]:
        """The same as `echo_vec_bytes`, to be awaited. To cancel that cancels the request."""
    def echo_vec_struct(self, values: Sequence[Item], *, timeout: float | None = None) -> list[Item]:
        """Answer a list of structures, as it was given.

        values: What comes back.
        """
    def echo_vec_struct_async(self, values: Sequence[Item], *, timeout: float | None = None) -> _asyncio.Future[list[Item]]:
        """The same as `echo_vec_struct`, to be awaited. To cancel that cancels the request."""
    def echo_vec_enum(self, values: Sequence[Color | int], *, timeout: float | None = None) -> list[Color]:
        """Answer a list of variants, as it was given.

        values: What comes back.
        """
    def echo_vec_enum_async(self, values: Sequence[Color | int], *, timeout: float | None = None) -> _asyncio.Future[list[Color]]:
        """The same as `echo_vec_enum`, to be awaited. To cancel that cancels the request."""
    def echo_vec_newtype(self, values: Sequence[Meters], *, timeout: float | None = None) -> list[Meters]:
        """Answer a list of newtypes, as it was given.

        values: What comes back.
        """
    def echo_vec_newtype_async(self, values: Sequence[Meters], *, timeout: float | None = None) -> _asyncio.Future[list[Meters]]:
        """The same as `echo_vec_newtype`, to be awaited. To cancel that cancels the request."""
    def echo_vec_vec_f64(self, values: Sequence[Sequence[float] | Buffer], *, timeout: float | None = None) -> list[_Numbers[float]]:
        """Answer a list of lists, as it was given.

        values: What comes back.
        """
    def echo_vec_vec_f64_async(self, values: Sequence[Sequence[float] | Buffer], *, timeout: float | None = None) -> _asyncio.Future[list[_Numbers[float]]]:
        """The same as `echo_vec_vec_f64`, to be awaited. To cancel that cancels the request."""
    def echo_array(self, values: Sequence[int], *, timeout: float | None = None) -> tuple[int, int, int, int]:
        """Answer a fixed number of numbers, as it was given.

        values: What comes back.
        """
    def echo_array_async(self, values: Sequence[int], *, timeout: float | None = None) -> _asyncio.Future[tuple[int, int, int, int]]:
        """The same as `echo_array`, to be awaited. To cancel that cancels the request."""
    def echo_option_i64(self, value: int | None = None, *, timeout: float | None = None) -> int | None:
        """Answer a number or nothing, as it was given.

        value: What comes back.
        """
    def echo_option_i64_async(self, value: int | None = None, *, timeout: float | None = None) -> _asyncio.Future[int | None]:
        """The same as `echo_option_i64`, to be awaited. To cancel that cancels the request."""
    def echo_option_string(self, value: str | None = None, *, timeout: float | None = None) -> str | None:
        """Answer a text or nothing, as it was given.

        value: What comes back.
        """
    def echo_option_string_async(self, value: str | None = None, *, timeout: float | None = None) -> _asyncio.Future[str | None]:
        """The same as `echo_option_string`, to be awaited. To cancel that cancels the request."""
    def echo_option_struct(self, value: Item | None = None, *, timeout: float | None = None) -> Item | None:
        """Answer a structure or nothing, as it was given.

        value: What comes back.
        """
    def echo_option_struct_async(self, value: Item | None = None, *, timeout: float | None = None) -> _asyncio.Future[Item | None]:
        """The same as `echo_option_struct`, to be awaited. To cancel that cancels the request."""
    def echo_enum(self, value: Color | int, *, timeout: float | None = None) -> Color:
        """Answer a variant without data, as it was given.

        value: What comes back.
        """
    def echo_enum_async(self, value: Color | int, *, timeout: float | None = None) -> _asyncio.Future[Color]:
        """The same as `echo_enum`, to be awaited. To cancel that cancels the request."""
    def echo_newtype(self, value: Meters, *, timeout: float | None = None) -> Meters:
        """Answer a newtype of a number, as it was given.

        value: What comes back.
        """
    def echo_newtype_async(self, value: Meters, *, timeout: float | None = None) -> _asyncio.Future[Meters]:
        """The same as `echo_newtype`, to be awaited. To cancel that cancels the request."""
    def echo_newtype_string(self, value: Label, *, timeout: float | None = None) -> Label:
        """Answer a newtype of a text, as it was given.

        value: What comes back.
        """
    def echo_newtype_string_async(self, value: Label, *, timeout: float | None = None) -> _asyncio.Future[Label]:
        """The same as `echo_newtype_string`, to be awaited. To cancel that cancels the request."""
    def echo_alias(self, value: Ratio, *, timeout: float | None = None) -> Ratio:
        """Answer a value of an aliased type, as it was given.

        value: What comes back.
        """
    def echo_alias_async(self, value: Ratio, *, timeout: float | None = None) -> _asyncio.Future[Ratio]:
        """The same as `echo_alias`, to be awaited. To cancel that cancels the request."""
    def echo_struct(self, value: Everything, *, timeout: float | None = None) -> Everything:
        """Answer a structure with a field of every kind, as it was given.

        value: What comes back.
        """
    def echo_struct_async(self, value: Everything, *, timeout: float | None = None) -> _asyncio.Future[Everything]:
        """The same as `echo_struct`, to be awaited. To cancel that cancels the request."""
    def echo_shape(self, value: Shape, *, timeout: float | None = None) -> Shape:
        """Answer a variant with data, as it was given.

        value: What comes back.
        """
    def echo_shape_async(self, value: Shape, *, timeout: float | None = None) -> _asyncio.Future[Shape]:
        """The same as `echo_shape`, to be awaited. To cancel that cancels the request."""
    def echo_level(self, value: Level | int, *, timeout: float | None = None) -> Level:
        """Answer a variant with a number at the end of what there is, as it was given.

        value: What comes back.
        """
    def echo_level_async(self, value: Level | int, *, timeout: float | None = None) -> _asyncio.Future[Level]:
        """The same as `echo_level`, to be awaited. To cancel that cancels the request."""
    def echo_token(self, value: Token, *, timeout: float | None = None) -> Token:
        """Answer a variant with unnamed data, as it was given.

        value: What comes back.
        """
    def echo_token_async(self, value: Token, *, timeout: float | None = None) -> _asyncio.Future[Token]:
        """The same as `echo_token`, to be awaited. To cancel that cancels the request."""
    def echo_seal(self, value: Seal, *, timeout: float | None = None) -> Seal:
        """Answer a newtype of bytes, as it was given.

        value: What comes back.
        """
    def echo_seal_async(self, value: Seal, *, timeout: float | None = None) -> _asyncio.Future[Seal]:
        """The same as `echo_seal`, to be awaited. To cancel that cancels the request."""
    def echo_quad(self, value: Sequence[int], *, timeout: float | None = None) -> Quad:
        """Answer an alias of an array, as it was given.

        value: What comes back.
        """
    def echo_quad_async(self, value: Sequence[int], *, timeout: float | None = None) -> _asyncio.Future[Quad]:
        """The same as `echo_quad`, to be awaited. To cancel that cancels the request."""
    def echo_by_id(self, value: Mapping[int, Item], *, timeout: float | None = None) -> dict[int, Item]:
        """Answer a map without order, as it was given.

        value: What comes back.
        """
    def echo_by_id_async(self, value: Mapping[int, Item], *, timeout: float | None = None) -> _asyncio.Future[dict[int, Item]]:
        """The same as `echo_by_id`, to be awaited. To cancel that cancels the request."""
    def echo_corners(self, value: Sequence[Item], *, timeout: float | None = None) -> tuple[Item, Item]:
        """Answer an array of structures, as it was given.

        value: What comes back.
        """
    def echo_corners_async(self, value: Sequence[Item], *, timeout: float | None = None) -> _asyncio.Future[tuple[Item, Item]]:
        """The same as `echo_corners`, to be awaited. To cancel that cancels the request."""
    @overload
    def describe(self, number: int, text: str, items: Sequence[Item], maybe: int | None = None, *, shape: Shape, flag: bool, timeout: float | None = None) -> str:
        """Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.

        number: First.
        text: Second.
        items: Third.
        maybe: Fourth.
        shape: Fifth.
        flag: Sixth.
        """
    @overload
    def describe(self, number: int, text: str, items: Sequence[Item], maybe: int | None, shape: Shape, flag: bool, *, timeout: float | None = None) -> str: ...
    @overload
    def describe_async(self, number: int, text: str, items: Sequence[Item], maybe: int | None = None, *, shape: Shape, flag: bool, timeout: float | None = None) -> _asyncio.Future[str]:
        """The same as `describe`, to be awaited. To cancel that cancels the request."""
    @overload
    def describe_async(self, number: int, text: str, items: Sequence[Item], maybe: int | None, shape: Shape, flag: bool, *, timeout: float | None = None) -> _asyncio.Future[str]: ...
    def unit_result(self, *, timeout: float | None = None) -> None:
        """Take nothing, answer nothing."""
    def unit_result_async(self, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `unit_result`, to be awaited. To cancel that cancels the request."""
    def split_second(self, sec: int, nsec: int, *, timeout: float | None = None) -> tuple[_datetime.timedelta, _datetime.datetime]:
        """Answer a duration, and the moment that long after 1970.

        sec: Whole seconds.
        nsec: Nanoseconds, below a second.
        """
    def split_second_async(self, sec: int, nsec: int, *, timeout: float | None = None) -> _asyncio.Future[tuple[_datetime.timedelta, _datetime.datetime]]:
        """The same as `split_second`, to be awaited. To cancel that cancels the request."""
    def echo_times(self, value: Times, *, timeout: float | None = None) -> Times:
        """Answer durations and moments, as they were given.

        value: What comes back.
        """
    def echo_times_async(self, value: Times, *, timeout: float | None = None) -> _asyncio.Future[Times]:
        """The same as `echo_times`, to be awaited. To cancel that cancels the request."""
    def echo_maps(self, value: Maps, *, timeout: float | None = None) -> Maps:
        """Answer maps, as they were given.

        value: What comes back.
        """
    def echo_maps_async(self, value: Maps, *, timeout: float | None = None) -> _asyncio.Future[Maps]:
        """The same as `echo_maps`, to be awaited. To cancel that cancels the request."""
    def echo_tuples(self, value: Tuples, *, timeout: float | None = None) -> Tuples:
        """Answer tuples, as they were given.

        value: What comes back.
        """
    def echo_tuples_async(self, value: Tuples, *, timeout: float | None = None) -> _asyncio.Future[Tuples]:
        """The same as `echo_tuples`, to be awaited. To cancel that cancels the request."""
    def echo_tree(self, value: Tree, *, timeout: float | None = None) -> Tree:
        """Answer a tree, as it was given.

        value: What comes back.
        """
    def echo_tree_async(self, value: Tree, *, timeout: float | None = None) -> _asyncio.Future[Tree]:
        """The same as `echo_tree`, to be awaited. To cancel that cancels the request."""
    def echo_list(self, value: List, *, timeout: float | None = None) -> List:
        """Answer a chain, as it was given.

        value: What comes back.
        """
    def echo_list_async(self, value: List, *, timeout: float | None = None) -> _asyncio.Future[List]:
        """The same as `echo_list`, to be awaited. To cancel that cancels the request."""
    def echo_expr(self, value: Expr, *, timeout: float | None = None) -> Expr:
        """Answer an expression, as it was given.

        value: What comes back.
        """
    def echo_expr_async(self, value: Expr, *, timeout: float | None = None) -> _asyncio.Future[Expr]:
        """The same as `echo_expr`, to be awaited. To cancel that cancels the request."""
    def echo_even(self, value: Even, *, timeout: float | None = None) -> Even:
        """Answer types that are made of each other, as they were given.

        value: What comes back.
        """
    def echo_even_async(self, value: Even, *, timeout: float | None = None) -> _asyncio.Future[Even]:
        """The same as `echo_even`, to be awaited. To cancel that cancels the request."""
    def echo_index(self, value: Index, *, timeout: float | None = None) -> Index:
        """Answer maps of maps, as they were given.

        value: What comes back.
        """
    def echo_index_async(self, value: Index, *, timeout: float | None = None) -> _asyncio.Future[Index]:
        """The same as `echo_index`, to be awaited. To cancel that cancels the request."""
    def echo_map(self, value: Mapping[str, int], *, timeout: float | None = None) -> dict[str, int]:
        """Answer a map, as it was given.

        value: What comes back.
        """
    def echo_map_async(self, value: Mapping[str, int], *, timeout: float | None = None) -> _asyncio.Future[dict[str, int]]:
        """The same as `echo_map`, to be awaited. To cancel that cancels the request."""
    def echo_pair(self, value: tuple[int, str], *, timeout: float | None = None) -> tuple[int, str]:
        """Answer a tuple, as it was given.

        value: What comes back.
        """
    def echo_pair_async(self, value: tuple[int, str], *, timeout: float | None = None) -> _asyncio.Future[tuple[int, str]]:
        """The same as `echo_pair`, to be awaited. To cancel that cancels the request."""
    def echo_duration(self, value: _datetime.timedelta, *, timeout: float | None = None) -> _datetime.timedelta:
        """Answer a duration, as it was given.

        value: What comes back.
        """
    def echo_duration_async(self, value: _datetime.timedelta, *, timeout: float | None = None) -> _asyncio.Future[_datetime.timedelta]:
        """The same as `echo_duration`, to be awaited. To cancel that cancels the request."""
    def echo_time(self, value: _datetime.datetime, *, timeout: float | None = None) -> _datetime.datetime:
        """Answer a moment, as it was given.

        value: What comes back.
        """
    def echo_time_async(self, value: _datetime.datetime, *, timeout: float | None = None) -> _asyncio.Future[_datetime.datetime]:
        """The same as `echo_time`, to be awaited. To cancel that cancels the request."""
    def echo_boxed(self, value: Tree, *, timeout: float | None = None) -> Tree:
        """Answer a tree in a box, as it was given.

        value: What comes back.
        """
    def echo_boxed_async(self, value: Tree, *, timeout: float | None = None) -> _asyncio.Future[Tree]:
        """The same as `echo_boxed`, to be awaited. To cancel that cancels the request."""
    def deep_list(self, depth: int, *, timeout: float | None = None) -> List:
        """Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.

        depth: How many links.
        """
    def deep_list_async(self, depth: int, *, timeout: float | None = None) -> _asyncio.Future[List]:
        """The same as `deep_list`, to be awaited. To cancel that cancels the request."""
    def emit_grown(self, depth: int, *, timeout: float | None = None) -> None:
        """Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.

        depth: How many levels.
        """
    def emit_grown_async(self, depth: int, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `emit_grown`, to be awaited. To cancel that cancels the request."""
    def emit_new_types(self, times: Times, maps: Maps, tuples: Tuples, tree: Tree, *, timeout: float | None = None) -> None:
        """Emit one [`NewTypes`] of what is given.

        times: Its times.
        maps: Its maps.
        tuples: Its tuples.
        tree: Its tree.
        """
    def emit_new_types_async(self, times: Times, maps: Maps, tuples: Tuples, tree: Tree, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `emit_new_types`, to be awaited. To cancel that cancels the request."""
    def fail_new_types(self, pair: tuple[int, str], map: Mapping[str, int], at: _datetime.datetime, tree: Tree, *, timeout: float | None = None) -> None:
        """Fail with [`NewTypesError::Bad`] of what is given.

        pair: Its tuple.
        map: Its map.
        at: Its moment.
        tree: Its tree.

        Raises a variant of NewTypesError if the provider refuses.
        """
    def fail_new_types_async(self, pair: tuple[int, str], map: Mapping[str, int], at: _datetime.datetime, tree: Tree, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_new_types`, to be awaited. To cancel that cancels the request."""
    def fail(self, kind: FailKind | int, *, timeout: float | None = None) -> int:
        """Fail with the variant that was asked for.

        kind: The variant.

        Raises a variant of TestError if the provider refuses.
        """
    def fail_async(self, kind: FailKind | int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `fail`, to be awaited. To cancel that cancels the request."""
    def fail_plain(self, *, timeout: float | None = None) -> int:
        """Fail with [`PlainError::Late`].

        Raises a variant of PlainError if the provider refuses.
        """
    def fail_plain_async(self, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `fail_plain`, to be awaited. To cancel that cancels the request."""
    def fail_message(self, text: str, *, timeout: float | None = None) -> int:
        """Fail with a text.

        text: The text.
        """
    def fail_message_async(self, text: str, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `fail_message`, to be awaited. To cancel that cancels the request."""
    def panics(self, message: str, *, timeout: float | None = None) -> int:
        """Panic.

        message: What the panic says.
        """
    def panics_async(self, message: str, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `panics`, to be awaited. To cancel that cancels the request."""
    def unprovided(self, *, timeout: float | None = None) -> bool:
        """Declared, and never provided."""
    def unprovided_async(self, *, timeout: float | None = None) -> _asyncio.Future[bool]:
        """The same as `unprovided`, to be awaited. To cancel that cancels the request."""
    def second_provider(self, *, timeout: float | None = None) -> bool:
        """Try to provide [`EchoBool`] a second time; answers whether that was refused."""
    def second_provider_async(self, *, timeout: float | None = None) -> _asyncio.Future[bool]:
        """The same as `second_provider`, to be awaited. To cancel that cancels the request."""
    def wait(self, ms: int, *, timeout: float | None = None) -> None:
        """Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].

        ms: For how many milliseconds.
        """
    def wait_async(self, ms: int, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `wait`, to be awaited. To cancel that cancels the request."""
    def dropped_waits(self, *, timeout: float | None = None) -> int:
        """Answer how many [`Wait`]s were given up before their time had come."""
    def dropped_waits_async(self, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `dropped_waits`, to be awaited. To cancel that cancels the request."""
    def block(self, ms: int, *, timeout: float | None = None) -> None:
        """Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].

        ms: For how many milliseconds.
        """
    def block_async(self, ms: int, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `block`, to be awaited. To cancel that cancels the request."""
    def call_back(self, value: int, *, timeout: float | None = None) -> int:
        """Ask [`EchoI64`] from inside a provider and answer what it answered.

        value: What to ask with.
        """
    def call_back_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `call_back`, to be awaited. To cancel that cancels the request."""
    def emit_burst(self, count: int, text: str, *, timeout: float | None = None) -> None:
        """Emit [`Tick`] a number of times on the processing thread, numbered from 0.

        count: How many times.
        text: The text of each.
        """
    def emit_burst_async(self, count: int, text: str, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `emit_burst`, to be awaited. To cancel that cancels the request."""
    def emit_from_thread(self, threads: int, each: int, *, timeout: float | None = None) -> None:
        """Emit [`Tick`] from several threads at once; answers when all of them are done.

        threads: How many threads; each puts its number, counted from 0, into the text.
        each: How many ticks each thread emits, numbered from 0.
        """
    def emit_from_thread_async(self, threads: int, each: int, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `emit_from_thread`, to be awaited. To cancel that cancels the request."""
    def emit_shape(self, shape: Shape, items: Sequence[Item], maybe: str | None = None, *, timeout: float | None = None) -> None:
        """Emit one [`Shaped`] of what is given.

        shape: Its shape.
        items: Its items.
        maybe: Its text, if it has one.
        """
    def emit_shape_async(self, shape: Shape, items: Sequence[Item], maybe: str | None = None, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `emit_shape`, to be awaited. To cancel that cancels the request."""
    def poke_total(self, *, timeout: float | None = None) -> int:
        """Answer the sum of the amounts of all [`Poke`]s so far."""
    def poke_total_async(self, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `poke_total`, to be awaited. To cancel that cancels the request."""
    def note(self, numbers: Sequence[int] | Buffer, length: _datetime.timedelta, text: str | None = None, blob: Buffer | None = None, color: Color | int | None = None, *, timeout: float | None = None) -> None:
        """Has [`Noted`] emitted.

        numbers: In numbers.
        length: How long it took.
        text: What.
        blob: In bytes.
        color: In colour.
        """
    def note_async(self, numbers: Sequence[int] | Buffer, length: _datetime.timedelta, text: str | None = None, blob: Buffer | None = None, color: Color | int | None = None, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `note`, to be awaited. To cancel that cancels the request."""
    def echo_parcels(self, value: Sequence[Parcel], *, timeout: float | None = None) -> list[Parcel]:
        """Answer a list of structures with bytes, as it was given.

        value: What comes back.
        """
    def echo_parcels_async(self, value: Sequence[Parcel], *, timeout: float | None = None) -> _asyncio.Future[list[Parcel]]:
        """The same as `echo_parcels`, to be awaited. To cancel that cancels the request."""
    def echo_maybe_names(self, value: Sequence[str] | None = None, *, timeout: float | None = None) -> list[str] | None:
        """Answer a list or nothing, as it was given.

        value: What comes back.
        """
    def echo_maybe_names_async(self, value: Sequence[str] | None = None, *, timeout: float | None = None) -> _asyncio.Future[list[str] | None]:
        """The same as `echo_maybe_names`, to be awaited. To cancel that cancels the request."""
    def echo_maybe_items(self, value: Mapping[str, Item | None], *, timeout: float | None = None) -> dict[str, Item | None]:
        """Answer a map of structures or nothing, as it was given.

        value: What comes back.
        """
    def echo_maybe_items_async(self, value: Mapping[str, Item | None], *, timeout: float | None = None) -> _asyncio.Future[dict[str, Item | None]]:
        """The same as `echo_maybe_items`, to be awaited. To cancel that cancels the request."""
    def echo_lookup(self, value: Lookup, *, timeout: float | None = None) -> Lookup:
        """Answer a variant with data that has a structure with a map, as it was given.

        value: What comes back.
        """
    def echo_lookup_async(self, value: Lookup, *, timeout: float | None = None) -> _asyncio.Future[Lookup]:
        """The same as `echo_lookup`, to be awaited. To cancel that cancels the request."""
    def echo_branch(self, value: Branch, *, timeout: float | None = None) -> Branch:
        """Answer a tree of boxes, as it was given.

        value: What comes back.
        """
    def echo_branch_async(self, value: Branch, *, timeout: float | None = None) -> _asyncio.Future[Branch]:
        """The same as `echo_branch`, to be awaited. To cancel that cancels the request."""
    def echo_maybe_maybe(self, value: int | None = None, *, timeout: float | None = None) -> int | None:
        """Answer an option in an option, as it was given.

        value: What comes back.
        """
    def echo_maybe_maybe_async(self, value: int | None = None, *, timeout: float | None = None) -> _asyncio.Future[int | None]:
        """The same as `echo_maybe_maybe`, to be awaited. To cancel that cancels the request."""
    def echo_counts(self, value: Mapping[int, int], *, timeout: float | None = None) -> dict[int, int]:
        """Answer a map with values by number, as it was given.

        value: What comes back.
        """
    def echo_counts_async(self, value: Mapping[int, int], *, timeout: float | None = None) -> _asyncio.Future[dict[int, int]]:
        """The same as `echo_counts`, to be awaited. To cancel that cancels the request."""
    def echo_scalars(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime, *, timeout: float | None = None) -> Scalars:
        """Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.

        flag: A truth value.
        signed8: 8 bits, signed.
        signed16: 16 bits, signed.
        signed32: 32 bits, signed.
        signed64: 64 bits, signed.
        unsigned8: 8 bits, unsigned.
        unsigned16: 16 bits, unsigned.
        unsigned32: 32 bits, unsigned.
        unsigned64: 64 bits, unsigned.
        single: Single precision.
        double_precision: Double precision.
        letter: A character.
        text: A text.
        blob: Bytes.
        length: A duration.
        moment: A moment.
        """
    def echo_scalars_async(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime, *, timeout: float | None = None) -> _asyncio.Future[Scalars]:
        """The same as `echo_scalars`, to be awaited. To cancel that cancels the request."""
    def fail_with_scalars(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime, *, timeout: float | None = None) -> None:
        """Fail with [`CarriesAll::Scalars`] of what is given.

        flag: A truth value.
        signed8: 8 bits, signed.
        signed16: 16 bits, signed.
        signed32: 32 bits, signed.
        signed64: 64 bits, signed.
        unsigned8: 8 bits, unsigned.
        unsigned16: 16 bits, unsigned.
        unsigned32: 32 bits, unsigned.
        unsigned64: 64 bits, unsigned.
        single: Single precision.
        double_precision: Double precision.
        letter: A character.
        text: A text.
        blob: Bytes.
        length: A duration.
        moment: A moment.

        Raises a variant of CarriesAll if the provider refuses.
        """
    def fail_with_scalars_async(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_with_scalars`, to be awaited. To cancel that cancels the request."""
    @overload
    def echo_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None = None, *, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, timeout: float | None = None) -> Composites:
        """Answer them all, as they were given: what is declared, or made of others.

        color: A variant without data.
        level: A variant with a number at the end of what there is.
        shape: A variant with named data.
        token: A variant with unnamed data.
        item: A structure.
        meters: A newtype of a number.
        label: A newtype of a text.
        seal: A newtype of bytes.
        ratio: An alias of a number.
        quad: An alias of an array.
        numbers: A list of numbers.
        corners: An array of structures.
        maybe: A number or nothing.
        by_name: A map in order.
        by_id: A map without order.
        pair: A tuple.
        tree: A box.
        list: A type that is made of itself.
        expr: Variants that are made of the whole.
        """
    @overload
    def echo_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, *, timeout: float | None = None) -> Composites: ...
    @overload
    def echo_composites_async(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None = None, *, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, timeout: float | None = None) -> _asyncio.Future[Composites]:
        """The same as `echo_composites`, to be awaited. To cancel that cancels the request."""
    @overload
    def echo_composites_async(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, *, timeout: float | None = None) -> _asyncio.Future[Composites]: ...
    @overload
    def fail_with_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None = None, *, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, timeout: float | None = None) -> None:
        """Fail with [`CarriesAll::Composites`] of what is given.

        color: A variant without data.
        level: A variant with a number at the end of what there is.
        shape: A variant with named data.
        token: A variant with unnamed data.
        item: A structure.
        meters: A newtype of a number.
        label: A newtype of a text.
        seal: A newtype of bytes.
        ratio: An alias of a number.
        quad: An alias of an array.
        numbers: A list of numbers.
        corners: An array of structures.
        maybe: A number or nothing.
        by_name: A map in order.
        by_id: A map without order.
        pair: A tuple.
        tree: A box.
        list: A type that is made of itself.
        expr: Variants that are made of the whole.

        Raises a variant of CarriesAll if the provider refuses.
        """
    @overload
    def fail_with_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, *, timeout: float | None = None) -> None: ...
    @overload
    def fail_with_composites_async(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None = None, *, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_with_composites`, to be awaited. To cancel that cancels the request."""
    @overload
    def fail_with_composites_async(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr, *, timeout: float | None = None) -> _asyncio.Future[None]: ...
    def echo_lists(self, value: Lists, *, timeout: float | None = None) -> Lists:
        """Answer lists, as they were given.

        value: What comes back.
        """
    def echo_lists_async(self, value: Lists, *, timeout: float | None = None) -> _asyncio.Future[Lists]:
        """The same as `echo_lists`, to be awaited. To cancel that cancels the request."""
    def echo_arrays(self, value: Arrays, *, timeout: float | None = None) -> Arrays:
        """Answer arrays, as they were given.

        value: What comes back.
        """
    def echo_arrays_async(self, value: Arrays, *, timeout: float | None = None) -> _asyncio.Future[Arrays]:
        """The same as `echo_arrays`, to be awaited. To cancel that cancels the request."""
    def echo_maybes(self, value: Maybes, *, timeout: float | None = None) -> Maybes:
        """Answer values or nothing, as they were given.

        value: What comes back.
        """
    def echo_maybes_async(self, value: Maybes, *, timeout: float | None = None) -> _asyncio.Future[Maybes]:
        """The same as `echo_maybes`, to be awaited. To cancel that cancels the request."""
    def echo_by_key(self, value: ByKey, *, timeout: float | None = None) -> ByKey:
        """Answer sorted maps by every kind of key, as they were given.

        value: What comes back.
        """
    def echo_by_key_async(self, value: ByKey, *, timeout: float | None = None) -> _asyncio.Future[ByKey]:
        """The same as `echo_by_key`, to be awaited. To cancel that cancels the request."""
    def echo_by_key_unsorted(self, value: ByKeyUnsorted, *, timeout: float | None = None) -> ByKeyUnsorted:
        """Answer maps without order by every kind of key, as they were given.

        value: What comes back.
        """
    def echo_by_key_unsorted_async(self, value: ByKeyUnsorted, *, timeout: float | None = None) -> _asyncio.Future[ByKeyUnsorted]:
        """The same as `echo_by_key_unsorted`, to be awaited. To cancel that cancels the request."""
    def echo_pairs(self, value: Pairs, *, timeout: float | None = None) -> Pairs:
        """Answer tuples, as they were given.

        value: What comes back.
        """
    def echo_pairs_async(self, value: Pairs, *, timeout: float | None = None) -> _asyncio.Future[Pairs]:
        """The same as `echo_pairs`, to be awaited. To cancel that cancels the request."""
    def echo_newtypes(self, value: Newtypes, *, timeout: float | None = None) -> Newtypes:
        """Answer newtypes, as they were given.

        value: What comes back.
        """
    def echo_newtypes_async(self, value: Newtypes, *, timeout: float | None = None) -> _asyncio.Future[Newtypes]:
        """The same as `echo_newtypes`, to be awaited. To cancel that cancels the request."""
    def echo_cases(self, value: Cases, *, timeout: float | None = None) -> Cases:
        """Answer variants with data of every type, as they were given.

        value: What comes back.
        """
    def echo_cases_async(self, value: Cases, *, timeout: float | None = None) -> _asyncio.Future[Cases]:
        """The same as `echo_cases`, to be awaited. To cancel that cancels the request."""
    def echo_nestings(self, value: Nestings, *, timeout: float | None = None) -> Nestings:
        """Answer nestings of several kinds, as they were given.

        value: What comes back.
        """
    def echo_nestings_async(self, value: Nestings, *, timeout: float | None = None) -> _asyncio.Future[Nestings]:
        """The same as `echo_nestings`, to be awaited. To cancel that cancels the request."""
    def fail_with_containers(self, lists: Lists, arrays: Arrays, maybes: Maybes, by_key: ByKey, by_key_unsorted: ByKeyUnsorted, *, timeout: float | None = None) -> None:
        """Fail with [`CarriesAll::Containers`] of what is given.

        lists: Lists.
        arrays: Arrays.
        maybes: Values or nothing.
        by_key: Sorted maps by every kind of key.
        by_key_unsorted: Maps without order by every kind of key.

        Raises a variant of CarriesAll if the provider refuses.
        """
    def fail_with_containers_async(self, lists: Lists, arrays: Arrays, maybes: Maybes, by_key: ByKey, by_key_unsorted: ByKeyUnsorted, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_with_containers`, to be awaited. To cancel that cancels the request."""
    def fail_with_nested(self, pairs: Pairs, newtypes: Newtypes, cases: Cases, nestings: Nestings, *, timeout: float | None = None) -> None:
        """Fail with [`CarriesAll::Nested`] of what is given.

        pairs: Tuples.
        newtypes: Newtypes.
        cases: Variants with data of every type.
        nestings: Nestings of several kinds.

        Raises a variant of CarriesAll if the provider refuses.
        """
    def fail_with_nested_async(self, pairs: Pairs, newtypes: Newtypes, cases: Cases, nestings: Nestings, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_with_nested`, to be awaited. To cancel that cancels the request."""
    def fail_with_unnamed(self, field0: int, field1: str, field2: Item, *, timeout: float | None = None) -> tuple[int, str]:
        """Fail with [`CarriesAll::Unnamed`] of what is given.

        field0: Its first field.
        field1: Its second field.
        field2: Its third field.

        Raises a variant of CarriesAll if the provider refuses.
        """
    def fail_with_unnamed_async(self, field0: int, field1: str, field2: Item, *, timeout: float | None = None) -> _asyncio.Future[tuple[int, str]]:
        """The same as `fail_with_unnamed`, to be awaited. To cancel that cancels the request."""
    def fail_with_nothing(self, *, timeout: float | None = None) -> None:
        """Fail with [`CarriesAll::Nothing`].

        Raises a variant of CarriesAll if the provider refuses.
        """
    def fail_with_nothing_async(self, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `fail_with_nothing`, to be awaited. To cancel that cancels the request."""
    def echo_place(self, value: Place, *, timeout: float | None = None) -> Place:
        """Answer what is declared in a file of its own, as it was given.

        value: What comes back.
        """
    def echo_place_async(self, value: Place, *, timeout: float | None = None) -> _asyncio.Future[Place]:
        """The same as `echo_place`, to be awaited. To cancel that cancels the request."""
    def echo_deep(self, value: Deep, *, timeout: float | None = None) -> Deep:
        """Answer what is declared in a module inside of a file, as it was given.

        value: What comes back.
        """
    def echo_deep_async(self, value: Deep, *, timeout: float | None = None) -> _asyncio.Future[Deep]:
        """The same as `echo_deep`, to be awaited. To cancel that cancels the request."""
    def echo_conditional(self, value: Conditional, *, timeout: float | None = None) -> Conditional:
        """Answer what is there, as it was given.

        value: What comes back.
        """
    def echo_conditional_async(self, value: Conditional, *, timeout: float | None = None) -> _asyncio.Future[Conditional]:
        """The same as `echo_conditional`, to be awaited. To cancel that cancels the request."""
    def echo_choice(self, value: Choice | int, *, timeout: float | None = None) -> Choice:
        """Answer the variant that is there, as it was given.

        value: What comes back.
        """
    def echo_choice_async(self, value: Choice | int, *, timeout: float | None = None) -> _asyncio.Future[Choice]:
        """The same as `echo_choice`, to be awaited. To cancel that cancels the request."""
    def hold(self, id: int, *, timeout: float | None = None) -> int:
        """Answer nothing before [`ReleaseHeld`]. The beginning is told by [`HoldBegan`], the end by [`HoldEnded`].

        id: What it answers, and by which the events know it.
        """
    def hold_async(self, id: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `hold`, to be awaited. To cancel that cancels the request."""
    def release_held(self, *, timeout: float | None = None) -> int:
        """Let every [`Hold`] answer; answers how many there were."""
    def release_held_async(self, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `release_held`, to be awaited. To cancel that cancels the request."""
    def hurried(self, *, timeout: float | None = None) -> None:
        """Answer nothing at all, with a deadline of its own."""
    def hurried_async(self, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `hurried`, to be awaited. To cancel that cancels the request."""
    def on_the_spot(self, value: int, *, timeout: float | None = None) -> int:
        """Answer the value on the thread of whoever asks.

        value: The value.
        """
    def on_the_spot_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `on_the_spot`, to be awaited. To cancel that cancels the request."""
    def at_once(self, value: int, *, timeout: float | None = None) -> int:
        """Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.

        value: The value.
        """
    def at_once_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `at_once`, to be awaited. To cancel that cancels the request."""
    def at_once_elsewhere(self, value: int, *, timeout: float | None = None) -> int:
        """Answer the value at once, on the processing thread.

        value: The value.
        """
    def at_once_elsewhere_async(self, value: int, *, timeout: float | None = None) -> _asyncio.Future[int]:
        """The same as `at_once_elsewhere`, to be awaited. To cancel that cancels the request."""
    def never_on_the_spot(self, *, timeout: float | None = None) -> None:
        """Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`."""
    def never_on_the_spot_async(self, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `never_on_the_spot`, to be awaited. To cancel that cancels the request."""
    def write_log(self, level: int, text: str, *, timeout: float | None = None) -> None:
        """Log a text, as an author's code does.

        level: 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
        text: The text; `number` is logged with it, and is 7.
        """
    def write_log_async(self, level: int, text: str, *, timeout: float | None = None) -> _asyncio.Future[None]:
        """The same as `write_log`, to be awaited. To cancel that cancels the request."""
    def push_new_types(self, pair: tuple[int, str], map: Mapping[str, int], after: _datetime.timedelta) -> None:
        """Cause one [`Pushed`] of the same.

        pair: Its tuple.
        map: Its map.
        after: Its duration.
        """
    def poke(self, amount: int) -> None:
        """Add to what [`PokeTotal`] answers.

        amount: How much.
        """
    def prod(self) -> None:
        """Cause one [`Everyone`]."""
    def unhandled(self, text: str) -> None:
        """A signal that nothing handles.

        text: Never read.
        """
    def send_scalars(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, length: _datetime.timedelta, moment: _datetime.datetime) -> None:
        """Cause one [`ScalarsHeard`] of the same.

        flag: A truth value.
        signed8: 8 bits, signed.
        signed16: 16 bits, signed.
        signed32: 32 bits, signed.
        signed64: 64 bits, signed.
        unsigned8: 8 bits, unsigned.
        unsigned16: 16 bits, unsigned.
        unsigned32: 32 bits, unsigned.
        unsigned64: 64 bits, unsigned.
        single: Single precision.
        double_precision: Double precision.
        letter: A character.
        text: A text.
        blob: Bytes.
        length: A duration.
        moment: A moment.
        """
    @overload
    def send_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None = None, *, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr) -> None:
        """Cause one [`CompositesHeard`] of the same.

        color: A variant without data.
        level: A variant with a number at the end of what there is.
        shape: A variant with named data.
        token: A variant with unnamed data.
        item: A structure.
        meters: A newtype of a number.
        label: A newtype of a text.
        seal: A newtype of bytes.
        ratio: An alias of a number.
        quad: An alias of an array.
        numbers: A list of numbers.
        corners: An array of structures.
        maybe: A number or nothing.
        by_name: A map in order.
        by_id: A map without order.
        pair: A tuple.
        tree: A box.
        list: A type that is made of itself.
        expr: Variants that are made of the whole.
        """
    @overload
    def send_composites(self, color: Color | int, level: Level | int, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Sequence[int], numbers: Sequence[int] | Buffer, corners: Sequence[Item], maybe: int | None, by_name: Mapping[str, int], by_id: Mapping[int, Item], pair: tuple[int, str], tree: Tree, list: List, expr: Expr) -> None: ...
    def send_lists(self, value: Lists) -> None:
        """Cause one [`ListsHeard`] of the same.

        value: They.
        """
    def send_arrays(self, value: Arrays) -> None:
        """Cause one [`ArraysHeard`] of the same.

        value: They.
        """
    def send_maybes(self, value: Maybes) -> None:
        """Cause one [`MaybesHeard`] of the same.

        value: They.
        """
    def send_by_key(self, value: ByKey) -> None:
        """Cause one [`ByKeyHeard`] of the same.

        value: They.
        """
    def send_by_key_unsorted(self, value: ByKeyUnsorted) -> None:
        """Cause one [`ByKeyUnsortedHeard`] of the same.

        value: They.
        """
    def send_pairs(self, value: Pairs) -> None:
        """Cause one [`PairsHeard`] of the same.

        value: They.
        """
    def send_newtypes(self, value: Newtypes) -> None:
        """Cause one [`NewtypesHeard`] of the same.

        value: They.
        """
    def send_cases(self, value: Cases) -> None:
        """Cause one [`CasesHeard`] of the same.

        value: They.
        """
    def send_nestings(self, value: Nestings) -> None:
        """Cause one [`NestingsHeard`] of the same.

        value: They.
        """
    def send_nothing(self) -> None:
        """Cause one [`NothingHeard`]."""
    def send_deep(self, deep: Deep, spot: Place) -> None:
        """Cause one [`DeepHeard`] of the same.

        deep: By its path.
        spot: By a longer one.
        """
    @overload
    def on_new_types(
        self,
        callback: Callable[[Self, NewTypes], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, NewTypes], _R]:
        """Call `callback(owner, event)` with each NewTypes from now on; `owner` is this object.

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
    def on_new_types(
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
    ) -> Callable[[Callable[[Self, NewTypes], _R]], Subscription[[Self, NewTypes], _R]]: ...
    @overload
    def new_types_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[NewTypes]:
        """What comes of NewTypes from now on, to be iterated over: `async for event in lib.new_types_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def new_types_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[NewTypes | Lost]: ...
    def off_new_types(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to NewTypes, all subscriptions of a function, or with None all there are."""
    @overload
    def on_pushed(
        self,
        callback: Callable[[Self, Pushed], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Pushed], _R]:
        """Call `callback(owner, event)` with each Pushed from now on; `owner` is this object.

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
    def on_pushed(
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
    ) -> Callable[[Callable[[Self, Pushed], _R]], Subscription[[Self, Pushed], _R]]: ...
    @overload
    def pushed_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Pushed]:
        """What comes of Pushed from now on, to be iterated over: `async for event in lib.pushed_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def pushed_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Pushed | Lost]: ...
    def off_pushed(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Pushed, all subscriptions of a function, or with None all there are."""
    @overload
    def on_grown(
        self,
        callback: Callable[[Self, Grown], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Grown], _R]:
        """Call `callback(owner, event)` with each Grown from now on; `owner` is this object.

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
    def on_grown(
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
    ) -> Callable[[Callable[[Self, Grown], _R]], Subscription[[Self, Grown], _R]]: ...
    @overload
    def grown_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Grown]:
        """What comes of Grown from now on, to be iterated over: `async for event in lib.grown_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def grown_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Grown | Lost]: ...
    def off_grown(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Grown, all subscriptions of a function, or with None all there are."""
    @overload
    def on_tick(
        self,
        callback: Callable[[Self, Tick], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Tick], _R]:
        """Call `callback(owner, event)` with each Tick from now on; `owner` is this object.

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
    def on_tick(
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
    ) -> Callable[[Callable[[Self, Tick], _R]], Subscription[[Self, Tick], _R]]: ...
    @overload
    def tick_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Tick]:
        """What comes of Tick from now on, to be iterated over: `async for event in lib.tick_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def tick_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Tick | Lost]: ...
    def off_tick(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Tick, all subscriptions of a function, or with None all there are."""
    @overload
    def on_wait_started(
        self,
        callback: Callable[[Self, WaitStarted], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, WaitStarted], _R]:
        """Call `callback(owner, event)` with each WaitStarted from now on; `owner` is this object.

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
    def on_wait_started(
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
    ) -> Callable[[Callable[[Self, WaitStarted], _R]], Subscription[[Self, WaitStarted], _R]]: ...
    @overload
    def wait_started_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[WaitStarted]:
        """What comes of WaitStarted from now on, to be iterated over: `async for event in lib.wait_started_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def wait_started_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[WaitStarted | Lost]: ...
    def off_wait_started(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to WaitStarted, all subscriptions of a function, or with None all there are."""
    @overload
    def on_shaped(
        self,
        callback: Callable[[Self, Shaped], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Shaped], _R]:
        """Call `callback(owner, event)` with each Shaped from now on; `owner` is this object.

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
    def on_shaped(
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
    ) -> Callable[[Callable[[Self, Shaped], _R]], Subscription[[Self, Shaped], _R]]: ...
    @overload
    def shaped_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Shaped]:
        """What comes of Shaped from now on, to be iterated over: `async for event in lib.shaped_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def shaped_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Shaped | Lost]: ...
    def off_shaped(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Shaped, all subscriptions of a function, or with None all there are."""
    @overload
    def on_everyone(
        self,
        callback: Callable[[Self, Everyone], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Everyone], _R]:
        """Call `callback(owner, event)` with each Everyone from now on; `owner` is this object.

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
    def on_everyone(
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
    ) -> Callable[[Callable[[Self, Everyone], _R]], Subscription[[Self, Everyone], _R]]: ...
    @overload
    def everyone_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Everyone]:
        """What comes of Everyone from now on, to be iterated over: `async for event in lib.everyone_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def everyone_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Everyone | Lost]: ...
    def off_everyone(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Everyone, all subscriptions of a function, or with None all there are."""
    @overload
    def on_noted(
        self,
        callback: Callable[[Self, Noted], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, Noted], _R]:
        """Call `callback(owner, event)` with each Noted from now on; `owner` is this object.

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
    def on_noted(
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
    ) -> Callable[[Callable[[Self, Noted], _R]], Subscription[[Self, Noted], _R]]: ...
    @overload
    def noted_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[Noted]:
        """What comes of Noted from now on, to be iterated over: `async for event in lib.noted_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def noted_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[Noted | Lost]: ...
    def off_noted(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Noted, all subscriptions of a function, or with None all there are."""
    @overload
    def on_scalars_heard(
        self,
        callback: Callable[[Self, ScalarsHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, ScalarsHeard], _R]:
        """Call `callback(owner, event)` with each ScalarsHeard from now on; `owner` is this object.

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
    def on_scalars_heard(
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
    ) -> Callable[[Callable[[Self, ScalarsHeard], _R]], Subscription[[Self, ScalarsHeard], _R]]: ...
    @overload
    def scalars_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[ScalarsHeard]:
        """What comes of ScalarsHeard from now on, to be iterated over: `async for event in lib.scalars_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def scalars_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[ScalarsHeard | Lost]: ...
    def off_scalars_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to ScalarsHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_composites_heard(
        self,
        callback: Callable[[Self, CompositesHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, CompositesHeard], _R]:
        """Call `callback(owner, event)` with each CompositesHeard from now on; `owner` is this object.

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
    def on_composites_heard(
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
    ) -> Callable[[Callable[[Self, CompositesHeard], _R]], Subscription[[Self, CompositesHeard], _R]]: ...
    @overload
    def composites_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[CompositesHeard]:
        """What comes of CompositesHeard from now on, to be iterated over: `async for event in lib.composites_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def composites_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[CompositesHeard | Lost]: ...
    def off_composites_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to CompositesHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_lists_heard(
        self,
        callback: Callable[[Self, ListsHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, ListsHeard], _R]:
        """Call `callback(owner, event)` with each ListsHeard from now on; `owner` is this object.

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
    def on_lists_heard(
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
    ) -> Callable[[Callable[[Self, ListsHeard], _R]], Subscription[[Self, ListsHeard], _R]]: ...
    @overload
    def lists_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[ListsHeard]:
        """What comes of ListsHeard from now on, to be iterated over: `async for event in lib.lists_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def lists_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[ListsHeard | Lost]: ...
    def off_lists_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to ListsHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_arrays_heard(
        self,
        callback: Callable[[Self, ArraysHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, ArraysHeard], _R]:
        """Call `callback(owner, event)` with each ArraysHeard from now on; `owner` is this object.

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
    def on_arrays_heard(
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
    ) -> Callable[[Callable[[Self, ArraysHeard], _R]], Subscription[[Self, ArraysHeard], _R]]: ...
    @overload
    def arrays_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[ArraysHeard]:
        """What comes of ArraysHeard from now on, to be iterated over: `async for event in lib.arrays_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def arrays_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[ArraysHeard | Lost]: ...
    def off_arrays_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to ArraysHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_maybes_heard(
        self,
        callback: Callable[[Self, MaybesHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, MaybesHeard], _R]:
        """Call `callback(owner, event)` with each MaybesHeard from now on; `owner` is this object.

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
    def on_maybes_heard(
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
    ) -> Callable[[Callable[[Self, MaybesHeard], _R]], Subscription[[Self, MaybesHeard], _R]]: ...
    @overload
    def maybes_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[MaybesHeard]:
        """What comes of MaybesHeard from now on, to be iterated over: `async for event in lib.maybes_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def maybes_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[MaybesHeard | Lost]: ...
    def off_maybes_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to MaybesHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_by_key_heard(
        self,
        callback: Callable[[Self, ByKeyHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, ByKeyHeard], _R]:
        """Call `callback(owner, event)` with each ByKeyHeard from now on; `owner` is this object.

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
    def on_by_key_heard(
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
    ) -> Callable[[Callable[[Self, ByKeyHeard], _R]], Subscription[[Self, ByKeyHeard], _R]]: ...
    @overload
    def by_key_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[ByKeyHeard]:
        """What comes of ByKeyHeard from now on, to be iterated over: `async for event in lib.by_key_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def by_key_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[ByKeyHeard | Lost]: ...
    def off_by_key_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to ByKeyHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_by_key_unsorted_heard(
        self,
        callback: Callable[[Self, ByKeyUnsortedHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, ByKeyUnsortedHeard], _R]:
        """Call `callback(owner, event)` with each ByKeyUnsortedHeard from now on; `owner` is this object.

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
    def on_by_key_unsorted_heard(
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
    ) -> Callable[[Callable[[Self, ByKeyUnsortedHeard], _R]], Subscription[[Self, ByKeyUnsortedHeard], _R]]: ...
    @overload
    def by_key_unsorted_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[ByKeyUnsortedHeard]:
        """What comes of ByKeyUnsortedHeard from now on, to be iterated over: `async for event in lib.by_key_unsorted_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def by_key_unsorted_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[ByKeyUnsortedHeard | Lost]: ...
    def off_by_key_unsorted_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to ByKeyUnsortedHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_pairs_heard(
        self,
        callback: Callable[[Self, PairsHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, PairsHeard], _R]:
        """Call `callback(owner, event)` with each PairsHeard from now on; `owner` is this object.

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
    def on_pairs_heard(
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
    ) -> Callable[[Callable[[Self, PairsHeard], _R]], Subscription[[Self, PairsHeard], _R]]: ...
    @overload
    def pairs_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[PairsHeard]:
        """What comes of PairsHeard from now on, to be iterated over: `async for event in lib.pairs_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def pairs_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[PairsHeard | Lost]: ...
    def off_pairs_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to PairsHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_newtypes_heard(
        self,
        callback: Callable[[Self, NewtypesHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, NewtypesHeard], _R]:
        """Call `callback(owner, event)` with each NewtypesHeard from now on; `owner` is this object.

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
    def on_newtypes_heard(
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
    ) -> Callable[[Callable[[Self, NewtypesHeard], _R]], Subscription[[Self, NewtypesHeard], _R]]: ...
    @overload
    def newtypes_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[NewtypesHeard]:
        """What comes of NewtypesHeard from now on, to be iterated over: `async for event in lib.newtypes_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def newtypes_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[NewtypesHeard | Lost]: ...
    def off_newtypes_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to NewtypesHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_cases_heard(
        self,
        callback: Callable[[Self, CasesHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, CasesHeard], _R]:
        """Call `callback(owner, event)` with each CasesHeard from now on; `owner` is this object.

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
    def on_cases_heard(
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
    ) -> Callable[[Callable[[Self, CasesHeard], _R]], Subscription[[Self, CasesHeard], _R]]: ...
    @overload
    def cases_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[CasesHeard]:
        """What comes of CasesHeard from now on, to be iterated over: `async for event in lib.cases_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def cases_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[CasesHeard | Lost]: ...
    def off_cases_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to CasesHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_nestings_heard(
        self,
        callback: Callable[[Self, NestingsHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, NestingsHeard], _R]:
        """Call `callback(owner, event)` with each NestingsHeard from now on; `owner` is this object.

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
    def on_nestings_heard(
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
    ) -> Callable[[Callable[[Self, NestingsHeard], _R]], Subscription[[Self, NestingsHeard], _R]]: ...
    @overload
    def nestings_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[NestingsHeard]:
        """What comes of NestingsHeard from now on, to be iterated over: `async for event in lib.nestings_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def nestings_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[NestingsHeard | Lost]: ...
    def off_nestings_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to NestingsHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_nothing_heard(
        self,
        callback: Callable[[Self, NothingHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, NothingHeard], _R]:
        """Call `callback(owner, event)` with each NothingHeard from now on; `owner` is this object.

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
    def on_nothing_heard(
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
    ) -> Callable[[Callable[[Self, NothingHeard], _R]], Subscription[[Self, NothingHeard], _R]]: ...
    @overload
    def nothing_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[NothingHeard]:
        """What comes of NothingHeard from now on, to be iterated over: `async for event in lib.nothing_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def nothing_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[NothingHeard | Lost]: ...
    def off_nothing_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to NothingHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_deep_heard(
        self,
        callback: Callable[[Self, DeepHeard], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, DeepHeard], _R]:
        """Call `callback(owner, event)` with each DeepHeard from now on; `owner` is this object.

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
    def on_deep_heard(
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
    ) -> Callable[[Callable[[Self, DeepHeard], _R]], Subscription[[Self, DeepHeard], _R]]: ...
    @overload
    def deep_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[DeepHeard]:
        """What comes of DeepHeard from now on, to be iterated over: `async for event in lib.deep_heard_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def deep_heard_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[DeepHeard | Lost]: ...
    def off_deep_heard(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to DeepHeard, all subscriptions of a function, or with None all there are."""
    @overload
    def on_hold_began(
        self,
        callback: Callable[[Self, HoldBegan], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, HoldBegan], _R]:
        """Call `callback(owner, event)` with each HoldBegan from now on; `owner` is this object.

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
    def on_hold_began(
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
    ) -> Callable[[Callable[[Self, HoldBegan], _R]], Subscription[[Self, HoldBegan], _R]]: ...
    @overload
    def hold_began_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[HoldBegan]:
        """What comes of HoldBegan from now on, to be iterated over: `async for event in lib.hold_began_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def hold_began_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[HoldBegan | Lost]: ...
    def off_hold_began(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to HoldBegan, all subscriptions of a function, or with None all there are."""
    @overload
    def on_hold_ended(
        self,
        callback: Callable[[Self, HoldEnded], _R],
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        isolated: bool = False,
        on_lost: Callable[[Self, int], object] | None = None,
        loop: _asyncio.AbstractEventLoop | None = None,
        weak: bool = False,
    ) -> Subscription[[Self, HoldEnded], _R]:
        """Call `callback(owner, event)` with each HoldEnded from now on; `owner` is this object.

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
    def on_hold_ended(
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
    ) -> Callable[[Callable[[Self, HoldEnded], _R]], Subscription[[Self, HoldEnded], _R]]: ...
    @overload
    def hold_ended_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: _Literal[False] = False,
    ) -> Events[HoldEnded]:
        """What comes of HoldEnded from now on, to be iterated over: `async for event in lib.hold_ended_events()`.

        capacity: how many events may wait; None for as many as the context allows.
        policy: what is lost beyond that; None stands for `'drop_newest'`.
        wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
        tell_lost: have a `Lost`, with their number, in the place of events that were lost.
        """
    @overload
    def hold_ended_events(
        self,
        *,
        capacity: int | None = None,
        policy: _Literal["drop_newest", "drop_oldest", "latest"] | None = None,
        wait: float | None = None,
        tell_lost: bool,
    ) -> Events[HoldEnded | Lost]: ...
    def off_hold_ended(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to HoldEnded, all subscriptions of a function, or with None all there are."""

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

class ConformanceError(Exception):
    """The base of all errors of conformance."""

    status: int
    """The number of the status, the same in every language."""
    status_name: str
    """The name of the status."""

class ProviderError(ConformanceError):
    """The provider refused the request. Declared errors are classes of their own, below this one."""

    variant: int
    """The number of the variant of a declared error, else -1."""
    variant_name: str | None
    """The name of the variant, as declared, or None."""

class BadArgument(ConformanceError):
    """An argument is not what it has to be."""

    argument: str | None
    """Which one: a path such as ``devices[3].name``, or None."""

class BadArgumentType(BadArgument, TypeError):
    """An argument is of the wrong type, or missing."""

class BadArgumentValue(BadArgument, ValueError):
    """An argument is of the right type and still not right."""

class BadArgumentRange(BadArgument, OverflowError):
    """A number is out of the range of its type."""

class Closed(ConformanceError):
    """There is no context, or it is being shut down."""

class NotProvided(ConformanceError):
    """Nothing in the library answers this request or handles this signal."""

class Timeout(ConformanceError, TimeoutError):
    """The deadline passed. Of a request: it was cancelled."""

class Cancelled(ConformanceError):
    """The request was cancelled."""

class Busy(ConformanceError):
    """A bounded queue is full; try later."""

class Panicked(ConformanceError):
    """The library's code panicked; the context stays usable."""

class WouldDeadlock(ConformanceError):
    """The call would wait for the very thread that made it."""

class AbiMismatch(ConformanceError):
    """The package was made for another version of the library."""

class BadHandle(ConformanceError):
    """The subscription is not known, or not any more."""

class NotInitialized(ConformanceError):
    """The library has to be initialized first, by the request it has for that."""

class SetupFailed(ConformanceError):
    """The library could not set the context up; the message has its reason."""

class LimitReached(ConformanceError):
    """More contexts or subscriptions than the library allows, or an answer that is nested more deeply."""

class Inexpressible(LimitReached, ValueError, OverflowError):
    """A value of the library has no equal in Python: a time in nanoseconds, or beyond what ``datetime`` can tell."""

    argument: str | None
    """Where in the answer or event it stands: a path such as ``devices[3].seen``, or None if it is all of it."""
    def __str__(self) -> str: ...

class NewTypesError(ProviderError):
    """An error that carries what is neither a number nor a text."""

    class Bad(NewTypesError):
        """It was all wrong."""
        __match_args__: Final = ("pair", "map", "at", "tree")
        pair: tuple[int, str]
        """A tuple."""
        map: dict[str, int]
        """A map."""
        at: _datetime.datetime
        """A moment."""
        tree: Tree
        """A box of a type that is made of itself."""
        def __init__(self, pair: tuple[int, str], map: dict[str, int], at: _datetime.datetime, tree: Tree) -> None: ...

class TestError(ProviderError):
    """An error with data in some of its variants."""

    class NotFound(TestError):
        """Nothing has this id."""
        __match_args__: Final = ("id",)
        id: int
        """The id."""
        def __init__(self, id: int) -> None: ...

    class Refused(TestError):
        """The request was understood and refused."""
        __match_args__: Final = ("reason", "codes")
        reason: str
        """Why."""
        codes: Sequence[int]
        """Numbers for those who know what they mean."""
        def __init__(self, reason: str, codes: Sequence[int]) -> None: ...

    class Plain(TestError):
        """There is nothing more to say."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...

class PlainError(ProviderError):
    """An error whose variants carry nothing but their numbers."""

    class Early(PlainError):
        """It was too early."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...

    class Late(PlainError):
        """It was too late."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...

class CarriesAll(ProviderError):
    """An error that carries each type."""

    class Scalars(CarriesAll):
        """It was what is one number, one text, one stretch of bytes or time."""
        __match_args__: Final = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment")
        flag: bool
        """A truth value."""
        signed8: int
        """8 bits, signed."""
        signed16: int
        """16 bits, signed."""
        signed32: int
        """32 bits, signed."""
        signed64: int
        """64 bits, signed."""
        unsigned8: int
        """8 bits, unsigned."""
        unsigned16: int
        """16 bits, unsigned."""
        unsigned32: int
        """32 bits, unsigned."""
        unsigned64: int
        """64 bits, unsigned."""
        single: float
        """Single precision."""
        double_precision: float
        """Double precision."""
        letter: str
        """A character."""
        text: str
        """A text."""
        blob: bytes
        """Bytes."""
        length: _datetime.timedelta
        """A duration."""
        moment: _datetime.datetime
        """A moment."""
        def __init__(self, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: bytes, length: _datetime.timedelta, moment: _datetime.datetime) -> None: ...

    class Composites(CarriesAll):
        """It was what is declared, or made of others."""
        __match_args__: Final = ("color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")
        color: Color
        """A variant without data."""
        level: Level
        """A variant with a number at the end of what there is."""
        shape: Shape
        """A variant with named data."""
        token: Token
        """A variant with unnamed data."""
        item: Item
        """A structure."""
        meters: Meters
        """A newtype of a number."""
        label: Label
        """A newtype of a text."""
        seal: Seal
        """A newtype of bytes."""
        ratio: Ratio
        """An alias of a number."""
        quad: Quad
        """An alias of an array."""
        numbers: Sequence[builtins.int]
        """A list of numbers."""
        corners: builtins.tuple[Item, Item]
        """An array of structures."""
        maybe: builtins.int | None
        """A number or nothing."""
        by_name: builtins.dict[builtins.str, builtins.int]
        """A map in order."""
        by_id: builtins.dict[builtins.int, Item]
        """A map without order."""
        pair: builtins.tuple[builtins.int, builtins.str]
        """A tuple."""
        tree: Tree
        """A box."""
        list: List
        """A type that is made of itself."""
        expr: Expr
        """Variants that are made of the whole."""
        @overload
        def __init__(self, color: Color, level: Level, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Quad, numbers: Sequence[builtins.int], corners: builtins.tuple[Item, Item], maybe: builtins.int | None = None, *, by_name: builtins.dict[builtins.str, builtins.int], by_id: builtins.dict[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> None: ...
        @overload
        def __init__(self, color: Color, level: Level, shape: Shape, token: Token, item: Item, meters: Meters, label: Label, seal: Seal, ratio: Ratio, quad: Quad, numbers: Sequence[builtins.int], corners: builtins.tuple[Item, Item], maybe: builtins.int | None, by_name: builtins.dict[builtins.str, builtins.int], by_id: builtins.dict[builtins.int, Item], pair: builtins.tuple[builtins.int, builtins.str], tree: Tree, list: List, expr: Expr) -> None: ...

    class Containers(CarriesAll):
        """It was lists, arrays, options and maps."""
        __match_args__: Final = ("lists", "arrays", "maybes", "by_key", "by_key_unsorted")
        lists: Lists
        """Lists."""
        arrays: Arrays
        """Arrays."""
        maybes: Maybes
        """Values or nothing."""
        by_key: ByKey
        """Sorted maps by every kind of key."""
        by_key_unsorted: ByKeyUnsorted
        """Maps without order by every kind of key."""
        def __init__(self, lists: Lists, arrays: Arrays, maybes: Maybes, by_key: ByKey, by_key_unsorted: ByKeyUnsorted) -> None: ...

    class Nested(CarriesAll):
        """It was what is inside of something else."""
        __match_args__: Final = ("pairs", "newtypes", "cases", "nestings")
        pairs: Pairs
        """Tuples."""
        newtypes: Newtypes
        """Newtypes."""
        cases: Cases
        """Variants with data of every type."""
        nestings: Nestings
        """Nestings of several kinds."""
        def __init__(self, pairs: Pairs, newtypes: Newtypes, cases: Cases, nestings: Nestings) -> None: ...

    class Unnamed(CarriesAll):
        """It was a tuple."""
        __match_args__: Final = ("field0", "field1", "field2")
        field0: int
        field1: str
        field2: Item
        def __init__(self, field0: int, field1: str, field2: Item) -> None: ...

    class Nothing(CarriesAll):
        """There is nothing more to say."""
        __match_args__: Final = ()
        def __init__(self) -> None: ...
