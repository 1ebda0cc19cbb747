"""ui.pages.settings.card: titled cards whose fields stand in one line."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.pages.settings.card import SettingsCard
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def card(qtbot: QtBot) -> SettingsCard:
    made = SettingsCard()
    qtbot.addWidget(made)
    made.resize(700, 300)
    return made


def test_a_row_has_a_label_that_belongs_to_its_field(card: SettingsCard) -> None:
    line = QLineEdit()
    label = card.add_row(line)
    label.setText("Name")
    card.show()
    assert label.buddy() is line
    assert_usable(card)


def test_the_fields_of_all_rows_stand_in_one_line(card: SettingsCard) -> None:
    first, second = QLineEdit(), PlainLabel(wraps=True)
    labels = card.add_row(first), card.add_row(second)
    labels[0].setText("A")
    labels[1].setText("A label that is so long that it needs a second line")
    second.setText("value")
    card.show()
    assert first.x() == second.x() > labels[1].x() + 150
    assert labels[1].height() > labels[0].height(), "it wraps, nothing is cut"
    assert second.width() > first.width(), "what is only read takes all the room there is"


def test_a_note_takes_room_only_while_it_says_something(card: SettingsCard) -> None:
    card.show()
    assert not card.note.isVisible()
    card.say_note("One sentence.")
    assert card.note.isVisible()
    assert card.note.text() == "One sentence."
    card.say_note("")
    assert not card.note.isVisible()
