"""ui.widgets.chart_ink"""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.services.preferences import Appearance
from ui.colours import DARK, LIGHT, Scheme, contrast
from ui.theme import high_contrast, palette_of, theme
from ui.widgets.chart_ink import DARK_INKS, LIGHT_INKS, brush, ink


@pytest.mark.parametrize(("inks", "scheme"), [(LIGHT_INKS, LIGHT), (DARK_INKS, DARK)])
def test_every_ink_is_seen_on_its_card(inks: tuple[str, ...], scheme: Scheme) -> None:
    assert len(set(inks)) == len(inks)
    assert [each for each in inks if contrast(each, scheme.card) < 3] == []


def test_neighbours_differ_by_pattern_not_by_colour_alone() -> None:
    def picture(at: int) -> bytes:
        image = QImage(32, 32, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.fillRect(QRect(0, 0, 32, 32), brush(at))
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = bytes(grey.constBits())
        darkest, lightest = min(pixels), max(pixels)
        # Which pixels are pattern and which ground, whatever the colours are.
        return bytes(int(each - darkest > (lightest - darkest) / 2) for each in pixels)

    pictures = [picture(at) for at in range(8)]
    assert len(set(pictures)) == len(pictures)


def test_they_follow_the_theme() -> None:
    light = ink(0)
    theme().apply(Appearance.DARK, 100)
    assert ink(0) != light
    theme().wear(high_contrast(palette_of(DARK)))
    assert ink(0) == ink(5) == QColor(theme().scheme.text), "high contrast: the patterns tell"
    theme().apply(Appearance.LIGHT, 100)
