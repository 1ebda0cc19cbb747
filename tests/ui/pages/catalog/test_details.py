"""The details of an item."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import FieldKind, Filled, Form, FormField
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.domain.text import LocalText
from ui.pages.catalog.details import Details
from ui.widgets.buttons import Button
from ui.widgets.card import Hairline
from ui.widgets.plain_label import PlainLabel

FORM = Form(
    "f",
    (
        FormField(FieldId("a"), FieldKind.TEXT, LocalText.of("First"), is_required=True),
        FormField(FieldId("b"), FieldKind.TEXT, LocalText.of("Second")),
        FormField(FieldId("c"), FieldKind.TEXT, LocalText.of("Third"), visible_when=Filled(FieldId("a"))),
    ),
)
ITEM = Item(ItemId("i"), "c", LocalText.of("Ink"), LocalText.of("Order ink"), LocalText.of("It is black."), FORM)


def shown(details: Details) -> list[str]:
    return [label.text() for label in details.findChildren(PlainLabel) if label.isVisible()]


def test_what_is_not_known_is_not_shown(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    details.show_item(ITEM)
    assert "What it costs" not in shown(details)
    details.show_item(replace(ITEM, cost=LocalText.of("Nothing"), entitlement_code="X"))
    assert {"What it costs", "Nothing", "Uses an entitlement of your agreement."} <= set(shown(details))


def test_no_line_parts_nothing_from_nothing(qtbot: QtBot) -> None:
    def lines() -> int:
        return sum(line.isVisible() for line in details.findChildren(Hairline))

    details = Details()
    qtbot.addWidget(details)
    details.show()
    details.show_item(replace(ITEM, summary=LocalText(), text=LocalText()))
    assert lines() == 0, "the questions stand alone"
    details.show_item(ITEM)
    assert lines() == 1
    details.show_item(replace(ITEM, cost=LocalText.of("Nothing")))
    assert lines() == 2


def test_the_questions(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    details.show_item(ITEM)
    qtbot.waitUntil(lambda: {"•  First", "•  Second (optional)"} <= set(shown(details)))
    assert "•  Third" not in shown(details)
    details.show_item(replace(ITEM, form=Form("g")))
    qtbot.waitUntil(lambda: "•  First" not in shown(details))


def test_a_reason_even_where_the_portal_gives_none(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    details.show_item(replace(ITEM, is_allowed=False))
    assert any("The portal does not let you order this." in text for text in shown(details))
    start = details.findChild(Button, "catalog.start")
    assert start is not None
    assert not start.isVisible()


def test_start_is_pressed_once(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show_item(ITEM)
    details.set_busy(True)
    start = details.findChild(Button, "catalog.start")
    assert start is not None
    assert not start.isEnabled()
    details.show_item(ITEM)
    assert start.isEnabled()
