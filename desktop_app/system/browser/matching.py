"""Which accessible window is the one in front, and what it shows.

Another window's address would be worse than none. A window is known by process, title and place; where several fit,
they must agree on the address, or a browser that is to be believed must call one of them active.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Accessibility, Node, Window, is_page

SLACK_PX = 80
"""How far an accessible window's place may lie from the real one: frames and shadows are counted in or not."""
_SCALES = (1.0, 2.0, 1.5, 1.25, 1.75, 3.0, 2.5)
"""Some browsers count in their own pixels on a scaled screen."""
_SURE_LETTERS = 30
"""So much of a page's title must stand in the window's: the rest may be shortened there."""
GECKO = {"Firefox", "LibreWolf"}
"""Whose windows are to be believed when they say that they are active. Chromium's keep saying so when they are not."""
_CHROMIUM = {"Chromium", "Google Chrome"}


@dataclass(frozen=True, slots=True)
class Page:
    """The page a window shows. `scale`: native pixels per pixel of the browser. `is_private` None: cannot be told."""

    document: Node
    url: str
    is_private: bool | None
    scale: float


@dataclass(frozen=True, slots=True)
class _Frame:
    node: Node
    name: str
    place: Rectangle
    scale: float
    """0 where it stands elsewhere than the window in front."""


def frames(bus: Accessibility, pid: int) -> list[Node]:
    """The accessible windows of a process."""
    return [frame for one in bus.applications() if bus.pid(one) == pid for frame in bus.children(one)]


def shown_page(
    bus: Accessibility,
    window: Window,
    browser: str,
    of_process: Sequence[Node],
    places: Callable[[], Sequence[Rectangle]],
) -> Page | None:
    """The page in a window, None while it cannot be told for certain. Raises NoAnswer.

    `places` tells where all windows of the process stand, for when titles are alike.
    """
    named = [frame for node in of_process if (frame := _named(bus, node, window)) is not None]
    if len(named) > 1 and not _are_up_to_date(named, places()):
        return None
    fitting = [frame for frame in named if frame.scale]
    pages = [page for frame in fitting if (page := _page(bus, frame, window, browser)) is not None]
    if len(pages) < len(fitting):
        return None  # the one that does not tell may be the one in front
    if len({page.url for page in pages}) > 1:
        if browser not in GECKO:
            return None
        marks = bus.active([frame.node for frame in fitting])
        active = [page for page, is_active in zip(pages, marks, strict=True) if is_active]
        return active[0] if len(active) == 1 else None
    # Twins on one spot: if one of them may be private, the one in front may be.
    return next((page for page in pages if page.is_private is not False), pages[0]) if pages else None


def _named(bus: Accessibility, node: Node, window: Window) -> _Frame | None:
    name = bus.name(node)
    if not may_be_called(name, window.title):
        return None
    place = bus.place(node)
    return _Frame(node, name, place, scale_between(place, window.place))


def _are_up_to_date(named: Sequence[_Frame], places: Sequence[Rectangle]) -> bool:
    """Whether each accessible window stands where the window system has one: a browser learns of moves with delay."""
    return all(any(scale_between(frame.place, place) for place in places) for frame in named)


def may_be_called(name: str, title: str) -> bool:
    """Whether an accessible window's name fits a title. Chromium adds to it: private, profile, sound."""
    if not title:
        return not name
    page, dash, program = title.rpartition(" - ")
    return name.startswith(title) or bool(dash and page and name.startswith(page) and program in name[len(page) :])


def scale_between(accessible: Rectangle, real: Rectangle) -> float:
    """By what an accessible place must be taken to lie near the real one; 0 when nothing brings it there."""
    for scale in _SCALES:
        if all(abs(one * scale - other) <= SLACK_PX for one, other in zip(accessible, real, strict=True)):
            return scale
    return 0.0


def _page(bus: Accessibility, frame: _Frame, window: Window, browser: str) -> Page | None:
    document = bus.embedded(frame.node)
    if document is None:
        return None
    facts = bus.document(document)
    url = facts.get("DocURL") or facts.get("URI", "")
    if not is_page(url) or not is_in_title(facts.get("Title") or bus.name(document), window.title):
        return None
    return Page(document, url, _is_private(bus, frame, window, browser), frame.scale)


def is_in_title(page_title: str, window_title: str) -> bool:
    """Whether the window is already called after the page: while a tab changes, the two are of different pages."""
    start = "".join(page_title.split())[:_SURE_LETTERS]
    return start in "".join(window_title.split())


def _is_private(bus: Accessibility, frame: _Frame, window: Window, browser: str) -> bool | None:
    """By signs that are the same in every language; None where there is none."""
    if browser in _CHROMIUM:
        added = frame.name.removeprefix(window.title) if frame.name.startswith(window.title) else "?"
        # "… (Incognito)", in whatever language; a profile's name is added without brackets.
        return True if any(bracket in added for bracket in "(（[") else (None if added else False)
    return _has_indicator(bus, frame.node) if browser in GECKO else None


def _has_indicator(bus: Accessibility, frame: Node) -> bool | None:
    """Whether Firefox shows its mark of private windows beside its tabs; None when the tabs are not shown there."""
    parts = bus.children(frame)
    bar = next(
        (part for part, its in zip(parts, bus.marks(parts), strict=True) if its.get("id") == "TabsToolbar"), None
    )
    if bar is None:
        return None
    signs = [f"{its.get('id', '')} {its.get('class', '')}" for its in bus.marks(bus.children(bar))]
    if any("private-browsing-indicator" in sign for sign in signs):
        return True
    return False if any("tabbrowser-tabs" in sign for sign in signs) else None
