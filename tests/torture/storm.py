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
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.demo_portal_process import start_demo_portal
from tests.torture import checker, words
from tests.torture.machines import Journal, Machine, Nursery, ProxyProcess, Reply
from tests.torture.proxy import pause

if TYPE_CHECKING:
    from collections.abc import Callable

FULL, SHORT = 2000, 300
_DAY_S, _MIB = 86400.0, 1024 * 1024
_IN_MEMORY = Path("/dev/shm")  # a kill loses nothing there either, and thousands of flushes cost nothing
_WEATHERS = {
    "changeable": 30, "rough": 18, "lossy": 22, "fair": 12, "busy": 6, "broken": 7, "captive": 2, "down": 4,
}  # fmt: skip
_CONSOLE = (
    "drop-before", "drop-after-commit", "503;retry=30", "429;retry=30", "html", "half", "wrong-json", "cut=2000",
    "status-after-commit=502",
)  # fmt: skip
_PLAIN, _RESTRICTED = "i-support", "i-integration"
_FORMS: tuple[tuple[dict[str, str], str, str], ...] = (
    ({}, "", ""),
    ({"subject": "headline"}, "", "part"),
    ({"description": "details"}, "room", ""),
    ({"subject": "headline", "description": "details"}, "", ""),
)
"""(other names of fields, a new one that must be answered, one that is asked no more)."""
_ROLES = ["user", "authorised_contact"]


@dataclass(frozen=True, slots=True)
class Plan:
    """One storm. `folder` is where profiles, logs and the portal's data go.

    `weathers`: how often each comes; `kills`: the share of the user's deeds in which his computer is killed.
    """

    folder: Path
    intents: int = SHORT
    seed: int = 1
    plant: str = ""
    weathers: Mapping[str, int] = field(default_factory=lambda: _WEATHERS)
    kills: float = 0.02
    computers: int = 2


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

    def __init__(self, plan: Plan) -> None:
        self._plan, self._chance = plan, random.Random(plan.seed)
        self._folder = plan.folder
        self._scratch = plan.folder / "desk"
        self._scratch.mkdir(parents=True)
        self.happened: Counter[str] = Counter()
        self._portal = start_demo_portal(plan.folder / "portal")
        self._port = urlsplit(self._portal.address).port or 0
        first = checker.Reader(self._port, words.FIRST_PASSWORD)
        first.ask("PUT", "/v1/me/password", {"old": words.FIRST_PASSWORD, "new": words.PASSWORD})
        self._known = checker.before(self._port)
        rows = checker.Reader(self._port).ask("GET", "/v1/catalog?limit=200")["items"]
        self._form: list[dict[str, Any]] = next(row for row in rows if row["id"] == _PLAIN)["form"]["fields"]
        self._proxy = ProxyProcess(self._port, plan.seed, plan.folder / "proxy.stderr.log")
        self._nursery = Nursery(plan.folder)
        self._more = {"address": f"http://127.0.0.1:{self._proxy.port}", "plant": plan.plant}
        folders = [plan.folder / f"computer-{who}" for who in range(plan.computers)]
        self._machines = [Machine(who, folder, self._nursery, self._more) for who, folder in enumerate(folders)]
        self._journal = Journal(plan.folder / "journal.jsonl")
        self._intents = self._steps = 0
        self._tokens: set[str] = set()
        self._files: dict[str, list[str]] = {}
        self._has_roles = True
        self._deeds: dict[Callable[[Machine, Reply], None], float] = {
            self._new: 16,
            self._type: 7,
            self._attach: 5,
            self._detach: 0.7,
            self._send: 17,
            self._reply: 17,
            self._act: 5,
            self._throw_away: 0.8,
            self._outbox: 6,
            self._carry: 1.2,
            self._restart: 1.0,
            self._kill: 2.0,
            self._disk: 0.7,
            self._set_clock: 0.4,
            self._server: 0.25,
            self._roles: 0.7,
            self._key_life: 0.25,
            self._console: 1.5,
            self._visit: 0.6,
            self._change_form: 0.4,
        }

    def run(self) -> Outcome:
        """The whole storm, and the check."""
        began = time.monotonic()
        try:
            report = self._blow()
            world = checker.survey(self._port, [machine.folder for machine in self._machines], self._known)
        finally:
            self._portal.stop()
        outcome = Outcome(self._plan.seed, checker.check(self._journal.records, world), Counter(report["fired"]))
        outcome.happened = self.happened
        outcome.bugs = [bug for machine in self._machines for bug in machine.bugs]
        outcome.leaks = checker.leaks(self._folder, [machine.folder for machine in self._machines], self._tokens)
        outcome.trapped, outcome.took_s = report["trapped"], time.monotonic() - began
        return outcome

    def _blow(self) -> Reply:
        """Until there are enough intents and everything has run dry; what the proxy did."""
        try:
            for machine in self._machines:
                self._sign_in(machine)
                machine.sync()
                machine.synced()
                if machine.state != "online" or machine.bugs:
                    raise RuntimeError(f"not even in fair weather: {machine.state} {machine.bugs}")
            while self._intents < self._plan.intents:
                self._step()
            self._dry()
            return self._proxy.set()
        finally:
            for machine in self._machines:
                machine.end()
            self._nursery.end()
            self._proxy.end()
            self._journal.close()

    # the weather -------------------------------------------------------------------------------------------------

    def _step(self) -> None:
        self._steps += 1
        if self._steps % 20 == 1:
            weather = self._chance.choices([*self._plan.weathers], [*self._plan.weathers.values()])[0]
            self._proxy.set(down=weather == "down", weather="fair" if weather == "down" else weather)
        machine = self._chance.choice(self._machines)
        view = self._ask(machine, {"do": "look", "advance": self._chance.choice((0, 0, 1, 5, 20, 120))})
        if view is None or not view["ok"]:
            self._after_trouble(machine)
            return
        if machine.state == "sign_in_needed" and self._chance.random() < 0.5:
            self._sign_in(machine)
        deed = self._chance.choices([*self._deeds], [*self._deeds.values()])[0]
        deed(machine, view)
        self._pace(machine)

    def _pace(self, machine: Machine) -> None:
        """Now and then the engine runs, and the user waits for it or does not."""
        if machine.is_syncing:
            if self._chance.random() < 0.3:
                machine.synced()
        elif self._chance.random() < 0.4:
            machine.sync()

    def _after_trouble(self, machine: Machine) -> None:
        """The store cannot even be read: a full disk, most likely; it is made room."""
        self._ask(machine, {"do": "disk", "pages": None})
        machine.is_full = False

    def _sign_in(self, machine: Machine) -> None:
        reply = self._ask(machine, {"do": "sign_in", "password": words.PASSWORD})
        if reply is not None and reply["ok"]:
            self.happened["sign-ins"] += 1
            self._tokens.add(machine.token())

    def _kill(self, machine: Machine, _view: Reply) -> None:
        if self._chance.random() < 0.7:
            if not machine.is_syncing:
                machine.sync()
            machine.synced(self._chance.random() * 0.15)
        self._killed(machine)

    def _killed(self, machine: Machine) -> list[int]:
        self.happened["kills"] += 1
        answered = machine.kill()
        machine.start()
        return answered

    def _restart(self, machine: Machine, _view: Reply) -> None:
        self.happened["restarts"] += 1
        self._ask(machine, {"do": "restart"})

    def _disk(self, machine: Machine, _view: Reply) -> None:
        self.happened["full disks"] += not machine.is_full
        machine.is_full = not machine.is_full
        pages = self._chance.choice((0, 0, 1, 3, 10)) if machine.is_full else None
        self._ask(machine, {"do": "disk", "pages": pages})

    def _change_form(self, _machine: Machine, _view: Reply) -> None:
        """The portal asks otherwise from now on: other names of fields, one more or one less to answer."""
        self.happened["forms changed"] += 1
        names, more, less = self._chance.choice(_FORMS)
        fields = [{**field, "id": names.get(field["id"], field["id"])} for field in self._form if field["id"] != less]
        if more:
            text = next(field for field in self._form if field["kind"] == "text" and not field["role"])
            fields.append({**text, "id": more, "required": True})
        self._portal.console("PATCH", f"/v1/demo/catalog/{_PLAIN}", {"fields": fields})

    def _visit(self, machine: Machine, _view: Reply) -> None:
        """A second program over the same profile (the command line) syncs at the same time, and may be killed."""
        self.happened["second programs"] += 1
        visitor = Machine(machine.who, machine.folder, self._nursery, self._more, machine.elapsed_s)
        visitor.sync()
        if not machine.is_syncing:
            machine.sync()
        if self._chance.random() < 0.3:
            visitor.synced(self._chance.random() * 0.2)
            visitor.kill()
        else:
            visitor.synced()
            visitor.end()
        machine.bugs += visitor.bugs

    def _set_clock(self, machine: Machine, _view: Reply) -> None:
        self.happened["clock set"] += 1
        self._ask(machine, {"do": "set_clock", "s": self._chance.choice((-_DAY_S, -3600.0, 3600.0, _DAY_S))})

    def _server(self, _machine: Machine, _view: Reply) -> None:
        self.happened["server restarts"] += 1
        if self._chance.random() < 0.5:
            self._portal.process.kill()
        self._portal.stop()
        self._portal = start_demo_portal(self._folder / "portal", "--port", str(self._port))

    def _roles(self, _machine: Machine, _view: Reply) -> None:
        self.happened["roles changed"] += 1
        self._set_roles(not self._has_roles)

    def _console(self, _machine: Machine, _view: Reply) -> None:
        """The portal's own fault console spoils the next write, or the one after it."""
        self.happened["faults of the console"] += 1
        self._portal.fault(self._chance.choice(_CONSOLE), "/v1/", "POST", nth=self._chance.choice((1, 2)))

    def _set_roles(self, has_roles: bool) -> None:
        self._has_roles = has_roles
        roles = _ROLES if has_roles else _ROLES[:1]
        self._portal.console("PATCH", f"/v1/demo/people/{words.PERSON}", {"roles": roles})

    def _key_life(self, _machine: Machine, _view: Reply) -> None:
        """A month passes: the portal forgets keys and sessions; computers that were on know that, others do not.

        Nothing is on its way meanwhile: no network holds a request back for a month.
        """
        for one in self._machines:
            one.synced()
        self._wait_for_late_ones()
        self.happened["months passed"] += 1
        self._portal.console("POST", "/v1/demo/clock", {"advance_s": 31 * _DAY_S})
        if self._chance.random() < 0.5:
            for one in self._machines:
                self._ask(one, {"do": "nothing", "advance": 31 * _DAY_S})

    # the user ----------------------------------------------------------------------------------------------------

    def _new(self, machine: Machine, view: Reply) -> None:
        if len(view["drafts"]) > 40:
            return self._send(machine, view)
        intent, item = self._next_intent(), _RESTRICTED if self._chance.random() < 0.15 else _PLAIN
        title, text = words.title(intent, self._chance), words.text(intent, self._chance)
        reply = self._do(machine, {"do": "new", "item": item, "title": title, "text": text}, intent)
        if reply is None or not reply["ok"]:
            return None
        for _ in range(self._chance.choice((0, 0, 0, 0, 1, 2))):
            self._attach_to(machine, reply["draft"], intent)
        if self._chance.random() < 0.5:
            self._do(
                machine, {"do": "send", "draft": reply["draft"], "leaves_out": self._chance.random() < 0.5}, intent
            )
        return None

    def _type(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            order = {"title": words.title(intent, self._chance), "text": words.text(intent, self._chance)}
            self._do(machine, {"do": "type", "draft": draft, **order}, intent)

    def _attach(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            if len(self._files.get(intent, ())) < 5:
                self._attach_to(machine, draft, intent)

    def _attach_to(self, machine: Machine, draft: str, intent: str) -> None:
        path, digest = self._file()
        self._files.setdefault(intent, []).append(digest)
        self._do(machine, {"do": "attach", "draft": draft, "path": str(path)}, intent, name=path.name, sha256=digest)

    def _detach(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            if self._files.get(intent):
                digest = self._files[intent].pop()
                self._do(machine, {"do": "detach", "draft": draft, "sha256": digest}, intent)

    def _send(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            for _ in range(self._chance.choice((1, 1, 1, 2))):  # a double click is one intent
                self._do(machine, {"do": "send", "draft": draft, "leaves_out": self._chance.random() < 0.5}, intent)

    def _throw_away(self, machine: Machine, view: Reply) -> None:
        for draft, intent in self._a_draft(view):
            self._do(machine, {"do": "throw_away", "draft": draft}, intent)

    def _reply(self, machine: Machine, _view: Reply) -> None:
        case = self._a_case(machine, "comment")
        if case is None:
            return
        for _ in range(self._chance.choice((1, 1, 2, 3))):
            intent = self._next_intent()
            text, files = words.text(intent, self._chance), []
            if self._chance.random() < 0.12:
                files = [self._file() for _ in range(self._chance.choice((1, 2)))]
            self._do(
                machine,
                {"do": "reply", "case": case, "text": text, "paths": [str(path) for path, _ in files]},
                intent,
                files=[(path.name, digest) for path, digest in files],
            )

    def _act(self, machine: Machine, _view: Reply) -> None:
        what = self._chance.choices(("solve", "reopen", "withdraw"), (6, 6, 1))[0]
        case = self._a_case(machine, what)
        if case is not None:
            intent = self._next_intent()
            text = words.text(intent, self._chance)
            self._do(machine, {"do": "act", "what": what, "case": case, "text": text}, intent)

    def _outbox(self, machine: Machine, view: Reply) -> None:
        """Something that waits: try now, back to a draft, mend, throw away."""
        rows = [row for row in view["outbox"] if _intent(row[2])]
        if not rows:
            return
        refused = [row for row in rows if row[3] == "refused"]
        key, is_case, text, state, error = self._chance.choice(
            refused if refused and self._chance.random() < 0.5 else rows
        )
        intent = _intent(text) or ""
        chosen = self._chance.choices(("try_now", "back", "discard"), (5, 3 if is_case else 0, 1))[0]
        if state in ("unsure", "asks") and self._chance.random() < 0.5:
            chosen = "look_up"
        elif state == "asks":
            self._answer(machine, key, intent)
            return
        elif state == "refused":
            chosen = "back" if is_case and error != "already_sent" else "discard"
        elif state == "sending":
            chosen = "stop"
        reply = self._do(machine, {"do": chosen, "key": key}, intent)
        if chosen == "back" and state == "refused" and reply is not None and reply["ok"]:
            order = {"title": words.title(intent, self._chance), "text": words.text(intent, self._chance)}
            self._do(machine, {"do": "type", "draft": reply["draft"], **order}, intent)

    def _answer(self, machine: Machine, key: str, intent: str) -> None:
        """The user is asked whether it arrived, and looks at the portal."""
        self.happened["asked the user"] += 1
        is_there = checker.is_there(self._port, intent)
        self._do(machine, {"do": "arrived" if is_there else "did_not_arrive", "key": key}, intent)

    def _carry(self, machine: Machine, view: Reply) -> None:
        """A draft, or a case that waits, goes to the other computer as a file."""
        path = self._scratch / f"{self._chance.randrange(10**9)}.nordesk"
        waiting = [(key, intent) for key, is_case, text, *_ in view["outbox"] if is_case and (intent := _intent(text))]
        if waiting and self._chance.random() < 0.5:
            key, intent = self._chance.choice(waiting)
            order = {"do": "export", "key": key, "path": str(path)}
        else:
            drafts = self._a_draft(view)
            if not drafts:
                return
            draft, intent = drafts[0]
            order = {"do": "export", "draft": draft, "path": str(path)}
        self._do(machine, order, intent)
        if path.exists():
            self.happened["carried as a file"] += 1
            other = self._machines[machine.who - 1]
            for _ in range(self._chance.choice((1, 1, 2))):
                self._do(other, {"do": "import", "path": str(path)}, intent)

    # how ---------------------------------------------------------------------------------------------------------

    def _do(self, machine: Machine, order: dict[str, Any], intent: str, **more: object) -> Reply | None:
        """Write it down, do it, write down how it ended; now and then the computer is killed meanwhile."""
        told = {name: order[name] for name in ("title", "text", "case", "sha256") if name in order}
        number = self._journal.begin(machine.who, order["do"], intent, **told, **more)
        if self._chance.random() < self._plan.kills:
            reply = machine.ask(order, self._chance.random() * 0.02)
            answered = self._killed(machine)
            if machine.last in answered and order["do"] != "discard":
                self._journal.end(number, "yes")
            elif reply is not None:
                self._journal.end(number, _how(reply))
            return None
        reply = machine.ask(order)
        if reply is not None and "bug" not in reply:
            self._journal.end(number, _how(reply), error=reply.get("error", ""), made=reply.get("made", False))
        return reply

    def _ask(self, machine: Machine, order: dict[str, Any]) -> Reply | None:
        return machine.ask(order)

    def _next_intent(self) -> str:
        self._intents += 1
        return words.mark(self._intents)

    def _a_draft(self, view: Reply) -> list[tuple[str, str]]:
        """(draft, intent) of one, or nothing."""
        drafts = [(draft, intent) for draft, title, _ in view["drafts"] if (intent := _intent(title))]
        return [self._chance.choice(drafts)] if drafts else []

    def _a_case(self, machine: Machine, action: str) -> str | None:
        """A case, rather one that somebody talks about just now."""
        among = self._chance.choice((6, 6, 60))
        found = self._ask(machine, {"do": "cases", "among": among, "seed": self._chance.randrange(10**6)})
        cases = found.get("cases", []) if found else []
        return next((id for id, title, _, actions in cases if action in actions and _intent(title)), None)

    def _file(self) -> tuple[Path, str]:
        """A file of 0.1 KiB to 2 MiB; a few are so large that they follow their case."""
        size = int(100 * (2 * _MIB / 100) ** self._chance.random())
        if self._chance.random() < 0.03:
            size = self._chance.randrange(4 * _MIB, 6 * _MIB)
        data = self._chance.randbytes(size)
        path = self._scratch / f"{words.CANARY}-{self._chance.randrange(10**9)}.bin"
        path.write_bytes(data)
        return path, sha256(data).hexdigest()

    # the end -----------------------------------------------------------------------------------------------------

    def _dry(self) -> None:
        """The weather clears, and everything runs dry."""
        self._proxy.set(down=False, weather="fair")
        self._set_roles(True)
        self._portal.no_faults()
        self._wait_for_late_ones()
        for machine in self._machines:
            machine.synced()
            self._ask(machine, {"do": "disk", "pages": None})
        for _ in range(15):
            dry = [self._dried(machine) for machine in self._machines]
            if all(dry):
                return

    def _wait_for_late_ones(self) -> None:
        while self._proxy.set()["pending"]:
            pause(0.05)

    def _dried(self, machine: Machine) -> bool:
        """One run with time gone by; whether nothing is on its way any more."""
        self._ask(machine, {"do": "hurry", "advance": 2 * 3600.0})
        machine.sync()
        machine.synced()
        if machine.state == "sign_in_needed":
            self._sign_in(machine)
            return False
        view = self._ask(machine, {"do": "look"})
        assert view is not None
        for key, _, text, state, _ in view["outbox"]:
            if state == "held":
                self._ask(machine, {"do": "try_now", "key": key})
            elif state == "asks":
                self._answer(machine, key, _intent(text) or "")
        return not [row for row in view["outbox"] if row[3] != "refused"]


_intent = words.intent_in


def _how(reply: Reply) -> str:
    return "yes" if reply["ok"] and not reply.get("gone") else "no"


def run(plan: Plan) -> Outcome:
    """One storm in a folder of its own."""
    return Storm(plan).run()


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
