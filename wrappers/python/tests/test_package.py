"""The package as others see it: stubs, help, its files."""

import importlib.metadata
import importlib.resources
import os
import pydoc
import subprocess
import sys
import typing

import conformance
import pytest

CONSUMER = '''
import asyncio
import contextlib
import json
import math
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import Any, assert_type

import conformance
from conformance import Color, Conformance, Events, Everyone, Item, Lost, Label, Meters, Shape, Subscription, TestError, Tick
from conformance import Expr, Index, List, Maps, NewTypesError, Tree


def value(expr: Expr) -> float:
    match expr:
        case Expr.Number(number):
            return number
        case Expr.Negate(inner):
            return -value(inner)
        case Expr.Add(left=left, right=right):
            return value(left) + value(right)
        case Expr.Call(_, arguments):
            return sum(map(value, arguments))
    return 0.0


def new_types(lib: Conformance, maps: Maps) -> None:
    assert_type(lib.echo_duration(timedelta(seconds=1)), timedelta)
    assert_type(lib.echo_time(datetime.now(timezone.utc)), datetime)
    assert_type(lib.echo_map({"a": 1}), dict[str, int])
    assert_type(lib.echo_map(OrderedDict(a=True)), dict[str, int])
    assert_type(lib.echo_pair((1, "x")), tuple[int, str])
    tuples = conformance.Tuples((1, ""), (1,), ((1, True), ()), (timedelta(), None))
    assert_type(lib.echo_tuples(tuples).one, tuple[float])
    assert_type(tuples.nested, tuple[tuple[int, bool], list[tuple[str, int]]])
    assert_type(lib.echo_tree(Tree("a", (Tree("b", []),))).children, list[Tree])
    assert_type(lib.echo_boxed(Tree("a", [])), Tree)
    assert_type(lib.echo_list(List(1, List(2))).next, List | None)
    assert_type(lib.echo_index(Index({"a": Index({})})).entries["a"].entries, dict[str, Index])
    assert_type(maps.by_id, dict[int, Item])
    assert_type(maps.nested, dict[str, dict[int, list[str]]])
    assert_type(maps.by_enum, dict[Color, bytes])
    assert_type(maps.maybe["a"], Item | None)
    maps.__replace__(by_enum={Color.RED: bytearray()}, nested={"a": {1: ("b",)}})
    assert_type(value(lib.echo_expr(Expr.Negate(Expr.Number(1.0)))), float)
    try:
        lib.fail_new_types((1, "x"), {}, datetime.now(timezone.utc), Tree("a", []))
    except NewTypesError.Bad as error:
        assert_type(error.pair, tuple[int, str])
        assert_type(error.at, datetime)
        assert_type(error.tree, Tree)
    except conformance.Inexpressible as lost:
        assert_type(lost.argument, str | None)


def area(shape: Shape) -> float:
    match shape:
        case Shape.Circle(radius):
            return math.pi * radius**2
        case Shape.Rect(width=width, height=height):
            return width * height
        case Shape.Named(name, tags):
            return float(len(name) + len(tags))
    return 0.0


async def awaited(lib: Conformance) -> None:
    assert_type(await lib.echo_i64_async(1, timeout=2.0), int)
    assert_type(lib.echo_i64_async(1), asyncio.Future[int])
    assert_type(await asyncio.gather(lib.echo_i64_async(1), lib.echo_string_async("x")), tuple[int, str])
    assert_type(await asyncio.wait_for(lib.echo_option_struct_async(), 1.0), Item | None)


async def iterated(lib: Conformance) -> None:
    async for event in lib.tick_events(capacity=5, policy="drop_oldest"):
        assert_type(event, Tick)
        break
    async with lib.tick_events(wait=0.5, tell_lost=True) as events:
        assert_type(events, Events[Tick | Lost])
        async for item in events:
            match item:
                case Lost(count):
                    assert_type(count, int)
                case Tick(n, text):
                    assert_type(n, int)
                    assert_type(text, str)
        assert_type(events.lost, int)
    with contextlib.suppress(StopAsyncIteration):
        assert_type(await anext(lib.everyone_events()), Everyone)


def main() -> None:
    item = Item("n", 1.5, True, "x", Color.RED)
    Item(name="n", amount=1.5, flag=True, letter="x", color=1)
    assert_type(item.name, str)
    assert_type(Item.from_dict(item.to_dict()), Item)
    with Conformance() as lib:
        assert_type(lib, Conformance)
        assert_type(lib.echo_i64(1, timeout=2.0), int)
        assert_type(lib.echo_i64(1, timeout=None), int)
        assert_type(lib.echo_vec_struct((item,)), list[Item])
        assert_type(lib.echo_array(range(4)), tuple[int, int, int, int])
        numbers = lib.echo_vec_i32(array("i", [1]))
        assert_type(numbers[0], int)
        assert_type(numbers + [1], list[int])
        assert_type(numbers.tolist(), list[int])
        lib.echo_vec_f64(numbers)
        print(numbers == [1], numbers[:1] == (1,), [text for text in map(str, lib.echo_vec_f64(memoryview(numbers)))])
        sequence: Sequence[int] = conformance.NewNumbers([1])
        lib.echo_vec_i32(sequence)
        assert_type(lib.echo_option_struct(), Item | None)
        assert_type(lib.echo_enum(Color.RED), Color)
        assert_type(lib.echo_newtype(Meters(1.0)), Meters)
        assert_type(lib.echo_newtype_string(Label("x")), Label)
        assert_type(lib.echo_bytes(memoryview(b"x")), bytes)
        lib.create_context(deadline=math.inf, delivery="manual", on_thread_start=lambda role: print(role.upper()))
        assert_type(lib.dispatch(5, timeout=math.inf), int)
        assert_type(lib.poll_handle(), int)
        assert_type(lib.stats(), conformance.ConformanceStats)
        assert_type(lib.stats().lost_full, int)
        assert_type(json.loads(lib.stats_json()), Any)
        assert_type(lib.describe(1, "t", [], None, Shape.Empty(), True), str)
        assert_type(lib.describe(number=1, text="t", items=[], shape=Shape.Empty(), flag=True), str)
        lib.unit_result()
        lib.poke(amount=3)

        @lib.on_tick
        def tick(owner: Conformance, event: Tick) -> int:
            return event.n + owner.ctx

        assert_type(tick, Subscription[[Conformance, Tick], int])
        assert_type(tick(lib, Tick(1, "t")), int)
        assert_type(tick.lost, int)
        lib.off_tick(tick)
        lib.off_tick(print)
        lib.off_tick()

        @lib.on_tick(policy="latest", weak=True)
        def latest(owner: Conformance, event: Tick) -> str:
            return event.text

        assert_type(latest, Subscription[[Conformance, Tick], str])

        async def soon(owner: Conformance, event: Tick) -> None:
            await owner.echo_i64_async(event.n)

        lib.on_tick(soon)
        lib.on_tick(soon, loop=asyncio.new_event_loop()).close()
        lib.on_tick(loop=asyncio.new_event_loop())(soon)
        with lib.on_everyone(lambda owner, event: print(event == Everyone())) as subscription:
            subscription.close()
        lib.on_tick(lambda owner, event: None, capacity=5, policy="latest", isolated=True)
        lib.on_tick(lambda owner, event: None, wait=0.5, on_lost=lambda owner, count: print(owner.ctx, count + 1))
        try:
            lib.fail(conformance.FailKind.PLAIN)
        except TestError.NotFound as error:
            assert_type(error.id, int)
        except conformance.Timeout as error:
            assert_type(error.status, int)
        except conformance.BadArgument as error:
            assert_type(error.argument, str | None)
'''

MISTAKES = """
from conformance import Conformance, Item, Tick

lib = Conformance()
lib.echo_i64("1")
lib.echo_i64()
lib.nothing()
Item("n")
Tick(1, "t").n = 5
lib.on_tick(lambda owner: None)
lib.echo_newtype(1.0)
lib.echo_map({1: 1})
lib.echo_pair((1, 2))
lib.echo_duration(1.5)
lib.on_tick(print, policy="block")
lib.create_context(delivery="soon")
lib.echo_i64_async("1")
lib.on_tick(policy="latest")(lambda owner: None)
lib.on_tick(print, loop=5)
lib.tick_events(tell_lost=1)
lib.tick_events(isolated=True)
"""


def mypy(source, folder):
    (folder / "consumer.py").write_text(source)
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "consumer.py"],
        cwd=folder,
        capture_output=True,
        text=True,
    )


def test_a_consumer_passes_mypy_strict(tmp_path):
    checked = mypy(CONSUMER, tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_mypy_sees_each_mistake(tmp_path):
    checked = mypy(MISTAKES, tmp_path)
    lines = {int(line.split(":")[1]) for line in checked.stdout.splitlines() if ": error:" in line}
    assert lines == set(range(5, 22)), checked.stdout


# What stubtest does not understand, each for one reason.
ALLOWED = {
    "conformance": [
        # Only the newest checkers know the decorator it asks for.
        "conformance.Conformance",
        # What has no default stands behind what has one: two overloads say it, one signature cannot.
        "conformance.CarriesAll.Composites.__init__",
        "conformance.Cases.Composites.__new__",
        "conformance.Composites.__new__",
        "conformance.CompositesHeard.__new__",
        "conformance.Conformance.describe(_async)?",
        "conformance.Conformance.(echo|fail_with|send)_composites(_async)?",
        "conformance.Everything.__new__",
        "conformance.Nestings.__new__",
        "conformance.Odd.__new__",
        "conformance.Times.__new__",
    ],
    "mylib": ["mylib.Timestamp", "mylib.Mylib"],
}


@pytest.mark.parametrize("package", ALLOWED)
def test_the_stubs_say_what_is_there(package, tmp_path):
    # The parts of the package that are not for users have no stubs of their own.
    allowed = [f"{package}._{part}" for part in ("native", "answers.*", "errors.*", "events.*", "logs.*", "types.*")]
    allowed += ALLOWED[package]
    # Only the package makes these.
    allowed += [f"{package}.Events.__init__"]
    # `NewType` makes no class.
    names = vars(importlib.import_module(package)).items()
    allowed += [f"{package}.{name}" for name, value in names if isinstance(value, typing.NewType)]
    (tmp_path / "allowed").write_text("\n".join(allowed))
    tested = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", package, "--allowlist", "allowed", "--ignore-unused-allowlist"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_the_package_is_typed():
    assert importlib.resources.files("conformance").joinpath("py.typed").is_file()
    assert importlib.resources.files("conformance").joinpath("__init__.pyi").is_file()
    assert importlib.metadata.version("conformance") == conformance.__version__.split(" ")[0]


def test_everything_public_is_listed():
    public = {name for name in vars(conformance) if not name.startswith("_")}
    assert public == set(conformance.__all__)


def test_help_has_the_docs_of_the_declaration():
    text = pydoc.plain(pydoc.render_doc(conformance))
    for expected in (
        "Answer a signed number of 64 bits, as it was given.",
        "echo_i64(self, /, value, *, timeout=None)",
        "echo_i64_async(self, /, value, *, timeout=None)",
        "What comes back.",
        "One of many.",
        "Nothing has this id.",
    ):
        assert expected in text, expected
