"""Requests that are awaited."""

import asyncio
import contextvars
import gc
import os
import sys
import threading
import time
import weakref

import conformance
import pytest
from conformance import (
    BadArgument,
    Closed,
    Conformance,
    FailKind,
    NotProvided,
    Panicked,
    ProviderError,
    Timeout,
)
from conftest import PATIENCE, make_item


class Unwatching(asyncio.SelectorEventLoop):
    """A loop that watches no descriptors, as that of Windows."""

    def add_reader(self, *arguments):
        raise NotImplementedError


@pytest.fixture(params=[asyncio.SelectorEventLoop, Unwatching])
def run(request):
    """Runs a coroutine in a new loop; with one that watches descriptors, and one that does not."""

    def run(main):
        with asyncio.Runner(loop_factory=request.param) as runner:
            return runner.run(asyncio.wait_for(main, PATIENCE))

    return run


@pytest.fixture
def unraisable(monkeypatch):
    """What nobody caught."""
    caught = []
    monkeypatch.setattr(sys, "unraisablehook", lambda info: caught.append(info.exc_value))
    return caught


def descriptors():
    return len(os.listdir("/proc/self/fd"))


def test_an_answer_is_awaited(lib, run):
    async def main():
        assert await lib.echo_i64_async(1) == 1
        assert await lib.echo_i64_async(value=2, timeout=PATIENCE) == 2
        assert await lib.echo_string_async("ü") == "ü"
        assert await lib.echo_vec_struct_async([make_item()]) == [make_item()]
        assert await lib.unit_result_async() is None

    run(main())


def test_errors_are_those_of_blocking_calls(lib, run):
    async def main():
        with pytest.raises(conformance.TestError.NotFound) as failed:
            await lib.fail_async(FailKind.NOT_FOUND)
        assert failed.value.id == 42
        with pytest.raises(ProviderError, match="mine"):
            await lib.fail_message_async("mine")
        with pytest.raises(Panicked):
            await lib.panics_async("argh")
        with pytest.raises(NotProvided):
            await lib.unprovided_async()
        with pytest.raises(BadArgument, match="value"):
            await lib.echo_i64_async("1")
        with pytest.raises(BadArgument, match="timeout"):
            await lib.echo_i64_async(1, timeout=0)
        with pytest.raises(Closed):
            await Conformance().echo_i64_async(1)
        assert await lib.echo_i64_async(1) == 1

    run(main())


def test_a_loop_has_to_run(lib):
    with pytest.raises(RuntimeError, match="running event loop"):
        lib.echo_i64_async(1)


def test_a_gather_of_any_number(lib, run):
    count = 100_000

    async def main():
        return await asyncio.gather(*(lib.echo_i64_async(n) for n in range(count)))

    assert run(main()) == list(range(count))


def test_more_than_the_window_wait_for_their_turn(run):
    with Conformance().create_context(async_window=4) as lib:

        async def main():
            waits = [lib.wait_async(1) for _ in range(40)]
            assert lib.stats().requests_in_flight <= 4
            await asyncio.gather(*waits)
            return await asyncio.gather(*(lib.echo_i64_async(n) for n in range(1_000)))

        assert run(main()) == list(range(1_000))


def test_a_deadline(lib, run):
    async def main():
        with pytest.raises(TimeoutError) as late:
            await lib.wait_async(60_000, timeout=0.5)
        assert isinstance(late.value, Timeout)
        with pytest.raises(TimeoutError) as late:
            async with asyncio.timeout(0.5):
                await lib.wait_async(60_000)
        assert not isinstance(late.value, Timeout)
        # The answer may be here before the provider's future is gone.
        async with asyncio.timeout(PATIENCE):
            while await lib.dropped_waits_async() != 2:
                pass

    run(main())


def test_cancelling_a_task_cancels_the_request(lib, run):
    async def main():
        started = asyncio.Event()
        loop = asyncio.get_running_loop()
        lib.on_wait_started(lambda owner, event: loop.call_soon_threadsafe(started.set))

        async def wait():
            await lib.wait_async(60_000)

        task = asyncio.create_task(wait())
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await lib.dropped_waits_async() == 1

    run(main())


def test_a_future_is_cancelled_once_and_only_before_its_answer(lib, run):
    async def main():
        future = lib.wait_async(60_000)
        assert future.cancel("enough") and future.cancelled()
        assert not future.cancel()
        future = lib.echo_i64_async(1)
        assert await future == 1
        assert not future.cancel()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(lib.wait_async(60_000), 0.01)
        assert await lib.echo_i64_async(2) == 2

    run(main())


def test_several_loops_in_several_threads(lib, run):
    failed = []

    def work(thread):
        async def main():
            numbers = range(1000 * thread, 1000 * thread + 200)
            for _ in range(3):
                assert await asyncio.gather(*(lib.echo_i64_async(n) for n in numbers)) == list(numbers)

        try:
            run(main())
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert failed == []


def test_several_loops_in_one_thread(lib):
    async def main(n):
        return await lib.echo_i64_async(n)

    before = descriptors()
    loops = [asyncio.new_event_loop() for _ in range(3)]
    for n in range(30):
        assert loops[n % 3].run_until_complete(main(n)) == n
    assert descriptors() <= before + 3 * 5
    for loop in loops:
        loop.close()
    assert descriptors() == before


@pytest.mark.parametrize("factory", [asyncio.SelectorEventLoop, Unwatching])
def test_an_answer_for_a_closed_loop_is_dropped(lib, unraisable, factory):
    begun = []

    async def begin():
        begun.append(weakref.ref(lib.block_async(50)))

    loop = factory()
    loop.run_until_complete(begin())
    loop.close()
    del loop
    lib.echo_i64(1)  # answered after the other, by the same thread
    asyncio.run(begin())
    lib.echo_i64(1)
    gc.collect()
    assert [future() for future in begun] == [None, None]
    assert unraisable == []


def test_closing_the_library_ends_what_is_awaited(run):
    lib = Conformance().create_context()

    async def main():
        futures = [lib.wait_async(60_000), lib.wait_async(60_000)]
        await asyncio.to_thread(lib.close)
        for future in futures:
            with pytest.raises(Closed):
                await future
        with pytest.raises(Closed):
            await lib.echo_i64_async(1)

    run(main())


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="nowhere to count descriptors")
def test_loops_leave_nothing_behind(lib):
    async def main():
        futures = [lib.echo_i64_async(n) for n in range(10)]
        await asyncio.gather(*futures)
        return [weakref.ref(future) for future in futures]

    asyncio.run(main())
    before = descriptors()
    for _ in range(30):
        probes = asyncio.run(main())
        gc.collect()
        assert not any(probe() for probe in probes)
    assert descriptors() == before


def test_a_loop_keeps_nothing_of_who_asked_first(lib, run):
    class Thing:
        pass

    variable = contextvars.ContextVar("variable")

    async def ask():
        variable.set(Thing())
        await lib.echo_i64_async(1)
        return weakref.ref(variable.get())

    async def main():
        probe = await asyncio.create_task(ask())
        await lib.echo_i64_async(2)
        gc.collect()
        assert probe() is None

    run(main())


def test_a_callback_may_wait_for_an_answer(lib, run):
    answers = []

    async def main():
        loop = asyncio.get_running_loop()
        done = asyncio.Event()

        async def ask(n):
            return await lib.echo_i64_async(n)

        def callback(owner, event):
            # In the loop that waits for this, and in one of the callback's own.
            answers.append(asyncio.run_coroutine_threadsafe(ask(1), loop).result(PATIENCE))
            answers.append(asyncio.run(ask(2)))
            loop.call_soon_threadsafe(done.set)

        lib.on_tick(callback)
        await lib.emit_burst_async(1, "")
        await done.wait()

    run(main())
    assert answers == [1, 2]


def test_exit_while_answers_are_awaited(run_python):
    run_python(
        """
import asyncio, conformance
lib = conformance.Conformance().create_context()
async def main():
    global pending
    pending = [lib.wait_async(60_000) for _ in range(10)]
    await lib.echo_i64_async(1)
asyncio.run(main())
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
"""
    )


def test_a_context_of_an_async_block(run):
    async def main():
        ticks = []
        loop = asyncio.get_running_loop()

        def tick():
            ticks.append(loop.time())
            ticking[0] = loop.call_later(0.01, tick)

        ticking = [loop.call_soon(tick)]
        async with Conformance() as lib:
            assert await lib.echo_i64_async(1) == 1
            lib.on_tick(lambda owner, event: time.sleep(0.2))
            lib.emit_burst(1, "")
            before = len(ticks)
        # To close waited for the callback, and the loop did not.
        assert len(ticks) >= before + 3
        assert not lib
        ticking[0].cancel()

        assert await lib.create_context_async(async_window=3) is lib
        assert lib
        with pytest.raises(BadArgument, match="already created"):
            await lib.create_context_async()
        await lib.aclose()
        await lib.aclose()
        assert not lib
        with pytest.raises(BadArgument, match="async_window"):
            await lib.create_context_async(async_window=0)

        # A block around what is open already ends it as well.
        async with lib.create_context() as same:
            assert same is lib
        assert not lib
        # And what is raised inside goes on.
        with pytest.raises(ZeroDivisionError):
            async with lib:
                raise ZeroDivisionError
        assert not lib

    run(main())


def test_uvloop(lib):
    uvloop = pytest.importorskip("uvloop", reason="no uvloop for this Python")

    async def main():
        assert await asyncio.gather(*(lib.echo_i64_async(n) for n in range(2_000))) == list(range(2_000))
        waiting = asyncio.ensure_future(lib.wait_async(60_000))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await lib.wait_async(60_000)
        async with Conformance() as other:
            assert await other.echo_i64_async(3) == 3

    for _ in range(3):
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(asyncio.wait_for(main(), PATIENCE))


def test_what_interrupts_the_telling_of_an_answer_ends_the_loop():
    class Loop(asyncio.SelectorEventLoop):
        interrupted = False

        def call_soon(self, *arguments, **options):
            if self.interrupted:
                self.interrupted = False
                raise KeyboardInterrupt
            return super().call_soon(*arguments, **options)

    async def ask(lib):
        answer = lib.echo_i64_async(7)
        answer.add_done_callback(lambda _: None)
        loop.interrupted = True
        await asyncio.sleep(PATIENCE)

    loop = Loop()
    with conformance.Conformance() as lib:
        asking = loop.create_task(ask(lib))
        with pytest.raises(KeyboardInterrupt):
            loop.run_until_complete(asking)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            loop.run_until_complete(asking)
    loop.close()
