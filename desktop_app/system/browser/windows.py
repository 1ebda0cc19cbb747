"""The address of the active window on Windows: UI Automation's document of the page, never the address bar.

The address bar holds what is being typed. The documents are found without a word of any language: those below a
Chromium window's visible rendering windows, and that of the one panel of Firefox's tabs that is on screen; every
loaded tab of Firefox is in the tree, and calls itself shown. So is Firefox's private window known: by the id that its
icon in the taskbar is grouped under. Chromium has no such sign.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer, Window, is_page
from desktop_app.system.browser.matching import SLACK_PX, is_in_title
from desktop_app.system.browser.windows_texts import Sheet, TextElement

log = logging.getLogger(__name__)

TOTAL_S = 0.4
LATE_S = 1.5
"""So long after the first question an answer still counts, if window and title are the same."""
RETRY_S = 0.05
RETRIES = 3
"""The first question makes Chromium build its tree; it is empty until then."""
_LATE_RETRY_S = 0.1
_MAY_COME = {"not_found", "timeout"}
MOST_ELEMENTS = 384
RENDERER = "Chrome_RenderWidgetHostHWND"
TAB_PANELS = "tabbrowser-tabpanels"
_CHROMIUM = {
    "chrome.exe": "Google Chrome",
    "chromium.exe": "Chromium",
    "msedge.exe": "Microsoft Edge",
    "brave.exe": "Brave",
    "vivaldi.exe": "Vivaldi",
    "opera.exe": "Opera",
}
PRIVATE_ID = ";PrivateBrowsingAUMID"
_FIREFOX = "firefox.exe"
_GECKO = {_FIREFOX: "Firefox", "librewolf.exe": "LibreWolf", "zen.exe": "Zen"}


class Element(TextElement, Protocol):
    """An element of UI Automation, for use in one thread. Whatever is asked raises NoAnswer.

    `name` is what it is called, a page's document by its title; `value` what it holds, a document its address, and None
    where it has no such pattern.
    """

    @property
    def is_document(self) -> bool: ...

    def children(self) -> Sequence["Element"]: ...

    def first(self, automation_id: str) -> "Element | None":
        """The first one anywhere below with an id."""
        ...


class Tree(Protocol):
    """UI Automation, opened and used in one thread. Raises NoAnswer."""

    def element(self, handle: int) -> Element:
        """What stands for a window."""
        ...


OpenTree = Callable[[], AbstractContextManager[Tree]]
"""Starts UI Automation in the thread it is called in. Raises NoAccessibility."""


class Windows(Protocol):
    """The window system. A window's `kind` is the file its program runs, in lower case; `id` its handle."""

    def active(self) -> Window | None: ...

    def again(self, window: Window) -> Window | None:
        """The same window as it is now, None when it is gone."""
        ...

    def parts(self, window: Window, kind: str) -> Sequence[int]:
        """The handles of the visible windows of a class within a window."""
        ...

    def group_id(self, window: Window) -> str | None:
        """What its icon in the taskbar is grouped under, "" for what its program's are; None where it is not told."""
        ...

    def origin(self) -> tuple[int, int]:
        """Where the desktop's upper left corner is: left of the first screen's or above it, there may be others."""
        ...


Answer = TypeVar("Answer")


def in_own_thread(open_tree: OpenTree, job: Callable[[Tree], Answer], limit_s: float) -> Answer:
    """What a job answers in a thread that owns no window. Raises NoAccessibility; NoAnswer when it takes too long.

    A thread nobody waits for any more ends by itself: no call to UI Automation outlasts the time its opener set.
    """
    answers: SimpleQueue[tuple[Answer] | Exception] = SimpleQueue()

    def work() -> None:
        try:
            with open_tree() as tree:
                answers.put((job(tree),))
        except (NoAccessibility, NoAnswer) as error:
            answers.put(error)

    threading.Thread(target=work, name="nordesk-browser", daemon=True).start()
    try:
        told = answers.get(timeout=max(limit_s, 0.0))
    except Empty:
        raise NoAnswer("in time") from None
    if isinstance(told, Exception):
        raise told
    return told[0]


def _pause(seconds: float) -> None:
    threading.Event().wait(seconds)


class WindowsBrowserProbe:
    """Asks the window in front, for 400 ms at most, and for an answer that is late later on."""

    def __init__(
        self,
        windows: Windows,
        open_tree: OpenTree,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = _pause,
    ) -> None:
        self._windows, self._open, self._clock, self._pause = windows, open_tree, clock, pause
        self._asked: tuple[Window, float] | None = None

    def ask(self) -> PageAddress:
        """The active page's address, or the window's title and why there is no address."""
        began = self._clock()
        window = self._windows.active()
        self._asked = (window, began) if window is not None else None
        if window is None:
            return PageAddress(why_not="no_window")
        if not browser_of(window.kind):
            return _only_title(window, "not_a_browser")
        answer = self._answer(window, began + TOTAL_S, RETRIES)
        if answer.url and self._windows.active() != window:
            # While we asked, the user went on: the title, the address and the picture would not belong together.
            return _only_title(window, "not_found", answer.is_private)
        return answer

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """The late answer to `ask`, until 1.5 s after it began; `earlier` when there is none."""
        if self._asked is None or earlier.why_not not in _MAY_COME:
            return earlier
        window, began = self._asked
        while self._clock() < began + LATE_S:
            if self._windows.again(window) != window:
                return earlier
            answer = self._answer(window, min(self._clock() + TOTAL_S, began + LATE_S), 0)
            if answer.url:
                return answer if self._windows.again(window) == window else earlier
            self._pause(_LATE_RETRY_S)
        return earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:
        """The text of the active page with its places, what can be had of it in the time."""
        ends = self._clock() + limit_s
        window = self._windows.active()
        if window is None or not browser_of(window.kind):
            return []

        def left_s() -> float:
            return ends - self._clock()

        sheet = Sheet(window.place, self._windows.origin(), left_s)

        def job(tree: Tree) -> None:
            page = shown_page(tree, self._windows, window, left_s)
            if page is not None:
                sheet.read(page)

        try:
            in_own_thread(self._open, job, left_s())
        except (NoAccessibility, NoAnswer) as error:
            log.info("not all of the page's texts were told: %s", error)
        return list(sheet.found) if self._windows.active() == window else []

    def _answer(self, window: Window, ends: float, retries: int) -> PageAddress:
        def left_s() -> float:
            return ends - self._clock()

        def job(tree: Tree) -> str:
            for attempt in range(retries + 1):
                if attempt:
                    self._pause(RETRY_S)
                page = shown_page(tree, self._windows, window, left_s)
                if page is not None:
                    return page.value or ""
            return ""

        is_private = self._is_private(window)
        try:
            url = in_own_thread(self._open, job, left_s())
        except NoAccessibility:
            return _only_title(window, "no_accessibility", is_private)
        except NoAnswer as error:
            log.info("the browser was not heard: %s", error)
            url = ""
        if url:
            browser = browser_of(window.kind)
            return PageAddress(url, window.title, browser, AddressConfidence.EXACT, is_private=is_private)
        return _only_title(window, "timeout" if left_s() <= 0 else "not_found", is_private)

    def _is_private(self, window: Window) -> bool | None:
        """By the one sign that is the same in every language. Firefox's relatives may go without it."""
        group = self._windows.group_id(window) if window.kind in _GECKO else None
        if group is not None and group.endswith(PRIVATE_ID):
            return True
        return False if group is not None and window.kind == _FIREFOX else None


def browser_of(program: str) -> str:
    """The browser that a program's file, in lower case, is; "" for any other program."""
    return _CHROMIUM.get(program) or _GECKO.get(program, "")


def shown_page(tree: Tree, windows: Windows, window: Window, left_s: Callable[[], float]) -> Element | None:
    """The document of the page a window shows; None while it cannot be told for certain. Raises NoAnswer."""
    if window.kind in _GECKO:
        panels = tree.element(window.id).first(TAB_PANELS)
        shown = [panel for panel in panels.children() if not panel.is_offscreen] if panels is not None else []
        roots = shown if len(shown) == 1 else []
    else:
        # A page, its docked developer tools and a side panel have one each. Where there is none: below the window.
        parts = windows.parts(window, RENDERER) or [window.id]
        roots = [tree.element(part) for part in parts]
    found = {
        url: document for root in roots for document in _documents(root, left_s) if (url := _url(document, window))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _documents(root: Element, left_s: Callable[[], float]) -> Iterator[Element]:
    """The documents nearest to an element; not those of frames within a page, which lie below its document."""
    waiting, seen = deque([root]), 0
    while waiting and seen < MOST_ELEMENTS:
        if left_s() <= 0:
            raise NoAnswer("in time")
        element = waiting.popleft()
        seen += 1
        if element.is_document:
            yield element
        else:
            waiting.extend(element.children())


def _url(document: Element, window: Window) -> str:
    """A document's address, if it is a page's, stands in the window, and the window is called after it."""
    url = document.value or ""
    if not is_page(url) or document.is_offscreen or not _stands_in(document.place, window.place):
        return ""
    return url if is_in_title(document.name, window.title) else ""


def _stands_in(place: Rectangle, window: Rectangle) -> bool:
    seen = place.within(window)
    is_seen = seen.width > 0 and seen.height > 0
    return is_seen and seen.width + SLACK_PX >= place.width and seen.height + SLACK_PX >= place.height


def _only_title(window: Window, why_not: str, is_private: bool | None = None) -> PageAddress:
    browser = browser_of(window.kind)
    return PageAddress("", window.title, browser, AddressConfidence.TITLE_ONLY, why_not, is_private)
