"""The engine from Python: load texts, hear of each, search from many threads, and get errors that say what is wrong.

    python search.py fables.txt

Ends with 0 if it saw a text loaded, hits, a typed error of each kind that it provokes, and no call that went wrong.
"""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from engine import Engine, EngineError, SearchError

PATIENCE = 20.0  # seconds


def show(lib, query):
    print(query)
    hits = lib.search(query, 3)
    for hit in hits:
        print(f"  {hit.score:.2f} {hit.title}: {hit.sentence}")
    return bool(hits)


def load(lib, path):
    """Load the texts and print what the engine tells meanwhile; whether it told of all."""
    lines = []
    changed = threading.Condition()

    @lib.on_text_loaded
    def loaded(owner, event):  # on the library's delivery thread
        with changed:
            lines.append(f"{100 * event.bytes_done // event.bytes_total}% {event.title}")
            changed.notify_all()

    count = lib.load_file(path)
    with changed:
        told = changed.wait_for(lambda: len(lines) >= count, PATIENCE)
    print("\n".join(lines))
    size = lib.get_size()
    print(f"{size.texts} texts, {size.words} words")
    return told


def provoke_errors(lib):
    """Exceptions of the engine, as the errors that the library declares; whether they were the right ones."""
    typed = 0
    try:
        lib.search('fox "and the', 3)
    except SearchError.BadQuery as error:
        print(f"as expected: byte {error.position} of the query: {error.reason}")
        typed += 1
    try:
        lib.get_text("The Boy Who Cried Wolf")
    except SearchError.NoSuchText as error:
        print(f"as expected: no text is called {error.title}")
        typed += 1
    try:
        lib.load_file("/nowhere/fables.txt")
    except SearchError.CannotRead as error:
        print(f"as expected: {error.path}: {error.reason}")
        typed += 1
    return typed == 3


def search_from_threads(lib, count, each):
    """The engine is not thread-safe, but its callers need not know: their calls come to it one after the other."""

    def searches(_):
        queries = ("crow water", 'wolf "north wind"')
        return sum(len(lib.search(queries[i % 2], 2)) == 2 for i in range(each))

    with ThreadPoolExecutor(count) as pool:
        return sum(pool.map(searches, range(count)))


def main():
    if len(sys.argv) != 2:
        print(f"usage: {sys.argv[0]} fables.txt", file=sys.stderr)
        return 2
    try:
        with Engine() as lib:
            well = load(lib, sys.argv[1])
            for query in ("golden eggs", "+fox -crow", '"slow but steady"', "water"):
                well = show(lib, query) and well
            # A signal: nobody waits for it, and what is asked next sees what it did.
            lib.opened("The Dog and the Shadow")
            well = show(lib, "water") and well
            well = provoke_errors(lib) and well
            lib.remove_text("The Fox and the Crow")
            well = show(lib, "crow") and well
            answered = search_from_threads(lib, 4, 250)
            print(f"{answered} searches of 4 threads answered")
    except EngineError as error:
        print(f"FATAL: {error}", file=sys.stderr)
        return 1
    return 0 if well and answered == 1000 else 1


if __name__ == "__main__":
    sys.exit(main())
