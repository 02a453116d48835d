"""Callbacks on the caller's own thread."""

import asyncio
import math
import selectors
import sys
import threading

import pytest
from conformance import BadArgument, Closed, Conformance, WouldDeadlock
from conftest import PATIENCE


@pytest.fixture
def manual():
    with Conformance().create_context(delivery="manual") as lib:
        yield lib


def test_callbacks_run_where_they_are_dispatched(manual, gathered):
    threads = []
    manual.on_tick(lambda owner, event: threads.append(threading.get_ident()))
    manual.on_tick(gathered)
    manual.emit_burst(3, "")
    assert gathered.events == []
    assert manual.dispatch() == 6
    assert [event.n for event in gathered.events] == [0, 1, 2]
    assert all(owner is manual for owner in gathered.owners)
    assert threads == [threading.get_ident()] * 3
    assert manual.dispatch() == 0


def test_so_many_at_a_time(manual, gathered):
    manual.on_tick(gathered)
    manual.emit_burst(1_000, "")
    assert manual.dispatch(2) == 2
    assert manual.dispatch(max=5) == 5
    assert len(gathered.events) == 7
    assert manual.dispatch() == 993
    assert [event.n for event in gathered.events] == list(range(1_000))


def test_dispatch_waits_for_the_first(manual, gathered):
    manual.on_tick(gathered)
    assert manual.dispatch(timeout=0) == 0
    assert manual.dispatch(timeout=0.01) == 0
    for timeout in (PATIENCE, math.inf):
        threading.Timer(0.1, lambda: manual.emit_burst(1, "")).start()
        assert manual.dispatch(timeout=timeout) == 1


def test_what_dispatch_takes_is_checked(manual):
    for options, error in (
        ({"max": 0}, ValueError),
        ({"max": "1"}, TypeError),
        ({"timeout": -1}, ValueError),
        ({"timeout": math.nan}, ValueError),
        ({"timeout": "1"}, TypeError),
    ):
        with pytest.raises(error):
            manual.dispatch(**options)


def test_only_a_manual_context_is_dispatched(lib):
    with pytest.raises(BadArgument):
        lib.dispatch()
    with pytest.raises(BadArgument):
        lib.poll_handle()
    with pytest.raises(Closed):
        Conformance().dispatch()
    with pytest.raises(Closed):
        Conformance().poll_handle()


def test_the_handle_is_readable_while_something_is_due(manual, gathered):
    with selectors.DefaultSelector() as selector:
        selector.register(manual.poll_handle(), selectors.EVENT_READ)
        assert selector.select(0) == []
        manual.on_tick(gathered)
        manual.emit_burst(2, "")
        assert selector.select(PATIENCE)
        manual.dispatch(1)
        assert selector.select(PATIENCE)
        manual.dispatch()
        assert selector.select(0) == []
        manual.emit_burst(1, "")
        assert selector.select(PATIENCE)
        manual.dispatch()
    assert len(gathered.events) == 3


def test_an_event_loop_dispatches(manual):
    async def main():
        loop = asyncio.get_running_loop()
        loop.add_reader(manual.poll_handle(), manual.dispatch)
        came = asyncio.Queue()
        manual.on_tick(lambda owner, event: came.put_nowait(event.n))
        await manual.emit_burst_async(100, "")
        return [await came.get() for _ in range(100)]

    assert asyncio.run(asyncio.wait_for(main(), PATIENCE)) == list(range(100))


def test_answers_need_no_dispatching(manual):
    async def main():
        return await manual.echo_i64_async(7)

    assert asyncio.run(asyncio.wait_for(main(), PATIENCE)) == 7


def test_a_callback_does_not_dispatch(manual):
    refused = []

    def callback(owner, event):
        try:
            owner.dispatch()
        except WouldDeadlock as error:
            refused.append(error)

    manual.on_tick(callback)
    manual.emit_burst(1, "")
    manual.dispatch()
    assert len(refused) == 1


def test_a_callback_may_call_anything(manual):
    answers = []

    def callback(owner, event):
        answers.append(owner.echo_string(event.text))
        subscription.close()

    subscription = manual.on_tick(callback)
    manual.emit_burst(2, "asked")
    assert manual.dispatch() >= 1
    assert answers == ["asked"]


def test_a_callback_may_close_the_context(manual):
    manual.on_tick(lambda owner, event: owner.close())
    manual.emit_burst(1_000, "")
    assert manual.dispatch() >= 1
    with pytest.raises(Closed):
        manual.dispatch()


def test_exceptions_of_callbacks_go_to_the_hook_except_those_that_end_programs(manual, gathered, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append(type(info.exc_value)))
    raised = iter([RuntimeError("mine"), KeyboardInterrupt(), SystemExit(3)])

    def callback(owner, event):
        raise next(raised)

    manual.on_tick(callback)
    manual.emit_burst(1, "")
    assert manual.dispatch() == 1
    for error in (KeyboardInterrupt, SystemExit):
        manual.emit_burst(1, "")
        with pytest.raises(error):
            manual.dispatch()
    assert caught == [RuntimeError]


def test_waiting_lets_others_run_and_is_interrupted(run_python):
    printed = run_python(
        """
import conformance, math, os, signal, threading
signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever this process was started with
lib = conformance.Conformance().create_context(delivery="manual")
lib.on_tick(print)
threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
try:
    lib.dispatch(timeout=math.inf)
except KeyboardInterrupt:
    print("interrupted")
lib.close()
"""
    )
    assert printed.split() == ["interrupted"]
