"""How what looks private is shown on the picture: dashed boxes that show on any ground, each with its name beside it.

A name covers none of the other boxes: one must see what one is about to redact.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.theme import Type, theme

_AMBER, _WHITE = QColor("#B25E00"), QColor("#FFFFFF")
_OUT = 3.0
"""So far outside its place a box stands: what is in it stays readable."""
_BESIDE = 4.0
_PAD = QSizeF(14, 6)


def paint_suggestions(
    painter: QPainter, places: Sequence[QRectF], names: Sequence[str], chosen: int, room: QRectF
) -> None:
    """Paint the boxes around their places in `room`, and the names that have a place; the chosen one always has."""
    boxes = [place.adjusted(-_OUT, -_OUT, _OUT, _OUT) for place in places]
    for at, box in enumerate(boxes):
        is_chosen = at == chosen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(_WHITE, 3 + is_chosen), QPen(_AMBER, 2 + is_chosen, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawRect(box)
    font = theme().font(Type.CAPTION)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    sizes = [QSizeF(metrics.horizontalAdvance(name), metrics.height()) + _PAD for name in names]
    for name, label in zip(names, label_places(boxes, sizes, chosen, room), strict=True):
        if label is not None:
            painter.setPen(QPen(_WHITE, 1))
            painter.setBrush(_AMBER)
            painter.drawRoundedRect(label, 3, 3)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, name)


def label_places(boxes: Sequence[QRectF], sizes: Sequence[QSizeF], chosen: int, room: QRectF) -> list[QRectF | None]:
    """Where the name of each box stands: right of it, above, below or left; None where all of these are taken."""
    found: list[QRectF | None] = [None] * len(boxes)
    taken: list[QRectF] = []
    for at in sorted(range(len(boxes)), key=lambda at: at != chosen):
        others = [box for other, box in enumerate(boxes) if other != at]
        tried = [_into(place, room) for place in _beside(boxes[at], sizes[at])]
        tried = [place for place in tried if not place.intersects(boxes[at])] or tried[:1]
        free = next((place for place in tried if not any(place.intersects(one) for one in (*others, *taken))), None)
        if free is None and at == chosen:
            free = tried[0]
        if free is not None:
            taken.append(free)
            found[at] = free
    return found


def _beside(box: QRectF, size: QSizeF) -> tuple[QRectF, ...]:
    middle = box.center().y() - size.height() / 2
    corners = (
        QPointF(box.right() + _BESIDE, middle),
        QPointF(box.left(), box.top() - size.height() - _BESIDE),
        QPointF(box.left(), box.bottom() + _BESIDE),
        QPointF(box.left() - size.width() - _BESIDE, middle),
    )
    return tuple(QRectF(corner, size) for corner in corners)


def _into(label: QRectF, room: QRectF) -> QRectF:
    moved = QRectF(label)
    moved.moveLeft(max(room.left(), min(label.left(), room.right() - label.width())))
    moved.moveTop(max(room.top(), min(label.top(), room.bottom() - label.height())))
    return moved
