"""The zip of a case file: one test per way of being hostile."""

import hashlib
import io
import os
import stat
import struct
import sys
import warnings
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import Digest
from desktop_app.errors import CaseFileRefused, CaseFileTrouble
from desktop_app.services import case_file_zip
from desktop_app.services.case_file_zip import CONTENT, MOST_BYTES, MOST_FILES, README, reading

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BYTES = b"a picture"
DIGEST = hashlib.sha256(BYTES).hexdigest()
FILE = DraftFile(Digest(DIGEST), "a.png", len(BYTES), "image/png", NOON)
_T = CaseFileTrouble


def _good() -> bytes:
    stream = io.BytesIO()
    case_file_zip.write(stream, [(CONTENT, b"{}"), (README, b"hello")], [FILE], lambda _file: io.BytesIO(BYTES), NOON)
    return stream.getvalue()


def _zip(*entries: tuple[str, bytes], mode: int = stat.S_IFREG | 0o600, method: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")  # of two entries of one name
        for name, data in entries:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            entry.compress_type = method
            archive.writestr(entry, data)
    return stream.getvalue()


def _encrypted() -> bytes:
    data = bytearray(_zip((CONTENT, b"{}")))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


def _locally_encrypted() -> bytes:
    data = bytearray(_zip((CONTENT, b"{}")))
    data[6] |= 1
    return bytes(data)


def _overlapping() -> bytes:
    """Both entries of the directory stand on the same bytes."""
    data = bytearray(_zip((CONTENT, b"{}"), (README, b"{}")))
    second = data.rindex(b"PK\1\2")
    struct.pack_into("<L", data, second + 42, 0)
    return bytes(data)


def _nested() -> bytes:
    """The first entry's bytes hold the second whole."""
    inner = _zip((README, b"inner"))
    local = inner[: inner.index(b"PK\1\2")]
    data = bytearray(_zip((CONTENT, local), (README, b"inner")))
    second = data.rindex(b"PK\1\2")
    struct.pack_into("<L", data, second + 42, data.index(local))
    return bytes(data)


def _lying_about_its_size() -> bytes:
    data = bytearray(_zip((CONTENT, b" " * 1000), method=zipfile.ZIP_DEFLATED))
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 10)
    return bytes(data)


def _another_name_inside() -> bytes:
    data = bytearray(_zip((CONTENT, b"{}")))
    data[30:33] = b"xxx"
    return bytes(data)


def _spoiled_bytes() -> bytes:
    data = bytearray(_zip((CONTENT, b"{}")))
    data[30 + len(CONTENT)] ^= 0xFF
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[], bytes], CaseFileTrouble]] = {
    "nothing": (lambda: b"", _T.NOT_A_CASE_FILE),
    "a text": (lambda: b"Dear desk, " * 50, _T.NOT_A_CASE_FILE),
    "a zip of something": (lambda: _zip(("a.txt", b"a")), _T.STRANGER),
    "a zip of nothing": (lambda: _zip(), _T.NOT_A_CASE_FILE),
    "no content": (lambda: _zip((README, b"a")), _T.NOT_A_CASE_FILE),
    "absolute": (lambda: _zip(("/etc/passwd", b"a")), _T.PATH),
    "upwards": (lambda: _zip(("files/../../a", b"a")), _T.PATH),
    "backslash": (lambda: _zip(("files\\..\\a", b"a")), _T.PATH),
    "drive": (lambda: _zip(("C:a.txt", b"a")), _T.PATH),
    "a name with a NUL": (lambda: _zip(("nordesk.jsonX", b"a")).replace(b"jsonX", b"json\0"), _T.PATH),
    "link": (lambda: _zip((CONTENT, b"/etc/passwd"), mode=stat.S_IFLNK | 0o777), _T.LINK),
    "device": (lambda: _zip((CONTENT, b""), mode=stat.S_IFCHR | 0o600), _T.LINK),
    "folder": (lambda: _zip(("files/", b"")), _T.STRANGER),
    "capital letters": (lambda: _zip(("NORDESK.JSON", b"{}")), _T.STRANGER),
    "encrypted": (_encrypted, _T.ENCRYPTED),
    "encrypted in its own head only": (_locally_encrypted, _T.ENCRYPTED),
    "overlapping": (_overlapping, _T.OVERLAPS),
    "nested": (_nested, _T.OVERLAPS),
    "twice": (lambda: _zip((CONTENT, b"{}"), (CONTENT, b"[]")), _T.TWICE),
    "bomb": (lambda: _zip((CONTENT, bytes(30_000_000)), method=zipfile.ZIP_DEFLATED), _T.BOMB),
    "a long text": (lambda: _zip((README, os.urandom(9_000_000))), _T.TOO_BIG),
    "lying about its size": (_lying_about_its_size, _T.DAMAGED),
    "another name inside": (_another_name_inside, _T.DAMAGED),
    "spoiled bytes": (_spoiled_bytes, _T.DAMAGED),
    "cut short": (lambda: _good()[:-40], _T.NOT_A_CASE_FILE),
    "something before it": (lambda: b"PK" + _good(), _T.DAMAGED),
    "something behind it": (lambda: _good() + b"x", _T.NOT_A_CASE_FILE),
    "a way of packing nobody asked for": (lambda: _zip((CONTENT, b"{}"), method=zipfile.ZIP_BZIP2), _T.DAMAGED),
    "too many": (lambda: _zip(*((f"files/{n:064x}", b"a") for n in range(MOST_FILES + 3))), _T.TOO_MANY),
}


def _open(path: Path) -> None:
    with reading(path) as archive:
        archive.content()


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_hostile_is_refused_with_its_reason(kind: str, tmp_path: Path) -> None:
    make, trouble = HOSTILE[kind]
    (tmp_path / "a.nordesk").write_bytes(make())
    with pytest.raises(CaseFileRefused) as refusal:
        _open(tmp_path / "a.nordesk")
    assert refusal.value.trouble is trouble
    assert [path.name for path in tmp_path.iterdir()] == ["a.nordesk"], "nothing is unpacked"


def test_a_huge_file_is_not_even_looked_into(tmp_path: Path) -> None:
    with (tmp_path / "a.nordesk").open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)  # sparse
    with pytest.raises(CaseFileRefused) as refusal:
        _open(tmp_path / "a.nordesk")
    assert refusal.value.trouble is _T.TOO_BIG


def test_what_is_no_file_is_said_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.nordesk", Path("a\0b")):
        with pytest.raises(CaseFileRefused) as refusal:
            _open(path)
        assert refusal.value.trouble is _T.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.nordesk")
    with pytest.raises(CaseFileRefused):
        _open(tmp_path / "a.nordesk")


def test_what_was_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.nordesk").write_bytes(_good())
    with reading(tmp_path / "a.nordesk") as archive:
        assert archive.content() == b"{}"
        assert archive.digests == {DIGEST}
        assert b"".join(archive.file(FILE)) == BYTES


def test_bytes_that_are_not_what_they_should_be_end_in_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.nordesk").write_bytes(_zip((CONTENT, b"{}"), (f"files/{DIGEST}", b"something")))
    with reading(tmp_path / "a.nordesk") as archive:
        with pytest.raises(CaseFileRefused) as refusal:
            b"".join(archive.file(FILE))
        assert refusal.value.trouble is _T.CHANGED
        other = DraftFile(Digest("0" * 64), "b.png", 1, "", NOON)
        with pytest.raises(CaseFileRefused) as missing:
            archive.file(other)
        assert (missing.value.trouble, missing.value.name) == (_T.MISSING, "b.png")


def test_what_would_be_too_big_or_has_changed_is_not_written() -> None:
    def write(*files: DraftFile) -> None:
        case_file_zip.write(io.BytesIO(), [(CONTENT, b"{}")], files, lambda _file: io.BytesIO(b"other"), NOON)

    huge = DraftFile(Digest("0" * 64), "a", MOST_BYTES, "", NOON)
    for files, trouble in (((huge,), _T.TOO_BIG), ((FILE,) * (MOST_FILES + 1), _T.TOO_MANY), ((FILE,), _T.CHANGED)):
        with pytest.raises(CaseFileRefused) as refusal:
            write(*files)
        assert refusal.value.trouble is trouble
