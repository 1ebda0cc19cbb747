"""Where things stand on the page of cases."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.standing import Circle
from desktop_app.services.portal_views import Beyond
from tests.ui.kit import LOGIN, Kit, named
from tests.ui.looks import assert_usable
from ui.pages.cases.page import CasesPage
from ui.pages.cases.parts import CaseParts


def press(page: CasesPage, name: str) -> None:
    button = named(page, f"cases.{name}")
    assert isinstance(button, QAbstractButton)
    button.click()


def test_charts_stand_beside_the_list_or_below_it(qtbot: QtBot, cases: CasesPage) -> None:
    press(cases, "charts")
    qtbot.waitUntil(cases.charts.isVisible)
    assert cases.charts.x() > cases.list.x() + cases.list.width() - 1
    cases.resize(700, 900)
    qtbot.waitUntil(lambda: cases.charts.y() > cases.list.y())


@pytest.mark.parametrize("is_table", [False, True])
def test_everything_is_named_in_either_look(qtbot: QtBot, cases: CasesPage, is_table: bool) -> None:
    if is_table:
        press(cases, "look")
        qtbot.waitUntil(cases.table.isVisible)
    press(cases, "filters")
    press(cases, "charts")
    qtbot.waitUntil(lambda: bool(cases.charts.isVisible() and cases.panel.isVisible()))
    assert_usable(cases)


def test_what_is_told_has_its_plural(cases: CasesPage) -> None:
    assert cases.exported_words(2, "a.csv") == "2 cases are in “a.csv” now."
    assert cases.chosen_words(2) == "2 chosen"


def test_what_others_share_shows_where_a_portal_shares(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path)
    parts = CaseParts(kit.services, kit.bridge)
    qtbot.addWidget(parts)
    assert named(parts.whose, "shared").isHidden()
    password, identity = kit.server.people[LOGIN]
    kit.server.people[LOGIN] = (password, replace(identity, circle=Circle()))
    kit.sign_in()
    parts.offer_shared()
    assert not named(parts.whose, "shared").isHidden()
    kit.close()


def test_what_lies_beyond_a_view_is_told(cases: CasesPage) -> None:
    cases.show_beyond(Beyond(2))
    assert cases.beyond.text() == "The portal counts 2 more here that you do not see."
    cases.show_beyond(Beyond(is_cut=True))
    assert cases.beyond.text() == "The portal counts more cases in this view than are kept here."
    assert cases.beyond.isVisible()
    cases.show_beyond(Beyond())
    assert not cases.beyond.isVisible()
