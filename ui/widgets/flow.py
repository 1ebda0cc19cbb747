"""A layout that goes on in the next row where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.override import override


class Flow(QLayout):
    """Lays its items out in reading order, each in its hinted size; one that is wider than a row may shrink to it."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._lay(inner, is_real=False) + around.top() + around.bottom()

    @override
    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._lay(area.marginsRemoved(self.contentsMargins()), is_real=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lay(self, area: QRect, *, is_real: bool) -> int:
        """Each row is as high as its highest item; lower ones stand in its middle."""
        top = area.top()
        for row in self._rows(area.width()):
            height = max(hint.height() for _item, _left, hint in row)
            for item, left, hint in row:
                if is_real:
                    place = QPoint(area.left() + left, top + (height - hint.height()) // 2)
                    item.setGeometry(QRect(place, hint))
            top += height + self.spacing()
        return max(top - self.spacing() - area.top(), 0)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = _hint(item, width)
            if not rows or (rows[-1] and left + hint.width() > width):
                rows.append([])
                left = 0
            rows[-1].append((item, left, hint))
            left += hint.width() + self.spacing()
        return rows


def _hint(item: QLayoutItem, width: int) -> QSize:
    hint = item.sizeHint()
    most = max(width, item.minimumSize().width())
    if hint.width() <= most:
        return hint
    return QSize(most, item.heightForWidth(most) if item.hasHeightForWidth() else hint.height())
