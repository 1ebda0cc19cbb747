"""Records one played session: every change SQLite makes to `work.db` and its log, and every file kept beside it."""

import os
import pickle
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.torture.crash_play import Point, play
from tests.torture.power_disk import Change, Recorder

DATABASE, LOG, MEMORY = "work.db", "work.db-wal", "work.db-shm"
FRAME_HEAD = 24
"""Bytes that SQLite writes before each page in the log."""


@dataclass(frozen=True, slots=True)
class Event:
    """A change of a database file, of a kept file (`blob-…`), what lies in shared memory, or what was told."""

    at: float
    change: Change | None = None
    told: dict[str, object] | None = None


def record(point: Point, profile: Path, into: Path) -> None:
    """Play a session to its end, in this process, and write down its events."""
    events: list[Event] = []
    (database,) = profile.glob(f"data/accounts/*/{DATABASE}")

    def note(change: Change) -> None:
        events.append(Event(time.monotonic(), change))
        memory = database.with_name(MEMORY)
        if change.kind == "sync" and memory.exists():
            events.append(Event(time.monotonic(), Change("memory", MEMORY, data=memory.read_bytes())))

    def say(what: dict[str, object]) -> None:
        at = time.monotonic()
        events.append(Event(at, told={"at": at, **what}))

    recorder = Recorder(frozenset({DATABASE, LOG}), note)
    recorder.install()
    _watch_files(database.parent / "blobs", note)
    play(point, profile, say)
    into.write_bytes(pickle.dumps(events))


def _watch_files(folder: Path, note: Callable[[Change], None]) -> None:
    """Tell when a kept file gets its name, when it is flushed, and when the folder is."""
    real = os.fsync
    prefix = str(folder)

    def flush(descriptor: int) -> None:
        real(descriptor)
        path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
        if path.startswith(prefix):
            note(Change("blob-flushed", path))

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename" and str(arguments[1]).startswith(prefix):
            note(Change("blob-named", str(arguments[0]), data=Path(arguments[1]).name.encode()))

    os.fsync = flush  # type: ignore[assignment]
    sys.addaudithook(heard)


@dataclass(slots=True)
class Platter:
    """What the disk holds: as the program sees it, and what has been flushed."""

    seen: dict[str, bytearray]
    flushed: dict[str, bytes]
    memory: bytes = b""
    whole: set[str] = field(default_factory=set)
    """Paths of kept files whose bytes have been flushed."""
    named: dict[str, bool] = field(default_factory=dict)
    """Kept files by name; whether their bytes were flushed before they got it."""
    lasting: dict[str, bool] = field(default_factory=dict)
    """Those whose name has been flushed too."""

    @classmethod
    def of(cls, files: dict[str, bytes]) -> "Platter":
        """A disk at rest."""
        return cls({name: bytearray(data) for name, data in files.items()}, dict(files))

    def apply(self, change: Change) -> None:
        """The change happens."""
        if change.kind == "memory":
            self.memory = change.data
        elif change.kind == "blob-named":
            self.named[change.data.decode()] = change.file in self.whole
        elif change.kind == "blob-flushed":
            self.whole.add(change.file)
            if not Path(change.file).suffix and change.file.endswith("blobs"):
                self.lasting = dict(self.named)
        elif change.kind == "sync":
            self.flushed[change.file] = bytes(self.seen.get(change.file, b""))
        else:
            _change(self.seen.setdefault(change.file, bytearray()), change)

    def torn(self, change: Change) -> dict[str, bytes]:
        """The disk if the power goes in the middle of this write, all earlier ones done."""
        files = {name: bytes(data) for name, data in self.seen.items()}
        half = bytearray(files.get(change.file, b""))
        _change(half, Change("write", change.file, change.offset, change.data[: len(change.data) // 2]))
        return {**files, change.file: bytes(half)}

    def reordered(self, change: Change) -> dict[str, bytes]:
        """The disk if of all that was not flushed only this write has reached it."""
        only = bytearray(self.flushed.get(change.file, b""))
        _change(only, change)
        return {**self.flushed, change.file: bytes(only)}


def _change(data: bytearray, change: Change) -> None:
    end = change.offset + len(change.data)
    if change.kind == "truncate":
        del data[change.offset :]
        return
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    data[change.offset : end] = change.data


@dataclass(frozen=True, slots=True)
class Image:
    """What a power loss at one moment may leave. `kind`: written, torn, reordered, flushed."""

    kind: str
    number: int
    at: float
    files: dict[str, bytes]
    memory: bytes
    blobs: dict[str, bool]
    told: list[dict[str, object]]
    state: int
    """How many times the log had been flushed: which committed state must at least be there."""


def images(events: Iterable[Event], files: dict[str, bytes]) -> Iterator[Image]:
    """Every image of a session, in the order of its events."""
    platter, told, flushes = Platter.of(files), list[dict[str, object]](), 0
    for number, event in enumerate(events):
        change = event.change
        kinds: dict[str, dict[str, bytes]] = {}
        if event.told is not None:
            told.append(event.told)
        elif change is not None:
            if change.kind == "write":
                kinds["torn"] = platter.torn(change)
                kinds["reordered"] = platter.reordered(change)
            platter.apply(change)
            if change.kind in {"write", "truncate"}:
                kinds["written"] = {name: bytes(data) for name, data in platter.seen.items()}
            flushes += change.kind == "sync" and change.file == LOG
        is_beat = event.told is not None and "beat" in event.told
        if (change is None and not is_beat) or (change is not None and change.kind == "sync"):
            kinds["flushed"] = platter.flushed
        for kind, found in kinds.items():
            blobs = platter.lasting if kind == "flushed" else platter.named
            yield Image(kind, number, event.at, found, platter.memory, dict(blobs), told[:], flushes)
