"""Files only their owner may read, replaced whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from desktop_app.store import files
from tests.desktop_app.store.makers import NOON
from tests.in_use import InUse

_HAS_MODES = sys.platform != "win32"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode) if _HAS_MODES else 0o600


def test_a_new_file_is_private(tmp_path: Path) -> None:
    assert files.create_private(tmp_path / "a") is True
    assert mode(tmp_path / "a") == 0o600
    assert files.create_private(tmp_path / "a") is False


def test_a_new_folder_is_private(tmp_path: Path) -> None:
    files.make_folder(tmp_path / "a" / "b")
    files.make_folder(tmp_path / "a" / "b")
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        assert mode(folder) in {0o700, 0o600}


def test_replaces_whole(tmp_path: Path) -> None:
    files.replace(tmp_path / "sub" / "a", b"old")
    files.replace(tmp_path / "sub" / "a", b"new")
    assert (tmp_path / "sub" / "a").read_bytes() == b"new"
    assert mode(tmp_path / "sub" / "a") == 0o600
    assert [path.name for path in (tmp_path / "sub").iterdir()] == ["a"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.mkdir()
    (target / "kept").write_bytes(b"x")
    with pytest.raises(OSError):
        files.replace(target, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_read_only_file_is_replaced_too(tmp_path: Path) -> None:
    files.replace(tmp_path / "a", b"old")
    (tmp_path / "a").chmod(0o400)
    files.replace(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.parametrize("code", [5, 32, 33])
def test_who_reads_the_file_on_windows_is_waited_for(tmp_path: Path, code: int) -> None:
    (tmp_path / "a").write_bytes(b"old")
    read = InUse(tmp_path / "a", times=2, code=code)
    files.replace(tmp_path / "a", b"new", read.move)
    assert (tmp_path / "a").read_bytes() == b"new"
    assert read.refused == 2


def test_but_not_without_end_and_no_other_refusal_at_all(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    for refusing, is_waited_for in ((InUse(tmp_path / "a"), True), (InUse(tmp_path / "a", code=0), False)):
        with pytest.raises(PermissionError):
            files.replace(tmp_path / "a", b"new", refusing.move)
        assert (refusing.refused > 1) is is_waited_for
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_sets_aside_with_companions_and_never_over_another(tmp_path: Path) -> None:
    database = tmp_path / "work.db"
    names = []
    for _ in range(2):
        for companion in ("", "-wal"):
            (tmp_path / f"work.db{companion}").write_bytes(b"x")
        names.append(files.free_aside(database, NOON, "damaged").name)
        files.move_database(database, tmp_path / names[-1])
    assert names == ["work-damaged-20261121T120000Z.db", "work-damaged-20261121T120000Z-2.db"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, *(f"{name}-wal" for name in names)])


def test_unlinks_with_companions(tmp_path: Path) -> None:
    for name in ("work.db", "work.db-wal", "work.db-shm", "other"):
        (tmp_path / name).write_bytes(b"x")
    files.unlink_database(tmp_path / "work.db")
    assert [path.name for path in tmp_path.iterdir()] == ["other"]
