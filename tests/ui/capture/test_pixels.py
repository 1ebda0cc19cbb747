"""An image file in pixels."""

import pytest
from PySide6.QtGui import QColor, QImage

from ui.capture.pixels import decoded
from ui.capture.png import png


def test_there_and_back() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    image.setPixelColor(2, 1, QColor("#FF0000"))
    width, height, pixels = decoded(png(image))
    assert (width, height, len(pixels)) == (3, 2, 24)
    assert pixels[:3] == bytes((0x30, 0x20, 0x10))
    assert pixels[-4:-1] == bytes((0, 0, 0xFF))


@pytest.mark.parametrize("data", [b"", b"no image", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_image(data: bytes) -> None:
    with pytest.raises(ValueError, match="no image"):
        decoded(data)
