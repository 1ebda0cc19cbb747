"""What the tests ask of any widget: names for screen readers, and what its colours are."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.kit import nameless

W = TypeVar("W", bound=QWidget)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def assert_usable(widget: QWidget) -> None:
    """Every focusable part has a name, and no label guesses whether its text is HTML."""
    assert nameless(widget) == []
    guessing = [label for label in widget.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    assert [label.text() for label in guessing if label.parent() is not None and "qt_" not in label.objectName()] == []


def picture(widget: QWidget) -> QImage:
    """The widget as it looks."""
    return widget.grab().toImage()


def has_colour(image: QImage, colour: str, tolerance: int = 12) -> bool:
    """Whether any pixel is of about that colour; edges are soft."""
    wanted = QColor(colour)
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return any(
        pixel.alpha() > 150
        and max(abs(pixel.red() - wanted.red()), abs(pixel.green() - wanted.green()), abs(pixel.blue() - wanted.blue()))
        <= tolerance
        for pixel in pixels
    )


def child(parent: QWidget, kind: type[W], name: str = "") -> W:
    """The first part of that kind (and objectName); there must be one."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), f"no {kind.__name__} {name}"
    return found
