"""Sums below the columns of a table, where the eye looks for them."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.tables import Cell
from ui.models.grid import text_of
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.grid_view import GridView

_PAD = 10


class TotalsBar(QWidget):
    """Follows the columns of a view. `show_totals` says the sums; nothing to sum = it is not there."""

    def __init__(self, view: GridView) -> None:
        super().__init__()
        self._view = view
        self._totals: tuple[Cell, ...] = ()
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.horizontalHeader().sectionResized.connect(self.update)
        view.horizontalHeader().geometriesChanged.connect(self.update)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def show_totals(self, totals: Sequence[Cell], word: str) -> None:
        """Show sums by column, None where there is none; `word` is what stands at the left: Total."""
        self._totals, self._word = tuple(totals), word
        columns = self._view.grid.columns
        said = [
            f"{column.title}: {text_of(each, column.kind)}"
            for column, each in zip(columns, self._totals, strict=False)
            if each is not None
        ]
        self.setAccessibleName(", ".join([word, *said]))
        self._view.setAccessibleDescription(self.accessibleName() if said else "")
        self.setVisible(bool(said))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(theme().font(Type.BODY_STRONG)).height() + 2 * Space.XS + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), scheme()
        painter.setFont(theme().font(Type.BODY_STRONG))
        painter.setPen(QColor(now.text))
        header, columns = self._view.horizontalHeader(), self._view.grid.columns
        frame = self._view.viewport().x()
        texts = {
            at: text_of(each, columns[at].kind)
            for at, each in enumerate(self._totals)
            if at < len(columns) and isinstance(each, int | Decimal)
        }
        for at, text in texts.items():
            left = frame + header.sectionViewportPosition(at) + _PAD
            area = QRect(left, 0, header.sectionSize(at) - 2 * _PAD, self.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        first = min(texts, default=0)
        room = frame + header.sectionViewportPosition(first) - _PAD
        painter.setPen(QColor(now.muted))
        painter.drawText(
            QRect(frame + _PAD, 0, max(0, room), self.height()), int(Qt.AlignmentFlag.AlignVCenter), self._word
        )


def with_totals(view: GridView) -> tuple[QFrame, TotalsBar]:
    """A card that holds a view, and its sums beneath it."""
    card, bar = QFrame(), TotalsBar(view)
    card.setProperty("surface", "card")
    view.setProperty("look", "flat")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    column.addWidget(view, 1)
    column.addWidget(bar)
    return card, bar
