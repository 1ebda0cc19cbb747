"""The address of the window in front on macOS: by Accessibility, else by asking the browser itself in AppleScript.

The two have a permission each. AppleScript is sent by bundle id and only to a browser that already runs: it would
start one.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from os import getpid
from typing import NamedTuple, Protocol

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText
from desktop_app.system.browser.accessible import NoAnswer, is_page
from desktop_app.system.browser.macos_texts import TextPart, page_texts
from desktop_app.system.browser.matching import is_in_title
from desktop_app.system.mac_screens import MacScreen

log = logging.getLogger(__name__)

TOTAL_S = 0.4
LATE_S = 1.5
"""So long after the first question an answer still counts, if program and title are the same."""
MOST_ELEMENTS = 384
REFUSED = -1743
"""The user did not let us ask that browser; the system does not ask again."""
_MAY_COME = {"not_found", "timeout"}
_CHROMIUM = {
    "com.google.Chrome": "Google Chrome",
    "org.chromium.Chromium": "Chromium",
    "com.microsoft.edgemac": "Microsoft Edge",
    "com.brave.Browser": "Brave",
    "com.vivaldi.Vivaldi": "Vivaldi",
    "com.operasoftware.Opera": "Opera",
    "company.thebrowser.Browser": "Arc",
}
_SAFARI = {"com.apple.Safari": "Safari"}
SCRIPTED = (*_CHROMIUM, *_SAFARI)
"""The bundle ids of those that know AppleScript."""
_MUTE = {"org.mozilla.firefox": "Firefox", "app.zen-browser.zen": "Zen", "io.gitlab.librewolf-community": "LibreWolf"}
"""They know no AppleScript."""
_TELL = 'if application id "{id}" is running then tell application id "{id}" to return {facts}'
_CHROMIUM_FACTS = (
    "(URL of active tab of front window) & linefeed & (mode of front window) & linefeed"
    " & (title of active tab of front window)"
)
_SAFARI_FACTS = '(URL of front document) & linefeed & "" & linefeed & (name of front document)'


class Program(NamedTuple):
    """A running program."""

    pid: int
    bundle: str


class Said(NamedTuple):
    """What a script returned; `error` is AppleScript's number, 0 for none."""

    error: int
    text: str


class Part(TextPart, Protocol):
    """An element of Accessibility. Whatever is asked raises NoAnswer."""

    def fact(self, name: str) -> str:
        """An attribute as text, such as `AXRole`; "" where it has none."""
        ...

    def children(self) -> Sequence["Part"]: ...


class Mac(Protocol):
    """The desktop."""

    def front(self) -> Program | None:
        """The program in front."""
        ...

    def topmost(self, but: int) -> Program | None:
        """The program whose window is on top when one process is not counted."""
        ...

    def may_read(self) -> bool:
        """Whether the user lets us use Accessibility. Asks nobody."""
        ...

    def window(self, program: Program) -> Part | None:
        """Its focused window; makes a browser build its tree. Raises NoAnswer."""
        ...

    def run(self, script: str, limit_s: float) -> Said:
        """What AppleScript answers. Raises NoAnswer when it takes too long."""
        ...

    def screens(self) -> Sequence[MacScreen]: ...


@dataclass(frozen=True, slots=True)
class _Seen:
    program: Program
    title: str | None
    """None where it cannot be read."""


class MacBrowserProbe:
    """Asks the program in front, for 400 ms at most, and for an answer that is late later on."""

    def __init__(self, mac: Mac, clock: Callable[[], float] = time.monotonic, pid: int | None = None) -> None:
        """`pid` is our own process."""
        self._mac, self._clock, self._pid = mac, clock, getpid() if pid is None else pid
        self._asked: tuple[_Seen, float] | None = None

    def ask(self) -> PageAddress:
        """The active page's address, or the window's title and why there is no address."""
        began = self._clock()
        seen = self._seen()
        self._asked = (seen, began) if seen is not None else None
        if seen is None:
            return PageAddress(why_not="no_window")
        if not browser_of(seen.program.bundle):
            return _without(seen, "not_a_browser")
        return self._answer(seen, began + TOTAL_S)

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """The late answer to `ask`, until 1.5 s after it began; `earlier` when there is none."""
        if self._asked is None or earlier.why_not not in _MAY_COME:
            return earlier
        seen, began = self._asked
        if self._clock() >= began + LATE_S or self._seen() != seen:
            return earlier
        answer = self._answer(seen, began + LATE_S)
        return answer if answer.url else earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:
        """The text of the active page with its places, what can be had of it in the time."""
        ends = self._clock() + limit_s
        seen = self._seen()
        if seen is None or not browser_of(seen.program.bundle):
            return []
        if not self._mac.may_read():
            log.info("the page's texts were not asked for: Accessibility is not allowed")
            return []

        def left_s() -> float:
            return ends - self._clock()

        try:
            window = self._mac.window(seen.program)
            place = window.look().place if window is not None else None
            area = _page(window, seen, left_s) if window is not None else None
            found = page_texts(area, place, self._mac.screens(), left_s) if area is not None and place else []
        except NoAnswer as error:
            log.info("the page's texts were not told: %s", error)
            return []
        return found if self._seen() == seen else []

    def _seen(self) -> _Seen | None:
        program = self._mac.front()
        if program is not None and program.pid == self._pid:
            # We stay in front even with our windows hidden: the picture is of what lies behind us.
            program = self._mac.topmost(self._pid)
        if program is None:
            return None
        try:
            window = self._mac.window(program) if self._mac.may_read() else None
            return _Seen(program, window.fact("AXTitle") if window is not None else None)
        except NoAnswer:
            return _Seen(program, None)

    def _answer(self, seen: _Seen, ends: float) -> PageAddress:
        def left_s() -> float:
            return ends - self._clock()

        answer, bundle = self._read(seen, left_s), seen.program.bundle
        if answer.url and bundle in _CHROMIUM and left_s() > 0:
            # Only the browser itself tells whether the window is private. Its word counts for that very page.
            told = self._told(seen, left_s())
            answer = told if told.url == answer.url else answer
        elif not answer.url and bundle not in _MUTE and left_s() > 0:
            answer = self._told(seen, left_s())
        if answer.url and self._seen() != seen:
            # While we asked, the user went on: the title, the address and the picture would not belong together.
            return _without(seen, "not_found")
        return answer

    def _read(self, seen: _Seen, left_s: Callable[[], float]) -> PageAddress:
        if not self._mac.may_read():
            return _without(seen, "no_access")
        try:
            window = self._mac.window(seen.program)
            area = _page(window, seen, left_s) if window is not None else None
            url = area.fact("AXURL") if area is not None else ""
        except NoAnswer:
            return _without(seen, "timeout" if left_s() <= 0 else "not_found")
        return _with(seen, url, None) if url else _without(seen, "not_found")

    def _told(self, seen: _Seen, limit_s: float) -> PageAddress:
        bundle = seen.program.bundle
        facts = _SAFARI_FACTS if bundle in _SAFARI else _CHROMIUM_FACTS
        try:
            said = self._mac.run(_TELL.format(id=bundle, facts=facts), limit_s)
        except NoAnswer:
            return _without(seen, "timeout")
        if said.error:
            return _without(seen, "no_access" if said.error == REFUSED else "not_found")
        url, mode, title = [*said.text.split("\n", 2), "", ""][:3]
        title = title.rstrip("\n")
        if not is_page(url) or (seen.title is not None and not is_in_title(title, seen.title)):
            return _without(seen, "not_found")
        is_private = {"incognito": True, "normal": False}.get(mode)
        named = seen if seen.title is not None else _Seen(seen.program, title)
        return _with(named, url, is_private)


def browser_of(bundle: str) -> str:
    """The browser a bundle id belongs to, "" for any other program."""
    return (_CHROMIUM | _SAFARI | _MUTE).get(bundle, "")


def _page(window: Part, seen: _Seen, left_s: Callable[[], float]) -> Part | None:
    """The page a window shows; None while it cannot be told for certain. Raises NoAnswer."""
    pages = {
        url: area
        for area in _web_areas(window, left_s)
        if is_in_title(area.fact("AXTitle"), seen.title or "") and is_page(url := area.fact("AXURL"))
    }
    return next(iter(pages.values())) if len(pages) == 1 else None


def _web_areas(window: Part, left_s: Callable[[], float]) -> Iterator[Part]:
    """The pages nearest to a window, level by level; not those of frames within a page."""
    waiting, seen = deque([window]), 0
    while waiting and seen < MOST_ELEMENTS:
        if left_s() <= 0:
            raise NoAnswer("in time")
        part = waiting.popleft()
        seen += 1
        if part.fact("AXRole") == "AXWebArea":
            yield part
        else:
            waiting.extend(part.children())


def _with(seen: _Seen, url: str, is_private: bool | None) -> PageAddress:
    browser = browser_of(seen.program.bundle)
    return PageAddress(url, seen.title or "", browser, AddressConfidence.EXACT, is_private=is_private)


def _without(seen: _Seen, why_not: str) -> PageAddress:
    sure = AddressConfidence.TITLE_ONLY if seen.title else AddressConfidence.NONE
    return PageAddress("", seen.title or "", browser_of(seen.program.bundle), sure, why_not)
