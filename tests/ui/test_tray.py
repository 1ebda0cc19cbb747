"""ui.tray"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseRow, Status
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import CaseId
from tests.ui.kit import NOW, Kit
from tests.ui.pseudo import is_pseudo
from ui.navigation import Go, PageName
from ui.tray import Tray


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def _actions(tray: Tray) -> dict[str, QAction]:
    return tray._actions


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray
def test_the_menu_leads_into_the_window(qtbot: QtBot, kit: Kit) -> None:
    tray = Tray(kit.services, kit.bridge, is_there=True)
    actions = _actions(tray)
    assert [action.text() for action in actions.values()] == [
        "Open Nordesk", "New case", "Take screenshot", "Quit",
    ]  # fmt: skip
    with qtbot.waitSignal(tray.open_asked):
        actions["open"].trigger()
    for name, go in (
        ("new", Go(PageName.NEW_CASE)),
        ("shot", Go(PageName.NEW_CASE, section="screenshot", words="last 0")),
    ):
        with qtbot.waitSignal(tray.go) as blocker:
            actions[name].trigger()
        assert blocker.args == [go]
    with qtbot.waitSignal(tray.quit_asked):
        actions["quit"].trigger()
    with qtbot.waitSignal(tray.open_asked):
        tray._on_activated(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_asked):
        tray._on_activated(QSystemTrayIcon.ActivationReason.Context)
    tray.say_hidden()
    tray.close()


def test_it_works_without_a_tray(qtbot: QtBot, kit: Kit) -> None:
    tray = Tray(kit.services, kit.bridge, is_there=False)
    assert not tray.is_there
    tray.say_hidden()
    tray.close()


def test_every_area_can_be_ordered(qtbot: QtBot, kit: Kit) -> None:
    tray = Tray(kit.services, kit.bridge, is_there=False)
    ordered: list[Go] = []
    tray.go.connect(ordered.append)
    for action in tray._areas.actions():
        action.trigger()
    words = ["desktop 0", "screen 0", "window 0", "region 0", "last 3", "last 5", "last 10"]
    assert ordered == [Go(PageName.NEW_CASE, section="screenshot", words=each) for each in words]
    tray.close()


def test_it_speaks_the_new_language(qtbot: QtBot, kit: Kit, pseudo_language: None) -> None:
    tray = Tray(kit.services, kit.bridge, is_there=False)
    assert all(is_pseudo(action.text()) for action in _actions(tray).values())
    tray.close()


def _row(kit: Kit, **changes: object) -> CaseRow:
    row = CaseRow(kit.account_id, CaseId("c-1"), "CS1", "Printer", Status.RECEIVED, NOW, NOW, is_unread=True)
    return replace(row, **changes)  # type: ignore[arg-type]


def test_news_is_told_once_and_leads_to_the_case(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    tray = Tray(kit.services, kit.bridge, is_there=False)
    qtbot.waitUntil(lambda: tray._seen == {})
    later = _row(kit, updated_at=NOW + timedelta(hours=1), status=Status.WAITING_FOR_YOU)
    tray._on_rows((_row(kit),))
    go = Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("c-1"))
    assert tray._told == go
    tray._told = None
    tray._on_rows((_row(kit),))
    assert tray._told is None
    tray._on_rows((later,))
    assert tray._told == go
    with qtbot.waitSignal(tray.go) as blocker:
        tray._on_notice_clicked()
    assert blocker.args == [go]
    tray.close()


def test_who_wants_no_notices_gets_none(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), notices=False))
    tray = Tray(kit.services, kit.bridge, is_there=False)
    qtbot.waitUntil(lambda: tray._seen == {})
    tray._on_rows((_row(kit),))
    assert tray._told is None
    kit.bridge.publish(Changes.of(What.CASES))
    qtbot.waitUntil(lambda: tray._seen == {})
    tray.close()


def test_closing_takes_the_menu_along(qtbot: QtBot, kit: Kit) -> None:
    tray = Tray(kit.services, kit.bridge, is_there=False)
    assert isinstance(tray._menu, QMenu)
    tray.close()
