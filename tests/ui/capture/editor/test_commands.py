"""Steps back and forth."""

from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QUndoStack
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import box
from ui.capture.editor.commands import Change
from ui.capture.editor.sheet import Sheet

EMPTY = Sheet(QImage(), QRect())


class Shown:
    """Remembers what it was told to show."""

    def __init__(self) -> None:
        self.now: tuple[Sheet, int] = (EMPTY, 0)

    def show_sheet(self, sheet: Sheet, chosen: int) -> None:
        self.now = (sheet, chosen)


def test_back_and_forth_is_exact(qtbot: QtBot) -> None:
    shown, stack = Shown(), QUndoStack()
    one, two = EMPTY.with_mark(box(1)), EMPTY.with_mark(box(2))
    stack.push(Change(shown, (EMPTY, 0), (one, 1)))
    stack.push(Change(shown, (one, 1), (two, 2)))
    assert shown.now == (two, 2)
    stack.undo()
    assert shown.now == (one, 1)
    stack.undo()
    assert shown.now == (EMPTY, 0)
    stack.redo()
    stack.redo()
    assert shown.now == (two, 2)


def test_a_series_is_one_step(qtbot: QtBot) -> None:
    shown, stack = Shown(), QUndoStack()
    states = [EMPTY, *(EMPTY.with_mark(box(1, area=QRect(at, 0, 9, 9))) for at in range(4))]
    for before, after in pairwise(states):
        stack.push(Change(shown, (before, 0), (after, 1), "move 1"))
    stack.push(Change(shown, (states[-1], 1), (EMPTY, 0), "move 2"))
    assert stack.count() == 2
    stack.undo()
    assert shown.now == (states[-1], 1)
    stack.undo()
    assert shown.now == (EMPTY, 0)
    stack.redo()
    assert shown.now == (states[-1], 1)
