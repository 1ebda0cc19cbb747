"""Buttons: one primary per page, secondary and quiet ones, danger, and icon buttons that always have a name."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from ui import icons
from ui.icons import Ink
from ui.widgets.plain_label import set_tooltip


class Look(StrEnum):
    """How much a button asks for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


_INK = {Look.PRIMARY: Ink.ON_ACCENT, Look.SECONDARY: Ink.TEXT, Look.QUIET: Ink.ACCENT, Look.DANGER: Ink.DANGER}


class Button(QPushButton):
    """A button with words, and an icon if you like."""

    def __init__(self, look: Look = Look.SECONDARY, icon: str = "") -> None:
        super().__init__()
        self.setProperty("look", look.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = look
        if icon:
            self.set_icon(icon)

    def set_icon(self, icon: str) -> None:
        """Show an icon before the words."""
        self.setIconSize(QSize(18, 18))
        icons.put(self, icon, _INK[self._look])


class IconButton(QToolButton):
    """A button without words. `say` gives it its name for screen readers and the tooltip: call it in `retranslate`."""

    def __init__(self, icon: str, ink: Ink = Ink.TEXT, *, size: int = 20) -> None:
        super().__init__()
        self.setIconSize(QSize(size, size))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ink = ink
        self.set_icon(icon)

    def set_icon(self, icon: str, ink: Ink | None = None) -> None:
        """Another picture for the same button."""
        icons.put(self, icon, ink or self._ink)

    def say(self, name: str) -> None:
        """What the button does."""
        self.setAccessibleName(name)
        set_tooltip(self, name)
