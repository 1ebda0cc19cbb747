"""Pure: ticket forms, fields and their conditions → items with forms of ours."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.catalog import CatalogRow, Catalogue, Category, Item
from desktop_app.domain.forms import (
    All,
    Answer,
    AnyOf,
    Choice,
    Condition,
    FieldKind,
    FieldRole,
    Filled,
    Form,
    FormField,
    Is,
    Not,
)
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.domain.text import LocalText
from desktop_app.portals.zendesk import wire
from desktop_app.portals.zendesk.texts import local, plain

ONLY_FORM = ItemId("default")
"""Where the account has no forms: all fields of the portal make one."""
SUBJECT, DESCRIPTION, COPY_TO = FieldId("subject"), FieldId("description"), FieldId("copy_to")
PRIORITY, TYPE = FieldId("priority"), FieldId("type")
_SHELF = "requests"
_NEST = "::"
_CHECK_CHARS, _PATTERN_CHARS = 100, 500
_OPEN_END, _REPEATED, _MOST_OPEN_ENDS = re.compile(r"[*+?]|\{\d*,\d*\}"), re.compile(r"\)[*+?{]|\\\d"), 3

_KINDS: Mapping[str, FieldKind] = {
    "subject": FieldKind.TEXT,
    "description": FieldKind.LONG_TEXT,
    "priority": FieldKind.CHOICE,
    "tickettype": FieldKind.CHOICE,
    "basic_priority": FieldKind.CHOICE,
    "text": FieldKind.TEXT,
    "textarea": FieldKind.LONG_TEXT,
    "regexp": FieldKind.TEXT,
    "integer": FieldKind.NUMBER,
    "decimal": FieldKind.NUMBER,
    "date": FieldKind.DATE,
    "checkbox": FieldKind.YES_NO,
    "tagger": FieldKind.CHOICE,
    "multiselect": FieldKind.MULTI_CHOICE,
}
"""What can be asked here. The rest (look-ups, cards, kinds to come) is asked in the portal only."""
_SYSTEM: Mapping[str, FieldId] = {
    "subject": SUBJECT,
    "description": DESCRIPTION,
    "priority": PRIORITY,
    "basic_priority": PRIORITY,
    "tickettype": TYPE,
}
_ROLES = {"subject": FieldRole.SUBJECT, "description": FieldRole.DESCRIPTION}
_OF_AGENTS = frozenset({"status", "group", "assignee", "custom_status"})
_COPY_TO = LocalText(
    {
        "nb": "Kopi til",
        "sv": "Kopia till",
        "fi": "Kopio",
        "da": "Kopi til",
        "is": "Afrit til",
        "en": "Copy to",
    }
)
"""The portal's own pages word this field; its API does not tell of it."""
_ONLY_THERE = LocalText(
    {
        "nb": "Skjemaet har spørsmål som bare portalen selv kan stille. Bruk den i nettleseren.",
        "sv": "Formuläret har frågor som bara portalen själv kan ställa. Använd den i webbläsaren.",
        "fi": "Lomakkeessa on kysymyksiä, jotka vain portaali itse voi esittää. Käytä sitä selaimessa.",
        "da": "Formularen har spørgsmål, som kun portalen selv kan stille. Brug den i browseren.",
        "is": "Í eyðublaðinu eru spurningar sem aðeins gáttin sjálf getur spurt. Notaðu hana í vafranum.",
        "en": "The form has questions that only the portal itself can ask. Please use it in your browser.",
    }
)


@dataclass(frozen=True, slots=True)
class Words:
    """In which locale the portal's texts are, and how its one shelf is called."""

    locale: str
    title: LocalText


def catalog(
    forms: Sequence[wire.Form], fields: Sequence[wire.Field], words: Words, *, has_copies: bool
) -> list[CatalogRow]:
    """The shelf, its one category, and an item for each form; one for all fields where there are no forms."""
    rows: list[CatalogRow] = [
        Catalogue(_SHELF, words.title, LocalText()),
        Category(_SHELF, _SHELF, words.title, LocalText()),
    ]
    shown = [one for one in forms if one.active is not False and one.end_user_visible is not False]
    by_id = {field.id: field for field in fields if is_asked(field)}
    for position, one in enumerate(sorted(shown, key=lambda form: (form.position or 0, form.id))):
        asked = [by_id[id] for id in one.ticket_field_ids or () if id in by_id]
        form = Form(str(one.id), form_fields(asked, one.end_user_conditions or (), words, has_copies=has_copies))
        title = local(one.display_name or one.name, words.locale)
        rows.append(_item(ItemId(str(one.id)), title, form, position, asked))
    if not shown:
        asked = sorted(by_id.values(), key=lambda field: (field.position or 0, field.id))
        form = Form(ONLY_FORM, form_fields(asked, (), words, has_copies=has_copies))
        rows.append(_item(ONLY_FORM, words.title, form, 0, asked))
    return rows


def is_asked(field: wire.Field) -> bool:
    """Whether an end user may answer it. `required` and `title` are the agents'; the portal has its own."""
    is_ours = bool(field.active) and bool(field.visible_in_portal) and bool(field.editable_in_portal)
    return is_ours and field.type not in _OF_AGENTS


def field_id(field: wire.Field) -> FieldId:
    """How we call a field: the system's by name, the others by number."""
    return _SYSTEM.get(field.type, FieldId(str(field.id)))


def label(field: wire.Field) -> str:
    """What the portal calls it."""
    return (field.title_in_portal or field.title or "").strip()


def form_fields(
    asked: Sequence[wire.Field], conditions: Sequence[wire.Condition], words: Words, *, has_copies: bool
) -> tuple[FormField, ...]:
    """The questions in their order, with what they depend on. What we cannot ask is left out."""
    rules = _Rules(asked, conditions)
    made = [_field(field, words, rules) for field in asked if field.type in _KINDS]
    if has_copies:
        made.append(FormField(COPY_TO, FieldKind.EMAIL_LIST, _COPY_TO, FieldRole.COPY_TO))
    return tuple(made)


def pattern(field: wire.Field) -> re.Pattern[str] | None:
    """What an answer must match; None where nothing is said, or in Ruby's words that Python does not know."""
    if field.type != "regexp" or not field.regexp_for_validation:
        return None
    told = field.regexp_for_validation.replace(r"\A", "^").replace(r"\z", "$").replace(r"\Z", "$")
    if len(told) > _PATTERN_CHARS or not _is_quick(told):
        return None
    try:
        return re.compile(re.sub(r"\\h", "[0-9a-fA-F]", told))
    except (re.error, RecursionError, OverflowError):
        return None


def _is_quick(told: str) -> bool:
    """Whether trying a pattern surely comes to an end: the portal's may be made to stop the whole program."""
    open_ends, is_repeated = len(_OPEN_END.findall(told)), _REPEATED.search(told) is not None
    return open_ends <= (0 if is_repeated else _MOST_OPEN_ENDS)


def is_odd(answer: Answer, wanted: re.Pattern[str]) -> bool:
    """Whether an answer does not match. A long one is left to the portal, which knows how long to try."""
    return isinstance(answer, str) and len(answer) <= _CHECK_CHARS and wanted.search(answer) is None


def _item(id: ItemId, title: LocalText, form: Form, position: int, asked: Iterable[wire.Field]) -> Item:
    # A form with a question that must be answered and cannot be asked here can only be filled in at the portal.
    is_ours = not any(field.required_in_portal and field.type not in _KINDS for field in asked)
    why = LocalText() if is_ours else _ONLY_THERE
    return Item(id, _SHELF, title, LocalText(), LocalText(), form, position=position, is_allowed=is_ours, refusal=why)


def _field(field: wire.Field, words: Words, rules: "_Rules") -> FormField:
    kind, choices = _KINDS[field.type], _choices(field, words.locale)
    if kind is FieldKind.CHOICE and any(one.parent_id for one in choices):
        kind = FieldKind.NESTED_CHOICE
    visible, required = rules.of(field.id)
    is_needed = bool(field.required_in_portal) or field.type == "description"
    return FormField(
        field_id(field),
        kind,
        local(label(field), words.locale),
        _ROLES.get(field.type, FieldRole.NONE),
        help=local(plain(field.description), words.locale),
        is_required=is_needed and visible is None,
        required_when=required,
        visible_when=visible,
        choices=choices,
    )


def _choices(field: wire.Field, locale: str) -> tuple[Choice, ...]:
    """Options; `A::B` in a drop-down's name makes `B` one within `A`."""
    made: dict[str, Choice] = {}
    for option in field.custom_field_options or field.system_field_options or ():
        *way, name = (option.name or option.value).split(_NEST) if field.type == "tagger" else [_flat(option)]
        parent = None
        for depth, step in enumerate(way):
            id = _NEST + _NEST.join(way[: depth + 1])
            made.setdefault(id, Choice(id, local(step, locale), parent))
            parent = id
        made[option.value] = Choice(option.value, local(name, locale) or LocalText.of(option.value), parent)
    return tuple(made.values())


def _flat(option: wire.Option) -> str:
    return " › ".join((option.name or option.value).split(_NEST))


class _Rules:
    """The conditions of one form. As at the portal: a field shows while one of its conditions is met by a parent that
    shows itself, and is then required as that condition says.
    """

    def __init__(self, asked: Sequence[wire.Field], conditions: Sequence[wire.Condition]) -> None:
        self._fields = {field.id: field for field in asked}
        self._conditions = conditions

    def of(self, id: int) -> tuple[Condition | None, Condition | None]:
        """When a field shows, and when it must be answered; None: always, and as the field itself says."""
        return self._when(id, frozenset()), self._when(id, frozenset(), only_required=True)

    def _when(self, id: int, asking: frozenset[int], *, only_required: bool = False) -> Condition | None:
        met: list[Condition] = []
        has_any = False
        for one in self._conditions:
            child = next((each for each in one.child_fields if each.id == id), None)
            if child is None:
                continue
            has_any = True
            if child.is_required or not only_required:
                met.append(self._met(one, asking | {id}))
        return AnyOf(tuple(met)) if has_any and (met or not only_required) else None

    def _met(self, one: wire.Condition, asking: frozenset[int]) -> Condition:
        parent = self._fields.get(one.parent_field_id)
        if parent is None:
            return AnyOf(())  # never
        id = field_id(parent)
        if parent.type != "checkbox":
            return Is(id, (_value(parent, one.value),))
        if one.value in (True, "true", 1, "1"):
            return Is(id, (True,))
        # Not ticked and never touched are the same to Zendesk, as long as the box is there to be ticked.
        untouched: Condition = Not(Filled(id))
        if parent.id in asking:
            untouched = AnyOf(())  # a circle
        elif (shown := self._when(parent.id, asking)) is not None:
            untouched = All((untouched, shown))
        return AnyOf((Is(id, (False,)), untouched))


def _value(parent: wire.Field, value: object) -> Answer:
    if _KINDS.get(parent.type) is FieldKind.NUMBER and isinstance(value, (int, float, str)):
        try:
            return int(value) if float(value).is_integer() else float(value)
        except (ValueError, OverflowError):
            return str(value)
    return str(value)
