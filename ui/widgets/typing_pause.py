"""When to keep what is being typed: at a pause, and soon enough when there is none."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE_MS = 300
LONGEST_MS = 500
"""Who types without a pause is kept up with nevertheless. What is typed is promised to be on the disk after a second:
the rest of it is for the writing."""

FIRST_MS, LONGEST_WAIT_MS = 2_000, 15_000
"""What could not be kept is tried again by itself: after so long, then twice as long each time, up to so long."""


class TypingPause(QObject):
    """Counts from the first key that is not kept yet."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    @property
    def is_running(self) -> bool:
        """Whether something typed is not kept yet."""
        return self._timer.isActive()

    def key(self) -> None:
        """Something was typed."""
        if not self.is_running:
            self._since.start()
        self._timer.start(max(0, min(PAUSE_MS, LONGEST_MS - self._since.elapsed())))

    def stop(self) -> None:
        """All of it is kept, or is not wanted any more."""
        self._timer.stop()
