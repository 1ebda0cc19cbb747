"""ui.icons"""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources
from desktop_app.services.preferences import Appearance
from tests.ui.looks import has_colour
from ui import icons
from ui.colours import DARK, LIGHT
from ui.icons import Ink
from ui.theme import theme

NAMES = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(name: str) -> None:
    image = icons.pixmap(name, 24, "#ff0000").toImage()
    assert any(QColor(image.pixelColor(x, y)).alpha() for x in range(24) for y in range(24))


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith(("arrow-", "tick-", "nordesk"))])
def test_every_icon_takes_the_colour_it_is_given(name: str) -> None:
    assert "currentColor" in (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def test_a_pixmap_is_as_sharp_as_the_screen() -> None:
    picture = icons.pixmap("home", 20, "#123456", 2.0)
    assert picture.width() == 40
    assert picture.deviceIndependentSize().width() == 20
    assert icons.pixmap("home", 20, "#123456", 2.0) is picture


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIconSize(QSize(24, 24))
    icons.put(button, "minus", Ink.TEXT)
    assert has_colour(button.icon().pixmap(24).toImage(), LIGHT.text)
    theme().apply(Appearance.DARK, 100)
    assert has_colour(button.icon().pixmap(24).toImage(), DARK.text)
    theme().apply(Appearance.LIGHT, 100)


def test_a_button_that_is_gone_is_forgotten(qtbot: QtBot) -> None:
    button = QToolButton()
    icons.put(button, "home", Ink.ACCENT, Ink.MUTED)
    button.deleteLater()
    qtbot.wait(1)
    theme().apply(Appearance.DARK, 100)
    theme().apply(Appearance.LIGHT, 100)


def test_portals_may_name_icons_we_lack() -> None:
    assert icons.exists("invoice")
    assert not icons.exists("")
    assert not icons.exists("../themes/nordesk")


def test_the_programs_icon_comes_in_sizes() -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 256}
    icons.forget()
