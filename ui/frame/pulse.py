"""How the accounts stand: read now and then, and whenever something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.changes import Changes, What
from desktop_app.services.session import Connection, ConnectionState
from desktop_app.work import Lane

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId
    from desktop_app.services import Services
    from ui.bridge import Bridge

_EVERY_MS = 30_000


class Pulse(QObject):
    """Asks, quietly, while there is an account; tells what it heard."""

    connection = Signal(object)
    """A Connection: also when only its age has grown."""
    unread = Signal(int)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account_id: AccountId | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.read)
        self._timer.start()
        bridge.changed.connect(self._on_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def watch(self, account_id: AccountId | None) -> None:
        """This account is the current one from now on."""
        self._account_id = account_id
        self.read()
        self._count()

    def read(self) -> None:
        """Ask how the connections stand."""
        if self._account_id is None:
            self.connection.emit(Connection(ConnectionState.NOT_SET_UP))
            return
        session = self._services.session
        self._bridge.ask(self, Lane.READ, lambda _task: session.standing(), self._on_connection)

    def _count(self) -> None:
        if self._account_id is not None:
            cases = self._services.case_lists
            self._bridge.ask(self, Lane.READ, lambda _task: cases.unread(), self._on_unread)

    def _on_connection(self, connection: Connection) -> None:
        self.connection.emit(connection)

    def _on_unread(self, count: int) -> None:
        self.unread.emit(count)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.CONNECTION, What.OUTBOX):
            self.read()
        if changes.concern(What.CASES):
            self._count()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.read()
