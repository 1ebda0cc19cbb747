"""The address of the active window on X11: which window by EWMH, which page by AT-SPI.

A page's address is taken only from the accessible window that is the active one by process, title and, where titles
are alike, place: another window's address would be worse than none.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from desktop_app.domain.attachments import AddressConfidence, PageAddress

log = logging.getLogger(__name__)

TOTAL_S = 0.4
RETRY_S = 0.02
RETRIES = 2
SLACK_PX = 80
"""How far an accessible window's place may lie from the real one: frames and shadows are counted in or not."""
_BROWSERS = {
    "chromium": "Chromium",
    "google-chrome": "Google Chrome",
    "brave-browser": "Brave",
    "microsoft-edge": "Microsoft Edge",
    "vivaldi": "Vivaldi",
    "opera": "Opera",
    "firefox": "Firefox",
    "librewolf": "LibreWolf",
    "zen": "Zen",
}

Rectangle = tuple[int, int, int, int]
Node = tuple[str, str]
"""An accessible object: its connection's name and its path."""


class NoAccessibility(Exception):
    """The accessibility service does not run."""


class NoAnswer(Exception):
    """It runs, and what was asked was not answered: too late, gone, or in a way nobody understands."""


@dataclass(frozen=True, slots=True)
class Window:
    """The active window. `kind` is its class in lower case; `place` is (x, y, width, height)."""

    pid: int
    kind: str
    title: str
    place: Rectangle


class Accessibility(Protocol):
    """The accessibility bus. Every call ends within `left_s` of the probe that opened it. Raises NoAnswer."""

    def applications(self) -> Sequence[Node]: ...

    def pid(self, application: Node) -> int: ...

    def children(self, of: Node) -> Sequence[Node]: ...

    def name(self, of: Node) -> str: ...

    def place(self, of: Node) -> Rectangle: ...

    def embedded(self, frame: Node) -> Node | None:
        """The document a window shows (relation EMBEDS). Asking makes a lazy Chromium build its tree."""
        ...

    def attributes(self, document: Node) -> Mapping[str, str]: ...


OpenAccessibility = Callable[[Callable[[], float]], AbstractContextManager[Accessibility]]
"""Connects; is given what tells the seconds left. Raises NoAccessibility, NoAnswer."""


class X11BrowserProbe:
    """Asks once, for 400 ms at most."""

    def __init__(
        self,
        active_window: Callable[[], Window | None],
        open_accessibility: OpenAccessibility,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._active_window, self._open, self._clock = active_window, open_accessibility, clock

    def ask(self) -> PageAddress:
        """The active page's address, or the window's title and why there is no address."""
        ends = self._clock() + TOTAL_S
        window = self._active_window()
        if window is None:
            return PageAddress(why_not="no_window")
        browser = browser_name(window.kind)
        if not browser:
            return _only_title(window, "", "not_a_browser")
        try:
            with self._open(lambda: max(ends - self._clock(), 0.0)) as accessibility:
                url = self._address(accessibility, window, ends)
        except NoAccessibility:
            return _only_title(window, browser, "no_accessibility")
        except NoAnswer as error:
            log.info("the browser was not heard: %s", error)
            return _only_title(window, browser, "timeout" if self._clock() >= ends else "not_found")
        if not url:
            return _only_title(window, browser, "timeout" if self._clock() >= ends else "not_found")
        if self._active_window() != window:
            # While we asked, the user went on: the title, the address and the picture would not belong together.
            return _only_title(window, browser, "not_found")
        return PageAddress(url, window.title, browser, AddressConfidence.EXACT)

    def _address(self, accessibility: Accessibility, window: Window, ends: float) -> str:
        for attempt in range(RETRIES + 1):
            if attempt:
                threading.Event().wait(RETRY_S)
            for frame in _frames(accessibility, window):
                document = accessibility.embedded(frame)
                url = accessibility.attributes(document).get("DocURL", "") if document else ""
                if is_page(url):
                    return url
            if self._clock() >= ends:
                break
        return ""


def browser_name(kind: str) -> str:
    """The browser a window class belongs to, "" for any other program."""
    return next((name for prefix, name in _BROWSERS.items() if kind.startswith(prefix)), "")


def is_page(url: str) -> bool:
    """Whether an address is one to be told: something with a scheme that is not the browser's own inside."""
    return urlsplit(url).scheme in {"http", "https", "file", "ftp", "about", "chrome", "edge", "view-source"}


def _frames(accessibility: Accessibility, window: Window) -> list[Node]:
    """The one accessible window that is the active one, or none."""
    mine = [one for one in accessibility.applications() if accessibility.pid(one) == window.pid]
    frames = [frame for one in mine for frame in accessibility.children(one)]
    named = [frame for frame in frames if accessibility.name(frame) == window.title]
    if len(named) > 1:
        named = [frame for frame in named if _is_near(accessibility.place(frame), window.place)]
    return named if len(named) == 1 else []


def _is_near(one: Rectangle, other: Rectangle) -> bool:
    return all(abs(a - b) <= SLACK_PX for a, b in zip(one, other, strict=True))


def _only_title(window: Window, browser: str, why_not: str) -> PageAddress:
    return PageAddress("", window.title, browser, AddressConfidence.TITLE_ONLY, why_not)
