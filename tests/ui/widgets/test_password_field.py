"""ui.widgets.password_field"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child, name_of
from ui.widgets.buttons import IconButton
from ui.widgets.password_field import PasswordField
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def field(qtbot: QtBot) -> PasswordField:
    made = PasswordField()
    qtbot.addWidget(made)
    made.line.setAccessibleName("Password")
    made.show()
    return made


def test_it_shows_the_password_on_request(field: PasswordField) -> None:
    field.set_password("s3cret")
    button = child(field, IconButton)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert name_of(button) == "Show the password"
    button.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert name_of(button) == "Hide the password"
    field.clear()
    assert field.password == ""
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert_usable(field)


def _type(qapp: QApplication, field: PasswordField, text: str, *, shift: bool) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qapp.sendEvent(field.line, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text))


def test_caps_lock_is_noticed(qapp: QApplication, field: PasswordField) -> None:
    hint = child(field, PlainLabel)
    for text, shift, is_on in (("a", False, False), ("A", True, False), ("A", False, True), ("a", True, True)):
        _type(qapp, field, text, shift=shift)
        assert hint.isVisible() == is_on
    _type(qapp, field, "1", shift=False)
    assert hint.isVisible()  # a figure tells nothing
    assert field.password == "aAAa1"


def test_enter_submits(qtbot: QtBot, field: PasswordField) -> None:
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
