"""Which columns a table shows, and in which order: by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.tables import Column
from ui.language import Translated
from ui.override import override
from ui.theme import Space
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.plain_label import PlainLabel

_ID = Qt.ItemDataRole.UserRole


class ColumnChooser(Translated, QDialog):
    """A tick for each column; Alt with an arrow moves one. `open_with` shows it, `chosen` tells each change at once."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self._all: tuple[Column, ...] = ()
        self._hint = PlainLabel(tone="muted", wraps=True)
        self._list = _Columns()
        self._list.setObjectName("columns.list")
        self._up, self._down = IconButton("sort-up"), IconButton("sort-down")
        self._reset, self._done = Button(Look.QUIET), Button(Look.PRIMARY)
        moves = QVBoxLayout()
        moves.addWidget(self._up)
        moves.addWidget(self._down)
        moves.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self._list, 1)
        middle.addLayout(moves)
        foot = QHBoxLayout()
        foot.addWidget(self._reset)
        foot.addStretch()
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._hint)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.resize(380, 460)
        self._list.itemChanged.connect(self._tell)
        self._list.asked_move.connect(self._move)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._reset.clicked.connect(lambda: self._start_over())
        self._done.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Columns"))
        self._hint.setText(self.tr("Tick what the table shows. Move a column with Alt and the arrow keys."))
        self._list.setAccessibleName(self.tr("Columns"))
        self._up.say(self.tr("Move up"))
        self._down.say(self.tr("Move down"))
        self._reset.setText(self.tr("As it was at first"))
        self._done.setText(self.tr("Done"))

    def open_with(self, columns: Sequence[Column], shown: Sequence[str], standard: Sequence[str] = ()) -> None:
        """Ask. `standard` are the columns a table shows before anybody chose."""
        self._all, self._standard = tuple(columns), tuple(standard) or tuple(column.id for column in columns)
        self._fill(shown)
        self._list.setCurrentRow(0)
        self.open()
        self._list.setFocus()

    def _fill(self, shown: Sequence[str]) -> None:
        known = {column.id: column for column in self._all}
        order = [*(id for id in shown if id in known), *(id for id in known if id not in set(shown))]
        self._list.blockSignals(True)
        self._list.clear()
        for id in order:
            item = QListWidgetItem(known[id].title)
            item.setData(_ID, id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id in set(shown) else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)

    def _start_over(self) -> None:
        self._fill(self._standard)
        self._tell()

    def _move(self, step: int) -> None:
        here = self._list.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self._list.count():
            return
        self._list.blockSignals(True)
        item = self._list.takeItem(here)
        self._list.insertItem(there, item)
        self._list.blockSignals(False)
        self._list.setCurrentRow(there)
        self._tell()

    def _tell(self) -> None:
        items = [self._list.item(at) for at in range(self._list.count())]
        shown = tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)
        if shown:  # a table without any column would be a riddle
            self.chosen.emit(shown)


class _Columns(QListWidget):
    asked_move = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.asked_move.emit(step)
        else:
            super().keyPressEvent(event)
