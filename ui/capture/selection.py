"""What is being marked on the frozen picture: by mouse, or by keys alone. In native pixels; paints nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.capture import OpenWindow, Rectangle

Point = tuple[int, int]
Handle = tuple[int, int]
"""Which edges one holds: -1 left or top, 1 right or bottom, 0 neither."""
EDGES: tuple[Handle, ...] = ((-1, -1), (1, -1), (-1, 1), (1, 1), (0, -1), (0, 1), (-1, 0), (1, 0))
INSIDE: Handle = (0, 0)


@dataclass(slots=True)
class _Drag:
    """`handle` None: a new place from `start`, else the place `before` is changed."""

    start: Point
    handle: Handle | None
    before: Rectangle | None
    has_moved: bool = False


class Selection:
    """A place, or none yet; and the cursor, which the mouse or the arrow keys move."""

    def __init__(self, whole: Rectangle, windows: Sequence[OpenWindow], cursor: Point) -> None:
        self._whole, self._windows = whole, tuple(windows)
        self.cursor = self._inside(cursor)
        self.place: Rectangle | None = None
        self._corner: Point | None = None
        self._drag: _Drag | None = None

    @property
    def offered(self) -> OpenWindow | None:
        """The window that a click would take: the topmost beneath the cursor, while nothing is marked."""
        if self.place is not None or self._corner is not None:
            return None
        return next((each for each in self._windows if each.place.holds(*self.cursor)), None)

    @property
    def is_dragging(self) -> bool:
        """Whether a button is held."""
        return self._drag is not None

    @property
    def has_corner(self) -> bool:
        """Whether the keyboard has set one corner and looks for the other."""
        return self._corner is not None

    def hover(self, at: Point) -> None:
        """The mouse moves without a button."""
        self.cursor = self._inside(at)
        self._follow()

    def press(self, at: Point, reach: int) -> None:
        """The button goes down; a handle is taken from `reach` pixels away."""
        self.cursor = self._inside(at)
        self._corner = None
        self._drag = _Drag(self.cursor, self.handle_at(self.cursor, reach), self.place)

    def drag(self, at: Point, threshold: int = 3) -> None:
        """The mouse moves with the button down; less than `threshold` pixels are a click of an unsteady hand."""
        drag, self.cursor = self._drag, self._inside(at)
        if drag is None:
            return
        across, down = self.cursor[0] - drag.start[0], self.cursor[1] - drag.start[1]
        if not drag.has_moved and max(abs(across), abs(down)) < threshold:
            return
        drag.has_moved = True
        if drag.handle is None or drag.before is None:
            self.place = span(drag.start, self.cursor)
        elif drag.handle == INSIDE:
            self.place = self._shifted(drag.before, across, down)
        else:
            self.place = self._stretched(drag.before, drag.handle, (across, down))

    def release(self) -> None:
        """The button goes up: a click takes the window beneath, or unmarks."""
        drag, self._drag = self._drag, None
        if drag is not None and not drag.has_moved and drag.handle is None:
            self.place = None
            window = self.offered
            self.place = window.place.within(self._whole) if window is not None else None

    def corner(self) -> None:
        """Set a corner where the cursor is; the second time the opposite one, and the place is marked."""
        if self._corner is not None:
            self.place, self._corner = span(self._corner, self.cursor), None
        else:
            self._corner, self.place = self.cursor, Rectangle(*self.cursor, 1, 1)

    def move(self, across: int, down: int) -> None:
        """Arrow keys: move the place if one is marked, else the cursor (and with it the second corner)."""
        if self.place is not None and self._corner is None:
            self.place = self._shifted(self.place, across, down)
            self.cursor = (self.place.x, self.place.y)
            return
        self.cursor = self._inside((self.cursor[0] + across, self.cursor[1] + down))
        self._follow()

    def resize(self, across: int, down: int) -> None:
        """Move the right and bottom edges of the place."""
        if self.place is not None and self._corner is None:
            self.place = self._stretched(self.place, (1, 1), (across, down))
            self.cursor = (self.place.x + self.place.width - 1, self.place.y + self.place.height - 1)

    def next_window(self, by: int) -> None:
        """Mark the next window (1) or the one before (−1): the active one first, then the others from the top."""
        windows = sorted(self._windows, key=lambda each: not each.is_active)
        places = [place for each in windows if min((place := each.place.within(self._whole))[2:]) > 0]
        if not places:
            return
        here = places.index(self.place) if self.place in places else -1 if by > 0 else 0
        self.place, self._corner = places[(here + by) % len(places)], None
        self.cursor = (self.place.x, self.place.y)

    @property
    def window_title(self) -> str:
        """The title of the window that is marked or offered as a whole; "" for any other place."""
        place = self.taken()
        return next((each.title for each in self._windows if each.place.within(self._whole) == place), "")

    def taken(self) -> Rectangle | None:
        """What Enter takes: the place, else the window offered; None when there is neither."""
        window = self.offered
        return self.place or (window.place.within(self._whole) if window is not None else None)

    def handle_at(self, at: Point, reach: int) -> Handle | None:
        """What one would hold there: an edge, a corner, the inside, or nothing."""
        place = self.place
        if place is None:
            return None
        for handle in EDGES:
            x, y = handle_point(place, handle)
            if abs(at[0] - x) <= reach and abs(at[1] - y) <= reach:
                return handle
        return INSIDE if place.holds(*at) else None

    def _follow(self) -> None:
        if self._corner is not None:
            self.place = span(self._corner, self.cursor)

    def _inside(self, at: Point) -> Point:
        whole = self._whole
        return (
            min(max(at[0], whole.x), whole.x + whole.width - 1),
            min(max(at[1], whole.y), whole.y + whole.height - 1),
        )

    def _shifted(self, place: Rectangle, across: int, down: int) -> Rectangle:
        whole = self._whole
        x = min(max(place.x + across, whole.x), whole.x + whole.width - place.width)
        y = min(max(place.y + down, whole.y), whole.y + whole.height - place.height)
        return Rectangle(x, y, place.width, place.height)

    def _stretched(self, place: Rectangle, handle: Handle, by: Point) -> Rectangle:
        """Never over the opposite edge: one pixel is left."""
        left, top, right, bottom = place.x, place.y, place.x + place.width - 1, place.y + place.height - 1
        left, right = _moved(left, right, handle[0], by[0])
        top, bottom = _moved(top, bottom, handle[1], by[1])
        (left, top), (right, bottom) = self._inside((left, top)), self._inside((right, bottom))
        return Rectangle(left, top, right - left + 1, bottom - top + 1)


def span(one: Point, other: Point) -> Rectangle:
    """The place from one pixel to another, both within it."""
    x, y = min(one[0], other[0]), min(one[1], other[1])
    return Rectangle(x, y, abs(one[0] - other[0]) + 1, abs(one[1] - other[1]) + 1)


def handle_point(place: Rectangle, handle: Handle) -> Point:
    """Where a handle is."""
    across, down = handle
    return place.x + (across + 1) * place.width // 2, place.y + (down + 1) * place.height // 2


def _moved(low: int, high: int, edge: int, by: int) -> Point:
    if edge < 0:
        return min(low + by, high), high
    return low, max(high + by, low) if edge > 0 else high
