"""From a file on the disk to figures on the page: asks for the file, asks about it, and has it kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.changes import Changes
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId
from desktop_app.domain.imports import Imported, Reading
from desktop_app.errors import SupportError
from desktop_app.services.activity_files import ActivityFiles, Looked
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.language import Translated, locale
from ui.pages.activity.import_dialog import ImportDialog
from ui.widgets.confirm import Confirm

_SUFFIXES = "*.csv *.txt *.xlsx *.json"


class Importing(Translated, QWidget):
    """Shows nothing by itself. `told` says in words what came of it."""

    told = Signal(str)
    is_reading = Signal(bool)
    """Whether a file is being read; that of a large one takes some seconds."""

    def __init__(self, parent: QWidget, files: ActivityFiles, bridge: Bridge) -> None:
        super().__init__(parent)
        self.hide()
        self._files, self._bridge = files, bridge
        self._account: Account | None = None
        self._looked: Looked | None = None
        self._of: Account | None = None
        """Whose the figures are that were looked at."""
        # Kept: PySide 6.11 crashes when a file dialog is deleted whose wrapper nobody holds.
        self._open: QFileDialog | None = None
        self._dialog: ImportDialog | None = None

    def retranslate(self) -> None:
        if self._open is not None:
            self._open.setWindowTitle(self.tr("Open a file with figures"))
            tables = self.tr("Tables")
            self._open.setNameFilters([f"{tables} ({_SUFFIXES})"])

    def set_account(self, account: Account) -> None:
        """Whose figures they are."""
        self._account = account

    def ask(self) -> None:
        """Which file?"""
        if self._open is None:
            self._open = QFileDialog(self.window())
            self._open.setObjectName("import.open")
            self._open.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._open.fileSelected.connect(self.look_at)
            self.retranslate()
        self._open.open()

    def look_at(self, path: str) -> None:
        """Read the file at this path, and ask about it."""
        if self._account is None:
            return
        files, account, mark = self._files, self._account, locale().decimalPoint()
        decimal = mark if mark in {",", "."} else ","
        self.is_reading.emit(True)

        def looked(found: Looked) -> None:
            self._of = account
            self._on_looked(found)

        self._bridge.ask(
            self, Lane.FILES, lambda _task: files.look(account.id, Path(path), decimal), looked, self._on_refused
        )

    def forget(self, id: str, name: str) -> None:
        """Ask whether figures of a file shall go, and have them removed."""
        if self._account is None:
            return
        question, account_id = Confirm(self.window()), self._account.id
        question.accepted.connect(lambda: self._on_forget(account_id, id))
        question.ask(
            self.tr("Remove these figures?"),
            self.tr("What was read of %1 goes from this page. The file itself stays where it is.").replace("%1", name),
            self.tr("Remove"),
            self.tr("Keep"),
        )

    def _on_forget(self, account_id: AccountId, id: str) -> None:
        files = self._files
        self._bridge.ask(self, Lane.STORE, lambda _task: files.forget(account_id, id), self._on_done)

    def _on_refused(self, error: SupportError) -> None:
        self.is_reading.emit(False)
        self._bridge.troubled.emit(error)

    def _on_looked(self, looked: Looked) -> None:
        self.is_reading.emit(False)
        self._looked = looked
        if self._dialog is None:
            self._dialog = ImportDialog(self.window())
            self._dialog.read_asked.connect(self._on_read)
            self._dialog.taken.connect(self._on_taken)
        self._dialog.look_at(looked)

    def _on_read(self, at: int, reading: Reading) -> None:
        looked, files = self._looked, self._files
        if looked is not None:
            self._bridge.ask(self, Lane.FILES, lambda _task: files.preview(looked, at, reading), self._on_preview)

    def _on_preview(self, imported: Imported) -> None:
        if self._dialog is not None:
            self._dialog.show_imported(imported)

    def _on_taken(self, at: int, reading: Reading) -> None:
        looked, files, account = self._looked, self._files, self._of
        if looked is not None and account is not None:
            self._bridge.ask(self, Lane.FILES, lambda _task: files.keep(account.id, looked, at, reading), self._on_kept)

    def _on_kept(self, _changes: Changes) -> None:
        name = self._looked.file.name if self._looked is not None else ""
        self._looked = None
        self.told.emit(self.tr("The figures of %1 are on the page").replace("%1", name))

    def _on_done(self, _changes: Changes) -> None:
        """The page is told by the change itself."""
