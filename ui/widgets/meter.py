"""A bar that shows how much of something is used; what is beyond the whole has a pattern of its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.override import override
from ui.theme import scheme, theme

_HEIGHT = 8


class Meter(QWidget):
    """`show_level` paints it. Decoration: the numbers beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.level = 0.0
        """The share that is used; more than 1 when it is more than there was."""
        self._is_low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_level(self, used: float, whole: float, *, is_low: bool = False) -> None:
        """So much of the whole is used; `is_low`: little is left."""
        self.level = max(0.0, used / whole) if whole > 0 else (2.0 if used > 0 else 0.0)
        self._is_low = is_low
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, QColor(now.hairline))
        # Beyond the whole the bar is the use, and the mark in it is where the bought part ends.
        share = min(1.0, self.level) if self.level <= 1 else 1 / self.level
        ink = QColor(now.warning.text if self._is_low else now.accent)
        painter.fillRect(QRectF(0, 0, area.width() * share, area.height()), ink)
        if self.level > 1:
            over = QRectF(area.width() * share, 0, area.width() * (1 - share), area.height())
            painter.fillRect(over, QColor(now.danger.fill))
            painter.fillRect(over, QBrush(QColor(now.danger.text), Qt.BrushStyle.Dense4Pattern))
            painter.fillRect(QRectF(over.left(), 0, 2, area.height()), QColor(now.card))
