"""ui.frame.title_bar"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Account, Identity, Organisation, Person
from desktop_app.domain.ids import AccountId, OrganisationId, PersonId
from desktop_app.domain.text import LocalText
from tests.ui.looks import assert_usable, child, name_of, picture
from ui.frame.title_bar import TitleBar
from ui.navigation import Go, PageName
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

KARI = Account(
    AccountId("a-1"),
    "demo",
    "http://127.0.0.1:1",
    "kari@x.example",
    LocalText({"en": "Demo & desk"}),
    Identity(
        Person(PersonId("p"), "Kari Anne Prøve"),
        organisations=(Organisation(OrganisationId("o"), "Eksempelfjord <b>kommune</b>"),),
    ),
)
OTHER = Account(AccountId("a-2"), "zendesk", "https://desk.example", "kari@x.example")


@pytest.fixture
def bar(qtbot: QtBot) -> TitleBar:
    made = TitleBar()
    qtbot.addWidget(made)
    made.show_account(KARI, (KARI, OTHER))
    made.resize(900, 56)
    made.show()
    return made


def _menu(bar: TitleBar) -> QMenu:
    child(bar, QAbstractButton, "title_bar.person").click()
    return bar.findChildren(QMenu)[-1]


def test_it_says_where_and_who(bar: TitleBar) -> None:
    said = [label.text() for label in bar.findChildren(PlainLabel)]
    assert said == ["Demo & desk", "Eksempelfjord <b>kommune</b>"]
    assert child(bar, StatusPill).isVisible()
    assert name_of(child(bar, QAbstractButton, "title_bar.person")) == "Account: Kari Anne Prøve"
    assert_usable(bar)


def test_only_the_demo_is_marked(bar: TitleBar) -> None:
    bar.show_account(OTHER, (OTHER,))
    assert not child(bar, StatusPill).isVisible()
    bar.show_account(None, ())
    assert not picture(bar).isNull()


def test_the_menu_switches_adds_and_leaves(qtbot: QtBot, bar: TitleBar) -> None:
    menu = _menu(bar)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions)[:2] == ["Kari Anne Prøve – Demo && desk", "kari@x.example – https://desk.example"]
    with qtbot.waitSignal(bar.account_chosen) as blocker:
        actions["kari@x.example – https://desk.example"].trigger()
    assert blocker.args == ["a-2"]
    for name, go in (
        ("Add an account", Go(PageName.SIGN_IN)),
        ("Settings", Go(PageName.SETTINGS)),
        ("Sign out", Go(PageName.SETTINGS, section="accounts")),
    ):
        with qtbot.waitSignal(bar.go) as blocker:
            actions[name].trigger()
        assert blocker.args == [go]
    with qtbot.waitSignal(bar.quit_asked):
        actions["Quit"].trigger()
    menu.close()


def test_searching_and_walking(qtbot: QtBot, bar: TitleBar) -> None:
    bar.activateWindow()
    bar.focus_search()
    qtbot.waitUntil(bar.search.hasFocus)
    with qtbot.waitSignal(bar.search.searched) as blocker:
        qtbot.keyClicks(bar.search, "vpn")
        qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert blocker.args == ["vpn"]
    bar.show_ways(True, False)
    ways = {button.accessibleName(): button for button in bar.findChildren(QAbstractButton)}
    assert not ways["Forward"].isEnabled()
    with qtbot.waitSignal(bar.back_asked):
        ways["Back"].click()
