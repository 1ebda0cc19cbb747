"""ui.pages.outbox.text_part: what the user wrote, to be read, marked and copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child, name_of
from ui.pages.outbox.text_part import TextPart
from ui.widgets.buttons import Button
from ui.widgets.plain_label import PlainLabel

TEXT = "Dear <b>desk</b>,\n" + "word " * 40_000


@pytest.fixture
def part(qtbot: QtBot) -> TextPart:
    made = TextPart()
    qtbot.addWidget(made)
    made.set_text(TEXT, "The printer")
    made.show()
    return made


def test_all_of_it_is_copied_by_the_keyboard(part: TextPart, qtbot: QtBot) -> None:
    copy = child(part, Button, "outbox.copy")
    assert name_of(copy) == "Copy the text: The printer"
    copy.setFocus()
    with qtbot.waitSignal(part.told):
        qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == TEXT, "also what is too long to be shown"
    assert_usable(part)


def test_what_is_marked_stays_marked_while_the_same_is_shown_again(part: TextPart) -> None:
    words = child(part, PlainLabel, "outbox.text")
    assert words.focusPolicy() is Qt.FocusPolicy.StrongFocus
    words.setSelection(0, 4)
    part.set_text(TEXT, "The printer")
    assert words.selectedText() == "Dear"


def test_it_is_closed_at_first(qtbot: QtBot) -> None:
    made = TextPart()
    qtbot.addWidget(made)
    assert made.isHidden()
