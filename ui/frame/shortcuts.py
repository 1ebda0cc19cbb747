"""The keys of the whole window."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

SEARCH: Final = "Ctrl+K"
BACK: Final = "Alt+Left"
FORWARD: Final = "Alt+Right"
SYNC: Final = "F5"
NEW_CASE: Final = "Ctrl+N"
OPEN_FILE: Final = "Ctrl+O"
SETTINGS: Final = "Ctrl+,"
QUIT: Final = "Ctrl+Q"
PLACES: Final = 8
"""Ctrl+1 … Ctrl+8 go to the places of the rail."""


def bind(window: QWidget, keys: Mapping[str, Callable[[], object]], place: Callable[[int], object]) -> None:
    """Give a window its keys; `place` is called with 0 for Ctrl+1 and so on."""
    for text, action in keys.items():
        QShortcut(QKeySequence(text), window).activated.connect(action)
    for at in range(PLACES):
        key = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), window)
        key.activated.connect(lambda at=at: place(at))
