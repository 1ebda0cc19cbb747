"""The stage of a storm: portal, proxy, computers and journal, and how something is done there and written down."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.demo_portal_process import start_demo_portal
from tests.torture import checker, words
from tests.torture.exchange import pause
from tests.torture.machines import Journal, Machine, Nursery, ProxyProcess, Reply

SHORT = 300
PLAIN, RESTRICTED = "i-support", "i-integration"
"""What is ordered: by everybody, and by those with the second of the roles."""
_ROLES = ["user", "authorised_contact"]
_WEATHERS = {
    "changeable": 30, "rough": 18, "lossy": 22, "fair": 12, "busy": 6, "broken": 7, "captive": 2, "down": 4,
}  # fmt: skip


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


class Stage:
    """All that takes part. `happened` counts what befell it."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.chance = plan, random.Random(plan.seed)
        self.scratch = plan.folder / "desk"
        self.scratch.mkdir(parents=True)
        self.happened: Counter[str] = Counter()
        self.portal = start_demo_portal(plan.folder / "portal")
        self.port = urlsplit(self.portal.address).port or 0
        first = checker.Reader(self.port, words.FIRST_PASSWORD)
        first.ask("PUT", "/v1/me/password", {"old": words.FIRST_PASSWORD, "new": words.PASSWORD})
        self.known = checker.before(self.port)
        rows = checker.Reader(self.port).ask("GET", "/v1/catalog?limit=200")["items"]
        self.form: list[dict[str, Any]] = next(row for row in rows if row["id"] == PLAIN)["form"]["fields"]
        self.proxy = ProxyProcess(self.port, plan.seed, plan.folder / "proxy.stderr.log")
        self.nursery = Nursery(plan.folder)
        self.more = {"address": f"http://127.0.0.1:{self.proxy.port}", "plant": plan.plant}
        folders = [plan.folder / f"computer-{who}" for who in range(plan.computers)]
        self.machines = [Machine(who, folder, self.nursery, self.more) for who, folder in enumerate(folders)]
        self.journal = Journal(plan.folder / "journal.jsonl")
        self.intents = 0
        self.tokens: set[str] = set()
        self.has_roles = True

    def do(self, machine: Machine, order: dict[str, Any], intent: str, **more: object) -> Reply | None:
        """Write it down, do it, write down how it ended; now and then the computer is killed meanwhile."""
        told = {name: order[name] for name in ("title", "text", "case", "sha256") if name in order}
        number = self.journal.begin(machine.who, order["do"], intent, **told, **more)
        if self.chance.random() < self.plan.kills:
            # In the middle of it, or the very moment after it was told as done.
            patience_s = self.chance.random() * 0.02 if self.chance.random() < 0.5 else 10.0
            reply = machine.ask(order, patience_s)
            answered = self.killed(machine)
            if machine.last in answered and order["do"] != "discard":
                self.journal.end(number, "yes")
            elif reply is not None:
                self.journal.end(number, _how(reply), made=reply.get("made", False))
            return None
        reply = machine.ask(order)
        if reply is not None and "bug" not in reply:
            self.journal.end(number, _how(reply), error=reply.get("error", ""), made=reply.get("made", False))
        return reply

    def sign_in(self, machine: Machine) -> None:
        """The user signs in."""
        reply = machine.ask({"do": "sign_in", "password": words.PASSWORD})
        if reply is not None and reply["ok"]:
            self.happened["sign-ins"] += 1
            self.tokens.add(machine.token())

    def answer(self, machine: Machine, key: str, intent: str) -> None:
        """The user is asked whether it arrived, and looks at the portal."""
        self.happened["asked the user"] += 1
        is_there = checker.is_there(self.port, intent)
        self.do(machine, {"do": "arrived" if is_there else "did_not_arrive", "key": key}, intent)

    def killed(self, machine: Machine) -> list[int]:
        """SIGKILL and a new start; the orders that were answered before."""
        self.happened["kills"] += 1
        answered = machine.kill()
        machine.start()
        return answered

    def set_roles(self, has_roles: bool) -> None:
        """Give the person all roles or take some."""
        self.has_roles = has_roles
        roles = _ROLES if has_roles else _ROLES[:1]
        self.portal.console("PATCH", f"/v1/demo/people/{words.PERSON}", {"roles": roles})

    def wait_for_late_ones(self) -> None:
        """Until no request is held back any more."""
        while self.proxy.set()["pending"]:
            pause(0.05)

    def next_intent(self) -> str:
        """The name of another one."""
        self.intents += 1
        return words.mark(self.intents)

    def end(self) -> None:
        """End all processes but the portal."""
        for machine in self.machines:
            machine.end()
        self.nursery.end()
        self.proxy.end()
        self.journal.close()


def _how(reply: Reply) -> str:
    return "yes" if reply["ok"] and not reply.get("gone") else "no"
