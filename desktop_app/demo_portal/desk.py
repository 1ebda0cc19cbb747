"""What the desk's people do with a case: hand it over, queue, divide, merge, count it; and sharing, for others too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal import casework, entitled, routing, sharing
from desktop_app.demo_portal.authorisation import OPEN
from desktop_app.demo_portal.casework import TITLE_CHARS, Entry
from desktop_app.demo_portal.problems import Problem, Reason
from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
_PARENTS = "SELECT other_id FROM relations WHERE case_id = ? AND kind = 'parent'"
_PARTS = "SELECT 1 FROM relations WHERE other_id = ? AND kind = 'parent'"
QUEUES: Final = ("first_line", "applications", "systems")
_INHERITED = (
    "queue_id, is_counted, subject_id, entitlement_id, type_id, item_id, service_id, priority, requester_id,"
    " organisation_id, language, answers, copy_to, article_ids"
)
_MAKE_CHILD = (
    f"INSERT INTO cases (id, number, title, description, status, opened_at, updated_at, {_INHERITED})"  # noqa: S608
    f" SELECT ?, ?, ?, ?, 'received', ?, ?, {_INHERITED} FROM cases WHERE id = ?"
)


@dataclass(frozen=True, slots=True)
class Work:
    """One thing that is done with a case; `target` and `title` as in `schemas.DeskWork`."""

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
    does = {"assign": _assign, "queue": _queue, "route": _route, "child": _divide, "merge": _merge}
    does |= {"add_child": _join, "count": _count, "share": _share, "unshare": _unshare}
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


def _divide(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    title = asked.title.strip()
    if not title or len(title) > TITLE_CHARS:
        reason = Reason("too_long", {"max": TITLE_CHARS}) if title else Reason("required")
        raise Problem("form_invalid", errors={"title": reason})
    id, number = casework.next_number(connection, portal)
    now = portal.clock.stamp()
    values = (id, number, title, asked.text or case["description"], now, now, case["id"])
    connection.execute(_MAKE_CHILD, values)
    connection.execute("INSERT INTO relations VALUES (?, 'parent', ?)", (id, case["id"]))
    # It draws on the entitlement of the whole: what is taken at creation is taken now, not when it is solved.
    entitled.count(connection, portal, id)
    casework.write(connection, portal, id, Entry("status", me.id, status="received"))
    _tell(connection, portal, me, case, ("event.divided", {"number": number}))
    casework.touched(connection, portal, id)
    return False


def _route(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, _asked: Work) -> bool:
    routed = routing.route(connection, portal, case)
    connection.execute("UPDATE cases SET queue_id = ? WHERE id = ?", (routed.queue_id, case["id"]))
    name = pick(queue(portal, routed.queue_id)["title"], case["language"])
    _tell(connection, portal, me, case, ("event.routed", {"rule": routed.rule, "name": name}))
    return True


def _join(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    found = _other(connection, case, asked.target)
    parents = {row[0] for row in connection.execute(_PARENTS, (found["id"],))}
    if case["id"] in parents:
        return False
    if parents:
        raise _refused("is_part")
    if connection.execute(_PARTS, (found["id"],)).fetchone() is not None:
        raise _refused("has_parts")
    connection.execute("INSERT INTO relations VALUES (?, 'parent', ?)", (found["id"], case["id"]))
    _tell(connection, portal, me, case, ("event.joined", {"number": found["number"]}))
    casework.touched(connection, portal, found["id"])
    return True


def _count(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    if asked.target not in ("yes", "no"):
        raise _refused("not_a_choice")
    is_counted = asked.target == "yes"
    if bool(case["is_counted"]) == is_counted:
        return False
    connection.execute("UPDATE cases SET is_counted = ? WHERE id = ?", (is_counted, case["id"]))
    entitled.count(connection, portal, case["id"])
    _tell(connection, portal, me, case, ("event.counted" if is_counted else "event.not_counted", {}))
    return True


def _share(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    circle = sharing.circle(connection, portal, me)
    names = {one["id"]: one["name"] for one in circle["people"]}
    names |= {one["id"]: pick(one["title"], case["language"]) for one in circle["groups"]}
    if asked.target not in names:
        raise _refused("unknown_person")
    values = (case["id"], asked.target, me.id, portal.clock.stamp())
    if connection.execute("INSERT OR IGNORE INTO shares VALUES (?, ?, ?, ?)", values).rowcount == 0:
        return False
    _tell(connection, portal, me, case, ("event.shared", {"name": names[asked.target]}))
    return True


def _unshare(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    known = {one["id"]: one for one in sharing.shares(connection, portal, case["id"])}
    if asked.target not in known:
        return False
    # Those who see it no longer are told as well: that it has gone.
    before = sharing.sharees(connection, case["id"])
    connection.execute("DELETE FROM shares WHERE case_id = ? AND with_id = ?", (case["id"], asked.target))
    name = known[asked.target]["name"] or pick(known[asked.target]["title"], case["language"])
    _tell(connection, portal, me, case, ("event.unshared", {"name": name}))
    casework.touched(connection, portal, case["id"], *before)
    return True


def _merge(connection: sqlite3.Connection, portal: Portal, me: Person, case: sqlite3.Row, asked: Work) -> bool:
    into = _other(connection, case, asked.target)
    casework.set_status(connection, portal, case["id"], me.id, "merged")
    connection.execute("INSERT OR IGNORE INTO relations VALUES (?, 'merged_into', ?)", (case["id"], into["id"]))
    _tell(connection, portal, me, into, ("event.merged", {"number": case["number"]}))
    casework.touched(connection, portal, into["id"])
    return True


def _other(connection: sqlite3.Connection, case: sqlite3.Row, id: str) -> sqlite3.Row:
    """The open case of the same customer with this id. Raises Problem form_invalid with the reason why not."""
    found: sqlite3.Row | None = connection.execute("SELECT * FROM cases WHERE id = ?", (id,)).fetchone()
    if found is None:
        raise _refused("not_a_choice")
    if found["id"] == case["id"]:
        raise _refused("is_itself")
    if not _is_theirs(case, found):
        raise _refused("another_customer")
    if found["status"] not in OPEN:
        raise _refused("is_over")
    return found


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
    text = portal.texts.say(key, case["language"], **values) or ", ".join(values.values()) or key
    casework.write(connection, portal, case["id"], Entry("event", me.id, text))
