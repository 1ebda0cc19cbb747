"""The catalogue page over real services: browse, search, read, start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.identity import Role
from desktop_app.domain.ids import ItemId
from desktop_app.domain.kinds import Kind
from tests.ui.kit import Kit, catalog_rows, named, nameless
from ui.navigation import Go, PageName
from ui.pages.catalog.page import CatalogPage
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

TOP = Go(PageName.CATALOG)


def a_page(qtbot: QtBot, kit: Kit, place: Go = TOP) -> tuple[CatalogPage, list[Go]]:
    """The page as the window shows it: it is opened again wherever it goes within itself."""
    page, went = CatalogPage(kit.services, kit.bridge), list[Go]()
    qtbot.addWidget(page)

    def go(to: Go) -> None:
        went.append(to)
        if to.page is PageName.CATALOG:
            page.open(to)

    page.go.connect(go)
    page.resize(1000, 800)
    page.show()
    page.open(place)
    return page, went


def texts(page: CatalogPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def press(qtbot: QtBot, page: CatalogPage, name: str) -> None:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QAbstractButton, name)))
    qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)


def test_from_the_shelves_to_a_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, went = a_page(qtbot, kit)
    press(qtbot, page, "catalog.category.c-incident")
    press(qtbot, page, "catalog.item.i-stop")
    assert "What you will be asked" in texts(page)
    assert "•  Where has it stopped?" in texts(page)
    press(qtbot, page, "catalog.start")
    qtbot.waitUntil(lambda: went[-1].page is PageName.NEW_CASE)
    assert went[-1].draft_id is not None
    draft = kit.services.drafts.open(went[-1].draft_id)
    assert draft is not None
    assert (draft.item_id, draft.type_id) == ("i-stop", "incident")


def test_the_breadcrumb_leads_back(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, went = a_page(qtbot, kit, Go(PageName.CATALOG, item_id=ItemId("i-stop")))
    press(qtbot, page, "breadcrumb.c-incident")
    press(qtbot, page, "breadcrumb.catalog")
    press(qtbot, page, "breadcrumb.home")
    assert [(to.page, to.section) for to in went] == [
        (PageName.CATALOG, "c-incident"),
        (PageName.CATALOG, ""),
        (PageName.HOME, ""),
    ]


def test_search_as_one_types(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit)
    qtbot.waitUntil(lambda: named(page, "catalog.search").isVisible())
    search = named(page, "catalog.search")
    results = page.findChild(RowList, "catalog.results")
    assert isinstance(search, QLineEdit)
    assert isinstance(results, RowList)
    qtbot.keyClicks(search, "primusq")
    qtbot.waitUntil(results.isVisible)
    assert results.rows.rows[0].key == "i-primusquery"
    assert results.rows.rows[0].spans
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: named(page, "catalog.start").isVisible())


def test_a_search_without_results_shows_a_way_out(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit, Go(PageName.CATALOG, words="qqzzxx"))
    qtbot.waitUntil(lambda: "Nothing in the catalogue matches “qqzzxx”" in texts(page))
    button = next(
        one for one in page.findChildren(QAbstractButton) if one.text() == "Show all categories" and one.isVisible()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert named(page, "catalog.category.c-wilma").isVisible()


def test_who_may_not_order_reads_why_and_whom_to_ask(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog(Role.USER)
    page, _ = a_page(qtbot, kit, Go(PageName.CATALOG, item_id=ItemId("i-premium")))
    qtbot.waitUntil(lambda: "You cannot order this yourself" in texts(page))
    assert "Authorised for change" in texts(page)
    assert "Ask an authorised contact" in texts(page)
    assert not named(page, "catalog.start").isVisible()


def test_without_a_network_all_is_there(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    kit.server.is_down = True
    page, went = a_page(qtbot, kit, Go(PageName.CATALOG, item_id=ItemId("i-support")))
    press(qtbot, page, "catalog.start")
    qtbot.waitUntil(lambda: bool(went))


def test_before_the_first_update(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    page, _ = a_page(qtbot, kit)
    qtbot.waitUntil(lambda: "The catalogue has not arrived yet" in texts(page))
    kit.server.put(Kind.CATALOG, *catalog_rows(frozenset({Role.USER})))
    kit.sync()
    qtbot.waitUntil(lambda: bool(page.findChildren(QAbstractButton, "catalog.category.c-admin")))


def test_what_is_gone_while_one_reads_it(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit, Go(PageName.CATALOG, item_id=ItemId("i-demo")))
    qtbot.waitUntil(lambda: named(page, "catalog.start").isVisible())
    kit.server.remove(Kind.CATALOG, "i-demo")
    kit.sync()
    qtbot.waitUntil(lambda: not named(page, "catalog.start").isVisible())


def test_everything_has_a_name(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit)
    qtbot.waitUntil(lambda: bool(page.findChildren(QAbstractButton, "catalog.category.c-admin")))
    assert nameless(page) == []
    page.open(Go(PageName.CATALOG, item_id=ItemId("i-stop")))
    assert nameless(page) == []


def test_the_portal_has_none(qtbot: QtBot, kit: Kit) -> None:
    bare = Kit(kit.folder / "bare", capabilities=Capabilities())
    try:
        bare.sign_in()
        page, _ = a_page(qtbot, bare)
        qtbot.waitUntil(lambda: "There is no catalogue here" in texts(page))
        page.close()
    finally:
        bare.close()


def test_other_changes_leave_it_alone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit)
    qtbot.waitUntil(lambda: bool(page.findChildren(QAbstractButton, "catalog.category.c-admin")))
    before = named(page, "catalog.category.c-admin")
    kit.bridge.publish(Changes.of(What.CATALOG))
    with qtbot.waitSignal(kit.bridge.changed):
        kit.bridge.publish(Changes.of(What.CASES))
    assert named(page, "catalog.category.c-admin") is before


@pytest.mark.parametrize("width", [700, 1400])
def test_no_sideways_scrolling(qtbot: QtBot, kit: Kit, width: int) -> None:
    kit.with_catalog()
    page, _ = a_page(qtbot, kit)
    page.resize(width, 700)
    qtbot.waitUntil(lambda: bool(page.findChildren(QAbstractButton, "catalog.category.c-admin")))
    assert page.minimumSizeHint().width() <= width
