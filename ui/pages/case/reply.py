"""The reply box: words and files; half-written words are kept."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop_app.domain.attachments import DraftFile
from ui import formats
from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.editors.text import GrowingText
from ui.widgets.plain_label import PlainLabel
from ui.widgets.typing_pause import TypingPause


class ReplyBox(Translated, Card):
    """Write and send a reply. Ctrl+Enter sends."""

    wanted = Signal(str, object)
    """The words and the files (tuple of Path)."""
    kept = Signal(str)
    """The words as they stand after a pause in typing."""
    left_out = Signal(str)
    """A file that stood with the kept words is taken away: its digest."""

    def __init__(self) -> None:
        super().__init__()
        self._files: list[Path] = []
        self._kept: dict[str, DraftFile] = {}
        self._known = ""
        self._sent: tuple[str, tuple[Path, ...]] | None = None
        self._limit: int | None = None
        # Kept: PySide 6.11 crashes when a file dialog is deleted whose wrapper nobody holds.
        self._chooser: QFileDialog | None = None
        self._title = PlainLabel(Type.STRONG)
        self._text = GrowingText()
        self._text.setObjectName("case.reply")
        self._text.installEventFilter(self)
        self._title.setBuddy(self._text)
        self._strip = AttachmentStrip(can_remove=True)
        self._note = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._attach, self._send = Button(Look.QUIET, "attach"), Button(Look.PRIMARY, "send")
        self._attach.setObjectName("case.attach")
        self._send.setObjectName("case.send")
        self._pause = TypingPause(self)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._attach)
        row.addWidget(self._note, 1)
        row.addWidget(self._send)
        for widget in (self._title, self._text, self._strip):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.setAcceptDrops(True)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._text.textChanged.connect(self._on_text)
        self._pause.due.connect(self.keep)
        self._attach.clicked.connect(self._on_attach)
        self._strip.removed.connect(self._on_removed)
        self._send.clicked.connect(self._on_send)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Write a reply"))
        self._text.setAccessibleName(self.tr("Write a reply"))
        self._text.setPlaceholderText(self.tr("What should the desk know?"))
        self._attach.setText(self.tr("Attach files …"))
        self._send.setText(self.tr("Send reply"))
        self.set_limit(self._limit)
        self._on_enabled()

    def set_limit(self, limit: int | None) -> None:
        """Say how big a file may be, in bytes; None = not known."""
        self._limit = limit
        text = self.tr("At most {size} per file").format(size=formats.size(limit)) if limit else ""
        self._note.setText(text)

    def start(self, text: str, files: tuple[DraftFile, ...] = ()) -> None:
        """Begin with words and files kept from an earlier time."""
        self._pause.stop()
        if self._sent is not None and text.strip() != self._sent[0]:
            self._sent = None
        self._files, self._kept, self._known = [], {file.digest: file for file in files}, text
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)
        self._show_files()

    def keep(self) -> None:
        """Have the words kept now, if they are others than those kept already."""
        self._pause.stop()
        text = self._text.toPlainText()
        if text != self._known:
            self._known = text
            self.kept.emit(text)

    def clear_sent(self) -> None:
        """What was sent last lies in the outbox: it goes from here, what was written or attached since then stays."""
        if self._sent is None:
            return  # another case stands here by now
        (sent, sent_files), text = self._sent, self._text.toPlainText()
        files = [path for path in self._files if path not in sent_files]
        self._sent = None
        self.start("")
        if text.strip() != sent:
            self._text.setPlainText(text.strip().removeprefix(sent).lstrip())
            self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self.add_files(files)

    def write(self) -> None:
        """Put the cursor at the end of the words."""
        self._text.setFocus()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def add_files(self, paths: list[Path]) -> None:
        """Put files to the reply; the same file twice counts once."""
        self._files = list(dict.fromkeys([*self._files, *(path for path in paths if path.is_file())]))
        self._show_files()

    def _show_files(self) -> None:
        tiles = [FileTile(str(path), path.name, path.stat().st_size) for path in self._files if path.exists()]
        self._strip.show_files([*(FileTile.of_draft(file) for file in self._kept.values()), *tiles])
        self._on_enabled()

    def _on_text(self) -> None:
        self._pause.key()
        self._on_enabled()

    def _on_enabled(self) -> None:
        self._send.setEnabled(bool(self._text.toPlainText().strip() or self._files or self._kept))

    def _on_attach(self) -> None:
        if self._chooser is None:
            self._chooser = QFileDialog(self)
            self._chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
            self._chooser.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        self._chooser.setWindowTitle(self.tr("Attach files"))
        self._chooser.open()

    def _on_removed(self, key: str) -> None:
        if self._kept.pop(key, None) is not None:
            self.left_out.emit(key)
        self._files = [path for path in self._files if str(path) != key]
        self._show_files()

    def _on_send(self) -> None:
        if self._send.isEnabled():
            # Kept first: it may be refused, and then it stands here as half a reply.
            self.keep()
            self._sent = (self._text.toPlainText().strip(), tuple(self._files))
            self.wanted.emit(*self._sent)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_send()
                return True
        return False

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
