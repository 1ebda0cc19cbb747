"""Pure: the organisation's form of a case → our fields, and answers → columns."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.domain.forms import Answer, Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.metadata import CaseTable, Column

TITLE, DESCRIPTION, PRODUCT, ENTITLEMENT = "title", "description", "productid", "entitlementid"
QUICK_CREATE, MAIN = 7, 2
TITLE_CHARS, DESCRIPTION_CHARS = 200, 2000
_ALWAYS = (TITLE, PRODUCT, ENTITLEMENT, DESCRIPTION)
"""What is asked where the organisation has no form we could read."""
_LOOKUPS = frozenset({PRODUCT, ENTITLEMENT})
_KINDS = {
    "String": FieldKind.TEXT,
    "Memo": FieldKind.LONG_TEXT,
    "Picklist": FieldKind.CHOICE,
    "MultiSelectPicklist": FieldKind.MULTI_CHOICE,
    "Virtual": FieldKind.MULTI_CHOICE,
    "Boolean": FieldKind.YES_NO,
    "Integer": FieldKind.NUMBER,
    "Decimal": FieldKind.NUMBER,
    "Double": FieldKind.NUMBER,
    "Money": FieldKind.NUMBER,
}
_OURS = frozenset(
    {
        "casetypecode",  # the type of the case
        "prioritycode",  # asked beside the form
        "caseorigincode",  # always from the web
        "customersatisfactioncode",
        "contractservicelevelcode",
        "incidentstagecode",
        "servicestage",
        "messagetypecode",
        "checkemail",
        "customercontacted",
        "decremententitlementterm",
        "firstresponsesent",
        "followuptaskcreated",
        "isescalated",
        "routecase",
        "activitiescomplete",
        "blockedprofile",
        "ticketnumber",
    }
)
"""Columns that are not the asking person's to fill."""
_CONTROL = re.compile(r'datafieldname="(\w+)"')


def columns_of(forms: Sequence[wire.SystemForm]) -> tuple[str, ...]:
    """The columns of the form for new cases, in its order; of the main form where there is no other."""
    for kind in (QUICK_CREATE, MAIN):
        for form in forms:
            named = tuple(dict.fromkeys(_CONTROL.findall(form.formxml)))
            if form.type == kind and TITLE in named:
                return named
    return _ALWAYS


def form(table: CaseTable, columns: Iterable[str], choices: Mapping[str, tuple[Choice, ...]]) -> Form:
    """The questions. Title and description are always among them, and what the organisation requires besides.

    `choices`: those of lookups, by column.
    """
    shown = [name for name in columns if name not in _OURS]
    shown += [name for name in (TITLE, DESCRIPTION) if name not in shown]
    shown += [name for name, column in table.columns.items() if _must_be_asked(column) and name not in shown]
    made = (_field(table.columns.get(name) or _unknown(name), choices.get(name, ())) for name in shown)
    fields = tuple(field for field in made if field is not None)
    # Subject first and the long text last, as people tell things; the rest as the organisation has it.
    return Form("incident", tuple(sorted(fields, key=_place)))


def body(answers: Mapping[FieldId, Answer], table: CaseTable) -> dict[str, Any]:
    """Answers as columns; lookups are left to the caller, who knows how they are bound."""
    made: dict[str, Any] = {}
    for id, answer in answers.items():
        column = table.columns.get(id)
        if id in _LOOKUPS or (column is None and id not in {TITLE, DESCRIPTION}):
            continue
        made[id] = _value(column.kind if column else "String", answer)
    return made


def chosen(answers: Mapping[FieldId, Answer], column: str) -> str:
    """The id answered for a lookup, "" for none."""
    answer = answers.get(FieldId(column))
    return answer if isinstance(answer, str) else ""


def _value(kind: str, answer: Answer) -> Any:
    if isinstance(answer, tuple):
        return ",".join(answer)  # the values of a multi-select column come as one text
    if kind in {"Picklist", "Integer"}:
        number = str(answer)
        return int(number) if number.removeprefix("-").isdecimal() else answer
    return answer


def _must_be_asked(column: Column) -> bool:
    is_ours = column.name in _OURS or column.name in _LOOKUPS
    return column.is_required and column.is_settable and not is_ours and _kind(column) is not None


def _kind(column: Column) -> FieldKind | None:
    if column.kind == "DateTime":
        return FieldKind.DATE if column.is_day else None
    if column.kind == "Virtual" and not column.options:
        return None
    return _KINDS.get(column.kind)


def _field(column: Column, choices: tuple[Choice, ...]) -> FormField | None:
    if column.name in _LOOKUPS:
        role = FieldRole.SERVICE if column.name == PRODUCT else FieldRole.ENTITLEMENT
        made = FormField(FieldId(column.name), FieldKind.CHOICE, column.label, role, choices=choices)
        return replace(made, help=column.help) if choices else None
    kind = _kind(column)
    if kind is None or not column.is_settable:
        return None
    roles = {TITLE: FieldRole.SUBJECT, DESCRIPTION: FieldRole.DESCRIPTION}
    return FormField(
        FieldId(column.name),
        kind,
        column.label,
        roles.get(column.name, FieldRole.NONE),
        help=column.help,
        is_required=column.is_required or column.name in roles,
        choices=tuple(Choice(str(one.value), one.label) for one in column.options),
        max_chars=column.most,
    )


def _unknown(name: str) -> Column:
    """A column the metadata did not tell of: of the two we cannot do without it is known what they are."""
    known = {
        TITLE: Column(TITLE, "String", LocalText({"en": "Title"}), most=TITLE_CHARS),
        DESCRIPTION: Column(DESCRIPTION, "Memo", LocalText({"en": "Description"}), most=DESCRIPTION_CHARS),
    }
    return known.get(name, Column(name, "", LocalText()))


def _place(field: FormField) -> int:
    return {FieldRole.SUBJECT: 0, FieldRole.DESCRIPTION: 2}.get(field.role, 1)
