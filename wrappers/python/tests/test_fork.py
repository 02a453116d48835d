"""Processes that are made by forking."""

import os

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")

# Each program ends the new process after a time in which everything works: what hangs is told by its signal.
HEAD = """
import asyncio, math, os, signal, sys, threading, time
import mylib
from conformance import Closed, Conformance

def log(lib):
    lib.ingest_reading(1, mylib.SensorKind.LOAD, math.nan)

def fork(child):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        try:
            child()
        except BaseException as error:
            sys.excepthook(type(error), error, error.__traceback__)
            os._exit(1)
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
"""


def test_calls_on_an_inherited_context_are_refused_at_once(run_python):
    run_python(
        HEAD
        + """
lib = Conformance().create_context()
subscription = lib.on_tick(print)

def refused(call):
    begun = time.monotonic()
    try:
        call()
    except Closed:
        assert time.monotonic() - begun < 4.0
    else:
        raise AssertionError(call)

def child():
    refused(lambda: lib.echo_i64(1))
    refused(lambda: lib.poke(1))
    refused(lambda: lib.on_tick(print))
    refused(lambda: lib.off_tick())
    refused(lambda: lib.stats())

    async def ask():
        await lib.echo_i64_async(1)

    refused(lambda: asyncio.run(ask()))
    assert not lib.valid_context()
    subscription.close()
    lib.close()
    assert not lib

fork(child)
assert lib.echo_i64(2) == 2
"""
    )


def test_new_contexts_work_after_a_fork(run_python):
    run_python(
        HEAD
        + """
lib = Conformance().create_context()

def child():
    for _ in range(3):
        with Conformance() as other:
            came = threading.Event()
            other.on_tick(lambda owner, event: came.set())
            other.emit_burst(1, "")
            assert came.wait(10)

            async def ask():
                return await asyncio.gather(*(other.echo_i64_async(n) for n in range(100)))

            assert asyncio.run(ask()) == list(range(100))

for _ in range(3):
    fork(child)
    assert lib.echo_i64(2) == 2
"""
    )


def test_forking_while_threads_call_await_and_log(run_python):
    run_python(
        HEAD
        + """
import logging
logging.basicConfig(handlers=[logging.NullHandler()])
lib = Conformance().create_context()
lib.on_tick(lambda owner, event: None)
monitor = mylib.Mylib().create_context()
stop = threading.Event()

def call():
    while not stop.is_set():
        lib.emit_burst(10, "")

def warn():
    while not stop.is_set():
        log(monitor)

def wait():
    async def main():
        while not stop.is_set():
            await asyncio.gather(*(lib.echo_i64_async(n) for n in range(50)))
    asyncio.run(main())

def child():
    with Conformance() as other, mylib.Mylib() as other_monitor:
        log(other_monitor)

        async def ask():
            return await other.echo_i64_async(1)

        assert asyncio.run(ask()) == 1

threads = [threading.Thread(target=work) for work in (call, warn, wait)]
for thread in threads:
    thread.start()
for _ in range(20):
    fork(child)
stop.set()
for thread in threads:
    thread.join()
"""
    )


def test_events_in_loops_after_a_fork(run_python):
    run_python(
        HEAD
        + """
lib = Conformance().create_context()

async def iterate(lib):
    seen = []
    async def coroutine(owner, event):
        seen.append(event.n)
    subscription = lib.on_tick(coroutine)
    events = lib.tick_events()
    lib.emit_burst(3, "")
    assert [(await anext(events)).n for _ in range(3)] == [0, 1, 2]
    while len(seen) < 3:
        await asyncio.sleep(0)
    return subscription, events

def child():
    inherited[0].close()
    inherited[1].close()
    refused = 0
    try:
        lib.tick_events()
    except Closed:
        refused = 1
    assert refused
    with Conformance() as other:
        asyncio.run(iterate(other))

loop = asyncio.new_event_loop()
inherited = loop.run_until_complete(iterate(lib))
for _ in range(3):
    fork(child)
loop.run_until_complete(iterate(lib))
"""
    )


def test_each_process_logs_what_is_its_own(run_python):
    printed = run_python(
        HEAD
        + """
import logging
logging.basicConfig(stream=sys.stdout, format="%(process)d warned")
lib = mylib.Mylib().create_context()
for _ in range(100):
    log(lib)
pid = os.fork()
if pid == 0:
    signal.alarm(20)
    with mylib.Mylib() as other:
        log(other)
    # As one text: `print` writes the end of the line on its own, and the thread of the loggers writes too.
    sys.stdout.write(f"{os.getpid()} is new\\n")
    sys.stdout.flush()
    sys.exit()
assert os.waitpid(pid, 0)[1] == 0
sys.stdout.write(f"{os.getpid()} is old\\n")
"""
    )
    lines = printed.splitlines()
    new, old = ([line.split()[0] for line in lines if line.endswith(kind)] for kind in ("new", "old"))
    assert lines.count(f"{new[0]} warned") == 1
    assert lines.count(f"{old[0]} warned") == 100


def test_the_new_process_exits_like_any_other(run_python):
    run_python(
        HEAD
        + """
lib = Conformance().create_context()
lib.on_tick(print)
pid = os.fork()
if pid == 0:
    signal.alarm(20)
    sys.exit(0)
assert os.waitpid(pid, 0)[1] == 0
"""
    )


def test_a_callback_may_fork(run_python):
    run_python(
        HEAD
        + """
lib = Conformance().create_context()
forked = threading.Event()

def child():
    with Conformance() as other:
        assert other.echo_i64(1) == 1

@lib.on_tick
def tick(owner, event):
    fork(child)
    forked.set()

lib.emit_burst(1, "")
assert forked.wait(30)
assert lib.echo_i64(2) == 2
"""
    )


WORK = """
import conformance
def work(n):
    with conformance.Conformance() as lib:
        return lib.echo_i64(n)
"""

POOLS = {
    "Pool": "multiprocessing.get_context({method!r}).Pool(2)",
    "ProcessPoolExecutor": "ProcessPoolExecutor(2, multiprocessing.get_context({method!r}))",
}


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
@pytest.mark.parametrize("pool", POOLS)
def test_multiprocessing(run_python, pool, method, tmp_path):
    (tmp_path / "work.py").write_text(WORK)
    # The one that has a context of its own, with events on their way, is the parent.
    printed = run_python(
        f"""
import multiprocessing, conformance, work
from concurrent.futures import ProcessPoolExecutor
if __name__ == "__main__":
    with conformance.Conformance() as lib:
        lib.on_tick(lambda owner, event: None)
        with {POOLS[pool].format(method=method)} as pool:
            lib.emit_burst(1000, "")
            print(list(pool.map(work.work, range(4))))
""",
        PYTHONPATH=str(tmp_path),
    )
    assert printed.strip() == "[0, 1, 2, 3]"
