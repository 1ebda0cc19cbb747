"""What stands at the other end of a FakePortal: its people, its rows and every intent it was told.

It outlives the adapters, so a test can lose a reply, throw the adapter away and look at what the server has.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from desktop_app.domain.case_details import DetailChoices
from desktop_app.domain.cases import Case, CaseAction, Status
from desktop_app.domain.identity import Identity, Organisation, Person, Role, SignInWay
from desktop_app.domain.ids import AttachmentId, CaseId, Key, OrganisationId, PersonId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.timeline import Older
from desktop_app.errors import PortalError
from desktop_app.ports.portal import PortalRow

Stage = Literal["before", "after"]
OPEN_ACTIONS = frozenset({CaseAction.COMMENT, CaseAction.SOLVE, CaseAction.WITHDRAW})
DONE_ACTIONS = frozenset({CaseAction.COMMENT, CaseAction.REOPEN, CaseAction.RATE})

KARI = (
    "nordesk-demo",
    Identity(
        Person(PersonId("p-kari"), "Kari Prøve", "kari@eksempelfjord.example", "Advisor"),
        "nb",
        roles=frozenset({Role.USER, Role.AUTHORISED_CONTACT}),
        organisations=(Organisation(OrganisationId("org-fjord"), "Eksempelfjord kommune"),),
    ),
)


@dataclass(slots=True)
class Fault:
    """What goes wrong: an error raised before the server does something, or after it did (the lost answer)."""

    operation: str
    error: PortalError
    stage: Stage = "before"
    times: int = 1


@dataclass(slots=True)
class _Row:
    version: int
    row: PortalRow | None


@dataclass(slots=True)
class FakeServer:
    """A portal's memory. Change it with `put` and `remove`, spoil it with `fail` and `is_down`, read what was made."""

    people: dict[str, tuple[str, Identity]] = field(default_factory=lambda: {"kari@eksempelfjord.example": KARI})
    colleagues: list[Person] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    ways: tuple[SignInWay, ...] = (SignInWay.PASSWORD,)
    wants: tuple[str, ...] = ()
    is_demo: bool = True
    advice: tuple[str, ...] = ()
    in_browser: threading.Event = field(default_factory=threading.Event)
    """Set when the person has signed in at the portal's own page, wherever its address or code was shown."""
    cases: dict[CaseId, Case] = field(default_factory=dict)
    choices: dict[str, DetailChoices] = field(default_factory=dict)
    """What may be chosen for cases, by customer; "" for any other."""
    older: dict[tuple[CaseId, str], Older] = field(default_factory=dict)
    """Pages of what happened before, by case and what they are asked for with."""
    blobs: dict[AttachmentId, bytes] = field(default_factory=dict)
    made: dict[Key, tuple[object, Receipt]] = field(default_factory=dict)
    intents: list[Key] = field(default_factory=list)
    """The key of each send that really did something, in order."""
    uploads: int = 0
    uploaded: dict[str, str] = field(default_factory=dict)
    most_before: int = 4 * 1024 * 1024
    """The largest file (bytes) that goes with a new case; larger ones follow when it is made."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    """Set when the user stops an upload."""
    lookups: int = 0
    can_look_up: bool = True
    """Whether it can say what it made of a key (or of the mark an adapter leaves)."""
    forgotten: set[Key] = field(default_factory=set)
    """Keys whose answers it keeps no longer: who sends one again has it done again. It can still be looked up."""
    requests: int = 0
    faults: list[Fault] = field(default_factory=list)
    override: Callable[[str, Stage], None] | None = None
    """Called before and after each operation; may raise, wait or change the server."""
    is_down: bool = False
    page_size: int = 3
    now: datetime = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    lock: threading.RLock = field(default_factory=threading.RLock)
    version: int = 1
    rows: dict[Kind, dict[str, _Row]] = field(default_factory=lambda: {kind: {} for kind in Kind})
    oldest_mark: int = 0

    def fail(self, operation: str, error: PortalError, stage: Stage = "before", times: int = 1) -> None:
        """Let the next `times` calls of an operation (`*` = any) end in an error."""
        self.faults.append(Fault(operation, error, stage, times))

    def strike(self, operation: str, stage: Stage) -> None:
        """Raise what a test planted for this moment."""
        if self.override is not None:
            self.override(operation, stage)
        with self.lock:
            for fault in self.faults:
                if fault.operation in {operation, "*"} and fault.stage == stage:
                    fault.times -= 1
                    if fault.times == 0:
                        self.faults.remove(fault)
                    raise fault.error

    def put(self, kind: Kind, *rows: PortalRow) -> None:
        """Add or change rows of a kind."""
        with self.lock:
            for row in rows:
                self.version += 1
                self.rows[kind][row.id] = _Row(self.version, row)

    def put_case(self, case: Case, files: dict[AttachmentId, bytes] | None = None) -> None:
        """Add or change a case with its conversation."""
        with self.lock:
            self.cases[case.row.id] = case
            self.blobs.update(files or {})
            self.put(Kind.CASES, case.row)

    def remove(self, kind: Kind, id: str) -> None:
        """Take a row away; a pull names it as gone."""
        with self.lock:
            self.version += 1
            self.rows[kind][id] = _Row(self.version, None)
            self.cases.pop(CaseId(id), None)

    def forget_marks(self) -> None:
        """From now on no mark given so far is known."""
        with self.lock:
            self.version += 1
            self.oldest_mark = self.version

    def latest(self, kind: Kind) -> int:
        """The version of the newest change of a kind."""
        return max((row.version for row in self.rows[kind].values()), default=0)

    def page(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """One page, as `Portal.pull` promises it. Marks are `m<version>`, pages `p<version>.<since>.<offset>`."""
        with self.lock:
            start, known, offset = self._parse(since)
            complete = known == 0
            entries = sorted(self.rows[kind].values(), key=lambda row: row.version)
            rows = [entry for entry in entries if entry.version > known and (entry.row is not None or not complete)]
            part = rows[offset : offset + self.page_size]
            more = offset + self.page_size < len(rows)
            gone = tuple(id for id, entry in self.rows[kind].items() if entry in part and entry.row is None)
            return Page(
                rows=tuple(entry.row for entry in part if entry.row is not None),
                gone=gone,
                next=Cursor(f"p{start}.{known}.{offset + self.page_size}") if more else None,
                mark=None if more else Cursor(f"m{start}"),
                complete=complete,
            )

    def _parse(self, since: Cursor | None) -> tuple[int, int, int]:
        if since and since.startswith("p"):
            start, known, offset = (int(part) for part in since[1:].split("."))
            return start, known, offset
        known = int(since[1:]) if since and since[1:].isdigit() else 0
        return self.version, known if known >= self.oldest_mark else 0, 0

    def make_case(self, case: Case) -> Case:
        """Give a new case its id and number and keep it."""
        with self.lock:
            number = len([id for id in self.cases if id.startswith("fake-")]) + 1
            row = replace(case.row, id=CaseId(f"fake-{number:04}"), number=f"FP-{number:05}", status=Status.RECEIVED)
            made = replace(case, row=replace(row, opened_at=self.now, updated_at=self.now, actions=OPEN_ACTIONS))
            self.put_case(made)
            return made

    def tick(self, seconds: float = 1.0) -> datetime:
        """Let the server's clock go on, so that no two things happen at the same time."""
        with self.lock:
            self.now += timedelta(seconds=seconds)
            return self.now
