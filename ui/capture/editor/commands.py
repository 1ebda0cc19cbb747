"""Undo and redo: each step knows the state before and after it, so that both are exact."""

from typing import Protocol

from PySide6.QtGui import QUndoCommand

from ui.capture.editor.sheet import Sheet
from ui.override import override

_MERGES = 1


class Shows(Protocol):
    """Whoever shows a state."""

    def show_sheet(self, sheet: Sheet, chosen: int) -> None:
        """Show this state with that mark chosen (0 = none)."""
        ...


class Change(QUndoCommand):
    """From one state to the next. Changes with the same `series` right after one another are one step."""

    def __init__(self, owner: Shows, before: tuple[Sheet, int], after: tuple[Sheet, int], series: str = "") -> None:
        super().__init__()
        self._owner, self._before, self.after = owner, before, after
        self.series = series

    @override
    def id(self) -> int:
        return _MERGES if self.series else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or other.series != self.series:
            return False
        self.after = other.after
        return True

    @override
    def undo(self) -> None:
        self._owner.show_sheet(*self._before)

    @override
    def redo(self) -> None:
        self._owner.show_sheet(*self.after)
