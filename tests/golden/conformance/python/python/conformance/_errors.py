"""What can go wrong in conformance: everything derives from ConformanceError."""


class ConformanceError(Exception):
    """The base of all errors of conformance."""

    status = 0
    """The number of the status, the same in every language."""

    status_name = "OK"
    """The name of the status."""

    def __reduce__(self):
        return (_restore, (type(self), self.args, dict(self.__dict__)))


def _restore(cls, args, state):
    """Make an exception again, whatever its constructor asks for."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ProviderError(ConformanceError):
    """The provider refused the request. Declared errors are classes of their own, below this one."""

    status = 1
    status_name = "PROVIDER"

    variant = -1
    """The number of the variant of a declared error, else -1."""

    variant_name = None
    """The name of the variant, as declared, or None."""


class BadArgument(ConformanceError):
    """An argument is not what it has to be."""

    status = -1
    status_name = "INVALID_ARGUMENT"

    argument = None
    """Which one: a path such as ``devices[3].name``, or None."""


class BadArgumentType(BadArgument, TypeError):
    """An argument is of the wrong type, or missing."""


class BadArgumentValue(BadArgument, ValueError):
    """An argument is of the right type and still not right."""


class BadArgumentRange(BadArgument, OverflowError):
    """A number is out of the range of its type."""


class Closed(ConformanceError):
    """There is no context, or it is being shut down."""

    status = -7
    status_name = "SHUTDOWN"


class NotProvided(ConformanceError):
    """Nothing in the library answers this request or handles this signal."""

    status = -3
    status_name = "NO_PROVIDER"


class Timeout(ConformanceError, TimeoutError):
    """The deadline passed. Of a request: it was cancelled."""

    status = -4
    status_name = "TIMEOUT"


class Cancelled(ConformanceError):
    """The request was cancelled."""

    status = -5
    status_name = "CANCELLED"


class Busy(ConformanceError):
    """A bounded queue is full; try later."""

    status = -6
    status_name = "AGAIN"


class Panicked(ConformanceError):
    """The library's code panicked; the context stays usable."""

    status = -8
    status_name = "PANIC"


class WouldDeadlock(ConformanceError):
    """The call would wait for the very thread that made it."""

    status = -9
    status_name = "WOULD_DEADLOCK"


class AbiMismatch(ConformanceError):
    """The package was made for another version of the library."""

    status = -12
    status_name = "ABI_MISMATCH"


class BadHandle(ConformanceError):
    """The subscription is not known, or not any more."""

    status = -13
    status_name = "BAD_HANDLE"


class NotInitialized(ConformanceError):
    """The library has to be initialized first, by the request it has for that."""

    status = -14
    status_name = "NOT_INITIALIZED"


class SetupFailed(ConformanceError):
    """The library could not set the context up; the message has its reason."""

    status = -15
    status_name = "SETUP"


class LimitReached(ConformanceError):
    """More contexts or subscriptions than the library allows, or an answer that is nested more deeply."""

    status = -16
    status_name = "LIMIT"


class Inexpressible(LimitReached, ValueError, OverflowError):
    """A value of the library has no equal in Python: a time in nanoseconds, or beyond what ``datetime`` can tell."""

    argument = None
    """Where in the answer or event it stands: a path such as ``devices[3].seen``, or None if it is all of it."""

    def __str__(self):
        text = super().__str__()
        return f"{self.argument}: {text}" if self.argument else text

    def _inside(self, step):
        """Put what it was found in before the path so far."""
        rest = self.argument or ""
        self.argument = step + ("." if rest and not rest.startswith("[") else "") + rest


_CLASSES: dict[int, type[ConformanceError]] = {
    cls.status: cls
    for cls in (
        ProviderError, NotProvided, Timeout, Cancelled, Busy, Closed, Panicked, WouldDeadlock, AbiMismatch,
        BadHandle, NotInitialized, SetupFailed, LimitReached,
    )
}
_CLASSES[-1] = BadArgumentValue
_CLASSES[-2] = Closed


def fault(status, status_name, message, argument):
    """The exception for a status; the compiled part raises it."""
    error = _CLASSES.get(status, ConformanceError)(message)
    if error.status != status:
        error.status = status
        error.status_name = status_name
    if argument is not None:
        error.argument = argument
    return error


def bad_argument(name, argument, reason):
    """The exception for an argument; the compiled part raises it."""
    error = globals()[name](f"{argument}: {reason}" if argument else reason)
    error.argument = argument or None
    return error


def declared(enum, variant, fields, message):
    """The exception for a declared error; the compiled part raises it."""
    error = getattr(globals()[enum], variant)(*fields)
    error.args = (message,)
    return error


def _message(text, /, **fields):
    """The message of a declared error, as the library itself words it."""
    return f"{text} ({', '.join(f'{name}: {value!r}' for name, value in fields.items())})"


def _variant(enum, cls, name, original, number):
    """Put a variant's class where it belongs: into that of its enum."""
    cls.__name__ = name
    cls.__qualname__ = f"{enum.__name__}.{name}"
    cls.variant = number
    cls.variant_name = original
    setattr(enum, name, cls)


class NewTypesError(ProviderError):
    """An error that carries what is neither a number nor a text."""

    variant = -1
    variant_name = None


class _NewTypesError_Bad(NewTypesError):
    """It was all wrong."""

    __match_args__ = ("pair", "map", "at", "tree")

    def __init__(self, pair, map, at, tree):
        super().__init__(_message("It was all wrong", pair=pair, map=map, at=at, tree=tree))
        self.pair = pair
        self.map = map
        self.at = at
        self.tree = tree


_variant(NewTypesError, _NewTypesError_Bad, "Bad", "Bad", 0)


class TestError(ProviderError):
    """An error with data in some of its variants."""

    variant = -1
    variant_name = None


class _TestError_NotFound(TestError):
    """Nothing has this id."""

    __match_args__ = ("id",)

    def __init__(self, id):
        super().__init__(_message("Nothing has this id", id=id))
        self.id = id


_variant(TestError, _TestError_NotFound, "NotFound", "NotFound", 0)


class _TestError_Refused(TestError):
    """The request was understood and refused."""

    __match_args__ = ("reason", "codes")

    def __init__(self, reason, codes):
        super().__init__(_message("The request was understood and refused", reason=reason, codes=codes))
        self.reason = reason
        self.codes = codes


_variant(TestError, _TestError_Refused, "Refused", "Refused", 1)


class _TestError_Plain(TestError):
    """There is nothing more to say."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("There is nothing more to say")


_variant(TestError, _TestError_Plain, "Plain", "Plain", 2)


class PlainError(ProviderError):
    """An error whose variants carry nothing but their numbers."""

    variant = -1
    variant_name = None


class _PlainError_Early(PlainError):
    """It was too early."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("It was too early")


_variant(PlainError, _PlainError_Early, "Early", "Early", 3)


class _PlainError_Late(PlainError):
    """It was too late."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("It was too late")


_variant(PlainError, _PlainError_Late, "Late", "Late", 8)


class CarriesAll(ProviderError):
    """An error that carries each type."""

    variant = -1
    variant_name = None


class _CarriesAll_Scalars(CarriesAll):
    """It was what is one number, one text, one stretch of bytes or time."""

    __match_args__ = ("flag", "signed8", "signed16", "signed32", "signed64", "unsigned8", "unsigned16", "unsigned32", "unsigned64", "single", "double_precision", "letter", "text", "blob", "length", "moment")

    def __init__(self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment):
        super().__init__(_message("It was what is one number, one text, one stretch of bytes or time", flag=flag, signed8=signed8, signed16=signed16, signed32=signed32, signed64=signed64, unsigned8=unsigned8, unsigned16=unsigned16, unsigned32=unsigned32, unsigned64=unsigned64, single=single, double_precision=double_precision, letter=letter, text=text, blob=blob, length=length, moment=moment))
        self.flag = flag
        self.signed8 = signed8
        self.signed16 = signed16
        self.signed32 = signed32
        self.signed64 = signed64
        self.unsigned8 = unsigned8
        self.unsigned16 = unsigned16
        self.unsigned32 = unsigned32
        self.unsigned64 = unsigned64
        self.single = single
        self.double_precision = double_precision
        self.letter = letter
        self.text = text
        self.blob = blob
        self.length = length
        self.moment = moment


_variant(CarriesAll, _CarriesAll_Scalars, "Scalars", "Scalars", 0)


class _CarriesAll_Composites(CarriesAll):
    """It was what is declared, or made of others."""

    __match_args__ = ("color", "level", "shape", "token", "item", "meters", "label", "seal", "ratio", "quad", "numbers", "corners", "maybe", "by_name", "by_id", "pair", "tree", "list", "expr")

    def __init__(self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=...):
        super().__init__(_message("It was what is declared, or made of others", color=color, level=level, shape=shape, token=token, item=item, meters=meters, label=label, seal=seal, ratio=ratio, quad=quad, numbers=numbers, corners=corners, maybe=maybe, by_name=by_name, by_id=by_id, pair=pair, tree=tree, list=list, expr=expr))
        self.color = color
        self.level = level
        self.shape = shape
        self.token = token
        self.item = item
        self.meters = meters
        self.label = label
        self.seal = seal
        self.ratio = ratio
        self.quad = quad
        self.numbers = numbers
        self.corners = corners
        self.maybe = maybe
        self.by_name = by_name
        self.by_id = by_id
        self.pair = pair
        self.tree = tree
        self.list = list
        self.expr = expr


_variant(CarriesAll, _CarriesAll_Composites, "Composites", "Composites", 1)


class _CarriesAll_Containers(CarriesAll):
    """It was lists, arrays, options and maps."""

    __match_args__ = ("lists", "arrays", "maybes", "by_key", "by_key_unsorted")

    def __init__(self, lists, arrays, maybes, by_key, by_key_unsorted):
        super().__init__(_message("It was lists, arrays, options and maps", lists=lists, arrays=arrays, maybes=maybes, by_key=by_key, by_key_unsorted=by_key_unsorted))
        self.lists = lists
        self.arrays = arrays
        self.maybes = maybes
        self.by_key = by_key
        self.by_key_unsorted = by_key_unsorted


_variant(CarriesAll, _CarriesAll_Containers, "Containers", "Containers", 2)


class _CarriesAll_Nested(CarriesAll):
    """It was what is inside of something else."""

    __match_args__ = ("pairs", "newtypes", "cases", "nestings")

    def __init__(self, pairs, newtypes, cases, nestings):
        super().__init__(_message("It was what is inside of something else", pairs=pairs, newtypes=newtypes, cases=cases, nestings=nestings))
        self.pairs = pairs
        self.newtypes = newtypes
        self.cases = cases
        self.nestings = nestings


_variant(CarriesAll, _CarriesAll_Nested, "Nested", "Nested", 3)


class _CarriesAll_Unnamed(CarriesAll):
    """It was a tuple."""

    __match_args__ = ("field0", "field1", "field2")

    def __init__(self, field0, field1, field2):
        super().__init__(_message("It was a tuple", field0=field0, field1=field1, field2=field2))
        self.field0 = field0
        self.field1 = field1
        self.field2 = field2


_variant(CarriesAll, _CarriesAll_Unnamed, "Unnamed", "Unnamed", 4)


class _CarriesAll_Nothing(CarriesAll):
    """There is nothing more to say."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("There is nothing more to say")


_variant(CarriesAll, _CarriesAll_Nothing, "Nothing", "Nothing", 5)


for _class in list(globals().values()):
    if isinstance(_class, type) and issubclass(_class, ConformanceError):
        _class.__module__ = "conformance"
