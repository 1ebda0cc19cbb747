"""Choose an item."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ItemId
from desktop_app.domain.text import LocalText
from tests.ui.pages.new_case.makers import CATALOG, OPEN_ITEM, PLAIN_ITEM
from ui.pages.new_case.item_chooser import ItemChooser
from ui.widgets.buttons import Button
from ui.widgets.card import PressCard


def shown(chooser: ItemChooser) -> list[str]:
    cards = chooser.findChildren(PressCard)
    return [card.accessibleName() for card in cards if card.isVisibleTo(chooser)]


def test_first_what_is_popular_then_the_category(qtbot: QtBot) -> None:
    chooser = ItemChooser()
    qtbot.addWidget(chooser)
    chooser.show()
    popular = replace(PLAIN_ITEM, is_popular=True)
    elsewhere = replace(PLAIN_ITEM, id=ItemId("x"), title=LocalText.of("Elsewhere"), category_id="")
    chooser.show_catalog(replace(CATALOG, items=(OPEN_ITEM, popular, elsewhere)), "")
    qtbot.waitUntil(lambda: shown(chooser) == ["Item plain"])
    box = chooser.findChild(QComboBox)
    assert box is not None
    assert box.itemText(1) == "Shelf – Things"
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(chooser) == ["Item open", "Item plain"])
    assert box.itemText(2) == "Other"
    box.setCurrentIndex(2)
    qtbot.waitUntil(lambda: shown(chooser) == ["Elsewhere"])
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(chooser) == ["Item open", "Item plain"])
    with qtbot.waitSignal(chooser.chosen) as told:
        next(card for card in chooser.findChildren(PressCard) if card.accessibleName() == "Item open").click()
    assert told.args == ["open"]


def test_without_categories_the_items_are_there_at_once(qtbot: QtBot) -> None:
    chooser = ItemChooser()
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.show_catalog(replace(CATALOG, categories=()), "")
    qtbot.waitUntil(lambda: len(shown(chooser)) == len(CATALOG.items))
    box = chooser.findChild(QComboBox)
    assert box is not None
    assert not box.isVisible(), "there is nothing to choose in it"
    chooser.take_focus()


def test_what_one_may_not_order_says_why(qtbot: QtBot) -> None:
    chooser = ItemChooser()
    qtbot.addWidget(chooser)
    closed = replace(OPEN_ITEM, is_allowed=False, refusal=LocalText.of("Not you."), ask=LocalText.of("Ask Kari."))
    chooser.show_catalog(replace(CATALOG, items=(closed,)), "c")
    card = chooser.findChild(PressCard, "new_case.item.open")
    assert card is not None
    assert not card.isEnabled()
    assert card.accessibleDescription() == "Not you. Ask Kari."


def test_the_catalogue_is_a_press_away(qtbot: QtBot) -> None:
    chooser = ItemChooser()
    qtbot.addWidget(chooser)
    button = chooser.findChild(Button, "new_case.browse")
    assert button is not None
    with qtbot.waitSignal(chooser.catalog_wanted):
        button.click()
