"""Rows that are read page by page as they come into sight, perhaps in groups: any number of them costs the same."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from ui.models.grid import GridModel, GridRow, Heading
from ui.override import override

PAGE = 100
"""How many rows are read at a time."""
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together. `text` "" = they have no heading."""

    key: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a group, the first one being 0."""

    group: str
    page: int


class PagedModel(GridModel):
    """Knows how many rows there are, and holds the pages that were seen."""

    wanted = Signal()
    """A row that has not been read yet was looked at: `missing` tells which pages to `put`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._starts: list[int] = [0]
        self._folded: set[str] = set()
        self._pages: dict[Place, tuple[GridRow, ...]] = {}
        self._stale: dict[Place, tuple[GridRow, ...]] = {}

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups there are."""
        return self._groups

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these. Where their sizes are as before, the old rows stand until the new ones have been read."""
        if [(group.key, group.count) for group in groups] == [(group.key, group.count) for group in self._groups]:
            self._groups = tuple(groups)
            self._stale, self._pages = {**self._stale, **self._pages}, {}
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, max(0, self.columnCount() - 1)))
            return
        self.beginResetModel()
        self._groups = tuple(groups)
        self._pages, self._stale = {}, {}
        self._measure()
        self.endResetModel()

    def set_count(self, count: int) -> None:
        """So many rows the only group has after all; what is shown stays where it is."""
        if len(self._groups) != 1 or self._groups[0].text or self._groups[0].count == count:
            return
        before = self._groups[0].count
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
        else:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
        self._groups = (Group(self._groups[0].key, "", count),)
        self._measure()
        if count > before:
            self.endInsertRows()
        else:
            self.endRemoveRows()

    def put(self, place: Place, rows: Sequence[GridRow]) -> None:
        """What stands on a page."""
        self._pages[place] = tuple(rows)
        self._stale.pop(place, None)
        at = next((at for at, group in enumerate(self._groups) if group.key == place.group), -1)
        if at >= 0 and self.rowCount() and place.group not in self._folded:
            first = self._starts[at] + bool(self._groups[at].text) + place.page * PAGE
            last = min(first + PAGE, self.rowCount()) - 1
            if first <= last:
                self.dataChanged.emit(self.index(first, 0), self.index(last, max(0, self.columnCount() - 1)))

    def missing(self, first: int, last: int) -> list[Place]:
        """The pages not read yet that rows from `first` to `last` stand on."""
        found = (self._place(at) for at in range(max(0, first), min(last, self.rowCount() - 1) + 1))
        return list(dict.fromkeys(each[0] for each in found if each is not None and each[0] not in self._pages))

    def toggle(self, key: str) -> None:
        """Fold a group, or open it again."""
        self.beginResetModel()
        self._folded ^= {key}
        self._measure()
        self.endResetModel()

    def known(self, keys: Collection[object]) -> list[GridRow]:
        """The rows of these keys that have been read, in the order of the pages."""
        wanted = set(keys)
        return [row for rows in self._pages.values() for row in rows if row.key in wanted]

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [self._starts[at] for at, group in enumerate(self._groups) if group.text]

    @override
    def row(self, at: int) -> GridRow | Heading | None:
        group = self._groups[bisect_right(self._starts, at) - 1]
        place = self._place(at)
        if place is None:
            return Heading(group.key, group.text, group.count, group.key in self._folded)
        page = self._pages.get(place[0])
        if page is None:
            self.wanted.emit()
            page = self._stale.get(place[0], ())
        return page[place[1]] if place[1] < len(page) else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() or not self._groups else self._starts[-1]

    def _measure(self) -> None:
        self._starts = [0]
        for group in self._groups:
            rows = 0 if group.key in self._folded and group.text else group.count
            self._starts.append(self._starts[-1] + rows + bool(group.text))

    def _place(self, at: int) -> tuple[Place, int] | None:
        """The page a row stands on, and where; None for a heading."""
        which = bisect_right(self._starts, at) - 1
        # Empty groups without a heading begin where the next one does: the last of those has the row.
        group = self._groups[which]
        offset = at - self._starts[which] - bool(group.text)
        return None if offset < 0 else (Place(group.key, offset // PAGE), offset % PAGE)
