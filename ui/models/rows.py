"""Lists of two-line rows: what a row shows, and the model that holds rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.icons import Ink
from ui.override import override

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pill:
    """A short word with an icon, in a semantic ink."""

    text: str
    ink: Ink = Ink.NEUTRAL
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key` is what the row stands for; `caption` stands at the right, `pill` beneath it.

    `spans` are (start, end) in `title` to be set off: what a search matched. `spoken` replaces what a screen reader
    would be told of the parts.
    """

    key: object
    title: str
    subtitle: str = ""
    caption: str = ""
    icon: str = ""
    ink: Ink = Ink.MUTED
    pill: Pill | None = None
    is_unread: bool = False
    spans: tuple[tuple[int, int], ...] = ()
    spoken: str = ""

    def accessible_text(self) -> str:
        """Everything the row shows, in one sentence's order."""
        parts = (self.title, self.pill.text if self.pill else "", self.subtitle, self.caption)
        return self.spoken or ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """A list of rows. Setting it keeps the selection of views when keys are still there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only their contents changed, nothing jumps."""
        new = tuple(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_of(self, key: object) -> int:
        """Where a key stands, -1 when it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.accessible_text()
            case _ if role == ROW_ROLE:
                return row
            case _ if role == KEY_ROLE:
                return row.key
        return None
