"""What can be done on the overlay, said on it, with the two buttons for who works by mouse."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import Translated
from ui.theme import Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel

_WIDTH = 1000
_FROM_EDGE = 48


class OverlayBar(Translated, Card):
    """A card near an edge of its screen. Its buttons never take the keys away from the overlay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Space.M, Space.XS)
        self.setParent(parent)
        self.is_wanted = False
        self._title, self._hint = PlainLabel(Type.STRONG, wraps=True), PlainLabel(tone="muted", wraps=True)
        self.take, self.cancel = Button(Look.PRIMARY, "camera"), Button(Look.SECONDARY)
        self.take.setObjectName("capture.take")
        self.cancel.setObjectName("capture.cancel")
        for button in (self.take, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addStretch()
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        self.body.addLayout(row)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Drag over what the picture shall show, or click a window"))
        self._hint.setText(
            self.tr(
                "With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move "
                "(Shift: further, Ctrl: resize)."
            )
        )
        self.take.setText(self.tr("Take it (Enter)"))
        self.cancel.setText(self.tr("Cancel (Esc)"))

    def settle(self, marked: QRect | None = None) -> None:
        """Find the place on the screen: near the lower edge, or the upper one where only that leaves `marked` free."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.is_wanted = self.is_wanted or self.isVisible()
        width = min(max(theme().px(_WIDTH), self.minimumSizeHint().width()), parent.width() - 2 * Space.M)
        height = self.body.totalHeightForWidth(width)
        low = QRect((parent.width() - width) // 2, parent.height() - height - _FROM_EDGE, width, height)
        high = low.translated(0, _FROM_EDGE - low.top())
        is_in_the_way = marked is not None and marked.intersects(low) and not marked.intersects(high)
        self.setGeometry(high if is_in_the_way else low)

    def fill(self, can_take: bool) -> None:
        """Whether there is something to take."""
        self.take.setEnabled(can_take)
