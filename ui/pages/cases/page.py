"""My cases: mine, the organisation's or those that wait for me; all, open or closed; searched and sorted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseRow, Openness, Whose
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId, Key
from desktop_app.domain.receipts import OutboxItem
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui import formats
from ui.bridge import Bridge
from ui.language import Translated, words
from ui.messages import outbox
from ui.messages.portals import portal_names
from ui.messages.words import case_order, openness, whose
from ui.models.rows import Pill, Row
from ui.navigation import Go, PageName
from ui.theme import Space
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.list_view import RowList
from ui.widgets.page import PageFrame
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.status_pill import status_pill

_STEP = 200
"""How many rows are read at a time."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What a reading of the store gave; `waiting`: what stands in the outbox, by its key."""

    rows: tuple[CaseRow, ...]
    count: int
    catalog: Catalog
    waiting: Mapping[Key, OutboxItem]


class CasesPage(Translated, QWidget):
    """The list of cases, or what to do when there is none."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._filter = CaseFilter(limit=_STEP)
        self._rows: tuple[CaseRow, ...] = ()
        self._count = 0
        self._is_read = False
        self._catalog = Catalog()
        self._portals: Mapping[AccountId, str] = {}
        self._waiting: Mapping[Key, OutboxItem] = {}
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame(scrolls=False)
        self._new = Button(Look.PRIMARY, "plus")
        self._new.setObjectName("cases.new")
        self._frame.add_action(self._new)
        self._whose = Segmented([choice.value for choice in Whose])
        self._openness = Segmented([choice.value for choice in Openness])
        self._openness.choose(self._filter.openness.value)
        self._search, self._order, self._direction = SearchField(), ChoiceBox(), IconButton("sort")
        for widget, name in (
            (self._whose, "whose"),
            (self._openness, "openness"),
            (self._search, "search"),
            (self._order, "order"),
            (self._direction, "direction"),
        ):
            widget.setObjectName(f"cases.{name}")
        self._tally = PlainLabel(tone="muted")
        self._list = RowList()
        self._list.setObjectName("cases.list")
        self._more = Button(Look.SECONDARY)
        self._empty = EmptyState("cases")
        views, tools = QWidget(), QHBoxLayout()
        # Side by side where both fit, else one below the other: they must not be squeezed.
        flow = Flow(views, spacing=Space.XS)
        flow.addWidget(self._whose)
        flow.addWidget(self._openness)
        tools.setSpacing(Space.XS)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._order)
        tools.addWidget(self._direction)
        self._frame.body.addWidget(views)
        self._frame.body.addLayout(tools)
        self._frame.body.addWidget(self._tally)
        self._frame.body.addWidget(self._list, 1)
        self._frame.body.addWidget(self._more)
        self._frame.body.addWidget(self._empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._whose.chosen.connect(lambda id: self._set(replace(self._filter, whose=Whose(id))))
        self._openness.chosen.connect(lambda id: self._set(replace(self._filter, openness=Openness(id))))
        self._search.searched.connect(lambda text: self._set(replace(self._filter, words=text)))
        self._search.left_down.connect(self._list.setFocus)
        self._order.currentIndexChanged.connect(self._on_order)
        self._direction.clicked.connect(
            lambda: self._set(replace(self._filter, is_descending=not self._filter.is_descending))
        )
        self._list.opened.connect(self._on_opened)
        self._more.clicked.connect(lambda: self._set(replace(self._filter, limit=self._filter.limit + _STEP)))
        self._new.clicked.connect(lambda: self.go.emit(Go(PageName.NEW_CASE)))
        self._empty.acted.connect(self._on_empty_acted)

    def retranslate(self) -> None:
        self._frame.set_title(self.tr("My cases"))
        self._new.setText(self.tr("New case"))
        for choice in Whose:
            self._whose.set_text(choice.value, whose(choice))
        for each in Openness:
            self._openness.set_text(each.value, openness(each))
        self._whose.setAccessibleName(self.tr("Whose cases"))
        self._openness.setAccessibleName(self.tr("Open or closed"))
        self._search.say(self.tr("Search in number, title and text"))
        self._order.setAccessibleName(self.tr("Sort by"))
        self._direction.say(self.tr("Turn the order around"))
        self._list.setAccessibleName(self.tr("Cases"))
        self._more.setText(self.tr("Show more"))
        self._order.blockSignals(True)
        self._order.clear()
        for order in CaseOrder:
            self._order.addItem(case_order(order), order.value)
        self._order.setCurrentIndex(self._order.findData(self._filter.order.value))
        self._order.blockSignals(False)
        self._show_rows()

    def open(self, go: Go) -> None:
        """Show a list: `section` is one of `Whose` or `Openness`, `words` what to search for."""
        if go.section in set(Whose):
            self._filter = replace(self._filter, whose=Whose(go.section), openness=Openness.OPEN, words="")
            self._whose.choose(go.section)
            self._openness.choose(Openness.OPEN.value)
            self._search.set_words("")
        if go.words:
            self._filter = replace(self._filter, words=go.words, openness=Openness.ALL)
            self._openness.choose(Openness.ALL.value)
            self._search.set_words(go.words)
        self._read()

    def _set(self, which: CaseFilter) -> None:
        is_longer = which.limit > self._filter.limit
        self._filter = which if is_longer else replace(which, limit=_STEP)
        self._read()

    def _read(self) -> None:
        which, services = self._filter, self._services

        def read(_task: Task) -> _Read:
            current = services.session.current()
            catalog = services.catalog.catalog(current.id) if current else Catalog()
            rows = services.cases.rows(which)
            has_waiting = any(row.key is not None for row in rows)
            waiting = {item.key: item for item in services.outbox.items()} if has_waiting else {}
            return _Read(rows, services.cases.count(which), catalog, waiting)

        self._bridge.ask(self, Lane.READ, read, self._show)

    def _show(self, read: _Read) -> None:
        self._rows, self._count, self._catalog, self._waiting = read.rows, read.count, read.catalog, read.waiting
        self._is_read = True
        self._show_rows()

    def _show_rows(self) -> None:
        self._portals = portal_names(self._services.session.accounts())
        self._list.show_rows([self._row(row) for row in self._rows])
        has_rows = bool(self._rows)
        self._list.setVisible(has_rows)
        self._tally.setText(formats.cases(self._count))
        self._tally.setVisible(has_rows)
        self._more.setVisible(len(self._rows) < self._count)
        # Nothing is said to be empty before it was looked at.
        self._empty.setVisible(self._is_read and not has_rows)
        if has_rows:
            return
        if self._filter.words:
            self._empty.set_words(
                self.tr("No case matches"),
                self.tr("Nothing in this list holds these words. Look in all lists, or write it differently."),
                self.tr("Search in all cases"),
            )
        elif self._filter.whose is Whose.WAITING_FOR_ME:
            self._empty.set_words(self.tr("Nothing waits for you"), self.tr("The desk has what it needs from you."), "")
        else:
            self._empty.set_words(
                self.tr("No cases here"),
                self.tr("What you report or order stands here, from the moment you press Send."),
                self.tr("New case"),
            )

    def _row(self, row: CaseRow) -> Row:
        item = self._catalog.item(row.item_id) if row.item_id else None
        requester = row.requester.name if row.requester and not row.is_mine else ""
        portal = self._portals.get(row.account_id, "")
        parts = (row.number, words(item.title) if item else "", requester, portal)
        return Row(
            key=(row.account_id, row.id),
            title=row.title,
            subtitle=" · ".join(part for part in parts if part),
            caption=formats.relative(row.updated_at),
            pill=self._pill(row),
            is_unread=row.is_unread,
            spoken=self._spoken(row),
        )

    def _pill(self, row: CaseRow) -> Pill:
        """How the case stands; of one that is on its way, how its sending stands."""
        item = self._waiting.get(row.key) if row.key is not None else None
        return Pill(outbox.state(item), *outbox.look(item)) if item is not None else status_pill(row.status)

    def _spoken(self, row: CaseRow) -> str:
        unread = QCoreApplication.translate("CasesPage", "new") if row.is_unread else ""
        portal = self._portals.get(row.account_id, "")
        parts = (unread, row.title, self._pill(row).text, row.number, portal, formats.relative(row.updated_at))
        return ", ".join(part for part in parts if part)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.CASES, What.OUTBOX, What.ACCOUNTS):
            self._read()

    def _on_order(self, _index: int) -> None:
        order = CaseOrder(self._order.currentData())
        is_time = order in {CaseOrder.UPDATED, CaseOrder.OPENED}
        self._set(replace(self._filter, order=order, is_descending=is_time))

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple):
            account_id, case_id = key
            self.go.emit(Go(PageName.CASE, account_id=account_id, case_id=case_id))

    def _on_empty_acted(self) -> None:
        if self._filter.words:
            self._openness.choose(Openness.ALL.value)
            self._set(replace(self._filter, openness=Openness.ALL))
        else:
            self.go.emit(Go(PageName.NEW_CASE))
