"""Pure: a plain new case without a catalogue: an incident over the Table API, a customer's case over the Case API."""

from collections.abc import Sequence
from typing import Any

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import CatalogRow, Catalogue, Category, Item
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.forms import FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import FieldId, ItemId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.portals.servicenow import case_mapping, journal, tables, texts
from desktop_app.portals.servicenow.me import Me

INCIDENT, CASE = ItemId("direct:incident"), ItemId("direct:case")
SHELF = "direct"
SUBJECT_CHARS = 160
_SUBJECT, _DESCRIPTION, _COPY_TO = FieldId("short_description"), FieldId("description"), FieldId("watch_list")


def table_of(id: ItemId) -> str:
    """The table a plain case goes to; "" for an item of the catalogue."""
    return {INCIDENT: case_mapping.INCIDENT, CASE: tables.CASE}.get(id, "")


def rows(kinds: Sequence[ItemId]) -> list[CatalogRow]:
    """A shelf with the plain cases the instance takes."""
    if not kinds:
        return []
    nothing = LocalText()
    shelf = Catalogue(SHELF, texts.NEW_CASE, nothing, 1000)
    return [shelf, Category(SHELF, SHELF, texts.NEW_CASE, nothing), *(_item(kind) for kind in kinds)]


def _item(id: ItemId) -> Item:
    is_incident = id == INCIDENT
    return Item(
        id=id,
        category_id=SHELF,
        title=texts.INCIDENT if is_incident else texts.CASE,
        summary=LocalText(),
        text=LocalText(),
        form=Form(id, _fields(has_copies=is_incident)),
        type_ids=(TypeId(table_of(id)),),
        asks_priority=is_incident,
    )


def _fields(*, has_copies: bool) -> tuple[FormField, ...]:
    subject = FormField(
        _SUBJECT, FieldKind.TEXT, texts.SUBJECT, FieldRole.SUBJECT, is_required=True, max_chars=SUBJECT_CHARS
    )
    words = FormField(_DESCRIPTION, FieldKind.LONG_TEXT, texts.DESCRIPTION, FieldRole.DESCRIPTION, is_required=True)
    copies = FormField(_COPY_TO, FieldKind.EMAIL_LIST, texts.COPY_TO, FieldRole.COPY_TO)
    return (subject, words, copies) if has_copies else (subject, words)


def problems(command: SubmitCase) -> dict[str, tuple[str, str]]:
    """What is missing: the Table API would make an empty record without a word."""
    given = {_SUBJECT: command.subject, _DESCRIPTION: command.description}
    return {id: ("required", "") for id, text in given.items() if not text.strip()}


def body(command: SubmitCase, me: Me) -> dict[str, Any]:
    """The record to make. A customer's case may hold little: its description is its first comment."""
    subject = command.subject.strip()[:SUBJECT_CHARS]
    if command.item_id == CASE:
        urgent = command.priority or Priority.LOW
        words = journal.escaped(command.description)
        return {"short_description": subject, "comments": words, "priority": case_mapping.CASE_PRIORITIES[urgent]}
    urgency = case_mapping.URGENCIES[command.priority or Priority.NORMAL]
    copies = {"watch_list": ",".join(command.copy_to)} if command.copy_to else {}
    return {
        "short_description": subject,
        "description": command.description,
        "urgency": urgency,
        "caller_id": me.id,
        "correlation_id": command.key,
        **copies,
    }
