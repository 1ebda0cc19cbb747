"""Guided forms: the fields of an item, which of them show, and what is still missing or wrong."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText


class FieldKind(StrEnum):
    """How a field is answered; the value each kind takes is named beside it."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str
    CHOICE = "choice"  # choice id
    NESTED_CHOICE = "nested_choice"  # id of a leaf
    MULTI_CHOICE = "multi_choice"  # tuple of choice ids
    DATE = "date"  # ISO date
    TIME_RANGE = "time_range"  # TimeRange
    EMAIL_LIST = "email_list"  # tuple of addresses
    NUMBER = "number"  # int or float
    YES_NO = "yes_no"  # bool
    PERSON = "person"  # person id
    PHONE = "phone"  # str


class FieldRole(StrEnum):
    """What a field means to the case as a whole."""

    NONE = ""
    SUBJECT = "subject"
    DESCRIPTION = "description"
    SERVICE = "service"
    COPY_TO = "copy_to"
    ENTITLEMENT = "entitlement"


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A span on one day: ISO date and two times `HH:MM`; an end before the start means past midnight."""

    date: str
    start: str
    end: str


Answer: TypeAlias = str | int | float | bool | tuple[str, ...] | TimeRange
Answers: TypeAlias = Mapping[FieldId, Answer]


@dataclass(frozen=True, slots=True)
class Is:
    """True while the field is shown and its answer is (or, for several, contains) one of the values."""

    field: FieldId
    values: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """True while the field is shown and answered."""

    field: FieldId


@dataclass(frozen=True, slots=True)
class All:
    """True when each condition is."""

    of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one condition is."""

    of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when the condition is not."""

    of: "Condition"


Condition: TypeAlias = Is | Filled | All | AnyOf | Not


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer; nested choices name their parent. `hint` says what to write when it is chosen."""

    id: str
    label: LocalText
    parent_id: str | None = None
    hint: LocalText = field(default_factory=LocalText)


@dataclass(frozen=True, slots=True)
class FormField:
    """One question of a form. `minimum`/`maximum` bound a number, `max_chars` a text."""

    id: FieldId
    kind: FieldKind
    label: LocalText
    role: FieldRole = FieldRole.NONE
    help: LocalText = field(default_factory=LocalText)
    placeholder: LocalText = field(default_factory=LocalText)
    hint: LocalText = field(default_factory=LocalText)
    unit: LocalText = field(default_factory=LocalText)
    is_required: bool = False
    required_when: Condition | None = None
    visible_when: Condition | None = None
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    max_chars: int | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """The questions of one item, in order."""

    id: str
    fields: tuple[FormField, ...] = ()

    def field(self, id: FieldId) -> FormField | None:
        """The field of that id."""
        return next((each for each in self.fields if each.id == id), None)

    def with_role(self, role: FieldRole) -> FormField | None:
        """The first field of a role."""
        return next((each for each in self.fields if each.role == role), None)


class FieldProblem(StrEnum):
    """Why an answer cannot be sent as it is; the same codes the demo portal uses."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    NOT_A_CHOICE = "not_a_choice"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_NUMBER = "not_a_number"
    TOO_SMALL = "too_small"
    TOO_BIG = "too_big"
    NOT_A_DATE = "not_a_date"
    BAD_TIME_RANGE = "bad_time_range"
    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_FIELD = "unknown_field"


def is_filled(answer: Answer | None) -> bool:
    """Whether there is an answer at all; blanks alone are none, and `False` is one."""
    if isinstance(answer, str):
        return bool(answer.strip())
    if isinstance(answer, TimeRange):
        return bool(answer.date or answer.start or answer.end)
    return answer is not None and answer != ()


def visible_fields(form: Form, answers: Answers) -> tuple[FormField, ...]:
    """The fields that show for these answers, in order. A field hidden by its condition counts as unanswered."""
    by_id = {each.id: each for each in form.fields}

    def is_shown(id: FieldId, asking: frozenset[FieldId]) -> bool:
        # A field whose condition leads back to itself never shows; a portal's form may well be that wrong.
        if id not in by_id or id in asking:
            return False
        condition = by_id[id].visible_when
        return condition is None or _holds(condition, lambda other: seen(other, asking | {id}))

    def seen(id: FieldId, asking: frozenset[FieldId]) -> Answer | None:
        return answers.get(id) if is_shown(id, asking) else None

    return tuple(each for each in form.fields if is_shown(each.id, frozenset()))


def required_fields(form: Form, answers: Answers) -> frozenset[FieldId]:
    """The ids of the shown fields that must be answered for these answers."""
    shown = visible_fields(form, answers)
    seen = {each.id: answers[each.id] for each in shown if each.id in answers}
    return frozenset(
        each.id
        for each in shown
        if each.is_required or (each.required_when is not None and _holds(each.required_when, seen.get))
    )


def problems(form: Form, answers: Answers) -> dict[FieldId, FieldProblem]:
    """What keeps the form from being sent: at most one problem per shown field, in the form's order."""
    required = required_fields(form, answers)
    found: dict[FieldId, FieldProblem] = {}
    for each in visible_fields(form, answers):
        answer = answers.get(each.id)
        if answer is None or not is_filled(answer):
            if each.id in required:
                found[each.id] = FieldProblem.REQUIRED
            continue
        problem = _CHECKS[each.kind](each, answer)
        if problem is not None:
            found[each.id] = problem
    return found


def sendable(form: Form, answers: Answers) -> dict[FieldId, Answer]:
    """The answers that are sent: those of shown fields that are filled."""
    return {each.id: answers[each.id] for each in visible_fields(form, answers) if is_filled(answers.get(each.id))}


def leaves(choices: Sequence[Choice]) -> frozenset[str]:
    """The ids of the choices that no other choice names as its parent."""
    parents = {choice.parent_id for choice in choices}
    return frozenset(choice.id for choice in choices if choice.id not in parents)


def _holds(condition: Condition, answer_of: Callable[[FieldId], Answer | None]) -> bool:
    match condition:
        case Is(field=id, values=values):
            return _matches(answer_of(id), values)
        case Filled(field=id):
            return is_filled(answer_of(id))
        case All(of=several):
            return all(_holds(each, answer_of) for each in several)
        case AnyOf(of=several):
            return any(_holds(each, answer_of) for each in several)
        case Not(of=one):
            return not _holds(one, answer_of)


def _matches(answer: Answer | None, values: Sequence[Answer]) -> bool:
    if isinstance(answer, tuple):
        return any(value in answer for value in values)
    # `True == 1` in Python, but a yes is not the number one.
    return any(type(answer) is type(value) and answer == value for value in values)


_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def is_email(text: str) -> bool:
    """Whether a text has the shape of an e-mail address; whether it exists only a mail can tell."""
    return _EMAIL.fullmatch(text) is not None


def _check_text(field: FormField, answer: Answer) -> FieldProblem | None:
    if field.max_chars is not None and len(str(answer)) > field.max_chars:
        return FieldProblem.TOO_LONG
    return None


def _check_choice(field: FormField, answer: Answer) -> FieldProblem | None:
    return None if answer in leaves(field.choices) else FieldProblem.NOT_A_CHOICE


def _check_multi_choice(field: FormField, answer: Answer) -> FieldProblem | None:
    known = {choice.id for choice in field.choices}
    return None if isinstance(answer, tuple) and known.issuperset(answer) else FieldProblem.NOT_A_CHOICE


def _check_date(_field: FormField, answer: Answer) -> FieldProblem | None:
    return None if _is_date(answer) else FieldProblem.NOT_A_DATE


def _check_time_range(_field: FormField, answer: Answer) -> FieldProblem | None:
    if not isinstance(answer, TimeRange) or not _is_date(answer.date):
        return FieldProblem.BAD_TIME_RANGE
    is_good = all(_TIME.fullmatch(time) for time in (answer.start, answer.end)) and answer.start != answer.end
    return None if is_good else FieldProblem.BAD_TIME_RANGE


def _check_emails(_field: FormField, answer: Answer) -> FieldProblem | None:
    is_good = isinstance(answer, tuple) and all(is_email(address) for address in answer)
    return None if is_good else FieldProblem.NOT_AN_EMAIL


def _check_number(field: FormField, answer: Answer) -> FieldProblem | None:
    if isinstance(answer, bool) or not isinstance(answer, (int, float)):
        return FieldProblem.NOT_A_NUMBER
    number = Decimal(str(answer))
    if not number.is_finite():
        return FieldProblem.NOT_A_NUMBER
    if field.minimum is not None and number < Decimal(str(field.minimum)):
        return FieldProblem.TOO_SMALL
    if field.maximum is not None and number > Decimal(str(field.maximum)):
        return FieldProblem.TOO_BIG
    return None


def _check_nothing(_field: FormField, _answer: Answer) -> FieldProblem | None:
    return None


def _is_date(answer: Answer) -> bool:
    try:
        return isinstance(answer, str) and bool(date.fromisoformat(answer))
    except ValueError:
        return False


_CHECKS = {
    FieldKind.TEXT: _check_text,
    FieldKind.LONG_TEXT: _check_text,
    FieldKind.PHONE: _check_text,
    FieldKind.CHOICE: _check_choice,
    FieldKind.NESTED_CHOICE: _check_choice,
    FieldKind.MULTI_CHOICE: _check_multi_choice,
    FieldKind.DATE: _check_date,
    FieldKind.TIME_RANGE: _check_time_range,
    FieldKind.EMAIL_LIST: _check_emails,
    FieldKind.NUMBER: _check_number,
    FieldKind.YES_NO: _check_nothing,
    FieldKind.PERSON: _check_nothing,
}
