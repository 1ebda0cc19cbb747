"""Saves a waiting case as a file. It waits on here, and the file says so."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.receipts import OutboxItem
from desktop_app.services import Services
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.widgets.case_file_dialog import CaseFileDialog


class CaseFileSaver(QObject):
    """Asks where to, then writes."""

    saved = Signal(str)
    """What to tell the user."""
    failed = Signal(object)

    def __init__(self, page: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(page)
        self._services, self._bridge = services, bridge
        self._item: OutboxItem | None = None
        self._dialog = CaseFileDialog(page)
        self._dialog.saved.connect(self._on_where)

    def ask(self, item: OutboxItem) -> None:
        """Where shall the case's file be?"""
        self._item = item
        self._dialog.ask_save(self._services.case_files.suggested_name(item.title))

    def _on_where(self, path: str) -> None:
        item = self._item
        if item is None:
            return
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: self._services.case_files.save_waiting(item.account_id, item.key, Path(path)),
            lambda _none: self.saved.emit(_saved(Path(path).name)),
            self.failed.emit,
        )


def _saved(name: str) -> str:
    return QCoreApplication.translate("OutboxPage", "Saved as %1. The case waits on here, too.").replace("%1", name)
