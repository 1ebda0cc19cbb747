"""Writes the cases of a filter, or the chosen ones, into a file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cases import CaseFilter, CaseRow
from desktop_app.domain.tables import Cells, Column
from desktop_app.services import Services
from desktop_app.services.table_export import write_table
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.pages.cases.words import CaseWords
from ui.widgets.table_file_dialog import TableFileDialog, manner

_STEP = 500


class CaseExport(QObject):
    """`ask` opens the dialog; `done` tells how many cases the file holds."""

    done = Signal(int, str)
    """So many, and the name of the file."""

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._files = TableFileDialog(parent)
        self._files.chosen.connect(self._write)
        self._which = CaseFilter()
        self._columns: Sequence[Column] = ()
        self._words = CaseWords()
        self._keys: frozenset[object] = frozenset()

    def ask(
        self, name: str, which: CaseFilter, columns: Sequence[Column], words: CaseWords, keys: Sequence[object] = ()
    ) -> None:
        """Ask where to; `keys` = only these cases of the filter, none = all."""
        self._which, self._columns, self._words, self._keys = which, tuple(columns), words, frozenset(keys)
        self._files.ask(name)

    def _write(self, name: str) -> None:
        path, columns, words = Path(name), self._columns, self._words
        rows = _rows_of(self._services, self._which, self._keys)
        ids = [column.id for column in columns]

        def write(task: Task) -> int:
            cells = _checked(task, (words.cells(row, ids) for row in rows))
            return write_table(path, columns, cells, manner_now)

        manner_now = manner()
        self._bridge.ask(self, Lane.FILES, write, lambda count: self.done.emit(count, path.name))


def _rows_of(services: Services, which: CaseFilter, keys: frozenset[object]) -> Iterator[CaseRow]:
    """All cases of a filter in its order, read in steps."""
    offset = 0
    while True:
        rows = services.case_lists.rows(replace(which, limit=_STEP, offset=offset))
        yield from (row for row in rows if not keys or (row.account_id, row.id) in keys)
        offset += len(rows)
        if len(rows) < _STEP:
            return


def _checked(task: Task, cells: Iterator[Cells]) -> Iterator[Cells]:
    for each in cells:
        task.check()
        yield each
