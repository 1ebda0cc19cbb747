"""Each kind of field has its editor."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Choice, FieldKind, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText
from ui.widgets.editors import editor_for


@pytest.mark.parametrize("kind", FieldKind)
def test_every_kind_can_be_edited_and_named(qtbot: QtBot, kind: FieldKind) -> None:
    choices = tuple(Choice(f"c{number}", LocalText.of(f"C{number}")) for number in range(6))
    editor = editor_for(FormField(FieldId("f"), kind, LocalText.of("F"), choices=choices))
    qtbot.addWidget(editor)
    editor.name_parts("Field", "help")
    assert editor.answer() is None
    assert isinstance(editor.focus_target(), QWidget)
    assert editor.focus_target().accessibleName().startswith("Field")
    editor.retranslate()
