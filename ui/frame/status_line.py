"""The line at the foot: says in words whether what one sees is current, and what waits to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.services.session import Connection, ConnectionState
from ui.frame.connection_details import ConnectionDetails
from ui.language import Translated
from ui.messages import connection as words
from ui.theme import Space, Type
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import ElidedLabel

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId

NOT_SET_UP = Connection(ConnectionState.NOT_SET_UP)


class StatusLine(Translated, QFrame):
    """Shows one connection, and whose it is where that is not plain."""

    outbox_asked = Signal()
    sync_asked = Signal()
    sign_in_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._connection, self._whose = NOT_SET_UP, ""
        self._icon = IconLabel("info", size=16)
        self._words = ElidedLabel(Type.CAPTION, "muted")
        self._details = Button(Look.QUIET)
        self._details.setObjectName("status.details")
        self._dialog: ConnectionDetails | None = None
        self._sign_in = Button(Look.QUIET)
        self._sign_in.setObjectName("status.sign_in")
        self._unsent = Button(Look.QUIET, "outbox")
        self._refused = Button(Look.QUIET, "warning")
        self._sync = IconButton("refresh", size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XXS, Space.XS, Space.XXS)
        row.setSpacing(Space.XS)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for button in (self._details, self._sign_in, self._unsent, self._refused):
            row.addWidget(button)
        row.addWidget(self._sync)
        self._details.clicked.connect(self.open_details)
        self._sign_in.clicked.connect(self.sign_in_asked)
        self._unsent.clicked.connect(self.outbox_asked)
        self._refused.clicked.connect(self.outbox_asked)
        self._sync.clicked.connect(self.sync_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._sync.say(self.tr("Read what is new (F5)"))
        self._details.setText(self.tr("Connection …"))
        self._sign_in.setText(self.tr("Sign in"))
        self.show_connection(self._connection, self._whose)

    @property
    def account_id(self) -> AccountId | None:
        """Who has to sign in again, if somebody has."""
        is_wanted = self._connection.state is ConnectionState.SIGN_IN_NEEDED
        return self._connection.account if is_wanted else None

    def open_details(self) -> None:
        """Say in full why things are not current."""
        if self._dialog is None:
            self._dialog = ConnectionDetails(self)
            self._dialog.try_asked.connect(self.sync_asked)
            self._dialog.sign_in_asked.connect(self.sign_in_asked)
        self._dialog.show_connection(self._connection, self._whose)
        self._dialog.open()

    def show_connection(self, connection: Connection, whose: str = "") -> None:
        """Say how things stand now; `whose`: the portal's name, where there are several."""
        self._connection, self._whose = connection, whose
        self._icon.set_icon(*words.ICONS[connection.state])
        self._words.setText(words.told_of(whose, connection, words.sentence(connection)))
        if connection.state is not ConnectionState.SYNCING:
            # Else it would come and go with every try.
            self._details.setVisible(words.has_more(connection))
        if self._dialog is not None:
            self._dialog.show_connection(connection, whose)
        self._sign_in.setVisible(connection.state is ConnectionState.SIGN_IN_NEEDED)
        self._unsent.setText(words.unsent(connection.unsent))
        self._unsent.setVisible(connection.unsent > 0)
        self._refused.setText(words.refused(connection.refused))
        self._refused.setVisible(connection.refused > 0)
        self._sync.setVisible(connection.state is not ConnectionState.NOT_SET_UP)
