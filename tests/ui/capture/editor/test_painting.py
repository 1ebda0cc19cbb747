"""What marks look like in pixels."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import GROUND, PLACE, SECRET, box, count, plain
from ui.capture.editor.marks import Colour, Kind, Mark, reach
from ui.capture.editor.painting import REDACTED, burned, on_colour
from ui.colours import contrast

KINDS = [kind for kind in Kind if kind is not Kind.CROP]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_paints_inside_its_reach(qtbot: QtBot, kind: Kind) -> None:
    mark = Mark(1, kind, ((350, 250), (500, 330)), Colour.GREEN, 5.0, "Here", 7)
    before, after = plain(), burned(plain(), [mark])
    area = reach(mark).toAlignedRect()
    changed = [
        QPoint(x, y)
        for x in range(before.width())
        for y in range(0, before.height(), 3)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(area.contains(point) for point in changed)


def test_a_redaction_is_whole_pixels_of_one_colour(qtbot: QtBot) -> None:
    mark = Mark(1, Kind.REDACT, ((299.6, 119.7), (440.2, 180.4)))
    image = burned(plain(), [mark])
    assert count(image, SECRET) == 0
    area = QRect(QPoint(299, 119), QPoint(440, 180))
    assert count(image, REDACTED) == area.width() * area.height()
    assert not image.hasAlphaChannel()


def test_a_highlight_lets_through(qtbot: QtBot) -> None:
    image = burned(plain(), [box(1, Kind.HIGHLIGHT)])
    seen = image.pixelColor(PLACE.center())
    assert all(seen != colour for colour in (SECRET, GROUND, QColor(Colour.BLUE)))


@pytest.mark.parametrize("colour", [Colour.YELLOW, Colour.GREEN, Colour.BLUE, Colour.RED])
@pytest.mark.parametrize(("ground", "letters"), [("#FFFFFF", "#1D2A33"), ("#161D22", "#E6EDF1")])
def test_what_is_highlighted_can_be_read(qtbot: QtBot, colour: Colour, ground: str, letters: str) -> None:
    page = QImage(100, 40, QImage.Format.Format_RGB32)
    page.fill(QColor(ground))
    for x in range(40, 60):
        page.setPixelColor(x, 20, QColor(letters))
    seen = burned(page, [Mark(1, Kind.HIGHLIGHT, ((0, 0), (100, 40)), colour)])
    paper, ink = seen.pixelColor(10, 20), seen.pixelColor(50, 20)
    assert contrast(paper.name(), ink.name()) >= 4.5
    before = QColor(ground)
    steps = (paper.red() - before.red(), paper.green() - before.green(), paper.blue() - before.blue())
    assert max(map(abs, steps)) > 15, "one sees it"


def test_a_picture_with_alpha_and_words_leaves_them(qtbot: QtBot) -> None:
    image = plain().convertToFormat(QImage.Format.Format_ARGB32)
    image.setText("Comment", "the secret")
    fresh = burned(image, [])
    assert fresh.format() is QImage.Format.Format_RGB32
    assert fresh.textKeys() == []
    assert fresh == plain()


def test_letters_can_be_read_on_every_colour() -> None:
    for colour in Colour:
        assert contrast(colour.value, on_colour(colour).name()) >= 4.5, colour
