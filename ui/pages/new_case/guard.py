"""The wrong-type guard: a text that says that something has stopped is an incident, whatever was chosen."""

import json
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Answer, FieldRole
from desktop_app.domain.ids import FieldId, ItemId, TypeId
from desktop_app.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Move:
    """Where the draft would go: another type of the same item, or an item for incidents."""

    item_id: ItemId
    type_id: TypeId


_WORD_BEGINS = re.compile(r"(?<!\w)\w")
_LOOKED_AT = 4_000
"""Characters. Who reports that something has stopped says so early; a log that was pasted says anything."""


@cache
def _stems() -> tuple[str, ...]:
    words: Mapping[str, list[str]] = json.loads((resources() / "incident_words.json").read_text(encoding="utf-8"))
    return tuple({stem.lower() for several in words.values() for stem in several})


def sounds_like_incident(text: str) -> bool:
    """Whether a text, in any of our languages, says that something has stopped or crashed."""
    lower, stems = " ".join(text[:_LOOKED_AT].split()).lower(), _stems()
    # From the beginning of a word on: `crash` finds *crashed*, and nothing in the middle of another word.
    return any(lower.startswith(stems, word.start()) for word in _WORD_BEGINS.finditer(lower))


def text_of(draft: Draft, item: Item) -> str:
    """Subject and description as written."""
    fields = (item.form.with_role(FieldRole.SUBJECT), item.form.with_role(FieldRole.DESCRIPTION))
    parts = (draft.answers.get(field.id) for field in fields if field is not None)
    return "\n".join(part for part in parts if isinstance(part, str))


def move_offered(draft: Draft, catalog: Catalog) -> Move | None:
    """What to offer; None when the case is an incident already, does not sound like one, or there is no way."""
    item = catalog.item(draft.item_id) if draft.item_id is not None else None
    if item is None or _is_incident(catalog, draft.type_id) or not sounds_like_incident(text_of(draft, item)):
        return None
    for case_type in catalog.types_of(item):
        if case_type.is_incident:
            return Move(item.id, case_type.id)
    category = catalog.category(item.category_id)
    for other in catalog.items:
        shelf = catalog.category(other.category_id)
        is_near = category is not None and shelf is not None and shelf.catalogue_id == category.catalogue_id
        if is_near and other.is_allowed and other.type_ids and _is_incident(catalog, other.type_ids[0]):
            return Move(other.id, other.type_ids[0])
    return None


def moved(draft: Draft, move: Move, catalog: Catalog) -> Draft:
    """The draft as an incident. Every answer stays; those with a role go to the new form's field of that role."""
    return replace(of_item(draft, move.item_id, catalog), type_id=move.type_id)


def of_item(draft: Draft, item_id: ItemId, catalog: Catalog) -> Draft:
    """The draft with another item and its preset type; nothing that was written is lost."""
    old = catalog.item(draft.item_id) if draft.item_id is not None else None
    new = catalog.item(item_id)
    if new is None or item_id == draft.item_id:
        return draft
    answers: dict[FieldId, Answer] = dict(draft.answers)
    for role in (FieldRole.SUBJECT, FieldRole.DESCRIPTION, FieldRole.COPY_TO):
        source = old.form.with_role(role) if old is not None else None
        target = new.form.with_role(role)
        if source is not None and target is not None and source.id in answers and target.id not in answers:
            answers[target.id] = answers.pop(source.id)
    return replace(draft, item_id=new.id, type_id=_type_of(draft, new), answers=answers)


def _type_of(draft: Draft, new: Item) -> TypeId | None:
    preset = new.type_ids[0] if new.type_ids else None
    # A type the user chose and the new item has, too, is still what he meant.
    is_kept = draft.item_id is not None and draft.type_id in new.type_ids
    return draft.type_id if is_kept else preset


def _is_incident(catalog: Catalog, id: TypeId | None) -> bool:
    case_type = catalog.case_type(id)
    return case_type is not None and case_type.is_incident
