"""The palette: everything is reached by typing, and by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId
from desktop_app.domain.knowledge import Hit, HitKind
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.frame.search_palette import SearchPalette, go_of, places
from ui.models.rows import ROW_ROLE
from ui.navigation import Go, PageName
from ui.widgets.list_view import RowList
from ui.widgets.search_field import SearchField


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", title="Skriveren står stille", number="DP-1"))
    kit.with_catalog()
    yield kit
    kit.close()


class Window(QWidget):
    """A window with a search field and the palette."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.field = SearchField()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch()
        self.palette_ = SearchPalette(self, self.field, kit.services, kit.bridge)
        self.gone: list[Go] = []
        self.done: list[str] = []
        self.palette_.chosen.connect(self.gone.append)
        self.palette_.set_places(
            places(
                lambda page: page is not PageName.ACTIVITY,
                self.gone.append,
                lambda: self.done.append("sync"),
                lambda: self.done.append("quit"),
            )
        )
        self.resize(900, 600)


@pytest.fixture
def window(kit: Kit, qtbot: QtBot) -> Window:
    window = Window(kit)
    qtbot.addWidget(window)
    window.show()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    return window


def found(window: Window) -> RowList:
    rows = window.palette_.findChild(RowList)
    assert rows is not None
    return rows


def titles(window: Window) -> list[str]:
    model = found(window).model()
    return [model.index(at, 0).data(ROW_ROLE).title for at in range(model.rowCount())]


def test_a_page_is_found_by_name(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "sett")
    qtbot.waitUntil(lambda: window.palette_.isVisible() and "Settings" in titles(window))
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.gone == [Go(PageName.SETTINGS)]
    assert not window.palette_.isVisible()
    assert window.field.text() == ""


def test_cases_articles_and_items_are_found(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "skriveren")
    qtbot.waitUntil(lambda: "Skriveren står stille" in titles(window))
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    rows = found(window)
    assert rows.hasFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.gone[0].page is PageName.CASE


def test_escape_closes_and_the_words_stay(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "wilma")
    qtbot.waitUntil(window.palette_.isVisible)
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.keyClick(found(window), Qt.Key.Key_Escape)
    assert not window.palette_.isVisible()
    assert window.field.hasFocus()


def test_nothing_found_says_so(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "xqzxqz")
    qtbot.waitUntil(window.palette_.isVisible)
    assert titles(window) == []
    window.palette_.retranslate()
    window.field.clear()
    window.palette_.search("")
    assert not window.palette_.isVisible()


def test_actions_run(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "ask the")
    qtbot.waitUntil(lambda: "Ask the portal for news" in titles(window))
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.done == ["sync"]


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        (HitKind.ARTICLE, PageName.KNOWLEDGE),
        (HitKind.ITEM, PageName.CATALOG),
        (HitKind.CASE, PageName.CASE),
        (HitKind.DRAFT, PageName.NEW_CASE),
    ],
)
def test_each_hit_leads_somewhere(kind: HitKind, page: PageName) -> None:
    assert go_of(Hit(AccountId("a"), kind, "id", "t", "", "en", 1.0)).page is page
