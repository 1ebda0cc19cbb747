"""Takes pictures into a draft, and bare ones beside them, in turns. Run as a process of its own.

python -m tests.bench.shooter FOLDER ROUNDS   – one line of JSON: milliseconds of each
python -m tests.bench.shooter FOLDER ROUNDS real   – of the screen that DISPLAY names
python -m tests.bench.shooter paint   – show an ordinary desktop on a screen, for the former
"""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.capture import ScreenPlace
from desktop_app.domain.ids import ItemId
from desktop_app.services.capture import Capture
from desktop_app.system.capture.mss_seam import MssScreen
from desktop_app.system.capture.screen import Desktop, Pixels, Screen, ScreenCapturer
from tests.ui.kit import Kit
from ui.capture.order import Order
from ui.capture.shutter import Picture, Shutter
from ui.garbage import Garbage
from ui.override import override
from ui.pages.new_case.evidence import Bytes, Evidence
from ui.theme import theme

ONE = (ScreenPlace("one", 0, 0, 3840, 2160, 2.0),)
TWO = (ScreenPlace("left", 0, 0, 2560, 1600, 2.0), ScreenPlace("right", 2560, 0, 1920, 1080, 1.0))
_QUALITY = 85  # zlib level 1 in Qt's writer


class PaintedScreen:
    """A desktop of windows with text, and a picture in one of them; every grab copies it."""

    def __init__(self, places: tuple[ScreenPlace, ...]) -> None:
        self._places = places
        self.width = max(each.x + each.width for each in places)
        self.height = max(each.y + each.height for each in places)
        image = QImage(self.width, self.height, QImage.Format.Format_RGB32)
        image.fill(QColor("#20303A"))
        painter = QPainter(image)
        for each in places:
            _paint(painter, each)
        painter.end()
        self.image = image
        self._pixels = bytearray(bytes(image.constBits()))

    def is_allowed(self) -> bool:
        """Always."""
        return True

    def desktop(self) -> Desktop:
        """As painted."""
        return Desktop(self.width, self.height, self._places)

    def pixels(self) -> Pixels:
        """A copy."""
        return Pixels(self.width, self.height, bytes(self._pixels))


def _paint(painter: QPainter, place: ScreenPlace) -> None:
    letters = QFont()
    letters.setPixelSize(round(14 * place.scale))
    painter.setFont(letters)
    area = (place.x + 80, place.y + 60, place.width - 160, place.height - 160)
    painter.fillRect(*area, QColor("#FFFFFF"))
    for line in range(area[3] // round(20 * place.scale)):
        text = f"{line:04d}  Faktura {line * 7919 % 10_007} ligger til godkjenning hos økonomi, se bilag {line}. " * 4
        painter.setPen(QColor("#13202A" if line % 3 else "#0B5E73"))
        painter.drawText(area[0] + 20, area[1] + round(20 * place.scale) * (line + 1), text[: area[2] // 12])
    for x in range(0, place.width // 4, 2):
        for y in range(0, place.height // 4, 8):
            shade = QColor((x * 3) % 256, (y * 5) % 256, (x * y) % 256)
            painter.fillRect(place.x + place.width // 2 + x, place.y + place.height // 2 + y, 2, 8, shade)


class BareScreen:
    """A grab as bare as it can be had: one connection that stays open."""

    def __init__(self) -> None:
        import mss

        self._grabber = mss.MSS()

    def pixels(self) -> Pixels:
        """All of the screen."""
        shot = self._grabber.grab(self._grabber.monitors[0])
        return Pixels(shot.width, shot.height, bytes(shot.raw))


class Paints(QWidget):
    """An ordinary desktop, over a whole screen."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.X11BypassWindowManagerHint)
        self._image = PaintedScreen(ONE).image
        self.setGeometry(0, 0, self._image.width(), self._image.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawImage(0, 0, self._image)
        sys.stdout.write("painted\n")
        sys.stdout.flush()


class CanGrab(Protocol):
    """Hands over pixels."""

    def pixels(self) -> Pixels: ...


def bare(screen: CanGrab, folder: Path) -> float:
    """Milliseconds of a grab, a PNG at level 1, and a flushed file."""
    began = time.perf_counter()
    grabbed = screen.pixels()
    image = QImage(grabbed.data, grabbed.width, grabbed.height, grabbed.width * 4, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_QUALITY)
    assert writer.write(image)
    with (folder / "bare.png").open("wb") as file:
        file.write(buffer.data().data())
        file.flush()
        os.fsync(file.fileno())
    return (time.perf_counter() - began) * 1000


class Press:
    """A draft, and a shutter whose pictures go into it."""

    def __init__(self, kit: Kit, screen: Screen) -> None:
        world = replace(kit._world(), capturer=ScreenCapturer(screen))
        self._kit = kit
        self._shutter = Shutter(Capture(world, kit.connections, kit.services.preferences), kit.bridge)
        self._evidence = Evidence(kit.services.drafts, kit.bridge)
        self._shutter.taken.connect(self._on_taken)
        self._done = QEventLoop()
        self._evidence.settled.connect(self._done.quit)

    def __call__(self) -> float:
        """Milliseconds from the press until the picture is in a draft on the disk."""
        self._evidence.show_draft(self._kit.services.drafts.create(self._kit.account_id, ItemId("i-support")))
        began = time.perf_counter()
        self._shutter.press(self._kit.account_id, Order())
        self._done.exec()
        took = (time.perf_counter() - began) * 1000
        assert len(self._evidence.files) == 1
        return took

    def _on_taken(self, picture: Picture) -> None:
        self._evidence.add_picture(Bytes(picture.name, picture.data, picture.provenance))


def measured(ours: Callable[[], float], other: Callable[[], float], rounds: int) -> dict[str, list[float]]:
    """Both in turns; the first round warms up."""
    pairs = [(ours(), other()) for _ in range(rounds + 1)][1:]
    return {"ours_ms": [one for one, _ in pairs], "bare_ms": [two for _, two in pairs]}


def paint() -> None:
    """Show the desktop until somebody ends this."""
    app = QApplication([])
    window = Paints()
    window.show()
    app.exec()


def main(folder: Path, rounds: int, *, is_real: bool) -> None:
    """Measure and tell."""
    app = QApplication([])
    garbage = Garbage()
    theme()
    told = {}
    if is_real:
        folder.mkdir(parents=True)
        screen, kit = MssScreen(lambda _place: 2.0), Kit(folder).with_catalog()
        told["real"] = measured(Press(kit, screen), partial(bare, BareScreen(), folder), rounds)
        kit.close()
        garbage.close()
        sys.stdout.write(json.dumps(told) + "\n")
        return
    for name, places in (("one", ONE), ("two", TWO)):
        where = folder / name
        where.mkdir(parents=True)
        painted, kit = PaintedScreen(places), Kit(where).with_catalog()
        told[name] = measured(Press(kit, painted), partial(bare, painted, where), rounds)
        kit.close()
    garbage.close()
    app.quit()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "paint":
        paint()
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]), is_real="real" in sys.argv)
