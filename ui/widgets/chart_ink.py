"""Colours and patterns of charts: never the colour alone tells two things apart."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from ui.colours import DARK, LIGHT
from ui.theme import scheme

LIGHT_INKS = ("#0B5E73", "#B96A00", "#6B4FA0", "#2E7D4F", "#B5475B", "#3B6FB5", "#6F701C", "#68747B")
DARK_INKS = ("#5CB7CE", "#F0C674", "#B9A3E3", "#8AD3A2", "#F2A0A8", "#8FB8F0", "#C9CB7A", "#A3B0B8")
_TILE = 8


def ink(at: int) -> QColor:
    """The colour of the slice or series at a place; they come again after eight, each time with other patterns."""
    now = scheme()
    if now not in (LIGHT, DARK):
        return QColor(now.text)  # high contrast has no colours to choose from: the patterns tell
    inks = DARK_INKS if now.is_dark else LIGHT_INKS
    return QColor(inks[at % len(inks)])


def brush(at: int, ratio: float = 1.0) -> QBrush:
    """Its colour with its pattern in it."""
    draw = _PATTERNS[at % len(_PATTERNS)]
    colour = ink(at)
    if draw is None:
        return QBrush(colour)
    tile = QPixmap(round(_TILE * ratio), round(_TILE * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(colour)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QColor(scheme().card)
    light.setAlpha(190)
    painter.setPen(QPen(light, 1.6))
    painter.setBrush(light)
    draw(painter)
    painter.end()
    return QBrush(tile)


def _rising(painter: QPainter) -> None:
    for shift in (-_TILE, 0, _TILE):
        painter.drawLine(QPointF(shift, _TILE), QPointF(shift + _TILE, 0))


def _falling(painter: QPainter) -> None:
    for shift in (-_TILE, 0, _TILE):
        painter.drawLine(QPointF(shift, 0), QPointF(shift + _TILE, _TILE))


def _dots(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(2, 2), 1.2, 1.2)
    painter.drawEllipse(QPointF(6, 6), 1.2, 1.2)


def _upright(painter: QPainter) -> None:
    painter.drawLine(QPointF(2, 0), QPointF(2, _TILE))
    painter.drawLine(QPointF(6, 0), QPointF(6, _TILE))


def _level(painter: QPainter) -> None:
    painter.drawLine(QPointF(0, 2), QPointF(_TILE, 2))
    painter.drawLine(QPointF(0, 6), QPointF(_TILE, 6))


def _crossed(painter: QPainter) -> None:
    _rising(painter)
    _falling(painter)


def _grid(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 0), QPointF(4, _TILE))
    painter.drawLine(QPointF(0, 4), QPointF(_TILE, 4))


_PATTERNS: tuple[Callable[[QPainter], None] | None, ...] = (
    None, _rising, _dots, _level, _falling, _upright, _crossed, _grid, _rising,
)  # fmt: skip
"""Nine, one more than there are colours: a colour that comes again has another pattern."""
