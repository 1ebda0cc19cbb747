"""ui.widgets.busy"""

from pytestqt.qtbot import QtBot

from tests.ui.looks import child
from ui.widgets.busy import DELAY_MS, Busy
from ui.widgets.plain_label import PlainLabel


def test_quick_things_do_not_flicker(qtbot: QtBot) -> None:
    busy = Busy()
    qtbot.addWidget(busy)
    busy.show()
    height = busy.sizeHint().height()
    busy.start("Reading …")
    assert busy.is_on
    assert not child(busy, PlainLabel).isVisible()
    busy.stop()
    assert not busy.is_on
    assert busy.sizeHint().height() == height


def test_slow_things_show_and_stop(qtbot: QtBot) -> None:
    busy = Busy()
    qtbot.addWidget(busy)
    busy.show()
    busy.start("Reading …")
    busy.start("Reading more …")
    qtbot.waitUntil(lambda: child(busy, PlainLabel).isVisible(), timeout=DELAY_MS * 10)
    before = busy.grab().toImage()
    qtbot.waitUntil(lambda: busy.grab().toImage() != before)
    assert child(busy, PlainLabel).text() == "Reading more …"
    busy.stop()
    assert not busy.is_on
