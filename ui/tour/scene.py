"""Something for the screenshot to show: a page of a web application that went wrong, with its address and a clock.

A process of its own, as the browser would be; drawn, not fetched. What it says is part of the picture, not of our
window, and stays in one language.
"""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.override import override

_PAPER, _BAR, _INK, _QUIET = QColor("#FFFFFF"), QColor("#E3E8EC"), QColor("#22303A"), QColor("#6B7B87")
_ALARM, _TABLE = QColor("#B3261E"), QColor("#C9D2D9")
_ADDRESS = "https://fakturaflyt.eksempelfjord.example/inbox?status=stopped"
_ROWS = (
    ("F-20417", "Nordlys Kontor (eksempel)", "12 480,00"),
    ("F-20418", "Fjordbris Renhold (eksempel)", "3 912,50"),
    ("F-20419", "Snøhatt Data (eksempel)", "48 000,00"),
)


class Scene(QWidget):
    """A browser-like window over the whole screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Fakturaflyt – Inbox")
        tick = QTimer(self)
        tick.timeout.connect(self.update)
        tick.start(1000)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _PAPER)
        painter.fillRect(0, 0, self.width(), 56, _BAR)
        painter.setBrush(_PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(72, 11, self.width() - 320, 34), 17, 17)
        _write(painter, 92, 34, _ADDRESS, _Ink(15))
        _write(painter, self.width() - 220, 34, f"{datetime.now().astimezone():%d.%m.%Y  %H:%M:%S}", _Ink(15))
        _write(painter, 72, 118, "Innboks", _Ink(28, weight=QFont.Weight.Bold))
        painter.setPen(QPen(_ALARM, 1.5))
        painter.setBrush(QColor("#FBE9E7"))
        painter.drawRoundedRect(QRectF(72, 142, self.width() - 144, 58), 8, 8)
        message = "Feil FF-7730: Fakturaene kunne ikke sendes til regnskap. 14 fakturaer venter."
        _write(painter, 94, 177, message, _Ink(17, _ALARM, QFont.Weight.DemiBold))
        for at, row in enumerate(_ROWS):
            top = 250 + at * 54
            painter.setPen(QPen(_TABLE, 1))
            painter.drawLine(72, top + 32, self.width() - 72, top + 32)
            for left, text in zip((76, 240, 720), row, strict=True):
                _write(painter, left, top + 12, text, _Ink(16, _INK if left == 76 else _QUIET))


class _Ink(NamedTuple):
    size: int
    colour: QColor = _INK
    weight: QFont.Weight = QFont.Weight.Normal


def _write(painter: QPainter, left: int, base: int, text: str, ink: _Ink) -> None:
    font = QFont("Inter")
    font.setPixelSize(ink.size)
    font.setWeight(ink.weight)
    painter.setFont(font)
    painter.setPen(ink.colour)
    painter.drawText(left, base, text)


def main() -> int:
    """Show the scene until it is ended."""
    app = QApplication(["nordesk-scene"])
    scene = Scene()
    scene.showMaximized()
    return app.exec()
