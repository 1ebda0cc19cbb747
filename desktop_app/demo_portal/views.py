"""The portal's own views of cases: which there are for whom, and which cases each holds just now.

A client cannot tell this by itself: queues, unanswered days and who takes part are known here alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal import changes
from desktop_app.demo_portal.authorisation import OPEN, visible_cases

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
MOST_CASES: Final = 2000
"""So many cases of a view are told; `cut` says that there are more."""
SILENT_DAYS: Final = 3
LATELY_DAYS: Final = 30
_DAY_S = 24 * 60 * 60
_OPEN = f"c.status IN ({', '.join(repr(status) for status in sorted(OPEN))})"
_ADMINS = ("customer_admin", "workspace_admin")
_WORKING = ("number", "title", "status", "priority", "requester", "owner", "updated")
_LOOKING = ("number", "title", "status", "requester", "updated")


@dataclass(frozen=True, slots=True)
class View:
    """A view. `roles`: of whoever has it, () = everybody but the desk. `where`: on `cases` (alias c).

    In it stand `:me`, `:email`, `:silent` and `:lately`, the moments so many days ago.
    """

    id: str
    where: str
    roles: tuple[str, ...] = ()
    columns: tuple[str, ...] = _WORKING
    order: tuple[str, bool] = ("updated", True)
    """What it is sorted by, and whether downwards."""
    is_default: bool = False


_SORTED: Final = {"updated": "c.updated_at", "opened": "c.opened_at", "closed": "c.closed_at"}
VIEWS: Final = (
    View("desk_mine", f"{_OPEN} AND c.owner_id = :me", ("agent",), is_default=True),
    View("desk_unassigned", f"{_OPEN} AND c.owner_id IS NULL", ("agent",), order=("opened", False)),
    View("desk_first_line", f"{_OPEN} AND c.queue_id = 'first_line'", ("agent",), order=("opened", False)),
    View(
        "desk_silent",
        f"{_OPEN} AND c.status NOT IN ('waiting_for_you', 'on_hold') AND c.updated_at < :silent",
        ("agent",),
        order=("updated", False),
    ),
    View("desk_asked", "c.status = 'waiting_for_you'", ("agent",)),
    View("organisation_open", f"{_OPEN} AND c.organisation_id IS NOT NULL", _ADMINS),
    View(
        "taking_part",
        "c.requester_id <> :me AND (EXISTS (SELECT 1 FROM entries e WHERE e.case_id = c.id AND e.author_id = :me)"
        " OR EXISTS (SELECT 1 FROM json_each(c.copy_to) WHERE value = :email))",
        columns=_LOOKING,
    ),
    View(
        "solved_lately",
        "c.status IN ('solved', 'closed') AND c.closed_at >= :lately",
        columns=("number", "title", "status", "requester", "closed"),
        order=("closed", True),
    ),
)


def of_person(connection: sqlite3.Connection, portal: Portal, me: Person) -> list[Json]:
    """The views a person has, each with those of its cases that he may see."""
    return [
        _told(connection, portal, me, view, position)
        for position, view in enumerate((view for view in VIEWS if _has(me, view)), 1)
    ]


def token(connection: sqlite3.Connection, portal: Portal, me: Person) -> str:
    """Changes with any case the person sees, and with the hour: some views hold what was left alone for days."""
    hour = portal.clock.now().strftime("%Y%m%d%H")
    return f"{changes.epoch(connection)}-{changes.last(connection, 'cases', me)}-{hour}"


def page(connection: sqlite3.Connection, portal: Portal, me: Person, since: str | None) -> Json:
    """All views, or none where nothing changed since a token."""
    now = token(connection, portal, me)
    if since == now:
        return {"items": [], "deleted": [], "next": None, "token": now}
    return {
        "items": of_person(connection, portal, me),
        "deleted": [],
        "next": None,
        "token": now,
        "complete": True,
    }


def _has(me: Person, view: View) -> bool:
    return me.has(*view.roles) if view.roles else not me.is_agent


def _told(connection: sqlite3.Connection, portal: Portal, me: Person, view: View, position: int) -> Json:
    by, is_descending = view.order
    return {
        "id": view.id,
        "name": portal.texts.all(f"view.{view.id}") or {"en": view.id},
        "columns": list(view.columns),
        "order": {"by": by, "descending": is_descending},
        "default": view.is_default,
        "position": position,
        **_held(connection, portal, me, view),
    }


def _held(connection: sqlite3.Connection, portal: Portal, me: Person, view: View) -> Json:
    seen, values = visible_cases(me)
    by, is_descending = view.order
    # Named and numbered arguments do not mix: the names become places.
    where, arguments = _placed(
        view.where,
        {
            "me": me.id,
            "email": me.email,
            "silent": portal.clock.stamp_in(-SILENT_DAYS * _DAY_S),
            "lately": portal.clock.stamp_in(-LATELY_DAYS * _DAY_S),
        },
    )
    sql = (
        f"SELECT c.id FROM cases c WHERE {seen} AND ({where})"  # noqa: S608 - the words of the table above
        f" ORDER BY {_SORTED[by]} {'DESC' if is_descending else 'ASC'}, c.seq DESC LIMIT ?"
    )
    ids = [id for (id,) in connection.execute(sql, (*values, *arguments, MOST_CASES + 1))]
    return {"case_ids": ids[:MOST_CASES], "cut": len(ids) > MOST_CASES}


def _placed(where: str, named: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """A condition with `?` for its names, and the values in their order."""
    parts = where.split(":")
    text, values = parts[0], []
    for part in parts[1:]:
        name = next(name for name in named if part.startswith(name))
        text += "?" + part.removeprefix(name)
        values.append(named[name])
    return text, tuple(values)
