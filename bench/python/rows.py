#!/usr/bin/env python3
"""The rows about Python: our package beside one made with UniFFI, both on the module path, which print what they took
for brokers-bench, a line of JSON for each contestant.
"""

import asyncio
import ctypes
import operator
import os
import threading
from itertools import repeat

import boundary
import uniffi_peer
from race import Group, Round, check, main, timed

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


def adding() -> dict[str, Round]:
    raw = ctypes.CDLL(os.environ["BROKERS_BENCH_RAW"]).raw_add
    raw.argtypes = (ctypes.c_int64, ctypes.c_int64)
    raw.restype = ctypes.c_int64
    library = instance()
    return {
        "operator.add": calling(operator.add),
        "ctypes": calling(raw),
        "UniFFI": calling(uniffi_peer.add),
        "brokers": calling(library.add),
    }


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
    library = instance()
    return {"UniFFI": finding(uniffi_peer.find_device), "brokers": finding(library.find_device)}


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
    library = instance()
    return {"UniFFI": listing(uniffi_peer.list_devices), "brokers": listing(library.list_devices)}


class Heard(uniffi_peer.Listener):
    """What callbacks see; the last of a round says so."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.expect(0)

    def expect(self, count: int) -> None:
        self.numbers: list[int] = []
        self.count = count
        self.done.clear()

    def happened(self, number: int, what: str, over: bool) -> None:
        self.numbers.append(number)
        if len(self.numbers) == self.count:
            self.done.set()

    def wait(self) -> None:
        check(self.done.wait(30), f"{len(self.numbers)} of {self.count} events came")

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


def events() -> dict[str, Round]:
    heard, called = Heard(), Heard()
    library = instance()

    @library.on_happened
    def hear(owner: boundary.Boundary, event: boundary.Happened) -> None:
        numbers = heard.numbers
        numbers.append(event.number)
        if len(numbers) == heard.count:
            heard.done.set()

    return {
        "UniFFI, same thread": hearing(called, lambda count: uniffi_peer.burst(count, called)),
        "brokers": hearing(heard, library.burst),
    }


def gathering(loop: asyncio.AbstractEventLoop, add) -> Round:
    async def gather(count: int) -> list[int]:
        return await asyncio.gather(*(add(number, 1) for number in range(count)))

    def round(count: int) -> int:
        answers: list[int] = []
        took = timed(lambda: answers.extend(loop.run_until_complete(gather(count))))
        check(answers == list(range(1, count + 1)), "a wrong sum")
        return took

    return round


def gather() -> dict[str, Round]:
    loop = asyncio.new_event_loop()
    contestants = {"UniFFI": gathering(loop, uniffi_peer.add_there)}
    library = instance()
    if hasattr(library, "add_there_async"):
        contestants["brokers"] = gathering(loop, library.add_there_async)
    return contestants


main(
    [
        Group("Python: call, answered on the caller's thread", adding),
        Group("Python: struct of 5 fields, all read", one_struct),
        Group("Python: list of 1,000 structs, all read", list_read),
        Group("Python: event to a callback, bursts of 4,096", events, batch=4096, quick_batch=128),
        Group("Python: asyncio.gather of 1,000 requests", gather, batch=1000, quick_batch=100),
    ]
)
