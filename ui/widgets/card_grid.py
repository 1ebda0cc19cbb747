"""Cards side by side, as many in a row as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.override import override
from ui.theme import Space, theme


class CardGrid(QWidget):
    """`column` is the narrowest a card may be, in pixels at 100 % text size. `is_even`: no row is left half full."""

    def __init__(self, column: int = 280, *, most: int = 4, is_even: bool = False) -> None:
        super().__init__()
        self._column, self._most, self._is_even = column, most, is_even
        self._cards: tuple[QWidget, ...] = ()
        self._columns = 0
        self._fillers: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards shown, in order."""
        return self._cards

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards; the ones before are thrown away."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        self._arrange(self._fitting())
        for before, after in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _fitting(self) -> int:
        width = max(1, theme().px(self._column))
        gap = self._grid.horizontalSpacing()
        columns = max(1, min(self._most, (self.width() + gap) // (width + gap)))
        while self._is_even and self._most % columns:
            columns -= 1
        return columns

    def _arrange(self, columns: int) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for filler in self._fillers:
            self._grid.removeWidget(filler)
            filler.hide()
            filler.deleteLater()
        # An empty column would take no gap, and the cards of the others would be wider than those of a full row.
        self._fillers = [QWidget(self) for _ in range(len(self._cards), columns)] if self._cards else []
        for at, filler in enumerate(self._fillers, len(self._cards)):
            self._grid.addWidget(filler, 0, at)
        # A grid remembers every column it ever had.
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange(self._fitting())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme().px(self._column), 280), super().minimumSizeHint().height())
