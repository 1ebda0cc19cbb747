"""Numbers side by side."""

from pytestqt.qtbot import QtBot

from ui.pages.activity.figures import Number, Numbers


def test_numbers_come_and_go(qtbot: QtBot) -> None:
    numbers = Numbers()
    qtbot.addWidget(numbers)
    numbers.show_numbers([Number("Bought", "40"), Number("Over", "1", "danger")])
    assert numbers.said() == "Bought: 40, Over: 1"
    numbers.show_numbers([Number("Used", "3")])
    assert numbers.said() == "Used: 3"
