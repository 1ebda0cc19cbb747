"""Where the names of suggestions stand."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.looks import has_colour
from ui.capture.editor.suggestion_painting import label_places, paint_suggestions

ROOM = QRectF(0, 0, 600, 400)
LINES = [QRectF(100, 100 + 22 * at, 120, 16) for at in range(3)]
"""As a form has them: one close below the other."""
SIZE = QSizeF(110, 20)


def test_no_name_covers_another_box() -> None:
    for chosen in (-1, 0, 1, 2):
        for at, label in enumerate(label_places(LINES, [SIZE] * 3, chosen, ROOM)):
            if label is not None:
                assert not any(label.intersects(box) for other, box in enumerate(LINES) if other != at)


def test_right_of_the_box_comes_first() -> None:
    (label,) = label_places(LINES[:1], [SIZE], -1, ROOM)
    assert label is not None
    assert label.left() > LINES[0].right()
    assert label.center().y() == LINES[0].center().y()


def test_at_the_edges_it_finds_another_place() -> None:
    for box in (QRectF(580, 0, 20, 16), QRectF(0, 384, 600, 16), QRectF(0, 0, 600, 16)):
        (label,) = label_places([box], [SIZE], -1, ROOM)
        assert label is not None
        assert ROOM.contains(label)
        assert not label.intersects(box)


def test_only_the_chosen_one_is_named_where_there_is_no_room() -> None:
    full = [QRectF(0, 20 * at, 600, 20) for at in range(20)]
    found = label_places(full, [SIZE] * 20, 3, ROOM)
    assert [at for at, label in enumerate(found) if label is not None] == [3]
    assert found[3] is not None
    assert ROOM.contains(found[3])


def test_what_is_in_a_box_can_still_be_read(qtbot: QtBot) -> None:
    del qtbot  # fonts need the application
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.fillRect(QRectF(120, 104, 40, 8), "black")
    paint_suggestions(painter, LINES[:1], ["E-mail address"], 0, ROOM)
    painter.end()
    within = image.copy(LINES[0].toRect())
    assert within.pixelColor(30, 8).lightness() < 80
    assert within.pixelColor(100, 8).lightness() > 170
    assert has_colour(image, "#B25E00")
