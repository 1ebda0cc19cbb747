"""The catalogue from above: what is popular, then every catalogue with its categories; and one category's items."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.catalog import Catalog, Catalogue, Item
from ui.language import Translated, words
from ui.pages.catalog.cards import category_card, item_card
from ui.theme import Space
from ui.widgets.card_grid import CardGrid
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section


class Shelves(Translated, QWidget):
    """Everything there is, grouped by catalogue."""

    category_chosen = Signal(str)
    item_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._popular = Section()
        self._popular_grid = CardGrid(260)
        self._popular.body.addWidget(self._popular_grid)
        self._shelves: list[Section] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XL)
        self._column.addWidget(self._popular)
        self.retranslate()

    def retranslate(self) -> None:
        self._popular.set_title(self.tr("Popular"))

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the shelves of a catalogue; those with nothing on them are left out."""
        popular = [item_card(item) for item in catalog.items if item.is_popular]
        for card, item in zip(popular, (item for item in catalog.items if item.is_popular), strict=True):
            card.clicked.connect(lambda _checked=False, id=item.id: self.item_chosen.emit(id))
        self._popular_grid.set_cards(popular)
        self._popular.setVisible(bool(popular))
        for old in self._shelves:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shelves = [self._shelf(catalog, one) for one in _shelves_of(catalog)]
        loose = _loose(catalog)
        if loose:
            self._shelves.append(self._rest(loose, is_all=not self._shelves))
        for shelf in self._shelves:
            self._column.addWidget(shelf)

    def _shelf(self, catalog: Catalog, one: Catalogue) -> Section:
        shelf = Section()
        shelf.set_title(words(one.title))
        text = PlainLabel(tone="muted", wraps=True)
        text.setText(words(one.text))
        shelf.body.addWidget(text)
        text.setVisible(bool(one.text))
        grid = CardGrid(280)
        cards: list[QWidget] = []
        for category in catalog.categories:
            if category.catalogue_id == one.id:
                card = category_card(category)
                card.clicked.connect(lambda _checked=False, id=category.id: self.category_chosen.emit(id))
                cards.append(card)
        grid.set_cards(cards)
        shelf.body.addWidget(grid)
        return shelf

    def _rest(self, items: list[Item], *, is_all: bool) -> Section:
        """What stands in no category: many portals have none."""
        shelf = Section()
        shelf.set_title(self.tr("What you can ask for") if is_all else self.tr("Other"))
        grid = CardGrid(280)
        cards: list[QWidget] = []
        for item in items:
            card = item_card(item)
            card.clicked.connect(lambda _checked=False, id=item.id: self.item_chosen.emit(id))
            cards.append(card)
        grid.set_cards(cards)
        shelf.body.addWidget(grid)
        return shelf


class Items(QWidget):
    """The items of one category."""

    item_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = CardGrid(320, most=3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)

    def show_category(self, catalog: Catalog, id: str) -> None:
        """Show what a category holds."""
        cards: list[QWidget] = []
        for item in catalog.items_of(id):
            card = item_card(item)
            card.clicked.connect(lambda _checked=False, id=item.id: self.item_chosen.emit(id))
            cards.append(card)
        self._grid.set_cards(cards)


def _shelves_of(catalog: Catalog) -> list[Catalogue]:
    filled = {category.catalogue_id for category in catalog.categories}
    return [one for one in catalog.catalogues if one.id in filled]


def _loose(catalog: Catalog) -> list[Item]:
    """The items whose category is not shown anywhere."""
    shelves = {one.id for one in catalog.catalogues}
    shown = {category.id for category in catalog.categories if category.catalogue_id in shelves}
    return [item for item in catalog.items if item.category_id not in shown]
