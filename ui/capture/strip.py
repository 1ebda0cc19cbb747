"""The strip below a screenshot: address, time and what else it proves, added and never painted over the picture."""

import json
from dataclasses import asdict
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from desktop_app.domain.attachments import Provenance, Shot
from ui.capture.png import METADATA_KEY
from ui.capture.strip_words import StripWords

_BACKGROUND, _INK, _QUIET, _EDGE = QColor("#F4F6F8"), QColor("#13202A"), QColor("#4A5B68"), QColor("#0B5E73")
_AMBER, _ON_AMBER = QColor("#FFC857"), QColor("#3D2800")
_GROUND = QColor("#D9DEE3")
"""Beside a picture that is narrower than its strip."""
_WIDTH_AT_100 = 1600
"""Up to this width the strip's letters have their plain size; wider pictures are looked at made smaller."""
_NARROWEST = 720
"""Less would not hold an address; a smaller picture stands at the left above a strip of this width."""
_WIDE = 1180
"""From this width on there is room for two things side by side."""
_SIZES = (17, 15, 13)
"""How high the letters of address, time and the rest are, at a scale of 1."""


class _Places(NamedTuple):
    address: QRect
    time: QRect
    title: QRect
    clock: QRect
    footer: QRect


def stamped(shot: Shot, words: StripWords) -> QImage:
    """The picture with the strip added below it; no pixel of the picture is covered. Raises MemoryError."""
    picture = QImage(shot.pixels, shot.width, shot.height, shot.width * 4, QImage.Format.Format_RGB32)
    image = with_strip(picture, words, shot.provenance.scale)
    image.setText(METADATA_KEY, metadata(shot.provenance))
    return image


def with_strip(picture: QImage, words: StripWords, scale: float = 1.0) -> QImage:
    """A picture with the strip below it; at the left above it when the strip must be the wider one.

    `scale`: native pixels per pixel of the screen it was taken from. Raises MemoryError.
    """
    factor, width = _factor(picture.width(), scale), strip_width(picture.width(), scale)
    strip = QRect(0, picture.height(), width, strip_height(picture.width(), scale))
    image = QImage(QSize(width, picture.height() + strip.height()), QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError
    painter = QPainter(image)
    painter.drawImage(0, 0, picture)
    painter.fillRect(picture.width(), 0, width - picture.width(), picture.height(), _GROUND)
    _paint(painter, strip, words, factor)
    painter.end()
    return image


def strip_width(width: int, scale: float = 1.0) -> int:
    """How wide the strip below a picture of that width is, in pixels: never narrower than the picture."""
    return max(width, round(_NARROWEST * _factor(width, scale)))


def strip_height(width: int, scale: float = 1.0) -> int:
    """How high the strip below a picture of that width is, in pixels."""
    factor = _factor(width, scale)
    last = _places(QRect(0, 0, strip_width(width, scale), 0), factor).footer
    return last.bottom() + 1 + round(9 * factor)


def strip_lines(width: int, scale: float = 1.0) -> tuple[QRect, QRect, QRect]:
    """Where in the strip its address, its time, and its title stand."""
    places = _places(QRect(0, 0, strip_width(width, scale), 0), _factor(width, scale))
    return places.address, places.time, places.title


def strip_fonts(width: int, scale: float = 1.0) -> tuple[QFont, QFont, QFont]:
    """The letters of the address, of the time, and of the title with the rest."""
    factor = _factor(width, scale)
    strong, plain = QFont.Weight.DemiBold, QFont.Weight.Normal
    address, time, rest = (
        _font(size * factor, weight) for size, weight in zip(_SIZES, (strong, strong, plain), strict=True)
    )
    return address, time, rest


def metadata(proof: Provenance) -> str:
    """The facts as JSON, whole: the strip may elide a long address, this does not."""
    facts = asdict(proof)
    facts["url"], facts["title"] = facts.pop("page_url"), facts.pop("window_title")
    facts["taken_at"] = None if proof.is_time_hidden else proof.taken_at.isoformat()
    return json.dumps(facts, ensure_ascii=False)


def _factor(width: int, scale: float) -> float:
    return max(1.0, scale, width / _WIDTH_AT_100)


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    return font


def _places(area: QRect, factor: float) -> _Places:
    """Where everything stands: in two columns beneath the address, or each beneath the other."""
    address, time, rest = (QFontMetrics(font).height() for font in strip_fonts(0, factor))
    margin, gap = round(18 * factor), max(1, round(2 * factor))
    left, top, width = area.left() + margin, area.top() + round(11 * factor), area.width() - 2 * margin
    first = QRect(left, top, width, address)
    second = QRect(left, first.bottom() + 1 + gap, width, time)
    if area.width() >= _WIDE * factor:
        half, between = width // 2, round(24 * factor)
        third = QRect(left, second.bottom() + 1 + gap, half, rest)
        beside = left + half + between
        clock = QRect(beside, second.top(), width - half - between, time)
        footer = QRect(beside, third.top(), width - half - between, rest)
        second.setWidth(half)
        return _Places(first, second, third, clock, footer)
    clock = QRect(left, second.bottom() + 1 + gap, width, rest + gap)
    third = QRect(left, clock.bottom() + 1 + gap, width, rest)
    footer = QRect(left, third.bottom() + 1 + gap, width, rest)
    return _Places(first, second, third, clock, footer)


def _paint(painter: QPainter, area: QRect, words: StripWords, factor: float) -> None:
    painter.fillRect(area, _BACKGROUND)
    painter.fillRect(QRect(area.left(), area.top(), area.width(), max(2, round(2 * factor))), _EDGE)
    painter.fillRect(QRect(area.left(), area.top(), max(4, round(6 * factor)), area.height()), _EDGE)
    places, (large, middle, small) = _places(area, factor), strip_fonts(0, factor)
    elide = Qt.TextElideMode
    _write(painter, places.address, words.address, (large, _INK, elide.ElideMiddle))
    _write(painter, places.time, words.time, (middle, _INK, elide.ElideRight))
    _write(painter, places.title, words.title, (small, _INK, elide.ElideMiddle))
    _write(painter, places.footer, words.footer, (small, _QUIET, elide.ElideMiddle))
    if words.is_clock_off:
        _paint_amber(painter, places.clock, words.clock, small, factor)
    else:
        _write(painter, places.clock, words.clock, (small, _QUIET, elide.ElideRight))


def _paint_amber(painter: QPainter, place: QRect, text: str, font: QFont, factor: float) -> None:
    """A clock that is wrong: said in words, on amber."""
    pad = round(6 * factor)
    inner = place.adjusted(pad, 0, -pad, 0)
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    ground = QRectF(place)
    ground.setWidth(min(QFontMetrics(strong).horizontalAdvance(text), inner.width()) + 2 * pad)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_AMBER)
    painter.drawRoundedRect(ground, 4 * factor, 4 * factor)
    painter.restore()
    _write(painter, inner, text, (strong, _ON_AMBER, Qt.TextElideMode.ElideRight))


def _write(painter: QPainter, place: QRect, text: str, how: tuple[QFont, QColor, Qt.TextElideMode]) -> None:
    font, ink, elide = how
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(text, elide, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
