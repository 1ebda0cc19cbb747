"""Whole or not at all, and nobody else's business."""

import stat
import sys
from pathlib import Path

import pytest

from desktop_app.system.private_file import set_aside, write_private
from tests.in_use import InUse


def test_it_replaces_the_whole_content(tmp_path: Path) -> None:
    file = tmp_path / "new" / "secrets.bin"
    write_private(file, b"long content")
    write_private(file, b"short")
    assert file.read_bytes() == b"short"
    assert [path.name for path in file.parent.iterdir()] == ["secrets.bin"]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_read_only_file_is_replaced_too(tmp_path: Path) -> None:
    file = tmp_path / "secrets.bin"
    file.write_bytes(b"old")
    file.chmod(0o400)
    write_private(file, b"new")
    assert file.read_bytes() == b"new"


def test_a_failure_leaves_the_old_and_no_rest(tmp_path: Path) -> None:
    file = tmp_path / "secrets.bin"
    file.mkdir()
    with pytest.raises(OSError, match="secrets"):
        write_private(file, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.bin"]


def test_who_reads_it_on_windows_is_waited_for_though_not_without_end(tmp_path: Path) -> None:
    file = tmp_path / "secrets.bin"
    write_private(file, b"old")
    read = InUse(file, times=2)
    write_private(file, b"new", read.move)
    assert (file.read_bytes(), read.refused) == (b"new", 2)
    for refusing in (InUse(file), InUse(file, code=0)):
        with pytest.raises(PermissionError):
            write_private(file, b"newer", refusing.move)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"new"]


def test_set_aside_keeps_every_one(tmp_path: Path) -> None:
    for content in (b"1", b"2"):
        (tmp_path / "s.bin").write_bytes(content)
        set_aside(tmp_path / "s.bin")
    assert (tmp_path / "s.bin.unreadable-1").read_bytes() == b"1"
    assert (tmp_path / "s.bin.unreadable-2").read_bytes() == b"2"
