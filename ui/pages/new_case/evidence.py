"""The files of the draft: attach, take away, show. What is refused is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.edits import Editable
from desktop_app.domain.ids import DraftId
from desktop_app.errors import StoreUnavailable, SupportError
from desktop_app.services.drafts import Drafts
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.decoding import decoded

_THUMBNAIL = QSize(368, 176)
_LINE = 60
PNG = "image/png"


@dataclass(frozen=True, slots=True)
class Bytes:
    """A picture that is no file yet."""

    name: str
    data: bytes
    provenance: Provenance | None = None
    again: Editable | None = None
    """How it is edited again, when it was edited before it came here."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was taken out of a draft, and the order in which all stood."""

    draft_id: DraftId
    file: DraftFile
    order: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is called, cut to what one line holds."""
        name = self.file.name
        return name if len(name) <= _LINE else f"{name[: _LINE - 9]}…{name[-8:]}"


class Evidence(QObject):
    """The files of one draft at a time."""

    changed = Signal(object)
    """All files, as a tuple of DraftFile."""
    refused = Signal(object)
    """A SupportError: why a file is not attached."""
    thumbnail = Signal(str, QImage)
    """A file's key and its small picture."""
    enlarged = Signal(str, QImage)
    removed = Signal(object)
    """A Removed: what was just taken out, and can be put back."""
    settled = Signal(object)
    """Nothing is being copied any more; the last SupportError if something was refused meanwhile, else None."""

    def __init__(self, drafts: Drafts, bridge: Bridge) -> None:
        super().__init__()
        self._drafts, self._bridge = drafts, bridge
        self._draft_id: DraftId | None = None
        self._coming = 0
        self._refusal: SupportError | None = None
        self._waiting: list[tuple[DraftId, Callable[[DraftId], DraftFile]]] = []
        self.files: tuple[DraftFile, ...] = ()

    @property
    def is_coming(self) -> bool:
        """Whether something is still being copied."""
        return self._coming > 0

    def show_draft(self, draft: Draft) -> None:
        """From now on it is about this draft."""
        self._draft_id, self.files = draft.id, draft.files
        self.changed.emit(self.files)
        self.retry()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Attach files. Each is copied by itself: one that is refused does not keep the others out."""
        for path in paths:
            self._attach(partial(self._drafts.attach, path=path))

    def add_picture(self, picture: Bytes, draft_id: DraftId | None = None) -> None:
        """Attach a picture: to the draft it was taken for, else to the one this is about now."""
        name, data, proof, again = picture.name, picture.data, picture.provenance, picture.again
        self._attach(lambda id: self._drafts.attach_bytes(id, name, data, PNG, proof, again), draft_id)

    def retry(self) -> None:
        """Once more what found no room on the disk."""
        again = [how for id, how in self._waiting if id == self._draft_id]
        self._waiting = [one for one in self._waiting if one[0] != self._draft_id]
        for how in again:
            self._attach(how)

    @property
    def has_waiting(self) -> bool:
        """Whether something that was refused is here and nowhere else: it can be tried once more."""
        return any(id == self._draft_id for id, _how in self._waiting)

    @property
    def is_unsaved(self) -> bool:
        """The same of any draft that was here."""
        return bool(self._waiting)

    def add_mime(self, mime: QMimeData, name: str) -> bool:
        """Attach what was pasted or dropped: files, else a picture, which gets that name. False: neither."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
            return True
        picture = mime.imageData() if mime.hasImage() else None
        if not isinstance(picture, QImage) or picture.isNull():
            return False
        self.add_picture(Bytes(name, _png(picture)))
        return True

    def remove(self, key: str) -> None:
        """Take a file out of the draft; `removed` says how to put it back."""
        id = self._draft_id
        file = next((file for file in self.files if file.digest == key), None)
        if id is None or file is None:
            return
        order = tuple(one.digest for one in self.files)

        def removed(_changes: Changes) -> None:
            self._set(id, tuple(one for one in self.files if one.digest != key))
            self.removed.emit(Removed(id, file, order))

        self._bridge.ask(self, Lane.STORE, lambda _task: self._drafts.remove_file(id, key), removed)

    def put_back(self, what: Removed) -> None:
        """Put a file back where it was."""

        def back(file: DraftFile) -> None:
            self._set(what.draft_id, _in_order((*self.files, file), what.order))

        drafts = self._drafts
        self._bridge.ask(
            self,
            Lane.STORE,
            lambda _task: drafts.put_back(what.draft_id, what.file, what.order),
            back,
            self.refused.emit,
        )

    def order(self, keys: Sequence[str]) -> None:
        """Put the files in this order; they are sent in it."""
        id, order = self._draft_id, tuple(keys)
        if id is None:
            return
        self._set(id, _in_order(self.files, order))
        self._bridge.ask(
            self, Lane.STORE, lambda _task: self._drafts.order_files(id, order), lambda _done: None, self.refused.emit
        )

    def tell(self, key: str, is_told: bool) -> None:
        """Send what a picture proves as text, too, or not."""
        id = self._draft_id
        if id is None:
            return

        def kept(file: DraftFile) -> None:
            self._set(id, tuple(file if one.digest == key else one for one in self.files))

        drafts = self._drafts
        self._bridge.ask(
            self, Lane.STORE, lambda _task: drafts.tell_file(id, key, is_told=is_told), kept, self.refused.emit
        )

    def replace(
        self, id: DraftId, key: str, how: Callable[[DraftId], DraftFile], ended: Callable[[SupportError | None], None]
    ) -> None:
        """Put what `how` keeps in a lane in the place of a draft's file; `ended` hears the error, or None."""

        def replaced(file: DraftFile) -> None:
            others = (one for one in self.files if one.digest == key or one.digest != file.digest)
            self._set(id, tuple(file if one.digest == key else one for one in others))
            ended(None)
            self._settle(None)

        def failed(error: SupportError) -> None:
            ended(error)
            self._settle(error)

        self._coming += 1
        self._bridge.ask(self, Lane.FILES, lambda _task: how(id), replaced, failed)

    def fetch_thumbnails(self, keys: Sequence[str]) -> None:
        """Make small pictures; they come by `thumbnail`."""
        for key in keys:
            self._fetch(key, _THUMBNAIL, self.thumbnail.emit)

    def enlarge(self, key: str) -> None:
        """Read a picture in full; it comes by `enlarged`."""
        self._fetch(key, None, self.enlarged.emit)

    def _attach(self, how: Callable[[DraftId], DraftFile], draft_id: DraftId | None = None) -> None:
        id = draft_id or self._draft_id
        if id is None:
            return

        def attached(file: DraftFile) -> None:
            others = [one for one in self.files if one.digest != file.digest]
            self._set(id, (*others, file))
            self._settle(None)

        def failed(error: SupportError) -> None:
            if isinstance(error, StoreUnavailable):
                # Our own disk: a picture of the screen is not to be had again.
                self._waiting.append((id, how))
            self.refused.emit(error)
            self._settle(error)

        self._coming += 1
        self._bridge.ask(self, Lane.FILES, lambda _task: how(id), attached, failed)

    def _settle(self, error: SupportError | None) -> None:
        self._coming -= 1
        self._refusal = error or self._refusal
        if not self._coming:
            refusal, self._refusal = self._refusal, None
            self.settled.emit(refusal)

    def _set(self, id: DraftId, files: tuple[DraftFile, ...]) -> None:
        if id == self._draft_id:
            self.files = files
            self.changed.emit(files)

    def _fetch(self, key: str, size: QSize | None, done: Callable[[str, QImage], None]) -> None:
        id = self._draft_id
        if id is None:
            return

        def read(_task: Task) -> QImage:
            image = decoded(self._drafts.file_bytes(id, key))
            if size is None or image.isNull():
                return image
            fill = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            return image.scaled(size, fill, Qt.TransformationMode.SmoothTransformation)

        self._bridge.ask(self, Lane.TRANSFER, read, lambda image: done(key, image), lambda _gone: None)


def _in_order(files: Sequence[DraftFile], order: Sequence[str]) -> tuple[DraftFile, ...]:
    places = {key: place for place, key in enumerate(order)}
    return tuple(sorted(files, key=lambda file: places.get(file.digest, len(places))))


def pasted_name(words: str, at: datetime) -> str:
    """A name one can tell apart: what it is, and when."""
    return f"{words} {at:%Y-%m-%d %H.%M.%S}.png"


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
