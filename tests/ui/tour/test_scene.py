"""The scene: something that looks like a page with an address, a clock and an alarm."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.looks import has_colour, picture
from ui.tour.scene import Scene

ALARM = "#B3261E"


def a_scene(qtbot: QtBot, width: int, height: int) -> QImage:
    scene = Scene()
    qtbot.addWidget(scene)
    scene.resize(width, height)
    scene.show()
    assert scene.windowTitle() == "Fakturaflyt – Inbox"
    return picture(scene)


def dark_in(image: QImage, area: QRect) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 110
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


def test_there_is_an_address_a_clock_and_an_alarm(qtbot: QtBot) -> None:
    image = a_scene(qtbot, 1000, 600)
    assert image.pixelColor(10, 10) == QColor("#E3E8EC"), "the bar at the top, as a browser has one"
    assert dark_in(image, QRect(92, 12, 500, 32)) > 300, "the address is written in it"
    assert dark_in(image, QRect(780, 12, 200, 36)) > 100, "and the time"
    assert has_colour(image.copy(72, 142, 300, 58), ALARM)
    assert not has_colour(image.copy(72, 220, 500, 40), ALARM), "nothing else cries"
    for top in (244, 298, 352):
        assert dark_in(image, QRect(72, top, 300, 24)) > 50, "a row of the list"


def test_it_fills_whatever_screen_there_is(qtbot: QtBot) -> None:
    image = a_scene(qtbot, 1600, 400)
    assert has_colour(image.copy(1500, 142, 60, 58), ALARM), "the alarm reaches to the right edge"
    assert image.pixelColor(1595, 395) == QColor("#FFFFFF")
