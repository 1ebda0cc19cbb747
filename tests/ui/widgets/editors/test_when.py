"""Days and times as people write them."""

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import FieldKind, FormField, TimeRange
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from ui.widgets.editors.when import DateEditor, TimeRangeEditor, parse_day, parse_time, written_day

TODAY = QDate(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("2026-11-21", "2026-11-21"),
        ("21.11.2026", "2026-11-21"),
        ("21/11-26", "2026-11-21"),
        ("1. 12.", "2026-12-01"),
        ("20.11", "2027-11-20"),
        ("31.2.2026", None),
        ("tomorrow", None),
        ("", None),
        ("11", None),
    ],
)
def test_days(typed: str, iso: str | None) -> None:
    assert parse_day(typed, TODAY) == iso


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00"),
        ("930", "09:30"),
        ("09.30", "09:30"),
        ("1800", "18:00"),
        ("24:00", None),
        ("x", None),
        ("9:60", None),
    ],
)
def test_times(typed: str, time: str | None) -> None:
    assert parse_time(typed) == time


def test_a_day_is_written_with_its_whole_year(qtbot: QtBot) -> None:
    assert "2026" in written_day("2026-11-21")
    assert written_day("not a day") == "not a day"


def test_a_typed_day_is_the_answer_at_once(qtbot: QtBot) -> None:
    editor = DateEditor(FormField(FieldId("d"), FieldKind.DATE, LocalText()))
    qtbot.addWidget(editor)
    assert editor.answer() is None
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.focus_target(), "24.12.2026")
    assert editor.answer() == "2026-12-24"
    editor.set_answer(None)
    assert editor.answer() is None
    editor.set_answer("2026-01-02")
    assert editor.answer() == "2026-01-02"


def test_a_span_keeps_what_is_half_written(qtbot: QtBot) -> None:
    editor = TimeRangeEditor(FormField(FieldId("t"), FieldKind.TIME_RANGE, LocalText()))
    qtbot.addWidget(editor)
    assert editor.answer() is None
    editor.set_answer(TimeRange("2026-11-21", "18:00", ""))
    assert editor.answer() == TimeRange("2026-11-21", "18:00", "")
    editor.set_answer(None)
    assert editor.answer() is None
