"""What can go wrong in mylib: everything derives from MylibError."""


class MylibError(Exception):
    """The base of all errors of mylib."""

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


class ProviderError(MylibError):
    """The provider refused the request. Declared errors are classes of their own, below this one."""

    status = 1
    status_name = "PROVIDER"

    variant = -1
    """The number of the variant of a declared error, else -1."""

    variant_name = None
    """The name of the variant, as declared, or None."""


class BadArgument(MylibError):
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


class Closed(MylibError):
    """There is no context, or it is being shut down."""

    status = -7
    status_name = "SHUTDOWN"


class NotProvided(MylibError):
    """Nothing in the library answers this request or handles this signal."""

    status = -3
    status_name = "NO_PROVIDER"


class Timeout(MylibError, TimeoutError):
    """The deadline passed. Of a request: it was cancelled."""

    status = -4
    status_name = "TIMEOUT"


class Cancelled(MylibError):
    """The request was cancelled."""

    status = -5
    status_name = "CANCELLED"


class Busy(MylibError):
    """A bounded queue is full; try later."""

    status = -6
    status_name = "AGAIN"


class Panicked(MylibError):
    """The library's code panicked; the context stays usable."""

    status = -8
    status_name = "PANIC"


class WouldDeadlock(MylibError):
    """The call would wait for the very thread that made it."""

    status = -9
    status_name = "WOULD_DEADLOCK"


class AbiMismatch(MylibError):
    """The package was made for another version of the library."""

    status = -12
    status_name = "ABI_MISMATCH"


class BadHandle(MylibError):
    """The subscription is not known, or not any more."""

    status = -13
    status_name = "BAD_HANDLE"


class NotInitialized(MylibError):
    """The library has to be initialized first, by the request it has for that."""

    status = -14
    status_name = "NOT_INITIALIZED"


class SetupFailed(MylibError):
    """The library could not set the context up; the message has its reason."""

    status = -15
    status_name = "SETUP"


class LimitReached(MylibError):
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


_CLASSES: dict[int, type[MylibError]] = {
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
    error = _CLASSES.get(status, MylibError)(message)
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


class FleetError(ProviderError):
    """Why the monitor could not do what it was asked."""

    variant = -1
    variant_name = None


class _FleetError_NotFound(FleetError):
    """No device has this id."""

    __match_args__ = ("device_id",)

    def __init__(self, device_id):
        super().__init__(_message("No device has this id", device_id=device_id))
        self.device_id = device_id


_variant(FleetError, _FleetError_NotFound, "NotFound", "NotFound", 0)


class _FleetError_DuplicateName(FleetError):
    """A device of this name exists already."""

    __match_args__ = ("name",)

    def __init__(self, name):
        super().__init__(_message("A device of this name exists already", name=name))
        self.name = name


_variant(FleetError, _FleetError_DuplicateName, "DuplicateName", "DuplicateName", 1)


class _FleetError_BadAddress(FleetError):
    """The address is not `host` or `host:port`."""

    __match_args__ = ("address",)

    def __init__(self, address):
        super().__init__(_message("The address is not `host` or `host:port`", address=address))
        self.address = address


_variant(FleetError, _FleetError_BadAddress, "BadAddress", "BadAddress", 2)


class _FleetError_BadConfig(FleetError):
    """The configuration could not be used."""

    __match_args__ = ("path", "line", "reason")

    def __init__(self, path, line, reason):
        super().__init__(_message("The configuration could not be used", path=path, line=line, reason=reason))
        self.path = path
        self.line = line
        self.reason = reason


_variant(FleetError, _FleetError_BadConfig, "BadConfig", "BadConfig", 3)


class _FleetError_NotInitialized(FleetError):
    """`InitializeRequest` has not succeeded yet."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("`InitializeRequest` has not succeeded yet")


_variant(FleetError, _FleetError_NotInitialized, "NotInitialized", "NotInitialized", 4)


class _FleetError_AlreadyInitialized(FleetError):
    """`InitializeRequest` has succeeded before."""

    __match_args__ = ()

    def __init__(self):
        super().__init__("`InitializeRequest` has succeeded before")


_variant(FleetError, _FleetError_AlreadyInitialized, "AlreadyInitialized", "AlreadyInitialized", 5)


for _class in list(globals().values()):
    if isinstance(_class, type) and issubclass(_class, MylibError):
        _class.__module__ = "mylib"
