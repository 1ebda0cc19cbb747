"""ui.widgets.section"""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child
from ui.widgets.section import Section


def test_a_heading_with_an_action(qtbot: QtBot) -> None:
    section = Section()
    qtbot.addWidget(section)
    section.set_title("Last updates", "All my cases")
    section.show()
    assert_usable(section)
    with qtbot.waitSignal(section.acted):
        child(section, QPushButton).click()
    height = section.sizeHint().height()
    section.set_title("Drafts")
    assert child(section, QPushButton).isHidden()
    assert abs(section.sizeHint().height() - height) <= 4
