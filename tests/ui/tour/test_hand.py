"""The hand does what a person would: brings things into view, clicks, types, chooses; and says what is not there."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.models.rows import Row
from ui.tour.hand import CannotPlay, Hand
from ui.widgets.list_view import RowList

ROWS = [Row(key=f"k{at}", title=f"Row {at}") for at in range(40)]


class Room(QScrollArea):
    """A small window: most of what is in it lies below its edge."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.line, self.text, self.box, self.list = QLineEdit("old"), QPlainTextEdit("old"), QComboBox(), RowList()
        self.list.opened.connect(lambda key: self.pressed.append(str(key)))
        self.list.setFixedHeight(120)
        self.list.show_rows(ROWS)
        for word in ("none", "fi", "nb"):
            self.box.addItem(word.upper(), word)
        wide = QRadioButton("short")
        wide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = {"top": QPushButton("Top"), "line": self.line, "text": self.text, "box": self.box, "list": self.list}
        parts |= {"wide": wide, "bottom": QPushButton("Bottom")}
        for name, widget in parts.items():
            widget.setObjectName(name)
            self.column.addWidget(widget)
            if isinstance(widget, (QPushButton, QRadioButton)):
                widget.clicked.connect(lambda _checked=False, name=name: self.pressed.append(name))
        inside.setFixedHeight(1500)
        self.setWidgetResizable(True)
        self.setWidget(inside)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def hand(room: Room) -> Hand:
    return Hand(room)


def in_view(room: Room, widget: QWidget) -> bool:
    at = widget.mapTo(room.viewport(), widget.rect().center())
    return room.viewport().rect().contains(at)


def test_what_is_out_of_view_is_brought_into_view_and_clicked(hand: Hand, room: Room) -> None:
    bottom = hand.find("bottom", QPushButton)
    assert not in_view(room, bottom)
    hand.click("bottom")
    assert in_view(room, bottom)
    assert room.pressed == ["bottom"]
    hand.click("top")
    assert room.pressed == ["bottom", "top"]


def test_a_wide_radio_button_is_hit_at_its_word(hand: Hand, room: Room) -> None:
    button = hand.find("wide", QRadioButton)
    assert button.width() > 500
    hand.click("wide")
    assert button.isChecked()


def test_only_what_shows_is_found_and_only_what_can_be_used_is_seen(hand: Hand, room: Room) -> None:
    top = hand.find("top", QPushButton)
    assert hand.sees("top")
    top.setEnabled(False)
    assert not hand.sees("top")
    assert hand.find("top", QWidget) is top
    top.hide()
    for kind in (QWidget, QPushButton):
        with pytest.raises(CannotPlay, match="top"):
            hand.find("top", kind)
    with pytest.raises(CannotPlay):
        hand.find("line", QPushButton)
    with pytest.raises(CannotPlay):
        hand.click("nowhere")
    assert not hand.sees("nowhere")


def test_typing_takes_the_place_of_what_stood_there(hand: Hand, room: Room) -> None:
    hand.type("line", "Fakturaflyt står")
    assert room.line.text() == "Fakturaflyt står"
    assert room.line.hasFocus()
    hand.type("text", "Første linje\nAndre linje")
    assert room.text.toPlainText() == "Første linje\nAndre linje"


def test_a_key_goes_to_where_the_focus_is(hand: Hand, room: Room) -> None:
    hand.type("line", "ab")
    hand.press(Qt.Key.Key_Backspace)
    assert room.line.text() == "a"
    hand.press(Qt.Key.Key_Tab)
    assert room.text.hasFocus()
    hand.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert room.text.textCursor().selectedText() == "old"


def test_a_list_box_is_turned_by_keys(hand: Hand, room: Room) -> None:
    hand.choose("box", 2)
    assert room.box.currentData() == "nb"
    hand.choose("box", 0)
    assert room.box.currentData() == "none"
    hand.choose_data("box", "fi")
    assert room.box.currentText() == "FI"
    with pytest.raises(CannotPlay):
        hand.choose("line", 0)


def test_rows_are_read_and_opened(hand: Hand, room: Room) -> None:
    assert hand.rows("list") == ROWS
    hand.open_row("list", 33)
    # The click opens it already; Enter would too.
    assert set(room.pressed) == {"k33"}
    assert room.list.current_key() == "k33"
    assert in_view(room, room.list)


def test_the_picture_is_of_the_screen(qtbot: QtBot, hand: Hand) -> None:
    patch = QWidget(None, Qt.WindowType.FramelessWindowHint)
    qtbot.addWidget(patch)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#12AB34"))
    patch.setPalette(palette)
    patch.setStyleSheet("background: #12AB34")
    patch.setGeometry(QRect(120, 120, 60, 40))
    with qtbot.waitExposed(patch):
        patch.show()
    patch.repaint()
    screen = patch.screen().geometry()
    picture = hand.picture().toImage()
    assert (picture.width(), picture.height()) == (screen.width(), screen.height())
    assert picture.pixelColor(150, 140) == QColor("#12AB34")
