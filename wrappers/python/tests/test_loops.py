"""Events in event loops: callbacks that run there, coroutine functions, iterators."""

import asyncio
import contextlib
import contextvars
import gc
import sys
import threading
import time
import weakref

import pytest
from conformance import BadArgument, Closed, Conformance, Events, Lost, Subscription, Tick
from conftest import PATIENCE


def run(main):
    return asyncio.run(asyncio.wait_for(main, PATIENCE))


async def until(done):
    """Lets the loop go on until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.001)


@pytest.fixture
def caught(monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append((type(info.exc_value), info.object)))
    return caught


@pytest.fixture
def other_loop():
    """A loop that runs on a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    yield loop, thread
    loop.call_soon_threadsafe(loop.stop)
    thread.join(PATIENCE)
    loop.close()


# Coroutine functions


def test_a_coroutine_function_runs_in_the_loop_and_ends_before_the_next_event(lib):
    async def main():
        seen, running = [], []

        @lib.on_tick
        async def tick(owner, event):
            assert owner is lib
            running.append(event.n)
            assert running == [event.n]
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            seen.append((event.n, threading.get_ident()))
            running.clear()

        assert isinstance(tick, Subscription)
        await lib.emit_burst_async(50, "")
        await until(lambda: len(seen) == 50)
        assert seen == [(n, threading.get_ident()) for n in range(50)]

    run(main())


def test_a_coroutine_function_needs_a_loop(lib):
    async def callback(owner, event):
        pass

    with pytest.raises(RuntimeError, match="loop="):
        lib.on_tick(callback)
    assert lib.stats().subscriptions == 0


def test_coroutines_are_told_by_any_form_of_them(lib):
    class Callable:
        async def __call__(self, owner, event):
            seen.append("callable")

        async def method(self, owner, event):
            seen.append("method")

    seen = []

    async def main():
        lib.on_tick(Callable())
        lib.on_tick(Callable().method)
        lib.emit_burst(1, "")
        await until(lambda: len(seen) == 2)

    run(main())
    assert sorted(seen) == ["callable", "method"]


def test_a_loop_of_another_thread_can_be_given(lib, other_loop):
    loop, thread = other_loop
    seen = []
    done = threading.Event()

    def note(event):
        assert asyncio.get_running_loop() is loop
        seen.append((event.n, threading.get_ident()))
        if len(seen) == 200:
            done.set()

    async def coroutine(owner, event):
        await asyncio.sleep(0)
        note(event)

    with lib.on_tick(coroutine, loop=loop):
        with lib.on_tick(lambda owner, event: note(event), loop=loop):
            lib.emit_burst(100, "")
            assert done.wait(PATIENCE)
    assert sorted(seen) == sorted([(n, thread.ident) for n in range(100)] * 2)


def test_what_is_no_open_loop_is_refused(lib):
    loop = asyncio.new_event_loop()
    with pytest.raises(BadArgument, match="isolated"):
        lib.on_tick(print, loop=loop, isolated=True)
    loop.close()
    for given, error in ((5, TypeError), (loop, ValueError)):
        with pytest.raises(error, match="loop"):
            lib.on_tick(print, loop=given)
    assert lib.stats().subscriptions == 0


def test_a_plain_callback_runs_in_the_loop_in_order_and_lets_the_loop_go_on(lib):
    async def main():
        seen, turns = [], []
        loop = asyncio.get_running_loop()

        def turn():
            turns.append(len(seen))
            if len(seen) < 10_000:
                loop.call_soon(turn)

        lib.on_tick(lambda owner, event: seen.append((event.n, asyncio.get_running_loop())), loop=loop)
        loop.call_soon(turn)
        lib.emit_burst(10_000, "")
        await until(lambda: len(seen) == 10_000)
        assert seen == [(n, loop) for n in range(10_000)]
        # Not all of them in one turn.
        assert len(set(turns)) > 10

    run(main())


@pytest.mark.parametrize(
    "policy, expected", [("drop_newest", [0, 1, 2, 3]), ("drop_oldest", [0, 8, 9, 10]), ("latest", [0, 10])]
)
@pytest.mark.parametrize("is_async", [True, False])
def test_what_waits_for_a_loop_is_bounded_and_what_is_lost_is_counted(lib, policy, expected, is_async):
    async def main():
        seen, lost = [], []

        async def coroutine(owner, event):
            seen.append(event.n)
            if event.text == "first":
                entered.set()
                await go.wait()

        def plain(owner, event):
            seen.append(event.n)

        def on_lost(owner, count):
            assert owner is lib and asyncio.get_running_loop()
            lost.append((count, len(seen)))

        entered, go = asyncio.Event(), asyncio.Event()
        subscription = lib.on_tick(
            coroutine if is_async else plain,
            loop=asyncio.get_running_loop(),
            capacity=3,
            policy=policy,
            on_lost=on_lost,
        )
        lib.emit_burst(1, "first")
        if is_async:
            await entered.wait()
        else:
            await until(lambda: len(seen) == 1)
        # The loop does not run meanwhile.
        for _ in range(10):
            lib.emit_burst(1, "more")
        missing = 11 - len(expected)
        assert subscription.lost == missing
        go.set()
        await until(lambda: len(seen) == len(expected))
        assert lost == [(missing, 1)] or sum(count for count, _ in lost) == missing
        subscription.close()
        assert subscription.lost == missing
        return len(seen)

    assert run(main()) == len(expected)


def test_coroutines_may_be_told_of_losses_by_one(lib):
    async def main():
        told = []

        async def on_lost(owner, count):
            await asyncio.sleep(0)
            told.append(count)

        async def callback(owner, event):
            told.append(event.n)

        lib.on_tick(callback, capacity=2, on_lost=on_lost)
        lib.emit_burst(5, "")
        await until(lambda: len(told) == 3)
        assert sorted(told) == [0, 1, 3]

    run(main())


def test_exceptions_in_loops_go_to_the_unraisable_hook_and_the_next_event_comes(lib, caught):
    async def main():
        seen = []

        async def angry(owner, event):
            seen.append(event.n)
            raise asyncio.CancelledError if event.n == 1 else RuntimeError

        def plain(owner, event):
            seen.append(event.n)
            raise ValueError

        lib.on_tick(angry)
        lib.on_tick(plain, loop=asyncio.get_running_loop())
        lib.emit_burst(3, "")
        await until(lambda: len(caught) == 6)
        assert sorted(seen) == [0, 0, 1, 1, 2, 2]
        assert [kind for kind, of in caught if of is angry] == [RuntimeError, asyncio.CancelledError, RuntimeError]
        assert [kind for kind, of in caught if of is plain] == [ValueError] * 3

    run(main())


@pytest.mark.parametrize("is_async", [True, False])
def test_what_ends_programs_ends_the_loop(lib, is_async):
    async def coroutine(owner, event):
        raise SystemExit(3)

    def plain(owner, event):
        raise SystemExit(3)

    async def main():
        lib.on_tick(coroutine if is_async else plain, loop=asyncio.get_running_loop())
        lib.emit_burst(1, "")
        await asyncio.sleep(PATIENCE)

    with pytest.raises(SystemExit):
        run(main())


def test_a_callback_in_a_loop_has_the_context_of_whoever_subscribed(lib):
    variable = contextvars.ContextVar("variable")

    async def main():
        seen = []

        async def coroutine(owner, event):
            seen.append(variable.get())

        variable.set("mine")
        lib.on_tick(coroutine)
        lib.on_tick(lambda owner, event: seen.append(variable.get()), loop=asyncio.get_running_loop())
        variable.set("later")
        lib.emit_burst(2, "")
        await until(lambda: len(seen) == 4)
        assert seen == ["mine"] * 4

    run(main())


@pytest.mark.parametrize("is_async", [True, False])
def test_a_subscription_in_a_loop_ends_at_once_there_and_inside_of_its_callback(lib, is_async):
    async def main():
        seen = []
        subscriptions = []

        def plain(owner, event):
            seen.append(event.n)
            subscriptions[0].close()
            assert event.n == 0

        async def coroutine(owner, event):
            plain(owner, event)
            await asyncio.sleep(0)
            seen.append("to the end")

        loop = asyncio.get_running_loop()
        before = time.monotonic()
        subscriptions.append(lib.on_tick(coroutine if is_async else plain, loop=loop))
        lib.emit_burst(3, "")
        await until(lambda: subscriptions[0].closed and len(seen) >= 1 + is_async)
        other = lib.on_tick(coroutine if is_async else plain, loop=loop)
        lib.emit_burst(3, "")
        other.close()
        another = lib.on_tick(plain, loop=loop)
        lib.emit_burst(3, "")
        lib.off_tick()
        assert other.closed and another.closed
        await asyncio.sleep(0.01)
        assert time.monotonic() - before < 4
        assert seen == ([0, "to the end"] if is_async else [0])

    run(main())


def test_off_on_another_thread_waits_for_the_callback_in_the_loop(lib, other_loop):
    loop, _ = other_loop
    entered, go, left = threading.Event(), threading.Event(), threading.Event()

    def callback(owner, event):
        entered.set()
        go.wait(PATIENCE)
        left.set()

    subscription = lib.on_tick(callback, loop=loop)
    lib.emit_burst(1, "")
    assert entered.wait(PATIENCE)
    threading.Timer(0.1, go.set).start()
    subscription.close()
    assert left.is_set() and subscription.closed


@pytest.mark.parametrize("is_async", [True, False])
def test_the_context_may_be_closed_in_the_loop_and_what_was_emitted_still_comes(is_async):
    async def main():
        seen = []

        def plain(owner, event):
            seen.append(event.n)

        async def coroutine(owner, event):
            await asyncio.sleep(0)
            seen.append(event.n)

        before = time.monotonic()
        with Conformance() as lib:
            subscription = lib.on_tick(coroutine if is_async else plain, loop=asyncio.get_running_loop())
            lib.emit_burst(500, "")
        assert time.monotonic() - before < 4
        await until(lambda: subscription.closed)
        assert seen == list(range(500))
        # The task is over too.
        await until(lambda: len(asyncio.all_tasks()) <= 2)

    run(main())


def test_the_context_may_be_closed_inside_of_a_callback_in_the_loop():
    async def main():
        lib = Conformance().create_context()
        seen = []

        async def callback(owner, event):
            owner.close()
            seen.append(event.n)

        subscription = lib.on_tick(callback)
        plain = lib.on_tick(lambda owner, event: owner.close(), loop=asyncio.get_running_loop())
        lib.emit_burst(2, "")
        await until(lambda: subscription.closed and plain.closed)
        assert seen == [0, 1] and not lib

    run(main())


def test_cancelling_the_task_ends_the_subscription(lib):
    async def main():
        async def callback(owner, event):
            await asyncio.sleep(PATIENCE)

        subscriptions = [lib.on_tick(callback), lib.on_everyone(callback)]
        lib.emit_burst(2, "")
        await asyncio.sleep(0.01)
        (mine, outer) = (asyncio.current_task(), asyncio.all_tasks())
        for task in outer - {mine}:
            if task.get_coro().__name__ == "serve":
                task.cancel()
        await until(lambda: all(subscription.closed for subscription in subscriptions))
        assert lib.stats().subscriptions == 0

    run(main())


LEFT = """
import asyncio, sys, conformance
lib = conformance.Conformance().create_context()

async def idle(owner, event):
    pass

async def busy(owner, event):
    entered.set()
    await asyncio.sleep(60)

def emit():
    lib.emit_burst(5, "")

async def iterate():
    async for event in lib.tick_events():
        pass

async def main():
    global entered, subscriptions, iterating
    entered = asyncio.Event()
    subscriptions = [lib.on_everyone(idle), lib.on_tick(BUSY), lib.on_tick(print, loop=asyncio.get_running_loop())]
    iterating = lib.tick_events()
    try:
        await asyncio.wait_for(anext(iterating), 0.01)
    except asyncio.TimeoutError:
        pass
    if BUSY is busy:
        emit()
        await entered.wait()
    subscriptions.pop()
"""


@pytest.mark.parametrize("how", ["run", "close"])
def test_a_closed_loop_ends_subscriptions_and_leaves_no_task(run_python, how):
    ends = {
        "run": "BUSY = busy\nasyncio.run(main())",
        "close": "BUSY = idle\nloop = asyncio.new_event_loop()\nloop.run_until_complete(main())\nloop.close()\ndel loop",
    }
    printed = run_python(
        LEFT
        + ends[how]
        + """
import gc
gc.collect()
emit()
print([subscription.closed for subscription in subscriptions], iterating.closed, lib.stats().subscriptions)
lib.close()
sys.stderr = sys.stdout
"""
    )
    assert printed.splitlines()[-1] == "[True, True] True 0", printed


def test_nothing_is_said_of_tasks_when_a_loop_is_closed(run_python):
    printed = run_python(
        "import sys; sys.stderr = sys.stdout\nimport logging; logging.basicConfig(stream=sys.stdout)\n"
        + LEFT
        + "BUSY = idle\nloop = asyncio.new_event_loop()\nloop.run_until_complete(main())\nloop.close()\ndel loop\n"
        "import gc; gc.collect(); lib.close(); gc.collect(); print('end')"
    )
    assert printed == "end\n"


def test_a_loop_that_is_closed_before_it_ran_gets_nothing(lib):
    loop = asyncio.new_event_loop()
    subscription = lib.on_tick(print, loop=loop)
    lib.emit_burst(3, "")
    assert not subscription.closed
    loop.close()
    gc.collect()
    assert subscription.closed and lib.stats().subscriptions == 0


def test_a_library_object_is_collected_with_its_coroutine_functions():
    async def main():
        lib = Conformance().create_context()

        async def callback(owner, event):
            return lib

        lib.on_tick(callback)
        await asyncio.sleep(0)
        return weakref.ref(lib), weakref.ref(callback)

    async def both():
        probes = await main()
        gc.collect()
        await until(lambda: len(asyncio.all_tasks()) <= 2)
        gc.collect()
        assert [probe() for probe in probes] == [None, None]

    run(both())


# Iterators


def test_an_iterator_yields_all_events_in_order(lib):
    async def main():
        events = lib.tick_events()
        assert isinstance(events, Events)
        await lib.emit_burst_async(20_000, "t")
        seen = []
        async for event in events:
            seen.append(event)
            if len(seen) == 20_000:
                break
        assert seen[:2] == [Tick(0, "t"), Tick(1, "t")]
        assert [event.n for event in seen] == list(range(20_000))
        assert events.lost == 0 and not events.closed

    run(main())


def test_an_iterator_waits_for_events_of_other_threads(lib):
    async def main():
        events = lib.tick_events()
        for n in range(100):
            waiting = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0)
            threading.Thread(target=lib.emit_burst, args=(1, str(n))).start()
            assert (await waiting).text == str(n)

    run(main())


def test_leaving_the_loop_over_events_ends_the_subscription(lib):
    async def main():
        lib.emit_burst(1, "before")
        asyncio.get_running_loop().call_later(0.01, lib.emit_burst, 3, "t")
        async for event in lib.tick_events():
            assert event == Tick(0, "t")
            break
        assert lib.stats().subscriptions == 0

    run(main())


@pytest.mark.parametrize("how", ["close", "aclose", "async with", "aclosing"])
def test_an_iterator_that_is_closed_drops_what_waits_and_stops(lib, how):
    async def main():
        events = lib.tick_events()
        lib.emit_burst(3, "")
        assert (await anext(events)).n == 0
        if how == "close":
            events.close()
        elif how == "aclose":
            await events.aclose()
        else:
            async with events if how == "async with" else contextlib.aclosing(events) as same:
                assert same is events
        assert events.closed and "closed" in repr(events) and "Tick" in repr(events)
        assert [event async for event in events] == []
        events.close()
        assert lib.stats().subscriptions == 0

    run(main())


def test_closing_an_iterator_wakes_whoever_waits(lib):
    async def main():
        events = lib.tick_events()
        waiting = asyncio.ensure_future(anext(events, "over"))
        await asyncio.sleep(0.01)
        events.close()
        assert await waiting == "over"

    run(main())


@pytest.mark.parametrize("elsewhere", [False, True])
def test_the_end_of_the_context_ends_an_iterator_after_what_was_emitted(elsewhere):
    async def main():
        lib = Conformance().create_context()
        events, waiting = lib.tick_events(), lib.everyone_events()
        over = asyncio.ensure_future(anext(waiting, "over"))
        await asyncio.sleep(0.01)
        lib.emit_burst(100, "")
        before = time.monotonic()
        if elsewhere:
            await asyncio.to_thread(lib.close)
        else:
            lib.close()
        assert time.monotonic() - before < 4
        assert [event.n async for event in events] == list(range(100))
        assert await over == "over" and events.closed and waiting.closed
        assert events.lost == 0
        with pytest.raises(Closed):
            lib.tick_events()

    run(main())


def test_who_is_cancelled_while_it_waits_takes_no_event(lib):
    async def main():
        events = lib.tick_events()
        for n in range(20):
            waiting = asyncio.ensure_future(anext(events))
            await asyncio.sleep(0)
            lib.emit_burst(1, str(n))
            if n % 2:
                await asyncio.sleep(0)
            waiting.cancel()
            await asyncio.wait([waiting])
            if waiting.cancelled():
                assert (await anext(events)).text == str(n)
            else:
                assert waiting.result().text == str(n)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(anext(events), 0.01)
        lib.emit_burst(1, "last")
        assert (await anext(events)).text == "last"

    run(main())


@pytest.mark.parametrize(
    "policy, expected", [("drop_newest", [0, 1, 2]), ("drop_oldest", [7, 8, 9]), ("latest", [9])]
)
def test_an_iterator_is_bounded_and_tells_of_losses_if_asked_to(lib, policy, expected):
    async def main():
        quiet = lib.tick_events(capacity=3, policy=policy)
        telling = lib.tick_events(capacity=3, policy=policy, tell_lost=True)
        for _ in range(10):
            lib.emit_burst(1, "")
        lost = 10 - len(expected)
        assert quiet.lost == telling.lost == lost
        assert len([await anext(quiet) for _ in expected]) == len(expected)
        seen = [await anext(telling) for _ in range(len(expected) + 1)]
        assert [item for item in seen if isinstance(item, Lost)] == [Lost(lost)]
        assert sum(isinstance(item, Tick) for item in seen) == len(expected)
        quiet.close()
        assert quiet.lost == lost

    run(main())


def test_a_loss_stands_in_its_place(lib):
    async def main():
        events = lib.tick_events(capacity=2, policy="drop_oldest", tell_lost=True)
        lib.emit_burst(2, "a")
        assert (await anext(events)).text == "a"
        lib.emit_burst(5, "b")
        seen = [await anext(events) for _ in range(3)]
        assert seen == [Lost(4), Tick(3, "b"), Tick(4, "b")]
        match seen[0]:
            case Lost(count):
                assert count == 4

    run(main())


def test_what_an_iterator_takes_is_checked(lib):
    for options, error in (
        ({"capacity": 0}, ValueError),
        ({"policy": "block"}, ValueError),
        ({"policy": "latest", "wait": 1.0}, ValueError),
    ):
        with pytest.raises(error):
            lib.tick_events(**options)
    with pytest.raises(Closed):
        Conformance().tick_events()


def test_one_task_at_a_time_iterates_and_in_one_loop(lib):
    events = lib.tick_events()
    lib.emit_burst(1, "outside of any loop")

    async def main():
        assert (await anext(events)).text == "outside of any loop"
        waiting = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="somebody else"):
            await anext(events)
        lib.emit_burst(1, "")
        assert (await waiting).n == 0

    loop, other = asyncio.new_event_loop(), asyncio.new_event_loop()
    loop.run_until_complete(asyncio.wait_for(main(), PATIENCE))
    with pytest.raises(RuntimeError, match="another event loop"):
        other.run_until_complete(anext(events))
    loop.close()
    other.close()
    gc.collect()
    assert events.closed


def test_an_iterator_keeps_its_object(run_python):
    printed = run_python(
        """
import asyncio, gc
from conformance import Conformance
async def main():
    events = Conformance().create_context().tick_events()
    gc.collect()
    events._owner.emit_burst(1, "kept")
    print((await anext(events)).text)
asyncio.run(main())
"""
    )
    assert printed.split() == ["kept"]


def test_events_for_loops_need_no_dispatching(gathered):
    async def main():
        with Conformance().create_context(delivery="manual") as lib:
            lib.on_tick(gathered)
            events, called = lib.tick_events(), []
            lib.on_tick(lambda owner, event: called.append(event.n), loop=asyncio.get_running_loop())
            lib.emit_burst(3, "")
            assert [(await anext(events)).n for _ in range(3)] == [0, 1, 2]
            await until(lambda: called == [0, 1, 2])
            assert gathered.events == [] and lib.dispatch() == 3

    run(main())


def test_many_iterators_and_callbacks_share_a_loop(lib):
    async def count(events):
        seen = 0
        async for _ in events:
            seen += 1
        return seen

    async def main():
        counting = [asyncio.create_task(count(lib.tick_events())) for _ in range(50)]
        called = []
        lib.on_tick(lambda owner, event: called.append(event.n), loop=asyncio.get_running_loop())
        await asyncio.sleep(0)
        await lib.emit_from_thread_async(4, 100)
        await until(lambda: len(called) == 400)
        await asyncio.to_thread(lib.close)
        assert await asyncio.gather(*counting) == [400] * 50

    run(main())


def test_events_in_a_loop_while_threads_emit_and_subscriptions_come_and_go(lib):
    stop = threading.Event()

    def emit():
        while not stop.is_set():
            lib.emit_burst(20, "")

    async def callback(owner, event):
        await asyncio.sleep(0)

    async def main():
        for n in range(60):
            events = lib.tick_events(capacity=10, policy="latest" if n % 2 else None)
            with lib.on_tick(callback), lib.on_tick(lambda owner, event: None, loop=asyncio.get_running_loop()):
                await anext(events)
            await events.aclose()
        await until(lambda: lib.stats().subscriptions == 0)

    threads = [threading.Thread(target=emit) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        run(main())
    finally:
        stop.set()
        for thread in threads:
            thread.join(PATIENCE)
