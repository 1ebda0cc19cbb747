"""Answers of a form in words, as the desk and the requester read them in the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.texts import pick

if TYPE_CHECKING:
    import sqlite3

Json = dict[str, Any]
_YES_NO = {
    "en": ("Yes", "No"),
    "nb": ("Ja", "Nei"),
    "sv": ("Ja", "Nej"),
    "fi": ("Kyllä", "Ei"),
    "da": ("Ja", "Nej"),
    "is": ("Já", "Nei"),
}


def described(connection: sqlite3.Connection, fields: list[Json], given: Json, language: str) -> list[Json]:
    """Each answer with its field's label and a text in the case's language, in the order of the form."""
    return [
        {
            "field_id": field["id"],
            "label": field["label"],
            "value": given[field["id"]],
            "text": in_words(connection, field, given[field["id"]], language),
        }
        for field in fields
        if field["id"] in given
    ]


def in_words(connection: sqlite3.Connection, field: Json, value: Any, language: str) -> str:
    """One answer as text; an answer that no longer fits its field is shown as it is."""
    kind = field["kind"]
    if kind in ("choice", "nested_choice", "multi_choice"):
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(_path(field["choices"], one, language) for one in chosen)
    if kind == "yes_no":
        return _YES_NO[language][0 if value else 1]
    if kind == "time_range" and isinstance(value, dict):
        return f"{value.get('date')} {value.get('from')}–{value.get('to')}"
    if kind == "email_list" and isinstance(value, list):
        return ", ".join(str(one) for one in value)
    if kind == "person":
        row = connection.execute("SELECT name FROM people WHERE id = ?", (value,)).fetchone()
        return str(row["name"]) if row else str(value)
    unit = pick(field.get("unit"), language) if kind == "number" else ""
    return f"{value} {unit}".strip()


def _path(choices: list[Json], id: str, language: str) -> str:
    """A nested choice with the choices above it: `On the way in › Scanning`."""
    by_id = {choice["id"]: choice for choice in choices}
    names: list[str] = []
    step: str | None = id
    while step in by_id and len(names) <= len(choices):
        names.insert(0, pick(by_id[step]["label"], language))
        step = by_id[step]["parent_id"]
    return " › ".join(names) or str(id)
