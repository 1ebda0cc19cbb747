"""What is done with the list as a whole."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import STANDARD_COLUMNS, CaseView
from tests.ui.kit import Kit, named
from tests.ui.looks import child
from ui.pages.cases.doings import CaseDoings
from ui.pages.cases.page import CasesPage
from ui.widgets.column_chooser import ColumnChooser


def test_columns_are_the_views_own_or_those_of_last_time(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    doings = CaseDoings(many.services, many.bridge, cases)
    assert doings.columns(CaseView()) == STANDARD_COLUMNS
    doings.remember(columns=("title", "owner"))
    qtbot.waitUntil(lambda: doings.columns(CaseView()) == ("title", "owner"))
    assert doings.columns(CaseView(columns=("number",))) == ("number",)
    doings.remember(is_table=True)
    qtbot.waitUntil(lambda: many.services.preferences.read().cases_table)
    assert many.services.preferences.read().cases_columns == "title,owner"


def test_the_table_shows_the_columns_that_are_chosen(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    named(cases, "cases.look").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
    cases.tools.columns_asked.emit()
    chooser = child(cases, ColumnChooser)
    chooser.chosen.emit(("owner", "title"))
    chooser.accept()
    assert [column.id for column in cases.table.model.columns] == ["owner", "title"]
    qtbot.waitUntil(lambda: many.services.preferences.read().cases_columns == "owner,title")
    assert not named(cases, "cases.keep_view").isVisible(), "what is always there looks as one likes it"


def test_the_look_is_there_again_next_time(qtbot: QtBot, many: Kit, cases: CasesPage) -> None:
    look = named(cases, "cases.look")
    assert isinstance(look, QAbstractButton)
    look.click()
    qtbot.waitUntil(lambda: many.services.preferences.read().cases_table)
    again = CasesPage(many.services, many.bridge)
    qtbot.addWidget(again)
    button = named(again, "cases.look")
    assert isinstance(button, QAbstractButton)
    assert button.isChecked()
