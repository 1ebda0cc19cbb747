"""The right address or an honest "not found": recorded trees of browsers, with the faults they have."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from desktop_app.domain.attachments import AddressConfidence
from desktop_app.ports.system import BrowserProbe
from desktop_app.system.browser.x11 import (
    TOTAL_S,
    NoAccessibility,
    NoAnswer,
    Node,
    Rectangle,
    Window,
    X11BrowserProbe,
    browser_name,
    is_page,
)
from tests.contract.machine import BrowserProbeContract

PLACE = (100, 100, 800, 600)
INBOX = Window(7, "chromium", "Inbox – Chromium", PLACE)
URL = "https://wilma.example/inbox"


@dataclass
class Page:
    """An accessible window and what it shows. `lazy`: how often it is asked before its tree is built."""

    title: str = INBOX.title
    url: str | None = URL
    place: Rectangle = PLACE
    lazy: int = 0


@dataclass
class Tree:
    """A recorded accessibility bus: the windows of each process."""

    processes: dict[int, list[Page]]
    trouble: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def applications(self) -> Sequence[Node]:
        return [(f":1.{pid}", "/root") for pid in self.processes]

    def pid(self, application: Node) -> int:
        return int(application[0].removeprefix(":1."))

    def children(self, of: Node) -> Sequence[Node]:
        return [(of[0], f"/{number}") for number, _ in enumerate(self.processes[self.pid(of)])]

    def name(self, of: Node) -> str:
        return self._page(of).title

    def place(self, of: Node) -> Rectangle:
        return self._page(of).place

    def embedded(self, frame: Node) -> Node | None:
        page = self._page(frame)
        self.asked.append(page.title)
        page.lazy -= 1
        return (frame[0], frame[1] + "/document") if page.url is not None and page.lazy < 0 else None

    def attributes(self, document: Node) -> Mapping[str, str]:
        if self.trouble is not None:
            raise self.trouble
        return {"DocURL": self._page((document[0], document[1].removesuffix("/document"))).url or ""}

    def _page(self, node: Node) -> Page:
        return self.processes[self.pid(node)][int(node[1][1:])]


class Ticks:
    """A clock that goes on by itself at every look."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def probe(tree: Tree, *windows: Window | None, step: float = 0.001) -> X11BrowserProbe:
    """A probe of a recorded tree; the active window is as told, each look the next one, the last for ever."""
    queue = list(windows or [INBOX])

    @contextmanager
    def accessibility(left_s: Callable[[], float]) -> Iterator[Tree]:
        assert left_s() <= TOTAL_S
        yield tree

    return X11BrowserProbe(lambda: queue.pop(0) if len(queue) > 1 else queue[0], accessibility, Ticks(step))


class TestX11BrowserProbe(BrowserProbeContract):
    """The suite."""

    @pytest.fixture(params=["found", "not found"])
    def probe(self, request: pytest.FixtureRequest) -> BrowserProbe:
        """A browser with a page and one without."""
        return probe(Tree({7: [Page()] if request.param == "found" else []}))


def test_the_page_of_the_active_window() -> None:
    tree = Tree({5: [Page(url="https://other.example")], 7: [Page("Second", "https://second.example"), Page()]})
    found = probe(tree).ask()
    assert (found.url, found.title, found.browser) == (URL, INBOX.title, "Chromium")
    assert found.confidence is AddressConfidence.EXACT
    assert tree.asked == [INBOX.title]


def test_a_lazy_browser_is_asked_again() -> None:
    assert probe(Tree({7: [Page(lazy=2)]})).ask().url == URL
    assert probe(Tree({7: [Page(lazy=3)]})).ask().why_not == "not_found"


def test_two_windows_with_one_title_are_told_apart_by_place() -> None:
    far = Page(url="https://wrong.example", place=(900, 100, 800, 600))
    assert probe(Tree({7: [far, Page()]})).ask().url == URL
    twin = Page(url="https://wrong.example", place=(110, 110, 800, 600))
    found = probe(Tree({7: [twin, Page()]})).ask()
    assert (found.url, found.why_not) == ("", "not_found")


@pytest.mark.parametrize(
    ("tree", "why_not"),
    [
        (Tree({5: [Page()]}), "not_found"),
        (Tree({7: [Page("Other title")]}), "not_found"),
        (Tree({7: [Page(url=None)]}), "not_found"),
        (Tree({7: [Page(url="")]}), "not_found"),
        (Tree({7: [Page(url="data:text/html,x")]}), "not_found"),
        (Tree({7: [Page()]}, NoAnswer("Document.GetAttributes")), "not_found"),
        (Tree({7: [Page()]}, NoAccessibility()), "no_accessibility"),
    ],
)
def test_not_found_keeps_the_title(tree: Tree, why_not: str) -> None:
    found = probe(tree).ask()
    assert (found.url, found.title, found.why_not) == ("", INBOX.title, why_not)
    assert found.confidence is AddressConfidence.TITLE_ONLY


def test_a_stopped_browser_is_given_up() -> None:
    assert probe(Tree({7: [Page(url=None)]}), step=0.15).ask().why_not == "timeout"
    assert probe(Tree({7: [Page()]}, NoAnswer("TimeoutError")), step=0.3).ask().why_not == "timeout"


def test_whoever_goes_on_while_asked_gets_no_address() -> None:
    next_tab = Window(7, "chromium", "Next – Chromium", PLACE)
    found = probe(Tree({7: [Page()]}), INBOX, next_tab).ask()
    assert (found.url, found.why_not) == ("", "not_found")


def test_no_window_and_no_browser() -> None:
    assert probe(Tree({}), None, None).ask().why_not == "no_window"
    found = probe(Tree({}), Window(9, "gimp", "Picture – GIMP", PLACE)).ask()
    assert (found.title, found.browser, found.why_not) == ("Picture – GIMP", "", "not_a_browser")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("chromium-browser", "Chromium"),
        ("google-chrome", "Google Chrome"),
        ("firefox-esr", "Firefox"),
        ("microsoft-edge", "Microsoft Edge"),
        ("xterm", ""),
        ("", ""),
    ],
)
def test_browsers_by_class(kind: str, name: str) -> None:
    assert browser_name(kind) == name


@pytest.mark.parametrize(
    ("url", "is_one"),
    [(URL, True), ("about:blank", True), ("file:///home/kari/a.pdf", True), ("", False), ("data:x", False)],
)
def test_what_counts_as_a_page(url: str, is_one: bool) -> None:
    assert is_page(url) is is_one
