"""A panel at the right, over the window: the rest is dimmed, and the keyboard stays within until it is put away."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.override import override
from ui.theme import theme

_WIDTH = 560
_LEAST_BESIDE = 120
"""Less of the window beside the panel is of no use: then the panel takes all of it."""
_DIMMED = QColor(0, 0, 0, 110)


class Drawer(QWidget):
    """Covers the whole window while it is out; what lies beneath can neither be pressed nor tabbed to."""

    left = Signal()
    """Esc, or a press beside the panel: the user wants it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._panel = QFrame(self)
        self._panel.setProperty("surface", "drawer")
        self._column = QVBoxLayout(self._panel)
        self._column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._panel)
        window.installEventFilter(self)
        theme().changed.connect(self._fit)
        self.hide()

    @property
    def is_out(self) -> bool:
        """Whether the panel is in front of the window."""
        return not self.isHidden()

    def put_in(self, content: QWidget) -> None:
        """What the panel holds."""
        self._column.addWidget(content)

    def pull_out(self) -> None:
        """Bring it in front; what had the focus gets it back when the drawer is put away."""
        if not self.is_out:
            self._before = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Hide it, and go on where the user was."""
        if not self.is_out:
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and self._window.isAncestorOf(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        wanted, room = theme().px(_WIDTH), self._window.width()
        self._panel.setFixedWidth(wanted if room - wanted >= _LEAST_BESIDE else room)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_out:
            self._fit()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        ring = [widget for widget in _in_order(self._panel) if widget.isVisible() and widget.isEnabled()]
        if not ring:
            return True
        now = QApplication.focusWidget()
        at = ring.index(now) if now in ring else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if next else -1)) % len(ring)].setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        # Nothing typed here is for the page beneath.
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _DIMMED)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab, as it is laid out: fields made later stand in the middle all the same."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _in_order(inner)
        return
    layout = widget.layout()
    parts = _widgets(layout) if layout is not None else iter(widget.findChildren(QWidget, options=_DIRECT))
    for part in parts:
        yield from _in_order(part)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _widgets(inner)
        elif (widget := item.widget()) is not None:
            yield widget


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
