"""How the overlay looks: the shade, the frame, its handles and size, the cross and the magnifier."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QRegion

from ui.capture.screens import View
from ui.capture.selection import EDGES, Point
from ui.theme import Type, scheme, theme

_SHADE = QColor(10, 16, 20, 140)
_WHITE = QColor("#FFFFFF")
_HANDLE = 10
_LENS_CELLS, _LENS_CELL = 17, 8
"""The magnifier shows so many pixels each way, each so many units large."""
_LENS = _LENS_CELLS * _LENS_CELL
_OFF = 24
_GRID = QColor(128, 128, 128, 110)


def paint_picture(painter: QPainter, image: QImage, view: View) -> None:
    """The screen as it was, pixel for pixel: at an odd scale the window may be a pixel larger than the screen."""
    painter.drawImage(view.local(view.place.place), image, QRectF(*view.place.place))


def paint_shade(painter: QPainter, area: QRect, clear: QRectF) -> None:
    """Darken all but what is marked."""
    painter.setClipRegion(QRegion(area).subtracted(QRegion(clear.toRect())))
    painter.fillRect(area, _SHADE)
    painter.setClipping(False)


def paint_frame(painter: QPainter, place: QRectF, *, has_handles: bool) -> None:
    """A frame outside what is marked, of two lines: one of them shows on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen, out in ((QPen(_WHITE, 1), 2.5), (QPen(_accent(), 2), 1.0)):
        painter.setPen(pen)
        painter.drawRect(place.adjusted(-out, -out, out, out))
    if not has_handles:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_accent(), 2))
    painter.setBrush(_WHITE)
    for across, down in EDGES:
        middle = QPointF(place.x() + (across + 1) * place.width() / 2, place.y() + (down + 1) * place.height() / 2)
        half = QPointF(_HANDLE / 2, _HANDLE / 2)
        painter.drawRoundedRect(QRectF(middle - half, middle + half), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def size_text(size: tuple[int, int]) -> str:
    """Width and height in native pixels."""
    return f"{size[0]} × {size[1]}"


def paint_size(painter: QPainter, place: QRectF, area: QRect, size: tuple[int, int]) -> None:
    """The size above what is marked, or in it where there is no room above."""
    text, font = size_text(size), theme().font(Type.BODY_STRONG)
    metrics = QFontMetricsF(font)
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8)
    top = place.top() - box.height() - 8
    box.moveTo(place.left(), top if top >= 4 else place.top() + 8)
    box.moveLeft(min(max(box.left(), 4.0), area.width() - box.width() - 4))
    _label(painter, box, text)


def paint_cross(painter: QPainter, at: QPointF, area: QRect, *, is_marking: bool) -> None:
    """Where the cursor is, over the whole screen: keys move it without a mouse. Short once something is marked."""
    across, down = QLineF(0, at.y(), area.width(), at.y()), QLineF(at.x(), 0, at.x(), area.height())
    if is_marking:
        across = QLineF(at.x() - _OFF, at.y(), at.x() + _OFF, at.y())
        down = QLineF(at.x(), at.y() - _OFF, at.x(), at.y() + _OFF)
    for pen in (QPen(QColor(0, 0, 0, 150), 1), QPen(_WHITE, 1, Qt.PenStyle.DashLine)):
        painter.setPen(pen)
        painter.drawLines([across, down])


def paint_magnifier(painter: QPainter, image: QImage, pixel: Point, at: QPointF, area: QRect) -> None:
    """The pixels around the cursor, each as a square; the one beneath it is framed."""
    lens = _lens_place(at, area)
    half = _LENS_CELLS // 2
    source = QRect(pixel[0] - half, pixel[1] - half, _LENS_CELLS, _LENS_CELLS)
    painter.fillRect(lens, QColor("#000000"))
    painter.drawImage(lens, image.copy(source))
    painter.setPen(QPen(_GRID, 1))
    lines = []
    for step in range(1, _LENS_CELLS):
        off = step * _LENS_CELL
        lines.append(QLineF(lens.left() + off, lens.top(), lens.left() + off, lens.bottom()))
        lines.append(QLineF(lens.left(), lens.top() + off, lens.right(), lens.top() + off))
    painter.drawLines(lines)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = QRectF(lens.left() + half * _LENS_CELL, lens.top() + half * _LENS_CELL, _LENS_CELL, _LENS_CELL)
    for pen, box in (
        (QPen(_WHITE, 3), middle),
        (QPen(QColor("#000000"), 1), middle),
        (QPen(_WHITE, 3), lens),
        (QPen(_accent(), 2), lens.adjusted(-2, -2, 2, 2)),
    ):
        painter.setPen(pen)
        painter.drawRect(box)
    text = f"{pixel[0]}, {pixel[1]}"
    metrics = QFontMetricsF(theme().font(Type.CAPTION))
    box = QRectF(lens.left(), lens.bottom() + 6, lens.width(), metrics.height() + 6)
    _label(painter, box, text, Type.CAPTION)


def _lens_place(at: QPointF, area: QRect) -> QRectF:
    room = _LENS + 40
    x = at.x() + _OFF if at.x() + _OFF + room <= area.width() else at.x() - _OFF - _LENS
    y = at.y() + _OFF if at.y() + _OFF + room <= area.height() else at.y() - _OFF - room
    return QRectF(round(max(x, 4)), round(max(y, 4)), _LENS, _LENS)


def _label(painter: QPainter, box: QRectF, text: str, kind: Type = Type.BODY_STRONG) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme().border), 1))
    painter.setBrush(QColor(scheme().card))
    painter.drawRoundedRect(box, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(theme().font(kind))
    painter.setPen(QColor(scheme().text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _accent() -> QColor:
    return QColor(scheme().accent)
