"""Where things stand on the page of cases."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.kit import named
from tests.ui.looks import assert_usable
from ui.pages.cases.page import CasesPage


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
