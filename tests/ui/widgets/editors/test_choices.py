"""Choices: one, several, nested, yes or no."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Choice, FieldKind, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from ui.widgets.editors.choices import (
    FEW,
    ChoiceBox,
    ChoiceEditor,
    MultiChoiceEditor,
    NestedChoiceEditor,
    YesNoEditor,
)


def a_field(kind: FieldKind, *choices: Choice) -> FormField:
    return FormField(FieldId("f"), kind, LocalText.of("Field"), choices=choices)


def some(count: int) -> list[Choice]:
    return [Choice(f"c{number}", LocalText.of(f"R&D {number}")) for number in range(count)]


@pytest.mark.parametrize("count", [FEW, FEW + 1])
def test_one_choice(qtbot: QtBot, count: int) -> None:
    editor = ChoiceEditor(a_field(FieldKind.CHOICE, *some(count)))
    qtbot.addWidget(editor)
    editor.name_parts("Field", "")
    assert editor.answer() is None
    editor.set_answer("c2")
    assert editor.answer() == "c2"
    editor.retranslate()
    assert editor.answer() == "c2"
    editor.set_answer("unknown")
    assert editor.answer() is None
    assert editor.focus_target().accessibleName().startswith("Field")


def test_a_press_tells_of_the_change(qtbot: QtBot) -> None:
    editor = ChoiceEditor(a_field(FieldKind.CHOICE, *some(2)))
    qtbot.addWidget(editor)
    radio = editor.findChildren(QRadioButton)[1]
    assert radio.text() == "R&&D 1"
    with qtbot.waitSignal(editor.changed):
        radio.click()
    assert editor.answer() == "c1"


def test_the_wheel_does_not_choose(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.fill("none", some(6))
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert box.chosen() is None


def test_several(qtbot: QtBot) -> None:
    editor = MultiChoiceEditor(a_field(FieldKind.MULTI_CHOICE, *some(3)))
    qtbot.addWidget(editor)
    editor.name_parts("Field", "")
    assert editor.answer() is None
    with qtbot.waitSignal(editor.changed):
        editor.findChildren(QCheckBox)[2].click()
    editor.findChildren(QCheckBox)[0].click()
    assert editor.answer() == ("c0", "c2")
    editor.set_answer(("c1",))
    assert editor.answer() == ("c1",)


def test_yes_no_or_neither(qtbot: QtBot) -> None:
    editor = YesNoEditor(a_field(FieldKind.YES_NO))
    qtbot.addWidget(editor)
    editor.name_parts("Field", "")
    assert editor.answer() is None
    editor.findChildren(QRadioButton)[1].click()
    assert editor.answer() is False
    editor.set_answer(True)
    assert editor.answer() is True
    editor.set_answer(None)
    assert editor.answer() is None


def test_a_choice_within_a_choice(qtbot: QtBot) -> None:
    nested = [
        Choice("a", LocalText.of("A")),
        Choice("b", LocalText.of("B")),
        Choice("a1", LocalText.of("A1"), "a"),
        Choice("a2", LocalText.of("A2"), "a"),
        Choice("a2x", LocalText.of("A2x"), "a2"),
    ]
    editor = NestedChoiceEditor(a_field(FieldKind.NESTED_CHOICE, *nested))
    qtbot.addWidget(editor)
    editor.name_parts("Field", "")
    editor.set_answer("a2x")
    assert editor.answer() == "a2x"
    boxes = editor.findChildren(ChoiceBox)
    assert [box.chosen() for box in boxes] == ["a", "a2", "a2x"]
    assert boxes[1].accessibleName() == "Field – A"
    with qtbot.waitSignal(editor.changed):
        boxes[0].setCurrentIndex(boxes[0].findData("b"))
    assert editor.answer() == "b"
    editor.set_answer(None)
    editor.show()
    boxes[0].setFocus()
    qtbot.waitUntil(boxes[0].hasFocus)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Down)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Tab)
    assert editor.findChildren(ChoiceBox)[-1].hasFocus(), "the list within comes next, at once"
    editor.set_answer("gone")
    assert editor.answer() is None
