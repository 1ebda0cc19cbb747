"""Pure: a record's fields as ServiceNow sends them with `sysparm_display_value=all`: a value, and what people read."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from desktop_app.errors import BadReply

SYS_ID = re.compile(r"[0-9a-f]{32}")
_STAMP = "%Y-%m-%d %H:%M:%S"


class Record:
    """A record of any table. Fields are pairs, references, bare texts, or not there at all."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Any) -> None:
        """Raises BadReply when it is no record."""
        if not isinstance(fields, Mapping):
            raise BadReply("record")
        self._fields = fields

    def value(self, name: str) -> str:
        """What the database holds: ids, numbers, UTC; "" when empty."""
        field = self._fields.get(name)
        if isinstance(field, Mapping):
            field = field.get("value")
        return _text(field)

    def shown(self, name: str) -> str:
        """What people read, in their language and zone; the value where there is no other."""
        field = self._fields.get(name)
        if isinstance(field, Mapping):
            return _text(field.get("display_value")) or _text(field.get("value"))
        return _text(field)

    def has(self, name: str) -> bool:
        """Whether the portal sent the field at all: it says nothing of unknown ones."""
        return name in self._fields

    def reference(self, name: str) -> str:
        """The id a reference holds; "" for rubbish, which the Table API lets in."""
        value = self.value(name)
        return value if SYS_ID.fullmatch(value) else ""

    def is_true(self, name: str) -> bool:
        """A boolean, which is a text here."""
        return self.value(name).lower() in {"true", "1"}

    def time(self, name: str) -> datetime | None:
        """Aware UTC; None when empty or unreadable. Never the display value, which is in somebody's zone."""
        return utc(self.value(name))

    def needed_time(self, name: str) -> datetime:
        """The same, where a record makes no sense without. Raises BadReply."""
        found = self.time(name)
        if found is None:
            raise BadReply(f"record: {name}")
        return found

    def pairs(self) -> list[tuple[datetime, str]]:
        """Each time of the record in UTC, with how the user is shown it."""
        found = ((utc(self.value(name)), self.shown(name)) for name in self._fields)
        return [(moment, shown) for moment, shown in found if moment is not None and shown]


def utc(text: str) -> datetime | None:
    """`2016-12-12 15:19:57`, which is UTC though it does not say so. Durations, counted from 1970, are no times."""
    try:
        moment = datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if moment.year > 1970 else None


def stamp(moment: datetime) -> str:
    """A time as a query takes it."""
    return moment.astimezone(UTC).strftime(_STAMP)


def day(text: str) -> date | None:
    """The day of a date or a time; None when there is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def in_query(text: str) -> str:
    """A text as part of an encoded query: `^` begins a condition there, and a line's end is no better."""
    return re.sub(r"[\^\r\n\x00]+", " ", text).strip()


def one_space(text: str) -> str:
    """Titles hold line ends and tabs of the editor they were written in."""
    return " ".join(text.split())


def same_text(text: str) -> str:
    """A text as it is compared: line ends, blanks at their ends and marks without width do not count."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u200b", "").strip().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _text(value: Any) -> str:
    if value is None or isinstance(value, (dict, list)):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
