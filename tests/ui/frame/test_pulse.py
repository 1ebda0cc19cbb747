"""ui.frame.pulse"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.services.session import ConnectionState
from tests.ui.kit import Kit
from ui.frame.pulse import Pulse


def test_it_tells_when_it_begins_and_when_something_changed(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path)
    kit.sign_in()
    pulse = Pulse(kit.services, kit.bridge)
    with qtbot.waitSignals([pulse.connection, pulse.unread]):
        pulse.watch(kit.account_id)
    with qtbot.waitSignal(pulse.connection):
        kit.bridge.publish(Changes.of(What.OUTBOX))
    with qtbot.waitSignal(pulse.unread):
        kit.bridge.publish(Changes.of(What.CASES))
    kit.close()


def test_it_looks_when_the_user_comes_back(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    kit = Kit(tmp_path)
    pulse = Pulse(kit.services, kit.bridge)
    with qtbot.waitSignal(pulse.connection) as blocker:
        pulse.watch(None)
    assert blocker.args[0].state is ConnectionState.NOT_SET_UP
    with qtbot.waitSignal(pulse.connection):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    kit.close()
