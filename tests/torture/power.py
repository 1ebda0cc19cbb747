"""Part (a), power loss: a played session is cut off at every write of its database and log, and opened by the store.

python -m tests.torture.power [--plays NAME …] [--every K] [--seed N]
"""

import argparse
import json
import os
import pickle
import random
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from desktop_app.domain.ids import AccountId
from desktop_app.errors import SupportError
from desktop_app.store.account import AccountFolder
from tests.demo_portal_process import KARI, PASSWORD, start_demo_portal
from tests.torture import house
from tests.torture.crash_bugs import BUGS, plant
from tests.torture.crash_play import REPLIED_TO, Point
from tests.torture.crash_reading import Disk, PlainPortal, Work, read_disk
from tests.torture.crash_steps import Say
from tests.torture.crash_verdict import Promised, after_kill, heard
from tests.torture.crash_worker import Worker, in_a_process
from tests.torture.power_session import DATABASE, FRAME_HEAD, LOG, MEMORY, Event, Image, images, record

PLAYS = ("case", "reply")
State = tuple[object, ...]


@dataclass(slots=True)
class Cuts:
    """What came of all images."""

    frames: int = 0
    images: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The summary."""
        return f"{self.frames} frames of the log, {self.images} power losses: {len(self.wrong)} wrong"


class Surgery:
    """Lays images into one profile and opens them with the real store."""

    def __init__(self, profile: Path, blobs: Path) -> None:
        self._profile, self._blobs = profile, blobs
        (database,) = profile.glob(f"data/accounts/*/{DATABASE}")
        self._folder = database.parent

    def lay(self, image: Image, *, with_memory: bool) -> None:
        """Make the profile what the image says."""
        for name in (DATABASE, LOG):
            path = self._folder / name
            path.unlink(missing_ok=True)
            if name in image.files:
                path.write_bytes(image.files[name])
        memory = self._folder / MEMORY
        memory.unlink(missing_ok=True)
        if with_memory and image.memory:
            memory.write_bytes(image.memory)
        blobs = self._folder / "blobs"
        shutil.rmtree(blobs, ignore_errors=True)
        blobs.mkdir()
        for name, is_whole in image.blobs.items():
            if is_whole:
                os.link(self._blobs / name, blobs / name)
            else:
                (blobs / name).touch()

    def read(self) -> Disk:
        """What plain SQLite finds there."""
        return read_disk(self._profile)

    def open(self) -> list[str]:
        """Open it with the real store, as the program does at its start; what is wrong with that."""
        store = AccountFolder(AccountId(self._folder.name), self._folder)
        try:
            store.open()
            store.drafts.rows(), store.outbox.rows(), store.replies.rows(), store.receipts.rows(9)
        except SupportError as error:
            return [f"broken: the store does not open it: {error!r}"]
        finally:
            store.close()
        aside = [path.name for path in self._folder.glob("*damaged*")]
        for name in aside:
            (self._folder / name).unlink()
        return ["lost: the store took it for damaged"] if aside else []


def state_of(disk: Disk) -> State:
    """What must be one of the committed states."""
    return (disk.drafts, disk.waiting, disk.receipts)


class Session:
    """One recorded session, cut."""

    def __init__(self, events: Sequence[Event], files: dict[str, bytes], surgery: Surgery) -> None:
        self._events, self._files, self._surgery = events, files, surgery
        self._states: list[State] = []

    def learn(self) -> None:
        """The committed states, in order: what is there each time the log has been flushed."""
        self._states = [self._state_at(None)]
        for image in images(self._events, self._files):
            if image.kind == "flushed" and image.state == len(self._states):
                self._states.append(self._state_at(image))

    def check(self, image: Image, *, with_memory: bool) -> list[str]:
        """What is wrong when the power goes here."""
        self._surgery.lay(image, with_memory=with_memory)
        before = self._surgery.read()
        wrong = self._surgery.open()
        promised = heard([*image.told, {"at": image.at}])
        disk = self._surgery.read()
        # A file that got into no draft is swept at the start; one that is missed stands in `broken`.
        if replace(disk, blobs=before.blobs) != before or not disk.blobs <= before.blobs:
            wrong.append("lost: opening it changed what is there")
        allowed = self._states[image.state : image.state + (1 if image.kind == "flushed" else 2)]
        if state_of(disk) not in allowed:
            wrong.append("lost: not the state that was committed last")
        wrong += after_kill(promised, disk, _made(promised, disk))
        return [f"{image.kind} {image.number}{' with shm' if with_memory else ''}: {one}" for one in wrong]

    def _state_at(self, image: Image | None) -> State:
        nothing = Image("flushed", 0, 0.0, self._files, b"", {}, [], 0)
        self._surgery.lay(image or nothing, with_memory=False)
        return state_of(self._surgery.read())


def _made(promised: Promised, disk: Disk) -> list[Work]:
    """What the portal has by then: as much as was answered. Its texts are not in question here."""
    is_made = any("POST" in step and "201" in step and "uploads" not in step for step in promised.steps)
    texts = {name: states[-1] for name, states in promised.typed.items()}
    work = disk.waiting[0] if disk.waiting else Work(texts, frozenset(promised.attached))
    return [work] if is_made else []


def cut(worker: Worker, folder: Path, plays: Sequence[str], every: int, seed: int, bug: str = "") -> Cuts:
    """Record these sessions and cut every so many of their images."""
    cuts, chance = Cuts(), random.Random(seed)
    for play in plays:
        recorded = folder / f"{play}.events"
        worker.lay()
        files = {DATABASE: worker.database.read_bytes()}
        point = Point(play, 0, f"Power {play} {seed}", bug=bug)
        in_a_process(partial(_record, point, worker.profile, recorded), worker.log)
        events: list[Event] = pickle.loads(recorded.read_bytes())
        blobs = folder / f"{play}.blobs"
        shutil.copytree(worker.database.parent / "blobs", blobs) if play == "case" else blobs.mkdir()
        cuts.frames += sum(
            event.change is not None and event.change.file == LOG and len(event.change.data) == FRAME_HEAD
            for event in events
        )
        session = Session(events, files, Surgery(worker.profile, blobs))
        session.learn()
        first = chance.randrange(every)
        for at, image in enumerate(images(events, files)):
            if at % every == first:
                for with_memory in (False, True):
                    cuts.images += 1
                    cuts.wrong += [f"{play}: {one}" for one in session.check(image, with_memory=with_memory)]
    return cuts


def _record(point: Point, profile: Path, into: Path, _say: Say) -> None:
    plant(point.bug)
    record(point, profile, into)


def main(arguments: Sequence[str]) -> int:
    """Run it; 1 when anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.power", description=__doc__)
    parser.add_argument("--plays", nargs="+", default=[*PLAYS], choices=[*PLAYS], help="only these sessions")
    parser.add_argument("--every", type=int, default=1, help="only every so many cuts")
    parser.add_argument("--seed", type=int, default=1, help="chooses the first of them")
    parser.add_argument("--bug", default="", choices=["", *BUGS], help="a mistake to plant")
    parser.add_argument("--json", type=Path, help="write the numbers there")
    options = parser.parse_args(arguments)
    house.enter()
    with tempfile.TemporaryDirectory(prefix="nordesk-torture-") as name:
        folder = Path(name)
        portal = start_demo_portal(folder / "portal")
        try:
            with closing(PlainPortal(portal.address, KARI, PASSWORD)) as plain:
                plain.make_case(REPLIED_TO)
            worker = Worker(folder / "worker", portal.address)
            worker.prepare()
            cuts = cut(worker, folder, options.plays, options.every, options.seed, options.bug)
        finally:
            portal.stop()
    print("\n".join([cuts.line(), *(f"  {one}" for one in cuts.wrong)]), flush=True)
    if options.json is not None:
        options.json.write_text(json.dumps({"frames": cuts.frames, "cuts": cuts.images, "wrong": len(cuts.wrong)}))
    return 1 if cuts.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
