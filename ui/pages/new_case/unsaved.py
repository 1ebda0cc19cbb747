"""Why what is written is not on the disk, above the buttons: always in view, however long the form."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import SupportError
from ui.language import Translated
from ui.messages import message_of
from ui.pages.new_case.autosave import Autosave
from ui.theme import Space
from ui.widgets.banner import Banner, Kind


class Unsaved(Translated, QWidget):
    """Shows from the first save that failed until one works."""

    def __init__(self, autosave: Autosave) -> None:
        super().__init__()
        self._error: SupportError | None = None
        self.banner = Banner(Kind.DANGER)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        column.addWidget(self.banner)
        autosave.failed.connect(self._on_failed)
        autosave.saved.connect(lambda _at: self._on_failed(None))
        autosave.gone.connect(lambda: self._on_failed(None))
        self.retranslate()

    def retranslate(self) -> None:
        self.setVisible(self._error is not None)
        if self._error is not None:
            self.banner.show_message(message_of(self._error))

    def _on_failed(self, error: SupportError | None) -> None:
        self._error = error
        self.retranslate()
