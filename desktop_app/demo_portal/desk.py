"""What only the desk's people do with a case: hand it over, put it into a queue, divide it, merge it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal import cases, casework
from desktop_app.demo_portal.authorisation import OPEN
from desktop_app.demo_portal.casework import TITLE_CHARS, Entry
from desktop_app.demo_portal.problems import Problem, Reason
from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
QUEUES: Final = ("first_line", "applications", "systems")
_INHERITED = (
    "queue_id, type_id, item_id, service_id, priority, requester_id, organisation_id, language, answers, copy_to,"
    " article_ids"
)
_MAKE_CHILD = (
    f"INSERT INTO cases (id, number, title, description, status, opened_at, updated_at, {_INHERITED})"  # noqa: S608
    f" SELECT ?, ?, ?, ?, 'received', ?, ?, {_INHERITED} FROM cases WHERE id = ?"
)


@dataclass(frozen=True, slots=True)
class Work:
    """One thing that is done with a case. `target`: the agent, the queue or the other case; `title`: of a child."""

    action: str
    target: str = ""
    title: str = ""
    text: str = ""


def places(connection: sqlite3.Connection, portal: Portal) -> Json:
    """To whom and where a case can be given: the agents and the queues."""
    agents = connection.execute(
        "SELECT p.id, p.name FROM people p JOIN person_roles r ON r.person_id = p.id WHERE r.role = 'agent'"
        " ORDER BY p.name"
    )
    return {
        "agents": [{"id": row["id"], "name": row["name"]} for row in agents],
        "queues": [queue(portal, id) for id in QUEUES],
    }


def queue(portal: Portal, id: str) -> Json:
    """A queue with its name."""
    return {"id": id, "title": portal.texts.all(f"queue.{id}") or {"en": id}}


def work(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, asked: Work) -> sqlite3.Row:
    """Do it. Raises Problem not_found, not_allowed, not_possible_now or form_invalid, and changes nothing then."""
    case = casework.may(connection, portal, me, case_id, asked.action)
    does = {"assign": _assign, "queue": _queue, "child": _add_child, "merge": _merge}
    if does[asked.action](connection, portal, me, case, asked) and asked.text.strip():
        casework.write(connection, portal, case_id, Entry("message", me.id, asked.text))
    return casework.noted(connection, portal, me, case_id)


def _assign(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    agent = next((one for one in places(connection, portal)["agents"] if one["id"] == asked.target), None)
    if agent is None:
        raise _refused("unknown_person")
    if case["owner_id"] == agent["id"]:
        return False
    connection.execute("UPDATE cases SET owner_id = ? WHERE id = ?", (agent["id"], case["id"]))
    if case["status"] == "received":
        casework.set_status(connection, portal, case["id"], me.id, "being_worked_on")
    _tell(connection, portal, me, case, ("event.assigned", {"name": agent["name"]}))
    return True


def _queue(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    if asked.target not in QUEUES:
        raise _refused("not_a_choice")
    if case["queue_id"] == asked.target:
        return False
    connection.execute("UPDATE cases SET queue_id = ? WHERE id = ?", (asked.target, case["id"]))
    name = pick(queue(portal, asked.target)["title"], case["language"])
    _tell(connection, portal, me, case, ("event.queued", {"name": name}))
    return True


def _add_child(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    title = asked.title.strip()
    if not title or len(title) > TITLE_CHARS:
        reason = Reason("too_long", {"max": TITLE_CHARS}) if title else Reason("required")
        raise Problem("form_invalid", errors={"title": reason})
    id, number = casework.next_number(connection, portal)
    now = portal.clock.stamp()
    values = (id, number, title, asked.text or case["description"], now, now, case["id"])
    connection.execute(_MAKE_CHILD, values)
    connection.execute("INSERT INTO relations VALUES (?, 'parent', ?)", (id, case["id"]))
    casework.write(connection, portal, id, Entry("status", me.id, status="received"))
    _tell(connection, portal, me, case, ("event.divided", {"number": number}))
    casework.touched(connection, portal, id)
    return False


def _merge(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    found = connection.execute("SELECT * FROM cases WHERE id = ?", (asked.target,)).fetchone()
    if found is None or found["id"] == case["id"] or found["status"] not in OPEN or not _is_theirs(case, found):
        raise _refused("not_a_choice")
    into = cases.find(connection, me, asked.target)
    casework.set_status(connection, portal, case["id"], me.id, "merged")
    connection.execute("INSERT OR IGNORE INTO relations VALUES (?, 'merged_into', ?)", (case["id"], into["id"]))
    _tell(connection, portal, me, into, ("event.merged", {"number": case["number"]}))
    casework.touched(connection, portal, into["id"])
    return True


def _is_theirs(case: sqlite3.Row, other: sqlite3.Row) -> bool:
    """Whether the same people see both: no customer is to hear of another's case."""
    by = ("organisation_id", "requester_id") if case["organisation_id"] is None else ("organisation_id",)
    return all(case[name] == other[name] for name in by)


def _refused(code: str) -> Problem:
    return Problem("form_invalid", errors={"target": Reason(code)})


def _tell(
    connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, what: tuple[str, dict[str, str]]
) -> None:
    key, values = what
    text = portal.texts.say(key, case["language"], **values) or ", ".join(values.values())
    casework.write(connection, portal, case["id"], Entry("event", me.id, text))
