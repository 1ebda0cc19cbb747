"""What the pictures prove, as the text that goes with the case; each can be left out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import Digest
from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.plain_label import PlainLabel


class Telling(Translated, QWidget):
    """One box per screenshot, with its lines word for word. Hidden while there is nothing to tell."""

    told = Signal(str, bool)
    """A file's key, and whether what it proves is sent."""

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[DraftFile, ...] = ()
        self._lines: Mapping[Digest, str] = {}
        self._title, self._why = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._title)
        self._column.addWidget(self._why)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Sent as text, too"))
        self._why.setText(self.tr("The desk finds your case by them. These lines follow your description."))
        self._fill()

    def show_files(self, files: Sequence[DraftFile], lines: Mapping[Digest, str]) -> None:
        """The screenshots of the draft, and what is told of those that are."""
        shown = tuple(file for file in files if file.provenance is not None)
        if (shown, lines) != (self._files, self._lines):
            self._files, self._lines = shown, dict(lines)
            self._fill()
        self.setVisible(bool(shown))

    def _fill(self) -> None:
        focused = next((row.objectName() for row in self._rows if row.hasFocus()), "")
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.setObjectName("")
            old.deleteLater()
        self._rows = []
        for file in self._files:
            self._add(file)
        for row in self._rows:
            if focused and row.objectName() == focused:
                row.show()
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, file: DraftFile) -> None:
        box, text = QCheckBox(), PlainLabel(Type.CAPTION, "muted", wraps=True)
        box.setObjectName(f"new_case.told.{file.digest}")
        box.setText(self.tr("Send address and time"))
        box.setAccessibleName(self.tr("Send address and time of %1").replace("%1", file.name))
        box.setChecked(file.is_told)
        box.toggled.connect(lambda is_told: self.told.emit(file.digest, is_told))
        lines = self._lines.get(file.digest, "")
        if file.is_told and not lines:
            text.setText(self.tr("%1: there is no room left beneath your description.").replace("%1", file.name))
        else:
            text.setText(lines or file.name)
        text.make_selectable()
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (box, text):
            self._column.addWidget(part)
            self._rows.append(part)
