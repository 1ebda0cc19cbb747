"""Takes a copy of a file at the moment it is attached, within the portal's limits."""

from __future__ import annotations

import mimetypes
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.attachments import DraftFile
from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.services.file_names import safe_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from desktop_app.domain.capabilities import Limits
    from desktop_app.ports.blobs import Blobs

_PIECE = 1024 * 1024
REFUSED_TYPES = frozenset({".exe", ".bat", ".cmd", ".com", ".scr", ".js", ".vbs", ".msi", ".lnk"})
"""What runs when it is opened; no desk takes these by a portal."""


def check_count(count: int, limits: Limits, name: str) -> None:
    """Whether one more file fits beside `count` others. Raises FileRefused(TOO_MANY)."""
    most = limits.attachments_per_case
    if most is not None and count >= most:
        raise FileRefused(FileTrouble.TOO_MANY, name, most)


def copy_of_path(blobs: Blobs, path: Path, limits: Limits, now: datetime) -> DraftFile:
    """Our own copy of a file. Raises FileRefused."""
    name = safe_name(path.name)
    try:
        # Asked before it is opened: to open a pipe would wait for its writer.
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise FileRefused(FileTrouble.NOT_A_FILE, name)
        # Gigabytes that are not taken are not copied first.
        _check_size(about.st_size, name, limits.attachment_bytes)
        with path.open("rb") as stream:
            return _copy(blobs, name, _as_it_stands(stream, name), limits, now)
    except FileNotFoundError as error:
        raise FileRefused(FileTrouble.NOT_A_FILE, name) from error
    except OSError as error:
        raise FileRefused(FileTrouble.UNREADABLE, name) from error


def copy_of_bytes(blobs: Blobs, name: str, data: bytes, limits: Limits, now: datetime) -> DraftFile:
    """Our own copy of bytes. Raises FileRefused."""
    return _copy(blobs, safe_name(name), [data] if data else [], limits, now)


def _copy(blobs: Blobs, name: str, pieces: Iterable[bytes], limits: Limits, now: datetime) -> DraftFile:
    if Path(name).suffix.lower() in REFUSED_TYPES:
        raise FileRefused(FileTrouble.TYPE_REFUSED, name)
    digest, size = blobs.put(_within(pieces, name, limits.attachment_bytes))
    content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return DraftFile(digest, name, size, content_type, now)


def _as_it_stands(stream: BinaryIO, name: str) -> Iterator[bytes]:
    """A file's pieces; raises FileRefused(CHANGING) in the end when it was written to meanwhile.

    Half of one state and half of another is no file anybody ever had.
    """
    before = _state(stream)
    while piece := _read(stream, name):
        yield piece
    if _state(stream) != before:
        raise FileRefused(FileTrouble.CHANGING, name)


def _read(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.read(_PIECE)
    except OSError as error:
        # Told here: where the copy is written, it would look like trouble with our own disk.
        raise FileRefused(FileTrouble.UNREADABLE, name) from error


def _state(stream: BinaryIO) -> tuple[int, int]:
    about = os.fstat(stream.fileno())
    return about.st_size, about.st_mtime_ns


def _check_size(size: int, name: str, most: int | None) -> None:
    if most is not None and size > most:
        raise FileRefused(FileTrouble.TOO_BIG, name, most)


def _within(pieces: Iterable[bytes], name: str, most: int | None) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        _check_size(size, name, most)
        yield piece
    if size == 0:
        raise FileRefused(FileTrouble.EMPTY, name)
