"""What stands in a case file: it comes back as it was written, and nothing else comes in."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.attachments import AddressConfidence, DraftFile, Provenance
from desktop_app.domain.case_files import Author, CaseFile, CaseFileState, WrittenAnswer
from desktop_app.domain.cases import Priority
from desktop_app.domain.forms import TimeRange
from desktop_app.domain.ids import AccountId, ArticleId, Digest, FieldId, ItemId, Key, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.errors import CaseFileRefused, CaseFileTrouble
from desktop_app.services.case_file_content import DEEPEST, VERSION, read, written
from desktop_app.services.file_names import safe_name
from desktop_app.services.files import REFUSED_TYPES

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PROOF = Provenance(NOON, 3600, "Europe/Oslo", "https://desk.example/a", "A page", confidence=AddressConfidence.EXACT)
FILE = CaseFile(
    key=Key("0123456789abcdef0123456789abcdef"),
    author=Author(
        "demo", "https://desk.example", AccountId("a-1"), "kari@x.example", "Kari", LocalText({"nb": "Desk"})
    ),
    state=CaseFileState.WAITING,
    written_at=NOON,
    changed_at=NOON,
    language="nb",
    item_id=ItemId("i-1"),
    item_title="Noe har stoppet",
    type_id=TypeId("incident"),
    priority=Priority.HIGH,
    answers=(
        WrittenAnswer(FieldId("subject"), "Emne", "Står", "Står"),
        WrittenAnswer(FieldId("when"), "Når", "…", TimeRange("2026-11-21", "08:00", "09:00")),
        WrittenAnswer(FieldId("who"), "Hvem", "a, b", ("a", "b")),
        WrittenAnswer(FieldId("yes"), "Ja?", "✓", True),
    ),
    article_ids=(ArticleId("a-1"),),
    files=(DraftFile(Digest("0" * 64), "a.png", 3, "image/png", NOON, PROOF),),
)

_letters = some.characters(codec="utf-8", exclude_characters="\0")
_text = some.text(_letters, max_size=60)
_answers = some.one_of(
    _text,
    some.booleans(),
    some.integers(-(10**15), 10**15),
    some.floats(-1e15, 1e15),
    some.lists(_text, max_size=4).map(tuple),
    some.builds(TimeRange, _text, _text, _text),
)
_names = some.text(max_size=200).map(safe_name).filter(lambda name: not name.lower().endswith(tuple(REFUSED_TYPES)))
_files = some.builds(
    DraftFile,
    some.binary(min_size=32, max_size=32).map(lambda digest: Digest(digest.hex())),
    _names,
    some.integers(1, 2**31 - 1),
    some.text(_letters, max_size=50),
    some.just(NOON),
    some.one_of(some.none(), some.just(PROOF)),
)


@given(
    answers=some.dictionaries(some.text(_letters, min_size=1, max_size=30).map(FieldId), _answers, max_size=6),
    files=some.lists(_files, max_size=4, unique_by=lambda file: file.digest),
    state=some.sampled_from(CaseFileState),
    label=_text,
)
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read(
    answers: dict[FieldId, Any], files: list[DraftFile], state: CaseFileState, label: str
) -> None:
    lines = tuple(WrittenAnswer(id, label, "in words", value) for id, value in answers.items())
    file = CaseFile(FILE.key, FILE.author, state, NOON, NOON + timedelta(1), answers=lines, files=tuple(files))
    assert read(written(file, "1.0")) == file


def test_everything_comes_back() -> None:
    assert read(written(FILE, "1.0")) == FILE


def test_half_characters_become_question_marks_and_long_labels_are_cut() -> None:
    answer = WrittenAnswer(FieldId("subject"), "L" * 400, "x", "a\ud800b\0")
    back = read(written(replace(FILE, answers=(answer,)), "1.0")).answers[0]
    assert back.value == "a?b"
    assert back.label == "L" * 300


def _spoiled(**changed: Any) -> bytes:
    plain = json.loads(written(FILE, "1.0"))
    plain.update(changed)
    return json.dumps(plain).encode()


def _file(**changed: Any) -> bytes:
    plain = json.loads(written(FILE, "1.0"))
    plain["files"][0].update(changed)
    return json.dumps(plain).encode()


def _proof(**changed: Any) -> bytes:
    plain = json.loads(written(FILE, "1.0"))
    plain["files"][0]["provenance"].update(changed)
    return json.dumps(plain).encode()


_T = CaseFileTrouble
HOSTILE: dict[str, tuple[Callable[[], bytes], CaseFileTrouble]] = {
    "no JSON": (lambda: b"{", _T.CONTENT),
    "not a case": (lambda: b"[]", _T.NOT_A_CASE_FILE),
    "another format": (lambda: _spoiled(format="zip"), _T.NOT_A_CASE_FILE),
    "newer": (lambda: _spoiled(version=VERSION + 1), _T.TOO_NEW),
    "version as text": (lambda: _spoiled(version="1"), _T.CONTENT),
    "version as truth": (lambda: _spoiled(version=True), _T.CONTENT),
    "too deep": (lambda: b'{"a":' + b"[" * DEEPEST + b"]" * DEEPEST + b"}", _T.TOO_DEEP),
    "bottomless": (lambda: b"[" * 5_000_000, _T.TOO_DEEP),
    "quotes without end": (lambda: b'"' + b'\\"' * 1_000_000, _T.CONTENT),
    "no text": (lambda: b'{"format": "\xff"}', _T.TEXT),
    "half a character": (lambda: _spoiled(item_title="\ud800"), _T.TEXT),
    "NUL": (lambda: _spoiled(item_title="a\0b"), _T.TEXT),
    "half a name": (lambda: _spoiled(**{"\udfff": 1}), _T.TEXT),
    "no number": (lambda: _spoiled(answers=[{"field": "a", "value": math.nan}]), _T.CONTENT),
    "endless number": (lambda: _spoiled().replace(b'"version": 1', b'"x": 1e999, "version": 1'), _T.CONTENT),
    "huge number": (lambda: _spoiled(answers=[{"field": "a", "value": 10**400}]), _T.CONTENT),
    "more digits than one may": (lambda: b'{"a": ' + b"9" * 10_000 + b"}", _T.CONTENT),
    "a member twice": (lambda: _spoiled().replace(b"{", b'{"format": "x", ', 1), _T.CONTENT),
    "key missing": (lambda: _spoiled(key=None), _T.CONTENT),
    "key with a line break": (lambda: _spoiled(key="0123456789abcdef\r\nX: y"), _T.CONTENT),
    "answers are no list": (lambda: _spoiled(answers={}), _T.CONTENT),
    "an answer twice": (lambda: _spoiled(answers=[{"field": "a", "value": 1}] * 2), _T.TWICE),
    "a time that is none": (lambda: _spoiled(written_at="soon"), _T.CONTENT),
    "a time before all time": (lambda: _spoiled(written_at="0001-01-01T00:00:00+14:00"), _T.CONTENT),
    "a time after all time": (lambda: _spoiled(changed_at="9999-12-31T23:59:59Z"), _T.CONTENT),
    "a picture from before all time": (lambda: _proof(taken_at="0001-01-01T00:00:00+14:00"), _T.CONTENT),
    "a zone a whole day away": (lambda: _proof(utc_offset_s=86_400), _T.CONTENT),
    "a clock further off than time goes": (lambda: _proof(clock_offset_s=1e300), _T.CONTENT),
    "key with a line break at its end": (lambda: _spoiled(key="0123456789abcdef\n"), _T.CONTENT),
    "digest with a line break at its end": (lambda: _file(sha256="0" * 64 + "\n"), _T.CONTENT),
    "a state nobody knows": (lambda: _spoiled(state="sent"), _T.CONTENT),
    "too many answers": (lambda: _spoiled(answers=[{"field": str(n), "value": 1} for n in range(501)]), _T.CONTENT),
    "a digest that is a path": (lambda: _file(sha256="../../etc/passwd"), _T.CONTENT),
    "a size below zero": (lambda: _file(size=-1), _T.CONTENT),
    "a name that is a path": (lambda: _file(name="../a.png"), _T.FILE_NAME),
    "a name of a drive": (lambda: _file(name="C:\\a.png"), _T.FILE_NAME),
    "a name written backwards": (lambda: _file(name="a\u202egnp.exe.txt"), _T.FILE_NAME),
    "a name Windows reserves": (lambda: _file(name="CON.txt"), _T.FILE_NAME),
    "a name with a dot at its end": (lambda: _file(name="a.exe."), _T.FILE_NAME),
    "a program": (lambda: _file(name="a.EXE"), _T.FILE_TYPE),
    "a file twice": (lambda: _spoiled(files=json.loads(written(FILE, "1"))["files"] * 2), _T.TWICE),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_wrong_is_refused_with_its_reason(kind: str) -> None:
    make, trouble = HOSTILE[kind]
    with pytest.raises(CaseFileRefused) as refusal:
        read(make())
    assert refusal.value.trouble is trouble


def test_the_place_of_what_is_wrong_is_named() -> None:
    with pytest.raises(CaseFileRefused) as refusal:
        read(_file(size="big"))
    assert refusal.value.name == "files[0].size"


def test_what_nobody_could_open_is_not_written() -> None:
    with pytest.raises(CaseFileRefused):
        written(replace(FILE, key=Key("short")), "1.0")


def test_what_a_later_version_of_the_same_format_adds_is_skipped() -> None:
    assert read(_spoiled(mood="good")) == FILE
