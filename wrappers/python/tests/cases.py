"""The table of cases in Python: its values are built, and answers compared, by the types of the library's schema."""

import array
import datetime
import enum
import importlib
import json
import pathlib
import struct
import threading

PATIENCE = 20.0
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
MICROSECOND = datetime.timedelta(microseconds=1)

# What the generator keeps clear of, as its documentation says.
KEYWORDS = set(
    "False None True and as assert async await break class continue def del elif else except finally for "
    "from global if import in is lambda nonlocal not or pass raise return try while with yield cls crate "
    "self super".split()
)
MODULE = set(
    "AbiMismatch BadArgument BadArgumentRange BadArgumentType BadArgumentValue BadHandle Busy Cancelled Closed "
    "Inexpressible LimitReached NotInitialized NotProvided Panicked ProviderError SetupFailed Subscription Timeout "
    "WouldDeadlock".split()
)
FOUND = set(
    "Any Buffer Callable ClassVar Exception Final Generic GenericAlias Mapping NewType ParamSpec Self "
    "Sequence TracebackType TypeAlias TypeVar builtins enum fault final overload bool bytes classmethod "
    "dict float getattr globals int isinstance issubclass list object property setattr staticmethod str "
    "tuple type".split()
)
LIBRARY = set(
    "aclose close createContext create_context create_context_async ctx dispatch get_schema has poll_handle shutdown "
    "stats stats_json valid_context version".split()
)
VALUE = {"from_dict", "mro", "to_dict"}
ERROR = set(
    "add_note args argument mro status status_name variant variant_name with_traceback".split()
)

INTEGERS = {"i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"}


def words(name):
    """The words of a name: a capital begins one, and so does the last of several before a small letter."""
    found, word, capital = [], "", None
    for place, letter in enumerate(name):
        if letter == "_":
            found.append(word)
            word, capital = "", None
            continue
        following = name[place + 1 : place + 2]
        if word and letter.isupper() and (capital is False or (capital is True and following.islower())):
            found.append(word)
            word = ""
        word += letter
        # A digit goes on with what was before it.
        capital = letter.isupper() if letter.isalpha() else capital
    return [word for word in [*found, word] if word]


def snake(name):
    return "_".join(words(name)).lower()


def escaped(name, taken=frozenset()):
    return name + "_" if name in KEYWORDS or name in taken else name


class Differs(AssertionError):
    """An answer is not what it has to be."""


class Library:
    """A library with its types, and one object with a context that all cases use."""

    def __init__(self, name):
        self.module = importlib.import_module(name)
        self.name = "".join(word[:1].upper() + word[1:].lower() for word in words(name))
        self.own = getattr(self.module, self.name)
        self.schema = json.loads(self.own.get_schema())
        self.types = {ty["name"]: ty for ty in self.schema["types"]}
        self.object = None

    def opened(self):
        if self.object is None:
            self.object = self.own().create_context()
        return self.object

    def named(self, name):
        """The class of a type or event."""
        own = name in (self.name, self.name + "Error", self.name + "Stats")
        return getattr(self.module, name + "_" if own else escaped(name, MODULE | FOUND))

    def one(self, kind, name):
        """The request, event or signal of this name."""
        found = [item for item in self.schema[kind] if item["name"] == name]
        assert found, f"there is nothing called {name!r} among the {kind}"
        return found[0]

    # Values.

    def fields(self, fields, given):
        """The values of fields, in order; plain ones for those that are not mentioned."""
        unknown = set(given) - {field["name"] for field in fields}
        assert not unknown, f"there is no {unknown}"
        return [
            self.value(field["type"], given[field["name"]]) if field["name"] in given else self.plain(field["type"])
            for field in fields
        ]

    def value(self, ty, written):
        """A value as the table has it."""
        match ty:
            case "unit" | "bool" | "char":
                return written
            case "f32" | "f64":
                number = float(written)
                return struct.unpack("f", struct.pack("f", number))[0] if ty == "f32" else number
            case "string":
                return written["repeat"] * written["times"] if isinstance(written, dict) else written
            case "bytes":
                repeated = isinstance(written, dict)
                return bytes.fromhex(written["repeat"]) * written["times"] if repeated else bytes.fromhex(written)
            case "duration" | "systemTime":
                microseconds, rest = divmod(written.get("nsec", 0), 1000)
                assert rest == 0, "Python has no nanoseconds"
                duration = datetime.timedelta(seconds=written.get("sec", 0), microseconds=microseconds)
                return duration if ty == "duration" else EPOCH + duration
            case str():
                assert ty in INTEGERS, ty
                return written
            case {"vec": item}:
                items = written["repeat"] if isinstance(written, dict) else written
                items = [self.value(item, one) for one in items]
                return items * written["times"] if isinstance(written, dict) else items
            case {"array": item}:
                return tuple(self.value(item, one) for one in written)
            case {"tuple": types}:
                assert len(types) == len(written)
                return tuple(self.value(part, one) for part, one in zip(types, written))
            case {"option": inner}:
                if written is None:
                    return None
                bare = self.bare(inner)
                nested = isinstance(bare, dict) and "option" in bare
                return self.value(inner, written["some"] if nested else written)
            case {"box": inner}:
                return self.value(inner, written)
            case {"map": value, "key": key}:
                if isinstance(written, dict):
                    one = self.value(value, written["value"])
                    return dict.fromkeys(range(written["count"]), one)
                return {self.value(key, k): self.value(value, v) for k, v in written}
            case {"named": name}:
                return self.value_of(self.types[name], written)
        raise TypeError(ty)

    def value_of(self, ty, written):
        """A value of a named type."""
        match ty["kind"]:
            case "newtype" | "alias":
                return self.value(ty["of"], written)
            case "struct":
                return self.named(ty["name"])(*self.fields(ty["fields"], written))
            case "enum" if ty["error"]:
                return self.variant(ty, written)()
            case "enum":
                return self.named(ty["name"])[snake(written).upper()]
        name, data = (written, {}) if isinstance(written, str) else next(iter(written.items()))
        fields = next(variant["fields"] for variant in ty["variants"] if variant["name"] == name)
        if isinstance(data, list):
            assert len(data) == len(fields)
            data = {field["name"]: one for field, one in zip(fields, data)}
        return self.variant(ty, name)(*self.fields(fields, data))

    def variant(self, ty, name):
        """The class of a variant, inside that of its type."""
        return getattr(self.named(ty["name"]), escaped(name, ERROR if ty["error"] else VALUE))

    def plain(self, ty):
        """What a value is where none is mentioned."""
        match ty:
            case "unit":
                return None
            case "bool":
                return False
            case "f32" | "f64":
                return 0.0
            case "char":
                return "\0"
            case "string":
                return ""
            case "bytes":
                return b""
            case "duration":
                return datetime.timedelta(0)
            case "systemTime":
                return EPOCH
            case str():
                return 0
            case {"vec": _}:
                return []
            case {"array": item, "len": count}:
                return (self.plain(item),) * count
            case {"tuple": types}:
                return tuple(self.plain(part) for part in types)
            case {"option": _}:
                return None
            case {"box": inner}:
                return self.plain(inner)
            case {"map": _}:
                return {}
            case {"named": name}:
                ty = self.types[name]
        match ty["kind"]:
            case "newtype" | "alias":
                return self.plain(ty["of"])
            case "struct":
                return self.value_of(ty, {})
            case "enum":
                return self.value_of(ty, ty["variants"][0]["name"])
        return self.value_of(ty, {ty["variants"][0]["name"]: {}})

    def bare(self, ty):
        """A type with boxes, newtypes and aliases looked through."""
        while isinstance(ty, dict):
            if "box" in ty:
                ty = ty["box"]
            elif "named" in ty and self.types[ty["named"]]["kind"] in ("newtype", "alias"):
                ty = self.types[ty["named"]]["of"]
            else:
                break
        return ty

    # Comparison.

    def compare(self, ty, got, wanted, at):
        """Raises where two values are not the same: of one class, and equal. What is not a number is itself."""
        ty = self.bare(ty)
        is_class = type(got) is type(wanted)
        match ty:
            case "f32" | "f64":
                require(type(got) is float and is_same_float(got, wanted), at, got, wanted)
            case str():
                require(is_class and got == wanted, at, got, wanted)
                if ty == "systemTime":
                    require(got.tzinfo is datetime.timezone.utc, at, got, wanted)
            case {"vec": item}:
                kind = type(got).__name__ == "Numbers" if self.is_number(item) else type(got) is list
                require(kind and len(got) == len(wanted), at, got, wanted)
                self.compare_items(item, got, wanted, at)
            case {"array": item}:
                require(type(got) is tuple and len(got) == len(wanted), at, got, wanted)
                for place, (one, other) in enumerate(zip(got, wanted)):
                    self.compare(item, one, other, f"{at}[{place}]")
            case {"tuple": types}:
                require(type(got) is tuple and len(got) == len(types), at, got, wanted)
                for place, (part, one, other) in enumerate(zip(types, got, wanted)):
                    self.compare(part, one, other, f"{at}[{place}]")
            case {"option": inner}:
                require((got is None) == (wanted is None), at, got, wanted)
                if got is not None:
                    self.compare(inner, got, wanted, at)
            case {"map": value, "key": key}:
                require(type(got) is dict and len(got) == len(wanted), at, got, wanted)
                keys = sorted(wanted)
                self.compare_items(key, list(got) if ty["ordered"] else sorted(got), keys, f"the keys of {at}")
                self.compare_items(value, [got[one] for one in keys], [wanted[one] for one in keys], at)
            case {"named": name}:
                require(is_class, at, got, wanted)
                ty = self.types[name]
                match ty["kind"]:
                    case "struct":
                        self.compare_fields(ty["fields"], got, wanted, at)
                    case "union":
                        variants = ty["variants"]
                        variant = next(one for one in variants if type(got) is self.variant(ty, one["name"]))
                        self.compare_fields(variant["fields"], got, wanted, at, ERROR if ty["error"] else VALUE)
                    case _:
                        require(ty["error"] or (isinstance(got, enum.IntEnum) and got is wanted), at, got, wanted)

    def is_number(self, ty):
        """Whether vectors of a type offer their memory; newtypes do not count as what they are made of."""
        while isinstance(ty, dict) and "named" in ty and self.types[ty["named"]]["kind"] == "alias":
            ty = self.types[ty["named"]]["of"]
        return isinstance(ty, str) and ty in INTEGERS | {"f32", "f64"}

    def compare_items(self, item, got, wanted, at):
        if not self.is_same_list(item, got, wanted):
            for place, (one, other) in enumerate(zip(got, wanted)):
                self.compare(item, one, other, f"{at}[{place}]")

    def compare_fields(self, fields, got, wanted, at, taken=VALUE):
        for field in fields:
            name = escaped(snake(field["name"]), taken)
            self.compare(field["type"], getattr(got, name), getattr(wanted, name), f"{at}.{name}")

    def is_same_list(self, item, got, wanted):
        """Whether lists of what is compared as a whole are the same; the fast way for lists of a million."""
        match self.bare(item):
            case "f64":
                return set(map(type, got)) <= {float} and array.array("d", got).tobytes() == array.array("d", wanted).tobytes()
            case "f32":
                return set(map(type, got)) <= {float} and array.array("f", got).tobytes() == array.array("f", wanted).tobytes()
            case "systemTime":
                return False
            case str():
                return set(map(type, got)) <= set(map(type, wanted)) and got == wanted
        return False

    # Cases.

    def run(self, case):
        """Does what a case says; raises if something else comes of it."""
        kind, name = ("requests", case["call"]) if "call" in case else ("signals", case["send"])
        item = self.one(kind, name)
        fields = item["params" if kind == "requests" else "fields"]
        method = getattr(self.opened(), escaped(snake(name), LIBRARY))
        given = case.get("with", {})
        if "refused" in case:
            try:
                method(*self.fields(fields, given))
            except self.module.BadArgument as refused:
                assert refused.argument == case["refused"], f"refused for {refused.argument!r}"
                assert refused.status == -1
                return
            raise Differs("it is not refused")
        arguments = self.fields(fields, given)
        if kind == "signals":
            self.hears(case, name, method, arguments)
        elif "fails" in case or ("gives" not in case and name.startswith("FailWith")):
            self.fails(case, item, method, arguments)
        else:
            self.compare(item["returns"], method(*arguments), self.answer(case, item, arguments), "the answer")

    def answer(self, case, item, arguments):
        """What a request has to answer."""
        if "gives" in case:
            return self.value(item["returns"], case["gives"])
        if item["returns"] == "unit":
            return None
        assert item["name"].startswith("Echo"), "what comes of it?"
        if len(item["params"]) == 1 and item["params"][0]["type"] == item["returns"]:
            return arguments[0]
        return self.named(item["returns"]["named"])(*arguments)

    def fails(self, case, item, method, arguments):
        try:
            method(*arguments)
        except self.module.ProviderError as error:
            failed = error
        else:
            raise Differs("it does not fail")
        assert failed.status == 1
        if item["error"] is None:
            assert type(failed) is self.module.ProviderError and failed.variant == -1
            assert str(failed) == case["fails"]
            return
        ty = self.types[item["error"]]
        written = case.get("fails", item["name"].removeprefix("FailWith"))
        name = written if isinstance(written, str) else next(iter(written))
        variant = next(one for one in ty["variants"] if one["name"] == name)
        wanted = self.variant(ty, name)(*arguments) if "fails" not in case else self.value_of(ty, written)
        self.compare({"named": ty["name"]}, failed, wanted, "the error")
        assert failed.variant == variant["value" if ty["kind"] == "enum" else "tag"]
        assert failed.variant_name == name

    def hears(self, case, name, method, arguments):
        event = self.one("events", name.removeprefix("Send") + "Heard")
        wanted = self.named(event["name"])(*(self.fields(event["fields"], case["hears"]) if "hears" in case else arguments))
        events, came = [], threading.Event()

        def hear(owner, event):
            events.append(event)
            came.set()

        subscription = getattr(self.object, "on_" + snake(event["name"]))(hear)
        try:
            method(*arguments)
            assert came.wait(PATIENCE), "no event came"
        finally:
            getattr(self.object, "off_" + snake(event["name"]))(subscription)
        (heard,) = events
        require(type(heard) is type(wanted), "the event", heard, wanted)
        self.compare_fields(event["fields"], heard, wanted, "the event")


def require(good, at, got, wanted):
    if not good:
        raise Differs(f"{at} is {shown(got)}, not {shown(wanted)}")


def shown(value):
    text = f"{value!r} ({type(value).__name__})"
    return text if len(text) < 500 else text[:500] + "…"


def is_same_float(one, other):
    return struct.pack("d", one) == struct.pack("d", other) or (one != one and other != other)


def read(table):
    """The cases of a table that are for Python."""
    cases = json.loads(pathlib.Path(table).read_text())
    everywhere = ["rust", "c", "cpp", "python"]
    return [case for case in cases if "python" in case.get("in", everywhere)]
