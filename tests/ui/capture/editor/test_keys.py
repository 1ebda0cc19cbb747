"""Everything without a pointer."""

import pytest
from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import a_hand, box
from ui.capture.editor import keys
from ui.capture.editor.marks import Kind, bounds
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import Suggestion
from ui.capture.editor.tools import KEYS, Hand, Tool

SHIFT, CTRL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
K = Qt.Key


def press(both: tuple[Scene, Hand], key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    return keys.press(QKeyEvent(QEvent.Type.KeyPress, key, modifiers), *both)


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool not in {Tool.SELECT, Tool.CROP, Tool.TEXT}])
def test_each_mark_is_placed_moved_resized_and_deleted(qtbot: QtBot, tool: Tool) -> None:
    scene, hand = both = a_hand()
    assert press(both, K(ord(KEYS[tool])))
    assert hand.tool is tool
    assert press(both, K.Key_Return)
    placed = bounds(scene.sheet.marks[0])
    assert press(both, K.Key_Right)
    assert press(both, K.Key_Down, SHIFT)
    assert bounds(scene.sheet.marks[0]).topLeft() == placed.translated(1, 10).topLeft()
    assert press(both, K.Key_Down, CTRL | SHIFT)
    assert press(both, K.Key_Right, CTRL)
    assert bounds(scene.sheet.marks[0]).size() != placed.size()
    assert press(both, K.Key_Delete)
    assert not scene.sheet.marks
    for _ in range(4):
        scene.stack.undo()
    assert not scene.stack.canUndo(), "nudges of one sort are one step"
    assert not scene.sheet.marks


def test_the_crop(qtbot: QtBot) -> None:
    scene, hand = both = a_hand()
    press(both, K.Key_C)
    press(both, K.Key_Left, CTRL | SHIFT)
    press(both, K.Key_Up, CTRL | SHIFT)
    assert scene.frame is not None
    assert bounds(scene.frame) == QRectF(0, 0, 890, 390)
    assert not keys.walk(scene, 1)
    press(both, K.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert scene.sheet.picture == QRect(0, 0, 890, 390)
    press(both, K.Key_C)
    assert press(both, K.Key_Escape)
    assert scene.frame is None
    assert hand.tool is Tool.SELECT


def test_tab_walks_through_all_and_out(qtbot: QtBot) -> None:
    scene, _hand = a_hand()
    for id in (1, 2):
        scene.keep(box(id))
    scene.suggest([Suggestion(QRect(1, 1, 9, 9), "email")])
    scene.choose(0)
    seen = []
    while keys.walk(scene, 1):
        seen.append((scene.chosen, scene.suggestion))
    assert seen == [(1, -1), (2, -1), (0, 0)]
    back = []
    while keys.walk(scene, -1):
        back.append((scene.chosen, scene.suggestion))
    assert back == seen[::-1]


def test_suggestions_by_keys(qtbot: QtBot) -> None:
    scene, _hand = both = a_hand()
    scene.suggest([Suggestion(QRect(at, 1, 9, 9), "email") for at in (1, 50)])
    keys.walk(scene, 1)
    press(both, K.Key_Delete)
    assert len(scene.sheet.suggestions) == 1
    scene.choose_suggestion(0)
    press(both, K.Key_Return)
    assert not scene.sheet.suggestions
    assert [mark.kind for mark in scene.sheet.marks] == [Kind.REDACT]


def test_order(qtbot: QtBot) -> None:
    scene, _hand = both = a_hand()
    assert not press(both, K.Key_PageUp)
    for id in (1, 2):
        scene.keep(box(id))
    press(both, K.Key_PageDown)
    assert [mark.id for mark in scene.sheet.marks] == [2, 1]
    press(both, K.Key_PageUp)
    assert [mark.id for mark in scene.sheet.marks] == [1, 2]


def test_esc_ends_one_thing_at_a_time(qtbot: QtBot) -> None:
    scene, hand = both = a_hand()
    hand.take(Tool.BOX)
    press(both, K.Key_Return)
    assert press(both, K.Key_Escape)
    assert hand.tool is Tool.SELECT
    assert scene.chosen
    assert press(both, K.Key_Escape)
    assert not scene.chosen
    assert not press(both, K.Key_Escape)


def test_what_means_nothing_goes_on(qtbot: QtBot) -> None:
    both = a_hand()
    for key, modifiers in (
        (K.Key_Left, NONE),
        (K.Key_Delete, NONE),
        (K.Key_Q, NONE),
        (K.Key_A, CTRL),
        (K.Key_Return, CTRL),
    ):
        assert not press(both, key, modifiers)
