"""The simple list of cases: two lines each, as most people want it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.cases import CaseFilter, CaseRow
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import AccountId, ItemId, Key
from desktop_app.domain.receipts import OutboxItem
from desktop_app.domain.text import LocalText
from desktop_app.services import Services
from ui import formats
from ui.language import Translated, words
from ui.messages import outbox
from ui.messages.portals import portal_names
from ui.models.rows import Pill, Row
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.list_view import RowList
from ui.widgets.status_pill import status_pill


@dataclass(frozen=True, slots=True)
class Listing:
    """What a reading of the store gave; `titles`: of items; `waiting`: what stands in the outbox, by its key."""

    rows: tuple[CaseRow, ...]
    count: int
    titles: Mapping[tuple[AccountId, ItemId], LocalText]
    waiting: Mapping[Key, OutboxItem]


def read_listing(services: Services, which: CaseFilter) -> Listing:
    """Read what the list shows. READ lane."""
    rows = services.cases.rows(which)
    titles = services.catalog.titles((row.account_id, row.item_id) for row in rows)
    has_waiting = any(row.key is not None for row in rows)
    waiting = {item.key: item for item in services.outbox.items()} if has_waiting else {}
    return Listing(rows, services.cases.count(which), titles, waiting)


def catalog_of_all(services: Services) -> Catalog:
    """What the cases of all accounts refer to, in one. READ lane."""
    catalogs = [services.catalog.catalog(account.id) for account in services.session.accounts()]
    return Catalog(
        types=tuple(each for catalog in catalogs for each in catalog.types),
        services=tuple(each for catalog in catalogs for each in catalog.services),
    )


class CaseList(Translated, QWidget):
    """The list, and a button for more of it."""

    opened = Signal(object)
    more_asked = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._listing = Listing((), 0, {}, {})
        self._portals: Mapping[AccountId, str] = {}
        self.list = RowList()
        self.list.setObjectName("cases.list")
        self._more = Button(Look.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.list, 1)
        column.addWidget(self._more)
        self.list.opened.connect(self.opened)
        self._more.clicked.connect(self.more_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Cases"))
        self._more.setText(self.tr("Show more"))
        self.show_listing(self._listing)

    def show_listing(self, listing: Listing) -> None:
        """Show what was read."""
        self._listing = listing
        self._portals = portal_names(self._services.session.accounts())
        self.list.show_rows([self._row(row) for row in listing.rows])
        self._more.setVisible(len(listing.rows) < listing.count)

    def _row(self, row: CaseRow) -> Row:
        title = self._listing.titles.get((row.account_id, row.item_id)) if row.item_id else None
        requester = row.requester.name if row.requester and not row.is_mine else ""
        portal = self._portals.get(row.account_id, "")
        parts = (row.number, words(title) if title is not None else "", requester, portal)
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
        item = self._listing.waiting.get(row.key) if row.key is not None else None
        return Pill(outbox.state(item), *outbox.look(item)) if item is not None else status_pill(row.status)

    def _spoken(self, row: CaseRow) -> str:
        unread = QCoreApplication.translate("CasesPage", "new") if row.is_unread else ""
        portal = self._portals.get(row.account_id, "")
        parts = (unread, row.title, self._pill(row).text, row.number, portal, formats.relative(row.updated_at))
        return ", ".join(part for part in parts if part)
