"""What the probes of a Linux desktop ask of the accessibility bus, and which browser a window belongs to."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from desktop_app.domain.capture import Rectangle

Node = tuple[str, str]
"""An accessible object: its connection's name and its path."""
Span = tuple[Node, int, int]
"""A part of an object's text, start to end."""

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
_SCHEMES = {"http", "https", "file", "ftp", "about", "chrome", "edge", "view-source"}


class NoAccessibility(Exception):
    """The accessibility service does not run."""


class NoAnswer(Exception):
    """It runs, and what was asked was not answered: too late, gone, or in a way nobody understands."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window of the window system. `kind` is its class in lower case; `id` finds it again."""

    id: int
    pid: int
    kind: str
    title: str
    place: Rectangle


class Told(NamedTuple):
    """The text of an object. `is_letters`: it is but the letters of another one, which tells them too (Chromium)."""

    node: Node
    text: str
    is_letters: bool = False


class Look(NamedTuple):
    """Whether an object is shown, neither hidden nor scrolled away, and how many children it has."""

    is_shown: bool
    children: int


class Accessibility(Protocol):
    """The accessibility bus. No call outlasts the time its opener set. Raises NoAnswer."""

    @property
    def is_on(self) -> bool:
        """Whether programs are told to put themselves on the bus. Most browsers stay away from it otherwise."""
        ...

    def applications(self) -> Sequence[Node]: ...

    def pid(self, application: Node) -> int: ...

    def children(self, of: Node) -> Sequence[Node]: ...

    def name(self, of: Node) -> str: ...

    def place(self, of: Node) -> Rectangle: ...

    def toolkit(self, application: Node) -> str:
        """What a program is made of, like `Gecko` or `Chromium`."""
        ...

    def active(self, frames: Sequence[Node]) -> Sequence[bool]:
        """Whether the program itself calls each window the active one; not for whoever does not answer in time."""
        ...

    def embedded(self, frame: Node) -> Node | None:
        """The document a window shows (relation EMBEDS). Asking makes a lazy Chromium build its tree."""
        ...

    def document(self, of: Node) -> Mapping[str, str]:
        """The facts about a document; its address is called `DocURL` or `URI`."""
        ...

    def marks(self, nodes: Sequence[Node]) -> Sequence[Mapping[str, str]]:
        """The attributes of each, such as `id` and `class`; empty for whoever does not answer."""
        ...

    def looks(self, nodes: Sequence[Node]) -> Sequence[Look]:
        """How each stands; not shown for whoever does not answer. As all that follows: as many as answer in time."""
        ...

    def all_children(self, nodes: Sequence[Node]) -> Sequence[Sequence[Node]]: ...

    def children_at(self, of: Node, numbers: Sequence[int]) -> Sequence[Node | None]:
        """Single children by their number, from 0."""
        ...

    def places(self, nodes: Sequence[Node]) -> Sequence[Rectangle | None]: ...

    def texts(self, nodes: Sequence[Node]) -> Sequence[Told]:
        """The texts of those that have one."""
        ...

    def spans(self, spans: Sequence[Span]) -> Sequence[Rectangle | None]:
        """Where parts of texts stand on the screen; None for those that did not answer in time."""
        ...


OpenAccessibility = Callable[[Callable[[], float]], AbstractContextManager[Accessibility]]
"""Connects; is given what tells the seconds left. Raises NoAccessibility, NoAnswer."""


def browser_name(kind: str) -> str:
    """The browser a window class belongs to, "" for any other program."""
    return next((name for prefix, name in _BROWSERS.items() if kind.startswith(prefix)), "")


def is_page(url: str) -> bool:
    """Whether an address is one to be told: something with a scheme that is not the browser's own inside."""
    return urlsplit(url).scheme in _SCHEMES
