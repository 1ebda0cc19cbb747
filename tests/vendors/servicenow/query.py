"""Encoded queries as an instance understands them: what it does not understand it drops, and shows more."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Fields = Mapping[str, Any]
_OPERATORS = ("LIKE", "STARTSWITH", "!=", ">=", "<=", "=", ">", "<")
_TEXT = "123TEXTQUERY321="


def chosen(rows: Sequence[Fields], query: str, look: Callable[[Fields, str], str]) -> list[Fields]:
    """The rows that fit, in the query's order."""
    groups: list[list[str]] = []
    orders: list[str] = []
    for part in query.split("^"):
        if part.startswith("ORDERBY"):
            orders.append(part.removeprefix("ORDERBY"))
        elif part.startswith("OR") and groups:
            groups[-1].append(part[2:])
        elif part:
            groups.append([part])
    found = [row for row in rows if all(any(_holds(row, one, look) for one in group) for group in groups)]
    for order in reversed(orders):
        name = order.removeprefix("DESC")
        found.sort(key=lambda row: _value(row, name, look), reverse=order.startswith("DESC"))
    return found


def _holds(row: Fields, condition: str, look: Callable[[Fields, str], str]) -> bool:
    if condition.startswith(_TEXT):
        words = condition.removeprefix(_TEXT).lower().split()
        text = " ".join(str(value) for value in row.values()).lower()
        return all(word in text for word in words)
    found = _split(condition)
    if found is None:
        return True
    name, operator, wanted = found
    try:
        value = look(row, name)
    except KeyError:
        return True
    match operator:
        case "LIKE":
            return wanted.lower() in value.lower()
        case "STARTSWITH":
            return value.lower().startswith(wanted.lower())
        case "!=":
            return value != wanted
        case "=":
            return value.lower() == wanted.lower()
        case ">=":
            return value >= wanted
        case "<=":
            return value <= wanted
        case ">":
            return value > wanted
    return value < wanted


def _split(condition: str) -> tuple[str, str, str] | None:
    places = [(condition.find(one), one) for one in _OPERATORS if condition.find(one) > 0]
    if not places:
        return None
    at, operator = min(places, key=lambda place: (place[0], -len(place[1])))
    return condition[:at], operator, condition[at + len(operator) :]


def _value(row: Fields, name: str, look: Callable[[Fields, str], str]) -> str:
    try:
        return look(row, name)
    except KeyError:
        return ""
