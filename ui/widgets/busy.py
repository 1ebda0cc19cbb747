"""A turning ring with words. It waits a moment before it shows, so that quick things do not flicker."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.override import override
from ui.theme import Space, scheme
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel

DELAY_MS = 300
_STEP_MS = 40


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(20, 20))
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    def turn(self, is_on: bool) -> None:
        """Start or stop turning."""
        if is_on:
            self._timer.start()
        else:
            self._timer.stop()

    def _on_step(self) -> None:
        self._angle = (self._angle + 18) % 360
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(scheme().hairline), 2.5))
        painter.drawEllipse(area)
        painter.setPen(QPen(QColor(scheme().accent), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(area, -self._angle * 16, 100 * 16)


class Busy(QWidget):
    """Something is under way. Takes its place at once (nothing jumps), shows after 300 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._ring = _Ring()
        self._label = PlainLabel(tone="muted")
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._on_late)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._ring)
        row.addWidget(self._label)
        row.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        for part in (self._ring, self._label):
            part.setSizePolicy(policy)
            part.hide()

    @property
    def is_on(self) -> bool:
        """Whether something is under way, shown yet or not."""
        return self._delay.isActive() or self._ring.isVisibleTo(self)

    def start(self, text: str = "") -> None:
        """Something has begun."""
        self._label.setText(text)
        if not self.is_on:
            self._delay.start()

    def stop(self) -> None:
        """It is over."""
        self._delay.stop()
        self._ring.turn(False)
        self._ring.hide()
        self._label.hide()

    def _on_late(self) -> None:
        self._ring.show()
        self._label.show()
        self._ring.turn(True)
        announce(self, self._label.text())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._ring.turn(False)
        super().hideEvent(event)
