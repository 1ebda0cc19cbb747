"""Shelves: only those with something on them."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.catalog import Catalog, Catalogue, Category, Item
from desktop_app.domain.forms import Form
from desktop_app.domain.ids import ItemId
from desktop_app.domain.text import LocalText
from ui.pages.catalog.shelves import Items, Shelves
from ui.widgets.card import PressCard
from ui.widgets.plain_label import PlainLabel

EMPTY = LocalText()
ITEM = Item(ItemId("i"), "c", LocalText.of("Ink"), EMPTY, EMPTY, Form("f"), is_popular=True)
CATALOG = Catalog(
    (Catalogue("full", LocalText.of("Full"), EMPTY), Catalogue("bare", LocalText.of("Bare"), EMPTY)),
    (Category("c", "full", LocalText.of("Things"), EMPTY),),
    items=(ITEM,),
)


def test_an_empty_catalogue_is_left_out(qtbot: QtBot) -> None:
    shelves = Shelves()
    qtbot.addWidget(shelves)
    shelves.show_catalog(CATALOG)
    shelves.show_catalog(CATALOG)
    titles = {label.text() for label in shelves.findChildren(PlainLabel) if label.isVisibleTo(shelves)}
    assert "Full" in titles
    assert "Bare" not in titles


def test_presses_tell_what_was_chosen(qtbot: QtBot) -> None:
    shelves = Shelves()
    qtbot.addWidget(shelves)
    shelves.show_catalog(CATALOG)
    category, item = (shelves.findChild(PressCard, f"catalog.{name}") for name in ("category.c", "item.i"))
    assert category is not None
    assert item is not None
    with qtbot.waitSignal(shelves.category_chosen) as told:
        category.click()
    assert told.args == ["c"]
    with qtbot.waitSignal(shelves.item_chosen) as told:
        item.click()
    assert told.args == ["i"]


def test_the_items_of_a_category(qtbot: QtBot) -> None:
    items = Items()
    qtbot.addWidget(items)
    items.show_category(CATALOG, "c")
    card = items.findChild(PressCard, "catalog.item.i")
    assert card is not None
    with qtbot.waitSignal(items.item_chosen):
        card.click()


def test_what_stands_in_no_category_is_offered_all_the_same(qtbot: QtBot) -> None:
    shelves = Shelves()
    qtbot.addWidget(shelves)
    loose = Item(ItemId("l"), "", LocalText.of("Loose"), EMPTY, EMPTY, Form("f"))
    for catalog, title in (
        (Catalog(items=(loose,)), "What you can ask for"),
        (Catalog(CATALOG.catalogues, CATALOG.categories, items=(ITEM, loose)), "Other"),
    ):
        shelves.show_catalog(catalog)
        titles = {label.text() for label in shelves.findChildren(PlainLabel) if label.isVisibleTo(shelves)}
        assert title in titles
    cards = [card for card in shelves.findChildren(PressCard, "catalog.item.l") if card.isVisibleTo(shelves)]
    with qtbot.waitSignal(shelves.item_chosen) as told:
        cards[0].click()
    assert told.args == ["l"]
