"""A field to search in: tells the words when the typing pauses."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui import icons
from ui.icons import Ink
from ui.override import override

PAUSE_MS = 180


class SearchField(QLineEdit):
    """`say` gives it its name and the hint it shows while it is empty."""

    searched = Signal(str)
    """The words, once typing has paused, at once on Enter; "" when it was emptied."""
    left_down = Signal()
    """Arrow down: on to the results."""

    def __init__(self) -> None:
        super().__init__()
        glass = QAction(self)
        icons.put(glass, "search", Ink.MUTED)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_changed)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._tell)
        self._told = ""

    def say(self, name: str) -> None:
        """What is searched."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def set_words(self, words: str) -> None:
        """Put words in without telling."""
        self._pause.stop()
        self._told = words
        self.setText(words)

    def _on_changed(self) -> None:
        # Qt makes its button with pictures of four sizes; an empty field does without.
        self.setClearButtonEnabled(True)
        self.textChanged.disconnect(self._on_changed)

    def _on_edited(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.searched.emit(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
