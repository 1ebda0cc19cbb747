"""Stamping a picture without a window: for the command line."""

import os

from PySide6.QtWidgets import QApplication

from desktop_app.domain.attachments import Shot
from ui import language
from ui.capture.png import png
from ui.capture.strip import stamped
from ui.capture.strip_words import strip_words
from ui.messages.words import why_not
from ui.theme import prepare


def stamped_png(shot: Shot, tag: str) -> bytes:
    """The picture with its strip in a language, as a PNG. Raises MemoryError."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Letters are painted, nothing is shown: no display is needed.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication([])
        prepare()
    language.set_language(app, tag)
    return png(stamped(shot, strip_words(shot.provenance, why_not(shot.provenance.why_not))))
