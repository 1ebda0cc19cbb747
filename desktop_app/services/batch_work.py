"""Work on several cases at once: what is possible with all of them, and one command for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseAction, CaseRow
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.commands import DeskWork, SolveCase
from desktop_app.domain.ids import AccountId, CaseId, Key, new_key
from desktop_app.domain.standing import Desk
from desktop_app.services.intents import put_once

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.commands import Command
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections

CaseKey = tuple[AccountId, CaseId]
TOGETHER = (CaseAction.ASSIGN, CaseAction.QUEUE, CaseAction.ROUTE, CaseAction.SOLVE, CaseAction.MERGE)
"""What can be done with several cases at once."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the chosen cases allow: for each action those that do. `desk` is None when they are of several portals."""

    rows: tuple[CaseRow, ...] = ()
    can: Mapping[CaseAction, tuple[CaseRow, ...]] = field(default_factory=dict)
    desk: Desk | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was put into the outbox: so many, and those that do not allow it now."""

    changes: Changes
    count: int
    left_out: tuple[CaseRow, ...] = ()


class BatchWork:
    """Each chosen case gets a command of its own: one refused by the portal stops none of the others."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        self._accounts, self._connections, self._clock = accounts, connections, clock

    def offer(self, keys: Iterable[CaseKey]) -> Offer:
        """What can be done with these cases; those on their way, and those not kept here, are left out. READ lane."""
        chosen = _by_account(keys)
        rows = tuple(row for account_id, ids in chosen.items() for row in self._rows(account_id, ids))
        can = {action: tuple(row for row in rows if action in row.actions) for action in TOGETHER}
        if len(chosen) != 1:
            return Offer(rows, {CaseAction.SOLVE: can[CaseAction.SOLVE]})
        identity = self._accounts.get(next(iter(chosen))).identity
        return Offer(rows, can, identity.desk if identity is not None else None)

    def together(self, keys: Iterable[CaseKey], asked: DeskWork) -> Done:
        """Put `asked` (its key and case are set here; SOLVE too) into the outbox for each that allows it. STORE lane.

        Merged into `asked.target` are all but that case itself.
        """
        count, left_out = 0, list[CaseRow]()
        for account_id, ids in _by_account(keys).items():
            rows = [row for row in self._rows(account_id, ids) if row.id != _into(asked)]
            can = [row for row in rows if asked.action in row.actions]
            left_out += [row for row in rows if asked.action not in row.actions]
            store = self._accounts.store(account_id)
            with store.transaction():
                count += sum(put_once(store, _command(asked, row.id), row.title, self._clock) for row in can)
            # Only now: woken within the transaction the sync would find nothing.
            self._connections.wake(account_id)
        done = Changes.of(What.OUTBOX, What.CASES) if count else Changes()
        return Done(done, count, tuple(left_out))

    def _rows(self, account_id: AccountId, ids: Sequence[CaseId]) -> tuple[CaseRow, ...]:
        found = self._accounts.store(account_id).cases.get(ids)
        return tuple(replace(found[id], account_id=account_id) for id in ids if id in found)


def _by_account(keys: Iterable[CaseKey]) -> dict[AccountId, list[CaseId]]:
    found: dict[AccountId, list[CaseId]] = {}
    for account_id, case_id in dict.fromkeys(keys):
        found.setdefault(account_id, []).append(case_id)
    return found


def _into(asked: DeskWork) -> str:
    return asked.target if asked.action is CaseAction.MERGE else ""


def _command(asked: DeskWork, case_id: CaseId) -> Command:
    key: Key = new_key()
    if asked.action is CaseAction.SOLVE:
        return SolveCase(key, case_id, asked.text)
    return replace(asked, key=key, case_id=case_id)
