"""ui.pages.sign_in.page"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import SignInWay
from desktop_app.domain.presets import Preset, Presets
from desktop_app.errors import Diagnosis, Unreachable
from tests.fakes.server import Fault
from tests.ui.kit import LOGIN, PASSWORD, Kit, named
from tests.ui.looks import assert_usable
from tests.ui.opener import Opener
from tests.ui.pseudo import is_pseudo
from ui.navigation import Go, PageName
from ui.pages.sign_in.page import SignInPage
from ui.widgets.banner import Banner
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> SignInPage:
    made = SignInPage(kit.services, kit.bridge)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.open(Go(PageName.SIGN_IN))
    return made


def _press(page: QWidget, name: str) -> None:
    button = named(page, f"sign_in.{name}")
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    button.click()


def _fill(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    field = named(page, f"sign_in.{name}")
    assert isinstance(field, QLineEdit)
    field.clear()
    qtbot.keyClicks(field, text)


def _said(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _to_person(qtbot: QtBot, page: SignInPage) -> None:
    _fill(qtbot, page, "address", "desk.example")
    qtbot.keyClick(named(page, "sign_in.address"), Qt.Key.Key_Return)
    qtbot.waitUntil(named(page, "sign_in.password").isVisible)


def test_from_the_address_to_home(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    assert "Welcome to Nordesk" in _said(page)
    assert_usable(page)
    _to_person(qtbot, page)
    if named(page, "sign_in.login").isVisible():
        _fill(qtbot, page, "login", LOGIN)
    _fill(qtbot, page, "password", PASSWORD)
    with qtbot.waitSignal(page.go) as blocker:
        _press(page, "sign_in")
        qtbot.waitUntil(lambda: bool(kit.services.session.accounts()))
    assert blocker.args == [Go(PageName.HOME)]
    assert kit.services.session.current() is not None


def test_a_wrong_password_is_said_where_one_looks(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    _to_person(qtbot, page)
    _fill(qtbot, page, "password", "nonsense")
    _press(page, "sign_in")
    banner = named(page, "sign_in.banner")
    qtbot.waitUntil(banner.isVisible)
    assert "Wrong e-mail or password" in _said(page)
    assert kit.services.session.accounts() == ()
    assert page.isAncestorOf(_focused())
    assert _focused() is not named(page, "sign_in.language"), "typing on would choose a language"
    assert_usable(page)


def test_one_goes_on_typing_where_one_was(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    kit.server.fail("probe", Unreachable(Diagnosis.NAME_NOT_FOUND))
    field = named(page, "sign_in.address")
    field.setFocus()
    _fill(qtbot, page, "address", "desk.exampel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isEnabled()
    assert _focused() is not named(page, "sign_in.language")
    qtbot.waitUntil(named(page, "sign_in.banner").isVisible)
    assert _focused() is field
    page.open(Go(PageName.SIGN_IN))
    assert field.property("text") == ""


def test_what_is_missing_at_the_portal_is_said_before_a_password_is_typed(
    qtbot: QtBot, kit: Kit, page: SignInPage
) -> None:
    kit.server.is_demo, kit.server.advice = False, ("web_service",)
    _to_person(qtbot, page)
    assert "has not opened it for programs yet" in _said(page)
    assert_usable(page)


def test_the_demo_is_one_press_away(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    _press(page, "demo")
    qtbot.waitUntil(named(page, "sign_in.password").isVisible)
    _press(page, "other_portal")
    assert named(page, "sign_in.address").isVisible()


def test_no_keyring_is_said_before_one_goes_on(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    kit.vault._is_lasting = False
    _to_person(qtbot, page)
    _fill(qtbot, page, "password", PASSWORD)
    if named(page, "sign_in.login").isVisible():
        _fill(qtbot, page, "login", LOGIN)
    _press(page, "sign_in")
    qtbot.waitUntil(lambda: "Signed in until you quit" in _said(page))
    banner = named(page, "sign_in.banner")
    assert isinstance(banner, Banner)
    with qtbot.waitSignal(page.go):
        banner.acted.emit()
    banner.acted.emit()


def test_signing_in_again_asks_for_the_password_only(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    kit.sign_in()
    page.open(Go(PageName.SIGN_IN, account_id=kit.account_id))
    assert "Sign in again" in _said(page)
    assert named(page, "sign_in.login").property("readOnly")
    _fill(qtbot, page, "password", PASSWORD)
    with qtbot.waitSignal(page.go):
        _press(page, "sign_in")
    page.open(Go(PageName.SIGN_IN))
    assert "Add an account" in _said(page)


def test_a_password_does_not_stay_on_the_screen(qtbot: QtBot, page: SignInPage) -> None:
    _to_person(qtbot, page)
    _fill(qtbot, page, "password", "s3cret")
    page.leave()
    assert named(page, "sign_in.password").property("text") == ""


def test_another_language_at_once(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    page._card.language_chosen.emit("da")
    qtbot.waitUntil(lambda: kit.services.preferences.read().language == "da")


def test_every_word_is_translated(qtbot: QtBot, page: SignInPage, pseudo_language: None) -> None:
    qtbot.waitUntil(lambda: all(is_pseudo(line) for line in _said(page).splitlines() if line))


def test_an_address_without_a_portal(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    kit.server.faults.append(Fault("probe", Unreachable(Diagnosis.NAME_NOT_FOUND, host="desk.example")))
    _fill(qtbot, page, "address", "desk.example")
    _press(page, "next")
    qtbot.waitUntil(named(page, "sign_in.banner").isVisible)
    assert "There is no server by the name “desk.example”." in _said(page)


@pytest.fixture
def browser() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("https", made, "take")  # type: ignore[arg-type] # it takes text
    yield made
    QDesktopServices.unsetUrlHandler("https")


def _outside(qtbot: QtBot, kit: Kit, page: SignInPage, *ways: SignInWay) -> None:
    kit.server.ways, kit.server.is_demo = ways, False
    _fill(qtbot, page, "address", "desk.example")
    _press(page, "next")


def test_what_the_administrator_must_have_entered_is_asked_first(
    qtbot: QtBot, kit: Kit, page: SignInPage, browser: Opener
) -> None:
    kit.server.wants = ("client_id",)
    _outside(qtbot, kit, page, SignInWay.BROWSER)
    qtbot.waitUntil(lambda: "Client ID" in _said(page))
    _fill(qtbot, page, "setting.client_id", "nordesk")
    _press(page, "settings_next")
    with qtbot.waitSignal(browser.asked):
        _press(page, "browser")
    assert_usable(page)
    kit.server.in_browser.set()
    qtbot.waitUntil(named(page, "sign_in.works_next").isVisible)
    assert kit.account.settings["client_id"] == "nordesk"
    with qtbot.waitSignal(page.go):
        _press(page, "works_next")
    kit.server.in_browser.clear()
    page.open(Go(PageName.SIGN_IN, account_id=kit.account_id))
    assert named(page, "sign_in.browser").isVisible()
    with qtbot.waitSignal(browser.asked):
        _press(page, "browser")
    with qtbot.waitSignal(page.go):
        kit.server.in_browser.set()


def test_who_gives_up_in_the_browser_can_begin_again(qtbot: QtBot, kit: Kit, page: SignInPage, browser: Opener) -> None:
    _outside(qtbot, kit, page, SignInWay.BROWSER, SignInWay.DEVICE)
    qtbot.waitUntil(named(page, "sign_in.browser").isVisible)
    with qtbot.waitSignal(browser.asked):
        _press(page, "browser")
    _press(page, "cancel")
    assert named(page, "sign_in.browser").isVisible()
    _press(page, "device")
    qtbot.waitUntil(lambda: "AB-12" in _said(page))
    page.leave()
    assert kit.services.session.accounts() == ()


def test_prepared_portals_are_one_press_away(qtbot: QtBot, kit: Kit, page: SignInPage) -> None:
    desk = Preset("Fjord & desk", "demo", "https://desk.example", {}, "kari@x.example")
    kit.policy.portals = Presets((desk,), only_these=True)
    page.open(Go(PageName.SIGN_IN))
    assert not named(page, "sign_in.address").isVisible()
    assert_usable(page)
    kit.server.is_demo = False
    _press(page, "preset.0")
    qtbot.waitUntil(named(page, "sign_in.password").isVisible)
    login = named(page, "sign_in.login")
    assert isinstance(login, QLineEdit)
    assert login.text() == "kari@x.example"


def test_a_portal_may_recommend_the_browser_and_take_a_password_all_the_same(
    qtbot: QtBot, kit: Kit, page: SignInPage, browser: Opener
) -> None:
    _outside(qtbot, kit, page, SignInWay.BROWSER, SignInWay.PASSWORD)
    qtbot.waitUntil(named(page, "sign_in.browser").isVisible)
    _press(page, "use_password")
    assert named(page, "sign_in.password").isVisible()
    assert_usable(page)
    _press(page, "outside")
    with qtbot.waitSignal(browser.asked):
        _press(page, "browser")
    page.leave()
