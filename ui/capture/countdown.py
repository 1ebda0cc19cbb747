"""The seconds before a picture, in a corner of the screen. It never takes the keys: a menu would close."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel

UNOBTRUSIVE = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
"""A small window beside what the user does."""
SECOND_MS = 1000
"""The length of a second, but for tests."""
_DIAL = 44
_FULL = 16 * 360


class Countdown(QObject):
    """Counts whole seconds; over or cancelled it is away from the screen before it says so."""

    over = Signal()
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None, second_ms: int = SECOND_MS) -> None:
        super().__init__(parent)
        self._window: CountdownWindow | None = None
        self._left, self._whole = 0, 1
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._on_second)

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def start(self, seconds: int) -> None:
        """Begin."""
        self.stop()
        self._left = self._whole = seconds
        self._window = CountdownWindow()
        self._window.cancel.clicked.connect(self._on_cancel)
        self._window.show_left(self._left, self._whole)
        put_in_corner(self._window)
        self._window.show()
        self._timer.start()

    def stop(self) -> None:
        """Leave the screen and say nothing."""
        self._timer.stop()
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.stop()
            self.over.emit()
        elif self._window is not None:
            self._window.show_left(self._left, self._whole)

    def _on_cancel(self) -> None:
        self.stop()
        self.cancelled.emit()


class Dial(QWidget):
    """The seconds left, in a ring that runs out."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._whole = 0, 1
        self.setFixedSize(theme().px(_DIAL), theme().px(_DIAL))

    def show_left(self, left: int, whole: int) -> None:
        """So many of so many."""
        self._left, self._whole = left, whole
        self.setAccessibleName(str(left))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.rect().adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(scheme().hairline), 4))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(scheme().accent), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, _FULL // 4, _FULL * self._left // self._whole)
        painter.setFont(theme().font(Type.SECTION))
        painter.setPen(QColor(scheme().text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._left))
        painter.end()


class CountdownWindow(Translated, QWidget):
    """The small window itself."""

    def __init__(self) -> None:
        super().__init__(None, UNOBTRUSIVE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("capture.countdown")
        self._dial, self._title, self._text = Dial(), PlainLabel(Type.STRONG), PlainLabel(tone="muted", wraps=True)
        self.cancel = Button(Look.SECONDARY)
        self.cancel.setObjectName("capture.countdown.cancel")
        card, row, words = Card(Space.M, 0), QHBoxLayout(), QVBoxLayout()
        row.setSpacing(Space.M)
        words.setSpacing(Space.XXS)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        row.addWidget(self._dial)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The picture comes"))
        self._title.setText(self.tr("The picture comes"))
        self._text.setText(self.tr("Open the menu you want in it."))
        self.cancel.setText(self.tr("Cancel"))

    def show_left(self, left: int, whole: int) -> None:
        """So many seconds of so many."""
        self._dial.show_left(left, whole)


def put_in_corner(window: QWidget) -> None:
    """Into the lower right corner of the screen with the pointer, off the panels."""
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry() if screen is not None else QRect(0, 0, 800, 600)
    _fit(window)
    corner = room.bottomRight()
    window.move(corner.x() - window.width() - Space.L, corner.y() - window.height() - Space.L)


def _fit(window: QWidget) -> None:
    """As high as its words need, which `adjustSize` reckons by another width than the window gets."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.minimumWidth(), layout.sizeHint().width())
    window.resize(width, max(layout.totalHeightForWidth(width), window.minimumSizeHint().height()))
