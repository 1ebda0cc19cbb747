"""Settings take effect at once; signing out asks about unsent work."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import PersonId
from desktop_app.domain.rules import Rules
from desktop_app.services.preferences import Appearance
from tests.ui.kit import LOGIN, PASSWORD, Kit, named, nameless
from ui.navigation import Go, PageName
from ui.pages.settings.page import SettingsPage
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path).with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(900, 1600)
    page.show()
    page.open(Go(PageName.SETTINGS))
    return page


def press(page: SettingsPage, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def texts(page: SettingsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_everything_has_a_name(page: SettingsPage, qtbot: QtBot) -> None:
    press(page, "settings.change_password")
    assert nameless(page) == []


def test_the_policy_of_the_organisation_is_shown(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    kit.policy.now = Rules("/etc/nordesk/policy.json", can_capture=False)
    page.open(Go(PageName.SETTINGS))
    qtbot.waitUntil(lambda: "/etc/nordesk/policy.json" in texts(page))


def test_a_setting_is_kept_at_once(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    language = named(page, "settings.language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("fi"))
    qtbot.waitUntil(lambda: kit.services.preferences.read().language == "fi")
    appearance = named(page, "settings.appearance")
    assert isinstance(appearance, Segmented)
    named(appearance, "dark").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: kit.services.preferences.read().appearance is Appearance.DARK)
    assert kit.services.preferences.read().language == "fi"


def test_who_is_signed_in(page: SettingsPage) -> None:
    assert "Kari Prøve" in texts(page)
    assert "Eksempelfjord kommune" in texts(page)


def test_the_password_is_changed(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    press(page, "settings.change_password")
    lines = [line for line in page.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Password]
    for line, typed in zip(lines, ("nordesk-demo", "a-new-password", "another"), strict=True):
        qtbot.keyClicks(line, typed)
    qtbot.keyClick(lines[2], Qt.Key.Key_Return)
    assert "not the same" in texts(page)
    lines[2].clear()
    qtbot.keyClicks(lines[2], "a-new-password")
    qtbot.keyClick(lines[2], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The password is changed." in texts(page))
    assert all(not line.text() for line in lines)


def test_a_wrong_password_is_said_in_words(page: SettingsPage, qtbot: QtBot) -> None:
    press(page, "settings.change_password")
    lines = [line for line in page.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Password]
    for line, typed in zip(lines, ("wrong", "a-new-password", "a-new-password"), strict=True):
        qtbot.keyClicks(line, typed)
    qtbot.keyClick(lines[2], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The password was not changed." in texts(page))
    assert lines[1].text() == "a-new-password", "nothing typed is lost"


def test_signing_out_asks_about_drafts(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    item = kit.services.catalog.catalog(kit.account_id).items[0]
    kit.services.drafts.create(kit.account_id, item.id)
    press(page, "settings.sign_out")
    qtbot.waitUntil(lambda: "drafts: 1" in texts(page))
    press(page, "settings.unsent.discard")
    with qtbot.waitSignal(page.go) as gone:
        press(page, "settings.sign_out_now")
    assert gone.args is not None
    assert gone.args[0].page is PageName.SIGN_IN
    assert kit.services.session.accounts() == ()


def test_every_account_is_there_and_any_can_be_left(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    sam = replace(kit.server.people[LOGIN][1].person, id=PersonId("p-sam"), name="Sam Sample")
    kit.server.people["sam"] = (PASSWORD, Identity(sam, "en"))
    other = kit.services.session.sign_in("https://desk.example", "sam", PASSWORD).account
    page.open(Go(PageName.SETTINGS, section="accounts"))
    listed = named(page, "settings.accounts_list")
    assert isinstance(listed, RowList)
    qtbot.waitUntil(lambda: [row.title for row in listed.rows.rows] == ["Kari Prøve", "Sam Sample"])
    assert "kari@eksempelfjord.example" in texts(page)
    listed.opened.emit(other.id)
    assert "Sam Sample – sam" in texts(page)
    press(page, "settings.sign_out")
    qtbot.waitUntil(lambda: "will be removed from this computer" in texts(page))
    with qtbot.waitSignal(page.go) as gone:
        press(page, "settings.sign_out_now")
    assert gone.args == [Go(PageName.HOME)]
    assert [account.login for account in kit.services.session.accounts()] == [LOGIN]
    with qtbot.waitSignal(page.go) as gone:
        press(page, "settings.add_account")
    assert gone.args == [Go(PageName.SIGN_IN)]


def test_what_is_written_after_the_question_is_asked_about_too(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    press(page, "settings.sign_out")
    qtbot.waitUntil(lambda: "will be removed from this computer" in texts(page))
    kit.services.drafts.create(kit.account_id, kit.services.catalog.catalog(kit.account_id).items[0].id)
    press(page, "settings.sign_out_now")
    qtbot.waitUntil(lambda: "drafts: 1" in texts(page))
    assert len(kit.services.session.accounts()) == 1
    assert len(kit.services.drafts.rows()) == 1


def test_what_was_asked_about_one_account_is_not_done_to_another(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    sam = replace(kit.server.people[LOGIN][1].person, id=PersonId("p-sam"), name="Sam Sample")
    kit.server.people["sam"] = (PASSWORD, Identity(sam, "en"))
    other = kit.services.session.sign_in("https://desk.example", "sam", PASSWORD).account
    page.open(Go(PageName.SETTINGS, section="accounts"))
    listed = named(page, "settings.accounts_list")
    assert isinstance(listed, RowList)
    now = kit.services.session.current()
    assert now is not None
    another = next(one for one in kit.services.session.accounts() if one.id != now.id)
    listed.opened.emit(another.id)
    press(page, "settings.sign_out")
    qtbot.waitUntil(lambda: named(page, "settings.sign_out_now").isVisible())
    page.open(Go(PageName.SETTINGS))  # of the account in use
    assert not named(page, "settings.sign_out_now").isVisible()
    listed.opened.emit(another.id)
    press(page, "settings.sign_out")
    listed.opened.emit(now.id)
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert not named(page, "settings.sign_out_now").isVisible()
    assert {account.id for account in kit.services.session.accounts()} == {now.id, another.id}
    assert other.id in {now.id, another.id}


def test_who_wants_to_sign_out_is_led_to_where_one_does(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(900, 500)
    page.open(Go(PageName.SETTINGS, section="accounts"))
    leave = named(page, "settings.sign_out")
    qtbot.waitUntil(lambda: page.rect().contains(leave.mapTo(page, leave.rect().center())))


def test_what_the_portal_sent_can_be_deleted(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.toast):
        press(page, "settings.delete_cache")
    assert kit.services.catalog.catalog(kit.account_id).items == ()


def test_the_report_holds_no_names(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.toast):
        press(page, "settings.report")
    report = QApplication.clipboard().text()
    assert "kari@" not in report
    assert report


def test_the_answer_about_private_windows_is_changed(kit: Kit, page: SettingsPage, qtbot: QtBot) -> None:
    private = kit.services.capture.private_windows
    private.keep("Firefox", is_allowed=False)
    page.open(Go(PageName.SETTINGS))
    box = named(page, "settings.private.Firefox")
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: private.answer("Firefox") is True)
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: private.answer("Firefox") is None)
    assert box.isVisible()
