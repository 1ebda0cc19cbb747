"""Choose a category, then one of its items."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.forms import Choice
from desktop_app.domain.text import LocalText
from ui.language import Translated, words
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import PressCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel

_OTHER = "/"
"""Chosen for what stands in no category; no portal calls one so."""
_MOST = 60
"""Cards that are shown at once; the catalogue has them all, and a search."""


class ItemChooser(Translated, QWidget):
    """A list of categories, and the items of the chosen one as cards; until then what is popular.

    Where there is nothing to choose among, the items at once; what stands in no category can be chosen too.
    """

    chosen = Signal(str)
    catalog_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._catalog, self._groups = Catalog(), 0
        self._label, self._box = PlainLabel(Type.BODY_STRONG), ChoiceBox()
        self._box.setObjectName("new_case.category")
        self._label.setBuddy(self._box)
        self._browse = Button(Look.QUIET, "catalogue")
        self._browse.setObjectName("new_case.browse")
        self._popular, self._grid = PlainLabel(Type.BODY_STRONG), CardGrid(240, most=2)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._box, 1)
        row.addWidget(self._browse)
        row.addStretch()  # without the box the button stays at the left
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._popular)
        column.addWidget(self._grid)
        self._box.currentIndexChanged.connect(lambda _index: self._fill())
        self._browse.clicked.connect(self.catalog_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Category"))
        self._box.setAccessibleName(self.tr("Category"))
        self._popular.setText(self.tr("Popular"))
        self._browse.setText(self.tr("Look in the catalogue"))
        self._fill_box()
        self._fill()

    def show_catalog(self, catalog: Catalog, category_id: str) -> None:
        """Offer a catalogue; `category_id` is chosen unless the user chose another already."""
        if catalog == self._catalog and self._box.chosen() is not None:
            return
        chosen = self._box.chosen() or category_id
        self._catalog = catalog
        self._fill_box()
        self._box.choose(chosen or None)
        self._fill()

    def take_focus(self) -> None:
        """Put the cursor here."""
        (self._box if self._groups > 1 else self._browse).setFocus()

    def _fill_box(self) -> None:
        shelves = {one.id: words(one.title) for one in self._catalog.catalogues}
        choices = []
        for category in self._catalog.categories:
            shelf, title = shelves.get(category.catalogue_id, ""), words(category.title)
            choices.append(Choice(category.id, LocalText.of(f"{shelf} – {title}" if shelf else title)))
        if self._others():
            choices.append(Choice(_OTHER, LocalText.of(self.tr("Other"))))
        self._groups = len(choices)
        self._box.fill(self.tr("Choose …"), choices)

    def _items(self, popular: tuple[Item, ...], chosen: str | None) -> tuple[Item, ...]:
        if self._groups <= 1:
            return self._catalog.items
        if chosen == _OTHER:
            return self._others()
        return popular if chosen is None else self._catalog.items_of(chosen)

    def _others(self) -> tuple[Item, ...]:
        known = {category.id for category in self._catalog.categories}
        return tuple(item for item in self._catalog.items if item.category_id not in known)

    def _fill(self) -> None:
        chosen = self._box.chosen()
        cards: list[QWidget] = []
        popular = tuple(item for item in self._catalog.items if item.is_popular and item.is_allowed)
        has_choice = self._groups > 1
        for part in (self._label, self._box):
            part.setVisible(has_choice)
        self._popular.setVisible(has_choice and chosen is None and bool(popular))
        for item in self._items(popular, chosen)[:_MOST]:
            card = _card(item)
            card.clicked.connect(lambda _checked=False, id=item.id: self.chosen.emit(id))
            cards.append(card)
        self._grid.set_cards(cards)


def _card(item: Item) -> PressCard:
    title = words(item.title)
    text = words(item.summary) if item.is_allowed else f"{words(item.refusal)} {words(item.ask)}".strip()
    card = PressCard(Space.S, 2)
    card.setObjectName(f"new_case.item.{item.id}")
    card.setText(title.replace("&", "&&"))
    card.setAccessibleName(title)
    card.setAccessibleDescription(text)
    card.setEnabled(item.is_allowed)
    for part, kind, tone in ((title, Type.BODY_STRONG, ""), (text, Type.CAPTION, "muted")):
        label = PlainLabel(kind, tone, wraps=True)
        label.setText(part)
        card.body.addWidget(label)
    card.body.addStretch()
    card.let_through()
    return card
