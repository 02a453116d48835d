"""Subscriptions: delivery, their end, what keeps what alive."""

import asyncio
import gc
import sys
import threading
import time
import weakref
from datetime import timedelta

import pytest
from conformance import (
    BadArgument,
    Busy,
    Closed,
    Color,
    Conformance,
    ConformanceError,
    Everyone,
    NotProvided,
    Shape,
    Shaped,
    Subscription,
    Tick,
    Timeout,
)
from conftest import PATIENCE, make_item


def test_a_callback_gets_the_object_and_a_frozen_event(lib, gathered):
    lib.on_tick(gathered)
    lib.emit_burst(2, "t")
    assert gathered.wait(2) == [Tick(0, "t"), Tick(1, "t")]
    assert all(owner is lib for owner in gathered.owners)
    with pytest.raises(AttributeError):
        gathered.events[0].n = 5


def test_on_is_a_decorator_and_the_name_stays_callable(lib):
    @lib.on_tick
    def tick(owner, event):
        return (owner, event)

    assert isinstance(tick, Subscription)
    assert tick("a", "b") == ("a", "b")
    assert tick.__wrapped__("a", event="b") == ("a", "b")
    assert "Tick" in repr(tick) and "open" in repr(tick)


def test_on_is_a_decorator_with_options_too(lib, gathered):
    lost = []

    @lib.on_tick(capacity=2, policy="drop_oldest", on_lost=lambda owner, count: lost.append(count), isolated=True)
    def tick(owner, event):
        entered.set()
        go.wait(PATIENCE)
        gathered(owner, event)

    @lib.on_everyone()
    def everyone(owner, event):
        return event

    entered, go = threading.Event(), threading.Event()
    assert isinstance(tick, Subscription) and isinstance(everyone, Subscription)
    assert everyone("a", "b") == "b"
    lib.emit_burst(1, "first")
    assert entered.wait(PATIENCE)
    lib.emit_burst(5, "more")
    assert tick.lost == 3
    go.set()
    assert [event.n for event in gathered.wait(3)] == [0, 3, 4]
    assert lost == [3]
    with pytest.raises(TypeError):
        lib.on_tick(capacity="2")(print)
    with pytest.raises(TypeError):
        lib.on_tick(nothing=2)


def test_events_carry_every_kind_of_field(lib, gathered):
    lib.on_shaped(gathered)
    lib.emit_shape(Shape.Named("n", ["t"]), [make_item()], "m")
    lib.emit_shape(Shape.Empty(), [])
    assert gathered.wait(2) == [Shaped(Shape.Named("n", ["t"]), [make_item()], "m"), Shaped(Shape.Empty(), [])]


@pytest.mark.parametrize("text", ["", "näher", "x" * 70, "ü" * 100_000], ids=["none", "short", "long", "very long"])
@pytest.mark.parametrize("options", [{}, {"capacity": 3, "policy": "drop_oldest"}, {"isolated": True}])
def test_texts_and_vectors_of_events_come_whole_however_long(lib, gathered, options, text):
    lib.on_noted(gathered, **options)
    blob, numbers, took = text.encode(), [n % 1000 for n in range(len(text) // 3)], timedelta(seconds=2)
    lib.note(numbers=numbers, text=text, blob=blob, color=Color.GREEN, length=took)
    lib.note(numbers=[], length=timedelta())
    first, second = gathered.wait(2)
    assert (first.text, first.blob, list(first.numbers)) == (text, blob, numbers)
    assert (first.color, first.length) == (Color.GREEN, took)
    assert (second.text, second.blob, list(second.numbers), second.color) == (None, None, [], None)


def test_texts_of_events_wait_for_a_loop_too(lib):
    async def texts():
        events = lib.noted_events()
        await asyncio.to_thread(lambda: [lib.note(numbers=[], text=f"{n}é" * 40, length=timedelta()) for n in range(3)])
        return [(await anext(events)).text for _ in range(3)]

    assert asyncio.run(texts()) == [f"{n}é" * 40 for n in range(3)]


def test_an_event_without_payload(lib, gathered):
    lib.on_everyone(gathered)
    lib.prod()
    assert gathered.wait(1) == [Everyone()]


def test_a_burst_of_20000_comes_whole_and_in_order(lib, gathered):
    subscription = lib.on_tick(gathered)
    lib.emit_burst(20_000, "")
    assert [event.n for event in gathered.wait(20_000)] == list(range(20_000))
    assert subscription.lost == 0


def test_events_from_several_threads_keep_each_threads_order(lib, gathered):
    lib.on_tick(gathered)
    lib.emit_from_thread(4, 100)
    gathered.wait(400)
    for thread in range(4):
        assert [event.n for event in gathered.events if event.text == str(thread)] == list(range(100))


def test_what_is_beyond_the_capacity_is_counted():
    with Conformance().create_context(event_capacity=10) as lib:
        entered, go = threading.Event(), threading.Event()

        def slow(owner, event):
            entered.set()
            go.wait(PATIENCE)

        subscription = lib.on_tick(slow)
        lib.emit_burst(1, "first")
        assert entered.wait(PATIENCE)
        lib.emit_burst(100, "more")
        assert subscription.lost > 0
        lost = subscription.lost
        go.set()
        subscription.close()
        assert subscription.lost >= lost


def test_many_subscriptions_of_one_event(lib):
    seen = []
    changed = threading.Condition()

    def note(text):
        with changed:
            seen.append(text)
            changed.notify_all()

    lib.on_tick(lambda owner, event: note("first"))
    lib.on_tick(lambda owner, event: note("second"))
    lib.emit_burst(2, "")
    with changed:
        assert changed.wait_for(lambda: len(seen) == 4, PATIENCE)
    assert seen == ["first", "second"] * 2


def test_close_ends_a_subscription(lib, gathered):
    subscription = lib.on_tick(gathered)
    lib.emit_burst(1, "")
    gathered.wait(1)
    subscription.close()
    assert subscription.closed
    subscription.close()
    lib.emit_burst(1, "")
    lib.echo_i64(1)
    assert len(gathered.events) == 1
    with pytest.raises(Closed):
        subscription("a", "b")
    assert "closed" in repr(subscription)


def test_a_subscription_is_a_context_manager(lib, gathered):
    with lib.on_tick(gathered) as subscription:
        lib.emit_burst(1, "")
        gathered.wait(1)
        assert not subscription.closed
    assert subscription.closed


def test_off_takes_a_subscription_a_function_or_nothing(lib):
    calls = []

    class Handler:
        def on_event(self, owner, event):
            calls.append(event)

    def function(owner, event):
        calls.append(event)

    handler = Handler()
    first = lib.on_tick(function)
    lib.off_tick(first)
    assert first.closed
    second = lib.on_tick(function)
    third = lib.on_tick(function)
    lib.off_tick(function)
    assert second.closed and third.closed
    bound = lib.on_tick(handler.on_event)
    lib.off_tick(handler.on_event)  # another object, and equal
    assert bound.closed
    fourth, fifth = lib.on_tick(function), lib.on_tick(print)
    other = lib.on_everyone(function)
    lib.off_tick()
    assert fourth.closed and fifth.closed and not other.closed
    lib.off_tick(None)
    lib.emit_burst(3, "")
    assert calls == []


def test_off_refuses_what_is_not_subscribed(lib):
    with pytest.raises(BadArgument):
        lib.off_tick(print)
    with pytest.raises(BadArgument, match="Tick"):
        lib.off_tick(lib.on_everyone(print))
    with pytest.raises(TypeError):
        lib.off_tick(5)
    with Conformance() as other:
        with pytest.raises(BadArgument):
            lib.off_tick(other.on_tick(print))


def test_a_callback_has_to_be_callable(lib):
    with pytest.raises(TypeError, match="callback"):
        lib.on_tick(5)


def test_callbacks_live_exactly_as_long_as_the_subscription(lib, gathered):
    def make():
        def callback(owner, event):
            gathered(owner, event)

        return lib.on_tick(callback), weakref.ref(callback)

    subscription, probe = make()
    gc.collect()
    assert probe() is not None
    lib.emit_burst(1, "")
    gathered.wait(1)
    subscription.close()
    assert probe() is None
    _, probe = make()
    gc.collect()
    assert probe() is not None  # the subscription goes on without its object
    lib.off_tick()
    assert probe() is None
    subscription, probe = make()
    lib.close()
    assert probe() is None and subscription.closed


class Handler:
    def __init__(self, gathered):
        self.gathered = gathered

    def on_event(self, owner, event):
        self.gathered(owner, event)


def test_a_bound_method_keeps_its_object_unless_it_is_subscribed_weakly(lib, gathered):
    handler = Handler(gathered)
    kept = lib.on_tick(handler.on_event)
    probe = weakref.ref(handler)
    del handler
    gc.collect()
    lib.emit_burst(1, "")
    gathered.wait(1)
    assert probe() is not None
    kept.close()
    assert probe() is None

    handler = Handler(gathered)
    weak = lib.on_tick(handler.on_event, weak=True)
    probe = weakref.ref(handler)
    lib.emit_burst(1, "")
    gathered.wait(2)
    assert not weak.closed and weak.__wrapped__ == handler.on_event
    del handler
    gathered.owners.clear()
    assert probe() is None and weak.closed
    assert lib.stats().subscriptions == 0
    with pytest.raises(Closed):
        weak(lib, Tick(0, ""))
    lib.emit_burst(1, "")
    lib.prod()
    assert len(gathered.events) == 2


def test_a_function_may_be_subscribed_weakly(lib, gathered):
    def function(owner, event):
        gathered(owner, event)

    subscription = lib.on_tick(function, weak=True)
    lib.emit_burst(1, "")
    gathered.wait(1)
    lib.off_tick(function)
    assert subscription.closed
    subscription = lib.on_tick(weak=True)(function)
    del function
    gc.collect()
    assert subscription.closed
    with pytest.raises(TypeError, match="callback"):
        lib.on_tick(Unreferable(), weak=True)


class Unreferable:
    __slots__ = ()

    def __call__(self, owner, event):
        pass


def test_an_object_that_goes_in_its_own_callback_ends_its_subscription(lib):
    holder = []
    done = threading.Event()
    calls = []

    class Once:
        def on_event(self, owner, event):
            calls.append(event.n)
            holder.clear()
            done.set()

    holder.append(Once())
    subscription = lib.on_tick(holder[0].on_event, weak=True)
    lib.emit_burst(3, "")
    assert done.wait(PATIENCE)
    lib.off_everyone()
    lib.off_tick()
    assert calls == [0] and subscription.closed


@pytest.mark.parametrize("isolated", [False, True])
def test_a_thread_that_runs_callbacks_is_one_thread_to_python_for_as_long_as_it_lives(isolated):
    local = threading.local()
    ended = []

    class Ending:
        def __del__(self):
            ended.append(threading.get_ident())

    def note(role):
        if role != "processing":
            local.seen = [role]
            local.ending = Ending()

    seen, came = [], threading.Event()

    def callback(owner, event):
        local.seen.append(event.n)
        seen[:] = [threading.get_ident(), *local.seen]
        if event.text == "last":
            came.set()

    with Conformance().create_context(on_thread_start=note) as lib:
        lib.on_tick(callback, isolated=isolated)
        for n in range(3):
            lib.emit_burst(2, "last" if n == 2 else "")
            lib.echo_i64(n)
        assert came.wait(PATIENCE)
        ident = seen[0]
    roles = ["isolated"] if isolated else ["delivery"]
    assert seen[1:] == [*roles, 0, 1, 0, 1, 0, 1] or seen[1:] == [*roles, 0, 1, 0, 1, 0]
    # The state goes with the thread, which close has waited for.
    assert ended == [ident]


@pytest.mark.parametrize("delivery", ["thread", "manual"])
def test_callbacks_come_together_while_another_thread_is_busy_in_python(delivery, gathered):
    count = 4_000
    stop = threading.Event()

    def spin():
        while not stop.is_set():
            pass

    with Conformance().create_context(delivery=delivery) as lib:
        lib.on_tick(gathered)
        thread = threading.Thread(target=spin)
        thread.start()
        try:
            lib.emit_burst(count, "")
            before = time.monotonic()
            if delivery == "manual":
                assert lib.dispatch() == count
            gathered.wait(count)
            took = time.monotonic() - before
        finally:
            stop.set()
            thread.join(PATIENCE)
    # One by one, each would wait for a whole turn of the other.
    assert took < count * sys.getswitchinterval() / 4


def test_closing_when_the_library_is_closed_does_nothing(lib):
    subscription = lib.on_tick(print)
    lib.close()
    subscription.close()


def test_exceptions_go_to_the_unraisable_hook(lib, gathered, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append((type(info.exc_value), info.object)))

    def angry(owner, event):
        raise RuntimeError("mine")

    lib.on_tick(angry)
    lib.on_tick(gathered)
    lib.emit_burst(2, "")
    gathered.wait(2)
    assert caught == [(RuntimeError, angry)] * 2


def test_a_system_exit_in_a_callback_ends_nothing(lib, gathered, monkeypatch):
    monkeypatch.setattr(sys, "unraisablehook", lambda info: None)
    lib.on_tick(lambda owner, event: sys.exit(3))
    lib.on_tick(gathered)
    lib.emit_burst(1, "")
    gathered.wait(1)
    assert lib.echo_i64(1) == 1


def test_a_callback_may_call_anything(lib):
    answers = []
    done = threading.Event()

    def callback(owner, event):
        answers.append(owner.echo_string(event.text))
        owner.poke(3)
        with Conformance() as other:
            answers.append(other.echo_i64(9))
        done.set()

    lib.on_tick(callback)
    lib.emit_burst(1, "asked")
    assert done.wait(PATIENCE)
    assert answers == ["asked", 9]
    assert lib.poke_total() == 3


def test_a_callback_may_end_its_own_subscription(lib):
    seen = []
    done = threading.Event()

    def callback(owner, event):
        seen.append(event.n)
        subscription.close()
        done.set()

    subscription = lib.on_tick(callback)
    lib.emit_burst(5, "")
    assert done.wait(PATIENCE)
    lib.off_tick()
    assert seen == [0]


def test_a_callback_may_close_its_own_instance():
    lib = Conformance().create_context()
    done = threading.Event()

    def callback(owner, event):
        owner.close()
        done.set()

    lib.on_tick(callback)
    lib.emit_burst(3, "")
    assert done.wait(PATIENCE)
    lib.close()  # waits for the end that the callback began
    assert not lib and not lib.valid_context()


def test_a_callback_cannot_create_the_next_context_while_its_own_ends():
    lib = Conformance().create_context()
    done = threading.Event()
    refused = []

    def callback(owner, event):
        owner.close()
        try:
            owner.create_context()
        except ConformanceError as error:
            refused.append(error.status_name)
        done.set()

    lib.on_tick(callback)
    lib.emit_burst(1, "")
    assert done.wait(PATIENCE)
    lib.close()
    assert refused == ["WOULD_DEADLOCK"]
    with lib.create_context():
        assert lib.echo_i64(1) == 1


def test_two_callbacks_may_close_each_others_instances():
    one, other = Conformance().create_context(), Conformance().create_context()
    meet = threading.Barrier(2)

    def close(which):
        def callback(owner, event):
            meet.wait(PATIENCE)
            which.close()

        return callback

    one.on_tick(close(other))
    other.on_tick(close(one))
    for lib in (one, other):
        lib.emit_burst(1, "")
    one.close()
    other.close()


def test_a_callback_may_drop_the_last_reference():
    holder = {"lib": Conformance().create_context()}
    done = threading.Event()

    def callback(owner, event):
        holder.clear()
        del owner
        done.set()

    holder["lib"].on_tick(callback)
    holder["lib"].emit_burst(1, "")
    assert done.wait(PATIENCE)


def test_a_callback_may_subscribe(lib, gathered):
    def callback(owner, event):
        owner.on_everyone(gathered)
        owner.prod()

    lib.on_tick(callback)
    lib.emit_burst(1, "")
    gathered.wait(1)


def test_off_waits_for_the_running_callback(lib):
    entered, go, left = threading.Event(), threading.Event(), threading.Event()

    def callback(owner, event):
        entered.set()
        go.wait(PATIENCE)
        left.set()

    subscription = lib.on_tick(callback)
    lib.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    threading.Timer(0.1, go.set).start()
    subscription.close()
    assert left.is_set()


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_event_may_end_the_subscription_that_is_just_being_made(elsewhere):
    """Threads that compete for the interpreter let the first event come before `on_tick` has returned."""
    stop = threading.Event()

    def spin():
        while not stop.is_set():
            pass

    def emit():
        while not stop.is_set():
            lib.emit_burst(10, "")

    early = []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    threads = [threading.Thread(target=spin), threading.Thread(target=emit)]
    with Conformance() as lib:
        passed = threading.Semaphore(0)
        lib.on_everyone(lambda owner, event: passed.release())
        for thread in threads:
            thread.start()
        try:
            for _ in range(100):
                calls = []
                done = threading.Event()

                def once(owner, event):
                    calls.append(event)
                    if not elsewhere:
                        owner.off_tick(once)
                        done.set()
                    elif len(calls) == 1:
                        threading.Thread(target=lambda: (owner.off_tick(once), done.set())).start()
                        early.append(done.wait(0.001))

                subscription = lib.on_tick(once)
                assert done.wait(PATIENCE)
                count = len(calls)
                lib.emit_burst(1, "")
                lib.prod()
                assert passed.acquire(timeout=PATIENCE)  # what was emitted before is through
                assert subscription.closed
                assert len(calls) == count
                assert elsewhere or count == 1
            assert not any(early)  # from elsewhere, the call that runs is waited for
        finally:
            stop.set()
            sys.setswitchinterval(interval)
            for thread in threads:
                thread.join(PATIENCE)


def test_closing_again_waits_as_well(lib):
    entered, go, left = threading.Event(), threading.Event(), threading.Event()

    def callback(owner, event):
        subscription.close()  # does not wait
        entered.set()
        go.wait(PATIENCE)
        left.set()

    subscription = lib.on_tick(callback)
    lib.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    seen = []

    def close():
        subscription.close()
        seen.append(left.is_set())

    threads = [threading.Thread(target=close) for _ in range(3)]
    for thread in threads:
        thread.start()
    threading.Timer(0.1, go.set).start()
    close()
    for thread in threads:
        thread.join(PATIENCE)
    assert seen == [True] * 4
    assert subscription.closed


def test_off_of_a_function_ends_all_even_if_one_does_not_end_in_time(lib):
    entered, go = threading.Event(), threading.Event()

    def callback(owner, event):
        entered.set()
        go.wait(PATIENCE)

    first, second = lib.on_tick(callback), lib.on_tick(callback)
    lib.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    with pytest.raises(Timeout):
        lib.off_tick(callback)
    assert second.closed
    go.set()
    first.close()
    assert first.closed


def test_signals_are_accepted_or_refused(lib):
    assert lib.poke(2) is None
    assert lib.poke(amount=3) is None
    assert lib.poke_total() == 5
    with pytest.raises(NotProvided):
        lib.unhandled("x")
    with pytest.raises(BadArgument):
        lib.poke("much")
    with pytest.raises(TypeError):
        lib.poke(1, timeout=1.0)
    assert issubclass(Busy, Exception)
