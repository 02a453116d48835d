# mypy: ignore-errors
"""Events in event loops: iterators, and the tasks that call coroutine functions."""

import asyncio
import dataclasses
import inspect
import types


@dataclasses.dataclass(frozen=True)
class Lost:
    """In the place of events that an iterator has lost."""

    count: int


class Events:
    """What comes of an event, to be iterated over with `async for`, by one task at a time.

    It ends when it is closed, at the end of an `async with` block, when nothing refers to it any more, and when the
    context ends, after what was emitted before. It keeps the object whose events these are.
    """

    __slots__ = ("_source", "_owner", "__weakref__")

    def __class_getitem__(cls, key):
        return types.GenericAlias(cls, key)

    def __init__(self, source, owner):
        self._source = source
        self._owner = owner

    def __aiter__(self):
        return self

    async def __anext__(self):
        source = self._source
        # It is taken when the task runs again, and not before: who is cancelled while it waits has taken nothing.
        while (event := source.take()) is None:
            if source.ended():
                raise StopAsyncIteration
            await source.wait()
        return event

    def close(self):
        """End it. What waits is dropped. Closing twice does nothing."""
        self._source.close()

    async def aclose(self):
        """The same as `close`, for `contextlib.aclosing`."""
        self._source.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_exception):
        self._source.close()

    @property
    def closed(self):
        """Whether it has ended."""
        return self._source.closed

    @property
    def lost(self):
        """How many events it has lost: as many waited as may, or Python has no equal for them."""
        return self._source.lost

    def __repr__(self):
        return f"<Events of {self._source.event}, {'closed' if self.closed else 'open'}>"


for _class in (Lost, Events):
    _class.__module__ = "conformance"


def is_async(callback):
    """Whether to call it makes a coroutine."""
    return inspect.iscoroutinefunction(callback) or inspect.iscoroutinefunction(getattr(callback, "__call__", None))


async def serve(source):
    """Calls a coroutine function with one event after the other."""
    try:
        while not source.ended():
            begun = source.begin()
            if begun is None:
                if not source.ended():
                    await source.wait()
                continue
            try:
                await begun
            except asyncio.CancelledError as error:
                if asyncio.current_task().cancelling():
                    raise
                source.tell(error)
            except Exception as error:
                source.tell(error)
            del begun
    finally:
        # Cancelled, as all tasks are when the loop comes to its end.
        source.close()
