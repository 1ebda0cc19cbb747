"""ui.frame.status_line"""

from datetime import UTC, datetime

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId
from desktop_app.errors import Diagnosis
from desktop_app.services.session import Connection, ConnectionState
from tests.ui.looks import assert_usable, child
from ui.frame.connection_details import ConnectionDetails
from ui.frame.status_line import StatusLine
from ui.widgets.plain_label import PlainLabel


def _buttons(line: StatusLine) -> dict[str, QAbstractButton]:
    found = line.findChildren(QAbstractButton)
    return {button.text() or button.accessibleName(): button for button in found if button.isVisible()}


def test_it_says_how_things_stand(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    assert child(line, PlainLabel).text() == "Not signed in to a portal."
    assert _buttons(line) == {}
    line.show_connection(Connection(ConnectionState.ONLINE, datetime.now(UTC)))
    assert child(line, PlainLabel).text() == "Up to date, read just now."
    assert_usable(line)


def test_what_waits_leads_to_the_outbox(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_connection(Connection(ConnectionState.SIGN_IN_NEEDED, unsent=3, refused=2))
    buttons = _buttons(line)
    for name in ("3 waiting to be sent", "2 need your attention"):
        with qtbot.waitSignal(line.outbox_asked):
            buttons[name].click()
    with qtbot.waitSignal(line.sign_in_asked):
        buttons["Sign in"].click()
    with qtbot.waitSignal(line.sync_asked):
        buttons["Read what is new (F5)"].click()


def test_with_several_portals_it_says_where_something_is_wrong(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    kari = AccountId("a-kari")
    line.show_connection(Connection(ConnectionState.SIGN_IN_NEEDED, account=kari), "Desk")
    assert child(line, PlainLabel).text() == "Desk: Please sign in again to get news."
    assert line.account_id == kari
    line.retranslate()
    assert child(line, PlainLabel).text().startswith("Desk: ")
    line.show_connection(Connection(ConnectionState.ONLINE, account=kari), "Desk")
    assert child(line, PlainLabel).text() == "Connected."
    assert line.account_id is None


def test_what_is_wrong_can_be_read_in_full(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.show_connection(Connection(ConnectionState.OFFLINE, diagnosis=Diagnosis.NO_NETWORK))
    _buttons(line)["Connection …"].click()
    dialog = child(line, ConnectionDetails)
    assert dialog.isVisible()
    with qtbot.waitSignal(line.sync_asked):
        dialog.try_asked.emit()
    line.show_connection(Connection(ConnectionState.SYNCING))
    assert "Connection …" in _buttons(line), "it does not come and go with every try"
    line.show_connection(Connection(ConnectionState.ONLINE))
    assert "Connection …" not in _buttons(line)
    dialog.close()
