"""Which fields of a form show and which must be answered; the server's own reading of the rules."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def is_filled(value: Any) -> bool:
    """Whether a value answers anything; `False` and 0 do, blanks do not."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, dict):
        return any(is_filled(part) for part in value.values())
    return value is not None and value != []


def visible_fields(fields: list[Json], answers: Json) -> list[Json]:
    """The fields that show for these answers. A condition on a hidden field is false, one on itself never holds."""
    by_id = {field["id"]: field for field in fields}
    return [field for field in fields if _shows(field["id"], by_id, answers, frozenset())]


def is_required(field: Json, shown: list[Json], answers: Json) -> bool:
    """Whether a field that shows must be answered."""
    if field["required"]:
        return True
    condition = field.get("required_when")
    seen = {each["id"]: answers.get(each["id"]) for each in shown}
    return condition is not None and _holds(condition, seen)


def _shows(id: str, by_id: dict[str, Json], answers: Json, asking: frozenset[str]) -> bool:
    if id not in by_id or id in asking:
        return False
    condition = by_id[id].get("visible_when")
    if condition is None:
        return True
    seen = {other: answers.get(other) for other in _named(condition) if _shows(other, by_id, answers, asking | {id})}
    return _holds(condition, seen)


def _named(condition: Json) -> set[str]:
    """The fields a condition asks about."""
    if "field" in condition:
        return {condition["field"]}
    parts = condition.get("all") or condition.get("any") or [condition["not"]]
    return set().union(*(_named(part) for part in parts))


def _holds(condition: Json, seen: Json) -> bool:
    if "all" in condition:
        return all(_holds(part, seen) for part in condition["all"])
    if "any" in condition:
        return any(_holds(part, seen) for part in condition["any"])
    if "not" in condition:
        return not _holds(condition["not"], seen)
    value = seen.get(condition["field"])
    if condition.get("filled"):
        return is_filled(value)
    given = value if isinstance(value, list) else [value]
    return any(_same(one, wanted) for one in given for wanted in condition["is"])


def _same(value: Any, wanted: Any) -> bool:
    # True == 1 in Python, but a yes is not the number one.
    return bool(isinstance(value, bool) == isinstance(wanted, bool) and value == wanted)
