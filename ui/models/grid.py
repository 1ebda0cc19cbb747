"""Tables of rows: what a cell shows, and the model that holds a list; rows that come page by page are in `paged`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.tables import Cell, Cells, Column, ColumnKind, Table, total
from ui import formats
from ui.language import locale
from ui.models.rows import KEY_ROLE, Pill
from ui.override import override

CELL_ROLE = Qt.ItemDataRole.UserRole + 3
HEADING_ROLE = Qt.ItemDataRole.UserRole + 4

Value: TypeAlias = Cell | Pill
_NO_PARENT = QModelIndex()
_SORTED_NUMBERS = (ColumnKind.NUMBER, ColumnKind.HOURS)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row. `key` is what it stands for; `values` by the id of their column; `is_strong`: something is new."""

    key: object
    values: Mapping[str, Value] = field(default_factory=dict)
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell as it is painted."""

    text: str
    pill: Pill | None = None
    is_number: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group of rows."""

    key: str
    text: str
    count: int
    is_folded: bool = False


def text_of(value: Value, kind: ColumnKind) -> str:
    """A value as the reader writes it; "" where nothing is known."""
    match value:
        case None:
            return ""
        case Pill():
            return value.text
        case str():
            return value
        case datetime():
            return formats.moment(value)
        case date():
            return formats.day(value)
        case Decimal():
            return formats.number(float(value), 2 if kind is ColumnKind.HOURS or value % 1 else 0)
        case _:
            return formats.number(value)


class GridModel(QAbstractTableModel):
    """Shows chosen columns of rows. What a row is, where it comes from and how it is sorted, subclasses say."""

    asked_order = Signal(str, bool)
    """The order is to be by this column's id, downwards when True."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all_columns: tuple[Column, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self.order, self.is_descending = "", False

    def set_columns(self, columns: Sequence[Column], shown: Sequence[str] = ()) -> None:
        """All columns there are, and the ids of those that show, in their order; none named = all."""
        self.beginResetModel()
        self.all_columns = tuple(columns)
        self.columns = self._chosen(shown) or self.all_columns
        self.endResetModel()

    def show_columns(self, shown: Sequence[str]) -> None:
        """Show these, in this order; none that is known = all."""
        self.set_columns(self.all_columns, shown)

    def row(self, at: int) -> GridRow | Heading | None:
        """What stands in a row; None while it is being read."""
        raise NotImplementedError

    def place_of(self, id: str) -> int:
        """Where a column stands, -1 when it does not show."""
        return next((at for at, column in enumerate(self.columns) if column.id == id), -1)

    def mark_order(self, id: str, *, is_descending: bool) -> None:
        """Show by which column the rows are in order."""
        self.order, self.is_descending = id, is_descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))

    def _chosen(self, shown: Sequence[str]) -> tuple[Column, ...]:
        known = {column.id: column for column in self.all_columns}
        return tuple(known[id] for id in dict.fromkeys(shown) if id in known)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.column() < len(self.columns):
            return None
        row, column = self.row(index.row()), self.columns[index.column()]
        if isinstance(row, Heading):
            return _heading_data(row, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text_of(row.values.get(column.id), column.kind) if row is not None else "…"
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.kind.is_number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if role == CELL_ROLE:
                return _cell(row, column)
            case _ if role == KEY_ROLE:
                return row.key if row is not None else None
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.kind.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].is_sortable:
            is_descending = order is Qt.SortOrder.DescendingOrder
            self.mark_order(self.columns[column].id, is_descending=is_descending)
            self.asked_order.emit(self.order, is_descending)


class TableModel(GridModel):
    """All of a `Table`: searched, filtered and sorted here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GridRow, ...] = ()
        self._shown: list[GridRow] = []
        self._words = ""
        self._where: dict[str, str] = {}
        self.asked_order.connect(self._on_order)

    def show_table(self, table: Table, shown: Sequence[str] = ()) -> None:
        """Show a table; a row's key is its place in it. The order, the words and the filters stay."""
        ids = [column.id for column in table.columns]
        self._rows = tuple(GridRow(at, dict(zip(ids, row, strict=True))) for at, row in enumerate(table.rows))
        self.set_columns(table.columns, shown or [column.id for column in self.columns])
        self._refresh()

    def set_words(self, words: str) -> None:
        """Show rows in which each word stands, in whatever column shows."""
        self._words = words
        self._refresh()

    def set_filter(self, id: str, text: str) -> None:
        """Show rows that have this text in a column; "" = any."""
        self._where[id] = text
        self._refresh()

    def texts(self, id: str) -> list[str]:
        """The different texts of a column, in the order of the reader's dictionary."""
        kind = next((column.kind for column in self.all_columns if column.id == id), ColumnKind.TEXT)
        found = {text_of(row.values.get(id), kind) for row in self._rows} - {""}
        return formats.in_order(found, str)

    def totals(self) -> Cells:
        """The sum below each column that has one, of the rows that show."""
        return tuple(
            total(value for row in self._shown if not isinstance(value := row.values.get(column.id), Pill))
            if column.is_summed
            else None
            for column in self.columns
        )

    @property
    def table(self) -> Table:
        """What shows, as it shows: for an export."""
        ids = [column.id for column in self.columns]
        rows = tuple(tuple(_plain(row.values.get(id)) for id in ids) for row in self._shown)
        return Table(self.columns, rows)

    @property
    def count_of_all(self) -> int:
        """How many rows there are without words and filters."""
        return len(self._rows)

    @override
    def row(self, at: int) -> GridRow | None:
        return self._shown[at] if 0 <= at < len(self._shown) else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def _on_order(self, _id: str, _is_descending: bool) -> None:
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        words = self._words.casefold().split()
        self._shown = [row for row in self._rows if self._is_wanted(row, words)]
        column = next((column for column in self.all_columns if column.id == self.order), None)
        if column is not None:
            self._shown = _in_order(self._shown, column, is_descending=self.is_descending)
        self.endResetModel()

    def _is_wanted(self, row: GridRow, words: Sequence[str]) -> bool:
        kinds = {column.id: column.kind for column in self.all_columns}
        for id, wanted in self._where.items():
            if wanted and id in kinds and text_of(row.values.get(id), kinds[id]) != wanted:
                return False
        if not words:
            return True
        text = " ".join(text_of(row.values.get(column.id), column.kind) for column in self.columns).casefold()
        return all(word in text for word in words)


def _in_order(rows: Sequence[GridRow], column: Column, *, is_descending: bool) -> list[GridRow]:
    """Rows by one column, those where nothing is known at the end, whichever way."""
    known = [row for row in rows if row.values.get(column.id) not in {None, ""}]
    unknown = [row for row in rows if row.values.get(column.id) in {None, ""}]
    collator = QCollator(locale())
    collator.setNumericMode(True)

    def place(row: GridRow) -> Any:
        value = row.values.get(column.id)
        if column.kind in _SORTED_NUMBERS and isinstance(value, int | Decimal):
            return (0, value)
        if isinstance(value, datetime):
            return (0, value.timestamp())
        if isinstance(value, date):
            return (0, value.toordinal())
        return (1, collator.sortKey(text_of(value, column.kind)))

    return [*sorted(known, key=place, reverse=is_descending), *unknown]


def _plain(value: Value) -> Cell:
    return value.text if isinstance(value, Pill) else value


def _heading_data(heading: Heading, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading.text}, {formats.number(heading.count)}"
        case _ if role == HEADING_ROLE:
            return heading
    return None


def _spoken(row: GridRow | None, column: Column) -> str:
    """A cell for the ear: a lone number or date says nothing without the name of its column."""
    text = text_of(row.values.get(column.id), column.kind) if row is not None else ""
    return f"{column.title}: {text or '–'}"


def _cell(row: GridRow | None, column: Column) -> GridCell:
    if row is None:
        return GridCell("…")
    value = row.values.get(column.id)
    pill = value if isinstance(value, Pill) else None
    return GridCell(text_of(value, column.kind), pill, column.kind.is_number, row.is_strong)
