"""The address of the active window on Windows: UI Automation's document of the page, never the address bar.

The address bar holds what is being typed. The documents are found without a word of any language: those below a
Chromium window's visible rendering windows, and that of the one panel of Firefox's tabs that is on screen; every
loaded tab of Firefox is in the tree, and calls itself shown.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from queue import Empty, SimpleQueue
from typing import Protocol

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer, Window, is_page
from desktop_app.system.browser.matching import SLACK_PX, is_in_title

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
_GECKO = {"firefox.exe": "Firefox", "librewolf.exe": "LibreWolf", "zen.exe": "Zen"}


class Element(Protocol):
    """An element of UI Automation, for use in one thread. Whatever is asked raises NoAnswer."""

    @property
    def name(self) -> str:
        """What it is called; a page's document by its title."""
        ...

    @property
    def is_document(self) -> bool: ...

    @property
    def is_offscreen(self) -> bool: ...

    @property
    def place(self) -> Rectangle: ...

    @property
    def value(self) -> str | None:
        """What it holds, a document its address; None where it has no such pattern."""
        ...

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


Job = Callable[[Tree], str]


def in_own_thread(open_tree: OpenTree, job: Job, limit_s: float) -> str:
    """What a job answers in a thread that owns no window. Raises NoAccessibility; NoAnswer when it takes too long.

    A thread nobody waits for any more ends by itself: no call to UI Automation outlasts the time its opener set.
    """
    answer: SimpleQueue[str | Exception] = SimpleQueue()

    def work() -> None:
        try:
            with open_tree() as tree:
                answer.put(job(tree))
        except (NoAccessibility, NoAnswer) as error:
            answer.put(error)

    threading.Thread(target=work, name="nordesk-browser", daemon=True).start()
    try:
        told = answer.get(timeout=max(limit_s, 0.0))
    except Empty:
        raise NoAnswer("in time") from None
    if isinstance(told, Exception):
        raise told
    return told


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
            return _only_title(window, "not_found")
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

    def texts(self, limit_s: float) -> Sequence[PageText]:  # noqa: ARG002 - there is nothing to limit
        """None: the page's texts are not asked for here."""
        return []

    def _answer(self, window: Window, ends: float, retries: int) -> PageAddress:
        def left_s() -> float:
            return ends - self._clock()

        def job(tree: Tree) -> str:
            for attempt in range(retries + 1):
                if attempt:
                    self._pause(RETRY_S)
                url = shown_url(tree, self._windows, window, left_s)
                if url:
                    return url
            return ""

        try:
            url = in_own_thread(self._open, job, left_s())
        except NoAccessibility:
            return _only_title(window, "no_accessibility")
        except NoAnswer as error:
            log.info("the browser was not heard: %s", error)
            url = ""
        if url:
            # No sign of a private window is the same in every language.
            return PageAddress(url, window.title, browser_of(window.kind), AddressConfidence.EXACT)
        return _only_title(window, "timeout" if left_s() <= 0 else "not_found")


def browser_of(program: str) -> str:
    """The browser that a program's file, in lower case, is; "" for any other program."""
    return _CHROMIUM.get(program) or _GECKO.get(program, "")


def shown_url(tree: Tree, windows: Windows, window: Window, left_s: Callable[[], float]) -> str:
    """The address of the page a window shows; "" while it cannot be told for certain. Raises NoAnswer."""
    if window.kind in _GECKO:
        panels = tree.element(window.id).first(TAB_PANELS)
        shown = [panel for panel in panels.children() if not panel.is_offscreen] if panels is not None else []
        roots = shown if len(shown) == 1 else []
    else:
        # A page, its docked developer tools and a side panel have one each. Where there is none: below the window.
        parts = windows.parts(window, RENDERER) or [window.id]
        roots = [tree.element(part) for part in parts]
    found = {url for root in roots for document in _documents(root, left_s) if (url := _url(document, window))}
    return found.pop() if len(found) == 1 else ""


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


def _only_title(window: Window, why_not: str) -> PageAddress:
    return PageAddress("", window.title, browser_of(window.kind), AddressConfidence.TITLE_ONLY, why_not)
