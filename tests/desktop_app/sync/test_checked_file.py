"""A file that is checked while it is read."""

import io
from dataclasses import replace
from typing import BinaryIO

import pytest

from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.sync.checked_file import CheckedFile
from tests.makers import a_file

CONTENT = bytes(range(256)) * 40


class Counting(io.BytesIO):
    """Counts the bytes that were read of it."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.count += len(piece)
        return piece


def opened(content: bytes = CONTENT) -> tuple[CheckedFile, Counting]:
    stream = Counting(content)
    return CheckedFile(stream, a_file(CONTENT)), stream


def test_it_is_read_once() -> None:
    file, stream = opened()
    assert file.readable()
    assert file.seekable()
    assert b"".join(iter(lambda: file.read(1000), b"")) == CONTENT
    assert stream.count == len(CONTENT)
    assert file.read(10) == b""
    assert file.read() == b""


def test_what_is_skipped_is_read_once_for_the_digest() -> None:
    file, stream = opened()
    file.seek(9000)
    assert file.tell() == 9000
    assert file.read() == CONTENT[9000:]
    assert stream.count == len(CONTENT)
    file.seek(5)
    assert file.read(3) == CONTENT[5:8]
    file.seek(len(CONTENT) - 1)
    assert file.read() == CONTENT[-1:]


@pytest.mark.parametrize("wrong", [CONTENT[:-1], CONTENT + b"x", b"x" + CONTENT[1:], CONTENT[:-1] + b"x", b""])
@pytest.mark.parametrize("start", [0, 7000])
def test_a_changed_file_never_goes_out_as_a_whole(wrong: bytes, start: int) -> None:
    file, _ = opened(wrong)
    file.seek(start)
    given: list[bytes] = []
    with pytest.raises(FileRefused) as refused:
        given.extend(iter(lambda: file.read(512), b""))
    assert refused.value.trouble is FileTrouble.CHANGED
    assert len(b"".join(given)) < len(CONTENT) - start


def test_a_disk_that_fails_is_told() -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    broken: BinaryIO = Failing(CONTENT)
    with CheckedFile(broken, replace(a_file(CONTENT), name="log.txt")) as file, pytest.raises(FileRefused) as refused:
        file.read(1)
    assert (refused.value.trouble, refused.value.name) == (FileTrouble.UNREADABLE, "log.txt")
    assert broken.closed


def test_only_from_the_start() -> None:
    file, _ = opened()
    with pytest.raises(io.UnsupportedOperation):
        file.seek(0, io.SEEK_END)
