"""ui.widgets.empty_state"""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.widgets.empty_state import EmptyState


def test_it_says_why_and_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("inbox")
    qtbot.addWidget(empty)
    empty.set_words("Nothing here", "It will come.", "New case")
    empty.show()
    assert_usable(empty)
    with qtbot.waitSignal(empty.acted):
        child(empty, QPushButton).click()
    empty.set_words("Nothing here")
    assert child(empty, QPushButton).isHidden()
