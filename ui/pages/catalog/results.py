"""What a search in the catalogue found, or a way out when it found nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import ItemId
from desktop_app.domain.knowledge import Hit
from ui.icons import Ink
from ui.language import Translated, words
from ui.models.rows import Pill, Row
from ui.pages.catalog.cards import known_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_view import RowList


class Results(Translated, QWidget):
    """Items, best first, with what matched set off."""

    item_chosen = Signal(str)
    cleared = Signal()
    """The user gives the search up."""

    def __init__(self) -> None:
        super().__init__()
        self._list, self._nothing = RowList(hugs=True), EmptyState("search")
        self._list.setObjectName("catalog.results")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self._list.opened.connect(lambda key: self.item_chosen.emit(str(key)))
        self._nothing.acted.connect(self.cleared)
        self.retranslate()

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("What was found"))

    def show_hits(self, hits: Sequence[Hit], catalog: Catalog, asked: str) -> None:
        """Show what was found for the words asked."""
        self._list.show_rows([self._row(hit, catalog) for hit in hits])
        self._list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        title = self.tr("Nothing in the catalogue matches “%1”").replace("%1", asked)
        text = self.tr("Try another word, or look through the categories.")
        self._nothing.set_words(title, text, self.tr("Show all categories"))

    def take_focus(self) -> None:
        """On to the first result."""
        if self._list.isVisible() and self._list.rows.rows:
            self._list.setFocus()
            self._list.choose(self._list.rows.rows[0].key)

    def _row(self, hit: Hit, catalog: Catalog) -> Row:
        item = catalog.item(ItemId(hit.id))
        category = catalog.category(item.category_id) if item else None
        is_closed = item is not None and not item.is_allowed
        pill = Pill(self.tr("Not open to you"), Ink.NEUTRAL, "lock") if is_closed else None
        where = words(category.title) if category else ""
        icon = known_icon(item.icon) if item else ""
        return Row(hit.id, hit.title, hit.excerpt, where, icon, Ink.ACCENT, pill, spans=hit.spans)
