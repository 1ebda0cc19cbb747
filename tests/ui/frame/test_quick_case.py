"""ui.frame.quick_case"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import DraftId
from ui.capture.order import SCREENSHOT
from ui.frame.quick_case import Panel, QuickCase
from ui.navigation import Go, PageName
from ui.widgets.ask_name import AskName


class _Panel(QWidget):
    go = Signal(object)
    toast = Signal(str)
    offer = Signal(str, str, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []

    def open(self, go: Go) -> None:
        """Remember."""
        self.done.append(go.page)

    def leave(self) -> None:
        """Remember."""
        self.done.append("leave")

    def shoot(self, words: str) -> None:
        """Remember."""
        self.done.append(words)

    def release(self, draft_id: DraftId) -> None:
        """Remember."""
        self.done.append(draft_id)


def _quick(qtbot: QtBot) -> tuple[QuickCase, list[_Panel]]:
    window, made = QWidget(), []
    qtbot.addWidget(window)
    window.show()

    def make() -> QWidget:
        made.append(_Panel())
        return made[-1]

    quick = QuickCase(window, make)
    quick.is_offered = True
    return quick, made


def test_the_panel_is_made_once_and_told_of(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    quick.put_away()
    with qtbot.waitSignal(quick.made):
        quick.open(Go(PageName.CASES))
    quick.open(None)
    assert [panel.done for panel in made] == [[PageName.CASES, PageName.HOME]]
    assert isinstance(made[0], Panel)
    assert quick.drawer.is_out


def test_without_an_account_there_is_nothing_to_write(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    quick.is_offered = False
    quick.open(None)
    assert made == []


def test_it_is_kept_and_put_away_by_escape_and_by_going_elsewhere(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    quick.open(None)
    quick.drawer.left.emit()
    assert not quick.drawer.is_out
    quick.open(None)
    assert not quick.takes(Go(PageName.NEW_CASE, draft_id=DraftId("d")))
    assert not quick.drawer.is_out
    assert made[0].done == [PageName.HOME, "leave", PageName.HOME, "leave", "d"]


def test_a_picture_is_for_what_is_written_here(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    picture = Go(PageName.NEW_CASE, section=SCREENSHOT, words="all 3")
    assert not quick.takes(picture)
    quick.open(None)
    assert quick.takes(picture)
    assert quick.drawer.is_out
    assert made[0].done[-1] == "all 3"
    assert not quick.takes(Go(PageName.NEW_CASE, section=SCREENSHOT, draft_id=DraftId("d")))


def test_something_beside_it_is_done_once_it_is_away(qtbot: QtBot) -> None:
    quick, _made = _quick(qtbot)
    quick.open(None)
    seen: list[bool] = []
    quick.aside(lambda: seen.append(quick.drawer.is_out))()
    assert seen == [False]


def test_the_panel_is_heard(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    quick.open(None)
    with qtbot.waitSignals([quick.go, quick.toast, quick.offer]):
        made[0].go.emit(Go(PageName.CASES))
        made[0].toast.emit("Sent")
        made[0].offer.emit("Sent", "Show", made[0].leave)
    made[0].left.emit()
    assert not quick.drawer.is_out


def test_its_questions_go_with_it(qtbot: QtBot) -> None:
    quick, made = _quick(qtbot)
    quick.open(None)
    name = AskName(made[0], "which", 9)
    name.ask("What?", "", "")
    quick.takes(Go(PageName.CASES, section=SCREENSHOT))
    assert name.isVisible()
    quick.takes(Go(PageName.CASES))
    assert not name.isVisible()
