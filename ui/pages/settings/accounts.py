"""All accounts side by side: who is signed in where, and how each of them stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from desktop_app.services.session import Connection, ConnectionState
from ui.icons import Ink
from ui.language import Translated
from ui.messages.connection import unsent
from ui.messages.portals import portal_name
from ui.models.rows import Pill, Row
from ui.pages.settings.card import SettingsCard
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.list_view import RowList

Standing = tuple[Account, Connection]


class AccountsCard(Translated, SettingsCard):
    """Choosing one shows it in full below; nothing else comes of it."""

    chosen = Signal(str)
    sign_in_asked = Signal(str)
    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standings: tuple[Standing, ...] = ()
        self._shown: AccountId | None = None
        self._list = RowList(hugs=True)
        self._list.setObjectName("settings.accounts_list")
        self._sign_in, self._add = Button(Look.PRIMARY, "key"), Button(Look.SECONDARY, "plus")
        self._sign_in.setObjectName("settings.sign_in_again")
        self._add.setObjectName("settings.add_account")
        buttons = QWidget()
        row = Flow(buttons, spacing=Space.XS)
        for button in (self._sign_in, self._add):
            row.addWidget(button)
        self.body.addWidget(self._list)
        self.body.addWidget(buttons)
        self._list.opened.connect(lambda key: self.chosen.emit(str(key)))
        self._sign_in.clicked.connect(self._on_sign_in)
        self._add.clicked.connect(self.add_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Accounts"))
        self._list.setAccessibleName(self.tr("Accounts"))
        self._sign_in.setText(self.tr("Sign in again"))
        self._add.setText(self.tr("Add an account"))
        self._fill()

    def show_accounts(self, standings: Sequence[Standing], shown: AccountId | None) -> None:
        """How each account stands; `shown`: the one that is shown in full."""
        self._standings, self._shown = tuple(standings), shown
        self._fill()

    def _fill(self) -> None:
        self._list.show_rows([self._row(account, connection) for account, connection in self._standings])
        self._list.setVisible(bool(self._standings))
        at = self._list.rows.row_of(self._shown)
        if at >= 0:
            self._list.setCurrentIndex(self._list.rows.index(at))
        states = {account.id: connection.state for account, connection in self._standings}
        self._sign_in.setVisible(states.get(self._shown or AccountId("")) is ConnectionState.SIGN_IN_NEEDED)

    def _row(self, account: Account, connection: Connection) -> Row:
        name = account.identity.person.name if account.identity is not None else account.login
        parts = [portal_name(account), account.login if account.login != name else ""]
        if connection.unsent:
            parts.append(unsent(connection.unsent))
        below = " · ".join(part for part in parts if part)
        return Row(account.id, name, below, icon="user", ink=Ink.ACCENT, pill=self._pill(connection))

    def _pill(self, connection: Connection) -> Pill:
        if connection.state is ConnectionState.SIGN_IN_NEEDED:
            return Pill(self.tr("Sign in again"), Ink.WARNING, "key")
        if connection.is_trouble:
            return Pill(self.tr("Not reached"), Ink.WARNING, "offline")
        return Pill(self.tr("Signed in"), Ink.SUCCESS, "success")

    def _on_sign_in(self) -> None:
        if self._shown is not None:
            self.sign_in_asked.emit(self._shown)
