"""What a search found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.catalog import Catalog, Category, Item
from desktop_app.domain.forms import Form
from desktop_app.domain.ids import AccountId, ItemId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.text import LocalText
from ui.pages.catalog.results import Results
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

EMPTY = LocalText()
ITEM = Item(ItemId("i"), "c", LocalText.of("Ink"), EMPTY, EMPTY, Form("f"), is_allowed=False)
CATALOG = Catalog((), (Category("c", "x", LocalText.of("Things"), EMPTY),), items=(ITEM,))
HIT = Hit(AccountId("a"), HitKind.ITEM, "i", "Ink", "It is black", "en", 1.0, ((0, 3),))


def test_a_row_says_where_it_belongs_and_whether_it_is_open(qtbot: QtBot) -> None:
    results = Results()
    qtbot.addWidget(results)
    results.show()
    results.show_hits((HIT,), CATALOG, "ink")
    rows = results.findChild(RowList)
    assert rows is not None
    row = rows.rows.rows[0]
    assert (row.title, row.caption, row.spans) == ("Ink", "Things", ((0, 3),))
    assert row.pill is not None
    assert row.pill.text == "Not open to you"
    results.take_focus()
    with qtbot.waitSignal(results.item_chosen) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told.args == ["i"]


def test_nothing_leads_back(qtbot: QtBot) -> None:
    results = Results()
    qtbot.addWidget(results)
    results.show()
    results.show_hits((), CATALOG, "paper")
    assert any("“paper”" in label.text() for label in results.findChildren(PlainLabel))
    button = results.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(results.cleared):
        button.click()
