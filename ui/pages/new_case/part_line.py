"""Of which other case the one being written becomes a part, with the way to make it one by itself."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import Translated
from ui.pages.new_case.writing import Writing
from ui.widgets.banner import Banner, Kind


class PartLine(Translated, QWidget):
    """Shows while there is such a case."""

    def __init__(self, writing: Writing) -> None:
        super().__init__()
        self._writing = writing
        self._banner = Banner(Kind.INFO)
        self._banner.setObjectName("new_case.part")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self._banner.acted.connect(lambda: writing.become_part(None))
        writing.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        loaded = self._writing.loaded
        part = loaded.draft.part_of if loaded is not None else None
        self.setVisible(part is not None)
        if part is not None:
            named = " – ".join(text for text in (part.number, part.title) if text)
            self._banner.show_text(self.tr("It becomes a part of this case"), named, action=self.tr("Not a part of it"))
