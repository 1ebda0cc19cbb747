"""ui.widgets.editors.base: what every editor has, on the smallest one there could be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Answer, FieldKind, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from tests.ui.looks import name_of
from ui.language import set_language
from ui.widgets.editors.base import Editor

FIELD = FormField(
    FieldId("f"), FieldKind.TEXT, LocalText.of("Field"), placeholder=LocalText({"en": "such as", "fi": "esimerkiksi"})
)


class Smallest(Editor):
    """One line, and nothing of its own but what an editor must have."""

    def __init__(self) -> None:
        super().__init__(FIELD)
        self.line = QLineEdit()
        QHBoxLayout(self).addWidget(self.line)

    def answer(self) -> Answer | None:
        return self.line.text() or None

    def set_answer(self, answer: Answer | None) -> None:
        self.line.setText(str(answer or ""))

    def focus_target(self) -> QWidget:
        return self.line


@pytest.fixture
def editor(qtbot: QtBot) -> Smallest:
    made = Smallest()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_part_that_takes_the_focus_bears_the_name(editor: Smallest) -> None:
    editor.name_parts("Since when?", "A day is enough.")
    assert name_of(editor.line) == "Since when?"
    assert editor.line.accessibleDescription() == "A day is enough."


def test_one_tabs_to_the_part_and_not_to_the_editor_around_it(editor: Smallest) -> None:
    assert editor.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert editor.line.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_example_is_in_the_readers_language(editor: Smallest, qapp: QApplication) -> None:
    assert editor.placeholder() == "such as"
    set_language(qapp, "fi")
    assert editor.placeholder() == "esimerkiksi"
    set_language(qapp, "en")


def test_a_new_language_leaves_what_is_written(editor: Smallest) -> None:
    editor.set_answer("half an ans")
    editor.retranslate()
    assert editor.answer() == "half an ans"


def test_what_an_editor_must_say_for_itself(qtbot: QtBot) -> None:
    bare = Editor(FIELD)
    qtbot.addWidget(bare)
    for ask in (bare.answer, lambda: bare.set_answer(None), bare.focus_target):
        with pytest.raises(NotImplementedError):
            ask()
