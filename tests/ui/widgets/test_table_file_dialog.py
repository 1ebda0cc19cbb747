"""ui.widgets.table_file_dialog"""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.table_export import Manner
from tests.ui.looks import child
from ui import language
from ui.widgets.table_file_dialog import TableFileDialog, manner


@pytest.mark.parametrize(
    ("tag", "wanted"), [("nb", Manner(";", ",")), ("en", Manner(",", ".")), ("fi", Manner(";", ","))]
)
def test_cells_are_parted_as_the_readers_program_expects(qapp: QApplication, tag: str, wanted: Manner) -> None:
    language.set_language(qapp, tag)
    assert manner() == wanted


def test_it_asks_and_tells(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TableFileDialog(parent)
    dialog.ask("My cases")
    files = child(parent, QFileDialog)
    assert files.defaultSuffix() == "xlsx"
    files.filterSelected.emit(files.nameFilters()[1])
    assert files.defaultSuffix() == "csv"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        files.fileSelected.emit("/somewhere/cases.csv")
    assert chosen.args == ["/somewhere/cases.csv"]
    files.close()
