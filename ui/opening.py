"""Files the system asks the program to open: macOS tells by an event, not by an argument."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.override import override


class FileEvents(QObject):
    """Listens to the application for its life."""

    opened = Signal(str)
    """A path; anything may stand there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        app.installEventFilter(self)

    def close(self) -> None:
        """Listen no more."""
        self._app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.opened.emit(event.file())
            return True
        return False
