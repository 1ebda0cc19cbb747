"""Two columns where there is room, one beneath the other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.override import override
from ui.theme import Space, theme

SIDE_BY_SIDE_FROM = 780


class Columns(QWidget):
    """`main` gets two thirds, `side` one. A side with nothing shown in it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.main, self.side = QVBoxLayout(), QVBoxLayout()
        self._holders = QWidget(), QWidget()
        for layout, holder in zip((self.main, self.side), self._holders, strict=True):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.L)
            holder.setLayout(layout)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.L)
        self._box.addWidget(self._holders[0], 2)
        self._box.addWidget(self._holders[1], 1)

    def show_side(self, is_shown: bool) -> None:
        """Whether there is anything at the side."""
        self._holders[1].setVisible(is_shown)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(SIDE_BY_SIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
