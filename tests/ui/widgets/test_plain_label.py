"""ui.widgets.plain_label"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import has_colour, picture
from ui.colours import LIGHT
from ui.theme import Type
from ui.widgets.plain_label import LONGEST, ElidedLabel, PlainLabel, breakable, set_tooltip, showable

EVIL = '<img src="//evil/s/x.png"><b>Printer</b>'


def test_what_looks_like_html_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.setText(EVIL)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.fontMetrics().horizontalAdvance(EVIL) <= label.sizeHint().width() + 2


def test_a_tooltip_is_never_html(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_tooltip(button, EVIL)
    assert "<img" not in button.toolTip()
    set_tooltip(button, "")
    assert button.toolTip() == ""


def test_tones_and_sizes_come_from_the_style_sheet(qtbot: QtBot) -> None:
    label = PlainLabel(Type.TITLE)
    qtbot.addWidget(label)
    label.setText("Mmm")
    small = PlainLabel()
    qtbot.addWidget(small)
    small.setText("Mmm")
    label.ensurePolished()
    assert label.sizeHint().height() > small.sizeHint().height()
    label.set_tone("danger")
    label.resize(label.sizeHint())
    assert has_colour(picture(label), LIGHT.danger.text)


def test_a_wrapped_label_grows_downwards(qtbot: QtBot) -> None:
    label = PlainLabel(wraps=True)
    qtbot.addWidget(label)
    label.setText("word " * 40)
    assert label.heightForWidth(120) > label.heightForWidth(600)
    label.make_selectable()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_cut_text_is_whole_in_the_tooltip(qtbot: QtBot, qapp: QApplication) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("A very long name\nof a portal")
    label.resize(60, 20)
    qapp.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert "very long name" in label.toolTip()
    label.resize(600, 20)
    qapp.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < 60
    assert not picture(label).isNull()


def test_what_nobody_reads_is_cut_and_endless_words_can_break() -> None:
    address = "https://desk.example/" + "a" * 400
    for text in ("short", address, "word " * 5_000):
        assert showable(text) == text
    endless = showable("x" * 1_000_000)
    assert len(endless) < 5_000
    assert max(len(part) for part in endless.split("\u200b")) < 100
    assert len(showable("word " * 100_000)) == LONGEST


def test_a_long_address_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    address = "ragnhild.provesen-lindqvist@okonomi.eksempelfjord.example"
    whole, broken = PlainLabel(wraps=True), PlainLabel(wraps=True)
    for label, text in ((whole, address), (broken, breakable(address))):
        qtbot.addWidget(label)
        label.setText(text)
    assert broken.minimumSizeHint().width() < whole.minimumSizeHint().width() * 0.6
    assert breakable("kari@fjord.example") == "kari@fjord.example"
