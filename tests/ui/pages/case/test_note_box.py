"""The box for internal notes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.kit import named, nameless
from ui.pages.case.note_box import NoteBox


@pytest.fixture
def box(qtbot: QtBot) -> NoteBox:
    box = NoteBox()
    qtbot.addWidget(box)
    box.start("")
    box.show()
    return box


def text(box: NoteBox) -> QPlainTextEdit:
    found = named(box, "case.note")
    assert isinstance(found, QPlainTextEdit)
    return found


def button(box: NoteBox, name: str) -> QAbstractButton:
    found = named(box, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_it_is_closed_until_it_is_wanted(box: NoteBox) -> None:
    assert not text(box).isVisible()
    button(box, "case.note.open").click()
    assert text(box).isVisible()
    assert nameless(box) == []
    button(box, "case.note.close").click()
    assert not text(box).isVisible()


def test_words_from_an_earlier_time_stand_there(box: NoteBox) -> None:
    box.start("Half a note")
    assert text(box).isVisible()
    assert button(box, "case.note.add").isEnabled()


def test_an_empty_note_cannot_be_added(box: NoteBox) -> None:
    box.write()
    text(box).setPlainText("  ")
    assert not button(box, "case.note.add").isEnabled()


def test_it_is_kept_before_it_is_added(qtbot: QtBot, box: NoteBox) -> None:
    box.write()
    text(box).setPlainText("For us ")
    told: list[tuple[str, str]] = []
    box.kept.connect(lambda words: told.append(("kept", words)))
    box.wanted.connect(lambda words: told.append(("wanted", words)))
    qtbot.keyClick(text(box), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [("kept", "For us "), ("wanted", "For us")]


def test_what_was_added_goes_and_what_was_written_since_stays(qtbot: QtBot, box: NoteBox) -> None:
    box.write()
    text(box).setPlainText("One")
    button(box, "case.note.add").click()
    text(box).setPlainText("One\nTwo")
    with qtbot.waitSignal(box.kept) as kept:
        box.clear_sent()
    assert (text(box).toPlainText(), kept.args) == ("Two", ["Two"])
    button(box, "case.note.add").click()
    box.start("of another case")
    box.clear_sent()
    assert text(box).toPlainText() == "of another case"


def test_a_pause_in_typing_keeps_it(qtbot: QtBot, box: NoteBox) -> None:
    box.write()
    with qtbot.waitSignal(box.kept) as kept:
        qtbot.keyClicks(text(box), "Hei")
    assert kept.args == ["Hei"]
