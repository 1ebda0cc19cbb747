"""What the pointer and Enter do with each tool: draw, take hold, place in the middle."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from ui.capture.editor.marks import Colour, Kind, Mark, Point, bounds, dragged, handles, is_hit, moved
from ui.capture.editor.scene import Scene, crop_frame
from ui.capture.editor.sheet import Sheet


class Tool(StrEnum):
    """What one works with; in the order of the toolbar."""

    SELECT = "select"
    ARROW = "arrow"
    BOX = "box"
    ELLIPSE = "ellipse"
    PEN = "pen"
    HIGHLIGHT = "highlight"
    TEXT = "text"
    STEP = "step"
    CROP = "crop"
    REDACT = "redact"


KEYS = {
    Tool.SELECT: "V",
    Tool.ARROW: "A",
    Tool.BOX: "B",
    Tool.ELLIPSE: "E",
    Tool.PEN: "P",
    Tool.HIGHLIGHT: "H",
    Tool.TEXT: "T",
    Tool.STEP: "N",
    Tool.CROP: "C",
    Tool.REDACT: "R",
}
"""The key of each, while the picture has the focus."""
WIDTHS = (3.0, 5.0, 9.0)
"""Line widths of a picture up to 1600 pixels wide."""
_ACROSS, _DOWN, _SHIFTS = 160.0, 90.0, 8


@dataclass(frozen=True, slots=True)
class Style:
    """How the next mark looks."""

    colour: Colour = Colour.RED
    width: float = WIDTHS[1]


class Hand(QObject):
    """One gesture at a time, in pixels of the picture. `slack`: how near is near enough."""

    tool_changed = Signal()
    text_wanted = Signal()
    """A text mark waits for its words."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.tool, self.style = Tool.SELECT, Style()
        self._start: QPointF | None = None
        self._held: Mark | None = None
        self._handle = ""

    @property
    def is_busy(self) -> bool:
        """Whether something is being drawn or dragged."""
        return self._start is not None

    def take(self, tool: Tool) -> None:
        """Take another tool."""
        self.drop()
        self.tool = tool
        sheet = self._scene.sheet
        self._scene.frame = crop_frame(sheet, QRectF(sheet.picture)) if tool is Tool.CROP else None
        self._scene.choose(0 if tool is Tool.CROP else self._scene.chosen)
        self.tool_changed.emit()

    def drop(self) -> None:
        """Stop in the middle of a gesture; nothing of it is kept."""
        self._start = self._held = None
        self._handle = ""
        self._scene.pass_by(None)

    def handle_at(self, at: QPointF, slack: float) -> str:
        """The handle of the chosen mark at a place, "" for none."""
        mark = self._scene.chosen_mark
        if mark is None:
            return ""
        near = ((name, (place - at).manhattanLength()) for name, place in handles(mark).items())
        name, distance = min(near, key=lambda one: one[1])
        return name if distance <= 2 * slack else ""

    def press(self, at: QPointF, slack: float) -> None:
        """The button goes down."""
        scene = self._scene
        self._start, self._handle = at, self.handle_at(at, slack)
        if self._handle:
            self._held = scene.chosen_mark
        elif self.tool is Tool.SELECT:
            self._press_on_something(at, slack)
        elif self.tool is Tool.CROP:
            frame = scene.frame
            is_whole = frame is None or bounds(frame) == QRectF(scene.sheet.picture)
            self._held = frame if frame is not None and not is_whole and bounds(frame).contains(at) else None
        elif self.tool in {Tool.TEXT, Tool.STEP}:
            self._start = None
            self._put(at)
        else:
            scene.choose(0)

    def drag(self, at: QPointF) -> None:
        """The pointer goes on with the button down."""
        if self._start is None:
            return
        mark = self._shaped(at)
        if mark is not None:
            self._scene.pass_by(mark)

    def release(self, at: QPointF, slack: float) -> None:
        """The button is up again. A press without a way places the mark in its usual size."""
        if self._start is None:
            return
        start, mark = self._start, self._shaped(at)
        is_drawing = self._held is None and self.tool is not Tool.SELECT
        has_gone = (at - start).manhattanLength() > slack
        self._start = self._held = None
        self._handle = ""
        if has_gone and mark is not None:
            self._scene.keep(mark)
        elif is_drawing and not has_gone:
            self._put(start)
        else:
            self._scene.pass_by(None)

    def place(self) -> None:
        """By Enter: a mark in the middle of the picture, or what Enter means for what is chosen."""
        scene = self._scene
        if self.tool is Tool.CROP:
            if scene.frame is None:
                self.take(Tool.CROP)
            else:
                scene.crop()
                self.take(Tool.SELECT)
        elif scene.suggestion >= 0:
            scene.accept([scene.sheet.suggestions[scene.suggestion]])
        elif self.tool is not Tool.SELECT:
            shift = len(scene.sheet.marks) % _SHIFTS * 20 * scene.sheet.unit
            self._put(QRectF(scene.sheet.picture).center() + QPointF(shift, shift))
        elif scene.chosen_mark is not None and scene.chosen_mark.kind is Kind.TEXT:
            self.text_wanted.emit()

    def _press_on_something(self, at: QPointF, slack: float) -> None:
        scene = self._scene
        hit = next((mark for mark in reversed(scene.sheet.marks) if is_hit(mark, at, slack)), None)
        found = (at_ for at_, one in enumerate(scene.sheet.suggestions) if QRectF(one.rect).contains(at))
        self._held = hit
        if hit is None:
            scene.choose_suggestion(next(found, -1))
        else:
            scene.choose(hit.id)

    def _shaped(self, at: QPointF) -> Mark | None:
        """The mark as the gesture has made it so far."""
        start, held, scene = self._start, self._held, self._scene
        if start is None:
            return None
        if held is not None:
            way = at - start
            return dragged(held, self._handle, at) if self._handle else moved(held, way.x(), way.y())
        if self.tool is Tool.SELECT:
            return None
        if self.tool is Tool.CROP:
            return crop_frame(scene.sheet, QRectF(start, at).normalized())
        points: tuple[Point, ...] = ((start.x(), start.y()), (at.x(), at.y()))
        if self.tool is Tool.PEN and scene.passing is not None:
            points = (*scene.passing.points, (at.x(), at.y()))
        return self._new(points)

    def _new(self, points: tuple[Point, ...]) -> Mark:
        sheet = self._scene.sheet
        kind = Kind(self.tool.value)
        number = sheet.next_number if kind is Kind.STEP else 0
        return Mark(sheet.next_id, kind, points, self.style.colour, self.style.width * sheet.unit, "", number)

    def _put(self, at: QPointF) -> None:
        """Place a mark of the usual size around a point."""
        scene = self._scene
        if self.tool is Tool.CROP:
            return
        mark = self._new(usual(self.tool, at, scene.sheet))
        if mark.kind is Kind.TEXT:
            scene.choose(mark.id)
            scene.pass_by(mark)
            scene.chosen_changed.emit()
            self.text_wanted.emit()
        else:
            scene.keep(mark)


def usual(tool: Tool, at: QPointF, sheet: Sheet) -> tuple[Point, ...]:
    """The points of a mark of the usual size around a point."""
    x, y = at.x(), at.y()
    if tool in {Tool.TEXT, Tool.STEP}:
        return ((x, y),)
    wide = min(_ACROSS * sheet.unit, sheet.image.width() / 3) / 2
    high = min(_DOWN * sheet.unit, sheet.image.height() / 3) / 2
    if tool is Tool.ARROW:
        return ((x - wide, y + high), (x, y))
    if tool is Tool.PEN:
        return tuple((x - wide + wide * step / 4, y + (high / 3 if step % 2 else -high / 3)) for step in range(9))
    return ((x - wide, y - high), (x + wide, y + high))
