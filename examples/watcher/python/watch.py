"""The file watcher from Python: watch a folder, read what happens in it with `async for`, watch no more.

    python watch.py folder

Writes to the folder, which should be empty. Ends with 0 if everything it did there was told, and nothing else.
"""

import asyncio
import os
import pathlib
import sys

from watcher import Change, WatchError, Watcher, WatcherError

PATIENCE = 20.0  # seconds


def file_of(path):
    """The path that a program can open: `text` is only for people where it has to leave something out."""
    return pathlib.Path(path.text if path.bytes is None else os.fsdecode(path.bytes))


class Changes:
    """What the library tells, for `async for`: it calls on a thread of its own, the loop reads on this one."""

    def __init__(self, lib):
        self._loop = asyncio.get_running_loop()
        self._queue = asyncio.Queue()
        self._subscription = lib.on_file_changed(self._told)

    def _told(self, owner, event):
        self._loop.call_soon_threadsafe(self._queue.put_nowait, event)

    def __aiter__(self):
        return self

    async def __anext__(self):
        return await self._queue.get()

    @property
    def lost(self):
        return self._subscription.lost

    async def until(self, *wanted):
        """Read on until each of these, a path and a change, was told; give back the paths of all that was told."""
        missing, told = list(wanted), []
        try:
            async with asyncio.timeout(PATIENCE):
                async for event in self:
                    told.append(file_of(event.path))
                    if (told[-1], event.change) in missing:
                        missing.remove((told[-1], event.change))
                        print(f"  {describe(event)}")
                    if not missing:
                        return told
        except TimeoutError:
            raise SystemExit(f"not told within {PATIENCE:.0f} seconds: {missing}") from None


def describe(event):
    name = file_of(event.path).name.encode("utf-8", "backslashreplace").decode()
    match event.change:
        case Change.Renamed(old_path):
            return f"{name} was {file_of(old_path).name}"
        case change:
            return f"{name}: {type(change).__name__}"


async def change(lib, changes, folder):
    """Make, write, rename, touch, remove, and hear of it."""
    draft, letter = folder / "draft.txt", folder / "letter.txt"
    print("a file is written")
    draft.write_text("Dear reader,\n")
    wanted = [(draft, Change.Created()), (draft, Change.Written())]
    if sys.platform == "linux":
        wanted.append((draft, Change.Closed()))
    await changes.until(*wanted)
    print("it gets another name")
    draft.rename(letter)
    async with asyncio.timeout(PATIENCE):
        async for event in changes:
            match event.change:
                case Change.Renamed(old_path) if file_of(old_path) == draft and file_of(event.path) == letter:
                    print(f"  {describe(event)}")
                    break
    print("it gets other permissions")
    letter.chmod(0o600)
    await changes.until((letter, Change.Touched()))
    print("it is removed")
    letter.unlink()
    await changes.until((letter, Change.Removed()))


async def change_strange_name(changes, folder):
    """A name that is not UTF-8: the text cannot hold it, the bytes do, and `os.fsdecode` makes a path of them."""
    if sys.platform != "linux":
        return  # elsewhere names may have to be Unicode
    print("a file below is written whose name is Latin-1")
    strange = folder / "below" / os.fsdecode(b"caf\xe9")
    strange.write_text("un café\n", encoding="utf-8")
    await changes.until((strange, Change.Created()))
    strange.unlink()
    await changes.until((strange, Change.Removed()))


async def provoke_errors(lib, folder):
    """Watch what is not there, and what is watched already; whether the errors were the ones that say so."""
    typed = 0
    try:
        await lib.watch_async(str(folder / "nothing"), True)
    except WatchError.NotFound as error:
        print(f"as expected: nothing is at {pathlib.Path(error.path).name}")
        typed += 1
    try:
        await lib.watch_async(str(folder), False)
    except WatchError.AlreadyWatched:
        typed += 1
    return typed == 2


async def watch_elsewhere(lib, changes, folder):
    """What is watched no more is told no more: what happens elsewhere afterwards is told, and that is not."""
    below, unseen = folder / "below", folder / "unseen"
    await lib.unwatch_async(str(folder))
    await lib.watch_async(str(below), False)
    print("only the folder below is watched now")
    unseen.touch()
    (below / "seen").touch()
    return unseen not in await changes.until((below / "seen", Change.Created()))


async def watch(lib, folder):
    changes = Changes(lib)
    lib.on_watch_failed(lambda owner, event: print(f"  failed: {event.reason}"))
    lib.on_rescan_needed(lambda owner, event: print("  the system has lost changes"))
    (folder / "below").mkdir(exist_ok=True)
    await lib.watch_async(str(folder), True)
    await change(lib, changes, folder)
    await change_strange_name(changes, folder)
    well = await provoke_errors(lib, folder)
    well = await watch_elsewhere(lib, changes, folder) and well
    watched = await lib.list_watched_async()
    well = well and [(entry.path, entry.recursive) for entry in watched] == [(str(folder / "below"), False)]
    print(f"{'all was told' if well else 'not all was told'}, {changes.lost} changes lost")
    return well and changes.lost == 0


def main():
    if len(sys.argv) != 2:
        print(f"usage: {sys.argv[0]} folder", file=sys.stderr)
        return 2
    try:
        with Watcher() as lib:
            return 0 if asyncio.run(watch(lib, pathlib.Path(sys.argv[1]).absolute())) else 1
    except WatcherError as error:
        print(f"FATAL: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
