"""ui.widgets.case_file_dialog"""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import child
from ui.widgets.case_file_dialog import CaseFileDialog


def test_it_asks_which_and_where_to(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asking = CaseFileDialog(window)
    window.show()
    asking.ask_open()
    opening = child(window, QFileDialog, "case_file.open")
    assert opening.windowTitle() == "Open a case file"
    assert opening.nameFilters() == ["Case file of Nordesk (*.nordesk)"]
    with qtbot.waitSignal(asking.opened) as opened:
        opening.fileSelected.emit("a.nordesk")
    assert opened.args == ["a.nordesk"]
    opening.reject()
    asking.ask_open()
    assert child(window, QFileDialog, "case_file.open") is opening, "there is one, however often it is asked for"
    opening.reject()
    asking.ask_save("Står.nordesk")
    saving = child(window, QFileDialog, "case_file.save")
    assert saving.selectedFiles()[0].endswith("/Står.nordesk")
    with qtbot.waitSignal(asking.saved) as saved:
        saving.fileSelected.emit("b.nordesk")
    assert saved.args == ["b.nordesk"]
    saving.reject()


def test_its_words_follow_the_language(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asking = CaseFileDialog(window)
    asking.retranslate()
    assert window.findChildren(QFileDialog) == []
