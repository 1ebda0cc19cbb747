"""What the search field of the title bar finds: pages, actions, catalogue items, articles, cases and drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from desktop_app.domain.ids import ArticleId, CaseId, DraftId, ItemId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.services.search import Query
from desktop_app.work import Lane
from ui.frame.rail import ENTRIES
from ui.icons import Ink
from ui.language import NAMES, Translated, current
from ui.messages.portals import portal_names
from ui.messages.words import hit_kind
from ui.models.rows import Row
from ui.navigation import Go, PageName
from ui.override import override
from ui.theme import Space, theme
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from desktop_app.services import Services
    from ui.bridge import Bridge
    from ui.widgets.search_field import SearchField

_HITS = 12
_WIDTH = 560
_HEIGHT = 420
_ICONS = {HitKind.ARTICLE: "document", HitKind.ITEM: "catalogue", HitKind.CASE: "cases", HitKind.DRAFT: "edit"}


@dataclass(frozen=True, slots=True)
class Place:
    """Something to go to or to do that needs no index: a page, an action."""

    name: Callable[[], str]
    icon: str
    run: Callable[[], None]


def places(
    has: Callable[[PageName], bool], go: Callable[[Go], None], sync: Callable[[], None], leave: Callable[[], None]
) -> list[Place]:
    """What is found by name: the places of the rail, and what the window can do."""
    found = [
        Place(partial(QCoreApplication.translate, "Rail", name), icon, partial(go, Go(page)))
        for page, (icon, name) in ENTRIES.items()
        if has(page)
    ]
    return [
        *found,
        Place(lambda: QCoreApplication.translate("SearchPalette", "Ask the portal for news"), "sync", sync),
        Place(lambda: QCoreApplication.translate("SearchPalette", "Quit Nordesk"), "close", leave),
    ]


def go_of(hit: Hit) -> Go:
    """Where a hit leads."""
    match hit.kind:
        case HitKind.ARTICLE:
            return Go(PageName.KNOWLEDGE, account_id=hit.account_id, article_id=ArticleId(hit.id))
        case HitKind.ITEM:
            return Go(PageName.CATALOG, account_id=hit.account_id, item_id=ItemId(hit.id))
        case HitKind.CASE:
            return Go(PageName.CASE, account_id=hit.account_id, case_id=CaseId(hit.id))
        case HitKind.DRAFT:
            return Go(PageName.NEW_CASE, account_id=hit.account_id, draft_id=DraftId(hit.id))


class SearchPalette(Translated, QFrame):
    """Hangs below the search field while it has words; arrows choose, Enter goes, Escape closes."""

    chosen = Signal(object)
    """A Go."""

    def __init__(self, window: QWidget, field: SearchField, services: Services, bridge: Bridge) -> None:
        super().__init__(window)
        self._field, self._services, self._bridge = field, services, bridge
        self._places: tuple[Place, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._words = ""
        self.setProperty("surface", "card")
        self.setObjectName("search_palette")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(Space.XL)
        shadow.setOffset(0, Space.XXS)
        self.setGraphicsEffect(shadow)
        self._list = RowList(flat=True)
        self._list.setObjectName("search_palette.list")
        self._nothing = PlainLabel(tone="muted", wraps=True)
        self._nothing.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXS, Space.XXS, Space.XXS, Space.XXS)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        self.hide()
        field.installEventFilter(self)
        self._list.installEventFilter(self)
        field.searched.connect(self.search)
        field.left_down.connect(self._enter_list)
        field.returnPressed.connect(self._on_enter)
        self._list.opened.connect(self._on_opened)
        self.retranslate()

    def set_places(self, places: Sequence[Place]) -> None:
        """Pages and actions that are found by name."""
        self._places = tuple(places)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Search results"))
        self._nothing.setText(self.tr("Nothing found. Try fewer or other words; any of the six languages will do."))
        self._show()

    def search(self, words: str) -> None:
        """Look for words; none closes the palette."""
        self._words = words
        if not words:
            self.hide()
            return
        query = Query(words, current(), limit=_HITS * 3)
        search = self._services.search
        self._bridge.ask(self, Lane.READ, lambda task: search.find(query, task), self._show_hits)

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        best: dict[tuple[HitKind, str, str], Hit] = {}
        for hit in hits:
            best.setdefault((hit.kind, hit.account_id, hit.id), hit)
        self._hits = tuple(best.values())[:_HITS]
        if self._words and self._field.hasFocus():
            self._show()
            self._place()
            self.show()
            self.raise_()

    def _show(self) -> None:
        rows = [self._place_row(place) for place in self._places if self._matches(place)]
        portals = portal_names(self._services.session.accounts())
        rows += [self._hit_row(hit, portals.get(hit.account_id, "")) for hit in self._hits]
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def _matches(self, place: Place) -> bool:
        name = place.name().casefold()
        return bool(self._words) and any(word.startswith(self._words.casefold()) for word in (name, *name.split()))

    @staticmethod
    def _place_row(place: Place) -> Row:
        return Row(key=place, title=place.name(), icon=place.icon, ink=Ink.ACCENT)

    @staticmethod
    def _hit_row(hit: Hit, portal: str) -> Row:
        language = NAMES.get(hit.language, "") if hit.language != current() and hit.kind is not HitKind.CASE else ""
        parts = (hit_kind(hit.kind), portal, language, hit.excerpt)
        return Row(
            key=hit,
            title=hit.title,
            subtitle=" · ".join(part for part in parts if part),
            icon=_ICONS[hit.kind],
            spans=hit.spans,
        )

    def _place(self) -> None:
        window = self.window()
        width = min(theme().px(_WIDTH), window.width() - 2 * Space.S)
        right = self._field.mapTo(window, QPoint(self._field.width(), 0)).x()
        top = self._field.mapTo(window, QPoint(0, self._field.height())).y() + Space.XXS
        height = min(theme().px(_HEIGHT), window.height() - top - Space.M)
        self.setGeometry(max(Space.S, right - width), top, width, height)

    def _enter_list(self) -> None:
        if self.isVisible() and self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_enter(self) -> None:
        if self.isVisible():
            self._on_opened(self._list.current_key())

    def _on_opened(self, key: object) -> None:
        if key is None:
            return
        self.hide()
        self._field.set_words("")
        if isinstance(key, Place):
            key.run()
        elif isinstance(key, Hit):
            self.chosen.emit(go_of(key))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self.hide()
                self._field.setFocus()
                return watched is self._list
        elif event.type() == QEvent.Type.FocusOut and not (self._field.hasFocus() or self._list.hasFocus()):
            self.hide()
        return False
