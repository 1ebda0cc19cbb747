"""ui.pages.settings.accounts"""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from desktop_app.services.session import Connection, ConnectionState
from tests.makers import ACCOUNT, a_text, an_identity
from tests.ui.looks import assert_usable, child
from tests.ui.pseudo import is_pseudo
from ui.models.rows import Row
from ui.pages.settings.accounts import AccountsCard
from ui.widgets.list_view import RowList

KARI = Account(ACCOUNT, "demo", "https://desk.example", "kari@x.example", a_text("Desk"), an_identity())
MAIJA = replace(KARI, id=AccountId("a-maija"), login="maija", portal_name=a_text("HR"), identity=None)
FINE = Connection(ConnectionState.ONLINE)
ENDED = Connection(ConnectionState.SIGN_IN_NEEDED, error="not_signed_in", unsent=2)


def shown(card: AccountsCard) -> list[Row]:
    return list(child(card, RowList).rows.rows)


def test_each_account_says_where_it_is_and_how_it_stands(qtbot: QtBot) -> None:
    card = AccountsCard()
    qtbot.addWidget(card)
    card.show_accounts([(KARI, FINE), (MAIJA, ENDED)], KARI.id)
    card.resize(800, 400)
    card.show()
    kari, maija = shown(card)
    assert (kari.title, kari.subtitle) == ("Kari Prøve", "Desk · kari@x.example")
    assert (maija.title, maija.subtitle) == ("maija", "HR · 2 waiting to be sent")
    assert [row.pill.text for row in (kari, maija) if row.pill] == ["Signed in", "Sign in again"]
    assert child(card, RowList).current_key() == KARI.id
    again = child(card, QAbstractButton, "settings.sign_in_again")
    assert not again.isVisible(), "Kari is signed in"
    assert_usable(card)
    card.show_accounts([(KARI, FINE), (MAIJA, ENDED)], MAIJA.id)
    with qtbot.waitSignal(card.sign_in_asked) as blocker:
        again.click()
    assert blocker.args == [MAIJA.id]
    with qtbot.waitSignal(card.add_asked):
        child(card, QAbstractButton, "settings.add_account").click()


def test_choosing_one_shows_it(qtbot: QtBot) -> None:
    card = AccountsCard()
    qtbot.addWidget(card)
    card.show_accounts([(KARI, FINE), (MAIJA, FINE)], KARI.id)
    listed = child(card, RowList)
    with qtbot.waitSignal(card.chosen) as blocker:
        listed.opened.emit(MAIJA.id)
    assert blocker.args == [MAIJA.id]


def test_a_portal_that_is_not_reached_is_said(qtbot: QtBot, pseudo_language: None) -> None:
    card = AccountsCard()
    qtbot.addWidget(card)
    card.show_accounts([(KARI, Connection(ConnectionState.OFFLINE, error="unreachable"))], KARI.id)
    (row,) = shown(card)
    assert row.pill is not None
    assert is_pseudo(row.pill.text)
    card.show_accounts([], None)
    assert shown(card) == []
