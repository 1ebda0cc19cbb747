"""ui.frame.page_stack"""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services import Services
from tests.ui.kit import Kit
from ui.bridge import Bridge
from ui.frame.page_stack import PageStack
from ui.navigation import Go, PageName
from ui.widgets.ask_name import AskName


class _Page(QWidget):
    go = Signal(object)
    toast = Signal(str)
    offer = Signal(str, str, object)

    def __init__(self, _services: Services, _bridge: Bridge) -> None:
        super().__init__()
        self.opened: list[Go] = []
        self.left = 0

    def open(self, go: Go) -> None:
        """Remember."""
        self.opened.append(go)

    def leave(self) -> None:
        """Remember."""
        self.left += 1


def test_pages_are_made_when_they_are_first_shown(qtbot: QtBot, tmp_path: Path) -> None:
    kit, made = Kit(tmp_path), []

    def factory(services: Services, bridge: Bridge) -> QWidget:
        made.append(_Page(services, bridge))
        return made[-1]

    stack = PageStack({PageName.HOME: factory, PageName.CASES: factory}, kit.services, kit.bridge)
    qtbot.addWidget(stack)
    assert made == []
    stack.show_page(Go(PageName.HOME))
    stack.show_page(Go(PageName.HOME, words="x"))
    assert len(made) == 1
    home = made[0]
    assert [go.words for go in home.opened] == ["", "x"]
    assert home.left == 0
    stack.show_page(Go(PageName.CASES))
    assert home.left == 1
    assert stack.currentWidget() is made[1]
    with qtbot.waitSignal(stack.went):
        home.go.emit(Go(PageName.HOME))
    with qtbot.waitSignal(stack.told):
        home.toast.emit("Saved")
    with qtbot.waitSignal(stack.offered) as offered:
        home.offer.emit("Removed", "Undo", home.leave)
    assert offered.args == ["Removed", "Undo", home.leave]
    assert stack.has(PageName.HOME)
    assert not stack.has(PageName.ACTIVITY)
    kit.close()


def test_what_is_written_beside_the_pages_is_kept_with_them(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path)
    other = _Page(kit.services, kit.bridge)
    stack = PageStack({}, kit.services, kit.bridge)
    qtbot.addWidget(stack)
    qtbot.addWidget(other)
    stack.watch(other)
    stack.leave()
    assert other.left == 1
    assert not stack.is_unsaved
    other.is_unsaved = True  # type: ignore[attr-defined] # as a page says it
    assert stack.is_unsaved
    kit.close()


def test_no_question_of_a_page_stands_over_another(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path)
    stack = PageStack({PageName.HOME: _Page, PageName.CASES: _Page}, kit.services, kit.bridge)
    qtbot.addWidget(stack)
    stack.show()
    stack.show_page(Go(PageName.HOME))
    name = AskName(cast("QWidget", stack.currentWidget()), "which", 9)
    name.ask("What?", "", "")
    stack.show_page(Go(PageName.HOME, words="x"))
    assert name.isVisible()
    stack.show_page(Go(PageName.CASES))
    assert not name.isVisible()
    kit.close()
