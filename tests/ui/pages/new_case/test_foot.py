"""The buttons at the foot."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.kit import named
from tests.ui.pages.new_case.makers import NOW
from ui.pages.new_case.foot import Foot
from ui.widgets.plain_label import PlainLabel


def button(foot: Foot, name: str) -> QPushButton:
    found = named(foot, f"new_case.{name}")
    assert isinstance(found, QPushButton)
    return found


def test_next_until_there_is_nothing_but_to_send(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.show()
    foot.show_step(0)
    assert not button(foot, "back").isVisible()
    with qtbot.waitSignal(foot.stepped) as told:
        button(foot, "next").click()
    assert told.args == [1]
    foot.show_step(3)
    assert not button(foot, "next").isVisible()
    with qtbot.waitSignals([foot.sent, foot.kept, foot.discarded, foot.stepped]):
        for name in ("send", "keep", "discard", "back"):
            button(foot, name).click()
    foot.set_busy(True)
    assert not button(foot, "send").isEnabled()


def test_it_says_when_it_was_saved(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.show_saved(NOW)
    label = foot.findChild(PlainLabel, "new_case.saved")
    assert label is not None
    assert label.text().startswith("Draft saved ")
