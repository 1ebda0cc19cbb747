"""A file on its way out, checked as it is read: no second reading, and never the whole of a wrong file."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.errors import FileRefused, FileTrouble

if TYPE_CHECKING:
    from typing import Any

    from desktop_app.domain.attachments import DraftFile

_PIECE = 1024 * 1024


class CheckedFile(io.RawIOBase):
    """Reads `stream` as `file`. Before its last bytes are given out, all of it has been compared with its digest.

    What is skipped by `seek` is read for the digest, once. Raises FileRefused(CHANGED, UNREADABLE).
    """

    def __init__(self, stream: BinaryIO, file: DraftFile) -> None:
        super().__init__()
        self._stream, self._file = stream, file
        self._digest, self._hashed, self._at = hashlib.sha256(), 0, 0
        self._is_right = False

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Where the next read begins."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place from the start."""
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation("only from the start")
        self._at = offset
        return offset

    def readinto(self, buffer: Any) -> int:
        """The next bytes."""
        view = memoryview(buffer).cast("B")
        if self._at >= self._file.size or not view:
            return 0
        try:
            while self._hashed < self._at:
                self._take(min(_PIECE, self._at - self._hashed), self._hashed)
            piece = self._take(min(len(view), self._file.size - self._at), self._at)
        except OSError as error:
            raise FileRefused(FileTrouble.UNREADABLE, self._file.name) from error
        view[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        """End it and the stream beneath."""
        self._stream.close()
        super().close()

    def _take(self, count: int, start: int) -> bytes:
        """Bytes from `start`, into the digest as far as they are new in it."""
        self._stream.seek(start)
        piece = self._stream.read(count)
        end = start + len(piece)
        if not piece:
            raise self._changed()
        if not self._is_right and start <= self._hashed < end:
            self._digest.update(memoryview(piece)[self._hashed - start :])
            self._hashed = end
        if end == self._file.size and not self._is_right:
            if self._stream.read(1) or self._digest.hexdigest() != self._file.digest:
                raise self._changed()
            self._is_right = True
        return piece

    def _changed(self) -> FileRefused:
        return FileRefused(FileTrouble.CHANGED, self._file.name)
