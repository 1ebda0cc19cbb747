"""Pictures to edit, with colours that are found again if they leak."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.attachments import AddressConfidence, Provenance
from ui.capture.editor.marks import Colour, Kind, Mark
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import StampedStrip, sheet_of
from ui.capture.editor.tools import Hand
from ui.capture.strip import with_strip
from ui.capture.strip_words import strip_words

SECRET = QColor("#FF00C8")
GROUND = QColor("#345678")
PLACE = QRect(300, 120, 140, 60)
"""Where the secret lies."""
PROOF = Provenance(
    datetime(2026, 11, 21, 13, 3, 22, tzinfo=UTC),
    3600,
    "Europe/Oslo",
    page_url="https://reise.eksempelfjord.example/claims/118",
    window_title="Travel claim",
    confidence=AddressConfidence.EXACT,
    screen="900×400",
    app_version="0.1.0",
)


def plain(width: int = 900, height: int = 400) -> QImage:
    """A picture with something secret in it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.fillRect(PLACE, SECRET)
    painter.end()
    return image


def strip() -> StampedStrip:
    """Its strip."""
    return StampedStrip(PROOF, lambda code: code)


def stamped() -> QImage:
    """The picture with its strip."""
    return with_strip(plain(), strip_words(PROOF, ""), PROOF.scale)


def a_scene() -> Scene:
    """The picture with its strip, being edited."""
    return Scene(sheet_of(stamped(), strip()), strip())


def a_hand() -> tuple[Scene, Hand]:
    """The picture, and a hand to draw on it."""
    scene = a_scene()
    return scene, Hand(scene)


def box(id: int, kind: Kind = Kind.BOX, area: QRect = PLACE, text: str = "") -> Mark:
    """A mark over an area."""
    points = ((area.left(), area.top()), (area.left() + area.width(), area.top() + area.height()))
    if kind in {Kind.TEXT, Kind.STEP}:
        points = points[:1]  # type: ignore[assignment]
    return Mark(id, kind, points, Colour.BLUE, 5.0, text, 1 if kind is Kind.STEP else 0)


def count(image: QImage, colour: QColor) -> int:
    """How many pixels are of exactly that colour."""
    return _bytes(image).count(_bgra(colour))


def where(image: QImage) -> QRect:
    """The rectangle of the secret's colour, null when there is none."""
    data, width = _bytes(image), image.width()
    first, last = data.find(_bgra(SECRET)) // 4, data.rfind(_bgra(SECRET)) // 4
    if first < 0:
        return QRect()
    return QRect(QPoint(first % width, first // width), QPoint(last % width, last // width))


def _bgra(colour: QColor) -> bytes:
    return bytes((colour.blue(), colour.green(), colour.red(), 255))


def _bytes(image: QImage) -> bytes:
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    return bytes(opaque.constBits())
