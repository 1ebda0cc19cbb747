"""The look that the organisation's policy asks for: the editor opens, and nothing leaves before all is redacted.

What leaves can be edited again until it is sent, as any other picture: redactions are pixels of its base, too.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.attachments import Provenance
from desktop_app.errors import SupportError
from ui.capture.editor.redaction import Edited
from ui.capture.editor.sheet import StampedStrip, Suggestion, without_facts
from ui.capture.editor.window import EditorWindow
from ui.capture.png import METADATA_KEY
from ui.capture.strip import metadata
from ui.messages.words import why_not


class Review(QObject):
    """One picture at a time."""

    done = Signal(object, object)
    """An Edited that may be kept, with its facts written in it, and its Provenance. `close` when it is, or `refuse`."""
    left = Signal()
    """The picture is not to be kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._editor: EditorWindow | None = None

    def open(self, image: QImage, proof: Provenance, suggestions: Sequence[Suggestion]) -> None:
        """Show a stamped picture in the editor, over the window this belongs to."""
        self.close()
        window = _window_of(self)
        window.show()
        window.raise_()
        window.activateWindow()
        editor = EditorWindow(window, image, StampedStrip(proof, why_not))
        editor.suggest(suggestions)
        editor.edited.connect(lambda edited: self._on_edited(edited, proof))
        editor.left.connect(self._on_left)
        self._editor = editor
        editor.open()

    def refuse(self, error: SupportError) -> None:
        """What was made could not be kept: it stays in the editor."""
        if self._editor is not None:
            self._editor.refuse(error)

    def close(self) -> None:
        """Close the editor without a word."""
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.edited.disconnect()
            editor.left.disconnect()
            editor.end()

    def _on_edited(self, edited: Edited, proof: Provenance) -> None:
        known = replace(without_facts(proof, edited.hidden), reviewed=True)
        edited.image.setText(METADATA_KEY, metadata(known))
        self.done.emit(edited, known)

    def _on_left(self) -> None:
        self._editor = None
        self.left.emit()


def _window_of(one: QObject) -> QWidget:
    """The window a thing belongs to; else the one in front, else one that shows or has at least a title.

    Any other widget without a parent is not meant to be seen by itself.
    """
    parent: QObject | None = one
    while parent is not None and not isinstance(parent, QWidget):
        parent = parent.parent()
    if parent is None:
        parent = QApplication.activeWindow()
    if parent is None:
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible() or each.windowTitle()]
        parent = max(others, key=QWidget.isVisible, default=None)
    return (parent or QWidget()).window()
