"""Which objects of a page are in sight: level by level from the document, without what is scrolled away.

The browser itself could be asked for all of them in one question, but answers it on the thread that draws its window:
on a page of some thousand lines Chromium stands still for seconds. So nobody is asked for more children than FEW.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Accessibility, Look, Node

FEW = 200
"""The children of an object that are asked for at once; of more, those are sought that are in sight."""
_PROBES = 24
"""So many of many children are looked at to find out which are in sight."""
MOST_OBJECTS = 5000


def in_sight(bus: Accessibility, document: Node, window: Rectangle, go_on: Callable[[], bool]) -> list[Node]:
    """The document and what of it is shown, each before what it holds; less when there is no time to go on."""
    holds: dict[Node, list[Node]] = {}
    level, known = [document], {document}
    while level and go_on() and len(known) < MOST_OBJECTS:
        shown = [(node, look) for node, look in zip(level, bus.looks(level), strict=True) if look.is_shown]
        level = []
        for (node, _), below in zip(shown, _children(bus, shown, window), strict=True):
            holds[node] = [child for child in below if child not in known]
            known.update(holds[node])
            level += holds[node]
    # Of the last level nobody knows yet whether it is shown, when the time ran out; its texts' places will tell.
    return [node for node in _in_order(document, holds) if node in holds or node in level][:MOST_OBJECTS]


def _in_order(document: Node, holds: dict[Node, list[Node]]) -> list[Node]:
    """As one reads it. An object that two claim to hold is taken where it is met first."""
    order: dict[Node, None] = {}
    waiting = [document]
    while waiting:
        node = waiting.pop()
        if node not in order:
            order[node] = None
            waiting += reversed(holds.get(node, ()))
    return list(order)


def _children(bus: Accessibility, shown: Sequence[tuple[Node, Look]], window: Rectangle) -> list[Sequence[Node]]:
    few = [node for node, look in shown if 0 < look.children <= FEW]
    known = dict(zip(few, bus.all_children(few), strict=True))
    return [
        _of_many(bus, node, look.children, window) if look.children > FEW else known.get(node, ())
        for node, look in shown
    ]


def _of_many(bus: Accessibility, parent: Node, count: int, window: Rectangle) -> list[Node]:
    """Of children that stand one below the other those that may be in sight, FEW at most."""
    first, last = 0, count - 1
    while last - first >= FEW:
        numbers = sorted({first + (last - first) * step // (_PROBES - 1) for step in range(_PROBES)})
        places = bus.places([node for node in bus.children_at(parent, numbers) if node is not None])
        if len(places) < len(numbers):
            break
        side = [_side(place, window) for place in places]
        above = max((number for number, is_at in zip(numbers, side, strict=True) if is_at < 0), default=first)
        below = min((number for number, is_at in zip(numbers, side, strict=True) if is_at > 0), default=last)
        if above >= below or (above, below) == (first, last) or any(a > b for a, b in pairwise(side)):
            break  # they do not stand one below the other, or all are in sight
        first, last = above, below
    found = bus.children_at(parent, range(first, min(last + 1, first + FEW)))
    return [node for node in found if node is not None]


def _side(place: Rectangle | None, window: Rectangle) -> int:
    """-1 above the window, 1 below it, else 0."""
    if place is None or place.height <= 0:
        return 0
    return -1 if place.y + place.height <= window.y else (1 if place.y >= window.y + window.height else 0)
