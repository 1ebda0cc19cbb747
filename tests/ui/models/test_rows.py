"""ui.models.rows"""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.models.rows import KEY_ROLE, ROW_ROLE, Pill, Row, RowModel


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.set_rows([Row(1, "One"), Row(2, "Two", "second")])
    qtmodeltester.check(model)


def test_a_row_is_told_in_one_sentence(qtbot: QtBot) -> None:
    model = RowModel()
    model.set_rows([Row("k", "Printer", "CS1", "today", pill=Pill("Solved"))])
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Printer, Solved, CS1, today"
    assert index.data() == "Printer"
    assert index.data(KEY_ROLE) == "k"
    assert index.data(ROW_ROLE) is model.rows[0]
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert Row(1, "a", spoken="b").accessible_text() == "b"


def test_new_contents_of_the_same_rows_do_not_jump(qtbot: QtBot) -> None:
    model = RowModel()
    model.set_rows([Row(1, "One")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows([Row(1, "Eins")])
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([Row(2, "Two")])
    assert model.row_of(2) == 0
    assert model.row_of(1) == -1
