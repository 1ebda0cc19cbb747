"""A short confirmation at the foot of the window, with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.override import override
from ui.theme import Space
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel

SHOWN_MS = 6000


class Toast(QFrame):
    """One per window. Says one thing at a time, for six seconds; longer while the mouse or the focus is on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("surface", "toast")
        self._label = PlainLabel()
        self._undo = QPushButton()
        self._undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self._on_undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self._label)
        row.addWidget(self._undo)
        self._undo.clicked.connect(self._on_clicked)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: str = "", on_undo: Callable[[], None] | None = None) -> None:
        """Confirm something; `undo` is the label of the button that takes it back."""
        self._label.setText(text)
        self._on_undo = on_undo
        self._undo.setText(undo)
        self._undo.setVisible(bool(undo))
        self._row.setContentsMargins(Space.M, Space.XS, Space.XS if undo else Space.M, Space.XS)
        self.setMinimumHeight(44)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        announce(self, text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - 56)

    def _on_time(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def _on_clicked(self) -> None:
        self.hide()
        if self._on_undo is not None:
            self._on_undo()
