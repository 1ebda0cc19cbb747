"""Lines for people, JSON for programs, a code for every error."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from desktop_app.commands.output import Exit, Output, exit_of
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from desktop_app.errors import (
    Busy,
    Diagnosis,
    FileRefused,
    FileTrouble,
    FormInvalid,
    Gone,
    NotAllowed,
    NotSignedIn,
    Rejected,
    StoreTrouble,
    StoreUnavailable,
    SupportError,
    Unreachable,
    Unsure,
    VaultLocked,
    WrongPassword,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Unreachable(Diagnosis.REFUSED), Exit.LATER),
        (Busy(3), Exit.LATER),
        (Unsure(), Exit.LATER),
        (NotSignedIn(), Exit.SIGN_IN),
        (WrongPassword(), Exit.SIGN_IN),
        (NotAllowed(), Exit.REFUSED),
        (Rejected(), Exit.REFUSED),
        (Gone(), Exit.NOT_FOUND),
        (FormInvalid({FieldId("a"): FieldProblem.REQUIRED}), Exit.INVALID),
        (StoreUnavailable(StoreTrouble.FULL), Exit.LOCAL),
        (FileRefused(FileTrouble.EMPTY, "a.txt"), Exit.LOCAL),
        (VaultLocked(), Exit.LOCAL),
    ],
)
def test_each_error_has_its_exit_code(error: SupportError, code: Exit) -> None:
    assert exit_of(error) is code


class Colour(StrEnum):
    """Any code."""

    RED = "red"


@dataclass(frozen=True)
class Thing:
    """A value with a bit of everything."""

    name: LocalText
    day: date
    amount: Decimal
    colours: frozenset[Colour]
    pixels: bytes
    parts: tuple[object, ...]


def test_values_are_said_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    thing = Thing(
        LocalText({"nb": "Sak"}), date(2026, 11, 21), Decimal("1.5"), frozenset({Colour.RED}), b"123", ({"a": 1}, None)
    )
    Output(as_json=True).say(thing, [])
    assert json.loads(capsys.readouterr().out) == {
        "name": {"nb": "Sak"},
        "day": "2026-11-21",
        "amount": "1.5",
        "colours": ["red"],
        "pixels": 3,
        "parts": [{"a": 1}, None],
    }


def test_people_get_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False).say({}, ["one", "two"])
    assert capsys.readouterr().out == "one\ntwo\n"


def test_an_error_is_named_with_its_facts(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False).complain(Unreachable(Diagnosis.PROXY))
    assert capsys.readouterr().err == "nordesk: error=unreachable  diagnosis=proxy\n"
    Output(as_json=True).complain(Rejected({"subject": ("too_long", "For langt")}, "Feil"))
    assert json.loads(capsys.readouterr().err) == {
        "error": "rejected",
        "detail": "Feil",
        "fields": {"subject": ["too_long", "For langt"]},
    }
