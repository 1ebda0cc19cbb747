"""ui.pages.new_case.item_search"""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.text import LocalText
from tests.ui.looks import assert_usable, child
from tests.ui.pages.new_case.makers import CATALOG, OPEN_ITEM, PLAIN_ITEM, STOP_ITEM
from ui.pages.new_case.item_search import ItemSearch
from ui.widgets.list_view import RowList
from ui.widgets.search_field import SearchField

_POPULAR = replace(
    CATALOG,
    items=(
        replace(OPEN_ITEM, is_popular=True),
        PLAIN_ITEM,
        replace(STOP_ITEM, is_allowed=False, refusal=LocalText.of("Only for some")),
    ),
)


def _search(qtbot: QtBot) -> tuple[ItemSearch, SearchField, RowList]:
    search = ItemSearch()
    qtbot.addWidget(search)
    search.show_catalog(_POPULAR)
    search.show()
    return search, child(search, SearchField, "quick.item_search"), child(search, RowList, "quick.items")


def _shown(rows: RowList) -> list[str]:
    return [row.title for row in rows.rows.rows]


def test_until_one_searches_it_offers_what_is_popular(qtbot: QtBot) -> None:
    search, _field, rows = _search(qtbot)
    assert _shown(rows) == ["Item open"]
    assert_usable(search)
    with qtbot.waitSignal(search.chosen) as chosen:
        rows.opened.emit("open")
    assert chosen.args == ["open"]


def test_words_are_looked_for_and_enter_takes_the_best(qtbot: QtBot) -> None:
    search, field, rows = _search(qtbot)
    with qtbot.waitSignal(search.wanted) as wanted:
        qtbot.keyClicks(field, "plain")
    assert wanted.args == ["plain"]
    search.show_found((STOP_ITEM.id,))
    assert _shown(rows) == ["Item plain", "Item stop"]
    assert rows.rows.rows[1].subtitle == "Only for some"
    with qtbot.waitSignal(search.chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == ["plain"]


def test_nothing_found_is_said(qtbot: QtBot) -> None:
    search, field, rows = _search(qtbot)
    qtbot.keyClicks(field, "zzz")
    search.show_found(())
    assert not rows.isVisible()
    assert "Nothing found" in search._what.text()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    search.clear()
    assert _shown(rows) == ["Item open"]
    search.activateWindow()
    search.take_focus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.waitUntil(rows.hasFocus)
