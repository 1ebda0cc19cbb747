"""Checks the answers of a form, field by field, whatever the client has checked before."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.conditions import is_filled, is_required, visible_fields
from desktop_app.demo_portal.problems import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]

DEFAULT_CHARS = {"text": 200, "long_text": 100_000, "phone": 50}
LONGEST_EMAIL = 254
_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]+\.[^@\s,;<>\".]{2,}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def check(fields: list[Json], answers: Json, is_person: Callable[[str], bool]) -> tuple[Json, dict[str, Reason]]:
    """The answers to keep (those of fields that show and are filled), and the reason for each refused field."""
    known = {field["id"] for field in fields}
    errors = {id: Reason("unknown_field") for id in answers if id not in known}
    shown = visible_fields(fields, answers)
    kept: Json = {}
    for field in shown:
        value = answers.get(field["id"])
        if not is_filled(value):
            if is_required(field, shown, answers):
                errors[field["id"]] = Reason("required")
            continue
        reason = (
            _unknown_person(value, is_person) if field["kind"] == "person" else _CHECKS[field["kind"]](field, value)
        )
        if reason is None:
            kept[field["id"]] = value
        else:
            errors[field["id"]] = reason
    return kept, errors


def is_email(value: Any) -> bool:
    """Whether this has the shape of an e-mail address."""
    return isinstance(value, str) and len(value) <= LONGEST_EMAIL and _EMAIL.fullmatch(value.strip()) is not None


def leaves(choices: list[Json]) -> set[str]:
    """The choices that have no choices below them."""
    parents = {choice["parent_id"] for choice in choices}
    return {choice["id"] for choice in choices} - parents


def _unknown_person(value: Any, is_person: Callable[[str], bool]) -> Reason | None:
    return None if isinstance(value, str) and is_person(value) else Reason("unknown_person")


def _text(field: Json, value: Any) -> Reason | None:
    most = field.get("max_chars") or DEFAULT_CHARS[field["kind"]]
    if not isinstance(value, str):
        return Reason("required")
    return Reason("too_long", {"max": most}) if len(value) > most else None


def _choice(field: Json, value: Any) -> Reason | None:
    return None if isinstance(value, str) and value in leaves(field["choices"]) else Reason("not_a_choice")


def _choices(field: Json, value: Any) -> Reason | None:
    known = {choice["id"] for choice in field["choices"]}
    if not isinstance(value, list) or not all(isinstance(one, str) and one in known for one in value):
        return Reason("not_a_choice")
    return _bounds(field, len(set(value)))


def _date(_field: Json, value: Any) -> Reason | None:
    return None if _is_date(value) else Reason("not_a_date")


def _time_range(_field: Json, value: Any) -> Reason | None:
    """An end before the start means past midnight; no time at all between them is an error."""
    if not isinstance(value, dict) or not _is_date(value.get("date")):
        return Reason("bad_time_range")
    times = [value.get("from"), value.get("to")]
    good = all(isinstance(time, str) and _TIME.fullmatch(time) for time in times) and times[0] != times[1]
    return None if good else Reason("bad_time_range")


def _emails(field: Json, value: Any) -> Reason | None:
    if not isinstance(value, list):
        return Reason("not_an_email", {"value": ""})
    for one in value:
        if not is_email(one):
            return Reason("not_an_email", {"value": one if isinstance(one, str) else ""})
    return _bounds(field, len(value))


def _number(field: Json, value: Any) -> Reason | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return Reason("not_a_number")
    return _bounds(field, value)


def _yes_no(_field: Json, value: Any) -> Reason | None:
    return None if isinstance(value, bool) else Reason("not_a_choice")


def _bounds(field: Json, amount: float) -> Reason | None:
    least, most = field.get("min"), field.get("max")
    if least is not None and amount < least:
        return Reason("too_small", {"min": least})
    if most is not None and amount > most:
        return Reason("too_big", {"max": most})
    return None


def _is_date(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(_DATE.fullmatch(value)) and bool(date.fromisoformat(value))
    except ValueError:
        return False


_CHECKS = {
    "text": _text,
    "long_text": _text,
    "phone": _text,
    "choice": _choice,
    "nested_choice": _choice,
    "multi_choice": _choices,
    "date": _date,
    "time_range": _time_range,
    "email_list": _emails,
    "number": _number,
    "yes_no": _yes_no,
}
