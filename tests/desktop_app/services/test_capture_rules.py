"""The policy before, while and after a picture is taken."""

from dataclasses import replace

import pytest

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import OpenWindow, PageText, Rectangle
from desktop_app.domain.findings import Sensitive
from desktop_app.domain.rules import Rules, WindowRule
from desktop_app.errors import CaptureForbidden
from tests.core_kit import Core

KEEPASS = OpenWindow("Passwords", Rectangle(0, 0, 300, 200), False, "keepassxc", "KeePassXC")
BROWSER = OpenWindow("Inbox", Rectangle(0, 0, 1900, 1000), True, "chrome", "Chromium")
NEVER_KEEPASS = Rules("/etc/nordesk/policy.json", never_capture=(WindowRule(program="keepassxc"),))


@pytest.mark.parametrize("open_ones", [(KEEPASS,), (BROWSER, KEEPASS)], ids=["in front", "covered"])
def test_nothing_is_grabbed_while_a_forbidden_window_is_open(core: Core, open_ones: tuple[OpenWindow, ...]) -> None:
    address = core.services.capture.ask_address()
    core.policy.now, core.open_windows.windows = NEVER_KEEPASS, open_ones
    with pytest.raises(CaptureForbidden) as caught:
        core.services.capture.ask_address()
    assert (caught.value.window, caught.value.source) == ("Passwords", "/etc/nordesk/policy.json")
    with pytest.raises(CaptureForbidden):
        core.services.capture.shoot(address, None)
    assert core.capturer.grabs == 0
    assert "Passwords" not in str(caught.value), "a window's title is for the user, not for the log"


def test_a_forbidden_window_that_comes_while_the_picture_is_taken(core: Core) -> None:
    core.policy.now = NEVER_KEEPASS
    address = core.services.capture.ask_address()
    core.capturer.grabbed = lambda: setattr(core.open_windows, "windows", (KEEPASS,))
    with pytest.raises(CaptureForbidden):
        core.services.capture.shoot(address, None)


def test_other_windows_are_no_trouble(core: Core) -> None:
    core.policy.now, core.open_windows.windows = NEVER_KEEPASS, (BROWSER,)
    assert core.services.capture.shoot(core.services.capture.ask_address(), None).width == 64


def test_where_windows_are_not_told_the_title_of_the_active_one_counts(core: Core) -> None:
    core.policy.now = Rules("p", never_capture=(WindowRule(title="*Fakturaflyt*"),))
    with pytest.raises(CaptureForbidden):
        core.services.capture.ask_address()


def test_no_pictures_at_all(core: Core) -> None:
    assert core.services.capture.can() == ""
    core.policy.now = Rules("p", can_capture=False)
    assert core.services.capture.can() == "policy"
    with pytest.raises(CaptureForbidden) as caught:
        core.services.capture.ask_address()
    assert caught.value.window == ""


@pytest.mark.parametrize(
    ("asks", "private", "kept"),
    [(True, True, True), (False, True, False), (False, False, True), (False, None, True)],
    ids=["allowed", "never", "no private window", "not told"],
)
def test_addresses_of_private_windows(core: Core, asks: bool, private: bool | None, kept: bool) -> None:
    core.policy.now = replace(Rules(), asks_private=asks)
    core.services.capture.private_windows.keep("Firefox", is_allowed=True)
    page = PageAddress("https://a.example/", "A", "Firefox", AddressConfidence.EXACT, is_private=private)
    core.browser.address = page
    found = core.services.capture.ask_address()
    assert found == (page if kept else PageAddress(browser="Firefox", why_not="private", is_private=True))


def test_what_must_be_redacted(core: Core) -> None:
    text = PageText("15076500565", 100, 100, 100, 18)
    assert [one.must for one in core.services.capture.rules.suggest([text], Rectangle(0, 0, 800, 600))] == [False]
    core.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    (one,) = core.services.capture.rules.suggest([text], Rectangle(50, 50, 800, 600))
    assert (one.must, one.place.x, one.place.y) == (True, 50, 50)


def test_a_picture_that_nobody_edits_may_hold_nothing_that_must_be_redacted(core: Core) -> None:
    rules, text = core.services.capture.rules, PageText("15076500565", 1, 1, 60, 11)
    shot = core.services.capture.shoot(core.services.capture.ask_address(), None)
    rules.check_unseen(shot, [text])
    core.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    rules.check_unseen(shot, [])
    with pytest.raises(CaptureForbidden):
        rules.check_unseen(shot, [text])
    titled = replace(shot, provenance=replace(shot.provenance, window_title="15076500565"))
    with pytest.raises(CaptureForbidden):
        rules.check_unseen(titled, [])
