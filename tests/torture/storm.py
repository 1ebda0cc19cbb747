"""A random, seeded schedule of intents × all faults: two computers, a fault proxy, a portal, and a user in a hurry.

`python -m tests.torture.storm [--short] [--intents N] [--seed N] [--plant BUG] [--keep FOLDER]`. What the user does is
written into a journal before it is done; at the end the weather clears, and `tests.torture.checker` compares the
journal with the portal and the profiles. An intent is a case, a reply or a solve, reopen or withdraw.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture import checker, words
from tests.torture.machines import Machine, Reply
from tests.torture.stage import SHORT, Plan, Stage
from tests.torture.storm_faults import Faults
from tests.torture.storm_user import User

__all__ = ["Outcome", "Plan", "main", "run"]

FULL = 2000
_ENOUGH = 50
"""So many unhandled errors, and more of them tell nothing new."""
_IN_MEMORY = Path("/dev/shm")  # a kill loses nothing there either, and thousands of flushes cost nothing


@dataclass
class Outcome:
    """What came of it."""

    seed: int
    verdict: checker.Verdict
    fired: Counter[str] = field(default_factory=Counter)
    happened: Counter[str] = field(default_factory=Counter)
    bugs: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    trapped: int = 0
    took_s: float = 0.0

    @property
    def is_clean(self) -> bool:
        """Zeros everywhere."""
        return self.verdict.is_clean and not (self.bugs or self.leaks or self.trapped)

    @property
    def counts(self) -> dict[str, int]:
        """The numbers that must be zero, by name."""
        verdict = self.verdict
        return {
            "lost": len(verdict.lost),
            "doubled": len(verdict.doubled),
            "missing": len(verdict.missing),
            "wrong": len(verdict.wrong) + len(self.leaks) + self.trapped,
            "unhandled errors": len(self.bugs),
        }

    def lines(self) -> list[str]:
        """The table that is printed."""
        verdict, happened = self.verdict, self.happened
        faults = ", ".join(f"{name} {count}" for name, count in sorted(self.fired.items()) if name != "pass")
        kept = ", ".join(f"{state} {count}" for state, count in sorted(verdict.kept.items())) or "none"
        told = ", ".join(f"{name} {count}" for name, count in sorted(happened.items()))
        bugs = [f"{count} × {bug}" for bug, count in Counter(self.bugs).items()]
        findings = [*verdict.lost, *verdict.doubled, *verdict.missing, *verdict.wrong, *self.leaks, *bugs]
        return [
            f"storm: seed {self.seed}, {verdict.intents} intents in {self.took_s:.0f} s",
            f"  requests {sum(self.fired.values())}, spoilt {sum(self.fired.values()) - self.fired['pass']}: {faults}",
            f"  {told}",
            f"  in the end: on the portal {verdict.on_portal}, drafts {verdict.drafts}, thrown away"
            f" {verdict.thrown_away}, not taken (killed, disk full, not possible) {verdict.never_made},"
            f" kept in the outbox: {kept}",
            "  " + ", ".join(f"{name} {count}" for name, count in self.counts.items()),
            *(f"  ! {finding}" for finding in findings[:40]),
        ]


class Storm:
    """The driver: who does what next, by a seed."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._steps = stage, 0
        self._deeds = User(stage).deeds | Faults(stage).deeds

    def blow(self) -> Reply:
        """Until there are enough intents and everything has run dry; what the proxy did."""
        stage = self._stage
        for machine in stage.machines:
            stage.sign_in(machine)
            machine.sync()
            machine.synced()
            if machine.state != "online" or machine.bugs:
                raise RuntimeError(f"not even in fair weather: {machine.state} {machine.bugs}")
        while stage.intents < stage.plan.intents and sum(len(machine.bugs) for machine in stage.machines) < _ENOUGH:
            self._step()
        self._dry()
        return stage.proxy.set()

    def _step(self) -> None:
        stage, chance = self._stage, self._stage.chance
        self._steps += 1
        if self._steps % 20 == 1:
            weather = chance.choices([*stage.plan.weathers], [*stage.plan.weathers.values()])[0]
            stage.proxy.set(down=weather == "down", weather="fair" if weather == "down" else weather)
        machine = chance.choice(stage.machines)
        view = machine.ask({"do": "look", "advance": chance.choice((0, 0, 1, 5, 20, 120))})
        if view is None or not view["ok"]:
            # The store cannot even be read: a full disk, most likely; it is made room.
            machine.ask({"do": "disk", "pages": None})
            machine.is_full = False
            return
        if machine.state == "sign_in_needed" and chance.random() < 0.5:
            stage.sign_in(machine)
        deed = chance.choices([*self._deeds], [*self._deeds.values()])[0]
        deed(machine, view)
        self._pace(machine)

    def _pace(self, machine: Machine) -> None:
        """Now and then the engine runs, and the user waits for it or does not."""
        if machine.is_syncing:
            if self._stage.chance.random() < 0.3:
                machine.synced()
        elif self._stage.chance.random() < 0.4:
            machine.sync()

    def _dry(self) -> None:
        """The weather clears, and everything runs dry."""
        stage = self._stage
        stage.proxy.set(down=False, weather="fair")
        stage.set_roles(True)
        stage.portal.no_faults()
        stage.wait_for_late_ones()
        for machine in stage.machines:
            machine.synced()
            machine.ask({"do": "disk", "pages": None})
        for _ in range(15):
            dry = [self._dried(machine) for machine in stage.machines]
            if all(dry):
                return

    def _dried(self, machine: Machine) -> bool:
        """One run with time gone by; whether nothing is on its way any more."""
        machine.ask({"do": "hurry", "advance": 2 * 3600.0})
        machine.sync()
        machine.synced()
        if machine.state == "sign_in_needed":
            self._stage.sign_in(machine)
            return False
        view = machine.ask({"do": "look"})
        assert view is not None
        for row in view["outbox"]:
            if row["state"] == "held":
                machine.ask({"do": "try_now", "key": row["key"]})
            elif row["state"] == "asks":
                self._stage.answer(machine, row["key"], words.intent_in(row["text"]) or "")
        return not [row for row in view["outbox"] if row["state"] != "refused"]


def run(plan: Plan) -> Outcome:
    """One storm in a folder of its own, and the check."""
    began, stage = time.monotonic(), Stage(plan)
    folders = [machine.folder for machine in stage.machines]
    try:
        try:
            report = Storm(stage).blow()
        finally:
            stage.end()
        world = checker.survey(stage.port, folders, stage.known)
    finally:
        stage.portal.stop()
    outcome = Outcome(plan.seed, checker.check(stage.journal.records, world), Counter(report["fired"]), stage.happened)
    outcome.bugs = [bug for machine in stage.machines for bug in machine.bugs]
    outcome.leaks = checker.leaks(plan.folder, folders, stage.tokens)
    outcome.trapped, outcome.took_s = report["trapped"], time.monotonic() - began
    return outcome


def main(argv: list[str] | None = None) -> int:
    """Print the table; 1 when anything is not zero."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.storm", description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} intents instead of {FULL}")
    parser.add_argument("--intents", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0, help="default: another one each time, printed")
    parser.add_argument("--plant", default="", help="plant a bug: drop-key, ack-early")
    parser.add_argument("--kills", type=float, default=0.02, help="share of the user's deeds with a kill in them")
    parser.add_argument("--keep", type=Path, default=None, help="work in this (new) folder and leave it")
    args = parser.parse_args(argv)
    seed = args.seed or random.SystemRandom().randrange(1, 10**6)
    folder = args.keep or Path(
        tempfile.mkdtemp(prefix="nordesk-storm-", dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None)
    )
    intents = args.intents or (SHORT if args.short else FULL)
    try:
        outcome = run(Plan(folder, intents, seed, args.plant, kills=args.kills))
    finally:
        if args.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write("\n".join(outcome.lines()) + "\n")
    return 0 if outcome.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
