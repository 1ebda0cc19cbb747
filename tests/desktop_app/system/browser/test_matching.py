"""The page of the window in front, or none: recorded windows of both families of browsers."""

from dataclasses import replace

import pytest

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.matching import Page, frames, may_be_called, scale_between, shown_page
from tests.desktop_app.system.browser.recorded import INBOX, PLACE, URL, Bus, Frame

TABS = {"id": "tabbrowser-tabs"}
SIGN = {"class": "private-browsing-indicator-icon"}
FIREFOX = replace(INBOX, kind="firefox-esr", title="Inbox — Mozilla Firefox")


FAR = Rectangle(900, 100, 800, 600)


def shown(*of_process: Frame, browser: str = "Chromium") -> Page | None:
    bus = Bus({5: [Frame(url="https://other.example")], 7: list(of_process)})
    return shown_page(bus, INBOX, browser, frames(bus, 7), lambda: [PLACE, FAR])


def test_of_this_process_only() -> None:
    page = shown(Frame("Second - Chromium", "https://second.example", "Second"), Frame(), Frame("", None, ""))
    assert page is not None
    assert (page.url, page.is_private, page.scale) == (URL, False, 1.0)
    assert shown() is None


def test_a_window_elsewhere_is_another() -> None:
    assert shown(Frame(place=FAR)) is None
    page = shown(Frame(url="https://wrong.example", place=FAR), Frame())
    assert page is not None
    assert page.url == URL


def test_a_browser_that_has_not_heard_of_a_move() -> None:
    before = Frame(place=Rectangle(400, 300, 800, 600))
    assert shown(before, Frame(url="https://wrong.example")) is None


def test_twins_on_one_spot() -> None:
    twin = Frame(url="https://wrong.example", place=Rectangle(110, 110, 800, 600))
    assert shown(twin, Frame()) is None
    assert shown(Frame(url=None), Frame()) is None
    alike = shown(Frame(), Frame(INBOX.title + " (inkognito)"))
    assert alike is not None
    assert (alike.url, alike.is_private) == (URL, True)
    active = shown(twin, Frame(is_active=True), browser="Firefox")
    assert active is not None
    assert active.url == URL
    assert shown(twin, Frame(is_active=True)) is None
    both = replace(twin, is_active=True)
    assert shown(both, Frame(is_active=True), browser="Firefox") is None


def test_a_page_that_the_window_is_not_called_after() -> None:
    assert shown(Frame(page_title="The tab before")) is None
    assert shown(Frame(page_title=" Inbox ")) is not None
    assert shown(Frame(page_title="")) is not None


@pytest.mark.parametrize("url", [None, "", "data:text/html,x"])
def test_no_page(url: str | None) -> None:
    assert shown(Frame(url=url)) is None


@pytest.mark.parametrize(
    ("name", "title", "may"),
    [
        ("Inbox - Chromium", "Inbox - Chromium", True),
        ("Inbox - Chromium (Incognito)", "Inbox - Chromium", True),
        ("Inbox - Chromium - Kari", "Inbox - Chromium", True),
        ("Inbox - Audio playing - Chromium", "Inbox - Chromium", True),
        ("Outbox - Chromium", "Inbox - Chromium", False),
        ("Inbox", "Inbox - Chromium", False),
        ("Inbox", "", False),
        ("", "", True),
    ],
)
def test_names(name: str, title: str, may: bool) -> None:
    assert may_be_called(name, title) is may


@pytest.mark.parametrize(
    ("name", "browser", "is_private"),
    [
        ("Inbox - Chromium", "Chromium", False),
        ("Inbox - Chromium (Incognito)", "Google Chrome", True),
        ("Inbox - Chromium（シークレット）", "Chromium", True),
        ("Inbox - Chromium - Kari", "Chromium", None),
        ("Inbox - Audio playing - Chromium", "Chromium", None),
        ("Inbox - Chromium", "Microsoft Edge", None),
    ],
)
def test_private_chromium(name: str, browser: str, is_private: bool | None) -> None:
    page = shown(Frame(name), browser=browser)
    assert page is not None
    assert page.is_private is is_private


@pytest.mark.parametrize(
    ("bar", "is_private"), [([TABS], False), ([TABS, SIGN], True), ([{"id": "titlebar"}], None), ([], None)]
)
def test_private_firefox(bar: list[dict[str, str]], is_private: bool | None) -> None:
    bus = Bus({7: [Frame(FIREFOX.title, bar=bar)]})
    page = shown_page(bus, FIREFOX, "Firefox", frames(bus, 7), list)
    assert page is not None
    assert page.is_private is is_private


def test_private_firefox_without_a_bar() -> None:
    assert shown(Frame(), browser="Firefox") == Page((":1.7", "/0/document"), URL, None, 1.0)


def test_scaled_places() -> None:
    half = Rectangle(*(number // 2 for number in PLACE))
    assert scale_between(half, PLACE) == 2.0
    assert scale_between(PLACE, PLACE) == 1.0
    assert scale_between(Rectangle(0, 0, 1, 1), PLACE) == 0.0
