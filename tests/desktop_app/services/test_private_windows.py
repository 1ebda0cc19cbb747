"""The addresses of private windows, browser by browser."""

import pytest

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.services.preferences import Preferences
from desktop_app.services.private_windows import PrivateWindows
from tests.core_kit import Core

URL = "https://a.example/"


@pytest.fixture
def private(core: Core) -> PrivateWindows:
    return PrivateWindows(Preferences(core.world.preferences_file))


def page(is_private: bool | None, browser: str = "Firefox") -> PageAddress:
    return PageAddress(URL, "A", browser, AddressConfidence.EXACT, is_private=is_private)


def test_before_anybody_was_asked(private: PrivateWindows) -> None:
    assert private.discreet(page(False), may_be_allowed=True) == page(False)
    hidden = private.discreet(page(True), may_be_allowed=True)
    assert (hidden.url, hidden.title, hidden.why_not) == ("", "", "private")
    unsure = private.discreet(page(None), may_be_allowed=True)
    assert (unsure.url, unsure.title, unsure.why_not) == ("", "A", "maybe_private")
    assert private.answer("Firefox") is None


def test_the_answer_is_for_one_browser_and_may_be_changed(private: PrivateWindows) -> None:
    private.keep("Firefox", is_allowed=True)
    assert private.discreet(page(True), may_be_allowed=True) == page(True)
    assert private.discreet(page(None), may_be_allowed=True) == page(None)
    assert private.discreet(page(True, "Chromium"), may_be_allowed=True).why_not == "private"
    private.keep("Chromium", is_allowed=False)
    private.keep("Firefox", is_allowed=False)
    assert (private.answer("Firefox"), private.answer("Chromium"), private.answer("Edge")) == (False, False, None)
    assert private.discreet(page(True), may_be_allowed=True).url == ""


def test_the_organisation_says_never(private: PrivateWindows) -> None:
    private.keep("Firefox", is_allowed=True)
    assert private.discreet(page(True), may_be_allowed=False).why_not == "private"


def test_no_address_has_nothing_to_hide(private: PrivateWindows) -> None:
    for nothing in (
        PageAddress("", "A", "Firefox", AddressConfidence.TITLE_ONLY, "timeout"),
        PageAddress(why_not="no_window"),
    ):
        assert private.discreet(nothing, may_be_allowed=True) == nothing


def test_all_answers_and_asking_again(private: PrivateWindows) -> None:
    assert private.answers() == {}
    private.keep("Firefox", is_allowed=True)
    private.keep("Chromium", is_allowed=False)
    assert private.answers() == {"Chromium": False, "Firefox": True}
    private.keep("Firefox", is_allowed=None)
    assert private.answers() == {"Chromium": False}
    assert private.answer("Firefox") is None
