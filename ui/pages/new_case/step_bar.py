"""The four steps side by side: each can be pressed at any time and says how it stands."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import icons
from ui.override import override
from ui.pages.new_case.writing import STEPS
from ui.theme import RADIUS, Space, Type, scheme, theme
from ui.widgets.card import PressCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.plain_label import PlainLabel


class StepState(Enum):
    """How a step stands."""

    OPEN = "open"
    MISSING = "missing"
    DONE = "done"


class _Badge(QWidget):
    """The step's number, or a tick."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.state, self.is_current = StepState.OPEN, False
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(28), theme().px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_done = self.state is StepState.DONE
        fill, ink = (now.accent, now.on_accent) if self.is_current else (now.card, now.muted)
        if is_done and not self.is_current:
            fill, ink = now.success.fill, now.success.text
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(now.accent if self.is_current else now.success.line if is_done else now.border), 1))
        painter.drawEllipse(area)
        if is_done:
            size = round(area.width() * 0.55)
            picture = icons.pixmap("check", size, ink, self.devicePixelRatioF())
            painter.drawPixmap(round((self.width() - size) / 2), round((self.height() - size) / 2), picture)
            return
        painter.setFont(theme().font(Type.BODY_STRONG))
        painter.setPen(QColor(ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class StepButton(PressCard):
    """One step."""

    def __init__(self, at: int) -> None:
        super().__init__(Space.S, Space.XXS)
        self.setObjectName(f"new_case.step.{at}")
        self._badge = _Badge(at + 1)
        self._title = PlainLabel(Type.BODY_STRONG, wraps=True)
        self._state = PlainLabel(Type.CAPTION, "muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._state)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.let_through()

    def show_step(self, title: str, state: StepState, words: str, *, is_current: bool) -> None:
        """Show how the step stands."""
        self._badge.state, self._badge.is_current = state, is_current
        self._badge.setFixedSize(self._badge.sizeHint())
        self._badge.update()
        self._title.setText(title)
        self._state.setText(words)
        self._state.set_tone({StepState.DONE: "success", StepState.MISSING: "warning"}.get(state, "muted"))
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._badge.is_current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(scheme().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class StepBar(QWidget):
    """Four steps; none is ever locked."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = tuple(StepButton(at) for at in range(STEPS))
        grid = CardGrid(120, most=STEPS, is_even=True)
        grid.set_cards(self.buttons)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
