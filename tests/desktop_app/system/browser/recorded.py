"""A recorded accessibility bus: the windows of browsers with what they show, and with the faults they have."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Look, NoAnswer, Node, OpenAccessibility, Span, Told, Window

PLACE = Rectangle(100, 100, 800, 600)
URL = "https://wilma.example/inbox"
INBOX = Window(3, 7, "chromium", "Inbox - Chromium", PLACE)


@dataclass
class Frame:
    """An accessible window and what it shows. `lazy`: how often it is asked before its tree is built."""

    name: str = INBOX.title
    url: str | None = URL
    page_title: str = "Inbox"
    place: Rectangle = PLACE
    lazy: int = 0
    is_active: bool = False
    toolkit: str = "Gecko"
    program: str = "Firefox"
    bar: Sequence[Mapping[str, str]] | None = None
    """The marks of what is in Firefox's bar of tabs."""
    texts: Sequence[Told] = ()


@dataclass
class Bus:
    """The class of `Accessibility`. `trouble` is raised by whatever asks for a document's facts."""

    processes: dict[int, list[Frame]]
    trouble: Exception | None = None
    is_on: bool = True
    unheard: set[Span] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    spans_asked: list[Span] = field(default_factory=list)
    hidden: set[Node] = field(default_factory=set)
    most_at_once: int = 0
    """The most children that were asked for in one question."""

    def applications(self) -> Sequence[Node]:
        return [(f":1.{pid}", "/root") for pid in self.processes]

    def pid(self, application: Node) -> int:
        return int(application[0].removeprefix(":1."))

    def children(self, of: Node) -> Sequence[Node]:
        if of[1] == "/root":
            return [(of[0], f"/{number}") for number, _ in enumerate(self.processes[self.pid(of)])]
        bar = self._frame(of).bar
        if of[1].endswith("/bar"):
            return [(of[0], f"{of[1]}/{number}") for number, _ in enumerate(bar or ())]
        return [(of[0], of[1] + "/menu"), *([] if bar is None else [(of[0], of[1] + "/bar")])]

    def marks(self, nodes: Sequence[Node]) -> Sequence[Mapping[str, str]]:
        return [self._marks(node) for node in nodes]

    def name(self, of: Node) -> str:
        if of[1] == "/root":
            return self.processes[self.pid(of)][0].program
        frame = self._frame(of)
        return frame.page_title if of[1].endswith("/document") else frame.name

    def place(self, of: Node) -> Rectangle:
        return self._frame(of).place

    def toolkit(self, application: Node) -> str:
        return self.processes[self.pid(application)][0].toolkit

    def active(self, frames: Sequence[Node]) -> Sequence[bool]:
        return [self._frame(frame).is_active for frame in frames]

    def embedded(self, frame: Node) -> Node | None:
        it = self._frame(frame)
        self.asked.append(it.name)
        it.lazy -= 1
        return (frame[0], frame[1] + "/document") if it.url is not None and it.lazy < 0 else None

    def document(self, of: Node) -> Mapping[str, str]:
        if self.trouble is not None:
            raise self.trouble
        frame = self._frame(of)
        if frame.bar is None:
            return {"URI": frame.url or "", "Title": frame.page_title}
        return {"DocURL": frame.url or "", "MimeType": "text/html"}

    def looks(self, nodes: Sequence[Node]) -> Sequence[Look]:
        return [Look(node not in self.hidden, len(self._told(node))) for node in nodes]

    def all_children(self, nodes: Sequence[Node]) -> Sequence[Sequence[Node]]:
        found = [
            self.children(node) if node[1] == "/root" else [one.node for one in self._told(node)] for node in nodes
        ]
        self.most_at_once = max([self.most_at_once, *map(len, found)])
        return found

    def children_at(self, of: Node, numbers: Sequence[int]) -> Sequence[Node | None]:
        self.most_at_once = max(self.most_at_once, len(numbers))
        return [self._told(of)[number].node for number in numbers]

    def places(self, nodes: Sequence[Node]) -> Sequence[Rectangle | None]:
        return [letters(node, 0, 4) for node in nodes]

    def texts(self, nodes: Sequence[Node]) -> Sequence[Told]:
        if self.trouble is not None:
            raise self.trouble
        known = {told.node: told for node in nodes if node[1].endswith("/document") for told in self._told(node)}
        return [known[node] for node in nodes if node in known]

    def _told(self, node: Node) -> Sequence[Told]:
        return self._frame(node).texts if node[1].endswith("/document") else ()

    def spans(self, spans: Sequence[Span]) -> Sequence[Rectangle | None]:
        """Each letter is 10 × 20 pixels; a text stands on the line that its path names."""
        self.spans_asked += spans
        return [None if span in self.unheard else letters(*span) for span in spans]

    def _marks(self, node: Node) -> Mapping[str, str]:
        if node[1].endswith("/bar"):
            return {"id": "TabsToolbar"}
        number = node[1].rpartition("/bar/")[2]
        return (self._frame(node).bar or [{}])[int(number)] if number.isdigit() else {"id": "mainPopupSet"}

    def _frame(self, node: Node) -> Frame:
        return self.processes[self.pid(node)][int(node[1].split("/")[1])]


def letters(node: Node, start: int, end: int) -> Rectangle:
    """Where letters stand: 10 × 20 pixels each."""
    return Rectangle(110 + 10 * start, int(node[1].rpartition("/")[2]), 10 * (end - start), 20)


@dataclass
class Screen:
    """The class of `Windows`: at each look the next one is active, the last for ever."""

    queue: list[Window | None]
    now: Window | None = None
    """What `again` finds, where it is not what was looked for."""
    is_gone: bool = False

    def active(self) -> Window | None:
        return self.queue.pop(0) if len(self.queue) > 1 else self.queue[0]

    def again(self, window: Window) -> Window | None:
        return None if self.is_gone else (self.now or replace(window))

    def places(self, pid: int) -> Sequence[Rectangle]:
        return [PLACE]


@dataclass
class Ticks:
    """A clock that goes on by itself at every look, and while somebody pauses."""

    step: float
    now: float = 0.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds


def opener(bus: Bus, trouble: Exception | None = None) -> OpenAccessibility:
    """What connects to the recorded bus."""

    @contextmanager
    def opened(left_s: Callable[[], float]) -> Iterator[Bus]:
        if trouble is not None:
            raise trouble
        if left_s() <= 0:
            raise NoAnswer("too late")
        yield bus

    return opened
