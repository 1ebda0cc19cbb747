"""ui.frame.connection_details"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import Diagnosis
from desktop_app.services.session import Connection, ConnectionState
from tests.ui.looks import assert_usable
from ui.frame.connection_details import ConnectionDetails
from ui.widgets.buttons import Button
from ui.widgets.plain_label import PlainLabel


def _said(dialog: ConnectionDetails) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())


def _button(dialog: ConnectionDetails, text: str) -> Button:
    return next(button for button in dialog.findChildren(Button) if button.text() == text)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """The window it belongs to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    for dialog in widget.findChildren(ConnectionDetails):
        dialog.close()


def _opened(parent: QWidget, connection: Connection) -> ConnectionDetails:
    dialog = ConnectionDetails(parent)
    dialog.show_connection(connection)
    dialog.open()
    return dialog


def test_it_says_what_is_and_what_comes_next(qtbot: QtBot, parent: QWidget) -> None:
    offline = Connection(ConnectionState.OFFLINE, diagnosis=Diagnosis.PROXY, host="proxy.example:3128", unsent=2)
    dialog = _opened(parent, offline)
    assert "“proxy.example:3128”" in _said(dialog)
    assert "Ask your IT department" in _said(dialog)
    assert "2 waiting to be sent" in _said(dialog)
    assert_usable(dialog)
    with qtbot.waitSignal(dialog.try_asked):
        _button(dialog, "Try again now").click()
    dialog.show_connection(Connection(ConnectionState.SYNCING))
    assert "proxy.example" in _said(dialog), "what was wrong can still be read while it is tried again"
    assert not _button(dialog, "Try again now").isEnabled()
    dialog.show_connection(Connection(ConnectionState.ONLINE))
    assert "proxy.example" not in _said(dialog)
    _button(dialog, "Close").click()
    assert not dialog.isVisible()


def test_a_busy_portal_is_left_alone(qtbot: QtBot, parent: QWidget) -> None:
    dialog = _opened(parent, Connection(ConnectionState.WAITING, is_maintenance=True, detail="Back at two."))
    assert "Back at two." in _said(dialog)
    assert not _button(dialog, "Try again now").isVisible()


def test_signing_in_is_one_click_away(qtbot: QtBot, parent: QWidget) -> None:
    dialog = _opened(parent, Connection(ConnectionState.SIGN_IN_NEEDED))
    with qtbot.waitSignal(dialog.sign_in_asked):
        _button(dialog, "Sign in").click()
    assert not dialog.isVisible()
