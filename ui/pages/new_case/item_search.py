"""Choose what a case is about by searching, in whatever words and language; until then what is popular."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.ids import ItemId
from ui import icons
from ui.icons import Ink
from ui.language import Translated, words
from ui.models.rows import Row
from ui.theme import Space, Type
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField

MOST = 8


class ItemSearch(Translated, QWidget):
    """A field and a list beneath it. What is found comes from outside: answer `wanted` with `show_found`."""

    wanted = Signal(str)
    """The words to search for; "" for none."""
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._catalog = Catalog()
        self._found: tuple[ItemId, ...] = ()
        self._label, self._field = PlainLabel(Type.BODY_STRONG), SearchField()
        self._field.setObjectName("quick.item_search")
        self._label.setBuddy(self._field)
        self._what, self._list = PlainLabel(Type.CAPTION, "muted", wraps=True), RowList(hugs=True)
        self._list.setObjectName("quick.items")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._label, self._field, self._what, self._list):
            column.addWidget(part)
        self._field.searched.connect(self.wanted)
        self._field.left_down.connect(self._enter_list)
        self._field.returnPressed.connect(self._on_enter)
        self._list.opened.connect(lambda key: self.chosen.emit(str(key)))
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("What is it about?"))
        self._field.say(self.tr("Search in the catalogue"))
        self._list.setAccessibleName(self.tr("What it can be about"))
        self._fill()

    def show_catalog(self, catalog: Catalog) -> None:
        """Offer what this catalogue has."""
        if catalog != self._catalog:
            self._catalog = catalog
            self._fill()

    def show_found(self, ids: Sequence[ItemId]) -> None:
        """What was found for the words, best first."""
        self._found = tuple(ids)
        self._fill()

    def clear(self) -> None:
        """Begin anew."""
        self._field.set_words("")
        self.show_found(())

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        text = self._field.text().strip()
        items = self._matching(text) if text else [one for one in self._catalog.items if one.is_popular]
        rows = [_row(item, self._shelf(item)) for item in items[:MOST]]
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        if rows and text:
            self._list.setCurrentIndex(self._list.model().index(0, 0))
        nothing = self.tr("Nothing found. Try fewer or other words; any of the six languages will do.")
        self._what.setText("" if rows and text else self.tr("Popular") if rows else nothing)
        self._what.setVisible(bool(self._what.text()) and bool(self._catalog.items))

    def _matching(self, text: str) -> list[Item]:
        """Those whose name has the words as they stand, then what the search found."""
        said = text.casefold()
        named = [item for item in self._catalog.items if said in words(item.title).casefold()]
        found = [item for id in self._found if (item := self._catalog.item(id)) is not None]
        return list({item.id: item for item in (*named, *found)}.values())

    def _shelf(self, item: Item) -> str:
        category = self._catalog.category(item.category_id)
        return words(category.title) if category is not None else ""

    def _enter_list(self) -> None:
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_enter(self) -> None:
        if self._field.text().strip() and self._list.isVisible() and self._list.current_key() is not None:
            self.chosen.emit(str(self._list.current_key()))


def _row(item: Item, shelf: str) -> Row:
    if not item.is_allowed:
        return Row(item.id, words(item.title), words(item.refusal), icon="lock", ink=Ink.MUTED)
    icon = item.icon if icons.exists(item.icon) else "document"
    return Row(item.id, words(item.title), words(item.summary) or shelf, icon=icon, ink=Ink.ACCENT)
