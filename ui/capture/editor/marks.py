"""Marks over a picture as plain data, in the picture's own pixels, and what one does to them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

Point = tuple[float, float]


class Kind(StrEnum):
    """What a mark is. CROP is the frame of what will stay; it is never among the marks of a picture."""

    ARROW = "arrow"
    BOX = "box"
    ELLIPSE = "ellipse"
    PEN = "pen"
    HIGHLIGHT = "highlight"
    TEXT = "text"
    STEP = "step"
    REDACT = "redact"
    CROP = "crop"


class Colour(StrEnum):
    """Few, and far apart for every kind of sight; each has a name in the window."""

    RED = "#C8102E"
    BLUE = "#0A4FB5"
    GREEN = "#0E7A3B"
    YELLOW = "#FFD400"
    BLACK = "#101418"
    WHITE = "#FFFFFF"


LETTERS = 6.0
"""How many line widths high letters are."""
_BADGE = 4.4
"""The radius of a numbered step in line widths."""
_LEAST = 4.0
_SIDES = ("top_left", "top", "top_right", "right", "bottom_right", "bottom", "bottom_left", "left")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. `points`: arrow tail and tip; pen its way; text its top left; step its middle; else two corners."""

    id: int
    kind: Kind
    points: tuple[Point, ...]
    colour: Colour = Colour.RED
    width: float = 5.0
    text: str = ""
    number: int = 0


def letters(size: float) -> QFont:
    """The font of texts and numbers, `size` picture pixels high."""
    font = QFont()
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def bounds(mark: Mark) -> QRectF:
    """What a mark takes up, without the thickness of its line."""
    if mark.kind is Kind.TEXT:
        return _text_bounds(mark)
    if mark.kind is Kind.STEP:
        (x, y), radius = mark.points[0], mark.width * _BADGE
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    xs, ys = [x for x, _ in mark.points], [y for _, y in mark.points]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def reach(mark: Mark) -> QRectF:
    """Everything a mark may paint on."""
    if mark.kind in {Kind.REDACT, Kind.CROP}:
        return QRectF(bounds(mark).toAlignedRect())
    edge = mark.width * (3.5 if mark.kind is Kind.ARROW else 1.5) + 2
    return bounds(mark).adjusted(-edge, -edge, edge, edge)


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The same mark elsewhere."""
    return replace(mark, points=tuple((x + dx, y + dy) for x, y in mark.points))


def handles(mark: Mark) -> dict[str, QPointF]:
    """Where one takes hold of a mark to change its size."""
    if mark.kind is Kind.ARROW:
        return {"tail": QPointF(*mark.points[0]), "tip": QPointF(*mark.points[1])}
    area = bounds(mark)
    if mark.kind in {Kind.TEXT, Kind.STEP}:
        return {"bottom_right": area.bottomRight()}
    middle = area.center()
    places = (
        area.topLeft(),
        QPointF(middle.x(), area.top()),
        area.topRight(),
        QPointF(area.right(), middle.y()),
        area.bottomRight(),
        QPointF(middle.x(), area.bottom()),
        area.bottomLeft(),
        QPointF(area.left(), middle.y()),
    )
    return dict(zip(_SIDES, places, strict=True))


def dragged(mark: Mark, handle: str, to: QPointF) -> Mark:
    """The mark with a handle elsewhere."""
    if mark.kind is Kind.ARROW:
        tail, tip = mark.points
        place = (to.x(), to.y())
        return replace(mark, points=(place, tip) if handle == "tail" else (tail, place))
    area = bounds(mark)
    if mark.kind in {Kind.TEXT, Kind.STEP}:
        share = max(to.y() - area.top(), 12.0) / max(area.height(), 1.0)
        bigger = replace(mark, width=mark.width * share)
        if mark.kind is Kind.TEXT:
            return bigger
        grown = bounds(bigger)
        return moved(bigger, area.left() - grown.left(), area.top() - grown.top())
    return fitted(mark, _reshaped(area, handle, to))


def resized(mark: Mark, dx: float, dy: float) -> Mark:
    """The mark grown by the keyboard: its tip, or its lower right corner, goes on."""
    handle = "tip" if mark.kind is Kind.ARROW else "bottom_right"
    step = dx if mark.kind in {Kind.TEXT, Kind.STEP} and not dy else dy
    start = handles(mark)[handle]
    return dragged(mark, handle, start + QPointF(dx, step))


def fitted(mark: Mark, area: QRectF) -> Mark:
    """A mark of corners or of a way, put into another rectangle."""
    was = bounds(mark)

    def put(point: Point) -> Point:
        across = (point[0] - was.left()) / was.width() if was.width() else 0.0
        down = (point[1] - was.top()) / was.height() if was.height() else 0.0
        return (area.left() + across * area.width(), area.top() + down * area.height())

    return replace(mark, points=tuple(put(point) for point in mark.points))


def is_hit(mark: Mark, at: QPointF, slack: float) -> bool:
    """Whether a press there means this mark. Frames are taken by their line, filled things anywhere."""
    area = reach(mark).adjusted(-slack, -slack, slack, slack)
    if not area.contains(at):
        return False
    if mark.kind in {Kind.ARROW, Kind.PEN}:
        near = slack + mark.width
        ways = zip(mark.points, mark.points[1:], strict=False)
        return len(mark.points) == 1 or any(_distance(at, start, end) <= near for start, end in ways)
    if mark.kind in {Kind.BOX, Kind.ELLIPSE}:
        edge = slack + mark.width
        inner = bounds(mark).adjusted(edge, edge, -edge, -edge)
        return not (inner.isValid() and inner.contains(at))
    return True


def as_json(marks: Sequence[Mark]) -> str:
    """Marks as a text that `from_json` reads."""
    rows = [
        {"kind": one.kind, "points": one.points, "colour": one.colour, "width": one.width, "text": one.text,
         "number": one.number}
        for one in marks
    ]  # fmt: skip
    return json.dumps(rows, ensure_ascii=False)


def from_json(text: str) -> tuple[Mark, ...]:
    """The marks of a text; raises ValueError when it is none of ours."""
    try:
        return tuple(
            Mark(
                at,
                Kind(row["kind"]),
                tuple((float(x), float(y)) for x, y in row["points"]),
                Colour(row["colour"]),
                float(row["width"]),
                str(row["text"]),
                int(row["number"]),
            )
            for at, row in enumerate(json.loads(text) if text else [], start=1)
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def _text_bounds(mark: Mark) -> QRectF:
    metrics = QFontMetricsF(letters(mark.width * LETTERS))
    lines = mark.text.split("\n")
    pad = mark.width
    width = max(metrics.horizontalAdvance(line or " ") for line in lines) + 2 * pad
    return QRectF(*mark.points[0], width, metrics.lineSpacing() * len(lines) + pad)


def _reshaped(area: QRectF, handle: str, to: QPointF) -> QRectF:
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
    if "left" in handle:
        left = min(to.x(), right - _LEAST)
    if "right" in handle:
        right = max(to.x(), left + _LEAST)
    if "top" in handle:
        top = min(to.y(), bottom - _LEAST)
    if "bottom" in handle:
        bottom = max(to.y(), top + _LEAST)
    return QRectF(left, top, right - left, bottom - top)


def _distance(at: QPointF, start: Point, end: Point) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    share = ((at.x() - start[0]) * across + (at.y() - start[1]) * down) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    gap = QPointF(at.x() - start[0] - share * across, at.y() - start[1] - share * down)
    return float((gap.x() ** 2 + gap.y() ** 2) ** 0.5)
