"""Ctrl-C, and the handlers of other signals, while the library makes a program wait."""

import pytest

# What each program begins with: a way to be interrupted, and to tell how long that took to be heard.
BEGINNING = """
import asyncio, conformance, math, os, signal, sys, threading, time

# Whatever this process was started with.
signal.signal(signal.SIGINT, signal.default_int_handler)
LIMIT = 0.2 + 2.8 * bool(os.environ.get("CI"))

class Interrupting:
    '''A block that is interrupted while it waits: once `begun` is set, so many times.'''

    def __init__(self, begun=None, signum=signal.SIGINT):
        self.begun, self.signum = begun, signum

    def send(self):
        if self.begun:
            assert self.begun.wait(20)
        time.sleep(0.05)  # It is about to wait; if it does not yet, it is interrupted a little earlier.
        self.sent = time.monotonic()
        os.kill(os.getpid(), self.signum)

    def __enter__(self):
        self.thread = threading.Thread(target=self.send)
        self.thread.start()

    def __exit__(self, kind, error, traceback):
        now = time.monotonic()
        self.thread.join()
        assert kind is KeyboardInterrupt, (kind, error)
        assert now - self.sent < LIMIT, now - self.sent
        print("interrupted")
        return True

def started(lib):
    begun = threading.Event()
    lib.on_wait_started(lambda owner, event: begun.set())
    return begun
"""


@pytest.fixture
def run(run_python):
    return lambda program, **environment: run_python(BEGINNING + program, **environment).split()


def test_a_call_is_interrupted_and_its_request_cancelled(run):
    program = """
with conformance.Conformance() as lib:
    with Interrupting(started(lib)):
        lib.wait(60_000, timeout=math.inf)
    deadline = time.monotonic() + 20
    while lib.dropped_waits() != 1:
        assert time.monotonic() < deadline
    with Interrupting(started(lib)):
        lib.wait(60_000, timeout=50.0)
    print(lib.echo_i64(7))
"""
    assert run(program) == ["interrupted", "interrupted", "7"]


def test_a_call_of_a_provider_that_blocks_is_interrupted(run):
    program = """
lib = conformance.Conformance().create_context()
with Interrupting(started(lib)):
    lib.block(5_000)
print(lib.echo_i64(7))
lib.close()
"""
    assert run(program) == ["interrupted", "7"]


def test_a_call_on_this_thread_is_interrupted(run):
    program = """
with conformance.Conformance() as lib:
    with Interrupting(started(lib)):
        lib.never_on_the_spot(timeout=math.inf)
    print(lib.echo_i64(7))
"""
    assert run(program) == ["interrupted", "7"]


def test_ending_a_subscription_is_interrupted_and_takes_effect(run):
    program = """
lib = conformance.Conformance().create_context()
begun, go = threading.Event(), threading.Event()
def stuck(owner, event):
    begun.set()
    go.wait(20)
for end in (lambda: subscription.close(), lambda: lib.off_tick(stuck), lambda: lib.off_tick()):
    begun.clear(), go.clear()
    subscription = lib.on_tick(stuck)
    lib.emit_burst(1, "")
    assert begun.wait(20)
    with Interrupting():
        end()
    go.set()
    subscription.close()
    print(subscription.closed)
lib.close()
"""
    assert run(program) == ["interrupted", "True"] * 3


def test_closing_is_interrupted_and_closing_again_waits(run):
    program = """
lib = conformance.Conformance().create_context()
begun, go = threading.Event(), threading.Event()
def stuck(owner, event):
    begun.set()
    go.wait(20)
subscription = lib.on_tick(stuck)
lib.emit_burst(1, "")
assert begun.wait(20)
with Interrupting():
    lib.close()
print(bool(lib))
go.set()
lib.close()
print(subscription.closed)
with lib:
    print(lib.echo_i64(7))
"""
    assert run(program) == ["interrupted", "False", "True", "7"]


def test_a_handler_that_raises_nothing_ends_no_wait(run):
    program = """
heard = []
signal.signal(signal.SIGUSR1, lambda *_: heard.append(lib.echo_i64(5)))
with conformance.Conformance() as lib:
    begun = started(lib)
    threading.Thread(target=lambda: (begun.wait(20), os.kill(os.getpid(), signal.SIGUSR1))).start()
    lib.wait(400)
    print(*heard)
"""
    assert run(program) == ["5"]


def test_a_handler_may_close_the_library(run):
    program = """
def close(*_):
    lib.close()
    print("closed")
signal.signal(signal.SIGTERM, close)
lib = conformance.Conformance().create_context()
begun = started(lib)
threading.Thread(target=lambda: (begun.wait(20), os.kill(os.getpid(), signal.SIGTERM))).start()
try:
    lib.wait(60_000, timeout=math.inf)
except conformance.Closed:
    print("refused")
lib.close()
"""
    assert run(program) == ["closed", "refused"]


def test_only_the_thread_that_hears_signals_is_interrupted(run):
    program = """
with conformance.Conformance() as lib:
    answers, over = [], threading.Event()
    begun = started(lib)
    threading.Thread(target=lambda: (answers.append(lib.wait(1_000)), over.set())).start()
    with Interrupting(begun):
        over.wait(20)
    over.wait(20)
    print(*answers)
"""
    assert run(program) == ["interrupted", "None"]


def test_an_event_loop_is_interrupted_and_its_requests_are_cancelled(run):
    program = """
async def main(lib):
    await asyncio.gather(*(lib.wait_async(60_000) for _ in range(10)))

with conformance.Conformance() as lib:
    with Interrupting(started(lib)):
        asyncio.run(main(lib))
    deadline = time.monotonic() + 20
    while lib.dropped_waits() != 10:
        assert time.monotonic() < deadline
"""
    assert run(program) == ["interrupted"]
