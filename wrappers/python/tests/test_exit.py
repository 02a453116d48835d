"""The interpreter's exit with everything still alive."""

import collections
import concurrent.futures
import itertools
import os
import subprocess
import sys
import time

# Two contexts whose events fire without end, a blocked caller in a thread that nobody waits for, and awaited requests.
EVERYTHING = """
import asyncio, os, sys, threading
import conformance

# A short queue: the exit delivers what is in it, for 5 s at most.
libs = [conformance.Conformance().create_context(event_capacity=500) for _ in range(2)]
fired = threading.Event()

def on_tick(owner, event):
    fired.set()
    owner.ctx

def emit(lib):
    while True:
        lib.emit_burst(100, "x")

def quietly(work, *args):
    try:
        work(*args)
    except conformance.ConformanceError:
        pass

async def begin():
    return [lib.wait_async(200) for lib in libs]

began = threading.Event()

async def wait():
    pending = await begin()
    began.set()
    await asyncio.gather(*pending)

for lib in libs:
    lib.on_tick(on_tick)
    threading.Thread(target=quietly, args=(emit, lib), daemon=True).start()
threading.Thread(target=quietly, args=(libs[0].wait, 200), daemon=True).start()
fired.wait()
"""

# How such a program may end, and the exit code of that.
ENDINGS = {
    "": 0,
    "sys.exit(3)": 3,
    "raise ValueError('top')": 1,
    "os._exit(4)": 4,
    "pending = asyncio.run(begin())": 0,
    "loop = asyncio.new_event_loop(); pending = loop.run_until_complete(begin())": 0,
    "threading.Thread(target=asyncio.run, args=(wait(),), daemon=True).start(); began.wait()": 0,
    "libs[0].on_tick(lambda owner, event: sys.exit(5))": 0,
    "libs[0].on_tick(lambda owner, event: owner.close())": 0,
    "threading.Thread(target=libs[0].close, daemon=True).start()": 0,
    "libs[1].on_tick(lambda owner, event, held=libs: None); del libs, lib": 0,
}


def test_exits_neither_abort_nor_hang_whatever_goes_on(record_property):
    """Each ending once; with BROKERS_STRESS_SECONDS, all of them again and again for so long."""
    seconds = float(os.environ.get("BROKERS_STRESS_SECONDS", 0))
    until = time.monotonic() + seconds
    runs = collections.Counter()

    def end(ending):
        done = subprocess.run(
            [sys.executable, "-c", EVERYTHING + ending], capture_output=True, text=True, timeout=60
        )
        told = f"{ending!r}: exit code {done.returncode}\n{done.stderr}"
        assert done.returncode == ENDINGS[ending], told
        assert "Fatal" not in done.stderr and "panicked" not in done.stderr, told
        runs[ending] += 1

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for _ in itertools.takewhile(lambda turn: turn < 1 or time.monotonic() < until, itertools.count()):
            list(pool.map(end, ENDINGS))
    record_property("note", f"{runs.total()} exits with everything going on, in {len(ENDINGS)} ways")


def test_exit_with_a_live_instance(run_python):
    run_python("import conformance; lib = conformance.Conformance().create_context(); lib.on_tick(print)")


def test_exit_after_a_callback_closed_its_instance(run_python):
    for _ in range(3):
        run_python(
            """
import conformance, threading, time
lib = conformance.Conformance().create_context()
entered = threading.Event()
def callback(owner, event):
    owner.close()
    entered.set()
    for _ in range(50):
        time.sleep(0.01)
        try:
            owner.echo_i64(1)
        except conformance.Closed:
            pass
lib.on_tick(callback)
lib.emit_burst(2, "")
entered.wait()
"""
        )


def test_exit_delivers_what_was_emitted(run_python):
    printed = run_python(
        """
import conformance
lib = conformance.Conformance().create_context()
lib.on_tick(lambda owner, event: print(event.n))
lib.emit_burst(100, "")
"""
    )
    assert printed.split() == [str(n) for n in range(100)]


def test_exit_while_events_fire(run_python):
    for _ in range(5):
        run_python(
            """
import conformance, threading
libs = [conformance.Conformance().create_context() for _ in range(4)]
started = threading.Event()
for lib in libs:
    lib.on_tick(lambda owner, event: (started.set(), owner.ctx))
def emit(lib):
    try:
        while True:
            lib.emit_burst(100, "x")
    except conformance.ConformanceError:
        pass
for lib in libs:
    threading.Thread(target=emit, args=(lib,), daemon=True).start()
started.wait()
"""
        )


def test_exit_while_events_fire_into_loops(run_python):
    for _ in range(3):
        run_python(
            """
import asyncio, conformance, threading
lib = conformance.Conformance().create_context()
started = threading.Semaphore(0)
async def iterate():
    async for event in lib.tick_events():
        started.release()
async def main():
    async def coroutine(owner, event):
        started.release()
        await asyncio.sleep(0)
    lib.on_tick(coroutine)
    lib.on_tick(lambda owner, event: started.release(), loop=asyncio.get_running_loop())
    await iterate()
def emit():
    try:
        while True:
            lib.emit_burst(100, "x")
    except conformance.ConformanceError:
        pass
threading.Thread(target=asyncio.run, args=(main(),), daemon=True).start()
threading.Thread(target=emit, daemon=True).start()
for _ in range(300):
    started.acquire()
kept = lib.tick_events()
"""
        )


def test_exit_by_an_exception_and_by_sys_exit(run_python):
    run_python(
        """
import conformance, sys
lib = conformance.Conformance().create_context()
lib.on_tick(lambda owner, event: None)
lib.emit_burst(1000, "")
sys.exit(0)
"""
    )


def test_exit_with_a_cycle_through_a_callback(run_python):
    run_python(
        """
import conformance
def main():
    lib = conformance.Conformance().create_context()
    def callback(owner, event):
        return lib
    lib.on_tick(callback)
    lib.emit_burst(10, "")
    return lib
main()
"""
    )


def test_exit_with_a_blocked_daemon_thread(run_python):
    run_python(
        """
import conformance, threading
lib = conformance.Conformance().create_context()
started = threading.Event()
lib.on_wait_started(lambda owner, event: started.set())
def wait():
    try:
        lib.wait(60_000)
    except conformance.ConformanceError:
        pass
threading.Thread(target=wait, daemon=True).start()
started.wait()
"""
    )


def test_no_context_is_created_after_the_exit_began(run_python):
    printed = run_python(
        """
import atexit
def late():
    import conformance
    try:
        conformance.Conformance().create_context()
    except conformance.Closed as error:
        print(error)
atexit.register(late)
import conformance
"""
    )
    assert "exiting" in printed


def test_exit_does_not_wait_again_for_a_stuck_callback(run_python):
    printed = run_python(
        """
import atexit, threading, time
def report():
    print(time.monotonic() - before < 4)
atexit.register(report)  # runs after what the import registers
import conformance
lib = conformance.Conformance().create_context()
entered = threading.Event()
def stuck(owner, event):
    entered.set()
    threading.Event().wait()
lib.on_tick(stuck)
lib.emit_burst(1, "")
entered.wait()
try:
    lib.close()
except conformance.Timeout:
    print("late")
before = time.monotonic()
"""
    )
    assert printed.split() == ["late", "True"]


def test_a_failing_shutdown_request_at_exit_goes_to_the_unraisable_hook(run_python):
    printed = run_python(
        """
import conformance, sys
sys.unraisablehook = lambda info: print("unraisable:", info.exc_value)
lib = conformance.Conformance().create_context()
""",
        CONFORMANCE_SHUTDOWN="fail",
    )
    assert printed.startswith("unraisable:") and "asks for a failure" in printed
