"""Cards name themselves, and show an icon of ours."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.catalog import Category, Item
from desktop_app.domain.forms import Form
from desktop_app.domain.ids import ItemId
from desktop_app.domain.text import LocalText
from ui.pages.catalog.cards import category_card, item_card, known_icon
from ui.widgets.plain_label import PlainLabel

ITEM = Item(ItemId("i"), "c", LocalText.of("Ink & paper", "sv"), LocalText.of("Order"), LocalText(), Form("f"))


def test_a_category(qtbot: QtBot) -> None:
    card = category_card(
        Category("c", "x", LocalText.of("Ink", "en"), LocalText.of("What is printed", "en"), "nonsense")
    )
    qtbot.addWidget(card)
    assert card.objectName() == "catalog.category.c"
    assert (card.accessibleName(), card.accessibleDescription()) == ("Ink", "What is printed")


def test_an_item_says_its_language_and_whether_it_is_open(qtbot: QtBot) -> None:
    card = item_card(replace(ITEM, is_allowed=False))
    qtbot.addWidget(card)
    words = {label.text() for label in card.findChildren(PlainLabel)}
    assert {"Ink & paper", "Svenska", "Not open to you", "View details"} <= words
    assert card.accessibleName() == "Ink & paper"


def test_an_icon_the_portal_invented() -> None:
    assert known_icon("nonsense") == "document"
    assert known_icon("school") == "school"
