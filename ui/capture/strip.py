"""The strip below a screenshot: address, title and time, added and never painted over the picture."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QBuffer, QCoreApplication, QDate, QIODevice, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QImageWriter, QPainter

from desktop_app.domain.attachments import Provenance, Shot
from ui.language import locale

_BACKGROUND, _INK, _QUIET, _EDGE = QColor("#F4F6F8"), QColor("#13202A"), QColor("#4A5B68"), QColor("#0B5E73")
_WIDTH_AT_100 = 1600
"""Up to this width the strip's letters have their plain size; wider pictures are looked at made smaller."""
_COMPRESSION_QUALITY = 85
"""zlib level 1 in Qt's PNG writer: a third of the time of its default, for a file a third larger."""
METADATA_KEY = "Nordesk"
"""The PNG text chunk with the same facts as JSON."""


@dataclass(frozen=True, slots=True)
class StripWords:
    """Everything the strip says, in the reader's language; made in the main thread, painted in a lane."""

    address: str
    title: str
    time: str
    footer: str


def strip_words(provenance: Provenance, why_not: str) -> StripWords:
    """The words for a picture. `why_not` says in words why there is no address, when there is none."""
    page = provenance.page_url or QCoreApplication.translate("Strip", "Web address: {reason}").format(reason=why_not)
    screen = QCoreApplication.translate("Strip", "Added by Nordesk {version} – screen {screen}")
    return StripWords(
        address=page,
        title=provenance.window_title,
        time=written_time(provenance, locale()),
        footer=screen.format(version=provenance.app_version, screen=provenance.screen),
    )


def written_time(provenance: Provenance, written_by: QLocale) -> str:
    """Local date and time to the second, with the offset from UTC and the zone."""
    local = provenance.taken_at.astimezone(timezone(timedelta(seconds=provenance.utc_offset_s)))
    date = written_by.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    zone = f" {provenance.zone}" if provenance.zone else ""
    return f"{date} {local:%H:%M:%S} (UTC{_offset(local)}{zone})"


def _offset(local: datetime) -> str:
    text = f"{local:%z}"
    return f"{text[:3]}:{text[3:5]}".replace("-", "−")


def stamped(shot: Shot, words: StripWords) -> QImage:
    """The picture with the strip added below it; no pixel of the picture is covered."""
    picture = QImage(shot.pixels, shot.width, shot.height, shot.width * 4, QImage.Format.Format_RGB32)
    image = with_strip(picture, words)
    image.setText(METADATA_KEY, metadata(shot.provenance))
    return image


def with_strip(picture: QImage, words: StripWords) -> QImage:
    """A picture with the strip in its width below it."""
    scale, width = _scale(picture.width()), picture.width()
    image = QImage(QSize(width, picture.height() + _height(scale)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.drawImage(0, 0, picture)
    _paint_strip(painter, QRect(0, picture.height(), width, _height(scale)), words, scale)
    painter.end()
    return image


def strip_height(width: int) -> int:
    """How high the strip below a picture of that width is, in pixels."""
    return _height(_scale(width))


def strip_lines(width: int) -> tuple[QRect, QRect, QRect]:
    """Where in the strip its address, its time, and its title with the rest stand."""
    scale = _scale(width)
    first, second, third = _lines(QRect(0, 0, width, _height(scale)), scale)
    return first, second, third


def png(image: QImage) -> bytes:
    """The picture as a PNG without an alpha channel. Raises MemoryError when Qt cannot write one that large."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_COMPRESSION_QUALITY)
    if not writer.write(image):
        raise MemoryError(writer.errorString())
    return bytes(buffer.data().data())


def metadata(provenance: Provenance) -> str:
    """The facts as JSON, whole: the strip may elide a long address, this does not."""
    facts = {
        "url": provenance.page_url,
        "title": provenance.window_title,
        "browser": provenance.browser,
        "confidence": provenance.confidence.value,
        "why_not": provenance.why_not,
        "taken_at": provenance.taken_at.isoformat(),
        "utc_offset_s": provenance.utc_offset_s,
        "zone": provenance.zone,
        "clock_offset_s": provenance.clock_offset_s,
        "screen": provenance.screen,
        "app_version": provenance.app_version,
        "system": provenance.system,
    }
    return json.dumps(facts, ensure_ascii=False)


def _scale(width: int) -> float:
    return max(1.0, width / _WIDTH_AT_100)


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    return font


def _fonts(scale: float) -> tuple[QFont, QFont, QFont]:
    strong, plain = QFont.Weight.DemiBold, QFont.Weight.Normal
    return _font(17 * scale, strong), _font(15 * scale, strong), _font(13 * scale, plain)


def _height(scale: float) -> int:
    return round(84 * scale)


def _lines(area: QRect, scale: float) -> list[QRect]:
    margin = round(16 * scale)
    inner = area.adjusted(margin, round(10 * scale), -margin, -round(8 * scale))
    lines, top = [], inner.top()
    for font in _fonts(scale):
        height = QFontMetrics(font).height()
        lines.append(QRect(inner.left(), top, inner.width(), height))
        top += height + round(1 * scale)
    return lines


def _paint_strip(painter: QPainter, area: QRect, words: StripWords, scale: float) -> None:
    painter.fillRect(area, _BACKGROUND)
    painter.fillRect(QRect(area.left(), area.top(), area.width(), max(2, round(2 * scale))), _EDGE)
    texts = (
        (words.address, _INK, Qt.TextElideMode.ElideMiddle),
        (words.time, _INK, Qt.TextElideMode.ElideRight),
        (" – ".join(filter(None, (words.title, words.footer))), _QUIET, Qt.TextElideMode.ElideMiddle),
    )
    for line, font, (text, ink, elide) in zip(_lines(area, scale), _fonts(scale), texts, strict=True):
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, elide, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
