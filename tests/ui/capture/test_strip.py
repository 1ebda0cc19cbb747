"""The strip: added below, readable, saying the right address and time, with the whole truth in the metadata."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from desktop_app.domain.attachments import AddressConfidence, Provenance, Shot
from tests.ui.looks import has_colour
from ui.capture.png import METADATA_KEY, png, text_in
from ui.capture.strip import (
    metadata,
    stamped,
    strip_fonts,
    strip_height,
    strip_lines,
    strip_width,
    with_strip,
)
from ui.capture.strip_words import StripWords, strip_words

LONG = "https://faktura.eksempelfjord.example/" + "queue/" * 80 + "end"
PROVENANCE = Provenance(
    datetime(2026, 11, 21, 13, 3, 22, tzinfo=UTC),
    3600,
    "Europe/Oslo",
    page_url=LONG,
    window_title="Jääkaappi – Þorlákur",
    confidence=AddressConfidence.EXACT,
    screen="640×200",
    app_version="0.1.0",
    system="Linux",
)
SIZES = [(90, 1.0), (640, 1.0), (800, 2.0), (1280, 1.0), (1920, 1.5), (3840, 1.0), (3840, 2.0)]
pytestmark = pytest.mark.usefixtures("qtbot")


def a_shot(width: int = 640, height: int = 200, provenance: Provenance = PROVENANCE) -> Shot:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#345678"))
    image.setPixelColor(width - 1, height - 1, QColor("#FF0000"))
    return Shot(width, height, bytes(image.constBits()), provenance)


def a_stamp(width: int, scale: float, provenance: Provenance = PROVENANCE) -> QImage:
    shot = a_shot(width, 40, replace(provenance, scale=scale))
    return stamped(shot, strip_words(shot.provenance, ""))


def written(text: str, font: QFont, size: QRect, elide: Qt.TextElideMode) -> QImage:
    """A text as the strip must show it, painted by the test itself."""
    image = QImage(size.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#F4F6F8"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor("#13202A"))
    shown = QFontMetrics(font).elidedText(text, elide, size.width())
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()
    return image


@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_rendered_back_it_says_the_right_address_and_time(width: int, scale: float) -> None:
    image = a_stamp(width, scale)
    address, time, title = (line.translated(0, 40) for line in strip_lines(width, scale))
    large, middle, small = strip_fonts(width, scale)
    elide = Qt.TextElideMode
    when = "Saturday, 21 November 2026 14:03:22 (UTC+01:00 Europe/Oslo)"
    assert image.copy(address) == written(LONG, large, address, elide.ElideMiddle)
    assert image.copy(time) == written(when, middle, time, elide.ElideRight)
    assert image.copy(title) == written(PROVENANCE.window_title, small, title, elide.ElideMiddle)
    # The comparison can tell one digit from another.
    assert image.copy(time) != written(when.replace(":22", ":23"), middle, time, elide.ElideRight)
    assert image.copy(address) != written(LONG.replace("end", "emd"), large, address, elide.ElideMiddle)


@pytest.mark.parametrize(("width", "scale"), SIZES)
def test_it_is_as_high_as_it_says_and_its_lines_lie_in_it(width: int, scale: float) -> None:
    image = a_stamp(width, scale)
    assert image.height() == 40 + strip_height(width, scale)
    assert image.width() == strip_width(width, scale) >= width
    strip = QRect(0, 0, image.width(), strip_height(width, scale))
    address, time, title = strip_lines(width, scale)
    assert all(strip.contains(line) for line in (address, time, title))
    assert address.bottom() < time.top() <= time.bottom() < title.top()
    assert address.height() >= 17 * scale


def test_no_pixel_of_the_picture_is_covered() -> None:
    for width in (90, 640, 2000):
        shot = a_shot(width)
        image = stamped(shot, strip_words(PROVENANCE, ""))
        assert image.height() > 200
        assert image.copy(0, 0, width, 200) == QImage(shot.pixels, width, 200, width * 4, QImage.Format.Format_RGB32)


def test_beside_a_small_picture_nothing_is_made_up() -> None:
    image = a_stamp(90, 1.0)
    beside = image.copy(90, 0, image.width() - 90, 40)
    assert {beside.pixelColor(x, y).name() for x in range(0, beside.width(), 7) for y in range(40)} == {"#d9dee3"}


def test_letters_grow_with_the_screen_and_with_the_picture() -> None:
    assert strip_height(800, 2.0) == pytest.approx(2 * strip_height(800), rel=0.05)
    assert strip_height(3840) > 2 * strip_height(1500)
    assert strip_height(3840, 2.0) == strip_height(3840), "looked at made smaller, it is large enough already"


def test_a_clock_that_is_off_stands_on_amber() -> None:
    for width in (640, 1280):
        off = a_stamp(width, 1.0, replace(PROVENANCE, clock_offset_s=61.0, clock_uncertainty_s=0.5))
        assert has_colour(off, "#FFC857", 0)
        assert not has_colour(a_stamp(width, 1.0, replace(PROVENANCE, clock_offset_s=59.0)), "#FFC857", 0)


def test_the_longest_words_change_neither_height_nor_places() -> None:
    picture = QImage(720, 10, QImage.Format.Format_RGB32)
    long = "Tukipyyntöjärjestelmän yhteensopimattomuusilmoituksenlähetysvaihtoehto " * 9
    words = StripWords(long, long, long, long, long, is_clock_off=True)
    assert with_strip(picture, words).size() == with_strip(picture, strip_words(PROVENANCE, "")).size()


def test_the_file_has_the_whole_address() -> None:
    data = png(stamped(a_shot(), strip_words(PROVENANCE, "")))
    facts = json.loads(text_in(data))
    assert facts["url"] == LONG
    assert facts["title"] == "Jääkaappi – Þorlákur"
    assert facts["taken_at"] == "2026-11-21T13:03:22+00:00"
    assert (facts["zone"], facts["area"], facts["reviewed"]) == ("Europe/Oslo", "desktop", False)
    assert QImage.fromData(data).text(METADATA_KEY) == metadata(PROVENANCE)
