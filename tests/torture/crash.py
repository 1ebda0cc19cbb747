"""Part (a): the real program is killed at every step of a played session, and what it leaves is checked.

python -m tests.torture.crash [--every K] [--seed N] [--only PLAY:STEP …] [--bug NAME]
"""

import argparse
import json
import os
import random
import selectors
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.demo_portal_process import KARI, PASSWORD, start_demo_portal
from tests.torture import house
from tests.torture.crash_bugs import BUGS
from tests.torture.crash_play import PLAYS, REPLIED_TO, Point
from tests.torture.crash_reading import PlainPortal
from tests.torture.crash_worker import Report, Worker

WORKERS = 2
SLACK = 6
"""Points beyond the last that was counted: another run may take a few steps more."""


@dataclass(slots=True)
class Tally:
    """What came of all points."""

    points: int = 0
    passed_the_end: int = 0
    seconds: float = 0.0
    wrong: list[tuple[Point, str, str]] = field(default_factory=list)

    def add(self, report: Report) -> None:
        """Count a point that was played."""
        if report.has_ended:
            self.passed_the_end += 1
        else:
            self.points += 1
        self.wrong += [(report.point, report.step, one) for one in report.wrong]

    def number_of(self, kind: str) -> int:
        """How many points have something wrong of a kind: lost, doubled, missing."""
        return len({point for point, _step, one in self.wrong if f"{kind}:" in one})

    def numbers(self) -> dict[str, int]:
        """Points, and how many of them have something wrong, by kind."""
        kinds = {kind: self.number_of(kind) for kind in ("lost", "doubled", "missing")}
        return {"points": self.points, **kinds, "wrong": len({point for point, _step, _one in self.wrong})}

    def lines(self) -> list[str]:
        """The summary, and how to repeat what failed."""
        summary = (
            f"{self.points} points killed ({self.seconds:.0f} s): {self.number_of('lost')} drafts lost,"
            f" {self.number_of('doubled')} cases doubled, {self.number_of('missing')} cases missing,"
            f" {len({point for point, _step, _one in self.wrong})} points wrong"
        )
        failed = [
            f"  --only '{point.play}:{point.until or point.at}' ({step}) {one}" for point, step, one in self.wrong
        ]
        return [summary, *failed]


def played(address: str, folder: Path, points: Sequence[Point]) -> Iterator[Report]:
    """The reports of all points, by two workers, in the order they come."""
    pipes = [_begin(address, folder / f"worker-{at}", points[at::WORKERS]) for at in range(min(WORKERS, len(points)))]
    with selectors.DefaultSelector() as chooser:
        for _child, read in pipes:
            pipe = os.fdopen(read, encoding="utf-8")
            chooser.register(pipe, selectors.EVENT_READ, pipe)
        while chooser.get_map():
            for ready, _events in chooser.select():
                # A worker writes its whole line at once, and the next one only after the next point.
                line = ready.data.readline()
                if line:
                    told = json.loads(line)
                    yield Report(Point(**told.pop("point")), **told)
                else:
                    chooser.unregister(ready.data)
                    ready.data.close()
    for child, _read in pipes:
        os.waitpid(child, 0)


def _begin(address: str, folder: Path, points: Sequence[Point]) -> tuple[int, int]:
    read, write = os.pipe()
    child = os.fork()
    if child:
        os.close(write)
        return child, read
    os.close(read)
    code = 1
    try:
        worker = Worker(folder, address)
        worker.prepare()
        with os.fdopen(write, "w", encoding="utf-8") as pipe:
            for point in points:
                pipe.write(json.dumps(asdict(worker.run(point))) + "\n")
                pipe.flush()
        code = 0
    finally:
        os._exit(code)


class Torture:
    """All points of all plays against one portal."""

    def __init__(self, address: str, folder: Path, bug: str = "") -> None:
        self._address, self._folder, self._bug = address, folder, bug
        self._run = random.SystemRandom().randrange(10**6)

    def point(self, play: str, where: int | str) -> Point:
        """A point with a title of its own, by its number or by how its step begins."""
        title = f"Torture {play} {where} {self._run}".replace("/", "-")
        at, until = (where, "") if isinstance(where, int) else (0, where)
        return Point(play, at, title, until, self._bug)

    def count(self, plays: Iterable[str]) -> dict[str, list[str]]:
        """Every step of each play, by playing it to its end."""
        points = [Point(play, 0, self.point(play, 0).title) for play in plays]
        found: dict[str, list[str]] = {}
        for report in played(self._address, self._folder / "count", points):
            if not report.has_ended:
                raise RuntimeError("\n".join(report.wrong))
            found[report.point.play] = report.steps
        return found

    def kill(self, points: Sequence[Point]) -> Tally:
        """Play and kill every point; then no title is at the portal twice."""
        tally, began = Tally(), time.monotonic()
        for number, report in enumerate(played(self._address, self._folder / "kill", points), 1):
            tally.add(report)
            if report.wrong or number % 50 == 0:
                print(f"{number} of {len(points)} …", *(one.splitlines()[0] for one in report.wrong), flush=True)
        if tally.points + tally.passed_the_end != len(points):
            tally.wrong.append((points[-1], "", "broken: a worker ended early"))
        with closing(PlainPortal(self._address, KARI, PASSWORD)) as portal:
            titles = [row["title"] for row in portal.rows()]
            said = portal.messages(REPLIED_TO)
        for point in points:
            many = titles.count(point.title) + sum(text.startswith(point.title) for text in said)
            if many > 1:
                tally.wrong.append((point, "", f"doubled: {many} times at the portal in the end"))
        tally.seconds = time.monotonic() - began
        return tally


def all_points(torture: Torture, steps: dict[str, list[str]], every: int, seed: int) -> list[Point]:
    """Each step of each play, or every so many, beginning at one that the seed chooses."""
    points = [torture.point(play, at) for play, found in steps.items() for at in range(1, len(found) + 1 + SLACK)]
    chance = random.Random(seed)
    chosen = points[chance.randrange(every) :: every]
    chance.shuffle(chosen)  # the long plays do not all come last
    return chosen


def main(arguments: Sequence[str]) -> int:
    """Run it; 1 when anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.crash", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every so many points")
    parser.add_argument("--seed", type=int, default=1, help="chooses the first of them")
    parser.add_argument("--only", nargs="*", metavar="PLAY:STEP", help="these points, by number or by how they begin")
    parser.add_argument("--bug", default="", choices=["", *BUGS], help="a mistake to plant")
    parser.add_argument("--json", type=Path, help="write the numbers there")
    parser.add_argument("--steps", action="store_true", help="list the steps and end")
    options = parser.parse_args(arguments)
    house.enter()
    with tempfile.TemporaryDirectory(prefix="nordesk-torture-") as folder:
        portal = start_demo_portal(Path(folder) / "portal")
        try:
            return _run(portal.address, Path(folder), options)
        finally:
            portal.stop()


def _run(address: str, folder: Path, options: argparse.Namespace) -> int:
    with closing(PlainPortal(address, KARI, PASSWORD)) as portal:
        portal.make_case(REPLIED_TO)
    torture = Torture(address, folder, options.bug)
    if options.only:
        parts = [one.split(":", 1) for one in options.only]
        points = [torture.point(play, int(where) if where.isdigit() else where) for play, where in parts]
    else:
        steps = torture.count(PLAYS)
        for play, found in steps.items():
            print(f"{play}: {len(found)} steps", flush=True)
            if options.steps:
                print("\n".join(f"  {at} {what}" for at, what in enumerate(found, 1)))
        if options.steps:
            return 0
        points = all_points(torture, steps, options.every, options.seed)
    tally = torture.kill(points)
    print("\n".join(tally.lines()), flush=True)
    if options.json is not None:
        options.json.write_text(json.dumps(tally.numbers()), encoding="utf-8")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
