"""A picture that follows the theme: an icon by itself, or in a tinted round."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons
from ui.colours import Tone
from ui.icons import Ink
from ui.override import override
from ui.theme import scheme


class IconLabel(QWidget):
    """An icon; decoration only, the words beside it say the same."""

    def __init__(self, icon: str, ink: Ink = Ink.TEXT, size: int = 20, *, pad: int = 0) -> None:
        super().__init__()
        self._icon, self._ink, self._size, self._pad = icon, ink, size, pad
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, icon: str, ink: Ink | None = None) -> None:
        """Show another icon."""
        self._icon, self._ink = icon, ink or self._ink
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._size + 2 * self._pad
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._pad:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill_of(self._ink)))
            painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        picture = icons.pixmap(self._icon, self._size, self._ink.colour(), self.devicePixelRatioF())
        painter.drawPixmap(self._pad, self._pad, picture)


def fill_of(ink: Ink) -> str:
    """The soft ground that goes with an ink."""
    now = scheme()
    if ink in {Ink.ACCENT, Ink.TEXT}:
        return now.accent_soft
    tone = getattr(now, ink.value)
    return tone.fill if isinstance(tone, Tone) else now.sunken
