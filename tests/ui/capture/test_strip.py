"""The strip: added below, readable, with the whole truth in the metadata."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import AddressConfidence, Provenance, Shot
from ui.capture.strip import (
    METADATA_KEY,
    png,
    stamped,
    strip_height,
    strip_lines,
    strip_words,
    with_strip,
    written_time,
)

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
)


def a_shot(width: int = 640, height: int = 200) -> Shot:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#345678"))
    image.setPixelColor(width - 1, height - 1, QColor("#FF0000"))
    return Shot(width, height, bytes(image.constBits()), PROVENANCE)


@pytest.mark.usefixtures("qtbot")
def test_no_pixel_of_the_picture_is_covered() -> None:
    shot = a_shot()
    image = stamped(shot, strip_words(PROVENANCE, ""))
    assert image.width() == 640
    assert image.height() > 200
    assert image.copy(0, 0, 640, 200) == QImage(shot.pixels, 640, 200, 640 * 4, QImage.Format.Format_RGB32)
    strip = image.copy(0, 204, 640, image.height() - 204)
    dark = sum(strip.pixelColor(x, y).lightness() < 100 for x in range(strip.width()) for y in range(strip.height()))
    assert dark > 200, "there is writing in it"


@pytest.mark.usefixtures("qtbot")
def test_the_file_has_no_alpha_and_the_whole_address() -> None:
    data = png(stamped(a_shot(), strip_words(PROVENANCE, "")))
    image = QImage.fromData(data)
    assert not image.hasAlphaChannel()
    facts = json.loads(image.text(METADATA_KEY))
    assert facts["url"] == LONG
    assert facts["title"] == "Jääkaappi – Þorlákur"
    assert facts["taken_at"] == "2026-11-21T13:03:22+00:00"
    assert data.endswith(b"IEND\xaeB`\x82"), "nothing after the end"


def test_the_time_is_local_with_offset_and_zone(qtbot: QtBot) -> None:
    text = written_time(PROVENANCE, QLocale("nb_NO"))
    assert "21. november 2026" in text
    assert "14:03:22 (UTC+01:00 Europe/Oslo)" in text
    west = Provenance(PROVENANCE.taken_at, -3600 * 3 - 1800, "")
    assert "09:33:22 (UTC−03:30)" in written_time(west, QLocale("en_GB"))


def test_without_an_address_it_says_why(qtbot: QtBot) -> None:
    words = strip_words(Provenance(PROVENANCE.taken_at, 0, ""), "There was no window in front.")
    assert "There was no window in front." in words.address


@pytest.mark.usefixtures("qtbot")
def test_wide_pictures_get_a_larger_strip() -> None:
    words = strip_words(PROVENANCE, "")
    small = stamped(a_shot(), words).height() - 200
    assert stamped(a_shot(3840, 10), words).height() - 10 > 2 * small


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("width", [640, 3840])
def test_a_strip_is_as_high_as_it_says_and_its_lines_lie_in_it(width: int) -> None:
    picture = QImage(width, 10, QImage.Format.Format_RGB32)
    image = with_strip(picture, strip_words(PROVENANCE, ""))
    assert image.height() == 10 + strip_height(width)
    strip = QRect(0, 0, width, strip_height(width))
    address, time, rest = strip_lines(width)
    assert all(strip.contains(line) for line in (address, time, rest))
    assert address.bottom() < time.top() <= time.bottom() < rest.top()
