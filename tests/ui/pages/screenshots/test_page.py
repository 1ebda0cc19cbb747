"""Explained once, before the system asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import Leave, Permission
from desktop_app.domain.ids import DraftId
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.navigation import Go, PageName
from ui.pages.screenshots.page import ScreenshotsPage
from ui.pages.screenshots.question import QuestionCard


@pytest.fixture(params=[(), tuple(Permission)], ids=["asks nothing", "asks everything"])
def kit(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Kit]:
    made = Kit(tmp_path, permissions=request.param)
    yield made
    made.close()


def a_page(qtbot: QtBot, kit: Kit) -> ScreenshotsPage:
    page = ScreenshotsPage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(900, 1100)
    page.show()
    return page


def button(page: ScreenshotsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_each_question_has_its_card(qtbot: QtBot, kit: Kit) -> None:
    page = a_page(qtbot, kit)
    assert len(page.findChildren(QuestionCard)) == len(kit.services.capture.permissions)
    assert_usable(page)


def test_what_was_ordered_is_taken_then(qtbot: QtBot, kit: Kit) -> None:
    page = a_page(qtbot, kit)
    page.open(Go(PageName.SCREENSHOTS, words="region 3", draft_id=DraftId("d-1")))
    with qtbot.waitSignal(page.go) as blocker:
        button(page, "screenshots.take").click()
    assert blocker.args == [Go(PageName.NEW_CASE, section="screenshot", words="region 3", draft_id=DraftId("d-1"))]
    assert kit.services.preferences.read().capture_explained
    assert kit.leaves.asked == [], "the system tells of no question"


def test_the_system_asks_before_our_window_goes(qtbot: QtBot, kit: Kit) -> None:
    # GNOME puts its question to the program in front and to no other.
    kit.leaves.states[Permission.SCREEN] = Leave.MISSING
    page = a_page(qtbot, kit)
    page.open(Go(PageName.SCREENSHOTS))
    with qtbot.waitSignal(page.go):
        button(page, "screenshots.take").click()
    assert kit.leaves.asked == [Permission.SCREEN]
    assert kit.capturer.grabs == 0
    assert button(page, "screenshots.take").isEnabled()


def test_the_switch_is_shown_where_there_is_one(qtbot: QtBot, kit: Kit) -> None:
    kit.accessibility.state = False
    page = a_page(qtbot, kit)
    page.open(Go(PageName.SCREENSHOTS))
    qtbot.waitUntil(button(page, "screenshots.accessibility").isVisible)
    assert_usable(page)


def test_not_now_leads_back(qtbot: QtBot, kit: Kit) -> None:
    page = a_page(qtbot, kit)
    page.open(Go(PageName.SCREENSHOTS, draft_id=DraftId("d-1")))
    with qtbot.waitSignal(page.go) as blocker:
        button(page, "screenshots.later").click()
    assert blocker.args == [Go(PageName.NEW_CASE, draft_id=DraftId("d-1"))]
    assert not kit.services.preferences.read().capture_explained
