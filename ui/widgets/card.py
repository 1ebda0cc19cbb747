"""White cards: one that carries things, and one that can be pressed as a whole."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.override import override
from ui.theme import RADIUS, Space, scheme


class Card(QFrame):
    """A card; put things into `body`."""

    def __init__(self, padding: int = Space.M, spacing: int = Space.S) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)


class Hairline(QFrame):
    """A thin line between two things."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "hairline")
        self.setFixedHeight(1)


class PressCard(QAbstractButton):
    """A card that is one button: mouse, Enter and Space. `setText` names it for screen readers; `body` shows it.

    What lies in it lets the mouse through; do not put buttons into a button.
    """

    def __init__(self, padding: int = Space.M, spacing: int = Space.XS) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)
        self._is_under_mouse = False

    def let_through(self) -> None:
        """Let the mouse through what was put into `body`; call it once all is in."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, line = now.card, now.hairline
        if self.isDown():
            fill, line = now.accent_soft, now.accent
        elif self._is_under_mouse and self.isEnabled():
            line = now.accent
        elif not self.isEnabled():
            fill = now.window
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_under_mouse = True
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._is_under_mouse = False
        self.update()
        super().leaveEvent(event)
