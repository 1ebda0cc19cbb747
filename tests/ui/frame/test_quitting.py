"""ui.frame.quitting"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services import Services
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.bridge import Bridge
from ui.frame.page_stack import PageStack
from ui.frame.quitting import Quitting
from ui.navigation import Go, PageName
from ui.widgets.confirm import Confirm


class _Page(QWidget):
    """Something is written on it that the disk does not take."""

    go = Signal(object)

    def __init__(self, _services: Services, _bridge: Bridge) -> None:
        super().__init__()
        self.is_unsaved, self.tries = True, 0

    def open(self, _go: Go) -> None:
        """Nothing to show."""

    def keep(self) -> None:
        """Tried once more."""
        self.tries += 1


@pytest.fixture
def stack(qtbot: QtBot, tmp_path: Path) -> Iterator[PageStack]:
    kit = Kit(tmp_path)
    stack = PageStack({PageName.HOME: _Page}, kit.services, kit.bridge)
    qtbot.addWidget(stack)
    stack.show_page(Go(PageName.HOME))
    stack.show()
    yield stack
    kit.close()


def test_what_is_not_saved_is_asked_about(qtbot: QtBot, stack: PageStack) -> None:
    quitting, page = Quitting(stack, stack), child(stack, _Page)
    assert not quitting.may_end()
    assert not quitting.may_end()
    assert page.tries == 2
    (asked,) = stack.findChildren(Confirm)
    child(asked, QAbstractButton, "confirm.no").click()
    assert not quitting.may_end()
    asked = stack.findChildren(Confirm)[-1]
    with qtbot.waitSignal(quitting.anyway):
        child(asked, QAbstractButton, "confirm.yes").click()
    assert quitting.may_end()


def test_what_is_saved_may_end(stack: PageStack) -> None:
    quitting, page = Quitting(stack, stack), child(stack, _Page)
    page.is_unsaved = False
    assert quitting.may_end()
    assert stack.findChildren(Confirm) == []
