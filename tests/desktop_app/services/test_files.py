"""Copies of files at the moment they are attached."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop_app.domain.capabilities import Limits
from desktop_app.domain.ids import Digest
from desktop_app.errors import FileRefused, FileTrouble
from desktop_app.ports.blobs import Blobs
from desktop_app.services.files import check_count, copy_of_bytes, copy_of_path
from tests.core_kit import NOON, Core

NO_LIMITS = Limits()


def trouble_with(core: Core, path: Path, limits: Limits = NO_LIMITS) -> FileTrouble:
    with pytest.raises(FileRefused) as refused:
        copy_of_path(core.store.blobs, path, limits, NOON)
    return refused.value.trouble


def test_what_is_no_file_is_refused(core: Core, tmp_path: Path) -> None:
    assert trouble_with(core, tmp_path) is FileTrouble.NOT_A_FILE
    assert trouble_with(core, tmp_path / "none.txt") is FileTrouble.NOT_A_FILE


@pytest.mark.skipif(os.name == "nt", reason="pipes have no place in the file system there")
def test_a_pipe_does_not_hold_us(core: Core, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert trouble_with(core, tmp_path / "pipe") is FileTrouble.NOT_A_FILE


def test_what_cannot_be_read_is_refused(core: Core, tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert trouble_with(core, loop) is FileTrouble.UNREADABLE
    memory = Path("/proc/self/mem")  # can be opened, but not read from its start
    if memory.exists():
        assert trouble_with(core, memory) is FileTrouble.UNREADABLE


def test_empty_too_big_and_programs_are_refused(core: Core, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    assert trouble_with(core, file) is FileTrouble.EMPTY
    file.write_bytes(b"12345")
    assert trouble_with(core, file, Limits(attachment_bytes=4)) is FileTrouble.TOO_BIG
    program = tmp_path / "run.EXE"
    program.write_bytes(b"MZ")
    assert trouble_with(core, program) is FileTrouble.TYPE_REFUSED


def test_a_refused_file_leaves_nothing(core: Core, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"12345")
    trouble_with(core, file, Limits(attachment_bytes=4))
    blobs = core.paths.account(core.id) / "blobs"
    assert [path for path in blobs.rglob("*") if path.is_file()] == []


class Interrupted:
    """The account's real store of files; in the middle of a copy something happens to the original."""

    def __init__(self, blobs: Blobs, event: Callable[[], object]) -> None:
        self._blobs, self._event = blobs, event

    def put(self, chunks: Iterable[bytes]) -> tuple[Digest, int]:
        def watched() -> Iterator[bytes]:
            for number, chunk in enumerate(chunks):
                if number == 1:
                    self._event()
                yield chunk

        return self._blobs.put(watched())

    def open(self, digest: Digest) -> BinaryIO:
        return self._blobs.open(digest)

    def sweep(self) -> int:
        return self._blobs.sweep()

    def forgetting(self, digests: Iterable[Digest] = ()) -> AbstractContextManager[None]:
        return self._blobs.forgetting(digests)


def grow(file: Path) -> None:
    with file.open("ab") as stream:
        stream.write(b"more")


def rewrite(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.write(b"new")
    os.utime(file, ns=(1, 1))  # whatever the clock of the file system, it is another moment


@pytest.mark.parametrize("event", [grow, rewrite])
def test_a_file_that_is_written_to_while_it_is_copied_is_refused(
    core: Core, tmp_path: Path, event: Callable[[Path], None]
) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(bytes(3 * 1024 * 1024))
    with pytest.raises(FileRefused) as refused:
        copy_of_path(Interrupted(core.store.blobs, lambda: event(file)), file, NO_LIMITS, NOON)
    assert refused.value.trouble is FileTrouble.CHANGING
    blobs = core.paths.account(core.id) / "blobs"
    assert [path for path in blobs.rglob("*") if path.is_file()] == []


def test_a_file_that_is_deleted_while_it_is_copied_is_copied(core: Core, tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(bytes(3 * 1024 * 1024))
    event = file.unlink if os.name != "nt" else file.exists  # there it cannot be deleted while it is open
    assert copy_of_path(Interrupted(core.store.blobs, event), file, NO_LIMITS, NOON).size == 3 * 1024 * 1024


def test_bytes_are_kept_under_a_safe_name(core: Core) -> None:
    file = copy_of_bytes(core.store.blobs, "../shot.png", b"png", NO_LIMITS, NOON)
    assert (file.name, file.size, file.content_type) == ("shot.png", 3, "image/png")
    with pytest.raises(FileRefused):
        copy_of_bytes(core.store.blobs, "shot.png", b"", NO_LIMITS, NOON)
    unknown = copy_of_bytes(core.store.blobs, "data", b"x", NO_LIMITS, NOON)
    assert unknown.content_type == "application/octet-stream"


def test_the_count_is_checked() -> None:
    check_count(10**6, NO_LIMITS, "a")
    check_count(1, Limits(attachments_per_case=2), "a")
    with pytest.raises(FileRefused):
        check_count(2, Limits(attachments_per_case=2), "a")
