"""Rounds of sync on end, and what the program holds at round 100 and at the last. Run as a process of its own. Linux.

python -m tests.bench.idling http FOLDER ADDRESS ROUNDS SECONDS   – over HTTP, until one of both is over
python -m tests.bench.idling fake FOLDER ROUNDS                   – no network, a minute apart by a clock of ours

Says, as JSON: the number of rounds, what was held at round 100, what at the end.
"""

import gc
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.ports.store import AccountStore
from desktop_app.sync.engine import SyncEngine
from tests.bench.demo import signed_in
from tests.core_kit import Core, a_case

FIRST = 100
_CASES = 200
_CACHED = ("cache.cases", "cache.conversations", "cache.articles", "cache.people", "cache.search_docs")


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds: memory in KiB, threads, open files, and files in the temporary folder."""

    memory_kib: int
    threads: int
    handles: int
    temp_files: int
    cached_rows: int


def held(store: AccountStore) -> Held:
    """Of this process, after collecting what nobody refers to; `store`: whose rows are counted."""
    gc.collect()
    # Pages of libraries turn from shared to private when another program ends: only what we wrote ourselves counts.
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    memory = sum(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:"))
    temp = sum(1 for _ in Path(tempfile.gettempdir()).iterdir())
    handles = sum(1 for _ in Path("/proc/self/fd").iterdir())
    rows = sum(int(count) for name, count in store.health().items() if name in _CACHED)
    return Held(memory, threading.active_count(), handles, temp, rows)


def over_http(folder: Path, address: str, rounds: int, seconds: float) -> tuple[int, Held, Held]:
    """Rounds as the program does them."""
    with signed_in(folder, address) as (app, account_id):
        app.sync(account_id, everything=True)
        ends = time.monotonic() + seconds
        engine, store = app.connections.engine(account_id), app.stores.open(account_id)

        def goes_on(done: int) -> bool:
            return done < rounds and time.monotonic() < ends

        return _rounds(engine, store, goes_on, lambda: app.connections.sync(account_id))


def without_network(folder: Path, rounds: int) -> tuple[int, Held, Held]:
    """So many rounds against a portal in memory, a minute apart."""
    core = Core(folder)
    for number in range(_CASES):
        core.server.put_case(a_case(number))
    core.ready()
    try:

        def round_() -> None:
            core.clock.advance(60)
            core.sync()

        return _rounds(core.engine, core.store, lambda done: done < rounds, round_)
    finally:
        core.close()


def _rounds(
    engine: SyncEngine, store: AccountStore, goes_on: Callable[[int], bool], round_: Callable[[], object]
) -> tuple[int, Held, Held]:
    done, first = 0, None
    while first is None or goes_on(done):
        round_()
        assert engine.error is None, engine.error
        done += 1
        if done == FIRST:
            first = held(store)
    return done, first, held(store)


def main(how: str, folder: str, *rest: str) -> None:
    """Do the rounds and say what was held."""
    if how == "http":
        done, first, last = over_http(Path(folder), rest[0], int(rest[1]), float(rest[2]))
    else:
        done, first, last = without_network(Path(folder), int(rest[0]))
    print(json.dumps([done, asdict(first), asdict(last)]))


if __name__ == "__main__":
    main(*sys.argv[1:])
