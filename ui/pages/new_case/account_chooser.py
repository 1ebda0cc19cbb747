"""Which account takes a case that somebody else wrote."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.identity import Account
from ui.icons import Ink
from ui.language import Translated
from ui.messages.portals import portal_name
from ui.models.rows import Row
from ui.widgets.list_view import RowList
from ui.widgets.section import Section


class AccountChooser(Translated, QWidget):
    """The accounts that could."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._section, self._list = Section(), RowList(hugs=True)
        self._list.setObjectName("new_case.accounts")
        self._section.body.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)
        self._list.opened.connect(lambda key: self.chosen.emit(str(key)))
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._section.set_title(self.tr("Choose an account"))
        self._list.setAccessibleName(self.tr("Choose an account"))

    def ask(self, accounts: Sequence[Account]) -> None:
        """Offer these."""
        self._list.show_rows([_row(account) for account in accounts])
        self.show()
        self._list.setFocus()


def _row(account: Account) -> Row:
    name = account.identity.person.name if account.identity is not None else account.login
    return Row(account.id, name, f"{account.login} · {portal_name(account)}", "", "user", Ink.ACCENT)
