"""What a case is about beyond its words: read as somebody may see it, and changed by the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.demo_portal import casework, detail_choices, documents, entitled, people, sharing
from desktop_app.demo_portal.casework import Entry
from desktop_app.demo_portal.problems import Problem, Reason
from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

Json = dict[str, Any]
COLUMNS: Final = {
    "customer": "organisation_id",
    "contact": "requester_id",
    "subject": "subject_id",
    "product": "service_id",
    "entitlement": "entitlement_id",
}
_NEEDED = ("customer", "contact")
_BOUND = "SELECT 1 FROM relations WHERE kind = 'parent' AND ? IN (case_id, other_id)"


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of which thing ("" = nothing), and what was there when it was changed."""

    becomes: Mapping[str, str]
    was: Mapping[str, str]


def edit(connection: sqlite3.Connection, portal: Portal, me: Person, case_id: str, asked: Edit) -> sqlite3.Row:
    """Change it; what is so already is no change.

    Raises Problem not_found, not_allowed, not_possible_now, form_invalid, or precondition_failed where somebody has
    changed the same meanwhile, and changes nothing then.
    """
    case = casework.may(connection, portal, me, case_id, "edit")
    stands = {name: case[column] or "" for name, column in COLUMNS.items()}
    becomes = {name: id for name, id in asked.becomes.items() if id != stands[name]}
    changed = next((name for name in becomes if asked.was.get(name, "") != stands[name]), None)
    if changed is not None:
        raise Problem("precondition_failed", detail=portal.texts.all(f"problem.precondition_failed.{changed}"))
    if "customer" in becomes and stands["entitlement"]:
        # It is that of the former customer.
        becomes.setdefault("entitlement", "")
    if not becomes:
        return case
    errors = _errors(connection, portal, case, becomes, {**stands, **becomes})
    if errors:
        raise Problem("form_invalid", errors=errors)
    before = [*casework.audiences(case), *sharing.sharees(connection, case_id)]
    for name, id in becomes.items():
        connection.execute(f"UPDATE cases SET {COLUMNS[name]} = ? WHERE id = ?", (id or None, case_id))  # noqa: S608
        key, values = _told(connection, case["language"], name, id)
        text = portal.texts.say(key, case["language"], **values) or ", ".join(values.values()) or key
        casework.write(connection, portal, case_id, Entry("event", me.id, text))
    if "customer" in becomes:
        # Those it was shared with belong to the former customer.
        connection.execute("DELETE FROM shares WHERE case_id = ?", (case_id,))
    entitled.count(connection, portal, case_id)
    casework.touched(connection, portal, case_id, *before)
    return casework.noted(connection, portal, me, case_id)


def _errors(
    connection: sqlite3.Connection, portal: Portal, case: sqlite3.Row, becomes: Mapping[str, str], after: Json
) -> dict[str, Reason]:
    errors = {name: Reason("required") for name in _NEEDED if name in becomes and not becomes[name]}
    customer = after["customer"]
    if "customer" in becomes and customer:
        if not detail_choices.is_customer(connection, customer):
            errors["customer"] = Reason("not_a_choice")
        elif connection.execute(_BOUND, (case["id"],)).fetchone() is not None:
            errors["customer"] = Reason("is_bound")
    is_asked = "contact" in becomes or "customer" in becomes
    if is_asked and "contact" not in errors and not detail_choices.is_contact(connection, customer, after["contact"]):
        errors["contact"] = Reason("not_their_contact")
    if becomes.get("subject") and documents.stored(connection, "subjects", becomes["subject"]) is None:
        errors["subject"] = Reason("not_a_choice")
    if becomes.get("product") and not detail_choices.is_offered(connection, becomes["product"]):
        errors["product"] = Reason("not_offered")
    if becomes.get("entitlement"):
        covers = detail_choices.entitlements(connection, portal, customer)
        if becomes["entitlement"] not in {cover["id"] for cover in covers}:
            errors["entitlement"] = Reason("not_their_entitlement")
    return errors


def _told(connection: sqlite3.Connection, language: str, name: str, id: str) -> tuple[str, dict[str, str]]:
    """What stands in the conversation: never whose the case was before, nor what somebody's agreement is called."""
    if not id:
        return f"event.cleared.{name}", {}
    match name:
        case "customer":
            found = connection.execute("SELECT name FROM organisations WHERE id = ?", (id,)).fetchone()["name"]
        case "contact":
            found = people.person(connection, id).name
        case "subject":
            path = detail_choices.subject_path(connection, id)
            found = " › ".join(pick(title, language) for title in path)
        case "product":
            found = pick(detail_choices.product_title(connection, id), language)
        case _:
            return "event.edited.entitlement", {}
    return f"event.edited.{name}", {"name": found}
