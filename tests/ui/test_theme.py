"""ui.theme"""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImageReader, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import Appearance
from desktop_app.system.capture.screen import MOST_PIXELS
from ui.colours import DARK, LIGHT
from ui.override import override
from ui.theme import Type, high_contrast, palette_of, points, prepare, scheme, style_sheet, theme


def test_dark_is_put_on_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(theme().changed):
        theme().apply(Appearance.DARK, 100)
    assert scheme() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.card in qapp.styleSheet()
    theme().apply(Appearance.LIGHT, 100)
    assert scheme() is LIGHT


def test_the_sheet_can_wait_until_the_widgets_stand(qapp: QApplication) -> None:
    # The sheet is never taken off: of widgets that wore one Qt would not hear any more when they go, and crash later.
    theme().apply(Appearance.LIGHT, 100)
    theme().apply(Appearance.DARK, 100, with_sheet=False)
    assert LIGHT.card in qapp.styleSheet()
    theme().put_on_sheet()
    assert DARK.card in qapp.styleSheet()
    theme().apply(Appearance.LIGHT, 100)


def test_the_system_decides_until_the_user_does(qapp: QApplication) -> None:
    theme().apply(Appearance.SYSTEM, 100)
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert scheme() is (DARK if is_dark else LIGHT)


def test_text_grows_with_the_setting() -> None:
    theme().apply(Appearance.LIGHT, 200)
    assert theme().font(Type.BODY).pointSizeF() == pytest.approx(points(27.0))
    assert theme().px(10) == 20
    theme().apply(Appearance.LIGHT, 9000)
    assert theme().scale == 3.0


def test_the_scale_stays_within_reason() -> None:
    theme().apply(Appearance.LIGHT, 1)
    assert theme().scale == 0.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_has_no_name_left(name: str) -> None:
    sheet = style_sheet(LIGHT if name == "light" else DARK, 1.0)
    assert "$" not in sheet.split("*/", 1)[1]
    assert f"arrow-down-{name}.svg" in sheet


def test_the_style_sheet_is_understood(qtbot: QtBot) -> None:
    # A sheet Qt cannot read logs a warning, which fails the test.
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("look", "primary")
    button.setStyleSheet(style_sheet(LIGHT, 1.25))
    button.show()


def test_high_contrast_uses_nothing_but_the_systems_colours() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    made = high_contrast(system)
    assert made.is_dark
    assert {made.text, made.border, made.danger.text} == {"#ffff00"}
    assert style_sheet(made, 1.0)


def test_wearing_the_systems_palette() -> None:
    system = palette_of(DARK)
    theme().wear(high_contrast(system), system)
    assert scheme().text == DARK.text.lower()
    theme().apply(Appearance.LIGHT, 100)


def test_the_largest_picture_we_take_can_be_read_back(qapp: QApplication) -> None:
    prepare()
    strip = 1.3
    assert QImageReader.allocationLimit() * 2**20 > 4 * MOST_PIXELS * strip


class _Dressed(QWidget):
    times = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() == QEvent.Type.StyleChange


def test_what_is_worn_is_not_put_on_again(qtbot: QtBot, qapp: QApplication) -> None:
    widget = _Dressed()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    before = widget.times
    theme().put_on_sheet()
    assert widget.times == before
    theme().apply(Appearance.DARK, 100)
    assert widget.times > before
    theme().apply(Appearance.LIGHT, 100)
