"""The address and the texts of the active window on X11: which window by EWMH, which page by AT-SPI."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.system.browser.accessible import (
    Accessibility,
    NoAccessibility,
    NoAnswer,
    Node,
    OpenAccessibility,
    Window,
    browser_name,
)
from desktop_app.system.browser.matching import Page, frames, shown_page
from desktop_app.system.browser.page_texts import page_texts

log = logging.getLogger(__name__)

TOTAL_S = 0.4
LATE_S = 1.5
"""So long after the first question an answer still counts, if window and title are the same."""
RETRY_S = 0.02
RETRIES = 2
_LATE_RETRY_S = 0.1
_MAY_COME = {"not_found", "not_listed", "timeout"}


class Windows(Protocol):
    """The window system. None when no X server answers."""

    def active(self) -> Window | None:
        """The window the window manager calls active."""
        ...

    def again(self, window: Window) -> Window | None:
        """The same window as it is now."""
        ...

    def places(self, pid: int) -> Sequence[Rectangle]:
        """Where the windows of a process stand."""
        ...


def _pause(seconds: float) -> None:
    threading.Event().wait(seconds)


class X11BrowserProbe:
    """Asks the window in front, for 400 ms at most, and for an answer that is late later on."""

    def __init__(
        self,
        windows: Windows,
        open_accessibility: OpenAccessibility,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = _pause,
    ) -> None:
        self._windows, self._open, self._clock, self._pause = windows, open_accessibility, clock, pause
        self._asked: tuple[Window, float] | None = None

    def ask(self) -> PageAddress:
        """The active page's address, or the window's title and why there is no address."""
        began = self._clock()
        window = self._windows.active()
        self._asked = (window, began) if window is not None else None
        if window is None:
            return PageAddress(why_not="no_window")
        browser = browser_name(window.kind)
        if not browser:
            return _only_title(window, "", "not_a_browser")
        answer = self._answer(window, browser, began + TOTAL_S, RETRIES)
        if answer.url and self._windows.active() != window:
            # While we asked, the user went on: the title, the address and the picture would not belong together.
            return _only_title(window, browser, "not_found")
        return answer

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """The late answer to `ask`, until 1.5 s after it began; `earlier` when there is none."""
        if self._asked is None or earlier.why_not not in _MAY_COME:
            return earlier
        window, began = self._asked
        while self._clock() < began + LATE_S:
            if self._windows.again(window) != window:
                return earlier
            ends = min(self._clock() + TOTAL_S, began + LATE_S)
            answer = self._answer(window, earlier.browser, ends, 0)
            if answer.url:
                return answer if self._windows.again(window) == window else earlier
            self._pause(_LATE_RETRY_S)
        return earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:
        """The text of the active page with its places, what can be had of it in the time."""
        ends = self._clock() + limit_s
        window = self._windows.active()
        browser = browser_name(window.kind) if window is not None else ""
        if window is None or not browser:
            return []

        def left_s() -> float:
            return max(ends - self._clock(), 0.0)

        try:
            with self._open(left_s) as bus:
                page = self._shown(bus, window, browser, frames(bus, window.pid))
                found = page_texts(bus, page, window.place, left_s) if page is not None else []
        except (NoAccessibility, NoAnswer) as error:
            log.info("the page's texts were not told: %s", error)
            return []
        return found if self._windows.active() == window else []

    def _answer(self, window: Window, browser: str, ends: float, retries: int) -> PageAddress:
        why_not = "not_found"
        try:
            with self._open(lambda: max(ends - self._clock(), 0.0)) as bus:
                page, why_not = self._page(bus, window, browser, retries)
        except NoAccessibility:
            return _only_title(window, browser, "no_accessibility")
        except NoAnswer as error:
            log.info("the browser was not heard: %s", error)
            page = None
        if page is not None:
            sure = AddressConfidence.EXACT
            return PageAddress(page.url, window.title, browser, sure, is_private=page.is_private)
        late = why_not in {"not_found", "not_listed"} and self._clock() >= ends
        return _only_title(window, browser, "timeout" if late else why_not)

    def _page(self, bus: Accessibility, window: Window, browser: str, retries: int) -> tuple[Page | None, str]:
        of_process = frames(bus, window.pid)
        if not of_process and not bus.is_on:
            return None, "accessibility_off"
        for attempt in range(retries + 1):
            if attempt:
                self._pause(RETRY_S)
                of_process = frames(bus, window.pid)
            page = self._shown(bus, window, browser, of_process)
            if page is not None:
                return page, ""
        # A browser that was started while accessibility was off tells nothing until it is started again.
        return None, "not_found" if of_process else "not_listed"

    def _shown(self, bus: Accessibility, window: Window, browser: str, of_process: Sequence[Node]) -> Page | None:
        return shown_page(bus, window, browser, of_process, lambda: self._windows.places(window.pid))


def _only_title(window: Window, browser: str, why_not: str) -> PageAddress:
    return PageAddress("", window.title, browser, AddressConfidence.TITLE_ONLY, why_not)
