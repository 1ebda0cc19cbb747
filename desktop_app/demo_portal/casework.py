"""What happens to cases: made, answered, solved, reopened, withdrawn, rated; the desk's first reactions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import (
    authorisation,
    cases,
    changes,
    documents,
    entitled,
    forms,
    people,
    routing,
    sharing,
    timeline,
    uploads,
)
from desktop_app.demo_portal.problems import Problem, Reason
from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
PRIORITIES = ("critical", "high", "normal", "low")
TITLE_CHARS = 200
MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a client sends to make a case."""

    item_id: str
    type_id: str
    priority: str | None
    answers: Json
    upload_ids: list[str]
    copy_to: list[str]
    article_ids: list[str]
    client_reference: str | None
    language: str
    organisation_id: str | None
    parent_id: str | None
    key: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that stands in the timeline; without an author it is the portal's own."""

    kind: str
    author_id: str | None
    text: str | None = None
    status: str | None = None
    attachment_ids: tuple[str, ...] = ()


def create(connection: sqlite3.Connection, portal: Portal, me: Person, asked: NewCase) -> sqlite3.Row:
    """Make a case. Raises Problem not_allowed_to_order, form_invalid or too_many_attachments."""
    item = documents.stored(connection, "catalog", asked.item_id)
    if item is None or item["kind_of"] != "item":
        raise Problem("form_invalid", errors={"item_id": Reason("not_a_choice")})
    if not authorisation.may_order(me, item["order_roles"]):
        raise Problem("not_allowed_to_order", detail=item["refusal"])
    uploads.refuse_too_many(portal, len(asked.upload_ids))
    fields = item["form"]["fields"]
    kept, errors = forms.check(fields, asked.answers, lambda id: people.is_colleague(connection, me, id))
    errors.update(_other_errors(connection, me, asked))
    if errors:
        raise Problem("form_invalid", errors=errors)
    case_id = _insert(connection, portal, me, asked, item, kept)
    for upload_id in asked.upload_ids:
        uploads.use(connection, upload_id, case_id)
    routing.put(connection, case_id)
    write(connection, portal, case_id, Entry("status", me.id, status="received"))
    thanks = _acknowledgement(connection, portal, me, case_id, item)
    write(connection, portal, case_id, Entry("event", None, thanks))
    return noted(connection, portal, me, case_id)


def comment(
    connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, text: str, upload_ids: list[str]
) -> sqlite3.Row:
    """Add a message. A case that waited for the customer, or was solved, is worked on again."""
    case = may(connection, portal, me, case_id, "comment")
    errors = _upload_errors(connection, me, upload_ids)
    if not text.strip() and not upload_ids:
        errors["text"] = Reason("required")
    elif len(text) > portal.settings.limits.text_chars:
        errors["text"] = Reason("too_long", {"max": portal.settings.limits.text_chars})
    if errors:
        raise Problem("form_invalid", errors=errors)
    uploads.refuse_too_many(portal, case["attachments_count"] + len(upload_ids))
    for upload_id in upload_ids:
        uploads.use(connection, upload_id, case_id)
    write(connection, portal, case_id, Entry("message", me.id, text, attachment_ids=tuple(upload_ids)))
    if me.is_agent:
        if case["owner_id"] is None:
            connection.execute("UPDATE cases SET owner_id = ? WHERE id = ?", (me.id, case_id))
        if case["status"] == "received":
            set_status(connection, portal, case_id, me.id, "being_worked_on")
    elif case["status"] in ("waiting_for_you", "solved"):
        set_status(connection, portal, case_id, me.id, "being_worked_on")
    return noted(connection, portal, me, case_id)


def attach(
    connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, upload_ids: list[str]
) -> sqlite3.Row:
    """Add files to a case that is there already, without a word."""
    case = check_room(connection, portal, me, case_id, len(upload_ids))
    errors = _upload_errors(connection, me, upload_ids) if upload_ids else {"upload_ids": Reason("required")}
    if errors:
        raise Problem("form_invalid", errors=errors)
    for upload_id in upload_ids:
        uploads.use(connection, upload_id, case_id)
    names = ", ".join(uploads.find(connection, me, id)["name"] for id in upload_ids)
    text = portal.texts.say("event.attached", case["language"], names=names) or names
    write(connection, portal, case_id, Entry("event", me.id, text, attachment_ids=tuple(upload_ids)))
    return noted(connection, portal, me, case_id)


def check_room(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, count: int) -> sqlite3.Row:
    """The case, if I may add so many files. Raises Problem not_found, not_allowed, not_possible_now,
    too_many_attachments."""
    case = may(connection, portal, me, case_id, "comment")
    uploads.refuse_too_many(portal, case["attachments_count"] + count)
    return case


def act(
    connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, action: str, text: str | None
) -> sqlite3.Row:
    """Solve, reopen or withdraw, with a few words if there are any."""
    may(connection, portal, me, case_id, action)
    if text and text.strip():
        write(connection, portal, case_id, Entry("message", me.id, text))
    target = {"solve": "solved", "reopen": "being_worked_on", "withdraw": "withdrawn"}[action]
    set_status(connection, portal, case_id, me.id, target)
    return noted(connection, portal, me, case_id)


def rate(
    connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, score: int, text: str
) -> sqlite3.Row:
    """Say how it went, once."""
    may(connection, portal, me, case_id, "rate")
    rating = json.dumps({"score": score, "text": text}, ensure_ascii=False)
    connection.execute("UPDATE cases SET rating = ? WHERE id = ?", (rating, case_id))
    return noted(connection, portal, me, case_id)


def set_status(
    connection: sqlite3.Connection, portal: Portal, case_id: str, author_id: str | None, status: str
) -> None:
    """Move a case to a status, with its entry in the timeline."""
    closed_at = None if status in authorisation.OPEN else portal.clock.stamp()
    connection.execute("UPDATE cases SET status = ?, closed_at = ? WHERE id = ?", (status, closed_at, case_id))
    write(connection, portal, case_id, Entry("status", author_id, status=status))
    entitled.count(connection, portal, case_id)


def say(connection: sqlite3.Connection, portal: Portal, case_id: str, author_id: str, text: str) -> None:
    """A message of anybody, without any consequence."""
    write(connection, portal, case_id, Entry("message", author_id, text))


def touched(connection: sqlite3.Connection, portal: Portal, case_id: str, *more: changes.Audience) -> None:
    """Tell all who may see the case, and `more`, that it changed."""
    connection.execute("UPDATE cases SET updated_at = ? WHERE id = ?", (portal.clock.stamp(), case_id))
    case = connection.execute("SELECT requester_id, organisation_id FROM cases WHERE id = ?", (case_id,)).fetchone()
    changes.note(
        connection, portal.clock, "cases", case_id, *audiences(case), *sharing.sharees(connection, case_id), *more
    )


def audiences(case: sqlite3.Row) -> list[changes.Audience]:
    """Who may see a case, as the change log writes it."""
    found: list[changes.Audience] = [(None, case["requester_id"])]
    if case["organisation_id"] is not None:
        found.append((case["organisation_id"], None))
    return found


def may(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, action: str) -> sqlite3.Row:
    """The case, if I may do this with it now. Raises Problem not_found, not_allowed, not_possible_now."""
    case = cases.find(connection, me, case_id)
    if action not in authorisation.permitted(me, case):
        raise Problem("not_allowed", detail=portal.texts.all(f"problem.not_allowed.{_why_not(action)}"))
    if not authorisation.possible(case, action, may_reopen_closed=cases.is_fresh(portal, case)):
        is_part = action in ("child", "add_child") and case["has_parent"]
        raise Problem("not_possible_now", detail=portal.texts.all("problem.not_possible_now.part") if is_part else None)
    return case


def _why_not(action: str) -> str:
    if action in authorisation.SHARING:
        return "share"
    return "desk" if action in authorisation.DESK_ACTIONS else action


def next_number(connection: sqlite3.Connection, portal: Portal) -> tuple[str, str]:
    """Id and number for a new case."""
    last = int(connection.execute("SELECT value FROM meta WHERE key = 'last_case'").fetchone()["value"]) + 1
    connection.execute("UPDATE meta SET value = ? WHERE key = 'last_case'", (str(last),))
    return f"case-{last:04d}", f"DP-{portal.clock.now().year}-{last:05d}"


def _other_errors(connection: sqlite3.Connection, me: Person, asked: NewCase) -> dict[str, Reason]:
    errors = _upload_errors(connection, me, asked.upload_ids)
    chosen = documents.stored(connection, "catalog", asked.type_id)
    if chosen is None or chosen["kind_of"] != "type":
        errors["type_id"] = Reason("not_a_choice")
    if asked.priority is not None and asked.priority not in PRIORITIES:
        errors["priority"] = Reason("not_a_choice")
    wrong = next((email for email in asked.copy_to if not forms.is_email(email)), None)
    if wrong is not None:
        errors["copy_to"] = Reason("not_an_email", {"value": wrong})
    elif len(asked.copy_to) > MOST_COPIES:
        errors["copy_to"] = Reason("too_big", {"max": MOST_COPIES})
    if asked.organisation_id is not None and asked.organisation_id not in me.organisation_ids:
        errors["organisation_id"] = Reason("not_a_choice")
    return errors


def _upload_errors(connection: sqlite3.Connection, me: Person, upload_ids: list[str]) -> dict[str, Reason]:
    mine = all(uploads.is_unused(connection, me, id) for id in upload_ids)
    return {} if mine and len(set(upload_ids)) == len(upload_ids) else {"upload_ids": Reason("not_a_choice")}


def _insert(connection: sqlite3.Connection, portal: Portal, me: Person, asked: NewCase, item: Json, kept: Json) -> str:
    by_role = {field["role"]: kept.get(field["id"]) for field in item["form"]["fields"] if field.get("role")}
    id, number = next_number(connection, portal)
    type_row = documents.stored(connection, "catalog", asked.type_id) or {}
    asks_priority = item["asks_priority"] or type_row["is_incident"]
    copy_to = list(dict.fromkeys([*asked.copy_to, *(by_role.get("copy_to") or [])]))
    articles = [id for id in asked.article_ids if documents.stored(connection, "articles", id)]
    values: Mapping[str, object] = {
        "id": id,
        "number": number,
        "title": (by_role.get("subject") or pick(item["title"], asked.language))[:TITLE_CHARS],
        "description": by_role.get("description") or "",
        "type_id": asked.type_id,
        "item_id": item["id"],
        "service_id": by_role.get("service") or item.get("service_id"),
        "priority": (asked.priority or "normal") if asks_priority else None,
        "requester_id": me.id,
        "organisation_id": asked.organisation_id or next(iter(me.organisation_ids), None),
        "language": asked.language,
        "now": portal.clock.stamp(),
        "answers": json.dumps(kept, ensure_ascii=False),
        "copy_to": json.dumps(copy_to, ensure_ascii=False),
        "article_ids": json.dumps(articles),
        "client_reference": asked.client_reference,
        "create_key": asked.key,
    }
    connection.execute(
        "INSERT INTO cases (id, number, title, description, status, type_id, item_id, service_id, priority,"
        " requester_id, organisation_id, language, opened_at, updated_at, answers, copy_to, article_ids,"
        " client_reference, create_key) VALUES (:id, :number, :title, :description, 'received', :type_id, :item_id,"
        " :service_id, :priority, :requester_id, :organisation_id, :language, :now, :now, :answers, :copy_to,"
        " :article_ids, :client_reference, :create_key)",
        values,
    )
    return str(values["id"])


def _acknowledgement(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, item: Json) -> str:
    case = connection.execute("SELECT number, language FROM cases WHERE id = ?", (case_id,)).fetchone()
    language = case["language"]
    thanks = portal.texts.say("event.acknowledgement", language, name=me.name, number=case["number"])
    return f"{thanks or case['number']} {pick(item['expected'], language)}".strip()


def write(connection: sqlite3.Connection, portal: Portal, case_id: str, entry: Entry) -> None:
    """Put something at the end of the timeline."""
    connection.execute(
        "INSERT INTO entries (id, case_id, at, kind, author_id, text, status, attachment_ids)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            timeline.next_id(connection, case_id, entry.kind),
            case_id,
            portal.clock.stamp(),
            entry.kind,
            entry.author_id,
            entry.text,
            entry.status,
            json.dumps(entry.attachment_ids),
        ),
    )


def noted(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str) -> sqlite3.Row:
    """Tell everybody of the change, and give the case as it stands now."""
    touched(connection, portal, case_id)
    return cases.find(connection, me, case_id)
