"""Every way a file comes in from outside the page: the screen, the clipboard, a drop."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.errors import SupportError
from desktop_app.paths import CASE_FILE_SUFFIX
from desktop_app.services.capture import Capture
from ui.bridge import Bridge
from ui.capture.shutter import Picture, Shutter
from ui.override import override
from ui.pages.new_case.evidence import Bytes, pasted_name
from ui.pages.new_case.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable


class Gathering(QObject):
    """Hands what comes in to the evidence of the draft being written."""

    came = Signal()
    """Something was attached, or is on its way."""
    nothing = Signal()
    """There was nothing to paste."""
    shot = Signal()
    """A screenshot was taken, or was not; the button may be pressed again."""
    failed = Signal(object)
    """A SupportError: no picture."""

    def __init__(self, page: QWidget, capture: Capture, bridge: Bridge, writing: Writing) -> None:
        super().__init__(page)
        self._writing = writing
        self._shutter = Shutter(capture, bridge)
        self.name: Callable[[], str] = str
        """What a pasted picture is called, in the reader's language."""
        self._shutter.taken.connect(self._on_taken)
        self._shutter.failed.connect(self._on_failed)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste)

    def shoot(self) -> None:
        """Take a screenshot."""
        loaded = self._writing.loaded
        if loaded is not None:
            self._shutter.press(loaded.account.id)

    def paste(self) -> None:
        """Attach what the clipboard holds."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        if self._writing.loaded is None:
            return
        has_some = self._writing.evidence.add_mime(mime, pasted_name(self.name(), datetime.now().astimezone()))
        (self.came if has_some else self.nothing).emit()

    def _on_taken(self, picture: Picture) -> None:
        self._writing.evidence.add_picture(Bytes(picture.name, picture.data, picture.provenance))
        self.came.emit()
        self.shot.emit()

    def _on_failed(self, error: SupportError) -> None:
        self.shot.emit()
        self.failed.emit(error)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or self._writing.loaded is None:
            return False
        mime = event.mimeData()
        if any(url.path().lower().endswith(CASE_FILE_SUFFIX) for url in mime.urls()):
            return False  # a case by itself, not a file of this one: the window takes it
        if not (mime.hasImage() or any(url.isLocalFile() for url in mime.urls())):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(mime)
        return True
