"""A background whose every pixel says where it is: `python -m tests.capture.pattern WIDTH HEIGHT` shows it.

To be run without Qt's scaling (QT_ENABLE_HIGHDPI_SCALING=0): its pixels are the screen's.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.override import override

_ACROSS = 23
"""The red channel counts tiles of 256 pixels: so many in a row, at most eleven rows."""


def pattern(width: int, height: int) -> QImage:
    """The background: no two of its pixels are alike."""
    blue, tile = bytes(x & 255 for x in range(width)), bytes(x >> 8 for x in range(width))
    row, data = bytearray(b"\xff") * (width * 4), bytearray()
    row[0::4] = blue
    for y in range(height):
        row[1::4] = bytes([y & 255]) * width
        if not y & 255:
            row[2::4] = bytes(x + _ACROSS * (y >> 8) for x in tile)
        data += row
    return QImage(bytes(data), width, height, width * 4, QImage.Format.Format_RGB32).copy()


class Background(QWidget):
    """Beneath all windows."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(image.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(event.rect(), self._image, event.rect())
        painter.end()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    background = Background(pattern(int(sys.argv[1]), int(sys.argv[2])))
    background.show()
    raise SystemExit(application.exec())
