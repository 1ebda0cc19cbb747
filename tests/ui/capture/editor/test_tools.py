"""What the pointer does with each tool."""

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import a_hand, box
from ui.capture.editor.marks import Colour, Kind, bounds
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.tools import KEYS, WIDTHS, Hand, Style, Tool

DRAWING = [Tool.ARROW, Tool.BOX, Tool.ELLIPSE, Tool.PEN, Tool.HIGHLIGHT, Tool.REDACT]
START, END = QPointF(100, 100), QPointF(180, 160)


def draw(hand: Hand, *way: QPointF) -> None:
    hand.press(way[0], 3)
    for at in way[1:]:
        hand.drag(at)
    hand.release(way[-1], 3)


@pytest.mark.parametrize("tool", DRAWING)
def test_drawing(qtbot: QtBot, tool: Tool) -> None:
    scene, hand = a_hand()
    hand.take(tool)
    hand.style = Style(Colour.GREEN, WIDTHS[2])
    draw(hand, START, QPointF(120, 110), END)
    (mark,) = scene.sheet.marks
    assert mark.kind == tool.value
    assert mark.colour is Colour.GREEN
    assert mark.width == WIDTHS[2]
    assert bounds(mark) == QRectF(START, END)
    assert scene.chosen == mark.id
    assert scene.stack.count() == 1


@pytest.mark.parametrize("tool", [*DRAWING, Tool.STEP])
def test_a_press_alone_places_one_and_so_does_enter(qtbot: QtBot, tool: Tool) -> None:
    scene, hand = a_hand()
    hand.take(tool)
    draw(hand, START)
    hand.place()
    assert [mark.kind.value for mark in scene.sheet.marks] == [tool.value] * 2
    assert all(QRectF(scene.sheet.image.rect()).contains(bounds(mark)) for mark in scene.sheet.marks)


def test_a_wide_picture_gets_thick_strokes(qtbot: QtBot) -> None:
    from dataclasses import replace

    scene, hand = a_hand()
    scene.sheet = replace(scene.sheet, image=scene.sheet.image.scaled(4800, 400), picture=QRect(0, 0, 4800, 300))
    hand.take(Tool.BOX)
    hand.place()
    assert scene.sheet.marks[0].width == WIDTHS[1] * 3


def test_steps_count_on(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    hand.take(Tool.STEP)
    for at in (100, 200, 300):
        draw(hand, QPointF(at, 100))
    assert [mark.number for mark in scene.sheet.marks] == [1, 2, 3]


def test_choosing_moving_and_handles(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    scene.keep(box(1, Kind.REDACT, QRect(100, 100, 80, 60)))
    scene.choose(0)
    draw(hand, QPointF(120, 120), QPointF(130, 125))
    assert bounds(scene.sheet.marks[0]) == QRectF(110, 105, 80, 60)
    assert hand.handle_at(QPointF(191, 166), 3) == "bottom_right"
    draw(hand, QPointF(190, 165), QPointF(200, 205))
    assert bounds(scene.sheet.marks[0]) == QRectF(110, 105, 90, 100)
    draw(hand, QPointF(600, 300))
    assert scene.chosen == 0
    assert hand.handle_at(QPointF(190, 165), 3) == ""


def test_the_front_one_is_taken_first(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    for id in (1, 2):
        scene.keep(box(id, Kind.HIGHLIGHT))
    scene.choose(0)
    draw(hand, bounds(box(1)).center())
    assert scene.chosen == 2


def test_suggestions_are_reached(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    scene.suggest([Suggestion(QRect(10, 10, 50, 20), "email")])
    draw(hand, QPointF(20, 20))
    assert scene.suggestion == 0
    hand.place()
    assert not scene.sheet.suggestions
    assert scene.sheet.marks[0].kind is Kind.REDACT


def test_a_text_waits_for_its_words(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    hand.take(Tool.TEXT)
    with qtbot.waitSignal(hand.text_wanted):
        draw(hand, START)
    assert not scene.sheet.marks
    assert scene.chosen_mark is not None
    hand.take(Tool.SELECT)
    assert not scene.marks, "without words there is none"
    scene.keep(box(1, Kind.TEXT, text="Here"))
    with qtbot.waitSignal(hand.text_wanted):
        hand.place()


def test_crop_by_pointer_and_enter(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    hand.take(Tool.CROP)
    assert scene.frame is not None
    draw(hand, QPointF(50, 50), QPointF(450, 250))
    assert bounds(scene.frame) == QRectF(50, 50, 400, 200)
    draw(hand, QPointF(200, 200), QPointF(210, 220))
    assert bounds(scene.frame) == QRectF(60, 70, 400, 200), "it is moved by its middle"
    draw(hand, QPointF(460, 270), QPointF(500, 300))
    assert bounds(scene.frame) == QRectF(60, 70, 440, 230)
    hand.place()
    assert scene.sheet.picture == QRect(0, 0, 440, 230)
    assert hand.tool is Tool.SELECT
    scene.stack.undo()
    hand.take(Tool.CROP)
    draw(hand, QPointF(5, 5))
    hand.take(Tool.SELECT)
    assert scene.frame is None
    assert scene.sheet.picture == QRect(0, 0, 900, 400)


def test_dropped_in_the_middle(qtbot: QtBot) -> None:
    scene, hand = a_hand()
    hand.take(Tool.BOX)
    hand.press(START, 3)
    hand.drag(END)
    assert hand.is_busy
    assert scene.marks
    hand.drop()
    hand.drag(END)
    hand.release(END, 3)
    assert not scene.marks


def test_each_tool_has_its_own_key() -> None:
    assert len(set(KEYS.values())) == len(Tool)
