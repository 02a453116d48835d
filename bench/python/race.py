"""Contestants of a group, run in turns in one process, so that what disturbs one disturbs the others."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter_ns

Round = Callable[[int], int]
"""Does so many operations, checks what came of them, and answers how many nanoseconds they took."""


@dataclass
class Group:
    name: str
    contestants: Callable[[], dict[str, Round]]
    batch: int = 0
    """The operations of a round; 0 for as many as fill its time."""
    quick_batch: int = 0


def check(right: bool, what: str) -> None:
    if not right:
        raise AssertionError(what)


def timed(body: Callable[[], None]) -> int:
    start = perf_counter_ns()
    body()
    return perf_counter_ns() - start


def warm_up(group: Group, round: Round, quick: bool) -> int:
    """How many operations the rounds have. It takes some rounds to find out, which warm up what needs it."""
    if group.batch:
        count = group.quick_batch if quick else group.batch
        round(count)
        return count
    aim = 500_000 if quick else 4_000_000
    count = 4
    while True:
        # The better of two: a cold call, or another process that came between, would make all rounds short ones.
        took = min(round(count), round(count))
        if took >= aim / 2 or count >= 1 << 20:
            return max(1, min(1 << 20, count * aim // took))
        count *= 4


PATIENCE = 30e9
"""Whoever has taken so many nanoseconds gets no further rounds, beyond three."""


def race(group: Group, quick: bool) -> None:
    """Prints a line for each contestant."""
    field = [(name, round, warm_up(group, round, quick), []) for name, round in group.contestants().items()]
    for _ in range(3 if quick else 100):
        for _, round, count, samples in field:
            if len(samples) < 3 or sum(samples) * count < PATIENCE:
                samples.append(round(count) / count)
    for name, _, _, samples in field:
        print(json.dumps({"measure": "", "contestant": name, "unit": "ns", "samples": samples}))


def main(groups: list[Group]) -> None:
    match sys.argv[1:]:
        case ["--list"]:
            print("\n".join(group.name for group in groups))
        case [name, *options] if options in ([], ["--quick"]) and any(group.name == name for group in groups):
            race(next(group for group in groups if group.name == name), bool(options))
        case _:
            sys.exit("usage: rows.py --list | rows.py GROUP [--quick]")
