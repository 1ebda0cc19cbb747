"""How marks look: the same strokes on the screen and in the picture that is kept."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from ui.capture.editor.marks import LETTERS, Colour, Kind, Mark, bounds, letters

REDACTED = QColor("#000000")
_LIGHT = {Colour.YELLOW, Colour.WHITE}
_LIGHTER, _SEE_THROUGH = 0.6, 60
"""A highlight is a marker's ink on light ground, which leaves letters black; the rest shows it on dark ground."""
_HEAD = 4.2
"""The length of an arrow's head in line widths."""


def burned(image: QImage, marks: Iterable[Mark]) -> QImage:
    """A fresh picture without an alpha channel: every mark is pixels of it now, in the marks' order.

    Raises MemoryError.
    """
    fresh = QImage(image.size(), QImage.Format.Format_RGB32)
    if fresh.isNull():
        raise MemoryError
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    for mark in marks:
        paint_mark(painter, mark)
    painter.end()
    return fresh


def paint_mark(painter: QPainter, mark: Mark) -> None:
    """Paint one mark in the coordinates of the picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, mark.kind is not Kind.REDACT)
    if mark.kind is Kind.REDACT:
        # Whole pixels, outward: no edge of what was there shines through.
        painter.fillRect(bounds(mark).toAlignedRect(), REDACTED)
    elif mark.kind is Kind.HIGHLIGHT:
        _paint_highlight(painter, mark)
    elif mark.kind is Kind.TEXT:
        _paint_text(painter, mark)
    elif mark.kind is Kind.STEP:
        _paint_step(painter, mark)
    elif mark.kind is Kind.ARROW:
        _paint_arrow(painter, mark)
    else:
        _paint_line(painter, mark, _way(mark))
    painter.restore()


def on_colour(colour: Colour) -> QColor:
    """Black or white, whichever can be read on a colour."""
    return QColor(Colour.BLACK if colour in _LIGHT else Colour.WHITE)


def _way(mark: Mark) -> QPainterPath:
    way = QPainterPath()
    if mark.kind is Kind.BOX:
        way.addRect(bounds(mark))
    elif mark.kind is Kind.ELLIPSE:
        way.addEllipse(bounds(mark))
    else:
        way.moveTo(*mark.points[0])
        for point in mark.points[1:] or mark.points:
            way.lineTo(*point)
    return way


def _paint_line(painter: QPainter, mark: Mark, way: QPainterPath) -> None:
    """The line with a thin edge in black or white, so that it shows on any ground."""
    joined = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    edge = on_colour(mark.colour)
    edge.setAlpha(200)
    painter.strokePath(way, QPen(edge, mark.width * 1.5, *joined))
    painter.strokePath(way, QPen(QColor(mark.colour), mark.width, *joined))


def _paint_arrow(painter: QPainter, mark: Mark) -> None:
    (x, y), (to_x, to_y) = mark.points
    angle = math.atan2(to_y - y, to_x - x)
    head = mark.width * _HEAD

    def beside(turn: float) -> QPointF:
        return QPointF(to_x - head * math.cos(angle + turn), to_y - head * math.sin(angle + turn))

    way = QPainterPath(QPointF(x, y))
    way.lineTo(to_x - head * 0.6 * math.cos(angle), to_y - head * 0.6 * math.sin(angle))
    tip = QPainterPath()
    tip.addPolygon(QPolygonF([QPointF(to_x, to_y), beside(0.5), beside(-0.5)]))
    tip.closeSubpath()
    edge = on_colour(mark.colour)
    edge.setAlpha(200)
    outline = QPen(edge, mark.width * 0.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(tip, outline)
    _paint_line(painter, mark, way)
    painter.fillPath(tip, QColor(mark.colour))


def _paint_highlight(painter: QPainter, mark: Mark) -> None:
    ink, veil = QColor(mark.colour), QColor(mark.colour)
    parts = (round(part + (255 - part) * _LIGHTER) for part in (ink.red(), ink.green(), ink.blue()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(bounds(mark), QColor(*parts))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    veil.setAlpha(_SEE_THROUGH)
    painter.fillRect(bounds(mark), veil)


def _paint_text(painter: QPainter, mark: Mark) -> None:
    area = bounds(mark)
    plate = QPainterPath()
    plate.addRoundedRect(area, mark.width, mark.width)
    painter.fillPath(plate, QColor(mark.colour))
    font = letters(mark.width * LETTERS)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(on_colour(mark.colour))
    line = QPointF(area.left() + mark.width, area.top() + mark.width / 2 + metrics.ascent())
    for text in mark.text.split("\n"):
        painter.drawText(line, text)
        line += QPointF(0, metrics.lineSpacing())


def _paint_step(painter: QPainter, mark: Mark) -> None:
    area = bounds(mark)
    badge = QPainterPath()
    badge.addEllipse(area)
    painter.fillPath(badge, QColor(mark.colour))
    painter.strokePath(badge, QPen(on_colour(mark.colour), mark.width * 0.6))
    text = str(mark.number)
    painter.setFont(letters(mark.width * LETTERS * (0.8 if len(text) < 3 else 0.6)))
    painter.setPen(on_colour(mark.colour))
    painter.drawText(QRectF(area), int(Qt.AlignmentFlag.AlignCenter), text)
