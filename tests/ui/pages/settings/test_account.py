"""ui.pages.settings.account: who is signed in, a new password, and what becomes of unsent work at the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.identity import Account
from desktop_app.errors import Diagnosis, Rejected, Unreachable
from desktop_app.services.session import Unsent
from tests.makers import ACCOUNT, a_text, an_identity
from tests.ui.looks import assert_usable, child
from ui.pages.settings.account import AccountCard, PasswordPanel, SignOutPanel
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel

KARI = Account(
    ACCOUNT, "demo", "https://portal.example", "kari@eksempelfjord.example", a_text("The portal"), an_identity()
)
ALL = Capabilities(frozenset({Capability.CHANGE_PASSWORD, Capability.PROFILE_LANGUAGE}))
TYPED = ("old-secret", "new-secret-1", "new-secret-1")


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


@pytest.fixture
def password(frame: QWidget) -> PasswordPanel:
    made = PasswordPanel()
    made.setParent(frame)
    made.show()
    return made


@pytest.fixture
def sign_out(frame: QWidget) -> SignOutPanel:
    made = SignOutPanel()
    made.setParent(frame)
    return made


@pytest.fixture
def card(qtbot: QtBot) -> AccountCard:
    made = AccountCard()
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.show_account(KARI, ALL)
    return made


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(PlainLabel) if label.isVisible())


def lines(panel: PasswordPanel) -> list[QLineEdit]:
    return panel.findChildren(QLineEdit)


def write(qtbot: QtBot, panel: PasswordPanel, typed: tuple[str, str, str] = TYPED) -> None:
    for line, text in zip(lines(panel), typed, strict=True):
        line.clear()
        qtbot.keyClicks(line, text)


def button(parent: QWidget, text: str) -> QAbstractButton:
    return next(one for one in parent.findChildren(QAbstractButton) if one.isVisible() and one.text() == text)


def radio(panel: SignOutPanel, choice: Unsent) -> QRadioButton:
    return child(panel, QRadioButton, f"settings.unsent.{choice.value}")


def test_passwords_are_never_shown(password: PasswordPanel) -> None:
    assert [line.echoMode() for line in lines(password)] == [QLineEdit.EchoMode.Password] * 3
    assert_usable(password)


def test_enter_or_the_button_change_the_password(qtbot: QtBot, password: PasswordPanel) -> None:
    write(qtbot, password)
    for press in (
        lambda: qtbot.keyClick(lines(password)[2], Qt.Key.Key_Return),
        button(password, "Change password").click,
    ):
        with qtbot.waitSignal(password.wanted) as blocker:
            press()
        assert blocker.args == ["old-secret", "new-secret-1"]


@pytest.mark.parametrize("typed", [("", "new-secret-1", "new-secret-1"), ("old-secret", "", "")])
def test_nothing_is_asked_for_while_something_is_missing(
    qtbot: QtBot, password: PasswordPanel, typed: tuple[str, str, str]
) -> None:
    write(qtbot, password, typed)
    with qtbot.assertNotEmitted(password.wanted):
        button(password, "Change password").click()


def test_a_slip_in_the_new_password_is_said_here(qtbot: QtBot, password: PasswordPanel) -> None:
    password.activateWindow()
    qtbot.waitUntil(password.isActiveWindow)
    write(qtbot, password, ("old-secret", "new-secret-1", "new-secret-2"))
    with qtbot.assertNotEmitted(password.wanted):
        button(password, "Change password").click()
    assert "The two new passwords are not the same." in said(password)
    assert lines(password)[2].hasFocus()
    write(qtbot, password)
    with qtbot.waitSignal(password.wanted):
        button(password, "Change password").click()
    assert "not the same" not in said(password)


def test_the_portals_reasons_are_said(qtbot: QtBot, password: PasswordPanel) -> None:
    write(qtbot, password)
    password.show_error(Rejected({"old": ("wrong_password", "")}, reason="wrong_password"))
    assert "The password was not changed." in said(password)
    assert "The current password is not right." in said(password)
    password.show_error(Rejected({"new": ("weak_password", "At least 12 letters.")}))
    assert "At least 12 letters." in said(password)
    assert "not right" not in said(password)
    password.show_error(Unreachable(Diagnosis.NO_NETWORK))
    assert "The password was not changed." not in said(password), "nobody knows why in the portal's place"
    assert password.banner.isVisible()
    assert [line.text() for line in lines(password)] == list(TYPED), "nothing typed is lost"


def test_a_new_password_leaves_nothing_behind(qtbot: QtBot, password: PasswordPanel) -> None:
    write(qtbot, password)
    password.show_done()
    assert "The password is changed." in said(password)
    assert [line.text() for line in lines(password)] == ["", "", ""]


def test_signing_out_asks_only_about_what_is_at_stake(qtbot: QtBot, sign_out: SignOutPanel) -> None:
    assert not sign_out.isVisible()
    sign_out.ask(0, 0)
    assert "will be removed from this computer" in said(sign_out)
    assert not any(radio(sign_out, choice).isVisible() for choice in Unsent)
    with qtbot.waitSignal(sign_out.wanted) as blocker:
        button(sign_out, "Sign out").click()
    assert blocker.args == [Unsent.DISCARD.value], "there is nothing to keep"
    sign_out.ask(2, 1)
    assert "drafts: 2, in the outbox: 1" in said(sign_out)
    assert all(radio(sign_out, choice).isVisible() for choice in Unsent)
    assert_usable(sign_out)


@pytest.mark.parametrize("stake", [(1, 0), (0, 1)])
def test_unsent_work_is_kept_unless_one_says_otherwise(
    qtbot: QtBot, sign_out: SignOutPanel, stake: tuple[int, int]
) -> None:
    sign_out.ask(*stake)
    with qtbot.waitSignal(sign_out.wanted) as blocker:
        button(sign_out, "Sign out").click()
    assert blocker.args == [Unsent.KEEP.value]
    for choice in (Unsent.EXPORT, Unsent.DISCARD):
        radio(sign_out, choice).click()
        with qtbot.waitSignal(sign_out.wanted) as blocker:
            button(sign_out, "Sign out").click()
        assert blocker.args == [choice.value]


def test_one_can_stay(qtbot: QtBot, card: AccountCard) -> None:
    with qtbot.waitSignal(card.sign_out_asked):
        child(card, QAbstractButton, "settings.sign_out").click()
    card.sign_out.ask(1, 0)
    with qtbot.assertNotEmitted(card.sign_out_wanted):
        button(card, "Stay signed in").click()
    assert not card.sign_out.isVisible()
    card.sign_out.ask(1, 0)
    with qtbot.waitSignal(card.sign_out_wanted) as blocker:
        button(card, "Sign out").click()
    assert blocker.args == ["keep"]


def test_who_is_signed_in_and_where(card: AccountCard) -> None:
    assert "Kari Prøve – kari@eksempelfjord.example" in said(card)
    assert "The portal – https://portal.example" in said(card)
    assert "Eksempelfjord kommune" in said(card)
    assert_usable(card)
    card.show_account(replace(KARI, identity=None, portal_name=a_text("")), ALL)
    shown = said(card).split("\n")
    assert "kari@eksempelfjord.example" in shown, "before the portal has said who it is"
    assert "https://portal.example" in shown


def test_what_the_portal_cannot_do_is_not_offered(card: AccountCard) -> None:
    language, change = child(card, QComboBox), child(card, QAbstractButton, "settings.change_password")
    assert (language.isVisible(), change.isVisible()) == (True, True)
    card.show_account(KARI, Capabilities())
    assert (language.isVisible(), change.isVisible()) == (False, False)
    assert "The portal writes to me in" not in said(card)


def test_the_portals_language_can_be_chosen(qtbot: QtBot, card: AccountCard) -> None:
    language = child(card, ChoiceBox)
    assert language.currentData() == "nb"
    with qtbot.assertNotEmitted(card.language_wanted):
        card.retranslate()
    assert language.currentData() == "nb"
    with qtbot.waitSignal(card.language_wanted) as blocker:
        qtbot.keyClick(language, Qt.Key.Key_Down)
    assert blocker.args == ["sv"]


def test_the_password_panel_opens_and_closes(qtbot: QtBot, card: AccountCard) -> None:
    change = child(card, QAbstractButton, "settings.change_password")
    assert not card.password.isVisible()
    change.click()
    assert card.password.isVisible()
    write(qtbot, card.password)
    with qtbot.waitSignal(card.password_wanted) as blocker:
        qtbot.keyClick(lines(card.password)[0], Qt.Key.Key_Return)
    assert blocker.args == ["old-secret", "new-secret-1"]
    change.click()
    assert not card.password.isVisible()
