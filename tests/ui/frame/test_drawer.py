"""ui.frame.drawer"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.drawer import Drawer


class _Stage:
    """A window with a field, and a drawer with a head, something that scrolls, and a foot."""

    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(width, 600)
        self.beneath = QLineEdit(self.window)
        self.drawer = Drawer(self.window)
        content, inner, area = QWidget(), QWidget(), QScrollArea()
        self.close, self.send = QPushButton("close"), QPushButton("send")
        self.fields = QVBoxLayout(inner)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        column = QVBoxLayout(content)
        for part in (self.close, area, self.send):
            column.addWidget(part)
        self.drawer.put_in(content)
        self.first, self.second = QLineEdit(), QLineEdit()
        for field in (self.first, self.second):
            self.fields.addWidget(field)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.beneath.setFocus()


def test_tab_goes_round_in_the_order_of_what_one_sees(qtbot: QtBot) -> None:
    stage = _Stage(qtbot)
    stage.drawer.pull_out()
    stage.close.setFocus()
    later = QLineEdit()  # made after the foot, standing before it
    stage.fields.addWidget(later)
    qtbot.waitUntil(later.isVisible)
    for expected in (stage.first, stage.second, later, stage.send, stage.close):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    qtbot.keyClick(stage.close, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is stage.send


def test_what_is_hidden_or_disabled_is_left_out(qtbot: QtBot) -> None:
    stage = _Stage(qtbot)
    stage.drawer.pull_out()
    stage.first.hide()
    stage.second.setEnabled(False)
    stage.close.setFocus()
    qtbot.keyClick(stage.close, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.send


def test_escape_and_a_press_beside_ask_to_put_it_away(qtbot: QtBot) -> None:
    stage = _Stage(qtbot)
    stage.drawer.pull_out()
    stage.first.setFocus()
    with qtbot.waitSignal(stage.drawer.left):
        qtbot.keyClick(stage.first, Qt.Key.Key_Escape)
    with qtbot.waitSignal(stage.drawer.left):
        qtbot.mouseClick(stage.drawer, Qt.MouseButton.LeftButton, pos=QPoint(10, 300))
    with qtbot.assertNotEmitted(stage.drawer.left):
        qtbot.mouseClick(stage.drawer, Qt.MouseButton.LeftButton, pos=QPoint(990, 300))
        qtbot.keyClick(stage.first, Qt.Key.Key_A)


def test_the_focus_goes_back_to_where_it_was(qtbot: QtBot) -> None:
    stage = _Stage(qtbot)
    stage.drawer.pull_out()
    stage.first.setFocus()
    stage.drawer.pull_out()  # once more: what was before stays what it was
    stage.drawer.put_away()
    assert not stage.drawer.is_out
    assert QApplication.focusWidget() is stage.beneath
    stage.drawer.put_away()


def test_it_covers_the_window_and_takes_all_of_a_narrow_one(qtbot: QtBot) -> None:
    stage = _Stage(qtbot)
    stage.drawer.pull_out()
    panel = stage.drawer._panel
    qtbot.waitUntil(lambda: panel.width() == 560)
    assert stage.drawer.geometry() == stage.window.rect()
    stage.window.resize(640, 500)
    qtbot.waitUntil(lambda: panel.width() == 640)
    assert stage.drawer.geometry() == stage.window.rect()
