"""ui.pages.home.page"""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.cases import Case, CaseRow, Status
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import CaseId, PersonId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.text import LocalText
from tests.ui.kit import Kit, named
from tests.ui.looks import assert_usable, child
from tests.ui.pseudo import is_pseudo
from ui.navigation import Go, PageName
from ui.pages.home.page import HomePage
from ui.widgets.banner import Banner
from ui.widgets.buttons import IconButton
from ui.widgets.card import PressCard
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

NOW = datetime.now(UTC)
KARI = Person(PersonId("p-kari"), "Kari Prøve")


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> HomePage:
    kit.with_catalog()
    made = HomePage(kit.services, kit.bridge)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    made.open(Go(PageName.HOME))
    qtbot.waitUntil(lambda: _list(made, "popular").isVisible())
    return made


def _list(page: QWidget, name: str) -> RowList:
    found = named(page, f"home.{name}")
    assert isinstance(found, RowList)
    return found


def _row(kit: Kit, id: str, status: Status) -> Case:
    row = CaseRow(
        kit.account_id,
        CaseId(id),
        f"CS-{id}",
        "Printer <b>3</b>",
        status,
        NOW,
        NOW - timedelta(hours=2),
        requester=KARI,
    )
    return Case(row)


def test_the_three_tiles_lead_on(qtbot: QtBot, page: HomePage) -> None:
    for target in (PageName.KNOWLEDGE, PageName.CATALOG, PageName.CASES):
        tile = named(page, f"home.tile.{target}")
        assert isinstance(tile, PressCard)
        with qtbot.waitSignal(page.go) as blocker:
            tile.click()
        assert blocker.args == [Go(target)]


def test_it_helps_while_there_is_nothing(page: HomePage) -> None:
    said = {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}
    assert "No cases yet" in said
    assert "Hello, Kari" in said
    assert "Waiting for you" not in said
    assert "Drafts" not in said
    assert_usable(page)


def test_cases_drafts_and_items_are_a_press_away(qtbot: QtBot, kit: Kit, page: HomePage) -> None:
    kit.server.put(Kind.CASES, _row(kit, "c-1", Status.WAITING_FOR_YOU).row, _row(kit, "c-2", Status.CLOSED).row)
    item = kit.services.catalog.catalog(kit.account_id).items[0]
    draft = kit.services.drafts.create(kit.account_id, item.id)
    kit.sync()
    page.open(Go(PageName.HOME))
    qtbot.waitUntil(lambda: _list(page, "drafts").isVisible())
    with qtbot.waitSignal(page.go) as blocker:
        _list(page, "drafts").opened.emit(_list(page, "drafts").rows.rows[0].key)
    assert blocker.args == [Go(PageName.NEW_CASE, account_id=kit.account_id, draft_id=draft.id)]
    with qtbot.waitSignal(page.go) as blocker:
        popular = _list(page, "popular")
        popular.opened.emit(popular.rows.rows[0].key)
    assert blocker.args[0].page is PageName.CATALOG
    if _list(page, "latest").isVisible():
        with qtbot.waitSignal(page.go) as blocker:
            latest = _list(page, "latest")
            latest.opened.emit(latest.rows.rows[0].key)
        assert blocker.args[0].page is PageName.CASE


def _news(level: Level, id: str) -> Announcement:
    return Announcement(id, level, LocalText({"en": f"News {id}"}), LocalText({"en": "Text"}), NOW - timedelta(hours=1))


def test_outages_stand_on_top_and_can_be_dismissed(qtbot: QtBot, kit: Kit, page: HomePage) -> None:
    kit.server.put(Kind.ANNOUNCEMENTS, _news(Level.OUTAGE, "o"), _news(Level.INFO, "i"))
    kit.sync()

    def shown() -> list[Banner]:
        return [banner for banner in page.findChildren(Banner) if banner.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 2)
    tile = named(page, f"home.tile.{PageName.CASES}")
    tops = [banner.mapTo(page, banner.rect().topLeft()).y() for banner in shown()]
    assert min(tops) < tile.mapTo(page, tile.rect().topLeft()).y() < max(tops)
    child(shown()[0], IconButton).click()
    assert len(shown()) == 1
    page.open(Go(PageName.HOME))
    qtbot.wait(50)
    assert len(shown()) == 1


def test_every_word_is_translated(qtbot: QtBot, page: HomePage, pseudo_language: None) -> None:
    def wanted() -> list[str]:
        return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible() and label.text()]

    qtbot.waitUntil(lambda: all(is_pseudo(text) for text in wanted()))
