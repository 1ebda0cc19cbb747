"""What need not be done with each key: a moment later is soon enough, and once for many."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DELAY_MS = 80


class Soon(QTimer):
    """Calls `do` a moment after it was asked to, once however often it was asked meanwhile."""

    def __init__(self, parent: QObject, do: Callable[[], object]) -> None:
        super().__init__(parent)
        self._do = do
        self.setSingleShot(True)
        self.setInterval(DELAY_MS)
        self.timeout.connect(do)

    def ask(self) -> None:
        """Do it soon."""
        if not self.isActive():
            self.start()

    def now(self) -> None:
        """Do it at once, and not once more for what was asked."""
        self.stop()
        self._do()
