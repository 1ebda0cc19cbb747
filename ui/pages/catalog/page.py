"""The catalogue: find the right thing to ask for, read what it takes, start."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, ItemId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.errors import SupportError
from desktop_app.services import Services
from desktop_app.services.search import Query
from desktop_app.work import Lane, Task
from ui import formats
from ui.bridge import Bridge
from ui.language import Translated, current, words
from ui.messages import message_of
from ui.messages.words import missing
from ui.navigation import Go, PageName
from ui.pages.catalog.details import Details
from ui.pages.catalog.results import Results
from ui.pages.catalog.shelves import Items, Shelves
from ui.widgets.announce import announce
from ui.widgets.banner import Kind
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import PageFrame
from ui.widgets.search_field import SearchField

HOME, TOP = "home", "catalog"


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows: the current account's catalogue. `is_offered`: the portal has one at all."""

    account_id: AccountId | None = None
    catalog: Catalog = field(default_factory=Catalog)
    is_offered: bool = True


class CatalogPage(Translated, QWidget):
    """Shelves, the items of a category, one item, or what a search found."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._read = _Read()
        self._place = Go(PageName.CATALOG)
        self._found: tuple[Hit, ...] | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._path = Breadcrumb()
        self._path.setObjectName("catalog.breadcrumb")
        self._frame.add_above(self._path)
        self._search = SearchField()
        self._search.setObjectName("catalog.search")
        self._shelves, self._items, self._details = Shelves(), Items(), Details()
        self._results, self._empty = Results(), EmptyState("catalogue")
        self._views: tuple[QWidget, ...] = (
            self._shelves,
            self._items,
            self._details,
            self._results,
            self._empty,
        )
        # No stacked widget: it is as tall as its tallest page.
        for at, widget in enumerate((self._search, *self._views)):
            self._frame.body.insertWidget(at, widget)
        self._frame.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        _show_only(self._shelves, self._views)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._path.chosen.connect(self._on_step)
        self._search.searched.connect(self._on_searched)
        self._search.left_down.connect(self._results.take_focus)
        self._shelves.category_chosen.connect(self._to_category)
        for view in (self._shelves, self._items, self._results):
            view.item_chosen.connect(self._to_item)
        self._results.cleared.connect(self._on_cleared)
        self._details.started.connect(self._on_start)

    def retranslate(self) -> None:
        self._search.say(self.tr("Search in the catalogue"))
        self._show()
        if self._found is not None:
            self._find(self._search.text())

    def open(self, go: Go) -> None:
        """Show the shelves, a category (`section`), an item (`item_id`) or a search (`words`)."""
        self._place = go
        self._search.set_words(go.words)
        self._found = None
        self._frame.banner.clear()
        if go.words:
            self._find(go.words)
        self._show()
        self._frame.area.verticalScrollBar().setValue(0)
        self._ask()

    def _ask(self) -> None:
        wanted = self._place.account_id
        session, catalogs = self._services.session, self._services.catalog

        def read(_task: Task) -> _Read:
            current_account = session.current()
            account_id = wanted or (current_account.id if current_account is not None else None)
            if account_id is None:
                return _Read()
            is_offered = Capability.CATALOG in session.capabilities(account_id)
            return _Read(account_id, catalogs.catalog(account_id), is_offered)

        self._bridge.ask(self, Lane.READ, read, self._on_read)

    def _on_read(self, read: _Read) -> None:
        if read == self._read:
            return
        is_first = not self._read.catalog.items
        self._read = read
        self._show()
        if is_first and self._search.text():
            self._find(self._search.text())

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.CATALOG, What.ACCOUNTS):
            self._ask()

    def _find(self, text: str) -> None:
        query = Query(text, current(), frozenset({HitKind.ITEM}), self._read.account_id)
        self._bridge.ask(self, Lane.READ, lambda task: self._services.search.find(query, task), self._on_found)

    def _on_found(self, hits: tuple[Hit, ...]) -> None:
        if not self._search.text().strip():
            return
        # An item that left the catalogue a moment ago may still stand in the index.
        self._found = tuple(hit for hit in hits if self._read.catalog.item(ItemId(hit.id)) is not None)
        self._show()
        announce(self, formats.results(len(self._found)))

    def _on_searched(self, text: str) -> None:
        if text:
            self._find(text)
        else:
            self._found = None
            self._show()

    def _on_cleared(self) -> None:
        self._search.set_words("")
        self._on_searched("")
        self._search.setFocus()

    def _show(self) -> None:
        catalog, item = self._read.catalog, self._item()
        category = catalog.category(item.category_id if item else self._place.section)
        steps = [(HOME, self.tr("Home")), (TOP, self.tr("Catalogue"))]
        steps += [(category.id, words(category.title))] if category else []
        steps += [(item.id, words(item.title))] if item else []
        self._path.show_path(steps)
        self._search.setVisible(bool(catalog.items) and item is None)
        if self._found is not None and item is None and catalog.items:
            self._frame.set_title(self.tr("Catalogue"))
            self._results.show_hits(self._found, catalog, self._search.text().strip())
            _show_only(self._results, self._views)
        elif item is not None:
            self._frame.set_title(words(item.title))
            self._details.show_item(item)
            _show_only(self._details, self._views)
        elif category is not None:
            self._frame.set_title(words(category.title), words(category.text))
            self._items.show_category(catalog, category.id)
            _show_only(self._items, self._views)
        else:
            self._show_top()

    def _show_top(self) -> None:
        self._frame.set_title(self.tr("Catalogue"), self.tr("What do you need? Choose a category, or search."))
        if self._read.catalog.items:
            self._shelves.show_catalog(self._read.catalog)
            _show_only(self._shelves, self._views)
            return
        if self._read.is_offered:
            text = self.tr("It comes with the first update from the portal and is then here without a network, too.")
            self._empty.set_words(self.tr("The catalogue has not arrived yet"), text)
        else:
            self._empty.set_words(self.tr("There is no catalogue here"), missing(Capability.CATALOG))
        _show_only(self._empty, self._views)

    def _item(self) -> Item | None:
        id = self._place.item_id
        return self._read.catalog.item(id) if id is not None else None

    def _to_category(self, id: str) -> None:
        self.go.emit(Go(PageName.CATALOG, account_id=self._read.account_id, section=id))

    def _to_item(self, id: str) -> None:
        self.go.emit(Go(PageName.CATALOG, account_id=self._read.account_id, item_id=ItemId(id)))

    def _on_step(self, id: str) -> None:
        if id == HOME:
            self.go.emit(Go(PageName.HOME))
        elif id == TOP:
            self.go.emit(Go(PageName.CATALOG, account_id=self._read.account_id))
        else:
            self._to_category(id)

    def _on_start(self) -> None:
        account_id, item = self._read.account_id, self._item()
        if account_id is None or item is None:
            return
        self._details.set_busy(True)
        drafts, id = self._services.drafts, item.id

        def failed(error: SupportError) -> None:
            self._details.set_busy(False)
            self._frame.banner.show_message(message_of(error), kind=Kind.DANGER)

        self._bridge.ask(self, Lane.STORE, lambda _task: drafts.create(account_id, id), self._on_started, failed)

    def _on_started(self, draft: Draft) -> None:
        self._details.set_busy(False)
        self.go.emit(Go(PageName.NEW_CASE, account_id=draft.account_id, draft_id=draft.id))


def _show_only(view: QWidget, views: Sequence[QWidget]) -> None:
    for other in views:
        if other is not view:
            other.hide()
    view.show()
