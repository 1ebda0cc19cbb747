"""How much of something is used."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.theme import scheme
from ui.widgets.meter import Meter


def colours(meter: Meter) -> set[str]:
    image = meter.grab().toImage()
    return {QColor(image.pixel(x, image.height() // 2)).name().upper() for x in range(6, image.width() - 6)}


def test_levels(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(200, 8)
    assert colours(meter) == {scheme().hairline}
    meter.show_level(50, 100)
    assert colours(meter) == {scheme().hairline, scheme().accent}
    meter.show_level(95, 100, is_low=True)
    assert scheme().warning.text in colours(meter)
    meter.show_level(150, 100)
    assert {scheme().accent, scheme().danger.text} <= colours(meter)
    assert scheme().hairline not in colours(meter)


def test_nothing_was_bought() -> None:
    meter = Meter()
    meter.show_level(3, 0)
    assert meter.level > 1
    meter.show_level(0, 0)
    assert meter.level == 0
