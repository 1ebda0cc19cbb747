"""Step 2."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import DraftId, FieldId
from tests.ui.pages.new_case.makers import CATALOG, OPEN_ITEM, STOP_ITEM, a_draft
from ui.pages.new_case.describe_step import DescribeStep
from ui.widgets.buttons import Button
from ui.widgets.plain_label import PlainLabel


def a_step(qtbot: QtBot) -> DescribeStep:
    step = DescribeStep()
    qtbot.addWidget(step)
    step.show()
    return step


def says(step: QWidget, text: str) -> bool:
    return any(text in label.text() for label in step.findChildren(PlainLabel) if label.isVisible())


def test_fields_have_names_and_answers(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM, story="So it was"), OPEN_ITEM, CATALOG, {})
    field = step.findChild(QPlainTextEdit, "new_case.field.story")
    assert field is not None
    assert field.toPlainText() == "So it was"
    with qtbot.waitSignal(step.answered) as told:
        field.appendPlainText("then")
    assert told.args == ["story", "So it was\nthen"]


def test_another_draft_has_nothing_of_what_was_typed_or_looked_up_in_the_same_form(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    draft = a_draft(OPEN_ITEM, story="So it was")
    step.show_draft(draft, OPEN_ITEM, CATALOG, {})
    field = step.findChild(QPlainTextEdit, "new_case.field.story")
    step.show_draft(draft, OPEN_ITEM, CATALOG, {})
    assert step.findChild(QPlainTextEdit, "new_case.field.story") is field
    step.show_draft(replace(draft, id=DraftId("another")), OPEN_ITEM, CATALOG, {})
    shown = [one for one in step.findChildren(QPlainTextEdit, "new_case.field.story") if one.isVisible()]
    assert len(shown) == 1
    assert shown[0] is not field
    assert shown[0].toPlainText() == "So it was"


def test_without_an_item_it_says_what_to_do(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(None), None, CATALOG, {})
    button = next(one for one in step.findChildren(Button) if one.text() == "Choose")
    with qtbot.waitSignal(step.item_wanted):
        button.click()


def test_old_answers_are_shown_until_they_fit(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(STOP_ITEM, story="So it was"), STOP_ITEM, CATALOG, {})
    qtbot.waitUntil(lambda: says(step, "Story: So it was"))
    step.show_draft(a_draft(OPEN_ITEM, story="So it was"), OPEN_ITEM, CATALOG, {})
    assert not says(step, "Answers that no longer fit")


def test_a_picture_pasted_into_a_field_is_no_text(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), OPEN_ITEM, CATALOG, {})
    field = step.findChild(QPlainTextEdit, "new_case.field.story")
    assert field is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(__file__)])
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(step.pasted):
        qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    QGuiApplication.clipboard().setText("words")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "words"


def test_the_portal_s_reasons_stand_beside_the_fields(qtbot: QtBot) -> None:
    step = a_step(qtbot)
    step.show_draft(a_draft(OPEN_ITEM), OPEN_ITEM, CATALOG, {})
    step.show_portal_words({FieldId("story"): "Too vague"})
    assert says(step, "Too vague")
