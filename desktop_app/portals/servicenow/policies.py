"""Pure: a catalogue's UI policies as conditions of our form. What is not understood as a whole is not followed at all.

No filled one is documented. So a policy counts only when each part of it is one of those known from stored records:
conditions about variables (`IO:` and an id), joined by and/or, and actions that show, hide or demand.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.forms import All, AnyOf, Condition, FieldKind, Filled, FormField, Is, Not
from desktop_app.domain.ids import FieldId
from desktop_app.portals.servicenow import wire
from desktop_app.portals.servicenow.catalog_mapping import Question

_TERM = re.compile(r"(IO:)?(?P<name>[\w.]+?)(?P<oper>!=|=|ISNOTEMPTY|ISEMPTY|IN)(?P<value>[^\^]*)")
_HOLDS = {"=", "is"}
_HOLDS_NOT = {"!=", "is not"}


class _Unknown(Exception):
    """A part of a policy nobody here understands."""


@dataclass(frozen=True, slots=True)
class _Effect:
    """What a policy does to one question, while its condition holds."""

    question: Question
    condition: Condition
    visible: bool | None
    mandatory: bool | None


def applied(asked: Sequence[Question], policies: Sequence[Any]) -> list[Question]:
    """The questions with the policies that are understood; the others as they are, and never demanded by guess."""
    effects: list[_Effect] = []
    for policy in policies:
        try:
            effects += _effects(policy, asked)
        except _Unknown:
            continue
    return [_with(one, [effect for effect in effects if effect.question is one]) for one in asked]


def _with(one: Question, effects: Sequence[_Effect]) -> Question:
    if one.field is None:
        return one
    shown = [effect for effect in effects if effect.visible is not None]
    asked = [effect for effect in effects if effect.mandatory is not None]
    field = one.field
    if len(shown) == 1:  # two that say something of the same field depend on an order we do not know
        field = replace(field, visible_when=_when(shown[0].condition, is_so=bool(shown[0].visible)))
    if len(asked) == 1:
        condition = _when(asked[0].condition, is_so=bool(asked[0].mandatory))
        is_freed = field.is_required and not asked[0].mandatory
        if asked[0].mandatory or is_freed:
            field = replace(field, is_required=False, required_when=condition)
    return replace(one, field=field)


def _when(condition: Condition, *, is_so: bool) -> Condition:
    return condition if is_so else Not(condition)


def _effects(policy: Any, asked: Sequence[Question]) -> list[_Effect]:
    if not isinstance(policy, Mapping):
        raise _Unknown
    if policy.get("script_true") or policy.get("script_false") or policy.get("run_scripts") in {True, "true"}:
        raise _Unknown
    if str(policy.get("reverse", policy.get("reverse_if_false", "true"))).lower() != "true":
        raise _Unknown  # what it does would stay when its reason has gone
    condition = _condition(policy.get("conditions", policy.get("catalog_conditions")), asked)
    actions = policy.get("actions")
    if not isinstance(actions, list) or not actions:
        raise _Unknown
    return [_effect(action, condition, asked) for action in actions]


def _effect(action: Any, condition: Condition, asked: Sequence[Question]) -> _Effect:
    if not isinstance(action, Mapping):
        raise _Unknown
    name = action.get("catalog_variable") or action.get("name") or action.get("field") or action.get("variable")
    flags = {part: str(action.get(part, "ignore")).lower() for part in ("visible", "mandatory")}
    if not set(flags.values()) <= {"true", "false", "ignore"}:
        raise _Unknown
    told = {part: None if flag == "ignore" else flag == "true" for part, flag in flags.items()}
    return _Effect(_named(str(name), asked), condition, told["visible"], told["mandatory"])


def _condition(told: Any, asked: Sequence[Question]) -> Condition:
    if isinstance(told, str):
        return _encoded(told, asked)
    if not isinstance(told, list) or not told:
        raise _Unknown
    groups: list[list[Condition]] = [[]]
    for one in told:
        if not isinstance(one, Mapping) or wire.is_true(one.get("newquery")):
            raise _Unknown
        oper = str(one.get("oper") or one.get("operator") or "")
        term = _term(str(one.get("field") or one.get("name")), oper, str(one.get("value", "")), asked)
        if wire.is_true(one.get("or")) and groups[-1]:
            groups[-1].append(term)
        else:
            groups.append([term])
    return _joined([group for group in groups if group])


def _encoded(text: str, asked: Sequence[Question]) -> Condition:
    """`IO:…=yes^ORIO:…=no^IO:…ISNOTEMPTY^EQ`: “or” binds to the condition before it."""
    groups: list[list[Condition]] = []
    for part in text.split("^"):
        if part in {"", "EQ"}:
            continue
        is_or = part.startswith("OR") and bool(groups)
        found = _TERM.fullmatch(part[2:] if is_or else part)
        if found is None:
            raise _Unknown
        term = _term(found["name"], found["oper"], found["value"], asked)
        if is_or:
            groups[-1].append(term)
        else:
            groups.append([term])
    return _joined(groups)


def _joined(groups: Sequence[Sequence[Condition]]) -> Condition:
    if not groups:
        raise _Unknown
    each = [group[0] if len(group) == 1 else AnyOf(tuple(group)) for group in groups]
    return each[0] if len(each) == 1 else All(tuple(each))


def _term(name: str, oper: str, value: str, asked: Sequence[Question]) -> Condition:
    one = _named(name, asked)
    if one.field is None:
        raise _Unknown
    id = FieldId(one.name)
    oper = oper.strip()
    if oper == "ISNOTEMPTY" or (oper in _HOLDS_NOT and not value):
        return Filled(id)
    if oper == "ISEMPTY" or (oper in _HOLDS and not value):
        return Not(Filled(id))
    if oper == "IN":
        return Is(id, tuple(_answer(one.field, part) for part in value.split(",")))
    if oper in _HOLDS:
        return Is(id, (_answer(one.field, value),))
    if oper in _HOLDS_NOT:
        return Not(Is(id, (_answer(one.field, value),)))
    raise _Unknown


def _answer(field: FormField, value: str) -> str | bool:
    return value.lower() in {"true", "yes"} if field.kind is FieldKind.YES_NO else value


def _named(name: str, asked: Sequence[Question]) -> Question:
    plain = name.removeprefix("IO:")
    found = [one for one in asked if plain and plain in {one.id, one.name}]
    if len(found) != 1:
        raise _Unknown
    return found[0]
