"""Pages of cases: everything the person may see, or what changed since a mark.

Searches bring ids only, without pages of their own. So a pull searches once, and its cursor names the ids that are
still to be read. A mark says when the last pull began by this computer's clock, and how the newest cases then stood:
Znuny finds what changed within so many minutes, and those it finds again unchanged are left out.
"""

import hashlib
import json
import logging
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from desktop_app.domain.cases import Case
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.errors import BadReply
from desktop_app.portals.znuny import mapping, tickets, wire
from desktop_app.portals.znuny.calls import Calls
from desktop_app.portals.znuny.mapping import Reader
from desktop_app.ports.portal import PortalRow

log = logging.getLogger(__name__)

MOST = 5000
"""As many cases as are shown, the newest ones: Znuny itself would stop at 500."""
_PER_PAGE = 40
_OVERLAP_MIN = 3
_FULL_EVERY_S = 24 * 3600
_MOST_REMEMBERED = 200
_VOLATILE = frozenset({"Age", "UntilTime", "EscalationTime", "EscalationResponseTime", "EscalationSolutionTime"})
"""What changes by itself from one second to the next, and tells nothing."""


@dataclass(frozen=True, slots=True)
class _Pull:
    """How far a pull is. `at`: when it began, `full_at`: when the last full one did, both in seconds since 1970.

    `was`: how cases stood in the pull before, by their ids; `seen`: how they stand in this one.
    """

    at: int
    full_at: int
    is_full: bool
    rest: tuple[str, ...]
    was: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, str] = field(default_factory=dict)


def read_page(calls: Calls, reader: Reader, since: Cursor | None, now: datetime) -> Page[PortalRow]:
    """A page of cases with their conversations. `now`: by this computer's clock. Raises PortalError."""
    here, is_restart = _begun(calls, since, int(now.timestamp()))
    ids, rest = here.rest[:_PER_PAGE], here.rest[_PER_PAGE:]
    found, large = tickets.read_all(calls, ids, tickets.WHOLE)
    cases, left_out, seen = _read(found, reader, here)
    rows: list[PortalRow] = [case.row for case in cases]
    if large:
        more, _ = tickets.read_all(calls, large, tickets.ROW)
        rows += [mapping.case(one, reader).row for one in more]
    after = replace(here, rest=rest, seen=_newest({**here.seen, **seen}))
    return Page(
        rows=tuple(rows),
        next=_packed("p", after) if rest else None,
        mark=None if rest else _packed("m", replace(after, is_full=False, was={})),
        complete=here.is_full,
        conversations=tuple(cases),
        left_out=left_out,
        is_restart=is_restart,
    )


def _begun(calls: Calls, since: Cursor | None, now: int) -> tuple[_Pull, bool]:
    """The pull a cursor stands for, and whether it had to begin again."""
    kept = _unpacked(since) if since else None
    if since and since[:1] == "p" and kept is not None:
        return kept, False
    # A clock that was set back says nothing of how long ago that was; and once a day what is gone is found out.
    if kept is not None and kept.at <= now < kept.full_at + _FULL_EVERY_S:
        minutes = math.ceil((now - kept.at) / 60) + _OVERLAP_MIN
        ids = tickets.search(calls, _wanted({"TicketLastChangeTimeNewerMinutes": minutes}))
        return _Pull(now, kept.full_at, False, tuple(ids), kept.seen), False
    ids = tickets.search(calls, _wanted({}))
    # Where more are there than are shown, what is not shown is not gone.
    return _Pull(now, now, len(ids) < MOST, tuple(ids)), since is not None and kept is None


def _wanted(filters: Mapping[str, Any]) -> dict[str, Any]:
    return {**filters, "SortBy": "Changed", "OrderBy": "Down", "Limit": MOST}


def _read(
    found: Sequence[Mapping[str, Any]], reader: Reader, here: _Pull
) -> tuple[list[Case], tuple[str, ...], dict[str, str]]:
    """The cases that are new or changed, the ids of those that cannot be read, and how all of them stand."""
    cases, left_out, seen = [], [], {}
    for one in found:
        id = wire.word(one.get("TicketID"))
        stands = fingerprint(one)
        seen[id] = stands
        if here.was.get(id) == stands:
            continue
        try:
            cases.append(mapping.case(one, reader))
        except BadReply as error:
            log.info("a ticket was left out: %s", error.where)
            left_out.append(id)
    return cases, tuple(left_out), seen


def fingerprint(ticket: Mapping[str, Any]) -> str:
    """How a ticket stands, with its conversation: its times have whole seconds, within which more may happen."""
    lasting = {name: value for name, value in ticket.items() if name not in _VOLATILE}
    return hashlib.sha256(json.dumps(lasting, sort_keys=True).encode()).hexdigest()[:12]


def _newest(seen: Mapping[str, str]) -> dict[str, str]:
    """As many as a mark remembers: the newest come first in a search."""
    return dict(list(seen.items())[:_MOST_REMEMBERED])


def _packed(kind: str, pull: _Pull) -> Cursor:
    told = [pull.at, pull.full_at, pull.is_full, list(pull.rest), dict(pull.was), dict(pull.seen)]
    return Cursor(kind + json.dumps(told, separators=(",", ":")))


def _unpacked(cursor: str) -> _Pull | None:
    """What a cursor says; None for one of another version of ours, or of another portal."""
    try:
        at, full_at, is_full, rest, was, seen = json.loads(cursor[1:])
        return _Pull(int(at), int(full_at), bool(is_full), tuple(str(id) for id in rest), dict(was), dict(seen))
    except (ValueError, TypeError):
        return None
