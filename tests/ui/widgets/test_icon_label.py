"""ui.widgets.icon_label"""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.preferences import Appearance
from tests.ui.looks import has_colour, picture
from ui.colours import DARK, LIGHT
from ui.icons import Ink
from ui.theme import theme
from ui.widgets.icon_label import IconLabel, fill_of


def test_it_draws_in_the_colours_of_the_moment(qtbot: QtBot) -> None:
    label = IconLabel("home", Ink.ACCENT, 24, pad=12)
    qtbot.addWidget(label)
    assert label.sizeHint().width() == 48
    assert has_colour(picture(label), LIGHT.accent_soft)
    theme().apply(Appearance.DARK, 100)
    assert has_colour(picture(label), DARK.accent_soft)
    theme().apply(Appearance.LIGHT, 100)


def test_another_icon(qtbot: QtBot) -> None:
    label = IconLabel("home")
    qtbot.addWidget(label)
    before = picture(label)
    label.set_icon("trash", Ink.DANGER)
    assert picture(label) != before


@pytest.mark.parametrize(
    ("ink", "fill"),
    [(Ink.ACCENT, LIGHT.accent_soft), (Ink.WARNING, LIGHT.warning.fill), (Ink.MUTED, LIGHT.sunken)],
)
def test_grounds(ink: Ink, fill: str) -> None:
    assert fill_of(ink) == fill
