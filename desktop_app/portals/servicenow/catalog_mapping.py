"""Pure: catalogues, categories and items as ours; a catalogue's variables as a form, and answers as they are sent."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop_app.domain.catalog import Catalogue, Category, Item
from desktop_app.domain.forms import Answer, Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import FieldId, ItemId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply
from desktop_app.portals.servicenow import texts, wire
from desktop_app.portals.servicenow.me import Me
from desktop_app.portals.servicenow.values import one_space

PRODUCER, ORDER, GUIDE = "record_producer", "catalog_item", "order_guide"
REQUEST_TYPE = TypeId("sc_request")
_LAYOUT = {"label", "break", "container_start", "container_end", "container_split", "rich_text_label", "layout"}
_NUMBERS = {
    0: "layout",
    1: "yes_no",
    2: "multi_line_text",
    3: "multiple_choice",
    4: "numeric_scale",
    5: "select_box",
    6: "single_line_text",
    7: "check_box",
    8: "reference",
    9: "date",
    10: "date_time",
    11: "label",
    12: "break",
    14: "macro",
    15: "ui_page",
    16: "wide_single_line_text",
    17: "macro_with_label",
    18: "lookup_select_box",
    19: "container_start",
    20: "container_end",
    21: "list_collector",
    22: "lookup_multiple_choice",
    23: "html",
    24: "container_split",
    25: "masked",
    26: "email",
    27: "url",
    28: "ip_address",
    29: "duration",
    31: "requested_for",
    32: "rich_text_label",
    33: "attachment",
}
_KINDS: Mapping[str, FieldKind] = {
    "yes_no": FieldKind.YES_NO,
    "check_box": FieldKind.YES_NO,
    "multi_line_text": FieldKind.LONG_TEXT,
    "html": FieldKind.LONG_TEXT,
    "single_line_text": FieldKind.TEXT,
    "wide_single_line_text": FieldKind.TEXT,
    "email": FieldKind.TEXT,
    "url": FieldKind.TEXT,
    "ip_address": FieldKind.TEXT,
    "duration": FieldKind.TEXT,
    "date_time": FieldKind.TEXT,
    "date": FieldKind.DATE,
    "multiple_choice": FieldKind.CHOICE,
    "numeric_scale": FieldKind.CHOICE,
    "select_box": FieldKind.CHOICE,
    "lookup_select_box": FieldKind.CHOICE,
    "lookup_multiple_choice": FieldKind.CHOICE,
    "reference": FieldKind.CHOICE,
    "requested_for": FieldKind.CHOICE,
    "list_collector": FieldKind.MULTI_CHOICE,
}
_CHOSEN = {FieldKind.CHOICE, FieldKind.MULTI_CHOICE}
_SUBJECTS = ("short_description", "subject", "title", "summary")
_DESCRIPTIONS = ("description", "comments", "details", "additional_comments", "describe")
_TAG = re.compile(r"<[^<>]*>")
_PARTS = {"yyyy": "%Y", "yy": "%y", "MM": "%m", "dd": "%d", "HH": "%H", "hh": "%I", "mm": "%M", "ss": "%S", "a": "%p"}
"""What a Java pattern is made of, as Python writes it."""
_EXAMPLE = "2026-11-22 14:30"


@dataclass(frozen=True, slots=True)
class Question:
    """A variable: what kind it is over there, and the field it is here. None: it cannot be asked here."""

    id: str
    name: str
    kind: str
    is_mandatory: bool
    field: FormField | None
    table: str = ""
    """Of which table's records one is chosen; the choices must be fetched."""


def kind_of(variable: wire.Variable) -> str:
    """By its name first: containers say the number 0."""
    name = re.sub(r"[^a-z0-9]+", "_", (variable.friendly_type or "").lower()).strip("_")
    if name in _KINDS or name in _LAYOUT or name in _NUMBERS.values():
        return name
    if "multi_row" in name:
        return "multi_row"
    digits = str(variable.type)
    return _NUMBERS.get(int(digits), name) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else name


def questions(variables: Sequence[Any], language: str) -> list[Question]:
    """The questions among an item's variables, in order; those in containers as well."""
    return [question(one, language) for one in _flat(variables)]


def _flat(variables: Sequence[Any]) -> Iterator[wire.Variable]:
    for one in wire.read_each(list(variables), wire.Variable):
        kind = kind_of(one)
        if kind not in _LAYOUT:
            yield one
        if kind != "multi_row":
            yield from _flat(one.children or ())


def question(variable: wire.Variable, language: str) -> Question:
    """One of them. What is masked is never asked: it would lie in a draft."""
    kind, name = kind_of(variable), variable.name or variable.id
    is_mandatory = wire.is_true(variable.mandatory) and not wire.is_true(variable.read_only)
    ours = _KINDS.get(kind)
    is_hidden = wire.is_true(variable.read_only) and not wire.is_true(variable.mandatory)
    if ours is None or not name or is_hidden:
        return Question(variable.id, name, kind, is_mandatory, None)
    choices = _choices(variable, language)
    of_table = variable.reference or ("sys_user" if kind == "requested_for" else "")
    table = of_table if ours in _CHOSEN and not choices else ""
    field = FormField(
        id=FieldId(name),
        kind=FieldKind.PERSON if table == "sys_user" and ours is FieldKind.CHOICE else ours,
        label=_local(variable.label or name, language),
        help=_local(variable.help_text or "", language),
        placeholder=LocalText.of(_EXAMPLE, language) if kind == "date_time" else LocalText(),
        is_required=is_mandatory,
        choices=choices,
        max_chars=_number(variable.max_length) or None if ours in {FieldKind.TEXT, FieldKind.LONG_TEXT} else None,
    )
    return Question(variable.id, name, kind, is_mandatory, field, table)


def with_choices(question: Question, choices: Sequence[Choice]) -> Question:
    """The same with the records it is chosen from. None of them: it cannot be asked here."""
    if question.field is None:
        return question
    if not choices:
        return replace(question, field=None)
    return replace(question, field=replace(question.field, choices=tuple(choices)))


def with_roles(asked: Sequence[Question]) -> list[Question]:
    """Subject and description told apart from the rest, by their usual names."""
    named = {one.name.lower(): one for one in asked if one.field is not None}
    subject = next((named[name] for name in _SUBJECTS if name in named), None)
    words = next((named[name] for name in _DESCRIPTIONS if name in named), None)
    if words is None:
        words = next((one for one in asked if one.field and one.field.kind is FieldKind.LONG_TEXT), None)
    roles = {id(subject): FieldRole.SUBJECT, id(words): FieldRole.DESCRIPTION}
    return [_with_role(one, roles.get(id(one), FieldRole.NONE)) for one in asked]


def _with_role(one: Question, role: FieldRole) -> Question:
    return replace(one, field=replace(one.field, role=role)) if one.field is not None else one


def unshown(asked: Sequence[Question]) -> bool:
    """Whether something must be answered that cannot be asked here."""
    return any(one.is_mandatory and one.field is None for one in asked)


def catalogue(row: wire.Catalog, language: str, position: int) -> Catalogue:
    """A shelf."""
    return Catalogue(row.sys_id, _local(row.title, language), _local(row.description, language), position)


def category(row: wire.Category, catalogue_id: str, language: str, position: int) -> Category:
    """A group of items."""
    words = row.description or row.full_description
    return Category(row.sys_id, catalogue_id, _local(row.title, language), _local(words, language), "", position)


def item(row: wire.Item, asked: Sequence[Question], category_id: str, language: str) -> Item:
    """One thing to ask for. What cannot be sent from here says why, and that the portal can."""
    summary = _local(row.short_description or _TAG.sub(" ", row.description or "")[:200], language)
    why = _refusal(row, asked)
    scripts = row.client_script
    has_scripts = scripts is not None and bool(scripts.on_change or scripts.on_submit or scripts.on_load)
    cost = (row.localized_price or row.price or "") if wire.is_true(row.show_price) else ""
    fields = tuple(one.field for one in asked if one.field is not None)
    return Item(
        id=ItemId(row.sys_id),
        category_id=category_id,
        title=_local(row.name, language),
        summary=summary,
        text=texts.SCRIPTED if has_scripts and not why else summary,
        form=Form(row.sys_id, fields),
        position=_number(row.order),
        type_ids=(REQUEST_TYPE,) if row.type == ORDER else (),
        cost=LocalText.of(cost, language),
        is_allowed=not why,
        refusal=why,
    )


def _refusal(row: wire.Item, asked: Sequence[Question]) -> LocalText:
    if row.type == GUIDE or row.sys_class_name == "sc_cat_item_guide":
        return texts.ORDER_GUIDE
    if wire.is_true(row.mandatory_attachment):
        return texts.FILE_NEEDED
    return texts.NOT_SHOWN if unshown(asked) else LocalText()


def is_content(row: wire.Item) -> bool:
    """A link to an article or a page: nothing that could be sent."""
    return bool(row.content_type) or row.sys_class_name == "sc_cat_item_content"


def variables(asked: Sequence[Question], answers: Mapping[FieldId, Answer], me: Me) -> dict[str, str]:
    """Answers as the portal takes them: values, never labels, and never what nobody answered."""
    return {
        one.name: sent(one.kind, answers[FieldId(one.name)], me)
        for one in asked
        if one.field is not None and FieldId(one.name) in answers
    }


def sent(kind: str, answer: Answer, me: Me) -> str:
    """One answer."""
    if isinstance(answer, bool):
        return ("Yes" if answer else "No") if kind == "yes_no" else str(answer).lower()
    if isinstance(answer, tuple):
        return ",".join(answer)
    if kind in {"date", "date_time"}:
        return in_format(str(answer), kind, me)
    return str(answer)


def in_format(text: str, kind: str, me: Me) -> str:
    """A day or a time as this user writes it: the portal reads what his own pages would send."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    day, time = _strftime(me.date_format or "yyyy-MM-dd"), _strftime(me.time_format or "HH:mm:ss")
    if not day or not time:
        day, time = "%Y-%m-%d", "%H:%M:%S"
    # Not by `%p`: that writes the words of this computer's language.
    time = time.replace("%p", "AM" if moment.hour < 12 else "PM")
    return moment.strftime(day if kind == "date" else f"{day} {time}")


def _strftime(pattern: str) -> str:
    """A Java pattern as Python's; "" when it has something we do not know."""
    parts = re.split(r"([A-Za-z]+)", pattern)
    try:
        return "".join(_PARTS[part] if at % 2 else part for at, part in enumerate(parts))
    except KeyError:
        return ""


def item_of(data: Any) -> wire.Item:
    """An item with its form. Raises BadReply when it is none."""
    found = wire.read(data, wire.Item)
    if not found.sys_id:
        raise BadReply("item: sys_id")
    return found


def _choices(variable: wire.Variable, language: str) -> tuple[Choice, ...]:
    found = {str(one.value): one for one in variable.choices or () if str(one.value or "")}
    return tuple(Choice(value, _local(one.label or value, language)) for value, one in found.items())


def _local(text: str | None, language: str) -> LocalText:
    return LocalText.of(one_space(_unmarked(text or "")), language)


def _unmarked(text: str) -> str:
    return html.unescape(_TAG.sub(" ", text)) if "<" in text or "&" in text else text


def _number(value: Any) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
