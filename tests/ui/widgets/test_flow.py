"""ui.widgets.flow"""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow


def _flow(qtbot: QtBot, holder: QWidget, count: int) -> tuple[Flow, list[QWidget]]:
    qtbot.addWidget(holder)
    flow = Flow(holder, spacing=10)
    parts = []
    for _ in range(count):
        part = QWidget()
        part.setFixedSize(100, 40)
        flow.addWidget(part)
        part.show()
        parts.append(part)
    return flow, parts


def test_it_goes_on_in_the_next_row(qtbot: QtBot) -> None:
    holder = QWidget()
    flow, parts = _flow(qtbot, holder, 3)
    flow.setGeometry(QRect(0, 0, 210, 200))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (110, 0), (0, 50)]
    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(210) == 90
    assert flow.heightForWidth(1000) == 40
    assert flow.heightForWidth(10) == 140


def test_items_come_and_go(qtbot: QtBot) -> None:
    holder = QWidget()
    flow, parts = _flow(qtbot, holder, 2)
    assert flow.count() == 2
    assert flow.minimumSize().width() == 100
    assert flow.sizeHint() == flow.minimumSize()
    flow.removeWidget(parts[0])
    assert flow.count() == 1
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
    parts[1].hide()
    assert flow.heightForWidth(100) == 0


def test_lower_ones_stand_in_the_middle_of_their_row(qtbot: QtBot) -> None:
    holder = QWidget()
    flow, parts = _flow(qtbot, holder, 3)
    parts[1].setFixedSize(100, 20)
    flow.setGeometry(QRect(0, 0, 210, 200))
    assert [part.y() for part in parts] == [0, 10, 50]


def test_what_is_wider_than_a_row_shrinks_as_far_as_it_can(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    flow.setContentsMargins(5, 5, 5, 5)
    label = QLabel("one two three four five six")
    label.setWordWrap(True)
    flow.addWidget(label)
    narrow = label.minimumSizeHint().width() + 10
    flow.setGeometry(QRect(0, 0, narrow, 400))
    assert label.width() <= narrow - 10
    assert flow.heightForWidth(narrow) == label.heightForWidth(label.width()) + 10
