"""Pixels of an image file. Needs no window and no display."""

from PySide6.QtGui import QImage

from ui import decoding


def decoded(data: bytes) -> tuple[int, int, bytes]:
    """Width, height, and the pixels as BGRA in rows of `width * 4` bytes. Raises ValueError: it is no image."""
    image = decoding.decoded(data).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        raise ValueError("no image")
    # Rows of 32-bit pixels have no gaps.
    return image.width(), image.height(), bytes(image.constBits())
