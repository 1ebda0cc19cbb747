"""Questions over a page go unanswered when it turns to something else."""

from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.ask_name import AskName
from ui.widgets.confirm import Confirm
from ui.widgets.questions import put_away


def test_nobody_answers_a_question_that_was_put_away(qtbot: QtBot) -> None:
    page, part, answers = QWidget(), QWidget(), list[str]()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(part)
    page.show()
    confirm, name, file, menu = Confirm(part), AskName(part, "which", 9), QFileDialog(page), QMenu(part)
    file.setOption(QFileDialog.Option.DontUseNativeDialog)
    name.ask("What?", "", "x")
    file.open()
    confirm.accepted.connect(lambda: answers.append("yes"))
    confirm.rejected.connect(lambda: answers.append("no"))
    confirm.finished.connect(lambda: answers.append("ended"))
    confirm.ask("Sure?", "", "Yes", "No")
    menu.addAction("This")
    menu.popup(page.mapToGlobal(page.rect().center()))
    put_away(page)
    assert not any(window.isVisible() for window in (confirm, name, file, menu))
    qtbot.waitUntil(lambda: not isValid(confirm))
    assert answers == []
    name.ask("Once more?", "", "x")
    assert name.isVisible()
    assert page.isEnabled()
