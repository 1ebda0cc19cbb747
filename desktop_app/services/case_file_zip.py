"""The zip a case file is: written plainly, and read as if a stranger had made it. Nothing is unpacked to a folder.

Stricter than zip: one directory at the very end, entries one after the other, three kinds of names, no surprises.
"""

from __future__ import annotations

import hashlib
import re
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, BinaryIO

from desktop_app.errors import CaseFileRefused, CaseFileTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop_app.domain.attachments import DraftFile

CONTENT, README, FILES = "nordesk.json", "readme.txt", "files/"
MOST_FILES = 100
LONGEST_TEXT = 8 * 1024 * 1024
MOST_BYTES = 2 * 1024**3 - 1
"""Beyond it a zip needs the form for large ones, which nobody mails."""

_PIECE = 1024 * 1024
_MOST_RATIO, _FREE_RATIO_BYTES = 200, 10 * 1024 * 1024
_END, _LOCAL = struct.Struct("<4s4H2LH"), struct.Struct("<4s5H3L2H")
_MOST_DIRECTORY = 64 * 1024
_CIPHERED = 0x0001 | 0x0040 | 0x2000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_FILE_NAME = re.compile(r"files/[0-9a-f]{64}")
_DRIVE = re.compile(r"[A-Za-z]:")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError)


def write(
    stream: IO[bytes],
    texts: Sequence[tuple[str, bytes]],
    files: Iterable[DraftFile],
    opened: Callable[[DraftFile], BinaryIO],
    at: datetime,
) -> None:
    """Write texts and files into one zip. Files go in as they are: pictures and documents do not get smaller.

    Raises CaseFileRefused when it would be too big, or a file is no longer what it was; OSError.
    """
    files = tuple(files)
    if sum(file.size for file in files) + LONGEST_TEXT > MOST_BYTES:
        raise CaseFileRefused(CaseFileTrouble.TOO_BIG)
    if len(files) > MOST_FILES:
        raise CaseFileRefused(CaseFileTrouble.TOO_MANY)
    with zipfile.ZipFile(stream, "w", allowZip64=False) as archive:
        for name, text in texts:
            archive.writestr(_entry(name, at, zipfile.ZIP_DEFLATED), text)
        for file in files:
            entry = _entry(FILES + file.digest, at, zipfile.ZIP_STORED)
            entry.file_size = file.size
            with opened(file) as source, archive.open(entry, "w") as target:
                for piece in _checked(_in_pieces(source), file):
                    target.write(piece)


@contextmanager
def reading(path: Path) -> Iterator[CaseZip]:
    """The zip of that path, looked through before anything of it is read. Raises CaseFileRefused."""
    with _stream_of(path) as stream:
        yield CaseZip(stream)


class CaseZip:
    """A zip that was found to be harmless."""

    def __init__(self, stream: BinaryIO) -> None:
        try:
            _check_end(stream, stream.seek(0, 2))
            self._archive = zipfile.ZipFile(stream)
            self._entries = _looked_through(self._archive.infolist())
            _check_places(stream, self._archive)
        except _BROKEN as error:
            raise CaseFileRefused(CaseFileTrouble.DAMAGED) from error
        except OSError as error:
            raise CaseFileRefused(CaseFileTrouble.UNREADABLE) from error

    @property
    def digests(self) -> frozenset[str]:
        """The files it holds."""
        return frozenset(name.removeprefix(FILES) for name in self._entries if name.startswith(FILES))

    def content(self) -> bytes:
        """The text that says what it is. Raises CaseFileRefused."""
        entry = self._entries.get(CONTENT)
        if entry is None:
            raise CaseFileRefused(CaseFileTrouble.NOT_A_CASE_FILE)
        return b"".join(self._pieces(entry))

    def file(self, file: DraftFile) -> Iterator[bytes]:
        """The bytes of a file, piece by piece; an error at the end when they are not what they should be."""
        entry = self._entries.get(FILES + file.digest)
        if entry is None:
            raise CaseFileRefused(CaseFileTrouble.MISSING, file.name)
        return _checked(self._pieces(entry), file)

    def _pieces(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        left = entry.file_size
        try:
            with self._archive.open(entry) as source:
                while piece := source.read(min(_PIECE, left + 1)):
                    left -= len(piece)
                    if left < 0:
                        raise CaseFileRefused(CaseFileTrouble.BOMB, entry.filename)
                    yield piece
        except (*_BROKEN, RuntimeError) as error:
            raise CaseFileRefused(CaseFileTrouble.DAMAGED, entry.filename) from error
        except OSError as error:
            raise CaseFileRefused(CaseFileTrouble.UNREADABLE) from error
        if left:
            raise CaseFileRefused(CaseFileTrouble.DAMAGED, entry.filename)


def _stream_of(path: Path) -> BinaryIO:
    try:
        # Asked before it is opened: to open a pipe would wait for its writer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise CaseFileRefused(CaseFileTrouble.UNREADABLE)
        return path.open("rb")
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        raise CaseFileRefused(CaseFileTrouble.UNREADABLE) from error


def _in_pieces(source: IO[bytes]) -> Iterator[bytes]:
    while piece := source.read(_PIECE):
        yield piece


def _entry(name: str, at: datetime, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = method
    entry.external_attr = (stat.S_IFREG | 0o600) << 16
    return entry


def _checked(pieces: Iterable[bytes], file: DraftFile) -> Iterator[bytes]:
    digest, size = hashlib.sha256(), 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        yield piece
    if size != file.size or digest.hexdigest() != file.digest:
        raise CaseFileRefused(CaseFileTrouble.CHANGED, file.name)


def _check_end(stream: BinaryIO, size: int) -> None:
    """The directory must be small, at the very end and right behind the entries, before anything trusts it."""
    if size > MOST_BYTES:
        raise CaseFileRefused(CaseFileTrouble.TOO_BIG)
    stream.seek(max(size - _END.size, 0))
    tail = stream.read(_END.size)
    stream.seek(0)
    if len(tail) < _END.size or stream.read(2) != b"PK" or not tail.startswith(b"PK\5\6"):
        raise CaseFileRefused(CaseFileTrouble.NOT_A_CASE_FILE)
    _, disk, first_disk, here, entries, directory, offset, comment = _END.unpack(tail)
    if entries > MOST_FILES + 2:
        raise CaseFileRefused(CaseFileTrouble.TOO_MANY)
    is_plain = not disk and not first_disk and here == entries and not comment
    if not is_plain or directory > _MOST_DIRECTORY or offset + directory + _END.size != size:
        raise CaseFileRefused(CaseFileTrouble.DAMAGED)


def _looked_through(entries: Sequence[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    if len(entries) > MOST_FILES + 2:
        raise CaseFileRefused(CaseFileTrouble.TOO_MANY)
    for entry in entries:
        trouble = _trouble_of(entry)
        if trouble is not None:
            raise CaseFileRefused(trouble, entry.orig_filename)
        if entry.filename in found:
            raise CaseFileRefused(CaseFileTrouble.TWICE, entry.filename)
        found[entry.filename] = entry
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise CaseFileRefused(CaseFileTrouble.TOO_BIG)
    return found


def _trouble_of(entry: zipfile.ZipInfo) -> CaseFileTrouble | None:
    name, kind = entry.orig_filename, stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return CaseFileTrouble.LINK
    if "\\" in name or "\0" in name or name.startswith("/") or _DRIVE.match(name) or ".." in name.split("/"):
        return CaseFileTrouble.PATH
    if name not in {CONTENT, README} and not _FILE_NAME.fullmatch(name):
        return CaseFileTrouble.STRANGER
    if entry.flag_bits & _CIPHERED:
        return CaseFileTrouble.ENCRYPTED
    if entry.compress_type not in _METHODS:
        return CaseFileTrouble.DAMAGED
    if entry.file_size > max(entry.compress_size * _MOST_RATIO, _FREE_RATIO_BYTES):
        return CaseFileTrouble.BOMB
    if not name.startswith(FILES) and entry.file_size > LONGEST_TEXT:
        return CaseFileTrouble.TOO_BIG
    return None


def _check_places(stream: BinaryIO, archive: zipfile.ZipFile) -> None:
    """Each entry has its own bytes, and its own head says what the directory says."""
    end = 0
    for entry in sorted(archive.infolist(), key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise CaseFileRefused(CaseFileTrouble.OVERLAPS, entry.filename)
        stream.seek(entry.header_offset)
        head = stream.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
            raise CaseFileRefused(CaseFileTrouble.DAMAGED, entry.filename)
        _, _, flags, method, _, _, _, _, _, name, extra = _LOCAL.unpack(head)
        if flags & _CIPHERED:
            raise CaseFileRefused(CaseFileTrouble.ENCRYPTED, entry.filename)
        if method != entry.compress_type or stream.read(name) != entry.orig_filename.encode():
            raise CaseFileRefused(CaseFileTrouble.DAMAGED, entry.filename)
        end = entry.header_offset + _LOCAL.size + name + extra + entry.compress_size
    if end > archive.start_dir:
        raise CaseFileRefused(CaseFileTrouble.OVERLAPS)
