"""The home page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.work import Lane
from ui import formats, icons, language
from ui.icons import Ink
from ui.language import Translated
from ui.messages.portals import portal_names
from ui.models.rows import Row
from ui.navigation import CASE_FILE, Go, PageName
from ui.pages.home import overview
from ui.pages.home.overview import Overview
from ui.pages.home.tile import Tile
from ui.theme import Space
from ui.widgets.banner import Banner, Kind
from ui.widgets.card import Card
from ui.widgets.card_grid import CardGrid
from ui.widgets.columns import Columns
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_view import RowList
from ui.widgets.page import PageFrame
from ui.widgets.section import Section
from ui.widgets.status_pill import status_pill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.cases import CaseRow
    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.drafts import DraftRow
    from desktop_app.domain.ids import AccountId, CaseId, DraftId, ItemId, Key
    from desktop_app.services import Services
    from ui.bridge import Bridge

_KINDS = {Level.INFO: Kind.INFO, Level.WARNING: Kind.WARNING, Level.OUTAGE: Kind.DANGER}
_SHOWN = (What.CASES, What.DRAFTS, What.CATALOG, What.ANNOUNCEMENTS, What.ACCOUNTS, What.OUTBOX)


def case_rows(cases: tuple[CaseRow, ...], portals: Mapping[AccountId, str]) -> list[Row]:
    """Cases as rows: title, number and who, when, and where it stands; at which portal, where there are several."""
    return [
        Row(
            key=(case.account_id, case.id, case.key),
            title=case.title,
            subtitle=" · ".join(
                filter(None, (case.number, case.owner.name if case.owner else "", portals.get(case.account_id, "")))
            ),
            caption=formats.relative(case.updated_at),
            pill=status_pill(case.status),
            is_unread=case.is_unread,
        )
        for case in cases
    ]


class HomePage(Translated, QWidget):
    """Three tiles, announcements, what waits for the user, drafts, last updates."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._shown = Overview()
        self._catalog: Catalog | None = None
        """None until it was read."""
        self._dismissed: set[str] = set()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._outages = tuple(Banner(can_dismiss=True) for _ in range(overview.ANNOUNCEMENTS))
        self._news, self._banners = Section(), tuple(Banner(can_dismiss=True) for _ in range(overview.ANNOUNCEMENTS))
        for banner in self._banners:
            self._news.body.addWidget(banner)
        self._tiles = {
            PageName.KNOWLEDGE: Tile("knowledge"),
            PageName.CATALOG: Tile("new-case"),
            PageName.CASES: Tile("cases"),
        }
        for page, tile in self._tiles.items():
            tile.setObjectName(f"home.tile.{page.value}")
        self._grid = CardGrid(196, most=3)
        self._grid.set_cards(tuple(self._tiles.values()))
        self._waiting, self._waiting_list = Section(), RowList(hugs=True)
        self._latest, self._latest_list = Section(), RowList(hugs=True)
        self._drafts, self._draft_list = Section(), RowList(hugs=True)
        self._popular, self._popular_list = Section(), RowList(hugs=True)
        for section, rows, name in (
            (self._waiting, self._waiting_list, "waiting"),
            (self._latest, self._latest_list, "latest"),
            (self._drafts, self._draft_list, "drafts"),
            (self._popular, self._popular_list, "popular"),
        ):
            rows.setObjectName(f"home.{name}")
            section.body.addWidget(rows)
        self._empty = EmptyState("cases")
        self._empty_card = Card(0)
        self._empty_card.body.addWidget(self._empty)
        self._latest.body.addWidget(self._empty_card)
        self._columns = Columns()
        for main in (self._waiting, self._latest):
            self._columns.main.addWidget(main)
        self._columns.main.addStretch()
        for side in (self._drafts, self._news, self._popular):
            self._columns.side.addWidget(side)
        self._columns.side.addStretch()
        for banner in self._outages:
            self._frame.body.addWidget(banner)
        self._frame.body.addWidget(self._grid)
        self._frame.body.addSpacing(Space.XS)
        self._frame.body.addWidget(self._columns)
        self._frame.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        for page, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, page=page: self.go.emit(Go(page)))
        for rows in (self._waiting_list, self._latest_list):
            rows.opened.connect(self._on_case)
        self._draft_list.opened.connect(self._on_draft)
        self._popular_list.opened.connect(self._on_item)
        self._drafts.acted.connect(lambda: self.go.emit(Go(PageName.NEW_CASE, section=CASE_FILE)))
        self._latest.acted.connect(lambda: self.go.emit(Go(PageName.CASES)))
        self._popular.acted.connect(lambda: self.go.emit(Go(PageName.CATALOG)))
        self._empty.acted.connect(lambda: self.go.emit(Go(PageName.CATALOG)))
        for banner in (*self._outages, *self._banners):
            banner.dismissed.connect(lambda banner=banner: self._on_dismissed(banner))

    def retranslate(self) -> None:
        """Set every text."""
        self._waiting.set_title(self.tr("Waiting for you"))
        self._latest.set_title(self.tr("Last updates"), self.tr("All my cases"))
        self._drafts.set_title(self.tr("Drafts"), self.tr("Open a case file …"))
        self._news.set_title(self.tr("Announcements"))
        self._popular.set_title(self.tr("Popular"), self.tr("Catalogue"))
        self._waiting_list.setAccessibleName(self.tr("Cases that wait for you"))
        self._latest_list.setAccessibleName(self.tr("Cases with the last updates"))
        self._draft_list.setAccessibleName(self.tr("Drafts"))
        self._popular_list.setAccessibleName(self.tr("Popular items"))
        self._empty.set_words(
            self.tr("No cases yet"),
            self.tr("When you have sent one, you can follow it here to the end."),
            self.tr("Find what you need"),
        )
        self._show(self._shown)

    def open(self, _go: Go) -> None:
        """Read what there is."""
        self._read()

    def _read(self) -> None:
        services = self._services
        self._bridge.ask(self, Lane.READ, lambda _task: overview.read(services), self._on_read)

    def _show(self, shown: Overview) -> None:
        self._shown = shown
        self._show_title()
        self._show_tiles(shown)
        self._show_announcements(shown)
        portals = portal_names(self._services.session.accounts())
        self._waiting_list.show_rows(case_rows(shown.waiting, portals))
        self._waiting.setVisible(bool(shown.waiting))
        self._latest_list.show_rows(case_rows(shown.latest, portals))
        self._latest_list.setVisible(bool(shown.latest))
        self._empty_card.setVisible(not shown.latest)
        self._show_side(shown)

    def _show_side(self, shown: Overview) -> None:
        self._draft_list.show_rows([self._draft_row(draft) for draft in shown.drafts])
        self._drafts.setVisible(bool(shown.drafts))
        items = self._catalog.items if self._catalog is not None else ()
        popular = [item for item in items if item.is_popular][: overview.POPULAR]
        self._popular_list.show_rows(
            [
                Row(
                    item.id,
                    language.words(item.title),
                    language.words(item.summary),
                    icon=item.icon if icons.exists(item.icon) else "document",
                    ink=Ink.ACCENT,
                )
                for item in popular
            ]
        )
        self._popular.setVisible(bool(popular))
        # Its place is kept while the catalogue is read, so that nothing jumps.
        will_be = self._catalog is None and Capability.CATALOG in shown.capabilities
        self._columns.show_side(bool(shown.drafts or popular or shown.announcements or will_be))

    def _show_title(self) -> None:
        account = self._services.session.current()
        name = account.identity.person.name.split()[0] if account and account.identity else ""
        title = self.tr("Hello, %1").replace("%1", name) if name else self.tr("Hello")
        self._frame.set_title(title, self.tr("What can we help you with today?"))

    def _show_tiles(self, shown: Overview) -> None:
        n = shown.open_cases
        can_say = {Capability.RATE_ARTICLE, Capability.ARTICLE_FEEDBACK} <= shown.capabilities.have
        about = (
            self.tr("Browse, search for articles, rate them or send feedback.")
            if can_say or not shown.capabilities.have
            else self.tr("Browse and search for articles.")
        )
        self._tiles[PageName.KNOWLEDGE].set_words(self.tr("Knowledge"), about)
        self._tiles[PageName.CATALOG].set_words(self.tr("Case"), self.tr("Send a request or report a problem."))
        self._tiles[PageName.CASES].set_words(
            self.tr("My cases"),
            self.tr("Lists of open and closed cases."),
            QCoreApplication.translate("HomePage", "%n open", None, n) if n else "",
        )
        has_articles = not shown.capabilities.have or Capability.KNOWLEDGE in shown.capabilities
        self._tiles[PageName.KNOWLEDGE].setVisible(has_articles)

    def _show_announcements(self, shown: Overview) -> None:
        news = [each for _account, each in shown.announcements if each.id not in self._dismissed]
        outages = [each for each in news if each.level is Level.OUTAGE]
        others = [each for each in news if each.level is not Level.OUTAGE]
        for banners, several in ((self._outages, outages), (self._banners, others)):
            for at, banner in enumerate(banners):
                if at < len(several):
                    self._show_announcement(banner, several[at])
                else:
                    banner.clear()
        self._news.setVisible(bool(others))

    def _show_announcement(self, banner: Banner, news: Announcement) -> None:
        banner.setProperty("announcement", news.id)
        banner.show_text(language.words(news.title), language.words(news.text), kind=_KINDS[news.level])

    def _draft_row(self, draft: DraftRow) -> Row:
        item = self._catalog.item(draft.item_id) if draft.item_id and self._catalog is not None else None
        item_title = language.words(item.title) if item else ""
        title = draft.subject or item_title or self.tr("Untitled draft")
        mark = self.tr("Another text of the same case") if draft.is_other_text else ""
        portal = portal_names(self._services.session.accounts()).get(draft.account_id, "")
        parts = (mark, item_title if draft.subject else "", formats.relative(draft.changed_at), portal)
        return Row((draft.account_id, draft.id), title, " · ".join(part for part in parts if part), icon="edit")

    def _on_read(self, shown: Overview) -> None:
        self._show(shown)
        services = self._services
        ask = partial(self._bridge.ask, self, Lane.READ, lambda _task: overview.catalog(services), self._on_catalog)
        QTimer.singleShot(0, self, ask)  # after this has been painted

    def _on_catalog(self, catalog: Catalog | None) -> None:
        self._catalog = catalog
        self._show_side(self._shown)

    def _on_dismissed(self, banner: Banner) -> None:
        self._dismissed.add(str(banner.property("announcement")))
        self._show_announcements(self._shown)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(*_SHOWN):
            self._read()

    def _on_case(self, key: tuple[AccountId, CaseId, Key | None]) -> None:
        account_id, case_id, intent = key
        self.go.emit(Go(PageName.CASE, account_id=account_id, case_id=case_id, key=intent))

    def _on_draft(self, key: tuple[AccountId, DraftId]) -> None:
        account_id, draft_id = key
        self.go.emit(Go(PageName.NEW_CASE, account_id=account_id, draft_id=draft_id))

    def _on_item(self, item_id: ItemId) -> None:
        self.go.emit(Go(PageName.CATALOG, item_id=item_id))
