"""Where the window was, as a text one can keep."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget


def text_of(window: QWidget) -> str:
    """The window's place and size."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def restore(window: QWidget, text: str) -> None:
    """Put the window where it was; nonsense changes nothing, and Qt keeps it on a screen that is there."""
    if text:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore"))))
