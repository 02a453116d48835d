"""The library that the tests of every language call: each mapped type in each position, and each fault."""

import builtins
import datetime as _datetime
import enum
from collections.abc import Callable, Mapping, Sequence
from types import GenericAlias, TracebackType
from typing import Any, ClassVar, Final, Generic, NewType, Self, TypeAlias, TypeVar, final, overload

from typing_extensions import Buffer, ParamSpec

_P = ParamSpec("_P")
_R = TypeVar("_R")

__version__: str
__all__ = [
    "Conformance",
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
    "Shape",
    "Expr",
    "Tick",
    "WaitStarted",
    "Shaped",
    "Everyone",
    "NewTypes",
    "Pushed",
    "Grown",
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
    "Inexpressible",
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
    "NewTypesError",
]

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

Ratio: TypeAlias = float
"""A share of a whole; an alias, so the same type as what it stands for."""

Meters = NewType("Meters", float)
"""A length in metres."""

Label = NewType("Label", str)
"""A text that is not just any text."""

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
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, numbers: Sequence[int], names: Sequence[str], items: Sequence[Item], matrix: Sequence[Sequence[float]], quad: Sequence[int], pair: Sequence[Item], maybe: int | None = None, *, maybe_text: str | None = None, maybe_numbers: Sequence[int] | None = None, maybe_item: Item | None = None, inner: Item, color: Color | int, distance: Meters, label: Label, ratio: Ratio, shape: Shape, class_: str, none: int | None = None) -> Self: ...
    @overload
    def __new__(cls, flag: bool, signed8: int, signed16: int, signed32: int, signed64: int, unsigned8: int, unsigned16: int, unsigned32: int, unsigned64: int, single: float, double_precision: float, letter: str, text: str, blob: Buffer, numbers: Sequence[int], names: Sequence[str], items: Sequence[Item], matrix: Sequence[Sequence[float]], quad: Sequence[int], pair: Sequence[Item], maybe: int | None, maybe_text: str | None, maybe_numbers: Sequence[int] | None, maybe_item: Item | None, inner: Item, color: Color | int, distance: Meters, label: Label, ratio: Ratio, shape: Shape, class_: str, none: int | None = None) -> Self: ...
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
    def numbers(self) -> list[int]:
        """Numbers."""
    @property
    def names(self) -> list[str]:
        """Texts."""
    @property
    def items(self) -> list[Item]:
        """Structures."""
    @property
    def matrix(self) -> list[list[float]]:
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
    def maybe_numbers(self) -> list[int] | None:
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
    def __replace__(self, *, flag: bool = ..., signed8: int = ..., signed16: int = ..., signed32: int = ..., signed64: int = ..., unsigned8: int = ..., unsigned16: int = ..., unsigned32: int = ..., unsigned64: int = ..., single: float = ..., double_precision: float = ..., letter: str = ..., text: str = ..., blob: Buffer = ..., numbers: Sequence[int] = ..., names: Sequence[str] = ..., items: Sequence[Item] = ..., matrix: Sequence[Sequence[float]] = ..., quad: Sequence[int] = ..., pair: Sequence[Item] = ..., maybe: int | None = ..., maybe_text: str | None = ..., maybe_numbers: Sequence[int] | None = ..., maybe_item: Item | None = ..., inner: Item = ..., color: Color | int = ..., distance: Meters = ..., label: Label = ..., ratio: Ratio = ..., shape: Shape = ..., class_: str = ..., none: int | None = ...) -> Self: ...
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

class Conformance:
    """The library that the tests of every language call: each mapped type in each position, and each fault."""
    def __new__(cls) -> Self: ...
    def create_context(self, *, deadline: float | None = None, event_capacity: int | None = None) -> Self:
        """Create the context, and return this object. When it returns, requests and subscriptions work.

        deadline: seconds that a request may take unless its call says otherwise; `math.inf` for no limit.
        event_capacity: how many events may wait for callbacks before the newest are lost.
        """
    def createContext(self, *, deadline: float | None = None, event_capacity: int | None = None) -> Self:
        """The same as `create_context`."""
    def close(self) -> None:
        """End the context; does nothing if there is none."""
    def shutdown(self) -> None:
        """The same as `close`."""
    @property
    def ctx(self) -> int:
        """The number of the context, 0 if there is none."""
    def valid_context(self) -> bool:
        """Whether the library knows the context."""
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
    def echo_bool(self, value: bool, *, timeout: float | None = None) -> bool:
        """Answer a truth value, as it was given.

        Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `\"\"\"`, `\\\\n`, and a quote at the end: "

        value: What comes back.
        """
    def echo_i8(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 8 bits, as it was given.

        value: What comes back.
        """
    def echo_i16(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 16 bits, as it was given.

        value: What comes back.
        """
    def echo_i32(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 32 bits, as it was given.

        value: What comes back.
        """
    def echo_i64(self, value: int, *, timeout: float | None = None) -> int:
        """Answer a signed number of 64 bits, as it was given.

        value: What comes back.
        """
    def echo_u8(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 8 bits, as it was given.

        value: What comes back.
        """
    def echo_u16(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 16 bits, as it was given.

        value: What comes back.
        """
    def echo_u32(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 32 bits, as it was given.

        value: What comes back.
        """
    def echo_u64(self, value: int, *, timeout: float | None = None) -> int:
        """Answer an unsigned number of 64 bits, as it was given.

        value: What comes back.
        """
    def echo_f32(self, value: float, *, timeout: float | None = None) -> float:
        """Answer a number of single precision, as it was given.

        value: What comes back.
        """
    def echo_f64(self, value: float, *, timeout: float | None = None) -> float:
        """Answer a number of double precision, as it was given.

        value: What comes back.
        """
    def echo_char(self, value: str, *, timeout: float | None = None) -> str:
        """Answer a character, as it was given.

        value: What comes back.
        """
    def echo_string(self, value: str, *, timeout: float | None = None) -> str:
        """Answer a text, as it was given.

        value: What comes back.
        """
    def echo_bytes(self, value: Buffer, *, timeout: float | None = None) -> bytes:
        """Answer bytes, as it was given.

        value: What comes back.
        """
    def echo_vec_i32(self, values: Sequence[int], *, timeout: float | None = None) -> list[int]:
        """Answer a list of numbers, as it was given.

        values: What comes back.
        """
    def echo_vec_f64(self, values: Sequence[float], *, timeout: float | None = None) -> list[float]:
        """Answer a list of floating-point numbers, as it was given.

        values: What comes back.
        """
    def echo_vec_bool(self, values: Sequence[bool], *, timeout: float | None = None) -> list[bool]:
        """Answer a list of truth values, as it was given.

        values: What comes back.
        """
    def echo_vec_string(self, values: Sequence[str], *, timeout: float | None = None) -> list[str]:
        """Answer a list of texts, as it was given.

        values: What comes back.
        """
    def echo_vec_bytes(self, values: Sequence[Buffer], *, timeout: float | None = None) -> list[bytes]:
        """Answer a list of byte strings, as it was given.

        values: What comes back.
        """
    def echo_vec_struct(self, values: Sequence[Item], *, timeout: float | None = None) -> list[Item]:
        """Answer a list of structures, as it was given.

        values: What comes back.
        """
    def echo_vec_enum(self, values: Sequence[Color | int], *, timeout: float | None = None) -> list[Color]:
        """Answer a list of variants, as it was given.

        values: What comes back.
        """
    def echo_vec_newtype(self, values: Sequence[Meters], *, timeout: float | None = None) -> list[Meters]:
        """Answer a list of newtypes, as it was given.

        values: What comes back.
        """
    def echo_vec_vec_f64(self, values: Sequence[Sequence[float]], *, timeout: float | None = None) -> list[list[float]]:
        """Answer a list of lists, as it was given.

        values: What comes back.
        """
    def echo_array(self, values: Sequence[int], *, timeout: float | None = None) -> tuple[int, int, int, int]:
        """Answer a fixed number of numbers, as it was given.

        values: What comes back.
        """
    def echo_option_i64(self, value: int | None = None, *, timeout: float | None = None) -> int | None:
        """Answer a number or nothing, as it was given.

        value: What comes back.
        """
    def echo_option_string(self, value: str | None = None, *, timeout: float | None = None) -> str | None:
        """Answer a text or nothing, as it was given.

        value: What comes back.
        """
    def echo_option_struct(self, value: Item | None = None, *, timeout: float | None = None) -> Item | None:
        """Answer a structure or nothing, as it was given.

        value: What comes back.
        """
    def echo_enum(self, value: Color | int, *, timeout: float | None = None) -> Color:
        """Answer a variant without data, as it was given.

        value: What comes back.
        """
    def echo_newtype(self, value: Meters, *, timeout: float | None = None) -> Meters:
        """Answer a newtype of a number, as it was given.

        value: What comes back.
        """
    def echo_newtype_string(self, value: Label, *, timeout: float | None = None) -> Label:
        """Answer a newtype of a text, as it was given.

        value: What comes back.
        """
    def echo_alias(self, value: Ratio, *, timeout: float | None = None) -> Ratio:
        """Answer a value of an aliased type, as it was given.

        value: What comes back.
        """
    def echo_struct(self, value: Everything, *, timeout: float | None = None) -> Everything:
        """Answer a structure with a field of every kind, as it was given.

        value: What comes back.
        """
    def echo_shape(self, value: Shape, *, timeout: float | None = None) -> Shape:
        """Answer a variant with data, as it was given.

        value: What comes back.
        """
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
    def unit_result(self, *, timeout: float | None = None) -> None:
        """Take nothing, answer nothing."""
    def fail(self, kind: FailKind | int, *, timeout: float | None = None) -> int:
        """Fail with the variant that was asked for.

        kind: The variant.

        Raises a variant of TestError if the provider refuses.
        """
    def fail_plain(self, *, timeout: float | None = None) -> int:
        """Fail with [`PlainError::Late`].

        Raises a variant of PlainError if the provider refuses.
        """
    def fail_message(self, text: str, *, timeout: float | None = None) -> int:
        """Fail with a text.

        text: The text.
        """
    def panics(self, message: str, *, timeout: float | None = None) -> int:
        """Panic.

        message: What the panic says.
        """
    def unprovided(self, *, timeout: float | None = None) -> bool:
        """Declared, and never provided."""
    def second_provider(self, *, timeout: float | None = None) -> bool:
        """Try to provide [`EchoBool`] a second time; answers whether that was refused."""
    def wait(self, ms: int, *, timeout: float | None = None) -> None:
        """Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].

        ms: For how many milliseconds.
        """
    def dropped_waits(self, *, timeout: float | None = None) -> int:
        """Answer how many [`Wait`]s were given up before their time had come."""
    def block(self, ms: int, *, timeout: float | None = None) -> None:
        """Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].

        ms: For how many milliseconds.
        """
    def call_back(self, value: int, *, timeout: float | None = None) -> int:
        """Ask [`EchoI64`] from inside a provider and answer what it answered.

        value: What to ask with.
        """
    def emit_burst(self, count: int, text: str, *, timeout: float | None = None) -> None:
        """Emit [`Tick`] a number of times on the processing thread, numbered from 0.

        count: How many times.
        text: The text of each.
        """
    def emit_from_thread(self, threads: int, each: int, *, timeout: float | None = None) -> None:
        """Emit [`Tick`] from several threads at once; answers when all of them are done.

        threads: How many threads; each puts its number, counted from 0, into the text.
        each: How many ticks each thread emits, numbered from 0.
        """
    def emit_shape(self, shape: Shape, items: Sequence[Item], maybe: str | None = None, *, timeout: float | None = None) -> None:
        """Emit one [`Shaped`] of what is given.

        shape: Its shape.
        items: Its items.
        maybe: Its text, if it has one.
        """
    def poke_total(self, *, timeout: float | None = None) -> int:
        """Answer the sum of the amounts of all [`Poke`]s so far."""
    def split_second(self, sec: int, nsec: int, *, timeout: float | None = None) -> tuple[_datetime.timedelta, _datetime.datetime]:
        """Answer a duration, and the moment that long after 1970.

        sec: Whole seconds.
        nsec: Nanoseconds, below a second.
        """
    def echo_times(self, value: Times, *, timeout: float | None = None) -> Times:
        """Answer durations and moments, as they were given.

        value: What comes back.
        """
    def echo_maps(self, value: Maps, *, timeout: float | None = None) -> Maps:
        """Answer maps, as they were given.

        value: What comes back.
        """
    def echo_tuples(self, value: Tuples, *, timeout: float | None = None) -> Tuples:
        """Answer tuples, as they were given.

        value: What comes back.
        """
    def echo_tree(self, value: Tree, *, timeout: float | None = None) -> Tree:
        """Answer a tree, as it was given.

        value: What comes back.
        """
    def echo_list(self, value: List, *, timeout: float | None = None) -> List:
        """Answer a chain, as it was given.

        value: What comes back.
        """
    def echo_expr(self, value: Expr, *, timeout: float | None = None) -> Expr:
        """Answer an expression, as it was given.

        value: What comes back.
        """
    def echo_even(self, value: Even, *, timeout: float | None = None) -> Even:
        """Answer types that are made of each other, as they were given.

        value: What comes back.
        """
    def echo_index(self, value: Index, *, timeout: float | None = None) -> Index:
        """Answer maps of maps, as they were given.

        value: What comes back.
        """
    def echo_map(self, value: Mapping[str, int], *, timeout: float | None = None) -> dict[str, int]:
        """Answer a map, as it was given.

        value: What comes back.
        """
    def echo_pair(self, value: tuple[int, str], *, timeout: float | None = None) -> tuple[int, str]:
        """Answer a tuple, as it was given.

        value: What comes back.
        """
    def echo_duration(self, value: _datetime.timedelta, *, timeout: float | None = None) -> _datetime.timedelta:
        """Answer a duration, as it was given.

        value: What comes back.
        """
    def echo_time(self, value: _datetime.datetime, *, timeout: float | None = None) -> _datetime.datetime:
        """Answer a moment, as it was given.

        value: What comes back.
        """
    def echo_boxed(self, value: Tree, *, timeout: float | None = None) -> Tree:
        """Answer a tree in a box, as it was given.

        value: What comes back.
        """
    def deep_list(self, depth: int, *, timeout: float | None = None) -> List:
        """Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.

        depth: How many links.
        """
    def emit_grown(self, depth: int, *, timeout: float | None = None) -> None:
        """Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.

        depth: How many levels.
        """
    def emit_new_types(self, times: Times, maps: Maps, tuples: Tuples, tree: Tree, *, timeout: float | None = None) -> None:
        """Emit one [`NewTypes`] of what is given.

        times: Its times.
        maps: Its maps.
        tuples: Its tuples.
        tree: Its tree.
        """
    def fail_new_types(self, pair: tuple[int, str], map: Mapping[str, int], at: _datetime.datetime, tree: Tree, *, timeout: float | None = None) -> None:
        """Fail with [`NewTypesError::Bad`] of what is given.

        pair: Its tuple.
        map: Its map.
        at: Its moment.
        tree: Its tree.

        Raises a variant of NewTypesError if the provider refuses.
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
    def push_new_types(self, pair: tuple[int, str], map: Mapping[str, int], after: _datetime.timedelta) -> None:
        """Cause one [`Pushed`] of the same.

        pair: Its tuple.
        map: Its map.
        after: Its duration.
        """
    def on_tick(self, callback: Callable[[Self, Tick], _R]) -> Subscription[[Self, Tick], _R]:
        """Call `callback(owner, event)` with each Tick from now on; `owner` is this object."""
    def off_tick(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Tick, all subscriptions of a function, or with None all there are."""
    def on_wait_started(self, callback: Callable[[Self, WaitStarted], _R]) -> Subscription[[Self, WaitStarted], _R]:
        """Call `callback(owner, event)` with each WaitStarted from now on; `owner` is this object."""
    def off_wait_started(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to WaitStarted, all subscriptions of a function, or with None all there are."""
    def on_shaped(self, callback: Callable[[Self, Shaped], _R]) -> Subscription[[Self, Shaped], _R]:
        """Call `callback(owner, event)` with each Shaped from now on; `owner` is this object."""
    def off_shaped(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Shaped, all subscriptions of a function, or with None all there are."""
    def on_everyone(self, callback: Callable[[Self, Everyone], _R]) -> Subscription[[Self, Everyone], _R]:
        """Call `callback(owner, event)` with each Everyone from now on; `owner` is this object."""
    def off_everyone(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Everyone, all subscriptions of a function, or with None all there are."""
    def on_new_types(self, callback: Callable[[Self, NewTypes], _R]) -> Subscription[[Self, NewTypes], _R]:
        """Call `callback(owner, event)` with each NewTypes from now on; `owner` is this object."""
    def off_new_types(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to NewTypes, all subscriptions of a function, or with None all there are."""
    def on_pushed(self, callback: Callable[[Self, Pushed], _R]) -> Subscription[[Self, Pushed], _R]:
        """Call `callback(owner, event)` with each Pushed from now on; `owner` is this object."""
    def off_pushed(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Pushed, all subscriptions of a function, or with None all there are."""
    def on_grown(self, callback: Callable[[Self, Grown], _R]) -> Subscription[[Self, Grown], _R]:
        """Call `callback(owner, event)` with each Grown from now on; `owner` is this object."""
    def off_grown(self, which: Subscription[..., Any] | Callable[..., object] | None = None) -> None:
        """End a subscription to Grown, all subscriptions of a function, or with None all there are."""

@final
class Subscription(Generic[_P, _R]):
    """A callback's subscription to an event.

    It ends with `close()`, at the end of a `with` block, or with the instance; the callback is kept alive exactly as
    long. Until then the subscription can be called like the function it was made of.
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
        codes: list[int]
        """Numbers for those who know what they mean."""
        def __init__(self, reason: str, codes: list[int]) -> None: ...

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
