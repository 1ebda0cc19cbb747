"""Colours, widths, words, order."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.capture.editor.pictures import a_hand, box
from tests.ui.looks import assert_usable, child, name_of
from ui.capture.editor.marks import Colour, Kind
from ui.capture.editor.options import Options
from ui.capture.editor.scene import Scene
from ui.capture.editor.tools import WIDTHS, Hand, Tool
from ui.widgets.buttons import Button, IconButton


def shown(qtbot: QtBot) -> tuple[Scene, Hand, Options]:
    scene, hand = a_hand()
    options = Options(scene, hand)
    qtbot.addWidget(options)
    options.show()
    options.activateWindow()
    qtbot.waitUntil(options.isActiveWindow)
    return scene, hand, options


def test_a_colour_is_for_the_chosen_and_the_next(qtbot: QtBot) -> None:
    scene, hand, options = shown(qtbot)
    scene.keep(box(1))
    green = child(options, QToolButton, "editor.colour.green")
    assert name_of(green) == "Green"
    green.click()
    child(options, QToolButton, "editor.width.2").click()
    assert scene.sheet.marks[0].colour is Colour.GREEN
    assert scene.sheet.marks[0].width == WIDTHS[2]
    assert hand.style.colour is Colour.GREEN
    scene.keep(box(2, Kind.REDACT))
    before = scene.sheet
    green.click()
    child(options, QToolButton, "editor.width.0").click()
    assert scene.sheet == before, "a redaction has one colour"
    assert_usable(options)


def test_the_chosen_one_can_be_deleted_and_brought_forward(qtbot: QtBot) -> None:
    scene, _hand, options = shown(qtbot)
    delete = child(options, IconButton, "editor.delete")
    assert not delete.isEnabled()
    for id in (1, 2):
        scene.keep(box(id))
    child(options, IconButton, "editor.back").click()
    assert [mark.id for mark in scene.sheet.marks] == [2, 1]
    child(options, IconButton, "editor.front").click()
    assert [mark.id for mark in scene.sheet.marks] == [1, 2]
    delete.click()
    assert [mark.id for mark in scene.sheet.marks] == [1]


def test_words_are_written_as_one_step(qtbot: QtBot) -> None:
    scene, hand, options = shown(qtbot)
    assert not options.text.isVisible()
    hand.take(Tool.TEXT)
    hand.press(QPointF(100, 100), 3)
    hand.release(QPointF(100, 100), 3)
    assert options.text.isVisible()
    qtbot.keyClicks(options.text, "Heer")
    qtbot.keyClick(options.text, Qt.Key.Key_Backspace)
    qtbot.keyClick(options.text, Qt.Key.Key_Backspace)
    qtbot.keyClicks(options.text, "re")
    assert scene.sheet.marks[0].text == "Here"
    assert scene.sheet.marks[0].points == ((100, 100),)
    with qtbot.waitSignal(options.written):
        qtbot.keyClick(options.text, Qt.Key.Key_Return)
    scene.stack.undo()
    assert not scene.sheet.marks
    scene.stack.redo()
    assert scene.sheet.marks[0].text == "Here"


def test_a_text_without_words_is_none(qtbot: QtBot) -> None:
    scene, _hand, options = shown(qtbot)
    scene.keep(box(1, Kind.TEXT, text="Here"))
    options.text.setFocus()
    assert options.text.text() == "Here"
    options.text.selectAll()
    qtbot.keyClick(options.text, Qt.Key.Key_Delete)
    assert not scene.sheet.marks
    qtbot.keyClicks(options.text, "There")
    assert scene.sheet.marks[0].text == "There"


def test_the_crop_has_a_button(qtbot: QtBot) -> None:
    scene, hand, options = shown(qtbot)
    button = child(options, Button, "editor.apply_crop")
    assert not button.isVisible()
    hand.take(Tool.CROP)
    assert button.isVisible()
    button.click()
    assert not button.isVisible()
    assert hand.tool is Tool.SELECT
    assert scene.frame is None


def test_each_width_has_a_name(qtbot: QtBot) -> None:
    _scene, hand, options = shown(qtbot)
    thick = child(options, QToolButton, "editor.width.2")
    assert name_of(thick) == "Line width: Thick"
    assert child(options, QToolButton, "editor.width.1").isChecked()
    thick.click()
    assert hand.style.width == WIDTHS[2]
