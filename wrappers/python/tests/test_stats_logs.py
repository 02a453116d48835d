"""The numbers of contexts, and what the library logs."""

import json
import logging
import math
import pickle
import threading

import conformance
import pytest
from conformance import Closed, Conformance, ConformanceStats, Panicked
from conftest import PATIENCE
from mylib import FleetError, Mylib, SensorKind


def test_numbers(lib, gathered):
    fresh = lib.stats()
    assert isinstance(fresh, ConformanceStats)
    assert fresh.requests == fresh.signals == fresh.events == 0
    lib.on_tick(gathered)
    for n in range(3):
        lib.echo_i64(n)
    lib.poke(1)
    lib.emit_burst(5, "")
    gathered.wait(5)
    stats = lib.stats()
    assert (stats.requests, stats.signals, stats.events) == (4, 1, 5)
    assert stats.subscriptions == 1 and stats.lost_full == 0
    assert stats.requests_in_flight == stats.async_in_flight == 0


def test_numbers_are_a_named_tuple(lib):
    stats = lib.stats()
    assert stats == ConformanceStats(**stats._asdict()) == tuple(stats)
    assert pickle.loads(pickle.dumps(stats)) == stats
    with pytest.raises(AttributeError):
        stats.requests = 5


def test_numbers_as_json(lib):
    lib.echo_i64(1)
    numbers = json.loads(lib.stats_json())
    brokers = {broker["name"]: broker for broker in numbers.pop("brokers")}
    assert brokers["EchoI64"]["sent"] == 1
    camel = [name.replace("_", "") for name in ConformanceStats._fields]
    assert [name.lower() for name in numbers] == camel


def test_no_numbers_without_a_context():
    for ask in (Conformance().stats, Conformance().stats_json):
        with pytest.raises(Closed):
            ask()


class Records(logging.Handler):
    """Keeps the records; `wait(n)` returns when there are that many."""

    def __init__(self):
        super().__init__()
        self._changed = threading.Condition()
        self.records = []

    def emit(self, record):
        with self._changed:
            self.records.append(record)
            self._changed.notify_all()

    def wait(self, count):
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.records) >= count, PATIENCE), self.records
        return self.records


@pytest.fixture
def records():
    """What is logged by either library."""
    handler = Records()
    loggers = [logging.getLogger("conformance"), logging.getLogger("mylib")]
    for logger in loggers:
        logger.addHandler(handler)
    yield handler
    for logger in loggers:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def ignored(lib):
    """Has the monitor log a warning."""
    lib.ingest_reading(1, SensorKind.LOAD, math.nan)


def test_warnings_of_the_author_reach_the_logger(records):
    with Mylib() as lib:
        ignored(lib)
        (record,) = records.wait(1)
    assert record.name == "mylib.monitor"
    assert record.levelno == logging.WARNING
    assert record.getMessage() == "reading ignored: not a finite number"
    assert record.target == "mylib::monitor"
    assert record.fields == {"device_id": "1", "kind": "Load", "value": "NaN"}
    assert record.threadName.startswith("mylib")


def test_errors_of_the_library_reach_the_logger(lib, records):
    with pytest.raises(Panicked):
        lib.panics("100 % bad")
    record = records.wait(1)[0]
    assert record.levelno == logging.ERROR
    assert record.name.startswith("conformance.brokers")
    assert "100 % bad" in str(record.fields)


def test_the_level_is_that_of_the_logger(records):
    logger = logging.getLogger("mylib")
    with Mylib() as lib:
        logger.setLevel(logging.ERROR)
        ignored(lib)
        with pytest.raises(FleetError.NotInitialized):
            lib.list_devices()  # answered after that was handled
        logger.setLevel(logging.WARNING)
        ignored(lib)
        assert len(records.wait(1)) == 1
        ignored(lib)
        records.wait(2)


def test_the_level_is_read_when_a_context_is_created(records):
    root = logging.getLogger()
    before = root.level
    try:
        root.setLevel(logging.ERROR)
        with Mylib() as lib:
            ignored(lib)
        root.setLevel(logging.WARNING)
        with Mylib() as lib:
            ignored(lib)
            assert len(records.wait(1)) == 1
    finally:
        root.setLevel(before)


def test_a_handler_may_call_the_library(lib, records):
    answers = []
    done = threading.Event()

    class Asks(logging.Handler):
        def emit(self, record):
            answers.append(lib.echo_i64(1))
            done.set()

    asks = Asks()
    logging.getLogger("conformance").addHandler(asks)
    try:
        with pytest.raises(Panicked):
            lib.panics("")
        assert done.wait(PATIENCE)
    finally:
        logging.getLogger("conformance").removeHandler(asks)
    assert answers[0] == 1


def test_what_a_slow_handler_misses_is_counted(records):
    entered, go = threading.Event(), threading.Event()

    class Slow(logging.Handler):
        def emit(self, record):
            entered.set()
            go.wait(PATIENCE)

    slow = Slow()
    logger = logging.getLogger("mylib")
    logger.addHandler(slow)
    try:
        with Mylib() as lib:
            ignored(lib)
            assert entered.wait(PATIENCE)
            for n in range(10_100):
                ignored(lib)
                if n % 100 == 0:
                    # Answered after the signals before it.
                    with pytest.raises(FleetError.NotInitialized):
                        lib.list_devices()
            go.set()
            messages = [record.getMessage() for record in records.wait(10_002)]
    finally:
        logger.removeHandler(slow)
    assert any("records were lost" in message for message in messages)


def test_loggers_pickle_as_before(lib):
    logger = logging.getLogger("conformance")
    assert isinstance(logger, logging.Logger)
    assert pickle.loads(pickle.dumps(logger)) is logger


def test_what_was_logged_is_told_at_the_exit(run_python):
    printed = run_python(
        """
import logging, math, sys
logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
import mylib
lib = mylib.Mylib().create_context()
for n in range(500):
    lib.ingest_reading(1, mylib.SensorKind.LOAD, math.nan)
"""
    )
    assert printed.splitlines() == ["mylib.monitor WARNING reading ignored: not a finite number"] * 500


def test_the_loggers_outlast_the_exit_of_the_library(run_python, tmp_path):
    log = tmp_path / "log"
    run_python(
        f"""
import mylib, math
lib = mylib.Mylib().create_context()
import logging
logging.basicConfig(filename={str(log)!r}, filemode="w", format="%(message)s")
lib.ingest_reading(1, mylib.SensorKind.LOAD, math.nan)
"""
    )
    assert log.read_text() == "reading ignored: not a finite number\n"


def test_exit_while_everything_logs(run_python):
    for _ in range(3):
        run_python(
            """
import logging, math, threading
logging.basicConfig(handlers=[logging.NullHandler()])
import mylib
lib = mylib.Mylib().create_context()
started = threading.Event()
def log():
    try:
        while True:
            lib.ingest_reading(1, mylib.SensorKind.LOAD, math.nan)
            started.set()
    except mylib.MylibError:
        pass
for _ in range(2):
    threading.Thread(target=log, daemon=True).start()
started.wait()
"""
        )


def test_the_module_has_no_name_too_many():
    assert not hasattr(conformance, "logs") and not hasattr(conformance, "answers")
