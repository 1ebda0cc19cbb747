"""How the command line speaks: lines for people, one JSON document for programs, errors by their stable codes."""

import io
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum

from desktop_app.domain.text import LocalText
from desktop_app.errors import (
    FormInvalid,
    Gone,
    PortalError,
    Rejected,
    Retry,
    SupportError,
)

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What moves a cursor, rings, or turns the direction of writing; new lines and tabs do no harm."""


class Exit(IntEnum):
    """What the process says when it ends."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    LATER = 3
    SIGN_IN = 4
    REFUSED = 5
    INVALID = 6
    LOCAL = 7
    NOT_FOUND = 8


class Output:
    """Speaks to the terminal. `as_json`: to a program."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A letter the terminal does not know must not end a command that has done its work.
                stream.reconfigure(errors="backslashreplace")

    def say(self, value: object, lines: Sequence[str]) -> None:
        """The value for programs, the lines for people."""
        if self.as_json:
            print(_visible(json.dumps(_plain(value), ensure_ascii=False, indent=2)))
        else:
            for line in lines:
                print(_visible(line))

    def complain(self, error: SupportError) -> Exit:
        """Name an error on standard error; the exit code it asks for."""
        facts: dict[str, object] = {"error": error.code}
        if text := getattr(error, "detail", "") or str(error):
            facts["detail"] = text
        problems = getattr(error, "problems", {}) if isinstance(error, (FormInvalid, Rejected)) else {}
        if problems:
            facts["fields"] = _plain(problems)
        for name in ("diagnosis", "trouble", "reason"):
            if value := getattr(error, name, ""):
                facts[name] = str(value)
        if self.as_json:
            print(_visible(json.dumps(facts, ensure_ascii=False)), file=sys.stderr)
        else:
            said = "  ".join(f"{name}={value}" for name, value in facts.items())
            print(_visible(f"nordesk: {said}"), file=sys.stderr)
        return exit_of(error)


def _visible(text: str) -> str:
    """Foreign text as a terminal may be given it; inside a JSON text the same escapes mean the same characters."""
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def exit_of(error: SupportError) -> Exit:
    """The exit code of an error."""
    if isinstance(error, FormInvalid):
        return Exit.INVALID
    if isinstance(error, Gone):
        return Exit.NOT_FOUND
    if not isinstance(error, PortalError):
        return Exit.LOCAL
    if error.retry is Retry.AFTER_SIGN_IN or error.code == "wrong_password":
        return Exit.SIGN_IN
    return Exit.LATER if error.retry in {Retry.LATER, Retry.ASK} else Exit.REFUSED


def _plain(value: object) -> object:
    """The value in what JSON knows."""
    match value:
        case LocalText():
            return dict(value.texts)
        case datetime() | date():
            return value.isoformat()
        case Decimal() | StrEnum():
            return str(value)
        case bytes():
            return len(value)
        case Mapping():
            return {str(name): _plain(one) for name, one in value.items()}
        case frozenset():
            return sorted(_plain(one) for one in value)  # type: ignore[type-var]  # sets hold codes
        case tuple() | list():
            return [_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        # Not `asdict`: it would take the parts apart before they are looked at.
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
