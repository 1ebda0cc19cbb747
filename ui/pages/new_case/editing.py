"""Pictures of the draft in the editor, and back in the draft edited."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.edits import Editable
from desktop_app.domain.ids import DraftId
from desktop_app.errors import CaptureImpossible, FileRefused, FileTrouble, SupportError
from desktop_app.services import Services
from desktop_app.services.edits import EditedPicture
from desktop_app.services.file_names import picture_name
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.capture.editor.marks import Mark, from_json
from ui.capture.editor.redaction import Edited
from ui.capture.editor.sheet import StampedStrip, Suggestion, without_facts
from ui.capture.editor.window import EditorWindow
from ui.capture.png import METADATA_KEY, png
from ui.capture.shutter import Picture
from ui.capture.strip import metadata
from ui.decoding import decoded
from ui.messages.words import why_not
from ui.pages.new_case.evidence import PNG
from ui.pages.new_case.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class _Read:
    """A picture that came from the disk, to be edited."""

    image: QImage
    marks: tuple[Mark, ...] = ()


class Editing(QObject):
    """One editor at a time, over the page's window."""

    failed = Signal(object)
    """A SupportError: why a picture is not edited."""

    def __init__(self, page: QWidget, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._bridge, self._writing = page, bridge, writing
        self._edits = services.edits
        self._suggestions: dict[str, Sequence[Suggestion]] = {}
        self.window: EditorWindow | None = None
        """The editor while it is open."""

    def edit(self, key: str) -> None:
        """Open the editor on a picture of the draft."""
        loaded = self._writing.loaded
        file = next((file for file in self._writing.evidence.files if file.digest == key), None)
        if loaded is None or file is None or self.window is not None:
            return
        id = loaded.draft.id

        def read(_task: Task) -> _Read:
            return _read(self._edits.open(id, key), file.name)

        def show(found: _Read) -> None:
            now = self._writing.loaded
            if now is not None and now.draft.id == id:
                self._open(id, file, found)

        self._bridge.ask(self, Lane.TRANSFER, read, show, self.failed.emit)

    def remember(self, picture: Picture) -> None:
        """Remember what looks private in a fresh picture, for when it is edited."""
        if picture.suggestions:
            self._suggestions[hashlib.sha256(picture.data).hexdigest()] = picture.suggestions

    def _open(self, id: DraftId, file: DraftFile, found: _Read) -> None:
        if self.window is not None:
            return
        strip = StampedStrip(file.provenance, why_not) if file.provenance is not None else None
        self.window = EditorWindow(self._page.window(), found.image, strip, found.marks)
        self.window.edited.connect(lambda edited: self._on_edited(id, file, edited))
        self.window.left.connect(self._on_end)
        self.window.suggest(self._suggestions.get(file.digest, ()))
        self.window.open()

    def _on_end(self) -> None:
        self.window = None

    def _on_edited(self, id: DraftId, file: DraftFile, edited: Edited) -> None:
        """Keep it. The editor stays until it is on the disk: a full one takes nothing away that was drawn."""
        name, proof = file.name, file.provenance
        if proof is not None:
            proof = replace(without_facts(proof, edited.hidden), reviewed=True)
            name = picture_name(proof) if edited.hidden else name
        name = str(PurePath(name).with_suffix(".png"))

        kept: list[DraftFile] = []

        def keep(id: DraftId) -> DraftFile:
            kept.append(self._edits.keep(id, file.digest, _made(name, proof, edited)))
            return kept[-1]

        def ended(error: SupportError | None) -> None:
            window = self.window
            if window is None:
                return
            if error is not None:
                window.refuse(error)
                return
            self._suggestions.pop(file.digest, None)
            # What was neither redacted nor dismissed is asked about again.
            self._suggestions.update((one.digest, window.scene.sheet.suggestions) for one in kept)
            self._on_end()
            window.end()

        self._writing.evidence.replace(id, file.digest, keep, ended)


def _read(editable: Editable, name: str) -> _Read:
    """Raises FileRefused for what is no picture Qt can read."""
    image = decoded(editable.picture)
    if image.isNull():
        raise FileRefused(FileTrouble.UNREADABLE, name)
    try:
        return _Read(image, from_json(editable.marks))
    except ValueError:
        # A newer version's marks. The base lacks them: what is seen must not change by itself.
        raise FileRefused(FileTrouble.UNREADABLE, name) from None


def _made(name: str, proof: Provenance | None, edited: Edited) -> EditedPicture:
    """Raises CaptureImpossible: there is not enough memory."""
    if proof is not None:
        edited.image.setText(METADATA_KEY, metadata(proof))
    try:
        again = Editable(png(edited.base), edited.marks) if edited.base is not None else None
        return EditedPicture(name, png(edited.image), PNG, proof, again)
    except MemoryError as error:
        raise CaptureImpossible("no_memory") from error
