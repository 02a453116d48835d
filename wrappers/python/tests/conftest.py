"""What the tests share: a library with a context, and ways to wait that never sleep a guessed time."""

import subprocess
import sys
import threading

import conformance
import pytest

PATIENCE = 20.0


@pytest.fixture
def lib():
    with conformance.Conformance() as lib:
        yield lib


def pytest_terminal_summary(terminalreporter):
    """What tests noted for the people who run them; `cargo xtask` prints these lines."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "note":
                terminalreporter.write_line(f"note: {value}")


class Gathered:
    """A callback that keeps its events; `wait(n)` returns when there are that many."""

    def __init__(self):
        self._changed = threading.Condition()
        self.events = []
        self.owners = []

    def __call__(self, owner, event):
        with self._changed:
            self.owners.append(owner)
            self.events.append(event)
            self._changed.notify_all()

    def wait(self, count):
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.events) >= count, PATIENCE), len(self.events)
        return self.events


@pytest.fixture
def gathered():
    return Gathered()


@pytest.fixture
def run_python():
    """Runs a program in an interpreter of its own; answers what it printed."""

    def run(source, **environment):
        import os

        done = subprocess.run(
            [sys.executable, "-c", source],
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, **environment},
        )
        assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Fatal" not in done.stderr and "panicked" not in done.stderr, done.stderr
        return done.stdout

    return run


def make_item(**changes):
    fields = {"name": "n", "amount": 1.5, "flag": True, "letter": "ß", "color": conformance.Color.GREEN}
    return conformance.Item(**{**fields, **changes})


def make_everything(**changes):
    item = make_item()
    fields = {
        "flag": True,
        "signed8": -(2**7),
        "signed16": -(2**15),
        "signed32": -(2**31),
        "signed64": -(2**63),
        "unsigned8": 2**8 - 1,
        "unsigned16": 2**16 - 1,
        "unsigned32": 2**32 - 1,
        "unsigned64": 2**64 - 1,
        "single": 0.5,
        "double_precision": 0.1,
        "letter": "\U0001f600",
        "text": "a\0b ü \U0001f600",
        "blob": b"\0\xff",
        "numbers": [1, -2],
        "names": ["", "x"],
        "items": [item],
        "matrix": [[1.0], [], [2.0, 3.0]],
        "quad": (1, 2, 3, 4),
        "pair": (item, make_item(name="other")),
        "maybe": None,
        "maybe_text": "t",
        "maybe_numbers": [7],
        "maybe_item": item,
        "inner": item,
        "color": conformance.Color.BLUE,
        "distance": conformance.Meters(2.5),
        "label": conformance.Label("l"),
        "ratio": 0.25,
        "shape": conformance.Shape.Named("n", ["t"]),
        "class_": "keyword",
        "none": 3,
    }
    return conformance.Everything(**{**fields, **changes})
