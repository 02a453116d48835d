"""The options of contexts and subscriptions."""

import gc
import sys
import threading
import weakref

import pytest
from conformance import BadArgument, Conformance
from conftest import PATIENCE


def noted():
    """A list and a function that appends what it is given."""
    notes = []
    return notes, lambda *given: notes.append(given)


def test_options_of_contexts_are_checked():
    for name, value, error in (
        ("async_window", 0, ValueError),
        ("async_window", -1, OverflowError),
        ("async_window", "1", TypeError),
        ("delivery", "soon", ValueError),
        ("delivery", 1, TypeError),
        ("shared_threads", "yes", TypeError),
        ("on_thread_start", 5, TypeError),
        ("on_thread_stop", 5, TypeError),
    ):
        with pytest.raises(error, match=name):
            Conformance().create_context(**{name: value})


def test_options_of_subscriptions_are_checked(lib):
    for name, value, error in (
        ("capacity", 0, ValueError),
        ("capacity", 1.5, TypeError),
        ("policy", "block", ValueError),
        ("policy", 0.5, TypeError),
        ("wait", -1, ValueError),
        ("wait", "1", TypeError),
        ("isolated", "yes", TypeError),
        ("on_lost", 5, TypeError),
    ):
        with pytest.raises(error, match=name):
            lib.on_tick(print, **{name: value})
    with pytest.raises(BadArgument, match="wait"):
        lib.on_tick(print, policy="latest", wait=1)
    assert lib.stats().subscriptions == 0


@pytest.mark.parametrize("name", ["create_context", "createContext"])
def test_every_option_of_a_context_is_taken(name):
    lib = getattr(Conformance(), name)(
        deadline=PATIENCE,
        event_capacity=100,
        async_window=10,
        delivery="thread",
        shared_threads=True,
        on_thread_start=lambda role: None,
        on_thread_stop=lambda role: None,
    )
    with lib:
        assert lib.echo_i64(1) == 1


def test_threads_tell_when_they_start_and_end(gathered):
    here = threading.get_ident()
    started, stopped = [], []
    with Conformance().create_context(
        on_thread_start=lambda role: started.append((role, threading.get_ident() != here)),
        on_thread_stop=lambda role: stopped.append((role, threading.get_ident() != here)),
    ) as lib:
        assert started[0] == ("processing", True)
        lib.on_tick(gathered)
        lib.on_tick(gathered, isolated=True)
        lib.emit_burst(1, "")
        gathered.wait(2)
    assert sorted(started) == sorted(stopped) == [("delivery", True), ("isolated", True), ("processing", True)]


def test_exceptions_of_hooks_go_to_the_unraisable_hook(monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append((type(info.exc_value), info.object)))

    def angry(role):
        raise RuntimeError(role)

    with Conformance().create_context(on_thread_start=angry, on_thread_stop=angry) as lib:
        assert lib.echo_i64(1) == 1
    assert caught == [(RuntimeError, angry)] * 2


def test_a_cycle_through_a_hook_is_collected():
    lib = Conformance()

    def hook(role):
        pass

    hook.lib = lib  # the function holds the library, the library the function
    lib.create_context(on_thread_stop=hook)
    probes = [weakref.ref(lib), weakref.ref(hook)]
    del lib, hook
    gc.collect()
    Conformance.version()  # what a thread of the library has let go of goes with the next call
    assert [probe() for probe in probes] == [None, None]


class Held:
    """A callback that stays in its first call until it is let go."""

    def __init__(self):
        self.entered, self.go = threading.Event(), threading.Event()
        self.seen = []
        self.threads = set()

    def __call__(self, owner, event):
        self.threads.add(threading.get_ident())
        self.seen.append(event.n)
        self.entered.set()
        self.go.wait(PATIENCE)


def emit_while_held(lib, held, count):
    lib.emit_burst(1, "first")
    assert held.entered.wait(PATIENCE)
    held.seen.clear()
    lib.emit_burst(count, "more")


def pass_all(lib):
    """Returns when what was emitted before has been delivered on the delivery thread."""
    passed = threading.Event()
    with lib.on_everyone(lambda owner, event: passed.set()):
        lib.prod()
        assert passed.wait(PATIENCE)


@pytest.mark.parametrize(
    ("policy", "kept"),
    [(None, [0, 1, 2]), ("drop_newest", [0, 1, 2]), ("drop_oldest", [7, 8, 9]), ("latest", [9])],
)
def test_a_policy_says_what_is_lost(lib, policy, kept):
    held = Held()
    losses, on_lost = noted()
    subscription = lib.on_tick(held, capacity=3, policy=policy, on_lost=on_lost)
    emit_while_held(lib, held, 10)
    assert subscription.lost == 10 - len(kept)
    held.go.set()
    pass_all(lib)
    assert held.seen == kept
    assert all(owner is lib for owner, _ in losses)
    assert sum(count for _, count in losses) == 10 - len(kept) == lib.stats().lost_full


def test_losses_are_told_before_the_next_event(lib):
    held = Held()
    order = []

    def callback(owner, event):
        order.append(event.text)
        held(owner, event)

    lib.on_tick(callback, capacity=1, on_lost=lambda owner, count: order.append(count))
    emit_while_held(lib, held, 5)
    held.go.set()
    pass_all(lib)
    assert order == ["first", 4, "more"]


def test_an_emitter_may_wait_for_room(lib):
    held = Held()
    subscription = lib.on_tick(held, capacity=1, wait=PATIENCE)
    threading.Timer(0.1, held.go.set).start()
    lib.emit_from_thread(1, 50)
    pass_all(lib)
    assert held.seen == list(range(50))
    assert subscription.lost == 0


def test_exceptions_in_on_lost_go_to_the_unraisable_hook(lib, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append((type(info.exc_value), info.object)))

    def angry(owner, count):
        raise RuntimeError("mine")

    held = Held()
    lib.on_tick(held, capacity=1, on_lost=angry)
    emit_while_held(lib, held, 3)
    held.go.set()
    pass_all(lib)
    assert held.seen == [0]
    assert caught == [(RuntimeError, angry)]


def test_an_isolated_callback_delays_no_other(lib, gathered):
    held = Held()
    lib.on_tick(held, isolated=True)
    lib.on_tick(gathered)
    threads = set()
    lib.on_tick(lambda owner, event: threads.add(threading.get_ident()))
    lib.emit_burst(10, "")
    gathered.wait(10)
    assert held.entered.wait(PATIENCE)
    assert len(held.seen) == 1
    held.go.set()
    lib.off_tick()
    assert not held.threads & threads


def test_a_cycle_through_on_lost_is_collected():
    lib = Conformance().create_context()

    def on_lost(owner, count):
        return lib

    lib.on_tick(print, on_lost=on_lost)
    probes = [weakref.ref(lib), weakref.ref(on_lost)]
    del lib, on_lost
    gc.collect()
    assert [probe() for probe in probes] == [None, None]


def test_contexts_that_share_threads_work_side_by_side(gathered):
    libs = [Conformance().create_context(shared_threads=True) for _ in range(10)]
    for n, lib in enumerate(libs):
        lib.on_tick(gathered)
        assert lib.echo_i64(n) == n
        lib.emit_burst(3, str(n))
    gathered.wait(30)
    for n, lib in enumerate(libs):
        assert [event.n for event in gathered.events if event.text == str(n)] == [0, 1, 2]
    libs.pop().close()
    assert [lib.echo_i64(5) for lib in libs] == [5] * 9
    for lib in libs:
        lib.close()
