"""As much of OData as the emulator needs: filters, select, order, expand."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

Row = Mapping[str, Any]
_TOKEN = re.compile(
    r"\s*(?:(?P<open>\()|(?P<close>\))|(?P<comma>,)|(?P<text>'(?:[^']|'')*')"
    r"|(?P<when>\d{4}-\d\d-\d\dT[\d:.]+Z)"
    r"|(?P<guid>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})"
    r"|(?P<number>-?\d+(?:\.\d+)?)|(?P<word>\w+))"
)
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda have, want: have == want,
    "ne": lambda have, want: have != want,
    "ge": lambda have, want: have is not None and have >= want,
    "gt": lambda have, want: have is not None and have > want,
    "le": lambda have, want: have is not None and have <= want,
    "lt": lambda have, want: have is not None and have < want,
}


class BadQuery(Exception):
    """What the server answers 400 to."""


class Filter:
    """One `$filter`, parsed. `columns` are those it names."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0
        self.columns: set[str] = set()
        self.holds = self._any()
        if self._at != len(self._tokens):
            raise BadQuery(f"Syntax error in '{text}'.")

    def _any(self) -> Callable[[Row], bool]:
        parts = [self._all()]
        while self._took("or"):
            parts.append(self._all())
        return lambda row: any(part(row) for part in parts)

    def _all(self) -> Callable[[Row], bool]:
        parts = [self._one()]
        while self._took("and"):
            parts.append(self._one())
        return lambda row: all(part(row) for part in parts)

    def _one(self) -> Callable[[Row], bool]:
        if self._took("("):
            inner = self._any()
            self._must(")")
            return inner
        if self._took("contains"):
            self._must("(")
            column = self._column()
            self._must(",")
            said = str(self._literal()).lower()
            self._must(")")
            return lambda row: said in str(row.get(column) or "").lower()
        column = self._column()
        compare = _COMPARE[self._next()]
        wanted = self._literal()
        return lambda row: compare(_comparable(row.get(column)), wanted)

    def _column(self) -> str:
        name = self._next()
        self.columns.add(name)
        return name

    def _literal(self) -> Any:
        token = self._next()
        if token.startswith("'"):
            return token[1:-1].replace("''", "'").lower()  # SQL Server's collation knows no case
        if token in {"true", "false", "null"}:
            return {"true": True, "false": False, "null": None}[token]
        if re.fullmatch(r"-?\d+(\.\d+)?", token):
            return float(token) if "." in token else int(token)
        return datetime.fromisoformat(token) if "T" in token and token.endswith("Z") else token.lower()

    def _took(self, token: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] == token:
            self._at += 1
            return True
        return False

    def _must(self, token: str) -> None:
        if not self._took(token):
            raise BadQuery(f"expected {token}")

    def _next(self) -> str:
        if self._at >= len(self._tokens):
            raise BadQuery("ended too early")
        self._at += 1
        return self._tokens[self._at - 1]


def _tokens(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise BadQuery(f"Syntax error at position {at} in '{text}'.")
        at = found.end()
        yield found.group().strip()


def _comparable(value: Any) -> Any:
    if isinstance(value, str):
        return datetime.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", value) else value.lower()
    return value


def in_order(rows: list[dict[str, Any]], order: str) -> list[dict[str, Any]]:
    """By `$orderby`."""
    for part in reversed(order.split(",")):
        column, _, way = part.strip().partition(" ")
        rows = sorted(rows, key=lambda row: (row.get(column) is not None, row.get(column)), reverse=way == "desc")
    return rows


def parts_of(expand: str) -> list[tuple[str, dict[str, str]]]:
    """`A($select=x;$top=1),B` → its parts."""
    found = re.findall(r"(\w+)(?:\(([^)]*)\))?", expand)
    return [(name, dict(one.split("=", 1) for one in inside.split(";") if one)) for name, inside in found]
