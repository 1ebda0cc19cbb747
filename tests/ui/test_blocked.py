"""ui.blocked"""

from datetime import UTC, datetime

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.holders import Holder
from desktop_app.errors import StoreTrouble, StoreUnavailable
from tests.ui.kit import nameless
from tests.ui.looks import child
from ui.blocked import Blocked
from ui.widgets.plain_label import PlainLabel

SINCE = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


def _said(window: Blocked) -> str:
    return "\n".join(label.text() for label in window.findChildren(PlainLabel))


def test_it_says_who_has_the_folder_and_where_since_when(qtbot: QtBot) -> None:
    window = Blocked("/home/kari/Nordesk")
    qtbot.addWidget(window)
    window.show_why(Holder("kari", "pc-17", SINCE))
    assert "kari has had it on the computer pc-17 since" in _said(window)
    assert "/home/kari/Nordesk" in _said(window)
    window.show_why(Holder("kari", "pc-17"))
    assert "kari has it on the computer pc-17." in _said(window)
    window.show_why(Holder())
    assert "did not tell which" in _said(window)


def test_it_says_why_nothing_can_be_kept(qtbot: QtBot) -> None:
    window = Blocked("/x")
    qtbot.addWidget(window)
    window.show_why(StoreUnavailable(StoreTrouble.FULL))
    assert "The disk is full." in _said(window)
    assert "Nothing was changed" in _said(window)


def test_one_may_try_again_or_quit(qtbot: QtBot) -> None:
    window = Blocked("/x")
    qtbot.addWidget(window)
    window.show()
    assert nameless(window) == []
    for name, signal in (("blocked.again", window.again), ("blocked.quit", window.quit_asked)):
        with qtbot.waitSignal(signal):
            child(window, QPushButton, name).click()
    with qtbot.waitSignal(window.quit_asked):
        window.close()
