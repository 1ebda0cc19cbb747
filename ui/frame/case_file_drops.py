"""A case file that is dropped anywhere on the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.paths import CASE_FILE_SUFFIX
from ui.override import override


class CaseFileDrops(QObject):
    """Takes one case file; everything else falls through."""

    dropped = Signal(str)
    """Its path."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A QDragEnterEvent and a QDragMoveEvent are QDropEvents too.
        path = case_file_in(event.mimeData()) if isinstance(event, QDropEvent) else ""
        if not path or not isinstance(event, QDropEvent):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True


def case_file_in(mime: QMimeData) -> str:
    """The path of the one case file that is dragged, "" when it is something else."""
    urls = mime.urls()
    path = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return path if path.lower().endswith(CASE_FILE_SUFFIX) else ""
