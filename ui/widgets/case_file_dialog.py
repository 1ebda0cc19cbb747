"""Asks where a case file is, or where one shall be."""

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.paths import CASE_FILE_SUFFIX
from ui.language import Translated


class CaseFileDialog(Translated, QWidget):
    """Both dialogs, each made when it is first asked for. Shows nothing by itself."""

    opened = Signal(str)
    saved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        # Kept: PySide 6.11 crashes when a file dialog is deleted whose wrapper nobody holds.
        self._open: QFileDialog | None = None
        self._save: QFileDialog | None = None

    def retranslate(self) -> None:
        kind = self.tr("Case file of Nordesk")
        for dialog, title in ((self._open, self.tr("Open a case file")), (self._save, self.tr("Save as a case file"))):
            if dialog is not None:
                dialog.setWindowTitle(title)
                dialog.setNameFilters([f"{kind} (*{CASE_FILE_SUFFIX})"])

    def ask_open(self) -> None:
        """Which one?"""
        if self._open is None:
            self._open = QFileDialog(self.window())
            self._open.setObjectName("case_file.open")
            self._open.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._open.fileSelected.connect(self.opened)
            self.retranslate()
        self._open.open()

    def ask_save(self, name: str) -> None:
        """Where to, under which name?"""
        if self._save is None:
            self._save = QFileDialog(self.window())
            self._save.setObjectName("case_file.save")
            self._save.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._save.setDefaultSuffix(CASE_FILE_SUFFIX.removeprefix("."))
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._save.setDirectory(folder or QDir.homePath())
            self._save.fileSelected.connect(self.saved)
            self.retranslate()
        self._save.selectFile(name)
        self._save.open()
