"""A picture as wide as there is room for, never larger than it is."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.override import override
from ui.theme import scheme


class PictureView(QWidget):
    """Name it with `setAccessibleName`."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, image: QImage) -> None:
        """Show another picture."""
        self._picture = QPixmap.fromImage(image)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        size = self._picture.size()
        return min(size.height(), round(size.height() * width / size.width())) if size.width() else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(640, self._picture.width()), self.heightForWidth(min(640, self._picture.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = min(self.width(), self._picture.width())
        area = QRect(0, 0, width, self.heightForWidth(width))
        painter.drawPixmap(area, self._picture)
        painter.setPen(QColor(scheme().hairline))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
