"""A ring around whatever has the keyboard, the same for every widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.override import override
from ui.theme import RADIUS, scheme

_GAP = 2
_WIDTH = 2
_OWN = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractItemView", "QAbstractSpinBox", "QComboBox", "QTabBar")
"""These show the focus themselves: by their border, or on the current row. By name, so that none is loaded for it."""


class FocusRing(QObject):
    """Watches the focus of the whole application. Keep it as long as the application lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.overlay: _Overlay | None = None
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.overlay is not None:
            self.overlay.leave()
            self.overlay = None
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not by_mouse and _wants_ring(new):
            self.overlay = _Overlay(new)


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False  # a page that was just opened: nothing in it was chosen yet
    return widget.inherits("QTextBrowser") or not any(widget.inherits(name) for name in _OWN)


def _host(widget: QWidget) -> QWidget:
    """The widget the ring lies in: what a scroll area scrolls, so that it moves along, or the window."""
    here = widget
    while (parent := here.parentWidget()) is not None and not here.isWindow():
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            return here if here is not widget else parent
        here = parent
    return here


class _Overlay(QWidget):
    def __init__(self, target: QWidget) -> None:
        host = _host(target)
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target = target
        self._watched: list[QWidget] = []
        here: QWidget | None = target
        while here is not None and here is not host:
            here.installEventFilter(self)
            self._watched.append(here)
            here = here.parentWidget()
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go away."""
        if not isValid(self):
            return
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
        if event.type() in kinds and isValid(self):
            self._place()
        return False

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not isValid(self._target):
            return
        corner = self._target.mapTo(host, QPoint(0, 0))
        grow = _GAP + _WIDTH
        area = QRect(corner, self._target.size()).adjusted(-grow, -grow, grow, grow)
        # At an edge of the window the ring moves inwards rather than being cut.
        self.setGeometry(area.intersected(host.rect()))
        self.setVisible(self._target.isVisibleTo(host))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme().focus), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS + 2, RADIUS + 2)
