#!/usr/bin/env python3
"""The rows about Python: our package beside an extension written by hand, ctypes, and packages made with UniFFI and BoltFFI,
all on the module path. They print what they took for brokers-bench, a line of JSON for each contestant.
"""

import asyncio
import ctypes
import importlib.util
import os
import threading
from collections.abc import Callable
from itertools import repeat

import boundary
import extension_peer
from race import Group, Round, check, main, timed


def peer(name: str):
    """None if it is not here; `cargo xtask bench` has said why."""
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


uniffi_peer = peer("uniffi_peer")
boltffi_peer = peer("boltffi_peer")
PEERS = {name: module for name, module in [("UniFFI", uniffi_peer), ("BoltFFI", boltffi_peer)] if module}

DEVICES = 1000


def instance() -> boundary.Boundary:
    return boundary.Boundary().create_context(event_capacity=1 << 16)


def calling(add) -> Round:
    check(add(1, 2) == 3, "a wrong sum")

    def round(count: int) -> int:
        def body() -> None:
            for _ in repeat(None, count):
                add(1, 2)

        return timed(body)

    return round


def from_ctypes(library):
    add = library.raw_add
    add.argtypes = (ctypes.c_int64, ctypes.c_int64)
    add.restype = ctypes.c_int64
    return add


def released() -> dict[str, Round]:
    # Before any is measured: locks take longer in a process that has threads, and the interpreter's is one of them.
    library = instance()
    rounds = {
        "C extension": calling(extension_peer.add_released),
        "ctypes": calling(from_ctypes(ctypes.CDLL(os.environ["BROKERS_BENCH_RAW"]))),
    }
    if uniffi_peer:
        rounds["UniFFI"] = calling(uniffi_peer.add)
    return rounds | {"brokers": calling(library.add)}


def kept() -> dict[str, Round]:
    library = instance()
    rounds = {
        "C extension": calling(extension_peer.add),
        "ctypes": calling(from_ctypes(ctypes.PyDLL(os.environ["BROKERS_BENCH_RAW"]))),
    }
    if boltffi_peer:
        rounds["BoltFFI"] = calling(boltffi_peer.add)
    return rounds | {"brokers": calling(library.add_at_once)}


def everybody(contestant: Callable[..., Round]) -> dict[str, Round]:
    """Whoever offers the same functions under the same names."""
    modules = {"C extension": extension_peer} | PEERS | {"brokers": instance()}
    return {name: contestant(module) for name, module in modules.items()}


def read(device) -> tuple:
    return device.device_id, device.name, device.device_type, device.address, device.online


def finding(find) -> Round:
    check(read(find(17)) == (17, "camera 017 above the door", "camera", "10.0.0.17:80", False), "a wrong device")

    def round(count: int) -> int:
        def body() -> None:
            for _ in repeat(None, count):
                device = find(17)
                device.device_id, device.name, device.device_type, device.address, device.online

        return timed(body)

    return round


def one_struct() -> dict[str, Round]:
    return everybody(lambda library: finding(library.find_device))


def listing(all_devices) -> Round:
    check([read(device)[0] for device in all_devices()] == list(range(DEVICES)), "a wrong list")

    def round(count: int) -> int:
        def body() -> None:
            for _ in repeat(None, count):
                for device in all_devices():
                    device.device_id, device.name, device.device_type, device.address, device.online

        return timed(body)

    return round


def list_read() -> dict[str, Round]:
    return everybody(lambda library: listing(library.list_devices))


def negating(negate) -> Round:
    numbers = [number / 8 for number in range(1000)]
    check(list(negate(numbers)) == [-number for number in numbers], "wrong numbers")

    def round(count: int) -> int:
        def body() -> None:
            for _ in repeat(None, count):
                sum(negate(numbers))

        return timed(body)

    return round


def vector() -> dict[str, Round]:
    return everybody(lambda library: negating(library.negate))


class Heard:
    """What callbacks see; the last of a round says so."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.expect(0)

    def expect(self, count: int) -> None:
        self.numbers: list[int] = []
        self.count = count
        self.done.clear()

    def happened(self, number: int, what: str, over: bool) -> None:
        numbers = self.numbers
        numbers.append(number)
        if len(numbers) == self.count:
            self.done.set()

    def wait(self) -> None:
        check(self.done.wait(60), f"{len(self.numbers)} of {self.count} events came")

    def check(self) -> None:
        check(self.numbers == list(range(self.count)), "events came that should not have, or not in order")


def hearing(heard: Heard, burst) -> Round:
    def round(count: int) -> int:
        heard.expect(count)

        def body() -> None:
            burst(count)
            heard.wait()

        took = timed(body)
        heard.check()
        return took

    return round


def by_extension() -> Round:
    heard = Heard()

    def hear(event) -> None:
        numbers = heard.numbers
        numbers.append(event.number)
        if len(numbers) == heard.count:
            heard.done.set()

    return hearing(heard, lambda count: extension_peer.burst(count, hear))


def by_us() -> Round:
    heard = Heard()
    library = instance()

    @library.on_happened
    def hear(owner: boundary.Boundary, event: boundary.Happened) -> None:
        numbers = heard.numbers
        numbers.append(event.number)
        if len(numbers) == heard.count:
            heard.done.set()

    return hearing(heard, library.burst)


def by_peer(module, burst) -> Round:
    # UniFFI asks for its own base class, BoltFFI for the method alone.
    class Listener(Heard, getattr(module, "Listener", object)):
        pass

    heard = Listener()
    return hearing(heard, lambda count: burst(count, heard))


def events() -> dict[str, Round]:
    rounds = {"C extension": by_extension()}
    if uniffi_peer:
        rounds["UniFFI, same thread"] = by_peer(uniffi_peer, uniffi_peer.burst)
    rounds |= {name: by_peer(module, module.burst_there) for name, module in PEERS.items()}
    return rounds | {"brokers": by_us()}


def events_while_busy() -> dict[str, Round]:
    """Without those that ask for the interpreter at each event: they get it every 5 ms, so a burst takes 20 seconds."""

    def busy() -> None:
        while True:
            pass

    threading.Thread(target=busy, daemon=True).start()
    return {"C extension": by_extension(), "brokers": by_us()}


def awaiting(add, work, loop: asyncio.AbstractEventLoop | None = None) -> Round:
    loop = loop or asyncio.new_event_loop()

    def round(count: int) -> int:
        answers: list[int] = []
        took = timed(lambda: answers.extend(loop.run_until_complete(work(add, count))))
        check(answers == list(range(1, count + 1)), "a wrong sum")
        return took

    return round


def asking(work) -> dict[str, Round]:
    loop = asyncio.new_event_loop()
    extension_peer.serve(loop)
    rounds = {"C extension": awaiting(extension_peer.add_there, work, loop)}
    rounds |= {name: awaiting(module.add_there, work) for name, module in PEERS.items()}
    return rounds | {"brokers": awaiting(instance().add_there_async, work)}


async def together(add, count: int) -> list[int]:
    return await asyncio.gather(*(add(number, 1) for number in range(count)))


async def one_by_one(add, count: int) -> list[int]:
    return [await add(number, 1) for number in range(count)]


main(
    [
        Group("Python: call on the caller's thread, interpreter released", released),
        Group("Python: call on the caller's thread, interpreter kept", kept),
        Group("Python: struct of 5 fields, all read", one_struct),
        Group("Python: list of 1,000 structs, all read", list_read),
        Group("Python: list of 1,000 floats there and back, summed", vector),
        Group("Python: event to a callback, bursts of 4,096", events, batch=4096, quick_batch=128),
        Group("Python: event to a callback while another thread is busy", events_while_busy, batch=4096, quick_batch=128),
        Group("Python: asyncio.gather of 1,000 requests", lambda: asking(together), batch=1000, quick_batch=100),
        Group("Python: await of one request", lambda: asking(one_by_one)),
    ]
)
