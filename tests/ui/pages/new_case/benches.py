"""A draft with pictures, and the editor over it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import DraftFile
from tests.ui.kit import Kit
from tests.ui.looks import child
from tests.ui.pages.new_case.desks import a_draft
from ui.capture.editor.window import EditorWindow
from ui.pages.new_case.editing import Editing
from ui.pages.new_case.evidence import Bytes
from ui.pages.new_case.writing import Loaded, Writing

if TYPE_CHECKING:
    from desktop_app.errors import SupportError

NAME = "2026-11-21 14.03.22 – Travel claim.png"


class Bench:
    """A draft being written, with the editor."""

    def __init__(self, qtbot: QtBot, kit: Kit) -> None:
        kit.with_catalog()
        self.qtbot, self.kit = qtbot, kit
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        self.writing = Writing(kit.services, kit.bridge)
        self.draft = a_draft(kit)
        self.writing.load(Loaded(self.draft, kit.account, kit.services.catalog.catalog(kit.account_id)))
        self.editing = Editing(self.page, kit.services, kit.bridge, self.writing)
        self.failures: list[SupportError] = []
        self.editing.failed.connect(self.failures.append)

    @property
    def files(self) -> tuple[DraftFile, ...]:
        return self.writing.evidence.files

    def attach(self, picture: Bytes) -> DraftFile:
        with self.qtbot.waitSignal(self.writing.evidence.changed):
            self.writing.evidence.add_picture(picture)
        return self.files[-1]

    def edit(self, file: DraftFile) -> EditorWindow:
        self.editing.edit(file.digest)
        self.qtbot.waitUntil(lambda: self.editing.window is not None)
        assert self.editing.window is not None
        return self.editing.window

    def done(self, window: EditorWindow) -> DraftFile:
        with self.qtbot.waitSignal(self.writing.evidence.settled):
            child(window, QAbstractButton, "editor.done").click()
        assert self.editing.window is None
        return self.files[0]

    def bytes_of(self, file: DraftFile) -> bytes:
        return self.kit.services.drafts.file_bytes(self.draft.id, file.digest)
