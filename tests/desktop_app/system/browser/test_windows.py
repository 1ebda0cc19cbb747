"""Which document is the page in front, on trees as Windows' browsers show them."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import pytest

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer, Window
from desktop_app.system.browser.windows import (
    LATE_S,
    PRIVATE_ID,
    RENDERER,
    TAB_PANELS,
    TOTAL_S,
    WindowsBrowserProbe,
    browser_of,
)

PLACE = Rectangle(100, 50, 1200, 800)
PAGE_PLACE = Rectangle(100, 130, 1200, 720)
URL = "https://portal.example/travel/17"
CHROME = Window(7, 70, "chrome.exe", "Travel claim - Google Chrome", PLACE)
FIREFOX = Window(8, 80, "firefox.exe", "Travel claim — Mozilla Firefox", PLACE)


@dataclass
class Part:
    """An element as recorded. `slow` holds whoever asks for its children until it is set."""

    name: str = ""
    inner: list["Part"] = field(default_factory=list)
    is_document: bool = False
    value: str | None = None
    id: str = ""
    is_offscreen: bool = False
    place: Rectangle = PAGE_PLACE
    slow: threading.Event | None = None
    is_text: bool = False
    is_field: bool = False

    def word_places(self, words: Sequence[str]) -> Sequence[Rectangle | None]:
        return [None for _ in words]

    def children(self) -> Sequence["Part"]:
        if self.slow is not None:
            self.slow.wait(5)
        return self.inner

    def first(self, automation_id: str) -> "Part | None":
        for part in self.inner:
            found = part if part.id == automation_id else part.first(automation_id)
            if found is not None:
                return found
        return None


def document(url: str | None = URL, title: str = "Travel claim", **facts: object) -> Part:
    return replace(Part(title, [], True, url, "RootWebArea"), **facts)  # type: ignore[arg-type]


class Desktop:
    """The windows, and the tree below each handle; `answers` are used up one by one, the last one stays."""

    def __init__(self, window: Window | None, trees: dict[int, list[Part | None]], parts: Sequence[int] = ()) -> None:
        self.window, self.trees, self.renderers = window, trees, parts
        self.now = 0.0
        self.later: list[Window | None] = []
        self.is_there = True
        self.group: str | None = ""
        self.corner = (0, 0)

    def active(self) -> Window | None:
        return self.window

    def again(self, window: Window) -> Window | None:
        return self.later.pop(0) if self.later else window

    def parts(self, window: Window, kind: str) -> Sequence[int]:
        assert (window, kind) == (self.window, RENDERER)
        return self.renderers

    def group_id(self, window: Window) -> str | None:
        assert window == self.window
        return self.group

    def origin(self) -> tuple[int, int]:
        return self.corner

    def element(self, handle: int) -> Part:
        answers = self.trees[handle]
        part = answers.pop(0) if len(answers) > 1 else answers[0]
        if part is None:
            raise NoAnswer("gone")
        return part

    @contextmanager
    def open(self) -> Iterator["Desktop"]:
        if not self.is_there:
            raise NoAccessibility("no UI Automation")
        yield self

    def pause(self, seconds: float) -> None:
        self.now += seconds

    def probe(self) -> WindowsBrowserProbe:
        return WindowsBrowserProbe(self, self.open, lambda: self.now, self.pause)


def chromium(*documents: Part, window: Window = CHROME) -> Desktop:
    trees: dict[int, list[Part | None]] = {70 + at: [Part(inner=[one])] for at, one in enumerate(documents)}
    return Desktop(window, trees, list(trees))


def firefox(*panels: Part) -> Desktop:
    browser = Part("", [Part("Navigation"), Part("", [Part("", list(panels), id=TAB_PANELS)])])
    return Desktop(FIREFOX, {8: [browser]})


def panel(one: Part, *, is_offscreen: bool = False) -> Part:
    return Part("", [Part("", [one])], is_offscreen=is_offscreen)


def only_title(window: Window, why_not: str) -> PageAddress:
    is_private = False if window is FIREFOX else None
    return PageAddress("", window.title, browser_of(window.kind), AddressConfidence.TITLE_ONLY, why_not, is_private)


def test_chromium_tells_the_document_below_its_rendering_window() -> None:
    answer = chromium(document()).probe().ask()
    assert answer == PageAddress(URL, CHROME.title, "Google Chrome", AddressConfidence.EXACT)
    assert answer.is_private is None


def test_without_a_rendering_window_it_is_looked_for_below_the_whole() -> None:
    desktop = Desktop(CHROME, {7: [Part("", [Part("Toolbar"), Part("", [Part("", [document()])])])]})
    assert desktop.probe().ask().url == URL


@pytest.mark.parametrize(
    "beside",
    [
        document("devtools://devtools/bundled/devtools_app.html", "DevTools"),
        document("https://copilot.example/", "Assistant"),
        document("https://other.example/", is_offscreen=True),
        document("https://other.example/", place=Rectangle(3000, 0, 800, 600)),
        document(None),
    ],
)
def test_what_stands_beside_the_page_is_not_taken_for_it(beside: Part) -> None:
    assert chromium(beside, document()).probe().ask().url == URL
    assert chromium(beside).probe().ask() == only_title(CHROME, "not_found")


def test_two_pages_of_the_windows_name_are_none() -> None:
    assert chromium(document(), document("https://other.example/")).probe().ask().why_not == "not_found"


def test_the_address_of_a_frame_within_the_page_is_not_looked_at() -> None:
    page = document("about:srcdoc-less", inner=[document("https://frame.example/")])
    assert chromium(replace(page, value=URL)).probe().ask().url == URL


def test_a_tree_that_is_empty_at_first_is_asked_again() -> None:
    desktop = Desktop(CHROME, {70: [Part(), Part(), Part("", [document()])]}, [70])
    assert desktop.probe().ask().url == URL
    assert desktop.now < TOTAL_S


def test_a_tree_that_fills_late_gives_a_late_answer() -> None:
    desktop = Desktop(CHROME, {70: [*[Part()] * 6, Part("", [document()])]}, [70])
    probe = desktop.probe()
    earlier = probe.ask()
    assert earlier == only_title(CHROME, "not_found")
    assert probe.ask_again(earlier).url == URL
    assert desktop.now < LATE_S


def test_no_late_answer_for_another_title() -> None:
    desktop = Desktop(CHROME, {70: [*[Part()] * 4, Part("", [document()])]}, [70])
    probe = desktop.probe()
    earlier = probe.ask()
    desktop.later = [CHROME, replace(CHROME, title="Inbox - Google Chrome")]
    assert probe.ask_again(earlier) is earlier


def test_nothing_comes_at_all() -> None:
    desktop = chromium(Part())
    probe = desktop.probe()
    earlier = probe.ask()
    assert probe.ask_again(earlier) is earlier
    assert desktop.now >= LATE_S


def test_firefox_tells_the_document_of_the_panel_on_screen() -> None:
    hidden = panel(document("https://other.example/"), is_offscreen=True)
    answer = firefox(hidden, panel(document()), hidden).probe().ask()
    assert answer == PageAddress(URL, FIREFOX.title, "Firefox", AddressConfidence.EXACT, is_private=False)


def test_firefox_with_two_panels_or_none_on_screen() -> None:
    assert firefox(panel(document()), panel(document())).probe().ask().why_not == "not_found"
    assert firefox().probe().ask().why_not == "not_found"
    assert Desktop(FIREFOX, {8: [Part()]}).probe().ask() == only_title(FIREFOX, "not_found")


def test_an_older_firefox_tells_no_value() -> None:
    assert firefox(panel(document(None))).probe().ask() == only_title(FIREFOX, "not_found")


def test_a_window_that_goes_meanwhile() -> None:
    assert Desktop(CHROME, {70: [None]}, [70]).probe().ask() == only_title(CHROME, "not_found")


def test_the_user_goes_on_while_we_ask() -> None:
    desktop = chromium(document())
    windows = iter([CHROME, replace(CHROME, title="Inbox - Google Chrome")])
    desktop.active = lambda: next(windows)  # type: ignore[method-assign]
    assert desktop.probe().ask() == only_title(CHROME, "not_found")


def test_no_window_no_browser_no_automation() -> None:
    assert Desktop(None, {}).probe().ask() == PageAddress(why_not="no_window")
    notes = Window(9, 90, "notepad.exe", "Notes", PLACE)
    assert Desktop(notes, {}).probe().ask() == only_title(notes, "not_a_browser")
    desktop = chromium(document())
    desktop.is_there = False
    probe = desktop.probe()
    assert probe.ask() == only_title(CHROME, "no_accessibility")
    assert probe.texts(1.0) == []


def test_a_browser_that_hangs_is_given_up() -> None:
    go_on = threading.Event()
    desktop = Desktop(CHROME, {70: [Part(slow=go_on), Part("", [document()])]}, [70])
    began: Callable[[], float] = iter([0.0, 0.39, *[0.5] * 20]).__next__
    probe = WindowsBrowserProbe(desktop, desktop.open, began, desktop.pause)
    assert probe.ask() == only_title(CHROME, "timeout")
    go_on.set()


def test_a_tree_without_end_is_not_followed_beyond_the_time() -> None:
    desktop = chromium(Part("", [Part("", [Part()])]))
    ticks = iter([0.0, 0.1, 0.2, 0.3, *[0.5] * 50])
    probe = WindowsBrowserProbe(desktop, desktop.open, lambda: next(ticks), desktop.pause)
    assert probe.ask().why_not == "timeout"


@pytest.mark.parametrize(
    ("program", "group", "is_private"),
    [
        ("firefox.exe", "", False),
        ("firefox.exe", "308046B0AF4A39CB", False),
        ("firefox.exe", "308046B0AF4A39CB" + PRIVATE_ID, True),
        ("firefox.exe", None, None),
        ("librewolf.exe", "librewolf" + PRIVATE_ID, True),
        ("librewolf.exe", "", None),
    ],
)
def test_a_private_window_is_grouped_under_an_id_of_its_own(
    program: str, group: str | None, is_private: bool | None
) -> None:
    desktop = firefox(panel(document()))
    desktop.window, desktop.group = replace(FIREFOX, kind=program), group
    assert desktop.probe().ask().is_private is is_private


def test_chromium_groups_its_private_windows_like_the_others() -> None:
    desktop = chromium(document())
    desktop.group = "Chrome" + PRIVATE_ID
    assert desktop.probe().ask().is_private is None


def test_what_is_known_of_a_private_window_is_known_without_its_address() -> None:
    desktop = firefox(panel(document(None)))
    desktop.group = "x" + PRIVATE_ID
    answer = desktop.probe().ask()
    assert (answer.url, answer.is_private) == ("", True)


def test_the_texts_of_the_page_from_the_corner_of_the_desktop() -> None:
    line = Part("Born 01.02.1993", is_text=True, place=Rectangle(120, 200, 300, 20))
    tools = document("devtools://devtools/app.html", "DevTools", inner=[Part("secret 17", is_text=True)])
    desktop = chromium(tools, document(inner=[Part("", [line])]))
    desktop.corner = (-1920, -40)
    texts = desktop.probe().texts(1.0)
    assert texts == [PageText("Born 01.02.1993", 2040, 240, 300, 20)]


def test_no_texts_when_the_user_goes_on() -> None:
    desktop = chromium(document(inner=[Part("17", is_text=True)]))
    windows = iter([CHROME, replace(CHROME, title="Inbox - Google Chrome")])
    desktop.active = lambda: next(windows)  # type: ignore[method-assign]
    assert desktop.probe().texts(1.0) == []


def test_no_texts_of_what_is_no_page() -> None:
    assert chromium(document("devtools://devtools/app.html", "DevTools")).probe().texts(1.0) == []
    assert Desktop(replace(CHROME, kind="notepad.exe"), {}).probe().texts(1.0) == []
    assert Desktop(None, {}).probe().texts(1.0) == []


def test_a_browser_that_hangs_tells_what_it_has_told() -> None:
    go_on = threading.Event()
    slow = Part("", [Part("late", is_text=True)], slow=go_on)
    desktop = chromium(document(inner=[Part("early 17", is_text=True), slow]))
    probe = WindowsBrowserProbe(desktop, desktop.open)
    assert [text.text for text in probe.texts(0.3)] == ["early 17"]
    go_on.set()
