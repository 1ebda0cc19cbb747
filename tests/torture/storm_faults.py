"""What befalls the computers and the portal of a storm, beside the weather."""

from typing import TYPE_CHECKING

from tests.demo_portal_process import start_demo_portal
from tests.torture.machines import Machine, Reply
from tests.torture.stage import PLAIN, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY_S = 86400.0
_CONSOLE = (
    "drop-before", "drop-after-commit", "503;retry=30", "429;retry=30", "html", "half", "wrong-json", "cut=2000",
    "status-after-commit=502",
)  # fmt: skip
_FORMS: tuple[tuple[dict[str, str], str, str], ...] = (
    ({}, "", ""),
    ({"subject": "headline"}, "", "part"),
    ({"description": "details"}, "room", ""),
    ({"subject": "headline", "description": "details"}, "", ""),
)
"""(other names of fields, a new one that must be answered, one that is asked no more)."""


class Faults:
    """Kills, restarts, full disks, other clocks, servers and forms."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.deeds: dict[Callable[[Machine, Reply], None], float] = {
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
        """With how often each comes."""

    def _kill(self, machine: Machine, _view: Reply) -> None:
        if self._stage.chance.random() < 0.7:
            if not machine.is_syncing:
                machine.sync()
            machine.synced(self._stage.chance.random() * 0.15)
        self._stage.killed(machine)

    def _restart(self, machine: Machine, _view: Reply) -> None:
        self._stage.happened["restarts"] += 1
        machine.ask({"do": "restart"})

    def _disk(self, machine: Machine, _view: Reply) -> None:
        self._stage.happened["full disks"] += not machine.is_full
        machine.is_full = not machine.is_full
        pages = self._stage.chance.choice((0, 0, 1, 3, 10)) if machine.is_full else None
        machine.ask({"do": "disk", "pages": pages})

    def _change_form(self, _machine: Machine, _view: Reply) -> None:
        """The portal asks otherwise from now on: other names of fields, one more or one less to answer."""
        self._stage.happened["forms changed"] += 1
        names, more, less = self._stage.chance.choice(_FORMS)
        fields = [
            {**field, "id": names.get(field["id"], field["id"])} for field in self._stage.form if field["id"] != less
        ]
        if more:
            text = next(field for field in self._stage.form if field["kind"] == "text" and not field["role"])
            fields.append({**text, "id": more, "required": True})
        self._stage.portal.console("PATCH", f"/v1/demo/catalog/{PLAIN}", {"fields": fields})

    def _visit(self, machine: Machine, _view: Reply) -> None:
        """A second program over the same profile (the command line) syncs at the same time, and may be killed."""
        self._stage.happened["second programs"] += 1
        visitor = Machine(machine.who, machine.folder, self._stage.nursery, self._stage.more, machine.elapsed_s)
        visitor.sync()
        if not machine.is_syncing:
            machine.sync()
        if self._stage.chance.random() < 0.3:
            visitor.synced(self._stage.chance.random() * 0.2)
            visitor.kill()
        else:
            visitor.synced()
            visitor.end()
        machine.bugs += visitor.bugs

    def _set_clock(self, machine: Machine, _view: Reply) -> None:
        self._stage.happened["clock set"] += 1
        machine.ask({"do": "set_clock", "s": self._stage.chance.choice((-_DAY_S, -3600.0, 3600.0, _DAY_S))})

    def _server(self, _machine: Machine, _view: Reply) -> None:
        self._stage.happened["server restarts"] += 1
        if self._stage.chance.random() < 0.5:
            self._stage.portal.process.kill()
        self._stage.portal.stop()
        self._stage.portal = start_demo_portal(self._stage.plan.folder / "portal", "--port", str(self._stage.port))

    def _roles(self, _machine: Machine, _view: Reply) -> None:
        self._stage.happened["roles changed"] += 1
        self._stage.set_roles(not self._stage.has_roles)

    def _console(self, _machine: Machine, _view: Reply) -> None:
        """The portal's own fault console spoils the next write, or the one after it."""
        self._stage.happened["faults of the console"] += 1
        self._stage.portal.fault(
            self._stage.chance.choice(_CONSOLE), "/v1/", "POST", nth=self._stage.chance.choice((1, 2))
        )

    def _key_life(self, _machine: Machine, _view: Reply) -> None:
        """A month passes: the portal forgets keys and sessions; computers that were on know that, others do not.

        Nothing is on its way meanwhile: no network holds a request back for a month.
        """
        for one in self._stage.machines:
            one.synced()
        self._stage.wait_for_late_ones()
        self._stage.happened["months passed"] += 1
        self._stage.portal.console("POST", "/v1/demo/clock", {"advance_s": 31 * _DAY_S})
        if self._stage.chance.random() < 0.5:
            for one in self._stage.machines:
                one.ask({"do": "nothing", "advance": 31 * _DAY_S})
