"""ui.main_window"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.errors import NotAllowed
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable, child
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES
from ui.widgets.list_view import RowList


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def _window(qtbot: QtBot, kit: Kit) -> MainWindow:
    window = MainWindow(kit.services, kit.bridge, PAGES)
    qtbot.addWidget(window)
    window.start()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _shown(window: MainWindow) -> str:
    shown = window.stack.currentWidget()
    assert shown is not None
    return shown.objectName()


def test_without_an_account_there_is_the_sign_in_page_alone(qtbot: QtBot, kit: Kit) -> None:
    window = _window(qtbot, kit)
    assert _shown(window) == PageName.SIGN_IN
    assert not window.rail.isVisible()
    assert not window.title_bar.isVisible()
    assert_usable(window)


def test_after_the_sign_in_one_is_at_home(qtbot: QtBot, kit: Kit) -> None:
    window = _window(qtbot, kit)
    kit.sign_in()
    kit.bridge.publish(Changes.of(What.ACCOUNTS))
    qtbot.waitUntil(lambda: _shown(window) == PageName.HOME)
    assert window.rail.isVisible()
    assert_usable(window)


def test_keys_walk_through_the_window(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_Comma, control)
    assert _shown(window) == PageName.SETTINGS
    places = window.rail.places
    qtbot.keyClick(window, Qt.Key.Key_2, control)
    assert _shown(window) == places[1]
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert _shown(window) == PageName.SETTINGS
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert _shown(window) == places[1]
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    qtbot.waitUntil(window.title_bar.search.hasFocus)
    window._on_number(99)
    assert _shown(window) == places[1]


def test_the_mouse_walks_too(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    entry = child(window.rail, QAbstractButton, f"rail.{PageName.CASES}")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert _shown(window) == PageName.CASES
    window.back()
    assert _shown(window) == PageName.HOME
    window.back()
    assert _shown(window) == PageName.HOME


def test_a_page_that_is_not_there_changes_nothing(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = MainWindow(kit.services, kit.bridge, {PageName.HOME: PAGES[PageName.HOME]})
    qtbot.addWidget(window)
    window.start()
    window.go(Go(PageName.ACTIVITY))
    assert _shown(window) == PageName.HOME


def test_only_what_the_portal_offers_is_in_the_rail(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path, capabilities=Capabilities(frozenset({Capability.FORMS, Capability.CATALOG})))
    kit.sign_in()
    window = _window(qtbot, kit)
    assert PageName.CATALOG in window.rail.places
    assert PageName.KNOWLEDGE not in window.rail.places
    window.close()
    kit.close()


def test_an_error_nobody_took_is_shown_in_words(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    kit.bridge.troubled.emit(NotAllowed("nei"))
    assert window.banner.isVisible()
    assert_usable(window)


def test_narrow_windows_keep_the_icons(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: window.rail.width() > 100)
    window.resize(700, 600)
    qtbot.waitUntil(lambda: window.rail.width() < 100)


def test_the_status_line_follows_the_connection(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    kit.sync()
    qtbot.waitUntil(lambda: "Up to date" in window.status_line._words.text())
    window.sync()


def test_closing_quits_unless_the_tray_takes_over(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), close_to_tray=True))
    window.can_hide = True
    with qtbot.waitSignal(window.hidden_to_tray):
        window.close()
    window.raise_up()
    assert window.isVisible()
    window.can_hide = False
    with qtbot.waitSignal(window.quit_asked):
        window.close()


def test_switching_accounts_starts_anew(qtbot: QtBot, kit: Kit) -> None:
    kit.sign_in()
    window = _window(qtbot, kit)
    window.go(Go(PageName.SETTINGS))
    window.title_bar.account_chosen.emit(kit.account_id)
    window.status_line.sign_in_asked.emit()
    assert _shown(window) == PageName.SIGN_IN
    assert window.rail.isVisible()


def test_a_case_is_begun_over_any_page_and_kept_by_escape(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    window = _window(qtbot, kit)
    window.go(Go(PageName.CATALOG))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    field = child(window, QLineEdit, "quick.item_search")
    qtbot.waitUntil(lambda: window.quick.drawer.is_out and field.isVisible())
    assert _shown(window) == PageName.CATALOG
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.quick.drawer.is_out
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert not window.quick.drawer.is_out
    qtbot.waitUntil(window.title_bar.search.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not window.quick.drawer.is_out
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)


def test_before_anybody_signed_in_no_case_is_begun(qtbot: QtBot, kit: Kit) -> None:
    window = _window(qtbot, kit)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not window.quick.drawer.is_out


def test_what_the_panel_keeps_is_opened_on_the_page_alone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    window = _window(qtbot, kit)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    field = child(window, QLineEdit, "quick.item_search")
    qtbot.waitUntil(lambda: field.isVisible() and not kit.bridge.is_waiting)
    qtbot.keyClicks(field, "user support")
    listed = child(window, RowList, "quick.items")
    qtbot.waitUntil(lambda: bool(listed.rows.rows) and listed.rows.rows[0].key == "i-support")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    full = child(window, QAbstractButton, "quick.full")
    full.click()
    qtbot.waitUntil(lambda: _shown(window) == PageName.NEW_CASE)
    assert not window.quick.drawer.is_out
    (draft,) = kit.services.drafts.rows()
    assert draft.item_id == "i-support"
    window.stack.leave()
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
