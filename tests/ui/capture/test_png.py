"""PNG files: the picture and our own words, and nothing else; they end where they end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QColorSpace, QImage

from ui.capture.png import METADATA_KEY, chunks, png, text_in

WORDS = "Jääkaappi – Þorlákur – 漢字 🙂 " + "long " * 4_000


def a_picture(form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    image = QImage(300, 200, form)
    image.fill(QColor("#345678"))
    for x in range(300):
        image.setPixelColor(x, x * 2 // 3, QColor(x % 256, 255 - x % 256, 7))
    return image


def names(data: bytes) -> list[str]:
    return [name for name, _ in chunks(data)]


def test_only_the_picture_and_our_words() -> None:
    image = a_picture()
    image.setText(METADATA_KEY, WORDS)
    image.setText("Author", "somebody")
    image.setDotsPerMeterX(5000)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    data = png(image)
    found = names(data)
    assert found[:2] == ["IHDR", "iTXt"]
    assert set(found[2:-1]) == {"IDAT"}
    assert found[-1] == "IEND"
    assert data.endswith(b"IEND\xaeB`\x82")
    assert text_in(data) == WORDS
    assert b"somebody" not in data


def test_the_pixels_are_the_same_and_no_alpha_is_left() -> None:
    for form in (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGB888):
        data = png(a_picture(form))
        read = QImage.fromData(data)
        assert not read.hasAlphaChannel()
        header = next(chunks(data))[1]
        assert header[8:10] == b"\x08\x02", "eight bits each of red, green and blue"
        assert read.convertToFormat(QImage.Format.Format_RGB32) == a_picture()
        assert text_in(data) == ""


def test_other_readers_find_the_words() -> None:
    image = a_picture()
    image.setText(METADATA_KEY, WORDS)
    assert QImage.fromData(png(image)).text(METADATA_KEY) == WORDS


def test_letters_nobody_can_write_do_not_keep_the_picture_back() -> None:
    image = a_picture()
    image.setText(METADATA_KEY, "a\ud800b")
    assert text_in(png(image)).startswith("a")


def test_a_picture_without_pixels_is_refused() -> None:
    with pytest.raises(MemoryError):
        png(QImage())


@pytest.mark.parametrize("spoil", [lambda data: data + b"x", lambda data: data[:-1], lambda data: data[1:]])
def test_bytes_before_behind_and_missing_are_found(spoil) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="PNG"):
        list(chunks(spoil(png(a_picture()))))


def test_a_changed_byte_is_found() -> None:
    data = bytearray(png(a_picture()))
    data[len(data) // 2] ^= 1
    with pytest.raises(ValueError, match="checksum"):
        list(chunks(bytes(data)))


def test_transparent_is_not_see_through() -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert QImage.fromData(png(image)).pixelColor(0, 0).alpha() == 255
