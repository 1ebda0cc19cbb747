"""The table of cases: only what one sees is read, whatever the number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case_views import STANDARD_COLUMNS
from desktop_app.domain.cases import CaseFilter, CaseRow, Facet, Priority, Share, Status
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui import formats
from ui.bridge import Bridge
from ui.models.grid import GridRow
from ui.models.paged import PAGE, Group, PagedModel, Place
from ui.pages.cases import words
from ui.pages.cases.words import ORDERS, CaseWords, grid_row
from ui.widgets.grid_view import GridView

_PAUSE_MS = 40
"""What nobody waits for begins when the first rows have been painted."""
_AHEAD = PAGE // 2
"""So many rows beyond those in sight are read as well."""
_RANKS: Mapping[str, int] = {each.value: at for at, each in enumerate([*Status, *Priority])}


@dataclass(frozen=True, slots=True)
class _Pages:
    which: CaseFilter
    rows: Mapping[Place, tuple[CaseRow, ...]]


class CaseTable(QWidget):
    """Shows a filter as a table, perhaps in groups."""

    opened = Signal(object)
    ordered = Signal(str, bool)
    """The user wants this order (a `CaseOrder`), downwards when True."""
    rearranged = Signal(tuple)
    counted = Signal(int)
    """So many cases there are."""
    picked = Signal(int)
    filled = Signal()
    """What is in sight has been read."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._which = CaseFilter()
        self._group: Facet | None = None
        self._words = CaseWords()
        self.model = PagedModel()
        self.view = GridView(self.model)
        self.view.setObjectName("cases.table")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read_missing)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._count_all)
        self.model.wanted.connect(self._on_wanted)
        self.model.asked_order.connect(lambda id, is_down: self.ordered.emit(ORDERS[id].value, is_down))
        self.view.opened.connect(self.opened)
        self.view.folded.connect(self._on_folded)
        self.view.rearranged.connect(self.rearranged)
        self.view.picked.connect(self.picked)
        self.model.modelReset.connect(self._span)
        self.view.verticalScrollBar().valueChanged.connect(self._on_wanted)

    def set_words(self, said: CaseWords, shown: Sequence[str]) -> None:
        """In these words, with these columns; none named = the standard ones."""
        columns = words.columns(has_portals=bool(said.portals))
        ids = tuple(shown) or STANDARD_COLUMNS
        is_new = columns != self.model.all_columns or tuple(ids) != tuple(column.id for column in self.model.columns)
        if said != self._words or is_new:
            self._words = said
            self.model.set_columns(columns, ids)
            self.model.show_groups(self.model.groups)

    def show_cases(self, which: CaseFilter, group: Facet | None) -> None:
        """Read the first page, or the groups, and then whatever comes into sight."""
        self._which, self._group = which, group
        order = next((id for id, order in ORDERS.items() if order is which.order), "")
        self.model.mark_order(order, is_descending=which.is_descending)
        lists = self._services.case_lists
        if group is None:
            first = replace(which, limit=PAGE, offset=0)
            self._bridge.ask(self, Lane.READ, lambda _task: (which, lists.rows(first)), self._on_first)
        else:
            self._bridge.ask(self, Lane.READ, lambda _task: (which, lists.tally(which, group)), self._on_groups)

    def all_rows(self) -> int:
        """How many cases there are, folded ones too."""
        return sum(group.count for group in self.model.groups)

    def _on_first(self, read: tuple[CaseFilter, tuple[CaseRow, ...]]) -> None:
        which, rows = read
        if which != self._which or self._group is not None:
            return
        is_all = len(rows) < PAGE
        known = self.all_rows() if [group.key for group in self.model.groups] == [""] else 0
        count = len(rows) if is_all else max(known, PAGE + 1)
        self.model.show_groups([Group("", "", count)])
        self.model.put(Place("", 0), self._grid_rows(rows))
        self.filled.emit()
        if is_all:
            self.counted.emit(count)
        else:
            self._later.start()

    def _count_all(self) -> None:
        """The rows stand and are painted: how many more there are may take a moment."""
        which, lists = self._which, self._services.case_lists
        if self._group is None:
            self._bridge.ask(self, Lane.READ, lambda _task: (which, lists.count(which)), self._on_count)

    def _on_count(self, read: tuple[CaseFilter, int]) -> None:
        which, count = read
        if which == self._which and self._group is None:
            self.model.set_count(count)
            self.counted.emit(count)
            self._on_wanted()

    def _on_groups(self, read: tuple[CaseFilter, tuple[Share, ...]]) -> None:
        which, shares = read
        if which != self._which or self._group is None:
            return
        self.model.show_groups(in_order([self._as_group(self._group, share) for share in shares], self._group))
        self.counted.emit(sum(share.count for share in shares))
        self._on_wanted()

    def _as_group(self, facet: Facet, share: Share) -> Group:
        return Group(share.key, self._words.value(facet, share.key, share.name) or "–", share.count)

    def _on_wanted(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _read_missing(self) -> None:
        first, last = self.view.rowAt(0), self.view.rowAt(self.view.viewport().height() - 1)
        last = last if last >= 0 else self.model.rowCount() - 1
        missing = self.model.missing(first, last)[-4:]
        if not missing:
            self.filled.emit()
            # Whoever goes on finds the next rows there already.
            missing = self.model.missing(first - _AHEAD, last + _AHEAD)
        if not missing:
            return
        which, group, lists = self._which, self._group, self._services.case_lists

        def read(task: Task) -> _Pages:
            rows = {}
            for place in missing:
                task.check()
                rows[place] = lists.rows(_of(which, group, place))
            return _Pages(which, rows)

        # A newer question breaks the older one off: whoever scrolls past pages never waits for them.
        self._bridge.ask(self, Lane.READ, read, self._on_pages)

    def _on_pages(self, read: _Pages) -> None:
        if read.which == self._which:
            for place, rows in read.rows.items():
                self.model.put(place, self._grid_rows(rows))
            self._on_wanted()

    def _grid_rows(self, rows: Sequence[CaseRow]) -> list[GridRow]:
        ids = [column.id for column in self.model.all_columns]
        return [grid_row(row, self._words, ids) for row in rows]

    def _on_folded(self, key: str) -> None:
        self.model.toggle(key)

    def _span(self) -> None:
        self.view.clearSpans()
        for at in self.model.headings():
            self.view.setSpan(at, 0, 1, max(1, self.model.columnCount()))


def in_order(groups: Sequence[Group], facet: Facet) -> list[Group]:
    """Groups as the vocabulary has them, or as the reader's dictionary does; those that have none stand last."""
    if facet in {Facet.STATUS, Facet.PRIORITY}:
        return sorted(groups, key=lambda group: _RANKS.get(group.key, len(_RANKS)))
    named = formats.in_order((group for group in groups if group.key), lambda group: group.text)
    return [*named, *(group for group in groups if not group.key)]


def in_rank(keys: Iterable[str]) -> list[str]:
    """Values of a facet as the vocabulary has them."""
    return sorted(keys, key=lambda key: (_RANKS.get(key, len(_RANKS)), key))


def _of(which: CaseFilter, group: Facet | None, place: Place) -> CaseFilter:
    page = replace(which, limit=PAGE, offset=place.page * PAGE)
    return replace(page, where={**which.where, group: frozenset({place.group})}) if group is not None else page
