"""ui.models.paged"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column
from ui.models.grid import HEADING_ROLE, GridRow, Heading
from ui.models.paged import PAGE, Group, PagedModel, Place


@pytest.fixture
def model(qtbot: QtBot) -> PagedModel:
    made = PagedModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_columns((Column("t", "Title"),))
    return made


def rows(group: str, page: int, count: int = PAGE) -> list[GridRow]:
    return [GridRow(f"{group}{page * PAGE + at}", {"t": f"{group}{page * PAGE + at}"}) for at in range(count)]


def titles(model: PagedModel, *at: int) -> list[str]:
    return [model.index(each, 0).data() for each in at]


def test_what_is_not_read_yet_is_asked_for(qtbot: QtBot, model: PagedModel) -> None:
    model.show_groups([Group("", "", 250)])
    assert model.rowCount() == 250
    with qtbot.waitSignal(model.wanted):
        assert titles(model, 120) == ["…"]
    assert model.missing(90, 120) == [Place("", 0), Place("", 1)]
    model.put(Place("", 1), rows("", 1))
    assert titles(model, 120) == ["120"]
    assert model.missing(90, 120) == [Place("", 0)]
    assert model.missing(0, 10_000) == [Place("", 0), Place("", 2)]


def test_groups_have_headings_and_fold(model: PagedModel) -> None:
    model.show_groups([Group("a", "Alpha", 2), Group("b", "Beta", 0), Group("c", "Gamma", 150)])
    assert model.headings() == [0, 3, 4]
    assert model.index(4, 0).data(HEADING_ROLE) == Heading("c", "Gamma", 150)
    assert model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Gamma, 150"
    model.put(Place("a", 0), rows("a", 0, 2))
    model.put(Place("c", 1), rows("c", 1, 50))
    assert titles(model, 1, 2, 105) == ["a0", "a1", "c100"]
    model.toggle("a")
    assert model.headings() == [0, 1, 2]
    assert model.rowCount() == 153
    assert titles(model, 103) == ["c100"]
    model.toggle("a")
    assert model.rowCount() == 155


def test_old_rows_stand_until_the_new_ones_have_come(model: PagedModel) -> None:
    model.show_groups([Group("", "", 3)])
    model.put(Place("", 0), rows("old", 0, 3))
    model.show_groups([Group("", "", 3)])
    assert titles(model, 0) == ["old0"]
    assert model.missing(0, 2) == [Place("", 0)]
    model.put(Place("", 0), rows("new", 0, 3))
    assert titles(model, 0) == ["new0"]
    model.show_groups([Group("", "", 4)])
    assert titles(model, 0) == ["…"]


def test_the_count_may_come_later(model: PagedModel) -> None:
    model.show_groups([Group("", "", PAGE + 1)])
    model.put(Place("", 0), rows("", 0))
    model.set_count(100_000)
    assert model.rowCount() == 100_000
    assert titles(model, 5) == ["5"]
    model.set_count(7)
    assert model.rowCount() == 7
    model.show_groups([Group("a", "Alpha", 2)])
    model.set_count(9)
    assert model.rowCount() == 3, "groups know their counts"


def test_rows_are_found_by_their_keys(model: PagedModel) -> None:
    model.show_groups([Group("", "", 3)])
    model.put(Place("", 0), rows("", 0, 3))
    assert [row.key for row in model.known(["2", "0", "gone"])] == ["0", "2"]
