"""Contexts: creation, their end, and what is between."""

import gc
import json
import math
import sys
import threading
import time
import weakref

import conformance
import pytest
from conformance import (
    BadArgument,
    Busy,
    Cancelled,
    Closed,
    Conformance,
    ConformanceError,
    SetupFailed,
    Timeout,
)
from conftest import PATIENCE


def test_a_with_block_creates_and_closes():
    with Conformance() as lib:
        assert lib and lib.ctx != 0 and lib.valid_context()
        assert lib.echo_i64(1) == 1
    assert not lib and lib.ctx == 0 and not lib.valid_context()


def test_an_object_is_inert_until_its_context_is_created():
    lib = Conformance()
    assert not lib
    assert lib.ctx == 0
    assert lib.valid_context() is False
    with pytest.raises(Closed):
        lib.echo_i64(1)
    with pytest.raises(Closed):
        lib.poke(1)
    with pytest.raises(Closed):
        lib.on_tick(print)


def test_create_context_returns_the_object_and_is_refused_twice():
    lib = Conformance()
    assert lib.create_context(deadline=10.0, event_capacity=100) is lib
    try:
        with pytest.raises(BadArgument, match="already created"):
            lib.create_context()
        with lib as same:
            assert same is lib and lib.echo_i64(1) == 1
        assert not lib
    finally:
        lib.close()


def test_create_context_has_its_old_name():
    lib = Conformance().createContext()
    assert lib.echo_i64(2) == 2
    lib.shutdown()


def test_closing_twice_does_nothing():
    lib = Conformance().create_context()
    lib.close()
    lib.close()
    lib.shutdown()
    with pytest.raises(Closed):
        lib.echo_i64(1)


def test_closing_what_was_never_open_does_nothing():
    Conformance().close()


def test_a_closed_object_can_be_opened_again():
    lib = Conformance().create_context()
    first = lib.ctx
    lib.close()
    lib.create_context()
    assert lib.ctx not in (0, first)
    assert lib.echo_i64(3) == 3
    lib.close()


def test_options_are_checked():
    for options in ({"deadline": 0}, {"deadline": -1.0}, {"deadline": math.nan}, {"event_capacity": 0}):
        with pytest.raises(ValueError):
            Conformance().create_context(**options)
    for options in ({"deadline": "5"}, {"event_capacity": 1.5}):
        with pytest.raises(TypeError):
            Conformance().create_context(**options)
    with pytest.raises(OverflowError):
        Conformance().create_context(event_capacity=-1)
    with pytest.raises(TypeError):
        Conformance().create_context(unknown=1)


def test_the_deadline_of_the_context_is_the_default():
    with Conformance().create_context(deadline=0.05) as lib:
        with pytest.raises(Timeout):
            lib.wait(60_000)
        assert lib.wait(60, timeout=10.0) is None


def test_timeouts(lib):
    before = time.monotonic()
    with pytest.raises(TimeoutError) as late:
        lib.wait(60_000, timeout=0.5)
    assert isinstance(late.value, Timeout)
    assert time.monotonic() - before < 10
    assert lib.dropped_waits() == 1  # really cancelled
    assert lib.wait(1, timeout=math.inf) is None
    assert lib.wait(1, timeout=None) is None
    assert lib.wait(1, timeout=5) is None
    assert lib.wait(1, timeout=1e300) is None


@pytest.mark.parametrize("timeout", [0, 0.0, -1, -math.inf, math.nan])
def test_timeouts_have_to_be_positive(lib, timeout):
    with pytest.raises(ValueError, match="timeout") as refused:
        lib.echo_i64(1, timeout=timeout)
    assert refused.value.argument == "timeout"


def test_a_timeout_is_a_number(lib):
    with pytest.raises(TypeError, match="timeout"):
        lib.echo_i64(1, timeout="1")
    with pytest.raises(TypeError):
        lib.echo_i64(1, 2.0)  # by keyword only


def test_what_is_asked_of_the_library():
    assert isinstance(Conformance.version(), str) and Conformance.version() == conformance.__version__
    schema = json.loads(Conformance.get_schema())
    assert "EchoI64" in json.dumps(schema)
    assert Conformance.has("EchoI64") and Conformance.has("Tick") and Conformance.has("Poke")
    assert not Conformance.has("Nothing")


def test_a_failing_setup_tells_its_reason(monkeypatch):
    import os

    os.environ["CONFORMANCE_SETUP"] = "fail"
    try:
        lib = Conformance()
        with pytest.raises(SetupFailed, match="asks for a failure") as failed:
            lib.create_context()
        assert failed.value.status == -15
        assert not lib
        os.environ["CONFORMANCE_SETUP"] = "panic"
        with pytest.raises(ConformanceError, match="asks for a panic"):
            lib.create_context()
    finally:
        del os.environ["CONFORMANCE_SETUP"]
    lib.create_context().close()


def test_a_failing_shutdown_request_is_told_and_ends_the_context(monkeypatch):
    monkeypatch.setenv("CONFORMANCE_SHUTDOWN", "fail")
    lib = Conformance()
    for end in (lib.close, lib.shutdown, lambda: lib.__exit__(None, None, None)):
        lib.create_context()
        with pytest.raises(ConformanceError, match="asks for a failure"):
            end()
        assert not lib and lib.ctx == 0 and not lib.valid_context()
        end()


def test_a_failing_shutdown_request_of_a_collected_object_goes_to_the_unraisable_hook(monkeypatch):
    monkeypatch.setenv("CONFORMANCE_SHUTDOWN", "fail")
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append(str(info.exc_value)))
    lib = Conformance().create_context()
    del lib
    assert len(caught) == 1 and "asks for a failure" in caught[0]


def test_only_closing_by_name_waits_again_for_a_stuck_callback():
    entered, go = threading.Event(), threading.Event()

    def stuck(owner, event):
        entered.set()
        go.wait(PATIENCE * 2)

    def quickly(end):
        before = time.monotonic()
        end()
        assert time.monotonic() - before < 4

    first = Conformance().create_context()
    first.on_tick(stuck)
    first.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    with pytest.raises(Timeout):
        first.close()
    assert not first
    quickly(lambda: first.__exit__(None, None, None))
    threading.Timer(0.2, go.set).start()
    first.close()  # waits, and this time to some end
    assert go.is_set()

    entered.clear()
    go.clear()
    first.create_context()
    first.on_tick(stuck)
    first.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    with pytest.raises(Timeout):
        first.close()
    holder = [first]
    del first
    quickly(holder.clear)
    go.set()


def test_instances_are_isolated(gathered):
    with Conformance() as one, Conformance() as other:
        one.on_tick(gathered)
        one.poke(5)
        assert other.poke_total() == 0
        other.emit_burst(3, "other")
        one.emit_burst(1, "one")
        assert [event.text for event in gathered.wait(1)] == ["one"]


def test_collecting_a_live_instance_shuts_it_down():
    def callback(owner, event):
        pass

    lib = Conformance().create_context()
    lib.on_tick(callback)
    probes = [weakref.ref(lib), weakref.ref(callback)]
    del lib, callback
    assert [probe() for probe in probes] == [None, None]  # the end of the instance let go of the callback


def test_a_collected_instance_delivers_what_was_emitted():
    lib = Conformance().create_context()
    seen = []

    def callback(owner, event):
        seen.append((event.n, type(owner), owner.ctx != 0))

    lib.on_tick(callback)
    lib.emit_burst(100, "")
    del lib
    assert [n for n, _, _ in seen] == list(range(100))
    assert all(cls is Conformance for _, cls, _ in seen)


def test_a_cycle_through_a_callback_is_collected():
    lib = Conformance().create_context()

    def callback(owner, event):
        return lib  # the closure holds the library, the library the closure

    lib.on_tick(callback)
    probes = [weakref.ref(lib), weakref.ref(callback)]
    del lib, callback
    gc.collect()
    assert [probe() for probe in probes] == [None, None]


def test_blocking_calls_release_the_interpreter(lib):
    started = threading.Event()
    counted = 0
    done = threading.Event()

    def wait():
        started.set()
        lib.block(300)
        done.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert started.wait(10)
    while not done.is_set():
        counted += 1
    thread.join()
    assert counted > 1000


def test_calls_that_never_block_are_calls_like_others(lib):
    for n in range(3):
        assert lib.at_once(n) == n
        assert lib.at_once_elsewhere(value=n, timeout=PATIENCE) == n
        with pytest.raises(conformance.ProviderError, match="it is negative"):
            lib.at_once(-1)
    with pytest.raises(conformance.BadArgument, match="timeout"):
        lib.at_once(1, timeout=0)
    with pytest.raises(conformance.BadArgument, match="value"):
        lib.at_once("1")
    threads = [threading.Thread(target=lambda: [lib.at_once(n) for n in range(1_000)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lib.close()
    with pytest.raises(conformance.Closed):
        lib.at_once(1)
    with lib:
        assert lib.at_once(4) == 4


def test_calls_that_never_block_do_not_wait_for_room_either(lib):
    begun, go = threading.Event(), threading.Event()
    ticks = lib.on_tick(lambda owner, event: (begun.set(), go.wait(PATIENCE)), capacity=1, wait=15.0)
    assert lib.at_once(0) == 0
    assert begun.wait(PATIENCE)
    before = time.monotonic()
    assert [lib.at_once(n) for n in range(5)] == list(range(5))
    assert time.monotonic() - before < 10
    assert ticks.lost >= 3
    go.set()


def test_closing_releases_the_interpreter():
    lib = Conformance().create_context()
    seen = []
    lib.on_tick(lambda owner, event: seen.append(event.n))
    lib.emit_burst(1000, "x")
    lib.close()  # delivers what was emitted, for which the delivery thread needs the interpreter
    assert seen == list(range(1000))


def test_closing_while_threads_call():
    lib = Conformance().create_context()
    outcomes = []

    def call():
        while True:
            try:
                lib.echo_i64(1)
            except (Closed, Busy, Cancelled) as error:
                outcomes.append(type(error))
                return

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    lib.wait(20)
    lib.close()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert outcomes == [Closed] * 8


def test_a_caller_is_woken_when_the_context_closes():
    lib = Conformance().create_context()
    started = threading.Event()
    outcome = []
    lib.on_wait_started(lambda owner, event: started.set())

    def call():
        try:
            lib.wait(60_000, timeout=math.inf)
        except Closed:
            outcome.append("closed")

    thread = threading.Thread(target=call)
    thread.start()
    assert started.wait(10)
    before = time.monotonic()
    lib.close()
    thread.join(20)
    assert outcome == ["closed"] and time.monotonic() - before < 15


def test_two_threads_close_at_once():
    for _ in range(20):
        lib = Conformance().create_context()
        threads = [threading.Thread(target=lib.close) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert not lib


def test_a_hundred_contexts_leave_no_thread_behind():
    def threads():
        import os

        return len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 0

    Conformance().create_context().close()
    before = threads()
    for _ in range(100):
        with Conformance() as lib:
            lib.on_tick(print)
    assert threads() <= before


def test_a_subclass_is_a_library():
    class Mine(Conformance):
        def twice(self, value):
            return 2 * self.echo_i64(value)

    with Mine() as mine:
        assert mine.twice(4) == 8
        assert repr(mine).startswith("<Mine context")
    assert repr(mine) == "<Mine without context>"
